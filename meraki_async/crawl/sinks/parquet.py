"""Parquet, as a data set that is partitioned by organization.

``DIR/<operationId>/organization_id=<id>/part-00000.parquet``. Pages are gathered as lines in
``DIR/.unfinished`` and become a part when there are enough of them, or no more: a file for each
page would mean thousands of small ones.
"""

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import Any
from zlib import crc32

import anyio
import anyio.to_thread
import msgspec
import pyarrow as pa
import pyarrow.parquet as pq
from msgspec import UNSET, Struct

from ...file_permissions import directory_mode, make_file
from ...operations.lookup import response_type
from ...operations.schemas import record_schema
from ..plan.listing import Listing
from ..state.lenient_decoding import decode_leniently
from ..state.partition import CrawlPage, Partition, WritePosition
from .arrow_columns import Column, Misfits, arrow_columns
from .file_mode import effective_mode
from .files import (
    checksum_of,
    chunks_of,
    data_damaged,
    data_lost,
    ensure_inside,
    file_name,
    make_directory,
    remove_tree,
    rename,
    sync,
    translating_os_errors,
    truncate,
    write_at,
)
from .lines import one_line
from .rows import as_text, decode_stored
from .sink import Sink

_ROWS_PER_BATCH = 8192
_SEPARATOR = b"\t"
"""In a line that is gathered: it stands between the id of the parent, as JSON, and the record."""
_PART = 1 << 40
"""In a position: it is the number of finished parts times this, plus the bytes gathered since."""
_PARENT_COLUMNS = {"network": "_networkId", "device": "_serial"}
_WITHIN_COLUMN = "_parentId"
_WHOLE_RECORD = "(record)"
"""Among misfits, stands for a record that is no object or has no columns at all."""
_MAX_WRITERS = 4
"""Parts that are written at once, each of which takes memory and open files."""


class Parquet(Sink):
    """Typed columns as documented, and ``_raw`` with the record as the API sent it.

    A value that differs from its documentation is converted where nothing is lost by it. Otherwise
    it is null in its column, in ``_raw`` what it is, and counted in the manifest. Needs the package
    pyarrow.

    Args:
        directory: where the files go; made if need be.
        part_bytes: bytes of JSON after which a new part begins, default 256 MiB.
        file_mode: permissions of the files; None: 0600 for listings that may hold passphrases and
            the like, otherwise as the umask leaves them.
    """

    name = "parquet"

    def __init__(
        self,
        directory: str | os.PathLike[str],
        *,
        part_bytes: int = 256 * 1024 * 1024,
        file_mode: int | None = None,
    ) -> None:
        self.directory = self._directory = Path(directory)
        self._file_mode = file_mode
        self._part_bytes = part_bytes
        self._tables: dict[str, _Table] = {}

    async def open(self, listings: Sequence[Listing], *, fsync: bool = False) -> None:
        await super().open(listings, fsync=fsync)
        self._writers = anyio.CapacityLimiter(_MAX_WRITERS)
        for listing in self.listings:
            if not listing.discovery_only:
                mode = self._mode_of(listing)
                make_directory(self._directory / listing.name, mode)
                make_directory(self._directory / ".unfinished" / listing.name, mode)

    def _mode_of(self, listing: Listing) -> int | None:
        return effective_mode([listing], self._file_mode)

    async def rollback(self, partitions: Sequence[Partition]) -> None:
        for partition in partitions:
            self._rollback(partition)
            if partition.position:
                await anyio.to_thread.run_sync(self._ensure_intact, partition)

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

    def _ensure_intact(self, partition: Partition) -> None:
        """Raises OutputError when something else was committed than there is."""
        unfinished = self._unfinished(partition)
        of_parts, of_lines = _split_checksum(partition.checksum)
        parts = sorted(unfinished.glob("part-*"))
        lines = [unfinished / "lines"] if partition.position % _PART else []
        with translating_os_errors(unfinished):
            for files, checksum in ((parts, of_parts), (lines, of_lines)):
                if _checksum_of_files(files) != checksum:
                    raise data_damaged(unfinished)

    async def store(self, partition: Partition, page: CrawlPage) -> WritePosition:
        parts, position = divmod(partition.position, _PART)
        # what is not UTF-8 cannot become text later: it has to be found now
        texts, rejected = as_text(page)
        prefix = msgspec.json.encode(page.parent_id) + _SEPARATOR
        data = b"".join(prefix + one_line(bytes(page.records[index])) + b"\n" for index, _ in texts)
        self._write_lines(partition, position, data)
        position += len(data)
        if position >= self._part_bytes:
            written = await self._finish_part(partition, parts, position)
        else:
            of_parts, of_lines = _split_checksum(partition.checksum)
            written = WritePosition(
                parts * _PART + position,
                partition.bytes,
                _join_checksums(of_parts, crc32(data, of_lines)),
            )
        return msgspec.structs.replace(written, rejected=rejected)

    async def prepare_commit(self, partition: Partition) -> WritePosition:
        parts, position = divmod(partition.position, _PART)
        if parts and not position:
            return await super().prepare_commit(partition)
        if not position:  # an empty listing is a table as well
            self._write_lines(partition, 0, b"")
        return await self._finish_part(partition, parts, position)

    async def _finish_part(self, partition: Partition, parts: int, position: int) -> WritePosition:
        # until the new position is committed the lines stay, and the part can be made again
        path = self._unfinished(partition) / _part_name(parts)
        size, checksum, misfits = await anyio.to_thread.run_sync(
            self._write_part, partition, position, path, limiter=self._writers
        )
        return WritePosition((parts + 1) * _PART, partition.bytes + size, checksum, misfits=misfits)

    def _write_part(
        self, partition: Partition, length: int, path: Path
    ) -> tuple[int, int, Misfits]:
        """Write a part of the first so many bytes of lines.

        Returns:
            Its bytes, the checksum of it and all before it, and what does not fit its columns.
        """
        listing = self.listings[partition.listing]
        table = self._tables.get(listing.name)
        if table is None:
            table = self._tables[listing.name] = _Table(listing)
        part = path.with_name(path.name + ".part")
        with translating_os_errors(path):
            make_file(part, self._mode_of(listing))
            with (path.parent / "lines").open("rb") as lines:
                misfits = table.write(_lines_within(lines, length), part)
            if self.fsync:
                sync(part)
            rename(part, path, fsync=self.fsync)
            of_parts, _ = _split_checksum(partition.checksum)
            checksum = _join_checksums(_checksum_of_files([path], of_parts), 0)
            return path.stat().st_size, checksum, misfits

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
        return await anyio.to_thread.run_sync(self._recount, self.path_of(partition))

    def _recount(self, path: Path) -> WritePosition:
        files = sorted(path.iterdir())
        for file in files:
            ensure_inside(self._directory, file)
        try:
            rows = sum(pq.read_metadata(file).num_rows for file in files)
        except Exception as error:  # whatever may come of a file that is none
            raise OSError(f"a file of it is damaged: {error}") from error
        size = sum(file.stat().st_size for file in files)
        return WritePosition(rows, size, _checksum_of_files(files))

    def records(self, partition: Partition) -> Iterator[tuple[str, Any]]:
        parents = self._listing_of(partition).parent_path
        column = _PARENT_COLUMNS.get(parents.kind)
        wanted = [name for name in (column, _WITHIN_COLUMN if parents.is_nested else None) if name]
        for file in sorted(self.path_of(partition).iterdir()):
            ensure_inside(self._directory, file)
            try:
                rows = pq.read_table(file, columns=[*wanted, "_raw"]).to_pylist()
            except Exception as error:  # whatever may come of a file that is none
                raise OSError(f"{file} is damaged: {error}") from error
            for row in rows:
                root = partition.organization_id if column is None else row[column]
                parent_id = parents.with_root(root, row.get(_WITHIN_COLUMN) or "")
                yield parent_id, decode_stored(row["_raw"].encode())

    def path_of(self, partition: Partition) -> Path:
        """The directory of a complete partition."""
        return self._directory / self.location(partition)

    def _write_lines(self, partition: Partition, position: int, data: bytes) -> None:
        """Write to the file in which lines are gathered."""
        unfinished, mode = self._unfinished(partition), self._mode_of(self._listing_of(partition))
        with translating_os_errors(unfinished), suppress(FileExistsError):
            unfinished.mkdir()
            if mode is not None:
                unfinished.chmod(directory_mode(mode))
        write_at(unfinished / "lines", position, data, fsync=self.fsync, mode=mode)

    def _listing_of(self, partition: Partition) -> Listing:
        return self.listings[partition.listing]

    def _unfinished(self, partition: Partition) -> Path:
        return self._directory / ".unfinished" / self.location(partition)


