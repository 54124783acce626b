"""A successful response."""

from typing import Any

from msgspec import Struct

from ..errors import UnexpectedResponseError
from ..operations.operation import Operation
from .parsing import cursor_from_url, parse_links


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
        """The cursor of the next page; None after the last."""
        return self._cursor("next")

    @property
    def previous_cursor(self) -> str | None:
        """The cursor of the previous page; None before the first."""
        return self._cursor("prev")

    def _cursor(self, relation: str) -> str | None:
        url = parse_links(self.headers.getall("Link", [])).get(relation)
        return cursor_from_url(url) if url else None

    def unexpected(self, operation: Operation, problem: str) -> UnexpectedResponseError:
        """The error to raise when this response is not what an operation returns.

        Args:
            operation: that was asked for.
            problem: what is wrong with the response.

        Returns:
            The error.
        """
        return UnexpectedResponseError(
            problem,
            operation=operation.id,
            organization_id=self.organization_id,
            request_id=self.request_id,
            attempts=self.attempts,
        )
