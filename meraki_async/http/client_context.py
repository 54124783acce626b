"""What all requests of one client share, and whether the client may be used now."""

import asyncio
import os

from ..attribution.resolver import OrganizationResolver
from ..auth.auth import Auth
from ..auth.credentials import Credentials
from ..budgets.budgets import Budgets
from ..config import Settings
from ..errors import ClientStateError
from ..events import OnEvent
from .retry import RetryQuota
from .server_clock import ServerClock
from .transport import Transport


class ClientContext:
    """What all requests of one client share.

    Args:
        settings: of the client.
        transport: sends bytes.
        budgets: charged for each request; several clients may share them.
        credentials: sign the requests.
        resolver: knows which organization a network or device belongs to.
        on_event: called with an ``Event`` at each step of each request; None: not called.
    """

    def __init__(
        self,
        settings: Settings,
        transport: Transport,
        budgets: Budgets,
        credentials: Credentials,
        resolver: OrganizationResolver,
        on_event: OnEvent | None,
    ) -> None:
        self.settings = settings
        self.transport = transport
        self.budgets = budgets
        self.credentials = credentials
        self.resolver = resolver
        self.on_event = on_event
        self.retry_quota = RetryQuota()
        self.clock = ServerClock()
        self.shards: dict[str, str] = {}
        """Base URLs that organizations were redirected to, by organization id."""
        self.headers: dict[str, str] = {
            **settings.headers,
            "Accept": "application/json",
            "Accept-Encoding": "gzip",
            "User-Agent": settings.user_agent,
        }
        self.is_open = False
        self.is_closed = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._process = 0

    async def auth_for(self, organization_id: str | None) -> Auth:
        """The credentials for an organization, of several accounts."""
        raise NotImplementedError

    def ensure_usable(self) -> None:
        """Check that the client is open, in the event loop and process of its first request.

        Raises:
            ClientStateError: it is not, or no event loop of asyncio is running.
        """
        if self.is_closed:
            raise ClientStateError("the client is closed: make a new one")
        if not self.is_open:
            raise ClientStateError(
                "the client is not open: use 'async with Meraki() as meraki', or open()"
            )
        loop = running_loop()
        if loop is self._loop:
            return
        if self._loop is not None:
            where = "process" if self._process != os.getpid() else "event loop"
            raise ClientStateError(
                f"the client was used in another {where} before: make one for each {where}"
            )
        self._loop, self._process = loop, os.getpid()


def running_loop() -> asyncio.AbstractEventLoop:
    """The event loop that is running.

    Raises:
        ClientStateError: none is, or not one of asyncio's.
    """
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        raise ClientStateError(
            "the client needs a running event loop of asyncio (other libraries' loops, as trio's, "
            "cannot run it)"
        ) from None
