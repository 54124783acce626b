"""A lock between processes that dies with its holder, on every system."""

import sqlite3
from contextlib import closing
from pathlib import Path

from .sqlite_files import open_read_only


class FileLock:
    """Held from ``acquire`` until ``release``, or until the process is gone.

    Args:
        path: of the lock's file, in a directory that exists; it stays there.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._database: sqlite3.Connection | None = None

    def acquire(self, *, timeout: float = 0.0) -> bool:
        """Take the lock; False when another process (or another lock of this one) holds it.

        Args:
            timeout: seconds to wait for it; default 0.

        Raises:
            sqlite3.Error: the file cannot be written.
        """
        # SQLite's own lock of a file, since the systems' differ
        database = sqlite3.connect(
            self._path, timeout=timeout, isolation_level=None, check_same_thread=False
        )
        try:
            database.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as error:
            database.close()
            if "locked" in str(error):
                return False
            raise
        self._database = database
        return True

    def release(self) -> None:
        """Let others take it."""
        if self._database is not None:
            self._database.close()
            self._database = None


def is_locked(path: Path) -> bool:
    """Whether a process holds the lock of this file, which need not exist."""
    if not path.exists():
        return False
    try:
        with closing(open_read_only(path, timeout=0.0)):
            return False
    except sqlite3.Error as error:
        return "locked" in str(error)
