"""What a caller may see and do in an organization."""

import ipaddress

from ..world import people
from ..world.administrators import email_of, initial_access
from ..world.blueprint import OrganizationBlueprint
from ..world.identities import Identity
from ..world.sorted_records import Record
from ..world.world import World

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
BETA = "has_beta_api"
"""The feature that opens the operations in beta."""
_WRITE_ACCESS = ("full", "enterprise")


def access_to(world: World, organization: OrganizationBlueprint, identity: Identity) -> str | None:
    """The organization access that a caller has.

    Returns:
        ``full``, ``read-only``, ``enterprise`` or ``none``; None: for them the organization does
        not exist.
    """
    if world.organizations.find(organization.id) is None:
        return None
    if identity.organization_id is not None:
        # a token stands for one organization, with a full administrator's rights
        return "full" if identity.organization_id == organization.id else None
    if not world.has_writes(organization, "admins") and not organization.is_empty:
        return initial_access(organization, identity.email)
    admin = _administrator(world, organization, identity)
    return None if admin is None else admin["orgAccess"]


def _administrator(
    world: World, organization: OrganizationBlueprint, identity: Identity
) -> Record | None:
    address = people.same_address(identity.email)
    for admin in world.listing(organization, "admins").records:
        if email_of(admin) == address:
            return admin
    return None


def can_read_organization(
    world: World, organization: OrganizationBlueprint, identity: Identity
) -> bool:
    """Whether a caller may read what belongs to the organization, not to a network."""
    return access_to(world, organization, identity) not in (None, "none")


def visible_networks(
    world: World, organization: OrganizationBlueprint, identity: Identity
) -> frozenset[str] | None:
    """The ids of the networks that a caller has access to, if they have none to the organization.

    Returns:
        The ids; None: they see the whole organization, or nothing of it.
    """
    if access_to(world, organization, identity) != "none":
        return None
    networks = world.listing(organization, "networks").records
    return frozenset(n["id"] for n in networks if _network_access(world, organization, identity, n))


def _network_access(
    world: World, organization: OrganizationBlueprint, identity: Identity, network: Record
) -> list[str]:
    """The access that a caller has to a network, besides what they have to the organization."""
    # the keys' owners have no such rights before some are written, nor do tokens
    if identity.organization_id is not None or not world.has_writes(organization, "admins"):
        return []
    admin = _administrator(world, organization, identity)
    if admin is None:
        return []
    by_network = [rule["access"] for rule in admin["networks"] if rule["id"] == network["id"]]
    by_tag = [rule["access"] for rule in admin["tags"] if rule["tag"] in network["tags"]]
    return by_network + by_tag


def may_write(
    world: World,
    organization: OrganizationBlueprint,
    identity: Identity,
    network: Record | None = None,
) -> bool:
    """Whether a caller may change an organization, or a network in it."""
    if access_to(world, organization, identity) in _WRITE_ACCESS:
        return True
    return network is not None and "full" in _network_access(world, organization, identity, network)


def has_beta(world: World, organization: OrganizationBlueprint) -> bool:
    """Whether the organization has opted in to the operations in beta."""
    return any(
        record["shortName"] == BETA for record in world.listing(organization, "optIns").records
    )


def is_blocked_address(
    world: World, organization: OrganizationBlueprint, identity: Identity, source: str
) -> bool:
    """Whether the organization rejects API keys from the address ``source``."""
    if identity.scopes is not None or not world.has_writes(organization, "loginSecurity"):
        return False
    settings = world.settings(organization, "loginSecurity")
    keys = settings["apiAuthentication"]["ipRestrictionsForKeys"]
    return bool(keys["enabled"]) and not any(_is_in_range(source, text) for text in keys["ranges"])


def _is_in_range(source: str, text: str) -> bool:
    try:
        address = ipaddress.ip_address(source)
    except ValueError:
        return False
    first, last = address_range(text)
    return address.version == first.version and int(first) <= int(address) <= int(last)


def address_range(text: str) -> tuple[Address, Address]:
    """The first and the last address of an address, a CIDR block, or ``first-last``.

    Raises:
        ValueError: it is none of these.
    """
    begin, dash, end = text.partition("-")
    if not dash:
        block = ipaddress.ip_network(text.strip(), strict=False)
        return block[0], block[-1]
    first, last = ipaddress.ip_address(begin.strip()), ipaddress.ip_address(end.strip())
    if first.version != last.version or int(first) > int(last):
        raise ValueError(f"{text} is not a range")
    return first, last


def unauthorized_address_message(source: str) -> str:
    """The text of the 403."""
    return (
        f"You are trying to access Dashboard from an unauthorized IP address ({source}). "
        "Please contact an administrator of the organization."
    )
