"""Sends the calls of one organization, part by part, and tells each how it went."""

import logging
from collections.abc import Sequence
from typing import Any

from ..errors import (
    ApiError,
    BadRequestError,
    BatchFailedError,
    ForbiddenError,
    MerakiError,
    NotAppliedError,
    NotFoundError,
    OutcomeUnknownError,
    UnauthorizedError,
)
from .batched_call import BatchedCall
from .matching import effect_of, match_created, match_failed, reason_in
from .read_back import ReadBack
from .runner import BatchRunner
from .status import BatchStatus

logger = logging.getLogger("meraki_async")

Calls = Sequence[BatchedCall[Any]]

_MAX_CREATIONS = 3


class BatchSender:
    """Sends parts of at most one batch each. Errors are told to the calls, never raised.

    Args:
        runner: of the organization.
        read_back: reads what calls gave.
        synchronous: whether the batches are.
        callback: where the API reports the end; None: nowhere.
    """

    def __init__(
        self,
        runner: BatchRunner,
        read_back: ReadBack,
        *,
        synchronous: bool,
        callback: dict[str, Any] | None,
    ) -> None:
        self._runner = runner
        self._read_back = read_back
        self._synchronous = synchronous
        self._callback = callback
        self.refusal: ApiError | None = None
        """Why this key or token may not create batches; then calls are sent one by one."""

    async def run(self, calls: Calls) -> None:
        """Create a batch, confirm it and wait for its end; or send one by one.

        Args:
            calls: of the batch.
        """
        if self.refusal is None:
            try:
                if (batch_id := await self.create(calls)) is not None:
                    await self.finish(batch_id, calls)
                return
            except (UnauthorizedError, ForbiddenError, NotFoundError) as error:
                if self.refusal is None:
                    logger.warning(
                        "organization %s takes no action batches with these credentials (%s): "
                        "calls are sent one by one, and what precedes a failure stays done",
                        self._runner.organization_id,
                        error,
                        extra={"organization_id": self._runner.organization_id},
                    )
                self.refusal = error
        await self._send_singly(calls)

    async def create(self, calls: Calls) -> str | None:
        """Create a batch that is not confirmed.

        Args:
            calls: of the batch.

        Returns:
            Its id; None: it was not created, and the calls know.

        Raises:
            UnauthorizedError: 401, as ``ForbiddenError`` and ``NotFoundError`` are 403 and 404:
                this key or token may not create batches.
        """
        actions = [batched.action for batched in calls]
        attempts = 0
        while True:
            attempts += 1
            try:
                batch_id = await self._runner.create(
                    actions, synchronous=self._synchronous, callback=self._callback
                )
            except (UnauthorizedError, ForbiddenError, NotFoundError):
                raise
            except BadRequestError as error:
                self._fail(calls, error.errors, None, "the API refuses the batch")
                return None
            except OutcomeUnknownError as error:
                # one that was created all the same is never confirmed: it does nothing
                if attempts == _MAX_CREATIONS:
                    self._give_up(calls, error)
                    return None
            except MerakiError as error:
                self._give_up(calls, error)
                return None
            else:
                for batched in calls:
                    batched.batch_id, batched.state = batch_id, "previewed"
                return batch_id

    async def finish(self, batch_id: str, calls: Calls) -> None:
        """Confirm a batch and wait for its end.

        Args:
            batch_id: of the batch.
            calls: of the batch.
        """
        for batched in calls:
            # until more is known; a cancelled task leaves it so
            batched.settle_error("unknown", _unknown(batch_id, self._runner.organization_id))
        try:
            status = await self._runner.confirm(batch_id)
        except BadRequestError as error:
            self._fail(calls, error.errors, batch_id, "the API refuses to run it")
            await self._discard(batch_id)
            return
        except ApiError as error:
            for batched in calls:
                batched.settle_error("not_sent", error)
            return
        except MerakiError as error:
            _explain(calls, error)
            return
        if not status.is_finished:
            try:
                status = await self._runner.wait(batch_id)
            except MerakiError as error:
                _explain(calls, error)
                return
        self._settle(status, calls)

    def _settle(self, status: BatchStatus, calls: Calls) -> None:
        if not status.completed:
            self._fail(calls, status.errors, status.id, f"action batch {status.id} failed")
            return
        created = match_created(
            [batched.action for batched in calls],
            [effect_of(batched.call.request.operation) for batched in calls],
            status.created_resources,
        )
        for index, batched in enumerate(calls):
            batched.error = None
            batched.settle_done(self._read_back, created.get(index))

    def _fail(
        self, calls: Calls, errors: Sequence[str], batch_id: str | None, what_happened: str
    ) -> None:
        """Tell the calls of a batch that failed or was refused which of them are at fault."""
        reasons = match_failed([batched.action for batched in calls], errors)
        texts = tuple(reason_in(text) for text in errors)
        message = f"{what_happened}: {'; '.join(texts) or 'no reason given'}"
        failed = tuple(calls[index] for index in reasons)
        others = tuple(batched for index, batched in enumerate(calls) if index not in reasons)

        def described(error: BatchFailedError) -> BatchFailedError:
            error.errors, error.failed, error.not_applied = texts, failed, others
            return error

        about = {"organization_id": self._runner.organization_id, "batch_id": batch_id}
        at_fault = ", ".join(batched.call.request.operation.id for batched in failed[:3])
        for index, batched in enumerate(calls):
            operation = batched.call.request.operation.id
            if index in reasons:
                text = f"{operation} failed, and with it its action batch: {reasons[index]}"
                batched.settle_error("failed", described(BatchFailedError(text, **about)))
            else:
                what = "rolled back" if batch_id is not None else "not applied"
                why = f"{at_fault} of its action batch failed: " if failed else ""
                text = f"{operation} was {what}: {why}{message}"
                batched.settle_error("not_applied", described(NotAppliedError(text, **about)))

    def _give_up(self, calls: Calls, error: MerakiError) -> None:
        """The batch could not be created: surely nothing was done."""
        for batched in calls:
            batched.settle_error("not_sent", error)

    async def _discard(self, batch_id: str) -> None:
        """Delete a batch that cannot run, as far as that goes: the API does so after a week."""
        try:
            await self._runner.delete(batch_id)
        except MerakiError as error:
            logger.debug("action batch %s was not deleted: %s", batch_id, error)

    async def _send_singly(self, calls: Calls) -> None:
        """Send in order; what follows a failure is not sent."""
        failed: BatchedCall[Any] | None = None
        for batched in calls:
            if failed is not None:
                error = NotAppliedError(
                    f"{batched.call.request.operation.id} was not sent, since "
                    f"{failed.call.request.operation.id} before it failed: {failed.error}",
                    organization_id=self._runner.organization_id,
                )
                error.failed = (failed,)
                batched.settle_error("not_applied", error)
                continue
            await send_singly(batched)
            if batched.error is not None:
                failed = batched


async def send_singly(batched: BatchedCall[Any]) -> None:
    """Send a call by itself, and tell it how that went.

    Args:
        batched: the call.
    """
    operation = batched.call.request.operation.id
    interrupted = OutcomeUnknownError("its request was interrupted", operation=operation)
    batched.settle_error("unknown", interrupted)
    try:
        result = await batched.call
    except MerakiError as error:
        is_unknown = isinstance(error, OutcomeUnknownError)
        batched.settle_error("unknown" if is_unknown else "failed", error)
    else:
        batched.error = None
        batched.settle_result(result)


def _explain(calls: Calls, error: MerakiError) -> None:
    """Of these calls it is not known whether they were done, because of an error."""
    for batched in calls:
        if batched.error is not None:
            batched.error.__cause__ = error


def _unknown(batch_id: str, organization_id: str) -> OutcomeUnknownError:
    return OutcomeUnknownError(
        f"the end of action batch {batch_id} was not seen: it may be done or not; "
        "BatchRunner.status tells",
        organization_id=organization_id,
    )
