"""Operations of licenses and subscriptions."""
