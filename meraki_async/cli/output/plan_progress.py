"""How far applying a plan is: a live bar on a terminal, otherwise a line now and then."""

import asyncio
import time
from collections import Counter
from collections.abc import Coroutine
from typing import Any, TypeVar

from rich.console import Console
from rich.live import Live
from rich.progress import BarColumn, TextColumn
from rich.progress import Progress as ProgressBars

from ...budgets.budgets import Budgets
from ...writes import Outcome

_REDRAW_SECONDS = 0.2
_LOG_SECONDS = 5.0

T = TypeVar("T")


class ApplyProgress:
    """Counts what is settled.

    Args:
        total: changes of the plan.
    """

    def __init__(self, total: int) -> None:
        self.total = total
        self.counts: Counter[str] = Counter()
        """By state, in this run."""
        self._started = time.monotonic()

    def record(self, outcome: Outcome) -> None:
        """A change is settled."""
        self.counts[outcome.state] += 1

    @property
    def settled(self) -> int:
        """How many were settled in this run."""
        return self.counts.total()

    def render(self, budgets: Budgets) -> str:
        """It in one line."""
        snapshot = budgets.snapshot()
        words = {"skipped": "so already"}
        parts = [f"{self.settled:,} of {self.total:,} changes"]
        parts += [
            f"{self.counts[state]:,} {words.get(state, state)}"
            for state in ("done", "skipped", "refused", "failed", "unknown")
            if self.counts[state]
        ]
        parts.append(f"{snapshot.sent:,} requests")
        if snapshot.throttled:
            parts.append(f"{snapshot.throttled:,} 429s")
        parts.append(f"{time.monotonic() - self._started:.0f} s")
        return " · ".join(parts)


async def show_apply_progress(
    applying: Coroutine[Any, Any, T],
    progress: ApplyProgress,
    budgets: Budgets,
    console: Console | None,
) -> T:
    """Apply a plan and show how far it is.

    Args:
        applying: applies it.
        progress: is told of what is settled.
        budgets: that its requests are charged to.
        console: where progress goes; None: nowhere.

    Returns:
        What applying gives.
    """
    if console is None:
        return await applying
    running = asyncio.ensure_future(applying)
    try:
        if console.is_terminal:
            await _show_live(running, progress, budgets, console)
        else:
            while not (await asyncio.wait([running], timeout=_LOG_SECONDS))[0]:
                console.print(progress.render(budgets))
        return await running
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def _show_live(
    running: "asyncio.Future[Any]", progress: ApplyProgress, budgets: Budgets, console: Console
) -> None:
    bars = ProgressBars(
        BarColumn(), TextColumn("{task.description}", markup=False), console=console
    )
    bar = bars.add_task("", total=progress.total)
    with Live(bars, console=console, refresh_per_second=1 / _REDRAW_SECONDS):
        while not running.done():
            await asyncio.wait([running], timeout=_REDRAW_SECONDS)
            bars.update(bar, completed=progress.settled, description=progress.render(budgets))
