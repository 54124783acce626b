"""Parquet, as a data set that is partitioned by organization.

``DIR/<operationId>/organization_id=<id>/part-00000.parquet``. Pages are gathered as lines in
``DIR/.unfinished`` and become a part when there are enough of them, or no more: a file a page would
be small ones by the thousand.
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
from ..state.partition import CrawlPage, Output, OutputError, WritePosition
from .columns import Convert, columns_of
from .files import file_name, lost, remove_tree, rename, sync, truncate, write_at, writing
from .lines import lines_of, prefix_of
from .sink import Sink

_ROWS_AT_ONCE = 8192
_PART = 1 << 40
"""A position is the number of finished parts times this, and the bytes gathered since."""
_PARENT_COLUMN = {"network": "_networkId", "device": "_serial"}


class Parquet(Sink):
    """Typed columns as documented, and ``_raw`` with the record as the API sent it.

    A value that differs from its documentation is null in its column, and in ``_raw`` what it is.
    Needs pyarrow (``pip install 'meraki-async[parquet]'``).

    Args:
        directory: where the files go; made if need be.
        part_bytes: of JSON in one part, default 256 MiB.
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
            if listing.discovery_only:
                continue
            for path in (self._directory, self._directory / ".unfinished"):
                try:
                    (path / listing.name).mkdir(parents=True, exist_ok=True)
                except OSError as error:
                    text = f"cannot write to {self._directory}: {error.strerror or error}"
                    raise OutputError(text) from error

    async def rewind(self, outputs: Sequence[Output]) -> None:
        for output in outputs:
            self._rewind(output)

    def _rewind(self, output: Output) -> None:
        parts, position = divmod(output.position, _PART)
        unfinished, path = self._unfinished(output), self.path_of(output)
        if output.position and not unfinished.exists() and path.exists():
            rename(path, unfinished, fsync=self.fsync)  # a finished one is written on
        truncate(unfinished / "lines", position)
        there = {each.name for each in unfinished.glob("*")}
        if not there.issuperset(_part(number) for number in range(parts)):
            raise lost(unfinished)
        if position and "lines" not in there:
            raise lost(unfinished / "lines")
        with writing(unfinished):
            for each in unfinished.glob("part-*"):
                if each.suffix != ".parquet" or int(each.stem.removeprefix("part-")) >= parts:
                    each.unlink()

    async def store(self, output: Output, page: CrawlPage) -> WritePosition:
        listing = self.listings[output.listing]
        parts, position = divmod(output.position, _PART)
        prefix = prefix_of(output.organization, listing.parent, page.parent)
        data = lines_of(prefix, page.records)
        if not data.isascii():
            data.decode()  # what is no UTF-8 cannot become text later: it is to fail now
        write_at(self._prepared(output), position, data, fsync=self.fsync)
        position += len(data)
        if position < self._part_bytes:
            return WritePosition(parts * _PART + position, output.bytes)
        return await self._end_part(output, parts, position)

    async def seal(self, output: Output) -> WritePosition:
        parts, position = divmod(output.position, _PART)
        if parts and not position:
            return WritePosition(output.position, output.bytes)
        if not position:  # an empty listing is a table as well
            write_at(self._prepared(output), 0, b"", fsync=self.fsync)
        return await self._end_part(output, parts, position)

    async def _end_part(self, output: Output, parts: int, position: int) -> WritePosition:
        # until the new position is committed the lines stay, and the part can be made again
        path = self._unfinished(output) / _part(parts)
        size = await anyio.to_thread.run_sync(self._convert, output, position, path)
        return WritePosition((parts + 1) * _PART, output.bytes + size)

    def _convert(self, output: Output, length: int, path: Path) -> int:
        listing = self.listings[output.listing]
        table = self._tables.get(listing.name)
        if table is None:
            table = self._tables[listing.name] = _Table(listing)
        part = path.with_name(path.name + ".part")
        with writing(path):
            with (path.parent / "lines").open("rb") as lines:
                table.write(_within(lines, length), part)
            if self.fsync:
                sync(part)
            rename(part, path, fsync=self.fsync)
            return path.stat().st_size

    async def finish(self, outputs: Sequence[Output]) -> None:
        for output in outputs:
            self._finish(output)

    def _finish(self, output: Output) -> None:
        unfinished, path = self._unfinished(output), self.path_of(output)
        if not unfinished.exists() and path.exists():
            return  # renamed already by a process that was killed then
        with writing(unfinished):
            (unfinished / "lines").unlink(missing_ok=True)
            remove_tree(path)
        rename(unfinished, path, fsync=self.fsync)

    async def set_aside(self, output: Output) -> None:
        self._retire(self.path_of(output))

    async def end(self, complete: Iterable[Output]) -> None:
        current = {self.path_of(output) for output in complete}
        for listing in self.listings:
            self._retire_all(listing.name, current)

    async def archive_listing(self, name: str) -> None:
        self._retire_all(name, set())

    def _retire_all(self, name: str, current: set[Path]) -> None:
        """Move the directories of a listing but for the current ones."""
        for path in (self._directory / name).glob("organization_id=*"):
            if path not in current:
                self._retire(path)

    def _retire(self, path: Path) -> None:
        if path.exists():
            # out of the data set, lest it be read with the rest of it
            old = self._directory / ".old" / path.relative_to(self._directory)
            with writing(old):
                remove_tree(old)
                old.parent.mkdir(parents=True, exist_ok=True)
                path.replace(old)

    @property
    def layout(self) -> str:
        return f"{self._directory}/<operationId>/organization_id=<id>/*.parquet"

    def locate(self, output: Output) -> str:
        name = self.listings[output.listing].name
        return f"{name}/organization_id={file_name(output.organization)}"

    async def recount(self, output: Output) -> WritePosition | None:
        files = sorted(self.path_of(output).iterdir())
        try:
            rows = sum(pq.read_metadata(file).num_rows for file in files)
        except pa.ArrowException as error:
            raise OSError(f"it is damaged: {error}") from error
        return WritePosition(rows, sum(file.stat().st_size for file in files))

    def path_of(self, output: Output) -> Path:
        """The directory of a complete output."""
        return self._directory / self.locate(output)

    def _prepared(self, output: Output) -> Path:
        """Where lines are gathered."""
        unfinished = self._unfinished(output)
        with writing(unfinished):
            unfinished.mkdir(exist_ok=True)
        return unfinished / "lines"

    def _unfinished(self, output: Output) -> Path:
        return self._directory / ".unfinished" / self.locate(output)


