"""The one request loop: route, wait for the budget, send, judge; retry, follow or raise."""

import asyncio
import logging
import random
import time
from typing import Any

from msgspec import Struct

from .auth import ApiKey
from .budgets import Budgets, Permit, Refusal
from .config import Settings
from .errors import (
    ClientStateError,
    ConnectionFailedError,
    DeadlineExceededError,
    MerakiError,
    OutcomeUnknownError,
    RateLimitedError,
    RedirectRefusedError,
    TransportError,
    UnexpectedResponseError,
    api_error_class,
)
from .operation import Request
from .retry import Outcome, back_off, may_repeat
from .routing import Routing
from .secret import Secret
from .transport import HttpRequest, HttpResponse, Transport
from .wire import (
    cursor_of,
    encode_body,
    error_texts,
    inflate,
    is_json_object,
    is_trusted,
    parse_links,
    parse_retry_after,
    redirect_target,
)

logger = logging.getLogger("meraki_async")

_MOST_REDIRECTS = 5


class Options(Struct, frozen=True, kw_only=True):
    """What a caller may change for one call."""

    organization_id: str | None = None
    urgent: bool = False
    timeout: float | None = None
    deadline: float | None = None
    strict: bool = False


class Response(Struct, frozen=True, kw_only=True):
    """A successful answer and how it came about."""

    status: int
    headers: Any
    """Case-insensitive multi-mapping of the answer's headers."""
    body: bytes
    """Decompressed."""
    organization_id: str | None
    request_id: str | None
    attempts: int
    """How often the request was sent; 1 when all went well."""
    waited: float
    """Seconds spent waiting for budgets, holds and back-off."""
    taken: float
    """Seconds of the last exchange, from sending to last byte."""

    @property
    def next(self) -> str | None:
        """The cursor of the next page; None after the last."""
        url = parse_links(self.headers.getall("Link", [])).get("next")
        return cursor_of(url) if url else None

    @property
    def previous(self) -> str | None:
        """The cursor of the page before."""
        url = parse_links(self.headers.getall("Link", [])).get("prev")
        return cursor_of(url) if url else None


class Requester:
    """Sends requests of one client, on budgets that several clients may share."""

    def __init__(
        self, settings: Settings, transport: Transport, budgets: Budgets, auth: ApiKey
    ) -> None:
        self._settings = settings
        self._transport = transport
        self._auth = auth
        self.budgets = budgets
        self.routing = Routing(self._look_up)
        self._shards: dict[str, str] = {}
        self._prefetches: set[asyncio.Task[Response]] = set()
        self.is_open = False

    def prefetch(self, request: Request, options: Options) -> asyncio.Task[Response]:
        """Send in the background; cancelled when the client closes."""
        task = asyncio.create_task(self.send(request, options))
        self._prefetches.add(task)
        task.add_done_callback(self._prefetches.discard)
        return task

    async def send(self, request: Request, options: Options) -> Response:
        """Send until there is an answer.

        Raises:
            ApiError: the API refused.
            TransportError: no whole answer, after all retries.
            DeadlineExceededError: ``deadline`` seconds passed.
        """
        if not self.is_open:
            raise ClientStateError(
                "the client is not open: use 'async with Meraki() as meraki', or open()"
            )
        deadline = self._settings.deadline if options.deadline is None else options.deadline
        exchange = _Exchange(self, request, options)
        if deadline is None:
            return await exchange.run()
        try:
            async with asyncio.timeout(deadline) as scope:
                return await exchange.run()
        except TimeoutError as error:
            if isinstance(error, MerakiError) or not scope.expired():
                raise
            if exchange.on_the_wire and not may_repeat(request.operation.method, "lost"):
                raise OutcomeUnknownError(
                    f"sent, but not answered within the deadline of {deadline:g} s, so whether "
                    "it was executed is unknown",
                    **exchange.description,
                ) from None
            raise DeadlineExceededError(
                f"not done within the deadline of {deadline:g} s", **exchange.description
            ) from None

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

    async def aclose(self) -> None:
        """Cancel what is in flight and close the transport."""
        self.is_open = False
        for task in list(self._prefetches):
            task.cancel()
        try:
            await asyncio.gather(*self._prefetches, return_exceptions=True)
            await self.routing.aclose()
        finally:
            await self._transport.aclose()


