"""What time the API has: this machine's clock may be wrong, and its own is what counts."""

import asyncio
import time
from email.utils import parsedate_to_datetime


class DashboardClock:
    """Goes by the ``Date`` of the last answer; before there is one, by this machine's clock."""

    __slots__ = ("_date", "_heard_at")

    def __init__(self) -> None:
        self._date: str | None = None
        self._heard_at = 0.0

    def hear(self, date: str | None) -> None:
        """Set by an answer's ``Date`` header."""
        if date:
            self._date, self._heard_at = date, asyncio.get_running_loop().time()

    def now(self) -> float:
        """Seconds of the epoch; up to a second ahead, since a ``Date`` has no fractions."""
        then = epoch_of(self._date)
        if then is None:
            return time.time()
        return then + 1 + asyncio.get_running_loop().time() - self._heard_at


def epoch_of(date: str | None) -> float | None:
    """Seconds of the epoch that an HTTP date says; None when it is none."""
    try:
        return parsedate_to_datetime(date).timestamp() if date else None
    except (ValueError, OverflowError):
        return None
