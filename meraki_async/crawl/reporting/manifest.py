"""``manifest.json``: what a crawl has, and what it lacks."""

import os
from datetime import UTC, datetime
from typing import Any

import msgspec

from ..._version import __version__
from ...errors import ConfigurationError
from ...operations.lookup import api_version
from ...selection.organization_status import OrganizationStatus
from ..engine.network_filters import unmatched_filters
from ..plan.listing import NAME_OF_LISTING
from ..plan.plan import Plan
from ..sinks import Sink, open_sink
from ..state.checkpoint import Checkpoint
from ..state.crawl_directory import CrawlDirectory
from ..state.partition import COMPLETE, WAITING, OutputError, Partition
from .manifest_format import Manifest


def build_manifest(checkpoint: Checkpoint, sink: Sink | None) -> dict[str, Any] | None:
    """The state of the crawl that a checkpoint is of.

    Args:
        checkpoint: of the crawl.
        sink: knows where the records are; None: the manifest does not say.

    Returns:
        What goes into ``manifest.json``; None: no crawl was started.

    Raises:
        OutputError: the checkpoint is damaged.
    """
    crawl = checkpoint.crawl_record()
    if crawl is None:
        return None
    plan = msgspec.json.decode(crawl.plan, type=Plan)
    checkpoint.check(plan)
    partitions = list(checkpoint.partitions.all())
    return {
        "version": __version__,
        "apiVersion": api_version(),
        "dashboard": crawl.dashboard,
        "sink": crawl.sink,
        "settings": msgspec.json.decode(crawl.settings),
        "crawl": crawl.id,
        "startedAt": _format_time(crawl.started_at),
        "finishedAt": _format_time(crawl.finished_at),
        "isComplete": crawl.finished_at is not None,
        "requests": crawl.requests + sum(each.requests for each in partitions),
        "plan": plan,
        "limits": {
            listing.name: limit
            for listing in plan.listings
            if (limit := plan.limit_of(listing)) is not None
        },
        "organizations": [_organization_entry(each) for each in checkpoint.organizations.all()],
        "unmatchedFilters": [
            {"kind": each.listing, "filter": each.parent_id, "error": each.error}
            for each in unmatched_filters(plan, checkpoint)
        ],
        "unusableParents": [
            {
                "listing": each.listing,
                "organizationId": each.organization_id,
                "error": each.error,
            }
            for each in checkpoint.unusable_parents.all()
        ],
        "partitions": [_partition_entry(each, plan, sink, checkpoint) for each in partitions],
        "samples": msgspec.to_builtins(checkpoint.samples.all()),
    }


def _organization_entry(status: OrganizationStatus) -> dict[str, Any]:
    return {
        "id": status.organization.id,
        "name": status.organization.name,
        "state": "read" if status.state == WAITING else status.state,
        "error": status.error,
    }


def _partition_entry(
    partition: Partition, plan: Plan, sink: Sink | None, checkpoint: Checkpoint
) -> dict[str, Any]:
    listing = plan.listings[partition.listing]
    location = None
    if sink is not None and not listing.discovery_only:
        location = sink.location(partition)
    counts = checkpoint.tasks.counts(partition.listing, partition.organization_id)
    return {
        "listing": listing.name,
        "organizationId": partition.organization_id,
        "state": "unfinished" if partition.state == WAITING else partition.state,
        "isDiscoveryOnly": listing.discovery_only,
        "isMerged": bool(partition.is_merged),
        "location": location,
        "records": partition.records,
        "requests": partition.requests,
        "bytes": partition.bytes,
        "checksum": partition.checksum,
        "startedAt": _format_time(partition.started_at),
        "finishedAt": _format_time(partition.finished_at),
        "waitSeconds": round(partition.wait_seconds, 3),
        "elapsedSeconds": round(partition.elapsed, 3),
        "since": _format_time(partition.since),
        "drift": partition.drift.splitlines(),
        "misfits": partition.misfit_counts,
        "tasks": {
            "complete": counts.complete,
            "notAvailable": counts.not_available,
            "failed": counts.failed,
            "refused": counts.refused,
            "unclear": counts.unclear,
        },
        "cursors": [
            {"parentId": task.parent_id, "cursor": task.cursor}
            for task in checkpoint.tasks.with_cursor(partition)
        ],
        "errors": [
            {
                "parentId": task.parent_id,
                "cursor": task.cursor,
                "state": task.state,
                "error": task.error,
                "retryAt": _format_time(task.retry_at),
            }
            for task in checkpoint.tasks.with_error(partition)
        ],
        "gaps": [
            {"parentId": task.parent_id, "gap": task.gap}
            for task in checkpoint.tasks.with_gap(partition)
        ],
        "cutOff": [
            {"parentId": task.parent_id, "limit": task.cut_off}
            for task in checkpoint.tasks.cut_off(partition)
        ],
    }


