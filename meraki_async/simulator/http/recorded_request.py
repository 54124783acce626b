"""What the simulator remembers of each request."""

from msgspec import Struct


class RecordedRequest(Struct, frozen=True):
    """A request as it arrived, and the status of its response.

    Args:
        method: its HTTP method.
        path: below the base path, undecoded; the whole path where it is not below.
        query: undecoded.
        organization_id: the organization whose budget it was charged to; None: no one's.
        status: of the response, even if the client never got that; 0: there was none.
        received_at: seconds on the event loop's clock.
        fault: the kind of fault that it met; None: none.
    """

    method: str
    path: str
    query: str
    organization_id: str | None
    status: int
    received_at: float
    fault: str | None = None
