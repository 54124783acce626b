"""Where records differ from their documentation."""

from functools import cache
from typing import Any

import msgspec
from msgspec import Raw, Struct
from msgspec.structs import fields as struct_fields

from ...operations.lookup import response_type
from ..plan.listing import Listing

_MAX_LINES = 8


def add_drift(known: str, listing: Listing, record: Raw) -> str:
    """What is known of a listing's drift, and what this record adds; one difference a line."""
    lines = known.splitlines()
    if len(lines) >= _MAX_LINES:
        return known
    return "\n".join(dict.fromkeys([*lines, *_differences(listing, record)]))


def _differences(listing: Listing, record: Raw) -> list[str]:
    documented = response_type(listing.operation)
    if not (isinstance(documented, type) and issubclass(documented, Struct)):
        return []
    try:
        value: Any = msgspec.json.decode(record)
    except (ValueError, RecursionError):
        return ["a record cannot be decoded"]
    differences = []
    if isinstance(value, dict):
        names = _field_names(documented)
        differences = [f"{name}: not documented" for name in value if name not in names]
    try:
        msgspec.convert(value, documented)
    except msgspec.ValidationError as error:
        differences.append(str(error))
    return differences


@cache
def _field_names(documented: type[Struct]) -> frozenset[str]:
    return frozenset(field.encode_name for field in struct_fields(documented))
