"""``meraki-async crawl --dry-run``."""

from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from ...client import Meraki
from ...crawl import Plan, estimate

_SHOWN = 15
_TABLE_WIDTH = 120


async def show_estimate(
    meraki: Meraki, plan: Plan, directory: Path, errors: Console, console: Console
) -> None:
    """Print what a crawl will cost."""
    with errors.status("Counting what there is to read"):
        found = await estimate(meraki, plan, directory)
    console.width = max(console.width, _TABLE_WIDTH)  # operationIds are long
    of_listing = Table("listing", box=None, padding=(0, 2, 0, 0))
    of_listing.add_column("organizations", justify="right")
    of_listing.add_column("requests", justify="right")
    for listing in plan.listings:
        counts = [cost.requests[listing.name] for cost in found.costs]
        asked = sum(1 for count in counts if count)
        of_listing.add_row(listing.name, f"{asked:,}", f"{sum(counts):,}")
    console.print(of_listing)
    of_organization = Table("organization", "id", box=None, padding=(0, 2, 0, 0))
    of_organization.add_column("requests", justify="right")
    of_organization.add_column("time", justify="right")
    for cost in found.costs[:_SHOWN]:
        of_organization.add_row(
            escape(cost.organization.name),
            escape(cost.organization.id),
            f"{cost.requests.total():,}",
            _time(cost.seconds),
        )
    console.print()
    console.print(of_organization)
    if len(found.costs) > _SHOWN:
        console.print(f"… and {len(found.costs) - _SHOWN:,} smaller ones")
    least = "" if found.is_measured else "at least "
    console.print(
        f"\n{least}{found.requests:,} requests, {least}{_time(found.seconds)}. "
        f"What it waits for: {found.bottleneck}.",
        markup=False,
    )
    if found.is_measured:
        console.print("As the last crawl of this directory took.")
    for line in found.advice:
        console.print(f"Consider: {line}.", markup=False)
    for line in found.failed:
        errors.print(f"Not counted: organization {line}", markup=False)


def _time(seconds: float) -> str:
    minutes, seconds = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}"
