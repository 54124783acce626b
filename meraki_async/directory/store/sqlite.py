"""The store in a file: SQLite, readable by others while it is written."""

import json
import os
import sqlite3
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from contextlib import asynccontextmanager, closing, contextmanager, suppress
from itertools import count
from pathlib import Path
from types import MappingProxyType
from typing import Any

import anyio

from ...errors import StoreError
from ...file_lock import FileLock
from ...file_permissions import make_file
from .database import Database, Row

_DAMAGED = (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT)
_BUSY_SECONDS = 30.0
_LOCK_SECONDS = 0.2
_CACHE_KIBIBYTES = 16_384


class SQLiteDatabase(Database):
    """A database file that its owner alone may read.

    Args:
        path: of the file.
        must_exist: refuse to make one; default false.

    Raises:
        StoreError: the file cannot be opened, or is no database.
    """

    dialect: Mapping[str, str] = MappingProxyType({"text": "TEXT", "bytes": "BLOB", "key": "TEXT"})

    def __init__(self, path: str | os.PathLike[str], *, must_exist: bool = False) -> None:
        self.path = Path(path)
        self.name = str(path)
        lock = self.path.with_name(f"{self.path.name}.lock")
        self._lock = FileLock(lock)
        self._turn = anyio.Lock()
        self._owner: int | None = None
        with self._translating("open"):
            if must_exist and not self.path.exists():
                raise StoreError(f"there is no directory store {self.name}: run directory sync")
            if not self.path.parent.exists():
                self.path.parent.mkdir(mode=0o700, parents=True)
            make_file(lock, 0o600)
            make_file(self.path, 0o600)  # SQLite's files beside it get the same permissions
            self._database = sqlite3.connect(
                self.path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
            )
            try:
                self._database.execute("PRAGMA journal_mode = WAL")
                self._database.execute("PRAGMA synchronous = NORMAL")
                self._database.execute(f"PRAGMA cache_size = -{_CACHE_KIBIBYTES}")
            except BaseException:
                self._database.close()
                raise

    @contextmanager
    def _translating(self, action: str) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            advice = ""
            if code in _DAMAGED:
                advice = ": the file is damaged or no store; restore a backup, or choose another"
            raise StoreError(f"cannot {action} {self.name}: {error}{advice}") from None
        except OSError as error:
            name = error.filename or self.name
            raise StoreError(f"cannot {action} {name}: {error.strerror or error}") from None
        except UnicodeDecodeError:
            raise StoreError(f"cannot {action} {self.name}: the file is damaged") from None

    async def fetch(self, sql: str, *values: Any) -> list[Row]:
        async with self._exclusive():
            with self._translating("read"):
                return self._database.execute(sql, values).fetchall()

    async def execute(self, sql: str, *values: Any) -> None:
        with self._translating("write to"):
            self._database.execute(sql, values)

    async def execute_many(self, sql: str, rows: Iterable[Row]) -> None:
        with self._translating("write to"):
            self._database.executemany(sql, rows)

    @asynccontextmanager
    async def _exclusive(self) -> AsyncIterator[None]:
        """What another task has begun to write is not seen before it is committed."""
        task = anyio.get_current_task().id
        if self._owner == task:
            yield
            return
        async with self._turn:
            yield

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[None]:
        async with self._turn:
            with self._translating("write to"):
                self._database.execute("BEGIN IMMEDIATE")
            self._owner = anyio.get_current_task().id
            try:
                yield
                with self._translating("write to"):
                    self._database.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):  # the first error says more
                    if self._database.in_transaction:
                        self._database.execute("ROLLBACK")
                raise
            finally:
                self._owner = None

    async def has_table(self, table: str) -> bool:
        sql = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"
        return bool(await self.fetch(sql, table))

    async def is_foreign(self) -> bool:
        return bool(await self.fetch("SELECT 1 FROM sqlite_master LIMIT 1"))

    async def lock(self) -> bool:
        with self._translating("lock"):
            return self._lock.acquire(timeout=_LOCK_SECONDS)

    async def unlock(self) -> None:
        self._lock.release()

    async def close(self) -> None:
        with self._translating("close"):
            self._database.close()
        self._lock.release()

    async def size(self) -> int:
        [(pages,)] = await self.fetch("PRAGMA page_count")
        [(page_size,)] = await self.fetch("PRAGMA page_size")
        return int(pages) * int(page_size)

    async def compact(self) -> None:
        async with self._turn:
            with self._translating("write to"):
                self._database.execute("VACUUM")
                checkpoint = "PRAGMA wal_checkpoint(TRUNCATE)"
                is_busy = bool(self._database.execute(checkpoint).fetchone()[0])
            if is_busy:
                raise StoreError(
                    f"{self.name} is being read by another process: what was deleted is in its "
                    "files until this is done again"
                )

    def any_of(self, column: str) -> str:
        return f"{column} IN (SELECT value FROM json_each(?))"

    def array(self, values: Iterable[str]) -> Any:
        return json.dumps(list(values))

    def contains(self, column: str) -> str:
        return f"instr({column}, ?) > 0"

    def copy_to(self, path: Path) -> None:
        """Write a whole copy of the database, as it is between two transactions.

        Args:
            path: of a file that does not exist yet.

        Raises:
            StoreError: it cannot be written.
        """
        with self._translating("back up"):
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            copy = sqlite3.connect(path)
            try:
                self._database.backup(copy)
            finally:
                copy.close()

    @contextmanager
    def scratch_copy(self, sql: str) -> Iterator[sqlite3.Connection]:
        """A whole copy of the database that nobody else sees, and that is gone afterwards.

        Args:
            sql: to change it by.

        Raises:
            StoreError: the database is damaged, or there is no room for the copy.
        """
        copy = sqlite3.connect("", isolation_level=None)
        try:
            with self._translating("read"):
                self._database.backup(copy)
                problem = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
                if problem != "ok":
                    raise StoreError(f"{self.name} is damaged: {problem}")
                copy.execute(sql)
            yield copy
        finally:
            copy.close()

    def copy_from(self, other: sqlite3.Connection) -> None:
        """Become a copy of another database, in one transaction.

        Raises:
            StoreError: this one cannot be written, or the other one cannot be read.
        """
        with self._translating("restore"):
            other.backup(self._database)


