"""Calls: operations bound to a client, to be awaited, streamed or taken page by page."""

import asyncio
import warnings
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Collection, Generator
from contextlib import aclosing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib import import_module
from itertools import islice
from typing import Any, Generic, Self, TypeVar
from urllib.parse import parse_qs

import msgspec
from msgspec import UNSET, UnsetType

from .config import positive_seconds
from .decoding import decode, split_page
from .errors import ClientStateError, UnexpectedResponseError
from .exchange import Options, Response
from .operation import Operation, Request
from .requester import Requester
from .wire import query_names

T = TypeVar("T")
Item = TypeVar("Item")
Other = TypeVar("Other")

_AS_SET = Options()
_OLDEST_EVENT = datetime(2014, 1, 1, tzinfo=UTC)
_NEWEST_EVENTS = timedelta(minutes=5)
_EMPTY_EVENT_PAGES = 3


class Call(Generic[T]):
    """One operation bound to arguments and a client. Nothing is sent before it is awaited.

    Each ``await`` sends anew. Options return a new call. A writing call that is dropped unsent
    emits a ``ResourceWarning``.
    """

    def __init__(
        self,
        requester: Requester,
        request: Request,
        *,
        options: Options | None = None,
        kind: Any = None,
        limit: int | None = None,
    ) -> None:
        self._requester = requester
        self.request = request
        self._options = options or _AS_SET
        self._kind = kind
        self._limit = limit
        self._used = not request.operation.is_write

    def __del__(self) -> None:
        if not getattr(self, "_used", True):
            warnings.warn(
                f"{self.request.operation.id} was never sent: await it, or call .send()",
                ResourceWarning,
                stacklevel=2,
                source=self,
            )

    def __repr__(self) -> str:
        operation = self.request.operation
        return f"<{type(self).__name__} {operation.id}: {operation.method} {self.request.path}>"

    def __await__(self) -> Generator[Any, None, T]:
        return self.send().__await__()

    async def send(self) -> T:
        """Send and decode: the same as awaiting, as a coroutine for ``create_task``.

        Raises:
            ApiError: the API refused.
            TransportError: no whole answer, after all retries.
            UnexpectedResponseError: a success that is no JSON.
        """
        self._used = True
        response = await self._requester.send(self.request, self._options)
        if not response.body.strip() or self.request.operation.reply == "None":
            return None  # type: ignore[return-value]
        self._requester.routing.learn_from_answer(self.request, response.body)
        result: T = self._decode(response.body, self._item_type(), response)
        return result

    async def response(self) -> Response:
        """Send; the answer's status, headers, request id, timing and bytes."""
        self._used = True
        return await self._requester.send(self.request, self._options)

    def for_organization(self, organization_id: str | int) -> Self:
        """Charge this organization's budget, whatever the path says."""
        return self._with(organization_id=str(organization_id))

    def urgent(self) -> Self:
        """Go ahead of the organization's other waiting requests."""
        return self._with(urgent=True)

    def decode_as(self, kind: type[Other]) -> "Call[Other]":
        """Decode into ``dict``, ``msgspec.Raw`` or a type of yours."""
        copy: Call[Other] = self._copy(kind=kind)
        return copy

    def with_options(
        self,
        *,
        timeout: float | UnsetType | None = UNSET,
        deadline: float | UnsetType | None = UNSET,
        strict: bool | UnsetType = UNSET,
    ) -> Self:
        """Options of this call alone; those not given stay as they are.

        Args:
            timeout: seconds of one exchange, from connection to last byte; None: the client's.
            deadline: seconds for everything (of each page), queueing and retries included;
                None: the client's.
            strict: raise when a reply differs from its type, instead of delivering it as it is.

        Raises:
            ConfigurationError: a time that is not above 0 seconds.
        """
        for name, seconds in (("timeout", timeout), ("deadline", deadline)):
            if seconds is not UNSET and seconds is not None:
                positive_seconds(name, seconds)
        given = {"timeout": timeout, "deadline": deadline, "strict": strict}
        return self._with(**{name: value for name, value in given.items() if value is not UNSET})

    def _with(self, **changes: Any) -> Self:
        copy: Self = self._copy(options=msgspec.structs.replace(self._options, **changes))
        return copy

    def _copy(self, **changes: Any) -> Any:
        self._used = True
        settings = {"options": self._options, "kind": self._kind, "limit": self._limit}
        return type(self)(self._requester, self.request, **(settings | changes))

    def _item_type(self) -> Any:
        return reply_type(self.request.operation) if self._kind is None else self._kind

    def _decode(self, body: bytes | msgspec.Raw, kind: Any, response: Response) -> Any:
        operation = self.request.operation.id
        try:
            return decode(body, kind, operation=operation, strict=self._options.strict)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise UnexpectedResponseError(
                f"the answer does not decode: {error}",
                operation=operation,
                organization_id=response.organization_id,
                request_id=response.request_id,
                attempts=response.attempts,
            ) from error


