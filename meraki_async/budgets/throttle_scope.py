"""What a 429 concerns."""

from typing import Literal

ThrottleScope = Literal["organization", "operation", "unattributed", "source"]
"""Whom a 429 concerns: an organization; one operation; the requests of no organization; the source
address."""
