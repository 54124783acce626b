"""One listing over many organizations (or any keys) at once, as one bounded stream."""

from collections.abc import AsyncGenerator, AsyncIterable, Callable, Iterable
from contextlib import aclosing
from types import TracebackType
from typing import Generic, Literal, TypeVar

import anyio
from anyio.abc import TaskGroup

from ..errors import ClientStateError, ConfigurationError, IncompleteError
from .call import Call
from .failure import FanOutFailure
from .page import Page
from .paginator import Paginator

K = TypeVar("K")
T = TypeVar("T")


class FanOut(Generic[K, T]):
    """What ``Meraki.fan_out`` returns: ``async with`` it, then iterate ``(key, item)``.

    Order holds within a key only. ``failures`` and ``skipped`` fill up while it runs.
    """

    def __init__(
        self,
        call_factory: Callable[[K], Paginator[T] | Call[T]],
        keys: Callable[["FanOut[K, T]"], AsyncGenerator[K, None]],
        *,
        concurrency: int,
        max_buffered_pages: int,
        failures: Literal["raise", "collect"],
    ) -> None:
        if concurrency < 1 or max_buffered_pages < 0:
            raise ConfigurationError(
                "concurrency must be at least 1, max_buffered_pages at least 0"
            )
        if failures not in {"raise", "collect"}:
            raise ConfigurationError(f"failures must be 'raise' or 'collect', not {failures!r}")
        self._call_factory = call_factory
        self._keys = keys
        self._concurrency = concurrency
        self._mode = failures
        self._tasks: TaskGroup | None = None
        self._max_buffered_pages = max_buffered_pages
        self._keys_error: Exception | None = None
        self.failures: list[FanOutFailure[K]] = []
        """Keys that failed so far."""
        self.skipped: list[K] = []
        """Organizations left out since their API access is off."""

    async def __aenter__(self) -> "FanOut[K, T]":
        if self._tasks is not None:
            raise ClientStateError("a fan-out runs once; make a new one")
        self._send, self._receive = anyio.create_memory_object_stream[tuple[K, Page[T]]](
            self._max_buffered_pages
        )
        self._tasks = anyio.create_task_group()
        await self._tasks.__aenter__()
        self._tasks.start_soon(self._run)
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        tb: TracebackType | None,
    ) -> bool | None:
        tasks = self._tasks
        assert tasks is not None  # noqa: S101 - entered
        tasks.cancel_scope.cancel()
        try:
            await tasks.__aexit__(None, None, None)
        finally:
            self._send.close()
            self._receive.close()
        return None

    async def __aiter__(self) -> AsyncGenerator[tuple[K, T], None]:
        async with aclosing(self.pages()) as pages:
            async for key, page in pages:
                for item in page.items:
                    yield key, item

    async def pages(self) -> AsyncGenerator[tuple[K, Page[T]], None]:
        """``(key, page)`` for bulk work. The last page of a key has ``is_last``.

        Yields:
            Pages as they arrive, each with its key.

        Raises:
            IncompleteError: at the end, when keys failed, unless ``failures="collect"``; its
                ``failures`` names them.
            MerakiError: the keys themselves could not be listed.
        """
        if self._tasks is None:
            raise ClientStateError(
                "the fan-out was not started: use 'async with meraki.fan_out(…) as stream'"
            )
        try:
            async for key, page in self._receive:
                yield key, page
        except anyio.ClosedResourceError:
            raise ClientStateError(
                "the fan-out has ended: iterate inside its 'async with' block"
            ) from None
        if self._keys_error is not None:
            raise self._keys_error
        if self.failures and self._mode == "raise":
            incomplete = IncompleteError(
                f"{len(self.failures)} of the fan-out's keys failed",
                [failure.error for failure in self.failures],
            )
            incomplete.failures = list(self.failures)
            raise incomplete

    async def _run(self) -> None:
        """Hand keys to at most ``concurrency`` workers, one whenever a worker is free."""
        key_lock = anyio.Lock()
        with self._send:
            async with aclosing(self._keys(self)) as keys, anyio.create_task_group() as workers:
                for _ in range(self._concurrency):
                    key = await self._next_key(keys, key_lock)
                    if key is None:
                        break
                    workers.start_soon(self._work, key[0], keys, key_lock)

    async def _next_key(
        self, keys: AsyncGenerator[K, None], key_lock: anyio.Lock
    ) -> tuple[K] | None:
        """The next key, boxed; None after the last, or when they cannot be listed."""
        async with key_lock:
            if self._keys_error is not None:
                return None
            try:
                async for key in keys:
                    return (key,)
            except Exception as error:
                self._keys_error = error
        return None

    async def _work(self, key: K, keys: AsyncGenerator[K, None], key_lock: anyio.Lock) -> None:
        next_key: tuple[K] | None = (key,)
        while next_key is not None:
            await self._read(next_key[0])
            next_key = await self._next_key(keys, key_lock)

    async def _read(self, key: K) -> None:
        try:
            call = self._call_factory(key)
            if isinstance(call, Paginator):
                async with aclosing(call.pages()) as pages:
                    async for page in pages:
                        await self._send.send((key, page))
            else:
                await self._send.send((key, await call.page()))
        except (anyio.ClosedResourceError, anyio.BrokenResourceError):
            raise
        except Exception as error:
            self.failures.append(FanOutFailure(key, error))


async def iterate(keys: Iterable[K] | AsyncIterable[K]) -> AsyncGenerator[K, None]:
    """Any iterable, async."""
    if isinstance(keys, AsyncIterable):
        async for key in keys:
            yield key
    else:
        for key in keys:
            yield key
