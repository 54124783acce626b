"""Records as bytes of JSON: their fields chosen, labelled, flattened.

Values that nobody looks into stay as the API wrote them: ``1.10`` and integers of any length.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias, get_args, get_origin, get_type_hints

import msgspec
from msgspec import Raw, Struct
from msgspec.structs import fields as struct_fields

_object = msgspec.json.Decoder(dict[str, Raw])
_array = msgspec.json.Decoder(list[Raw])
_Tree: TypeAlias = "dict[str, _Tree | None]"


class Selection:
    """Fields to keep, by dotted paths such as ``network.id``. A path goes through lists."""

    def __init__(self, paths: Iterable[str]) -> None:
        self.paths = tuple(dict.fromkeys(paths))
        self._unseen = set(self.paths)
        self._has_records = False
        self._tree: _Tree = {}
        for path in self.paths:
            node = self._tree
            *parents, last = path.split(".")
            for name in parents:
                below = node.setdefault(name, {})
                if below is None:
                    break  # a shorter path keeps all of it
                node = below
            else:
                node[last] = None

    def of(self, record: bytes) -> bytes:
        """The record with these fields alone, in the order of the paths."""
        self._has_records = True
        if self._unseen:
            self._unseen = {path for path in self._unseen if at(record, path) is None}
        kept = _kept(record, self._tree)
        return b"{}" if kept is None else kept

    @property
    def missing(self) -> list[str]:
        """Paths that none of the records had."""
        return sorted(self._unseen) if self._has_records else []


def _kept(value: bytes | Raw, tree: _Tree) -> bytes | None:
    match _first_byte(value):
        case b"[":
            items = [_kept(item, tree) for item in _array.decode(value)]
            return msgspec.json.encode([Raw(item) for item in items if item is not None])
        case b"{":
            fields = _object.decode(value)
            chosen: dict[str, Raw] = {}
            for name, below in tree.items():
                if name in fields:
                    kept = bytes(fields[name]) if below is None else _kept(fields[name], below)
                    if kept is not None:
                        chosen[name] = Raw(kept)
            return msgspec.json.encode(chosen)
    return None


def at(value: bytes | Raw, path: str) -> bytes | None:
    """The JSON at a dotted path; a list of what its items have, where it goes through a list."""
    if not path:
        return bytes(value)
    match _first_byte(value):
        case b"[":
            found = [at(item, path) for item in _array.decode(value)]
            items = [Raw(item) for item in found if item is not None]
            return msgspec.json.encode(items) if items else None
        case b"{":
            name, _, rest = path.partition(".")
            below = _object.decode(value).get(name)
            return None if below is None else at(below, rest)
    return None


def labelled(record: bytes, label: Mapping[str, Any]) -> bytes:
    """The record with ``label``'s fields in front; what is no object becomes ``value``."""
    if not label:
        return record
    fields = _object.decode(record) if _first_byte(record) == b"{" else {"value": Raw(record)}
    return msgspec.json.encode({**label, **fields})


def flattened(record: bytes | Raw, prefix: str = "") -> Iterator[tuple[str, bytes]]:
    """``(dotted path, JSON)`` of every value that is no object."""
    if _first_byte(record) != b"{":
        yield prefix or "value", bytes(record)
        return
    for name, value in _object.decode(record).items():
        yield from flattened(value, f"{prefix}.{name}" if prefix else name)


def cell_of(value: bytes | None) -> str:
    """A value of JSON as text: nothing for null, text unquoted, the rest as JSON."""
    if value is None or value == b"null":
        return ""
    if value.startswith(b'"'):
        text: str = msgspec.json.decode(value, type=str)
        return text
    return msgspec.json.format(value, indent=-1).decode()


def documented_columns(kind: Any, prefix: str = "", parents: Sequence[Any] = ()) -> list[str]:
    """The dotted paths of a documented type, but not of objects whose fields are left open."""
    columns: list[str] = []
    hints = get_type_hints(kind) if _is_struct(kind) else {}
    for field in struct_fields(kind) if hints else ():
        path = f"{prefix}.{field.encode_name}" if prefix else field.encode_name
        hint = hints[field.name]
        members = get_args(hint) or (hint,)  # X and None of X | None
        below = next((member for member in members if _is_struct(member)), None)
        if below is not None and below not in parents:
            columns += documented_columns(below, path, (*parents, kind))
        elif below is None and not any(get_origin(member) is dict for member in members):
            columns.append(path)
    return columns


def _is_struct(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Struct)


def _first_byte(value: bytes | Raw) -> bytes:
    return bytes(value).lstrip()[:1]
