"""Devices: the listings of an organization and a network, and single devices."""

from collections import Counter
from collections.abc import Callable, Iterator

from ...contract.paging import SERIALS, page_response
from ...contract.responses import ApiResponse
from ...world import device_status, fleet
from ...world.blueprint import OrganizationBlueprint
from ...world.clock import iso
from ...world.sorted_records import KeyedRecord, Record
from ...world.world import RecordType, World
from ..shared.call import Call, Handlers
from ..shared.change_log import log_change
from ..shared.filters import filtered
from ..shared.hardware import device_in_path, filtered_devices
from ..shared.responses import bad_request, ok

_WRITABLE = ("name", "tags", "lat", "lng", "address", "notes", "switchProfileId", "floorPlanId")


def _devices(
    world: World, organization: OrganizationBlueprint, parent: str
) -> Iterator[KeyedRecord]:
    for device in world.listing(organization, "hardware").records:
        if device["networkId"] is not None:
            yield (
                device["serial"],
                fleet.device_record(_with_current_address(world, organization, device)),
            )


def _with_current_address(
    world: World, organization: OrganizationBlueprint, device: Record
) -> Record:
    """A device; without its address, when it is not in contact with the dashboard."""
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


def _list_of(record_type: str) -> Callable[[Call], ApiResponse]:
    def handle(call: Call) -> ApiResponse:
        listing = filtered(call.listing(record_type), record_type, call.query)
        return page_response(listing, call.query, call.operation, call.url, SERIALS)

    return handle


def _of_network(call: Call) -> ApiResponse:
    network_id = call.arguments["networkId"]
    devices = call.world.listing(call.organization, "devices")
    in_network = devices.filter(lambda device: bool(device["networkId"] == network_id))
    return ApiResponse(200, in_network.to_json())


def _get(call: Call) -> ApiResponse:
    return ok(
        fleet.device_details(
            _with_current_address(call.world, call.organization, device_in_path(call))
        )
    )


def _update(call: Call) -> ApiResponse:
    world, organization, old = call.world, call.organization, device_in_path(call)
    if old["networkId"] is None:
        return bad_request(f"Device {old['serial']} is in no network")
    members = {name: call.body[name] for name in _WRITABLE if name in call.body}
    # these are empty, never null
    members |= {name: "" for name in ("address", "notes") if members.get(name, "") is None}
    new = {**old, **members, "configurationUpdatedAt": iso(call.now)}
    world.put(organization, "hardware", old["serial"], new)
    log_change(call, {name: old[name] for name in members}, members)
    return ok(fleet.device_details(_with_current_address(world, organization, new)))


def _overview_by_model(call: Call) -> ApiResponse:
    counts = Counter(device["model"] for device in filtered_devices(call).values())
    return ok({"counts": [{"model": name, "total": counts[name]} for name in sorted(counts)]})


RECORD_TYPES = {
    "hardware": RecordType(lambda world, organization, parent: fleet.hardware(organization)),
    "devices": RecordType(_devices, view_of="hardware", period=device_status.PERIOD),
    "inventory": RecordType(_inventory, view_of="hardware"),
    "availabilities": RecordType(_availabilities, view_of="hardware", period=device_status.PERIOD),
}
HANDLERS: Handlers = {
    "getOrganizationDevices": _list_of("devices"),
    "getOrganizationDevicesAvailabilities": _list_of("availabilities"),
    "getOrganizationInventoryDevices": _list_of("inventory"),
    "getOrganizationDevicesOverviewByModel": _overview_by_model,
    "getNetworkDevices": _of_network,
    "getDevice": _get,
    "updateDevice": _update,
}
