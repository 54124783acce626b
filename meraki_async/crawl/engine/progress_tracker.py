"""Keeping the progress of a crawl up to date."""

from ...selection.organization_status import OrganizationStatus
from ..plan.plan import Plan
from ..state.partition import (
    FAILED,
    NOT_AVAILABLE,
    NOT_FOUND,
    UNCLEAR,
    Partition,
    Task,
    WritePosition,
)
from ..state.progress import ORGANIZATIONS, FailedListing, Progress
from ..state.task_table import TaskRecord


class ProgressTracker:
    """Counts what happens in a crawl. Nothing of this is on disk: it follows from the checkpoint.

    Args:
        plan: what is read.
        progress: updated in place.
    """

    def __init__(self, plan: Plan, progress: Progress) -> None:
        self._plan = plan
        self.progress = progress

    def restore_organization(self, status: OrganizationStatus) -> None:
        """An organization stands in the checkpoint."""
        progress, organization = self.progress, status.organization
        if status.state == NOT_AVAILABLE:
            progress.not_available.append(organization.id)
        elif status.state in (FAILED, NOT_FOUND):
            missing = FailedListing(
                ORGANIZATIONS, organization.id, organization.id, status.error or ""
            )
            (progress.failed if status.state == FAILED else progress.not_found).append(missing)
        else:
            progress.organizations += 1
            progress.names[organization.id] = organization.name

    def restore_partition(self, partition: Partition) -> None:
        """A partition stands in the checkpoint."""
        listing = self._plan.listings[partition.listing]
        self.progress.listings += 1
        self.progress.left[partition.organization_id] += 1
        self.progress.requests += partition.requests
        if not listing.discovery_only:
            self.progress.records[listing.name] += partition.records
            self.progress.bytes_written += partition.bytes

    def restore_tasks(self, waiting: int, to_tell: list[TaskRecord]) -> None:
        """So many tasks wait in the checkpoint, and these ended in a way that has to be told."""
        self.progress.tasks_left = waiting
        for task in to_tell:
            if task.state == UNCLEAR:
                self.task_unclear(task, task.error or "")
                continue
            if task.gap is not None:
                self.gap_found(task, task.gap)
            if task.cut_off is not None:
                self.task_cut_off(task, task.cut_off)

    def tasks_added(self, count: int) -> None:
        """More tasks are known."""
        self.progress.tasks_left += count

    def task_finished(self, *, is_discovery: bool) -> None:
        """A task was read or given up."""
        self.progress.tasks_left -= 1
        self.progress.tasks_done += 1
        self.progress.discoveries_left -= is_discovery

    def bytes_stored(self, partition: Partition, written: WritePosition) -> None:
        """The sink is further than the partition says."""
        self.progress.bytes_written += written.bytes - partition.bytes

    def page_stored(self, task: Task, records: int | None, requests: int) -> None:
        """A page is committed.

        Args:
            task: whose page it is.
            records: that were written; None: the listing is read for its ids alone.
            requests: that the page took.
        """
        self.progress.requests += requests
        if records is not None:
            self.progress.records[self._plan.listings[task.listing].name] += records
            self.progress.new_records += records

    def requests_sent(self, count: int) -> None:
        """Requests were sent that brought no page."""
        self.progress.requests += count

    def retry_scheduled(self) -> None:
        """A listing failed for a passing reason."""
        self.progress.retries += 1

    def put_off(self, count: int, next_retry_at: float | None) -> None:
        """So many listings are waiting to be read again, the first of them at that time."""
        self.progress.put_off = count
        self.progress.next_retry_at = next_retry_at

    def task_failed(self, task: Task | TaskRecord, error: str) -> None:
        """A listing failed for good."""
        self.progress.failed.append(self._failed_listing(task, error))

    def task_unclear(self, task: TaskRecord, error: str) -> None:
        """The API refused a listing, for a reason that is not clear."""
        self.progress.unclear.append(self._failed_listing(task, error))

    def task_cut_off(self, task: Task | TaskRecord, limit: str) -> None:
        """A listing was read only up to the plan's limit."""
        self.progress.cut_off.append(self._failed_listing(task, limit))

    def gap_found(self, task: Task | TaskRecord, gap: str) -> None:
        """A listing was read, but not from where the last crawl ended."""
        self.progress.gaps.append(self._failed_listing(task, gap))

    def partition_finished(self, partition: Partition) -> None:
        """A listing of an organization is finished, in one way or the other."""
        progress = self.progress
        if partition.state == FAILED:
            return
        progress.listings_done += 1
        progress.listings_not_available += partition.state == NOT_AVAILABLE
        progress.left[partition.organization_id] -= 1
        if not progress.left[partition.organization_id]:
            progress.organizations_done += 1

    def _failed_listing(self, task: Task | TaskRecord, error: str) -> FailedListing:
        name = self._plan.listings[task.listing].name
        return FailedListing(name, task.organization_id, task.parent_id, error)
