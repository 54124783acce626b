"""Networks: read, created and changed. ``network_lifecycle`` has the rest."""

from ...contract.paging import page_response
from ...contract.responses import ApiResponse, ParameterError
from ...world import fleet, ssids
from ...world.world import RecordType
from ..shared.body_values import unique_name
from ..shared.call import Call, Handlers
from ..shared.change_log import log_change, log_difference
from ..shared.collection import pick
from ..shared.filters import filtered
from ..shared.networks import (
    WRITABLE_MEMBERS,
    copy_settings,
    create_network,
    network_in_path,
    no_template,
)
from ..shared.responses import ok


def _list(call: Call) -> ApiResponse:
    listing = filtered(call.listing("networks"), "networks", call.query)
    return page_response(listing, call.query, call.operation, call.url)


def _get(call: Call) -> ApiResponse:
    return ok(network_in_path(call))


def _create(call: Call) -> ApiResponse:
    world, organization, body = call.world, call.organization, call.body
    products = set(body["productTypes"])
    if not products:
        raise ParameterError("'productTypes' must name one product type or more")
    name = unique_name(call, world.listing(organization, "networks"))
    source = body.get("copyFromNetworkId")
    if source is not None and world.find(organization, "networks", source) is None:
        raise ParameterError(f"There is no network {source} to copy from")
    network = create_network(world, organization, name, list(products), body)
    if source is not None:
        copy_settings(world, organization, organization, {source: network["id"]})
    elif "wireless" in products:
        first = ssids.first_of_new_network(name)
        world.put(organization, "ssids", "0", first, network["id"])
    log_change(call, None, network, network=network)
    return ok(network, 201)


def _update(call: Call) -> ApiResponse:
    world, organization = call.world, call.organization
    before = network_in_path(call)
    after = {**before, **pick(call.body, *WRITABLE_MEMBERS)}
    if "name" in call.body:
        unique_name(call, world.listing(organization, "networks"), before["id"])
    log_difference(call, before, after)
    world.put(organization, "networks", before["id"], after)
    return ok(after)


RECORD_TYPES = {
    "networks": RecordType(lambda world, organization, parent: fleet.networks(organization))
}
HANDLERS: Handlers = {
    "getOrganizationNetworks": _list,
    "getNetwork": _get,
    "createOrganizationNetwork": _create,
    "updateNetwork": no_template(_update),
}
