"""The directory of a crawl: lock, checkpoint, manifest and report."""

import os
from pathlib import Path

from ...file_lock import is_locked
from ...file_permissions import open_file
from .checkpoint import Checkpoint
from .lock import CrawlLock
from .partition import OutputError


class CrawlDirectory:
    """Where a crawl keeps what it knows about itself. Where the records go is up to the sink.

    Args:
        path: of the directory; it need not exist yet.
        file_mode: permissions of the checkpoint, and so of manifest and report, which tell what it
            has; None: as the umask leaves them.
    """

    def __init__(self, path: str | os.PathLike[str], file_mode: int | None = None) -> None:
        self.path = Path(path)
        self._file_mode = file_mode
        self.checkpoint = self.path / "checkpoint.sqlite"
        self.lock_file = self.path / "crawl.lock"
        self.manifest = self.path / "manifest.json"
        self.report = self.path / "report.html"

    def lock(self) -> CrawlLock:
        """Make the directory if need be, and keep other crawls out of it.

        Raises:
            OutputError: another crawl is running in it, or it cannot be written.
        """
        try:
            self.path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OutputError(f"cannot write to {self.path}: {error.strerror or error}") from None
        return CrawlLock(self.lock_file)

    def is_locked(self) -> bool:
        """Whether a crawl is running in it."""
        return is_locked(self.lock_file)

    def open_checkpoint(self, *, fsync: bool = False, discard: bool = False) -> Checkpoint:
        """The checkpoint, to write to.

        Args:
            fsync: whether a commit waits for the disk, so that it survives a power loss.
            discard: delete the checkpoint that is there.

        Raises:
            OutputError: it cannot be read or written.
            ConfigurationError: another version of this program wrote it.
        """
        return Checkpoint(self.checkpoint, fsync=fsync, discard=discard, file_mode=self._file_mode)

    def read_checkpoint(self) -> Checkpoint:
        """The checkpoint, to read while a crawl may be writing to it.

        Raises:
            OutputError: it cannot be read.
            ConfigurationError: another version of this program wrote it.
        """
        return Checkpoint(self.checkpoint, is_read_only=True)

    def write_manifest(self, data: bytes) -> None:
        """Replace the manifest.

        Raises:
            OutputError: it cannot be written.
        """
        self._replace(self.manifest, data)

    def remove_manifest(self) -> None:
        """Remove the manifest of an earlier crawl.

        Raises:
            OutputError: it cannot be removed.
        """
        try:
            self.manifest.unlink(missing_ok=True)
        except OSError as error:
            raise OutputError(f"cannot remove {self.manifest}: {error.strerror or error}") from None

    def write_report(self, data: bytes) -> None:
        """Replace the report.

        Raises:
            OutputError: it cannot be written.
        """
        self._replace(self.report, data)

    def _replace(self, path: Path, data: bytes) -> None:
        """Write a file so that readers find either all of the old data or all of the new."""
        partial = path.with_name(path.name + ".part")
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
        try:
            mode = self.checkpoint.stat().st_mode & 0o777 if self.checkpoint.exists() else None
            with open(open_file(partial, flags, mode), "wb") as file:
                file.write(data)
            os.replace(partial, path)
        except OSError as error:
            raise OutputError(f"cannot write {path}: {error.strerror or error}") from None
