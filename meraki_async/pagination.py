"""Listings: awaited, streamed, or taken page by page; one chain of pages, or several at once."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Hashable
from contextlib import aclosing
from dataclasses import replace
from itertools import islice
from typing import Any, Generic, Literal, Self, TypeVar

import msgspec
from msgspec import Struct

from .call import Call
from .cutting import (
    Overlaps,
    Part,
    by_length,
    by_network,
    by_time,
    check_partition,
    check_windows,
    is_too_long,
    networks_of,
)
from .decoding import split_page
from .errors import ClientStateError
from .exchange import Options
from .identity import KeyOf, key_of
from .merging import merged
from .operation import Request
from .page import Page
from .requester import Requester
from .response import Response
from .walk import Walk
from .wire import query_names

Item = TypeVar("Item")
Other = TypeVar("Other")

_CHAINS_AT_ONCE = 16


class _Shape(Struct, frozen=True, kw_only=True):
    """What of a listing is wanted, and how it is walked."""

    limit: int | None = None
    key: Callable[[Any], Hashable] | None = None
    parts: int | None = None
    """Into how many the networks are cut."""
    days: float | None = None
    """Of each window of time."""


_WHOLE = _Shape()


class Paginator(Call[list[Item]], Generic[Item]):
    """A listing. Await it for all items, iterate it for a stream, or take ``pages()``.

    All pages by default, the next one asked for while this one is consumed. Filters that are too
    long for one URL are cut into several requests, where that gives the same records; their order
    is then not kept.
    """

    def __init__(
        self,
        requester: Requester,
        request: Request,
        *,
        options: Options | None = None,
        kind: Any = None,
        shape: _Shape = _WHOLE,
    ) -> None:
        super().__init__(requester, request, options=options, kind=kind)
        self._shape = shape

    def _copy(self, **changes: Any) -> Any:
        settings = {"options": self._options, "kind": self._kind, "shape": self._shape}
        return type(self)(self._requester, self.request, **(settings | changes))

    def _shaped(self, **changes: Any) -> Self:
        copy: Self = self._copy(shape=msgspec.structs.replace(self._shape, **changes))
        return copy

    @property
    def _is_cut(self) -> bool:
        shape = self._shape
        return bool(shape.parts or shape.days) or is_too_long(self.request)

    @property
    def _limit(self) -> int | None:
        return self.request.operation.limit if self._shape.limit is None else self._shape.limit

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
        pages_ahead = self._merged() if self._is_cut else self._pages("", prefetch.append)
        async with aclosing(pages_ahead) as pages:
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

        Raises:
            ValueError: there is nowhere to resume in a listing that is read as several at once.
        """
        if not self._is_cut:
            return self._pages(start or "", lambda start_prefetch: start_prefetch())
        if start:
            raise ValueError("a listing that is read as several at once cannot be resumed")
        return self._merged()

    async def _pages(
        self, start: str, offer_prefetch: Callable[[Callable[[], None]], None]
    ) -> AsyncGenerator[Page[Item], None]:
        cursor: str | None = start or self._first_query()
        left = self._limit
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
                response, (items, meta) = await self._requester.read(
                    request, options, response, read
                )
                following = walk.after(response, is_empty=not items)
                if self._shape.key is not None:
                    items = _unseen(items, self._shape.key, seen)
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
                    is_last=following is None,
                    requests=response.attempts,
                    waited=response.waited,
                    taken=response.taken,
                )
                del items  # likewise
        finally:
            if task is not None:
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)

    async def _merged(self) -> AsyncGenerator[Page[Item], None]:
        """The pages of all parts, as they come."""
        left = self._limit
        if left == 0:
            return
        options = self._requester.begun(self._options)
        parts = await self._parts(options)
        overlaps = Overlaps(self.request.operation) if self._shape.days else None
        chains = [self._chain(part, options, overlaps) for part in parts]
        seen: set[Hashable] = set()
        unfinished, number = len(chains), 0
        async with aclosing(merged(chains, _CHAINS_AT_ONCE)) as pages:
            async for page in pages:
                number += 1
                unfinished -= page.is_last
                items = page.items
                if self._shape.key is not None:
                    items = _unseen(items, self._shape.key, seen)
                if left is not None:
                    items = items[:left]
                    left -= len(items)
                is_last = not unfinished or left == 0
                yield replace(page, items=items, number=number, next=None, is_last=is_last)
                if left == 0:
                    return

    async def _parts(self, options: Options) -> list[Part]:
        parts, shape = [Part(self.request)], self._shape
        if shape.parts:
            networks = networks_of(self.request) or await self._requester.networks_of(
                self.request.organization_id or "", options
            )
            parts = by_network(parts[0], networks, shape.parts)
        if shape.days:
            now = self._requester.clock.now()
            parts = [window for part in parts for window in by_time(part, shape.days, now)]
        return [short for part in parts for short in by_length(part)]

    async def _chain(
        self, part: Part, options: Options, overlaps: Overlaps | None
    ) -> AsyncGenerator[Page[Item], None]:
        """The pages of one part."""
        alone: Paginator[Item] = Paginator(
            self._requester, part.request, options=options, kind=self._kind
        )
        async with aclosing(alone.pages()) as pages:
            async for page in pages:
                if overlaps is None or part.window is None:
                    yield page
                else:
                    yield replace(page, items=overlaps.fresh(part.window, page.items, page.body))

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
        if self._shape.limit:
            per_page = max(operation.per_page_minimum, min(per_page, self._shape.limit))
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
        # reading ids off raw records takes longer than splitting the page into them, and who names
        # the organization of each call has no use for it
        if self._kind is not msgspec.Raw or self._options.organization_id is None:
            self._requester.routing.learn_from_items(self.request, items)
        return items

    def limit(self, items: int | None) -> Self:
        """At most so many items; None: all of them."""
        if items is not None and items < 0:
            raise ValueError(f"a limit cannot be negative: {items}")
        if items is None:
            operation = msgspec.structs.replace(self.request.operation, limit=None)
            copy = self._shaped(limit=None)
            copy.request = msgspec.structs.replace(self.request, operation=operation)
            return copy
        return self._shaped(limit=items)

    def unique(self, key: KeyOf) -> Self:
        """Leave out records that came before: the API repeats some when it is written to meanwhile.

        The keys of one walk are kept in memory, about 100 bytes each. ``.limit()`` counts what is
        left.

        Args:
            key: what tells records apart: a field's name, ``"serial"``, or a function. Records
                whose key is None are all kept.
        """
        return self._shaped(key=key_of(key))

    def partitioned(self, by: Literal["network"] = "network", *, parts: int = 12) -> Self:
        """The same listing as several at once, each of some of the networks.

        A listing is a chain: each page names the next, so alone it moves one page a round trip.
        Several chains use what the organization's budget allows. Reads the organization's networks
        first, unless the call names some. Order is not kept, and pages have no cursors. A record
        that moves to another network meanwhile may come twice, or not at all.

        Args:
            by: what to cut by.
            parts: how many, at most; default 12. Each costs about half a page more.

        Raises:
            ValueError: the listing is not known to be the union of its networks'.
        """
        if by != "network" or isinstance(parts, bool) or not 1 <= parts <= 1000:
            raise ValueError("a listing is cut by 'network', into 1 to 1000 parts")
        check_partition(self.request)
        return self._shaped(parts=parts)

    def windowed(self, days: float) -> Self:
        """A long span of time as several windows at once, of which the API answers each.

        The call must name the span, by ``t0`` or ``timespan``, which may be longer than one
        request may ask for. Order is not kept, and pages have no cursors. Windows overlap by a
        second; what both give is delivered once.

        Args:
            days: of each window.

        Raises:
            ValueError: the listing is not known to list events by their time, or ``days`` are more
                than one request may ask for.
        """
        check_windows(self.request, days)
        return self._shaped(days=days)

    def decode_as(self, kind: type[Other]) -> "Paginator[Other]":  # type: ignore[override]
        """Decode items into ``dict``, ``msgspec.Raw`` (no decoding) or a type of yours.

        A Raw listing ``.for_organization()`` is not read either for whose its networks or devices
        are: name their organization likewise, or it is looked up.
        """
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
