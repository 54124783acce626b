"""One page of a listing."""

from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

Item = TypeVar("Item")


@dataclass(slots=True, frozen=True)
class Page(Generic[Item]):
    """One page of a listing."""

    items: list[Item]
    organization_id: str | None
    number: int
    """1 for the first page of this iteration."""
    meta: dict[str, Any]
    """What the envelope says beside its items: counts, mostly."""
    body: bytes
    """The response as it came, decompressed."""
    next_cursor: str | None
    """Resumes after this page: ``call.pages(cursor=page.next_cursor)``. None after the last page,
    and where the listing is split into several requests."""
    is_last: bool
    attempts: int = 1
    """How often the request was sent, failures and redirects included."""
    wait_seconds: float = 0.0
    """Seconds spent waiting for budgets, pauses and backoff."""
    elapsed: float = 0.0
    """Seconds of the exchange that brought it."""
    errors: list[str] = field(default_factory=list)
    """Why the page is not whole, in the API's words; empty when it is."""
