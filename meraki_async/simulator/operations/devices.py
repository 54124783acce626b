"""Devices, the inventory, and how devices are."""

from collections.abc import Callable, Iterator

from .. import fleet, status
from ..answers import Answer
from ..call import Call, Handlers
from ..filters import filtered
from ..listing import Keyed, Listing
from ..paging import SERIALS, page_of
from ..plan import Plan
from ..world import Kind, World
from .replies import ok


def _devices(world: World, plan: Plan, parent: str) -> Iterator[Keyed]:
    for piece in world.listing(plan, "hardware").records:
        if piece["networkId"] is not None:
            yield piece["serial"], fleet.device(piece)


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
        listing = filtered(call.world.listing(call.plan, kind), kind, call.query)
        return page_of(listing, call.query, call.operation, call.url, SERIALS)

    return answer


def in_network(world: World, plan: Plan, network_id: str) -> Listing:
    """The devices of a network."""
    devices = world.listing(plan, "devices")
    return devices.only(lambda record: record["networkId"] == network_id)


def _of_network(call: Call) -> Answer:
    return Answer(200, in_network(call.world, call.plan, call.arguments["networkId"]).whole())


def _one(call: Call) -> Answer:
    piece = call.world.record(call.plan, "hardware", call.arguments["serial"])
    return ok(fleet.single_device(piece))


KINDS = {
    "hardware": Kind(lambda world, plan, parent: fleet.hardware(plan)),
    "devices": Kind(_devices, of="hardware"),
    "inventory": Kind(_inventory, of="hardware"),
    "availabilities": Kind(_availabilities, of="hardware", period=status.PERIOD),
}
HANDLERS: Handlers = {
    "getOrganizationDevices": _listed("devices"),
    "getOrganizationDevicesAvailabilities": _listed("availabilities"),
    "getOrganizationInventoryDevices": _listed("inventory"),
    "getNetworkDevices": _of_network,
    "getDevice": _one,
}
