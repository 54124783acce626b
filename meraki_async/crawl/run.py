"""One crawl: every listing of a plan, to a sink, over as many runs as it takes."""

import asyncio
import json
import os
import time
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, aclosing, suppress
from types import TracebackType
from typing import Any, Self

import anyio
import msgspec
from anyio.streams.memory import MemoryObjectSendStream

from ..client import Meraki
from ..errors import ConfigurationError
from .engine.crawl_state import Ledger
from .engine.deduplicator import Seen
from .engine.event import CrawlEvent
from .engine.merger import Merger
from .engine.organizations import chosen_organizations
from .engine.reader import Reader
from .engine.sampler import Sampler
from .plan.plan import Plan
from .reporting.manifest import write_manifest
from .sinks import JsonLines, Sink, open_sink
from .state.checkpoint import CrawlRecord
from .state.crawl_directory import CrawlDirectory
from .state.partition import FAILED, NOT_FOUND, OutputError
from .state.progress import Progress

_EVENTS_AHEAD = 1000


def crawl(
    meraki: Meraki,
    plan: Plan | None,
    directory: str | os.PathLike[str],
    sink: Sink | None = None,
    *,
    dashboard: str = "",
    unique: bool = False,
    merge: bool = False,
    incremental: bool = False,
    overlap: float = 300.0,
    concurrency: int = 64,
    retry_delay: float = 5.0,
    fsync: bool = False,
    restart: bool = False,
) -> "CrawlRun":
    """Read a plan's listings of all organizations into a sink.

    ``async with crawl(meraki, plan, "DIR") as run``, then ``await run.finish()``, or
    ``async for event in run`` to see what happens. An unfinished crawl of the same plan in the same
    directory is gone on with; a killed process loses nothing but the pages that were on their way.
    One that is complete is replaced. Leaving the block early stops the crawl; it can be gone on
    with.

    Args:
        meraki: an open client.
        plan: what to read; None: the set ``inventory``.
        directory: of the crawl: for its checkpoint, manifest and report; made if need be.
        sink: where the records go; None: ``JsonLines(directory)``.
        dashboard: which dashboard this is, to tell crawls of different ones apart.
        unique: leave out records of which the same crawl has had the key, in listings whose records
            have a known one. Otherwise what the API repeats is kept.
        merge: join the files of all organizations into one file a listing (JSON Lines only).
        incremental: read listings that can be asked for what is new from where the last crawl of
            the directory began, and append. The first such crawl reads what the plan asks for.
        overlap: seconds by which such a crawl goes back, default 300: records that are late. What
            the last crawl had is not written again.
        concurrency: listings that are read at once, default 64.
        retry_delay: seconds before a listing that failed for a passing reason is read again, doubled
            each time; default 5. After five such rounds it is given up.
        fsync: also outlive a loss of power, at the cost of waiting for the disk at every page.
        restart: discard what is there.

    Raises (on entering):
        OutputError: the sink cannot be written, or another crawl is at work in its directory.
        ConfigurationError: it holds an unfinished crawl of another plan, sink or dashboard.
    """
    sink = JsonLines(directory) if sink is None else sink
    if merge and (incremental or not isinstance(sink, JsonLines)):
        raise ConfigurationError(
            "merge joins files of JSON Lines that each crawl writes anew: it cannot be combined "
            "with another sink or with incremental"
        )
    return CrawlRun(
        meraki,
        plan or Plan.of(),
        CrawlDirectory(directory),
        sink,
        dashboard=dashboard,
        settings={"unique": unique, "merge": merge, "incremental": incremental},
        overlap=overlap,
        concurrency=concurrency,
        retry_delay=retry_delay,
        fsync=fsync,
        restart=restart,
    )


