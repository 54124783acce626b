"""Changes of permissions in the Elastic Common Schema (ECS)."""

from typing import Any

from ..mapping.values import members
from ..records import Actor
from .permission_change import PermissionChange
from .privileges import privileges

VERSION = "8.17.0"
Fields = dict[str, Any]
_TYPES = {"added": "creation", "changed": "change", "removed": "deletion"}


def ecs_event(change: PermissionChange) -> Fields:
    """A change as an ECS document. What ECS has no field for is below ``meraki``."""
    is_person = change.target_type == "administrator"
    kind = "user" if is_person else "group"
    event: Fields = {
        "kind": "event",
        "category": ["iam"],
        "type": [kind, _TYPES.get(change.action or "", "info")],
        "action": f"{change.target_type}-{change.action or 'unknown'}",
        "id": change.id,
        "sequence": change.sequence,
        "outcome": "success",
        "provider": "meraki-async",
        "dataset": "meraki.permissions",
        "module": "meraki",
    }
    if change.occurred_at is None:
        event |= {"start": change.observed_after, "end": change.observed_at}
    if change.note:
        event["reason"] = change.note
    document: Fields = {
        "@timestamp": change.occurred_at or change.observed_at,
        "ecs": {"version": VERSION},
        "event": _present(event),
        "organization": _present({"id": change.organization.id, "name": change.organization.name}),
        "observer": {"vendor": "Cisco Meraki", "product": "Dashboard"},
    }
    if user := _user(change, is_person=is_person):
        document["user"] = user
    if not is_person and change.target is not None:
        document["group"] = _present({"id": change.target.id, "name": change.target.name})
    people = (change.actor, change.target if is_person else None)
    related = {each.email or each.name or each.id for each in people if each is not None}
    if related := related - {None}:
        document["related"] = {"user": sorted(related)}
    document["meraki"] = _present(
        {
            "source": change.source,
            "certainty": change.certainty,
            "origin": change.origin,
            "oauth_client_id": change.client.id if change.client else None,
            "is_confirmed": change.is_confirmed,
            "observed_after": change.observed_after,
            "observed_at": change.observed_at,
            "page": change.page,
            "label": change.label,
            "possible_actor": change.possible_actor,
            "changes": list(change.changes),
            "cursor": change.cursor,
        }
    )
    return document


def _user(change: PermissionChange, *, is_person: bool) -> Fields:
    user = _person(change.actor)
    if not is_person:
        return user
    target = _person(change.target)
    changes: Fields = {}
    for each in change.changes:
        if each.field == "name" and isinstance(each.new, str):
            changes["full_name"] = each.new
        elif each.field == "email" and isinstance(each.new, str):
            changes["email"] = each.new
        elif each.field in ("orgAccess", "networks", "tags"):
            changes.setdefault("roles", []).extend(privileges({each.field: each.new}))
        elif each.field is None and (roles := privileges(members(each.new))):
            target["roles"] = roles
    if target:
        user["target"] = target
    if changes:
        user["changes"] = changes
    return user


def _person(person: Actor | None) -> Fields:
    if person is None:
        return {}
    name = person.email or person.name
    return _present(
        {"id": person.id, "name": name, "full_name": person.name, "email": person.email}
    )


def _present(fields: Fields) -> Fields:
    return {name: value for name, value in fields.items() if value is not None}
