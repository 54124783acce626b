"""Which organization a request belongs to.

``/organizations/{id}/…`` says so itself. ``/networks/…`` and ``/devices/…`` are attributed by a map
learned from responses; unknown networks and devices are looked up.
"""

import asyncio
import random
import time
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from contextlib import suppress
from itertools import islice
from operator import attrgetter
from typing import Any

import msgspec

from ..errors import MerakiError
from ..operations.decoding import get_path
from ..operations.encoding import build_request
from ..operations.operation import Operation, Request
from ..operations.resource_ref import ResourceRef, resource_ref

_MAX_LOOKUPS = 4
# a paused organization must not keep those of others waiting
_LIST_TIMEOUT_AFTER_LOOKUP = 1.0
_LIST_TIMEOUT = 10.0
_MAX_LISTINGS = 32
_MAX_IDS = 250_000  # about 30 MB
_MAX_PAGES = 1_000

_NETWORK = Operation(id="getNetwork", method="GET", path="/networks/{networkId}", scope="networks")
_DEVICE = Operation(id="getDevice", method="GET", path="/devices/{serial}", scope="devices")
ORGANIZATIONS = Operation(
    id="getOrganizations",
    method="GET",
    path="/organizations",
    scope="organizations",
    is_list=True,
)
_LOOKUPS = (_NETWORK, _DEVICE)


def _organization_listing(what: str) -> Operation:
    return Operation(
        id=f"getOrganization{what.title()}",
        method="GET",
        path=f"/organizations/{{organizationId}}/{what}",
        scope="organizations",
        is_list=True,
    )


_LISTINGS = {
    "networks": (_organization_listing("networks"), "id"),
    "devices": (_organization_listing("devices"), "serial"),
}
"""By the first part of a path: the listing of all such things, and what identifies one."""

Send = Callable[[Request, str | None], Awaitable[bytes]]
"""Send a request on an organization's budget; all pages of a listing joined as one JSON array."""


class _Ids(msgspec.Struct, rename="camel"):
    # Any, since a drifted id must not invalidate the others
    id: Any = None
    serial: Any = None
    organization_id: Any = None
    network_id: Any = None


class KnownOrganization(msgspec.Struct, frozen=True):
    """What is known of one organization."""

    organization_id: str
    learned_at: float
    """Since when, in seconds of the epoch."""
    ids: list[str]


_one = msgspec.json.Decoder(_Ids)
_many = msgspec.json.Decoder(list[_Ids])


