"""Sends the callbacks of action batches as soon as these have ended."""

import asyncio
from urllib.parse import urlsplit

import aiohttp

from ..operations.organizations.callbacks import WAITING, Delivery, due, settle
from ..world.world import World
from .router import Router

_INTERVAL = 0.05
_TIMEOUT = 10.0


class CallbackSender:
    """Sends callbacks to one address, whatever host they name: nothing leaves by itself.

    Args:
        world: the simulated world.
        router: runs the batches that are due.
        receiver: the address: scheme and host.
    """

    def __init__(self, *, world: World, router: Router, receiver: str) -> None:
        self._world = world
        self._router = router
        self._receiver = receiver.rstrip("/")

    async def run(self) -> None:
        """Send until it is cancelled.

        Each callback is tried once: when Meraki's are tried again is not published.
        """
        # no limit of connections: a slow receiver holds up nobody else
        connector = aiohttp.TCPConnector(limit=0)
        timeout = aiohttp.ClientTimeout(total=_TIMEOUT)
        async with (
            aiohttp.ClientSession(connector=connector, timeout=timeout) as session,
            asyncio.TaskGroup() as deliveries,
        ):
            while True:
                for organization in self._world.organizations_with_writes(WAITING):
                    # nobody need ask for a batch that is to report its end
                    self._router.run_due_batches(organization)
                    for delivery in due(self._world, organization):
                        deliveries.create_task(self._deliver(session, delivery))
                await asyncio.sleep(_INTERVAL)

    async def _deliver(self, session: aiohttp.ClientSession, delivery: Delivery) -> None:
        settle(self._world, delivery, await self._send(session, delivery))

    async def _send(self, session: aiohttp.ClientSession, delivery: Delivery) -> str | None:
        """Send a callback; returns why that failed."""
        try:
            parts = urlsplit(delivery.url)
            query = f"?{parts.query}" if parts.query else ""
            address = f"{self._receiver}{parts.path or '/'}{query}"
            async with session.post(address, json=delivery.body, allow_redirects=False) as response:
                if response.ok and response.status < 300:
                    return None
                return f"{delivery.url} responded with {response.status}"
        except (TimeoutError, ValueError, aiohttp.ClientError) as error:
            return f"{delivery.url} cannot be reached: {error or type(error).__name__}"
