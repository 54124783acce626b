"""Subscriptions: read, claimed, and bound to networks."""

import re
from collections.abc import Iterator

from .. import subscriptions
from ..access import READ_ONLY, may_write, sees_all
from ..answers import NOT_FOUND, Answer, ParameterError
from ..call import Call, Handlers
from ..change_log import log
from ..filters import filtered
from ..licences import DAY
from ..listing import Keyed, Listing, Record
from ..paging import page_of
from ..plan import Plan
from ..world import Kind, World
from . import inventory
from .licensing import wrong_model
from .naming import distinct, organization
from .replies import bad, ok

_SHARING = 9
_CLAIM_KEY = re.compile(r"[0-9A-Za-z]{4,}(-[0-9A-Za-z]+)*")


def _sharers(world: World, plan: Plan) -> list[Plan]:
    """Neighbouring organizations that have a subscription in common, ``plan`` among them."""
    first = plan.index - plan.index % _SHARING
    return [
        near
        for near in world.plans[first : first + _SHARING]
        if near.licensing == "subscription" and not near.is_empty
    ]


def _bought(world: World, plan: Plan, parent: str) -> Iterator[Keyed]:
    yield from subscriptions.subscriptions(plan, _sharers(world, plan), world.clock.now)


def _shown(world: World, plan: Plan, parent: str) -> Iterator[Keyed]:
    listing = world.listing(plan, "boughtSubscriptions")
    for key, record in zip(listing.keys, listing.records, strict=True):
        yield key, subscriptions.in_its_state(record, world.clock.now)


def _of_organizations(call: Call) -> Listing | None:
    """Those of the organizations that are named; None: one of them is not there."""
    world, wanted = call.world, call.values("organizationIds")
    if not wanted:
        raise ParameterError("Missing required parameter: organizationIds")
    # by id: organizations share subscriptions, and may be named twice
    found: dict[str, Record] = {}
    for identifier in wanted:
        plan = world.plan_of_organization(identifier)
        if plan is None or not world.is_open(plan) or not sees_all(world, plan, call.identity):
            return None
        if plan.licensing == "subscription":
            listing = world.listing(plan, "subscriptions")
            found.update(zip(listing.keys, listing.records, strict=True))
    return filtered(Listing(found.items()), "subscriptions", call.query)


def _list(call: Call) -> Answer:
    found = _of_organizations(call)
    return NOT_FOUND if found is None else page_of(found, call.query, call.operation, call.url)


def _compliance(call: Call) -> Answer:
    found = _of_organizations(call)
    if found is None:
        return NOT_FOUND
    return ok([subscriptions.compliance(record) for record in found.records])


def _entitlements(call: Call) -> Answer:
    skus = call.values("skus")
    return ok([e for e in subscriptions.CATALOGUE if not skus or e["sku"] in skus])


def _of_key(call: Call) -> Record:
    """The subscription of the claim key in the body.

    Raises:
        ParameterError: there is no such key, or somebody has claimed it.
    """
    world, key = call.world, call.body["claimKey"]
    if not _CLAIM_KEY.fullmatch(key):
        raise ParameterError("Claim key not found")
    name = call.body.get("name") or f"Subscription {key}"
    made = subscriptions.of_claim_key(key, name, call.body.get("description") or "", call.now)
    for plan in world.plans:
        if world.is_written(plan, "boughtSubscriptions") and world.find(
            plan, "boughtSubscriptions", made["subscriptionId"]
        ):
            raise ParameterError("The claim key has already been claimed")
    return made


def _validate(call: Call) -> Answer:
    return ok(_of_key(call))


def _claim(call: Call) -> Answer:
    plan = organization(call, call.body["organizationId"])
    if not isinstance(plan, Plan):
        return plan
    if plan.licensing != "subscription":
        return wrong_model(plan, "subscription")
    made = _of_key(call)
    if call.parameter("validate") != "true":
        call.world.put(plan, "boughtSubscriptions", made["subscriptionId"], made)
        log(call.about(plan), None, made)
    return ok(made)


def _holders(world: World, identifier: str) -> list[Plan]:
    """The organizations that have a subscription."""
    return [
        plan
        for plan in world.plans
        if plan.licensing == "subscription"
        and world.find(plan, "boughtSubscriptions", identifier) is not None
    ]


def _bind(call: Call) -> Answer:
    world, identifier = call.world, call.arguments["subscriptionId"]
    holders = _holders(world, identifier)
    seen = [p for p in holders if world.is_open(p) and sees_all(world, p, call.identity)]
    if not seen:
        return NOT_FOUND
    own = [plan for plan in seen if may_write(world, plan, call.identity)]
    if not own:
        return READ_ONLY
    wanted = distinct(call, "networkIds")
    if not wanted:
        return bad("At least one network must be given")
    errors, networks, seats = [], [], 0
    for network_id in wanted:
        plan = world.plan_of_network(network_id)
        network = world.find(plan, "networks", network_id) if plan and plan in own else None
        if plan is None or network is None:
            errors.append(f"Network {network_id} not found")
        elif _is_bound(world, plan, network_id):
            errors.append(f"Network {network_id} is already bound to a subscription")
        else:
            networks.append((plan, network))
            seats += len(inventory.of_network(world, plan, network_id))
    old = world.record(holders[0], "boughtSubscriptions", identifier)
    lacking = subscriptions.shortage(old, seats)
    is_done = not (errors or lacking)
    if is_done and call.parameter("validate") != "true":
        new = subscriptions.bound(old, len(networks), seats, call.now)
        for plan in holders:
            world.put(plan, "boughtSubscriptions", identifier, new)
        for plan, network in networks:
            binding = {"networkId": network["id"], "subscriptionId": identifier}
            world.put(plan, "bindings", network["id"], binding)
            log(call.about(plan), None, binding, network=network)
    return ok(
        {
            "subscriptionId": identifier,
            "networks": [{"id": n["id"], "name": n["name"]} for _, n in networks if is_done],
            "errors": errors,
            "insufficientEntitlements": lacking,
        }
    )


def _is_bound(world: World, plan: Plan, network_id: str) -> bool:
    return world.find(plan, "bindings", network_id) is not None


def _bindings(world: World, plan: Plan, parent: str) -> Iterator[Keyed]:
    """The networks that were there at first are bound, to one or the other."""
    for number in range(plan.network_count):
        yield plan.network_id(number), {}


KINDS = {
    "boughtSubscriptions": Kind(_bought, period=DAY),
    "subscriptions": Kind(_shown, of="boughtSubscriptions", period=DAY),
    "bindings": Kind(_bindings),
}
HANDLERS: Handlers = {
    "getAdministeredLicensingSubscriptionSubscriptions": _list,
    "getAdministeredLicensingSubscriptionSubscriptionsComplianceStatuses": _compliance,
    "getAdministeredLicensingSubscriptionEntitlements": _entitlements,
    "claimAdministeredLicensingSubscriptionSubscriptions": _claim,
    "validateAdministeredLicensingSubscriptionSubscriptionsClaimKey": _validate,
    "bindAdministeredLicensingSubscriptionSubscription": _bind,
}
