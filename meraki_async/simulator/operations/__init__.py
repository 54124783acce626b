"""What the operations do, in a folder for each of the API's scopes; ``fallback`` does the rest."""
