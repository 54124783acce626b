"""Configuration templates."""

from ...contract.responses import ApiResponse, ParameterError
from ...world import fleet
from ...world.blueprint import PRODUCTS
from ...world.sorted_records import Record
from ...world.world import RecordType
from ..shared.body_values import unique_name
from ..shared.call import Call, Handlers
from ..shared.collection import Collection, pick
from ..shared.networks import new_network_id
from ..shared.responses import bad_request

_TEMPLATES = Collection(record_type="configTemplates", key_argument="configTemplateId")


def _create(call: Call) -> ApiResponse:
    world, organization, body = call.world, call.organization, call.body
    name = unique_name(call, _TEMPLATES.listing(call))
    like: Record = {"productTypes": PRODUCTS, "timeZone": "America/Los_Angeles"}
    source = body.get("copyFromNetworkId")
    if source is not None:
        network = world.find(organization, "networks", source)
        if network is None:
            raise ParameterError(f"There is no network {source} to copy from")
        like = network
    products = like["productTypes"]
    identifier = new_network_id(world, organization, combined=len(products) > 1)
    time_zone = body.get("timeZone") or like["timeZone"]
    return _TEMPLATES.add(
        call, identifier, fleet.template_record(identifier, name, products, time_zone)
    )


def _update(call: Call, old: Record) -> ApiResponse:
    if "name" in call.body:
        unique_name(call, _TEMPLATES.listing(call), old["id"])
    return _TEMPLATES.replace(call, old, {**old, **pick(call.body, "name", "timeZone")})


def _delete(call: Call, old: Record) -> ApiResponse:
    networks = call.world.listing(call.organization, "networks").records
    if any(network.get("configTemplateId") == old["id"] for network in networks):
        return bad_request("The template still has networks bound to it")
    return _TEMPLATES.remove(call, old)


RECORD_TYPES = {
    _TEMPLATES.record_type: RecordType(
        lambda world, organization, parent: fleet.templates(organization)
    )
}
HANDLERS: Handlers = {
    "getOrganizationConfigTemplates": _TEMPLATES.list,
    "getOrganizationConfigTemplate": _TEMPLATES.get,
    "createOrganizationConfigTemplate": _create,
    "updateOrganizationConfigTemplate": _TEMPLATES.with_record(_update),
    "deleteOrganizationConfigTemplate": _TEMPLATES.with_record(_delete),
}
