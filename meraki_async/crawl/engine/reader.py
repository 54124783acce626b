"""Reading listings: from a task to committed pages."""

import logging
import time
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import aclosing, asynccontextmanager
from dataclasses import replace
from functools import partial
from hashlib import blake2b
from typing import Any

import anyio
import msgspec
from msgspec import Raw

from ...calls.page import Page
from ...calls.paginator import Paginator
from ...client import Meraki
from ...errors import BadRequestError, ConfigurationError, MerakiError, UnexpectedResponseError
from ...http.page_walk import cursor_digest
from ...http.response import Response
from ...operations.decoding import errors_alone
from ...selection.network_filters import NetworkFilters
from ...selection.resource_record import ResourceRecord, decode_resource
from ..plan.listing import Listing
from ..plan.plan import Plan
from ..sinks.sink import Sink
from ..state.checkpoint import Checkpoint
from ..state.crawl_record import CrawlRecord
from ..state.partition import (
    FAILED,
    NOT_AVAILABLE,
    REFUSED,
    UNCLEAR,
    CrawlPage,
    OutputError,
    Partition,
    Task,
)
from ..state.progress import FailedListing
from ..state.task_table import TaskRecord
from .crawl_state import CrawlState
from .deduplicator import Deduplicator
from .discovery import identifier_for, select_network_ids, select_parents
from .drift import add_drift
from .error_classification import ErrorClass, classify_error
from .event import CrawlEvent, CrawlEventKind
from .event_limits import limit_events
from .lookback import Lookback, describe_gap, is_window_error
from .progress_tracker import ProgressTracker
from .schedule import Schedule

logger = logging.getLogger("meraki_async")

_MAX_ATTEMPTS = 6
_STATES = {
    ErrorClass.ABORT: FAILED,  # of one of several accounts
    ErrorClass.FAIL: FAILED,
    ErrorClass.UNAVAILABLE: NOT_AVAILABLE,
    ErrorClass.REFUSED: REFUSED,
}
_PATIENCE = 15.0
"""Seconds, at least, that what was put off is waited for when nothing else is left."""
_MAX_GAP_LENGTH = 2000
"""Characters from which on no more records are named that could not be stored."""