class _Table:
    """The columns of one listing."""

    def __init__(self, listing: Listing) -> None:
        self._listing = listing
        kind = response_type(listing.operation)
        is_typed = isinstance(kind, type) and issubclass(kind, Struct)
        columns: list[tuple[str, pa.DataType, Convert]] = columns_of(kind) if is_typed else []
        self._columns = [(name, convert) for name, _, convert in columns]
        self._parent = _PARENT_COLUMN.get(listing.parent)
        names = ["_raw"] if self._parent is None else [self._parent, "_raw"]
        self.schema = pa.schema(
            [(name, kind) for name, kind, _ in columns] + [(name, pa.string()) for name in names]
        )

    def write(self, lines: Iterator[bytes], path: Path) -> None:
        with pq.ParquetWriter(path, self.schema, compression="zstd") as writer:
            while chosen := list(islice(lines, _ROWS_AT_ONCE)):
                writer.write_batch(
                    pa.RecordBatch.from_pylist([self._row(line) for line in chosen], self.schema)
                )

    def _row(self, line: bytes) -> dict[str, Any]:
        record = msgspec.json.decode(line)
        parent = record.get(self._parent, "") if self._parent else ""
        prefix = prefix_of(record["_organizationId"], self._listing.parent, parent)
        rest = line[len(prefix) :].rstrip(b"\n")
        row = {name: convert(record.get(name)) for name, convert in self._columns}
        row["_raw"] = (b"{" + rest.removeprefix(b",")).decode()
        if self._parent:
            row[self._parent] = parent
        return row


def _part(number: int) -> str:
    return f"part-{number:05}.parquet"


def _within(lines: Iterable[bytes], length: int) -> Iterator[bytes]:
    """The lines of the first so many bytes."""
    for line in lines:
        if length <= 0:
            return
        length -= len(line)
        yield line
