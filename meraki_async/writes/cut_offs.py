"""Changes after which the plan itself may have no way to the API. Pure functions."""

from typing import Any

from .change import Change

KEY_REVOCATION = "revokeAdministeredIdentitiesMeApiKeys"


def cut_off(change: Change) -> str | None:
    """What a change does to the plan's own way to an organization, for people; None: nothing.

    The removal of who the API key belongs to is looked at elsewhere: it is never right. There is
    no operation that ends an OAuth grant; that is done in the dashboard.

    Args:
        change: of a plan.
    """
    match change.operation:
        case "deleteOrganization":
            return "deletes the organization"
        case "updateOrganization":
            api = _member(change.body, "api")
            if isinstance(api, dict) and "enabled" in api and api["enabled"] is not True:
                return "switches the organization's API off"
        case "updateOrganizationLoginSecurity":
            keys = _member(_member(change.body, "apiAuthentication"), "ipRestrictionsForKeys")
            if isinstance(keys, dict) and keys and keys.get("enabled") is not False:
                return "restricts the addresses that API keys may be used from"
    return None


def _member(value: Any, name: str) -> Any:
    return value.get(name) if isinstance(value, dict) else None
