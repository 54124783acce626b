"""Which organization a request belongs to."""
