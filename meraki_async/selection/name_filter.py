"""Ids, names and patterns of names by which organizations and networks are chosen."""

import difflib
import unicodedata
from collections.abc import Iterable
from fnmatch import fnmatchcase
from functools import lru_cache
from typing import NamedTuple

MAX_SUGGESTIONS = 20
"""Near misses are looked for while no more names than this match nothing: it takes long."""
_WILDCARDS = frozenset("*?[")


class _Index(NamedTuple):
    """The wanted texts, split once: thousands may be compared with thousands of networks."""

    ids: frozenset[str]
    names: dict[str, set[str]]
    """By folded name."""
    patterns: list[tuple[str, str]]
    """Folded, and as they were given."""


def matching(wanted: tuple[str, ...], identifier: str, name: str) -> set[str]:
    """Which of the wanted ids, names and patterns are met by something of this id and name.

    Names are compared without regard to upper and lower case and to how accents are encoded.
    """
    index, folded = _index(wanted), fold(name)
    met = set(index.names.get(folded, ()))
    if identifier in index.ids:
        met.add(identifier)
    met.update(text for pattern, text in index.patterns if fnmatchcase(folded, pattern))
    return met


def is_pattern(wanted: str) -> bool:
    """Whether a wanted text stands for many names."""
    return not _WILDCARDS.isdisjoint(wanted)


def closest(wanted: str, names: Iterable[str]) -> str | None:
    """The name that is spelled most like a wanted one; None: none is near."""
    by_folded = {fold(name): name for name in names}
    near = difflib.get_close_matches(fold(wanted), by_folded, n=1)
    return by_folded[near[0]] if near else None


def did_you_mean(near: str | None) -> str:
    """The end of a sentence that says that there is nothing of a name."""
    return "" if near is None else f"; did you mean {near!r}?"


def fold(text: str) -> str:
    """The same for texts that people take for the same."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())


@lru_cache(maxsize=8)
def _index(wanted: tuple[str, ...]) -> _Index:
    names: dict[str, set[str]] = {}
    for text in wanted:
        names.setdefault(fold(text), set()).add(text)
    patterns = [(fold(text), text) for text in wanted if _WILDCARDS.intersection(text)]
    return _Index(frozenset(wanted), names, patterns)
