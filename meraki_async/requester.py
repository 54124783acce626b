"""Sends the requests of one client; see ``exchange`` for the life of each."""

import asyncio
from collections.abc import Coroutine
from typing import Any

from .auth import ApiKey
from .budgets import Budgets
from .config import Settings
from .errors import ClientStateError, DeadlineExceededError, MerakiError, OutcomeUnknownError
from .events import OnEvent
from .exchange import Exchange, Options, Response, Session
from .operation import Request
from .routing import Routing
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

    @property
    def is_open(self) -> bool:
        return self._session.is_open

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
        if not self.is_open:
            raise ClientStateError(
                "the client is not open: use 'async with Meraki() as meraki', or open()"
            )
        deadline = self._session.settings.deadline if options.deadline is None else options.deadline
        exchange = Exchange(self._session, request, options)
        return exchange.run() if deadline is None else _run_within(deadline, exchange)

    async def _look_up(self, request: Request, organization_id: str | None) -> bytes:
        """What ``Routing`` sends with: all pages, joined."""
        response = await self.send(request, Options(organization_id=organization_id))
        if not request.operation.listing:
            return response.body
        pages = [response.body.strip()[1:-1]]
        while response.next:
            following = Request(
                operation=request.operation,
                path=request.path,
                query=response.next,
                organization_id=organization_id,
            )
            response = await self.send(following, Options(organization_id=organization_id))
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


async def _run_within(deadline: float, exchange: Exchange) -> Response:
    try:
        async with asyncio.timeout(deadline) as scope:
            return await exchange.run()
    except TimeoutError as error:
        if isinstance(error, MerakiError) or not scope.expired():
            raise
        if exchange.is_outcome_unknown:
            raise OutcomeUnknownError(
                f"sent, but not answered within the deadline of {deadline:g} s, so whether "
                "it was executed is unknown",
                **exchange.description,
            ) from None
        raise DeadlineExceededError(
            f"not done within the deadline of {deadline:g} s", **exchange.description
        ) from None
