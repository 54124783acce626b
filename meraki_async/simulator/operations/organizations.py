"""Organizations: read, made, changed, cloned and deleted."""

from collections.abc import Mapping

from .. import fleet, people
from ..access import access_to
from ..answers import Answer
from ..call import Call, Handlers
from ..change_log import log
from ..identities import Identity
from ..listing import Record
from ..paging import page_of
from ..plan import Plan
from ..world import World
from .collection import given, log_difference
from .naming import name_in
from .networks import copy_settings, make, new_id
from .replies import NO_CONTENT, bad, ok

_LICENSES = {"per-device": "licenses", "co-term": "coterm", "subscription": "subscriptions"}
# what a clone has from its original, besides networks and templates
_CLONED = ("admins", "saml", "samlRoles", "loginSecurity")


def _list(call: Call) -> Answer:
    world, who = call.world, call.identity
    seen = world.organizations.only(
        lambda record: access_to(world, world.plans[world.index_of[record["id"]]], who) is not None
    )
    return page_of(seen, call.query, call.operation, call.url)


def _one(call: Call) -> Answer:
    return ok(call.world.organization(call.plan))


def _new(world: World, name: str, model: str, details: list[Record]) -> Plan:
    index = len(world.plans)
    return world.make_organization(
        {
            "name": name,
            "url": f"https://n{200 + index % 50}.meraki.com/o/{index:05x}/manage/overview",
            "api": {"enabled": True},
            "licensing": {"model": model},
            "cloud": {"region": {"name": "Europe", "host": {"name": "Germany"}}},
            "management": {"details": details},
            "privacy": {"byDefault": {"enabled": False}},
        }
    )


def _create(call: Call) -> Answer:
    world, who = call.world, call.identity
    management = call.body.get("management") or {}
    plan = _new(world, name_in(call), "co-term", management.get("details") or [])
    if access_to(world, plan, who) is None:
        world.put(plan, "admins", people.identifier_of(who.email), _founder(who))
    log(call.about(plan), None, world.organization(plan))
    return ok(world.organization(plan), 201)


def _founder(who: Identity) -> Record:
    return {
        "id": people.identifier_of(who.email),
        "name": who.name,
        "email": who.email,
        "orgAccess": "full",
        "accountStatus": "ok",
        "twoFactorAuthEnabled": True,
        "hasApiKey": True,
        "lastActive": None,
        "tags": [],
        "networks": [],
        "authenticationMethod": "Email",
    }


def _update(call: Call) -> Answer:
    old = call.world.organization(call.plan)
    new = {**old, **({"name": name_in(call)} if "name" in call.body else {})}
    for name, members in given(call.body, "management", "api", "privacy").items():
        new[name] = {**old[name], **given(members, *members)}
    log_difference(call, old, new)
    call.world.put_organization(call.plan, new)
    return ok(new)


def _delete(call: Call) -> Answer:
    world, plan = call.world, call.plan
    kinds = {
        "networks": "networks",
        "devices": "hardware",
        "licenses": _LICENSES[plan.licensing],
    }
    owned = [noun for noun, kind in kinds.items() if world.listing(plan, kind).keys]
    if owned:
        return bad(f"The organization still has {' and '.join(owned)}")
    log(call, world.organization(plan), None)
    world.put_organization(plan, None)
    return NO_CONTENT


def _clone(call: Call) -> Answer:
    world, plan = call.world, call.plan
    source = world.organization(plan)
    copy = _new(world, name_in(call), plan.licensing, source["management"]["details"])
    copies: dict[str, str] = {}
    for template in world.listing(plan, "configTemplates").records:
        identifier = new_id(world, copy, combined=template["id"].startswith("L"))
        world.put(copy, "configTemplates", identifier, {**template, "id": identifier})
        copies[template["id"]] = identifier
    for network in world.listing(plan, "networks").records:
        made = make(world, copy, network["name"], network["productTypes"], network)
        if network["isBoundToConfigTemplate"]:
            bound = fleet.bound(made, copies[network["configTemplateId"]])
            world.put(copy, "networks", made["id"], bound)
        copies[network["id"]] = made["id"]
    copy_settings(world, plan, copy, copies)
    for kind in _CLONED:
        listing = world.listing(plan, kind)
        for key, record in zip(listing.keys, listing.records, strict=True):
            world.put(copy, kind, key, _in_copies(record, copies))
    log(call.about(copy), None, world.organization(copy))
    return ok(world.organization(copy), 201)


def _in_copies(record: Record, copies: Mapping[str, str]) -> Record:
    """A record that may give rights in networks, with those in their copies."""
    if "networks" not in record:
        return record
    networks = [{**n, "id": copies[n["id"]]} for n in record["networks"] if n["id"] in copies]
    return {**record, "networks": networks}


HANDLERS: Handlers = {
    "getOrganizations": _list,
    "getOrganization": _one,
    "createOrganization": _create,
    "updateOrganization": _update,
    "deleteOrganization": _delete,
    "cloneOrganization": _clone,
}
