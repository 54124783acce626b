"""Sends writes in action batches: as few as the API allows, each of which runs once.

A batch is created unconfirmed; its id is in the journal before it is confirmed, and confirming is
repeatable. So a kill at any instant leaves either a batch that never runs, or one that is known.
"""

import asyncio
import logging
import time
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import UNSET

from ...batches.action import action_of
from ...batches.matching import effect_of, match_created, match_failed
from ...batches.packed_calls import pack
from ...batches.runner import BatchRunner
from ...batches.status import BatchStatus
from ...errors import (
    BadRequestError,
    ForbiddenError,
    MerakiError,
    NotFoundError,
    OutcomeUnknownError,
    UnauthorizedError,
)
from ...operations.operation import Operation
from ..effects.creation import Creation
from ..effects.deletion import Deletion
from ..looking import Found, Unreadable, look
from ..target import Target
from .single_writes import ALONE, LaneStoppedError, SingleWrites
from .steps import Step, Steps

logger = logging.getLogger("meraki_async")

ENOUGH = 10
"""Writes from which on a batch takes fewer requests and less time than sending them singly."""
_LOOKS = 16
"""Reads of what batches have done that wait for their turn at once, an organization's: enough to
use it, and few for a write to wait behind."""
_MAX_CREATIONS = 3
_MAX_CONFIRMATIONS = 5
_REFUSED = (UnauthorizedError, ForbiddenError, NotFoundError)


def is_batchable(operation: Operation, query: str) -> bool:
    """Whether a write may go in a batch."""
    return operation.batch is not None and not query and operation.id not in ALONE