class CrawlRun:
    """A crawl under way: see ``crawl``. Iterating gives a ``CrawlEvent`` for whatever happens."""

    def __init__(
        self,
        meraki: Meraki,
        plan: Plan,
        directory: CrawlDirectory,
        sink: Sink,
        *,
        dashboard: str,
        settings: dict[str, bool],
        overlap: float,
        concurrency: int,
        retry_delay: float,
        fsync: bool,
        restart: bool,
    ) -> None:
        self._meraki = meraki
        self._plan = plan
        self._directory = directory
        self._sink = sink
        self._dashboard = dashboard
        self._settings = settings
        self._overlap = overlap
        self._concurrency = concurrency
        self._retry_delay = retry_delay
        self._fsync = fsync
        self._restart = restart
        self._task: asyncio.Task[Progress] | None = None
        self._send: MemoryObjectSendStream[CrawlEvent] | None = None
        self.progress = Progress()
        """How far it is; updated in place."""

    async def __aenter__(self) -> Self:
        async with AsyncExitStack() as stack:
            stack.callback(self._directory.lock().close)
            stack.push_async_callback(self._sink.close)
            await self._sink.open(self._plan.listings, fsync=self._fsync)
            self._checkpoint = self._directory.open_checkpoint(
                fsync=self._fsync, discard=self._restart
            )
            stack.callback(self._checkpoint.close)
            # keeps its order, so that equal settings are equal texts
            self._settings_text = json.dumps(self._settings)
            self._begun = self._checkpoint.resume(
                self._plan, self._sink.name, self._settings_text, self._dashboard
            )
            self.progress.is_resumed = self._begun is not None
            self._before = self._checkpoint.begun() if self._begun is None else None
            self._refuse_to_overwrite()
            self._stack = stack.pop_all()
        return self

    def _refuse_to_overwrite(self) -> None:
        """What crawls with ``incremental`` have gathered cannot be read again."""
        before = self._before
        if before is None or not json.loads(before.settings)["incremental"] or self._is_following:
            return
        raise ConfigurationError(
            f"{self._directory.path} holds what crawls with --since last have gathered, which "
            "this one would replace: give the same command, choose another directory, or discard "
            "it with --restart"
        )

    @property
    def _is_following(self) -> bool:
        """Whether this crawl goes on from the one before."""
        before = self._before
        return (
            before is not None
            and self._settings["incremental"]
            and (before.settings, before.sink) == (self._settings_text, self._sink.name)
            and (before.plan, before.source) == (self._plan.fingerprint, self._dashboard)
        )

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        async with self._stack:
            if self._task is not None:
                self._task.cancel()
                await asyncio.wait([self._task])
                # who iterated or finished has seen its error
                _ = self._task.cancelled() or self._task.exception()

    def __aiter__(self) -> AsyncGenerator[CrawlEvent, None]:
        return self._events()

    async def _events(self) -> AsyncGenerator[CrawlEvent, None]:
        self._send, receive = anyio.create_memory_object_stream[CrawlEvent](_EVENTS_AHEAD)
        self._task = asyncio.create_task(self._run())
        async with aclosing(receive):
            async for event in receive:
                yield event
        await self._task

    async def finish(self) -> Progress:
        """Read everything. A listing that fails is in ``progress.failed``; the others go on.

        Raises:
            MerakiError: the organizations themselves cannot be listed, or the key is refused.
            OutputError: it cannot be written. What is committed is gone on with next time.
        """
        if self._task is None:
            self._task = asyncio.create_task(self._run())
        return await self._task

    async def _run(self) -> Progress:
        try:
            return await self._crawl()
        finally:
            if self._send is not None:
                self._send.close()

    async def _crawl(self) -> Progress:
        begun = self._begun or await self._begin()
        await self._sink.begin(begun.id)
        checkpoint, progress = self._checkpoint, self.progress
        ledger = Ledger(self._plan, checkpoint, self._sink, progress)
        progress.is_following = begun.previous is not None
        if progress.is_resumed:
            doubtful = "SELECT 1 FROM organization WHERE state IN (?, ?) LIMIT 1"
            if checkpoint.rows(doubtful, FAILED, NOT_FOUND):
                found = await chosen_organizations(self._meraki, self._plan)
                checkpoint.renew(self._plan, found)
            checkpoint.retry_failed(ledger.parents)
        merger = None
        if self._settings["merge"] and isinstance(self._sink, JsonLines):
            self._sink.is_merged = True
            merger = Merger(checkpoint, self._sink)
        try:
            await ledger.take_stock()
            await self._tell(
                kind="began", organizations=progress.organizations, listings=progress.listings
            )
            reader = Reader(
                meraki=self._meraki,
                plan=self._plan,
                checkpoint=checkpoint,
                ledger=ledger,
                sink=self._sink,
                seen=Seen(
                    checkpoint,
                    begun.id,
                    begun.previous,
                    unique=self._settings["unique"],
                    is_followed=self._settings["incremental"],
                ),
                progress=progress,
                defer=self._retry_delay,
                overlap=self._overlap,
                tell=None if self._send is None else self._deliver,
            )
            async with Sampler(checkpoint, self._meraki.budgets, progress):
                async with anyio.create_task_group() as workers:
                    for _ in range(self._concurrency):
                        workers.start_soon(reader.work)
                if merger is not None:
                    await merger.join(ledger.complete())
            if progress.is_complete:
                if merger is not None:
                    merger.name()
                await self._sink.end(ledger.complete())
                checkpoint.end(time.time())
        except BaseException as error:
            with suppress(OutputError):  # the first error says more
                write_manifest(self._directory, checkpoint, self._sink)
            if isinstance(error, BaseExceptionGroup):
                raise _first(error) from None
            raise
        write_manifest(self._directory, checkpoint, self._sink)
        await self._tell(
            kind="ended",
            state="complete" if progress.is_complete else "incomplete",
            records=progress.total_records,
            bytes=progress.bytes_written,
        )
        return progress

    async def _begin(self) -> CrawlRecord:
        organizations = await chosen_organizations(self._meraki, self._plan)
        before, now = self._before, time.time()
        follows = self._is_following
        begun = CrawlRecord(
            # numbers grow even when the clock is set back
            id=max(int(now * 1e6), before.id + 1 if before else 0),
            plan=self._plan.fingerprint,
            sink=self._sink.name,
            settings=self._settings_text,
            source=self._dashboard,
            began=now,
            ended=None,
            previous=before.id if before and follows else None,
        )
        last = min(now, before.began) - self._overlap if before and follows else None
        ledger = Ledger(self._plan, self._checkpoint, self._sink, self.progress)

        def since(index: int) -> float | None:
            # what others follow from is read whole, lest they be missed
            is_new_only = self._plan.listings[index].since_parameter and not ledger.children[index]
            return last if is_new_only else None

        if before is not None:
            await self._set_aside(before)
        self._directory.manifest.unlink(missing_ok=True)
        self._checkpoint.begin(
            begun,
            self._plan,
            organizations,
            since=since,
            overlap=self._overlap,
            writes_on=self._sink.writes_on,
        )
        return begun

    async def _set_aside(self, before: CrawlRecord) -> None:
        """Archive the files of an earlier crawl that this one does not replace."""
        sink, replaced = self._sink, {listing.name for listing in self._plan.listings}
        if before.sink != sink.name:
            try:
                sink, replaced = open_sink(before.sink, self._directory.path), set()
            except ConfigurationError:
                return  # a sink of the user's own, or its package is not installed
        for listing in msgspec.json.decode(before.plan, type=Plan).listings:
            if listing.name not in replaced:
                await sink.archive_listing(listing.name)

    async def _tell(self, **figures: Any) -> None:
        await self._deliver(CrawlEvent(at=time.time(), **figures))

    async def _deliver(self, event: CrawlEvent) -> None:
        send = self._send
        if send is not None:
            try:
                await send.send(event)
            except (anyio.BrokenResourceError, anyio.ClosedResourceError):
                send.close()
                self._send = None  # nobody iterates any more; the crawl goes on


def _first(group: BaseExceptionGroup[Any]) -> BaseException:
    """One error that says why, of those that workers met at once."""
    found: BaseException = group
    while isinstance(found, BaseExceptionGroup):
        found = found.exceptions[0]
    return found