@dataclass(slots=True, frozen=True)
class Page(Generic[Item]):
    """One page of a listing."""

    items: list[Item]
    organization_id: str | None
    number: int
    """1 for the first page of this iteration."""
    meta: dict[str, Any]
    """What the envelope says beside its items: counts, mostly."""
    body: bytes
    """The answer as it came, decompressed."""
    next: str | None
    """A cursor that resumes after this page: ``call.pages(start=cursor)``."""

    @property
    def is_last(self) -> bool:
        return self.next is None


class Paginator(Call[list[Item]], Generic[Item]):
    """A listing. Await it for all items, iterate it for a stream, or take ``pages()``.

    All pages by default, the next one asked for while this one is consumed.
    """

    async def send(self) -> list[Item]:
        """All items, of all pages."""
        items: list[Item] = []
        async with aclosing(self.pages()) as pages:
            async for page in pages:
                items += page.items
        return items

    def __aiter__(self) -> AsyncIterator[Item]:
        return self._items()

    async def _items(self) -> AsyncGenerator[Item, None]:
        prefetch: list[Callable[[], None]] = []
        async with aclosing(self._pages("", prefetch.append)) as pages:
            async for page in pages:
                half, items = len(page.items) // 2, iter(page.items)
                del page  # its memory is free, then, before the next page is decoded
                for item in islice(items, half):
                    yield item
                for start in prefetch:
                    start()
                prefetch.clear()
                for item in items:
                    yield item

    def pages(self, start: str | None = None) -> AsyncGenerator[Page[Item], None]:
        """The listing page by page; the next page is asked for at once.

        Args:
            start: a ``Page.next`` to resume after.
        """
        return self._pages(start or "", lambda start_prefetch: start_prefetch())

    async def _pages(
        self, start: str, offer_prefetch: Callable[[Callable[[], None]], None]
    ) -> AsyncGenerator[Page[Item], None]:
        cursor: str | None = start or self._first_query()
        left = self.request.operation.limit if self._limit is None else self._limit
        if left == 0:
            return
        events = _EventWalk(cursor or "") if self.request.operation.paging == "events" else None
        task: asyncio.Task[Response] | None = None
        number = 0
        try:
            while cursor is not None:
                request = msgspec.structs.replace(self.request, query=cursor)
                if task is None:
                    response = await self._requester.send(request, self._options)
                else:
                    response, task = await self._prefetched(task), None
                number += 1
                array, meta = self._split(response)
                following = self._next_cursor(response, cursor, events, array)
                items = self._items_of(array, response)
                if left is not None and len(items) >= left:
                    items, following = items[:left], None
                left = None if left is None else left - len(items)
                if following is not None:
                    ahead = msgspec.structs.replace(self.request, query=following)

                    def prefetch(ahead: Request = ahead) -> None:
                        nonlocal task
                        task = self._requester.prefetch(ahead, self._options)

                    offer_prefetch(prefetch)
                cursor = following
                yield Page(
                    items=items,
                    organization_id=response.organization_id,
                    number=number,
                    meta=meta,
                    body=response.body,
                    next=following,
                )
                del items  # likewise
        finally:
            if task is not None:
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)

    async def _prefetched(self, task: asyncio.Task[Response]) -> Response:
        try:
            return await task
        except asyncio.CancelledError:
            here = asyncio.current_task()
            if self._requester.is_open or (here is not None and here.cancelling()):
                raise
            raise ClientStateError("the client was closed during the listing") from None

    def _first_query(self) -> str:
        operation, query = self.request.operation, self.request.query
        per_page = operation.per_page
        if per_page is None or "perPage" in query_names(query):
            return query
        if self._limit is not None and self._limit > 0:
            per_page = max(operation.per_page_minimum, min(per_page, self._limit))
        return f"{query}&perPage={per_page}" if query else f"perPage={per_page}"

    def _split(self, response: Response) -> tuple[bytes | msgspec.Raw, dict[str, Any]]:
        try:
            return split_page(response.body, self.request.operation.items_key)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            self._decode(response.body, Any, response)  # raises, and says where
            raise

    def _items_of(self, array: bytes | msgspec.Raw, response: Response) -> list[Item]:
        items: list[Item] = self._decode(array, list[self._item_type()], response)  # type: ignore[misc]
        self._requester.routing.learn_from_items(self.request, items)
        return items

    def _next_cursor(
        self,
        response: Response,
        cursor: str,
        events: "_EventWalk | None",
        array: bytes | msgspec.Raw,
    ) -> str | None:
        if events:
            following = events.next(response, array)
        elif self.request.operation.paging == "newest_first":
            following = _towards_the_end(response, query_names(cursor))
        else:
            following = response.next
        if following is not None and following == cursor:
            raise UnexpectedResponseError(
                "the API names the same page as its own next one",
                operation=self.request.operation.id,
                organization_id=response.organization_id,
                request_id=response.request_id,
            )
        return following

    def limit(self, items: int | None) -> Self:
        """At most so many items; None: all of them."""
        if items is not None and items < 0:
            raise ValueError(f"a limit cannot be negative: {items}")
        if items is None:
            operation = msgspec.structs.replace(self.request.operation, limit=None)
            copy: Self = self._copy(limit=None)
            copy.request = msgspec.structs.replace(self.request, operation=operation)
            return copy
        limited: Self = self._copy(limit=items)
        return limited

    def decode_as(self, kind: type[Other]) -> "Paginator[Other]":  # type: ignore[override]
        """Decode items into ``dict``, ``msgspec.Raw`` (no decoding) or a type of yours."""
        copy: Paginator[Other] = self._copy(kind=kind)
        return copy