class BatchedWrites:
    """The writes of one organization that go in batches.

    Args:
        steps: writes their states.
        singles: sends what batches do not take.
        runner: of the organization's batches.
    """

    def __init__(self, steps: Steps, singles: SingleWrites, runner: BatchRunner) -> None:
        self._steps = steps
        self._singles = singles
        self._runner = runner
        self._is_refused = False
        self._looks = asyncio.Semaphore(_LOOKS)

    def takes(self, step: Step) -> bool:
        """Whether a write may go in a batch."""
        return is_batchable(step.request.operation, step.request.query)

    async def send(self, group: Sequence[Step]) -> None:
        """Send writes, and wait until all are settled.

        What fails in a batch is set apart, and the rest, which was rolled back with it, is packed
        anew.

        Args:
            group: writes that batches take, in any order.

        Raises:
            LaneStoppedError: the credentials are of no use, or the server is away.
        """
        left = list(group)
        while left:
            if self._is_refused or len(left) < ENOUGH:
                await self._singles.send(left)
                return
            parts = pack(left, synchronous=False)
            ended = await asyncio.gather(*map(self._send_part, parts), return_exceptions=True)
            for each in ended:
                if isinstance(each, BaseException):
                    raise each
            left = [step for each in ended if not isinstance(each, BaseException) for step in each]

    async def _send_part(self, part: Sequence[Step]) -> list[Step]:
        """Send one batch. Returns those that are to be sent again."""
        calls = [self._steps.meraki.prepared(step.request) for step in part]
        actions = [action_of(call) for call in calls]
        for call in calls:
            call.discard()
        for attempt in range(1, _MAX_CREATIONS + 1):
            try:
                batch_id = await self._runner.create(actions)
                break
            except _REFUSED as error:
                await self._say_refused(error)
                return list(part)
            except BadRequestError as error:
                return await self._left_of(part, error.errors)
            except OutcomeUnknownError as error:
                # one that was created all the same is never confirmed: it does nothing
                if attempt == _MAX_CREATIONS:
                    raise LaneStoppedError(str(error)) from error
            except MerakiError as error:
                raise LaneStoppedError(str(error)) from error
        await self._steps.sent(part, batch_id)
        return await self._finish(batch_id, part)

    async def _say_refused(self, error: MerakiError) -> None:
        if not self._is_refused:
            self._is_refused = True
            self._steps.warnings.append(
                f"organization {self._runner.organization_id} takes no action batches with these "
                f"credentials, so its changes are sent one by one: "
                f"{self._steps.without_secrets(str(error))}"
            )

    async def resume(self, batch_id: str, part: Sequence[Step]) -> None:
        """Find out how a batch of an earlier run ended.

        One that was not confirmed is deleted: what its writes rely on may have changed since.

        Args:
            batch_id: of the batch.
            part: its writes, in order; those that are known to be done included.

        Raises:
            LaneStoppedError: how it ended cannot be read now; applying again finds out.
        """
        try:
            status = await self._runner.status(batch_id)
            if not status.confirmed and await self._is_deleted(batch_id):
                await self._plan_again(part)
                return
            if not status.is_finished:
                age = max(0.0, time.time() - (part[0].sent_at or time.time()))
                status = await self._runner.wait(batch_id, confirmed_before=age)
        except NotFoundError as error:
            if not await self._is_gone(batch_id):
                raise LaneStoppedError(f"how action batch {batch_id} ended: {error}") from error
            await self._forgotten(part)
            return
        except MerakiError as error:
            raise LaneStoppedError(f"how action batch {batch_id} ended: {error}") from error
        if not status.confirmed:
            raise LaneStoppedError(f"action batch {batch_id} was neither confirmed nor deleted")
        if status.failed:
            # all of it is planned again, and so read again: what was read is of the earlier run
            await self._set_apart(part, status.errors)
        else:
            await self._completed(status, part)

    async def _is_deleted(self, batch_id: str) -> bool:
        """Delete a batch; False: it was confirmed in between."""
        try:
            await self._runner.delete(batch_id)
        except BadRequestError:
            return False
        return True

    async def _finish(self, batch_id: str, part: Sequence[Step]) -> list[Step]:
        """Confirm a batch that is in the journal, and wait for its end.

        Args:
            batch_id: of the batch.
            part: its writes, in order.

        Returns:
            Those that were not executed, and are to be sent again.

        Raises:
            LaneStoppedError: how it ended cannot be read now; applying again finds out.
        """
        try:
            status = await self._end_of(batch_id)
        except BadRequestError as error:
            return await self._left_of(part, error.errors)
        except MerakiError as error:
            raise LaneStoppedError(f"how action batch {batch_id} ended: {error}") from error
        if status is None:
            return await self._forgotten(part)
        if status.failed:
            return await self._left_of(part, status.errors)
        if not status.completed:
            raise LaneStoppedError(f"action batch {batch_id} was not confirmed")
        await self._completed(status, part)
        return []

    async def _end_of(self, batch_id: str) -> BatchStatus | None:
        """Confirm a batch, and wait for its end; None: the API has it no more."""
        for attempt in range(1, _MAX_CONFIRMATIONS + 1):
            try:
                status = await self._confirm(batch_id)
                return status if status.is_finished else await self._wait(batch_id)
            except NotFoundError:
                if await self._is_gone(batch_id):
                    return None
                if attempt == _MAX_CONFIRMATIONS:
                    raise
        return None

    async def _wait(self, batch_id: str) -> BatchStatus:
        try:
            return await self._runner.wait(batch_id)
        except BadRequestError as error:  # of the reading: the batch was confirmed
            raise LaneStoppedError(f"how action batch {batch_id} ended: {error}") from error

    async def _is_gone(self, batch_id: str) -> bool:
        """Whether a batch is not listed any more: a 404 alone says that it cannot be seen now.

        Raises:
            LaneStoppedError: that cannot be read.
        """
        try:
            listed = await self._runner.list_batches()
        except MerakiError as error:
            raise LaneStoppedError(f"how action batch {batch_id} ended: {error}") from error
        return all(each.id != batch_id for each in listed)

    async def _confirm(self, batch_id: str) -> BatchStatus:
        for _ in range(_MAX_CONFIRMATIONS - 1):
            try:
                return await self._runner.confirm(batch_id)
            except OutcomeUnknownError:
                continue
        return await self._runner.confirm(batch_id)

    async def _forgotten(self, part: Sequence[Step]) -> list[Step]:
        """A batch that the API no longer has: what it did is found by reading."""
        part = [step for step in part if not self._steps.is_final(step.change.id)]
        reason = "its action batch is not there any more"
        settled = [await self._singles.settle(step, reason) for step in part]
        rest = [step for step, is_settled in zip(part, settled, strict=True) if not is_settled]
        await self._plan_again(rest)
        return rest

    async def _plan_again(self, steps: Sequence[Step]) -> None:
        for step in steps:
            step.batch_id = step.sent_at = None
        await self._steps.write(self._steps.entry(step, "planned") for step in steps)

    async def _left_of(self, part: Sequence[Step], errors: Sequence[str]) -> list[Step]:
        """What is to be sent again of a batch of this run that was not executed."""
        rest = await self._set_apart(part, errors)
        if len(rest) < len(part):
            return rest
        # nobody knows which it was: each is told by itself
        await self._singles.send(rest)
        return []

    async def _set_apart(self, part: Sequence[Step], errors: Sequence[str]) -> list[Step]:
        """Of a batch that was not executed: settle what failed, and return the rest."""
        calls = [self._steps.meraki.prepared(step.request) for step in part]
        failed = match_failed([action_of(call) for call in calls], errors)
        for call in calls:
            call.discard()
        rest = [step for index, step in enumerate(part) if index not in failed]
        # the rest first: without what failed, nothing would tell that it was rolled back with it
        await self._plan_again(rest)
        for index, text in failed.items():
            part[index].batch_id = None
            await self._steps.settled(part[index], "failed", text)
        return rest

    async def _completed(self, status: BatchStatus, part: Sequence[Step]) -> None:
        """Settle what a batch did, as it is read: a kill does not lose what was read."""
        effects = [effect_of(step.request.operation) for step in part]
        created = match_created(status.actions, effects, status.created_resources)
        new_ids = {part[index].change.id: made.id for index, made in created.items()}
        unseen: list[Step] = []
        by_target: defaultdict[Target, list[Step]] = defaultdict(list)
        for step in part:
            if self._steps.is_final(step.change.id):
                continue  # an earlier run came so far
            if isinstance(step.effect, Deletion) or step.effect.target is None:
                unseen.append(step)
            else:
                by_target[step.effect.target].append(step)
        await self._done(unseen, None, new_ids)

        async def seen(target: Target, found: Found, _: float) -> None:
            await self._done(by_target[target], found, new_ids)

        await look(self._steps.meraki, by_target, on_found=seen, slots=self._looks)

    async def _done(
        self, steps: Sequence[Step], seen: Found | None, new_ids: Mapping[str, str]
    ) -> None:
        await self._steps.settle_all(
            (step, *_after(step, seen, new_ids.get(step.change.id))) for step in steps
        )


def _after(step: Step, seen: Found | None, new_id: str | None) -> tuple[Any, Any]:
    """The record after a write, as far as it is known, and the ground then."""
    records = [] if seen is None or isinstance(seen, Unreadable) else seen
    is_seen = records is seen
    now = step.effect.ground(records) if is_seen else UNSET
    if isinstance(step.effect, Creation) and new_id is not None:
        # nearly always the one of that name, and then a long listing is not gone through
        own = [now] if isinstance(now, dict) else []
        return step.effect.made([*own, *records], new_id), now
    if not is_seen:
        return None if new_id is None else {"id": new_id}, UNSET
    return step.effect.record(now), now
