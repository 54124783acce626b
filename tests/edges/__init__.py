"""What a real network and a drifting API do to a client, and what must come of it."""
