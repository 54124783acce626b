"""Parquet, as a data set that is partitioned by organization.

``DIR/<operationId>/organization_id=<id>/part-00000.parquet``. Pages are gathered as lines in
``DIR/.unfinished`` and become a part when there are enough of them, or no more: a file for each
page would mean thousands of small ones.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import anyio.to_thread
import msgspec
import pyarrow as pa
import pyarrow.parquet as pq
from msgspec import Struct

from ...operations.lookup import response_type
from ..plan.listing import Listing
from ..state.partition import CrawlPage, Partition, WritePosition
from .arrow_columns import Convert, arrow_columns
from .files import (
    data_lost,
    file_name,
    make_directory,
    remove_tree,
    rename,
    sync,
    translating_os_errors,
    truncate,
    write_at,
)
from .lines import context_prefix, encode_lines
from .sink import Sink

_ROWS_PER_BATCH = 8192
_PART = 1 << 40
"""In a position: it is the number of finished parts times this, plus the bytes gathered since."""
_PARENT_COLUMNS = {"network": "_networkId", "device": "_serial"}


class Parquet(Sink):
    """Typed columns as documented, and ``_raw`` with the record as the API sent it.

    A value that differs from its documentation is null in its column, and in ``_raw`` what it is.
    Needs the package pyarrow.

    Args:
        directory: where the files go; made if need be.
        part_bytes: bytes of JSON after which a new part begins, default 256 MiB.
    """

    name = "parquet"

    def __init__(
        self, directory: str | os.PathLike[str], *, part_bytes: int = 256 * 1024 * 1024
    ) -> None:
        self._directory = Path(directory)
        self._part_bytes = part_bytes
        self._tables: dict[str, _Table] = {}

    async def open(self, listings: Sequence[Listing], *, fsync: bool = False) -> None:
        await super().open(listings, fsync=fsync)
        for listing in self.listings:
            if not listing.discovery_only:
                make_directory(self._directory / listing.name)
                make_directory(self._directory / ".unfinished" / listing.name)

    async def rollback(self, partitions: Sequence[Partition]) -> None:
        for partition in partitions:
            self._rollback(partition)

    def _rollback(self, partition: Partition) -> None:
        parts, position = divmod(partition.position, _PART)
        unfinished, path = self._unfinished(partition), self.path_of(partition)
        if partition.position and not unfinished.exists() and path.exists():
            rename(path, unfinished, fsync=self.fsync)  # an incremental crawl appends to it
        truncate(unfinished / "lines", position)
        there = {each.name for each in unfinished.glob("*")}
        if not there.issuperset(_part_name(number) for number in range(parts)):
            raise data_lost(unfinished)
        if position and "lines" not in there:
            raise data_lost(unfinished / "lines")
        with translating_os_errors(unfinished):
            for each in unfinished.glob("part-*"):
                if each.suffix != ".parquet" or int(each.stem.removeprefix("part-")) >= parts:
                    each.unlink()

    async def store(self, partition: Partition, page: CrawlPage) -> WritePosition:
        listing = self.listings[partition.listing]
        parts, position = divmod(partition.position, _PART)
        prefix = context_prefix(partition.organization_id, listing.parent, page.parent_id)
        data = encode_lines(prefix, page.records)
        if not data.isascii():
            data.decode()  # what is not UTF-8 cannot become text later: it has to fail now
        write_at(self._prepare_lines(partition), position, data, fsync=self.fsync)
        position += len(data)
        if position < self._part_bytes:
            return WritePosition(parts * _PART + position, partition.bytes)
        return await self._finish_part(partition, parts, position)

    async def prepare_commit(self, partition: Partition) -> WritePosition:
        parts, position = divmod(partition.position, _PART)
        if parts and not position:
            return WritePosition(partition.position, partition.bytes)
        if not position:  # an empty listing is a table as well
            write_at(self._prepare_lines(partition), 0, b"", fsync=self.fsync)
        return await self._finish_part(partition, parts, position)

    async def _finish_part(self, partition: Partition, parts: int, position: int) -> WritePosition:
        # until the new position is committed the lines stay, and the part can be made again
        path = self._unfinished(partition) / _part_name(parts)
        size = await anyio.to_thread.run_sync(self._write_part, partition, position, path)
        return WritePosition((parts + 1) * _PART, partition.bytes + size)

    def _write_part(self, partition: Partition, length: int, path: Path) -> int:
        listing = self.listings[partition.listing]
        table = self._tables.get(listing.name)
        if table is None:
            table = self._tables[listing.name] = _Table(listing)
        part = path.with_name(path.name + ".part")
        with translating_os_errors(path):
            with (path.parent / "lines").open("rb") as lines:
                table.write(_lines_within(lines, length), part)
            if self.fsync:
                sync(part)
            rename(part, path, fsync=self.fsync)
            return path.stat().st_size

    async def publish(self, partitions: Sequence[Partition]) -> None:
        for partition in partitions:
            self._publish(partition)

    def _publish(self, partition: Partition) -> None:
        unfinished, path = self._unfinished(partition), self.path_of(partition)
        if not unfinished.exists() and path.exists():
            return  # renamed already by a process that was killed then
        with translating_os_errors(unfinished):
            (unfinished / "lines").unlink(missing_ok=True)
            remove_tree(path)
        rename(unfinished, path, fsync=self.fsync)

    async def archive(self, partition: Partition) -> None:
        self._archive_directory(self.path_of(partition))

    async def close_crawl(self, complete: Iterable[Partition]) -> None:
        current = {self.path_of(partition) for partition in complete}
        for listing in self.listings:
            self._archive_all(listing.name, current)

    async def archive_listing(self, name: str) -> None:
        self._archive_all(name, set())

    def _archive_all(self, name: str, current: set[Path]) -> None:
        """Move the directories of a listing but for the current ones."""
        for path in (self._directory / name).glob("organization_id=*"):
            if path not in current:
                self._archive_directory(path)

    def _archive_directory(self, path: Path) -> None:
        if path.exists():
            # out of the data set, so that it is not read with the rest of it
            old = self._directory / ".old" / path.relative_to(self._directory)
            with translating_os_errors(old):
                remove_tree(old)
                old.parent.mkdir(parents=True, exist_ok=True)
                path.replace(old)
            self.set_aside.append(str(path))

    @property
    def layout(self) -> str:
        return f"{self._directory}/<operationId>/organization_id=<id>/*.parquet"

    def location(self, partition: Partition) -> str:
        name = self.listings[partition.listing].name
        return f"{name}/organization_id={file_name(partition.organization_id)}"

    async def recount(self, partition: Partition) -> WritePosition | None:
        files = sorted(self.path_of(partition).iterdir())
        try:
            rows = sum(pq.read_metadata(file).num_rows for file in files)
        except pa.ArrowException as error:
            raise OSError(f"a file of it is damaged: {error}") from error
        return WritePosition(rows, sum(file.stat().st_size for file in files))

    def path_of(self, partition: Partition) -> Path:
        """The directory of a complete partition."""
        return self._directory / self.location(partition)

    def _prepare_lines(self, partition: Partition) -> Path:
        """The file in which lines are gathered, in a directory that is there."""
        unfinished = self._unfinished(partition)
        with translating_os_errors(unfinished):
            unfinished.mkdir(exist_ok=True)
        return unfinished / "lines"

    def _unfinished(self, partition: Partition) -> Path:
        return self._directory / ".unfinished" / self.location(partition)


class _Table:
    """The columns of one listing."""

    def __init__(self, listing: Listing) -> None:
        self._listing = listing
        documented = response_type(listing.operation)
        columns: list[tuple[str, pa.DataType, Convert]] = []
        if isinstance(documented, type) and issubclass(documented, Struct):
            columns = arrow_columns(documented)
        self._columns = [(name, convert) for name, _, convert in columns]
        self._parent_column = _PARENT_COLUMNS.get(listing.parent)
        names = ["_raw"] if self._parent_column is None else [self._parent_column, "_raw"]
        self.schema = pa.schema(
            [(name, data_type) for name, data_type, _ in columns]
            + [(name, pa.string()) for name in names]
        )

    def write(self, lines: Iterator[bytes], path: Path) -> None:
        with pq.ParquetWriter(path, self.schema, compression="zstd") as writer:
            while batch := list(islice(lines, _ROWS_PER_BATCH)):
                writer.write_batch(
                    pa.RecordBatch.from_pylist([self._row(line) for line in batch], self.schema)
                )

    def _row(self, line: bytes) -> dict[str, Any]:
        record = msgspec.json.decode(line)
        parent_id = record.get(self._parent_column, "") if self._parent_column else ""
        prefix = context_prefix(record["_organizationId"], self._listing.parent, parent_id)
        rest = line[len(prefix) :].rstrip(b"\n")
        row = {name: convert(record.get(name)) for name, convert in self._columns}
        row["_raw"] = (b"{" + rest.removeprefix(b",")).decode()
        if self._parent_column:
            row[self._parent_column] = parent_id
        return row


def _part_name(number: int) -> str:
    return f"part-{number:05}.parquet"


def _lines_within(lines: Iterable[bytes], length: int) -> Iterator[bytes]:
    """The lines of the first so many bytes."""
    for line in lines:
        if length <= 0:
            return
        length -= len(line)
        yield line
