"""Whether an operation exists for the caller, and whether they may use it."""

from ..contract.contract import Operation
from ..contract.responses import NOT_FOUND, READ_ONLY, ApiResponse, error_response
from ..world.blueprint import OrganizationBlueprint
from ..world.identities import Identity
from ..world.networks import find_network
from ..world.sorted_records import Record
from ..world.world import World
from .api_access import api_off_response
from .permissions import (
    access_to,
    has_beta,
    is_blocked_address,
    may_write,
    unauthorized_address_message,
)

# what exists of an organization for callers who have rights on networks only
_SHOWN_BY_NETWORK = frozenset(
    "/organizations/{organizationId}" + below
    for below in (
        "",
        "/appliance/uplink/statuses",
        "/appliance/uplinks/statuses/overview",
        "/cellularGateway/uplink/statuses",
        "/devices",
        "/devices/availabilities",
        "/devices/availabilities/changeHistory",
        "/devices/statuses",
        "/devices/statuses/overview",
        "/devices/uplinks/addresses/byDevice",
        "/devices/uplinksLossAndLatency",
        "/inventory/devices",
        "/networks",
        "/switch/ports/bySwitch",
        "/switch/ports/statuses/bySwitch",
        "/uplinks/statuses",
    )
)


def exists(world: World, organization: OrganizationBlueprint, kind: str, identifier: str) -> bool:
    """Whether what a path begins with is there.

    Args:
        world: the simulated world.
        organization: the one that it would be in.
        kind: the first part of the path: ``organizations``, ``networks`` or ``devices``.
        identifier: the second part.
    """
    if kind == "organizations":
        return True
    if kind == "networks":
        return find_network(world, organization, identifier) is not None
    return world.find(organization, "hardware", identifier) is not None


def authorization_error(
    world: World,
    organization: OrganizationBlueprint | None,
    kind: str,
    identifier: str,
    operation: Operation,
    identity: Identity,
    visible_networks: frozenset[str] | None,
    source: str,
) -> ApiResponse | None:
    """The error when the caller may not use an operation on a resource; None: they may.

    Args:
        world: the simulated world.
        organization: the one that the resource belongs to; None: there is none.
        kind: ``organizations``, ``networks`` or ``devices``.
        identifier: the id or serial of the resource.
        operation: the operation.
        identity: the caller.
        visible_networks: the networks that the caller has rights on; None: all, or none.
        source: the address that the request came from.
    """
    if organization is None or access_to(world, organization, identity) is None:
        return NOT_FOUND
    if not world.has_api_access(organization):
        return api_off_response(world, organization)
    if is_blocked_address(world, organization, identity, source):
        return error_response(403, unauthorized_address_message(source))
    if not exists(world, organization, kind, identifier):
        return NOT_FOUND
    if operation.stage == "beta" and not has_beta(world, organization):
        return NOT_FOUND
    network = _network_of(world, organization, kind, identifier)
    if visible_networks is not None:
        is_visible = (
            operation.path in _SHOWN_BY_NETWORK
            if network is None
            else network["id"] in visible_networks
        )
        if not is_visible:
            return NOT_FOUND
    if _writes(operation) and not may_write(world, organization, identity, network):
        return READ_ONLY
    return None


def scope_error(operation: Operation, identity: Identity) -> ApiResponse | None:
    """The error when an OAuth token lacks the operation's scope; None: it has it."""
    if identity.scopes is not None and operation.oauth and operation.oauth not in identity.scopes:
        return error_response(403, f"The access token lacks the scope {operation.oauth}")
    return None


def _network_of(
    world: World, organization: OrganizationBlueprint, kind: str, identifier: str
) -> Record | None:
    """The network that a resource is, or is in."""
    if kind == "devices":
        device = world.record(organization, "hardware", identifier)
        identifier = device["networkId"] or ""
    return find_network(world, organization, identifier)


def _writes(operation: Operation) -> bool:
    """Whether it needs the right to write; searches are not, though they are POSTs."""
    return operation.method != "GET" and not operation.path.endswith("/search")
