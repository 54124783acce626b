"""Where a crawl is: every listing's cursor and every file's position, committed together.

``DIR/checkpoint.sqlite``, with SQLite's promises: a killed process loses nothing that was
committed. What is in an output file behind its position was never committed, and is overwritten.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from msgspec import Struct

from ..errors import ConfigurationError, MerakiError
from .plan import Organization, Plan

WAITING, COMPLETE, NOT_AVAILABLE, FAILED = "waiting", "complete", "not available", "failed"

_SCHEMA = """
CREATE TABLE crawl (format INTEGER, plan TEXT, source TEXT, began REAL, ended REAL);
CREATE TABLE organization (
    id TEXT PRIMARY KEY, name TEXT, model TEXT, state TEXT, error TEXT
) WITHOUT ROWID;
CREATE TABLE output (
    listing INTEGER, organization TEXT, position INTEGER DEFAULT 0, records INTEGER DEFAULT 0,
    unfinished INTEGER DEFAULT 1, state TEXT DEFAULT 'waiting',
    PRIMARY KEY (listing, organization)
) WITHOUT ROWID;
CREATE TABLE task (
    id INTEGER PRIMARY KEY, listing INTEGER, organization TEXT, parent TEXT,
    cursor TEXT, pages INTEGER DEFAULT 0, records INTEGER DEFAULT 0,
    state TEXT DEFAULT 'waiting', error TEXT,
    UNIQUE (listing, organization, parent)
);
CREATE INDEX task_waiting ON task (organization, state, id);
CREATE INDEX task_state ON task (state);
"""
_FORMAT = 1


class OutputError(MerakiError, OSError):
    """The directory or a file in it cannot be written."""


class Task(Struct):
    """One listing of one parent (an organization, a network or a device)."""

    id: int
    listing: int
    organization: str
    parent: str
    cursor: str | None
    pages: int
    records: int
    attempts: int = 0
    """Failures in this process."""


class Output(Struct):
    """One listing of one organization, and the file it goes to."""

    listing: int
    organization: str
    position: int
    """Bytes that are committed."""
    records: int
    unfinished: int
    """Tasks that are under way or to come; the walk of the parents counts as one."""
    state: str


class Lock:
    """One crawl a directory: held until closed, or until its process is gone.

    Raises:
        OutputError: another process holds it, or the directory cannot be written.
    """

    def __init__(self, directory: Path) -> None:
        # SQLite's own lock of a file: it dies with its process on every system
        try:
            directory.mkdir(parents=True, exist_ok=True)
            self._database = sqlite3.connect(
                directory / "crawl.lock", timeout=0, isolation_level=None
            )
        except (OSError, sqlite3.Error) as error:
            reason = getattr(error, "strerror", None) or error
            raise OutputError(f"cannot write to {directory}: {reason}") from None
        try:
            self._database.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as error:
            self._database.close()
            text = "another crawl is at work in it" if "locked" in str(error) else str(error)
            raise OutputError(f"cannot write to {directory}: {text}") from None

    def close(self) -> None:
        self._database.close()


class Checkpoint:
    """The state of one crawl.

    Args:
        path: of the database, made if need be.
        fsync: whether a commit waits for the disk, so that it outlives a loss of power.
    """

    def __init__(self, path: Path, *, fsync: bool = False) -> None:
        self._path = path
        with self._guarded():
            self._database = sqlite3.connect(path, isolation_level=None)
            self._database.execute("PRAGMA journal_mode=WAL")
            self._database.execute(f"PRAGMA synchronous={'FULL' if fsync else 'OFF'}")
            known = self._database.execute("SELECT name FROM sqlite_master LIMIT 1").fetchone()
            if known is None:
                with self.transaction():
                    for statement in _SCHEMA.split(";"):
                        self._database.execute(statement)

    def close(self) -> None:
        self._database.close()

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise OutputError(f"cannot write {self._path}: {error}") from None

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything in it is committed together, or not at all."""
        with self._guarded():
            self._database.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._database.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):
                    self._database.execute("ROLLBACK")
                raise

    def resume(self, plan: Plan, source: str) -> bool:
        """Whether an unfinished crawl is there to go on with.

        Raises:
            ConfigurationError: there is one, of another plan or another dashboard.
        """
        with self._guarded():
            found = self._database.execute("SELECT format, plan, source, ended FROM crawl")
            row = found.fetchone()
        if row is None or row[3] is not None:
            return False
        if tuple(row[:3]) != (_FORMAT, plan.fingerprint, source):
            version, _, dashboard = row[:3]
            what = "plan"
            if version != _FORMAT:
                what = "version of this program"
            elif dashboard != source:
                what = "dashboard"
            raise ConfigurationError(
                f"{self._path.parent} holds an unfinished crawl of another {what}: "
                "finish it with that one, choose another directory, or discard it with --restart"
            )
        return True

    def begin(
        self,
        plan: Plan,
        source: str,
        now: float,
        organizations: Iterable[tuple[Organization, str, str | None]],
    ) -> None:
        """Forget what was and note what is to be read: organizations with state and error."""
        run = self._database.execute
        with self.transaction():
            for table in ("crawl", "organization", "output", "task"):
                run(f"DELETE FROM {table}")  # noqa: S608 - names of our own
            run(
                "INSERT INTO crawl VALUES (?, ?, ?, ?, NULL)",
                (_FORMAT, plan.fingerprint, source, now),
            )
            for each, state, error in organizations:
                run(
                    "INSERT INTO organization VALUES (?, ?, ?, ?, ?)",
                    (each.id, each.name, each.licensing_model, state, error),
                )
                if state != WAITING:
                    continue
                for index, listing in enumerate(plan.listings):
                    fits = listing.fits(each.licensing_model)
                    run(
                        "INSERT INTO output (listing, organization, unfinished, state)"
                        " VALUES (?, ?, ?, ?)",
                        (index, each.id, int(fits), WAITING if fits else NOT_AVAILABLE),
                    )
                    if fits and listing.parent == "organization":
                        self.add(index, each.id, [each.id])

    def retry_failed(self, parents: Sequence[int | None]) -> None:
        """What failed in an earlier run is to be read again.

        Args:
            parents: of each listing, the listing that it follows from.
        """
        run = self._database.execute
        with self.transaction():
            run("UPDATE task SET state = ?, error = NULL WHERE state = ?", (WAITING, FAILED))
            for listing, parent in enumerate(parents):
                run(
                    "UPDATE output SET unfinished = (SELECT COUNT(*) FROM task WHERE"
                    " task.listing IN (?1, ?2) AND task.organization = output.organization"
                    " AND task.state = ?3) WHERE listing = ?1",
                    (listing, parent, WAITING),
                )
            run("UPDATE output SET state = ? WHERE unfinished > 0", (WAITING,))

    def end(self, now: float) -> None:
        """The crawl is complete: the next one begins anew."""
        with self.transaction():
            self._database.execute("UPDATE crawl SET ended = ?", (now,))

    # within a transaction

    def add(self, listing: int, organization: str, parents: Iterable[str]) -> int:
        """Tasks to come; returns how many are new."""
        before = self._database.total_changes
        self._database.executemany(
            "INSERT OR IGNORE INTO task (listing, organization, parent) VALUES (?, ?, ?)",
            [(listing, organization, parent) for parent in parents],
        )
        return self._database.total_changes - before

    def save_task(self, task: Task, state: str, error: str | None = None) -> None:
        self._database.execute(
            "UPDATE task SET cursor = ?, pages = ?, records = ?, state = ?, error = ? WHERE id = ?",
            (task.cursor, task.pages, task.records, state, error, task.id),
        )

    def save_output(self, output: Output) -> None:
        self._database.execute(
            "UPDATE output SET position = ?, records = ?, unfinished = ?, state = ?"
            " WHERE listing = ? AND organization = ?",
            (
                output.position,
                output.records,
                output.unfinished,
                output.state,
                output.listing,
                output.organization,
            ),
        )

    # reading

    def waiting(self, organization: str, after: int, limit: int) -> list[Task]:
        """The next tasks of an organization, by id."""
        with self._guarded():
            rows = self._database.execute(
                "SELECT id, listing, organization, parent, cursor, pages, records FROM task"
                " WHERE organization = ? AND state = ? AND id > ? ORDER BY id LIMIT ?",
                (organization, WAITING, after, limit),
            )
            return [Task(*row) for row in rows]

    def waiting_counts(self) -> dict[str, int]:
        """Tasks to do, by organization."""
        return dict(
            self.rows(
                "SELECT organization, COUNT(*) FROM task WHERE state = ? GROUP BY organization",
                WAITING,
            )
        )

    def outputs(self) -> Iterator[Output]:
        for row in self.rows(
            "SELECT listing, organization, position, records, unfinished, state"
            " FROM output ORDER BY organization, listing"
        ):
            yield Output(*row)

    def output(self, listing: int, organization: str) -> Output:
        [row] = self.rows(
            "SELECT listing, organization, position, records, unfinished, state"
            " FROM output WHERE listing = ? AND organization = ?",
            listing,
            organization,
        )
        return Output(*row)

    def counts_of(self, listing: int, organization: str) -> tuple[int, int, int]:
        """Tasks complete, not available and failed of one output."""
        counts = dict(
            self.rows(
                "SELECT state, COUNT(*) FROM task WHERE listing = ? AND organization = ?"
                " GROUP BY state",
                listing,
                organization,
            )
        )
        return counts.get(COMPLETE, 0), counts.get(NOT_AVAILABLE, 0), counts.get(FAILED, 0)

    def rows(self, query: str, *values: object) -> list[tuple]:  # type: ignore[type-arg]
        with self._guarded():
            return self._database.execute(query, values).fetchall()
