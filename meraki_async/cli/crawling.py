"""A crawl from the command line: client, progress, summary, exit code."""

import asyncio
from contextlib import AsyncExitStack, suppress
from pathlib import Path
from typing import Literal

from msgspec import Struct
from rich.console import Console
from rich.table import Table

from ..budgets.budgets import Budgets
from ..budgets.token_bucket import RateLimit
from ..client import Meraki
from ..crawl import CrawlRun, OutputError, Plan, Progress, crawl, open_sink, write_report
from ..errors import ConfigurationError, MerakiError, UnauthorizedError
from ..simulator import Simulator
from .estimate import show_estimate
from .progress import show_progress

_SHOWN_FAILURES = 10


class Options(Struct, kw_only=True):
    """Of ``run_crawl``."""

    out: Path
    sink: str
    simulated_organizations: int | None
    region: str | None
    base_url: str | None
    rate: float
    retries: int
    crawl: dict[str, bool]
    """Further arguments of ``crawl``."""
    is_dry: bool
    output: Literal["progress", "quiet", "json"]


def run_crawl(plan: Plan, options: Options) -> int:
    """Crawl, show progress and a summary; returns the exit code."""
    errors = Console(stderr=True, soft_wrap=True, highlight=False)
    run: CrawlRun | None = None
    layout = ""

    async def main() -> Progress | None:
        nonlocal run, layout
        sink = open_sink(options.sink, options.out)
        async with AsyncExitStack() as stack:
            meraki, source = await _client(options, stack, errors)
            if options.is_dry:
                console = Console(soft_wrap=True, highlight=False)
                await show_estimate(meraki, plan, options.out, errors, console)
                return None
            run = await stack.enter_async_context(
                crawl(
                    meraki,
                    plan,
                    options.out,
                    sink,
                    dashboard=source,
                    **options.crawl,
                )
            )
            try:
                return await show_progress(run, meraki.budgets, errors, options.output)
            finally:
                layout = sink.layout
                if run.progress.listings:
                    with suppress(OutputError):  # what stopped the crawl says more
                        write_report(options.out)

    try:
        progress = asyncio.run(main())
    except KeyboardInterrupt:
        errors.print(f"Interrupted: {_how_far(run)}", markup=False)
        return 130
    except ConfigurationError as error:
        errors.print(f"Error: {error}", markup=False)
        return 2
    except OutputError as error:
        errors.print(f"Error: {error}", markup=False)
        began = run is not None and run.progress.listings > 0
        if began:
            errors.print(f"Stopped: {_how_far(run)}", markup=False)
        return 1 if began else 2
    except UnauthorizedError as error:
        errors.print(f"Error: the key is refused: {error}", markup=False)
        return 1
    except MerakiError as error:
        errors.print(f"Error: the organizations cannot be listed: {error}", markup=False)
        return 1
    except BrokenPipeError:
        errors.print(f"Error: nobody reads what is printed. Stopped: {_how_far(run)}", markup=False)
        return 1
    if progress is None:
        return 0
    try:
        return _conclude(progress, options, layout, errors)
    except OSError as error:
        errors.print(f"Error: the summary cannot be printed: {error.strerror or error}")
        return 1


async def _client(options: Options, stack: AsyncExitStack, errors: Console) -> tuple[Meraki, str]:
    """The client, and the dashboard that it is of."""
    key, address = None, options.base_url
    source = options.base_url or options.region or "world"
    if options.simulated_organizations is not None:
        simulator = await stack.enter_async_context(
            Simulator(organizations=options.simulated_organizations, latency=(0.08, 0.16))
        )
        key, address = simulator.api_key, simulator.url
        source = f"simulated, {options.simulated_organizations} organizations"
        if options.output == "progress":
            errors.print(
                f"Simulated dashboard with {options.simulated_organizations} organizations "
                f"at {simulator.url}"
            )
    meraki = await stack.enter_async_context(
        Meraki(
            key,
            base_url=address,
            region=options.region,
            budgets=Budgets(RateLimit(options.rate)),
            retries=options.retries,
        )
    )
    return meraki, source


def _how_far(run: CrawlRun | None) -> str:
    if run is None or not run.progress.listings:
        return "nothing was collected yet."
    progress = run.progress
    return (
        f"{progress.organizations_done} of {progress.organizations} organizations complete, "
        f"{progress.total_records:,} records written. The same command goes on from here; "
        "meraki-async status tells what is there."
    )


def _conclude(progress: Progress, options: Options, layout: str, errors: Console) -> int:
    """Print the summary; returns the exit code."""
    if options.output != "json":
        _summarize(progress, options.out, layout)
    missing = progress.not_found + progress.gaps
    for word, those in (("Failed", progress.failed), ("Missing", missing)):
        for each in those[:_SHOWN_FAILURES]:
            errors.print(f"{word}: {each}", markup=False)
        if len(those) > _SHOWN_FAILURES:
            errors.print(f"… and {len(those) - _SHOWN_FAILURES:,} more.")
    if progress.failed:
        errors.print("The same command tries again what failed.")
    if not progress.organizations and not progress.not_available and not missing:
        errors.print("The key sees no organization that was asked for.")
    if not progress.total_records and not progress.is_incremental:
        errors.print("Nothing was collected.")
        return 1
    return 0 if progress.is_complete and not missing else 1


def _summarize(progress: Progress, out: Path, layout: str) -> None:
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
        f"{progress.bytes_written:,} bytes, {progress.requests:,} requests."
    )
    if progress.is_incremental:
        console.print(f"{progress.new_records:,} records are new.")
    if progress.not_available:
        ids = ", ".join(progress.not_available[:_SHOWN_FAILURES])
        console.print(f"Not available, since their API access is off: {ids}", markup=False)
    if progress.listings_not_available:
        console.print(
            f"Not available to their organizations: {progress.listings_not_available:,} of "
            f"{progress.listings:,} listings; {out}/manifest.json names them.",
            markup=False,
        )
    if not progress.listings:
        return
    console.print(f"Look in {layout}", markup=False)
    console.print(f"How it went: {out}/report.html", markup=False)
