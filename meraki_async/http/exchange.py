"""One request's way: attribute it, wait for the budgets, send; then retry, redirect, or raise."""

import asyncio
import logging
import random
from typing import Any

from msgspec import Struct

from ..auth.auth import AUTHORIZATION, Auth
from ..auth.secret import Secret
from ..budgets.budgets import Permit
from ..errors import (
    ClientStateError,
    ConnectionFailedError,
    MalformedResponseError,
    MerakiError,
    NotFoundError,
    OAuthError,
    OutcomeUnknownError,
    RateLimitError,
    RedirectRefusedError,
    ResponseTooLargeError,
    TLSError,
    TransportError,
    UnexpectedResponseError,
    api_error_class,
)
from ..events import Event, EventKind
from ..operations.encoding import encode_body
from ..operations.operation import Request
from .client_context import ClientContext
from .parsing import (
    decompress,
    error_messages,
    is_json,
    is_trusted,
    parse_retry_after,
    redirect_target,
    response_problem,
    throttle_scope,
)
from .response import Response
from .retry import Outcome, backoff_delay, is_retryable
from .transport import HttpRequest, HttpResponse

logger = logging.getLogger("meraki_async")

_MAX_REDIRECTS = 5
_REQUEST_TIMEOUT = 408


class Options(Struct, frozen=True, kw_only=True):
    """What a caller may change for one call."""

    organization_id: str | None = None
    urgent: bool = False
    timeout: float | None = None
    deadline: float | None = None
    deadline_at: float | None = None
    """When the deadline is, on the event loop's clock, for a call that has begun."""
    strict: bool = False
    send_once: bool = False
    """Whether a write whose outcome is unknown is never repeated, a PUT or DELETE no more than a
    POST."""
    auth: Auth | None = None
    """Whose credentials to use, of several accounts; None: of one that sees the organization."""


