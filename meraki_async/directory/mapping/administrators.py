"""Dashboard administrators of one organization."""

from collections.abc import Mapping
from typing import Any

from ..records import Email, Reference, User
from .names import split_name
from .roles import role_refs
from .values import flag, identifier, objects, text, timestamp

_STATUSES = {"ok": "active", "pending": "invited", "unverified": "invited", "locked": "inactive"}
_IS_VERIFIED = {"ok": True, "unverified": False}


def administrator(
    record: Mapping[str, Any],
    organization: Reference,
    network_names: Mapping[str, str | None] | None = None,
) -> User:
    """An administrator of an organization.

    Args:
        record: of ``getOrganizationAdmins``.
        organization: the organization.
        network_names: names of its networks, by id; default: unknown.
    """
    name, email = text(record.get("name")), text(record.get("email"))
    status = text(record.get("accountStatus"))
    first, last = split_name(name)
    return User(
        id=identifier(record, "id"),
        type="administrator",
        first_name=first,
        last_name=last,
        name=name,
        emails=[Email(email=email, is_primary=True)] if email else None,
        status=None if status is None else _STATUSES.get(status, status),
        is_email_verified=None if status is None else _IS_VERIFIED.get(status),
        is_2fa_enabled=flag(record.get("twoFactorAuthEnabled")),
        roles=role_refs(record, organization, network_names) if _tells_access(record) else None,
        groups=_references(record.get("tags"), "tag", lambda tag: tag),
        organizations=[organization],
        workspaces=_references(record.get("networks"), "id", (network_names or {}).get),
        last_active_at=timestamp(record.get("lastActive")),
        remote_data=record,
    )


def _tells_access(record: Mapping[str, Any]) -> bool:
    return any(record.get(name) is not None for name in ("orgAccess", "networks", "tags"))


def _references(value: Any, name: str, name_of: Any) -> list[Reference] | None:
    if not isinstance(value, list):
        return None
    # a network may be named twice, once for each right
    found: dict[str, Reference] = {}
    for each in objects(value):
        identifier = text(each.get(name))
        if identifier and identifier not in found:
            found[identifier] = Reference(id=identifier, name=text(name_of(identifier)))
    return list(found.values())
