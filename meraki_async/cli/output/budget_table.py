"""The call budgets as a table, while a crawl runs."""

from rich.markup import escape
from rich.progress_bar import ProgressBar
from rich.table import Table

from ...budgets.budgets import BudgetSnapshot, OrganizationBudget
from ...crawl import Progress

_SHOWN = 8
_NAME_WIDTH = 24
_BAR_WIDTH = 16


def budget_table(snapshot: BudgetSnapshot, progress: Progress) -> Table:
    """The organizations that wait longest, how far each is, and the source address they share."""
    table = Table("organization", "listings", box=None, padding=(0, 2, 0, 0))
    for name in ("limit", "tokens", "waiting", "held", "sent", "429s"):
        table.add_column(name, justify="right")
    busy = [budget for budget in snapshot.organizations if budget.waiting or budget.paused_for]
    for budget in sorted(busy, key=_urgency)[:_SHOWN]:
        table.add_row(
            *_how_far(budget.organization_id, progress),
            _rate(budget.rate),
            "" if budget.rate is None else f"{budget.tokens:.0f}",
            f"{budget.waiting:,}",
            _seconds(budget.paused_for),
            f"{budget.sent:,}",
            f"{budget.throttled:,}",
        )
    if len(busy) > _SHOWN:
        table.add_row(f"… and {len(busy) - _SHOWN:,} more")
    table.add_row(
        "all, from this address",
        "",
        _rate(snapshot.source_rate),
        "" if snapshot.source_rate is None else f"{snapshot.source_tokens:.0f}",
        f"{snapshot.waiting:,}",
        _seconds(snapshot.source_paused_for),
        f"{snapshot.sent:,}",
        f"{snapshot.throttled:,}",
    )
    return table


def _how_far(organization_id: str | None, progress: Progress) -> tuple[str, ProgressBar | str]:
    """Name and bar of an organization."""
    if organization_id is None:
        return "(none)", ""
    name = progress.names.get(organization_id, organization_id)
    each = progress.listings // max(1, progress.organizations)
    bar = ProgressBar(each, each - progress.left[organization_id], width=_BAR_WIDTH)
    return escape(name[:_NAME_WIDTH]), bar


def _urgency(budget: OrganizationBudget) -> tuple[float, int, str]:
    """Held first, then the longest queue; ids last, so that rows do not jump."""
    return -budget.paused_for, -budget.waiting, budget.organization_id or ""


def _rate(rate: float | None) -> str:
    return "none" if rate is None else f"{rate:.3g}/s"


def _seconds(seconds: float) -> str:
    return f"{seconds:.1f} s" if seconds else ""
