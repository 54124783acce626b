"""Where records differ from their documentation."""

from collections.abc import Iterator, Sequence
from types import GenericAlias
from typing import Any

import msgspec
from msgspec import Raw, Struct

from ...operations.drift import objects_in, response_decoder, wire_names
from ...operations.lookup import response_type
from ..plan.listing import Listing

_MAX_LINES = 20
_WHOLE_PAGES = 4
_SAMPLED = 16


def add_drift(known: str, listing: Listing, records: Sequence[Raw], page_number: int) -> str:
    """What is known of a listing's drift, and what a page adds; one difference a line.

    Every record of the first pages is looked at, and later one in 16, since checking a record takes
    as long as storing it.

    Args:
        known: so far.
        listing: that is read.
        records: of the page.
        page_number: of the page, from 0.
    """
    lines = known.splitlines()
    documented = response_type(listing.operation)
    is_typed = isinstance(documented, type) and issubclass(documented, Struct)
    if len(lines) >= _MAX_LINES or not is_typed:
        return known
    if page_number >= _WHOLE_PAGES:
        records = records[page_number % _SAMPLED :: _SAMPLED]
    decoder = response_decoder(listing.operation_id, GenericAlias(list, (documented,)))
    try:
        decoder.decode_strictly(b"[" + b",".join(records) + b"]")
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        found = (line for record in records for line in _differences(documented, record))
        return "\n".join(list(dict.fromkeys([*lines, *found]))[:_MAX_LINES])
    return known


def _differences(documented: type[Struct], record: Raw) -> Iterator[str]:
    try:
        value: Any = msgspec.json.decode(record)
    except (ValueError, RecursionError):
        yield "a record cannot be decoded"
        return
    for path, struct, members in objects_in(documented, value):
        names = wire_names(struct)
        for name in (each for each in members if each not in names):
            yield f"{path}.{name}: not documented" if path else f"{name}: not documented"
    try:
        msgspec.convert(value, documented)
    except msgspec.ValidationError as error:
        yield str(error)
