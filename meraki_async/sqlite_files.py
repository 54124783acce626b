"""SQLite files: whole transactions, reading while others write, what a damaged one raises."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

DATABASE_ERRORS = (sqlite3.Error, OSError, UnicodeDecodeError)
"""What may come of a database that is damaged: SQLite's own messages quote what is in it."""


@contextmanager
def sqlite_transaction(database: sqlite3.Connection) -> Iterator[None]:
    """Everything in it is committed together, or not at all."""
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
        database.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):
            database.execute("ROLLBACK")
        raise


def open_read_only(path: Path, *, timeout: float = 5.0) -> sqlite3.Connection:
    """Open a database as it is, while a process writes to it or on a medium that is read-only.

    Args:
        path: of the file.
        timeout: seconds to wait while another process holds it; default 5.

    Raises:
        sqlite3.Error: it cannot be read.
    """
    address = path.absolute().as_uri()
    try:
        # mode=ro would leave the files behind that readers of a write-ahead log share
        return _connect(f"{address}?mode=rw", timeout)
    except sqlite3.OperationalError as error:
        log = path.with_name(path.name + "-wal")
        is_unwritable = error.sqlite_errorcode & 0xFF in (
            sqlite3.SQLITE_CANTOPEN,
            sqlite3.SQLITE_READONLY,
        )
        # where those files cannot be made nothing writes; yet what is in a log would be left out
        if not is_unwritable or not path.exists() or (log.exists() and log.stat().st_size):
            raise
        return _connect(f"{address}?mode=ro&immutable=1", timeout)


def _connect(address: str, timeout: float) -> sqlite3.Connection:
    database = sqlite3.connect(address, uri=True, isolation_level=None, timeout=timeout)
    try:
        database.execute("PRAGMA query_only=1")
        database.execute("SELECT 1 FROM sqlite_master").fetchone()
    except BaseException:
        database.close()
        raise
    return database
