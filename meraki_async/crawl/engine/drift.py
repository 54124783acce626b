"""Where records differ from their documentation."""

from functools import cache
from typing import Any

import msgspec
from msgspec import Raw, Struct
from msgspec.structs import fields as struct_fields

from ...operations.lookup import response_type
from ..plan.listing import Listing

_MAX_LINES = 8


def drift_in(listing: Listing, record: Raw, known: str) -> str:
    """What is known of a listing's drift, and what this record adds; one a line."""
    lines = known.splitlines()
    if len(lines) >= _MAX_LINES:
        return known
    return "\n".join(dict.fromkeys([*lines, *_differences(listing, record)]))


def _differences(listing: Listing, record: Raw) -> list[str]:
    kind = response_type(listing.operation)
    if not (isinstance(kind, type) and issubclass(kind, Struct)):
        return []
    try:
        value: Any = msgspec.json.decode(record)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return ["a record is no JSON"]
    found = []
    if isinstance(value, dict):
        found = [f"{name}: not documented" for name in value if name not in _members(kind)]
    try:
        msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        found.append(str(error))
    return found


@cache
def _members(kind: type[Struct]) -> frozenset[str]:
    return frozenset(field.encode_name for field in struct_fields(kind))
