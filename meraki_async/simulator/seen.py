"""What the simulator remembers of what arrived."""

from msgspec import Struct


class RequestSeen(Struct, frozen=True):
    """A request as it arrived."""

    method: str
    path: str
    """Below the base path, as it came; the whole path where it is not below."""
    query: str
    organization_id: str | None
    """Whose budget it was charged to."""
    status: int
    """Of the answer, whatever became of it; 0: there was none."""
    at: float
    """Seconds on the event loop's clock."""
    fault: str | None = None
    """The kind of fault that struck it."""
