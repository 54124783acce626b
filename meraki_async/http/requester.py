"""Sends the requests of one client; ``exchange`` has the way of each."""

import asyncio
import functools
import logging
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

import msgspec

from ..attribution.cache_file import OrganizationCacheFile
from ..attribution.resolver import ORGANIZATIONS, OrganizationResolver, ids_in, listing_of
from ..auth.auth import Auth
from ..auth.credentials import Credentials
from ..budgets.budgets import Budgets
from ..config import Settings
from ..errors import (
    DeadlineExceededError,
    MerakiError,
    OutcomeUnknownError,
    UnexpectedResponseError,
)
from ..events import OnEvent
from ..operations.encoding import build_request
from ..operations.operation import Operation, Request
from .client_context import ClientContext, running_loop
from .exchange import Exchange, Options
from .page_walk import PageWalk
from .response import Response
from .transport import Transport

R = TypeVar("R")

logger = logging.getLogger("meraki_async")


class Requester(ClientContext):
    """Sends the requests of one client, on budgets that several clients may share.

    Args:
        settings: of the client.
        transport: sends bytes.
        budgets: charged for each request.
        credentials: sign the requests.
        on_event: called with an ``Event`` at each step of each request; None: not called.
        organization_cache: keeps what was learned of networks and devices; None: nothing is kept.
    """

    def __init__(
        self,
        settings: Settings,
        transport: Transport,
        budgets: Budgets,
        credentials: Credentials,
        *,
        on_event: OnEvent | None = None,
        organization_cache: OrganizationCacheFile | None = None,
    ) -> None:
        resolver = OrganizationResolver(self._fetch_for_resolver, self._charge)
        super().__init__(settings, transport, budgets, credentials, resolver, on_event)
        self._organization_cache = organization_cache
        self._background: set[asyncio.Task[Response]] = set()
        self._learning = asyncio.Lock()

    def open(self) -> None:
        """Allow requests."""
        if self._organization_cache is not None and not self.is_open:
            for known in self._organization_cache.read():
                self.resolver.learn(known.organization_id, known.ids, known.learned_at)
        self.is_open = True

    def send(self, request: Request, options: Options) -> Coroutine[Any, Any, Response]:
        """Send until there is a response: to be awaited.

        Args:
            request: to send.
            options: of the call.

        Returns:
            The response.

        Raises:
            ApiError: the API refused.
            TransportError: no complete response, after all retries.
            DeadlineExceededError: ``deadline`` seconds passed.
        """
        self.ensure_usable()
        self.retry_quota.deposit()
        options = self.with_deadline(options)
        return _run(Exchange(self, request, options), options)

    def send_in_background(self, request: Request, options: Options) -> asyncio.Task[Response]:
        """Send at once, in a task that is cancelled when the client closes."""
        task = asyncio.create_task(self.send(request, options))
        self._background.add(task)
        task.add_done_callback(self._background.discard)
        return task

    async def decode_or_retry(
        self,
        request: Request,
        options: Options,
        response: Response,
        decode: Callable[[Response], R],
    ) -> tuple[Response, R]:
        """Decode a response; when it is not complete JSON, ask again and decode that one.

        Args:
            request: that was sent.
            options: of the call, with its deadline set.
            response: to it.
            decode: raises an ``UnexpectedResponseError`` when the response cannot be decoded.

        Returns:
            The response that was decoded, and what it decoded to.
        """
        while True:
            try:
                return response, decode(response)
            except UnexpectedResponseError as error:
                if isinstance(error.__cause__, msgspec.ValidationError):
                    raise  # it is complete, but not what ``strict`` demands
                decode_error = error
            self.ensure_usable()
            exchange = Exchange(
                self,
                request,
                options,
                attempts=response.attempts,
                failures=response.failures,
            )
            response = await _run(exchange, options, decode_error)

    def with_deadline(self, options: Options) -> Options:
        """The options of a call that begins now: its deadline counts from here."""
        deadline = options.deadline or self.settings.deadline
        if deadline is None or options.deadline_at is not None:
            return options
        deadline_at = running_loop().time() + deadline
        return msgspec.structs.replace(options, deadline=deadline, deadline_at=deadline_at)

    async def network_ids(self, organization_id: str, options: Options) -> list[str]:
        """The ids of an organization's networks."""
        pages = await self._fetch_all(listing_of("networks", organization_id), options)
        return [network_id for page in pages for network_id in ids_in(page, "id")]

    async def auth_for(self, organization_id: str | None) -> Auth:
        """The credentials for an organization, once it is known who sees which."""
        credentials = self.credentials
        async with self._learning:
            for auth in credentials.unlearned:
                request = build_request(ORGANIZATIONS, ())
                try:
                    pages = await self._fetch_all(request, Options(auth=auth))
                    ids = [each for page in pages for each in ids_in(page, "id")]
                except MerakiError as error:
                    credentials.failures[auth.name] = error
                else:
                    credentials.learn(auth, ids)
        return credentials.choose(organization_id)

    async def _fetch_for_resolver(self, request: Request, organization_id: str | None) -> bytes:
        if organization_id is not None or self.credentials.only is not None:
            return await self._fetch_as(request, Options(organization_id=organization_id))
        # whoever sees it may tell whose it is
        found: list[bytes] = []
        for auth in self.credentials.auths:
            try:
                found.append(await self._fetch_as(request, Options(auth=auth)))
            except MerakiError as error:
                if auth is self.credentials.auths[-1] and not found:
                    raise
                logger.debug("%s: %s", auth.name, error)
            else:
                if not request.operation.is_list:
                    break
        return _joined(found) if request.operation.is_list else found[0]

    async def _fetch_as(self, request: Request, options: Options) -> bytes:
        pages = await self._fetch_all(request, options)
        if not request.operation.is_list:
            return pages[0]
        return _joined(pages)

    async def _fetch_all(self, request: Request, options: Options) -> list[bytes]:
        """All pages, each a complete JSON array; of anything but a listing, the one response."""
        walk = PageWalk(request.operation, request.query)
        pages: list[bytes] = []
        cursor: str | None = request.query
        while cursor is not None:
            request = msgspec.structs.replace(request, query=cursor)
            response = await self.send(request, options)
            decode = functools.partial(_complete_json, request.operation, is_first=not pages)
            response, page = await self.decode_or_retry(request, options, response, decode)
            pages.append(page)
            cursor = walk.next_query(response, is_empty=page == b"[]")
        return pages

    def _charge(self, organization_id: str) -> None:
        self.budgets.charge(self.settings.base_url, organization_id)

    async def aclose(self) -> None:
        """Cancel what is in flight and close the transport."""
        running_loop()
        was_open, self.is_open = self.is_open, False
        self.is_closed = True
        for task in list(self._background):
            task.cancel()
        try:
            await asyncio.gather(*self._background, return_exceptions=True)
            await self.resolver.aclose()
            if self._organization_cache is not None and was_open:
                known = self.resolver.known_organizations()
                await asyncio.to_thread(self._organization_cache.write, known)
        finally:
            await self.transport.aclose()


