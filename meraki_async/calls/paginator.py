"""Listings: awaited, streamed, or taken page by page; one chain of pages, or several at once."""

import logging
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Hashable, Iterable, Iterator
from contextlib import aclosing, contextmanager
from dataclasses import replace
from itertools import islice
from types import GenericAlias
from typing import TYPE_CHECKING, Any, Generic, Self, TypeAlias, TypeVar

import msgspec
from msgspec import Struct

from ..errors import IncompleteError, MerakiError, UnexpectedResponseError
from ..http.exchange import Options
from ..http.page_walk import PageWalk
from ..http.requester import Requester
from ..http.response import Response
from ..operations.decoding import NotAPageError, RecordsOfPage, split_page
from ..operations.encoding import query_names
from ..operations.operation import Request
from .base_call import DEFAULT_OPTIONS, BaseCall
from .failure import FanOutFailure
from .interleave import interleave
from .page import Page
from .prefetch import Prefetch
from .record_key import Key, key_function
from .splitting import (
    OverlapFilter,
    Part,
    check_split_by_network,
    check_split_by_time,
    is_too_long,
    networks_named_in,
    split_by_length,
    split_by_network,
    split_by_time,
)

Item = TypeVar("Item")
Other = TypeVar("Other")

_DecodedPage: TypeAlias = tuple[list[Item], dict[str, Any], list[str]]
"""Items, what the envelope says beside them, and why the page is not whole."""

logger = logging.getLogger("meraki_async")

_MAX_CHAINS = 16


class _Selection(Struct, frozen=True, kw_only=True):
    """Which items of a listing are wanted, and into how many chains it is split."""

    limit: int | None = None
    key: Callable[[Any], Hashable] | None = None
    parts: int | None = None
    """Into how many parts the networks are split."""
    days: float | None = None
    """Of each window of time."""


_ALL = _Selection()


