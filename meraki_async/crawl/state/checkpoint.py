"""Where a crawl is: every listing's cursor and every partition's position, committed together.

A killed process loses nothing that was committed. What a partition holds behind its position was
never committed, and is overwritten.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec import Struct

from ...errors import ConfigurationError
from ...selection.network_filter import NetworkFilter
from ...selection.organization_status import OrganizationState, OrganizationStatus
from ...selection.selection import Organization
from ..plan.plan import Plan
from .checkpoint_database import CheckpointDatabase
from .partition import (
    COMPLETE,
    FAILED,
    NOT_AVAILABLE,
    NOT_FOUND,
    REFUSED,
    UNCLEAR,
    WAITING,
    Count,
    OutputError,
    Partition,
    State,
    Task,
    Timestamp,
)
from .progress import FailedListing
from .sample import Sample

_COLUMNS = Partition.__struct_fields__
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
_SELECT_PARTITIONS = (
    f"SELECT {', '.join(_COLUMNS)} FROM partition ORDER BY organization_id, listing"  # noqa: S608
)
_SAVE_PARTITION = (
    f"INSERT OR REPLACE INTO partition ({', '.join(_COLUMNS)})"  # noqa: S608
    f" VALUES ({', '.join('?' * len(_COLUMNS))})"
)
_SELECT_TASKS = (
    "SELECT id, listing, organization_id, parent_id, cursor, state, error, retry_at, gap, cut_off"
    " FROM task"
)


L = TypeVar("L", Partition, Task, "TaskRecord")


class CrawlRecord(Struct, frozen=True):
    """A crawl that was started."""

    id: int
    """Microseconds since 1970 at its start: later crawls have larger ones."""
    plan: str
    """The plan's fingerprint."""
    sink: str
    """The sink's name."""
    settings: str
    """``unique``, ``merge`` and ``incremental``, as JSON."""
    dashboard: str
    started_at: Timestamp
    """Seconds since 1970."""
    finished_at: Timestamp | None
    """Seconds since 1970; None: it is not complete."""
    previous: int | None
    """The crawl that this one continues, when it reads only what is newer."""
    requests: int = 0
    """That listing the organizations took, of all runs."""
    overlap: float = 0.0
    """Seconds before the start of that crawl from which on it reads."""
    sink_directory: str | None = None
    """Where the sink's files are; None: in the crawl's directory, or it has none."""


class TaskRecord(Struct, frozen=True):
    """What is committed of a task."""

    id: Count
    listing: Count
    organization_id: str
    parent_id: str
    cursor: str | None
    state: State
    error: str | None
    """Why it failed, was refused, or was put off."""
    retry_at: float | None
    """Seconds since 1970 when it is read again; None: it was not put off."""
    gap: str | None
    cut_off: str | None


class _OrganizationRow(Struct, frozen=True):
    id: str
    name: str
    licensing_model: str | None
    state: OrganizationState
    error: str | None


class TaskCounts(Struct, frozen=True):
    """How many tasks of a partition ended, and how."""

    complete: int
    not_available: int
    failed: int
    refused: int
    unclear: int


