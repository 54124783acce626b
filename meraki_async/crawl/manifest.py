"""``manifest.json``: what a crawl has, and what it lacks."""

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from .._version import __version__
from .checkpoint import WAITING, Checkpoint, OutputError
from .files import Directory
from .plan import Plan

CHECKPOINT = "checkpoint.sqlite"
MANIFEST = "manifest.json"


def write_manifest(files: Directory, plan: Plan, checkpoint: Checkpoint) -> None:
    """Put the state of a crawl beside its files.

    Raises:
        OutputError: it cannot be written.
    """
    [(source, began, ended)] = checkpoint.rows("SELECT source, began, ended FROM crawl")
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
    outputs = []
    for output in checkpoint.outputs():
        listing = plan.listings[output.listing]
        tasks = checkpoint.counts_of(output.listing, output.organization)
        entry: dict[str, Any] = {
            "listing": listing.name,
            "organizationId": output.organization,
            "state": "unfinished" if output.state == WAITING else output.state,
            "file": None
            if listing.is_hidden
            else files.place(output).relative_to(files.path).as_posix(),
            "records": output.records,
            "bytes": output.position,
            "parents": dict(zip(("complete", "notAvailable", "failed"), tasks, strict=True)),
            "errors": [
                {"parent": parent, "cursor": cursor, "state": state, "error": error}
                for parent, cursor, state, error in checkpoint.rows(
                    "SELECT parent, cursor, state, error FROM task WHERE listing = ?"
                    " AND organization = ? AND error IS NOT NULL ORDER BY state, id LIMIT 20",
                    output.listing,
                    output.organization,
                )
            ],
        }
        outputs.append(entry)
    manifest = {
        "version": __version__,
        "source": source,
        "began": _time(began),
        "ended": None if ended is None else _time(ended),
        "isComplete": ended is not None,
        "plan": plan,
        "organizations": organizations,
        "outputs": outputs,
    }
    path = files.path / MANIFEST
    part = path.with_name(path.name + ".part")
    try:
        part.write_bytes(msgspec.json.format(msgspec.json.encode(manifest), indent=1))
        os.replace(part, path)
    except OSError as error:
        raise OutputError(f"cannot write {path}: {error.strerror or error}") from None


def verify(directory: Path) -> list[str]:
    """Recount every finished file against the manifest; returns what does not agree.

    Raises:
        OutputError: there is no manifest, or it cannot be read.
    """
    wrong: list[str] = []
    for entry in read_manifest(directory)["outputs"]:
        if entry["file"] is None or entry["state"] != "complete":
            continue
        path = directory / entry["file"]
        try:
            with path.open("rb") as file:
                found = sum(1 for _ in file), path.stat().st_size
        except OSError as error:
            wrong.append(f"{entry['file']}: {error.strerror or error}")
            continue
        for name, is_there in zip(("records", "bytes"), found, strict=True):
            if is_there != entry[name]:
                wrong.append(f"{entry['file']}: {is_there:,} {name} instead of {entry[name]:,}")
    return wrong


def read_manifest(directory: Path) -> Any:
    """What ``manifest.json`` says.

    Raises:
        OutputError: there is none, or it is none of ours.
    """
    path = directory / MANIFEST
    try:
        manifest = msgspec.json.decode(path.read_bytes())
        if not isinstance(manifest, dict) or "outputs" not in manifest:
            raise ValueError("it says nothing of outputs")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise OutputError(f"cannot read {path}: {reason}") from None
    return manifest


def _time(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")
