"""What single calls and listings have in common: a request, its options, and how it is decoded."""

import logging
import warnings
from abc import ABC, abstractmethod
from collections.abc import Generator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

import msgspec
from msgspec import UNSET, UnsetType

from ..config import positive_seconds
from ..errors import UnexpectedResponseError
from ..http.exchange import Options
from ..http.requester import Requester
from ..http.response import Response
from ..operations.decoding import decode, errors_alone, with_whole_characters
from ..operations.lookup import response_type
from ..operations.operation import Request
from .splitting import check_length

Result = TypeVar("Result")

logger = logging.getLogger("meraki_async")

DEFAULT_OPTIONS = Options()


class BaseCall(ABC, Generic[Result]):
    """One operation bound to arguments and a client. Nothing is sent before it is awaited.

    Each ``await`` sends anew. Options return a new call. A writing call that is dropped unsent
    emits a ``RuntimeWarning``, as a coroutine does.
    """

    def __init__(
        self,
        requester: Requester,
        request: Request,
        *,
        options: Options = DEFAULT_OPTIONS,
        type_: Any = None,
    ) -> None:
        self._requester = requester
        self.request = request
        self._options = options
        self._type = type_
        self._is_settled = not request.operation.is_write

    def __del__(self) -> None:
        if not getattr(self, "_is_settled", True):
            warnings.warn(
                f"{self.request.operation.id} was never sent: await it, or call .send()",
                RuntimeWarning,  # a ResourceWarning would not be shown by default
                stacklevel=2,
                source=self,
            )

    def __repr__(self) -> str:
        operation = self.request.operation
        return f"<{type(self).__name__} {operation.id}: {operation.method} {self.request.path}>"

    def __await__(self) -> Generator[Any, None, Result]:
        return self.send().__await__()

    if not TYPE_CHECKING:
        # type checkers say the same by themselves

        def __getattr__(self, name: str) -> Any:
            message = f"{type(self).__name__!r} object has no attribute {name!r}"
            if not name.startswith("_"):
                message += f"; it is a call of {self.request.operation.id}: await it first"
            raise AttributeError(message, name=name, obj=self)

        def __getitem__(self, key: object) -> Any:
            raise TypeError(
                f"{type(self).__name__!r} object is not subscriptable; it is a call of "
                f"{self.request.operation.id}: await it first"
            )

    @abstractmethod
    async def send(self) -> Result:
        """Send and decode: the same as awaiting, as a coroutine for ``create_task``."""

    @abstractmethod
    def decode_as(self, type_: type[Any]) -> "BaseCall[Any]":
        """Decode into ``dict``, ``msgspec.Raw`` or a type of yours."""

    @abstractmethod
    def as_dicts(self) -> "BaseCall[Any]":
        """Decode into dictionaries with the API's own names, for pandas and other libraries."""

    def discard(self) -> None:
        """Drop the call without sending it: no warning then."""
        self._is_settled = True

    async def response(self) -> Response:
        """Send, but do not decode.

        Returns:
            Status, headers, request id, timing and bytes of the response; of a listing, those of
            its first page.

        Raises:
            ApiError: the API refused.
            TransportError: no complete response, after all retries.
        """
        self._is_settled = True
        check_length(self.request)
        return await self._requester.send(self.request, self._options)

    def for_organization(self, organization_id: str | int) -> Self:
        """Charge this organization's budget, whatever the path says.

        Args:
            organization_id: whose budget is charged.

        Returns:
            Another call.
        """
        return self._with_options(organization_id=str(organization_id))

    def urgent(self) -> Self:
        """Go ahead of other waiting requests; every fifth turn still goes to a normal one."""
        return self._with_options(urgent=True)

    def with_options(
        self,
        *,
        timeout: float | UnsetType | None = UNSET,
        deadline: float | UnsetType | None = UNSET,
        strict: bool | UnsetType = UNSET,
        send_once: bool | UnsetType = UNSET,
    ) -> Self:
        """Options of this call alone; those not given stay as they are.

        Args:
            timeout: seconds of one exchange, from connection to last byte; None: the client's.
            deadline: seconds for everything, queueing, retries and all pages of a listing included
                (and what the caller does between them); None: the client's.
            strict: raise when a response differs from its type, instead of delivering it as it is.
            send_once: never repeat a write whose outcome is unknown: raise ``OutcomeUnknownError``
                for a PUT or DELETE as for a POST. Default: PUT and DELETE are repeated.

        Raises:
            ConfigurationError: a time that is not above 0 seconds.
        """
        for name, seconds in (("timeout", timeout), ("deadline", deadline)):
            if seconds is not UNSET and seconds is not None:
                positive_seconds(name, seconds)
        given = {
            "timeout": timeout,
            "deadline": deadline,
            "strict": strict,
            "send_once": send_once,
        }
        return self._with_options(
            **{name: value for name, value in given.items() if value is not UNSET}
        )

    def _with_options(self, **changes: Any) -> Self:
        copy: Self = self._copy(options=msgspec.structs.replace(self._options, **changes))
        return copy

    def _settings(self) -> dict[str, Any]:
        """The keyword arguments that make another call like this one."""
        return {"options": self._options, "type_": self._type}

    def _copy(self, **changes: Any) -> Any:
        self._is_settled = True
        return type(self)(self._requester, self.request, **(self._settings() | changes))

    @property
    def _item_type(self) -> Any:
        """What the response, or each item of a listing, is decoded into."""
        return response_type(self.request.operation) if self._type is None else self._type

    def _decode(self, body: bytes | msgspec.Raw, type_: Any, response: Response) -> Any:
        operation = self.request.operation.id
        try:
            return decode(body, type_, operation=operation, strict=self._options.strict)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise self._unexpected(response, f"the response cannot be decoded: {error}") from error

    def _repaired(self, response: Response) -> Response | None:
        """A response with halves of characters replaced; None: it has none."""
        body = with_whole_characters(response.body)
        if body == response.body:
            return None
        logger.warning(
            "%s: texts with half a character (an unpaired surrogate) have U+FFFD in its place",
            self.request.operation.id,
            extra={"organization_id": response.organization_id},
        )
        return msgspec.structs.replace(response, body=body)

    def _refuse_errors_alone(self, response: Response) -> None:
        """Raise when a success has nothing but errors to say."""
        try:
            errors = errors_alone(response.body)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return  # decoding it will say where
        if errors:
            raise self._unexpected(
                response, f"{response.status} with errors alone: {'; '.join(errors)[:500]}"
            )

    def _unexpected(self, response: Response, problem: str) -> UnexpectedResponseError:
        return response.unexpected(self.request.operation, problem)
