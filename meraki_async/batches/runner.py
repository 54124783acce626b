"""The steps of a batch's life, each a request or a few: created, confirmed, watched, deleted."""

import asyncio
from collections.abc import Sequence
from typing import Any, Literal

from msgspec import UNSET

from ..calls.call import Call
from ..errors import (
    ApiError,
    BadRequestError,
    ClientStateError,
    DeadlineExceededError,
    MerakiError,
    NotFoundError,
    OutcomeUnknownError,
    ServerError,
    TransportError,
    UnexpectedResponseError,
)
from ..http.requester import Requester
from ..operations.annotations import Id
from ..operations.encoding import build_request, encode_segment
from ..operations.lookup import find_operation
from .action import Action
from .matching import reason_in
from .running import RunningBatches, next_delay
from .status import BatchStatus

ListedStatus = Literal["pending", "completed", "failed"]

_BUSY = "executing batches"
_MAX_FAILED_LOOKS = 3
_SERVER_ERRORS = 500
_PASSING = (ServerError, TransportError, UnexpectedResponseError, DeadlineExceededError)


class BatchRunner:
    """The action batches of one organization, step by step; for callers that keep a journal.

    A batch is created unconfirmed, and confirmed afterwards. That is what makes a kill harmless:
    keep the id between the two steps, and confirm again. What may be repeated:

    - ``create``: not by itself, and it need not be: a batch that was created without anybody
      learning its id never runs, and the API deletes it after a week.
    - ``confirm``: as often as you like, after a kill as well: a batch runs once.
    - ``status``, ``wait``, ``list_batches``: they read.
    - ``delete``: as often as you like; a confirmed batch is refused with a 400.

    At most 5 batches of an organization are confirmed and unfinished at once, those of other
    applications included: ``confirm`` waits for its turn. All users of one client share the same
    runner (``Meraki.batch_runner``), so that they take turns. Each request is charged to the
    organization's budget.

    Args:
        requester: of the client.
        organization_id: whose batches.
    """

    def __init__(self, requester: Requester, organization_id: str) -> None:
        self._requester = requester
        self.organization_id = organization_id
        """Of the organization whose batches these are."""
        self._running = RunningBatches()
        self._watched: set[str] = set()

    async def create(
        self,
        actions: Sequence[Action],
        *,
        synchronous: bool = False,
        callback: dict[str, Any] | None = None,
    ) -> str:
        """Create a batch that is not confirmed, and does nothing yet.

        Args:
            actions: at most 100, or 20 of a synchronous one, to be done in this order.
            synchronous: whether confirming it does it at once.
            callback: where the API reports the end, as it takes it: ``{"url": …, "sharedSecret":
                …}``; default none.

        Returns:
            Its id.

        Raises:
            BadRequestError: the API refuses an action; nothing was created.
            ApiError: this key or token may not create batches (401, 403, 404).
            OutcomeUnknownError: no response came. Create it again, if you like: the orphan is
                harmless.
        """
        body: dict[str, Any] = {
            "confirmed": False,
            "synchronous": synchronous,
            "actions": list(actions),
        }
        if callback is not None:
            body["callback"] = callback
        return (await self._send("createOrganizationActionBatch", body=body)).id

    async def confirm(self, batch_id: str) -> BatchStatus:
        """Have a batch run, as soon as fewer than 5 of the organization do. Repeatable.

        Args:
            batch_id: of a batch, confirmed or not.

        Returns:
            How far it is then; a synchronous one is finished.

        Raises:
            BadRequestError: the API refuses it, and it has not run: what an action is about has
                vanished, say.
            NotFoundError: it was deleted, or forgotten after a week.
            OutcomeUnknownError: it cannot be told whether it was confirmed. Confirm it again.
        """
        await self._await_turn(batch_id)
        delay = 1.0
        self._running.start(batch_id)
        try:
            while True:
                try:
                    status = await self._put_confirmed(batch_id)
                    break
                except BadRequestError as error:
                    if not is_busy(error):
                        raise
                # other applications' batches count as well
                await self._running.wait_for_change(delay)
                delay = next_delay(delay)
        except BaseException:
            self._running.finish(batch_id)
            raise
        self._observe(status)
        return status

    async def _await_turn(self, batch_id: str) -> None:
        """Wait until fewer than 5 run of those that were confirmed here."""
        delay = 1.0
        while self._running.is_full:
            if await self._running.wait_for_change(delay):
                continue
            delay = next_delay(delay)
            oldest = self._running.oldest
            # one that nobody waits for would keep its place for ever
            if oldest is not None and oldest != batch_id and oldest not in self._watched:
                try:
                    await self.status(oldest)
                except MerakiError:
                    self._running.finish(oldest)

    async def _put_confirmed(self, batch_id: str) -> BatchStatus:
        try:
            return await self._send(
                "updateOrganizationActionBatch", batch_id, body={"confirmed": True}
            )
        except ClientStateError:
            raise
        except MerakiError as error:
            if isinstance(error, BadRequestError) and is_busy(error):
                raise
            is_refused = isinstance(error, ApiError) and error.status < _SERVER_ERRORS
            # an earlier attempt may have been executed; and a synchronous batch that failed, or one
            # that has run before, may be a 400 as well
            try:
                status = await self.status(batch_id)
            except MerakiError as unknown:
                if isinstance(error, ApiError) and is_refused and error.attempts <= 1:
                    raise unknown if isinstance(unknown, NotFoundError) else error from None
                raise OutcomeUnknownError(
                    f"whether the action batch {batch_id} was confirmed is unknown: "
                    f"{_shown(error)}",
                    organization_id=self.organization_id,
                ) from unknown
            if status.confirmed:
                return status
            if is_refused:
                raise
            # a request that was given up may still arrive
            raise OutcomeUnknownError(
                f"the action batch {batch_id} is not confirmed yet, but may be still: "
                f"{_shown(error)}",
                organization_id=self.organization_id,
            ) from error

    async def status(self, batch_id: str) -> BatchStatus:
        """How far a batch is, by one request.

        Args:
            batch_id: of the batch.

        Raises:
            NotFoundError: there is none, or not any more.
            MerakiError: it could not be read.
        """
        try:
            status = await self._send("getOrganizationActionBatch", batch_id)
        except NotFoundError:
            self._running.finish(batch_id)
            raise
        self._observe(status)
        return status

    async def wait(self, batch_id: str, *, confirmed_before: float | None = None) -> BatchStatus:
        """Wait until a confirmed batch is finished, looking less and less often.

        Args:
            batch_id: of the batch.
            confirmed_before: seconds since another process confirmed it: one that has run for long
                need not be looked at so often. Default: not known.

        Returns:
            Its final status, completed or failed; or that of a batch that is not confirmed, at
            once.

        Raises:
            NotFoundError: there is none, or not any more.
            MerakiError: it could not be read several times in a row. It goes on running.
        """
        if confirmed_before is not None:
            self._running.has_run_for(batch_id, confirmed_before)
        delay, step, failures = self._running.first_delay(batch_id), 1.0, 0
        self._watched.add(batch_id)
        try:
            while True:
                await asyncio.sleep(delay)
                try:
                    status = await self.status(batch_id)
                except _PASSING:
                    failures += 1
                    if failures >= _MAX_FAILED_LOOKS:
                        raise
                else:
                    failures = 0
                    if status.is_finished or not status.confirmed:
                        return status
                delay = step = next_delay(step)
        finally:
            self._watched.discard(batch_id)

    async def list_batches(self, status: ListedStatus | None = None) -> list[BatchStatus]:
        """The organization's batches, those of other applications included.

        Args:
            status: ``pending`` (unconfirmed ones included), ``completed`` or ``failed``; default
                all.
        """
        operation = find_operation("getOrganizationActionBatches").operation
        query = {"status": UNSET if status is None else status}
        request = build_request(operation, (self.organization_id,), query)
        records = await Call[Any](self._requester, request, type_=list[dict[str, Any]])
        if records is None:
            raise UnexpectedResponseError("no content where the action batches were to be listed")
        return [BatchStatus.from_record(record) for record in records]

    async def delete(self, batch_id: str) -> None:
        """Delete a batch that is not confirmed; one that is gone already is no error.

        Args:
            batch_id: of the batch.

        Raises:
            BadRequestError: it was confirmed.
        """
        operation = find_operation("deleteOrganizationActionBatch").operation
        request = build_request(operation, (self.organization_id, batch_id))
        try:
            await Call[Any](self._requester, request)
        except NotFoundError:
            return

    def _observe(self, status: BatchStatus) -> None:
        if status.is_finished:
            self._running.finish(status.id, is_measured=True)
        elif status.confirmed:
            self._running.start(status.id)
            self._running.observe(status.id, len(status.actions))

    async def _send(
        self, operation_id: str, *path_arguments: str, body: Any = UNSET
    ) -> BatchStatus:
        operation = find_operation(operation_id).operation
        request = build_request(operation, (self.organization_id, *path_arguments), body=body)
        call = Call[Any](self._requester, request, type_=dict[str, Any])
        # what was read for its many writes ages while it waits
        return BatchStatus.from_record(await (call.urgent() if operation.is_write else call))


class BatchRunners:
    """The runners of one client: one an organization, which all its users share.

    Args:
        requester: of the client.
    """

    def __init__(self, requester: Requester) -> None:
        self.requester = requester
        """Of the client."""
        self._runners: dict[str, BatchRunner] = {}

    def of(self, organization_id: Id) -> BatchRunner:
        """The runner of an organization.

        Raises:
            ValueError: the id is None or empty.
        """
        key = encode_segment("organizationId", organization_id)
        if key not in self._runners:
            self._runners[key] = BatchRunner(self.requester, key)
        return self._runners[key]


def _shown(error: MerakiError) -> str:
    """An error's text without the bodies that the API quotes."""
    if isinstance(error, ApiError):
        return f"{error.status}: {'; '.join(map(reason_in, error.errors))}"
    return str(error)


def is_busy(error: ApiError) -> bool:
    """Whether the API refused a batch only since 5 others are confirmed and unfinished."""
    return any(_BUSY in text.lower() for text in error.errors)
