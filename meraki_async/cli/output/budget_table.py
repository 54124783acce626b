"""The table of call budgets that is shown while a crawl runs."""

from rich.progress_bar import ProgressBar
from rich.table import Table

from ...budgets.budgets import BudgetSnapshot, OrganizationBudget
from ...crawl import Progress

_MAX_ROWS = 8
_NAME_WIDTH = 24
_BAR_WIDTH = 16


def budget_table(snapshot: BudgetSnapshot, progress: Progress) -> Table:
    """The budgets of the organizations with the longest queues, and of the source address.

    Args:
        snapshot: the budgets as they are now.
        progress: how far the crawl is, which gives each organization its name and bar.
    """
    table = Table("organization", "listings", box=None, padding=(0, 2, 0, 0))
    for name in ("limit", "tokens", "waiting", "paused", "sent", "429s"):
        table.add_column(name, justify="right")
    busy = [budget for budget in snapshot.organizations if budget.waiting or budget.paused_for]
    for budget in sorted(busy, key=_urgency)[:_MAX_ROWS]:
        table.add_row(
            _name(budget.organization_id, progress),
            _bar(budget.organization_id, progress),
            _rate(budget.rate),
            "" if budget.rate is None else f"{budget.tokens:.0f}",
            f"{budget.waiting:,}",
            _seconds(budget.paused_for),
            f"{budget.sent:,}",
            f"{budget.throttled:,}",
        )
    if len(busy) > _MAX_ROWS:
        table.add_row(f"… and {len(busy) - _MAX_ROWS:,} more")
    table.add_row(
        "all from this address",
        "",
        _rate(snapshot.source_rate),
        "" if snapshot.source_rate is None else f"{snapshot.source_tokens:.0f}",
        f"{snapshot.waiting:,}",
        _seconds(snapshot.source_paused_for),
        f"{snapshot.sent:,}",
        f"{snapshot.throttled:,}",
    )
    return table


def _name(organization_id: str | None, progress: Progress) -> str:
    if organization_id is None:
        return "(none)"
    name = progress.names.get(organization_id, organization_id)
    return name[:_NAME_WIDTH]


def _bar(organization_id: str | None, progress: Progress) -> ProgressBar | str:
    """How many of its listings an organization has finished."""
    if organization_id is None:
        return ""
    total = progress.listings // max(1, progress.organizations)
    return ProgressBar(total, total - progress.left[organization_id], width=_BAR_WIDTH)


def _urgency(budget: OrganizationBudget) -> tuple[float, int, str]:
    """Sorts paused ones first, then the longest queues; the id keeps rows from jumping."""
    return -budget.paused_for, -budget.waiting, budget.organization_id or ""


def _rate(rate: float | None) -> str:
    return "none" if rate is None else f"{rate:.3g}/s"


def _seconds(seconds: float) -> str:
    return f"{seconds:.1f} s" if seconds else ""
