"""``meraki-async crawl``."""

import asyncio
from contextlib import AsyncExitStack
from pathlib import Path

from rich.console import Console
from rich.table import Table

from ..budgets import Budgets
from ..client import Meraki
from ..crawl import Crawl, OutputError, Plan, Progress
from ..errors import ConfigurationError, MerakiError, UnauthorizedError
from ..simulator import Simulator
from ..token_bucket import RateLimit
from .progress import show_progress

_SHOWN_FAILURES = 10


def run_crawl(
    out: Path,
    plan: Plan,
    *,
    simulated_organizations: int | None,
    region: str | None,
    base_url: str | None,
    rate: float,
    retries: int,
    restart: bool,
    fsync: bool,
    quiet: bool,
) -> int:
    """Crawl, show progress and a summary; returns the exit code."""
    errors = Console(stderr=True, soft_wrap=True, highlight=False)
    crawl: Crawl | None = None

    async def main() -> Progress:
        nonlocal crawl
        async with AsyncExitStack() as stack:
            key = None
            address = base_url
            source = base_url or region or "world"
            if simulated_organizations is not None:
                simulator = await stack.enter_async_context(
                    Simulator(organizations=simulated_organizations, latency=(0.08, 0.16))
                )
                key, address = simulator.api_key, simulator.url
                source = f"simulated, {simulated_organizations} organizations"
                if not quiet:
                    errors.print(
                        f"Simulated dashboard with {simulated_organizations} organizations "
                        f"at {simulator.url}"
                    )
            meraki = await stack.enter_async_context(
                Meraki(
                    key,
                    base_url=address,
                    region=region,
                    budgets=Budgets(RateLimit(rate)),
                    retries=retries,
                )
            )
            crawl = stack.enter_context(
                Crawl(meraki, out, plan, source=source, restart=restart, fsync=fsync)
            )
            return await show_progress(crawl, meraki.budgets, errors, quiet=quiet)

    try:
        progress = asyncio.run(main())
    except KeyboardInterrupt:
        errors.print(f"Interrupted: {_how_far(crawl)}", markup=False)
        return 130
    except ConfigurationError as error:
        errors.print(f"Error: {error}", markup=False)
        return 2
    except OutputError as error:
        errors.print(f"Error: {error}", markup=False)
        began = crawl is not None and crawl.progress.listings > 0
        if began:
            errors.print(f"Stopped: {_how_far(crawl)}", markup=False)
        return 1 if began else 2
    except UnauthorizedError as error:
        errors.print(f"Error: the key is refused: {error}", markup=False)
        return 1
    except MerakiError as error:
        errors.print(f"Error: the organizations cannot be listed: {error}", markup=False)
        return 1
    try:
        return _conclude(progress, out, errors)
    except OSError as error:
        errors.print(f"Error: the summary cannot be printed: {error.strerror or error}")
        return 1


def _how_far(crawl: Crawl | None) -> str:
    if crawl is None or not crawl.progress.listings:
        return "nothing was collected yet."
    progress = crawl.progress
    return (
        f"{progress.organizations_done} of {progress.organizations} organizations complete, "
        f"{progress.total_records:,} records written. The same command goes on from here; "
        "unfinished files end in .part."
    )


def _conclude(progress: Progress, out: Path, errors: Console) -> int:
    """Print the summary; returns the exit code."""
    console = Console(soft_wrap=True, highlight=False)
    table = Table("listing", title="Collected")
    table.add_column("records", justify="right")
    for listing, records in progress.records.items():
        table.add_row(listing, f"{records:,}")
    table.add_section()
    table.add_row("all", f"{progress.total_records:,}")
    console.print(table)
    console.print(
        f"{progress.organizations_done} of {progress.organizations} organizations complete, "
        f"{progress.bytes_written:,} bytes."
    )
    if progress.not_available:
        ids = ", ".join(progress.not_available[:_SHOWN_FAILURES])
        console.print(f"Not available, since their API access is off: {ids}", markup=False)
    if progress.listings_not_available:
        console.print(
            f"Not available to their organizations: {progress.listings_not_available:,} of "
            f"{progress.listings:,} listings; {out}/manifest.json names them.",
            markup=False,
        )
    console.print(f"Look in {out}/<operationId>/<organization id>.jsonl", markup=False)
    for failed in progress.failed[:_SHOWN_FAILURES]:
        errors.print(
            f"Failed: {failed.listing} of organization {failed.organization_id}: {failed.error}",
            markup=False,
        )
    hidden = len(progress.failed) - _SHOWN_FAILURES
    if hidden > 0:
        errors.print(f"… and {hidden:,} more failures.")
    if progress.failed:
        errors.print("The same command tries again what failed.")
    if not progress.total_records:
        errors.print("Nothing was collected.")
        return 1
    return 0 if progress.is_complete else 1
