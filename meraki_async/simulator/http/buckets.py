"""The dashboard's token buckets and windows; not the client's, so that no mistake is shared."""

from collections import deque
from math import ceil, floor, inf
from typing import NamedTuple

# a client that waits exactly as told must not get a 429 for the last bit of a float
_ROUNDING = 1e-9


class Allowance(NamedTuple):
    """How many requests a token bucket lets in."""

    rate: float
    """Tokens a second."""
    burst: float
    """The maximum of tokens that it holds."""
    background_load: float = 0
    """Requests a second that another application charges to it, evenly."""


class ServerBucket:
    """A token bucket, refilled evenly; full at first.

    Each charge says how many requests the bucket lets in, so that this may change.

    The published wording, 10 requests/s and 10 more in the first second, at most 30 in the first
    two, is a bucket of 10 refilled at 10/s.

    The background load comes at fixed instants, one request at a time, and takes a token each.
    When there is none it takes the next one, like an application that retries until it is let in.
    (If it gave up, a client that retries often enough would get the whole rate.)
    """

    def __init__(self) -> None:
        # full, and nothing is due for the time before the first charge
        self._tokens = inf
        """Below 0, down to -1: the background load waits for one."""
        self._at = inf
        self._background_at = inf

    def charge(self, now: float, allowance: Allowance) -> int:
        """Charge a request that arrives at ``now`` seconds.

        Returns:
            0 when it is let in; otherwise the whole seconds until there is a token, at least 1.
        """
        if allowance.background_load:
            self._charge_background_load(now, allowance)
        else:
            self._background_at = now
        self._refill(now, allowance)
        if self._tokens >= 1 - _ROUNDING:
            self._tokens -= 1
            return 0
        return ceil((1 - self._tokens) / allowance.rate)

    def _refill(self, now: float, allowance: Allowance) -> None:
        refill = max(0.0, now - self._at) * allowance.rate
        self._tokens = min(allowance.burst, self._tokens + refill)
        self._at = now

    def _charge_background_load(self, now: float, allowance: Allowance) -> None:
        rate, burst, load = allowance
        # a load that has grown is owed nothing for the time before the last charge
        begin = max(self._background_at, self._at - 1 / load)
        self._background_at = min(begin, now)
        requests = floor((now - self._background_at) * load)
        if not requests:
            return
        self._refill(self._background_at + 1 / load, allowance)
        # from one to the next the level rises or falls by the same amount, as far as it can:
        # so no loop is needed, however long ago the last charge was
        drift = rate / load - 1
        self._tokens = max(-1, min(burst - 1, self._tokens - 1 + (requests - 1) * drift))
        self._at = self._background_at = self._background_at + requests / load


class WindowAllowance(NamedTuple):
    """How many uses a window lets in."""

    max_uses: int
    seconds: float
    """The length of the window."""


class ServerWindow:
    """A sliding window: a maximum of uses within any stretch of some length."""

    def __init__(self) -> None:
        self._used: deque[float] = deque()

    def charge(self, now: float, allowance: WindowAllowance) -> int:
        """Charge a use at ``now`` seconds.

        Returns:
            0 when it is let in; otherwise the whole seconds until one would be, at least 1.
        """
        # uses in the future were noted before the clock went back
        while self._used and not 0 <= now - self._used[0] < allowance.seconds - _ROUNDING:
            self._used.popleft()
        if len(self._used) >= allowance.max_uses:
            return max(
                1, ceil(self._used[-allowance.max_uses] + allowance.seconds - now - _ROUNDING)
            )
        self._used.append(now)
        return 0
