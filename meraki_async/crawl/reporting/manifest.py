"""``manifest.json``: what a crawl has, and what it lacks."""

import os
from collections.abc import Awaitable
from datetime import UTC, datetime
from typing import Any

import msgspec

from ..._version import __version__
from ...api.index import API_VERSION
from ...errors import ConfigurationError
from ..plan.plan import Plan
from ..sinks import JsonLines, Sink, open_sink
from ..state.checkpoint import Checkpoint
from ..state.crawl_directory import CrawlDirectory
from ..state.partition import WAITING, Output, OutputError, WritePosition

_MAX_ERRORS = 20


def manifest_of(checkpoint: Checkpoint, sink: Sink | None = None) -> dict[str, Any] | None:
    """The state of the crawl that a checkpoint is of; None: none has begun.

    Args:
        checkpoint: of the crawl.
        sink: tells where the records are; None: the manifest does not say.
    """
    begun = checkpoint.begun()
    if begun is None:
        return None
    plan = msgspec.json.decode(begun.plan, type=Plan)
    if sink is not None:
        sink.listings = list(plan.listings)
    organizations = [
        {
            "id": identifier,
            "name": name,
            "state": "read" if state == WAITING else state,
            "error": error,
        }
        for identifier, name, state, error in checkpoint.rows(
            "SELECT id, name, state, error FROM organization ORDER BY id"
        )
    ]
    samples = checkpoint.rows("SELECT * FROM sample ORDER BY run, at")
    return {
        "version": __version__,
        "apiVersion": API_VERSION,
        "source": begun.source,
        "sink": begun.sink,
        "settings": msgspec.json.decode(begun.settings),
        "crawl": begun.id,
        "began": _time(begun.began),
        "ended": _time(begun.ended),
        "isComplete": begun.ended is not None,
        "plan": plan,
        "organizations": organizations,
        "outputs": [_entry(output, plan, sink, checkpoint) for output in checkpoint.outputs()],
        "samples": [
            dict(zip(("run", "at", "sent", "refused", "waiting", "records"), row, strict=True))
            for row in samples
        ],
    }


def _entry(output: Output, plan: Plan, sink: Sink | None, checkpoint: Checkpoint) -> dict[str, Any]:
    listing = plan.listings[output.listing]
    place = None
    if sink is not None and not listing.discovery_only:
        place = sink.locate(output)
    tasks = checkpoint.counts_of(output.listing, output.organization)
    return {
        "listing": listing.name,
        "organizationId": output.organization,
        "state": "unfinished" if output.state == WAITING else output.state,
        "isHidden": listing.discovery_only,
        "isMerged": bool(output.merged),
        "file": place,
        "records": output.records,
        "requests": output.requests,
        "bytes": output.bytes,
        "began": _time(output.began),
        "ended": _time(output.ended),
        "secondsWaited": round(output.waited, 3),
        "secondsTaken": round(output.taken, 3),
        "since": _time(output.since),
        "drift": output.drift.splitlines(),
        "parents": dict(zip(("complete", "notAvailable", "failed"), tasks, strict=True)),
        "cursors": [
            {"parent": parent, "cursor": cursor}
            for parent, cursor in checkpoint.rows(
                "SELECT parent, cursor FROM task WHERE listing = ? AND organization = ?"
                " AND cursor IS NOT NULL ORDER BY id LIMIT ?",
                *(output.listing, output.organization, _MAX_ERRORS),
            )
        ],
        "errors": [
            {"parent": parent, "cursor": cursor, "state": state, "error": error}
            for parent, cursor, state, error in checkpoint.rows(
                "SELECT parent, cursor, state, error FROM task WHERE listing = ?"
                " AND organization = ? AND error IS NOT NULL ORDER BY state, id LIMIT ?",
                *(output.listing, output.organization, _MAX_ERRORS),
            )
        ],
        "gaps": [
            {"parent": parent, "gap": gap}
            for parent, gap in checkpoint.rows(
                "SELECT parent, gap FROM task WHERE listing = ? AND organization = ?"
                " AND gap IS NOT NULL ORDER BY id LIMIT ?",
                *(output.listing, output.organization, _MAX_ERRORS),
            )
        ],
    }


