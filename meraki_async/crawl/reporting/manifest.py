"""``manifest.json``: what a crawl has, and what it lacks."""

import os
from collections.abc import Awaitable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from ..._version import __version__
from ...api.index import API_VERSION
from ...errors import ConfigurationError
from ..plan.plan import Plan
from ..sinks import JsonLines, Sink, open_sink
from ..sinks.json_lines import recount_file
from ..state.checkpoint import CHECKPOINT, Checkpoint
from ..state.partition import WAITING, Output, OutputError, WritePosition

MANIFEST = "manifest.json"

_MAX_ERRORS = 20


def manifest_of(directory: Path, checkpoint: Checkpoint) -> dict[str, Any] | None:
    """The state of the crawl that a checkpoint is of; None: none has begun."""
    begun = checkpoint.begun()
    if begun is None:
        return None
    plan = msgspec.json.decode(begun.plan, type=Plan)
    sink = _sink(begun.sink, directory, plan)
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
        if output.merged and isinstance(sink, JsonLines):
            place = sink.merged_place(output.listing)
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


def write_manifest(directory: Path, checkpoint: Checkpoint) -> None:
    """Put the state of a crawl beside its files.

    Raises:
        OutputError: it cannot be written.
    """
    path = directory / MANIFEST
    part = path.with_name(path.name + ".part")
    manifest = manifest_of(directory, checkpoint)
    try:
        part.write_bytes(msgspec.json.format(msgspec.json.encode(manifest), indent=1))
        os.replace(part, path)
    except OSError as error:
        raise OutputError(f"cannot write {path}: {error.strerror or error}") from None


def read_manifest(directory: Path) -> Any:
    """What a crawl has by now, from its checkpoint; else from ``manifest.json``.

    Raises:
        OutputError: there is neither, or it is none of ours.
    """
    path = directory / MANIFEST
    try:
        checkpoint = Checkpoint(directory / CHECKPOINT, is_read_only=True)
        try:
            manifest = manifest_of(directory, checkpoint)
        finally:
            checkpoint.close()
        if manifest is not None:
            return msgspec.to_builtins(manifest)
    except (OutputError, ConfigurationError):
        pass  # moved elsewhere without it, on a medium that is read-only, of another version
    if not path.exists():
        raise OutputError(f"no crawl has written to {directory}")
    try:
        manifest = msgspec.json.decode(path.read_bytes())
        if not isinstance(manifest, dict) or "outputs" not in manifest:
            raise ValueError("it says nothing of outputs")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise OutputError(f"cannot read {path}: {reason}") from None
    return manifest


async def verify(directory: Path, sink: Sink | None = None) -> list[str]:
    """Recount every finished output against the manifest; returns what does not agree.

    Args:
        directory: of the crawl.
        sink: that it wrote to; needed when it is a database elsewhere or a sink of your own.

    Raises:
        OutputError: there is no manifest, or it or the sink cannot be read.
        ConfigurationError: the sink is needed.
    """
    manifest = read_manifest(directory)
    plan = msgspec.convert(manifest["plan"], Plan)
    sink = sink or open_sink(manifest["sink"], directory)
    if sink.name != manifest["sink"]:
        raise ConfigurationError(f"the crawl in {directory} wrote to {manifest['sink']}")
    names = [listing.name for listing in plan.listings]
    wrong: list[str] = []
    try:
        await sink.inspect(plan.listings, manifest["crawl"])
        joined: dict[str, WritePosition] = {}
        for entry in manifest["outputs"]:
            if entry["isHidden"] or entry["state"] != "complete":
                continue
            if entry["isMerged"]:
                so_far = joined.get(entry["file"], WritePosition(0, 0))
                joined[entry["file"]] = WritePosition(
                    so_far.position + entry["records"], so_far.bytes + entry["bytes"]
                )
                continue
            index = names.index(entry["listing"])
            # the position only tells that there is something
            output = Output(index, entry["organizationId"], entry["bytes"], entry["bytes"])
            expected = WritePosition(entry["records"], entry["bytes"])
            place = f"{entry['file']}, organization {output.organization}"
            wrong += await _differences(place, expected, sink.recount(output))
        for place, expected in joined.items():
            wrong += await _differences(place, expected, recount_file(directory, place))
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


def _sink(name: str, directory: Path, plan: Plan) -> Sink | None:
    try:
        sink = open_sink(name, directory)
    except ConfigurationError:
        return None  # one of somebody else's, or its package is not installed
    sink.listings = list(plan.listings)
    return sink


def _time(seconds: float | None) -> str | None:
    if seconds is None:
        return None
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds")
