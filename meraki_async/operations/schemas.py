"""What types cannot say of requests and responses, such as which texts are date-times.

The schemas are in the short form of ``codegen/short_schema.py``.
"""

import re
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Raw, Struct

from .operation import Operation

Schema = str | list[Any] | dict[str, Any]

_FILE = Path(__file__).parents[1] / "api" / "schemas.json"
_DATE_TIME = re.compile(r"\??t(:|$)")


class _Schemas(Struct):
    """Of one operation."""

    query: Schema | None = None
    body: Schema | None = None
    response: Schema | None = None


class _File(Struct):
    operations: dict[str, Raw]


def record_schema(operation: Operation) -> Schema | None:
    """The schema of an operation's response (of a listing, each item); None: it is not known."""
    schema = _schemas(operation.id).response
    if operation.is_list and isinstance(schema, dict):  # the list is in an envelope
        schema = member_schema(schema, operation.items_key) or schema
    return item_schema(schema) if operation.is_list and isinstance(schema, list) else schema


def response_schema(operation_id: str) -> Schema | None:
    """The schema of the whole response of an operation; None: it has no body."""
    return _schemas(operation_id).response


def query_schema(operation_id: str) -> Schema | None:
    """The schema of an operation's query, as an object; None: it has none."""
    return _schemas(operation_id).query


def body_schema(operation_id: str) -> Schema | None:
    """The schema of the body of an operation's request; None: it has none."""
    return _schemas(operation_id).body


def member_schema(schema: Schema | None, name: str) -> Schema | None:
    """The schema of a member of an object; None: it is not known."""
    if not isinstance(schema, dict):
        return None
    found: Schema | None = schema.get(name, schema.get(f"{name}!"))
    return found


def item_schema(schema: Schema | None) -> Schema | None:
    """The schema of the items of an array; None: it is not known."""
    return schema[0] if isinstance(schema, list) and schema else None


def is_date_time(schema: Schema | None) -> bool:
    """Whether it is that of a text with a date and a time."""
    return isinstance(schema, str) and _DATE_TIME.match(schema) is not None


@cache
def _schemas(operation_id: str) -> _Schemas:
    raw = _file().operations.get(operation_id)
    return _Schemas() if raw is None else msgspec.json.decode(raw, type=_Schemas)


@cache
def _file() -> _File:
    return msgspec.json.decode(_FILE.read_bytes(), type=_File)
