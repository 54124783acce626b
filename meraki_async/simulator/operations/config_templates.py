"""Configuration templates."""

from .. import fleet
from ..answers import Answer, ParameterError
from ..call import Call, Handlers
from ..listing import Record
from ..plan import PRODUCTS
from ..world import Kind
from .collection import Collection, given
from .naming import free_name
from .networks import new_id
from .replies import bad

_TEMPLATES = Collection(kind="configTemplates", argument="configTemplateId")


def _create(call: Call) -> Answer:
    world, plan, body = call.world, call.plan, call.body
    name = free_name(call, _TEMPLATES.listing(call))
    like: Record = {"productTypes": PRODUCTS, "timeZone": "America/Los_Angeles"}
    source = body.get("copyFromNetworkId")
    if source is not None:
        network = world.find(plan, "networks", source)
        if network is None:
            raise ParameterError(f"There is no network {source} to copy from")
        like = network
    products = like["productTypes"]
    identifier = new_id(world, plan, combined=len(products) > 1)
    time_zone = body.get("timeZone") or like["timeZone"]
    return _TEMPLATES.add(call, identifier, fleet.template(identifier, name, products, time_zone))


def _update(call: Call, old: Record) -> Answer:
    if "name" in call.body:
        free_name(call, _TEMPLATES.listing(call), old["id"])
    return _TEMPLATES.replace(call, old, {**old, **given(call.body, "name", "timeZone")})


def _delete(call: Call, old: Record) -> Answer:
    networks = call.world.listing(call.plan, "networks").records
    if any(network.get("configTemplateId") == old["id"] for network in networks):
        return bad("The template still has networks bound to it")
    return _TEMPLATES.remove(call, old)


KINDS = {_TEMPLATES.kind: Kind(lambda world, plan, parent: fleet.templates(plan))}
HANDLERS: Handlers = {
    "getOrganizationConfigTemplates": _TEMPLATES.list,
    "getOrganizationConfigTemplate": _TEMPLATES.get,
    "createOrganizationConfigTemplate": _create,
    "updateOrganizationConfigTemplate": _TEMPLATES.about(_update),
    "deleteOrganizationConfigTemplate": _TEMPLATES.about(_delete),
}
