"""Operations below ``/administered``: the caller, and their API keys."""
