"""One crawl: every listing of a plan, to disk, over as many runs as it takes."""

import logging
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import aclosing, suppress
from pathlib import Path
from types import TracebackType
from typing import Any

import anyio
import msgspec
from msgspec import Raw, Struct

from ..client import Meraki
from ..decoding import member
from ..errors import ConfigurationError, MerakiError
from ..pagination import Paginator
from .checkpoint import (
    COMPLETE,
    FAILED,
    NOT_AVAILABLE,
    WAITING,
    Checkpoint,
    Lock,
    Output,
    OutputError,
    Task,
)
from .failures import verdict_on
from .files import Directory, lines_of, prefix_of, retire
from .manifest import CHECKPOINT, MANIFEST, write_manifest
from .plan import Listing, Organization, Plan, children_of, plan_of
from .progress import Failed, Progress
from .schedule import Schedule

logger = logging.getLogger("meraki_async")

_ATTEMPTS = 6


class _Parent(Struct):
    """What of a network or a device decides on what follows from it. Drift must not matter."""

    id: Any = None
    serial: Any = None
    productTypes: Any = None  # noqa: N815 - the API's names
    productType: Any = None  # noqa: N815

    def has(self, product: str | None) -> bool:
        """Whether it is, or holds, such a product; also when it does not say."""
        known = self.productTypes if self.productType is None else [self.productType]
        return product is None or not isinstance(known, list) or product in known


