"""What users await and iterate: calls, paginators, fan-outs."""
