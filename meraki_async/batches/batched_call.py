"""A call in a batch: awaited once the batch is over, it gives what it would have given alone."""

import asyncio
from collections.abc import Generator
from typing import Any, Generic, Literal, TypeVar, cast

from ..calls.call import Call
from ..errors import ClientStateError
from .action import Action, action_of
from .matching import effect_of
from .read_back import ReadBack
from .status import CreatedResource

T = TypeVar("T")

CallState = Literal["added", "previewed", "done", "failed", "not_applied", "unknown", "not_sent"]


class BatchedCall(Generic[T]):
    """A call in a batch. Await it after the batch: what the single call would have given.

    A batch reports no responses, so that awaiting reads what the call changed or created, by one
    request, at the first await; for many of one collection together, where its listing tells as
    much. It gives None for a call whose result the API has no operation to read. Use ``done()`` to
    know whether it was done without reading anything.
    """

    def __init__(self, call: Call[T]) -> None:
        self.call = call
        """The call that was added."""
        self.action: Action = action_of(call)
        """What stands for it in the batch."""
        self.state: CallState = "added"
        """``added``, ``previewed`` (in a batch that is not confirmed), ``done``, ``failed`` (at
        fault), ``not_applied`` (rolled back or never started, since another one failed),
        ``unknown`` (whether it was done), ``not_sent`` (given up before it was sent)."""
        self.batch_id: str | None = None
        """Of the batch that it is in, once that is created."""
        self.error: Exception | None = None
        """Why it was not done; None: it was, or is not over."""
        self.created: CreatedResource | None = None
        """What it created, as the batch says."""
        self._read_back: ReadBack | None = None
        self._result: asyncio.Future[T] | None = None
        call.discard()  # it is the batch that sends it

    def __repr__(self) -> str:
        operation = self.call.request.operation.id
        return f"<BatchedCall {operation}: {self.action!r}, {self.state}>"

    def __await__(self) -> Generator[Any, None, T]:
        return self.result().__await__()

    async def done(self) -> None:
        """Check that it was done, without a request.

        Raises:
            BatchFailedError: it failed; with the API's text.
            NotAppliedError: another one failed, and so it was rolled back or never started.
            ApiError: it was sent by itself, and refused.
            OutcomeUnknownError: whether it was done is not known.
            ClientStateError: the batch is not over, or was never sent.
        """
        if self.error is not None:
            raise self.error
        if self.state != "done":
            raise ClientStateError(
                {
                    "added": "the batch was not sent yet: await the call after the block",
                    "previewed": "the batch is not confirmed: await batch.confirm() first",
                }.get(self.state, "the batch was never sent")
            )

    async def result(self) -> T:
        """The same as awaiting it, as a coroutine.

        Raises:
            BatchFailedError: as ``done`` has it, and its other errors.
            MerakiError: it was done, but what it gave cannot be read.
        """
        await self.done()
        if self._result is None:
            self._result = asyncio.ensure_future(self._read())
        try:
            return await asyncio.shield(self._result)
        except BaseException:
            if self._result is not None and self._result.done():
                self._result = None  # the next await tries again
            raise

    async def _read(self) -> T:
        path = self._changed_path
        if path is None or self._read_back is None:
            return cast("T", None)
        return await self._read_back.read(self.call, path)

    @property
    def _changed_path(self) -> str | None:
        match effect_of(self.call.request.operation):
            case "update":
                return self.call.request.path
            case "create":
                return None if self.created is None else self.created.uri
        return None

    def settle_done(self, read_back: ReadBack, created: CreatedResource | None) -> None:
        """It was done in a batch.

        Args:
            read_back: reads what it gave.
            created: what it created.
        """
        self.state, self.created, self._read_back = "done", created, read_back
        if (path := self._changed_path) is not None:
            read_back.expect(path)

    def settle_result(self, result: T) -> None:
        """It was done by itself, and gave this."""
        self.state = "done"
        self._result = asyncio.get_running_loop().create_future()
        self._result.set_result(result)

    def settle_error(self, state: CallState, error: Exception) -> None:
        """It was not done, or nobody knows whether it was."""
        self.state, self.error = state, error
