"""The directory: people, roles, organizations, networks and licenses, over all organizations."""
