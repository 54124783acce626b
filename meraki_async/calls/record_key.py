"""What tells records apart."""

from collections.abc import Callable, Hashable
from functools import cache
from typing import Any

import msgspec
from msgspec import Raw, Struct
from msgspec.structs import fields as struct_fields

Key = str | Callable[[Any], Hashable]


def key_function(key: Key) -> Callable[[Any], Hashable]:
    """A function that gives a record's key.

    Args:
        key: a function of yours, or the name of a field, as the API or as Python writes it. A
            record without it has no key: None.
    """
    if callable(key):
        return key
    name = key

    def value(record: Any) -> Hashable:
        found = _member(record, name)
        return found if isinstance(found, Hashable) else msgspec.json.encode(found)

    return value


def canonical_json(record: Raw | bytes) -> bytes:
    """The same bytes for the same record, in whatever order its members came."""
    return msgspec.json.encode(msgspec.json.decode(record), order="deterministic")


def _member(record: Any, name: str) -> Any:
    if isinstance(record, Raw):
        record = msgspec.json.decode(record)
    if isinstance(record, dict):
        return record.get(name)
    if isinstance(record, Struct):
        name = _attributes(type(record)).get(name, name)
    return getattr(record, name, None)


@cache
def _attributes(type_: type[Struct]) -> dict[str, str]:
    return {field.encode_name: field.name for field in struct_fields(type_)}
