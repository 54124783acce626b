"""A call: one operation bound to arguments and a client, to be awaited."""

import warnings
from collections.abc import Generator
from functools import cache
from importlib import import_module
from typing import Any, Generic, Self, TypeVar

import msgspec
from msgspec import UNSET, UnsetType

from .config import positive_seconds
from .cutting import check_length
from .decoding import decode
from .errors import UnexpectedResponseError
from .exchange import Options
from .operation import Operation, Request
from .requester import Requester
from .response import Response

T = TypeVar("T")
Other = TypeVar("Other")

_AS_SET = Options()


class Call(Generic[T]):
    """One operation bound to arguments and a client. Nothing is sent before it is awaited.

    Each ``await`` sends anew. Options return a new call. A writing call that is dropped unsent
    emits a ``ResourceWarning``.
    """

    def __init__(
        self,
        requester: Requester,
        request: Request,
        *,
        options: Options | None = None,
        kind: Any = None,
    ) -> None:
        self._requester = requester
        self.request = request
        self._options = options or _AS_SET
        self._kind = kind
        self._used = not request.operation.is_write

    def __del__(self) -> None:
        if not getattr(self, "_used", True):
            warnings.warn(
                f"{self.request.operation.id} was never sent: await it, or call .send()",
                ResourceWarning,
                stacklevel=2,
                source=self,
            )

    def __repr__(self) -> str:
        operation = self.request.operation
        return f"<{type(self).__name__} {operation.id}: {operation.method} {self.request.path}>"

    def __await__(self) -> Generator[Any, None, T]:
        return self.send().__await__()

    async def send(self) -> T:
        """Send and decode: the same as awaiting, as a coroutine for ``create_task``.

        Raises:
            ApiError: the API refused.
            TransportError: no whole answer, after all retries.
            UnexpectedResponseError: a success that is no JSON.
        """
        self._used = True
        check_length(self.request)
        options = self._requester.begun(self._options)
        response = await self._requester.send(self.request, options)
        try:
            return self._result(response)
        except UnexpectedResponseError:
            # seldom, and so the usual way is the short one
            read = self._requester.read(self.request, options, response, self._result)
        return (await read)[1]

    async def response(self) -> Response:
        """Send; the answer's status, headers, request id, timing and bytes."""
        self._used = True
        check_length(self.request)
        return await self._requester.send(self.request, self._options)

    def _result(self, response: Response) -> T:
        if not response.body.strip() or self.request.operation.reply == "None":
            return None  # type: ignore[return-value]
        self._requester.routing.learn_from_answer(self.request, response.body)
        result: T = self._decode(response.body, self._item_type(), response)
        return result

    def for_organization(self, organization_id: str | int) -> Self:
        """Charge this organization's budget, whatever the path says."""
        return self._with(organization_id=str(organization_id))

    def urgent(self) -> Self:
        """Go ahead of the organization's other waiting requests."""
        return self._with(urgent=True)

    def decode_as(self, kind: type[Other]) -> "Call[Other]":
        """Decode into ``dict``, ``msgspec.Raw`` or a type of yours."""
        copy: Call[Other] = self._copy(kind=kind)
        return copy

    def with_options(
        self,
        *,
        timeout: float | UnsetType | None = UNSET,
        deadline: float | UnsetType | None = UNSET,
        strict: bool | UnsetType = UNSET,
    ) -> Self:
        """Options of this call alone; those not given stay as they are.

        Args:
            timeout: seconds of one exchange, from connection to last byte; None: the client's.
            deadline: seconds for everything, queueing, retries and all pages of a listing included
                (and what the caller does between them); None: the client's.
            strict: raise when a reply differs from its type, instead of delivering it as it is.

        Raises:
            ConfigurationError: a time that is not above 0 seconds.
        """
        for name, seconds in (("timeout", timeout), ("deadline", deadline)):
            if seconds is not UNSET and seconds is not None:
                positive_seconds(name, seconds)
        given = {"timeout": timeout, "deadline": deadline, "strict": strict}
        return self._with(**{name: value for name, value in given.items() if value is not UNSET})

    def _with(self, **changes: Any) -> Self:
        copy: Self = self._copy(options=msgspec.structs.replace(self._options, **changes))
        return copy

    def _copy(self, **changes: Any) -> Any:
        self._used = True
        settings = {"options": self._options, "kind": self._kind}
        return type(self)(self._requester, self.request, **(settings | changes))

    def _item_type(self) -> Any:
        return reply_type(self.request.operation) if self._kind is None else self._kind

    def _decode(self, body: bytes | msgspec.Raw, kind: Any, response: Response) -> Any:
        operation = self.request.operation.id
        try:
            return decode(body, kind, operation=operation, strict=self._options.strict)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise self._unexpected(response, f"the answer does not decode: {error}") from error

    def _unexpected(self, response: Response, text: str) -> UnexpectedResponseError:
        return UnexpectedResponseError(
            text,
            operation=self.request.operation.id,
            organization_id=response.organization_id,
            request_id=response.request_id,
            attempts=response.attempts,
        )


def reply_type(operation: Operation) -> Any:
    """The type an operation's reply (or a listing's item) decodes into; ``Any`` when unknown."""
    if not operation.reply or operation.reply == "None":
        return Any
    return _model(operation.scope, operation.reply)


@cache
def _model(scope: str, name: str) -> Any:
    return getattr(import_module(f"{__package__}.api.models.{scope}"), name)
