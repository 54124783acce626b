"""The dashboard's side of rate limiting. Apart from the client's, so that no mistake is shared."""

from math import ceil

# a client that waits exactly as told must not be refused for the last bit of a float
_ROUNDING = 1e-9


class ServerBucket:
    """A bucket of ``burst`` tokens, refilled at ``rate`` a second; full at first.

    The published wording, 10 requests/s and 10 more in the first second, at most 30 in the first
    two, is a bucket of 10 refilled at 10/s.
    """

    def __init__(self, rate: float, burst: float) -> None:
        self._rate = rate
        self._burst = burst
        self._tokens = burst
        self._at: float | None = None

    def take(self, now: float) -> bool:
        """Whether a request that arrives at ``now`` seconds is let in."""
        if self._at is not None:
            refill = max(0.0, now - self._at) * self._rate
            self._tokens = min(self._burst, self._tokens + refill)
        self._at = now
        if self._tokens < 1 - _ROUNDING:
            return False
        self._tokens -= 1
        return True

    @property
    def retry_after(self) -> int:
        """Whole seconds until a token is there, at least one."""
        return max(1, ceil((1 - self._tokens) / self._rate))
