"""Devices, the inventory, and how devices are."""

from collections.abc import Callable, Iterator

from ...contract.paging import SERIALS, page_response
from ...contract.responses import ApiResponse
from ...world import device_status, fleet
from ...world.blueprint import OrganizationBlueprint
from ...world.clock import iso
from ...world.sorted_records import KeyedRecord, Record, SortedRecords
from ...world.world import RecordType, World
from ..shared.call import Call, Handlers
from ..shared.change_log import log_change
from ..shared.filters import filtered
from ..shared.responses import bad_request, ok

_WRITABLE = ("name", "tags", "lat", "lng", "address", "notes", "switchProfileId", "floorPlanId")


def _devices(
    world: World, organization: OrganizationBlueprint, parent: str
) -> Iterator[KeyedRecord]:
    for device in world.listing(organization, "hardware").records:
        if device["networkId"] is not None:
            yield device["serial"], fleet.device_record(_as_heard(world, organization, device))


def _as_heard(world: World, organization: OrganizationBlueprint, device: Record) -> Record:
    """A device without its address, where nothing is heard of it."""
    at = world.clock.now // device_status.PERIOD * device_status.PERIOD
    return device if device_status.is_up(organization, device, at) else {**device, "lanIp": None}


def _inventory(
    world: World, organization: OrganizationBlueprint, parent: str
) -> Iterator[KeyedRecord]:
    for device in world.listing(organization, "hardware").records:
        yield device["serial"], fleet.inventory_record(device)


def _availabilities(
    world: World, organization: OrganizationBlueprint, parent: str
) -> Iterator[KeyedRecord]:
    now = world.clock.now // device_status.PERIOD * device_status.PERIOD
    for device in world.listing(organization, "devices").records:
        serial = device["serial"]
        yield (
            serial,
            fleet.availability_record(device, device_status.status_of(organization, serial, now)),
        )


def _listed(kind: str) -> Callable[[Call], ApiResponse]:
    def handle(call: Call) -> ApiResponse:
        listing = filtered(call.listing(kind), kind, call.query)
        return page_response(listing, call.query, call.operation, call.url, SERIALS)

    return handle


def in_network(world: World, organization: OrganizationBlueprint, network_id: str) -> SortedRecords:
    """The devices of a network."""
    devices = world.listing(organization, "devices")
    return devices.filter(lambda record: record["networkId"] == network_id)


def _of_network(call: Call) -> ApiResponse:
    return ApiResponse(
        200, in_network(call.world, call.organization, call.arguments["networkId"]).to_json()
    )


def _piece(call: Call) -> Record:
    return call.world.record(call.organization, "hardware", call.arguments["serial"])


def _one(call: Call) -> ApiResponse:
    return ok(fleet.device_details(_as_heard(call.world, call.organization, _piece(call))))


def _update(call: Call) -> ApiResponse:
    world, organization, old = call.world, call.organization, _piece(call)
    if old["networkId"] is None:
        return bad_request(f"Device {old['serial']} is in no network")
    given = {name: call.body[name] for name in _WRITABLE if name in call.body}
    # these are empty, never null
    given |= {name: "" for name in ("address", "notes") if given.get(name, "") is None}
    new = {**old, **given, "configurationUpdatedAt": iso(call.now)}
    world.put(organization, "hardware", old["serial"], new)
    log_change(call, {name: old[name] for name in given}, given)
    return ok(fleet.device_details(_as_heard(world, organization, new)))


RECORD_TYPES = {
    "hardware": RecordType(lambda world, organization, parent: fleet.hardware(organization)),
    "devices": RecordType(_devices, view_of="hardware", period=device_status.PERIOD),
    "inventory": RecordType(_inventory, view_of="hardware"),
    "availabilities": RecordType(_availabilities, view_of="hardware", period=device_status.PERIOD),
}
HANDLERS: Handlers = {
    "getOrganizationDevices": _listed("devices"),
    "getOrganizationDevicesAvailabilities": _listed("availabilities"),
    "getOrganizationInventoryDevices": _listed("inventory"),
    "getNetworkDevices": _of_network,
    "getDevice": _one,
    "updateDevice": _update,
}
