"""Files that are written at a committed position."""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from string import ascii_lowercase, digits
from typing import BinaryIO
from zlib import crc32

from ...file_permissions import directory_mode, open_file
from ..state.partition import OutputError

_PLAIN = frozenset(f"{ascii_lowercase}{digits}_-".encode())
_CHUNK = 1024 * 1024


def file_name(identifier: str) -> str:
    """An id as a part of a path: it is the API's text, and must not lead out of the directory.

    Capitals are escaped as well: some file systems do not tell them from small letters.
    """
    return "".join(chr(one) if one in _PLAIN else f"%{one:02X}" for one in identifier.encode())


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


def data_damaged(what: str | Path) -> OutputError:
    """The error that says that something else is there than was committed."""
    return OutputError(
        f"{what} is damaged, it does not hold what was committed: run again with --restart to "
        "collect everything anew"
    )


def make_directory(path: Path, file_mode: int | None = None) -> None:
    """Make a directory and those above it, unless it is there.

    Args:
        path: of the directory.
        file_mode: permissions of the files in it; who may read them may enter it, even if it was
            there. None: as the umask leaves it.

    Raises:
        OutputError: it cannot be made.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
        if file_mode is not None:
            path.chmod(directory_mode(file_mode))
    except OSError as error:
        raise OutputError(f"cannot write to {path}: {error.strerror or error}") from error


def write_at(path: Path, position: int, data: bytes, *, fsync: bool, mode: int | None) -> None:
    """Write data behind what is committed, over whatever a killed process left there.

    Args:
        path: of the file, made if need be.
        position: where the data begin.
        data: to write.
        fsync: whether to wait for the disk.
        mode: the file's permissions; None: as the umask leaves them.
    """
    with translating_os_errors(path):
        is_new = fsync and not path.exists()
        # neither truncated nor appended to, which no mode of open() offers
        with open(open_file(path, os.O_WRONLY | os.O_CREAT, mode), "wb") as file:
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


def checksum_of(chunks: Iterable[bytes], start: int = 0) -> int:
    """The CRC-32 of what was read so far, whose checksum is ``start``, and of these chunks."""
    for chunk in chunks:
        start = crc32(chunk, start)
    return start


def chunks_of(file: BinaryIO) -> Iterator[bytes]:
    """What is left of a file, in pieces that fit into memory."""
    return iter(lambda: file.read(_CHUNK), b"")


def ensure_inside(directory: Path, path: Path) -> None:
    """See that a path to read is in a directory, wherever links lead.

    Raises:
        OSError: it is not.
    """
    if not path.resolve().is_relative_to(directory.resolve()):
        raise OSError(f"it leads out of {directory}, and is not read")


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
