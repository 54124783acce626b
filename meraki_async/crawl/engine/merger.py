"""The files of all organizations as one file a listing."""

import os
import shutil
from collections.abc import Iterable
from pathlib import Path

import anyio.to_thread

from ..sinks.files import lost, rename, truncate, writing
from ..sinks.json_lines import JsonLines, part_of
from ..state.checkpoint import Checkpoint
from ..state.partition import Output

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

    async def join(self, complete: Iterable[Output]) -> None:
        """Move what is complete and not yet moved."""
        positions = dict(self._checkpoint.rows("SELECT listing, position FROM merged"))
        for output in complete:
            if output.merged:
                self._sink.path_of(output).unlink(missing_ok=True)  # a kill came in between
                continue
            source, target = (
                self._sink.path_of(output),
                part_of(self._sink.merged_path_of(output.listing)),
            )
            position = positions.get(output.listing, 0)
            with writing(target):
                position = await anyio.to_thread.run_sync(
                    _append, source, target, position, self._sink.fsync
                )
            output.merged = True
            positions[output.listing] = position
            with self._checkpoint.transaction():
                self._checkpoint.save_output(output)
                self._checkpoint.change(
                    "INSERT OR REPLACE INTO merged VALUES (?, ?)", [(output.listing, position)]
                )
            source.unlink()

    def name(self) -> None:
        """All is complete: the files get their names."""
        for listing, position in self._checkpoint.rows("SELECT listing, position FROM merged"):
            path = self._sink.merged_path_of(listing)
            truncate(part_of(path), position)
            rename(part_of(path), path, fsync=self._sink.fsync)


def _append(source: Path, target: Path, position: int, fsync: bool) -> int:
    target.touch()
    if target.stat().st_size < position:
        raise lost(target)
    with source.open("rb") as taken, target.open("r+b") as file:
        file.seek(position)
        shutil.copyfileobj(taken, file, _CHUNK)
        position = file.tell()
        if fsync:
            file.flush()
            os.fsync(file.fileno())
    return position
