"""Connection slots, shared fairly."""

import asyncio
import math
from collections import Counter
from collections.abc import Hashable

from .fair_queue import FairQueue


class ConnectionSlots:
    """The right to be on the wire, for so many requests at once.

    A slot goes to the waiter that has fewest, of the urgent ones first. While a quarter of the
    slots is free, an owner may have as many as it can use. Of the last quarter it gets another only
    if it has fewer than an equal share, among those who have any, of what is still free: so
    organizations with slow responses, one or many, leave some for whoever comes next. For an urgent
    request it is enough to have fewer than an eighth of all. An owner has one waiter at a time.
    """

    def __init__(self, total: int) -> None:
        self._urgent_share = max(1, total // 8)
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

    def _may_have(self, owner: Hashable, urgent: bool) -> bool:
        in_use = self._in_use[owner]
        others = max(1, len(self._in_use) - 1)
        return self._free > 0 and (
            self._free >= self._reserve
            or in_use * others < self._free
            or (urgent and in_use < self._urgent_share)
        )

    async def acquire(self, owner: Hashable, *, urgent: bool = False) -> None:
        """Wait for a slot.

        Args:
            owner: who gets it.
            urgent: go ahead of the others who wait.
        """
        if self._may_have(owner, urgent) and not self._queue:
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

    def send_out(self, owner: Hashable) -> bool:
        """Have this owner's normal waiter raise ``TurnTakenError``; False: none waits."""
        return self._queue.send_out(owner)

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
        """Give away what is free, as long as somebody waits who may have it."""
        while self._free and self._queue and (owner := self._next()) is not None:
            self._grant(owner)
            self._queue.grant(owner)

    def _next(self) -> Hashable | None:
        """Whose turn it is; None: nobody waits who may have a slot."""
        for urgent, line in self._queue.lines():
            chosen, fewest = None, math.inf
            for owner, turn in line.items():
                has_fewer = self._in_use[owner] < fewest
                # done: cancelled in this instant
                if has_fewer and not turn.done() and self._may_have(owner, urgent):
                    chosen, fewest = owner, self._in_use[owner]
                if not fewest:
                    break  # long lines are of those who have none
            if chosen is not None:
                return chosen
        return None
