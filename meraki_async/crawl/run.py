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
from ..selection.organizations import ListedOrganizations, list_organizations
from .engine.crawl_state import CrawlState
from .engine.deduplicator import Deduplicator
from .engine.event import CrawlEvent
from .engine.merger import Merger
from .engine.network_filters import unmatched_filters
from .engine.open_files import max_readers
from .engine.progress_tracker import ProgressTracker
from .engine.reader import Reader
from .engine.sampler import Sampler
from .plan.plan import Plan
from .reporting.manifest import write_manifest
from .sinks import JsonLines, Sink, open_sink
from .sinks.file_mode import effective_mode
from .state.crawl_directory import CrawlDirectory
from .state.crawl_record import CrawlRecord
from .state.partition import COMPLETE, OutputError
from .state.progress import Progress

_EVENT_BUFFER = 1000
_MAX_SHARE_GONE = 0.1
"""Organizations are closed now and then; where more of them are gone the key is another one."""


def crawl(
    meraki: Meraki,
    plan: Plan | None,
    directory: str | os.PathLike[str],
    sink: Sink | None = None,
    *,
    dashboard: str | None = None,
    unique: bool = False,
    merge: bool = False,
    incremental: bool = False,
    overlap: float = 300.0,
    concurrency: int = 64,
    retry_delay: float = 5.0,
    fsync: bool = False,
    restart: bool = False,
    replace: bool = False,
    file_mode: int | None = None,
) -> "CrawlRun":
    """Read a plan's listings of all organizations into a sink.

    An unfinished crawl of the same plan in the same directory is continued; a killed process loses
    nothing but the pages that were on their way. A complete one is replaced, file by file; what it
    has and the new one does not is set aside (renamed to ``….old``), and never before something was
    read. Leaving the block early stops the crawl; it can be continued.

    Args:
        meraki: an open client.
        plan: what to read; None: the preset ``inventory``.
        directory: where the crawl keeps its checkpoint, manifest and report; made if need be.
        sink: where the records go; None: ``JsonLines(directory)``.
        dashboard: a name of the dashboard, to tell crawls of different ones apart; default the
            client's base URL.
        unique: leave out records whose key the same crawl has had, in listings whose records have
            a known one. Otherwise what the API repeats is kept.
        merge: join the files of all organizations into one file a listing (JSON Lines only).
        incremental: read listings that can be asked for what is new from where the last crawl in
            the directory started, and add to what it wrote. The first such crawl reads what the
            plan asks for.
        overlap: seconds by which such a crawl goes back, default 300, since records may appear
            late. What the last crawl had is not written again.
        concurrency: listings that are read at once, default 64; fewer where the process may not
            open as many files and connections.
        retry_delay: seconds before a listing that failed for a passing reason is read again,
            default 5, doubled each time. After five such retries it is given up. When nothing
            else is left to read it is read again after ``retry_delay`` at the latest, and given up
            after 15 seconds, or three times ``retry_delay`` if that is longer.
        fsync: also survive a power loss, at the cost of waiting for the disk at every page.
        restart: discard the checkpoint in the directory, whatever crawl it is of, and start anew.
        replace: replace a complete crawl of another plan, sink or dashboard, or one of which the
            key does not see more than a tenth of the organizations: what this crawl does not read
            again is set aside.
        file_mode: permissions of checkpoint, manifest and report, and of the records of the default
            sink, such as ``0o640``; default 0600 where a listing may hold passphrases and the like,
            otherwise as the process's umask leaves them.

    Returns:
        The crawl, to be entered with ``async with``. Then ``await run.finish()``, or
        ``async for event in run`` to see what happens.

    Raises:
        ConfigurationError: ``merge`` with another sink or with ``incremental``; on entering: the
            directory holds an unfinished crawl of another plan, sink or dashboard, or a complete
            one and ``replace`` is needed (where that depends on the organizations: on reading).
        OutputError: on entering: the directory or the sink cannot be written, or another crawl is
            running in the directory.

    Example:
        ::

            async with Meraki() as meraki:
                async with crawl(meraki, Plan.of(["inventory"]), "DIR") as run:
                    progress = await run.finish()
            print(progress.total_records, progress.failed)
    """
    sink = JsonLines(directory, file_mode=file_mode) if sink is None else sink
    if merge and (incremental or not isinstance(sink, JsonLines)):
        raise ConfigurationError(
            "merge=True works only with the JSON Lines sinks, and not with incremental=True"
        )
    plan = plan or Plan.of()
    return CrawlRun(
        meraki,
        plan,
        CrawlDirectory(directory, effective_mode(plan.listings, file_mode)),
        sink,
        dashboard=meraki.base_url if dashboard is None else dashboard,
        settings={"unique": unique, "merge": merge, "incremental": incremental},
        overlap=overlap,
        concurrency=concurrency,
        retry_delay=retry_delay,
        fsync=fsync,
        restart=restart,
        replace=replace,
    )