def _joined(pages: list[bytes]) -> bytes:
    """JSON arrays as one."""
    return b"[" + b",".join(page.strip()[1:-1] for page in pages if page != b"[]") + b"]"


def _complete_json(operation: Operation, response: Response, *, is_first: bool) -> bytes:
    page = response.body.strip()
    if response.status == 204 and is_first:
        page = b"[]" if operation.is_list else b"null"
    try:
        # of a listing, every record an object; down to the last text, which Raw would not look at
        msgspec.json.decode(page, type=list[dict[str, Any]] if operation.is_list else Any)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise response.unexpected(operation, f"the response cannot be decoded: {error}") from None
    return page


class UrgentRequester(Requester):
    """Another view of a requester: the same connections and budgets, ahead of others' requests.

    Args:
        requester: whose view it is.
    """

    def __init__(self, requester: Requester) -> None:
        # not a copy: what either of them learns or closes, both have
        self.__dict__ = requester.__dict__

    def send(self, request: Request, options: Options) -> Coroutine[Any, Any, Response]:
        """Send until there is a response, ahead of requests that wait."""
        return super().send(request, msgspec.structs.replace(options, urgent=True))


def _run(
    exchange: Exchange, options: Options, decode_error: UnexpectedResponseError | None = None
) -> Coroutine[Any, Any, Response]:
    if options.deadline_at is None:
        return exchange.run(decode_error)
    return _run_until_deadline(exchange, options, decode_error)


async def _run_until_deadline(
    exchange: Exchange, options: Options, decode_error: UnexpectedResponseError | None
) -> Response:
    deadline = f"the deadline of {options.deadline:g} s"
    try:
        async with asyncio.timeout_at(options.deadline_at) as scope:
            # a deadline that has passed fires only at the first await, after a request may be sent
            await asyncio.sleep(0)
            return await exchange.run(decode_error)
    except TimeoutError as error:
        if isinstance(error, MerakiError) or not scope.expired():
            raise
        if exchange.is_outcome_unknown:
            raise OutcomeUnknownError(
                f"the request was sent but no response arrived within {deadline}, so whether it "
                "was executed is unknown",
                **exchange.description,
            ) from None
        raise DeadlineExceededError(
            f"no response within {deadline}", **exchange.description
        ) from None
