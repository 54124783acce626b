"""The files of all organizations as one file a listing."""

import os
import shutil
from collections.abc import Iterable
from pathlib import Path

import anyio.to_thread

from ...file_permissions import make_file
from ..sinks.files import data_lost, rename, translating_os_errors, truncate
from ..sinks.json_lines import JsonLines, partial_path
from ..state.checkpoint import Checkpoint
from ..state.partition import Partition

_CHUNK = 1024 * 1024


class Merger:
    """Moves finished files into the merged file of their listing, one after the other.

    Where each ends there is committed before it is removed: a killed process leaves nothing out,
    and puts nothing in twice. Compressed files are joined as they are.

    Args:
        checkpoint: of the crawl.
        sink: that wrote the files.
    """

    def __init__(self, checkpoint: Checkpoint, sink: JsonLines) -> None:
        self._checkpoint = checkpoint
        self._sink = sink

    async def merge(self, complete: Iterable[Partition]) -> None:
        """Move what is complete and not yet moved."""
        positions = self._checkpoint.merged.positions()
        for partition in complete:
            source = self._sink.path_of(partition)
            if partition.is_merged:
                source.unlink(missing_ok=True)  # a kill came in between
                continue
            target = partial_path(self._sink.merged_path_of(partition.listing))
            position = positions.get(partition.listing, 0)
            with translating_os_errors(target):
                position = await anyio.to_thread.run_sync(
                    _append, source, target, position, self._sink.fsync
                )
            partition.is_merged = True
            positions[partition.listing] = position
            with self._checkpoint.transaction():
                self._checkpoint.partitions.save(partition)
                self._checkpoint.merged.save(partition.listing, position)
            source.unlink()

    def publish(self) -> None:
        """All is complete: the merged files get their final names."""
        for listing, position in self._checkpoint.merged.positions().items():
            path = self._sink.merged_path_of(listing)
            truncate(partial_path(path), position)
            rename(partial_path(path), path, fsync=self._sink.fsync)


def _append(source: Path, target: Path, position: int, fsync: bool) -> int:
    make_file(target, source.stat().st_mode & 0o777)
    if target.stat().st_size < position:
        raise data_lost(target)
    with source.open("rb") as reading, target.open("r+b") as writing:
        writing.seek(position)
        shutil.copyfileobj(reading, writing, _CHUNK)
        position = writing.tell()
        if fsync:
            writing.flush()
            os.fsync(writing.fileno())
    return position
