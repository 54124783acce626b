"""Where a listing goes on, page after page, and that it ends."""

import time
from datetime import UTC, datetime
from urllib.parse import parse_qs

from .dashboard_clock import epoch_of
from .errors import UnexpectedResponseError
from .operation import Operation
from .response import Response
from .wire import query_names

_OLDEST_EVENT = datetime(2014, 1, 1, tzinfo=UTC)
_NEWEST_EVENTS = 300.0
_EMPTY_EVENT_PAGES = 3
_EMPTY_PAGES = 100


class Walk:
    """The way through the pages of one listing, which never comes by the same place twice.

    Network events have no end: newest first, they are walked back along ``prev``, or forward along
    ``next`` when the caller gave ``startingAfter``. The limits in time are those of Cisco's own
    client; three empty pages in a row end it as well.

    Args:
        operation: the listing.
        query: of the first page.
    """

    def __init__(self, operation: Operation, query: str) -> None:
        self._operation = operation
        names = query_names(query)
        self._is_forward = "startingAfter" in names
        self._is_backward = "endingBefore" in names
        self._seen = {hash(query)}
        self._empty = 0

    def after(self, response: Response, *, is_empty: bool) -> str | None:
        """The query of the next page; None after the last.

        Raises:
            UnexpectedResponseError: the pages lead in circles, or nowhere.
        """
        self._empty = self._empty + 1 if is_empty else 0
        match self._operation.paging:
            case "events":
                following = self._after_events(response)
            case "newest_first":
                following = self._towards_the_end(response)
            case _:
                following = response.next
        if following is None:
            return None
        place = hash(following)
        if place in self._seen:
            raise self._lost(response, "the API names a page as next that was read before")
        self._seen.add(place)
        if self._empty >= _EMPTY_PAGES:
            raise self._lost(response, f"{_EMPTY_PAGES} empty pages in a row, and no end of them")
        return following

    def _towards_the_end(self, response: Response) -> str | None:
        """Where a listing goes on whose first page is the newest one: back in time along ``prev``;
        along ``next`` when the caller began there, or where it begins with the oldest all the
        same."""
        if self._is_backward:
            return response.previous
        if self._is_forward:
            return response.next
        # whichever way the second page lies
        following = response.previous
        self._is_backward, self._is_forward = following is not None, following is None
        return following or response.next

    def _after_events(self, response: Response) -> str | None:
        cursor = response.next if self._is_forward else response.previous
        if cursor is None or self._empty >= _EMPTY_EVENT_PAGES:
            return None
        name = "startingAfter" if self._is_forward else "endingBefore"
        values = parse_qs(cursor).get(name)
        try:
            then = datetime.fromisoformat(values[0]) if values else None
        except ValueError:
            return cursor
        if then is None or then.tzinfo is None:
            return cursor
        if self._is_forward:
            # by the API's own clock, since this machine's may be wrong
            now = epoch_of(response.headers.get("Date")) or time.time()
            return None if then.timestamp() > now - _NEWEST_EVENTS else cursor
        return None if then < _OLDEST_EVENT else cursor

    def _lost(self, response: Response, text: str) -> UnexpectedResponseError:
        return UnexpectedResponseError(
            text,
            operation=self._operation.id,
            organization_id=response.organization_id,
            request_id=response.request_id,
            attempts=response.attempts,
        )
