"""Directories that last as long as the process that made them, at most until the next one is made.

A killed process cannot remove its own. So each is locked by its process, and whoever makes one
removes those that nobody locks any more.
"""

import os
import re
import shutil
import socket
import sqlite3
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from .file_lock import FileLock

_LOCK = "lock"
_ATTEMPTS = 10


@contextmanager
def temporary_directory() -> Iterator[Path]:
    """An empty directory that only its owner may look into, while the block lasts.

    Those of processes that were killed are removed first.

    Raises:
        OSError: it cannot be made, or not removed.
    """
    _remove_abandoned(Path(tempfile.gettempdir()))
    directory, lock = _make()
    try:
        files = directory / "files"
        files.mkdir()
        yield files
    finally:
        _remove(directory, lock)


def _prefix() -> str:
    """The beginning of the names on this host.

    On a network drive, it may not be seen that another host has locked its own.
    """
    host = re.sub("[^0-9A-Za-z]+", "-", socket.gethostname())
    return f"meraki-async-now-{host}."


def _make() -> tuple[Path, FileLock]:
    reason = "another process removed it"
    for _ in range(_ATTEMPTS):
        directory = Path(tempfile.mkdtemp(prefix=_prefix()))
        lock = FileLock(directory / _LOCK)
        try:
            # another process may find it before it is locked, and remove it
            if lock.acquire() and (directory / _LOCK).exists():
                return directory, lock
        except sqlite3.Error as error:
            reason = str(error)
        lock.release()
        shutil.rmtree(directory, ignore_errors=True)
    raise OSError(f"no directory in {tempfile.gettempdir()} can be locked: {reason}")


def _remove_abandoned(place: Path) -> None:
    for directory in place.glob(f"{_prefix()}*"):
        # what cannot be removed now is left to the next one
        with suppress(OSError, sqlite3.Error):
            if _is_own(directory):
                _remove_if_abandoned(directory)


def _remove_if_abandoned(directory: Path) -> None:
    if not (directory / _LOCK).exists():
        directory.rmdir()  # its process ended before it was locked; what holds files is not ours
        return
    lock = FileLock(directory / _LOCK)
    if lock.acquire():
        _remove(directory, lock)


def _remove(directory: Path, lock: FileLock) -> None:
    # locked as long as can be: where open files cannot be removed, the lock is left
    shutil.rmtree(directory, ignore_errors=True)
    lock.release()
    with suppress(FileNotFoundError):
        shutil.rmtree(directory)


def _is_own(path: Path) -> bool:
    """Whether a path is a directory of this user; temporary files of all users are in one place."""
    found = path.lstat()
    return stat.S_ISDIR(found.st_mode) and (
        not hasattr(os, "getuid") or found.st_uid == os.getuid()
    )
