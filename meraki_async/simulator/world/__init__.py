"""The simulated world: organizations, devices, people, what was written to them, and the time."""
