"""What somebody may see and do in an organization."""

import ipaddress

from . import people
from .answers import errors
from .identities import Identity
from .listing import Record
from .plan import Plan
from .world import World

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
BETA = "has_beta_api"
"""The feature that opens the operations in beta."""
_WRITING = ("full", "enterprise")


def access_to(world: World, plan: Plan, who: Identity) -> str | None:
    """``full``, ``read-only``, ``enterprise`` or ``none``; None: the organization is not there for
    them at all."""
    if world.organizations.find(plan.id) is None:
        return None
    if who.organization_id is not None:
        # a token stands for one organization, with a full administrator's rights
        return "full" if who.organization_id == plan.id else None
    if not world.is_written(plan, "admins") and not plan.is_empty:
        return people.access_at_first(plan, who.email)
    admin = _administrator(world, plan, who)
    return None if admin is None else admin["orgAccess"]


def _administrator(world: World, plan: Plan, who: Identity) -> Record | None:
    for admin in world.listing(plan, "admins").records:
        if admin["email"].lower() == who.email.lower():
            return admin
    return None


def sees_all(world: World, plan: Plan, who: Identity) -> bool:
    """Whether somebody may read what is the organization's, not a network's."""
    return access_to(world, plan, who) not in (None, "none")


def networks_seen(world: World, plan: Plan, who: Identity) -> frozenset[str] | None:
    """The ids of the networks that somebody has a right on, and no other; None: they see the whole
    organization, or nothing of it."""
    if access_to(world, plan, who) != "none":
        return None
    networks = world.listing(plan, "networks").records
    return frozenset(n["id"] for n in networks if _rights_on(world, plan, who, n))


def _rights_on(world: World, plan: Plan, who: Identity, network: Record) -> list[str]:
    """What somebody may do in a network, besides what they may in the organization."""
    # the keys' owners have no such rights before somebody gives them some, nor do tokens
    if who.organization_id is not None or not world.is_written(plan, "admins"):
        return []
    admin = _administrator(world, plan, who)
    if admin is None:
        return []
    by_network = [given["access"] for given in admin["networks"] if given["id"] == network["id"]]
    by_tag = [given["access"] for given in admin["tags"] if given["tag"] in network["tags"]]
    return by_network + by_tag


def may_write(world: World, plan: Plan, who: Identity, network: Record | None = None) -> bool:
    """Whether somebody may change an organization, or a network in it."""
    if access_to(world, plan, who) in _WRITING:
        return True
    return network is not None and "full" in _rights_on(world, plan, who, network)


def has_beta(world: World, plan: Plan) -> bool:
    """Whether the organization has opted in to the operations in beta."""
    return any(record["shortName"] == BETA for record in world.listing(plan, "optIns").records)


def refused_address(world: World, plan: Plan, who: Identity, source: str) -> bool:
    """Whether the organization takes API keys from other addresses only."""
    if who.scopes is not None or not world.is_written(plan, "loginSecurity"):
        return False
    settings = world.one(plan, "loginSecurity")
    keys = settings["apiAuthentication"]["ipRestrictionsForKeys"]
    return bool(keys["enabled"]) and not any(_is_in(source, text) for text in keys["ranges"])


def _is_in(source: str, text: str) -> bool:
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
        raise ValueError(f"{text} is no range")
    return first, last


def unauthorized_address(source: str) -> str:
    """The text of the 403."""
    return (
        f"You are trying to access Dashboard from an unauthorized IP address ({source}). "
        "Please contact an administrator of the organization."
    )


READ_ONLY = errors(403, "You do not have permission to make this change")
