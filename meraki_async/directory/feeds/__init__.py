"""Feeds: what changed, in order and each change once, for others to follow."""
