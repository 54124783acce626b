"""What time the API has: this machine's clock may be wrong, and its own is what counts."""

import asyncio
import time
from email.utils import parsedate_to_datetime


class ServerClock:
    """The API's time, by the ``Date`` of its last response.

    Before the first response it is this machine's.
    """

    __slots__ = ("_date", "_updated_at")

    def __init__(self) -> None:
        self._date: str | None = None
        self._updated_at = 0.0

    def update(self, date: str | None) -> None:
        """Set the clock by a response's ``Date`` header."""
        if date:
            self._date, self._updated_at = date, asyncio.get_running_loop().time()

    def now(self) -> float:
        """Seconds of the epoch; up to a second ahead, since a ``Date`` has no fractions."""
        then = parse_http_date(self._date)
        if then is None:
            return time.time()
        return then + 1 + asyncio.get_running_loop().time() - self._updated_at


def parse_http_date(date: str | None) -> float | None:
    """Seconds of the epoch that an HTTP date says; None when it is none."""
    try:
        return parsedate_to_datetime(date).timestamp() if date else None
    except (ValueError, OverflowError):
        return None
