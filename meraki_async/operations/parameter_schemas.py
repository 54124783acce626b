"""What the API documents of a parameter's values beside its type: limits, defaults, fields."""

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from .operation import Operation
from .schemas import Schema, body_schema, is_date_time, item_schema, member_schema, query_schema
from .short_schema import Scalar, members, scalar

_TYPE_NAMES = {
    "s": "text",
    "t": "date and time",
    "i": "integer",
    "n": "number",
    "b": "true or false",
    "*": "any value",
}


class DocumentedField(Struct, frozen=True):
    """A field within a parameter that is an object, or a list of objects."""

    name: str
    """Its dotted path from the parameter on; ``[]`` stands for the items of a list."""
    type_name: str
    scalar: Scalar
    is_required: bool


def parameter_schema(operation: Operation, name: str) -> Schema | None:
    """The schema of a parameter of the query or the body; None: it is not known.

    Args:
        operation: that it is of.
        name: documented, such as ``perPage``.
    """
    for schema in (query_schema(operation.id), body_schema(operation.id)):
        found = member_schema(schema, name)
        if found is not None:
            return found
    return None


def documented_scalar(schema: Schema | None) -> Scalar:
    """Limits and default of a value, or of each item of a list."""
    while isinstance(schema, list):
        schema = item_schema(schema)
    return scalar(schema) if isinstance(schema, str) else Scalar("*")


def documented_type(schema: Schema | None) -> str:
    """A type for people to read: ``list of text``."""
    if isinstance(schema, list):
        return f"list of {documented_type(item_schema(schema))}"
    if isinstance(schema, str) and not schema.startswith("~"):
        return _TYPE_NAMES[scalar(schema).kind]
    if isinstance(schema, dict) and "|" in schema:
        return " or ".join(dict.fromkeys(map(documented_type, schema["|"])))
    return "any value" if schema is None else "object"


def is_moment(schema: Schema | None) -> bool:
    """Whether it is of a date and time, or a list of them."""
    while isinstance(schema, list):
        schema = item_schema(schema)
    return is_date_time(schema)


def documented_fields(schema: Schema | None, prefix: str = "") -> Iterator[DocumentedField]:
    """The fields within an object or a list of objects, each before those within it.

    Args:
        schema: of the object or list.
        prefix: path of it; default none.
    """
    while isinstance(schema, list):
        schema, prefix = item_schema(schema), f"{prefix}[]"
    if not isinstance(schema, dict):
        return
    if "|" in schema:
        for choice in schema["|"]:
            yield from documented_fields(choice, prefix)
        return
    for name, below, is_required in members(schema):
        path = f"{prefix}.{name}" if prefix else name
        yield DocumentedField(path, documented_type(below), documented_scalar(below), is_required)
        yield from documented_fields(below, path)


def limits_in_words(minimum: Any, maximum: Any) -> str:
    """``3 to 1000``, ``at least 1``; empty when there are none."""
    if minimum is None and maximum is None:
        return ""
    if maximum is None:
        return f"at least {minimum}"
    return f"at most {maximum}" if minimum is None else f"{minimum} to {maximum}"
