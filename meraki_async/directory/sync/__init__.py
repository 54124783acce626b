"""How the directory's store comes to know what there is: whole, or only what may have changed."""
