"""What is committed of a crawl, kept in step with the sink."""

import time
from collections.abc import Iterable, Iterator

from ..plan.plan import Plan
from ..sinks.sink import Sink
from ..state.checkpoint import Checkpoint, damaged_checkpoint
from ..state.partition import (
    COMPLETE,
    FAILED,
    NOT_AVAILABLE,
    UNCLEAR,
    WAITING,
    OutputError,
    Partition,
    State,
    Task,
    WritePosition,
)
from ..state.task_table import TaskRecord
from .error_classification import state_of_refused
from .progress_tracker import ProgressTracker


class CrawlState:
    """The partitions of a crawl.

    Whatever changes here is committed to the checkpoint and counted by the tracker.

    Args:
        plan: what is read.
        checkpoint: of a crawl that was started.
        sink: where records go.
        tracker: keeps the progress.
    """

    def __init__(
        self, plan: Plan, checkpoint: Checkpoint, sink: Sink, tracker: ProgressTracker
    ) -> None:
        self._plan = plan
        self._checkpoint = checkpoint
        self._sink = sink
        self._tracker = tracker
        self._unfinished: dict[tuple[int, str], Partition] = {}
        self._undecided: list[Partition] = []
        """Of which only refused tasks are left."""
        self.listings_read: set[int] = set()
        """Of which a page was read, by their index in the plan."""
        self.children = [plan.children_of(listing) for listing in plan.listings]
        """Of each listing, those that follow from it, with their index."""
        self.parents = [plan.parent_of(listing) for listing in plan.listings]
        """Of each listing, the index of the one that it follows from."""
        self.is_discovery = [plan.is_discovery(listing) for listing in plan.listings]
        """Of each listing, whether it is of an organization and others follow from it."""
        self.ancestors = [list(self._above(index)) for index in range(len(plan.listings))]
        """Of each listing, the indices of those that it follows from, and these in turn."""
        self._descendants: list[list[int]] = [[] for _ in plan.listings]
        for index, above in enumerate(self.ancestors):
            for each in above:
                self._descendants[each].append(index)

    def _above(self, listing: int) -> Iterator[int]:
        parent = self.parents[listing]
        while parent is not None:
            yield parent
            parent = self.parents[parent]

    async def restore(self) -> None:
        """Read the checkpoint, and repair what a killed process left half done.

        Raises:
            OutputError: the sink is missing committed data, or cannot be written.
        """
        tracker = self._tracker
        for status in self._checkpoint.organizations.all():
            tracker.restore_organization(status)
        self.listings_read = self._checkpoint.tasks.listings_read()
        known = list(self._checkpoint.partitions.all())
        readable = tracker.progress.names.keys()
        partitions = [each for each in known if each.organization_id in readable]
        # what was gathered of an organization that is away now is kept
        to_roll_back = [each for each in known if each.organization_id not in readable]
        to_publish: list[Partition] = []
        to_finalize: list[Partition] = []
        for partition in partitions:
            tracker.restore_partition(partition)
        for partition in partitions:
            is_written = not self._plan.listings[partition.listing].discovery_only
            if partition.state == WAITING and partition.unfinished_tasks:
                self._unfinished[partition.listing, partition.organization_id] = partition
                tracker.progress.discoveries_left += self.is_discovery[partition.listing]
                if is_written:
                    to_roll_back.append(partition)
            elif partition.state == WAITING:
                self._unfinished[partition.listing, partition.organization_id] = partition
                to_finalize.append(partition)
            else:
                tracker.partition_finished(partition)
                if partition.state == COMPLETE and is_written and not partition.is_merged:
                    to_publish.append(partition)
        tracker.restore_tasks(
            sum(self._checkpoint.tasks.waiting_counts().values()),
            self._checkpoint.tasks.to_tell(),
        )
        tracker.progress.unusable += self._checkpoint.unusable_parents.all()
        await self._sink.rollback(to_roll_back)
        await self._sink.publish(to_publish)
        for partition in to_finalize:
            await self.finalize(partition)

    def partition(self, listing: int, organization_id: str) -> Partition:
        """One that is not finished.

        Raises:
            OutputError: the checkpoint has none, though it has a task of it.
        """
        found = self._unfinished.get((listing, organization_id))
        if found is None:
            raise damaged_checkpoint(
                f"it has something to read of organization {organization_id} that is finished"
            )
        return found

    def complete_partitions(self) -> Iterator[Partition]:
        """Those that the sink has completely."""
        for partition in self._checkpoint.partitions.all():
            is_written = not self._plan.listings[partition.listing].discovery_only
            if partition.state == COMPLETE and is_written:
                yield partition

    # within a transaction of the checkpoint

    def add_children(self, listing: int, organization_id: str, parent_ids: Iterable[str]) -> int:
        """More parents of a listing were discovered; returns how many are new."""
        added = self._checkpoint.tasks.add(listing, organization_id, parent_ids)
        if added:
            self._tracker.tasks_added(added)
            for each in self._affected_by(listing, organization_id):
                each.unfinished_tasks += added
                self._checkpoint.partitions.save(each)
        return added

    def _affected_by(self, listing: int, organization_id: str) -> list[Partition]:
        """The partition of a listing, and those that follow from it: they end with it at least."""
        indices = [listing, *self._descendants[listing]]
        return [self.partition(each, organization_id) for each in indices]

    def record_page(
        self, task: Task, partition: Partition, cursor: str | None, records: int
    ) -> None:
        """A page is stored; its task goes on at the cursor, or is complete."""
        self.listings_read.add(task.listing)
        task.cursor = cursor
        task.pages += 1
        task.records += records
        partition.started_at = partition.started_at or time.time()
        self._checkpoint.tasks.save(task, COMPLETE if cursor is None else WAITING)
        if cursor is None:
            self._checkpoint.visited.forget(task)
        if partition.since is not None and cursor is None:
            self._checkpoint.backlog.remove(task)

    def record_position(self, partition: Partition, written: WritePosition) -> None:
        """The sink has written so far."""
        self._tracker.bytes_stored(partition, written)
        partition.advance(written)

    def finish_task(self, partition: Partition) -> list[Partition]:
        """Count a task of a partition as finished.

        If others follow from it, so is a task of each partition that does.

        Returns:
            The partitions of which this was the last task. They are to be finalized.
        """
        self._tracker.task_finished(is_discovery=self.is_discovery[partition.listing])
        affected = self._affected_by(partition.listing, partition.organization_id)
        for each in affected:
            each.unfinished_tasks -= 1
            self._checkpoint.partitions.save(each)
        return [each for each in affected if not each.unfinished_tasks]

    # between transactions

    def settle(self) -> list[tuple[TaskRecord, str]]:
        """Decide what each refusal means: everything was read, and no more evidence will come.

        Returns:
            The tasks, each with the state that it is in now.
        """
        settled = [
            (task, self._state_of_refused(task)) for task in self._checkpoint.tasks.refused()
        ]
        with self._checkpoint.transaction():
            for task, state in settled:
                self._checkpoint.tasks.settle(task.id, state)
        return settled

    def _state_of_refused(self, task: TaskRecord) -> str:
        _, _, text = (task.error or "").partition(": ")  # without the status
        return state_of_refused(
            text,
            self._plan.listings[task.listing],
            is_read_elsewhere=task.listing in self.listings_read,
            is_discovery=self.is_discovery[task.listing],
        )

    def take_undecided(self) -> list[Partition]:
        """The partitions that waited for what their refusals mean."""
        undecided, self._undecided = self._undecided, []
        return undecided

    async def finalize(self, partition: Partition) -> bool:
        """Commit how a partition ended, then have the sink publish it.

        In this order a kill in between is repaired at the next start.

        Returns:
            Whether it ended; False: what the API refused of it is decided when all is read.

        Raises:
            OutputError: the sink could not. Its pages are committed, and count as no failures.
        """
        state = self._final_state(partition)
        if state is None:
            self._undecided.append(partition)
            return False
        partition.state = state
        try:
            await self._finalize(partition)
        except OutputError:
            raise
        except Exception as error:
            raise OutputError(f"cannot finish what was stored: {error!r}") from error
        return True

    async def _finalize(self, partition: Partition) -> None:
        is_written = not self._plan.listings[partition.listing].discovery_only
        if partition.state == COMPLETE and is_written:
            self.record_position(partition, await self._sink.prepare_commit(partition))
        partition.finished_at = time.time()
        with self._checkpoint.transaction():
            self._checkpoint.partitions.save(partition)
        self._unfinished.pop((partition.listing, partition.organization_id), None)
        if is_written and partition.state == COMPLETE:
            await self._sink.publish([partition])
        self._tracker.partition_finished(partition)

    def _final_state(self, partition: Partition) -> State | None:
        """How a partition ended; None: that is not decided yet."""
        counts = self._checkpoint.tasks.counts(partition.listing, partition.organization_id)
        unavailable, unclear, failed = counts.not_available, counts.unclear, counts.failed
        refused = counts.refused
        for above in self.ancestors[partition.listing]:
            # without the listing of its parents nothing is known of it
            discovery = self._checkpoint.tasks.counts(above, partition.organization_id)
            unavailable += discovery.not_available
            unclear += discovery.unclear
            failed += discovery.failed
            refused += discovery.refused
        if refused:
            return None
        if failed:
            return FAILED
        if counts.complete or not (unavailable or unclear):
            return COMPLETE
        return UNCLEAR if unclear else NOT_AVAILABLE

    @property
    def has_read_anything(self) -> bool:
        """Whether there is a page beside what listing the organizations has brought."""
        return any(not self._plan.listings[each].is_organizations for each in self.listings_read)

    async def archive_what_was_not_read(self) -> None:
        """Have the sink set aside what earlier crawls left of partitions that this one lacks.

        Unless it has read nothing at all: then what is there is the best there is.
        """
        if not self.has_read_anything:
            return
        for partition in self._checkpoint.partitions.all():
            is_written = not self._plan.listings[partition.listing].discovery_only
            if is_written and partition.state not in (COMPLETE, WAITING):
                await self._sink.archive(partition)
