"""Where a crawl is: every listing's cursor and every output's position, committed together.

``DIR/checkpoint.sqlite``, with SQLite's promises: a killed process loses nothing that was
committed. What an output holds behind its position was never committed, and is overwritten.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from msgspec import Struct

from ...errors import ConfigurationError
from ..plan.plan import Organization, Plan
from .database import committed, read_only
from .partition import (
    COMPLETE,
    FAILED,
    NOT_AVAILABLE,
    NOT_FOUND,
    WAITING,
    Output,
    OutputError,
    Task,
)

_FORMAT = 3
_SCHEMA = """
CREATE TABLE crawl (
    id INTEGER, plan TEXT, sink TEXT, settings TEXT, source TEXT,
    began REAL, ended REAL, previous INTEGER
);
CREATE TABLE organization (
    id TEXT PRIMARY KEY, name TEXT, model TEXT, state TEXT, error TEXT
) WITHOUT ROWID;
CREATE TABLE output (
    listing INTEGER, organization TEXT, position INTEGER, bytes INTEGER, records INTEGER,
    requests INTEGER, waited REAL, taken REAL, began REAL, ended REAL, since REAL, drift TEXT,
    unfinished INTEGER, state TEXT, merged INTEGER,
    PRIMARY KEY (listing, organization)
) WITHOUT ROWID;
CREATE TABLE task (
    id INTEGER PRIMARY KEY, listing INTEGER, organization TEXT, parent TEXT,
    cursor TEXT, pages INTEGER DEFAULT 0, records INTEGER DEFAULT 0,
    state TEXT DEFAULT 'waiting', error TEXT, gap TEXT,
    UNIQUE (listing, organization, parent)
);
CREATE INDEX task_waiting ON task (organization, state, id);
CREATE INDEX task_state ON task (state);
CREATE TABLE seen (
    crawl INTEGER, listing INTEGER, organization TEXT, digest BLOB,
    PRIMARY KEY (crawl, listing, organization, digest)
) WITHOUT ROWID;
CREATE TABLE behind (
    listing INTEGER, parent TEXT, since REAL, PRIMARY KEY (listing, parent)
) WITHOUT ROWID;
CREATE TABLE merged (listing INTEGER PRIMARY KEY, position INTEGER);
CREATE TABLE sample (
    run REAL, at REAL, sent INTEGER, refused INTEGER, waiting INTEGER, records INTEGER
);
"""
_COLUMNS = Output.__struct_fields__
_OUTPUTS = f"SELECT {', '.join(_COLUMNS)} FROM output"  # noqa: S608 - names of our own
_SAVE_OUTPUT = (
    f"INSERT OR REPLACE INTO output ({', '.join(_COLUMNS)})"  # noqa: S608
    f" VALUES ({', '.join('?' * len(_COLUMNS))})"
)


class CrawlRecord(Struct, frozen=True):
    """A crawl that has begun."""

    id: int
    """Microseconds since 1970 at its beginning: later crawls have larger ones."""
    plan: str
    sink: str
    settings: str
    source: str
    began: float
    ended: float | None
    previous: int | None
    """The crawl that this one goes on from, when it reads only what is newer."""


class Checkpoint:
    """The state of one crawl.

    Args:
        path: of the database, made if need be.
        fsync: whether a commit waits for the disk, so that it outlives a loss of power.
        discard: remove what is there.
        is_read_only: look at it, while a crawl may be at work.

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
    ) -> None:
        self._path = path
        self._verb = "read" if is_read_only else "write"
        with self._guarded():
            if discard:
                for each in (path, path.with_name(path.name + "-wal")):
                    each.unlink(missing_ok=True)
            if is_read_only:
                self._database = read_only(path)
            else:
                self._database = sqlite3.connect(path, isolation_level=None)
            try:
                if not is_read_only:
                    self._prepare(fsync)
                if self._database.execute("PRAGMA user_version").fetchone() != (_FORMAT,):
                    raise self._refusal("version of this program")
            except BaseException:
                self._database.close()
                raise

    def _prepare(self, fsync: bool) -> None:
        run = self._database.execute
        run("PRAGMA journal_mode=WAL")
        run(f"PRAGMA synchronous={'FULL' if fsync else 'OFF'}")
        if run("SELECT name FROM sqlite_master LIMIT 1").fetchone() is None:
            with self.transaction():
                for statement in _SCHEMA.split(";"):
                    run(statement)
                run(f"PRAGMA user_version={_FORMAT}")

    def close(self) -> None:
        self._database.close()

    def _refusal(self, what: str) -> ConfigurationError:
        return ConfigurationError(
            f"{self._path.parent} holds an unfinished crawl of another {what}: "
            "finish it with that one, choose another directory, or discard it with --restart"
        )

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            if isinstance(error, OutputError):
                raise
            raise OutputError(f"cannot {self._verb} {self._path}: {error}") from None

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything in it is committed together, or not at all."""
        with self._guarded(), committed(self._database):
            yield

    def begun(self) -> CrawlRecord | None:
        """The crawl that is here; None: none has begun."""
        rows = self.rows("SELECT * FROM crawl")
        return CrawlRecord(*rows[0]) if rows else None

    def resume(self, plan: Plan, sink: str, settings: str, source: str) -> CrawlRecord | None:
        """The unfinished crawl that is there to go on with, if any.

        Raises:
            ConfigurationError: there is one, of another plan, sink or dashboard.
        """
        found = self.begun()
        if found is None or found.ended is not None:
            return None
        if not self.rows("SELECT 1 FROM output LIMIT 1"):
            return None  # there was nothing to read
        for what, known, given in (
            ("dashboard", found.source, source),
            ("plan", found.plan, plan.fingerprint),
            ("sink", found.sink, sink),
            ("kind, with or without --unique or --merge", found.settings, settings),
        ):
            if known != given:
                raise self._refusal(what)
        return found

    def begin(
        self,
        crawl: CrawlRecord,
        plan: Plan,
        organizations: Iterable[tuple[Organization, str, str | None]],
        *,
        since: Callable[[int], float | None],
        overlap: float,
        writes_on: bool,
    ) -> None:
        """Forget what was, and note what is to be read.

        Args:
            crawl: what begins.
            plan: its plan.
            organizations: each with state and error.
            since: from when a listing is read on; None: it is read anew.
            overlap: how long before the last crawl's beginning that is.
            writes_on: whether the outputs of such listings are kept and written on.
        """
        run = self._database.execute
        with self.transaction():
            self._note_behind(crawl, overlap)
            kept = {}
            if crawl.previous is not None:
                kept = {(each.listing, each.organization): each for each in self.outputs()}
            for table in ("crawl", "organization", "output", "task", "merged", "sample"):
                run(f"DELETE FROM {table}")  # noqa: S608
            values = [getattr(crawl, name) for name in CrawlRecord.__struct_fields__]
            run("INSERT INTO crawl VALUES (?, ?, ?, ?, ?, ?, ?, ?)", values)
            outputs = {
                (each.listing, each.organization): each
                for each in self._add_organizations(plan, organizations)
            }
            for place, before in kept.items():
                last = since(before.listing)
                # of an organization that is away now, kept for when it comes back
                output = outputs.get(place) or Output(*place, state=NOT_AVAILABLE)
                if last is None or (place in outputs and output.state != WAITING):
                    continue
                # one that was not available then is read from where it was left before
                output.since = last if before.state == COMPLETE else before.since
                if before.state != COMPLETE:
                    run(
                        "UPDATE OR REPLACE seen SET crawl = ? WHERE listing = ?"
                        " AND organization = ?",
                        (crawl.previous, output.listing, output.organization),
                    )
                if output.since is not None and writes_on:
                    _take_over(output, before)
                if output.since is not None or place in outputs:
                    self.save_output(output)
            run("DELETE FROM seen WHERE crawl IS NOT ?", (crawl.previous,))

    def _note_behind(self, crawl: CrawlRecord, overlap: float) -> None:
        """Networks and devices that could not be read this time are read from where they were left,
        once they can."""
        run = self._database.execute
        if crawl.previous is None:
            run("DELETE FROM behind")
            return
        run(
            "INSERT OR IGNORE INTO behind SELECT task.listing, task.parent, output.since + ?"
            " FROM task JOIN output USING (listing, organization)"
            " WHERE task.state = ? AND output.state = ?",
            (overlap, NOT_AVAILABLE, COMPLETE),
        )

    def renew(
        self, plan: Plan, organizations: Iterable[tuple[Organization, str, str | None]]
    ) -> None:
        """Organizations could not all be made out or seen at first, and were listed again: add
        those that are new."""
        with self.transaction():
            self._database.execute(
                "DELETE FROM organization WHERE state IN (?, ?)", (FAILED, NOT_FOUND)
            )
            known = {identifier for (identifier,) in self.rows("SELECT id FROM organization")}
            new = [each for each in organizations if each[0].id not in known]
            away = {(each.listing, each.organization): each for each in self.outputs()}
            for output in list(self._add_organizations(plan, new)):
                if before := away.get((output.listing, output.organization)):
                    output.since = before.since
                    _take_over(output, before)
                    self.save_output(output)

    def _add_organizations(
        self, plan: Plan, organizations: Iterable[tuple[Organization, str, str | None]]
    ) -> Iterator[Output]:
        run, listings = self._database.execute, plan.walks_first()
        for each, state, error in organizations:
            run(
                "INSERT INTO organization VALUES (?, ?, ?, ?, ?)",
                (each.id, each.name, each.licensing_model, state, error),
            )
            if state != WAITING:
                continue
            for index, listing in listings:
                fits = listing.fits(each.licensing_model)
                output = Output(
                    index, each.id, unfinished=fits, state=WAITING if fits else NOT_AVAILABLE
                )
                self.save_output(output)
                if fits and listing.parent == "organization":
                    self.add(index, each.id, [each.id])
                yield output

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
            "UPDATE task SET cursor = ?, pages = ?, records = ?, state = ?, error = ?, gap = ?"
            " WHERE id = ?",
            (task.cursor, task.pages, task.records, state, error, task.gap, task.id),
        )

    def save_output(self, output: Output) -> None:
        values = [getattr(output, name) for name in _COLUMNS]
        self._database.execute(_SAVE_OUTPUT, values)

    def change(self, query: str, rows: Iterable[Sequence[Any]]) -> None:
        """One statement for each row."""
        self._database.executemany(query, rows)

    def caught_up(self, listing: int, parent: str) -> None:
        """What was behind the other networks or devices is so no more."""
        self._database.execute(
            "DELETE FROM behind WHERE listing = ? AND parent = ?", (listing, parent)
        )

    # reading

    def since(self, task: Task, since: float) -> float | None:
        """From when a task is read, in an output that is read from ``since``; None: anew."""
        rows = self.rows(
            "SELECT since FROM behind WHERE listing = ? AND parent = ?", task.listing, task.parent
        )
        return rows[0][0] if rows else since

    def waiting(self, organization: str, after: int, limit: int) -> list[Task]:
        """The next tasks of an organization, by id."""
        rows = self.rows(
            "SELECT id, listing, parent, cursor, pages, records, 0, gap FROM task"
            " WHERE organization = ? AND state = ? AND id > ? ORDER BY id LIMIT ?",
            organization,
            WAITING,
            after,
            limit,
        )
        # one string of the organization for all: many tasks are in memory
        return [Task(row[0], row[1], organization, *row[2:]) for row in rows]

    def waiting_counts(self, listing: int | None = None) -> dict[str, int]:
        """Tasks to do, by organization; of one listing or of all."""
        return dict(
            self.rows(
                "SELECT organization, COUNT(*) FROM task WHERE state = ?1"
                " AND (?2 IS NULL OR listing = ?2) GROUP BY organization",
                *(WAITING, listing),
            )
        )

    def outputs(self) -> Iterator[Output]:
        for row in self.rows(f"{_OUTPUTS} ORDER BY organization, listing"):
            yield Output(*row)

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


def _take_over(output: Output, before: Output) -> None:
    """What an earlier crawl wrote is written on."""
    output.position, output.bytes, output.records = before.position, before.bytes, before.records
