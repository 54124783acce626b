"""A block whose calls are sent in batches when it ends."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from types import TracebackType
from typing import Any, TypeVar

from ..calls.call import Call
from ..errors import (
    ApiError,
    BatchFailedError,
    ClientStateError,
    MerakiError,
    NotBatchableError,
)
from ..operations.annotations import Id
from .batched_call import BatchedCall
from .owners import check_known_owner, check_owners
from .packed_calls import pack
from .read_back import ReadBack
from .runner import BatchRunner, BatchRunners
from .sender import BatchSender

T = TypeVar("T")

_MAX_TASKS = 8
"""Batches of one block that are worked on at once: five run, and some are ready."""


class ActionBatch:
    """What ``Meraki.action_batch`` returns: ``async with`` it, and ``add`` calls.

    Leaving the block sends them, in as few batches as the API allows, and waits for their end;
    leaving it with an exception sends nothing. A batch is all or nothing; of several, each is so
    by itself.
    """

    def __init__(
        self,
        runners: BatchRunners,
        organization_id: Id,
        *,
        synchronous: bool,
        confirmed: bool,
        in_order: bool,
        callback: dict[str, Any] | None,
    ) -> None:
        self._runner: BatchRunner = runners.of(organization_id)
        self.organization_id = self._runner.organization_id
        """Whose calls it takes."""
        self.calls: list[BatchedCall[Any]] = []
        """The calls that were added, in order."""
        self.batch_ids: list[str] = []
        """Of the batches that were created, in the order of the calls."""
        self._requester = runners.requester
        self._synchronous = synchronous
        self._confirmed = confirmed
        self._in_order = in_order
        self._sender = BatchSender(
            self._runner,
            ReadBack(runners.requester, self.organization_id),
            synchronous=synchronous,
            callback=callback,
        )
        self._parts: list[Sequence[BatchedCall[Any]]] = []
        self._is_over = False

    @property
    def refusal(self) -> ApiError | None:
        """Why the calls were sent one by one: the API's refusal to create a batch; None: not so."""
        return self._sender.refusal

    async def __aenter__(self) -> "ActionBatch":
        if self._is_over:
            raise ClientStateError("an action batch is used once; make a new one")
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        if self._is_over:
            return
        self._is_over = True
        if exc_type is not None:
            self._drop("the block was left with an exception, so nothing was sent")
            return
        try:
            await check_owners(self._requester, self.calls, self.organization_id)
        except BaseException:
            self._drop("a call of the batch belongs elsewhere, so nothing was sent")
            raise
        self._parts = pack(self.calls, synchronous=self._synchronous)
        if self._confirmed:
            await self._work(self._sender.run)
            self._raise_failures()
        else:
            await self._preview()

    def add(self, call: Call[T]) -> BatchedCall[T]:
        """Add a call. It is not to be awaited itself.

        Args:
            call: that writes, of this organization, its networks or its devices.

        Returns:
            What to await after the block: it gives what the call would have given.

        Raises:
            NotBatchableError: the API takes no such call into batches, or the call is known to be
                of another organization; names it. What is not known yet is looked up when the
                block ends.
            ClientStateError: the block is over.
        """
        if self._is_over:
            raise ClientStateError("the batch was sent: add calls inside its 'async with' block")
        try:
            check_known_owner(self._requester, call, self.organization_id)
            batched = BatchedCall(call)
        except NotBatchableError:
            call.discard()
            raise
        self.calls.append(batched)
        return batched

    async def confirm(self) -> None:
        """Have the previewed batches run, and wait for their end.

        Raises:
            BatchFailedError: an action failed.
            OutcomeUnknownError: of some it is not known whether they were done.
            ClientStateError: there is no preview, or not any more.
        """
        self._take_preview()
        by_part = dict(zip(map(id, self._parts), self.batch_ids, strict=True))

        async def finish(part: Sequence[BatchedCall[Any]]) -> None:
            await self._sender.finish(by_part[id(part)], part)

        await self._work(finish)
        for part in self._parts:
            if all(batched.state == "not_sent" for batched in part):
                await self._runner.delete(by_part[id(part)])
        self._raise_failures()

    async def discard(self) -> None:
        """Delete the previewed batches: nothing of them is done.

        Raises:
            MerakiError: one could not be deleted; the API does so after a week.
            ClientStateError: there is no preview, or not any more.
        """
        self._take_preview()
        self._drop("the batch was discarded, so nothing was done")
        for batch_id in self.batch_ids:
            await self._runner.delete(batch_id)

    def _take_preview(self) -> None:
        if self._confirmed or not self._is_over or any(c.state != "previewed" for c in self.calls):
            raise ClientStateError(
                "nothing is waiting to be confirmed: give confirmed=False, leave the block, and "
                "confirm or discard once"
            )

    async def _preview(self) -> None:
        """Create all batches unconfirmed; all of them, or none is kept."""
        error: BaseException | None = None
        for part in self._parts:
            try:
                batch_id = await self._sender.create(part)
            except BaseException as refusal:
                error = refusal
                break
            if batch_id is None:
                error = part[0].error
                break
            self.batch_ids.append(batch_id)
        if error is None:
            return
        for batched in self.calls:
            if batched.error is None:
                not_sent = ClientStateError("another batch was refused, so nothing was done")
                batched.settle_error("not_sent", not_sent)
        if isinstance(error, MerakiError):
            for batch_id in self.batch_ids:
                await self._runner.delete(batch_id)
            if isinstance(error, BatchFailedError):
                self._raise_failures()
        raise error

    async def _work(self, send: Callable[[Sequence[BatchedCall[Any]]], Awaitable[None]]) -> None:
        """Send the parts: one after the other while all goes well, or several at once."""
        if self._in_order:
            for part in self._parts:
                await send(part)
                if any(batched.error is not None for batched in part):
                    break
            self._collect_ids()
            self._drop("an earlier batch failed, so this one was not sent")
            return
        limit = asyncio.Semaphore(_MAX_TASKS)

        async def one(part: Sequence[BatchedCall[Any]]) -> None:
            async with limit:
                await send(part)

        async with asyncio.TaskGroup() as tasks:
            for part in self._parts:
                tasks.create_task(one(part))
        self._collect_ids()

    def _collect_ids(self) -> None:
        found = (batched.batch_id for batched in self.calls)
        self.batch_ids = list(dict.fromkeys(each for each in found if each is not None))

    def _drop(self, why: str) -> None:
        """Give up what was not sent."""
        for batched in self.calls:
            if batched.state in ("added", "previewed"):
                batched.settle_error("not_sent", ClientStateError(why))

    def _raise_failures(self) -> None:
        """Raise when a call was not done: the first error, naming all."""
        by_state: dict[str, list[BatchedCall[Any]]] = {}
        for batched in self.calls:
            by_state.setdefault(batched.state, []).append(batched)
        failed = by_state.get("failed", [])
        others = by_state.get("not_applied", []) + by_state.get("not_sent", [])
        unknown = by_state.get("unknown", [])
        if not (failed or others or unknown):
            return
        first = (failed or others or unknown)[0]
        if not failed and not by_state.get("not_applied") and first.error is not None:
            # no action is at fault: the API or the network is
            raise first.error
        error = BatchFailedError(
            f"{len(failed) or 'an unknown number'} of {len(self.calls)} calls failed, and "
            f"{len(others)} were not applied with them: {first.error}",
            organization_id=self.organization_id,
            batch_id=first.batch_id,
        )
        texts = [
            text
            for batched in failed + others
            for text in getattr(batched.error, "errors", None) or [str(batched.error)]
            if batched.state == "failed" or isinstance(batched.error, BatchFailedError)
        ]
        error.errors = tuple(dict.fromkeys(texts))
        error.failed, error.not_applied = tuple(failed), tuple(others)
        error.unknown = tuple(unknown)
        raise error from first.error
