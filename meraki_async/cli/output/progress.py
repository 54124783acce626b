"""What a crawl shows while it runs: a live bar on a terminal, log lines without one."""

import asyncio
import sys
import time
from collections import deque
from typing import Literal

import msgspec
from rich.console import Console, Group
from rich.live import Live
from rich.progress import BarColumn, TextColumn
from rich.progress import Progress as Bars

from ...budgets.budgets import Budgets
from ...crawl import CrawlRun, Progress
from .budget_table import budget_table

_REDRAW_SECONDS = 0.2
_LOG_SECONDS = 5.0
_WINDOW_SECONDS = 15.0


class Gauge:
    """Figures of a running crawl as one line of text."""

    def __init__(self, run: CrawlRun, budgets: Budgets) -> None:
        self._run = run
        self._budgets = budgets
        self._began = time.monotonic()
        self._past = deque([(self._began, budgets.snapshot().sent, 0)])

    def line(self) -> str:
        progress, snapshot = self._run.progress, self._budgets.snapshot()
        now = time.monotonic()
        collected = (
            f"{progress.organizations_done}/{progress.organizations} organizations · "
            f"{progress.total_records:,} records"
        )
        failures = f"{snapshot.throttled} 429s · {len(progress.failed)} failed"
        if not progress.tasks_left:
            taken = _clock(now - self._began)
            return f"{collected} · {failures} · {snapshot.sent:,} requests in {taken}"
        self._past.append((now, snapshot.sent, progress.tasks_done))
        while now - self._past[0][0] > _WINDOW_SECONDS and len(self._past) > 2:
            self._past.popleft()
        began, sent, done = self._past[0]
        span = now - began
        rate = (snapshot.sent - sent) / span if span else 0.0
        tasks = (progress.tasks_done - done) / span if span else 0.0
        limit = f" of {snapshot.source_rate:.3g}" if snapshot.source_rate else ""
        held = sum(1 for each in snapshot.organizations if each.paused_for)
        return (
            f"{collected} · {rate:.1f}{limit} requests/s · {snapshot.waiting} waiting · "
            f"{held} held · {failures} · {_time_left(progress, tasks)}"
        )


def _time_left(progress: Progress, tasks_per_second: float) -> str:
    """From how fast listings were read lately; those of which more may follow make it a least."""
    if not tasks_per_second:
        return "time left unknown"
    more = "at least " if progress.discoveries_left else ""
    return f"{more}{_clock(progress.tasks_left / tasks_per_second)} left"


def _clock(seconds: float) -> str:
    return "{}:{:02}".format(*divmod(round(seconds), 60))


async def show_progress(
    run: CrawlRun,
    budgets: Budgets,
    console: Console,
    output: Literal["progress", "quiet", "json"],
) -> Progress:
    """Run a crawl and show how far it is."""
    if output == "quiet":
        return await run.finish()
    if output == "json":
        async for event in run:
            sys.stdout.write(msgspec.json.encode(event).decode() + "\n")
            sys.stdout.flush()
        return run.progress
    gauge = Gauge(run, budgets)
    running = asyncio.create_task(run.finish())
    try:
        if console.is_terminal:
            await _draw(running, run, gauge, budgets, console)
        else:
            await _log(running, run, gauge, console)
        return await running
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def _draw(
    running: "asyncio.Task[Progress]",
    run: CrawlRun,
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
            progress = run.progress
            if progress.listings:
                bars.update(
                    bar,
                    total=progress.listings,
                    completed=progress.listings_done,
                    description=gauge.line(),
                )
            table = budget_table(budgets.snapshot(), progress)
            live.update(bars if running.done() else Group(bars, table))


async def _log(
    running: "asyncio.Task[Progress]", run: CrawlRun, gauge: Gauge, console: Console
) -> None:
    while not running.done():
        await asyncio.wait([running], timeout=_LOG_SECONDS)
        if run.progress.listings:
            console.print(gauge.line())
