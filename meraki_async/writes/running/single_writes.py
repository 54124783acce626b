"""Sends writes one by one, each once: what is unknown is settled by reading."""

import asyncio
import time
from collections.abc import Sequence
from typing import Any

import msgspec
from msgspec import UNSET

from ...errors import (
    ApiError,
    BadRequestError,
    MerakiError,
    NotFoundError,
    OAuthError,
    OutcomeUnknownError,
    TransportError,
    UnauthorizedError,
    UnexpectedResponseError,
)
from ...http.response import Response
from ..effects.deletion import Deletion
from ..effects.update import Update
from ..looking import Unreadable, look
from .steps import Step, Steps

_CONCURRENCY = 16
_MAX_SENDS = 3
"""How often a write is sent whose earlier sendings surely were not executed."""
ALONE = frozenset({"deleteNetwork", "combineOrganizationNetworks", "splitNetwork"})
"""What the API refuses while another such request of the organization is under way."""
_ALONE_DELAYS = (5.0, 15.0, 40.0, 90.0)
_NO_USE = (UnauthorizedError, OAuthError)


class LaneStoppedError(Exception):
    """Nothing more of an organization can be sent: the key is dead, or the server."""


class SingleWrites:
    """The writes of one organization that go by themselves.

    Args:
        steps: writes their states.
    """

    def __init__(self, steps: Steps) -> None:
        self._steps = steps
        self._slots = asyncio.Semaphore(_CONCURRENCY)
        self._alone = asyncio.Lock()

    async def send(self, group: Sequence[Step]) -> None:
        """Send writes, and wait until all are settled.

        Raises:
            LaneStoppedError: the credentials are of no use, or the server is away.
        """
        stopped: list[LaneStoppedError] = []

        async def one(step: Step) -> None:
            lock = self._alone if step.request.operation.id in ALONE else self._slots
            async with lock:
                if stopped:
                    return
                try:
                    await self._send(step)
                except LaneStoppedError as error:
                    stopped.append(error)

        async with asyncio.TaskGroup() as tasks:
            for step in group:
                tasks.create_task(one(step))
        if stopped:
            raise stopped[0]

    async def _send(self, step: Step) -> None:
        for _ in range(_MAX_SENDS):
            await self._steps.limits.wait(step.request.operation.id, step.request.path)
            await self._steps.sent([step])
            try:
                response = await self._exchange(step)
            except NotFoundError as error:
                await self._not_found(step, error)
                return
            except _NO_USE as error:
                await self._steps.settled(step, "failed", str(error))
                raise LaneStoppedError(str(error)) from error
            except ApiError as error:
                await self._steps.settled(step, "failed", str(error))
                return
            except (OutcomeUnknownError, UnexpectedResponseError) as error:
                if await self.settle(step, str(error)):
                    return
            except TransportError as error:
                await self._steps.settled(step, "failed", f"it was not sent: {error}")
                raise LaneStoppedError(str(error)) from error
            except MerakiError as error:
                if await self.settle(step, str(error)):
                    return
            else:
                await self._done(step, response)
                return
        await self._steps.settled(
            step, "failed", f"it was sent {_MAX_SENDS} times, and not executed"
        )

    async def _exchange(self, step: Step) -> Response:
        delays = iter(_ALONE_DELAYS if step.request.operation.id in ALONE else ())
        while True:
            call = self._steps.meraki.prepared(step.request).with_options(send_once=True)
            if step.change.organization_id is not None:
                call = call.for_organization(step.change.organization_id)
            try:
                return await call.response()
            except BadRequestError as error:
                # it was refused, and so surely not executed
                delay = next(delays, None)
                if delay is None or "concurrent" not in " ".join(error.errors):
                    raise
            await asyncio.sleep(delay)

    async def _done(self, step: Step, response: Response) -> None:
        try:
            record = msgspec.json.decode(response.body) if response.body.strip() else None
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            record = None  # the status says that it was executed
        record = record if isinstance(record, dict) else None
        if refused := refusals_in(record):
            detail = f"not all was executed: {refused}"
            if not await self.settle(step, detail):
                await self._steps.settled(step, "failed", detail)
            return
        is_update = isinstance(step.effect, Update)
        now = record if is_update and record is not None else UNSET
        await self._steps.settled(step, "done", result=record, now=now)

    async def _not_found(self, step: Step, error: NotFoundError) -> None:
        """A deletion is done when it is gone, whoever did it; and a 404 alone does not say so."""
        if isinstance(step.effect, Deletion) and step.effect.target is not None:
            found = (await look(self._steps.meraki, [step.effect.target]))[step.effect.target]
            if found == []:
                await self._steps.settled(step, "done", "it was gone already")
                return
        await self._steps.settled(step, "failed", str(error))

    async def settle(self, step: Step, reason: str) -> bool:
        """Find out by reading whether a write was executed whose response was lost.

        Args:
            step: that was sent.
            reason: what is known of it, for people.

        Returns:
            Whether it is settled; False: it surely was not executed.
        """
        target = step.effect.target
        if target is None or step.ground is UNSET:
            await self._steps.settled(step, "unknown", f"{reason}; nothing shows its effect")
            return True
        # what was sent may still be on its way, or waiting in the server
        due = (step.sent_at or 0.0) + self._steps.settle_after
        await asyncio.sleep(max(0.0, due - time.time()))
        found = (await look(self._steps.meraki, [target]))[target]
        if isinstance(found, Unreadable):
            detail = f"{reason}; its effect could not be read: {found.reason}"
            await self._steps.settled(step, "unknown", detail)
            return True
        now = step.effect.ground(found)
        match step.effect.was_executed(step.ground, now):
            case True:
                result = step.effect.record(now)
                await self._steps.settled(step, "done", f"it was executed; {reason}", result, now)
                return True
            case False:
                return False
        detail = f"{reason}; what is there now does not show whether it was executed"
        await self._steps.settled(step, "unknown", detail)
        return True


def refusals_in(record: dict[str, Any] | None) -> str:
    """What a successful response says was refused: some devices of a claim; empty: nothing."""
    errors = None if record is None else record.get("errors")
    if not errors or not isinstance(errors, list):
        return ""
    return msgspec.json.encode(errors).decode()
