"""What a crawl shows while it runs: a live bar on a terminal, log lines without one."""

import asyncio
import time
from collections import deque

from rich.console import Console, Group
from rich.live import Live
from rich.progress import BarColumn, TextColumn
from rich.progress import Progress as Bars

from ..budgets import Budgets
from ..crawl import Crawl, Progress
from .budget_table import budget_table

_REDRAW_SECONDS = 0.2
_LOG_SECONDS = 5.0
_RATE_WINDOW_SECONDS = 3.0


class Gauge:
    """Figures of a running crawl as one line of text."""

    def __init__(self, crawl: Crawl, budgets: Budgets) -> None:
        self._crawl = crawl
        self._budgets = budgets
        self._began = time.monotonic()
        self._done_before: int | None = None
        self._sent = deque([(self._began, budgets.snapshot().sent)])

    def line(self) -> str:
        progress, now = self._crawl.progress, time.monotonic()
        snapshot = self._budgets.snapshot()
        self._sent.append((now, snapshot.sent))
        while now - self._sent[0][0] > _RATE_WINDOW_SECONDS and len(self._sent) > 2:
            self._sent.popleft()
        span = now - self._sent[0][0]
        rate = (snapshot.sent - self._sent[0][1]) / span if span else 0.0
        return (
            f"{progress.organizations_done}/{progress.organizations} organizations · "
            f"{progress.total_records:,} records · {rate:.1f} requests/s · "
            f"{snapshot.waiting} waiting · {snapshot.refused} 429s · "
            f"{len(progress.failed)} failed · {self._time_left(now)}"
        )

    def _time_left(self, now: float) -> str:
        progress = self._crawl.progress
        if self._done_before is None:  # by an earlier run, which took its own time
            self._done_before = progress.listings_done
        done = progress.listings_done - self._done_before
        left = progress.listings - progress.listings_done - len(progress.failed)
        if left <= 0:
            return "done"
        if not done:
            return "time left unknown"
        per_listing = (now - self._began) / done
        minutes, seconds = divmod(round(per_listing * left), 60)
        return f"{minutes}:{seconds:02} left"


async def show_progress(
    crawl: Crawl, budgets: Budgets, console: Console, *, quiet: bool = False
) -> Progress:
    """Run a crawl and show how far it is."""
    if quiet:
        return await crawl.run()
    gauge = Gauge(crawl, budgets)
    running = asyncio.create_task(crawl.run())
    try:
        if console.is_terminal:
            await _draw(running, crawl, gauge, budgets, console)
        else:
            await _log(running, crawl, gauge, console)
        return await running
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def _draw(
    running: "asyncio.Task[Progress]",
    crawl: Crawl,
    gauge: Gauge,
    budgets: Budgets,
    console: Console,
) -> None:
    bars = Bars(BarColumn(), TextColumn("{task.description}"), console=console)
    bar = bars.add_task("listing the organizations", total=None)
    # what it ends with is the bar: the budgets' table is of no use any more then
    with Live(bars, console=console, refresh_per_second=1 / _REDRAW_SECONDS) as live:
        while not running.done():
            await asyncio.wait([running], timeout=_REDRAW_SECONDS)
            progress = crawl.progress
            if progress.listings:
                bars.update(
                    bar,
                    total=progress.listings,
                    completed=progress.listings_done,
                    description=gauge.line(),
                )
            table = budget_table(budgets.snapshot())
            live.update(bars if running.done() else Group(bars, table))


async def _log(
    running: "asyncio.Task[Progress]", crawl: Crawl, gauge: Gauge, console: Console
) -> None:
    while not running.done():
        await asyncio.wait([running], timeout=_LOG_SECONDS)
        if crawl.progress.listings:
            console.print(gauge.line())
