"""The pure modules, each for itself."""
