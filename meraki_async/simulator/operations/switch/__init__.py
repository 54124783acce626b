"""Operations of switches."""
