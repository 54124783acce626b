"""What a 429 throttled."""

from typing import Literal

ThrottleScope = Literal["organization", "operation", "unattributed", "source"]
"""What a 429 throttled: an organization; one operation; the requests of no organization; the source
address."""
