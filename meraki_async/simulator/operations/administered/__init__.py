"""Operations below ``/administered``: whoever asks, and their API keys."""
