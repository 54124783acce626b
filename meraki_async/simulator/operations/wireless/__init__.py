"""Operations of wireless networks."""