class _Table:
    """The columns of one listing."""

    def __init__(self, listing: Listing) -> None:
        documented = response_type(listing.operation)
        columns: list[Column] = []
        if isinstance(documented, type) and issubclass(documented, Struct):
            columns = arrow_columns(documented, record_schema(listing.operation))
        self._columns = [(name, convert) for name, _, convert in columns]
        self._path = listing.parent_path
        self._parent_column = _PARENT_COLUMNS.get(listing.parent)
        names = ["_raw"] if self._parent_column is None else [self._parent_column, "_raw"]
        if self._path.is_nested:
            names.insert(-1, _WITHIN_COLUMN)
        self.schema = pa.schema(
            [(name, data_type) for name, data_type, _ in columns]
            + [(name, pa.string()) for name in names]
        )

    def write(self, lines: Iterator[bytes], path: Path) -> Misfits:
        """Write lines as a file; returns what does not fit the columns."""
        misfits: Misfits = Counter()
        with pq.ParquetWriter(path, self.schema, compression="zstd") as writer:
            while batch := list(islice(lines, _ROWS_PER_BATCH)):
                rows = [self._row(line, misfits) for line in batch]
                writer.write_batch(pa.RecordBatch.from_pylist(rows, self.schema))
        return +misfits

    def _row(self, line: bytes, misfits: Misfits) -> dict[str, Any]:
        parent_id, _, raw = line.rstrip(b"\n").partition(_SEPARATOR)
        record = decode_leniently(raw, UNSET)
        if not isinstance(record, dict):
            misfits[_WHOLE_RECORD] += 1
            record = {}
        row = {name: convert(record.get(name), misfits) for name, convert in self._columns}
        row["_raw"] = raw.decode()
        root, within = self._path.split_root(msgspec.json.decode(parent_id))
        if self._parent_column:
            row[self._parent_column] = root
        if self._path.is_nested:
            row[_WITHIN_COLUMN] = within
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


def _join_checksums(of_parts: int, of_lines: int) -> int:
    """The checksum of finished parts and that of the lines gathered since, as one number."""
    joined = of_lines.to_bytes(4, "big") + of_parts.to_bytes(4, "big")
    return int.from_bytes(joined, "big", signed=True)


def _split_checksum(joined: int) -> tuple[int, int]:
    """The checksum of finished parts, and that of the lines gathered since."""
    of_lines, of_parts = divmod(joined % 2**64, 2**32)
    return of_parts, of_lines


def _checksum_of_files(paths: Iterable[Path], start: int = 0) -> int:
    for path in paths:
        with path.open("rb") as file:
            start = checksum_of(chunks_of(file), start)
    return start
