"""What somebody may see and do in an organization."""

import ipaddress

from . import people
from .answers import errors
from .identities import Identity
from .plan import Plan
from .world import World


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
    for admin in world.listing(plan, "admins").records:
        if admin["email"].lower() == who.email.lower():
            access: str = admin["orgAccess"]
            return access
    return None


def may_write(world: World, plan: Plan, who: Identity) -> bool:
    """Whether somebody is more than a read-only administrator."""
    return access_to(world, plan, who) in ("full", "enterprise")


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
        first, dash, last = text.partition("-")
        if dash:
            return ipaddress.ip_address(first) <= address <= ipaddress.ip_address(last)  # type: ignore[operator]
        return address in ipaddress.ip_network(text, strict=False)
    except (TypeError, ValueError):
        return False


def unauthorized_address(source: str) -> str:
    """The text of the 403."""
    return (
        f"You are trying to access Dashboard from an unauthorized IP address ({source}). "
        "Please contact an administrator of the organization."
    )


READ_ONLY = errors(403, "You do not have permission to make this change")
