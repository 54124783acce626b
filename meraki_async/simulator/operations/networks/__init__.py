"""Operations of networks of any product."""
