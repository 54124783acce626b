"""Sends the requests of one client; see ``exchange`` for the life of each."""

import asyncio
import os
from collections.abc import Coroutine
from typing import Any

import msgspec

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
from .operation import Request
from .response import Response
from .routing import Routing, ids_in, whole
from .routing_file import RoutingFile
from .transport import Transport


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

    def send_again(
        self, request: Request, options: Options, unread: UnexpectedResponseError, failures: int
    ) -> Coroutine[Any, Any, Response]:
        """Send again what was answered by something that cannot be read: to be awaited.

        Args:
            request: the same.
            options: the same.
            unread: what is wrong with the answer; raised when sending again is no use.
            failures: how often that happened before.
        """
        self._check()
        options = self.begun(options)
        exchange = Exchange(
            self._session, request, options, attempts=unread.attempts, failures=failures
        )
        return _run(exchange, options, unread)

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
        request = whole("networks", organization_id)
        body = await self._whole(request, options)
        try:
            return ids_in(body, "id")
        except msgspec.DecodeError as error:
            raise UnexpectedResponseError(
                f"the networks do not decode: {error}",
                operation=request.operation.id,
                organization_id=organization_id,
            ) from error

    async def _look_up(self, request: Request, organization_id: str | None) -> bytes:
        """What ``Routing`` sends with."""
        return await self._whole(request, Options(organization_id=organization_id))

    async def _whole(self, request: Request, options: Options) -> bytes:
        """All pages, joined."""
        response = await self.send(request, options)
        if not request.operation.listing:
            return response.body
        pages = [response.body.strip()[1:-1]]
        while response.next:
            following = Request(
                operation=request.operation,
                path=request.path,
                query=response.next,
                organization_id=request.organization_id,
            )
            response = await self.send(following, options)
            pages.append(response.body.strip()[1:-1])
        return b"[" + b",".join(page for page in pages if page.strip()) + b"]"

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
