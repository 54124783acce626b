"""Waiting that leaves nothing behind: what was begun is over when whoever waits goes on."""

import asyncio
from collections.abc import Awaitable, Iterable
from typing import Any, TypeVar

T = TypeVar("T")


async def until_over(tasks: Iterable[asyncio.Future[Any]]) -> None:
    """Wait until all tasks are over, however often whoever waits is cancelled meanwhile.

    Args:
        tasks: that are left to themselves: neither are they cancelled, nor are their errors raised.

    Raises:
        CancelledError: afterwards, when whoever waits was cancelled.
    """
    left = set(tasks)
    cancelled: asyncio.CancelledError | None = None
    while left := {task for task in left if not task.done()}:
        try:
            await asyncio.wait(left)
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled is not None:
        raise cancelled


async def gather_or_cancel(*awaitables: Awaitable[T]) -> list[T]:
    """``asyncio.gather``; when one fails, or it is cancelled, the others are cancelled and over.

    Args:
        awaitables: calls, say, that go on at once.

    Returns:
        Their results, in order.
    """
    tasks = [asyncio.ensure_future(each) for each in awaitables]
    try:
        return await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await until_over(tasks)
