"""Subscriptions: read, claimed, and bound to networks."""

import re
from collections.abc import Iterator

from ...access.permissions import can_read_organization, may_write
from ...contract.paging import page_response
from ...contract.responses import NOT_FOUND, READ_ONLY, ApiResponse, ParameterError
from ...world import subscriptions
from ...world.blueprint import OrganizationBlueprint
from ...world.licenses import DAY
from ...world.sorted_records import KeyedRecord, Record, SortedRecords
from ...world.world import RecordType, World
from ..shared.body_values import distinct_values, writable_organization
from ..shared.call import Call, Handlers
from ..shared.change_log import log_change
from ..shared.filters import filtered
from ..shared.hardware import devices_in_network
from ..shared.responses import bad_request, ok
from .licenses import wrong_model

_ORGANIZATIONS_SHARING = 9
_CLAIM_KEY = re.compile(r"[0-9A-Za-z]{4,}(-[0-9A-Za-z]+)*")


def _organizations_sharing(
    world: World, organization: OrganizationBlueprint
) -> list[OrganizationBlueprint]:
    """Organizations that share a subscription with ``organization``, and itself."""
    first = organization.index - organization.index % _ORGANIZATIONS_SHARING
    return [
        neighbor
        for neighbor in world.blueprints[first : first + _ORGANIZATIONS_SHARING]
        if neighbor.licensing == "subscription" and not neighbor.is_empty
    ]


def _initial_subscriptions(
    world: World, organization: OrganizationBlueprint, parent: str
) -> Iterator[KeyedRecord]:
    yield from subscriptions.subscriptions(
        organization, _organizations_sharing(world, organization), world.clock.now
    )


def _shown(world: World, organization: OrganizationBlueprint, parent: str) -> Iterator[KeyedRecord]:
    listing = world.listing(organization, "boughtSubscriptions")
    for key, record in zip(listing.keys, listing.records, strict=True):
        yield key, subscriptions.with_status(record, world.clock.now)


def _requested_subscriptions(call: Call) -> SortedRecords | None:
    """The subscriptions of the organizations in the query; None: one of those does not exist."""
    world, organization_ids = call.world, call.values("organizationIds")
    if not organization_ids:
        raise ParameterError("Missing required parameter: organizationIds")
    # by id: organizations share subscriptions, and may be in the query twice
    found: dict[str, Record] = {}
    for identifier in organization_ids:
        organization = world.find_organization(identifier)
        if (
            organization is None
            or not world.has_api_access(organization)
            or not can_read_organization(world, organization, call.identity)
        ):
            return None
        if organization.licensing == "subscription":
            listing = world.listing(organization, "subscriptions")
            found.update(zip(listing.keys, listing.records, strict=True))
    return filtered(SortedRecords(found.items()), "subscriptions", call.query)


def _list(call: Call) -> ApiResponse:
    found = _requested_subscriptions(call)
    return (
        NOT_FOUND if found is None else page_response(found, call.query, call.operation, call.url)
    )


def _compliance(call: Call) -> ApiResponse:
    found = _requested_subscriptions(call)
    if found is None:
        return NOT_FOUND
    return ok([subscriptions.compliance(record) for record in found.records])


def _entitlements(call: Call) -> ApiResponse:
    skus = call.values("skus")
    return ok(
        [
            entitlement
            for entitlement in subscriptions.ENTITLEMENTS
            if not skus or entitlement["sku"] in skus
        ]
    )


def _claimed_subscription(call: Call) -> Record:
    """The subscription of the claim key in the body.

    Raises:
        ParameterError: there is no such key, or it was claimed before.
    """
    world, key = call.world, call.body["claimKey"]
    if not _CLAIM_KEY.fullmatch(key):
        raise ParameterError("Claim key not found")
    name = call.body.get("name") or f"Subscription {key}"
    subscription = subscriptions.subscription_for_claim_key(
        key, name, call.body.get("description") or "", call.now
    )
    for organization in world.blueprints:
        if world.has_writes(organization, "boughtSubscriptions") and world.find(
            organization, "boughtSubscriptions", subscription["subscriptionId"]
        ):
            raise ParameterError("The claim key has already been claimed")
    return subscription


