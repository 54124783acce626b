"""Operations of devices of any product."""
