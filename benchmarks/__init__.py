"""Measurements, each a script: ``python -m benchmarks.imports``, ``.fairness``, ``.throughput`` and
``.scale``; ``python -m benchmarks`` runs the last three and writes ``RESULTS.md``."""
