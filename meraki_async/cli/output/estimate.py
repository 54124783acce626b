"""What ``meraki-async crawl --dry-run`` prints."""

from pathlib import Path
from typing import Any

import msgspec
from rich.console import Console
from rich.table import Table

from ...client import Meraki
from ...crawl import Estimate, Plan, estimate
from .record_writers import write_json

_MAX_ORGANIZATIONS = 15


async def show_estimate(
    meraki: Meraki,
    plan: Plan,
    directory: Path,
    errors: Console,
    console: Console,
    *,
    as_json: bool = False,
) -> int:
    """Estimate the requests and the time of a crawl, and print them.

    Args:
        meraki: an open client.
        plan: what the crawl would read.
        directory: where it would write; the figures of an earlier crawl there are used.
        errors: where warnings go.
        console: where the estimate goes.
        as_json: print it on standard output as a JSON object instead; default false.

    Returns:
        The exit code of the command: 1 when an organization could not be counted, or a filter of
        networks matches nothing.
    """
    with errors.status("Counting what there is to read"):
        found = await estimate(meraki, plan, directory)
    if as_json:
        write_json(msgspec.json.format(msgspec.json.encode(_as_json(found, meraki))) + b"\n")
    else:
        _print_estimate(found, plan, meraki, console)
    for failure in found.failed:
        errors.print(f"Not counted: organization {failure}")
    for missing in found.unmatched:
        errors.print(f"Missing: {missing}")
    return 1 if found.failed or found.unmatched else 0


def _as_json(found: Estimate, meraki: Meraki) -> dict[str, Any]:
    return {
        "requests": found.requests,
        "seconds": round(found.seconds, 1),
        "isMeasured": found.is_measured,
        "bottleneck": found.bottleneck,
        "advice": found.advice,
        "notCounted": found.failed,
        "missing": [str(each) for each in found.unmatched],
        "organizations": [
            {
                "id": cost.organization.id,
                "name": cost.organization.name,
                "account": meraki.account_of(cost.organization.id),
                "requests": cost.requests.total(),
                "seconds": round(cost.seconds, 1),
                "listings": {name: count for name, count in cost.requests.items() if count},
            }
            for cost in found.costs
        ],
    }


def _print_estimate(found: Estimate, plan: Plan, meraki: Meraki, console: Console) -> None:
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
