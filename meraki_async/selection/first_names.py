"""A few of the names that there are, for who asked for one that is not there."""

from bisect import bisect_left
from collections.abc import Iterable

from .name_filter import fold

MAX_NAMES = 10
"""So many are said."""


class FirstNames:
    """The first of all names that were added, by the alphabet: few are kept of however many.

    Upper and lower case stand together; which names come first does not matter.

    Args:
        names: that are known from before.
    """

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._names: list[tuple[str, str]] = []
        self.add(names)

    def add(self, names: Iterable[str]) -> None:
        """There are these as well."""
        for name in names:
            entry = fold(name), name
            if len(self._names) > MAX_NAMES and entry >= self._names[-1]:
                continue
            place = bisect_left(self._names, entry)
            if self._names[place : place + 1] != [entry]:
                self._names.insert(place, entry)
                # one more than is said, to know that there are more
                del self._names[MAX_NAMES + 1 :]

    @property
    def names(self) -> list[str]:
        """Those that are said, and one more if there are more."""
        return [name for _, name in self._names]

    def __str__(self) -> str:
        """The end of a sentence that says that there is nothing of a name; or empty."""
        if not self._names:
            return ""
        said = ", ".join(map(repr, self.names[:MAX_NAMES]))
        verb = "is" if len(self._names) == 1 else "are"
        return f"; there {verb} {said}" + (" and more" if len(self._names) > MAX_NAMES else "")
