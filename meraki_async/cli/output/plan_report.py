"""What became of a plan's changes, for people."""

from collections import Counter
from collections.abc import Collection, Sequence
from typing import Any

import msgspec

from ...writes.journal import State
from ...writes.report import Outcome, PlanReport
from .plan_changes import name_of

STATES: tuple[State, ...] = (
    "done",
    "skipped",
    "refused",
    "failed",
    "unknown",
    "sent",
    "planned",
)
_WORDS = {
    "done": "done",
    "skipped": "were so already",
    "refused": "refused",
    "failed": "failed",
    "unknown": "unknown",
    "sent": "sent, outcome open",
    "planned": "not tried",
}
_TOLD: tuple[State, ...] = ("unknown", "failed", "refused", "sent")


def report_lines(
    outcomes: Sequence[Outcome], most: int, *, quiet: Collection[State] = ()
) -> list[str]:
    """How many changes are in which state, and of those that went wrong, why.

    Args:
        outcomes: of all changes.
        most: how many of each state are shown one by one.
        quiet: states that are only counted.
    """
    counts = Counter(each.state for each in outcomes)
    lines = []
    for state in (each for each in _TOLD if each not in quiet):
        found = [each for each in outcomes if each.state == state]
        lines += [f"{state.capitalize()}: {describe_outcome(each)}" for each in found[:most]]
        if len(found) > most:
            lines.append(f"… and {len(found) - most:,} more {_WORDS[state]}")
    changed = [each for each in outcomes if each.side_effects]
    for each in changed[:most]:
        members = ", ".join(
            f"{name} ({_shown(old)} → {_shown(new)})"
            for name, (old, new) in each.side_effects.items()
        )
        lines.append(f"Changed as well: {name_of(each.change)}: {members}")
    if len(changed) > most:
        lines.append(f"… and {len(changed) - most:,} more that changed as well")
    stopped = sorted({each.detail for each in outcomes if each.state == "planned" and each.detail})
    lines += [f"Not tried: {each}" for each in stopped[:most]]
    parts = [f"{counts[state]:,} {_WORDS[state]}" for state in STATES if counts[state]]
    lines.append(", ".join(parts) + ".")
    return lines


def describe_outcome(outcome: Outcome) -> str:
    """What became of a change, in one line."""
    change = outcome.change
    organization = f", organization {change.organization_id}" if change.organization_id else ""
    why = f": {outcome.detail}" if outcome.detail else ""
    return f"{change.operation} of {name_of(change)}{organization}{why}"


def _shown(value: Any) -> str:
    text = msgspec.json.encode(value).decode()
    return text if len(text) <= 60 else f"{text[:59]}…"


def report_as_json(report: PlanReport) -> dict[str, Any]:
    """What became of a plan, for programs."""
    return {
        "isComplete": report.is_complete,
        "counts": report.counts,
        "warnings": list(report.warnings),
        "changes": [
            {
                "id": each.change.id,
                "operation": each.change.operation,
                "path": each.change.path,
                "organizationId": each.change.organization_id,
                "subject": each.change.subject,
                "state": each.state,
                "detail": each.detail or None,
                "sideEffects": {
                    name: {"old": old, "new": new} for name, (old, new) in each.side_effects.items()
                },
            }
            for each in report.outcomes
        ],
    }
