"""JSON Lines on disk, a file for each listing of each organization.

``DIR/<operationId>/<organization id>.jsonl``, ``.jsonl.gz`` or ``.jsonl.zst``; with ``.part``
appended until it is complete. No file stays open between two pages.
"""

import gzip
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, Literal

import anyio.to_thread

from ...errors import ConfigurationError
from ..plan.listing import Listing
from ..state.partition import CrawlPage, Partition, WritePosition
from .files import archive, data_lost, file_name, make_directory, rename, truncate, write_at
from .lines import context_prefix, encode_lines
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

    Raises:
        ConfigurationError: zstd is not installed.
    """

    def __init__(
        self, directory: str | os.PathLike[str], compression: Compression | None = None
    ) -> None:
        self._directory = Path(directory)
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
                make_directory(self._directory / listing.name)

    async def rollback(self, partitions: Sequence[Partition]) -> None:
        for partition in partitions:
            self._rollback(partition)

    def _rollback(self, partition: Partition) -> None:
        path = self.path_of(partition)
        partial = partial_path(path)
        if partition.position and not partial.exists() and path.exists():
            rename(path, partial, fsync=self.fsync)  # an incremental crawl appends to it
        if partition.position and not partial.exists():
            raise data_lost(partial)
        truncate(partial, partition.position)

    async def store(self, partition: Partition, page: CrawlPage) -> WritePosition:
        listing = self.listings[partition.listing]
        prefix = context_prefix(partition.organization_id, listing.parent, page.parent_id)
        data = encode_lines(prefix, page.records)
        if self._compress is not None and data:
            if len(data) > _COMPRESS_IN_THREAD:
                data = await anyio.to_thread.run_sync(self._compress, data)
            else:
                data = self._compress(data)
        if data:
            partial = partial_path(self.path_of(partition))
            write_at(partial, partition.position, data, fsync=self.fsync)
        end = partition.position + len(data)
        return WritePosition(end, end)

    async def prepare_commit(self, partition: Partition) -> WritePosition:
        if partition.position:
            return await super().prepare_commit(partition)
        # an empty listing is a file as well
        empty = self._compress(b"") if self._compress is not None else b""
        write_at(partial_path(self.path_of(partition)), 0, empty, fsync=self.fsync)
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
        return await anyio.to_thread.run_sync(_count_lines, self.path_of(partition))

    async def recount_merged(self, listing: int) -> WritePosition:
        """The records (as ``position``) and bytes of the merged file of a listing.

        Raises:
            OSError: it cannot be read, or is damaged.
        """
        return await anyio.to_thread.run_sync(_count_lines, self.merged_path_of(listing))

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


def _count_lines(path: Path) -> WritePosition:
    """Lines (as ``position``) and bytes of a file, compressed or not."""
    size = path.stat().st_size
    with path.open("rb") as raw:
        file: Any = raw
        if path.suffix == ".gz":
            file = gzip.GzipFile(fileobj=raw)
        elif path.suffix == ".zst":
            file = _zstd().ZstdFile(raw)
        try:
            return WritePosition(sum(1 for _ in file), size)
        except Exception as error:  # every format has errors of its own
            raise OSError(f"the file is damaged: {error}") from error


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
