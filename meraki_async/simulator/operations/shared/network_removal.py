"""Networks that leave an organization: deleted, or moved to another one."""

from ...world import fleet, licenses
from ...world.blueprint import OrganizationBlueprint
from ...world.sorted_records import Record
from ...world.world import World
from .hardware import devices_in_network, remove_from_network, unassign_license
from .networks import copy_settings


def seat_licenses_of(
    world: World, organization: OrganizationBlueprint, network_id: str
) -> list[Record]:
    """The licenses for Systems Manager seats that are assigned to a network."""
    if organization.licensing != "per-device":
        return []
    bought = world.listing(organization, "boughtLicenses").records
    return [license_ for license_ in bought if license_["networkId"] == network_id]


def _release_seats(world: World, organization: OrganizationBlueprint, network_id: str) -> None:
    for license_ in seat_licenses_of(world, organization, network_id):
        world.put(organization, "boughtLicenses", license_["id"], licenses.unassigned(license_))


def delete_network(world: World, organization: OrganizationBlueprint, network: Record) -> None:
    """Delete a network; its devices stay in the inventory."""
    for device in devices_in_network(world, organization, network["id"]):
        remove_from_network(world, organization, device)
    _release_seats(world, organization, network["id"])
    world.remove(organization, "networks", network["id"])


def move_network(
    world: World,
    organization: OrganizationBlueprint,
    network: Record,
    target: OrganizationBlueprint,
) -> Record:
    """Move a network, its devices and settings; licenses and the template stay behind.

    Args:
        world: where.
        organization: the one that it leaves.
        network: the record.
        target: the one that it goes to.

    Returns:
        The new record, which has the same id.
    """
    moved = {**fleet.with_template(network, None), "organizationId": target.id}
    for device in devices_in_network(world, organization, network["id"]):
        unassign_license(world, organization, device)
        world.put(target, "hardware", device["serial"], device)
        world.remove(organization, "hardware", device["serial"])
    _release_seats(world, organization, network["id"])
    world.put(target, "networks", network["id"], moved)
    copy_settings(world, organization, target, {network["id"]: network["id"]})
    world.remove(organization, "networks", network["id"])
    return moved
