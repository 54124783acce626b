"""A lock that serves waiters first in first out, urgent ones before the others."""

import asyncio
from collections import OrderedDict
from collections.abc import Hashable

_URGENT_IN_A_ROW = 4

_Queue = OrderedDict[Hashable, "asyncio.Future[None]"]


class FairLock:
    """A lock that serves waiters first in first out, urgent ones before the others.

    asyncio's own primitives do not know urgency; here a release hands the lock straight to the
    next waiter, so that no newcomer overtakes. After four urgent waiters in a row one of the
    others has its turn: urgency never starves.
    """

    __slots__ = ("_in_a_row", "_locked", "_normal", "_urgent")

    def __init__(self) -> None:
        self._locked = False
        self._in_a_row = 0
        # ordered dictionaries, since a cancelled waiter leaves from anywhere at no cost
        self._urgent: _Queue = OrderedDict()
        self._normal: _Queue = OrderedDict()

    @property
    def is_locked(self) -> bool:
        return self._locked

    @property
    def has_urgent(self) -> bool:
        return bool(self._urgent)

    async def acquire(self, *, urgent: bool = False, key: Hashable = None) -> None:
        """Wait for the lock; ``key`` names this waiter for ``hurry``."""
        turn = self.enter(urgent=urgent, key=key)
        if turn is not None:
            try:
                await turn
            except asyncio.CancelledError:
                self.abandon(turn, key)
                raise

    def enter(self, *, urgent: bool = False, key: Hashable = None) -> "asyncio.Future[None] | None":
        """Take the lock (None), or a place in the queue: await it, and ``abandon`` it when that is
        cancelled. It is ``acquire`` without a coroutine of its own, for queues that get long."""
        if not self._locked:
            self._locked = True
            return None
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        (self._urgent if urgent else self._normal)[key or turn] = turn
        return turn

    def abandon(self, turn: "asyncio.Future[None]", key: Hashable = None) -> None:
        """Leave the queue."""
        if turn.done() and not turn.cancelled():
            self.release()  # it was handed to us in the same instant: pass it on
        else:
            self._urgent.pop(key or turn, None)
            self._normal.pop(key or turn, None)

    def hurry(self, key: Hashable) -> None:
        """Make the waiter of this name an urgent one, if it waits."""
        turn = self._normal.pop(key, None)
        if turn is not None:
            self._urgent[key] = turn

    def release(self) -> None:
        while queue := self._next_queue():
            turn = queue.popitem(last=False)[1]
            if not turn.done():
                self._in_a_row = self._in_a_row + 1 if queue is self._urgent else 0
                turn.set_result(None)
                return
        self._in_a_row = 0
        self._locked = False

    def _next_queue(self) -> _Queue:
        if self._urgent and not (self._normal and self._in_a_row >= _URGENT_IN_A_ROW):
            return self._urgent
        return self._normal
