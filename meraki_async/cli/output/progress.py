"""What a crawl shows while it runs: a live bar on a terminal, otherwise a line now and then."""

import asyncio
from typing import Literal

import msgspec
from rich.console import Console, Group
from rich.live import Live
from rich.progress import BarColumn, TextColumn
from rich.progress import Progress as ProgressBars

from ...budgets.budgets import Budgets
from ...crawl import CrawlRun, Progress
from .budget_table import budget_table
from .record_writers import write_json
from .status_line import StatusLine

_REDRAW_SECONDS = 0.2
_LOG_SECONDS = 5.0
_BAR_WIDTH = 40
_MIN_BAR_WIDTH = 6

ProgressOutput = Literal["progress", "quiet", "json"]
"""For people; nothing; each event of the crawl as a line of JSON on standard output."""


async def show_progress(
    run: CrawlRun, budgets: Budgets, console: Console, output: ProgressOutput
) -> Progress:
    """Run a crawl to its end and show how far it is.

    Args:
        run: the crawl, entered.
        budgets: the budgets that its requests are charged to.
        console: where progress for people goes.
        output: what to show.

    Returns:
        How far the crawl got.

    Raises:
        StandardOutputError: events cannot be written to standard output.
    """
    if output == "quiet":
        return await run.finish()
    if output == "json":
        async for event in run:
            write_json(msgspec.json.encode(event) + b"\n")
        return run.progress
    status_line = StatusLine(run, budgets)
    running = asyncio.create_task(run.finish())
    try:
        if console.is_terminal:
            await _show_live(running, run, status_line, budgets, console)
        else:
            await _show_lines(running, run, status_line, console)
        return await running
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def _show_live(
    running: "asyncio.Task[Progress]",
    run: CrawlRun,
    status_line: StatusLine,
    budgets: Budgets,
    console: Console,
) -> None:
    bar_width = min(_BAR_WIDTH, max(_MIN_BAR_WIDTH, console.width // 6))
    bars = ProgressBars(
        BarColumn(bar_width=bar_width),
        TextColumn("{task.description}", markup=False),
        console=console,
    )
    bar = bars.add_task("listing the organizations", total=None)
    with Live(bars, console=console, refresh_per_second=1 / _REDRAW_SECONDS) as live:
        while not running.done():
            await asyncio.wait([running], timeout=_REDRAW_SECONDS)
            progress = run.progress
            if progress.listings:
                bars.update(
                    bar,
                    total=progress.listings,
                    completed=progress.listings_done,
                    description=status_line.render(console.width - bar_width - 1),
                )
            table = budget_table(budgets.snapshot(), progress, console.width)
            # at the end the bar stays on the screen, and the budgets are of no more interest
            live.update(bars if running.done() else Group(bars, table))


async def _show_lines(
    running: "asyncio.Task[Progress]", run: CrawlRun, status_line: StatusLine, console: Console
) -> None:
    while not running.done():
        await asyncio.wait([running], timeout=_LOG_SECONDS)
        if run.progress.listings:
            console.print(status_line.render())
