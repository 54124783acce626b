"""What became of the changes of a plan: a database beside its file, written before and after.

``planned`` (no row) → ``sent`` → ``done``, ``failed`` or ``unknown``; or ``skipped``, ``refused``
instead. A change is ``sent`` on the disk before its request leaves, so that after a kill at any
instant those that may have been executed are known.
"""

import asyncio
import os
import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Any, Literal

import msgspec
from msgspec import Struct

from ...errors import PlanError
from ...file_lock import FileLock, is_locked
from ...file_permissions import make_file
from ...sqlite_files import DATABASE_ERRORS, open_read_only, sqlite_transaction
from ..until_over import until_over

State = Literal["planned", "sent", "done", "skipped", "refused", "failed", "unknown"]
FINAL: frozenset[State] = frozenset({"done", "skipped"})
"""What is not looked at again when a plan is applied again."""

_FORMAT = 2
"""Raise it whenever a table changes, and bring older files up in ``_open``."""
_SCHEMA = """
CREATE TABLE about (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE change (
    id TEXT PRIMARY KEY, state TEXT NOT NULL, detail TEXT NOT NULL, ground BLOB, result BLOB,
    batch_id TEXT, side_effects BLOB, read_at REAL, sent_at REAL, changed_at REAL NOT NULL
) WITHOUT ROWID;
CREATE TABLE run (
    started_at REAL NOT NULL, finished_at REAL, process INTEGER NOT NULL
);
"""
_FROM_FORMAT_1 = """
ALTER TABLE change ADD COLUMN read_at REAL;
ALTER TABLE run RENAME TO earlier;
CREATE TABLE run (
    started_at REAL NOT NULL, finished_at REAL, process INTEGER NOT NULL
);
INSERT INTO run SELECT started_at, finished_at, process FROM earlier ORDER BY rowid;
DROP TABLE earlier;
UPDATE about SET value = 2 WHERE name = 'format'
"""
_COLUMNS = "id, state, detail, ground, result, batch_id, side_effects, read_at, sent_at, changed_at"


class Entry(Struct, frozen=True, kw_only=True):
    """What became of one change so far."""

    id: str
    """Of the change."""
    state: State
    detail: str = ""
    """Why, for people; the API's own text where it refused."""
    ground: bytes | None = None
    """What was read before it was sent, as JSON, sealed where there are secrets in it."""
    result: bytes | None = None
    """The record that it made or changed, as JSON without secrets."""
    batch_id: str | None = None
    """The action batch that it was sent in."""
    side_effects: bytes | None = None
    """Members that were not sent and changed all the same, as JSON: before and after."""
    read_at: float | None = None
    """When the ground was read, in seconds of the epoch; None: no run may use it to send anything.
    """
    sent_at: float | None = None
    """In seconds of the epoch."""
    changed_at: float = 0.0
    """When this was written, in seconds of the epoch."""

    @property
    def result_value(self) -> Any:
        """The record that it made or changed; None: it is not known.

        Raises:
            PlanError: the journal is damaged.
        """
        try:
            return None if self.result is None else msgspec.json.decode(self.result)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise PlanError(f"the journal's result of {self.id} is damaged: {error}") from None


def journal_path(plan: Path) -> Path:
    """Where the journal of a plan's file is: beside the file itself, whatever it is called by."""
    if plan.is_symlink():
        plan = plan.resolve()
    return plan.with_name(plan.name + ".journal")


