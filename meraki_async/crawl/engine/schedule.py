"""Which listing a crawl reads next."""

import heapq
from collections.abc import Mapping

from ..state.checkpoint import Checkpoint, damaged_checkpoint
from ..state.partition import Task

_READ_AHEAD = 8
"""Tasks of each organization in memory: with thousands of organizations they add up."""

_Candidate = tuple[bool, float, str]
"""Whether no discovery is waiting; tasks waiting for one more reader, as a negative number;
organization. The least comes first."""


class _Queue:
    """What one organization has to do, of which only the next few tasks are in memory."""

    def __init__(self) -> None:
        self.waiting = 0
        self.discoveries = 0
        """Of those waiting, listings that others follow from. They come first."""
        self.running = 0
        self.last_id = 0
        """Of the last task that was taken from the checkpoint's order."""
        self.read_ahead: list[Task] = []
        """The next tasks, the first of them last."""
        self.candidate: _Candidate | None = None


class Schedule:
    """Decides what is read next.

    The organization with the most left to do for each of its readers gets the next one, so that the
    end is not one straggler, and that readers do not queue for one budget while others idle. Before
    that come all listings that others follow from: only then is known which organization that is.

    Args:
        checkpoint: holds the tasks.
        waiting: how many each organization has, and how many of these others follow from.
        max_running: listings of one organization that are read at once, default 24: enough for a
            full budget when responses take two seconds; the other readers are free for what comes.
    """

    def __init__(
        self, checkpoint: Checkpoint, waiting: Mapping[str, tuple[int, int]], max_running: int = 24
    ) -> None:
        self._checkpoint = checkpoint
        self._max_running = max_running
        self._queues: dict[str, _Queue] = {}
        self._candidates: list[_Candidate] = []
        self._retries: list[tuple[float, int, Task]] = []
        self.running = 0
        """Tasks that are being read."""
        for organization_id, (count, discoveries) in waiting.items():
            queue = self._queues[organization_id] = _Queue()
            queue.discoveries = discoveries
            self.add(organization_id, count)

    @property
    def is_finished(self) -> bool:
        """Whether nothing is left, and nothing can come."""
        return not (self.running or self._retries or self._best_candidate())

    @property
    def is_only_put_off(self) -> bool:
        """Whether nothing is left but what was put off."""
        return bool(self._retries) and not (self.running or self._best_candidate())

    @property
    def put_off(self) -> int:
        """How many tasks are waiting to be read again."""
        return len(self._retries)

    def add(self, organization_id: str, count: int) -> None:
        """So many tasks of an organization were added to the checkpoint."""
        queue = self._queues[organization_id]
        queue.waiting += count
        self._update_candidate(organization_id, queue)

    def next_task(self, now: float) -> Task | None:
        """A task to read now; None: there is none at the moment.

        Args:
            now: seconds of the clock that ``retry_later`` was told of.
        """
        while self._retries and self._retries[0][0] <= now:
            due = heapq.heappop(self._retries)[2]
            self._queues[due.organization_id].read_ahead.append(due)
            self.add(due.organization_id, 1)
        candidate = self._best_candidate()
        if candidate is None:
            return None
        organization_id = candidate[2]
        queue = self._queues[organization_id]
        if not queue.read_ahead:
            queue.read_ahead = self._checkpoint.tasks.next(
                organization_id, queue.last_id, _READ_AHEAD
            )
            queue.read_ahead.reverse()
            if not queue.read_ahead:
                raise damaged_checkpoint("it counts more listings to read than it has")
        task = queue.read_ahead.pop()
        if task.id > queue.last_id:  # it is no retry
            queue.last_id = task.id
            queue.discoveries = max(0, queue.discoveries - 1)
        queue.waiting -= 1
        queue.running += 1
        self.running += 1
        self._update_candidate(organization_id, queue)
        return task

    def seconds_to_next_retry(self, now: float) -> float | None:
        """Until a task is to be read again; None: there is none."""
        return max(0.0, self._retries[0][0] - now) if self._retries else None

    def hurry(self, due: float) -> list[Task]:
        """Read what was put off until later at this time; returns which tasks that is."""
        late = [task for when, _, task in self._retries if when > due]
        self._retries = [(min(when, due), number, task) for when, number, task in self._retries]
        heapq.heapify(self._retries)
        return late

    def task_done(self, task: Task) -> None:
        """A task is no longer being read."""
        queue = self._queues[task.organization_id]
        queue.running -= 1
        self.running -= 1
        self._update_candidate(task.organization_id, queue)

    def retry_later(self, task: Task, due: float) -> None:
        """A task is no longer being read, and is to be read again at this time."""
        heapq.heappush(self._retries, (due, task.id, task))
        self.task_done(task)

    def _update_candidate(self, organization_id: str, queue: _Queue) -> None:
        candidate = None
        if queue.waiting and queue.running < self._max_running:
            tasks_per_reader = queue.waiting / (queue.running + 1)
            candidate = (not queue.discoveries, -tasks_per_reader, organization_id)
            if candidate != queue.candidate:
                heapq.heappush(self._candidates, candidate)
        queue.candidate = candidate
        if len(self._candidates) > 4 * len(self._queues):
            current = [each.candidate for each in self._queues.values()]
            self._candidates = [each for each in current if each is not None]
            heapq.heapify(self._candidates)

    def _best_candidate(self) -> _Candidate | None:
        """The first candidate that is still one: others were replaced since, or taken."""
        while self._candidates:
            first = self._candidates[0]
            if first == self._queues[first[2]].candidate:
                return first
            heapq.heappop(self._candidates)
        return None
