"""One crawl a directory."""

import sqlite3
from pathlib import Path

from ...file_lock import FileLock
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
        self._lock = FileLock(path)
        try:
            is_free = self._lock.acquire(timeout=_TIMEOUT)
        except sqlite3.Error as error:
            raise OutputError(f"cannot write to {path.parent}: {error}") from None
        if not is_free:
            raise OutputError(f"cannot write to {path.parent}: another crawl is running in it")

    def close(self) -> None:
        """Let other crawls begin."""
        self._lock.release()