class OrganizationResolver:
    """The learned map from networks and devices to organizations. In memory, and bounded.

    Few unknown ids are looked up one by one, at most four at once; each lookup finds an
    organization, all of whose networks (or devices) are then listed. When as many ids wait as there
    are organizations, listing all of them takes fewer requests, and is done until nobody waits.

    Args:
        send: how lookups are sent.
        charge: called with the organization of each request that was sent before it was known.
    """

    def __init__(self, send: Send, charge: Callable[[str], None]) -> None:
        self._send = send
        self._charge = charge
        self._organization: dict[str, str] = {}
        # pages of ids, not in the map before anybody asks: most users list and never do
        self._listed: deque[tuple[str, str]] = deque(maxlen=_MAX_PAGES)
        self._learned_at: dict[str, float] = {}
        self._waiters: dict[ResourceRef, list[asyncio.Future[None]]] = {}
        self._lookups = 0
        self._tasks: set[asyncio.Task[None]] = set()
        self._list_tasks: dict[tuple[str, str], asyncio.Task[None]] = {}
        self._organizations: list[str] | None = None
        self._is_listing_all = False
        self._is_scheduled = False

    async def resolve(self, request: Request) -> str | None:
        """The organization, looked up if need be; None when there is none or it stays unknown."""
        if request.organization_id is not None:
            return request.organization_id
        ref = resource_ref(request.path)
        if ref is None:
            return None
        known = self._known(ref.id)
        if known is None and request.operation not in _LOOKUPS:
            await self._wait_for(ref)
            known = self._organization.get(ref.id)
        return known

    def known(self, request: Request) -> str | None:
        """The organization as far as it is known without a request; None: not yet."""
        if request.organization_id is not None:
            return request.organization_id
        ref = resource_ref(request.path)
        return None if ref is None else self._known(ref.id)

    def learn(
        self, organization_id: str, identifiers: Iterable[str], at: float | None = None
    ) -> None:
        """Record which organization these networks or devices belong to.

        Args:
            organization_id: of the organization.
            identifiers: ids of networks, serials of devices.
            at: since when, in seconds of the epoch; None: now.
        """
        self._index_listed()  # what was listed before must not count for newer
        self._record(organization_id, identifiers, at)

    def _record(
        self, organization_id: str, identifiers: Iterable[str], at: float | None = None
    ) -> None:
        self._learned_at.setdefault(organization_id, time.time() if at is None else at)
        self._organization.update(dict.fromkeys(identifiers, organization_id))
        excess = len(self._organization) - _MAX_IDS
        for identifier in list(islice(self._organization, max(0, excess))):
            del self._organization[identifier]
        for ref in [ref for ref in self._waiters if ref.id in self._organization]:
            self._release(ref)

    def _known(self, identifier: str) -> str | None:
        self._index_listed()  # it may have moved to another organization
        return self._organization.get(identifier)

    def _index_listed(self) -> None:
        while self._listed:
            organization_id, identifiers = self._listed.popleft()
            self._record(organization_id, identifiers.split("\n"))

    def known_organizations(self) -> list[KnownOrganization]:
        """All that is known."""
        self._index_listed()
        ids: dict[str, list[str]] = {}
        for identifier, organization_id in self._organization.items():
            ids.setdefault(organization_id, []).append(identifier)
        return [KnownOrganization(key, self._learned_at[key], value) for key, value in ids.items()]

    def forget(self, request: Request) -> None:
        """The API does not know this network or device (any more)."""
        ref = resource_ref(request.path)
        if ref is not None and self._known(ref.id):
            del self._organization[ref.id]

    def learn_from_items(self, request: Request, items: list[Any]) -> None:
        """Read ids off the items of a network or device listing, decoded or not."""
        organization_id = request.organization_id
        if organization_id is None:
            return
        for listing, name in _LISTINGS.values():
            if request.operation.id == listing.id:
                self._listed.append((organization_id, "\n".join(_ids_of(items, name))))
                if self._waiters:
                    self._index_listed()

    def learn_from_response(self, request: Request, body: bytes) -> None:
        """Learn a network's organization from the response of getNetwork."""
        if request.operation.id != _NETWORK.id:
            return  # asked of every response
        ref = resource_ref(request.path)
        if ref is None:
            return
        with suppress(msgspec.DecodeError, UnicodeDecodeError):
            organization_id = _id_of(_one.decode(body), "organization_id")
            if organization_id is not None:
                self.learn(organization_id, [ref.id])

    async def _wait_for(self, ref: ResourceRef) -> None:
        waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        waiters = self._waiters.setdefault(ref, [])
        waiters.append(waiter)
        self._schedule_resolution()
        try:
            await waiter
        finally:
            if waiter in waiters:
                waiters.remove(waiter)
            if not waiters and self._waiters.get(ref) is waiters:
                del self._waiters[ref]

    def _release(self, ref: ResourceRef) -> None:
        for waiter in self._waiters.pop(ref, ()):
            if not waiter.done():
                waiter.set_result(None)

    def _schedule_resolution(self) -> None:
        """Find out more, once all that are about to ask have asked."""
        if not self._is_scheduled:
            self._is_scheduled = True
            asyncio.get_running_loop().call_soon(self._resolve_pending)

    def _resolve_pending(self) -> None:
        self._is_scheduled = False
        if self._is_listing_all or not self._waiters:
            return
        if self._organizations is None and len(self._waiters) > _MAX_LOOKUPS:
            self._is_listing_all = True
            self._start(self._list_organizations())
            return
        for kind in _LISTINGS:
            unlisted = self._unlisted(kind)
            if unlisted and self._waiting(kind) >= len(unlisted):
                self._is_listing_all = True
                self._start(self._list_until_resolved(kind, unlisted))
                return
        while self._waiters and self._lookups < _MAX_LOOKUPS:
            # at random, so that the few lookups fall on as many organizations as they can
            ref = random.choice(list(self._waiters))
            self._lookups += 1
            self._start(self._look_up_and_list(ref, self._waiters.pop(ref)))

    def _start(self, coroutine: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(coroutine)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _waiting(self, kind: str) -> int:
        return sum(1 for ref in self._waiters if ref.kind == kind)

    def _unlisted(self, kind: str) -> list[str]:
        return [o for o in self._organizations or () if (kind, o) not in self._list_tasks]

    async def _list_organizations(self) -> None:
        self._organizations = []
        try:
            found = msgspec.json.decode(await self._send(build_request(ORGANIZATIONS, ()), None))
            self._organizations = [
                item["id"]
                for item in found
                if isinstance(item.get("id"), str) and get_path(item, "api", "enabled") is not False
            ]
        except (MerakiError, msgspec.DecodeError, UnicodeDecodeError, AttributeError):
            pass  # then every id is looked up by itself
        finally:
            self._is_listing_all = False
            self._schedule_resolution()

    async def _list_until_resolved(self, kind: str, unlisted: list[str]) -> None:
        """Read organization after organization until nobody waits."""
        random.shuffle(unlisted)

        async def read() -> None:
            while unlisted and self._waiting(kind):
                await asyncio.wait([self._list_once(kind, unlisted.pop())], timeout=_LIST_TIMEOUT)

        try:
            await asyncio.gather(*(read() for _ in range(_MAX_LISTINGS)))
        finally:
            self._is_listing_all = False
            self._schedule_resolution()

    def _list_once(self, kind: str, organization_id: str) -> asyncio.Task[None]:
        """Read all networks or devices of an organization; once only."""
        task = self._list_tasks.get((kind, organization_id))
        if task is None:
            task = asyncio.create_task(self._list_organization(kind, organization_id))
            self._list_tasks[kind, organization_id] = task
        return task

    async def _list_organization(self, kind: str, organization_id: str) -> None:
        name = _LISTINGS[kind][1]
        try:
            body = await self._send(listing_of(kind, organization_id), organization_id)
            self.learn(organization_id, ids_in(body, name))
        except (MerakiError, msgspec.DecodeError, UnicodeDecodeError):
            pass  # its ids are looked up one by one

    async def _look_up_and_list(
        self, ref: ResourceRef, waiters: list[asyncio.Future[None]]
    ) -> None:
        organization_id = None
        lookup = asyncio.create_task(self._look_up(ref))

        def stop_if_nobody_waits(_: object) -> None:
            if all(waiter.done() for waiter in waiters):
                lookup.cancel()

        for waiter in waiters:
            waiter.add_done_callback(stop_if_nobody_waits)
        try:
            with suppress(MerakiError, msgspec.DecodeError, UnicodeDecodeError):
                # when it fails, the request goes unattributed
                organization_id = await _unless_cancelled(lookup)
            for waiter in waiters:
                if not waiter.done():
                    waiter.set_result(None)
            if organization_id is not None:
                # most other ids come with the listing
                reading = self._list_once(ref.kind, organization_id)
                await asyncio.wait([reading], timeout=_LIST_TIMEOUT_AFTER_LOOKUP)
        finally:
            self._lookups -= 1
            self._schedule_resolution()

    async def _look_up(self, ref: ResourceRef) -> str | None:
        kind, identifier = ref
        organization_id, network_id, requests = None, identifier, 0
        if kind == "devices":
            device = _one.decode(await self._send(build_request(_DEVICE, (identifier,)), None))
            requests = 1
            network_id = _id_of(device, "network_id") or ""
            organization_id = _id_of(device, "organization_id") or self._organization.get(
                network_id
            )
        if organization_id is None and network_id:
            network = _one.decode(await self._send(build_request(_NETWORK, (network_id,)), None))
            requests += 1
            organization_id = _id_of(network, "organization_id")
        if organization_id is not None:
            for _ in range(requests):
                self._charge(organization_id)
            self.learn(organization_id, [identifier])
        return organization_id

    @property
    def waiting(self) -> int:
        """How many networks and devices are waiting for their organization."""
        return len(self._waiters)

    async def settled(self) -> None:
        """Wait until all listings under way are read."""
        await asyncio.gather(*self._list_tasks.values())

    async def aclose(self) -> None:
        """Cancel lookups in flight."""
        tasks = [*self._tasks, *self._list_tasks.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for ref in list(self._waiters):
            self._release(ref)


async def _unless_cancelled(task: asyncio.Task[str | None]) -> str | None:
    try:
        await asyncio.wait([task])
    finally:
        task.cancel()
    return None if task.cancelled() else task.result()


def listing_of(kind: str, organization_id: str) -> Request:
    """The request for all ``networks`` or ``devices`` of an organization."""
    return build_request(_LISTINGS[kind][0], (organization_id,))


def ids_in(body: bytes, name: str) -> list[str]:
    """The ids in a JSON array of records.

    Args:
        body: the array.
        name: of the member, ``id`` or ``serial``.

    Raises:
        msgspec.DecodeError: it is not an array of objects.
    """
    return _ids_of(_many.decode(body), name)


def _ids_of(items: list[Any], name: str) -> list[str]:
    try:
        found = list(map(attrgetter(name), items))
    except AttributeError:  # not decoded, or into dictionaries
        found = [_id_of(item, name) for item in items]
    return [identifier for identifier in found if isinstance(identifier, str)]


def _id_of(item: Any, name: str) -> str | None:
    """The id of an item, decoded or not; None when it has none."""
    if isinstance(item, msgspec.Raw):
        try:
            item = _one.decode(item)
        except (msgspec.DecodeError, UnicodeDecodeError):
            return None
    found = item.get(name) if isinstance(item, dict) else getattr(item, name, None)
    return found if isinstance(found, str) else None
