"""First and last names: the API has one text for both."""

from functools import lru_cache
from typing import NamedTuple


class Name(NamedTuple):
    """A name and its parts."""

    first: str | None
    last: str | None


@lru_cache(maxsize=1024)
def split_name(name: str | None) -> Name:
    """The parts of a name: the first word, and the others.

    ``Berg, Jonas`` is read as it is meant. A name of a single word, in whatever script, is a first
    name. No titles or particles are guessed at: the whole name is kept beside its parts.
    """
    words = (name or "").split()
    if not words:
        return Name(None, None)
    if len(words) > 1 and words[0].endswith(",") and len(words[0]) > 1:
        return Name(" ".join(words[1:]), words[0].removesuffix(","))
    return Name(words[0], " ".join(words[1:]) or None)