def write_manifest(directory: CrawlDirectory, checkpoint: Checkpoint, sink: Sink) -> None:
    """Replace ``manifest.json`` with the present state of the crawl.

    Raises:
        OutputError: it cannot be written.
    """
    manifest = build_manifest(checkpoint, sink)
    directory.write_manifest(msgspec.json.format(msgspec.json.encode(manifest), indent=1))


def read_manifest(directory: str | os.PathLike[str]) -> Any:
    """What a crawl has collected so far, from its checkpoint; else from ``manifest.json``.

    Args:
        directory: of the crawl. Nothing is written to it.

    Returns:
        What ``manifest.json`` holds, as dictionaries and lists.

    Raises:
        OutputError: there is neither, or what there is cannot be read.
    """
    crawl_directory = CrawlDirectory(directory)
    path = crawl_directory.manifest
    unreadable: Exception | None = None
    try:
        checkpoint = crawl_directory.read_checkpoint()
        try:
            manifest = build_manifest(checkpoint, _sink_of(checkpoint, crawl_directory))
        finally:
            checkpoint.close()
        if manifest is not None:
            return msgspec.to_builtins(manifest)
    except (OutputError, ValueError) as error:
        # moved elsewhere without it, on a medium that is read-only, of another version, or with
        # operations that are not known here
        unreadable = error
    if not path.exists():
        if unreadable is not None and crawl_directory.checkpoint.exists():
            # there is a crawl: what cannot be read is not taken for nothing
            raise OutputError(f"the checkpoint cannot be read: {unreadable}")
        raise OutputError(f"no crawl has written to {crawl_directory.path}")
    try:
        manifest = msgspec.json.decode(path.read_bytes())
        _ensure_readable(manifest)
    except (OSError, ValueError, RecursionError) as error:
        reason = getattr(error, "strerror", None) or error
        raise OutputError(f"cannot read {path}: {reason}") from None
    return manifest


def state_of(partition: Any) -> str:
    """How a partition of a manifest ended: one that a limit has cut off is not called complete."""
    state: str = partition["state"]
    return "cut off" if state == COMPLETE and partition["cutOff"] else state


def is_running(directory: str | os.PathLike[str]) -> bool:
    """Whether a process is crawling into a directory.

    Args:
        directory: of a crawl. Nothing is written to it.
    """
    return CrawlDirectory(directory).is_locked()


def _ensure_readable(manifest: Any) -> None:
    """See that a manifest from a disk is one.

    Raises:
        ValueError: it is none, or damaged.
    """
    try:
        content = msgspec.convert(manifest, Manifest)
    except msgspec.ValidationError as error:
        raise ValueError(
            f"it is no manifest, or damaged, or of another version of this program: {error}"
        ) from None
    for listing in content.plan.listings:
        if not NAME_OF_LISTING.fullmatch(listing.name):
            raise ValueError(f"it is damaged: {listing.name!r} is no name of a listing")
    unknown = {each.listing for each in content.partitions}.difference(
        listing.name for listing in content.plan.listings
    )
    if unknown:
        raise ValueError(f"it is damaged: its plan has no listing {min(unknown)!r}")


def _sink_of(checkpoint: Checkpoint, directory: CrawlDirectory) -> Sink | None:
    """The sink that a crawl writes to, by its name."""
    crawl = checkpoint.crawl_record()
    if crawl is None:
        return None
    try:
        sink = open_sink(crawl.sink, directory.path)
    except ConfigurationError:
        return None  # a sink of the user's own, or its package is not installed
    # not opened: it is only asked for locations
    sink.listings = list(msgspec.json.decode(crawl.plan, type=Plan).listings)
    return sink


def _format_time(seconds: float | None) -> str | None:
    if seconds is None:
        return None
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds")
