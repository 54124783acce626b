"""Access given and taken as it is declared: by a file, by feeds, or person by person."""
