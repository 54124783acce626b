"""The dashboard's side of rate limiting. Apart from the client's, so that no mistake is shared."""

from collections import deque
from math import ceil, floor, inf
from typing import NamedTuple

# a client that waits exactly as told must not be refused for the last bit of a float
_ROUNDING = 1e-9


class Allowance(NamedTuple):
    """What a bucket gives."""

    rate: float
    """Tokens a second."""
    burst: float
    """Tokens that it holds at most."""
    background: float = 0
    """Requests a second that somebody else charges to it, evenly."""


class ServerBucket:
    """A bucket of tokens, refilled evenly; full at first. Who charges it says what it gives, so
    that this may change.

    The published wording, 10 requests/s and 10 more in the first second, at most 30 in the first
    two, is a bucket of 10 refilled at 10/s.

    The background comes at fixed instants, one request at a time, and takes a token each. When
    there is none it takes the next one: somebody who tries again until he is let in. (If it gave
    up, whoever knocks often enough would drive it out and have the whole rate.)
    """

    def __init__(self) -> None:
        # full, and like after a clock that has gone back: nothing is due for the time before
        self._tokens = inf
        """Below 0, down to -1: the background waits for one."""
        self._at = inf
        self._background_at = inf

    def charge(self, now: float, allowance: Allowance) -> int:
        """Charge a request that arrives at ``now`` seconds.

        Returns:
            0 when it is let in; otherwise the whole seconds until there is a token, at least 1.
        """
        if allowance.background:
            self._charge_background(now, allowance)
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

    def _charge_background(self, now: float, allowance: Allowance) -> None:
        rate, burst, background = allowance
        # a load that has grown is owed nothing for the time before the last charge
        begin = max(self._background_at, self._at - 1 / background)
        self._background_at = min(begin, now)
        requests = floor((now - self._background_at) * background)
        if not requests:
            return
        self._refill(self._background_at + 1 / background, allowance)
        # from one to the next the level rises or falls by the same amount, as far as it can:
        # however long nobody came, there is nothing to loop over
        drift = rate / background - 1
        self._tokens = max(-1, min(burst - 1, self._tokens - 1 + (requests - 1) * drift))
        self._at = self._background_at = self._background_at + requests / background


class Uses(NamedTuple):
    """What a window gives."""

    most: int
    seconds: float


class ServerWindow:
    """So many uses within any stretch of so many seconds."""

    def __init__(self) -> None:
        self._used: deque[float] = deque()

    def charge(self, now: float, uses: Uses) -> int:
        """Charge a use at ``now`` seconds.

        Returns:
            0 when it is let in; otherwise the whole seconds until one would be, at least 1.
        """
        # what lies ahead was noted by a clock that has gone back since
        while self._used and not 0 <= now - self._used[0] < uses.seconds - _ROUNDING:
            self._used.popleft()
        if len(self._used) >= uses.most:
            return max(1, ceil(self._used[-uses.most] + uses.seconds - now - _ROUNDING))
        self._used.append(now)
        return 0
