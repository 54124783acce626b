"""Activities: the configuration change log."""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

import msgspec

from ..identity import opaque_id
from ..records import Activity, ActivityContext, Actor, Reference
from .values import canonical, members, reference, text, timestamp

_VIA_API = "via API"
_REQUEST = re.compile(r"(GET|PUT|POST|DELETE|PATCH) (?:/api/v1)?(/\S*)")
_ADMINISTRATOR = re.compile(r"/organizations/[^/]+/admins(?:/([^/?]+))?/?")
_SAML_ROLE = re.compile(r"/organizations/([^/]+)/samlRoles(?:/([^/?]+))?/?")
_ACTIONS = {"PUT": "updated", "PATCH": "updated", "DELETE": "deleted"}


class _Subject(NamedTuple):
    type: str
    entity: Reference | None


def activity(record: Mapping[str, Any], organization: Reference) -> Activity:
    """A change of configuration.

    Args:
        record: of ``getOrganizationConfigurationChanges``.
        organization: the organization.
    """
    page, label = text(record.get("page")), text(record.get("label"))
    request = _REQUEST.fullmatch(label or "") if page == _VIA_API else None
    old, new = _value(record.get("oldValue")), _value(record.get("newValue"))
    network = reference(record.get("networkId"), record.get("networkName"))
    client = members(record.get("client"))
    subject = _subject(request, network, organization, old, new)
    return Activity(
        id=opaque_id("change", organization.id, canonical(record)),
        actor=_actor(record),
        organization=organization,
        description=label,
        action=_action(request, old, new),
        entity=subject.entity,
        entity_type=subject.type,
        context=ActivityContext(
            origin=_origin(page, client),
            page=page,
            label=label,
            workspace=network,
            ssid=reference(record.get("ssidNumber"), record.get("ssidName")),
            client=reference(client.get("id")),
            old_value=old,
            new_value=new,
        ),
        created_at=timestamp(record.get("ts")),
        remote_data=record,
    )


def _actor(record: Mapping[str, Any]) -> Actor | None:
    found = Actor(
        id=text(record.get("adminId")),
        name=text(record.get("adminName")),
        email=text(record.get("adminEmail")),
    )
    return found if found != Actor() else None


def _origin(page: str | None, client: Mapping[str, Any]) -> str | None:
    if client.get("type") == "oauth":
        return "oauth"
    if page is None:
        return None
    return "api" if page == _VIA_API else "dashboard"


def _value(value: Any) -> Any:
    """A value before or after; the API writes JSON as text, and nothing as an empty one."""
    if not isinstance(value, str):
        return value
    if not value:
        return None
    try:
        return msgspec.json.decode(value)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return value


def _action(request: re.Match[str] | None, old: Any, new: Any) -> str | None:
    if request is None:
        return None
    method = request[1]
    if method == "POST" and old is None and new is not None:
        return "created"
    return _ACTIONS.get(method, method)


def _subject(
    request: re.Match[str] | None,
    network: Reference | None,
    organization: Reference,
    old: Any,
    new: Any,
) -> _Subject:
    """What was changed. A new record's id is in its new value alone."""
    path = request[2] if request else ""
    recorded = members(new) or members(old)
    if found := _ADMINISTRATOR.fullmatch(path):
        return _Subject("user", reference(found[1] or recorded.get("id"), recorded.get("name")))
    if found := _SAML_ROLE.fullmatch(path):
        identifier = text(found[2] or recorded.get("id"))
        full_id = f"saml:{organization.id}:{identifier}" if identifier else None
        return _Subject("role", reference(full_id, recorded.get("role")))
    if network is not None:
        return _Subject("workspace", network)
    return _Subject("organization", organization)
