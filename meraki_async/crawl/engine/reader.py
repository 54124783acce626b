"""Reading listings: from a task to committed pages."""

import logging
import time
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import aclosing, asynccontextmanager
from typing import Any

import anyio
import msgspec
from msgspec import Raw

from ...calls.page import Page
from ...calls.paginator import Paginator
from ...client import Meraki
from ...errors import BadRequestError, ConfigurationError, MerakiError, UnexpectedResponseError
from ...http.response import Response
from ..plan.listing import Listing
from ..plan.plan import Plan
from ..sinks.sink import Sink
from ..state.checkpoint import Checkpoint
from ..state.partition import FAILED, NOT_AVAILABLE, CrawlPage, OutputError, Partition, Task
from .crawl_state import CrawlState
from .deduplicator import Deduplicator
from .discovery import decode_parents, select_network_ids, select_parent_ids
from .drift import add_drift
from .error_classification import ErrorClass, classify_error
from .event import CrawlEvent, CrawlEventKind
from .lookback import Lookback, describe_gap, is_window_error
from .progress_tracker import ProgressTracker
from .schedule import Schedule

logger = logging.getLogger("meraki_async")

_MAX_ATTEMPTS = 6
_MAX_GAP_LENGTH = 2000
"""Characters from which on no more records are named that could not be stored."""