class Paginator(BaseCall[list[Item]], Generic[Item]):
    """A listing. Await it for all items, iterate it for a stream, or take ``pages()``.

    All pages by default, the next one asked for while this one is consumed. Filters that are too
    long for one URL are split into several requests, where that gives the same records; their
    order is then not kept.
    """

    def __init__(
        self,
        requester: Requester,
        request: Request,
        *,
        options: Options = DEFAULT_OPTIONS,
        type_: Any = None,
        selection: _Selection = _ALL,
    ) -> None:
        super().__init__(requester, request, options=options, type_=type_)
        self._selection = selection

    def _settings(self) -> dict[str, Any]:
        return super()._settings() | {"selection": self._selection}

    def _select(self, **changes: Any) -> Self:
        copy: Self = self._copy(selection=msgspec.structs.replace(self._selection, **changes))
        return copy

    @property
    def _is_split(self) -> bool:
        selection = self._selection
        is_split = bool(selection.parts or selection.days) or self._is_of_several_accounts
        return is_split or is_too_long(self.request)

    @property
    def _is_of_several_accounts(self) -> bool:
        """Whether it is the listing of organizations, which each account has its own of."""
        is_single = self._requester.credentials.only is not None or self._options.auth is not None
        return not is_single and self.request.operation.id == "getOrganizations"

    @property
    def _limit(self) -> int | None:
        limit = self._selection.limit
        return self.request.operation.limit if limit is None else limit

    async def send(self) -> list[Item]:
        """Read all pages: the same as awaiting, as a coroutine for ``create_task``.

        Returns:
            The items of all pages.

        Raises:
            ApiError: the API refused.
            TransportError: no complete response, after all retries.
            UnexpectedResponseError: a page is not valid JSON, or the pages form a loop.
        """
        items: list[Item] = []
        async with aclosing(self.pages()) as pages:
            async for page in pages:
                items += page.items
        return items

    def __aiter__(self) -> AsyncIterator[Item]:
        return self._items()

    if not TYPE_CHECKING:
        # type checkers say the same by themselves

        def __iter__(self) -> Any:
            raise TypeError(
                "a listing is read with 'async for item in …' or 'await …', and not with 'for'"
            )

    async def _items(self) -> AsyncGenerator[Item, None]:
        prefetch = Prefetch(self._requester)
        source = self._split_pages() if self._is_split else self._pages("", prefetch)
        async with aclosing(source) as pages:
            async for page in pages:
                half, items = len(page.items) // 2, iter(page.items)
                del page  # its memory is free, then, before the next page is decoded
                for item in islice(items, half):
                    yield item
                prefetch.start()
                for item in items:
                    yield item

    def pages(
        self,
        cursor: str | None = None,
        *,
        visited: Iterable[bytes] = (),
        read_ahead: bool = True,
    ) -> AsyncGenerator[Page[Item], None]:
        """The listing page by page; the next page is asked for at once.

        Args:
            cursor: a ``Page.next_cursor`` to resume from; default None, from the first page.
            visited: ``cursor_digest`` of each cursor that earlier reads of the same listing went
                past, so that a loop is noticed over several of them; default none.
            read_ahead: ask for the next page at once; False: when it is wanted.

        Returns:
            An asynchronous generator of pages, each with its items and the cursor to the next one.

        Raises:
            ValueError: a cursor is given for a listing that is split into several requests.
        """
        if not self._is_split:
            prefetch = Prefetch(self._requester)
            return self._pages(cursor or "", prefetch, visited, is_eager=read_ahead)
        if cursor:
            raise ValueError("a listing that is split into several requests cannot be resumed")
        return self._split_pages()

    async def _pages(
        self,
        cursor: str,
        prefetch: Prefetch,
        visited: Iterable[bytes] = (),
        *,
        is_eager: bool = False,
    ) -> AsyncGenerator[Page[Item], None]:
        """One chain of pages.

        Args:
            cursor: where to begin; empty: at the first page.
            prefetch: gets the next page; whoever consumes the pages may start it.
            visited: digests of cursors that earlier reads went past.
            is_eager: whether each next page is asked for at once.
        """
        first_query = cursor or self._first_query()
        query: str | None = first_query
        left = self._limit
        if left == 0:
            return
        walk = PageWalk(self.request.operation, first_query, visited)
        options = self._requester.with_deadline(self._options)
        seen: set[Hashable] = set()
        number = 0
        try:
            while query is not None:
                request = msgspec.structs.replace(self.request, query=query)
                response = await prefetch.take()
                if response is None:
                    response = await self._requester.send(request, options)
                number += 1
                # a page that is read from a cursor is never a first one
                is_first = number == 1 and not cursor
                decode = self._first_page if is_first else self._next_page
                response, (items, meta, errors) = await self._requester.decode_or_retry(
                    request, options, response, decode
                )
                query = walk.next_query(response, is_empty=not items)
                if self._selection.key is not None:
                    with self._as_our_errors(response.organization_id):
                        items = _unseen(items, self._selection.key, seen)
                if left is not None and len(items) >= left:
                    items, query = items[:left], None
                left = None if left is None else left - len(items)
                if query is not None:
                    prefetch.plan(msgspec.structs.replace(self.request, query=query), options)
                    if is_eager:
                        prefetch.start()
                yield Page(
                    items=items,
                    organization_id=response.organization_id,
                    number=number,
                    meta=meta,
                    errors=errors,
                    body=response.body,
                    next_cursor=query,
                    is_last=query is None,
                    attempts=response.attempts,
                    wait_seconds=response.wait_seconds,
                    elapsed=response.elapsed,
                )
                del items  # likewise
        finally:
            await prefetch.cancel()

    async def _split_pages(self) -> AsyncGenerator[Page[Item], None]:
        """The pages of all parts, as they arrive."""
        left = self._limit
        if left == 0:
            return
        options = self._requester.with_deadline(self._options)
        parts = await self._parts(options)
        overlaps = OverlapFilter(self.request.operation) if self._selection.days else None
        failures: list[FanOutFailure[str]] = []
        chains = [self._chain(part, options, overlaps, failures) for part in parts]
        key = self._selection.key
        if key is None and self._is_of_several_accounts:
            key = key_function("id")  # what two accounts see is one organization
        seen: set[Hashable] = set()
        unfinished, number = len(chains), 0
        async with aclosing(interleave(chains, _MAX_CHAINS)) as pages:
            async for page in pages:
                number += 1
                unfinished -= page.is_last
                items = page.items
                if key is not None:
                    with self._as_our_errors(page.organization_id):
                        items = _unseen(items, key, seen)
                if left is not None:
                    items = items[:left]
                    left -= len(items)
                is_last = not unfinished or left == 0
                yield replace(page, items=items, number=number, next_cursor=None, is_last=is_last)
                if left == 0:
                    return
        if failures:
            names = ", ".join(failure.key for failure in failures)
            incomplete = IncompleteError(
                f"the organizations of these accounts could not be listed: {names}",
                [failure.error for failure in failures],
            )
            incomplete.failures = failures
            raise incomplete

    async def _parts(self, options: Options) -> list[Part]:
        parts, selection = [Part(self.request)], self._selection
        if self._is_of_several_accounts:
            parts = [Part(self.request, auth=auth) for auth in self._requester.credentials.auths]
        if selection.parts:
            networks = networks_named_in(self.request) or await self._requester.network_ids(
                self.request.organization_id or "", options
            )
            parts = split_by_network(parts[0], networks, selection.parts)
        if selection.days:
            now = self._requester.clock.now()
            parts = [
                window for part in parts for window in split_by_time(part, selection.days, now)
            ]
        return [short for part in parts for short in split_by_length(part)]

    async def _chain(
        self,
        part: Part,
        options: Options,
        overlaps: OverlapFilter | None,
        failures: list[FanOutFailure[str]],
    ) -> AsyncGenerator[Page[Item], None]:
        """The pages of one part; an account's failure is noted, and does not stop the others."""
        ids: list[str] = []
        if part.auth is not None:
            options = msgspec.structs.replace(options, auth=part.auth)
        try:
            async for page in self._pages_of(part, options, overlaps):
                if part.auth is not None:
                    ids += map(str, map(key_function("id"), page.items))
                yield page
            if part.auth is not None and not query_names(self.request.query) - {"perPage"}:
                self._requester.credentials.learn(part.auth, ids)
        except MerakiError as error:
            if part.auth is None:
                raise
            failures.append(FanOutFailure(part.auth.name, error))

    async def _pages_of(
        self, part: Part, options: Options, overlaps: OverlapFilter | None
    ) -> AsyncGenerator[Page[Item], None]:
        paginator: Paginator[Item] = Paginator(
            self._requester, part.request, options=options, type_=self._type
        )
        async with aclosing(paginator.pages()) as pages:
            async for page in pages:
                if overlaps is not None and part.window is not None:
                    with self._as_our_errors(page.organization_id):
                        items = overlaps.filter(part.window, page.items, page.body)
                    page = replace(page, items=items)
                yield page

    def _first_query(self) -> str:
        operation, query = self.request.operation, self.request.query
        per_page = operation.per_page
        if per_page is None or "perPage" in query_names(query):
            return query
        if self._selection.limit:
            per_page = max(operation.per_page_minimum, min(per_page, self._selection.limit))
        return f"{query}&perPage={per_page}" if query else f"perPage={per_page}"

    @contextmanager
    def _as_our_errors(self, organization_id: str | None) -> Iterator[None]:
        """Raise our error for records that are not valid JSON inside, met when they are read."""
        try:
            yield
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
            raise UnexpectedResponseError(
                f"a record cannot be decoded: {error}",
                operation=self.request.operation.id,
                organization_id=organization_id,
            ) from error

    def _next_page(self, response: Response) -> _DecodedPage[Item]:
        if not response.body.strip():
            # taken for the last page, it would end the listing early and in silence
            raise self._unexpected(
                response, f"{response.status} with an empty body instead of the next page"
            )
        return self._first_page(response)

    def _first_page(self, response: Response) -> _DecodedPage[Item]:
        try:
            return self._decoded_page(response)
        except UnexpectedResponseError:
            repaired = self._repaired(response)
            if repaired is None:
                raise
        return self._decoded_page(repaired)

    def _decoded_page(self, response: Response) -> _DecodedPage[Item]:
        page = self._split_envelope(response)
        if page.errors:
            logger.warning(
                "%s: the page is not whole: %s",
                self.request.operation.id,
                "; ".join(page.errors)[:500],
                extra={"organization_id": response.organization_id},
            )
        return self._decode_items(page.array, response), page.meta, page.errors

    def _split_envelope(self, response: Response) -> RecordsOfPage:
        try:
            return split_page(response.body, self.request.operation)
        except NotAPageError as error:
            raise self._unexpected(response, str(error)) from None
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            self._decode(response.body, Any, response)  # raises, and says where
            raise

    def _decode_items(self, array: bytes | msgspec.Raw, response: Response) -> list[Item]:
        items: list[Item] = self._decode(array, GenericAlias(list, (self._item_type,)), response)
        # reading ids off raw records takes longer than splitting the page into them, and a
        # caller who charges each call to its organization has no use for it
        if self._type is not msgspec.Raw or self._options.organization_id is None:
            self._requester.resolver.learn_from_items(self.request, items)
        return items

    def limit(self, items: int | None) -> Self:
        """Deliver at most so many items; None: all of them.

        Raises:
            ValueError: a negative limit.
        """
        if items is not None and items < 0:
            raise ValueError(f"a limit cannot be negative: {items}")
        if items is None:
            operation = msgspec.structs.replace(self.request.operation, limit=None)
            copy = self._select(limit=None)
            copy.request = msgspec.structs.replace(self.request, operation=operation)
            return copy
        return self._select(limit=items)

    def unique(self, key: Key) -> Self:
        """Leave out records that came before: the API repeats some while it is written to.

        The keys of one walk are kept in memory, about 100 bytes each. ``.limit()`` counts what is
        left.

        Args:
            key: what tells records apart: a field's name, ``"serial"``, or a function. Records
                whose key is None are all kept.
        """
        return self._select(key=key_function(key))

    def split_by_network(self, parts: int = 12) -> Self:
        """Read the listing as several chains of pages at once, each of some of the networks.

        A listing is a chain: each page names the next, so alone it moves one page a round trip.
        Several chains use what the organization's budget allows. Reads the organization's networks
        first, unless the call names some. Order is not kept, and pages have no cursors. A record
        that moves to another network meanwhile may come twice, or not at all.

        Args:
            parts: how many chains, at most; default 12. Each adds about half a request on
                average.

        Raises:
            ValueError: the listing is not known to be the union of its networks'.
        """
        if isinstance(parts, bool) or not 1 <= parts <= 1000:
            raise ValueError(f"parts must be between 1 and 1000, not {parts!r}")
        check_split_by_network(self.request)
        return self._select(parts=parts)

    def split_by_time(self, days: float) -> Self:
        """Read a long span of time as several windows at once, each short enough for the API.

        The call must name the span, by ``t0`` or ``timespan``, which may be longer than one
        request may ask for. Order is not kept, and pages have no cursors. Windows overlap by a
        second; what both give is delivered once.

        Args:
            days: of each window.

        Raises:
            ValueError: the listing is not known to list events by their time, or ``days`` are more
                than one request may ask for.
        """
        check_split_by_time(self.request, days)
        return self._select(days=days)

    def decode_as(self, type_: type[Other]) -> "Paginator[Other]":
        """Decode items into ``dict``, ``msgspec.Raw`` (no decoding) or a type of yours.

        A Raw listing with ``.for_organization()`` does not learn which organization its networks or
        devices belong to, so calls on those are looked up unless they use ``.for_organization()``
        too.

        Args:
            type_: of the items.

        Returns:
            Another listing.
        """
        copy: Paginator[Other] = self._copy(type_=type_)
        return copy

    def as_dicts(self) -> "Paginator[dict[str, Any]]":
        """Decode into dictionaries with the API's own names, for pandas and other libraries."""
        return self.decode_as(dict[str, Any])


def _unseen(items: list[Item], key: Callable[[Any], Hashable], seen: set[Hashable]) -> list[Item]:
    unseen: list[Item] = []
    for item in items:
        value = key(item)
        if value is None or value not in seen:
            seen.add(value)
            unseen.append(item)
    return unseen
