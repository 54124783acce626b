"""Describe a call as plain data: operations, encoding, decoding, drift. No I/O."""
