"""What is committed of a crawl, in memory as on disk."""

import time
from collections.abc import Iterable, Iterator

from ..plan.listing import Listing
from ..plan.plan import Plan, children_of
from ..sinks.sink import Sink
from ..state.checkpoint import Checkpoint
from ..state.partition import (
    COMPLETE,
    FAILED,
    NOT_AVAILABLE,
    NOT_FOUND,
    WAITING,
    Output,
    OutputError,
    Task,
    WritePosition,
)
from ..state.progress import Failed, Progress


class Ledger:
    """Keeps checkpoint, outputs and progress in step.

    Args:
        plan: what is read.
        checkpoint: of a crawl that has begun.
        sink: where it goes.
        progress: updated in place.
    """

    def __init__(self, plan: Plan, checkpoint: Checkpoint, sink: Sink, progress: Progress) -> None:
        self._plan = plan
        self._checkpoint = checkpoint
        self._sink = sink
        self._progress = progress
        self._outputs: dict[tuple[int, str], Output] = {}
        self.children = [
            [(plan.listings.index(child), child) for child in children_of(one, plan)]
            for one in plan.listings
        ]
        """Of each listing, those that follow from it, with their index."""
        self.parents = [
            next((i for i, found in enumerate(self.children) if index in dict(found)), None)
            for index in range(len(plan.listings))
        ]
        """Of each listing, the one that it follows from."""

    async def take_stock(self) -> None:
        """Fill the progress from the checkpoint, and mend what a kill left."""
        progress = self._progress
        rows = self._checkpoint.rows("SELECT id, name, state, error FROM organization ORDER BY id")
        for identifier, name, state, error in rows:
            if state == NOT_AVAILABLE:
                progress.not_available.append(identifier)
            elif state == FAILED:
                progress.failed.append(Failed("organizations", identifier, identifier, error))
            elif state == NOT_FOUND:
                progress.not_found.append(Failed("organizations", identifier, identifier, error))
            else:
                progress.organizations += 1
                progress.names[identifier] = name
        known = list(self._checkpoint.outputs())
        outputs = [each for each in known if each.organization in progress.names]
        # what was gathered of organizations that are away is kept apart
        behind = [each for each in known if each.organization not in progress.names]
        done, ended = [], []
        progress.left.update(output.organization for output in outputs)
        for output in outputs:
            listing = self._plan.listings[output.listing]
            progress.listings += 1
            progress.requests += output.requests
            if not listing.discovery_only:
                progress.records[listing.name] += output.records
                progress.bytes_written += output.bytes
            if output.state == WAITING and output.unfinished:
                self._outputs[output.listing, output.organization] = output
                progress.discoveries_left += bool(self.children[output.listing])
                if not listing.discovery_only:
                    behind.append(output)
            elif output.state == WAITING:
                ended.append(output)
            else:
                self._count(output)
                if output.state == COMPLETE and not listing.discovery_only and not output.merged:
                    done.append(output)
        gaps = self._checkpoint.rows(
            "SELECT listing, organization, parent, gap FROM task"
            " WHERE state = ? AND gap IS NOT NULL",
            COMPLETE,
        )
        for index, organization, parent, gap in gaps:
            name = self._plan.listings[index].name
            progress.gaps.append(Failed(name, organization, parent, gap))
        progress.tasks_left = sum(self._checkpoint.waiting_counts().values())
        await self._sink.rewind(behind)
        await self._sink.finish(done)
        for output in ended:
            await self.conclude(output)

    def output(self, listing: int, organization: str) -> Output:
        """One that is not finished."""
        return self._outputs[listing, organization]

    def complete(self) -> Iterator[Output]:
        """Those that the sink has."""
        for output in self._checkpoint.outputs():
            if output.state == COMPLETE and not self._plan.listings[output.listing].discovery_only:
                yield output

    # within a transaction of the checkpoint

    def add_children(self, index: int, organization: str, parents: Iterable[str]) -> int:
        """More parents of a listing are known; returns how many were new."""
        new = self._checkpoint.add(index, organization, parents)
        if new:
            output = self._outputs[index, organization]
            output.unfinished += new
            self._progress.tasks_left += new
            self._checkpoint.save_output(output)
        return new

    def add_page(self, task: Task, output: Output, cursor: str | None, records: int) -> None:
        """A page is stored; its task goes on at the cursor, or is complete."""
        task.cursor, task.pages, task.records = cursor, task.pages + 1, task.records + records
        task.attempts = 0  # it gets on
        output.began = output.began or time.time()
        self._checkpoint.save_task(task, WAITING if cursor else COMPLETE)
        if output.since is not None and not cursor:
            self._checkpoint.caught_up(task.listing, task.parent)

    def end_task(self, output: Output) -> list[Output]:
        """One task less, and with the last one of a parent's walk one less of what follows;
        returns the outputs that this was the last one of."""
        following = [
            self._outputs[child, output.organization] for child, _ in self.children[output.listing]
        ]
        self._progress.tasks_left -= 1
        self._progress.tasks_done += 1
        self._progress.discoveries_left -= bool(following)
        ended = [output, *following]
        for each in ended:
            each.unfinished -= 1
            self._checkpoint.save_output(each)
        return [each for each in ended if not each.unfinished]

    # between transactions

    async def conclude(self, output: Output) -> None:
        """Commit how an output ended, then have the sink finish it: in this order a kill in between
        is mended at the next start.

        Raises:
            OutputError: the sink could not. Its pages are committed, and are no failures.
        """
        try:
            await self._conclude(output)
        except OutputError:
            raise
        except Exception as error:
            raise OutputError(f"cannot finish what was stored: {error!r}") from error

    async def _conclude(self, output: Output) -> None:
        listing = self._plan.listings[output.listing]
        complete, lacking, failed = self._checkpoint.counts_of(output.listing, output.organization)
        parent = self.parents[output.listing]
        if parent is not None:
            # without its parents' listing nothing is known of it
            walk = self._checkpoint.counts_of(parent, output.organization)
            lacking, failed = lacking + walk[1], failed + walk[2]
        if failed:
            output.state = FAILED
        else:
            output.state = NOT_AVAILABLE if lacking and not complete else COMPLETE
        if output.state == COMPLETE and not listing.discovery_only:
            self.place(output, listing, await self._sink.seal(output))
        output.ended = time.time()
        with self._checkpoint.transaction():
            self._checkpoint.save_output(output)
        self._outputs.pop((output.listing, output.organization), None)
        if not listing.discovery_only:
            if output.state == COMPLETE:
                await self._sink.finish([output])
            else:
                await self._sink.set_aside(output)
        self._count(output)

    def place(self, output: Output, listing: Listing, stored: WritePosition) -> None:
        """Note where the sink is."""
        self._progress.bytes_written += stored.bytes - output.bytes
        output.position, output.bytes = stored.position, stored.bytes

    def _count(self, output: Output) -> None:
        progress = self._progress
        if output.state == FAILED:
            return
        progress.listings_done += 1
        progress.listings_not_available += output.state == NOT_AVAILABLE
        self._progress.left[output.organization] -= 1
        if not self._progress.left[output.organization]:
            progress.organizations_done += 1
