"""Everything this library raises of its own.

MerakiError
├── ConfigurationError (ValueError)      a setting is missing or makes no sense
├── ClientStateError (RuntimeError)      the client is not open, or closed already
├── DeadlineExceededError (TimeoutError) the caller's deadline passed, queueing included
├── TransportError                       there was no complete response
│   ├── ConnectionFailedError            refused, reset, DNS
│   │   └── TLSError                     TLS verification failed
│   ├── RequestTimeoutError (TimeoutError)  one exchange took longer than ``timeout``
│   ├── MalformedResponseError           the response ended early, or cannot be decompressed
│   │   └── ResponseTooLargeError        … or is over ``max_response_bytes``
│   └── OutcomeUnknownError              a POST was sent; no response, or a 5xx or 408
├── OAuthError                           the authorization server refused
│   └── ReconnectNeededError             a grant is over: somebody has to grant access again
├── PlanError (ValueError)               a plan cannot be made, read or applied
│   └── PlanBlockedError                 … because its guards found problems
├── VaultError                           stored credentials cannot be read or written
├── StoreError                           the directory's store cannot be read or written
│   └── FeedExpiredError                 … what a feed's consumer has not read is not kept any more
├── AuditError                           an audit or a review cannot be made, read or written
├── NotBatchableError (ValueError)       an action batch does not take the call, or not this one
├── BatchFailedError                     an action batch failed, and nothing of it was done
│   └── NotAppliedError                  … for a call in it that is not at fault
├── RedirectRefusedError                 to a host that must not see the key, or too many
├── UnexpectedResponseError              a success whose body is not what it should be
├── ApiError                             the API returned an error status
│   ├── BadRequestError (400)
│   ├── UnauthorizedError (401)
│   ├── ForbiddenError (403)
│   ├── NotFoundError (404)
│   ├── RateLimitError (429)
│   └── ServerError (5xx)
└── IncompleteError (ExceptionGroup)     a fan-out in which some keys failed
"""

import copyreg
from collections.abc import Sequence
from typing import Any

__all__ = [
    "ApiError",
    "AuditError",
    "BadRequestError",
    "BatchFailedError",
    "ClientStateError",
    "ConfigurationError",
    "ConnectionFailedError",
    "DeadlineExceededError",
    "FeedExpiredError",
    "ForbiddenError",
    "IncompleteError",
    "MalformedResponseError",
    "MerakiError",
    "NotAppliedError",
    "NotBatchableError",
    "NotFoundError",
    "OAuthError",
    "OutcomeUnknownError",
    "PlanBlockedError",
    "PlanError",
    "RateLimitError",
    "ReconnectNeededError",
    "RedirectRefusedError",
    "RequestTimeoutError",
    "ResponseTooLargeError",
    "ServerError",
    "StoreError",
    "TLSError",
    "TransportError",
    "UnauthorizedError",
    "UnexpectedResponseError",
    "VaultError",
]


class MerakiError(Exception):
    """The root of this library's errors."""


class ConfigurationError(MerakiError, ValueError):
    """A setting is missing or makes no sense."""


class ClientStateError(MerakiError, RuntimeError):
    """The client was used before it was opened or after it was closed."""


class OAuthError(MerakiError):
    """The authorization server refused, or what came back from it cannot be trusted."""

    def __init__(self, message: str, *, error: str = "") -> None:
        super().__init__(message)
        self.error = error
        """The protocol's own word: ``invalid_grant``, ``access_denied``, ``invalid_scope``, …."""


class ReconnectNeededError(OAuthError):
    """A grant was revoked, expired or lost: a full administrator has to grant access again."""


class VaultError(MerakiError):
    """Stored credentials cannot be read or written; says why, and what to do."""


class StoreError(MerakiError):
    """The directory's store cannot be read or written; says why, and what to do."""


class AuditError(MerakiError):
    """An audit or a review cannot be made, read or written; says why, and what to do."""


class FeedExpiredError(StoreError):
    """Not all that a feed's consumer has not read is still there: it must start over."""


class PlanError(MerakiError, ValueError):
    """A plan or its journal cannot be made, read or applied; says why, and what to do."""


class PlanBlockedError(PlanError):
    """The guards of a plan found problems, so that nothing of it was sent."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__("the plan is blocked, and nothing was sent: " + "; ".join(problems))
        self.problems = list(problems)
        """A sentence each."""

    def __reduce__(self) -> Any:
        return type(self), (self.problems,)


class _RequestError(MerakiError):
    """An error of one request; knows which."""

    def __init__(
        self,
        message: str,
        *,
        operation: str | None = None,
        organization_id: str | None = None,
        attempts: int = 0,
    ) -> None:
        super().__init__(message)
        self.operation = operation
        """The operationId."""
        self.organization_id = organization_id
        """The organization whose budget was charged, if known."""
        self.attempts = attempts
        """How often the request was sent."""

    def __str__(self) -> str:
        message: str = self.args[0]
        where = self.operation or "request"
        if self.organization_id:
            where += f", organization {self.organization_id}"
        if self.attempts > 1:
            where += f", {self.attempts} attempts"
        return f"{message} ({where})"


class DeadlineExceededError(_RequestError, TimeoutError):
    """The caller's deadline passed, queueing included."""


