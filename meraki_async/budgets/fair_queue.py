"""A queue in order of arrival in which urgent waiters go first, yet starve nobody."""

import asyncio
from collections import OrderedDict
from collections.abc import Hashable, Iterator, Sequence
from itertools import chain

URGENT_IN_A_ROW = 4
"""Urgent ones that go before a normal one that waits."""

_Turns = OrderedDict[Hashable, "asyncio.Future[None]"]


class TurnTakenError(Exception):
    """A waiter was sent out of a queue, for an urgent one of its own to go first."""


class FairQueue:
    """Who waits, each under a key: urgent ones first, either kind first in first out.

    After four urgent ones in a row a normal one is served, if one waits.
    """

    __slots__ = ("_in_a_row", "_normal", "_urgent", "in_a_row_before")

    def __init__(self) -> None:
        self._in_a_row = 0
        self.in_a_row_before = 0
        """Urgent ones that went before the normal one that was served last."""
        # ordered dictionaries, since a cancelled waiter leaves from anywhere at no cost
        self._urgent: _Turns = OrderedDict()
        self._normal: _Turns = OrderedDict()

    def __bool__(self) -> bool:
        return bool(self._normal or self._urgent)

    def __iter__(self) -> Iterator[tuple[Hashable, "asyncio.Future[None]"]]:
        """All who wait, the one whose turn it is first."""
        if not self._urgent:
            return iter(self._normal.items())
        return chain(*[line.items() for _, line in self.lines()])

    def lines(self) -> Sequence[tuple[bool, _Turns]]:
        """The urgent ones (True) and the others, the line whose turn it is first."""
        urgent, normal = (True, self._urgent), (False, self._normal)
        if self._normal and self._in_a_row >= URGENT_IN_A_ROW:
            return normal, urgent
        return urgent, normal

    @property
    def has_urgent(self) -> bool:
        """Whether an urgent one waits."""
        return bool(self._urgent)

    def add(
        self, turn: "asyncio.Future[None]", key: Hashable, *, urgent: bool, first: bool = False
    ) -> None:
        """Wait for ``turn`` to be given a result.

        Args:
            turn: to be given a result.
            key: names the waiter.
            urgent: whether it goes before those that are not.
            first: it was served, and let an urgent one pass: it is the next of its kind.
        """
        line = self._urgent if urgent else self._normal
        line[key] = turn
        if first:
            line.move_to_end(key, last=False)
            self._in_a_row += self.in_a_row_before  # as if it had not been served

    def promote(self, key: Hashable) -> None:
        """Make the waiter of this name an urgent one, if it waits."""
        turn = self._normal.pop(key, None)
        if turn is not None:
            self._urgent[key] = turn

    def send_out(self, key: Hashable) -> bool:
        """Have a normal waiter's turn raise ``TurnTakenError``; False: it does not wait here."""
        turn = self._normal.get(key)
        if turn is None or turn.done():
            return False
        del self._normal[key]
        turn.set_exception(TurnTakenError())
        return True

    def remove(self, key: Hashable) -> None:
        """Wait no more, unserved."""
        if self._normal.pop(key, None) is None:
            self._urgent.pop(key, None)

    def grant(self, key: Hashable) -> None:
        """It is this one's turn."""
        turn = self._urgent.pop(key, None)
        if turn is None:
            turn = self._normal.pop(key)
            self.in_a_row_before, self._in_a_row = self._in_a_row, 0
        else:
            self._in_a_row += 1
        turn.set_result(None)
