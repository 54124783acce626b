"""What goes wrong when it is asked for: errors, broken connections, drift."""
