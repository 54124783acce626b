"""JSON Lines on disk, a file for each listing of each organization.

``DIR/<operationId>/<organization id>.jsonl``, ``.jsonl.gz`` or ``.jsonl.zst``; with ``.part``
appended until it is complete. No file stays open between two pages.
"""

import gzip
import io
import os
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, Literal
from zlib import crc32

import anyio.to_thread

from ...errors import ConfigurationError
from ..plan.listing import Listing
from ..state.partition import CrawlPage, Partition, WritePosition
from .file_mode import effective_mode
from .files import (
    archive,
    checksum_of,
    chunks_of,
    data_damaged,
    data_lost,
    ensure_inside,
    file_name,
    make_directory,
    rename,
    truncate,
    write_at,
)
from .lines import context_prefix, encode_lines, organization_of, without_context
from .sink import Sink

Compression = Literal["gzip", "zstd"]

_SUFFIXES: dict[Compression | None, str] = {None: "", "gzip": ".gz", "zstd": ".zst"}
_COMPRESS_IN_THREAD = 64 * 1024
"""Bytes from which on compressing would keep the event loop waiting."""


class JsonLines(Sink):
    """JSON Lines, plain or compressed.

    A compressed file is a series of members, one for each page, as ``zcat``, ``zstdcat``, DuckDB
    and others read them: so a file can be cut where a page ends.

    Args:
        directory: where the files go; made if need be.
        compression: ``gzip``, ``zstd`` (needs backports.zstd before Python 3.14) or None.
        file_mode: permissions of the files; None: 0600 for listings that may hold passphrases and
            the like, otherwise as the umask leaves them.

    Raises:
        ConfigurationError: zstd is not installed.
    """

    def __init__(
        self,
        directory: str | os.PathLike[str],
        compression: Compression | None = None,
        *,
        file_mode: int | None = None,
    ) -> None:
        self.directory = self._directory = Path(directory)
        self._file_mode = file_mode
        self.is_merged = False
        """Whether the crawl joins the files of all organizations: ``crawl(merge=True)``."""
        self._compress: Callable[[bytes], bytes] | None = None
        self.compression = compression
        if compression == "gzip":
            # no time in the header: equal records are equal bytes
            self._compress = lambda data: gzip.compress(data, 6, mtime=0)
        elif compression == "zstd":
            self._compress = _zstd().compress
        self.suffix = ".jsonl" + _SUFFIXES[compression]
        self.name = self.suffix[1:]

    async def open(self, listings: Sequence[Listing], *, fsync: bool = False) -> None:
        await super().open(listings, fsync=fsync)
        for listing in self.listings:
            if not listing.discovery_only:
                make_directory(self._directory / listing.name, self._mode_of(listing))

    def _mode_of(self, listing: Listing) -> int | None:
        return effective_mode([listing], self._file_mode)

    async def rollback(self, partitions: Sequence[Partition]) -> None:
        for partition in partitions:
            self._rollback(partition)
            if partition.position:
                await anyio.to_thread.run_sync(self._ensure_intact, partition)

    def _rollback(self, partition: Partition) -> None:
        path = self.path_of(partition)
        partial = partial_path(path)
        if partition.position and not partial.exists() and path.exists():
            rename(path, partial, fsync=self.fsync)  # an incremental crawl appends to it
        if partition.position and not partial.exists():
            raise data_lost(partial)
        truncate(partial, partition.position)

    def _ensure_intact(self, partition: Partition) -> None:
        """Raises OutputError when other lines were committed than there are."""
        partial = partial_path(self.path_of(partition))
        try:
            with self._reading(partial) as file:
                is_intact = checksum_of(chunks_of(file)) == partition.checksum
        except OSError:
            is_intact = False
        if not is_intact:
            raise data_damaged(partial)

    async def store(self, partition: Partition, page: CrawlPage) -> WritePosition:
        listing = self.listings[partition.listing]
        root, within = listing.parent_path.split_root(page.parent_id)
        prefix = context_prefix(partition.organization_id, listing.parent, root, within)
        data = encode_lines(prefix, page.records)
        checksum = crc32(data, partition.checksum)
        if self._compress is not None and data:
            if len(data) > _COMPRESS_IN_THREAD:
                data = await anyio.to_thread.run_sync(self._compress, data)
            else:
                data = self._compress(data)
        if data:
            self._write(partition, data)
        end = partition.position + len(data)
        return WritePosition(end, end, checksum)

    def _write(self, partition: Partition, data: bytes) -> None:
        write_at(
            partial_path(self.path_of(partition)),
            partition.position,
            data,
            fsync=self.fsync,
            mode=self._mode_of(self.listings[partition.listing]),
        )

    async def prepare_commit(self, partition: Partition) -> WritePosition:
        if partition.position:
            return await super().prepare_commit(partition)
        # an empty listing is a file as well
        empty = self._compress(b"") if self._compress is not None else b""
        self._write(partition, empty)
        return WritePosition(len(empty), len(empty))

    async def publish(self, partitions: Sequence[Partition]) -> None:
        for partition in partitions:
            self._publish(partition)

    def _publish(self, partition: Partition) -> None:
        path = self.path_of(partition)
        truncate(partial_path(path), partition.position)
        rename(partial_path(path), path, fsync=self.fsync)

    async def archive(self, partition: Partition) -> None:
        self.set_aside.extend(archive(self.path_of(partition)))

    async def close_crawl(self, complete: Iterable[Partition]) -> None:
        current = {self._directory / self.location(partition) for partition in complete}
        for listing in self.listings:
            self._archive_all(listing.name, current)

    async def archive_listing(self, name: str) -> None:
        self._archive_all(name, set())

    def _archive_all(self, name: str, current: set[Path]) -> None:
        """Rename the files of a listing but for the current ones."""
        files = list((self._directory / name).glob(f"*{self.suffix}"))
        for path in (self._directory / f"{name}{self.suffix}", *files):
            if path not in current:
                self.set_aside.extend(archive(path))

    @property
    def layout(self) -> str:
        name = "<operationId>" if self.is_merged else "<operationId>/<organization id>"
        return f"{self._directory}/{name}{self.suffix}"

    def location(self, partition: Partition) -> str:
        path = self.path_of(partition)
        if partition.is_merged:
            path = self.merged_path_of(partition.listing)
        return path.relative_to(self._directory).as_posix()

    async def recount(self, partition: Partition) -> WritePosition | None:
        path = self.path_of(partition)
        counts = await anyio.to_thread.run_sync(self._count_lines, path)
        own = counts.get(partition.organization_id, WritePosition(0, 0))
        lines = sum(each.position for each in counts.values())
        return WritePosition(lines, path.stat().st_size, own.checksum)

    async def recount_merged(
        self, listing: int, length: int
    ) -> tuple[int, dict[str | None, WritePosition]]:
        """What is there of the merged file of a listing.

        Args:
            listing: its index in the plan.
            length: bytes that are committed, of a file that is still being merged.

        Returns:
            The bytes of the file; and of each organization the records (as ``position``) and their
            checksum. None stands for lines that name no organization.

        Raises:
            OSError: it cannot be read, or is damaged.
        """
        path = self.merged_path_of(listing)
        partial = partial_path(path)
        try:
            counts = await anyio.to_thread.run_sync(self._count_lines, partial, length)
            return min(partial.stat().st_size, length), counts
        except FileNotFoundError:  # it is complete
            counts = await anyio.to_thread.run_sync(self._count_lines, path)
            return path.stat().st_size, counts

    def _count_lines(
        self, path: Path, length: int | None = None
    ) -> dict[str | None, WritePosition]:
        """The lines (as ``position``) of a file by organization, with their checksum."""
        ensure_inside(self._directory, path)
        counts: defaultdict[str | None, WritePosition] = defaultdict(lambda: WritePosition(0, 0))
        with self._reading(path, length) as file:
            for line in file:
                organization_id = organization_of(line)
                so_far = counts[organization_id]
                counts[organization_id] = WritePosition(
                    so_far.position + 1, 0, crc32(line, so_far.checksum)
                )
        return dict(counts)

    @contextmanager
    def _reading(self, path: Path, length: int | None = None) -> Iterator[BinaryIO]:
        """A file's lines, decompressed; its first so many bytes, or all.

        Raises:
            OSError: it cannot be read, or is damaged.
        """
        with path.open("rb") as raw:
            file: Any = raw if length is None else io.BufferedReader(_Beginning(raw, length))
            if self.compression == "gzip":
                file = gzip.GzipFile(fileobj=file)
            elif self.compression == "zstd":
                file = _zstd().ZstdFile(file)
            try:
                yield file
            except OSError:
                raise
            except Exception as error:  # every format has errors of its own
                raise OSError(f"the file is damaged: {error}") from error

    def records(self, partition: Partition) -> Iterator[tuple[str, Any]]:
        path = self.path_of(partition)
        if partition.is_merged:
            path = self.merged_path_of(partition.listing)
        ensure_inside(self._directory, path)
        parents = self.listings[partition.listing].parent_path
        with self._reading(path) as file:
            for line in file:
                if organization_of(line) != partition.organization_id:
                    continue  # of a merged file
                try:
                    context, record = without_context(line)
                except (ValueError, RecursionError) as error:
                    raise OSError(f"{path} is damaged: {error}") from error
                root = context.get("_networkId") or context.get("_serial")
                root = partition.organization_id if root is None else root
                yield parents.with_root(root, context.get("_parentId", "")), record

    def path_of(self, partition: Partition) -> Path:
        """The file of a complete partition, before it is merged."""
        name = self.listings[partition.listing].name
        return self._directory / name / f"{file_name(partition.organization_id)}{self.suffix}"

    def merged_path_of(self, listing: int) -> Path:
        """The file into which the files of all organizations are joined."""
        return self._directory / f"{self.listings[listing].name}{self.suffix}"


def partial_path(path: Path) -> Path:
    """Where a file is until it is complete."""
    return path.with_name(path.name + ".part")


class _Beginning(io.RawIOBase):
    """The first bytes of a file."""

    def __init__(self, file: BinaryIO, length: int) -> None:
        self._file = file
        self._left = length

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = self._file.read(min(len(buffer), self._left))
        buffer[: len(data)] = data
        self._left -= len(data)
        return len(data)


def _zstd() -> Any:
    """The module for Zstandard: Python's own since 3.14, its backport before."""
    try:
        if sys.version_info >= (3, 14):
            from compression import zstd as module
        else:
            from backports import zstd as module
    except ImportError:
        raise ConfigurationError(
            "zstd needs the package backports.zstd: pip install backports.zstd"
        ) from None
    return module