class Exchange(Struct, gc=False):
    """One request, over all its attempts."""

    # a Struct without a collector's interest, since hundreds of thousands of them may be waiting

    context: ClientContext
    request: Request
    options: Options
    _organization_id: str | None = None
    _auth: Auth | None = None
    _url: str = ""
    _body: bytes | None = None
    attempts: int = 0
    failures: int = 0
    _throttle_count: int = 0
    _redirects: int = 0
    _key_refreshed: bool = False
    wait_seconds: float = 0.0
    _on_the_wire: bool = False

    def __post_init__(self) -> None:
        self._organization_id = self.options.organization_id
        self._body = encode_body(self.request.body)

    @property
    def _method(self) -> str:
        return self.request.operation.method

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
        return self._on_the_wire and not self._is_retryable("lost")

    def _is_retryable(self, outcome: Outcome) -> bool:
        # POST: the method that is never repeated unless it surely was not executed
        method = self._method if not self.options.send_once else "POST"
        return is_retryable(method, outcome)

    async def run(self, decode_error: MerakiError | None = None) -> Response:
        """Send until there is a response.

        Args:
            decode_error: why the last response could not be used: wait and send again, or raise
                it.

        Returns:
            The first successful response.
        """
        context = self.context
        base_url = context.settings.base_url
        if self._organization_id is None:
            self._organization_id = self.request.organization_id
            if self._organization_id is None:
                await self._resolve_organization()
        self._set_url(context.shards.get(self._organization_id or "", base_url))
        if decode_error is not None:
            await self._retry_or_raise("bad_body", decode_error)
        while True:
            if (credentials := await self._credentials()) is None:
                continue
            if context.on_event is not None:
                self._emit("queued")
            # awaited here rather than deeper: hundreds of thousands may wait, each with its frames
            permit = await context.budgets.acquire(
                base_url,
                self._organization_id,
                operation=(self.request.operation.method, self.request.path),
                urgent=self.options.urgent,
            )
            response = await self._attempt(permit, credentials)
            if response is not None:
                return response

    async def _credentials(self) -> Secret | None:
        """What signs the request; None when these are over, and others are to be tried."""
        only = self.context.credentials.only or self.options.auth
        self._auth = only or await self.context.auth_for(self._organization_id)
        try:
            return self._auth.header or await self._auth.authorization()
        except OAuthError:
            if self._is_there_another_account():
                return None
            raise

    def _is_there_another_account(self) -> bool:
        """Give up these credentials for the organization, if others see it."""
        if self._auth is None or self.options.auth is not None:
            return False
        return self.context.credentials.give_up(self._auth, self._organization_id)

    async def _resolve_organization(self) -> None:
        time = asyncio.get_running_loop().time
        started = time()
        self._organization_id = await self.context.resolver.resolve(self.request)
        self.wait_seconds += time() - started

    def _set_url(self, base_url: str) -> None:
        """Send to the remembered shard; or to the base URL, and forget the shard."""
        if base_url == self.context.settings.base_url:
            self.context.shards.pop(self._organization_id or "", None)
        query = "?" + self.request.query if self.request.query else ""
        self._url = base_url + self.request.path + query

    async def _attempt(self, permit: Permit, credentials: Secret) -> Response | None:
        """Send once. None: send again."""
        context = self.context
        if not context.is_open:
            permit.release()
            raise ClientStateError("the client was closed")
        self.wait_seconds += permit.wait_seconds
        self.attempts += 1
        if context.on_event is not None:
            self._emit("sent")
        transport_error: TransportError | None = None
        status: int | None = None
        self._on_the_wire = True  # and stays so when cancelled: the outcome is unknown then
        try:
            response = await context.transport.send(self._http_request(credentials))
            body = self._complete_body(response)
            status = response.status
        except TransportError as error:
            transport_error = error
        finally:
            elapsed = permit.release()
            if context.on_event is not None:
                self._emit("completed", elapsed=elapsed, status=status)
        self._on_the_wire = False
        if transport_error is not None:
            await self._handle_transport_error(transport_error)
            return None
        context.clock.update(response.header("Date"))
        if logger.isEnabledFor(logging.DEBUG):
            text = f"{response.status} in {elapsed:.3f} s"
            self._log(logging.DEBUG, text, status=response.status, elapsed=elapsed)
        content_type = response.header("Content-Type") or ""
        problem = response_problem(self.request.operation, response.status, content_type, body)
        if problem:
            await self._handle_failure(response, body, credentials, permit, problem)
            return None
        return Response(
            status=response.status,
            headers=response.headers,
            body=body,
            organization_id=self._organization_id,
            request_id=response.header("X-Request-Id"),
            attempts=self.attempts,
            failures=self.failures,
            wait_seconds=self.wait_seconds,
            elapsed=elapsed,
        )

    def _complete_body(self, response: HttpResponse) -> bytes:
        encoding = response.header("Content-Encoding") or ""
        body = decompress(response.body, encoding, self.context.settings.max_response_bytes)
        # nothing said how long the body is, so that half of it looks like all of it
        if response.close_delimited and 200 <= response.status < 300 and body and not is_json(body):
            raise MalformedResponseError(
                "the response ended early: the connection was closed before the JSON was complete"
            )
        return body

    async def _handle_failure(
        self,
        response: HttpResponse,
        body: bytes,
        credentials: Secret,
        permit: Permit,
        problem: str,
    ) -> None:
        """What to do about a response that is not a success: send again, or raise."""
        status = response.status
        if status == 429:
            self._throttle(response, body, permit)
        elif status in {301, 302, 303, 307, 308}:
            self._redirect(response)
        elif status >= 500 or status == _REQUEST_TIMEOUT:
            retry_after = parse_retry_after(
                response.get_list("Retry-After"), response.header("Date")
            )
            await self._retry_or_raise("server_error", self._api_error(response, body), retry_after)
        elif status >= 400:
            await self._handle_client_error(response, body, credentials)
        else:
            await self._retry_or_raise(
                "bad_body",
                UnexpectedResponseError(
                    problem, request_id=response.header("X-Request-Id"), **self.description
                ),
            )

    def _log(self, level: int, text: str, **more: Any) -> None:
        """A line on this request, with the same in fields (``extra``) for machines."""
        fields = {**self.description, "wait_seconds": self.wait_seconds, **more}
        logger.log(
            level,
            "%s %s: %s",
            self._method,
            self.request.path,
            " ".join(text.split()),
            extra=fields,
        )

    def _emit(self, kind: EventKind, **more: Any) -> None:
        """Call the user's ``on_event``, if there is one."""
        on_event = self.context.on_event
        if on_event is None:
            return
        event = Event(
            kind=kind,
            operation=self.request.operation.id,
            organization_id=self._organization_id,
            attempt=self.attempts + (kind == "queued"),
            wait_seconds=self.wait_seconds,
            **more,
        )
        try:
            on_event(event)
        except Exception:
            # broken metrics must not stop what they measure
            logger.exception("on_event failed")

    def _http_request(self, credentials: Secret) -> HttpRequest:
        name = AUTHORIZATION if self._auth is None else self._auth.header_name
        headers = {**self.context.headers, name: credentials}
        if self._body is not None:
            headers["Content-Type"] = "application/json"
        settings = self.context.settings
        return HttpRequest(
            method=self.request.operation.method,
            url=self._url,
            headers=headers,
            body=self._body,
            timeout=self.options.timeout or settings.timeout,
            max_response_bytes=settings.max_response_bytes,
            context=self,
        )

    async def _handle_transport_error(self, error: TransportError) -> None:
        """There was no complete response: send again, or raise."""
        for name, value in self.description.items():
            setattr(error, name, value)
        self._log(logging.DEBUG, str(error))
        if isinstance(error, TLSError | ResponseTooLargeError):
            raise error  # the next attempt would end the same
        before_send = isinstance(error, ConnectionFailedError) and error.before_send
        if not before_send and not self._is_retryable("lost"):
            raise OutcomeUnknownError(
                "the request was sent but no response arrived, so whether it was executed is "
                f"unknown: {error.args[0]}",
                **self.description,
            ) from error
        await self._retry_or_raise("not_sent" if before_send else "lost", error)

    async def _retry_or_raise(
        self, outcome: Outcome, error: MerakiError, retry_after: float | None = None
    ) -> None:
        """Wait for the next attempt; or raise when another one is of no use, or not safe.

        Args:
            outcome: of the last attempt.
            error: to raise.
            retry_after: seconds that the API asked to wait.
        """
        if not self._is_retryable(outcome):
            if outcome == "server_error":
                raise OutcomeUnknownError(
                    "the request was sent, but whether it was executed is unknown: "
                    f"{error.args[0]}",
                    **self.description,
                ) from error
            raise error
        self.failures += 1
        settings = self.context.settings
        if self.failures > settings.retries:
            raise error
        if retry_after is not None and retry_after > settings.max_retry_after:
            error.add_note(
                f"not retried: the API asked to wait {retry_after:g} s; raise max_retry_after "
                f"({settings.max_retry_after:g} s) to wait longer"
            )
            raise error
        if not self.context.retry_quota.try_withdraw():
            error.add_note("not retried: too many requests of this client have failed recently")
            raise error
        self._set_url(settings.base_url)
        delay = max(retry_after or 0.0, backoff_delay(self.failures, random.random()))
        self._log(logging.INFO, f"{error.args[0]}; retrying in {delay:.1f} s", delay=delay)
        self._emit("retrying", delay=delay)
        await asyncio.sleep(delay)
        self.wait_seconds += delay

    def _throttle(self, response: HttpResponse, body: bytes, permit: Permit) -> None:
        """A 429 pauses whoever it concerns; the next attempt queues behind that pause."""
        self._throttle_count += 1
        retry_after = parse_retry_after(response.get_list("Retry-After"), response.header("Date"))
        scope = throttle_scope(body, self._organization_id)
        # no wait, or one of 0 s, would send again without pause
        delay = retry_after or max(0.1, backoff_delay(self._throttle_count, random.random()))
        max_retry_after = self.context.settings.max_retry_after
        # nobody queues behind a pause for longer than any request is willing to wait
        permit.throttled(
            scope, min(delay, max_retry_after), operation=(self._method, self.request.path)
        )
        self._emit("throttled", delay=delay, scope=scope)
        if delay > max_retry_after:
            error = self._api_error(response, body)
            if isinstance(error, RateLimitError):
                error.retry_after = retry_after
            error.add_note(
                f"not retried: the API asked to wait {delay:g} s; raise max_retry_after "
                f"({max_retry_after:g} s) to wait longer"
            )
            raise error

    def _redirect(self, response: HttpResponse) -> None:
        """Follow by hand: same method and body, charged again, only where the key may go."""
        self._redirects += 1
        target = redirect_target(self._url, response.header("Location") or "")
        if self._redirects > _MAX_REDIRECTS:
            raise RedirectRefusedError(
                f"redirected more than {_MAX_REDIRECTS} times", **self.description
            )
        if not target:
            raise RedirectRefusedError(
                f"redirected ({response.status}) without a usable Location header",
                **self.description,
            )
        if not is_trusted(self.context.settings.base_url, target):
            raise RedirectRefusedError(
                f"redirected to {target.split('?')[0][:200]!r}, to which the API key must not be "
                "sent",
                **self.description,
            )
        self._url = target
        before_query = target.split("?")[0]
        if self._organization_id and before_query.endswith(self.request.path):
            shard = before_query.removesuffix(self.request.path)
            self.context.shards[self._organization_id] = shard

    async def _handle_client_error(
        self, response: HttpResponse, body: bytes, credentials: Secret
    ) -> None:
        """A 4xx is final, unless the key was rotated meanwhile, or another account may."""
        if response.status == 401 and not self._key_refreshed and self._auth is not None:
            self._key_refreshed = True
            if await self._auth.refresh(credentials):
                return
        if response.status in (401, 403) and self._is_there_another_account():
            self._key_refreshed = False
            return
        if response.status == 404:
            self.context.resolver.forget(self.request)
        raise self._api_error(response, body)

    def _api_error(self, response: HttpResponse, body: bytes) -> MerakiError:
        error = api_error_class(response.status)(
            response.status,
            error_messages(body),
            request_id=response.header("X-Request-Id"),
            body=body,
            **self.description,
        )
        if isinstance(error, NotFoundError):
            # the API seldom says what it did not find
            error.add_note(
                f"{self._method} {self.request.path}: it does not exist, or these credentials "
                "cannot see it"
            )
        return error
