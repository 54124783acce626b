"""The fields of records that a user wants to see."""

from collections.abc import Iterable
from typing import Any, TypeAlias

import msgspec
from msgspec import Raw

from ...operations.parameter_names import similar_names
from .records import (
    decode_array,
    decode_object,
    documented_columns,
    first_byte,
    flatten,
    is_documented,
)

_MAX_NAMES = 1000

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
        self._names: set[str] = set()
        """Dotted paths that records have, to choose near misses from."""
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
            self._unseen = {path for path in self._unseen if _is_absent(record, path)}
            if self._unseen and len(self._names) < _MAX_NAMES:
                self._names.update(path for path, _ in flatten(record))
        kept = _keep(record, self._tree)
        return b"{}" if kept is None else kept

    @property
    def missing(self) -> list[str]:
        """Paths that no record had."""
        return sorted(self._unseen) if self._has_records else []

    @property
    def has_found_any(self) -> bool:
        """Whether a record had one of the fields, or none were chosen."""
        return not self.paths or len(self._unseen) < len(self.paths)

    def problem(self, documented: Any) -> str:
        """What to say of fields that neither a record had nor the documentation; empty: nothing.

        Args:
            documented: the documented type of the records; ``Any`` when there is none.
        """
        unknown = [
            path
            for path in self.missing
            if documented is Any or not is_documented(documented, path)
        ]
        if not unknown:
            return ""
        hint = _hint(unknown, [*documented_columns(documented), *self._names])
        return f"no record has a field {', '.join(unknown)}{hint}"


def undocumented_fields(paths: Iterable[str], documented: Any) -> str:
    """The paths that a documentation does not have, and those that may be meant; empty: none.

    Args:
        paths: dotted paths of fields.
        documented: the documented type of the records; ``Any``, when there is none, has all.
    """
    unknown = [path for path in paths if not is_documented(documented, path)]
    return f"{', '.join(unknown)}{_hint(unknown, documented_columns(documented))}"


def _hint(unknown: Iterable[str], columns: Iterable[str]) -> str:
    """The end of a sentence that says that there are no such fields: how they may be spelled."""
    known = {
        ".".join(names[:length])
        for names in (path.split(".") for path in columns)
        for length in range(1, len(names) + 1)
    }
    near = [name for path in unknown for name in similar_names(path, known)]
    return f" (did you mean {' or '.join(dict.fromkeys(near))}?)" if near else ""


def _is_absent(value: bytes | Raw, path: str) -> bool:
    """Whether there is nothing at a path; null and empty lists may hide what there is."""
    if not path:
        return False
    match first_byte(value):
        case b"[":
            items = decode_array(value)
            return bool(items) and all(_is_absent(item, path) for item in items)
        case b"{":
            name, _, rest = path.partition(".")
            below = decode_object(value).get(name)
            return below is None or _is_absent(below, rest)
    return bytes(value) != b"null"


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
