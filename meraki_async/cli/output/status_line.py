"""A running crawl in one line of text."""

import time
from collections import deque
from collections.abc import Sequence

from ...budgets.budgets import Budgets
from ...crawl import CrawlRun, Progress

_WINDOW_SECONDS = 15.0
_DETAIL, _USEFUL, _NEEDED = 0, 3, 4
"""How important a part of the line is; what is needed is never left out."""


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

    def render(self, width: int | None = None) -> str:
        """The line as it is now.

        Args:
            width: columns that there are for it; what matters least is left out if it is longer.
                Default as long as it is.
        """
        progress, snapshot = self._run.progress, self._budgets.snapshot()
        now = time.monotonic()
        collected = [
            (_USEFUL, f"{progress.organizations_done}/{progress.organizations} organizations"),
            (_USEFUL - 1, f"{progress.total_records:,} records"),
        ]
        failures = [
            (_NEEDED, f"{snapshot.throttled} 429s"),
            (_NEEDED, f"{len(progress.failed)} failed"),
            (_USEFUL, _put_off(progress)),
        ]
        if not progress.tasks_left:
            elapsed = _format_time(now - self._started)
            requests = f"{snapshot.sent:,} requests in {elapsed}"
            return _fit([*collected, *failures, (_NEEDED, requests)], width)
        requests_per_second, tasks_per_second = self._rates(now, snapshot.sent, progress.tasks_done)
        limit = f" of {snapshot.source_rate:.3g}" if snapshot.source_rate else ""
        paused = sum(1 for budget in snapshot.organizations if budget.paused_for)
        speed = [
            (_DETAIL + 1, f"{requests_per_second:.1f}{limit} requests/s"),
            (_DETAIL, f"{snapshot.waiting} waiting"),
            (_DETAIL, f"{paused} paused"),
        ]
        left = (_NEEDED, _time_left(progress, tasks_per_second))
        return _fit([*collected, *speed, *failures, left], width)

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


def _fit(parts: Sequence[tuple[int, str]], width: int | None) -> str:
    """The parts as one line; the least important ones are left out until it fits."""
    kept = [(importance, text) for importance, text in parts if text]
    while True:
        line = " · ".join(text for _, text in kept)
        least = min(importance for importance, _ in kept)
        if width is None or len(line) <= width or least == _NEEDED:
            return line
        last = max(index for index, (importance, _) in enumerate(kept) if importance == least)
        del kept[last]


def _put_off(progress: Progress) -> str:
    """What is waiting to be read again, and how long."""
    if progress.next_retry_at is None:
        return ""
    seconds = max(0.0, progress.next_retry_at - time.time())
    return f"{progress.put_off:,} put off, next in {seconds:.0f} s"


def _time_left(progress: Progress, tasks_per_second: float) -> str:
    if not tasks_per_second:
        return "time left unknown"
    # networks and devices that are still to be found will add tasks
    at_least = "at least " if progress.discoveries_left else ""
    return f"{at_least}{_format_time(progress.tasks_left / tasks_per_second)} left"


def _format_time(seconds: float) -> str:
    minutes, seconds = divmod(round(seconds), 60)
    return f"{minutes}:{seconds:02}"
