"""Connection slots, shared fairly."""

import asyncio
from collections import Counter, OrderedDict
from collections.abc import Hashable


class Slots:
    """The right to be on the wire, for so many requests at once.

    Whoever holds more than an eighth of the slots gets another only while a quarter is free, lest
    one organization with slow answers starve the rest. An owner has one waiter at a time.
    """

    def __init__(self, total: int) -> None:
        self._share = max(1, total // 8)
        self._reserve = total / 4
        self._free = total
        self._held: Counter[Hashable] = Counter()
        self._waiting: OrderedDict[Hashable, asyncio.Future[None]] = OrderedDict()

    def _may_have(self, owner: Hashable) -> bool:
        return self._free > 0 and (self._held[owner] < self._share or self._free >= self._reserve)

    async def take(self, owner: Hashable, *, urgent: bool = False) -> None:
        """Wait for a slot; urgent: before all who wait."""
        if self._may_have(owner) and not self._waiting:
            self._grant(owner)
            return
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting[owner] = turn
        if urgent:
            self.hurry(owner)
        self._serve()
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self.give_back(owner)
            else:
                self._waiting.pop(owner, None)
            raise

    def hurry(self, owner: Hashable) -> None:
        """Put this owner first in the queue, if it waits."""
        if owner in self._waiting:
            self._waiting.move_to_end(owner, last=False)

    def _grant(self, owner: Hashable) -> None:
        self._free -= 1
        self._held[owner] += 1

    def give_back(self, owner: Hashable) -> None:
        self._free += 1
        self._held[owner] -= 1
        if not self._held[owner]:
            del self._held[owner]
        self._serve()

    def _serve(self) -> None:
        """Give what is free to the first who may have it; those over their share are few."""
        if not self._free:
            return
        for owner, turn in self._waiting.items():
            if turn.done() or not self._may_have(owner):  # done: cancelled in this instant
                continue
            del self._waiting[owner]
            self._grant(owner)
            turn.set_result(None)
            return
