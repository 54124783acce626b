"""The dashboard's time."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

SETTLED = 1_787_961_600.0
"""2026-08-29: what nobody has written since was there by then, in seconds of the epoch."""
_END = 253_402_300_800
"""The end of the year 9999, in seconds of the epoch."""


class Clock:
    """The dashboard's time, which can be frozen, set and advanced. Rate limits use the real time.

    Args:
        source: gives seconds of the epoch, default the machine's clock.
    """

    def __init__(self, source: Callable[[], float] = time.time) -> None:
        self._source = source
        self._offset = 0.0
        self._frozen_at: float | None = None

    @property
    def is_frozen(self) -> bool:
        """Whether it stands still."""
        return self._frozen_at is not None

    @property
    def frozen_at(self) -> float | None:
        """The time at which it stands still, in seconds of the epoch; None: it runs."""
        return self._frozen_at

    @property
    def offset(self) -> float:
        """Seconds ahead of its source, when it runs."""
        return self._offset

    def restore(self, frozen_at: float | None, offset: float) -> None:
        """Restore an earlier state.

        Args:
            frozen_at: what ``frozen_at`` was.
            offset: what ``offset`` was.

        Raises:
            ValueError: the time would be out of range.
        """
        parse_time(str(self._source() + offset if frozen_at is None else frozen_at))
        self._frozen_at, self._offset = frozen_at, offset

    @property
    def now(self) -> float:
        """Seconds of the epoch, to the microsecond, as times are written."""
        at = self._source() + self._offset if self._frozen_at is None else self._frozen_at
        return round(at, 6)

    def freeze(self, at: float | None = None) -> None:
        """Stand still at ``at`` seconds of the epoch; default now."""
        self._frozen_at = self.now if at is None else at

    def set(self, at: float) -> None:
        """Set it to ``at`` seconds of the epoch; it runs, or stands still, as before."""
        if self._frozen_at is None:
            self._offset = at - self._source()
        else:
            self._frozen_at = at

    def advance(self, seconds: float) -> None:
        """Go ahead by ``seconds``; back, if they are negative."""
        self.set(self.now + seconds)

    @contextmanager
    def temporarily_at(self, at: float) -> Iterator[None]:
        """Show ``at`` seconds of the epoch inside a ``with`` block, for what was due then."""
        before, self._frozen_at = self._frozen_at, at
        try:
            yield
        finally:
            self._frozen_at = before

    def run(self) -> None:
        """Run again, from where it stands still."""
        at, self._frozen_at = self.now, None
        self.set(at)


def iso(at: float, *, fraction: bool = False) -> str:
    """A time as the API writes it.

    Args:
        at: seconds of the epoch.
        fraction: with microseconds, default without.
    """
    moment = datetime.fromtimestamp(at, UTC).replace(tzinfo=None)
    return moment.isoformat(timespec="microseconds" if fraction else "seconds") + "Z"


def newest_first_key(at: float) -> str:
    """The beginning of a key; later times sort first."""
    return f"{int((_END - at) * 1_000_000):018}"


def parse_time(text: str) -> float:
    """Seconds of the epoch from ISO 8601, or from a number of them.

    Raises:
        ValueError: it is neither, or out of range.
    """
    try:
        number = float(text)
    except ValueError:
        parsed = datetime.fromisoformat(text)
        return (parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)).timestamp()
    if not 0 <= number < _END:
        raise ValueError(f"not a time: {text}")
    return number
