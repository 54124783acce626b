"""The requests that organizations got, as ``apiRequests`` lists them."""

from collections import deque
from collections.abc import Iterator
from itertools import count

from msgspec import Struct

from .identities import Identity


class LoggedRequest(Struct, frozen=True, kw_only=True):
    """A request to an organization, and the status of its response."""

    organization_id: str
    at: float
    """Seconds of the epoch, on the dashboard's clock."""
    identity: Identity
    method: str
    host: str
    path: str
    """With the base path."""
    query: str
    user_agent: str
    source: str
    """The address that it came from."""
    status: int


class RequestLog:
    """The last requests that organizations got.

    Args:
        max_requests: how many are kept, default 100,000.
    """

    def __init__(self, max_requests: int = 100_000) -> None:
        self._requests: deque[tuple[int, LoggedRequest]] = deque(maxlen=max_requests)
        self._numbers = count(1)

    def add(self, request: LoggedRequest) -> None:
        """Remember a request."""
        self._requests.append((next(self._numbers), request))

    def between(
        self, organization_id: str, begin: float, end: float
    ) -> Iterator[tuple[int, LoggedRequest]]:
        """The requests that an organization got from one time to another, numbered as they came."""
        for number, request in self._requests:
            if request.organization_id == organization_id and begin <= request.at <= end:
                yield number, request
