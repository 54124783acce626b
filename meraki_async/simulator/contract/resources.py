"""What paths name: settings, collections and the records in them, and what identifies a record."""

from collections.abc import Mapping
from urllib.parse import quote

from ...operations.short_schema import ShortSchema, member_names
from .contract import Operation, contract
from .paging import list_member

_ROOTS = ("organizations", "networks", "devices")
# they say where a record is, not which one
_OF_OTHERS = ("networkId", "organizationId")


def path_below(template: str, arguments: Mapping[str, str]) -> str:
    """A path below the organization, network or device that it begins with, in one spelling.

    Args:
        template: of the path.
        arguments: the values of its parameters.
    """
    parts = template.split("/")[1:]
    if parts[0] in _ROOTS:
        del parts[:2]
    return "".join(
        f"/{quote(arguments[part[1:-1]], safe='') if part.startswith('{') else part}"
        for part in parts
    )


def record_argument(template: str) -> str:
    """The parameter that names a record in a collection.

    Args:
        template: of the record's path.

    Returns:
        The parameter's name; empty: the path names no record, but settings or a collection.
    """
    *above, last = template.split("/")[1:]
    return last[1:-1] if last.startswith("{") and len(above) > 1 else ""


def is_collection(operation: Operation) -> bool:
    """Whether the path of an operation names a collection."""
    get = contract().operations_at(operation.path).get("GET")
    return bool(contract().record_operations(operation.path)) or (
        get is not None and list_member(get) is not None
    )


def record_schema(operation: Operation) -> ShortSchema:
    """The schema of a record in the response of an operation on a collection."""
    member, schema = list_member(operation), operation.response
    if member and isinstance(schema, dict):
        schema = schema.get(member, schema.get(member + "!"))
    if isinstance(schema, str) and schema.startswith("~"):
        return "~" + " ".join(n for n in schema[1:].split() if n not in _ENVELOPE)
    if isinstance(schema, list) and schema:
        inner: ShortSchema = schema[0]
        return inner
    # it is not documented, but that of a single record may be
    for other in contract().record_operations(operation.path).values():
        if other.response:
            return other.response
    return "~id name"


_ENVELOPE = ("items", "data", "meta", "counts", "total", "remaining")


def identity(schema: ShortSchema, argument: str) -> str:
    """The member that identifies a record.

    Args:
        schema: the record's.
        argument: the parameter that names it in a path; empty: none does.
    """
    names = member_names(schema)
    known = [name for name in (argument, "id") if name in names]
    numbers = [name for name in ("number",) if argument == "portId" and name in names]
    ids = [name for name in names if name.endswith("Id") and name not in _OF_OTHERS]
    # some records are documented without what identifies them
    return next(iter((*known, *numbers, *ids)), argument or "id")