class Crawl:
    """Read a plan's listings of all organizations to JSON Lines. ``with`` it, then ``run()``.

    An unfinished crawl of the same plan in the same directory is gone on with; a killed process
    loses nothing but the pages that were on their way. One that is complete is replaced.

    Args:
        meraki: an open client.
        directory: where ``<operationId>/<organization id>.jsonl`` go; made if need be.
        plan: what to read, default the set ``inventory``.
        source: which dashboard this is, to tell crawls of different ones apart.
        concurrency: listings that are read at once, default 64.
        defer: seconds before a listing that failed for a passing reason is read again, doubled
            each time; default 5. After five such rounds it is given up.
        fsync: also outlive a loss of power, at the cost of waiting for the disk at every page.
        restart: discard what is there.

    Raises:
        OutputError: the directory cannot be written, or another crawl is at work in it.
        ConfigurationError: it holds an unfinished crawl of another plan or dashboard.
    """

    def __init__(
        self,
        meraki: Meraki,
        directory: Path,
        plan: Plan | None = None,
        *,
        source: str = "",
        concurrency: int = 64,
        defer: float = 5.0,
        fsync: bool = False,
        restart: bool = False,
    ) -> None:
        self._meraki = meraki
        self._plan = plan or plan_of()
        self._source = source
        self._concurrency = concurrency
        self._defer = defer
        self._children = [
            [(self._plan.listings.index(child), child) for child in children_of(one, self._plan)]
            for one in self._plan.listings
        ]
        self._parents = [
            next((i for i, found in enumerate(self._children) if index in dict(found)), None)
            for index in range(len(self._plan.listings))
        ]
        self._lock = Lock(directory)
        try:
            self._files = Directory(directory, self._plan.listings, fsync=fsync)
            self._checkpoint = Checkpoint(directory / CHECKPOINT, fsync=fsync)
            try:
                self._is_resumed = not restart and self._checkpoint.resume(self._plan, source)
            except BaseException:
                self._checkpoint.close()
                raise
        except BaseException:
            self._lock.close()
            raise
        self._outputs: dict[tuple[int, str], Output] = {}
        self._left: Counter[str] = Counter()
        self._changed = anyio.Event()
        self.progress = Progress()

    def __enter__(self) -> "Crawl":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._checkpoint.close()
        self._lock.close()

    async def run(self) -> Progress:
        """Read everything. A listing that fails is in ``progress.failed``; the others go on.

        Raises:
            MerakiError: the organizations themselves cannot be listed, or the key is refused.
            OutputError: a file cannot be written. What is committed is gone on with next time.
        """
        if self._is_resumed:
            self._checkpoint.retry_failed(self._parents)
        else:
            organizations = await self._organizations()
            (self._files.path / MANIFEST).unlink(missing_ok=True)
            self._checkpoint.begin(self._plan, self._source, time.time(), organizations)
        self._take_stock()
        self._schedule = Schedule(self._checkpoint, self._checkpoint.waiting_counts())
        try:
            async with anyio.create_task_group() as workers:
                for _ in range(self._concurrency):
                    workers.start_soon(self._work)
        except BaseException as error:
            with suppress(OutputError):  # the first error says more
                write_manifest(self._files, self._plan, self._checkpoint)
            if isinstance(error, ExceptionGroup):
                raise _first(error) from None
            raise
        if self.progress.is_complete:
            self._checkpoint.end(time.time())
            complete = {self._files.place(each) for each in self._outputs_of(COMPLETE)}
            for path in self._files.others(complete):
                retire(path)
        write_manifest(self._files, self._plan, self._checkpoint)
        return self.progress

    async def _organizations(self) -> list[tuple[Organization, str, str | None]]:
        found: list[tuple[Organization, str, str | None]] = []
        # as it comes: only a few members matter, and none may have drifted
        listing = self._meraki.organizations.get_organizations().decode_as(dict)
        for record in await listing:
            identifier, name = member(record, "id"), member(record, "name")
            if isinstance(identifier, bool) or not isinstance(identifier, str | int):
                text = f"an organization without an id: {record!r:.200}"
                found.append((Organization(f"unknown {len(found)}"), FAILED, text))
                continue
            model = member(record, "licensing", "model")
            organization = Organization(
                str(identifier),
                name if isinstance(name, str) else "",
                model if isinstance(model, str) else None,
            )
            if self._plan.wants(organization):
                is_off = member(record, "api", "enabled") is False
                found.append((organization, NOT_AVAILABLE if is_off else WAITING, None))
        return found

    def _take_stock(self) -> None:
        """Fill the progress and the outputs from the checkpoint; mend what a kill left."""
        progress = self.progress
        progress.is_resumed = self._is_resumed
        rows = self._checkpoint.rows("SELECT id, state, error FROM organization ORDER BY id")
        for identifier, state, error in rows:
            if state == NOT_AVAILABLE:
                progress.not_available.append(identifier)
            elif state == FAILED:
                progress.failed.append(Failed("organizations", identifier, error))
            else:
                progress.organizations += 1
        for output in self._checkpoint.outputs():
            listing = self._plan.listings[output.listing]
            progress.listings += 1
            self._left[output.organization] += 1
            if not listing.is_hidden:
                progress.records[listing.name] += output.records
                progress.bytes_written += output.position
            if output.state == WAITING and output.unfinished:
                self._outputs[output.listing, output.organization] = output
                if not listing.is_hidden:
                    self._files.cut(output)
            elif output.state == WAITING:
                self._conclude(output)
            else:
                self._count(output)
                if output.state == COMPLETE and not listing.is_hidden:
                    self._files.finish(output)

    def _outputs_of(self, state: str) -> Iterator[Output]:
        return (output for output in self._checkpoint.outputs() if output.state == state)

    async def _work(self) -> None:
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
        try:
            call: Any = listing.call(self._meraki, task.organization, task.parent)
            if isinstance(call, Paginator):
                limit = call.request.operation.limit
                if limit is not None:
                    call = call.limit(limit - task.records)
                async with aclosing(call.pages(task.cursor)) as pages:
                    async for page in pages:
                        if page.next is None and not page.is_last:
                            raise ConfigurationError(
                                f"{listing.name}: its filters are too long for one request"
                            )
                        self._keep(task, page.items, page.next)
            else:
                answer = await call.response()
                body = answer.body.strip()
                self._keep(task, [Raw(body)] if body else [], None)
        except OutputError:
            raise
        except Exception as error:
            self._fail(task, listing, error)
            return
        self._schedule.done(task)

    def _keep(self, task: Task, records: list[Raw], cursor: str | None) -> None:
        """Write one page and commit it with its cursor and what follows from it.

        Nothing is awaited here: no other page of the same file comes in between."""
        index, organization = task.listing, task.organization
        listing, output = self._plan.listings[index], self._outputs[index, organization]
        lines = b""
        if not listing.is_hidden:
            prefix = prefix_of(organization, listing.parent, task.parent)
            lines = lines_of(prefix, records)
            self._files.write(output, lines)
        added = 0
        with self._checkpoint.transaction():
            for child, parents in self._parents_in(index, records):
                new = self._checkpoint.add(child, organization, parents)
                if new:
                    following = self._outputs[child, organization]
                    following.unfinished += new
                    self._checkpoint.save_output(following)
                    added += new
            task.cursor, task.pages, task.records = (
                cursor,
                task.pages + 1,
                task.records + len(records),
            )
            output.position += len(lines)
            output.records += len(records)
            self._checkpoint.save_task(task, WAITING if cursor else COMPLETE)
            if cursor is None:
                finished = self._ended(output)
            self._checkpoint.save_output(output)
        if added:
            self._schedule.add(organization, added)
            self._announce()
        if not listing.is_hidden:
            self.progress.records[listing.name] += len(records)
            self.progress.bytes_written += len(lines)
        if cursor is None:
            for each in finished:
                self._conclude(each)

    def _parents_in(self, index: int, records: list[Raw]) -> Iterator[tuple[int, list[str]]]:
        children = self._children[index]
        if not children:
            return
        parents = []
        for record in records:
            with suppress(msgspec.ValidationError):  # no object: it has no id
                parents.append(msgspec.json.decode(record, type=_Parent))
        for child, listing in children:
            fitting = [parent for parent in parents if parent.has(listing.product)]
            ids = [p.serial if listing.parent == "device" else p.id for p in fitting]
            yield child, [each for each in ids if isinstance(each, str) and each]

    def _ended(self, output: Output) -> list[Output]:
        """One task less, and with the last one of a parent's walk one less of what follows."""
        following = [
            self._outputs[child, output.organization] for child, _ in self._children[output.listing]
        ]
        ended = [output, *following]
        for each in ended:
            each.unfinished -= 1
        for each in following:
            self._checkpoint.save_output(each)
        return [each for each in ended if not each.unfinished]

    def _conclude(self, output: Output) -> None:
        """Commit how an output ended, then name its file: in this order a kill in between is
        mended by naming it at the next start."""
        complete, lacking, failed = self._checkpoint.counts_of(output.listing, output.organization)
        parent = self._parents[output.listing]
        if parent is not None:
            # without its parents' listing nothing is known of it
            walk = self._checkpoint.counts_of(parent, output.organization)
            lacking, failed = lacking + walk[1], failed + walk[2]
        is_hidden = self._plan.listings[output.listing].is_hidden
        if failed:
            output.state = FAILED
        else:
            output.state = NOT_AVAILABLE if lacking and not complete else COMPLETE
        if output.state == COMPLETE and not is_hidden:
            self._files.write(output, b"")  # an empty listing is a file as well
        with self._checkpoint.transaction():
            self._checkpoint.save_output(output)
        self._outputs.pop((output.listing, output.organization), None)
        if not is_hidden:
            name = self._files.finish if output.state == COMPLETE else self._files.retire
            name(output)
        self._count(output)

    def _count(self, output: Output) -> None:
        progress = self.progress
        if output.state == FAILED:
            return
        progress.listings_done += 1
        progress.listings_not_available += output.state == NOT_AVAILABLE
        self._left[output.organization] -= 1
        if not self._left[output.organization]:
            progress.organizations_done += 1

    def _fail(self, task: Task, listing: Listing, error: Exception) -> None:
        verdict = verdict_on(error)
        if verdict == "stop":
            raise error
        if verdict == "later" and task.attempts < _ATTEMPTS - 1:
            wait = self._defer * 2**task.attempts
            task.attempts += 1
            self.progress.deferred += 1
            self._schedule.defer(task, anyio.current_time() + wait)
            return
        if not isinstance(error, MerakiError):
            logger.error("%s of %s", listing.name, task.organization, exc_info=error)
        output = self._outputs[task.listing, task.organization]
        # what went away in the middle was there, and half of it is not all of it
        is_lacking = verdict == "not available" and not task.pages
        state = NOT_AVAILABLE if is_lacking else FAILED
        text = str(error) or type(error).__name__
        with self._checkpoint.transaction():
            self._checkpoint.save_task(task, state, text)
            finished = self._ended(output)
            self._checkpoint.save_output(output)
        if state == FAILED:
            self.progress.failed.append(Failed(listing.name, task.organization, text))
        for each in finished:
            self._conclude(each)
        self._schedule.done(task)


def _first(group: BaseExceptionGroup[Any]) -> BaseException:
    """One error that says why, of those that workers met at once."""
    found: BaseException = group
    while isinstance(found, BaseExceptionGroup):
        found = found.exceptions[0]
    return found