class Reader:
    """Reads tasks until none is left.

    Args:
        meraki: an open client.
        plan: what is read.
        checkpoint: where every page is committed.
        state: what is committed so far.
        sink: where records go.
        deduplicator: which of them are left out.
        tracker: keeps the progress.
        retry_delay: seconds before a listing that failed for a passing reason is read again,
            doubled each time.
        overlap: seconds by which an incremental crawl goes back.
        on_event: takes events; None: nobody wants them.
    """

    def __init__(
        self,
        *,
        meraki: Meraki,
        plan: Plan,
        checkpoint: Checkpoint,
        state: CrawlState,
        sink: Sink,
        deduplicator: Deduplicator,
        tracker: ProgressTracker,
        retry_delay: float,
        overlap: float,
        on_event: Callable[[CrawlEvent], Awaitable[None]] | None,
    ) -> None:
        self._meraki = meraki
        self._plan = plan
        self._checkpoint = checkpoint
        self._state = state
        self._sink = sink
        self._deduplicator = deduplicator
        self._tracker = tracker
        self._retry_delay = retry_delay
        self._overlap = overlap
        self._on_event = on_event
        self._schedule = self._make_schedule()
        self._lookback = Lookback()
        self._schedule_changed = anyio.Event()
        self._locks: defaultdict[tuple[int, str], anyio.Lock] = defaultdict(anyio.Lock)
        self._network_ids: dict[str, set[str]] = {}
        """Of the networks that the plan chooses, by organization."""

    def _make_schedule(self) -> Schedule:
        discoveries: Counter[str] = Counter()
        for index, children in enumerate(self._state.children):
            if children:
                discoveries.update(self._checkpoint.waiting_counts(index))
        waiting = self._checkpoint.waiting_counts()
        return Schedule(
            self._checkpoint, {each: (count, discoveries[each]) for each, count in waiting.items()}
        )

    async def work(self) -> None:
        """Read what comes next until nothing is left. Several of these run at once."""
        while not self._schedule.is_finished:
            task = self._schedule.next_task(anyio.current_time())
            if task is None:
                seconds = self._schedule.seconds_to_next_retry(anyio.current_time())
                with anyio.move_on_after(seconds):
                    await self._schedule_changed.wait()
                continue
            await self._read(task)
            self._wake_workers()

    def _wake_workers(self) -> None:
        self._schedule_changed.set()
        self._schedule_changed = anyio.Event()

    async def _read(self, task: Task) -> None:
        listing = self._plan.listings[task.listing]
        partition = self._state.partition(task.listing, task.organization_id)
        try:
            await self._select_networks(task)
            since = partition.since
            if since is not None:
                since = self._checkpoint.since(task, since)
            if since is None:
                await self._fetch(task, listing, partition)
            else:
                await self._fetch_since(task, listing, partition, since)
        except OutputError:
            raise
        except Exception as error:
            await self._handle_error(task, listing, partition, error)
            return
        if task.gap is not None:
            self._tracker.gap_found(task, task.gap)
            await self._emit_for_task("gap", task, error=task.gap)
        self._schedule.task_done(task)

    async def _fetch(self, task: Task, listing: Listing, partition: Partition) -> None:
        call: Any = listing.call(self._meraki, task.organization_id, task.parent_id)
        if not isinstance(call, Paginator):
            response = await call.response()
            await self._store_page(task, listing, partition, _page_of(listing, response))
            return
        limit = call.request.operation.limit
        if limit is not None:
            call = call.limit(limit - task.records)
        async with aclosing(call.pages(task.cursor)) as pages:
            async for page in pages:
                if page.next_cursor is None and not page.is_last:
                    raise ConfigurationError(
                        f"{listing.name}: its filters are too long for one request: pass "
                        "fewer values"
                    )
                await self._store_page(task, listing, partition, page)

    async def _fetch_since(
        self, task: Task, listing: Listing, partition: Partition, since: float
    ) -> None:
        """Read what is new; from as long ago as the API goes, when that is less."""
        windows = self._lookback.windows(task.listing, task.organization_id, since)
        # what came before the last crawl is there; what fell behind is read without overlap
        overlap = self._overlap if since == partition.since else 0.0
        for window, start in windows:
            if not task.pages:
                has_gap = start > since + overlap
                task.gap = describe_gap(since + overlap, start) if has_gap else None
            try:
                await self._fetch(task, listing.since(start), partition)
            except BadRequestError as error:
                if task.pages or window == windows[-1][0] or not is_window_error(error):
                    raise
                partition.requests += error.attempts
                continue
            self._lookback.record(task.listing, task.organization_id, window)
            return

    async def _select_networks(self, task: Task) -> None:
        """Read which networks the plan chooses, before devices are chosen by them."""
        children = [child.parent for _, child in self._state.children[task.listing]]
        is_known = task.organization_id in self._network_ids
        if is_known or "device" not in children or not self._plan.chooses_networks:
            return
        call = self._meraki.organizations.get_organization_networks(task.organization_id)
        networks = await call.for_organization(task.organization_id).decode_as(Raw)
        self._network_ids[task.organization_id] = select_network_ids(
            decode_parents(networks), self._plan
        )

    async def _store_page(
        self, task: Task, listing: Listing, partition: Partition, page: Page[Raw]
    ) -> None:
        """Store one page, then commit it with its cursor and what follows from it."""
        records, cursor = page.items, page.next_cursor
        async with self._partition_lock(partition):
            new, digests = self._deduplicator.filter(partition, listing, task.parent_id, records)
            stored: int | None = None
            if not listing.discovery_only:
                key = self._deduplicator.primary_key(listing)
                written = await self._sink.store(
                    partition, CrawlPage(task.parent_id, task.pages, new, cursor, key)
                )
                if records:
                    partition.drift = add_drift(partition.drift, listing, records[0])
                stored = len(new) - len(written.rejected)
                if written.rejected and len(task.gap or "") < _MAX_GAP_LENGTH:
                    task.gap = "; ".join(filter(None, [task.gap, *written.rejected]))
            added = 0
            finished: list[Partition] = []
            with self._checkpoint.transaction():
                for child, parent_ids in self._children_in(task, records):
                    added += self._state.add_children(child, task.organization_id, parent_ids)
                self._deduplicator.commit(partition, digests)
                self._state.record_page(task, partition, cursor, len(records))
                if stored is not None:
                    self._state.record_position(partition, written)
                    partition.records += stored
                partition.requests += page.attempts
                partition.wait_seconds += page.wait_seconds
                partition.elapsed += page.elapsed
                if cursor is None:
                    finished = self._state.finish_task(partition)
                else:
                    self._checkpoint.save_partition(partition)
        self._tracker.page_stored(task, stored, page.attempts)
        if added:
            self._schedule.add(task.organization_id, added)
            self._wake_workers()
        if stored is not None:
            await self._emit_for_task("page", task, records=stored)
        await self._finalize(finished)

    @asynccontextmanager
    async def _partition_lock(self, partition: Partition) -> AsyncIterator[None]:
        """One page of a partition at a time.

        Locks are kept only while somebody waits: with thousands of organizations they add up.
        """
        place = partition.listing, partition.organization_id
        lock = self._locks[place]
        async with lock:
            yield
        if not lock.locked():
            del self._locks[place]

    def _children_in(self, task: Task, records: list[Raw]) -> Iterator[tuple[int, list[str]]]:
        """The listings that follow from a page, each with the ids of the parents found there."""
        children = self._state.children[task.listing]
        parents = decode_parents(records) if children else []
        network_ids = self._network_ids.get(task.organization_id, set())
        for child, listing in children:
            yield child, select_parent_ids(parents, listing, self._plan, network_ids)

    async def _handle_error(
        self, task: Task, listing: Listing, partition: Partition, error: Exception
    ) -> None:
        error_class = classify_error(error)
        if error_class is ErrorClass.ABORT:
            raise error
        text = _message_of(error)
        partition.requests += getattr(error, "attempts", None) or 0
        if error_class is ErrorClass.RETRY and task.attempts < _MAX_ATTEMPTS - 1:
            delay = self._retry_delay * 2**task.attempts
            task.attempts += 1
            self._tracker.retry_scheduled()
            self._schedule.retry_later(task, anyio.current_time() + delay)
            await self._emit_for_task("retrying", task, error=text, delay=delay)
            return
        if not isinstance(error, MerakiError):
            logger.error(
                "unexpected error reading %s of organization %s",
                listing.name,
                task.organization_id,
                exc_info=error,
            )
        # what went away in the middle was there, and half of it is not all of it
        is_unavailable = error_class is ErrorClass.UNAVAILABLE and not task.pages
        with self._checkpoint.transaction():
            self._checkpoint.save_task(task, NOT_AVAILABLE if is_unavailable else FAILED, text)
            finished = self._state.finish_task(partition)
        if not is_unavailable:
            self._tracker.task_failed(task, text)
            await self._emit_for_task("failed", task, error=text)
        await self._finalize(finished)
        self._schedule.task_done(task)

    async def _finalize(self, finished: list[Partition]) -> None:
        for partition in finished:
            await self._state.finalize(partition)
            listing = self._plan.listings[partition.listing]
            if not listing.discovery_only:
                await self._emit(
                    kind="listing_finished",
                    listing=listing.name,
                    organization_id=partition.organization_id,
                    records=partition.records,
                    bytes=partition.bytes,
                    state=partition.state,
                )

    async def _emit_for_task(self, kind: CrawlEventKind, task: Task, **details: Any) -> None:
        await self._emit(
            kind=kind,
            listing=self._plan.listings[task.listing].name,
            organization_id=task.organization_id,
            parent_id=task.parent_id,
            **details,
        )

    async def _emit(self, **details: Any) -> None:
        if self._on_event is not None:
            await self._on_event(CrawlEvent(timestamp=time.time(), **details))


def _page_of(listing: Listing, response: Response) -> Page[Raw]:
    """A response that is no listing, as one page of one record.

    Raises:
        UnexpectedResponseError: it is not valid JSON.
    """
    body = response.body.strip()
    try:
        msgspec.json.decode(body or b"null")
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise UnexpectedResponseError(
            f"the response is not valid JSON: {error}",
            operation=listing.name,
            organization_id=response.organization_id,
            request_id=response.request_id,
            attempts=response.attempts,
        ) from None
    return Page(
        items=[Raw(body)] if body else [],
        organization_id=response.organization_id,
        number=1,
        meta={},
        body=body,
        next_cursor=None,
        is_last=True,
        attempts=response.attempts,
        wait_seconds=response.wait_seconds,
        elapsed=response.elapsed,
    )


def _message_of(error: Exception) -> str:
    """What went wrong, without operation and organization: ``FailedListing`` has these."""
    if isinstance(error, MerakiError) and error.args:
        return str(error.args[0])
    return str(error) or type(error).__name__
