"""The fields of records that a user wants to see."""

from collections.abc import Iterable
from typing import TypeAlias

import msgspec
from msgspec import Raw

from .records import decode_array, decode_object, first_byte, get_path

_Tree: TypeAlias = "dict[str, _Tree | None]"
"""The fields to keep at each level; None: keep the whole value."""


class FieldSelection:
    """Fields to keep of each record.

    Args:
        paths: dotted paths such as ``network.id``, which also lead through lists; none keeps
            everything.
    """

    def __init__(self, paths: Iterable[str]) -> None:
        self.paths = tuple(dict.fromkeys(paths))
        self._unseen = set(self.paths)
        self._has_records = False
        self._tree: _Tree = {}
        for path in self.paths:
            self._add(path)

    def _add(self, path: str) -> None:
        node = self._tree
        *parents, last = path.split(".")
        for name in parents:
            below = node.setdefault(name, {})
            if below is None:
                return  # a shorter path keeps all of it
            node = below
        node[last] = None

    def apply(self, record: bytes) -> bytes:
        """The record with only these fields, in the order of the paths."""
        if not self.paths:
            return record
        self._has_records = True
        if self._unseen:
            self._unseen = {path for path in self._unseen if get_path(record, path) is None}
        kept = _keep(record, self._tree)
        return b"{}" if kept is None else kept

    @property
    def missing(self) -> list[str]:
        """Paths that no record had."""
        return sorted(self._unseen) if self._has_records else []


def _keep(value: bytes | Raw, tree: _Tree) -> bytes | None:
    """The fields of a value that the tree names; None for what has no fields."""
    match first_byte(value):
        case b"[":
            items = [_keep(item, tree) for item in decode_array(value)]
            return msgspec.json.encode([Raw(item) for item in items if item is not None])
        case b"{":
            fields = decode_object(value)
            chosen: dict[str, Raw] = {}
            for name, below in tree.items():
                if name in fields:
                    kept = bytes(fields[name]) if below is None else _keep(fields[name], below)
                    if kept is not None:
                        chosen[name] = Raw(kept)
            return msgspec.json.encode(chosen)
    return None