class Checkpoint:
    """The committed state of one crawl. All that is asked of its tables stands here.

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
        self._listings = 0
        """How many the plan of the crawl has that is here."""

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
        self._listings = len(plan.listings)
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
            self._update_backlog(crawl)
            last_partitions = list(self.partitions()) if crawl.previous is not None else []
            for table in _TABLES:
                run(f"DELETE FROM {table}")  # noqa: S608
            values = [getattr(crawl, name) for name in CrawlRecord.__struct_fields__]
            run(f"INSERT INTO crawl VALUES ({', '.join('?' * len(values))})", values)  # noqa: S608
            self._listings = len(plan.listings)
            partitions = {
                (each.listing, each.organization_id): each
                for each in self._add_organizations(plan, organizations)
            }
            for last in last_partitions:
                start = since(last.listing)
                partition = partitions.get((last.listing, last.organization_id))
                if start is not None and (partition is None or partition.state == WAITING):
                    self._continue_partition(crawl, last, partition, start, appends=appends)
            run("DELETE FROM seen WHERE crawl IS NOT ?", (crawl.previous,))

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
            self._database.execute(
                "UPDATE OR REPLACE seen SET crawl = ? WHERE listing = ? AND organization_id = ?",
                (crawl.previous, partition.listing, partition.organization_id),
            )
        if partition.since is not None and appends:
            _copy_position(last, partition)
        if partition.since is not None or not is_away:
            self.save_partition(partition)

    def _update_backlog(self, crawl: CrawlRecord) -> None:
        """Note the networks and devices that the last crawl could not read.

        They are read from where an earlier crawl left them, as soon as they can be.
        """
        if crawl.previous is None:
            self._database.execute("DELETE FROM backlog")
            return
        self._database.execute(
            "INSERT OR IGNORE INTO backlog"
            " SELECT task.listing, task.parent_id, partition.since + crawl.overlap"
            " FROM crawl, task JOIN partition USING (listing, organization_id)"
            " WHERE task.state IN (?, ?) AND partition.state = ?",
            (NOT_AVAILABLE, UNCLEAR, COMPLETE),
        )

    def update_organizations(self, plan: Plan, organizations: Iterable[OrganizationStatus]) -> None:
        """Add the organizations that could not be identified or found when the crawl was started.

        Args:
            plan: of the crawl.
            organizations: all of them, as they are listed now.
        """
        with self.transaction():
            self._database.execute(
                "DELETE FROM organization WHERE state IN (?, ?)", (FAILED, NOT_FOUND)
            )
            known = {each.organization.id for each in self.organizations()}
            new = [each for each in organizations if each.organization.id not in known]
            kept = {(each.listing, each.organization_id): each for each in self.partitions()}
            for partition in list(self._add_organizations(plan, new)):
                last = kept.get((partition.listing, partition.organization_id))
                if last is not None:
                    partition.since = last.since
                    _copy_position(last, partition)
                    self.save_partition(partition)

    def _add_organizations(
        self, plan: Plan, organizations: Iterable[OrganizationStatus]
    ) -> Iterator[Partition]:
        listings = plan.discovery_first()
        for each in organizations:
            organization = each.organization
            self._database.execute(
                "INSERT INTO organization VALUES (?, ?, ?, ?, ?, ?)",
                (
                    organization.id,
                    organization.name,
                    organization.licensing_model,
                    each.state,
                    each.error,
                    each.record,
                ),
            )
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
                self.save_partition(partition)
                if fits and listing.follows_from is None:
                    self.add_tasks(index, organization.id, [organization.id])
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

    # organizations

    def organizations(self) -> list[OrganizationStatus]:
        """All organizations of the crawl, by id."""
        rows = self._database.fetch_as(
            _OrganizationRow,
            "SELECT id, name, licensing_model, state, error FROM organization ORDER BY id",
        )
        return [
            OrganizationStatus(
                Organization(row.id, row.name, row.licensing_model), row.state, row.error
            )
            for row in rows
        ]

    def organization_record(self, organization_id: str) -> bytes:
        """The API's record of an organization."""
        query = "SELECT record FROM organization WHERE id = ?"
        record: bytes = self._database.fetch(query, organization_id)[0][0]
        return record

    def has_organizations_in_doubt(self) -> bool:
        """Whether organizations could not be identified or found when the crawl was started."""
        query = "SELECT 1 FROM organization WHERE state IN (?, ?) LIMIT 1"
        return bool(self._database.fetch(query, FAILED, NOT_FOUND))

    # partitions

    def partitions(self) -> Iterator[Partition]:
        """All partitions, by organization and listing."""
        for partition in self._fetch_of_plan(Partition, _SELECT_PARTITIONS):
            try:
                _ = partition.misfit_counts
            except (msgspec.DecodeError, UnicodeDecodeError) as error:
                raise self._database.damaged(str(error)) from None
            yield partition

    def _fetch_of_plan(self, type_: type[L], query: str, *values: object) -> list[L]:
        """Rows that each name a listing of the plan."""
        found = self._database.fetch_as(type_, query, *values)
        unknown = next((each for each in found if each.listing >= self._listings), None)
        if unknown is not None:
            raise self._database.damaged(f"there is no listing {unknown.listing}")
        return found

    def save_partition(self, partition: Partition) -> None:
        """Within a transaction."""
        values = [getattr(partition, name) for name in _COLUMNS]
        self._database.execute(_SAVE_PARTITION, values)

    # tasks

    def add_tasks(self, listing: int, organization_id: str, parent_ids: Iterable[str]) -> int:
        """Add a task for each parent that has none, within a transaction; returns how many."""
        return self._database.execute_many(
            "INSERT OR IGNORE INTO task (listing, organization_id, parent_id) VALUES (?, ?, ?)",
            [(listing, organization_id, each) for each in parent_ids],
        )

    def save_task(self, task: Task, state: str, error: str | None = None) -> None:
        """Within a transaction."""
        self._database.execute(
            "UPDATE task SET cursor = ?, pages = ?, records = ?, state = ?, error = ?,"
            " retry_at = NULL, gap = ?, cut_off = ? WHERE id = ?",
            (
                task.cursor,
                task.pages,
                task.records,
                state,
                error,
                task.gap,
                task.cut_off,
                task.id,
            ),
        )

    def put_off(self, tasks: Iterable[tuple[Task, float]], error: str | None = None) -> None:
        """Tasks are to be read again later: a transaction of its own.

        Args:
            tasks: each with the seconds since 1970 when it is.
            error: why; None: it is known.
        """
        with self.transaction():
            self._database.execute_many(
                "UPDATE task SET retry_at = ?, error = COALESCE(?, error) WHERE id = ?",
                [(retry_at, error, task.id) for task, retry_at in tasks],
            )

    def settle(self, task_id: int, state: str) -> None:
        """How a refused task ended, within a transaction."""
        self._database.execute("UPDATE task SET state = ? WHERE id = ?", (state, task_id))

    def refused_tasks(self) -> list[TaskRecord]:
        """Tasks that the API refused, and of which is not decided yet what that means."""
        query = f"{_SELECT_TASKS} WHERE state = ? ORDER BY id"
        return self._fetch_of_plan(TaskRecord, query, REFUSED)

    def listings_read(self) -> set[int]:
        """The listings of which a page was read, by their index in the plan."""
        return {
            row[0]
            for row in self._database.fetch("SELECT DISTINCT listing FROM task WHERE pages > 0")
        }

    def next_tasks(self, organization_id: str, after: int, limit: int) -> list[Task]:
        """The waiting tasks of an organization that have ids above ``after``, by id."""
        tasks = self._fetch_of_plan(
            Task,
            "SELECT id, listing, organization_id, parent_id, cursor, pages, records, gap, cut_off"
            " FROM task"
            " WHERE organization_id = ? AND state = ? AND id > ? ORDER BY id LIMIT ?",
            organization_id,
            WAITING,
            after,
            limit,
        )
        for task in tasks:
            task.organization_id = organization_id  # one string for all: many are in memory
        return tasks

    def waiting_counts(self, listing: int | None = None) -> dict[str, int]:
        """How many tasks are waiting, by organization; of one listing or of all."""
        return dict(
            self._database.fetch(
                "SELECT organization_id, COUNT(*) FROM task WHERE state = ?1"
                " AND (?2 IS NULL OR listing = ?2) GROUP BY organization_id",
                WAITING,
                listing,
            )
        )

    def task_counts(self, listing: int, organization_id: str) -> TaskCounts:
        """How the tasks of one partition ended."""
        counts = dict(
            self._database.fetch(
                "SELECT state, COUNT(*) FROM task WHERE listing = ? AND organization_id = ?"
                " GROUP BY state",
                listing,
                organization_id,
            )
        )
        return TaskCounts(
            *(counts.get(state, 0) for state in (COMPLETE, NOT_AVAILABLE, FAILED, REFUSED, UNCLEAR))
        )

    def tasks_to_tell(self) -> list[TaskRecord]:
        """Tasks that ended in a way that has to be told.

        They were read with a gap or up to a limit, or were refused for no clear reason.
        """
        query = (
            f"{_SELECT_TASKS} WHERE state = ?"
            " OR state = ? AND (cut_off IS NOT NULL OR gap IS NOT NULL) ORDER BY id"
        )
        return self._fetch_of_plan(TaskRecord, query, UNCLEAR, COMPLETE)

    def tasks_with_cursor(self, partition: Partition) -> list[TaskRecord]:
        """Tasks of a partition that stopped between two pages."""
        return self._tasks(partition, "cursor IS NOT NULL ORDER BY id")

    def tasks_with_error(self, partition: Partition) -> list[TaskRecord]:
        """Tasks of a partition that failed, are not available, or were put off."""
        return self._tasks(partition, "error IS NOT NULL ORDER BY state, id")

    def tasks_with_gap(self, partition: Partition) -> list[TaskRecord]:
        """Tasks of a partition that were not read from where the last crawl ended."""
        return self._tasks(partition, "gap IS NOT NULL ORDER BY id")

    def tasks_cut_off(self, partition: Partition) -> list[TaskRecord]:
        """Tasks of a partition that were read only up to a limit."""
        return self._tasks(partition, "cut_off IS NOT NULL ORDER BY id")

    def _tasks(self, partition: Partition, condition: str) -> list[TaskRecord]:
        return self._fetch_of_plan(
            TaskRecord,
            f"{_SELECT_TASKS} WHERE listing = ? AND organization_id = ? AND {condition}",
            partition.listing,
            partition.organization_id,
        )

    # the way through the pages of a listing that is being read

    def visited(self, task: Task) -> set[bytes]:
        """Digests of a task's cursors so far, and of what its pages held."""
        rows = self._database.fetch("SELECT digest FROM visited WHERE task = ?", task.id)
        return {row[0] for row in rows}

    def add_visited(self, task: Task, digests: Iterable[bytes]) -> None:
        """Within the transaction that commits the page."""
        self._database.execute_many(
            "INSERT OR IGNORE INTO visited VALUES (?, ?)", [(task.id, each) for each in digests]
        )

    def forget_visited(self, task: Task) -> None:
        """The task is complete; within a transaction."""
        self._database.execute("DELETE FROM visited WHERE task = ?", (task.id,))

    # networks and devices that are not what they should be

    def network_filters(self) -> list[NetworkFilter]:
        """The filters of networks of which something is known."""
        rows = self._database.fetch("SELECT * FROM network_filter")
        try:
            return [
                NetworkFilter(
                    kind, wanted, bool(met), near, msgspec.json.decode(others, type=list[str])
                )
                for kind, wanted, met, near, others in rows
            ]
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise self._database.damaged(str(error)) from None

    def save_network_filter(self, found: NetworkFilter) -> None:
        """Within a transaction."""
        self._database.execute(
            "INSERT OR REPLACE INTO network_filter VALUES (?, ?, ?, ?, ?)",
            (found.kind, found.wanted, found.is_matched, found.near, json.dumps(found.others)),
        )

    def unusable_parents(self) -> list[FailedListing]:
        """Networks and devices without an id, of which nothing can be read."""
        return [FailedListing(*row) for row in self._database.fetch("SELECT * FROM unusable")]

    def add_unusable_parent(self, found: FailedListing) -> bool:
        """Within a transaction; returns whether it was not known."""
        values = [getattr(found, name) for name in FailedListing.__struct_fields__]
        added = self._database.execute_many(
            "INSERT OR IGNORE INTO unusable VALUES (?, ?, ?, ?)", [values]
        )
        return bool(added)

    # networks and devices that fell behind the others of their partition

    def since(self, task: Task, since: float) -> float | None:
        """From when a task is read, in a partition that is read from ``since``.

        Returns:
            Seconds since 1970; None: it is read anew.
        """
        rows = self._database.fetch(
            "SELECT since FROM backlog WHERE listing = ? AND parent_id = ?",
            task.listing,
            task.parent_id,
        )
        return rows[0][0] if rows else since

    def remove_from_backlog(self, task: Task) -> None:
        """The task has caught up with the others; within a transaction."""
        self._database.execute(
            "DELETE FROM backlog WHERE listing = ? AND parent_id = ?",
            (task.listing, task.parent_id),
        )

    # digests of records

    def has_seen(self, crawl: int, partition: Partition, digest: bytes) -> bool:
        """Whether a crawl has had a record."""
        return bool(
            self._database.fetch(
                "SELECT 1 FROM seen WHERE crawl = ? AND listing = ? AND organization_id = ?"
                " AND digest = ?",
                crawl,
                partition.listing,
                partition.organization_id,
                digest,
            )
        )

    def add_seen(self, crawl: int, partition: Partition, digests: Iterable[bytes]) -> None:
        """A crawl has had these records; within a transaction."""
        self._database.execute_many(
            "INSERT OR IGNORE INTO seen VALUES (?, ?, ?, ?)",
            [(crawl, partition.listing, partition.organization_id, each) for each in digests],
        )

    # merged files

    def merged_positions(self) -> dict[int, int]:
        """How many bytes of the merged file of each listing are committed."""
        return dict(self._database.fetch("SELECT listing, position FROM merged"))

    def save_merged_position(self, listing: int, position: int) -> None:
        """Within a transaction."""
        self._database.execute("INSERT OR REPLACE INTO merged VALUES (?, ?)", (listing, position))

    # samples

    def samples(self) -> list[Sample]:
        """All samples, by run and time."""
        return self._database.fetch_as(Sample, "SELECT * FROM sample ORDER BY run, timestamp")

    def add_sample(self, sample: Sample) -> None:
        """A transaction of its own."""
        with self.transaction():
            self._database.execute(
                "INSERT INTO sample VALUES (?, ?, ?, ?, ?, ?)",
                [getattr(sample, name) for name in Sample.__struct_fields__],
            )

    def thin_out_samples(self, run: float) -> None:
        """Delete every other sample of a run: a transaction of its own."""
        with self.transaction():
            self._database.execute("DELETE FROM sample WHERE run = ? AND rowid % 2", (run,))


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
