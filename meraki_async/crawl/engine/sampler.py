"""How a crawl went, over time."""

import time
from types import TracebackType
from typing import Self

import anyio
from anyio.abc import TaskGroup

from ...budgets.budgets import Budgets
from ..state.checkpoint import Checkpoint
from ..state.progress import Progress

_SECONDS = 1.0
_MOST = 600


class Sampler:
    """Notes requests, 429s and records in the checkpoint while a crawl runs: each second at first,
    less often the longer it takes, so that there are never many samples.

    Args:
        checkpoint: where they go.
        budgets: know the requests.
        progress: knows the records.
    """

    def __init__(self, checkpoint: Checkpoint, budgets: Budgets, progress: Progress) -> None:
        self._checkpoint = checkpoint
        self._budgets = budgets
        self._progress = progress
        self._run = time.time()
        before = budgets.snapshot()
        self._before = before.sent, before.throttled

    async def __aenter__(self) -> Self:
        self._group: TaskGroup = anyio.create_task_group()
        await self._group.__aenter__()
        self._group.start_soon(self._sample)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> bool | None:
        self._group.cancel_scope.cancel()
        if error is None:
            self._note()
        return await self._group.__aexit__(kind, error, traceback)

    async def _sample(self) -> None:
        seconds, count = _SECONDS, 0
        while True:
            self._note()
            count += 1
            if count == _MOST:
                seconds, count = seconds * 2, count // 2
                with self._checkpoint.transaction():
                    self._checkpoint.change(
                        "DELETE FROM sample WHERE run = ? AND rowid % 2", [(self._run,)]
                    )
            await anyio.sleep(seconds)

    def _note(self) -> None:
        now = self._budgets.snapshot()
        figures = now.sent - self._before[0], now.throttled - self._before[1], now.waiting
        with self._checkpoint.transaction():
            self._checkpoint.change(
                "INSERT INTO sample VALUES (?, ?, ?, ?, ?, ?)",
                [(self._run, time.time(), *figures, self._progress.total_records)],
            )
