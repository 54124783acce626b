"""What writes do, as far as reading shows it: one file for each kind."""
