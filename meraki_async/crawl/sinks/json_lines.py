"""JSON Lines on disk, a file for each listing of each organization.

``DIR/<operationId>/<organization id>.jsonl``, ``.jsonl.gz`` or ``.jsonl.zst``; with ``.part``
behind it until it is complete. No file stays open between two pages.
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
from ..state.partition import CrawlPage, Output, OutputError, WritePosition
from .files import file_name, lost, rename, retire, truncate, write_at
from .lines import lines_of, prefix_of
from .sink import Sink

Compression = Literal["gzip", "zstd"]

_SUFFIXES: dict[Compression | None, str] = {None: "", "gzip": ".gz", "zstd": ".zst"}
_LARGE = 64 * 1024


class JsonLines(Sink):
    """JSON Lines, plain or compressed.

    A compressed file is a row of members, one a page, as ``zcat``, ``zstdcat``, DuckDB and the
    others read them; so a file can be cut where a page ended.

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
            self._compress = zstd().compress
        self.suffix = ".jsonl" + _SUFFIXES[compression]
        self.name = self.suffix[1:]

    async def open(self, listings: Sequence[Listing], *, fsync: bool = False) -> None:
        await super().open(listings, fsync=fsync)
        try:
            for listing in self.listings:
                if not listing.discovery_only:
                    (self._directory / listing.name).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            text = f"cannot write to {self._directory}: {error.strerror or error}"
            raise OutputError(text) from error

    async def rewind(self, outputs: Sequence[Output]) -> None:
        for output in outputs:
            self._rewind(output)

    def _rewind(self, output: Output) -> None:
        path = self.path_of(output)
        if output.position and not part_of(path).exists() and path.exists():
            rename(path, part_of(path), fsync=self.fsync)  # a finished file is written on
        if output.position and not part_of(path).exists():
            raise lost(part_of(path))
        truncate(part_of(path), output.position)

    async def store(self, output: Output, page: CrawlPage) -> WritePosition:
        listing = self.listings[output.listing]
        prefix = prefix_of(output.organization, listing.parent, page.parent)
        data = lines_of(prefix, page.records)
        if self._compress is not None and data:
            if len(data) > _LARGE:
                data = await anyio.to_thread.run_sync(self._compress, data)
            else:
                data = self._compress(data)
        if data:
            write_at(part_of(self.path_of(output)), output.position, data, fsync=self.fsync)
        end = output.position + len(data)
        return WritePosition(end, end)

    async def seal(self, output: Output) -> WritePosition:
        if output.position:
            return await super().seal(output)
        # an empty listing is a file as well
        empty = self._compress(b"") if self._compress is not None else b""
        write_at(part_of(self.path_of(output)), 0, empty, fsync=self.fsync)
        return WritePosition(len(empty), len(empty))

    async def finish(self, outputs: Sequence[Output]) -> None:
        for output in outputs:
            self._finish(output)

    def _finish(self, output: Output) -> None:
        path = self.path_of(output)
        truncate(part_of(path), output.position)
        rename(part_of(path), path, fsync=self.fsync)

    async def set_aside(self, output: Output) -> None:
        retire(self.path_of(output))

    async def end(self, complete: Iterable[Output]) -> None:
        current = {self._directory / self.locate(output) for output in complete}
        for listing in self.listings:
            self._retire_all(listing.name, current)

    async def archive_listing(self, name: str) -> None:
        self._retire_all(name, set())

    def _retire_all(self, name: str, current: set[Path]) -> None:
        """Rename the files of a listing but for the current ones."""
        files = list((self._directory / name).glob(f"*{self.suffix}"))
        for path in (self._directory / f"{name}{self.suffix}", *files):
            if path not in current:
                retire(path)

    @property
    def layout(self) -> str:
        name = "<operationId>" if self.is_merged else "<operationId>/<organization id>"
        return f"{self._directory}/{name}{self.suffix}"

    def locate(self, output: Output) -> str:
        path = self.merged_path_of(output.listing) if output.merged else self.path_of(output)
        return path.relative_to(self._directory).as_posix()

    async def recount(self, output: Output) -> WritePosition | None:
        return await anyio.to_thread.run_sync(_count_lines, self.path_of(output))

    async def recount_merged(self, listing: int) -> WritePosition:
        """The records (as ``position``) and bytes of the merged file of a listing.

        Raises:
            OSError: it cannot be read, or is damaged.
        """
        return await anyio.to_thread.run_sync(_count_lines, self.merged_path_of(listing))

    def path_of(self, output: Output) -> Path:
        """The file of a complete output, before it is merged."""
        name = self.listings[output.listing].name
        return self._directory / name / f"{file_name(output.organization)}{self.suffix}"

    def merged_path_of(self, listing: int) -> Path:
        """The file into which the files of all organizations are joined."""
        return self._directory / f"{self.listings[listing].name}{self.suffix}"


def part_of(path: Path) -> Path:
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
            file = zstd().ZstdFile(raw)
        try:
            return WritePosition(sum(1 for _ in file), size)
        except Exception as error:  # every format has errors of its own
            raise OSError(f"it is damaged: {error}") from error


def zstd() -> Any:
    """The module for Zstandard: Python's own since 3.14, the same for earlier versions before."""
    try:
        if sys.version_info >= (3, 14):
            from compression import zstd as module
        else:
            from backports import zstd as module
    except ImportError:
        raise ConfigurationError(
            "zstd needs the package backports.zstd: pip install 'meraki-async[zstd]'"
        ) from None
    return module
