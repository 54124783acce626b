"""The table of call budgets that is shown while a crawl runs."""

from rich.progress_bar import ProgressBar
from rich.table import Table

from ...budgets.budgets import BudgetSnapshot, OrganizationBudget
from ...crawl import Progress

_MAX_ROWS = 8
_NAME_WIDTH = 24
_BAR_WIDTH = 16
_NARROW = 100
"""Columns of a terminal on which names and bars are shorter, so that no figure is cut off."""
_NARROW_NAME_WIDTH = 16
_NARROW_BAR_WIDTH = 6


def budget_table(snapshot: BudgetSnapshot, progress: Progress, width: int = _NARROW) -> Table:
    """The budgets of the organizations with the longest queues, and of the source address.

    Args:
        snapshot: the budgets as they are now.
        progress: how far the crawl is, which gives each organization its name and bar.
        width: columns of the terminal; default 100.
    """
    is_narrow = width < _NARROW
    name_width = _NARROW_NAME_WIDTH if is_narrow else _NAME_WIDTH
    bar_width = _NARROW_BAR_WIDTH if is_narrow else _BAR_WIDTH
    padding = (0, 1, 0, 0) if is_narrow else (0, 2, 0, 0)
    table = Table("organization", "listings", box=None, padding=padding)
    for name in ("limit", "tokens", "waiting", "paused", "sent", "429s"):
        table.add_column(name, justify="right")
    busy = [budget for budget in snapshot.organizations if budget.waiting or budget.paused_for]
    for budget in sorted(busy, key=_urgency)[:_MAX_ROWS]:
        table.add_row(
            _name(budget.organization_id, progress)[:name_width],
            _bar(budget.organization_id, progress, bar_width),
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
        "this address" if is_narrow else "all from this address",
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
    return progress.names.get(organization_id, organization_id)


def _bar(organization_id: str | None, progress: Progress, width: int) -> ProgressBar | str:
    """How many of its listings an organization has finished."""
    if organization_id is None:
        return ""
    total = progress.listings // max(1, progress.organizations)
    return ProgressBar(total, total - progress.left[organization_id], width=width)


def _urgency(budget: OrganizationBudget) -> tuple[float, int, str]:
    """Sorts paused ones first, then the longest queues; the id keeps rows from jumping."""
    return -budget.paused_for, -budget.waiting, budget.organization_id or ""


def _rate(rate: float | None) -> str:
    return "none" if rate is None else f"{rate:.3g}/s"


def _seconds(seconds: float) -> str:
    return f"{seconds:.1f} s" if seconds else ""
