"""Credentials, masked wherever a person might see them."""
