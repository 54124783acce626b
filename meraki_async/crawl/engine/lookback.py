"""How far back the API goes, for crawls that continue where the last one started."""

import math
import re
import time
from datetime import UTC, datetime

from ...errors import BadRequestError

_DAY = 86_400.0
_WINDOWS = [days * _DAY for days in (365, 186, 180, 60, 31, 30, 14, 7, 1, 1 / 12, 1 / 288)]
"""Lookbacks and maximum timespans that operations are documented with, in seconds."""
_MARGIN = 60.0
"""Seconds, for clocks that differ and for the way to the API."""
_ABOUT_THE_WINDOW = re.compile(r"\bt0\b|timespan|time range|look.?back", re.IGNORECASE)


def is_window_error(error: BadRequestError) -> bool:
    """Whether the API refuses the window of time that was asked for."""
    return any(map(_ABOUT_THE_WINDOW.search, error.errors))


class Lookback:
    """How far back each listing was found to go: the documentation does not say it everywhere."""

    def __init__(self) -> None:
        self._accepted: dict[tuple[int, str], float] = {}

    def windows(
        self, listing: int, organization_id: str, since: float
    ) -> list[tuple[float, float]]:
        """The windows to try, the longest first.

        It reaches back to ``since``, unless the API is known to refuse that.

        Args:
            listing: its index in the plan.
            organization_id: whose listing it is.
            since: from when to read, in seconds since 1970.

        Returns:
            For each window its length in seconds, infinite for the one back to ``since``, and its
            start in seconds since 1970.
        """
        now = time.time()
        accepted = self._accepted.get((listing, organization_id), math.inf)
        starts = [(window, now - window + _MARGIN) for window in _WINDOWS if window <= accepted]
        shorter = [(window, start) for window, start in starts if start > since]
        return [(math.inf, since), *shorter] if now - accepted <= since else shorter

    def record(self, listing: int, organization_id: str, window: float) -> None:
        """The API accepted a window of so many seconds."""
        if window < math.inf:
            self._accepted[listing, organization_id] = window


def describe_gap(since: float, start: float) -> str:
    """What was not read, in words.

    Args:
        since: from when it should have been read, in seconds since 1970.
        start: from when it was.
    """
    begin, end = (
        datetime.fromtimestamp(each, UTC).isoformat(timespec="seconds") for each in (since, start)
    )
    return f"the API does not go back far enough: what is from {begin} to {end} is missing"
