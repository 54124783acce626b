"""What the operations of several scopes have in common."""
