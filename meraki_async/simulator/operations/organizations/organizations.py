"""Organizations: read, created, changed, cloned and deleted."""

from collections.abc import Mapping

from ...access.permissions import access_to
from ...contract.paging import page_response
from ...contract.responses import NO_CONTENT, ApiResponse
from ...world import fleet
from ...world.sorted_records import Record
from ...world.world import RecordType
from ..shared.body_values import required_name
from ..shared.call import Call, Handlers
from ..shared.change_log import log_change, log_difference
from ..shared.collection import pick
from ..shared.networks import copy_settings, create_network, new_network_id
from ..shared.organizations import first_administrator, new_organization
from ..shared.responses import bad_request, ok

_LICENSES = {"per-device": "licenses", "co-term": "coterm", "subscription": "subscriptions"}
# what a clone takes over, besides networks and templates
_CLONED = ("admins", "saml", "samlRoles", "loginSecurity")


def _list(call: Call) -> ApiResponse:
    world = call.world

    def is_visible(record: Record) -> bool:
        organization = world.find_organization(record["id"])
        return organization is not None and (
            access_to(world, organization, call.identity) is not None
        )

    visible = world.organizations.filter(is_visible)
    return page_response(visible, call.query, call.operation, call.url)


def _get(call: Call) -> ApiResponse:
    return ok(call.world.organization_record(call.organization))


def _create(call: Call) -> ApiResponse:
    world, identity = call.world, call.identity
    management = call.body.get("management") or {}
    organization = new_organization(
        world, required_name(call), "co-term", management.get("details") or []
    )
    if access_to(world, organization, identity) is None:
        first = first_administrator(organization, identity)
        world.put(organization, "admins", first["id"], first)
    log_change(call.for_organization(organization), None, world.organization_record(organization))
    return ok(world.organization_record(organization), 201)


def _update(call: Call) -> ApiResponse:
    old = call.world.organization_record(call.organization)
    new = {**old, **({"name": required_name(call)} if "name" in call.body else {})}
    for name, members in pick(call.body, "management", "api", "privacy").items():
        new[name] = {**old[name], **pick(members, *members)}
    log_difference(call, old, new)
    call.world.put_organization(call.organization, new)
    return ok(new)


def _delete(call: Call) -> ApiResponse:
    world, organization = call.world, call.organization
    kinds = {
        "networks": "networks",
        "devices": "hardware",
        "licenses": _LICENSES[organization.licensing],
    }
    owned = [noun for noun, kind in kinds.items() if world.listing(organization, kind).keys]
    if owned:
        return bad_request(f"The organization still has {' and '.join(owned)}")
    log_change(call, world.organization_record(organization), None)
    world.put_organization(organization, None)
    return NO_CONTENT


def _clone(call: Call) -> ApiResponse:
    world, organization = call.world, call.organization
    source = world.organization_record(organization)
    copy = new_organization(
        world, required_name(call), organization.licensing, source["management"]["details"]
    )
    copies: dict[str, str] = {}
    for template in world.listing(organization, "configTemplates").records:
        identifier = new_network_id(world, copy, combined=template["id"].startswith("L"))
        world.put(copy, "configTemplates", identifier, {**template, "id": identifier})
        copies[template["id"]] = identifier
    for network in world.listing(organization, "networks").records:
        network_copy = create_network(
            world, copy, network["name"], network["productTypes"], network
        )
        if network["isBoundToConfigTemplate"]:
            bound = fleet.with_template(network_copy, copies[network["configTemplateId"]])
            world.put(copy, "networks", network_copy["id"], bound)
        copies[network["id"]] = network_copy["id"]
    copy_settings(world, organization, copy, copies)
    for kind in _CLONED:
        listing = world.listing(organization, kind)
        for key, record in zip(listing.keys, listing.records, strict=True):
            world.put(copy, kind, key, _with_copied_networks(record, copies))
    log_change(call.for_organization(copy), None, world.organization_record(copy))
    return ok(world.organization_record(copy), 201)


def _with_copied_networks(record: Record, copies: Mapping[str, str]) -> Record:
    """A record with its access rules for networks changed to their copies."""
    if "networks" not in record:
        return record
    networks = [{**n, "id": copies[n["id"]]} for n in record["networks"] if n["id"] in copies]
    return {**record, "networks": networks}


RECORD_TYPES = {"apiOff": RecordType(), "vanished": RecordType()}
HANDLERS: Handlers = {
    "getOrganizations": _list,
    "getOrganization": _get,
    "createOrganization": _create,
    "updateOrganization": _update,
    "deleteOrganization": _delete,
    "cloneOrganization": _clone,
}
