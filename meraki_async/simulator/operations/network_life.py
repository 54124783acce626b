"""What becomes of networks: bound, combined, split, deleted."""

from .. import fleet, licences
from ..answers import Answer, ParameterError
from ..call import Call, Handlers
from ..change_log import log
from ..listing import Record
from ..plan import Plan
from ..world import World
from . import inventory
from .naming import distinct, free_name
from .networks import copy_settings, make, of_call
from .replies import NO_CONTENT, bad, ok


def _delete(call: Call) -> Answer:
    network = of_call(call)
    world, plan = call.world, call.plan
    for piece in inventory.of_network(world, plan, network["id"]):
        inventory.take_out(world, plan, piece)
    for licence in _seats_in(world, plan, network["id"]):
        world.put(plan, "boughtLicenses", licence["id"], licences.unassigned(licence))
    world.remove(plan, "networks", network["id"])
    log(call, network, None, network=network)
    return NO_CONTENT


def _bind(call: Call) -> Answer:
    network = of_call(call)
    template = call.world.find(call.plan, "configTemplates", call.body["configTemplateId"] or "")
    if template is None:
        return bad("Configuration template not found")
    if not fleet.fits(network, template):
        return bad("The template does not have all product types of the network")
    if network["isBoundToConfigTemplate"]:
        return bad("The network is already bound to a configuration template")
    return _bound(call, network, template["id"])


def _unbind(call: Call) -> Answer:
    network = of_call(call)
    if not network["isBoundToConfigTemplate"]:
        return bad("The network is not bound to a configuration template")
    return _bound(call, network, None)


def _bound(call: Call, before: Record, template_id: str | None) -> Answer:
    after = fleet.bound(before, template_id)
    call.world.put(call.plan, "networks", before["id"], after)
    old, new = ({"configTemplateId": n.get("configTemplateId")} for n in (before, after))
    log(call, old, new, network=after)
    return ok(after)


def _combine(call: Call) -> Answer:
    world, plan = call.world, call.plan
    wanted = distinct(call, "networkIds")
    found = [world.find(plan, "networks", identifier) for identifier in wanted]
    networks = [network for network in found if network is not None]
    if len(networks) < len(wanted):
        return bad("One or more of the networks were not found")
    if len(networks) < 2:
        return bad("At least two networks are needed to combine them")
    _check_unbound(*networks)
    name = free_name(call, world.listing(plan, "networks"), *wanted)
    products = {product for network in networks for product in network["productTypes"]}
    tags = {tag: None for network in networks for tag in network["tags"]}
    enrollment = call.body.get("enrollmentString")
    like = {**networks[0], "tags": list(tags), "enrollmentString": enrollment}
    result = make(world, plan, name, list(products), like)
    for network in networks:
        _move_into(world, plan, network, [result])
    log(call, networks, result, network=result)
    return ok({"resultingNetwork": result})


def _split(call: Call) -> Answer:
    world, plan, network = call.world, call.plan, of_call(call)
    if len(network["productTypes"]) < 2:
        return bad("Only combined networks can be split")
    _check_unbound(network)
    taken = {record["name"] for record in world.listing(plan, "networks").records}
    names = [f"{network['name']} - {product}" for product in network["productTypes"]]
    if not taken.isdisjoint(names):
        raise ParameterError("Name has already been taken")
    parts = [
        make(world, plan, name, [product], network)
        for name, product in zip(names, network["productTypes"], strict=True)
    ]
    _move_into(world, plan, network, parts)
    log(call, network, parts, network=network)
    return ok({"resultingNetworks": parts})


def _check_unbound(*networks: Record) -> None:
    for network in networks:
        if network["isBoundToConfigTemplate"]:
            raise ParameterError(f"{network['name']} is bound to a configuration template")


def _move_into(world: World, plan: Plan, network: Record, heirs: list[Record]) -> None:
    """Devices and settings of a network go to those that take its place."""
    home = {product: heir["id"] for heir in heirs for product in heir["productTypes"]}
    for piece in inventory.of_network(world, plan, network["id"]):
        moved = {**piece, "networkId": home[piece["productType"]]}
        world.put(plan, "hardware", piece["serial"], moved)
    for licence in _seats_in(world, plan, network["id"]):
        moved = {**licence, "networkId": home["systemsManager"]}
        world.put(plan, "boughtLicenses", licence["id"], moved)
    for heir in heirs:
        copy_settings(world, plan, plan, {network["id"]: heir["id"]})
    world.remove(plan, "networks", network["id"])


def _seats_in(world: World, plan: Plan, network_id: str) -> list[Record]:
    """The licences for Systems Manager seats that a network has."""
    if plan.licensing != "per-device":
        return []
    bought = world.listing(plan, "boughtLicenses").records
    return [licence for licence in bought if licence["networkId"] == network_id]


HANDLERS: Handlers = {
    "deleteNetwork": _delete,
    "bindNetwork": _bind,
    "unbindNetwork": _unbind,
    "combineOrganizationNetworks": _combine,
    "splitNetwork": _split,
}
