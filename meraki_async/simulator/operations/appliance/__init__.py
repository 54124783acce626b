"""Operations of appliances."""
