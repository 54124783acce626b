"""Devices, the inventory, and how devices are."""

from collections.abc import Callable, Iterator

from .. import fleet, status
from ..answers import Answer
from ..call import Call, Handlers
from ..change_log import log
from ..clock import iso
from ..filters import filtered
from ..listing import Keyed, Listing, Record
from ..paging import SERIALS, page_of
from ..plan import Plan
from ..world import Kind, World
from .replies import bad, ok

_WRITABLE = ("name", "tags", "lat", "lng", "address", "notes", "switchProfileId", "floorPlanId")


def _devices(world: World, plan: Plan, parent: str) -> Iterator[Keyed]:
    for piece in world.listing(plan, "hardware").records:
        if piece["networkId"] is not None:
            yield piece["serial"], fleet.device(_as_heard(world, plan, piece))


def _as_heard(world: World, plan: Plan, piece: Record) -> Record:
    """A device without its address, where nothing is heard of it."""
    at = world.clock.now // status.PERIOD * status.PERIOD
    return piece if status.is_up(plan, piece, at) else {**piece, "lanIp": None}


def _inventory(world: World, plan: Plan, parent: str) -> Iterator[Keyed]:
    for piece in world.listing(plan, "hardware").records:
        yield piece["serial"], fleet.in_stock(piece)


def _availabilities(world: World, plan: Plan, parent: str) -> Iterator[Keyed]:
    now = world.clock.now // status.PERIOD * status.PERIOD
    for piece in world.listing(plan, "devices").records:
        serial = piece["serial"]
        yield serial, fleet.availability(piece, status.status_of(plan, serial, now))


def _listed(kind: str) -> Callable[[Call], Answer]:
    def answer(call: Call) -> Answer:
        listing = filtered(call.listing(kind), kind, call.query)
        return page_of(listing, call.query, call.operation, call.url, SERIALS)

    return answer


def in_network(world: World, plan: Plan, network_id: str) -> Listing:
    """The devices of a network."""
    devices = world.listing(plan, "devices")
    return devices.only(lambda record: record["networkId"] == network_id)


def _of_network(call: Call) -> Answer:
    return Answer(200, in_network(call.world, call.plan, call.arguments["networkId"]).whole())


def _piece(call: Call) -> Record:
    return call.world.record(call.plan, "hardware", call.arguments["serial"])


def _one(call: Call) -> Answer:
    return ok(fleet.single_device(_as_heard(call.world, call.plan, _piece(call))))


def _update(call: Call) -> Answer:
    world, plan, old = call.world, call.plan, _piece(call)
    if old["networkId"] is None:
        return bad(f"Device {old['serial']} is in no network")
    given = {name: call.body[name] for name in _WRITABLE if name in call.body}
    # these are empty, never null
    given |= {name: "" for name in ("address", "notes") if given.get(name, "") is None}
    new = {**old, **given, "configurationUpdatedAt": iso(call.now)}
    world.put(plan, "hardware", old["serial"], new)
    log(call, {name: old[name] for name in given}, given)
    return ok(fleet.single_device(_as_heard(world, plan, new)))


KINDS = {
    "hardware": Kind(lambda world, plan, parent: fleet.hardware(plan)),
    "devices": Kind(_devices, of="hardware", period=status.PERIOD),
    "inventory": Kind(_inventory, of="hardware"),
    "availabilities": Kind(_availabilities, of="hardware", period=status.PERIOD),
}
HANDLERS: Handlers = {
    "getOrganizationDevices": _listed("devices"),
    "getOrganizationDevicesAvailabilities": _listed("availabilities"),
    "getOrganizationInventoryDevices": _listed("inventory"),
    "getNetworkDevices": _of_network,
    "getDevice": _one,
    "updateDevice": _update,
}
