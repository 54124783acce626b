"""Files that are written at a committed position."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import quote

from ..state.partition import OutputError


def file_name(identifier: str) -> str:
    """An id as a part of a path: it is the API's text, and must not lead out of the directory."""
    return quote(identifier, safe="").replace(".", "%2E")


@contextmanager
def translating_os_errors(path: Path) -> Iterator[None]:
    """Errors of the operating system become an OutputError that names the path."""
    try:
        yield
    except OutputError:
        raise
    except OSError as error:
        raise OutputError(f"cannot write {path}: {error.strerror or error}") from error


def data_lost(what: str | Path) -> OutputError:
    """The error that says that something that was committed is not there any more."""
    return OutputError(
        f"{what} is missing committed data: run again with --restart to collect everything anew"
    )


def make_directory(path: Path) -> None:
    """Make a directory and those above it, unless it is there.

    Raises:
        OutputError: it cannot be made.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"cannot write to {path}: {error.strerror or error}") from error


def write_at(path: Path, position: int, data: bytes, *, fsync: bool) -> None:
    """Write data behind what is committed, over whatever a killed process left there."""
    with translating_os_errors(path):
        is_new = fsync and not path.exists()
        # neither truncated nor appended to, which no mode of open() offers
        flags = os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0)
        with open(os.open(path, flags, 0o666), "wb") as file:
            file.seek(position)
            file.write(data)
            if fsync:
                file.flush()
                os.fsync(file.fileno())
        if is_new:
            sync(path.parent)


def truncate(path: Path, position: int) -> None:
    """Cut off what is behind the committed part, if there is such a file.

    Raises:
        OutputError: less is there than was committed.
    """
    with translating_os_errors(path), suppress(FileNotFoundError):
        if path.stat().st_size < position:
            raise data_lost(path)
        os.truncate(path, position)


def rename(source: Path, target: Path, *, fsync: bool) -> None:
    """Give a file its final name, unless a process that was killed then has done so."""
    with translating_os_errors(target):
        try:
            os.replace(source, target)
        except FileNotFoundError:
            if not target.exists():
                raise data_lost(target) from None
        if fsync:
            sync(target.parent)


def archive(path: Path) -> list[str]:
    """Rename a file to ``….old``, if it is there; returns its old name, or none."""
    with translating_os_errors(path), suppress(FileNotFoundError):
        os.replace(path, path.with_name(path.name + ".old"))
        return [str(path)]
    return []


def remove_tree(path: Path) -> None:
    """Remove a directory of files, if it is there."""
    with translating_os_errors(path), suppress(FileNotFoundError):
        for each in path.iterdir():
            each.unlink()
        path.rmdir()


def sync(path: Path) -> None:
    """Wait until a file, or the names in a directory, are on the disk."""
    file = os.open(path, os.O_RDONLY)
    try:
        os.fsync(file)
    finally:
        os.close(file)
