"""What a crawl prints when it has ended."""

from pathlib import Path

from rich.console import Console
from rich.table import Table

from ...crawl import FailedListing, Plan, Progress

_MAX_NAMED = 10


def print_summary(
    progress: Progress, plan: Plan, directory: Path, layout: str, console: Console
) -> None:
    """Print what a crawl has collected and where it is.

    Args:
        progress: how far the crawl got.
        plan: what it was to read.
        directory: the directory of the crawl.
        layout: where the records are, for people to read.
        console: where to print.
    """
    table = Table("listing", title="Collected")
    table.add_column("records", justify="right")
    for name, records in progress.records.items():
        table.add_row(name, f"{records:,}")
    table.add_section()
    table.add_row("all", f"{progress.total_records:,}")
    console.print(table)
    console.print(
        f"{progress.organizations_done} of {progress.organizations} organizations complete, "
        f"{progress.bytes_written:,} bytes, {progress.requests:,} requests."
    )
    if progress.is_incremental:
        console.print(f"{progress.new_records:,} records are new.")
    if progress.not_available:
        ids = ", ".join(progress.not_available[:_MAX_NAMED])
        more = len(progress.not_available) - _MAX_NAMED
        console.print(
            f"Not available, because their API access is off: {ids}"
            + (f" … and {more:,} more" if more > 0 else ""),
        )
    if progress.listings_not_available:
        console.print(
            f"Not available to their organizations: {progress.listings_not_available:,} of "
            f"{progress.listings:,} listings; {directory}/manifest.json names them.",
        )
    for listing in plan.listings:
        if limit := plan.limit_of(listing):
            console.print(f"Limited: {listing.name}: {limit}.", markup=False)
    if progress.set_aside:
        console.print(
            f"Set aside, since this crawl has nothing in their place ({len(progress.set_aside):,}):"
        )
        for path in progress.set_aside[:_MAX_NAMED]:
            console.print(f"  {path}", markup=False)
        if len(progress.set_aside) > _MAX_NAMED:
            console.print(f"  … and {len(progress.set_aside) - _MAX_NAMED:,} more")
    if progress.listings:
        console.print(f"Records: {layout}")
        console.print(f"Report: {directory}/report.html")


def has_collected(progress: Progress, plan: Plan) -> bool:
    """Whether there are records, beside the organizations' own if others were wanted.

    Args:
        progress: how far the crawl got.
        plan: what it was to read.
    """
    others = {each.name for each in plan.listings if not each.is_organizations}
    return any(progress.records[name] for name in others or progress.records)


def print_problems(progress: Progress, plan: Plan, errors: Console) -> None:
    """Print what a crawl could not read, and why there may be nothing at all.

    Args:
        progress: how far the crawl got.
        plan: what it was to read.
        errors: where to print.
    """
    missing = progress.not_found + progress.gaps
    _print_listings("Failed", progress.failed + progress.unusable, errors)
    _print_listings("Missing", missing, errors)
    _print_listings("Unclear", progress.unclear, errors)
    _print_listings("Limited", progress.cut_off, errors)
    if progress.failed:
        errors.print("Run the same command again to retry what failed.")
    if progress.is_empty_part:
        errors.print("None of the organizations is in this part (--shard).")
        return
    if not progress.organizations and not progress.not_available and not missing:
        errors.print("The API key sees none of the organizations asked for.")
    if not has_collected(progress, plan) and not progress.is_incremental:
        errors.print("Nothing was collected.")


def _print_listings(word: str, listings: list[FailedListing], errors: Console) -> None:
    for listing in listings[:_MAX_NAMED]:
        errors.print(f"{word}: {listing}")
    if len(listings) > _MAX_NAMED:
        errors.print(f"… and {len(listings) - _MAX_NAMED:,} more; see meraki-async status.")
