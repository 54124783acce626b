"""What became of a plan's changes, for people."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from typing import Any

import msgspec

from ...writes import Change
from ...writes.running.journal import JournalStatus, State
from ...writes.running.report import Outcome, PlanReport
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
_TIME = "%Y-%m-%d at %H:%M:%S %Z"
_MANY = 4
"""Changes of one reason that are told together."""
_REQUEST = re.compile(r" \([^()]*\)$")
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
        told = list(_told([each for each in outcomes if each.state == state]))
        lines += [f"{state.capitalize()}: {text}" for text, _ in told[:most]]
        if left := sum(count for _, count in told[most:]):
            lines.append(f"… and {left:,} more {_WORDS[state]}")
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
    words = _WORDS | ({"sent": "under way"} if "sent" in quiet else {})
    parts = [f"{counts[state]:,} {words[state]}" for state in STATES if counts[state]]
    lines.append(", ".join(parts) + ".")
    return lines


def nothing_sent(status: JournalStatus) -> str:
    """That a plan whose changes were all settled by earlier runs was not carried out again."""
    last = max((each.changed_at for each in status.entries.values()), default=None)
    until = "" if last is None else f" on {datetime.fromtimestamp(last).astimezone():{_TIME}}"
    return (
        f"Nothing was sent: an earlier run finished this plan{until}. A plan is applied once; to "
        "do the same again, make a new one."
    )


def _told(outcomes: Sequence[Outcome]) -> Iterator[tuple[str, int]]:
    """A line for each, or for many that have one reason; and how many those are."""
    groups: dict[tuple[str, str], list[Outcome]] = {}
    for each in outcomes:
        # which request of how many attempts it was is at the end, in brackets
        reason = _REQUEST.sub("", each.detail)
        groups.setdefault((each.change.operation, reason), []).append(each)
    for (_, reason), group in groups.items():
        if len(group) < _MANY:
            for each in group:
                where = each.change.organization_id
                organization = f", organization {where}" if where else ""
                yield _line(each.change, organization, each.detail), 1
        else:
            yield _line(group[0].change, f" and {len(group) - 1:,} more", reason), len(group)


def _line(change: Change, more: str, reason: str) -> str:
    why = f": {reason}" if reason else ""
    return f"{change.operation} of {name_of(change)}{more}{why}"


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
