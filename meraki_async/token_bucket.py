"""A token bucket, first in first out, that can be held, retuned and given tokens back."""

import asyncio
from collections import deque
from types import TracebackType

from aiolimiter import AsyncLimiter
from msgspec import Struct

from .errors import ConfigurationError


class RateLimit(Struct, frozen=True):
    """How fast a budget may be spent.

    Args:
        rate: requests per second; None switches the limit off (a proxy paces, say).
        burst: requests that may go at once after a pause; default 0.8 × rate, at least 1. Meraki's
            buckets hold 10 at 10 requests/s; the fifth kept back absorbs the network's jitter.
    """

    rate: float | None
    burst: int | None = None

    def __post_init__(self) -> None:
        if self.rate is not None and not 0 < self.rate < float("inf"):
            raise ConfigurationError(f"a rate must be above 0 requests/s, not {self.rate!r}")
        if self.burst is not None and self.burst < 1:
            raise ConfigurationError(f"a burst must be at least 1 request, not {self.burst!r}")

    @property
    def capacity(self) -> int:
        """The burst that is in force."""
        return self.burst or max(1, int(0.8 * (self.rate or 1)))


class FairLock:
    """A lock that serves waiters first in first out, urgent ones before the others.

    asyncio's own primitives do not know urgency; here a release hands the lock straight to the
    next waiter, so that no newcomer overtakes.
    """

    def __init__(self) -> None:
        self._locked = False
        self._urgent: deque[asyncio.Future[None]] = deque()
        self._normal: deque[asyncio.Future[None]] = deque()

    @property
    def waiting(self) -> int:
        return len(self._urgent) + len(self._normal)

    async def acquire(self, urgent: bool = False) -> None:
        if not self._locked:
            self._locked = True
            return
        queue = self._urgent if urgent else self._normal
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        queue.append(turn)
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self.release()  # it was handed to us in the same instant: pass it on
            else:
                queue.remove(turn)
            raise

    def release(self) -> None:
        for queue in (self._urgent, self._normal):
            while queue:
                turn = queue.popleft()
                if not turn.done():
                    turn.set_result(None)
                    return
        self._locked = False

    async def __aenter__(self) -> None:
        await self.acquire()

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.release()


class _Limiter(AsyncLimiter):
    """aiolimiter's bucket, able to start part full and to take a token back."""

    def __init__(self, rate: float, capacity: int, tokens: float) -> None:
        super().__init__(capacity, capacity / rate)
        self._level = capacity - min(tokens, capacity)
        self._last_check = asyncio.get_running_loop().time()

    @property
    def tokens(self) -> float:
        self._leak()
        return self.max_rate - self._level

    def give_back(self) -> None:
        self._leak()
        self._level = max(self._level - 1, 0)


class TokenBucket:
    """One budget: a rate limit and a hold. One taker at a time waits in it (see ``FairLock``)."""

    def __init__(self, limit: RateLimit) -> None:
        self.limit = limit
        self.rate = limit.rate
        self.held_until = 0.0
        self._limiter: _Limiter | None = None

    @property
    def tokens(self) -> float:
        """What may go at once, now."""
        return self._limiter.tokens if self._limiter else float(self.limit.capacity)

    async def pass_hold(self) -> None:
        """Wait until no hold is in force."""
        loop = asyncio.get_running_loop()
        while (seconds := self.held_until - loop.time()) > 0:  # noqa: ASYNC110
            await asyncio.sleep(seconds)

    @property
    def is_held(self) -> bool:
        return self.held_until > asyncio.get_running_loop().time()

    def hold(self, seconds: float) -> None:
        """Let nothing through for so many seconds from now, or longer if it is held longer."""
        self.held_until = max(self.held_until, asyncio.get_running_loop().time() + seconds)

    async def take(self) -> None:
        """Wait for a token."""
        if self.rate is None:
            return
        if self._limiter is None:
            self._limiter = _Limiter(self.rate, self.limit.capacity, self.limit.capacity)
        while True:
            limiter = self._limiter
            await limiter.acquire()
            if limiter is self._limiter:
                return
            # it was retuned meanwhile: that token came from a bucket that is no more

    def give_back(self) -> None:
        """Return a token whose taker did not use it."""
        if self._limiter is not None:
            self._limiter.give_back()

    def retune(self, rate: float, *, keep_tokens: bool) -> None:
        """Change the rate; what is saved up is kept, or spent."""
        tokens = self.tokens if keep_tokens else 0.0
        self.rate = rate
        self._limiter = _Limiter(rate, self.limit.capacity, tokens)
