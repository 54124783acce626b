"""A call: one operation bound to arguments and a client, to be awaited."""

from typing import Any, Generic, TypeVar, cast

import msgspec

from ..errors import UnexpectedResponseError
from ..http.response import Response
from ..operations.decoding import decode
from .base_call import BaseCall
from .page import Page
from .splitting import check_length

T = TypeVar("T")
Other = TypeVar("Other")


class Call(BaseCall[T], Generic[T]):
    """One operation bound to arguments and a client. Nothing is sent before it is awaited.

    Each ``await`` sends anew. Options return a new call. A writing call that is dropped unsent
    emits a ``RuntimeWarning``, as a coroutine does.
    """

    async def send(self) -> T:
        """Send and decode: the same as awaiting, as a coroutine for ``create_task``.

        Returns:
            The decoded response; None when it is empty.

        Raises:
            ApiError: the API refused.
            TransportError: no complete response, after all retries.
            UnexpectedResponseError: a success that is not valid JSON.
        """
        return (await self._exchange())[1]

    async def page(self) -> Page[T]:
        """Send and decode, as one page of one item that tells how it came about.

        Raises:
            ApiError: the API refused.
            TransportError: no complete response, after all retries.
            UnexpectedResponseError: a success that is not valid JSON.
        """
        response, result = await self._exchange()
        return Page(
            items=[result],
            organization_id=response.organization_id,
            number=1,
            meta={},
            body=response.body,
            next_cursor=None,
            is_last=True,
            attempts=response.attempts,
            wait_seconds=response.wait_seconds,
            elapsed=response.elapsed,
        )

    async def _exchange(self) -> tuple[Response, T]:
        self._is_settled = True
        check_length(self.request)
        options = self._requester.with_deadline(self._options)
        response = await self._requester.send(self.request, options)
        try:
            return response, self._result(response)
        except UnexpectedResponseError:
            # seldom, and so the usual way is the short one
            decoding = self._requester.decode_or_retry(
                self.request, options, response, self._result
            )
        return await decoding

    def _result(self, response: Response) -> T:
        if not response.body.strip() or self.request.operation.response_type == "None":
            return cast("T", None)
        self._refuse_errors_alone(response)
        self._requester.resolver.learn_from_response(self.request, response.body)
        try:
            result: T = self._decode(response.body, self._item_type, response)
        except UnexpectedResponseError:
            repaired = self._repaired(response)
            if repaired is None:
                raise
            result = self._decode(repaired.body, self._item_type, repaired)
        return result

    def decode(self, body: bytes | msgspec.Raw) -> T:
        """Decode JSON that came another way into what this call's own response would be.

        Args:
            body: the JSON.

        Raises:
            UnexpectedResponseError: it cannot be decoded.
        """
        operation = self.request.operation
        try:
            result: T = decode(
                body, self._item_type, operation=operation.id, strict=self._options.strict
            )
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise UnexpectedResponseError(
                f"what was read cannot be decoded: {error}", operation=operation.id
            ) from error
        return result

    def decode_as(self, type_: type[Other]) -> "Call[Other]":
        """Decode into ``dict``, ``msgspec.Raw`` or a type of yours."""
        copy: Call[Other] = self._copy(type_=type_)
        return copy

    def as_dicts(self) -> "Call[dict[str, Any]]":
        """Decode into dictionaries with the API's own names, for pandas and other libraries."""
        return self.decode_as(dict[str, Any])
