"""What ``meraki-async plan status`` prints."""

import time
from collections import Counter
from datetime import datetime
from typing import Any

import msgspec

from ...writes import Plan
from ...writes.running.journal import JournalStatus, State
from ...writes.running.report import Outcome, outcome_of
from .plan_report import STATES, report_lines

_MAX_SHOWN = 20


def status_text(plan: Plan, status: JournalStatus, format: str) -> tuple[str, int]:
    """How far a plan is.

    Args:
        plan: the plan.
        status: what its journal says.
        format: ``table`` or ``json``.

    Returns:
        What to print, and the exit code of the command.
    """
    outcomes = [outcome_of(each, status.entries.get(each.id)) for each in plan.changes]
    code = 0 if all(each.state in ("done", "skipped") for each in outcomes) else 1
    if format == "json":
        return msgspec.json.encode(_as_json(outcomes, status)).decode() + "\n", code
    return "\n".join(_lines(outcomes, status)) + "\n", code


def _lines(outcomes: list[Outcome], status: JournalStatus) -> list[str]:
    headline = _headline(outcomes, status)
    if status.started_at is None:
        return [headline]
    # what is on its way is no news
    quiet: tuple[State, ...] = ("sent",) if status.is_running else ()
    return [headline, *report_lines(outcomes, _MAX_SHOWN, quiet=quiet)]


def _headline(outcomes: list[Outcome], status: JournalStatus) -> str:
    settled = sum(each.state not in ("planned", "sent") for each in outcomes)
    far = f"{settled:,} of {len(outcomes):,} changes are settled"
    if status.started_at is None:
        return f"Not applied yet: {len(outcomes):,} changes."
    if status.is_running:
        seconds = max(0.0, time.time() - status.started_at)
        return f"Being applied, for {seconds:.0f} s: {far}."
    if status.finished_at is None:
        return f"Stopped: {far}. Apply it again to go on."
    ended = datetime.fromtimestamp(status.finished_at).astimezone()
    return f"Applied until {ended:%Y-%m-%d %H:%M:%S %Z}: {far}."


def _as_json(outcomes: list[Outcome], status: JournalStatus) -> dict[str, Any]:
    counts = Counter(each.state for each in outcomes)
    return {
        "isRunning": status.is_running,
        "startedAt": status.started_at,
        "finishedAt": status.finished_at,
        "counts": {state: counts[state] for state in STATES},
        "changes": [
            {"id": each.change.id, "state": each.state, "detail": each.detail or None}
            for each in outcomes
        ],
    }
