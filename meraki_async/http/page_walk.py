"""Where a listing goes on, page after page, and that it ends."""

import time
from collections.abc import Iterable
from datetime import UTC, datetime
from hashlib import blake2b
from urllib.parse import parse_qs

from ..operations.encoding import query_names
from ..operations.operation import Operation
from .response import Response
from .server_clock import parse_http_date

_OLDEST_EVENT = datetime(2014, 1, 1, tzinfo=UTC)
_NEWEST_EVENT_SECONDS = 300.0
_MAX_EMPTY_EVENT_PAGES = 3
_MAX_EMPTY_PAGES = 100


def cursor_digest(query: str) -> bytes:
    """What is remembered of a cursor: 8 bytes, so that long listings need little memory."""
    return blake2b(query.encode(), digest_size=8).digest()


class PageWalk:
    """The way through the pages of one listing, which never asks for the same page twice.

    Network events have no end: newest first, they are walked back along ``prev``, or forward along
    ``next`` when the caller gave ``startingAfter``. The limits in time are those of Cisco's own
    client; three empty pages in a row end the walk as well.

    Args:
        operation: the listing.
        query: of the first page.
        visited: digests of the cursors that the listing was read at before.
    """

    def __init__(self, operation: Operation, query: str, visited: Iterable[bytes] = ()) -> None:
        self._operation = operation
        names = query_names(query)
        self._is_forward = "startingAfter" in names
        self._is_backward = "endingBefore" in names
        self._visited = {cursor_digest(query), *visited}
        self._empty_pages = 0

    def next_query(self, response: Response, *, is_empty: bool) -> str | None:
        """The query of the next page, which is the cursor to it; None after the last.

        Args:
            response: the page just read.
            is_empty: whether it had no items.

        Returns:
            The query.

        Raises:
            UnexpectedResponseError: the pages form a loop, or never end.
        """
        self._empty_pages = self._empty_pages + 1 if is_empty else 0
        match self._operation.paging:
            case "events":
                cursor = self._next_event_cursor(response)
            case "newest_first":
                cursor = self._next_older_cursor(response)
            case _:
                cursor = response.next_cursor
        if cursor is None:
            return None
        digest = cursor_digest(cursor)
        if not cursor or digest in self._visited:
            raise response.unexpected(
                self._operation,
                "pagination loop: the next link points to a page that was already read",
            )
        self._visited.add(digest)
        if self._empty_pages >= _MAX_EMPTY_PAGES:
            raise response.unexpected(
                self._operation,
                f"pagination does not end: {_MAX_EMPTY_PAGES} empty pages in a row, each with a "
                "next link",
            )
        return cursor

    def _next_older_cursor(self, response: Response) -> str | None:
        """The cursor of a listing whose first page is the newest one.

        It follows ``prev`` to older pages; ``next`` when the caller began with
        ``startingAfter``, or where the oldest page comes first after all.
        """
        if self._is_backward:
            return response.previous_cursor
        if self._is_forward:
            return response.next_cursor
        # the first page decides the direction
        cursor = response.previous_cursor
        self._is_backward, self._is_forward = cursor is not None, cursor is None
        return cursor or response.next_cursor

    def _next_event_cursor(self, response: Response) -> str | None:
        cursor = response.next_cursor if self._is_forward else response.previous_cursor
        if cursor is None or self._empty_pages >= _MAX_EMPTY_EVENT_PAGES:
            return None
        name = "startingAfter" if self._is_forward else "endingBefore"
        values = parse_qs(cursor).get(name)
        try:
            time_of_cursor = datetime.fromisoformat(values[0]) if values else None
        except ValueError:
            return cursor
        if time_of_cursor is None or time_of_cursor.tzinfo is None:
            return cursor
        if self._is_forward:
            # by the API's own clock, since this machine's may be wrong
            now = parse_http_date(response.headers.get("Date")) or time.time()
            is_recent = time_of_cursor.timestamp() > now - _NEWEST_EVENT_SECONDS
            return None if is_recent else cursor
        return None if time_of_cursor < _OLDEST_EVENT else cursor
