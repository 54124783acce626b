"""The commands, one a file: their arguments and options, and what they run."""
