"""Networks as several operations create and copy them."""

from collections.abc import Mapping, Sequence

from ...contract.responses import NOT_FOUND, ApiResponse
from ...world import fleet
from ...world.blueprint import OrganizationBlueprint
from ...world.identifiers import network_id
from ...world.networks import find_network
from ...world.sorted_records import Record
from ...world.world import World
from .call import Call, Handler

WRITABLE_MEMBERS = ("name", "timeZone", "tags", "enrollmentString", "notes")
_FIRST_CREATED = 50_000


def network_in_path(call: Call) -> Record:
    """The network, or the template, whose id is in the path."""
    identifier = call.arguments["networkId"]
    found = find_network(call.world, call.organization, identifier)
    if found is None:
        raise LookupError(identifier)
    return found


def no_template(handler: Handler) -> Handler:
    """A handler of calls that take a network only: 404 where a template is in the path."""

    def handle(call: Call) -> ApiResponse:
        network_id = call.arguments["networkId"]
        if call.world.find(call.organization, "networks", network_id) is None:
            return NOT_FOUND
        return handler(call)

    return handle


def new_network_id(world: World, organization: OrganizationBlueprint, *, combined: bool) -> str:
    """An unused id for a new network or configuration template."""
    while True:
        # ids of the next organization begin where these end
        number = _FIRST_CREATED + world.new_number() % _FIRST_CREATED
        identifier = network_id(organization.index, number, combined=combined)
        if not any(
            world.find(organization, record_type, identifier)
            for record_type in ("networks", "configTemplates")
        ):
            return identifier


def create_network(
    world: World,
    organization: OrganizationBlueprint,
    name: str,
    products: Sequence[str],
    defaults: Record,
) -> Record:
    """Add a network to an organization.

    Args:
        world: where.
        organization: the one that gets the network.
        name: the network's.
        products: its product types.
        defaults: a record whose other writable members it takes over.
    """
    identifier = new_network_id(world, organization, combined=len(products) > 1)
    taken_over = {
        member: defaults[member]
        for member in WRITABLE_MEMBERS[1:]
        if defaults.get(member) is not None
    }
    created = fleet.network_record(organization.id, identifier, name, sorted(products))
    network = {**created, **taken_over}
    world.put(organization, "networks", identifier, network)
    return network


def copy_settings(
    world: World,
    source: OrganizationBlueprint,
    target: OrganizationBlueprint,
    copies: Mapping[str, str],
) -> None:
    """Write the settings of networks into their copies.

    Args:
        world: where.
        source: the organization of the originals.
        target: the organization of the copies.
        copies: the id of each original's copy.
    """
    for entry in world.written_records():
        is_source = entry.organization_index == source.index
        copy = copies.get(entry.parent) if is_source else None
        if copy is None:
            continue
        if entry.record is None:
            world.remove(target, entry.record_type, entry.key, copy)
        else:
            own_id = {"networkId": copy} if "networkId" in entry.record else {}
            world.put(target, entry.record_type, entry.key, {**entry.record, **own_id}, copy)
