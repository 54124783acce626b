"""The life of one request: route, wait for the budget, send, judge; retry, follow or raise."""

import asyncio
import logging
import random
from typing import Any

from msgspec import Struct

from .auth import ApiKey
from .budgets import Budgets, Permit
from .config import Settings
from .errors import (
    ClientStateError,
    ConnectionFailedError,
    MerakiError,
    OutcomeUnknownError,
    RateLimitedError,
    RedirectRefusedError,
    TransportError,
    UnexpectedResponseError,
    api_error_class,
)
from .events import Event, EventKind, OnEvent
from .operation import Request
from .retry import Outcome, back_off, may_repeat
from .routing import Routing
from .secret import Secret
from .transport import HttpRequest, HttpResponse, Transport
from .wire import (
    cursor_of,
    encode_body,
    error_texts,
    fault_of,
    inflate,
    is_trusted,
    parse_links,
    parse_retry_after,
    redirect_target,
    refusal_of,
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


class Session:
    """What all exchanges of one client share."""

    def __init__(
        self,
        settings: Settings,
        transport: Transport,
        budgets: Budgets,
        auth: ApiKey,
        routing: Routing,
        on_event: OnEvent | None,
    ) -> None:
        self.settings = settings
        self.transport = transport
        self.budgets = budgets
        self.auth = auth
        self.routing = routing
        self.on_event = on_event
        self.shards: dict[str, str] = {}
        """Base URLs that organizations were redirected to."""
        self.is_open = False


class Exchange(Struct, gc=False):
    """The life of one request, over all its attempts."""

    # a Struct without a collector's interest, since hundreds of thousands of them may be waiting

    session: Session
    request: Request
    options: Options
    _organization_id: str | None = None
    _url: str = ""
    _body: bytes | None = None
    _attempts: int = 0
    _failures: int = 0
    _throttled: int = 0
    _redirects: int = 0
    _renewed: bool = False
    _waited: float = 0.0
    _on_the_wire: bool = False

    def __post_init__(self) -> None:
        self._organization_id = self.options.organization_id
        self._body = encode_body(self.request.body)

    @property
    def _settings(self) -> Settings:
        return self.session.settings

    @property
    def _operation(self) -> tuple[str, str]:
        return self.request.operation.method, self.request.path

    @property
    def description(self) -> dict[str, Any]:
        """What every error says of its request."""
        return {
            "operation": self.request.operation.id,
            "organization_id": self._organization_id,
            "attempts": self._attempts,
        }

    @property
    def is_outcome_unknown(self) -> bool:
        """Whether it is on the wire (or was, when it was cancelled), and must not be repeated."""
        return self._on_the_wire and not may_repeat(self._operation[0], "lost")

    async def run(self) -> Response:
        session = self.session
        base_url = session.settings.base_url
        if self._organization_id is None:
            self._organization_id = self.request.organization_id
            if self._organization_id is None:
                await self._route()
        self._address(session.shards.get(self._organization_id or "", base_url))
        while True:
            credentials = session.auth.header or await session.auth.authorization()
            if session.on_event is not None:
                self._tell("queued")
            # awaited here rather than deeper: hundreds of thousands may wait, each with its frames
            permit = await session.budgets.admit(
                base_url,
                self._organization_id,
                operation=self._operation,
                urgent=self.options.urgent,
            )
            response = await self._attempt(permit, credentials)
            if response is not None:
                return response

    async def _route(self) -> None:
        time = asyncio.get_running_loop().time
        began = time()
        self._organization_id = await self.session.routing.organization_of(self.request)
        self._waited += time() - began

    def _address(self, base_url: str) -> None:
        """Send to the shard that is remembered, or to the base URL, and forget the shard."""
        if base_url == self._settings.base_url:
            self.session.shards.pop(self._organization_id or "", None)
        query = "?" + self.request.query if self.request.query else ""
        self._url = base_url + self.request.path + query

    async def _attempt(self, permit: Permit, credentials: Secret) -> Response | None:
        """Send once. None: go round again."""
        session = self.session
        if not session.is_open:
            permit.release()
            raise ClientStateError("the client was closed")
        self._waited += permit.waited
        self._attempts += 1
        if session.on_event is not None:
            self._tell("sent")
        lost: TransportError | None = None
        status: int | None = None
        self._on_the_wire = True  # and stays so when cancelled: what came of it is unknown then
        try:
            answer = await session.transport.send(self._http_request(credentials))
            body = inflate(
                answer.body, answer.header("Content-Encoding") or "", session.settings.max_body
            )
            status = answer.status
        except TransportError as error:
            lost = error
        finally:
            taken = permit.release()
            if session.on_event is not None:
                self._tell("answered", taken=taken, status=status)
        self._on_the_wire = False
        if lost is not None:
            await self._lost(lost)
            return None
        logger.debug("%s %s: %d in %.3f s", *self._operation, answer.status, taken)
        content_type = answer.header("Content-Type") or ""
        fault = fault_of(self.request.operation, answer.status, content_type, body)
        if fault:
            await self._judge(answer, body, credentials, permit, fault)
            return None
        return Response(
            status=answer.status,
            headers=answer.headers,
            body=body,
            organization_id=self._organization_id,
            request_id=answer.header("X-Request-Id"),
            attempts=self._attempts,
            waited=self._waited,
            taken=taken,
        )

    async def _judge(
        self, answer: HttpResponse, body: bytes, credentials: Secret, permit: Permit, fault: str
    ) -> None:
        """What an answer means that is no success: go round again, or raise."""
        status = answer.status
        if status == 429:
            self._throttle(answer, body, permit)
        elif status in {301, 302, 303, 307, 308}:
            self._redirect(answer)
        elif status >= 500:
            await self._try_again("server_error", self._api_error(answer, body))
        elif status >= 400:
            await self._refused(answer, body, credentials)
        else:
            await self._try_again(
                "bad_body",
                UnexpectedResponseError(
                    fault, request_id=answer.header("X-Request-Id"), **self.description
                ),
            )

    def _tell(self, kind: EventKind, **more: Any) -> None:
        """Tell the user's hook, should there be one."""
        on_event = self.session.on_event
        if on_event is None:
            return
        attempt = self._attempts + 1 if kind == "queued" else self._attempts
        event = Event(
            kind=kind,
            operation=self.request.operation.id,
            organization_id=self._organization_id,
            attempt=attempt,
            waited=self._waited,
            **more,
        )
        try:
            on_event(event)
        except Exception:
            # a broken gauge must not stop what it measures
            logger.exception("on_event failed")

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
            method=self.request.operation.method,
            url=self._url,
            headers=headers,
            body=self._body,
            timeout=self.options.timeout or self._settings.timeout,
        )

    async def _lost(self, error: TransportError) -> None:
        """No answer came."""
        for name, value in self.description.items():
            setattr(error, name, value)
        before_send = isinstance(error, ConnectionFailedError) and error.before_send
        if not before_send and not may_repeat(self.request.operation.method, "lost"):
            raise OutcomeUnknownError(
                f"sent, but no answer came, so whether it was executed is unknown: {error.args[0]}",
                **self.description,
            ) from error
        await self._try_again("not_sent" if before_send else "lost", error)

    async def _try_again(self, outcome: Outcome, error: MerakiError) -> None:
        """Wait, then return; or raise when sending again is no use, or not safe."""
        self._failures += 1
        if self._failures > self._settings.retries or not may_repeat(
            self.request.operation.method, outcome
        ):
            raise error
        self._address(self._settings.base_url)
        seconds = back_off(self._failures, random.random())
        logger.info("%s; again in %.1f s", error, seconds)
        self._tell("retried", seconds=seconds)
        await asyncio.sleep(seconds)
        self._waited += seconds

    def _throttle(self, answer: HttpResponse, body: bytes, permit: Permit) -> None:
        """A 429 holds whoever it names; the next attempt queues behind that hold."""
        self._throttled += 1
        asked = parse_retry_after(answer.all("Retry-After"), answer.header("Date"))
        names = refusal_of(body, self._organization_id)
        # no wait, or one of nothing, would have us knock without pause
        seconds = asked or max(0.1, back_off(self._throttled, random.random()))
        # whoever queues behind the hold is not to wait for longer than anybody is willing to
        held = min(seconds, self._settings.max_retry_after)
        permit.refused(names, held, operation=self._operation)
        self._tell("held", seconds=held, names=names)
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
        if self._organization_id and before_query.endswith(self.request.path):
            shard = before_query.removesuffix(self.request.path)
            self.session.shards[self._organization_id] = shard

    async def _refused(self, answer: HttpResponse, body: bytes, credentials: Secret) -> None:
        """A 4xx: final, but for a key that was rotated."""
        if answer.status == 401 and not self._renewed:
            self._renewed = True
            if await self.session.auth.renew(credentials):
                return
        if answer.status == 404:
            self.session.routing.forget(self.request)
        raise self._api_error(answer, body)

    def _api_error(self, answer: HttpResponse, body: bytes) -> MerakiError:
        return api_error_class(answer.status)(
            answer.status,
            error_texts(body),
            request_id=answer.header("X-Request-Id"),
            body=body,
            **self.description,
        )