def _validate(call: Call) -> ApiResponse:
    return ok(_claimed_subscription(call))


def _claim(call: Call) -> ApiResponse:
    organization = writable_organization(call, call.body["organizationId"])
    if not isinstance(organization, OrganizationBlueprint):
        return organization
    if organization.licensing != "subscription":
        return wrong_model(organization, "subscription")
    subscription = _claimed_subscription(call)
    if call.parameter("validate") != "true":
        call.world.put(
            organization, "boughtSubscriptions", subscription["subscriptionId"], subscription
        )
        log_change(call.for_organization(organization), None, subscription)
    return ok(subscription)


def _holders(world: World, identifier: str) -> list[OrganizationBlueprint]:
    """The organizations that have a subscription."""
    return [
        organization
        for organization in world.blueprints
        if organization.licensing == "subscription"
        and world.find(organization, "boughtSubscriptions", identifier) is not None
    ]


def _bind(call: Call) -> ApiResponse:
    world, identifier = call.world, call.arguments["subscriptionId"]
    holders = _holders(world, identifier)
    readable = [
        organization
        for organization in holders
        if world.has_api_access(organization)
        and can_read_organization(world, organization, call.identity)
    ]
    if not readable:
        return NOT_FOUND
    writable = [
        organization for organization in readable if may_write(world, organization, call.identity)
    ]
    if not writable:
        return READ_ONLY
    network_ids = distinct_values(call, "networkIds")
    if not network_ids:
        return bad_request("At least one network must be given")
    errors, networks, seats = [], [], 0
    for network_id in network_ids:
        organization = world.organization_of_network(network_id)
        network = (
            world.find(organization, "networks", network_id)
            if organization and organization in writable
            else None
        )
        if organization is None or network is None:
            errors.append(f"Network {network_id} not found")
        elif _is_bound(world, organization, network_id):
            errors.append(f"Network {network_id} is already bound to a subscription")
        else:
            networks.append((organization, network))
            seats += len(devices_in_network(world, organization, network_id))
    old = world.record(holders[0], "boughtSubscriptions", identifier)
    missing = subscriptions.missing_entitlements(old, seats)
    is_valid = not (errors or missing)
    if is_valid and call.parameter("validate") != "true":
        new = subscriptions.with_networks(old, len(networks), seats, call.now)
        for organization in holders:
            world.put(organization, "boughtSubscriptions", identifier, new)
        for organization, network in networks:
            binding = {"networkId": network["id"], "subscriptionId": identifier}
            world.put(organization, "bindings", network["id"], binding)
            log_change(call.for_organization(organization), None, binding, network=network)
    return ok(
        {
            "subscriptionId": identifier,
            "networks": [{"id": n["id"], "name": n["name"]} for _, n in networks if is_valid],
            "errors": errors,
            "insufficientEntitlements": missing,
        }
    )


def _is_bound(world: World, organization: OrganizationBlueprint, network_id: str) -> bool:
    return world.find(organization, "bindings", network_id) is not None


def _bindings(
    world: World, organization: OrganizationBlueprint, parent: str
) -> Iterator[KeyedRecord]:
    """The initial networks are bound, to any subscription."""
    for number in range(organization.network_count):
        yield organization.network_id(number), {}


RECORD_TYPES = {
    "boughtSubscriptions": RecordType(_initial_subscriptions, period=DAY),
    "subscriptions": RecordType(_shown, view_of="boughtSubscriptions", period=DAY),
    "bindings": RecordType(_bindings),
}
HANDLERS: Handlers = {
    "getAdministeredLicensingSubscriptionSubscriptions": _list,
    "getAdministeredLicensingSubscriptionSubscriptionsComplianceStatuses": _compliance,
    "getAdministeredLicensingSubscriptionEntitlements": _entitlements,
    "claimAdministeredLicensingSubscriptionSubscriptions": _claim,
    "validateAdministeredLicensingSubscriptionSubscriptionsClaimKey": _validate,
    "bindAdministeredLicensingSubscriptionSubscription": _bind,
}
