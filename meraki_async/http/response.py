"""A successful response."""

from typing import Any

from msgspec import Struct

from ..errors import UnexpectedResponseError
from ..operations.operation import Operation
from .link_header import parse_links
from .parsing import cursor_from_url


class Response(Struct, frozen=True, kw_only=True):
    """A successful response and how it came about."""

    status: int
    headers: Any
    """Case-insensitive multi-mapping of the response headers."""
    body: bytes
    """Decompressed."""
    organization_id: str | None
    request_id: str | None
    attempts: int
    """How often the request was sent; 1 when all went well."""
    failures: int
    """How many of those failed, 429s and redirects aside."""
    wait_seconds: float
    """Seconds spent waiting for budgets, pauses and backoff."""
    elapsed: float
    """Seconds of the last exchange, from sending to last byte."""

    @property
    def next_cursor(self) -> str | None:
        """The cursor of the next page; None after the last.

        Raises:
            UnexpectedResponseError: the ``Link`` header cannot be read.
        """
        return self._cursor("next")

    @property
    def previous_cursor(self) -> str | None:
        """The cursor of the previous page; None before the first.

        Raises:
            UnexpectedResponseError: the ``Link`` header cannot be read.
        """
        return self._cursor("prev")

    def _cursor(self, relation: str) -> str | None:
        try:
            url = parse_links(self.headers.getall("Link", [])).get(relation)
        except ValueError as error:
            raise self.unexpected(None, str(error)) from None
        if url is None:
            return None
        cursor = cursor_from_url(url)
        if not cursor:
            raise self.unexpected(None, f"the {relation} link has no query: {url[:200]!r}")
        return cursor

    def unexpected(self, operation: Operation | None, problem: str) -> UnexpectedResponseError:
        """The error to raise when this response is not what an operation returns.

        Args:
            operation: that was asked for; None where it is not known.
            problem: what is wrong with the response.

        Returns:
            The error.
        """
        return UnexpectedResponseError(
            problem,
            operation=None if operation is None else operation.id,
            organization_id=self.organization_id,
            request_id=self.request_id,
            attempts=self.attempts,
        )
