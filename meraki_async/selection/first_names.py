"""A few of the names that there are, for who asked for one that is not there."""

from bisect import bisect_left
from collections.abc import Iterable

MAX_NAMES = 10
"""So many are said."""


class FirstNames:
    """The first of all names that were added, by the alphabet: few are kept of however many.

    Args:
        names: that are known from before.
    """

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._names: list[str] = []
        self.add(names)

    def add(self, names: Iterable[str]) -> None:
        """There are these as well."""
        for name in names:
            if len(self._names) > MAX_NAMES and name >= self._names[-1]:
                continue
            place = bisect_left(self._names, name)
            if self._names[place : place + 1] != [name]:
                self._names.insert(place, name)
                # one more than is said, to know that there are more
                del self._names[MAX_NAMES + 1 :]

    @property
    def names(self) -> list[str]:
        """Those that are said, and one more if there are more."""
        return list(self._names)

    def __str__(self) -> str:
        """The end of a sentence that says that there is nothing of a name; or empty."""
        if not self._names:
            return ""
        said = ", ".join(map(repr, self._names[:MAX_NAMES]))
        verb = "is" if len(self._names) == 1 else "are"
        return f"; there {verb} {said}" + (" and more" if len(self._names) > MAX_NAMES else "")