class TransportError(_RequestError):
    """There was no complete response."""


class ConnectionFailedError(TransportError):
    """The connection could not be made, or broke before a response began."""

    before_send: bool = False
    """Whether the request surely never reached the server."""


class TLSError(ConnectionFailedError):
    """TLS verification of the server failed. Not retried, and never sent without TLS instead."""


class RequestTimeoutError(TransportError, TimeoutError):
    """One exchange, from connection to last byte, took longer than ``timeout`` seconds."""


class MalformedResponseError(TransportError):
    """The response ended early, or cannot be decompressed."""


class ResponseTooLargeError(MalformedResponseError):
    """The response is over ``max_response_bytes``, decompressed. Not retried."""


class OutcomeUnknownError(TransportError):
    """A POST was sent, but no response came, or a 5xx or 408: it may have been executed, or not.

    It is not sent again by itself. Check its effect before you repeat it. What went wrong is in
    ``__cause__``.
    """


class RedirectRefusedError(_RequestError):
    """The API redirected too often, or to a host that must not see the credentials."""


class UnexpectedResponseError(_RequestError):
    """A success whose body is not what the operation returns."""

    def __init__(self, message: str, *, request_id: str | None = None, **of_request: Any) -> None:
        super().__init__(message, **of_request)
        self.request_id = request_id
        """``X-Request-Id``: what Cisco support asks for."""


class ApiError(_RequestError):
    """The API returned an error status."""

    def __init__(
        self,
        status: int,
        errors: list[str],
        *,
        request_id: str | None = None,
        body: bytes = b"",
        **of_request: Any,
    ) -> None:
        super().__init__(f"{status}: {'; '.join(errors) or 'no reason given'}", **of_request)
        self.status = status
        """The HTTP status."""
        self.errors = errors
        """The API's own messages."""
        self.request_id = request_id
        """``X-Request-Id``: what Cisco support asks for."""
        self.body = body
        """The bytes of the response, decompressed."""

    def __reduce__(self) -> Any:
        # by default the message alone would be passed to __init__
        return copyreg.__newobj__, (type(self), *self.args), self.__dict__  # type: ignore[attr-defined]


class BadRequestError(ApiError):
    """400: the API refuses the parameters, the product or the licensing model."""


class UnauthorizedError(ApiError):
    """401: the API does not know the key or token."""


class ForbiddenError(ApiError):
    """403: visible, but not allowed."""


class NotFoundError(ApiError):
    """404: it does not exist, or the key cannot see it, or its organization's API access is off."""


class RateLimitError(ApiError):
    """429, with a wait longer than ``max_retry_after`` seconds."""

    retry_after: float | None = None
    """The seconds that the API asked for, if it did."""


class ServerError(ApiError):
    """5xx, after all retries."""


class NotBatchableError(MerakiError, ValueError):
    """An action batch does not take a call: the API never does, or it belongs elsewhere."""

    def __init__(self, message: str, *, operation: str | None = None) -> None:
        super().__init__(message)
        self.operation = operation
        """The operationId of the call."""


class BatchFailedError(MerakiError):
    """An action of a batch failed, and so nothing of that batch was done.

    Of a block with several batches, one error names what failed in all of them; the others'
    actions are done.
    """

    def __init__(
        self, message: str, *, organization_id: str | None = None, batch_id: str | None = None
    ) -> None:
        super().__init__(message)
        self.organization_id = organization_id
        """Of the organization whose batch it is."""
        self.batch_id = batch_id
        """Of the batch (the first, where several failed); None: it was never created."""
        self.errors: Sequence[str] = ()
        """The API's texts, without the bodies that they quote."""
        self.failed: Sequence[Any] = ()
        """The ``BatchedCall`` of each action at fault; empty where the API does not tell."""
        self.not_applied: Sequence[Any] = ()
        """The ``BatchedCall`` of each action that was rolled back with it or never started."""
        self.unknown: Sequence[Any] = ()
        """The ``BatchedCall`` of each action of which it is not known whether it was done."""


class NotAppliedError(BatchFailedError):
    """A call was not applied since another one failed: rolled back with it, or never started.

    It may be sent again.
    """


class IncompleteError(MerakiError, ExceptionGroup[Exception]):
    """Some keys of a fan-out failed; the others were delivered. Holds the errors."""

    failures: Sequence[Any] = ()
    """A ``FanOutFailure`` for each key that failed: the key and its error."""

    def derive(self, excs: Sequence[Any], /) -> "IncompleteError":  # type: ignore[override]
        """A group of some of the errors, with the failures that they are of."""
        derived = IncompleteError(self.message, excs)
        derived.failures = [failure for failure in self.failures if failure.error in excs]
        return derived


_BY_STATUS: dict[int, type[ApiError]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    429: RateLimitError,
}


def api_error_class(status: int) -> type[ApiError]:
    """The error class of an HTTP status."""
    if status >= 500:
        return ServerError
    return _BY_STATUS.get(status, ApiError)
