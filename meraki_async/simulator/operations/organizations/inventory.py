"""The inventory: devices are claimed, added to networks, removed and released."""

from collections.abc import Iterator
from typing import Any

from ...contract.responses import NO_CONTENT, NOT_FOUND, ApiResponse
from ...world import fleet
from ...world.blueprint import OrganizationBlueprint
from ...world.sorted_records import Record
from ...world.world import RecordType, World
from ..shared import claims
from ..shared.body_values import distinct_values
from ..shared.call import Call, Handlers
from ..shared.change_log import log_change
from ..shared.hardware import release_without_license, remove_from_network
from ..shared.networks import network_in_path
from ..shared.responses import bad_request, ok

_CLAIMED_ALREADY = "Device already claimed"


def _get(call: Call) -> ApiResponse:
    device = call.world.find(call.organization, "inventory", call.arguments["serial"])
    return NOT_FOUND if device is None else ok(device)


def _claim(call: Call) -> ApiResponse:
    world, organization = call.world, call.organization
    orders, serials = distinct_values(call, "orders"), distinct_values(call, "serials")
    keys = call.body.get("licenses") or []
    if not (orders or serials or keys):
        return bad_request("At least one order, serial or license must be given")
    messages = [
        *(text for order in orders for text in claims.order_problems(world, order)),
        *(text for serial in serials for text in claims.serial_problems(world, serial)),
        *claims.key_problems(world, organization, keys),
    ]
    if messages:
        return bad_request(*messages)
    claimed: dict[str, list[Any]] = {"orders": orders, "serials": [], "licenses": []}
    for order in [*orders, None]:
        claimed_serials = serials if order is None else claims.serials_in_order(order)
        for serial in claimed_serials:
            if serial not in claimed["serials"]:
                claims.claim_device(world, organization, serial, order=order)
                claimed["serials"].append(serial)
        for key in keys if order is None else claims.license_keys_in_order(organization, order):
            claimed["licenses"].append(claims.claim_license_key(world, organization, key, order))
    log_change(call, None, claimed)
    return ok(claimed)


def _release(call: Call) -> ApiResponse:
    world, organization = call.world, call.organization
    serials = distinct_values(call, "serials")
    if not serials:
        return bad_request("At least one serial must be given")
    found = [(serial, world.find(organization, "hardware", serial)) for serial in serials]
    devices = [device for _, device in found if device is not None]
    if len(devices) < len(serials):
        return bad_request(
            *(
                f"Device {serial} is not in the inventory"
                for serial, device in found
                if device is None
            )
        )
    for device in devices:
        release_without_license(world, organization, device)
    log_change(call, devices, None)
    return ok({"serials": serials})


def _claim_into_network(call: Call) -> ApiResponse:
    world, organization, network = call.world, call.organization, network_in_path(call)
    serials = distinct_values(call, "serials")
    if not serials:
        return bad_request("At least one serial must be given")
    details = {d["serial"]: d["details"] for d in call.body.get("detailsByDevice") or ()}
    errors = {
        serial: list(_placement_problems(world, organization, network, serial))
        for serial in serials
    }
    rejected = [{"serial": serial, "errors": found} for serial, found in errors.items() if found]
    is_atomic = call.parameter("addAtomically") != "false"
    added = [] if rejected and is_atomic else [s for s in serials if not errors[s]]
    for serial in added:
        device = world.find(organization, "hardware", serial)
        if device is None:
            device = claims.claim_device(
                world, organization, serial, products=network["productTypes"]
            )
        placed = fleet.as_added_to_network(device, network["id"], call.now)
        if serial in details:
            placed["details"] = details[serial]
        world.put(organization, "hardware", serial, placed)
    if added:
        log_change(call, None, {"serials": added}, network=network)
    return ok({"serials": added, "errors": rejected})


def _placement_problems(
    world: World, organization: OrganizationBlueprint, network: Record, serial: str
) -> Iterator[str]:
    """Why a device cannot be added to a network."""
    device = world.find(organization, "hardware", serial)
    products: list[str] = network["productTypes"]
    if device is None:
        yield from claims.serial_problems(world, serial)
        if not any(product in fleet.MODELS for product in products):
            yield "The network takes no devices"
    elif device["networkId"] is not None:
        yield _CLAIMED_ALREADY
    elif device["productType"] not in products:
        yield f"The network takes no devices of type {device['productType']}"


def _remove(call: Call) -> ApiResponse:
    network = network_in_path(call)
    device = call.world.find(call.organization, "hardware", call.body["serial"])
    if device is None or device["networkId"] != network["id"]:
        return bad_request(f"Device {call.body['serial']} is not in the network")
    remove_from_network(call.world, call.organization, device)
    log_change(call, device, None, network=network)
    return NO_CONTENT


# devices as they were when they were released: the next claim of one gets the same
RECORD_TYPES = {"released": RecordType()}
HANDLERS: Handlers = {
    "getOrganizationInventoryDevice": _get,
    "claimIntoOrganization": _claim,
    "claimIntoOrganizationInventory": _claim,
    "releaseFromOrganizationInventory": _release,
    "claimNetworkDevices": _claim_into_network,
    "removeNetworkDevices": _remove,
}
