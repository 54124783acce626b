"""A token bucket that can be paused, change its rate, be charged late and get tokens back."""

import asyncio
import math

from aiolimiter import AsyncLimiter
from msgspec import Struct

from ..errors import ConfigurationError


class RateLimit(Struct, frozen=True):
    """How fast a budget may be spent.

    Args:
        rate: requests per second; None switches the limit off (a proxy paces, say).
        burst: requests that may go at once after a pause; default 0.8 × rate, at least 1. Meraki's
            buckets hold 10 at 10 requests/s; the fifth kept back absorbs 0.2 s of the network's
            jitter.

    Raises:
        ConfigurationError: a rate that is not above 0, or a burst below 1.
    """

    rate: float | None
    burst: int | None = None

    def __post_init__(self) -> None:
        if self.rate is not None and not (_is_number(self.rate) and 0 < self.rate < math.inf):
            raise ConfigurationError(f"a rate must be above 0 requests/s, not {self.rate!r}")
        if self.burst is not None and not (
            _is_number(self.burst) and isinstance(self.burst, int) and self.burst >= 1
        ):
            raise ConfigurationError(
                f"a burst must be a whole number of requests, at least 1, not {self.burst!r}"
            )

    @property
    def capacity(self) -> int:
        """The burst that is in force."""
        return self.burst or max(1, int(0.8 * (self.rate or 1)))


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


class _Limiter(AsyncLimiter):
    """aiolimiter's bucket, able to start part full, to be charged late and to take tokens back."""

    def __init__(self, rate: float, capacity: int, tokens: float) -> None:
        super().__init__(capacity, capacity / rate)
        self._level = capacity - tokens
        self._last_check = asyncio.get_running_loop().time()

    @property
    def tokens(self) -> float:
        """Below zero when more was charged than there was."""
        self._leak()
        return self.max_rate - self._level

    @property
    def has_waiters(self) -> bool:
        return bool(self._waiters)

    def charge(self, amount: int) -> None:
        self._leak()
        self._level = max(self._level + amount, 0)

    def restart_refill(self) -> None:
        self._leak()
        self._level = max(self._level, 1)


class TokenBucket:
    """A rate limit and a pause. One caller at a time waits in it (see ``FairLock``)."""

    def __init__(self, limit: RateLimit) -> None:
        self.limit = limit
        self.rate = limit.rate
        self.paused_until = 0.0
        self.spent = 0
        """Tokens spent so far."""
        self._limiter: _Limiter | None = None
        self._generation = 0

    @property
    def tokens(self) -> float:
        """What may go at once, now."""
        return self._limiter.tokens if self._limiter else float(self.limit.capacity)

    @property
    def has_waiters(self) -> bool:
        """Whether anybody waits for a token."""
        return self._limiter is not None and self._limiter.has_waiters

    @property
    def is_paused(self) -> bool:
        """Whether nothing goes through now."""
        until = self.paused_until
        return until > 0 and until > asyncio.get_running_loop().time()

    @property
    def paused_for(self) -> float:
        """Seconds until the pause ends; 0: not paused."""
        until = self.paused_until
        return max(0.0, until - asyncio.get_running_loop().time()) if until else 0.0

    def pause(self, seconds: float) -> None:
        """Let nothing through for so many seconds from now, unless it is paused for longer."""
        self.paused_until = max(self.paused_until, asyncio.get_running_loop().time() + seconds)

    async def acquire(self) -> int:
        """Wait for the end of a pause and for a token.

        Returns:
            What ``refund`` needs to give the token back.
        """
        while True:
            while (seconds := self.paused_for) > 0:  # noqa: ASYNC110
                await asyncio.sleep(seconds)
            limiter = self._current()
            if limiter is not None:
                await limiter.acquire()
                if self.paused_for > 0:
                    limiter.charge(-1)  # a 429 came meanwhile
                    continue
            if limiter is self._limiter:
                self.spent += 1
                return self._generation
            # the rate was changed meanwhile: that token came from the bucket before

    def _current(self) -> _Limiter | None:
        if self._limiter is None and self.rate is not None:
            self._limiter = _Limiter(self.rate, self.limit.capacity, self.limit.capacity)
        return self._limiter

    def refund(self, generation: int) -> None:
        """Give a token back that was not used; it is lost when the bucket was emptied since."""
        self.spent -= 1
        if self._limiter is not None and generation == self._generation:
            self._limiter.charge(-1)

    def restart_refill(self) -> None:
        """Count the last token as spent now.

        Whoever got it had to wait for something else, and what was refilled meanwhile must not add
        to the burst.
        """
        if self._limiter is not None:
            self._limiter.restart_refill()

    def charge(self) -> None:
        """Charge a request that was sent without a token; the bucket may go below zero."""
        self.spent += 1
        limiter = self._current()
        if limiter is not None:
            limiter.charge(1)

    def set_rate(self, rate: float, *, keep_tokens: bool) -> None:
        """Change the rate.

        Args:
            rate: requests per second.
            keep_tokens: whether saved-up tokens are kept.
        """
        tokens = self.tokens
        if not keep_tokens:
            tokens = min(tokens, 0.0)
            self._generation += 1
        self.rate = rate
        self._limiter = _Limiter(rate, self.limit.capacity, tokens)
