"""Faults to add on purpose: errors, broken connections, drift."""
