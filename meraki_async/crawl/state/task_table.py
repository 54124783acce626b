"""The tasks of a crawl: each reads a listing of one organization, network or device."""

from collections.abc import Iterable

from msgspec import Struct

from .checkpoint_database import CheckpointDatabase
from .partition import (
    COMPLETE,
    FAILED,
    NOT_AVAILABLE,
    REFUSED,
    UNCLEAR,
    WAITING,
    Count,
    Partition,
    State,
    Task,
)
from .rows_of_plan import RowsOfPlan

_SELECT_TASKS = (
    "SELECT id, listing, organization_id, parent_id, cursor, state, error, retry_at, gap, cut_off"
    " FROM task"
)


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


class TaskCounts(Struct, frozen=True):
    """How many tasks of a partition ended, and how."""

    complete: int
    not_available: int
    failed: int
    refused: int
    unclear: int


class TaskTable:
    """What is committed of every task.

    Args:
        database: of the checkpoint.
        of_plan: reads rows of it.
    """

    def __init__(self, database: CheckpointDatabase, of_plan: RowsOfPlan) -> None:
        self._database = database
        self._of_plan = of_plan

    def add(self, listing: int, organization_id: str, parent_ids: Iterable[str]) -> int:
        """Add a task for each parent that has none, within a transaction; returns how many."""
        return self._database.execute_many(
            "INSERT OR IGNORE INTO task (listing, organization_id, parent_id) VALUES (?, ?, ?)",
            [(listing, organization_id, each) for each in parent_ids],
        )

    def save(self, task: Task, state: str, error: str | None = None) -> None:
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
        with self._database.transaction():
            self._database.execute_many(
                "UPDATE task SET retry_at = ?, error = COALESCE(?, error) WHERE id = ?",
                [(retry_at, error, task.id) for task, retry_at in tasks],
            )

    def settle(self, task_id: int, state: str) -> None:
        """How a refused task ended, within a transaction."""
        self._database.execute("UPDATE task SET state = ? WHERE id = ?", (state, task_id))

    def refused(self) -> list[TaskRecord]:
        """Tasks that the API refused, and of which is not decided yet what that means."""
        query = f"{_SELECT_TASKS} WHERE state = ? ORDER BY id"
        return self._of_plan.fetch(TaskRecord, query, REFUSED)

    def listings_read(self) -> set[int]:
        """The listings of which a page was read, by their index in the plan."""
        return {
            row[0]
            for row in self._database.fetch("SELECT DISTINCT listing FROM task WHERE pages > 0")
        }

    def next(self, organization_id: str, after: int, limit: int) -> list[Task]:
        """The waiting tasks of an organization that have ids above ``after``, by id."""
        tasks = self._of_plan.fetch(
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

    def counts(self, listing: int, organization_id: str) -> TaskCounts:
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

    def to_tell(self) -> list[TaskRecord]:
        """Tasks that ended in a way that has to be told.

        They were read with a gap or up to a limit, or were refused for no clear reason.
        """
        query = (
            f"{_SELECT_TASKS} WHERE state = ?"
            " OR state = ? AND (cut_off IS NOT NULL OR gap IS NOT NULL) ORDER BY id"
        )
        return self._of_plan.fetch(TaskRecord, query, UNCLEAR, COMPLETE)

    def with_cursor(self, partition: Partition) -> list[TaskRecord]:
        """Tasks of a partition that stopped between two pages."""
        return self._of_partition(partition, "cursor IS NOT NULL ORDER BY id")

    def with_error(self, partition: Partition) -> list[TaskRecord]:
        """Tasks of a partition that failed, are not available, or were put off."""
        return self._of_partition(partition, "error IS NOT NULL ORDER BY state, id")

    def with_gap(self, partition: Partition) -> list[TaskRecord]:
        """Tasks of a partition that were not read from where the last crawl ended."""
        return self._of_partition(partition, "gap IS NOT NULL ORDER BY id")

    def cut_off(self, partition: Partition) -> list[TaskRecord]:
        """Tasks of a partition that were read only up to a limit."""
        return self._of_partition(partition, "cut_off IS NOT NULL ORDER BY id")

    def _of_partition(self, partition: Partition, condition: str) -> list[TaskRecord]:
        return self._of_plan.fetch(
            TaskRecord,
            f"{_SELECT_TASKS} WHERE listing = ? AND organization_id = ? AND {condition}",
            partition.listing,
            partition.organization_id,
        )