def is_damaged(path: Path) -> bool:
    """Whether a file, which need not exist, is no database any more."""
    if not path.exists():
        return False
    try:
        with closing(sqlite3.connect(path, timeout=_BUSY_SECONDS)) as database:
            return bool(database.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok")
    except sqlite3.Error as error:
        return getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGED


def put_aside(path: Path) -> Path:
    """Rename a damaged database, and what SQLite keeps beside it.

    Args:
        path: of the database.

    Returns:
        Its new place.

    Raises:
        StoreError: it cannot be renamed, or is being written.
    """
    lock = FileLock(path.with_name(f"{path.name}.lock"))
    try:
        make_file(path.with_name(f"{path.name}.lock"), 0o600)
        if not lock.acquire(timeout=_LOCK_SECONDS):
            raise StoreError(f"{path} is being written by another process: wait until it is done")
        names = (f"{path.name}.damaged{number or ''}" for number in count())
        aside = next(each for name in names if not (each := path.with_name(name)).exists())
        # what is left of these must not be taken for changes of the database that comes in place
        for suffix in ("-wal", "-shm", ""):
            beside = path.with_name(path.name + suffix)
            if beside.exists():
                beside.rename(aside.with_name(aside.name + suffix))
    except OSError as error:
        raise StoreError(f"cannot put {path} aside: {error.strerror or error}") from None
    except sqlite3.Error as error:
        raise StoreError(f"cannot lock {path}: {error}") from None
    finally:
        lock.release()
    return aside
