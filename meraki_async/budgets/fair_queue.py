"""A queue in order of arrival in which urgent waiters go first, yet starve nobody."""

import asyncio
from collections import OrderedDict
from collections.abc import Hashable, Iterator, Sequence
from itertools import chain

_URGENT_IN_A_ROW = 4

_Turns = OrderedDict[Hashable, "asyncio.Future[None]"]


class FairQueue:
    """Who waits, each under a key: urgent ones first, either kind first in first out.

    After four urgent ones in a row a normal one is served, if one waits.
    """

    __slots__ = ("_in_a_row", "_normal", "_urgent")

    def __init__(self) -> None:
        self._in_a_row = 0
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
        if self._normal and self._in_a_row >= _URGENT_IN_A_ROW:
            return normal, urgent
        return urgent, normal

    @property
    def has_urgent(self) -> bool:
        """Whether an urgent one waits."""
        return bool(self._urgent)

    def add(self, turn: "asyncio.Future[None]", key: Hashable, *, urgent: bool) -> None:
        """Wait for ``turn`` to be given a result."""
        (self._urgent if urgent else self._normal)[key] = turn

    def promote(self, key: Hashable) -> None:
        """Make the waiter of this name an urgent one, if it waits."""
        turn = self._normal.pop(key, None)
        if turn is not None:
            self._urgent[key] = turn

    def remove(self, key: Hashable) -> None:
        """Wait no more, unserved."""
        if self._normal.pop(key, None) is None:
            self._urgent.pop(key, None)

    def grant(self, key: Hashable) -> None:
        """It is this one's turn."""
        turn = self._urgent.pop(key, None)
        if turn is None:
            turn, self._in_a_row = self._normal.pop(key), 0
        else:
            self._in_a_row += 1
        turn.set_result(None)
