"""Up to where a consumer has taken a feed, in a file; and the file that it writes, in step."""

import os
import sqlite3
from contextlib import ExitStack, suppress
from pathlib import Path
from types import TracebackType

import msgspec
from msgspec import Struct

from ...errors import ConfigurationError, StoreError
from ...file_lock import FileLock
from ...file_permissions import make_file, open_file, replace_file

_VERSION = 1
_PRIVATE = 0o600
_LOCK_SECONDS = 0.2


class _State(Struct, frozen=True, kw_only=True):
    version: int
    cursor: str
    selection: str
    """What of the feed is taken."""
    size: int | None = None
    """Bytes of the file that belong to this cursor; None: what is written goes elsewhere."""


class Delivery:
    """Where a consumer is in a feed. Use ``with``: one process at a time.

    What is written to ``out`` is committed together with the cursor: a kill at any instant neither
    loses nor repeats anything in it. What goes elsewhere, as to a pipe, is written before the
    cursor is kept: after a kill in between, the last page comes again, with the same ids.

    Args:
        state: the file of the cursor, made if need be.
        out: the file to append to; default none.
        selection: what of the feed is taken, as a text to compare; another one is refused.

    Raises:
        ConfigurationError: the state is none of ours, of another file or selection, or another
            process uses it.
        StoreError: a file cannot be read or written.
    """

    def __init__(self, state: Path, *, out: Path | None = None, selection: str = "") -> None:
        self._path = state
        self._out = out
        self._selection = selection
        self._closing = ExitStack()
        self._file: int | None = None
        self.cursor: str | None = None
        """Up to where the feed was taken; None: nothing was yet."""
        self.size = 0
        """Bytes that were written to ``out``."""

    def __enter__(self) -> "Delivery":
        try:
            self._open()
        except OSError as error:
            self._closing.close()
            name = error.filename or self._path
            raise StoreError(f"cannot open {name}: {error.strerror or error}") from None
        except sqlite3.Error as error:
            self._closing.close()
            raise StoreError(f"cannot lock {self._path}: {error}") from None
        except BaseException:
            self._closing.close()
            raise
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        self._closing.close()

    def write(self, data: bytes) -> None:
        """Append to ``out``; kept only once ``commit`` was called.

        Raises:
            StoreError: it cannot be written.
        """
        assert self._file is not None  # noqa: S101 - there is an out
        try:
            rest = memoryview(data)
            while rest:
                rest = rest[os.write(self._file, rest) :]
        except OSError as error:
            raise StoreError(f"cannot write {self._out}: {error.strerror or error}") from None
        self.size += len(data)

    def commit(self, cursor: str) -> None:
        """Keep the cursor, and what was written so far.

        Raises:
            StoreError: it cannot be kept.
        """
        if cursor == self.cursor:
            return
        state = _State(
            version=_VERSION,
            cursor=cursor,
            selection=self._selection,
            size=None if self._file is None else self.size,
        )
        try:
            if self._file is not None:
                os.fsync(self._file)
            replace_file(self._path, msgspec.json.encode(state) + b"\n", _PRIVATE)
        except OSError as error:
            raise StoreError(f"cannot write {self._path}: {error.strerror or error}") from None
        self.cursor = cursor

    def _open(self) -> None:
        lock_path = self._path.with_name(f"{self._path.name}.lock")
        make_file(lock_path, _PRIVATE)
        lock = FileLock(lock_path)
        if not lock.acquire(timeout=_LOCK_SECONDS):
            raise ConfigurationError(f"{self._path} is used by another process")
        self._closing.callback(lock.release)
        known = self._read()
        if known is not None:
            self.cursor = known.cursor
            if known.selection != self._selection:
                raise ConfigurationError(
                    f"{self._path} is the state of another selection ({known.selection or 'all'}): "
                    "use a state for each"
                )
            if (known.size is None) is not (self._out is None):
                raise ConfigurationError(
                    f"{self._path} is the state of another output: use a state for each"
                )
        if self._out is not None:
            self._open_out(0 if known is None else known.size or 0)

    def _open_out(self, size: int) -> None:
        assert self._out is not None  # noqa: S101 - asked before
        self._file = open_file(self._out, os.O_RDWR | os.O_CREAT | os.O_APPEND, _PRIVATE)
        self._closing.callback(os.close, self._file)
        there = os.fstat(self._file).st_size
        if there < size:
            raise ConfigurationError(
                f"{self._out} lacks what was written to it: remove it and {self._path} to start "
                "anew"
            )
        if size == 0 and there and not self._path.exists():
            raise ConfigurationError(
                f"{self._out} exists, but {self._path} does not: choose another file, or remove it"
            )
        os.ftruncate(self._file, size)  # what is behind was not committed
        self.size = size

    def _read(self) -> _State | None:
        data = None
        with suppress(FileNotFoundError):
            data = self._path.read_bytes()
        if data is None:
            return None
        try:
            found = msgspec.json.decode(data, type=_State)
        except msgspec.MsgspecError:
            raise ConfigurationError(f"{self._path} is no state of a feed") from None
        if found.version != _VERSION:
            raise ConfigurationError(f"{self._path} is of another version of this program")
        return found
