"""Questions to the directory's store, as it is or as it was."""
