"""What of a value that was read can be sent again. Pure functions."""

from typing import Any

from ..operations.schemas import Schema, item_schema, member_schema


def sendable(value: Any, schema: Schema | None) -> Any:
    """A value that was read, without members that a request does not take.

    Where a request takes an id, and the record with that id was read, its id is left of it.

    Args:
        value: a JSON value.
        schema: of what a request takes in its place; None: it is not known.
    """
    match value:
        case {"id": str() | int() as identifier} if isinstance(schema, str) and schema[:1] in "si":
            return identifier
        case dict() if isinstance(schema, dict) and "|" not in schema and schema:
            return {
                name: sendable(member, member_schema(schema, name))
                for name, member in value.items()
                if member_schema(schema, name) is not None
            }
        case list():
            return [sendable(item, item_schema(schema)) for item in value]
    return value
