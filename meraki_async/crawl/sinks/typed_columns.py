"""The documented fields of a listing's records as columns with types, for views in databases.

Objects within a record are taken apart, ``network.id`` say; a list is one column of JSON.
"""

import types
import typing
from collections.abc import Iterator
from typing import Any, Literal, get_args, get_origin

from msgspec import Struct
from msgspec.structs import fields as struct_fields

from ...operations.lookup import response_type
from ...operations.schemas import Schema, is_date_time, member_schema, record_schema
from ...operations.short_schema import scalar
from ..plan.listing import Listing

ColumnType = Literal["text", "integer", "number", "boolean", "moment", "json"]

_MAX_DEPTH = 6
_MAX_COLUMNS = 500
_TYPES: dict[Any, ColumnType] = {
    str: "text",
    int: "integer",
    float: "number",
    bool: "boolean",
}


class TypedColumn(Struct, frozen=True):
    """A documented field of a record."""

    path: tuple[str, ...]
    """Names of the fields that lead to it, from the record on."""
    type: ColumnType
    choices: tuple[Any, ...] = ()
    """The documented values; empty: any."""

    @property
    def name(self) -> str:
        """Its dotted path."""
        return ".".join(self.path)

    @property
    def comment(self) -> str:
        """What is documented of it, for people."""
        words = {"moment": "date and time", "json": "JSON", "boolean": "true or false"}
        text = words.get(self.type, self.type)
        return f"{text}: {', '.join(map(str, self.choices))}" if self.choices else text


def typed_columns(listing: Listing) -> list[TypedColumn]:
    """The columns of a listing's records, in the order of the documentation.

    Names that differ only in upper and lower case are one column to a database: the first is it.
    """
    columns: dict[str, TypedColumn] = {}
    for column in _columns(response_type(listing.operation), record_schema(listing.operation), ()):
        columns.setdefault(column.name.lower(), column)
    return list(columns.values())[:_MAX_COLUMNS]


def _columns(
    documented: Any, schema: Schema | None, path: tuple[str, ...]
) -> Iterator[TypedColumn]:
    if not _is_struct(documented):
        return
    hints = typing.get_type_hints(documented)
    for field in struct_fields(documented):
        name = field.encode_name
        below, inner = member_schema(schema, name), _without_none(hints[field.name])
        here = (*path, name)
        if _is_struct(inner) and struct_fields(inner) and len(here) < _MAX_DEPTH:
            yield from _columns(inner, below, here)
            continue
        kind: ColumnType = _TYPES.get(inner, "json")
        if kind == "text" and is_date_time(below):
            kind = "moment"
        choices = scalar(below).choices if isinstance(below, str) else ()
        yield TypedColumn(here, kind, choices)


def _without_none(type_: Any) -> Any:
    """``X`` of ``X | None``."""
    if get_origin(type_) in (typing.Union, types.UnionType):
        rest = [each for each in get_args(type_) if each is not type(None)]
        return rest[0] if len(rest) == 1 else Any
    return type_


def _is_struct(type_: Any) -> bool:
    return isinstance(type_, type) and issubclass(type_, Struct)
