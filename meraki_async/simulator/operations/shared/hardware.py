"""The devices that an operation is about, and how they leave networks and organizations."""

from ...world import fleet, licenses
from ...world.blueprint import OrganizationBlueprint
from ...world.sorted_records import Record
from ...world.world import World
from .call import Call
from .filters import filtered


def device_in_path(call: Call) -> Record:
    """The device whose serial is in the path."""
    return call.world.record(call.organization, "hardware", call.arguments["serial"])


def filtered_devices(call: Call) -> dict[str, Record]:
    """The devices in networks that pass the filters in the query, by serial."""
    listing = filtered(call.listing("devices"), "devices", call.query)
    return dict(zip(listing.keys, listing.records, strict=True))


def devices_in_network(
    world: World, organization: OrganizationBlueprint, network_id: str
) -> list[Record]:
    """The hardware in a network."""
    devices = world.listing(organization, "hardware").records
    return [device for device in devices if device["networkId"] == network_id]


def remove_from_network(world: World, organization: OrganizationBlueprint, device: Record) -> None:
    """Take a device out of its network; it stays in the inventory."""
    removed = fleet.as_removed_from_network(device, world.clock.now)
    world.put(organization, "hardware", device["serial"], removed)


def release(world: World, organization: OrganizationBlueprint, device: Record) -> None:
    """Take a device out of the inventory, and remember it for the next claim."""
    world.put(organization, "released", device["serial"], device)
    world.remove(organization, "hardware", device["serial"])


def release_without_license(
    world: World, organization: OrganizationBlueprint, device: Record
) -> None:
    """Take a device out of the inventory; its license stays with the organization, unassigned."""
    unassign_license(world, organization, device)
    release(world, organization, device)


def unassign_license(world: World, organization: OrganizationBlueprint, device: Record) -> None:
    """Take the license of a device from it."""
    if organization.licensing == "per-device":
        for bought in world.listing(organization, "boughtLicenses").records:
            if bought["deviceSerial"] == device["serial"]:
                unassigned = licenses.unassigned(bought)
                world.put(organization, "boughtLicenses", bought["id"], unassigned)
