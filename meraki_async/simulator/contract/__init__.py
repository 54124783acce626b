"""What the API documents: its operations, their schemas, pages and standard responses."""
