"""Which listing a crawl reads next."""

import heapq
from collections import deque
from collections.abc import Mapping

from .checkpoint import Checkpoint
from .output import Task

_READ_AHEAD = 32


class _Queue:
    """What one organization has to do, of which only the next few tasks are in memory."""

    def __init__(self) -> None:
        self.waiting = 0
        self.running = 0
        self.last_id = 0
        self.ahead: deque[Task] = deque()
        self.is_offered = False


class Schedule:
    """The organization with the most left to do goes first, so that the end is not one straggler.

    Args:
        checkpoint: holds the tasks.
        waiting: how many each organization has.
        at_once: listings of one organization that are read at once; what lets the others in.
    """

    def __init__(
        self, checkpoint: Checkpoint, waiting: Mapping[str, int], at_once: int = 12
    ) -> None:
        self._checkpoint = checkpoint
        self._at_once = at_once
        self._queues: dict[str, _Queue] = {}
        self._offers: list[tuple[int, str]] = []
        self._deferred: list[tuple[float, int, Task]] = []
        self.running = 0
        """Tasks that are being read."""
        for organization, count in waiting.items():
            self.add(organization, count)

    @property
    def is_over(self) -> bool:
        """Whether nothing is left, and nothing can come."""
        return not (self.running or self._deferred or self._offers)

    def add(self, organization: str, count: int) -> None:
        """So many tasks of an organization were added to the checkpoint."""
        queue = self._queues.setdefault(organization, _Queue())
        queue.waiting += count
        self._offer(organization, queue)

    def draw(self, now: float) -> Task | None:
        """A task to read now; None: there is none at the moment."""
        if self._deferred and self._deferred[0][0] <= now:
            task = heapq.heappop(self._deferred)[2]
            queue = self._queues[task.organization]
        elif self._offers:
            organization = heapq.heappop(self._offers)[1]
            queue = self._queues[organization]
            queue.is_offered = False
            if not queue.ahead:
                queue.ahead.extend(
                    self._checkpoint.waiting(organization, queue.last_id, _READ_AHEAD)
                )
            task = queue.ahead.popleft()
            queue.last_id = task.id
            queue.waiting -= 1
        else:
            return None
        queue.running += 1
        self.running += 1
        self._offer(task.organization, queue)
        return task

    def seconds_to_next(self, now: float) -> float | None:
        """Until a deferred task is due; None: none is deferred."""
        return max(0.0, self._deferred[0][0] - now) if self._deferred else None

    def done(self, task: Task) -> None:
        """A drawn task is no longer being read."""
        queue = self._queues[task.organization]
        queue.running -= 1
        self.running -= 1
        self._offer(task.organization, queue)

    def defer(self, task: Task, until: float) -> None:
        """Read a drawn task later."""
        heapq.heappush(self._deferred, (until, task.id, task))
        self.done(task)

    def _offer(self, organization: str, queue: _Queue) -> None:
        if queue.waiting and not queue.is_offered and queue.running < self._at_once:
            queue.is_offered = True
            heapq.heappush(self._offers, (-queue.waiting, organization))
