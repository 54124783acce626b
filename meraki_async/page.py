"""One page of a listing."""

from dataclasses import dataclass
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
    """The answer as it came, decompressed."""
    next: str | None
    """A cursor that resumes after this page: ``call.pages(start=cursor)``. None after the last
    one, and where the listing is read as several at once."""
    is_last: bool
    requests: int = 1
    """How often the page was asked for, failures and redirects included."""
    waited: float = 0.0
    """Seconds spent waiting for budgets, holds and back-off."""
    taken: float = 0.0
    """Seconds of the exchange that brought it."""
