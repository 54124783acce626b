"""Networks that are bound to templates, combined, split and deleted."""

from ...contract.responses import NO_CONTENT, ApiResponse, ParameterError
from ...world import fleet
from ...world.blueprint import OrganizationBlueprint
from ...world.sorted_records import Record
from ...world.world import World
from ..shared.body_values import distinct_values, unique_name
from ..shared.call import Call, Handlers
from ..shared.change_log import log_change
from ..shared.hardware import devices_in_network
from ..shared.network_removal import delete_network, seat_licenses_of
from ..shared.networks import copy_settings, create_network, network_in_path, no_template
from ..shared.responses import bad_request, ok


def _delete(call: Call) -> ApiResponse:
    network = network_in_path(call)
    world, organization = call.world, call.organization
    delete_network(world, organization, network)
    log_change(call, network, None, network=network)
    return NO_CONTENT


def _bind(call: Call) -> ApiResponse:
    network = network_in_path(call)
    template = call.world.find(
        call.organization, "configTemplates", call.body["configTemplateId"] or ""
    )
    if template is None:
        return bad_request("Configuration template not found")
    if not fleet.supports_products_of(network, template):
        return bad_request("The template does not have all product types of the network")
    if network["isBoundToConfigTemplate"]:
        return bad_request("The network is already bound to a configuration template")
    return _set_template(call, network, template["id"])


def _unbind(call: Call) -> ApiResponse:
    network = network_in_path(call)
    if not network["isBoundToConfigTemplate"]:
        return bad_request("The network is not bound to a configuration template")
    return _set_template(call, network, None)


def _set_template(call: Call, before: Record, template_id: str | None) -> ApiResponse:
    after = fleet.with_template(before, template_id)
    call.world.put(call.organization, "networks", before["id"], after)
    old, new = (
        {"configTemplateId": network.get("configTemplateId")} for network in (before, after)
    )
    log_change(call, old, new, network=after)
    return ok(after)


def _combine(call: Call) -> ApiResponse:
    world, organization = call.world, call.organization
    network_ids = distinct_values(call, "networkIds")
    found = [world.find(organization, "networks", identifier) for identifier in network_ids]
    networks = [network for network in found if network is not None]
    if len(networks) < len(network_ids):
        return bad_request("One or more of the networks were not found")
    if len(networks) < 2:
        return bad_request("At least two networks are needed to combine them")
    _check_unbound(*networks)
    name = unique_name(call, world.listing(organization, "networks"), *network_ids)
    products = {product for network in networks for product in network["productTypes"]}
    tags = {tag: None for network in networks for tag in network["tags"]}
    enrollment = call.body.get("enrollmentString")
    defaults = {**networks[0], "tags": list(tags), "enrollmentString": enrollment}
    result = create_network(world, organization, name, list(products), defaults)
    for network in networks:
        _replace_network(world, organization, network, [result])
    log_change(call, networks, result, network=result)
    return ok({"resultingNetwork": result})


def _split(call: Call) -> ApiResponse:
    world, organization, network = call.world, call.organization, network_in_path(call)
    if len(network["productTypes"]) < 2:
        return bad_request("Only combined networks can be split")
    _check_unbound(network)
    used_names = {record["name"] for record in world.listing(organization, "networks").records}
    names = [f"{network['name']} - {product}" for product in network["productTypes"]]
    if not used_names.isdisjoint(names):
        raise ParameterError("Name has already been taken")
    parts = [
        create_network(world, organization, name, [product], network)
        for name, product in zip(names, network["productTypes"], strict=True)
    ]
    _replace_network(world, organization, network, parts)
    log_change(call, network, parts, network=network)
    return ok({"resultingNetworks": parts})


def _check_unbound(*networks: Record) -> None:
    for network in networks:
        if network["isBoundToConfigTemplate"]:
            raise ParameterError(f"{network['name']} is bound to a configuration template")


def _replace_network(
    world: World, organization: OrganizationBlueprint, network: Record, successors: list[Record]
) -> None:
    """Move devices, settings and licenses of a network to those that replace it, and delete it."""
    successor_by_product = {
        product: successor["id"]
        for successor in successors
        for product in successor["productTypes"]
    }
    for device in devices_in_network(world, organization, network["id"]):
        moved = {**device, "networkId": successor_by_product[device["productType"]]}
        world.put(organization, "hardware", device["serial"], moved)
    for license_ in seat_licenses_of(world, organization, network["id"]):
        moved = {**license_, "networkId": successor_by_product["systemsManager"]}
        world.put(organization, "boughtLicenses", license_["id"], moved)
    for successor in successors:
        copy_settings(world, organization, organization, {network["id"]: successor["id"]})
    world.remove(organization, "networks", network["id"])


HANDLERS: Handlers = {
    "deleteNetwork": no_template(_delete),
    "bindNetwork": no_template(_bind),
    "unbindNetwork": no_template(_unbind),
    "combineOrganizationNetworks": _combine,
    "splitNetwork": no_template(_split),
}
