"""Changes of roles and permissions: the change log, paired with differences between snapshots."""
