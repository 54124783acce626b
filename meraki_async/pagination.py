"""Calls: operations bound to a client, to be awaited, streamed or taken page by page."""

import asyncio
import warnings
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Hashable
from contextlib import aclosing
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from itertools import islice
from typing import Any, Generic, Self, TypeVar

import msgspec
from msgspec import UNSET, UnsetType

from .config import positive_seconds
from .decoding import decode, split_page
from .errors import ClientStateError, UnexpectedResponseError
from .exchange import Options
from .identity import KeyOf, key_of
from .operation import Operation, Request
from .requester import Requester
from .response import Response
from .walk import Walk
from .wire import query_names

T = TypeVar("T")
Item = TypeVar("Item")
Other = TypeVar("Other")
R = TypeVar("R")

_AS_SET = Options()


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
        key: Callable[[Any], Hashable] | None = None,
    ) -> None:
        self._requester = requester
        self.request = request
        self._options = options or _AS_SET
        self._kind = kind
        self._limit = limit
        self._key = key
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
        options = self._requester.begun(self._options)
        response = await self._requester.send(self.request, options)
        return (await self._read(self.request, options, response, self._result))[1]

    async def response(self) -> Response:
        """Send; the answer's status, headers, request id, timing and bytes."""
        self._used = True
        return await self._requester.send(self.request, self._options)

    async def _read(
        self, request: Request, options: Options, response: Response, read: Callable[[Response], R]
    ) -> tuple[Response, R]:
        """What ``read`` makes of the answer; of another one, where it is no whole JSON."""
        failures = 0
        while True:
            try:
                return response, read(response)
            except UnexpectedResponseError as error:
                if isinstance(error.__cause__, msgspec.ValidationError):
                    raise  # it is whole, but not what ``strict`` wants
                unread = error
            response = await self._requester.send_again(request, options, unread, failures)
            failures += 1

    def _result(self, response: Response) -> T:
        if not response.body.strip() or self.request.operation.reply == "None":
            return None  # type: ignore[return-value]
        self._requester.routing.learn_from_answer(self.request, response.body)
        result: T = self._decode(response.body, self._item_type(), response)
        return result

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
            deadline: seconds for everything, queueing, retries and all pages of a listing included
                (and what the caller does between them); None: the client's.
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
        settings = {
            "options": self._options,
            "kind": self._kind,
            "limit": self._limit,
            "key": self._key,
        }
        return type(self)(self._requester, self.request, **(settings | changes))

    def _item_type(self) -> Any:
        return reply_type(self.request.operation) if self._kind is None else self._kind

    def _decode(self, body: bytes | msgspec.Raw, kind: Any, response: Response) -> Any:
        operation = self.request.operation.id
        try:
            return decode(body, kind, operation=operation, strict=self._options.strict)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise self._unexpected(response, f"the answer does not decode: {error}") from error

    def _unexpected(self, response: Response, text: str) -> UnexpectedResponseError:
        return UnexpectedResponseError(
            text,
            operation=self.request.operation.id,
            organization_id=response.organization_id,
            request_id=response.request_id,
            attempts=response.attempts,
        )


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
        walk = Walk(self.request.operation, cursor or "")
        options = self._requester.begun(self._options)
        seen: set[Hashable] = set()
        task: asyncio.Task[Response] | None = None
        number = 0
        try:
            while cursor is not None:
                request = msgspec.structs.replace(self.request, query=cursor)
                if task is None:
                    response = await self._requester.send(request, options)
                else:
                    response, task = await self._prefetched(task), None
                number += 1
                read = self._first_page if number == 1 else self._following_page
                response, (items, meta) = await self._read(request, options, response, read)
                following = walk.after(response, is_empty=not items)
                if self._key is not None:
                    items = _unseen(items, self._key, seen)
                if left is not None and len(items) >= left:
                    items, following = items[:left], None
                left = None if left is None else left - len(items)
                if following is not None:
                    ahead = msgspec.structs.replace(self.request, query=following)

                    def prefetch(ahead: Request = ahead) -> None:
                        nonlocal task
                        task = self._requester.prefetch(ahead, options)

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

    def _following_page(self, response: Response) -> tuple[list[Item], dict[str, Any]]:
        if not response.body.strip():
            # taken for the last page, it would end the listing early and in silence
            raise self._unexpected(response, f"{response.status} where the next page is due")
        return self._first_page(response)

    def _first_page(self, response: Response) -> tuple[list[Item], dict[str, Any]]:
        array, meta = self._split(response)
        return self._items_of(array, response), meta

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

    def unique(self, key: KeyOf) -> Self:
        """Leave out records that came before: the API repeats some when it is written to meanwhile.

        The keys of one walk are kept in memory, about 100 bytes each. ``.limit()`` counts what is
        left.

        Args:
            key: what tells records apart: a field's name, ``"serial"``, or a function. Records
                whose key is None are all kept.
        """
        only: Self = self._copy(key=key_of(key))
        return only

    def decode_as(self, kind: type[Other]) -> "Paginator[Other]":  # type: ignore[override]
        """Decode items into ``dict``, ``msgspec.Raw`` (no decoding) or a type of yours."""
        copy: Paginator[Other] = self._copy(kind=kind)
        return copy


def _unseen(items: list[Item], key: Callable[[Any], Hashable], seen: set[Hashable]) -> list[Item]:
    fresh: list[Item] = []
    for item in items:
        value = key(item)
        if value is None or value not in seen:
            seen.add(value)
            fresh.append(item)
    return fresh


def reply_type(operation: Operation) -> Any:
    """The type an operation's reply (or a listing's item) decodes into; ``Any`` when unknown."""
    if not operation.reply or operation.reply == "None":
        return Any
    return _model(operation.scope, operation.reply)


@cache
def _model(scope: str, name: str) -> Any:
    return getattr(import_module(f"{__package__}.api.models.{scope}"), name)
