"""The next page of a listing, asked for while the last one is consumed."""

import asyncio

from ..errors import ClientStateError
from ..http.exchange import Options
from ..http.requester import Requester
from ..http.response import Response
from ..operations.operation import Request


class Prefetch:
    """The next page of a listing, asked for while the last one is consumed.

    The listing says what comes next with ``plan``; whoever consumes it calls ``start`` when it is
    time, if at all; the listing gets the response with ``take``.

    Args:
        requester: sends the requests.
    """

    def __init__(self, requester: Requester) -> None:
        self._requester = requester
        self._planned: tuple[Request, Options] | None = None
        self._task: asyncio.Task[Response] | None = None

    def plan(self, request: Request, options: Options) -> None:
        """Note what ``start`` is to ask for."""
        self._planned = request, options

    def start(self) -> None:
        """Ask for what is planned, if anything is and it was not asked for yet."""
        if self._planned is not None:
            request, options = self._planned
            self._planned = None
            self._task = self._requester.send_in_background(request, options)

    async def take(self) -> Response | None:
        """The response; None when it was not asked for.

        Raises:
            ClientStateError: the client was closed meanwhile.
        """
        task, self._planned = self._task, None
        if task is None:
            return None
        try:
            response = await task
        except asyncio.CancelledError:
            current = asyncio.current_task()
            if self._requester.is_open or (current is not None and current.cancelling()):
                raise
            raise ClientStateError("the client was closed during the listing") from None
        self._task = None
        return response

    async def cancel(self) -> None:
        """Ask no more, and wait until the request is off the wire."""
        task, self._task, self._planned = self._task, None, None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
