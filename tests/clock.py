"""A loop whose clock jumps: whole minutes of waiting pass at once."""

import asyncio
from heapq import heappop
from typing import Any


class FakeClockLoop(asyncio.SelectorEventLoop):
    """When nothing is ready, time jumps to the next timer, plus a microsecond (exactly to the
    timer, rounding could leave it forever just ahead)."""

    def __init__(self) -> None:
        super().__init__()
        self._now = 1000.0

    def time(self) -> float:
        return self._now

    def _run_once(self) -> None:
        state: Any = self
        if not state._ready and state._scheduled:
            while state._scheduled and state._scheduled[0]._cancelled:
                handle = heappop(state._scheduled)
                handle._scheduled = False
                state._timer_cancelled_count -= 1
            if state._scheduled:
                self._now = max(self._now, state._scheduled[0]._when) + 1e-6
        super()._run_once()  # type: ignore[misc]


def run(coroutine: Any) -> Any:
    """Run to completion on a fake clock."""
    with asyncio.Runner(loop_factory=FakeClockLoop) as runner:
        return runner.run(coroutine)
