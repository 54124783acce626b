"""A token bucket whose rate gives way when others spend from the same budget, and recovers."""

import asyncio

from .token_bucket import RateLimit, TokenBucket

_FIRST_CUT = 0.6
_MIN_MEASURED_SECONDS = 1.0
_MIN_CUT, _MAX_CUT = 0.5, 0.9
_FLOOR = 0.05
_RECOVERY_SECONDS = 5.0
_RECOVERY_STEP = 0.1


class AdaptiveBucket(TokenBucket):
    """A token bucket whose rate follows what the server lets through.

    A 429 pauses it, and lowers its rate once an episode: 429s to what was sent before a cut belong
    to the same episode. The first cut is to 60 %. A later cut is to the rate that got through
    between the last episode and this one, since the budget was empty at both. The rate recovers by
    10 %, 20 %, 30 % … of the full rate, every 5 seconds: slowly near the rate that was throttled,
    and soon when the other application is gone.
    """

    def __init__(self, limit: RateLimit) -> None:
        super().__init__(limit)
        self._throttled = 0
        self._measured_from: tuple[float, int] | None = None
        self._cut_at = 0.0
        self._recovered_at = 0.0
        self._steps = 0

    @property
    def _succeeded(self) -> int:
        return self.spent - self._throttled

    def on_throttled(self, sent_at: float, delay: float) -> None:
        """Pause; lower the rate when the throttled request was sent after the last cut.

        Args:
            sent_at: when it was sent, on the event loop's clock.
            delay: seconds of the pause.
        """
        self.pause(delay)
        self._throttled += 1
        full, rate = self.limit.rate, self.rate
        if full is None or rate is None or sent_at <= self._cut_at:
            return
        now = asyncio.get_running_loop().time()
        self.set_rate(max(self._cut_rate(rate, now), full * _FLOOR), keep_tokens=False)
        self._measured_from = now, self._succeeded
        self._cut_at = self._recovered_at = now
        self._steps = 0

    def _cut_rate(self, rate: float, now: float) -> float:
        if self._measured_from is None or now - self._measured_from[0] < _MIN_MEASURED_SECONDS:
            return rate * _FIRST_CUT
        since, succeeded = self._measured_from
        measured = (self._succeeded - succeeded) / (now - since)
        return min(max(measured, rate * _MIN_CUT), rate * _MAX_CUT)

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
            self.set_rate(rate, keep_tokens=True)
            if rate == full:
                self._measured_from = None