class _Exchange:
    """The life of one request, over all its attempts."""

    def __init__(self, requester: Requester, request: Request, options: Options) -> None:
        self._requester = requester
        self._settings = requester._settings
        self._request = request
        self._options = options
        self._operation = (request.operation.method, request.path)
        self._body = encode_body(request.body)
        self._organization_id = options.organization_id
        self._attempts = 0
        self._failures = 0
        self._throttled = 0
        self._redirects = 0
        self._renewed = False
        self._waited = 0.0
        self._url = ""
        self.on_the_wire = False

    @property
    def description(self) -> dict[str, Any]:
        """What every error says of its request."""
        return {
            "operation": self._request.operation.id,
            "organization_id": self._organization_id,
            "attempts": self._attempts,
        }

    async def run(self) -> Response:
        if self._organization_id is None:
            self._organization_id = await self._requester.routing.organization_of(self._request)
        shards = self._requester._shards
        self._address(shards.get(self._organization_id or "", self._settings.base_url))
        while True:
            response = await self._attempt()
            if response is not None:
                return response

    def _address(self, base_url: str) -> None:
        """Send to the shard that is remembered, or to the base URL, and forget the shard."""
        if base_url == self._settings.base_url:
            self._requester._shards.pop(self._organization_id or "", None)
        query = "?" + self._request.query if self._request.query else ""
        self._url = base_url + self._request.path + query

    async def _attempt(self) -> Response | None:
        """Send once. None: go round again."""
        began = time.monotonic()
        credentials = await self._requester._auth.authorization()
        permit = await self._requester.budgets.admit(
            self._settings.base_url,
            self._organization_id,
            operation=self._operation,
            urgent=self._options.urgent,
        )
        if not self._requester.is_open:
            permit.release()
            raise ClientStateError("the client was closed")
        sent = time.monotonic()
        self._waited += sent - began
        self._attempts += 1
        self.on_the_wire = True
        try:
            answer = await self._requester._transport.send(self._http_request(credentials))
            body = inflate(
                answer.body, answer.header("Content-Encoding") or "", self._settings.max_body
            )
        except TransportError as error:
            permit.release()
            self.on_the_wire = False
            await self._lost(error)
            return None
        except BaseException:
            permit.release()
            raise
        permit.release()
        self.on_the_wire = False
        taken = time.monotonic() - sent
        status = answer.status
        logger.debug("%s %s: %d in %.3f s", *self._operation, status, taken)
        if status == 429:
            await self._throttle(answer, body, permit)
        elif status in {301, 302, 303, 307, 308}:
            self._redirect(answer)
        elif status >= 500:
            await self._try_again("server_error", self._api_error(answer, body))
        elif status >= 400:
            await self._refused(answer, body, credentials)
        elif fault := self._fault_of(answer, body):
            await self._try_again(
                "bad_body",
                UnexpectedResponseError(
                    fault, request_id=answer.header("X-Request-Id"), **self.description
                ),
            )
        else:
            return Response(
                status=status,
                headers=answer.headers,
                body=body,
                organization_id=self._organization_id,
                request_id=answer.header("X-Request-Id"),
                attempts=self._attempts,
                waited=self._waited,
                taken=taken,
            )
        return None

    def _fault_of(self, answer: HttpResponse, body: bytes) -> str:
        """What is wrong with an answer that is no error; empty when nothing is."""
        if not 200 <= answer.status < 300:
            return f"the API answered {answer.status}, which means nothing here"
        if (answer.header("Content-Type") or "").startswith("text/html") and body.lstrip()[
            :1
        ] == b"<":
            return "the API answered a page instead of JSON"
        if self._request.operation.listing and answer.status != 204 and not body.strip():
            # taken for an empty page, it would end a listing early and in silence
            return "an empty answer where a list is due"
        return ""

    def _http_request(self, credentials: Secret) -> HttpRequest:
        headers = {
            "Authorization": credentials,
            "Accept": "application/json",
            "Accept-Encoding": "gzip",
            "User-Agent": self._settings.user_agent,
        }
        if self._body is not None:
            headers["Content-Type"] = "application/json"
        return HttpRequest(
            method=self._request.operation.method,
            url=self._url,
            headers=headers,
            body=self._body,
            timeout=self._options.timeout or self._settings.timeout,
        )

    async def _lost(self, error: TransportError) -> None:
        """No answer came."""
        for name, value in self.description.items():
            setattr(error, name, value)
        before_send = isinstance(error, ConnectionFailedError) and error.before_send
        if not before_send and not may_repeat(self._request.operation.method, "lost"):
            raise OutcomeUnknownError(
                f"sent, but no answer came, so whether it was executed is unknown: {error.args[0]}",
                **self.description,
            ) from error
        await self._try_again("not_sent" if before_send else "lost", error)

    async def _try_again(self, outcome: Outcome, error: MerakiError) -> None:
        """Wait, then return; or raise when sending again is no use, or not safe."""
        self._failures += 1
        if self._failures > self._settings.retries or not may_repeat(
            self._request.operation.method, outcome
        ):
            raise error
        self._address(self._settings.base_url)
        seconds = back_off(self._failures, random.random())
        logger.info("%s; again in %.1f s", error, seconds)
        await self._pause(seconds)

    async def _pause(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
        self._waited += seconds

    async def _throttle(self, answer: HttpResponse, body: bytes, permit: Permit) -> None:
        """A 429 holds whoever it names; the next attempt queues behind that hold."""
        self._throttled += 1
        asked = parse_retry_after(answer.all("Retry-After"), answer.header("Date"))
        kind = _refusal(body, self._organization_id)
        # no wait, or one of nothing, would have us knock without pause
        seconds = asked or max(0.1, back_off(self._throttled, random.random()))
        # whoever queues behind the hold is not to wait for longer than anybody is willing to
        held = min(seconds, self._settings.max_retry_after)
        permit.refused(kind, held, operation=self._operation)
        if seconds > self._settings.max_retry_after:
            limited = self._api_error(answer, body)
            if isinstance(limited, RateLimitedError):
                limited.retry_after = asked
            raise limited

    def _redirect(self, answer: HttpResponse) -> None:
        """Follow by hand: same verb and body, charged again, only where the key may go."""
        self._redirects += 1
        target = redirect_target(self._url, answer.header("Location") or "")
        if self._redirects > _MOST_REDIRECTS:
            raise RedirectRefusedError(
                f"redirected more than {_MOST_REDIRECTS} times", **self.description
            )
        if not is_trusted(self._settings.base_url, target):
            raise RedirectRefusedError(
                f"redirected to {target.split('?')[0][:200]!r}, where the key must not go",
                **self.description,
            )
        self._url = target
        before_query = target.split("?")[0]
        if self._organization_id and before_query.endswith(self._request.path):
            shard = before_query.removesuffix(self._request.path)
            self._requester._shards[self._organization_id] = shard

    async def _refused(self, answer: HttpResponse, body: bytes, credentials: Secret) -> None:
        """A 4xx: final, but for a key that was rotated."""
        if answer.status == 401 and not self._renewed:
            self._renewed = True
            if await self._requester._auth.renew(credentials):
                return
        if answer.status == 404:
            self._requester.routing.forget(self._request)
        raise self._api_error(answer, body)

    def _api_error(self, answer: HttpResponse, body: bytes) -> MerakiError:
        return api_error_class(answer.status)(
            answer.status,
            error_texts(body),
            request_id=answer.header("X-Request-Id"),
            body=body,
            **self.description,
        )


def _refusal(body: bytes, organization_id: str | None) -> Refusal:
    """Whom a 429 names."""
    if not is_json_object(body):
        return "source"  # the proxy in front, which limits by address
    if organization_id is None:
        return "gate"
    if any("organization" in text.lower() for text in error_texts(body)):
        return "organization"
    return "operation"