class CrawlRun:
    """A running crawl: see ``crawl``. Iterating yields a ``CrawlEvent`` for whatever happens."""

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
        replace: bool,
    ) -> None:
        self._meraki = meraki
        self._plan = plan
        self._directory = directory
        self._sink = sink
        self._dashboard = dashboard
        self._settings = settings
        # keeps its order, so that equal settings are equal texts
        self._settings_text = json.dumps(settings)
        self._overlap = overlap
        self._concurrency = concurrency
        self._retry_delay = retry_delay
        self._fsync = fsync
        self._restart = restart
        self._replace = replace
        self._task: asyncio.Task[Progress] | None = None
        self._events_out: MemoryObjectSendStream[CrawlEvent] | None = None
        self.progress = Progress()
        """How far it is; updated in place."""

    async def __aenter__(self) -> Self:
        async with AsyncExitStack() as stack:
            stack.callback(self._directory.lock().close)
            if not self._restart:
                self._open_checkpoint(stack)
                self._refuse_to_replace_incremental()
                self._refuse_to_replace_another_crawl()
            stack.push_async_callback(self._sink.close)
            await self._sink.open(self._plan.listings, fsync=self._fsync)
            if self._restart:  # nothing is discarded before the sink can be written to
                self._open_checkpoint(stack)
            self._merger = self._make_merger()
            self._stack = stack.pop_all()
        return self

    def _open_checkpoint(self, stack: AsyncExitStack) -> None:
        self._checkpoint = self._directory.open_checkpoint(fsync=self._fsync, discard=self._restart)
        stack.callback(self._checkpoint.close)
        self._resumed = self._checkpoint.resume(
            self._plan, self._sink.name, self._settings_text, self._dashboard
        )
        self.progress.is_resumed = self._resumed is not None
        self._last = self._checkpoint.crawl_record() if self._resumed is None else None

    def _refuse_to_replace_incremental(self) -> None:
        """What incremental crawls have collected cannot be read again."""
        last = self._last
        if last is None or self._continues(last) or not json.loads(last.settings)["incremental"]:
            return
        raise ConfigurationError(
            f"{self._directory.path} holds what incremental crawls have collected, which this "
            "crawl would replace: run the same command as before, choose another directory, or "
            "discard it with --restart"
        )

    def _refuse_to_replace_another_crawl(self) -> None:
        """What a crawl has collected is not set aside by a slip of the command line."""
        last = self._last
        if last is None or not self._organizations_at_stake():
            return
        for what, known, given in (
            ("dashboard", last.dashboard, self._dashboard),
            ("plan", last.plan, self._plan.fingerprint),
            ("sink", last.sink, self._sink.name),
        ):
            if known != given:
                raise self._replacing(f"a complete crawl of another {what}")

    def _refuse_to_replace_other_organizations(self, listed: ListedOrganizations) -> None:
        """Another key may see others, and what it does not see would be set aside."""
        known = self._organizations_at_stake()
        gone = len(known - listed.ids)
        if gone > max(1, len(known) * _MAX_SHARE_GONE):
            raise self._replacing(
                f"a complete crawl of {len(known):,} organizations, of which the key does not see "
                f"{gone:,}"
            )
        if known and not listed.is_anything_readable:
            raise self._replacing("a complete crawl, and none of its organizations can be read")

    def _organizations_at_stake(self) -> set[str]:
        """Those of which the last crawl has complete files that this one may set aside."""
        last = self._last
        if last is None or self._replace or self._continues(last):
            return set()
        sink = self._sink_of(last)
        if sink is None or not sink.appends:
            return set()  # its crawls are apart
        partitions = self._checkpoint.partitions.all()
        return {each.organization_id for each in partitions if each.state == COMPLETE}

    def _sink_of(self, last: CrawlRecord) -> Sink | None:
        """The sink of the last crawl; None: it cannot be used here."""
        if (last.sink, last.sink_directory) == (self._sink.name, self._sink_directory):
            return self._sink
        try:
            return open_sink(last.sink, last.sink_directory or self._directory.path)
        except ConfigurationError:
            return None  # a sink of the user's own, or its package is not installed

    def _replacing(self, what: str) -> ConfigurationError:
        return ConfigurationError(
            f"{self._directory.path} holds {what}: choose another directory, or have its files "
            "replaced or set aside with --replace"
        )

    def _continues(self, last: CrawlRecord) -> bool:
        """Whether this crawl reads only what is new since the last one."""
        return (
            self._settings["incremental"]
            and (last.settings, last.sink) == (self._settings_text, self._sink.name)
            and (last.plan, last.dashboard) == (self._plan.fingerprint, self._dashboard)
        )

    def _make_merger(self) -> Merger | None:
        if not (self._settings["merge"] and isinstance(self._sink, JsonLines)):
            return None
        self._sink.is_merged = True
        return Merger(self._checkpoint, self._sink)

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        async with self._stack:
            if self._task is not None:
                self._task.cancel()
                await asyncio.wait([self._task])
                # its error was raised where the crawl was iterated or finished
                _ = self._task.cancelled() or self._task.exception()

    def __aiter__(self) -> AsyncGenerator[CrawlEvent, None]:
        return self._events()

    async def _events(self) -> AsyncGenerator[CrawlEvent, None]:
        self._events_out, events = anyio.create_memory_object_stream[CrawlEvent](_EVENT_BUFFER)
        self._task = asyncio.create_task(self._run())
        async with aclosing(events):
            async for event in events:
                yield event
        await self._task

    async def finish(self) -> Progress:
        """Read everything. A listing that fails is in ``progress.failed``; the others go on.

        Returns:
            The progress, which is also ``run.progress``.

        Raises:
            MerakiError: the organizations cannot be listed, or the API key is refused.
            OutputError: the directory or the sink cannot be written. What is committed stays, and
                the next run continues from there.
        """
        if self._task is None:
            self._task = asyncio.create_task(self._run())
        return await self._task

    async def _run(self) -> Progress:
        try:
            return await self._crawl()
        finally:
            if self._events_out is not None:
                self._events_out.close()

    async def _crawl(self) -> Progress:
        checkpoint, progress = self._checkpoint, self.progress
        record = self._resumed or await self._begin()
        await self._sink.begin_crawl(record.id)
        tracker = ProgressTracker(self._plan, progress)
        state = CrawlState(self._plan, checkpoint, self._sink, tracker)
        if progress.is_resumed:
            if checkpoint.organizations.are_any_in_doubt():
                listed = await list_organizations(self._meraki, self._plan.selection)
                checkpoint.update_organizations(self._plan, listed.statuses)
                checkpoint.add_requests(listed.requests)
                record = checkpoint.crawl_record() or record
            checkpoint.retry_failed(state.ancestors)
        progress.is_incremental = record.previous is not None
        progress.requests = record.requests
        try:
            await state.restore()
            await self._emit(
                kind="started", organizations=progress.organizations, listings=progress.listings
            )
            async with Sampler(checkpoint, self._meraki.budgets, progress):
                await self._read(record, state, tracker)
                await state.archive_what_was_not_read()
                progress.not_found += unmatched_filters(self._plan, checkpoint)
                if self._merger is not None:
                    await self._merger.merge(state.complete_partitions())
            if progress.is_complete:
                if self._merger is not None:
                    self._merger.publish()
                if state.has_read_anything or not self._sink.appends:
                    await self._sink.close_crawl(state.complete_partitions())
                checkpoint.complete(time.time())
            progress.set_aside += self._sink.set_aside
        except BaseException as error:
            with suppress(OutputError):  # the first error says more
                write_manifest(self._directory, checkpoint, self._sink)
            if isinstance(error, BaseExceptionGroup):
                raise _first_error(error) from None
            raise
        write_manifest(self._directory, checkpoint, self._sink)
        await self._emit(
            kind="finished",
            state="complete" if progress.is_complete else "incomplete",
            records=progress.total_records,
            bytes=progress.bytes_written,
        )
        return progress

    async def _read(self, record: CrawlRecord, state: CrawlState, tracker: ProgressTracker) -> None:
        """Read all listings that are left."""
        deduplicator = Deduplicator(
            self._plan,
            self._checkpoint,
            record.id,
            record.previous,
            unique=self._settings["unique"],
            is_incremental=self._settings["incremental"],
        )
        reader = Reader(
            meraki=self._meraki,
            plan=self._plan,
            record=record,
            checkpoint=self._checkpoint,
            state=state,
            sink=self._sink,
            deduplicator=deduplicator,
            tracker=tracker,
            retry_delay=self._retry_delay,
            overlap=record.overlap,
            on_event=None if self._events_out is None else self._send_event,
        )
        async with anyio.create_task_group() as workers:
            for _ in range(max_readers(self._concurrency)):
                workers.start_soon(reader.work)
        await reader.settle()

    async def _begin(self) -> CrawlRecord:
        """Start a crawl in the directory, in the place of the last one."""
        listed = await list_organizations(self._meraki, self._plan.selection)
        self._refuse_to_replace_other_organizations(listed)
        last, now = self._last, time.time()
        is_continued = last is not None and self._continues(last)
        record = CrawlRecord(
            # numbers grow even when the clock is set back
            id=max(int(now * 1e6), last.id + 1 if last else 0),
            plan=self._plan.fingerprint,
            sink=self._sink.name,
            settings=self._settings_text,
            dashboard=self._dashboard,
            started_at=now,
            finished_at=None,
            previous=last.id if last is not None and is_continued else None,
            requests=listed.requests,
            overlap=self._overlap,
            sink_directory=self._sink_directory,
        )
        self.progress.is_empty_part = bool(listed.ids) and not listed.statuses
        start: float | None = None
        if last is not None and is_continued:
            start = min(now, last.started_at) - self._overlap

        def since(index: int) -> float | None:
            return start if self._plan.can_read_since(self._plan.listings[index]) else None

        if last is not None:
            await self._archive(last)
        self._directory.remove_manifest()
        self._checkpoint.begin(
            record,
            self._plan,
            listed.statuses,
            since=since,
            appends=self._sink.appends,
        )
        return record

    @property
    def _sink_directory(self) -> str | None:
        """Where the sink's files are, if not in the directory of the crawl."""
        directory = self._sink.directory
        is_own = directory is not None and directory.resolve() != self._directory.path.resolve()
        return str(directory.resolve()) if directory is not None and is_own else None

    async def _archive(self, last: CrawlRecord) -> None:
        """Archive the files of the last crawl that this one does not replace."""
        sink = self._sink_of(last)
        if sink is None:
            return
        is_same = sink is self._sink
        replaced = {listing.name for listing in self._plan.listings} if is_same else set()
        for listing in msgspec.json.decode(last.plan, type=Plan).listings:
            if listing.name not in replaced:
                await sink.archive_listing(listing.name)
        if not is_same:
            self.progress.set_aside += sink.set_aside

    async def _emit(self, **details: Any) -> None:
        await self._send_event(CrawlEvent(timestamp=time.time(), **details))

    async def _send_event(self, event: CrawlEvent) -> None:
        events_out = self._events_out
        if events_out is not None:
            try:
                await events_out.send(event)
            except (anyio.BrokenResourceError, anyio.ClosedResourceError):
                events_out.close()
                self._events_out = None  # nobody iterates any more; the crawl goes on


def _first_error(group: BaseExceptionGroup[Any]) -> BaseException:
    """One error that says why, of those that workers met at once."""
    error: BaseException = group
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error