class Reader:
    """Reads tasks until none is left.

    Args:
        meraki: an open client.
        plan: what is read.
        record: of the crawl.
        checkpoint: where every page is committed.
        state: what is committed so far.
        sink: where records go.
        deduplicator: which of them are left out.
        tracker: keeps the progress.
        retry_delay: seconds before a listing that failed for a passing reason is read again,
            doubled each time as long as there is something else to read.
        overlap: seconds by which an incremental crawl goes back.
        on_event: takes events; None: nobody wants them.
    """

    def __init__(
        self,
        *,
        meraki: Meraki,
        plan: Plan,
        record: CrawlRecord,
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
        self._started_at = record.started_at
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
        self._filters = NetworkFilters(plan.selection, checkpoint.network_filters.all())
        self._only_put_off_since: float | None = None
        """When nothing was left any more but what was put off."""
        self._told_wait_until: float | None = None

    def _make_schedule(self) -> Schedule:
        discoveries: Counter[str] = Counter()
        for index, is_discovery in enumerate(self._state.is_discovery):
            if is_discovery:
                discoveries.update(self._checkpoint.tasks.waiting_counts(index))
        waiting = self._checkpoint.tasks.waiting_counts()
        return Schedule(
            self._checkpoint, {each: (count, discoveries[each]) for each, count in waiting.items()}
        )

    async def work(self) -> None:
        """Read what comes next until nothing is left. Several of these run at once."""
        while not self._schedule.is_finished:
            task = self._schedule.next_task(anyio.current_time())
            self._count_put_off()
            if task is None:
                await self._wait_for_task()
                continue
            await self._read(task)
            self._wake_workers()

    async def settle(self) -> None:
        """Decide what the refusals mean that could not be told when they came."""
        for task, state in self._state.settle():
            error = task.error or ""
            if state == FAILED:
                self._tracker.task_failed(task, error)
                await self._emit_for_task("failed", task, error=error)
            elif state == UNCLEAR:
                self._tracker.task_unclear(task, error)
        await self._finalize(self._state.take_undecided())

    async def _wait_for_task(self) -> None:
        changed, now = self._schedule_changed, anyio.current_time()
        if self._schedule.is_only_put_off:
            # nothing else would be read meanwhile: long delays would only make the crawl longer
            self._only_put_off_since = self._only_put_off_since or now
            if late := self._schedule.hurry(now + self._retry_delay):
                retry_at = time.time() + self._retry_delay
                self._checkpoint.tasks.put_off([(task, retry_at) for task in late])
            self._count_put_off()
            await self._tell_wait(now)
        with anyio.move_on_after(self._schedule.seconds_to_next_retry(anyio.current_time())):
            await changed.wait()

    async def _tell_wait(self, now: float) -> None:
        """Tell, once, how long nothing but what was put off is waited for."""
        delay = self._schedule.seconds_to_next_retry(now) or 0.0
        if self._told_wait_until is None or now >= self._told_wait_until:
            self._told_wait_until = now + delay
            await self._emit(kind="waiting", put_off=self._schedule.put_off, delay=delay)

    def _count_put_off(self) -> None:
        seconds = self._schedule.seconds_to_next_retry(anyio.current_time())
        next_retry_at = None if seconds is None else time.time() + seconds
        self._tracker.put_off(self._schedule.put_off, next_retry_at)

    def _wake_workers(self) -> None:
        self._schedule_changed.set()
        self._schedule_changed = anyio.Event()

    async def _read(self, task: Task) -> None:
        partition = self._state.partition(task.listing, task.organization_id)
        listing = self._plan.listings[task.listing]
        try:
            await self._select_networks(task)
            since = partition.since
            if since is not None:
                since = self._checkpoint.backlog.since(task, since)
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
        if listing.is_organizations:
            record = self._checkpoint.organizations.record(task.organization_id)
            await self._store_page(task, listing, partition, _page_of_one(record))
            return
        call: Any = listing.call(self._meraki, task.organization_id, task.parent_id)
        if not isinstance(call, Paginator):
            response = await call.response()
            await self._store_page(task, listing, partition, _page_of(listing, response))
            return
        if listing.is_of_events:
            call = call.limit(None)
        if task.pages:
            task.visited = self._checkpoint.visited.of(task)
        reading = call.pages(task.cursor, visited=task.visited, read_ahead=not listing.is_of_events)
        async with aclosing(reading) as pages:
            async for page in pages:
                if page.next_cursor is None and not page.is_last:
                    raise ConfigurationError(
                        f"{listing.name}: its filters are too long for one request: pass "
                        "fewer values"
                    )
                if listing.is_of_events:
                    page = limit_events(page, task, listing, self._plan, self._started_at)
                if page.errors:
                    self._note_partial_page(task, listing, page)
                await self._store_page(task, listing, partition, page)
                if page.is_last:
                    return

    def _note_partial_page(self, task: Task, listing: Listing, page: Page[Raw]) -> None:
        """A page that is not whole is read again later; at last, what it has is better than none.

        Raises:
            UnexpectedResponseError: it can still be read again.
        """
        text = f"the API responded in part only: {'; '.join(page.errors)[:500]}"
        if self._may_be_read_again(task):
            raise UnexpectedResponseError(
                text,
                operation=listing.operation_id,
                organization_id=task.organization_id,
                attempts=page.attempts,
            )
        _add_gap(task, [text])

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
                self._count_requests(partition, error.attempts)
                continue
            self._lookback.record(task.listing, task.organization_id, window)
            return

    async def _select_networks(self, task: Task) -> None:
        """Read which networks the plan chooses, before devices are chosen by them."""
        children = [child for _, child in self._state.children[task.listing]]
        is_known = task.organization_id in self._network_ids
        are_devices = any(each.parent == "device" and not each.is_nested for each in children)
        if is_known or not are_devices or not self._plan.selection.chooses_networks:
            return
        call = self._meraki.organizations.get_organization_networks(task.organization_id)
        networks: list[ResourceRecord] = []
        partition = self._state.partition(task.listing, task.organization_id)
        reading = call.for_organization(task.organization_id).decode_as(Raw).pages()
        async with aclosing(reading) as pages:
            async for page in pages:
                self._count_requests(partition, page.attempts)
                networks += map(decode_resource, page.items)
        with self._checkpoint.transaction():
            self._note_filters(networks)
            for network in networks:
                if network.id is None and self._plan.selection.wants_network(network):
                    self._note_unusable(task, "network", network)
        self._network_ids[task.organization_id] = select_network_ids(networks, self._plan)

    def _count_requests(self, partition: Partition, count: int) -> None:
        """Requests that brought no page of a partition were sent for it."""
        partition.requests += count
        self._tracker.requests_sent(count)

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
                    partition.drift = add_drift(partition.drift, listing, records, task.pages)
                stored = len(new) - len(written.rejected)
                _add_gap(task, written.rejected)
            added = 0
            finished: list[Partition] = []
            with self._checkpoint.transaction():
                added += self._add_children(task, records)
                self._note_progress(task, page)
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
                    self._checkpoint.partitions.save(partition)
        self._tracker.page_stored(task, stored, page.attempts)
        if added:
            self._schedule.add(task.organization_id, added)
            self._wake_workers()
        if cursor is None and task.cut_off is not None:
            self._tracker.task_cut_off(task, task.cut_off)
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

    def _add_children(self, task: Task, records: list[Raw]) -> int:
        """Add the listings that follow from a page, within its transaction.

        Returns:
            How many there are.
        """
        children = self._state.children[task.listing]
        if not children:
            return 0
        parents = [decode_resource(record) for record in records]
        if any(child.parent == "network" and not child.is_nested for _, child in children):
            self._note_filters(parents)
        network_ids = self._network_ids.get(task.organization_id, set())
        added = 0
        selected: dict[str | None, list[ResourceRecord]] = {}
        for index, child in children:
            if child.product not in selected:
                selected[child.product] = select_parents(parents, child, self._plan, network_ids)
            identifiers = [(identifier_for(each, child), each) for each in selected[child.product]]
            join = partial(child.parent_path.join, task.parent_id)
            added += self._state.add_children(
                index,
                task.organization_id,
                [join(each) for each, _ in identifiers if each is not None],
            )
            for parent in (parent for identifier, parent in identifiers if identifier is None):
                kind = f"record of {child.follows_from}" if child.is_nested else child.parent
                self._note_unusable(task, kind, parent)
        return added

    def _note_filters(self, networks: list[ResourceRecord]) -> None:
        """Remember, within a transaction, which filters match."""
        for changed in self._filters.record(networks):
            self._checkpoint.network_filters.save(changed)

    def _note_unusable(self, task: Task, kind: str, parent: ResourceRecord) -> None:
        """A network or device without an id is named, and costs nothing but itself."""
        unusable = FailedListing(
            self._plan.listings[task.listing].name,
            task.organization_id,
            task.parent_id,
            f"a {kind} without an id, so that nothing of it is read: "
            f"{bytes(parent.record)[:200]!r}",
        )
        if self._checkpoint.unusable_parents.add(unusable):
            self._tracker.progress.unusable.append(unusable)

    def _note_progress(self, task: Task, page: Page[Raw]) -> None:
        """Remember the page, within its transaction; failures before it count no more if it is new.

        A page that came before, or has no records, is no progress: it would keep a listing that
        goes round in circles alive for ever.
        """
        content = _digest(page.items)
        if page.items and content not in task.visited:
            task.attempts = 0
            self._only_put_off_since = None
        if page.next_cursor is not None:
            digests = [content, cursor_digest(page.next_cursor)]
            task.visited.update(digests)
            self._checkpoint.visited.add(task, digests)

    async def _handle_error(
        self, task: Task, listing: Listing, partition: Partition, error: Exception
    ) -> None:
        is_discovery = self._state.is_discovery[task.listing]
        verdict = classify_error(error, listing, is_discovery=is_discovery)
        is_only_account = len(self._meraki.accounts) == 1
        if verdict.error_class is ErrorClass.ABORT and is_only_account:
            raise error
        text = _message_of(error)
        self._count_requests(partition, getattr(error, "attempts", None) or 0)
        if verdict.is_passing and self._may_be_read_again(task):
            delay = self._retry_delay * 2**task.attempts
            task.attempts += 1
            self._tracker.retry_scheduled()
            self._checkpoint.tasks.put_off([(task, time.time() + delay)], text)
            self._schedule.retry_later(task, anyio.current_time() + delay)
            self._count_put_off()
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
        state = FAILED if task.pages else _STATES[verdict.error_class]
        if state == REFUSED and not is_discovery and task.listing in self._state.listings_read:
            state = NOT_AVAILABLE  # it is clear already
        with self._checkpoint.transaction():
            self._checkpoint.tasks.save(task, state, text)
            finished = self._state.finish_task(partition)
        if state == FAILED:
            self._tracker.task_failed(task, text)
            await self._emit_for_task("failed", task, error=text)
        await self._finalize(finished)
        self._schedule.task_done(task)

    def _may_be_read_again(self, task: Task) -> bool:
        return task.attempts < _MAX_ATTEMPTS - 1 and not self._is_patience_over

    @property
    def _is_patience_over(self) -> bool:
        """Whether long enough nothing was left but what was put off."""
        since, patience = self._only_put_off_since, max(_PATIENCE, 3 * self._retry_delay)
        return since is not None and anyio.current_time() - since >= patience

    async def _finalize(self, finished: list[Partition]) -> None:
        for partition in finished:
            if not await self._state.finalize(partition):
                continue
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

    async def _emit_for_task(
        self, kind: CrawlEventKind, task: Task | TaskRecord, **details: Any
    ) -> None:
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


def _add_gap(task: Task, reasons: Iterable[str]) -> None:
    """Note what was not stored, and why; when there is much of it, the first of it."""
    for reason in reasons:
        if len(task.gap or "") < _MAX_GAP_LENGTH:
            task.gap = f"{task.gap}; {reason}" if task.gap else reason


def _page_of(listing: Listing, response: Response) -> Page[Raw]:
    """A response that is no listing, as one page of one record.

    Raises:
        UnexpectedResponseError: it is not valid JSON, or has nothing but errors.
    """
    body = response.body.strip()
    try:
        msgspec.json.decode(body or b"null")
        errors = errors_alone(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        problem = f"the response is not valid JSON: {error}"
        raise response.unexpected(listing.operation, problem) from None
    if errors:
        problem = f"{response.status} with errors alone: {'; '.join(errors)[:500]}"
        raise response.unexpected(listing.operation, problem)
    return replace(
        _page_of_one(body),
        attempts=response.attempts,
        wait_seconds=response.wait_seconds,
        elapsed=response.elapsed,
    )


def _page_of_one(record: bytes) -> Page[Raw]:
    """One record, or none, as a page that took no request."""
    return Page(
        items=[Raw(record)] if record else [],
        organization_id=None,
        number=1,
        meta={},
        body=record,
        next_cursor=None,
        is_last=True,
        attempts=0,
    )


def _digest(records: list[Raw]) -> bytes:
    """Tells pages apart by what they hold: by its ends, since all of it would take long."""
    digest = blake2b(b"%d" % len(records), digest_size=8)
    for record in records[:1] + records[-1:]:
        digest.update(record)
    return digest.digest()


def _message_of(error: Exception) -> str:
    """What went wrong, without operation and organization: ``FailedListing`` has these."""
    if isinstance(error, MerakiError) and error.args:
        return str(error.args[0])
    return str(error) or type(error).__name__
