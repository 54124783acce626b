"""One crawl a directory."""

import sqlite3
from contextlib import closing
from pathlib import Path

from .database import open_read_only
from .partition import OutputError

_TIMEOUT = 0.2
"""Seconds: whoever looks whether it is held holds it for a moment."""


class CrawlLock:
    """Held from its creation until it is closed, or until its process is gone.

    Args:
        path: of the lock's file, in a directory that exists.

    Raises:
        OutputError: another process holds it, or the directory cannot be written.
    """

    def __init__(self, path: Path) -> None:
        # SQLite's own lock of a file: it dies with its process on every system
        try:
            self._database = sqlite3.connect(path, timeout=_TIMEOUT, isolation_level=None)
        except sqlite3.Error as error:
            raise OutputError(f"cannot write to {path.parent}: {error}") from None
        try:
            self._database.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as error:
            self._database.close()
            is_held = "locked" in str(error)
            reason = "another crawl is running in it" if is_held else str(error)
            raise OutputError(f"cannot write to {path.parent}: {reason}") from None

    def close(self) -> None:
        """Let other crawls begin."""
        self._database.close()


def is_locked(path: Path) -> bool:
    """Whether a process holds the lock of this file, which need not exist."""
    if not path.exists():
        return False
    try:
        with closing(open_read_only(path)):
            return False
    except sqlite3.Error as error:
        return "locked" in str(error)
