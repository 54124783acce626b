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
from ..state.partition import FAILED, NOT_AVAILABLE, CrawlPage, Output, OutputError, Task
from ..state.progress import Failed, Progress
from .crawl_state import Ledger
from .deduplicator import Seen
from .discovery import chosen_ids, ids_of, parents_in
from .drift import drift_in
from .error_classification import classify_error
from .event import CrawlEvent
from .lookback import LookBacks, gap_between, is_too_long_ago
from .schedule import Schedule

logger = logging.getLogger("meraki_async")

_ATTEMPTS = 6


class Reader:
    """Draws tasks until none is left.

    Args:
        meraki: an open client.
        plan: what is read.
        checkpoint: where every page is committed.
        ledger: keeps count of it.
        sink: where records go.
        seen: which of them are left out.
        progress: updated in place.
        defer: seconds before a listing that failed for a passing reason is read again, doubled
            each time.
        overlap: seconds by which a crawl that reads on goes back.
        tell: takes events; None: nobody listens.
    """

    def __init__(
        self,
        *,
        meraki: Meraki,
        plan: Plan,
        checkpoint: Checkpoint,
        ledger: Ledger,
        sink: Sink,
        seen: Seen,
        progress: Progress,
        defer: float,
        overlap: float,
        tell: Callable[[CrawlEvent], Awaitable[None]] | None,
    ) -> None:
        self._meraki = meraki
        self._plan = plan
        self._checkpoint = checkpoint
        self._ledger = ledger
        self._sink = sink
        self._seen = seen
        self._progress = progress
        self._defer = defer
        self._overlap = overlap
        self._tell = tell
        walks: Counter[str] = Counter()
        for index, children in enumerate(ledger.children):
            if children:
                walks.update(checkpoint.waiting_counts(index))
        waiting = checkpoint.waiting_counts()
        self._schedule = Schedule(
            checkpoint, {each: (count, walks[each]) for each, count in waiting.items()}
        )
        self._look_backs = LookBacks()
        self._changed = anyio.Event()
        self._turns: defaultdict[tuple[int, str], anyio.Lock] = defaultdict(anyio.Lock)
        self._networks: dict[str, set[str]] = {}
        """Ids of the chosen networks, by organization."""

    async def work(self) -> None:
        """Read what comes next until nothing is left. Several of these run at once."""
        while not self._schedule.is_over:
            task = self._schedule.draw(anyio.current_time())
            if task is None:
                seconds = self._schedule.seconds_to_next(anyio.current_time())
                with anyio.move_on_after(seconds):
                    await self._changed.wait()
                continue
            await self._read(task)
            self._announce()

    def _announce(self) -> None:
        self._changed.set()
        self._changed = anyio.Event()

    async def _read(self, task: Task) -> None:
        listing = self._plan.listings[task.listing]
        output = self._ledger.output(task.listing, task.organization)
        try:
            await self._choose_networks(task)
            since = output.since
            if since is not None:
                since = self._checkpoint.since(task, since)
            if since is None:
                await self._fetch(task, listing, output)
            else:
                await self._fetch_since(task, listing, output, since)
        except OutputError:
            raise
        except Exception as error:
            await self._fail(task, listing, output, error)
            return
        self._schedule.done(task)

    async def _fetch(self, task: Task, listing: Listing, output: Output) -> None:
        call: Any = listing.call(self._meraki, task.organization, task.parent)
        if not isinstance(call, Paginator):
            response = await call.response()
            await self._keep(task, listing, output, _page_of(listing, response))
            return
        limit = call.request.operation.limit
        if limit is not None:
            call = call.limit(limit - task.records)
        async with aclosing(call.pages(task.cursor)) as pages:
            async for page in pages:
                if page.next_cursor is None and not page.is_last:
                    raise ConfigurationError(
                        f"{listing.name}: its filters are too long for one request"
                    )
                await self._keep(task, listing, output, page)

    async def _fetch_since(
        self, task: Task, listing: Listing, output: Output, since: float
    ) -> None:
        """Read what is new; from as long ago as the API goes, when that is less."""
        windows = self._look_backs.windows(task.listing, task.organization, since)
        # what came before the last crawl is there; those that fell behind are read without overlap
        had = since + (self._overlap if since == output.since else 0.0)
        for window, start in windows:
            if not task.pages:
                task.gap = gap_between(had, start) if start > had else None
            try:
                await self._fetch(task, listing.since(start), output)
            except BadRequestError as error:
                if task.pages or window == windows[-1][0] or not is_too_long_ago(error):
                    raise
                output.requests += error.attempts
                continue
            self._look_backs.took(task.listing, task.organization, window)
            if task.gap is not None:
                self._progress.gaps.append(_failed(listing, task, task.gap))
                await self._say("gap", task, error=task.gap)
            return

    async def _choose_networks(self, task: Task) -> None:
        """Read which networks are chosen, before devices are chosen by them."""
        follows = [child.parent for _, child in self._ledger.children[task.listing]]
        chosen = task.organization in self._networks
        if chosen or "device" not in follows or not self._plan.chooses_networks:
            return
        call = self._meraki.organizations.get_organization_networks(task.organization)
        found = await call.for_organization(task.organization).decode_as(Raw)
        self._networks[task.organization] = chosen_ids(parents_in(found), self._plan)

    async def _keep(self, task: Task, listing: Listing, output: Output, page: Page[Raw]) -> None:
        """Store one page, then commit it with its cursor and what follows from it."""
        index, organization = task.listing, task.organization
        records, cursor = page.items, page.next_cursor
        async with self._turn(index, organization):
            kept, digests = self._seen.sift(output, listing, task.parent, records)
            stored = None
            if not listing.discovery_only:
                stored = await self._sink.store(
                    output,
                    CrawlPage(task.parent, task.pages, kept, cursor, self._seen.key(listing)),
                )
                if records:
                    output.drift = drift_in(listing, records[0], output.drift)
            added, finished = 0, []
            with self._checkpoint.transaction():
                for child, parents in self._children_in(task, records):
                    added += self._ledger.add_children(child, organization, parents)
                self._seen.commit(output, digests)
                self._ledger.add_page(task, output, cursor, len(records))
                if stored is not None:
                    self._ledger.place(output, listing, stored)
                    output.records += len(kept)
                output.requests += page.attempts
                output.waited += page.wait_seconds
                output.taken += page.elapsed
                if cursor is None:
                    finished = self._ledger.end_task(output)
                else:
                    self._checkpoint.save_output(output)
        self._progress.requests += page.attempts
        if added:
            self._schedule.add(organization, added)
            self._announce()
        if stored is not None:
            self._progress.records[listing.name] += len(kept)
            self._progress.new_records += len(kept)
            await self._say("page", task, records=len(kept))
        await self._conclude(finished)

    @asynccontextmanager
    async def _turn(self, listing: int, organization: str) -> AsyncIterator[None]:
        """One page of an output at a time. Locks are kept while somebody waits: with thousands of
        organizations they add up."""
        lock = self._turns[listing, organization]
        async with lock:
            yield
        if not lock.locked():
            del self._turns[listing, organization]

    def _children_in(self, task: Task, records: list[Raw]) -> Iterator[tuple[int, list[str]]]:
        children = self._ledger.children[task.listing]
        parents = parents_in(records) if children else []
        networks = self._networks.get(task.organization, set())
        for child, listing in children:
            yield child, ids_of(parents, listing, self._plan, networks)

    async def _fail(self, task: Task, listing: Listing, output: Output, error: Exception) -> None:
        verdict = classify_error(error)
        if verdict == "stop":
            raise error
        text = str(error) or type(error).__name__
        output.requests += getattr(error, "attempts", None) or 0
        if verdict == "later" and task.attempts < _ATTEMPTS - 1:
            wait = self._defer * 2**task.attempts
            task.attempts += 1
            self._progress.deferred += 1
            self._schedule.defer(task, anyio.current_time() + wait)
            await self._say("deferred", task, error=text, seconds=wait)
            return
        if not isinstance(error, MerakiError):
            logger.error("%s of %s", listing.name, task.organization, exc_info=error)
        # what went away in the middle was there, and half of it is not all of it
        is_lacking = verdict == "not available" and not task.pages
        state = NOT_AVAILABLE if is_lacking else FAILED
        with self._checkpoint.transaction():
            self._checkpoint.save_task(task, state, text)
            finished = self._ledger.end_task(output)
        if state == FAILED:
            self._progress.failed.append(_failed(listing, task, text))
            await self._say("failed", task, error=text)
        await self._conclude(finished)
        self._schedule.done(task)

    async def _conclude(self, finished: list[Output]) -> None:
        for output in finished:
            await self._ledger.conclude(output)
            listing = self._plan.listings[output.listing]
            if self._tell is not None and not listing.discovery_only:
                await self._tell(
                    CrawlEvent(
                        kind="listing",
                        at=time.time(),
                        listing=listing.name,
                        organization_id=output.organization,
                        records=output.records,
                        bytes=output.bytes,
                        state=output.state,
                    )
                )

    async def _say(self, kind: Any, task: Task, **figures: Any) -> None:
        if self._tell is not None:
            name = self._plan.listings[task.listing].name
            event = CrawlEvent(
                kind=kind,
                at=time.time(),
                listing=name,
                organization_id=task.organization,
                parent=task.parent,
                **figures,
            )
            await self._tell(event)


def _failed(listing: Listing, task: Task, text: str) -> Failed:
    return Failed(listing.name, task.organization, task.parent, text)


def _page_of(listing: Listing, response: Response) -> Page[Raw]:
    """An response that is no listing, as one page of one record.

    Raises:
        UnexpectedResponseError: it is no JSON, or half of it.
    """
    body = response.body.strip()
    try:
        msgspec.json.decode(body or b"null")
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise UnexpectedResponseError(
            f"the response is no JSON: {error}",
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
