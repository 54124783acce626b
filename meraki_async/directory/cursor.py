"""Cursors: where a page ended, as a text that means nothing to others."""

import base64
import binascii
from typing import Any, Literal

import msgspec
from msgspec import Struct

Direction = Literal["next", "previous"]
Key = tuple[str, ...]


class Cursor(Struct, frozen=True, array_like=True):
    """A position between records: by what they are sorted by, so that others may come and go."""

    resource: str
    organization_id: str
    """Empty: all organizations."""
    direction: Direction
    section: str
    key: Key

    def encode(self) -> str:
        """As a text that can stand in a URL."""
        return base64.urlsafe_b64encode(msgspec.json.encode(self)).decode().rstrip("=")


def decode_cursor(text: str, resource: str, organization_id: str) -> Cursor:
    """The position that a cursor names.

    Args:
        text: the cursor.
        resource: that is listed.
        organization_id: that is listed; empty: all.

    Raises:
        ValueError: it is no cursor, or one of another listing.
    """
    try:
        padded = text + "=" * (-len(text) % 4)
        body: Any = base64.b64decode(padded.encode("ascii"), altchars=b"-_", validate=True)
        found = msgspec.json.decode(body, type=Cursor)
    except (binascii.Error, UnicodeError, msgspec.MsgspecError, RecursionError):
        raise ValueError("next_cursor is not a cursor: pass one that a page gave") from None
    if (found.resource, found.organization_id) != (resource, organization_id):
        raise ValueError("next_cursor is of another listing")
    return found
