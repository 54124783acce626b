"""The directory's database: records of all organizations as they are, were, and came to be."""