def write_manifest(directory: CrawlDirectory, checkpoint: Checkpoint, sink: Sink) -> None:
    """Replace ``manifest.json`` with the present state of the crawl.

    Raises:
        OutputError: it cannot be written.
    """
    manifest = manifest_of(checkpoint, sink)
    directory.write_manifest(msgspec.json.format(msgspec.json.encode(manifest), indent=1))


def read_manifest(directory: str | os.PathLike[str]) -> Any:
    """What a crawl has collected so far, from its checkpoint; else from ``manifest.json``.

    Args:
        directory: of the crawl. Nothing is written to it.

    Returns:
        What ``manifest.json`` holds, as dictionaries and lists.

    Raises:
        OutputError: there is neither, or the file is no manifest.
    """
    crawl_directory = CrawlDirectory(directory)
    path = crawl_directory.manifest
    try:
        checkpoint = crawl_directory.read_checkpoint()
        try:
            manifest = manifest_of(checkpoint, _sink_of(checkpoint, crawl_directory))
        finally:
            checkpoint.close()
        if manifest is not None:
            return msgspec.to_builtins(manifest)
    except (OutputError, ConfigurationError):
        pass  # moved elsewhere without it, on a medium that is read-only, of another version
    if not path.exists():
        raise OutputError(f"no crawl has written to {crawl_directory.path}")
    try:
        manifest = msgspec.json.decode(path.read_bytes())
        if not isinstance(manifest, dict) or "outputs" not in manifest:
            raise ValueError("it says nothing of outputs")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise OutputError(f"cannot read {path}: {reason}") from None
    return manifest


async def verify(directory: str | os.PathLike[str], sink: Sink | None = None) -> list[str]:
    """Recount every finished output and compare it with the manifest. Nothing is written.

    Args:
        directory: of the crawl.
        sink: that the crawl wrote to; needed when that is PostgreSQL, a sink of your own, or one
            with a directory of its own.

    Returns:
        What does not agree, one sentence each; empty: all is as it should be.

    Raises:
        OutputError: there is no manifest, or it or the sink cannot be read.
        ConfigurationError: the sink is needed.
    """
    manifest = read_manifest(directory)
    plan = msgspec.convert(manifest["plan"], Plan)
    sink = sink or open_sink(manifest["sink"], directory)
    if sink.name != manifest["sink"]:
        raise ConfigurationError(
            f"the crawl in {directory} wrote to {manifest['sink']}, not to {sink.name}"
        )
    names = [listing.name for listing in plan.listings]
    wrong: list[str] = []
    try:
        await sink.inspect(plan.listings, manifest["crawl"])
        merged: dict[str, WritePosition] = {}
        for entry in manifest["outputs"]:
            if entry["isHidden"] or entry["state"] != "complete":
                continue
            if entry["isMerged"]:
                so_far = merged.get(entry["listing"], WritePosition(0, 0))
                merged[entry["listing"]] = WritePosition(
                    so_far.position + entry["records"], so_far.bytes + entry["bytes"]
                )
                continue
            index = names.index(entry["listing"])
            # the position only tells that there is something
            output = Output(index, entry["organizationId"], entry["bytes"], entry["bytes"])
            expected = WritePosition(entry["records"], entry["bytes"])
            place = f"{entry['file']}, organization {output.organization}"
            wrong += await _differences(place, expected, sink.recount(output))
        if isinstance(sink, JsonLines):
            for name, expected in merged.items():
                counting = sink.recount_merged(names.index(name))
                wrong += await _differences(f"{name}{sink.suffix}", expected, counting)
    finally:
        await sink.close()
    return wrong


async def _differences(
    place: str, expected: WritePosition, counting: Awaitable[WritePosition | None]
) -> list[str]:
    try:
        found = await counting
    except OSError as error:
        return [f"{place}: {error.strerror or error}"]
    if found is None:
        return []
    return [
        f"{place}: {is_there:,} {name} instead of {wanted:,}"
        for name, is_there, wanted in (
            ("records", found.position, expected.position),
            ("bytes", found.bytes, expected.bytes),
        )
        if is_there != wanted
    ]


def _sink_of(checkpoint: Checkpoint, directory: CrawlDirectory) -> Sink | None:
    """The sink that a crawl writes to, by its name."""
    begun = checkpoint.begun()
    if begun is None:
        return None
    try:
        return open_sink(begun.sink, directory.path)
    except ConfigurationError:
        return None  # a sink of the user's own, or its package is not installed


def _time(seconds: float | None) -> str | None:
    if seconds is None:
        return None
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds")
