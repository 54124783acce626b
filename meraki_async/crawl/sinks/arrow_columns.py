"""Typed columns for the documented fields of a record."""

import types
import typing
from collections.abc import Callable
from typing import Any, get_args, get_origin

import msgspec
import pyarrow as pa
from msgspec import Struct
from msgspec.structs import fields as struct_fields

Convert = Callable[[Any], Any]

_MAX_DEPTH = 8
_SCALARS: dict[Any, tuple[pa.DataType, tuple[type, ...]]] = {
    str: (pa.string(), (str,)),
    bool: (pa.bool_(), (bool,)),
    int: (pa.int64(), (int,)),
    float: (pa.float64(), (float, int)),
}
_INT64 = range(-(2**63), 2**63)


def arrow_column(documented: Any, depth: int = 0) -> tuple[pa.DataType, Convert]:
    """The type of a column for a documented type, and the function that makes a JSON value fit it.

    A value that differs from its documentation becomes null; the record itself is kept beside the
    columns. What is documented as of any type is kept as its JSON text.
    """
    arguments = [each for each in get_args(documented) if each is not type(None)]
    if get_origin(documented) in (typing.Union, types.UnionType):
        return arrow_column(arguments[0], depth) if len(arguments) == 1 else (pa.string(), _text)
    if documented in _SCALARS:
        data_type, accepted = _SCALARS[documented]
        return data_type, _scalar(documented, accepted)
    if get_origin(documented) is list and arguments and depth < _MAX_DEPTH:
        item_type, convert_item = arrow_column(arguments[0], depth + 1)
        return pa.list_(item_type), _list(convert_item)
    if isinstance(documented, type) and issubclass(documented, Struct) and depth < _MAX_DEPTH:
        columns = arrow_columns(documented, depth + 1)
        if columns:  # Parquet has no structure without fields
            struct = pa.struct([(name, data_type) for name, data_type, _ in columns])
            return struct, _object([(name, convert) for name, _, convert in columns])
    return pa.string(), _text


def arrow_columns(
    documented: type[Struct], depth: int = 0
) -> list[tuple[str, pa.DataType, Convert]]:
    """A column for each documented field, under its name in the API."""
    hints = typing.get_type_hints(documented)
    return [
        (field.encode_name, *arrow_column(hints[field.name], depth))
        for field in struct_fields(documented)
    ]


def _scalar(kind: type, accepted: tuple[type, ...]) -> Convert:
    def convert(value: Any) -> Any:
        if type(value) not in accepted or (kind is int and value not in _INT64):
            return None
        return float(value) if kind is float else value

    return convert


def _list(convert_item: Convert) -> Convert:
    return lambda value: [convert_item(item) for item in value] if type(value) is list else None


def _object(fields: list[tuple[str, Convert]]) -> Convert:
    def convert(value: Any) -> Any:
        if type(value) is not dict:
            return None
        return {name: convert(value.get(name)) for name, convert in fields}

    return convert


def _text(value: Any) -> str | None:
    return None if value is None else msgspec.json.encode(value).decode()
