"""What ``meraki-async crawl --dry-run`` prints."""

from pathlib import Path

from rich.console import Console
from rich.table import Table

from ...client import Meraki
from ...crawl import Estimate, Plan, estimate

_MAX_ORGANIZATIONS = 15
_MIN_WIDTH = 120  # operationIds are long


async def show_estimate(
    meraki: Meraki, plan: Plan, directory: Path, errors: Console, console: Console
) -> int:
    """Estimate the requests and the time of a crawl, and print them.

    Args:
        meraki: an open client.
        plan: what the crawl would read.
        directory: where it would write; the figures of an earlier crawl there are used.
        errors: where warnings go.
        console: where the estimate goes.

    Returns:
        The exit code of the command: 1 when an organization could not be counted, or a filter of
        networks matches nothing.
    """
    with errors.status("Counting what there is to read"):
        found = await estimate(meraki, plan, directory)
    console.width = max(console.width, _MIN_WIDTH)
    console.print(_listing_table(found, plan))
    console.print()
    console.print(_organization_table(found, meraki))
    if len(found.costs) > _MAX_ORGANIZATIONS:
        console.print(f"… and {len(found.costs) - _MAX_ORGANIZATIONS:,} smaller ones")
    at_least = "" if found.is_measured else "at least "
    console.print()
    console.print(
        f"{at_least}{found.requests:,} requests, {at_least}{_format_time(found.seconds)}. "
        f"Bottleneck: {found.bottleneck}.",
    )
    if found.is_measured:
        console.print("Measured by the last crawl of this directory.")
    for advice in found.advice:
        console.print(f"Consider: {advice}.")
    for failure in found.failed:
        errors.print(f"Not counted: organization {failure}")
    for missing in found.unmatched:
        errors.print(f"Missing: {missing}")
    return 1 if found.failed or found.unmatched else 0


def _listing_table(found: Estimate, plan: Plan) -> Table:
    table = Table("listing", box=None, padding=(0, 2, 0, 0))
    table.add_column("organizations", justify="right")
    table.add_column("requests", justify="right")
    for listing in plan.listings:
        counts = [cost.requests[listing.name] for cost in found.costs]
        organizations = sum(1 for count in counts if count)
        table.add_row(listing.name, f"{organizations:,}", f"{sum(counts):,}")
    return table


def _organization_table(found: Estimate, meraki: Meraki) -> Table:
    are_several = len(meraki.accounts) > 1
    table = Table("organization", "id", box=None, padding=(0, 2, 0, 0))
    if are_several:
        table.add_column("account")
    table.add_column("requests", justify="right")
    table.add_column("time", justify="right")
    for cost in found.costs[:_MAX_ORGANIZATIONS]:
        table.add_row(
            cost.organization.name,
            cost.organization.id,
            *([meraki.account_of(cost.organization.id)] if are_several else []),
            f"{cost.requests.total():,}",
            _format_time(cost.seconds),
        )
    return table


def _format_time(seconds: float) -> str:
    minutes, seconds = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}"
