"""Ids that are others now: of a network that was made anew, say."""

import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote

from ..errors import ConfigurationError

_IN_TEXT = re.compile(r"(?<=\()[^()]+(?=\))")
"""An id in a text of rules: ``OBJ(646829496481105433)``."""


class IdMap:
    """What ids of then are now.

    Args:
        ids: the present ids, by those of then.
    """

    def __init__(self, ids: Mapping[str, str] | None = None) -> None:
        self.ids = dict(ids or {})
        """The present ids, by those of then."""
        self._quoted = {quote(old, safe=""): quote(new, safe="") for old, new in self.ids.items()}

    @classmethod
    def parse(cls, texts: Iterable[str]) -> "IdMap":
        """The map that texts ``OLD=NEW`` describe.

        Raises:
            ConfigurationError: one is no such text, or an id is given twice.
        """
        ids: dict[str, str] = {}
        for text in texts:
            old, equals, new = text.partition("=")
            if not old or not equals or not new:
                raise ConfigurationError(f"{text!r} is not OLD=NEW: an id of then, and of now")
            if ids.setdefault(old, new) != new:
                raise ConfigurationError(f"{old} is given two ids: {ids[old]} and {new}")
        return cls(ids)

    def of_parent(self, parent_id: str) -> str:
        """The id of a parent as it is now: see ``CrawlPage.parent_id``."""
        if parent_id in self.ids:
            return self.ids[parent_id]
        return "/".join(self._quoted.get(part, part) for part in parent_id.split("/"))

    def of_value(self, value: Any) -> Any:
        """A JSON value with the present ids in the place of those of then."""
        if not self.ids:
            return value
        match value:
            case str():
                known = self.ids.get(value)
                if known is not None or "(" not in value:
                    return value if known is None else known
                return _IN_TEXT.sub(lambda found: self.ids.get(found[0], found[0]), value)
            case dict():
                return {name: self.of_value(member) for name, member in value.items()}
            case list():
                return [self.of_value(item) for item in value]
        return value
