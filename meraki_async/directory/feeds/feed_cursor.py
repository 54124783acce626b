"""Cursors of feeds: up to where a consumer has read, as a text that means nothing to others."""

import base64
import binascii
from typing import Literal

import msgspec
from msgspec import Struct

from ...errors import FeedExpiredError
from ..store.store import Store

FeedName = Literal["hierarchy", "permissions"]
VERSION = 1


class FeedCursor(Struct, frozen=True, array_like=True, kw_only=True):
    """Up to where a feed was read."""

    version: int = VERSION
    feed: str
    store: str
    """Which store: others, and this one before it was restored, count differently."""
    sequence: int
    """Of the last change that was read; 0 before the first."""
    skipped: int = 0
    """The last number that was deleted when its reader took what was left: numbers are in no order
    of time, so what is left may be before it."""

    def encode(self) -> str:
        """As a text that can stand in a URL and on a command line."""
        return base64.urlsafe_b64encode(msgspec.json.encode(self)).decode().rstrip("=")


def decode_feed_cursor(text: str, feed: FeedName) -> FeedCursor:
    """The place that a cursor names.

    Args:
        text: the cursor.
        feed: that is read.

    Raises:
        ValueError: it is no cursor, one of another feed, or one of a later version.
    """
    if not text.isascii():
        raise ValueError(f"{text!r} is no cursor of this feed")
    try:
        data = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
        parts = msgspec.json.decode(data, type=list[int | str])
        version = parts[0] if parts else None
        if isinstance(version, int) and version > VERSION:
            raise ValueError("the cursor is of a later version of this program")
        found = msgspec.convert(parts, FeedCursor)
    except (binascii.Error, msgspec.MsgspecError, UnicodeError):
        raise ValueError(f"{text!r} is no cursor of this feed") from None
    if found.feed != feed or found.version != VERSION or min(found.sequence, found.skipped) < 0:
        raise ValueError(f"{text!r} is no cursor of this feed")
    return found


async def checked_sequence(
    store: Store, cursor: FeedCursor, *, last: int, deleted: int, advice: str
) -> int:
    """The number that a cursor names, if all that comes after it is still there.

    Args:
        store: that is read.
        cursor: of the consumer.
        last: the last number that was given.
        deleted: the last number that was deleted.
        advice: how to start over.

    Raises:
        FeedExpiredError: it is not, or the cursor is one of another store.
    """
    if cursor.store != await store.id():
        problem = f"the cursor is one of another store, or of {store.name} before it was restored"
    elif cursor.sequence > last:
        problem = f"the cursor is ahead of {store.name}, which must have been restored"
    elif max(cursor.sequence, cursor.skipped) < deleted:
        place = "after the cursor" if cursor.sequence else "from the beginning on"
        problem = f"the changes {place} are not all kept in {store.name} any more"
    else:
        return cursor.sequence
    raise FeedExpiredError(f"{problem}: {advice}")
