"""What of a record goes into typed columns of a table."""

import types
import typing
from collections.abc import Callable
from typing import Any, get_args, get_origin

import msgspec
import pyarrow as pa
from msgspec import Struct
from msgspec.structs import fields as struct_fields

Convert = Callable[[Any], Any]

_DEEPEST = 8
_SCALARS: dict[Any, tuple[pa.DataType, tuple[type, ...]]] = {
    str: (pa.string(), (str,)),
    bool: (pa.bool_(), (bool,)),
    int: (pa.int64(), (int,)),
    float: (pa.float64(), (float, int)),
}
_INT64 = range(-(2**63), 2**63)


def column_of(kind: Any, depth: int = 0) -> tuple[pa.DataType, Convert]:
    """The type of a column for a documented type, and what makes a JSON value fit it.

    A value that differs from its documentation becomes null; the record itself is kept beside the
    columns. What is documented as anything at all is kept as its JSON text.
    """
    members = [each for each in get_args(kind) if each is not type(None)]
    if get_origin(kind) in (typing.Union, types.UnionType):
        return column_of(members[0], depth) if len(members) == 1 else (pa.string(), _text)
    if kind in _SCALARS:
        data_type, accepted = _SCALARS[kind]
        return data_type, _scalar(kind, accepted)
    if get_origin(kind) is list and members and depth < _DEEPEST:
        item_type, convert_item = column_of(members[0], depth + 1)
        return pa.list_(item_type), _list(convert_item)
    if isinstance(kind, type) and issubclass(kind, Struct) and depth < _DEEPEST:
        members_of = columns_of(kind, depth + 1)
        if members_of:  # Parquet has no structure without members
            struct = pa.struct([(name, data_type) for name, data_type, _ in members_of])
            return struct, _object([(name, convert) for name, _, convert in members_of])
    return pa.string(), _text


def columns_of(kind: type[Struct], depth: int = 0) -> list[tuple[str, pa.DataType, Convert]]:
    """A column for each documented member, under its name in the API."""
    hints = typing.get_type_hints(kind)
    return [
        (field.encode_name, *column_of(hints[field.name], depth)) for field in struct_fields(kind)
    ]


def _scalar(kind: type, accepted: tuple[type, ...]) -> Convert:
    def convert(value: Any) -> Any:
        if type(value) not in accepted or (kind is int and value not in _INT64):
            return None
        return float(value) if kind is float else value

    return convert


def _list(convert_item: Convert) -> Convert:
    return lambda value: [convert_item(item) for item in value] if type(value) is list else None


def _object(members: list[tuple[str, Convert]]) -> Convert:
    def convert(value: Any) -> Any:
        if type(value) is not dict:
            return None
        return {name: convert(value.get(name)) for name, convert in members}

    return convert


def _text(value: Any) -> str | None:
    return None if value is None else msgspec.json.encode(value).decode()
