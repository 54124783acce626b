"""Which organization a request belongs to.

``/organizations/{id}/…`` says so itself. ``/networks/…`` and ``/devices/…`` are attributed by a map
learned from answers; what is unknown is looked up.
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

from .decoding import member
from .errors import MerakiError
from .operation import Operation, Request
from .wire import bind

_LOOK_UPS_AT_ONCE = 4
# a held organization must not keep those of others waiting
_PATIENCE_AFTER_LOOK_UP = 1.0
_PATIENCE = 10.0
_READINGS_AT_ONCE = 32
_MOST_IDS = 250_000  # about 30 MB
_MOST_PAGES = 1_000

_NETWORK = Operation(id="getNetwork", method="GET", path="/networks/{networkId}", scope="networks")
_DEVICE = Operation(id="getDevice", method="GET", path="/devices/{serial}", scope="devices")
_ORGANIZATIONS = Operation(
    id="getOrganizations",
    method="GET",
    path="/organizations",
    scope="organizations",
    listing=True,
)
_LOOK_UPS = (_NETWORK, _DEVICE)


def _whole(what: str) -> Operation:
    return Operation(
        id=f"getOrganization{what.title()}",
        method="GET",
        path=f"/organizations/{{organizationId}}/{what}",
        scope="organizations",
        listing=True,
    )


_LISTINGS = {"networks": (_whole("networks"), "id"), "devices": (_whole("devices"), "serial")}
"""By the first part of a path: the listing of all such things, and what identifies one."""

Subject = tuple[str, str]
"""``("networks", id)`` or ``("devices", serial)``."""

Send = Callable[[Request, str | None], Awaitable[bytes]]
"""Send a request on an organization's budget; all pages of a listing joined as one JSON array."""


class _Ids(msgspec.Struct, rename="camel"):
    # Any, since a drifted id must not spoil the others
    id: Any = None
    serial: Any = None
    organization_id: Any = None
    network_id: Any = None


class Learned(msgspec.Struct, frozen=True):
    """What is known of one organization."""

    organization_id: str
    at: float
    """Since when, in seconds of the epoch."""
    ids: list[str]


_one = msgspec.json.Decoder(_Ids)
_many = msgspec.json.Decoder(list[_Ids])


