"""Connection slots, shared fairly."""

import asyncio
from collections import Counter
from collections.abc import Hashable

from .fair_queue import FairQueue


class ConnectionSlots:
    """The right to be on the wire, for so many requests at once.

    An owner that has more than an eighth of the slots gets another only while a quarter is free,
    so that one organization with slow responses cannot starve the rest. An owner has one waiter at
    a time.
    """

    def __init__(self, total: int) -> None:
        self._share = max(1, total // 8)
        self._reserve = total / 4
        self._free = total
        self._in_use: Counter[Hashable] = Counter()
        self._queue = FairQueue()

    @property
    def free(self) -> int:
        """Slots that nobody has."""
        return self._free

    def in_use_by(self, owner: Hashable) -> int:
        """Slots that an owner has."""
        return self._in_use[owner]

    @property
    def is_idle(self) -> bool:
        """Whether nobody has a slot or waits for one."""
        return not self._in_use and not self._queue

    def _may_have(self, owner: Hashable) -> bool:
        return self._free > 0 and (self._in_use[owner] < self._share or self._free >= self._reserve)

    async def acquire(self, owner: Hashable, *, urgent: bool = False) -> None:
        """Wait for a slot.

        Args:
            owner: who gets it.
            urgent: go ahead of the others who wait.
        """
        if self._may_have(owner) and not self._queue:
            self._grant(owner)
            return
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._queue.add(turn, owner, urgent=urgent)
        self._serve()
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self.release(owner)
            else:
                self._queue.remove(owner)
            raise

    def promote(self, owner: Hashable) -> None:
        """Make this owner's waiter an urgent one, if it waits."""
        self._queue.promote(owner)

    def _grant(self, owner: Hashable) -> None:
        self._free -= 1
        self._in_use[owner] += 1

    def release(self, owner: Hashable) -> None:
        """Give one of an owner's slots back."""
        self._free += 1
        self._in_use[owner] -= 1
        if not self._in_use[owner]:
            del self._in_use[owner]
        self._serve()

    def _serve(self) -> None:
        """Give what is free to the first who may have it; those over their share are few."""
        if not self._free:
            return
        for owner, turn in self._queue:
            if not turn.done() and self._may_have(owner):  # done: cancelled in this instant
                self._grant(owner)
                self._queue.grant(owner)
                return
