"""Files that only some may read."""

import os
import stat
import sys
from pathlib import Path


def open_file(path: Path, flags: int, mode: int | None) -> int:
    """Open a file as ``os.open`` does, and see that it has these permissions.

    Args:
        path: of the file.
        flags: as ``os.open`` takes them.
        mode: permissions, also of a file that is there; None: as the umask leaves them.

    Raises:
        OSError: it cannot be opened.
    """
    file = os.open(path, flags | getattr(os, "O_BINARY", 0), 0o666 if mode is None else mode)
    try:
        if mode is not None and stat.S_ISREG(os.fstat(file).st_mode):
            os.chmod(path if sys.platform == "win32" else file, mode)
    except BaseException:
        os.close(file)
        raise
    return file


def make_file(path: Path, mode: int | None) -> None:
    """Make an empty file unless it is there, and see that it has these permissions.

    Raises:
        OSError: it cannot be made.
    """
    os.close(open_file(path, os.O_WRONLY | os.O_CREAT, mode))


def directory_mode(mode: int) -> int:
    """The permissions of a directory of such files: who may read them may enter it."""
    return mode | 0o700 | (mode & 0o444) >> 2


def replace_file(path: Path, data: bytes, mode: int | None = None) -> None:
    """Write a file so that whoever reads it has the old one or the new one, never half of it.

    Args:
        path: of the file.
        data: all of it.
        mode: permissions; default as the umask leaves them.

    Raises:
        OSError: it cannot be written. What was there is there still.
    """
    partial = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with os.fdopen(open_file(partial, os.O_WRONLY | os.O_CREAT, mode), "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(partial, path)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise
