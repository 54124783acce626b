"""A lock that serves waiters first in first out, urgent ones before the others."""

import asyncio
from collections.abc import Hashable

from .fair_queue import URGENT_IN_A_ROW, FairQueue


class FairLock:
    """A lock that serves waiters first in first out, urgent ones before the others.

    asyncio's own primitives do not know urgency; here a release hands the lock straight to the
    next waiter, so that no newcomer overtakes.
    """

    __slots__ = ("_locked", "_queue")

    def __init__(self) -> None:
        self._locked = False
        self._queue = FairQueue()

    @property
    def is_locked(self) -> bool:
        """Whether somebody has the lock."""
        return self._locked

    @property
    def is_idle(self) -> bool:
        """Whether nobody has the lock or waits for it."""
        return not self._locked and not self._queue

    @property
    def may_yield(self) -> bool:
        """Whether the normal one that has the lock may let an urgent one pass.

        Not when its turn came since enough of them had passed.
        """
        return not self.has_urgent and self._queue.in_a_row_before < URGENT_IN_A_ROW

    @property
    def has_urgent(self) -> bool:
        """Whether an urgent request waits for it."""
        return self._queue.has_urgent

    async def acquire(self, *, urgent: bool = False, key: Hashable = None) -> None:
        """Wait for the lock; ``key`` names this waiter for ``promote`` and ``send_out``."""
        turn = self.try_acquire(urgent=urgent, key=key)
        if turn is not None:
            try:
                await turn
            except asyncio.CancelledError:
                self.cancel(turn, key)
                raise

    def try_acquire(
        self, *, urgent: bool = False, key: Hashable = None, first: bool = False
    ) -> "asyncio.Future[None] | None":
        """Take the lock, or a place in the queue.

        It is ``acquire`` without a coroutine of its own, for queues that get long.

        Args:
            urgent: go ahead of those who are not.
            key: names this waiter.
            first: go ahead of the others of its kind.

        Returns:
            None: the lock is taken. Otherwise what to await; ``cancel`` it when that is cancelled.
        """
        if not self._locked:
            self._locked = True
            self._queue.in_a_row_before = 0
            return None
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._queue.add(turn, key or turn, urgent=urgent, first=first)
        return turn

    def cancel(self, turn: "asyncio.Future[None]", key: Hashable = None) -> None:
        """Leave the queue."""
        if turn.done() and not turn.cancelled():
            self.release()  # it was handed to us in the same instant: pass it on
        else:
            self._queue.remove(key or turn)

    def promote(self, key: Hashable) -> None:
        """Make the waiter of this name an urgent one, if it waits."""
        self._queue.promote(key)

    def send_out(self, key: Hashable) -> bool:
        """Have the normal waiter of this name raise ``TurnTakenError``; False: none waits."""
        return self._queue.send_out(key)

    def release(self) -> None:
        """Hand the lock to the next who waits, or free it."""
        for key, turn in self._queue:
            if not turn.done():  # else: cancelled in this instant
                self._queue.grant(key)
                return
        self._locked = False
