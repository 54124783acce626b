"""The checkpoint's file: its tables, its format number, and what its errors mean."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from ...errors import ConfigurationError
from ...file_permissions import make_file
from ...sqlite_files import DATABASE_ERRORS, open_read_only, sqlite_transaction
from .partition import OutputError

T = TypeVar("T")

_FORMAT = 7
"""Raise it whenever a table changes, and say below how the one before is brought up to it.

What reads a table takes that of an earlier format as well, for it is read before it is brought up.
"""
_MIGRATIONS = {
    6: "ALTER TABLE network_filter ADD COLUMN others TEXT NOT NULL DEFAULT '[]'",
}
"""For each earlier format that is still understood, the statements that lead to the next one."""
_SCHEMA = """
CREATE TABLE crawl (
    id INTEGER, plan TEXT, sink TEXT, settings TEXT, dashboard TEXT,
    started_at REAL, finished_at REAL, previous INTEGER, requests INTEGER, overlap REAL,
    sink_directory TEXT
);
CREATE TABLE organization (
    id TEXT PRIMARY KEY, name TEXT, licensing_model TEXT, state TEXT, error TEXT,
    record TEXT
) WITHOUT ROWID;
CREATE TABLE partition (
    listing INTEGER, organization_id TEXT, position INTEGER, bytes INTEGER, checksum INTEGER,
    records INTEGER, requests INTEGER, wait_seconds REAL, elapsed REAL, started_at REAL,
    finished_at REAL, since REAL, drift TEXT, misfits TEXT, unfinished_tasks INTEGER, state TEXT,
    is_merged INTEGER,
    PRIMARY KEY (listing, organization_id)
) WITHOUT ROWID;
CREATE TABLE task (
    id INTEGER PRIMARY KEY, listing INTEGER, organization_id TEXT, parent_id TEXT,
    cursor TEXT, pages INTEGER DEFAULT 0, records INTEGER DEFAULT 0,
    state TEXT DEFAULT 'waiting', error TEXT, retry_at REAL, gap TEXT, cut_off TEXT,
    UNIQUE (listing, organization_id, parent_id)
);
CREATE INDEX task_waiting ON task (organization_id, state, id);
CREATE INDEX task_state ON task (state);
CREATE TABLE seen (
    crawl INTEGER, listing INTEGER, organization_id TEXT, digest BLOB,
    PRIMARY KEY (crawl, listing, organization_id, digest)
) WITHOUT ROWID;
CREATE TABLE backlog (
    listing INTEGER, parent_id TEXT, since REAL, PRIMARY KEY (listing, parent_id)
) WITHOUT ROWID;
CREATE TABLE visited (
    task INTEGER, digest BLOB, PRIMARY KEY (task, digest)
) WITHOUT ROWID;
CREATE TABLE network_filter (
    kind TEXT, wanted TEXT, is_matched INTEGER, near TEXT, others TEXT,
    PRIMARY KEY (kind, wanted)
) WITHOUT ROWID;
CREATE TABLE unusable (
    listing TEXT, organization_id TEXT, parent_id TEXT, error TEXT,
    PRIMARY KEY (listing, organization_id, parent_id, error)
) WITHOUT ROWID;
CREATE TABLE merged (listing INTEGER PRIMARY KEY, position INTEGER);
CREATE TABLE sample (
    run REAL, timestamp REAL, sent INTEGER, throttled INTEGER, waiting INTEGER, records INTEGER
);
"""


class CheckpointDatabase:
    """An SQLite database whose errors are those of a crawl.

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
        self, path: Path, *, fsync: bool, discard: bool, is_read_only: bool, file_mode: int | None
    ) -> None:
        self._path = path
        self._action = "read" if is_read_only else "write"
        with self._translating_errors():
            if discard:
                for each in (path, path.with_name(path.name + "-wal")):
                    each.unlink(missing_ok=True)
            if is_read_only:
                self._connection = open_read_only(path)
            else:
                make_file(path, file_mode)
                self._connection = sqlite3.connect(path, isolation_level=None)
            try:
                if not is_read_only:
                    self._prepare(fsync)
                self._format = self._known_format()
            except BaseException:
                self._connection.close()
                raise

    def _prepare(self, fsync: bool) -> None:
        self.execute("PRAGMA journal_mode=WAL")
        self.execute(f"PRAGMA synchronous={'FULL' if fsync else 'OFF'}")
        if self.execute("SELECT name FROM sqlite_master LIMIT 1").fetchone() is None:
            with sqlite_transaction(self._connection):
                for statement in _SCHEMA.split(";"):
                    self.execute(statement)
                self.execute(f"PRAGMA user_version={_FORMAT}")
            return
        [(found,)] = self.execute("PRAGMA integrity_check(1)").fetchall()
        if found != "ok":
            raise self.damaged(found.replace("\n", " "))

    def _known_format(self) -> int:
        [(number,)] = self.execute("PRAGMA user_version").fetchall()
        if number != _FORMAT and number not in _MIGRATIONS:
            raise ConfigurationError(
                f"{self._path.parent} holds a crawl of another version of this program: use "
                "that version, choose another directory, or discard it with --restart"
            )
        return int(number)

    def _migrate(self) -> None:
        """Bring the tables up to this version's."""
        with sqlite_transaction(self._connection):
            for number in range(self._format, _FORMAT):
                for statement in _MIGRATIONS[number].split(";"):
                    self.execute(statement)
            self.execute(f"PRAGMA user_version={_FORMAT}")
        self._format = _FORMAT

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def conflict(self, what: str) -> ConfigurationError:
        """The error that says that the checkpoint is of another crawl.

        Args:
            what: in which the two differ.
        """
        return ConfigurationError(
            f"{self._path.parent} holds an unfinished crawl of another {what}: "
            "finish it with that one, choose another directory, or discard it with --restart"
        )

    @contextmanager
    def _translating_errors(self) -> Iterator[None]:
        try:
            yield
        except OutputError:
            raise
        except DATABASE_ERRORS as error:
            reason = " ".join(str(error).split())  # of a damaged schema, SQLite shows lines
            raise OutputError(f"cannot {self._action} {self._path}: {reason}") from None

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything in it is committed together, or not at all.

        The first one brings the tables up to this version's: until something is written, it may
        turn out that the checkpoint is of another crawl, and it stays as it is.
        """
        with self._translating_errors():
            if self._format != _FORMAT:
                self._migrate()
            with sqlite_transaction(self._connection):
                yield

    def fetch(self, query: str, *values: object) -> list[Any]:
        """The rows of a query, as tuples."""
        with self._translating_errors():
            return self._connection.execute(query, values).fetchall()

    def fetch_as(self, type_: type[T], query: str, *values: object) -> list[T]:
        """The rows of a query as Structs, by the names of its columns.

        Raises:
            OutputError: what a row holds does not fit: the file is damaged.
        """
        with self._translating_errors():
            cursor = self._connection.execute(query, values)
            names = [each[0] for each in cursor.description]
            rows = cursor.fetchall()
        try:
            # not strict: SQLite has no booleans
            return [
                msgspec.convert(dict(zip(names, row, strict=True)), type_, strict=False)
                for row in rows
            ]
        except msgspec.ValidationError as error:
            raise self.damaged(str(error)) from None

    def damaged(self, why: str) -> OutputError:
        """The error that says that the file does not hold what was written to it."""
        return OutputError(
            f"cannot {self._action} {self._path}: it is damaged ({why}); discard it with --restart "
            "to collect everything anew"
        )

    def execute(self, statement: str, values: Sequence[object] = ()) -> sqlite3.Cursor:
        """Run a statement within a transaction."""
        return self._connection.execute(statement, values)

    def execute_many(self, statement: str, rows: Iterable[Sequence[object]]) -> int:
        """Run a statement for each row, within a transaction; returns how many rows changed."""
        before = self._connection.total_changes
        self._connection.executemany(statement, rows)
        return self._connection.total_changes - before
