"""What ``meraki-async plan show`` prints, and what is shown before a plan is applied."""

from collections.abc import Sequence
from typing import Any

import msgspec
from rich.table import Table

from ...writes import Change, Plan
from ..streams import write_stdout
from .captured import print_all
from .plan_changes import as_json, change_table, counts_of

_MAX_GROUPS = 20
_MAX_EXAMPLES = 10
_MIN_WIDTH = 140  # operationIds are long


def print_plan(plan: Plan, format: str, rate: float) -> None:
    """Print a plan with all its changes.

    Args:
        plan: to print.
        format: ``table`` or ``json``.
        rate: requests per second allowed to each organization.

    Raises:
        StandardOutputError: standard output is closed or full.
    """
    if format == "json":
        write_stdout(msgspec.json.format(msgspec.json.encode(_as_json(plan))) + b"\n")
        return
    print_all([change_table(plan.changes), *summary(plan, rate)], _MIN_WIDTH)


def summary(plan: Plan, rate: float) -> list[Table | str]:
    """How many changes there are where, and what applying them takes."""
    lines: list[Table | str] = ["", _count_table(plan.changes)]
    groups = len(counts_of(plan.changes))
    if groups > _MAX_GROUPS:
        lines.append(f"… and {groups - _MAX_GROUPS:,} smaller groups")
    lines.append("")
    lines.append(f"{len(plan):,} changes.")
    if secrets := plan.missing_secrets():
        lines.append(f"Secrets that are asked for: {', '.join(secrets)}.")
    if plan.base_url is not None:
        lines.append(f"For {plan.base_url}.")
    return lines


def apply_summary(plan: Plan, rate: float) -> list[Table | str]:
    """A plan in short: its first changes, and how many there are where."""
    parts: list[Table | str] = [change_table(plan.changes[:_MAX_EXAMPLES])]
    if len(plan) > _MAX_EXAMPLES:
        parts.append(f"… and {len(plan) - _MAX_EXAMPLES:,} more: meraki-async plan show")
    return [*parts, *summary(plan, rate)]


def _count_table(changes: Sequence[Change]) -> Table:
    table = Table("organization", "operation", box=None, padding=(0, 2, 0, 0))
    table.add_column("changes", justify="right")
    for organization, operation, count in counts_of(changes)[:_MAX_GROUPS]:
        table.add_row(organization, operation, f"{count:,}")
    return table


def _as_json(plan: Plan) -> dict[str, Any]:
    return {
        "baseUrl": plan.base_url,
        "secrets": plan.missing_secrets(),
        "changes": [as_json(change) for change in plan.changes],
        "counts": [
            {"organizationId": organization or None, "operation": operation, "changes": count}
            for organization, operation, count in counts_of(plan.changes)
        ],
    }
