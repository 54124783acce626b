"""The file of a review: an audit, who decides on its rows, what was decided, and when.

One process at a time writes; every write is a transaction, and stands in the list of events.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from ....errors import AuditError
from ....file_lock import FileLock
from ....file_permissions import make_file
from ....sqlite_files import DATABASE_ERRORS, open_read_only, sqlite_transaction
from ..files import decode_audit, encode_audit
from ..records import Audit
from .decisions import Decision

NAME = "review.sqlite"
_FORMAT = 1
"""Raise it whenever a table changes, and bring older files up in ``_open``."""
_LOCK_TIMEOUT = 10.0
_SCHEMA = """
CREATE TABLE about (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE audit (json BLOB NOT NULL);
CREATE TABLE decision (
    row TEXT PRIMARY KEY, reviewer TEXT, decision TEXT, decided_by TEXT, decided_at TEXT, note TEXT,
    plan TEXT, change TEXT
) WITHOUT ROWID;
CREATE TABLE event (
    number INTEGER PRIMARY KEY, at TEXT NOT NULL, by TEXT NOT NULL, what TEXT NOT NULL,
    row TEXT, detail TEXT
);
"""


class DecisionState(Struct, frozen=True, kw_only=True):
    """What a review has of one row."""

    row: str
    reviewer: str | None = None
    """Whom it is assigned to."""
    decision: Decision | None = None
    decided_by: str | None = None
    decided_at: str | None = None
    note: str | None = None
    plan: str | None = None
    """The file of the plan that revokes it, in the review's directory."""
    change: str | None = None
    """Its change in that plan."""


class Event(Struct, frozen=True, kw_only=True):
    """Something that happened in a review."""

    number: int
    at: str
    by: str
    what: str
    """``started``, ``assigned``, ``keep``, ``revoke``, ``change``, ``planned``, ``closed``."""
    row: str | None
    detail: str | None


class ReviewStatus(Struct, frozen=True, kw_only=True):
    """How far a review is."""

    name: str
    started_at: str
    started_by: str
    closed_at: str | None
    closed_by: str | None
    rows: int
    unassigned: int
    undecided: int
    decisions: dict[str, int]
    """How many of each."""
    undecided_by_reviewer: dict[str, int]
    revocations_unplanned: int
    """Decided, and in no plan yet."""
    revocations_open: int
    """In a plan, and not carried out, as far as its journal says."""
    organizations_unreadable: int
    """Nobody can review these: they were not readable."""


def now() -> str:
    """The time, in ISO 8601."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class ReviewDatabase:
    """The file of a review.

    Args:
        directory: of the review.
    """

    def __init__(self, directory: Path) -> None:
        self.path = directory / NAME
        self._lock = FileLock(directory / f"{NAME}.lock")

    def create(self, audit: Audit, name: str, by: str) -> None:
        """Make the file.

        Raises:
            AuditError: there is one already, or it cannot be written.
        """
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise AuditError(f"{self.path.parent} cannot be made: {error.strerror}") from None
        with self._locked():
            if self.path.exists():
                raise AuditError(f"{self.path.parent} has a review already: choose another one")
            partial = self.path.with_name(f"{NAME}.partial")
            with _errors_of(self.path):
                partial.unlink(missing_ok=True)
                make_file(partial, 0o600)
                with closing(sqlite3.connect(partial, isolation_level=None)) as database:
                    database.execute("PRAGMA synchronous=FULL")
                    with sqlite_transaction(database):
                        for statement in _SCHEMA.split(";"):
                            database.execute(statement)
                        started = now()
                        about = {
                            "format": _FORMAT,
                            "name": name,
                            "started_at": started,
                            "started_by": by,
                        }
                        database.executemany("INSERT INTO about VALUES (?, ?)", about.items())
                        database.execute("INSERT INTO audit VALUES (?)", (encode_audit(audit),))
                        database.executemany(
                            "INSERT INTO decision (row) VALUES (?)",
                            [(row.id,) for row in audit.rows],
                        )
                        note(database, by, "started", None, f"{len(audit.rows)} rows", at=started)
                partial.replace(self.path)

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection for reading.

        Raises:
            AuditError: there is no review, it is damaged, or of a newer version.
        """
        self._ensure_there()
        with _errors_of(self.path), closing(open_read_only(self.path)) as database:
            self._check(database)
            yield database

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction, of one process at a time.

        Raises:
            AuditError: there is no review, it is closed, damaged, of a newer version, cannot be
                written, or another process is writing.
        """
        self._ensure_there()
        with (
            self._locked(),
            _errors_of(self.path),
            closing(sqlite3.connect(self.path, isolation_level=None)) as database,
        ):
            database.execute("PRAGMA synchronous=FULL")
            self._check(database)
            if about(database).get("closed_at") is not None:
                raise AuditError(f"the review in {self.path.parent} is closed")
            with sqlite_transaction(database):
                yield database

    def _ensure_there(self) -> None:
        if not self.path.exists():
            raise AuditError(f"{self.path.parent} has no review: audit review start makes one")

    def _check(self, database: sqlite3.Connection) -> None:
        version = about(database).get("format")
        if not isinstance(version, int):
            raise AuditError(f"{self.path} is no review")
        if version > _FORMAT:
            raise AuditError(
                f"{self.path} was written by a newer version of meraki-async (format {version}, "
                f"this one knows {_FORMAT}): use that version"
            )

    @contextmanager
    def _locked(self) -> Iterator[None]:
        with _errors_of(self.path):
            is_held = self._lock.acquire(timeout=_LOCK_TIMEOUT)
        if not is_held:
            raise AuditError(f"{self.path}: another process is writing this review")
        try:
            yield
        finally:
            self._lock.release()


def about(database: sqlite3.Connection) -> dict[str, Any]:
    """What the review says of itself."""
    return dict(database.execute("SELECT name, value FROM about").fetchall())


def stored_audit(database: sqlite3.Connection, name: str) -> Audit:
    """The audit that is reviewed."""
    row = database.execute("SELECT json FROM audit").fetchone()
    return decode_audit(bytes(row[0]) if row else b"", name)


def states(database: sqlite3.Connection) -> dict[str, DecisionState]:
    """What there is of each row."""
    names = DecisionState.__struct_fields__
    rows = database.execute(f"SELECT {', '.join(names)} FROM decision").fetchall()  # noqa: S608
    found = [msgspec.convert(dict(zip(names, row, strict=True)), DecisionState) for row in rows]
    return {each.row: each for each in found}


def events(database: sqlite3.Connection) -> list[Event]:
    """What happened, in order."""
    names = Event.__struct_fields__
    rows = database.execute(
        f"SELECT {', '.join(names)} FROM event ORDER BY number"  # noqa: S608
    ).fetchall()
    return [msgspec.convert(dict(zip(names, row, strict=True)), Event) for row in rows]


def put(database: sqlite3.Connection, changed: Sequence[DecisionState]) -> None:
    """Store what there is of some rows."""
    names = DecisionState.__struct_fields__
    marks = ", ".join("?" for _ in names)
    database.executemany(
        f"INSERT OR REPLACE INTO decision ({', '.join(names)}) VALUES ({marks})",  # noqa: S608
        [msgspec.structs.astuple(each) for each in changed],
    )


def note(
    database: sqlite3.Connection,
    by: str,
    what: str,
    row: str | None,
    detail: str | None,
    *,
    at: str | None = None,
) -> None:
    """Add an event."""
    database.execute(
        "INSERT INTO event (at, by, what, row, detail) VALUES (?, ?, ?, ?, ?)",
        (at or now(), by, what, row, detail),
    )


@contextmanager
def _errors_of(path: Path) -> Iterator[None]:
    try:
        yield
    except (*DATABASE_ERRORS, msgspec.ValidationError) as error:
        raise AuditError(f"the review {path} cannot be read or written: {error}") from None
