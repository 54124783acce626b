"""How a crawl went, over time."""

import time
from types import TracebackType
from typing import Self

import anyio
from anyio.abc import TaskGroup

from ...budgets.budgets import Budgets
from ..state.checkpoint import Checkpoint
from ..state.progress import Progress
from ..state.sample import Sample

_FIRST_INTERVAL = 1.0
_MAX_SAMPLES = 600


class Sampler:
    """Saves counts of requests, 429s and records in the checkpoint while a crawl runs.

    Each second at first, less often the longer it takes, so that there are never many samples.

    Args:
        checkpoint: where samples are saved.
        budgets: know the requests.
        progress: knows the records.
    """

    def __init__(self, checkpoint: Checkpoint, budgets: Budgets, progress: Progress) -> None:
        self._checkpoint = checkpoint
        self._budgets = budgets
        self._progress = progress
        self._run = time.time()
        self._before = budgets.snapshot()

    async def __aenter__(self) -> Self:
        self._group: TaskGroup = anyio.create_task_group()
        await self._group.__aenter__()
        self._group.start_soon(self._save_samples)
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        tb: TracebackType | None,
    ) -> bool | None:
        self._group.cancel_scope.cancel()
        if exc is None:
            self._save_sample()
        return await self._group.__aexit__(exc_type, exc, tb)

    async def _save_samples(self) -> None:
        interval, count = _FIRST_INTERVAL, 0
        while True:
            self._save_sample()
            count += 1
            if count == _MAX_SAMPLES:
                interval, count = interval * 2, count // 2
                self._checkpoint.samples.thin_out(self._run)
            await anyio.sleep(interval)

    def _save_sample(self) -> None:
        now = self._budgets.snapshot()
        self._checkpoint.samples.add(
            Sample(
                run=self._run,
                timestamp=time.time(),
                sent=now.sent - self._before.sent,
                throttled=now.throttled - self._before.throttled,
                waiting=now.waiting,
                records=self._progress.total_records,
            )
        )
