"""A successful answer."""

from typing import Any

from msgspec import Struct

from .wire import cursor_of, parse_links


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
    failures: int
    """How many of those failed, 429s and redirects aside."""
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
