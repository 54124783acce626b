"""Which organizations, networks and devices are meant: by id, name, tag, product, shard."""
