"""Typed columns for the documented fields of a record.

A value that arrives as another type than documented is converted where nothing is lost by it:
numbers become their text, texts of numbers become numbers, a single value becomes a list of one.
Otherwise it becomes null and is counted; the record itself is kept beside the columns.
"""

import math
import re
import types
import typing
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, get_args, get_origin

import msgspec
import pyarrow as pa
from msgspec import Struct
from msgspec.structs import fields as struct_fields

from ...operations.schemas import Schema, is_date_time, item_schema, member_schema

Misfits = Counter[str]
"""How many values did not fit, by the path of their column."""
Convert = Callable[[Any, Misfits], Any]
Column = tuple[str, pa.DataType, Convert]

_MAX_DEPTH = 8
_INT64 = range(-(2**63), 2**63)
_INTEGER = re.compile(r"(-?[0-9]{1,19})(\.0+)?")
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_BOOLEANS = {"true": True, "false": False}


def arrow_columns(
    documented: type[Struct], schema: Schema | None, path: str = "", depth: int = 0
) -> list[Column]:
    """A column for each documented field, under its name in the API.

    Args:
        documented: the type of a record.
        schema: tells which of its texts are date-times; None: none are.
        path: of the object that has this type; default the record itself.
        depth: how many types are around it.
    """
    hints = typing.get_type_hints(documented)
    columns = []
    for field in struct_fields(documented):
        name = field.encode_name
        data_type, convert = _arrow_column(
            hints[field.name],
            member_schema(schema, name),
            f"{path}.{name}" if path else name,
            depth,
        )
        columns.append((name, data_type, convert))
    return columns


def _arrow_column(
    documented: Any, schema: Schema | None, path: str, depth: int
) -> tuple[pa.DataType, Convert]:
    """The type of a column, and the function that makes a JSON value fit it.

    What is documented as of any type is kept as its JSON text.
    """
    arguments = [each for each in get_args(documented) if each is not type(None)]
    if get_origin(documented) in (typing.Union, types.UnionType) and len(arguments) == 1:
        return _arrow_column(arguments[0], schema, path, depth)
    if documented is str and is_date_time(schema):
        return pa.timestamp("us", tz="UTC"), _scalar(_to_timestamp, path)
    if documented in _SCALARS:
        data_type, convert_scalar = _SCALARS[documented]
        return data_type, _scalar(convert_scalar, path)
    if get_origin(documented) is list and arguments and depth < _MAX_DEPTH:
        item_type, convert_item = _arrow_column(arguments[0], item_schema(schema), path, depth + 1)
        return pa.list_(item_type), _list(convert_item)
    if isinstance(documented, type) and issubclass(documented, Struct) and depth < _MAX_DEPTH:
        columns = arrow_columns(documented, schema, path, depth + 1)
        if columns:  # Parquet has no structure without fields
            struct = pa.struct([(name, data_type) for name, data_type, _ in columns])
            return struct, _object([(name, convert) for name, _, convert in columns], path)
    return pa.string(), _scalar(_to_json, path)


def _scalar(convert_scalar: Callable[[Any], Any], path: str) -> Convert:
    """A converter that counts what the inner one refuses with a ValueError."""

    def convert(value: Any, misfits: Misfits) -> Any:
        if value is None:
            return None
        try:
            return convert_scalar(value)
        except (ValueError, OverflowError, TypeError, RecursionError):
            misfits[path] += 1
            return None

    return convert


def _list(convert_item: Convert) -> Convert:
    def convert(value: Any, misfits: Misfits) -> Any:
        if value is None:
            return None
        items = value if type(value) is list else [value]
        return [convert_item(item, misfits) for item in items]

    return convert


def _object(fields: list[tuple[str, Convert]], path: str) -> Convert:
    def convert(value: Any, misfits: Misfits) -> Any:
        if type(value) is list and len(value) == 1:
            value = value[0]
        if type(value) is dict:
            return {name: convert(value.get(name), misfits) for name, convert in fields}
        misfits[path] += value is not None
        return None

    return convert


def _to_text(value: Any) -> str:
    match value:
        case str():
            return value
        case bool() | float():
            return _to_json(value)
        case int():
            return str(value)
    raise ValueError


def _to_integer(value: Any) -> int:
    if type(value) is str and (found := _INTEGER.fullmatch(value)):
        value = int(found[1])
    elif type(value) is float and value.is_integer():
        value = int(value)
    if type(value) is int and value in _INT64:
        return value
    raise ValueError


def _to_float(value: Any) -> float:
    if type(value) in (int, float) or (type(value) is str and _NUMBER.fullmatch(value)):
        number = float(value)
        if math.isfinite(number):
            return number
    raise ValueError


def _to_boolean(value: Any) -> bool:
    if type(value) is bool:
        return value
    if type(value) is str and value in _BOOLEANS:
        return _BOOLEANS[value]
    raise ValueError


def _to_timestamp(value: Any) -> datetime:
    moment = datetime.fromisoformat(value)
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


def _to_json(value: Any) -> str:
    return msgspec.json.encode(value).decode()


_SCALARS: dict[Any, tuple[pa.DataType, Callable[[Any], Any]]] = {
    str: (pa.string(), _to_text),
    bool: (pa.bool_(), _to_boolean),
    int: (pa.int64(), _to_integer),
    float: (pa.float64(), _to_float),
}
