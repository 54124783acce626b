"""Action batches: many writing calls in few requests, all of a batch or none of it."""
