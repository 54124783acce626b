"""Files that are written at a committed position."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import quote

from ..output import OutputError


def file_name(identifier: str) -> str:
    """An id as a part of a path: it is the API's text, and must not lead out of the directory."""
    return quote(identifier, safe="").replace(".", "%2E")


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """What the system refuses in it is an OutputError that names the path."""
    try:
        yield
    except OSError as error:
        raise OutputError(f"cannot write {path}: {error.strerror or error}") from error


def write_at(path: Path, position: int, data: bytes, *, fsync: bool) -> None:
    """Put data behind what is committed, over whatever a killed process left there."""
    with writing(path):
        # neither truncated nor appended to, which no mode of open() offers
        flags = os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0)
        with open(os.open(path, flags, 0o666), "wb") as file:
            file.seek(position)
            file.write(data)
            if fsync:
                file.flush()
                os.fsync(file.fileno())


def truncate(path: Path, position: int) -> None:
    """Take off what is behind the committed part, if there is such a file."""
    with writing(path), suppress(FileNotFoundError):
        os.truncate(path, position)


def rename(source: Path, target: Path, *, fsync: bool) -> None:
    """Give a file its final name, unless a process that was killed then has done so."""
    with writing(target):
        try:
            os.replace(source, target)
        except FileNotFoundError:
            if not target.exists():
                raise
        if fsync:
            _sync(target.parent)


def retire(path: Path) -> None:
    """Rename a file to ``….old``, if it is there."""
    with writing(path), suppress(FileNotFoundError):
        os.replace(path, path.with_name(path.name + ".old"))


def remove_tree(path: Path) -> None:
    """Remove a directory of files, if it is there."""
    with writing(path), suppress(FileNotFoundError):
        for each in path.iterdir():
            each.unlink()
        path.rmdir()


def _sync(directory: Path) -> None:
    file = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(file)
    finally:
        os.close(file)
