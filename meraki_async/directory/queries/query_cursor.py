"""Where a page of a query ended, as a text that means nothing to others."""

import base64
import binascii
from contextlib import suppress
from hashlib import blake2b
from typing import Any, TypeAlias

import msgspec

from .filters import Filters, Resource

Key: TypeAlias = tuple[Any, ...]
Position: TypeAlias = tuple[int, Key]
"""The number of a section, and the last key in it."""
_NO_CURSOR = "the cursor is none of this query: pass one that a page gave"


def fingerprint(resource: Resource, filters: Filters, as_of: int | None) -> str:
    """What tells a query from others: a place in one says nothing in another.

    Args:
        resource: that is asked for.
        filters: which records.
        as_of: the moment, in microseconds of the epoch; None: now.
    """
    question = msgspec.json.encode((resource, filters, as_of))
    return blake2b(question, digest_size=6).hexdigest()


def encoded(query: str, position: Position) -> str:
    """A position as a text.

    Args:
        query: its fingerprint.
        position: where its page ends.
    """
    number, key = position
    return base64.urlsafe_b64encode(msgspec.json.encode([query, number, *key])).decode().rstrip("=")


def decoded(cursor: str, query: str) -> Position:
    """The position that a cursor names.

    Args:
        cursor: of a page.
        query: the fingerprint of the query that it is to be of.

    Raises:
        ValueError: it is none of this query.
    """
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        body = base64.b64decode(padded.encode("ascii"), altchars=b"-_", validate=True)
        found, number, *key = msgspec.json.decode(body, type=list[str | int])
        if found != query or not isinstance(number, int) or number < 0:
            raise ValueError
    except (binascii.Error, UnicodeError, msgspec.MsgspecError, ValueError):
        raise ValueError(_NO_CURSOR) from None
    return number, tuple(key)


def place(after: Key) -> tuple[str, str]:
    """A key that is an organization and an id; empty ones before the first."""
    match after:
        case ():
            return "", ""
        case (str(organization_id), str(identifier)):
            return organization_id, identifier
    raise ValueError(_NO_CURSOR)


def subject(after: Key) -> str:
    """A key that is one text; an empty one before the first."""
    match after:
        case ():
            return ""
        case (str(text),):
            return text
    raise ValueError(_NO_CURSOR)


def entry_of_log(after: Key) -> tuple[int, str, bytes] | None:
    """A key that is an entry of the change log: when, organization, digest."""
    match after:
        case ():
            return None
        case (int(at), str(organization_id), str(digest)):
            with suppress(ValueError):
                return at, organization_id, bytes.fromhex(digest)
    raise ValueError(_NO_CURSOR)
