"""Which batches of an organization run, as far as this client has confirmed them; when to look."""

import asyncio
from contextlib import suppress

from msgspec import Struct

MAX_RUNNING = 5
"""How many batches of an organization the API lets be confirmed and unfinished at once."""
_FIRST_LOOK = 1.0
_MAX_DELAY = 10.0
_GROWTH = 1.5
_SURELY = 0.9
"""Of the time after which a batch was seen to be over: the next one is looked at so early."""


class _Running(Struct):
    confirmed_at: float
    seen_at: float
    """When it was last seen to run."""
    actions: int = 0
    is_measured: bool = True
    """Whether its time tells how long others take: not since another process confirmed it."""


class RunningBatches:
    """The batches of one organization that run, and how long such batches took before."""

    def __init__(self) -> None:
        self._running: dict[str, _Running] = {}
        self._finished = asyncio.Event()
        self._last: tuple[int, float] | None = None
        """The actions and the seconds of the batch that was seen to end last."""

    def __len__(self) -> int:
        return len(self._running)

    @property
    def oldest(self) -> str | None:
        """The id of the one that was confirmed first."""
        return next(iter(self._running), None)

    @property
    def is_full(self) -> bool:
        """Whether the API would refuse another one."""
        return len(self._running) >= MAX_RUNNING

    def start(self, batch_id: str) -> None:
        """Count a batch that is about to be confirmed."""
        self._running.setdefault(batch_id, _Running(_now(), _now()))

    def observe(self, batch_id: str, actions: int) -> None:
        """A batch runs, and has so many actions."""
        running = self._running.get(batch_id)
        if running is None:
            return
        running.seen_at = _now()
        if not running.actions:
            # from here on it runs: before, it may have waited for its turn
            running.confirmed_at, running.actions = _now(), actions

    def has_run_for(self, batch_id: str, seconds: float) -> None:
        """A batch that runs was confirmed so many seconds ago, by another process."""
        running = self._running.get(batch_id)
        if running is not None:
            running.confirmed_at = _now() - seconds
            running.is_measured = False

    def finish(self, batch_id: str, *, is_measured: bool = False) -> None:
        """Count a batch no longer.

        Args:
            batch_id: of the batch; one that is not counted is no error.
            is_measured: whether it has just been seen to be over, so that its time tells something.
        """
        running = self._running.pop(batch_id, None)
        if running is None:
            return
        if is_measured and running.is_measured and running.actions:
            # it ended some time since it was last seen to run
            seconds = (running.seen_at + _now()) / 2 - running.confirmed_at
            self._last = running.actions, max(seconds, _SURELY * (_now() - running.confirmed_at))
        self._finished.set()
        self._finished = asyncio.Event()

    async def wait_for_change(self, seconds: float) -> bool:
        """Wait until one of them is over.

        Args:
            seconds: to wait at most.

        Returns:
            Whether one is.
        """
        with suppress(TimeoutError):
            return await asyncio.wait_for(self._finished.wait(), seconds)
        return False

    def first_delay(self, batch_id: str) -> float:
        """Seconds until a look at a running batch is worth a request, as the last one tells."""
        running = self._running.get(batch_id)
        if running is None:
            return _FIRST_LOOK
        age = _now() - running.confirmed_at
        if self._last is None:
            return min(_MAX_DELAY, max(_FIRST_LOOK, (_GROWTH - 1) * age))
        actions, seconds = self._last
        # a larger batch takes longer, but how much so a small one cannot tell
        expected = seconds * min(1.0, running.actions / actions)
        return max(_FIRST_LOOK, expected - age)


def next_delay(delay: float) -> float:
    """Seconds until the next look, after one that found it unfinished."""
    return min(_MAX_DELAY, max(_FIRST_LOOK, delay) * _GROWTH)


def _now() -> float:
    return asyncio.get_running_loop().time()
