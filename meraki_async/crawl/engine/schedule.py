"""Which listing a crawl reads next."""

import heapq
from collections.abc import Mapping

from ..state.checkpoint import Checkpoint
from ..state.partition import Task

_READ_AHEAD = 8
"""Tasks of each organization in memory: with thousands of organizations they add up."""

_Offer = tuple[bool, float, str]
"""Whether no walk is waiting, tasks waiting for one more reader as a negative number, organization:
least first."""


class _Queue:
    """What one organization has to do, of which only the next few tasks are in memory."""

    def __init__(self) -> None:
        self.waiting = 0
        self.walks = 0
        """Of those waiting, listings that others follow from. They come first."""
        self.running = 0
        self.last_id = 0
        self.ahead: list[Task] = []
        """The next ones, the first of them last."""
        self.offer: _Offer | None = None


class Schedule:
    """The organization with the most left to do for each of its readers gets the next one, so that
    the end is not one straggler, and that readers do not queue for one budget while others idle.
    Before that come all listings that others follow from: only then is known which one that is.

    Args:
        checkpoint: holds the tasks.
        waiting: how many each organization has, and how many of these others follow from.
        at_once: listings of one organization that are read at once, default 24: enough for a full
            budget when answers take two seconds; the other readers are free for what comes.
    """

    def __init__(
        self, checkpoint: Checkpoint, waiting: Mapping[str, tuple[int, int]], at_once: int = 24
    ) -> None:
        self._checkpoint = checkpoint
        self._at_once = at_once
        self._queues: dict[str, _Queue] = {}
        self._offers: list[_Offer] = []
        self._deferred: list[tuple[float, int, Task]] = []
        self.running = 0
        """Tasks that are being read."""
        for organization, (count, walks) in waiting.items():
            queue = self._queues[organization] = _Queue()
            queue.walks = walks
            self.add(organization, count)

    @property
    def is_over(self) -> bool:
        """Whether nothing is left, and nothing can come."""
        return not (self.running or self._deferred or self._best())

    def add(self, organization: str, count: int) -> None:
        """So many tasks of an organization were added to the checkpoint."""
        queue = self._queues[organization]
        queue.waiting += count
        self._offer(organization, queue)

    def draw(self, now: float) -> Task | None:
        """A task to read now; None: there is none at the moment."""
        while self._deferred and self._deferred[0][0] <= now:
            due = heapq.heappop(self._deferred)[2]
            self._queues[due.organization].ahead.append(due)
            self.add(due.organization, 1)
        offer = self._best()
        if offer is None:
            return None
        organization = offer[2]
        queue = self._queues[organization]
        if not queue.ahead:
            queue.ahead = self._checkpoint.waiting(organization, queue.last_id, _READ_AHEAD)
            queue.ahead.reverse()
        task = queue.ahead.pop()
        if task.id > queue.last_id:  # it was not deferred
            queue.last_id = task.id
            queue.walks = max(0, queue.walks - 1)
        queue.waiting -= 1
        queue.running += 1
        self.running += 1
        self._offer(organization, queue)
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
        offer = None
        if queue.waiting and queue.running < self._at_once:
            offer = (not queue.walks, -queue.waiting / (queue.running + 1), organization)
            if offer != queue.offer:
                heapq.heappush(self._offers, offer)
        queue.offer = offer
        if len(self._offers) > 4 * len(self._queues):
            self._offers = [each.offer for each in self._queues.values() if each.offer]
            heapq.heapify(self._offers)

    def _best(self) -> _Offer | None:
        """The first offer that still holds: others were made anew since, or it was drawn."""
        while self._offers and self._offers[0] != self._queues[self._offers[0][2]].offer:
            heapq.heappop(self._offers)
        return self._offers[0] if self._offers else None
