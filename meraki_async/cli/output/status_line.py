"""A running crawl in one line of text."""

import time
from collections import deque

from ...budgets.budgets import Budgets
from ...crawl import CrawlRun, Progress

_WINDOW_SECONDS = 15.0


class StatusLine:
    """How far a running crawl is, how fast it goes and how long it will take.

    Args:
        run: the crawl.
        budgets: the budgets that its requests are charged to.
    """

    def __init__(self, run: CrawlRun, budgets: Budgets) -> None:
        self._run = run
        self._budgets = budgets
        self._started = time.monotonic()
        # (time, requests sent, tasks done) lately; rates are measured from the oldest to now
        self._samples = deque([(self._started, budgets.snapshot().sent, 0)])

    def render(self) -> str:
        """The line as it is now."""
        progress, snapshot = self._run.progress, self._budgets.snapshot()
        now = time.monotonic()
        collected = (
            f"{progress.organizations_done}/{progress.organizations} organizations · "
            f"{progress.total_records:,} records"
        )
        failures = f"{snapshot.throttled} 429s · {len(progress.failed)} failed{_put_off(progress)}"
        if not progress.tasks_left:
            elapsed = _format_time(now - self._started)
            return f"{collected} · {failures} · {snapshot.sent:,} requests in {elapsed}"
        requests_per_second, tasks_per_second = self._rates(now, snapshot.sent, progress.tasks_done)
        limit = f" of {snapshot.source_rate:.3g}" if snapshot.source_rate else ""
        paused = sum(1 for budget in snapshot.organizations if budget.paused_for)
        return (
            f"{collected} · {requests_per_second:.1f}{limit} requests/s · "
            f"{snapshot.waiting} waiting · {paused} paused · {failures} · "
            f"{_time_left(progress, tasks_per_second)}"
        )

    def _rates(self, now: float, sent: int, tasks_done: int) -> tuple[float, float]:
        """Requests and tasks per second, over the last seconds."""
        self._samples.append((now, sent, tasks_done))
        while now - self._samples[0][0] > _WINDOW_SECONDS and len(self._samples) > 2:
            self._samples.popleft()
        then, sent_then, tasks_done_then = self._samples[0]
        seconds = now - then
        if not seconds:
            return 0.0, 0.0
        return (sent - sent_then) / seconds, (tasks_done - tasks_done_then) / seconds


def _put_off(progress: Progress) -> str:
    """What is waiting to be read again, and how long."""
    if progress.next_retry_at is None:
        return ""
    seconds = max(0.0, progress.next_retry_at - time.time())
    return f" · {progress.put_off:,} put off, next in {seconds:.0f} s"


def _time_left(progress: Progress, tasks_per_second: float) -> str:
    if not tasks_per_second:
        return "time left unknown"
    # networks and devices that are still to be found will add tasks
    at_least = "at least " if progress.discoveries_left else ""
    return f"{at_least}{_format_time(progress.tasks_left / tasks_per_second)} left"


def _format_time(seconds: float) -> str:
    minutes, seconds = divmod(round(seconds), 60)
    return f"{minutes}:{seconds:02}"