def _towards_the_end(response: Response, names: Collection[str]) -> str | None:
    """Where a listing goes on whose first page is the newest one: back in time along ``prev``; and
    along ``next`` when the caller began there, or where it begins with the oldest all the same."""
    if "endingBefore" in names:
        return response.previous
    return response.next if "startingAfter" in names else response.previous or response.next


class _EventWalk:
    """When to stop walking network events, whose pages never end.

    Newest first, back in time along ``prev``; forward along ``next`` when the caller gave
    ``startingAfter``. The limits in time are those of Cisco's own client.
    """

    def __init__(self, query: str) -> None:
        self._forward = "startingAfter" in query_names(query)
        self._empty = 0

    def next(self, response: Response, array: bytes | msgspec.Raw) -> str | None:
        cursor = response.next if self._forward else response.previous
        if cursor is None:
            return None
        self._empty = self._empty + 1 if bytes(array).strip(b"[] \n\r\t") == b"" else 0
        if self._empty >= _EMPTY_EVENT_PAGES:
            return None
        name = "startingAfter" if self._forward else "endingBefore"
        values = parse_qs(cursor).get(name)
        try:
            then = datetime.fromisoformat(values[0]) if values else None
        except ValueError:
            return cursor
        if then is None or then.tzinfo is None:
            return cursor
        ended = then > datetime.now(UTC) - _NEWEST_EVENTS if self._forward else then < _OLDEST_EVENT
        return None if ended else cursor


def reply_type(operation: Operation) -> Any:
    """The type an operation's reply (or a listing's item) decodes into; ``Any`` when unknown."""
    if not operation.reply or operation.reply == "None":
        return Any
    return _model(operation.scope, operation.reply)


@cache
def _model(scope: str, name: str) -> Any:
    return getattr(import_module(f"{__package__}.api.models.{scope}"), name)
