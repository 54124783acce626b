"""What arrived, as ``apiRequests`` tells it."""

from collections import deque
from collections.abc import Iterator
from itertools import count

from msgspec import Struct

from .identities import Identity


class LoggedRequest(Struct, frozen=True, kw_only=True):
    """A request that an organization was asked, and answered."""

    organization_id: str
    at: float
    """Seconds of the epoch, on the dashboard's clock."""
    who: Identity
    method: str
    host: str
    path: str
    """The whole of it."""
    query: str
    user_agent: str
    source: str
    """The address it came from."""
    status: int


class RequestLog:
    """The last requests that organizations were asked.

    Args:
        most: how many are kept, default 100,000.
    """

    def __init__(self, most: int = 100_000) -> None:
        self._requests: deque[tuple[int, LoggedRequest]] = deque(maxlen=most)
        self._numbers = count(1)

    def note(self, request: LoggedRequest) -> None:
        """Remember a request."""
        self._requests.append((next(self._numbers), request))

    def of(
        self, organization_id: str, begin: float, end: float
    ) -> Iterator[tuple[int, LoggedRequest]]:
        """What an organization was asked from one time to another, numbered as it came."""
        for number, request in self._requests:
            if request.organization_id == organization_id and begin <= request.at <= end:
                yield number, request
