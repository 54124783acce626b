"""What the dashboard takes for the time."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

_ENDS = 253_402_300_800
"""What lies beyond the year 9999 has no name."""


class Clock:
    """The world's time, which can be frozen, set and moved; rate limits keep the real one.

    Args:
        source: seconds of the epoch, default the machine's clock.
    """

    def __init__(self, source: Callable[[], float] = time.time) -> None:
        self._source = source
        self._offset = 0.0
        self._frozen_at: float | None = None

    @property
    def is_frozen(self) -> bool:
        return self._frozen_at is not None

    @property
    def frozen_at(self) -> float | None:
        """Where it stands, in seconds of the epoch; None: it goes on."""
        return self._frozen_at

    @property
    def ahead(self) -> float:
        """Seconds ahead of its source, when it goes on."""
        return self._offset

    def restore(self, frozen_at: float | None, ahead: float) -> None:
        """Be as it was when it had these.

        Raises:
            ValueError: it would show no time.
        """
        parse_time(str(self._source() + ahead if frozen_at is None else frozen_at))
        self._frozen_at, self._offset = frozen_at, ahead

    @property
    def now(self) -> float:
        """Seconds of the epoch, to the microsecond, as times are written."""
        at = self._source() + self._offset if self._frozen_at is None else self._frozen_at
        return round(at, 6)

    def freeze(self, at: float | None = None) -> None:
        """Stand still at ``at`` seconds of the epoch; default now."""
        self._frozen_at = self.now if at is None else at

    def set(self, at: float) -> None:
        """Make it ``at`` seconds of the epoch; it goes on, or stands still, as before."""
        if self._frozen_at is None:
            self._offset = at - self._source()
        else:
            self._frozen_at = at

    def move(self, seconds: float) -> None:
        """Go so many seconds ahead, or back."""
        self.set(self.now + seconds)

    @contextmanager
    def standing(self, at: float) -> Iterator[None]:
        """Let it be ``at`` seconds of the epoch meanwhile, for what was due then."""
        before, self._frozen_at = self._frozen_at, at
        try:
            yield
        finally:
            self._frozen_at = before

    def run(self) -> None:
        """Go on from where it stands."""
        at, self._frozen_at = self.now, None
        self.set(at)


def iso(at: float, *, fraction: bool = False) -> str:
    """Seconds of the epoch as the API writes them, with microseconds or without."""
    text = datetime.fromtimestamp(at, UTC).replace(tzinfo=None)
    return text.isoformat(timespec="microseconds" if fraction else "seconds") + "Z"


def newest_first(at: float) -> str:
    """The begin of a key, ascending as times go back."""
    return f"{int((_ENDS - at) * 1_000_000):018}"


def parse_time(text: str) -> float:
    """Seconds of the epoch, out of ISO 8601 or of a number of them.

    Raises:
        ValueError: it is neither.
    """
    try:
        number = float(text)
    except ValueError:
        parsed = datetime.fromisoformat(text)
        return (parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)).timestamp()
    if not 0 <= number < _ENDS:
        raise ValueError(f"not a time: {text}")
    return number
