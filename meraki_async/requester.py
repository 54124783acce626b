"""Sends the requests of one client; see ``exchange`` for the life of each."""

import asyncio
import functools
import os
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

import msgspec
from msgspec import Raw

from .auth import ApiKey
from .budgets import Budgets
from .config import Settings
from .dashboard_clock import DashboardClock
from .errors import (
    ClientStateError,
    DeadlineExceededError,
    MerakiError,
    OutcomeUnknownError,
    UnexpectedResponseError,
)
from .events import OnEvent
from .exchange import Exchange, Options, Session
from .operation import Operation, Request
from .response import Response
from .routing import Routing, ids_in, whole
from .routing_file import RoutingFile
from .transport import Transport
from .walk import Walk

R = TypeVar("R")


class Requester:
    """Sends requests of one client, on budgets that several clients may share."""

    def __init__(
        self,
        settings: Settings,
        transport: Transport,
        budgets: Budgets,
        auth: ApiKey,
        *,
        on_event: OnEvent | None = None,
        routing_file: RoutingFile | None = None,
    ) -> None:
        self.routing = Routing(self._look_up, self._charge)
        self._session = Session(settings, transport, budgets, auth, self.routing, on_event)
        self._routing_file = routing_file
        self._prefetches: set[asyncio.Task[Response]] = set()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._process = 0

    @property
    def is_open(self) -> bool:
        return self._session.is_open

    @property
    def clock(self) -> DashboardClock:
        return self._session.clock

    def open(self) -> None:
        """Allow requests."""
        if self._routing_file is not None and not self.is_open:
            for known in self._routing_file.read():
                self.routing.learn(known.organization_id, known.ids, known.at)
        self._session.is_open = True

    def prefetch(self, request: Request, options: Options) -> asyncio.Task[Response]:
        """Send in the background; cancelled when the client closes."""
        task = asyncio.create_task(self.send(request, options))
        self._prefetches.add(task)
        task.add_done_callback(self._prefetches.discard)
        return task

    def send(self, request: Request, options: Options) -> Coroutine[Any, Any, Response]:
        """Send until there is an answer: to be awaited.

        Raises:
            ApiError: the API refused.
            TransportError: no whole answer, after all retries.
            DeadlineExceededError: ``deadline`` seconds passed.
        """
        self._check()
        self._session.quota.earn()
        options = self.begun(options)
        return _run(Exchange(self._session, request, options), options)

    async def read(
        self, request: Request, options: Options, response: Response, read: Callable[[Response], R]
    ) -> tuple[Response, R]:
        """What ``read`` makes of the answer; of another one, where it is no whole JSON.

        Args:
            request: that was answered.
            options: of the call, begun.
            response: the answer.
            read: raises an ``UnexpectedResponseError`` when it cannot be read.
        """
        while True:
            try:
                return response, read(response)
            except UnexpectedResponseError as error:
                if isinstance(error.__cause__, msgspec.ValidationError):
                    raise  # it is whole, but not what ``strict`` wants
                unread = error
            self._check()
            exchange = Exchange(
                self._session,
                request,
                options,
                attempts=response.attempts,
                failures=response.failures,
            )
            response = await _run(exchange, options, unread)

    def begun(self, options: Options) -> Options:
        """The options of a call that begins now: from here its deadline counts."""
        deadline = options.deadline or self._session.settings.deadline
        if deadline is None or options.ends is not None:
            return options
        ends = asyncio.get_running_loop().time() + deadline
        return msgspec.structs.replace(options, deadline=deadline, ends=ends)

    def _check(self) -> None:
        if not self.is_open:
            raise ClientStateError(
                "the client is not open: use 'async with Meraki() as meraki', or open()"
            )
        loop = asyncio.get_running_loop()
        if loop is self._loop:
            return
        if self._loop is not None:
            where = "process" if self._process != os.getpid() else "event loop"
            raise ClientStateError(
                f"the client was used in another {where} before: make one for each {where}"
            )
        self._loop, self._process = loop, os.getpid()

    async def networks_of(self, organization_id: str, options: Options) -> list[str]:
        """The ids of an organization's networks."""
        pages = await self._whole(whole("networks", organization_id), options)
        return [identifier for page in pages for identifier in ids_in(page, "id")]

    async def _look_up(self, request: Request, organization_id: str | None) -> bytes:
        """What ``Routing`` sends with."""
        pages = await self._whole(request, Options(organization_id=organization_id))
        if not request.operation.listing:
            return pages[0]
        return b"[" + b",".join(page.strip()[1:-1] for page in pages if page != b"[]") + b"]"

    async def _whole(self, request: Request, options: Options) -> list[bytes]:
        """All pages, each a whole JSON array; of what is no listing, the one answer."""
        walk = Walk(request.operation, request.query)
        pages: list[bytes] = []
        following: str | None = request.query
        while following is not None:
            request = msgspec.structs.replace(request, query=following)
            response = await self.send(request, options)
            read = functools.partial(_read_whole, request.operation, is_first=not pages)
            response, page = await self.read(request, options, response, read)
            pages.append(page)
            following = walk.after(response, is_empty=page == b"[]")
        return pages

    def _charge(self, organization_id: str) -> None:
        self._session.budgets.charge(self._session.settings.base_url, organization_id)

    async def aclose(self) -> None:
        """Cancel what is in flight and close the transport."""
        was_open, self._session.is_open = self._session.is_open, False
        for task in list(self._prefetches):
            task.cancel()
        try:
            await asyncio.gather(*self._prefetches, return_exceptions=True)
            await self.routing.aclose()
            if self._routing_file is not None and was_open:
                await asyncio.to_thread(self._routing_file.write, self.routing.learned())
        finally:
            await self._session.transport.aclose()


def _read_whole(operation: Operation, response: Response, *, is_first: bool) -> bytes:
    page = response.body.strip()
    if response.status == 204 and is_first:
        page = b"[]" if operation.listing else b"null"
    try:
        # of a listing, every record an object
        msgspec.json.decode(page, type=list[dict[str, Raw]] if operation.listing else Raw)
    except (msgspec.DecodeError, RecursionError) as error:
        raise UnexpectedResponseError(
            f"the answer does not decode: {error}",
            operation=operation.id,
            organization_id=response.organization_id,
            request_id=response.request_id,
            attempts=response.attempts,
        ) from None
    return page


def _run(
    exchange: Exchange, options: Options, unread: UnexpectedResponseError | None = None
) -> Coroutine[Any, Any, Response]:
    return exchange.run(unread) if options.ends is None else _run_in_time(exchange, options, unread)


async def _run_in_time(
    exchange: Exchange, options: Options, unread: UnexpectedResponseError | None
) -> Response:
    late = f"the deadline of {options.deadline:g} s"
    try:
        async with asyncio.timeout_at(options.ends) as scope:
            # a deadline that has passed would strike only at the first wait, with something sent
            await asyncio.sleep(0)
            return await exchange.run(unread)
    except TimeoutError as error:
        if isinstance(error, MerakiError) or not scope.expired():
            raise
        if exchange.is_outcome_unknown:
            raise OutcomeUnknownError(
                f"sent, but not answered within {late}, so whether it was executed is unknown",
                **exchange.description,
            ) from None
        raise DeadlineExceededError(f"not done within {late}", **exchange.description) from None