class Journal:
    """The journal of one plan, of which one process at a time may write.

    Args:
        path: of the journal; made if need be.
        digest: of the plan's file; a journal of another plan is refused.

    Raises:
        PlanError: another process applies the plan, the journal is damaged, newer, or another
            plan's, or the disk cannot be written.
    """

    def __init__(self, path: Path, digest: str) -> None:
        self._path = path
        self._lock = FileLock(path.with_name(path.name + ".lock"))
        with _errors_of(path):
            is_free = self._lock.acquire()
        if not is_free:
            raise PlanError(f"{path}: another process is applying this plan")
        try:
            self._database = self._open(digest)
        except BaseException:
            self._lock.release()
            raise
        self._pending: list[tuple[list[Entry], asyncio.Future[None]]] = []
        self._is_committing = False

    def _open(self, digest: str) -> sqlite3.Connection:
        with _errors_of(self._path):
            if not self._path.exists():
                self._make(digest)
            make_file(self._path, 0o600)
            database = _connect(self._path)
            try:
                if _check(self._path, database, digest) == 1:
                    with sqlite_transaction(database):
                        for statement in _FROM_FORMAT_1.split(";"):
                            database.execute(statement)
            except BaseException:
                database.close()
                raise
            return database

    def _make(self, digest: str) -> None:
        """Make it elsewhere first: one that is empty was cut off, and what it said is lost."""
        new = self._path.with_name(self._path.name + ".new")
        new.unlink(missing_ok=True)
        make_file(new, 0o600)
        with closing(_connect(new)) as database, sqlite_transaction(database):
            for statement in _SCHEMA.split(";"):
                database.execute(statement)
            about = [("format", _FORMAT), ("plan", digest)]
            database.executemany("INSERT INTO about VALUES (?, ?)", about)
        new.replace(self._path)

    def close(self) -> None:
        """Let other processes apply the plan."""
        self._database.close()
        self._lock.release()

    def entries(self) -> dict[str, Entry]:
        """What became of the changes so far, by their ids."""
        with _errors_of(self._path):
            return _entries(self._database)

    def begin_run(self) -> None:
        """Note that applying begins."""
        with _errors_of(self._path):
            self._database.execute(
                "INSERT INTO run (started_at, process) VALUES (?, ?)", (time.time(), os.getpid())
            )

    def finish_run(self) -> None:
        """Note that applying is over."""
        with _errors_of(self._path):
            self._database.execute(
                "UPDATE run SET finished_at = ? WHERE rowid = (SELECT max(rowid) FROM run)",
                (time.time(),),
            )

    def forget_grounds(self) -> None:
        """Forget what was read, as far as a later run might send something by it.

        Only a kill leaves it: who stops a run otherwise may change things by hand before the next.
        """
        with _errors_of(self._path), sqlite_transaction(self._database):
            self._database.execute("DELETE FROM change WHERE state = 'planned'")
            self._database.execute("UPDATE change SET read_at = NULL WHERE read_at > 0")

    async def write(self, entries: Iterable[Entry]) -> None:
        """Store what became of changes: on the disk when it returns, cancelled or not.

        Raises:
            PlanError: the disk is full, say.
        """
        written: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._pending.append((list(entries), written))
        if not self._is_committing:
            self._begin_commit()
        await until_over([written])
        written.result()

    def _begin_commit(self) -> None:
        """Commit what waits. Not in a task, which could be cancelled while its thread goes on."""
        # several that wait share one commit
        batch, self._pending = self._pending, []
        entries = [entry for group, _ in batch for entry in group]
        committing = asyncio.get_running_loop().run_in_executor(None, self._commit, entries)
        committing.add_done_callback(partial(self._committed, batch))
        self._is_committing = True

    def _committed(
        self,
        batch: Sequence[tuple[list[Entry], asyncio.Future[None]]],
        committing: asyncio.Future[None],
    ) -> None:
        error = committing.exception()
        for _, written in batch:
            if error is None:
                written.set_result(None)
            else:
                written.set_exception(error)
                written.exception()  # whoever waits may have been cancelled
        self._is_committing = False
        if self._pending:
            self._begin_commit()

    def _commit(self, entries: Sequence[Entry]) -> None:
        now = time.time()
        rows = [
            (
                entry.id,
                entry.state,
                entry.detail,
                entry.ground,
                entry.result,
                entry.batch_id,
                entry.side_effects,
                entry.read_at,
                entry.sent_at,
                now,
            )
            for entry in entries
        ]
        with _errors_of(self._path), sqlite_transaction(self._database):
            self._database.executemany(
                f"INSERT OR REPLACE INTO change ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
                rows,
            )


def _connect(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    database.execute("PRAGMA synchronous=FULL")
    return database


class JournalStatus(Struct, frozen=True, kw_only=True):
    """What a journal says to whoever only looks."""

    entries: dict[str, Entry]
    is_running: bool
    """Whether a process is applying the plan now."""
    started_at: float | None = None
    """When the last run began, in seconds of the epoch; None: there was none."""
    finished_at: float | None = None
    """When it ended; None: it is running, or was killed."""


def read_journal(path: Path, digest: str) -> JournalStatus:
    """What became of a plan's changes so far, while a process may be applying it.

    Args:
        path: of the journal; it need not exist.
        digest: of the plan's file.

    Raises:
        PlanError: the journal is damaged, newer, or another plan's.
    """
    if not path.exists():
        return JournalStatus(entries={}, is_running=False)
    with _errors_of(path), closing(open_read_only(path)) as database:
        _check(path, database, digest)
        run = database.execute(
            "SELECT started_at, finished_at FROM run ORDER BY rowid DESC LIMIT 1"
        ).fetchone()
        started_at, finished_at = run or (None, None)
        return JournalStatus(
            entries=_entries(database),
            is_running=is_locked(path.with_name(path.name + ".lock")),
            started_at=started_at,
            finished_at=finished_at,
        )


def _entries(database: sqlite3.Connection) -> dict[str, Entry]:
    rows = database.execute("SELECT * FROM change")
    # which columns there are depends on the format, when a file is only read
    names = [column for column, *_ in rows.description]
    found = [msgspec.convert(dict(zip(names, row, strict=True)), Entry) for row in rows]
    return {entry.id: entry for entry in found}


def _check(path: Path, database: sqlite3.Connection, digest: str) -> int:
    """The format of a journal, once it is known that it is one of the plan."""
    about = dict(database.execute("SELECT name, value FROM about").fetchall())
    version = about.get("format")
    if not isinstance(version, int):
        raise PlanError(f"{path} is not the journal of a plan")
    if version > _FORMAT:
        raise PlanError(
            f"{path} was written by a newer version of meraki-async (format {version}, this one "
            f"knows {_FORMAT}): use that version"
        )
    if about.get("plan") != digest:
        raise PlanError(
            f"{path} belongs to another plan, or the plan's file was edited after it was applied: "
            "move the journal away to apply the file as a new plan"
        )
    return version


@contextmanager
def _errors_of(path: Path) -> Iterator[None]:
    try:
        yield
    except (*DATABASE_ERRORS, msgspec.ValidationError) as error:
        raise PlanError(f"the journal {path} cannot be read or written: {error}") from None
