"""Limits that some operations have beside the budgets: claims, ten in five minutes.

They are kept over runs: what an earlier run sent is in the journal.
"""

import asyncio
import time
from collections import defaultdict, deque
from collections.abc import Iterable

from msgspec import Struct

from ..change import Change
from .journal import Entry

_MARGIN = 1.0
"""Seconds that the server's clock may be behind when a request arrives."""


class WindowLimit(Struct, frozen=True):
    """So many requests of an operation on one resource within any so many seconds."""

    requests: int
    seconds: float


_LIMITS = {
    # "can be used up to ten times within a single five minute window", says their description
    each: WindowLimit(10, 300.0)
    for each in ("claimIntoOrganization", "claimIntoOrganizationInventory", "claimNetworkDevices")
}


def limit_of(operation_id: str) -> WindowLimit | None:
    """The limit that an operation has on each resource; None: none but the budgets."""
    return _LIMITS.get(operation_id)


class OperationLimits:
    """What was sent of limited operations, so that the next is sent when it may be."""

    def __init__(self) -> None:
        self._sent: defaultdict[str, deque[float]] = defaultdict(deque)
        self._locks: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    def remember(self, changes: Iterable[Change], entries: dict[str, Entry]) -> None:
        """Count what earlier runs sent.

        Args:
            changes: of a plan.
            entries: of its journal.
        """
        for change in changes:
            entry = entries.get(change.id)
            if limit_of(change.operation) and entry is not None and entry.sent_at is not None:
                self._sent[change.path].append(entry.sent_at)
        for times in self._sent.values():
            times.extend(sorted(times.popleft() for _ in range(len(times))))

    async def wait(self, operation_id: str, path: str) -> None:
        """Wait until a request may be sent, and count it.

        Args:
            operation_id: of the request.
            path: of the request.
        """
        limit = limit_of(operation_id)
        if limit is None:
            return
        async with self._locks[path]:
            sent = self._sent[path]
            while len(sent) >= limit.requests:
                over = sent[-limit.requests] + limit.seconds + _MARGIN
                if (left := over - time.time()) <= 0:
                    break
                await asyncio.sleep(left)
            sent.append(time.time())


def seconds_of(changes: Iterable[Change]) -> float:
    """How long the limits make changes take at least, one organization's.

    Args:
        changes: of a plan.
    """
    counts: defaultdict[tuple[str, str], int] = defaultdict(int)
    for change in changes:
        if limit_of(change.operation) is not None:
            counts[change.operation, change.path] += 1
    longest = 0.0
    for (operation_id, _), count in counts.items():
        limit = limit_of(operation_id)
        if limit is not None:
            longest = max(longest, (count - 1) // limit.requests * limit.seconds)
    return longest
