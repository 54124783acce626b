"""How far back the API goes, for crawls that read on from where the last one began."""

import math
import re
import time
from datetime import UTC, datetime

from ...errors import BadRequestError

_DAY = 86_400.0
_WINDOWS = [days * _DAY for days in (365, 186, 180, 60, 31, 30, 14, 7, 1, 1 / 12, 1 / 288)]
"""Look-backs and longest spans that operations are documented with, in seconds."""
_MARGIN = 60.0
"""For clocks that differ, and the way there."""
_TOO_LONG_AGO = re.compile(r"\bt0\b|timespan|time range|look.?back", re.IGNORECASE)


def is_too_long_ago(error: BadRequestError) -> bool:
    """Whether a refusal is about the window of time that was asked for."""
    return any(map(_TOO_LONG_AGO.search, error.errors))


class LookBacks:
    """How far back one request was found to go: no document at hand says it."""

    def __init__(self) -> None:
        self._found: dict[tuple[int, str], float] = {}

    def windows(self, listing: int, organization: str, since: float) -> list[tuple[float, float]]:
        """Seconds to look back, and the time since 1970 that this is: to ``since``, unless it is
        known that the API refuses that, then less and less.

        Args:
            listing: an index into the plan's.
            organization: of what is asked about.
            since: from when to read, in seconds since 1970.
        """
        now = time.time()
        longest = self._found.get((listing, organization), math.inf)
        starts = [(window, now - window + _MARGIN) for window in _WINDOWS if window <= longest]
        shorter = [(window, start) for window, start in starts if start > since]
        return [(math.inf, since), *shorter] if now - longest <= since else shorter

    def took(self, listing: int, organization: str, window: float) -> None:
        """The API gave a listing of so many seconds."""
        if window < math.inf:
            self._found[listing, organization] = window


def gap_between(since: float, start: float) -> str:
    """What was not read, in words."""
    begin, end = (
        datetime.fromtimestamp(each, UTC).isoformat(timespec="seconds") for each in (since, start)
    )
    return f"one request does not go back far enough: what is of {begin} to {end} is missing"
