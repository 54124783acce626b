"""Whether the records of a crawl are what its manifest says."""

import os
from collections.abc import Awaitable, Collection

import msgspec

from ...errors import ConfigurationError
from ..sinks import JsonLines, Sink, open_sink
from ..state.partition import Partition, WritePosition
from .manifest import read_manifest
from .manifest_format import Manifest, PartitionEntry

_Place = tuple[str, str]
"""Listing and organization; of a merged file, the listing and nothing."""


async def verify(directory: str | os.PathLike[str], sink: Sink | None = None) -> list[str]:
    """Read every complete partition again and compare it with the manifest. Nothing is written.

    Records, bytes and checksums are compared. A crawl may be running meanwhile.

    Args:
        directory: of the crawl.
        sink: that the crawl wrote to; needed when that is PostgreSQL, a sink of your own, or one
            with a directory of its own. No other database is connected to, whatever the manifest
            says.

    Returns:
        What does not agree, one sentence each; empty: all is as it should be.

    Raises:
        OutputError: there is no manifest, or it or the sink cannot be read.
        ConfigurationError: the sink is needed.
    """
    wrong: list[str] | None = None
    while wrong is None:
        manifest = _read(directory)
        sink = sink_of_manifest(manifest, directory) if sink is None else sink
        if sink.name != manifest.sink:
            raise ConfigurationError(
                f"the crawl in {directory} wrote to {manifest.sink}, not to {sink.name}"
            )
        try:
            await sink.open_for_reading(manifest.plan.listings, manifest.crawl)
            wrong = await _verify_crawl(sink, manifest, directory)
        finally:
            await sink.close()
    return wrong


async def _verify_crawl(
    sink: Sink, manifest: Manifest, directory: str | os.PathLike[str]
) -> list[str] | None:
    """What does not agree; None: another crawl has begun meanwhile."""
    crawl, known = manifest.crawl, _complete_partitions(manifest)
    wrong = await _check(sink, manifest, known)
    while wrong:
        # a crawl that is running may have moved something between reading of it and looking
        manifest = _read(directory)
        if manifest.crawl != crawl:
            return None
        current = _complete_partitions(manifest)
        moved = {each for each in wrong if each in known and known[each] != current.get(each)}
        if not moved:
            break
        for each in moved:
            del wrong[each]
        known = current
        wrong |= await _check(sink, manifest, moved)
    return [text for texts in wrong.values() for text in texts]


def _read(directory: str | os.PathLike[str]) -> Manifest:
    return msgspec.convert(read_manifest(directory), Manifest)


def sink_of_manifest(manifest: Manifest, directory: str | os.PathLike[str]) -> Sink:
    """The sink that a crawl wrote to, not yet opened.

    Raises:
        ConfigurationError: it is a database: no other is connected to, whatever a manifest says.
    """
    if "://" in manifest.sink:
        raise ConfigurationError(
            f"the crawl in {directory} says that it wrote to {manifest.sink}: give this sink "
            "yourself (--sink), since nothing connects to where only a file says"
        )
    return open_sink(manifest.sink, directory)


def _complete_partitions(manifest: Manifest) -> dict[_Place, PartitionEntry]:
    return {
        (each.listing, each.organization_id): each
        for each in manifest.partitions
        if each.state == "complete" and not each.is_discovery_only
    }


async def _check(
    sink: Sink, manifest: Manifest, places: Collection[_Place]
) -> dict[_Place, list[str]]:
    """What does not agree, of the partitions at these places."""
    wrong: dict[_Place, list[str]] = {}
    complete = _complete_partitions(manifest)
    names = [listing.name for listing in manifest.plan.listings]
    merged: dict[str, list[PartitionEntry]] = {}
    for each in complete.values():
        if each.is_merged:
            merged.setdefault(each.listing, []).append(each)
    for place in places:
        entry = complete.get(place)
        if entry is None or entry.is_merged:
            continue
        # the position only says that there is something
        partition = Partition(
            names.index(entry.listing), entry.organization_id, entry.bytes, entry.bytes
        )
        location = f"{entry.location}, organization {entry.organization_id}"
        if texts := await _differences(location, entry, sink.recount(partition)):
            wrong[place] = texts
    for listing in dict.fromkeys(name for name, _ in places):
        if listing in merged and isinstance(sink, JsonLines):
            index = names.index(listing)
            if texts := await _merged_differences(sink, listing, index, merged[listing]):
                wrong[listing, ""] = texts
    return wrong


async def _differences(
    location: str, entry: PartitionEntry, counting: Awaitable[WritePosition | None]
) -> list[str]:
    try:
        found = await counting
    except OSError as error:
        return [f"{location}: {error.strerror or error}"]
    if found is None:
        return []
    return _compare(location, entry, found)


def _compare(location: str, entry: PartitionEntry, found: WritePosition) -> list[str]:
    counts = [
        f"{location}: {is_there:,} {name} instead of {wanted:,}"
        for name, is_there, wanted in (
            ("records", found.position, entry.records),
            ("bytes", found.bytes, entry.bytes),
        )
        if is_there != wanted
    ]
    if counts or entry.checksum in (None, found.checksum):
        return counts
    return [f"{location}: as much as was written, but not the same (by its checksum)"]


async def _merged_differences(
    sink: JsonLines, listing: str, index: int, entries: list[PartitionEntry]
) -> list[str]:
    """What does not agree in the merged file of a listing."""
    location, expected_size = f"{listing}{sink.suffix}", sum(each.bytes for each in entries)
    try:
        size, counts = await sink.recount_merged(index, expected_size)
    except OSError as error:
        return [f"{location}: {error.strerror or error}"]
    differences = []
    for entry in entries:
        found = counts.pop(entry.organization_id, WritePosition(0, 0))
        # bytes of a merged file are of all organizations together
        found = msgspec.structs.replace(found, bytes=entry.bytes)
        differences += _compare(f"{location}, organization {entry.organization_id}", entry, found)
    if counts:
        lines = sum(each.position for each in counts.values())
        differences.append(f"{location}: {lines:,} records of other organizations")
    if size != expected_size:
        differences.append(f"{location}: {size:,} bytes instead of {expected_size:,}")
    return differences
