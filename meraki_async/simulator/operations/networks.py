"""Networks: read, made and changed. How they end is in ``network_life``."""

from collections.abc import Mapping, Sequence

from .. import fleet
from ..answers import Answer, ParameterError
from ..call import Call, Handlers
from ..change_log import log
from ..filters import filtered
from ..identifiers import network_id
from ..listing import Record
from ..paging import page_of
from ..plan import Plan
from ..world import Kind, World
from .collection import given, log_difference
from .naming import free_name
from .replies import ok

_FIRST_MADE = 50_000
_WRITABLE = ("name", "timeZone", "tags", "enrollmentString", "notes")


def _list(call: Call) -> Answer:
    listing = filtered(call.listing("networks"), "networks", call.query)
    return page_of(listing, call.query, call.operation, call.url)


def of_call(call: Call) -> Record:
    """The network in the path."""
    return call.world.record(call.plan, "networks", call.arguments["networkId"])


def _one(call: Call) -> Answer:
    return ok(of_call(call))


def new_id(world: World, plan: Plan, *, combined: bool) -> str:
    """An id for a network or a template that is made."""
    while True:
        # ids of the next organization begin where these end
        number = _FIRST_MADE + world.new_number() % _FIRST_MADE
        identifier = network_id(plan.index, number, combined=combined)
        if not any(world.find(plan, kind, identifier) for kind in ("networks", "configTemplates")):
            return identifier


def make(world: World, plan: Plan, name: str, products: Sequence[str], like: Record) -> Record:
    """A new network, in other things like the members of ``like``."""
    identifier = new_id(world, plan, combined=len(products) > 1)
    kept = {name: like[name] for name in _WRITABLE[1:] if like.get(name) is not None}
    network = {**fleet.network(plan.id, identifier, name, sorted(products)), **kept}
    world.put(plan, "networks", identifier, network)
    return network


def copy_settings(world: World, plan: Plan, other: Plan, copies: Mapping[str, str]) -> None:
    """What was set in networks, set in their copies."""
    for entry in world.written():
        copy = copies.get(entry.parent) if entry.organization == plan.index else None
        if copy is None:
            continue
        if entry.record is None:
            world.remove(other, entry.kind, entry.key, copy)
        else:
            named = {"networkId": copy} if "networkId" in entry.record else {}
            world.put(other, entry.kind, entry.key, {**entry.record, **named}, copy)


def _create(call: Call) -> Answer:
    world, plan, body = call.world, call.plan, call.body
    products = set(body["productTypes"])
    if not products:
        raise ParameterError("'productTypes' must name one product type or more")
    name = free_name(call, world.listing(plan, "networks"))
    source = body.get("copyFromNetworkId")
    if source is not None and world.find(plan, "networks", source) is None:
        raise ParameterError(f"There is no network {source} to copy from")
    network = make(world, plan, name, list(products), body)
    if source is not None:
        copy_settings(world, plan, plan, {source: network["id"]})
    log(call, None, network, network=network)
    return ok(network, 201)


def _update(call: Call) -> Answer:
    world, plan = call.world, call.plan
    before = of_call(call)
    after = {**before, **given(call.body, *_WRITABLE)}
    if "name" in call.body:
        free_name(call, world.listing(plan, "networks"), before["id"])
    log_difference(call, before, after)
    world.put(plan, "networks", before["id"], after)
    return ok(after)


KINDS = {"networks": Kind(lambda world, plan, parent: fleet.networks(plan))}
HANDLERS: Handlers = {
    "getOrganizationNetworks": _list,
    "getNetwork": _one,
    "createOrganizationNetwork": _create,
    "updateNetwork": _update,
}
