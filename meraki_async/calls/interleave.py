"""Several streams as one, each at its own pace."""

import asyncio
from collections.abc import AsyncGenerator, Iterable, Iterator
from typing import Any, TypeVar

T = TypeVar("T")

_END: Any = object()


async def interleave(
    sources: Iterable[AsyncGenerator[T, None]], concurrency: int
) -> AsyncGenerator[T, None]:
    """What the sources give, as it comes. Each is one step ahead of its consumer.

    Args:
        sources: begun in this order, and closed in the end.
        concurrency: how many run at the same time.
    """
    waiting = iter(sources)
    running: dict[asyncio.Task[T], AsyncGenerator[T, None]] = {}

    def advance(source: AsyncGenerator[T, None] | None) -> None:
        if source is not None:
            running[asyncio.create_task(_next(source))] = source

    for _ in range(concurrency):
        advance(next(waiting, None))
    try:
        while running:
            done, _ = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
            for task in [task for task in running if task in done]:
                source = running.pop(task)
                value = task.result()
                if value is _END:
                    advance(next(waiting, None))
                else:
                    advance(source)
                    yield value
    finally:
        await _stop(running, waiting)


async def _next(source: AsyncGenerator[T, None]) -> T:
    value: T = await anext(source, _END)
    return value


async def _stop(
    running: dict[asyncio.Task[T], AsyncGenerator[T, None]],
    waiting: Iterator[AsyncGenerator[T, None]],
) -> None:
    for task in running:
        task.cancel()
    await asyncio.gather(*running, return_exceptions=True)
    for source in [*running.values(), *waiting]:
        await source.aclose()
