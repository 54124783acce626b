"""Which organization a request belongs to.

``/organizations/{id}/…`` says so itself. ``/networks/…`` and ``/devices/…`` are attributed by a map
learned from answers; an unknown id is looked up, and with it its whole organization.
"""

import asyncio
import random
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Iterable
from typing import Any

import msgspec

from .errors import MerakiError
from .operation import Operation, Request
from .wire import bind

_LOOK_UPS_AT_ONCE = 4
_LISTING_SECONDS = 1.0
_MOST_IDS = 1_000_000

_NETWORK = Operation(id="getNetwork", method="GET", path="/networks/{networkId}", scope="networks")
_DEVICE = Operation(id="getDevice", method="GET", path="/devices/{serial}", scope="devices")
_NETWORKS = Operation(
    id="getOrganizationNetworks",
    method="GET",
    path="/organizations/{organizationId}/networks",
    scope="organizations",
    listing=True,
    paging="link",
    per_page=1000,
)
_DEVICES = Operation(
    id="getOrganizationDevices",
    method="GET",
    path="/organizations/{organizationId}/devices",
    scope="organizations",
    listing=True,
    paging="link",
    per_page=1000,
)

Send = Callable[[Request, str | None], Awaitable[bytes]]
"""Send a request on an organization's budget; all pages of a listing joined as one JSON array."""


class _Ids(msgspec.Struct, rename="camel"):
    # Any, since a drifted id must not spoil the others
    id: Any = None
    serial: Any = None
    organization_id: Any = None
    network_id: Any = None


Waiter = tuple[str, str, asyncio.Future[None]]
"""Kind and id of what is to be looked up, and who waits for it."""

_one = msgspec.json.Decoder(_Ids)
_many = msgspec.json.Decoder(list[_Ids])


class Routing:
    """The learned map from networks and devices to organizations. In memory only, and bounded.

    Args:
        send: how look-ups are sent.
    """

    def __init__(self, send: Send) -> None:
        self._send = send
        self._organization: OrderedDict[str, str] = OrderedDict()
        self._waiters: list[Waiter] = []
        self._look_ups: set[asyncio.Task[None]] = set()
        self._listings: set[asyncio.Task[None]] = set()
        self._known_whole: set[tuple[str, str]] = set()

    async def organization_of(self, request: Request) -> str | None:
        """The organization, looked up if need be; None when there is none or it stays unknown."""
        if request.organization_id is not None:
            return request.organization_id
        kind, identifier = _subject(request)
        if not identifier:
            return None
        known = self._organization.get(identifier)
        if known is None and request.operation is not _NETWORK and request.operation is not _DEVICE:
            await self._wait_for(kind, identifier)
            known = self._organization.get(identifier)
        return known

    def learn(self, organization_id: str, identifiers: Iterable[str]) -> None:
        """Note whose networks or devices these are."""
        for identifier in identifiers:
            self._organization[identifier] = organization_id
        while len(self._organization) > _MOST_IDS:
            self._organization.popitem(last=False)

    def forget(self, request: Request) -> None:
        """The API does not know this network or device (any more)."""
        self._organization.pop(_subject(request)[1], None)

    def learn_from(self, request: Request, items: list[Any]) -> None:
        """Read ids off the decoded items of a network or device listing."""
        organization_id = request.organization_id
        if organization_id is None:
            return
        operation = request.operation.id
        if operation == _NETWORKS.id:
            name = "id"
        elif operation == _DEVICES.id:
            name = "serial"
        else:
            return
        self.learn(organization_id, filter(None, (_id_of(item, name) for item in items)))

    async def _wait_for(self, kind: str, identifier: str) -> None:
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        waiter = (kind, identifier, turn)
        self._waiters.append(waiter)
        self._start_look_ups()
        try:
            await turn
        finally:
            if waiter in self._waiters:
                self._waiters.remove(waiter)

    def _start_look_ups(self) -> None:
        while self._waiters and len(self._look_ups) < _LOOK_UPS_AT_ONCE:
            # at random, so that the few look-ups fall on as many organizations as they can
            kind, identifier, _ = random.choice(self._waiters)
            same = [waiter for waiter in self._waiters if waiter[1] == identifier]
            self._waiters = [waiter for waiter in self._waiters if waiter[1] != identifier]
            task = asyncio.create_task(self._look_up(kind, identifier, same))
            self._look_ups.add(task)
            task.add_done_callback(lambda task, same=same: self._looked_up(task, same))  # type: ignore[misc]

    def _looked_up(self, task: asyncio.Task[None], same: list[Waiter]) -> None:
        self._look_ups.discard(task)
        if not task.cancelled():
            task.exception()  # a failing look-up never blocks the request: it goes unattributed
        _let_go(same)
        self._let_known_go()
        if not task.cancelled():
            self._start_look_ups()

    def _let_known_go(self) -> None:
        _let_go([waiter for waiter in self._waiters if waiter[1] in self._organization])
        self._waiters = [w for w in self._waiters if w[1] not in self._organization]

    async def _look_up(self, kind: str, identifier: str, same: list[Waiter]) -> None:
        organization_id = await self._ask(kind, identifier)
        if organization_id is None:
            return
        self.learn(organization_id, [identifier])
        _let_go(same)
        if (organization_id, kind) in self._known_whole:
            return
        self._known_whole.add((organization_id, kind))
        listing = asyncio.create_task(self._learn_whole(kind, organization_id))
        self._listings.add(listing)
        listing.add_done_callback(self._listings.discard)
        # most other ids come with it; but a held organization must not keep others from look-ups
        await asyncio.wait([listing], timeout=_LISTING_SECONDS)

    async def _learn_whole(self, kind: str, organization_id: str) -> None:
        listing, name = (_NETWORKS, "id") if kind == "networks" else (_DEVICES, "serial")
        try:
            body = await self._send(bind(listing, (organization_id,)), organization_id)
            found = [_id_of(item, name) for item in _many.decode(body)]
        except (MerakiError, msgspec.DecodeError):
            self._known_whole.discard((organization_id, kind))
            return
        self.learn(organization_id, filter(None, found))
        self._let_known_go()

    async def _ask(self, kind: str, identifier: str) -> str | None:
        if kind == "devices":
            device = _one.decode(await self._send(bind(_DEVICE, (identifier,)), None))
            network_id = _id_of(device, "network_id")
            if network_id is None:
                return _id_of(device, "organization_id")
            identifier = network_id
            known = self._organization.get(identifier)
            if known is not None:
                return known
        network = _one.decode(await self._send(bind(_NETWORK, (identifier,)), None))
        return _id_of(network, "organization_id")

    async def aclose(self) -> None:
        """Cancel look-ups in flight."""
        tasks = [*self._look_ups, *self._listings]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        waiters, self._waiters = self._waiters, []
        _let_go(waiters)


def _let_go(waiters: list[Waiter]) -> None:
    for _, _, turn in waiters:
        if not turn.done():
            turn.set_result(None)


def _id_of(item: Any, name: str) -> str | None:
    """The id of an item, decoded or not; None when it has none."""
    if isinstance(item, msgspec.Raw):
        try:
            item = _one.decode(item)
        except msgspec.DecodeError:
            return None
    found = item.get(name) if isinstance(item, dict) else getattr(item, name, None)
    return found if isinstance(found, str) else None


def _subject(request: Request) -> tuple[str, str]:
    """``("networks", id)`` or ``("devices", serial)`` of a path; empty for any other."""
    parts = request.path.split("/", 3)
    if len(parts) > 2 and parts[1] in {"networks", "devices"}:
        return parts[1], parts[2]
    return "", ""
