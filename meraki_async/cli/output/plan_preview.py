"""What ``meraki-async plan check`` prints."""

from collections import Counter
from typing import Any

import msgspec
from rich.table import Table

from ...writes import Preview
from ..streams import print_error, write_stdout
from .captured import print_all
from .plan_changes import as_json, name_of

_WORDS = {
    "due": "applied",
    "in_force": "skipped",
    "moved": "refused",
    "unreadable": "refused",
    None: "later",
}
_MAX_REFUSED = 50
_MIN_WIDTH = 140


def show_preview(preview: Preview, format: str) -> int:
    """Print what would become of a plan's changes; returns the exit code of the command.

    Raises:
        StandardOutputError: standard output is closed or full.
    """
    counts = Counter(
        _WORDS[None if judgement is None else judgement.verdict]
        for _, judgement in preview.judgements
    )
    if format == "json":
        write_stdout(msgspec.json.format(msgspec.json.encode(_as_json(preview, counts))) + b"\n")
    else:
        print_all(_lines(preview, counts), _MIN_WIDTH)
    for problem in preview.problems:
        print_error(f"Blocked: {problem}")
    for warning in preview.warnings:
        print_error(f"Warning: {warning}")
    return 1 if preview.problems or counts["refused"] else 0


def _lines(preview: Preview, counts: Counter[str]) -> list[Any]:
    lines: list[Any] = []
    refused = [
        (change, judgement)
        for change, judgement in preview.judgements
        if judgement is not None and _WORDS[judgement.verdict] == "refused"
    ]
    if refused:
        table = Table("organization", "what", "operation", box=None, padding=(0, 2, 0, 0))
        table.add_column("refused", overflow="fold")
        for change, judgement in refused[:_MAX_REFUSED]:
            table.add_row(
                change.organization_id or "", name_of(change), change.operation, judgement.detail
            )
        lines.append(table)
        if len(refused) > _MAX_REFUSED:
            lines.append(f"… and {len(refused) - _MAX_REFUSED:,} more")
        lines.append("")
    lines.append(
        f"Would be applied: {counts['applied']:,}. So already, skipped: {counts['skipped']:,}. "
        f"Would be refused: {counts['refused']:,}."
        + (f" Depend on others, known later: {counts['later']:,}." if counts["later"] else "")
    )
    return lines


def _as_json(preview: Preview, counts: Counter[str]) -> dict[str, Any]:
    changes = []
    for change, judgement in preview.judgements:
        outcome = _WORDS[None if judgement is None else judgement.verdict]
        detail = None if judgement is None else judgement.detail or None
        changes.append({**as_json(change), "outcome": outcome, "detail": detail})
    return {
        "counts": dict(counts),
        "blocked": list(preview.problems),
        "warnings": list(preview.warnings),
        "changes": changes,
    }
