"""What there is: organizations, devices, people, and what was written to them; and the time."""
