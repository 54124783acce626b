"""A token bucket that gives way when others spend from the same budget, and comes back."""

import asyncio

from .token_bucket import RateLimit, TokenBucket

_FIRST_CUT = 0.6
_SHORTEST_MEASURE = 1.0
_DEEPEST_CUT, _SHALLOWEST_CUT = 0.5, 0.9
_FLOOR = 0.05
_RECOVERY_SECONDS = 5.0
_RECOVERY_STEP = 0.1


class AdaptiveBucket(TokenBucket):
    """A token bucket whose rate follows what the server lets through.

    A 429 holds it, and lowers its rate once an episode: the answers to all that was sent before
    the cut are one episode. The first cut is to 0.6 of the rate. From then on the budget was empty
    at the beginning and at the end of the time between two episodes, so what went through in it is
    what there is: the rate is cut to that. It recovers in steps of 10 %, 20 %, 30 % … of the full
    rate every 5 seconds: careful near what was refused, soon back when the other is gone.
    """

    def __init__(self, limit: RateLimit) -> None:
        super().__init__(limit)
        self._refused = 0
        self._measured_from: tuple[float, int] | None = None
        self._cut_at = 0.0
        self._recovered_at = 0.0
        self._steps = 0

    @property
    def _through(self) -> int:
        return self.taken - self._refused

    def refuse(self, sent_at: float, seconds: float) -> None:
        """Hold for so many seconds; cut when the refused request was sent after the last cut."""
        self.hold(seconds)
        self._refused += 1
        full, rate = self.limit.rate, self.rate
        if full is None or rate is None or sent_at <= self._cut_at:
            return
        now = asyncio.get_running_loop().time()
        self.retune(max(self._cut_rate(rate, now), full * _FLOOR), keep_tokens=False)
        self._measured_from = now, self._through
        self._cut_at = self._recovered_at = now
        self._steps = 0

    def _cut_rate(self, rate: float, now: float) -> float:
        if self._measured_from is None or now - self._measured_from[0] < _SHORTEST_MEASURE:
            return rate * _FIRST_CUT
        since, through = self._measured_from
        measured = (self._through - through) / (now - since)
        return min(max(measured, rate * _DEEPEST_CUT), rate * _SHALLOWEST_CUT)

    def recover(self) -> None:
        """Raise a cut rate by the steps that are due."""
        full, rate = self.limit.rate, self.rate
        if full is None or rate is None or rate >= full:
            return
        now = asyncio.get_running_loop().time()
        while rate < full and now - self._recovered_at >= _RECOVERY_SECONDS:
            self._recovered_at += _RECOVERY_SECONDS
            self._steps += 1
            rate = min(full, rate + self._steps * _RECOVERY_STEP * full)
        if rate != self.rate:
            self.retune(rate, keep_tokens=True)
            if rate == full:
                self._measured_from = None
