"""Measurements, beside other clients.

Each is a script of its own, see its ``--help``: ``python -m benchmarks.imports``, ``.fairness``,
``.throughput``, ``.scale``, ``.drift``, ``.simulator`` and ``.soak``. ``python -m benchmarks`` runs
all but imports and soak, and writes ``RESULTS.md``.
"""
