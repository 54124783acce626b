"""The life of one request: route, wait for the budget, send, judge; retry, follow or raise."""

import asyncio
import logging
import random
from typing import Any

from msgspec import Struct

from .auth import ApiKey
from .budgets import Budgets, Permit
from .config import Settings
from .dashboard_clock import DashboardClock
from .errors import (
    AnswerTooLargeError,
    BrokenResponseError,
    ClientStateError,
    ConnectionFailedError,
    MerakiError,
    OutcomeUnknownError,
    RateLimitedError,
    RedirectRefusedError,
    TlsError,
    TransportError,
    UnexpectedResponseError,
    api_error_class,
)
from .events import Event, EventKind, OnEvent
from .operation import Request
from .response import Response
from .retry import Outcome, RetryQuota, back_off, may_repeat
from .routing import Routing
from .secret import Secret
from .transport import HttpRequest, HttpResponse, Transport
from .wire import (
    encode_body,
    error_texts,
    fault_of,
    inflate,
    is_json,
    is_trusted,
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
    ends: float | None = None
    """When the deadline is, on the event loop's clock, for a call that has begun."""
    strict: bool = False


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
        self.quota = RetryQuota()
        self.clock = DashboardClock()
        self.shards: dict[str, str] = {}
        """Base URLs that organizations were redirected to."""
        self.headers = {
            **settings.headers,
            "Accept": "application/json",
            "Accept-Encoding": "gzip",
            "User-Agent": settings.user_agent,
        }
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
    attempts: int = 0
    failures: int = 0
    _throttled: int = 0
    _redirects: int = 0
    _renewed: bool = False
    waited: float = 0.0
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
            "attempts": self.attempts,
        }

    @property
    def is_outcome_unknown(self) -> bool:
        """Whether it is on the wire (or was, when it was cancelled), and must not be repeated."""
        return self._on_the_wire and not may_repeat(self._operation[0], "lost")

    async def run(self, unread: MerakiError | None = None) -> Response:
        """Send until there is an answer.

        Args:
            unread: why the last answer was none after all: waits first, or raises it.
        """
        session = self.session
        base_url = session.settings.base_url
        if self._organization_id is None:
            self._organization_id = self.request.organization_id
            if self._organization_id is None:
                await self._route()
        self._address(session.shards.get(self._organization_id or "", base_url))
        if unread is not None:
            await self._try_again("bad_body", unread)
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
        self.waited += time() - began

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
        self.waited += permit.waited
        self.attempts += 1
        if session.on_event is not None:
            self._tell("sent")
        lost: TransportError | None = None
        status: int | None = None
        self._on_the_wire = True  # and stays so when cancelled: what came of it is unknown then
        try:
            answer = await session.transport.send(self._http_request(credentials))
            body = self._whole_body(answer)
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
        session.clock.hear(answer.header("Date"))
        if logger.isEnabledFor(logging.DEBUG):
            text = f"{answer.status} in {taken:.3f} s"
            self._log(logging.DEBUG, text, status=answer.status, taken=taken)
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
            attempts=self.attempts,
            failures=self.failures,
            waited=self.waited,
            taken=taken,
        )

    def _whole_body(self, answer: HttpResponse) -> bytes:
        encoding = answer.header("Content-Encoding") or ""
        body = inflate(answer.body, encoding, self._settings.max_body)
        # nobody told how long it would be, so that half of it looks like all
        if answer.ended_by_close and 200 <= answer.status < 300 and body and not is_json(body):
            raise BrokenResponseError("the answer broke off: the connection was closed within it")
        return body

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
            asked = parse_retry_after(answer.all("Retry-After"), answer.header("Date"))
            await self._try_again("server_error", self._api_error(answer, body), asked)
        elif status >= 400:
            await self._refused(answer, body, credentials)
        else:
            await self._try_again(
                "bad_body",
                UnexpectedResponseError(
                    fault, request_id=answer.header("X-Request-Id"), **self.description
                ),
            )

    def _log(self, level: int, text: str, **more: Any) -> None:
        """A line on this request, with the same in fields (``extra``) for machines."""
        fields = {**self.description, "waited": self.waited, **more}
        logger.log(level, "%s %s: %s", *self._operation, " ".join(text.split()), extra=fields)

    def _tell(self, kind: EventKind, **more: Any) -> None:
        """Tell the user's hook, should there be one."""
        on_event = self.session.on_event
        if on_event is None:
            return
        event = Event(
            kind=kind,
            operation=self.request.operation.id,
            organization_id=self._organization_id,
            attempt=self.attempts + (kind == "queued"),
            waited=self.waited,
            **more,
        )
        try:
            on_event(event)
        except Exception:
            # a broken gauge must not stop what it measures
            logger.exception("on_event failed")

    def _http_request(self, credentials: Secret) -> HttpRequest:
        headers = {**self.session.headers, "Authorization": credentials}
        if self._body is not None:
            headers["Content-Type"] = "application/json"
        return HttpRequest(
            method=self.request.operation.method,
            url=self._url,
            headers=headers,
            body=self._body,
            timeout=self.options.timeout or self._settings.timeout,
            max_body=self._settings.max_body,
            about=self,
        )

    async def _lost(self, error: TransportError) -> None:
        """No answer came."""
        for name, value in self.description.items():
            setattr(error, name, value)
        self._log(logging.DEBUG, str(error))
        if isinstance(error, TlsError | AnswerTooLargeError):
            raise error  # the next time would be no better
        before_send = isinstance(error, ConnectionFailedError) and error.before_send
        if not before_send and not may_repeat(self.request.operation.method, "lost"):
            raise OutcomeUnknownError(
                f"sent, but no answer came, so whether it was executed is unknown: {error.args[0]}",
                **self.description,
            ) from error
        await self._try_again("not_sent" if before_send else "lost", error)

    async def _try_again(
        self, outcome: Outcome, error: MerakiError, asked: float | None = None
    ) -> None:
        """Wait, then return; or raise when sending again is no use, or not safe.

        Args:
            outcome: of the attempt.
            error: to raise.
            asked: seconds that the API asks to wait for.
        """
        if not may_repeat(self.request.operation.method, outcome):
            if outcome == "server_error":
                raise OutcomeUnknownError(
                    f"sent, but whether it was executed is unknown: {error.args[0]}",
                    **self.description,
                ) from error
            raise error
        self.failures += 1
        if self.failures > self._settings.retries:
            raise error
        if asked is not None and asked > self._settings.max_retry_after:
            error.add_note(f"the API asked to wait for {asked:g} s")
            raise error
        if not self.session.quota.take():
            error.add_note("not sent again: too many requests of this client have failed of late")
            raise error
        self._address(self._settings.base_url)
        seconds = max(asked or 0.0, back_off(self.failures, random.random()))
        self._log(logging.INFO, f"{error.args[0]}; again in {seconds:.1f} s", seconds=seconds)
        self._tell("retried", seconds=seconds)
        await asyncio.sleep(seconds)
        self.waited += seconds

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
