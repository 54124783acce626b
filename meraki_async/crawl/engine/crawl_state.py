"""What is committed of a crawl, kept in step with the sink."""

import time
from collections.abc import Iterable, Iterator

from ..plan.plan import Plan
from ..sinks.sink import Sink
from ..state.checkpoint import Checkpoint
from ..state.partition import (
    COMPLETE,
    FAILED,
    NOT_AVAILABLE,
    WAITING,
    OutputError,
    Partition,
    State,
    Task,
    WritePosition,
)
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
        self.children = [plan.children_of(listing) for listing in plan.listings]
        """Of each listing, those that follow from it, with their index."""
        self.parents = [plan.parent_of(listing) for listing in plan.listings]
        """Of each listing, the index of the one that it follows from."""

    async def restore(self) -> None:
        """Read the checkpoint, and repair what a killed process left half done.

        Raises:
            OutputError: the sink is missing committed data, or cannot be written.
        """
        tracker = self._tracker
        for status in self._checkpoint.organizations():
            tracker.restore_organization(status)
        known = list(self._checkpoint.partitions())
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
                tracker.progress.discoveries_left += bool(self.children[partition.listing])
                if is_written:
                    to_roll_back.append(partition)
            elif partition.state == WAITING:
                to_finalize.append(partition)
            else:
                tracker.partition_finished(partition)
                if partition.state == COMPLETE and is_written and not partition.is_merged:
                    to_publish.append(partition)
        tracker.restore_tasks(
            sum(self._checkpoint.waiting_counts().values()),
            self._checkpoint.complete_tasks_with_gap(),
        )
        await self._sink.rollback(to_roll_back)
        await self._sink.publish(to_publish)
        for partition in to_finalize:
            await self.finalize(partition)

    def partition(self, listing: int, organization_id: str) -> Partition:
        """One that is not finished.

        Raises:
            OutputError: there is none: the checkpoint is damaged.
        """
        found = self._unfinished.get((listing, organization_id))
        if found is None:
            raise OutputError(
                f"the checkpoint is damaged: it has tasks of {self._plan.listings[listing].name} "
                f"of organization {organization_id}, but not the listing; discard it with "
                "--restart to collect everything anew"
            )
        return found

    def complete_partitions(self) -> Iterator[Partition]:
        """Those that the sink has completely."""
        for partition in self._checkpoint.partitions():
            is_written = not self._plan.listings[partition.listing].discovery_only
            if partition.state == COMPLETE and is_written:
                yield partition

    # within a transaction of the checkpoint

    def add_children(self, listing: int, organization_id: str, parent_ids: Iterable[str]) -> int:
        """More parents of a listing were discovered; returns how many are new."""
        added = self._checkpoint.add_tasks(listing, organization_id, parent_ids)
        if added:
            partition = self.partition(listing, organization_id)
            partition.unfinished_tasks += added
            self._tracker.tasks_added(added)
            self._checkpoint.save_partition(partition)
        return added

    def record_page(
        self, task: Task, partition: Partition, cursor: str | None, records: int
    ) -> None:
        """A page is stored; its task goes on at the cursor, or is complete."""
        task.cursor = cursor
        task.pages += 1
        task.records += records
        task.attempts = 0  # it makes progress
        partition.started_at = partition.started_at or time.time()
        self._checkpoint.save_task(task, WAITING if cursor else COMPLETE)
        if partition.since is not None and not cursor:
            self._checkpoint.remove_from_backlog(task)

    def record_position(self, partition: Partition, written: WritePosition) -> None:
        """The sink has written so far."""
        self._tracker.bytes_stored(partition, written)
        partition.advance(written)

    def finish_task(self, partition: Partition) -> list[Partition]:
        """Count a task of a partition as finished.

        If it was a discovery, so is a task of each partition that follows from it.

        Returns:
            The partitions of which this was the last task. They are to be finalized.
        """
        children = [
            self.partition(child, partition.organization_id)
            for child, _ in self.children[partition.listing]
        ]
        self._tracker.task_finished(is_discovery=bool(children))
        affected = [partition, *children]
        for each in affected:
            each.unfinished_tasks -= 1
            self._checkpoint.save_partition(each)
        return [each for each in affected if not each.unfinished_tasks]

    # between transactions

    async def finalize(self, partition: Partition) -> None:
        """Commit how a partition ended, then have the sink publish it.

        In this order a kill in between is repaired at the next start.

        Raises:
            OutputError: the sink could not. Its pages are committed, and count as no failures.
        """
        try:
            await self._finalize(partition)
        except OutputError:
            raise
        except Exception as error:
            raise OutputError(f"cannot finish what was stored: {error!r}") from error

    async def _finalize(self, partition: Partition) -> None:
        partition.state = self._final_state(partition)
        is_written = not self._plan.listings[partition.listing].discovery_only
        if partition.state == COMPLETE and is_written:
            self.record_position(partition, await self._sink.prepare_commit(partition))
        partition.finished_at = time.time()
        with self._checkpoint.transaction():
            self._checkpoint.save_partition(partition)
        self._unfinished.pop((partition.listing, partition.organization_id), None)
        if is_written:
            if partition.state == COMPLETE:
                await self._sink.publish([partition])
            else:
                await self._sink.archive(partition)
        self._tracker.partition_finished(partition)

    def _final_state(self, partition: Partition) -> State:
        counts = self._checkpoint.task_counts(partition.listing, partition.organization_id)
        unavailable, failed = counts.not_available, counts.failed
        parent = self.parents[partition.listing]
        if parent is not None:
            # without the listing of its parents nothing is known of it
            discovery = self._checkpoint.task_counts(parent, partition.organization_id)
            unavailable += discovery.not_available
            failed += discovery.failed
        if failed:
            return FAILED
        return NOT_AVAILABLE if unavailable and not counts.complete else COMPLETE
