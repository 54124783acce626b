"""Where a crawl is: every listing's cursor and every partition's position, committed together.

A killed process loses nothing that was committed. What a partition holds behind its position was
never committed, and is overwritten.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

import msgspec

from ...errors import ConfigurationError
from ...selection.organization_status import OrganizationStatus
from ..plan.plan import Plan
from .backlog_table import BacklogTable
from .checkpoint_database import CheckpointDatabase
from .crawl_record import CrawlRecord
from .merged_table import MergedTable
from .network_filter_table import NetworkFilterTable
from .organization_table import OrganizationTable
from .partition import (
    COMPLETE,
    FAILED,
    NOT_AVAILABLE,
    UNCLEAR,
    WAITING,
    OutputError,
    Partition,
)
from .partition_table import PartitionTable
from .rows_of_plan import RowsOfPlan
from .sample_table import SampleTable
from .seen_table import SeenTable
from .task_table import TaskTable
from .unusable_parent_table import UnusableParentTable
from .visited_table import VisitedTable

_TABLES = (
    "crawl",
    "organization",
    "partition",
    "task",
    "visited",
    "network_filter",
    "unusable",
    "merged",
    "sample",
)
"""Of which nothing is kept when the next crawl begins."""


class Checkpoint:
    """The committed state of one crawl: its tables, and what goes over several of them.

    Args:
        path: of the database, made if need be.
        fsync: whether a commit waits for the disk, so that it survives a power loss.
        discard: delete what is there.
        is_read_only: read it while a crawl may be writing to it.
        file_mode: permissions of the file; None: as the umask leaves them.

    Raises:
        OutputError: it cannot be read or written.
        ConfigurationError: another version of this program wrote it.
    """

    def __init__(
        self,
        path: Path,
        *,
        fsync: bool = False,
        discard: bool = False,
        is_read_only: bool = False,
        file_mode: int | None = None,
    ) -> None:
        self._database = CheckpointDatabase(
            path, fsync=fsync, discard=discard, is_read_only=is_read_only, file_mode=file_mode
        )
        self._of_plan = RowsOfPlan(self._database)
        self.organizations = OrganizationTable(self._database)
        self.partitions = PartitionTable(self._database, self._of_plan)
        self.tasks = TaskTable(self._database, self._of_plan)
        self.visited = VisitedTable(self._database)
        self.network_filters = NetworkFilterTable(self._database)
        self.unusable_parents = UnusableParentTable(self._database)
        self.backlog = BacklogTable(self._database)
        self.seen = SeenTable(self._database)
        self.merged = MergedTable(self._database)
        self.samples = SampleTable(self._database)

    def close(self) -> None:
        """Close the database."""
        self._database.close()

    def transaction(self) -> AbstractContextManager[None]:
        """Everything in it is committed together, or not at all."""
        return self._database.transaction()

    # the crawl as a whole; each of these is a transaction of its own

    def crawl_record(self) -> CrawlRecord | None:
        """The crawl that is here; None: none was started.

        Raises:
            OutputError: it cannot be read, or is damaged.
        """
        found = self._database.fetch_as(CrawlRecord, "SELECT * FROM crawl")
        if not found:
            return None
        try:
            plan = msgspec.json.decode(found[0].plan, type=Plan)
            for listing in plan.listings:
                listing.check()
            msgspec.json.decode(found[0].settings, type=dict[str, bool])
        except (msgspec.DecodeError, UnicodeDecodeError, ConfigurationError) as error:
            raise self._database.damaged(str(error)) from None
        self._of_plan.listings = len(plan.listings)
        return found[0]

    def resume(self, plan: Plan, sink: str, settings: str, dashboard: str) -> CrawlRecord | None:
        """The unfinished crawl that is there to be continued; None: there is none.

        Raises:
            ConfigurationError: there is one, of another plan, sink or dashboard.
        """
        found = self.crawl_record()
        if found is None or found.finished_at is not None:
            return None
        if not self._database.fetch("SELECT 1 FROM partition LIMIT 1"):
            return None  # there was nothing to read
        for what, known, given in (
            ("dashboard", found.dashboard, dashboard),
            ("plan", found.plan, plan.fingerprint),
            ("sink", found.sink, sink),
            ("choice of options (--unique, --merge, --incremental)", found.settings, settings),
        ):
            if known != given:
                raise self._database.conflict(what)
        self.check(plan)
        return found

    def check(self, plan: Plan) -> None:
        """See that there is a partition for each listing of each organization that is read.

        Raises:
            OutputError: there are fewer or others, so that something would be missing in silence.
        """
        [(readable,)] = self._database.fetch(
            "SELECT COUNT(*) FROM organization WHERE state = ?", WAITING
        )
        [(partitions,)] = self._database.fetch(
            "SELECT COUNT(*) FROM partition JOIN organization ON organization.id = organization_id"
            " WHERE organization.state = ? AND listing BETWEEN 0 AND ?",
            WAITING,
            len(plan.listings) - 1,
        )
        if partitions != readable * len(plan.listings):
            raise damaged_checkpoint(
                f"it has {partitions:,} listings of {readable:,} organizations instead of "
                f"{len(plan.listings)} of each"
            )

    def begin(
        self,
        crawl: CrawlRecord,
        plan: Plan,
        organizations: Iterable[OrganizationStatus],
        *,
        since: Callable[[int], float | None],
        appends: bool,
    ) -> None:
        """Replace the last crawl by a new one.

        Args:
            crawl: the new one.
            plan: its plan.
            organizations: that it reads, or cannot.
            since: seconds since 1970 from when a listing, by its index, is continued; None: it is
                read anew.
            appends: whether the sink adds to what the last crawl wrote of such listings.
        """
        run = self._database.execute
        with self.transaction():
            self.backlog.update(crawl)
            last_partitions = list(self.partitions.all()) if crawl.previous is not None else []
            for table in _TABLES:
                run(f"DELETE FROM {table}")  # noqa: S608
            values = [getattr(crawl, name) for name in CrawlRecord.__struct_fields__]
            run(f"INSERT INTO crawl VALUES ({', '.join('?' * len(values))})", values)  # noqa: S608
            self._of_plan.listings = len(plan.listings)
            partitions = {
                (each.listing, each.organization_id): each
                for each in self._add_organizations(plan, organizations)
            }
            for last in last_partitions:
                start = since(last.listing)
                partition = partitions.get((last.listing, last.organization_id))
                if start is not None and (partition is None or partition.state == WAITING):
                    self._continue_partition(crawl, last, partition, start, appends=appends)
            self.seen.keep_only(crawl.previous)

    def _continue_partition(
        self,
        crawl: CrawlRecord,
        last: Partition,
        partition: Partition | None,
        start: float,
        *,
        appends: bool,
    ) -> None:
        """Have a partition read from where the last crawl left it.

        Args:
            crawl: that begins.
            last: the partition as the last crawl left it.
            partition: the same one of the crawl that begins; None: its organization is away now.
            start: seconds since 1970 from when what the last crawl completed is read.
            appends: whether the sink adds to what is there.
        """
        is_away = partition is None
        if partition is None:  # kept for when the organization comes back
            partition = Partition(last.listing, last.organization_id, state=NOT_AVAILABLE)
        # what the last crawl could not read is read from where an earlier one left it
        partition.since = start if last.state == COMPLETE else last.since
        if last.state != COMPLETE:
            self.seen.take_over(crawl.previous, partition)
        if partition.since is not None and appends:
            _copy_position(last, partition)
        if partition.since is not None or not is_away:
            self.partitions.save(partition)

    def update_organizations(self, plan: Plan, organizations: Iterable[OrganizationStatus]) -> None:
        """Add the organizations that could not be identified or found when the crawl was started.

        Args:
            plan: of the crawl.
            organizations: all of them, as they are listed now.
        """
        with self.transaction():
            self.organizations.remove_those_in_doubt()
            known = {each.organization.id for each in self.organizations.all()}
            new = [each for each in organizations if each.organization.id not in known]
            kept = {(each.listing, each.organization_id): each for each in self.partitions.all()}
            for partition in list(self._add_organizations(plan, new)):
                last = kept.get((partition.listing, partition.organization_id))
                if last is not None:
                    partition.since = last.since
                    _copy_position(last, partition)
                    self.partitions.save(partition)

    def _add_organizations(
        self, plan: Plan, organizations: Iterable[OrganizationStatus]
    ) -> Iterator[Partition]:
        listings = plan.discovery_first()
        for each in organizations:
            organization = each.organization
            self.organizations.add(each)
            if each.state != WAITING:
                continue
            for index, listing in listings:
                fits = listing.fits(organization.licensing_model)
                partition = Partition(
                    index,
                    organization.id,
                    unfinished_tasks=fits,
                    state=WAITING if fits else NOT_AVAILABLE,
                )
                self.partitions.save(partition)
                if fits and listing.follows_from is None:
                    self.tasks.add(index, organization.id, [organization.id])
                yield partition

    def retry_failed(self, ancestors: Sequence[Sequence[int]]) -> None:
        """What failed in an earlier run, or was refused for no clear reason, is to be read again.

        Args:
            ancestors: of each listing, those that it follows from.
        """
        run = self._database.execute
        with self.transaction():
            run(
                "UPDATE task SET state = ?1, error = NULL WHERE state = ?2 OR state = ?3 AND"
                " (SELECT state FROM partition WHERE listing = task.listing"
                " AND organization_id = task.organization_id) <> ?4",
                (WAITING, FAILED, UNCLEAR, COMPLETE),
            )
            for listing, above in enumerate(ancestors):
                run(
                    "UPDATE partition SET unfinished_tasks = (SELECT COUNT(*) FROM task WHERE"
                    " task.listing IN (SELECT value FROM json_each(?1))"
                    " AND task.organization_id = partition.organization_id"
                    " AND task.state = ?2) WHERE listing = ?3",
                    (json.dumps([listing, *above]), WAITING, listing),
                )
            run("UPDATE partition SET state = ? WHERE unfinished_tasks > 0", (WAITING,))

    def complete(self, now: float) -> None:
        """The crawl is complete, since so many seconds after 1970: the next one starts anew."""
        with self.transaction():
            self._database.execute("UPDATE crawl SET finished_at = ?", (now,))

    def add_requests(self, count: int) -> None:
        """Listing the organizations again took so many requests."""
        with self.transaction():
            self._database.execute("UPDATE crawl SET requests = requests + ?", (count,))


def damaged_checkpoint(reason: str) -> OutputError:
    """The error that says that a checkpoint contradicts itself."""
    return OutputError(
        f"the checkpoint is damaged: {reason}. Run again with --restart to collect everything anew"
    )


def _copy_position(last: Partition, partition: Partition) -> None:
    """The sink goes on behind what it has written of a partition for the last crawl."""
    partition.position = last.position
    partition.bytes = last.bytes
    partition.checksum = last.checksum
    partition.records = last.records
    partition.misfits = last.misfits