class Routing:
    """The learned map from networks and devices to organizations. In memory, and bounded.

    Few unknown ids are looked up, at most four at once; each answer names an organization, whose
    networks (or devices) are then read as a whole. When as many ids wait as there are
    organizations, reading those costs less: then all of them are, until nobody waits.

    Args:
        send: how look-ups are sent.
        charge: told the organization of each request that was sent before it was known whose.
    """

    def __init__(self, send: Send, charge: Callable[[str], None]) -> None:
        self._send = send
        self._charge = charge
        self._organization: dict[str, str] = {}
        # pages of ids, not in the map before anybody asks: most users list and never do
        self._listed: deque[tuple[str, str]] = deque(maxlen=_MOST_PAGES)
        self._learned_at: dict[str, float] = {}
        self._waiters: dict[Subject, list[asyncio.Future[None]]] = {}
        self._look_ups = 0
        self._tasks: set[asyncio.Task[None]] = set()
        self._readings: dict[tuple[str, str], asyncio.Task[None]] = {}
        self._organizations: list[str] | None = None
        self._is_surveying = False
        self._is_woken = False

    async def organization_of(self, request: Request) -> str | None:
        """The organization, looked up if need be; None when there is none or it stays unknown."""
        if request.organization_id is not None:
            return request.organization_id
        subject = _subject(request)
        if subject is None:
            return None
        known = self._known(subject[1])
        if known is None and request.operation not in _LOOK_UPS:
            await self._wait_for(subject)
            known = self._organization.get(subject[1])
        return known

    def learn(
        self, organization_id: str, identifiers: Iterable[str], at: float | None = None
    ) -> None:
        """Note whose networks or devices these are; ``at``: since when, in seconds of the epoch."""
        self._learned_at.setdefault(organization_id, time.time() if at is None else at)
        self._organization.update(dict.fromkeys(identifiers, organization_id))
        excess = len(self._organization) - _MOST_IDS
        for identifier in list(islice(self._organization, max(0, excess))):
            del self._organization[identifier]
        for subject in [s for s in self._waiters if s[1] in self._organization]:
            self._let_go(subject)

    def _known(self, identifier: str) -> str | None:
        if self._listed and identifier not in self._organization:
            self._index_listed()
        return self._organization.get(identifier)

    def _index_listed(self) -> None:
        while self._listed:
            organization_id, identifiers = self._listed.popleft()
            self.learn(organization_id, identifiers.split("\n"))

    def learned(self) -> list[Learned]:
        """All that is known."""
        self._index_listed()
        ids: dict[str, list[str]] = {}
        for identifier, organization_id in self._organization.items():
            ids.setdefault(organization_id, []).append(identifier)
        return [Learned(key, self._learned_at[key], value) for key, value in ids.items()]

    def forget(self, request: Request) -> None:
        """The API does not know this network or device (any more)."""
        subject = _subject(request)
        if subject is not None and self._known(subject[1]):
            del self._organization[subject[1]]

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

    def learn_from_answer(self, request: Request, body: bytes) -> None:
        """A network says itself whose it is, should it be known otherwise."""
        subject = _subject(request)
        if request.operation.id != _NETWORK.id or subject is None:
            return
        with suppress(msgspec.DecodeError, UnicodeDecodeError):
            organization_id = _id_of(_one.decode(body), "organization_id")
            if organization_id is not None:
                self.learn(organization_id, [subject[1]])

    async def _wait_for(self, subject: Subject) -> None:
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        turns = self._waiters.setdefault(subject, [])
        turns.append(turn)
        self._wake()
        try:
            await turn
        finally:
            if turn in turns:
                turns.remove(turn)
            if not turns and self._waiters.get(subject) is turns:
                del self._waiters[subject]

    def _let_go(self, subject: Subject) -> None:
        for turn in self._waiters.pop(subject, ()):
            if not turn.done():
                turn.set_result(None)

    def _wake(self) -> None:
        """Find out more, once all that are about to ask have asked."""
        if not self._is_woken:
            self._is_woken = True
            asyncio.get_running_loop().call_soon(self._find_out)

    def _find_out(self) -> None:
        self._is_woken = False
        if self._is_surveying or not self._waiters:
            return
        if self._organizations is None and len(self._waiters) > _LOOK_UPS_AT_ONCE:
            self._is_surveying = True
            self._start(self._count_organizations())
            return
        for kind in _LISTINGS:
            unread = self._unread(kind)
            if unread and self._waiting(kind) >= len(unread):
                self._is_surveying = True
                self._start(self._sweep(kind, unread))
                return
        while self._waiters and self._look_ups < _LOOK_UPS_AT_ONCE:
            # at random, so that the few look-ups fall on as many organizations as they can
            subject = random.choice(list(self._waiters))
            self._look_ups += 1
            self._start(self._look_up(subject, self._waiters.pop(subject)))

    def _start(self, coroutine: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(coroutine)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _waiting(self, kind: str) -> int:
        return sum(1 for subject in self._waiters if subject[0] == kind)

    def _unread(self, kind: str) -> list[str]:
        return [o for o in self._organizations or () if (kind, o) not in self._readings]

    async def _count_organizations(self) -> None:
        self._organizations = []
        try:
            found = msgspec.json.decode(await self._send(bind(_ORGANIZATIONS, ()), None))
            self._organizations = [
                item["id"]
                for item in found
                if isinstance(item.get("id"), str) and member(item, "api", "enabled") is not False
            ]
        except (MerakiError, msgspec.DecodeError, AttributeError):
            pass  # then every id is looked up by itself
        finally:
            self._is_surveying = False
            self._wake()

    async def _sweep(self, kind: str, unread: list[str]) -> None:
        """Read organization after organization until nobody waits."""
        random.shuffle(unread)

        async def read() -> None:
            while unread and self._waiting(kind):
                await asyncio.wait([self._read(kind, unread.pop())], timeout=_PATIENCE)

        try:
            await asyncio.gather(*(read() for _ in range(_READINGS_AT_ONCE)))
        finally:
            self._is_surveying = False
            self._wake()

    def _read(self, kind: str, organization_id: str) -> asyncio.Task[None]:
        """Read all networks or devices of an organization; once only."""
        task = self._readings.get((kind, organization_id))
        if task is None:
            task = asyncio.create_task(self._learn_whole(kind, organization_id))
            self._readings[kind, organization_id] = task
        return task

    async def _learn_whole(self, kind: str, organization_id: str) -> None:
        name = _LISTINGS[kind][1]
        try:
            body = await self._send(whole(kind, organization_id), organization_id)
            self.learn(organization_id, ids_in(body, name))
        except (MerakiError, msgspec.DecodeError):
            pass  # its ids are looked up one by one

    async def _look_up(self, subject: Subject, turns: list[asyncio.Future[None]]) -> None:
        organization_id = None
        asking = asyncio.create_task(self._ask(subject))

        def stop_if_nobody_waits(_: object) -> None:
            if all(turn.done() for turn in turns):
                asking.cancel()

        for turn in turns:
            turn.add_done_callback(stop_if_nobody_waits)
        try:
            with suppress(MerakiError, msgspec.DecodeError):
                # when it fails, the request goes unattributed
                organization_id = await _unless_cancelled(asking)
            for turn in turns:
                if not turn.done():
                    turn.set_result(None)
            if organization_id is not None:
                # most other ids come with the listing
                reading = self._read(subject[0], organization_id)
                await asyncio.wait([reading], timeout=_PATIENCE_AFTER_LOOK_UP)
        finally:
            self._look_ups -= 1
            self._wake()

    async def _ask(self, subject: Subject) -> str | None:
        kind, identifier = subject
        organization_id, network_id, requests = None, identifier, 0
        if kind == "devices":
            device = _one.decode(await self._send(bind(_DEVICE, (identifier,)), None))
            requests = 1
            network_id = _id_of(device, "network_id") or ""
            organization_id = _id_of(device, "organization_id") or self._organization.get(
                network_id
            )
        if organization_id is None and network_id:
            network = _one.decode(await self._send(bind(_NETWORK, (network_id,)), None))
            requests += 1
            organization_id = _id_of(network, "organization_id")
        if organization_id is not None:
            for _ in range(requests):
                self._charge(organization_id)
            self.learn(organization_id, [identifier])
        return organization_id

    async def aclose(self) -> None:
        """Cancel look-ups in flight."""
        tasks = [*self._tasks, *self._readings.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for subject in list(self._waiters):
            self._let_go(subject)


async def _unless_cancelled(task: asyncio.Task[str | None]) -> str | None:
    try:
        await asyncio.wait([task])
    finally:
        task.cancel()
    return None if task.cancelled() else task.result()


def whole(kind: str, organization_id: str) -> Request:
    """The request for all ``networks`` or ``devices`` of an organization."""
    return bind(_LISTINGS[kind][0], (organization_id,))


def ids_in(body: bytes, name: str) -> list[str]:
    """The ids in a JSON array of records.

    Args:
        body: the array.
        name: of the member, ``id`` or ``serial``.

    Raises:
        msgspec.DecodeError: it is no array of objects.
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
        except msgspec.DecodeError:
            return None
    found = item.get(name) if isinstance(item, dict) else getattr(item, name, None)
    return found if isinstance(found, str) else None


def _subject(request: Request) -> Subject | None:
    """What a path is about; None when it is neither a network nor a device."""
    parts = request.path.split("/", 3)
    if len(parts) > 2 and parts[1] in _LISTINGS and parts[2]:
        return parts[1], parts[2]
    return None
