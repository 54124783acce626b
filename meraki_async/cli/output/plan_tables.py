"""What ``meraki-async plan show`` prints, and what is shown before a plan is applied."""

from collections.abc import Sequence
from typing import Any

import msgspec
from rich.table import Table

from ...writes import Change, Plan
from ...writes.cost import Cost
from ..streams import write_stdout
from .captured import print_all
from .plan_changes import as_json, change_table, counts_of

_MAX_GROUPS = 20
_MAX_EXAMPLES = 10
_MIN_WIDTH = 140  # operationIds are long


def print_plan(plan: Plan, format: str, cost: Cost) -> None:
    """Print a plan with all its changes.

    Args:
        plan: to print.
        format: ``table`` or ``json``.
        cost: what applying it takes.

    Raises:
        StandardOutputError: standard output is closed or full.
    """
    if format == "json":
        write_stdout(msgspec.json.format(msgspec.json.encode(_as_json(plan, cost))) + b"\n")
        return
    print_all([change_table(plan.changes), *summary(plan, cost)], _MIN_WIDTH)


def summary(plan: Plan, cost: Cost) -> list[Table | str]:
    """How many changes there are where, and what applying them takes."""
    lines: list[Table | str] = ["", _count_table(plan.changes)]
    groups = len(counts_of(plan.changes))
    if groups > _MAX_GROUPS:
        lines.append(f"… and {groups - _MAX_GROUPS:,} smaller groups")
    lines.append("")
    lines.append(f"{changes_in_words(len(plan))}; {cost_in_words(cost)}.")
    if secrets := plan.missing_secrets():
        lines.append(f"Secrets that are asked for: {', '.join(secrets)}.")
    if plan.base_url is not None:
        lines.append(f"For {plan.base_url}.")
    return lines


def apply_summary(plan: Plan, cost: Cost) -> list[Table | str]:
    """A plan in short: its first changes, and how many there are where."""
    parts: list[Table | str] = [change_table(plan.changes[:_MAX_EXAMPLES])]
    if len(plan) > _MAX_EXAMPLES:
        parts.append(f"… and {len(plan) - _MAX_EXAMPLES:,} more: meraki-async plan show")
    return [*parts, *summary(plan, cost)]


def changes_in_words(count: int) -> str:
    """``1 change``, ``1,000 changes``."""
    return f"{count:,} {'change' if count == 1 else 'changes'}"


def cost_in_words(cost: Cost) -> str:
    """What applying takes, as part of a sentence."""
    return (
        f"at least {cost.requests:,} requests ({cost.reads:,} that read), "
        f"{_duration(cost.seconds)} at the budgets' rates"
    )


def _duration(seconds: float) -> str:
    if seconds < 1:
        return "a second"
    if seconds < 120:
        return f"{seconds:.0f} s"
    hours, minutes = divmod(round(seconds / 60), 60)
    return f"{hours} h {minutes:02} min" if hours else f"{minutes} min"


def _count_table(changes: Sequence[Change]) -> Table:
    table = Table("organization", "operation", box=None, padding=(0, 2, 0, 0))
    table.add_column("changes", justify="right")
    for organization, operation, count in counts_of(changes)[:_MAX_GROUPS]:
        table.add_row(organization, operation, f"{count:,}")
    return table


def _as_json(plan: Plan, cost: Cost) -> dict[str, Any]:
    return {
        "baseUrl": plan.base_url,
        "cost": {"reads": cost.reads, "writes": cost.writes, "seconds": round(cost.seconds, 1)},
        "secrets": plan.missing_secrets(),
        "changes": [as_json(change) for change in plan.changes],
        "counts": [
            {"organizationId": organization or None, "operation": operation, "changes": count}
            for organization, operation, count in counts_of(plan.changes)
        ],
    }
