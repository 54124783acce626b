"""Who asks: credentials, and the text that must not be seen."""
