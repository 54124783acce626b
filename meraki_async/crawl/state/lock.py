"""One crawl a directory."""

import sqlite3
from pathlib import Path

from .partition import OutputError


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
