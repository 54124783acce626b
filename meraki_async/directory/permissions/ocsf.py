"""Changes of permissions as events of the Open Cybersecurity Schema Framework (OCSF) 1.8.

Of class 3001, Account Change, what is done to an account; of class 3005, User Access Management,
which privileges are assigned and revoked. One change may be several events; what they have in
common is ``metadata.correlation_uid``, the change's id.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from ..._version import __version__
from ..mapping.values import members, moment
from ..records import Actor
from .permission_change import PermissionChange
from .privileges import PRIVILEGE_FIELDS, privileges

VERSION = "1.8.0"
Event = dict[str, Any]
_EMAIL = re.compile(r"[a-zA-Z0-9!#$%&'*+\-/=?^_`{|}~.]+@[a-zA-Z0-9-]+\.[a-zA-Z0-9.-]+")
"""What the schema takes for an address: letters of other alphabets are none."""


class _Activity(NamedTuple):
    class_uid: int
    activity_id: int
    name: str


_CLASS_NAMES = {3001: "Account Change", 3005: "User Access Management"}
_UNKNOWN = _Activity(3001, 0, "Unknown")
_CREATE = _Activity(3001, 1, "Create")
_DELETE = _Activity(3001, 6, "Delete")
_LOCK = _Activity(3001, 9, "Lock")
_UNLOCK = _Activity(3001, 12, "Unlock")
_MFA_ON = _Activity(3001, 10, "MFA Factor Enable")
_MFA_OFF = _Activity(3001, 11, "MFA Factor Disable")
_ASSIGN = _Activity(3005, 1, "Assign Privileges")
_REVOKE = _Activity(3005, 2, "Revoke Privileges")


def ocsf_events(change: PermissionChange) -> list[Event]:
    """A change as OCSF events, at least one."""
    events = list(_events(change)) or [_event(change, _UNKNOWN, 1)]
    for number, event in enumerate(events, 1):
        event["metadata"]["uid"] = change.id if len(events) == 1 else f"{change.id}/{number}"
    return events


def _events(change: PermissionChange) -> Iterator[Event]:
    for activity, given in _activities(change):
        event = _event(change, activity, _severity(activity, given))
        if activity.class_uid == 3005:
            event["privileges"] = list(given)
        yield event


def _activities(change: PermissionChange) -> Iterator[tuple[_Activity, Sequence[str]]]:
    is_person = change.target_type == "administrator"
    if is_person and change.action == "added":
        yield _CREATE, ()
    if is_person and change.action == "removed":
        yield _DELETE, ()
    for each in change.changes:
        if each.field == "twoFactorAuthEnabled" and isinstance(each.new, bool):
            yield (_MFA_ON if each.new else _MFA_OFF), ()
        elif each.field == "accountStatus" and "locked" in (each.old, each.new):
            yield (_LOCK if each.new == "locked" else _UNLOCK), ()
        elif each.field == "hasApiKey" and isinstance(each.new, bool):
            yield _Activity(3001, 99, f"API Key {'Create' if each.new else 'Revoke'}"), ()
        elif each.field is not None and each.field not in PRIVILEGE_FIELDS:
            yield _Activity(3001, 99, f"Change of {each.field}"), ()
    before, after = _rights(change)
    if gained := [each for each in after if each not in before]:
        yield _ASSIGN, gained
    if lost := [each for each in before if each not in after]:
        yield _REVOKE, lost


def _rights(change: PermissionChange) -> tuple[list[str], list[str]]:
    """Privileges before and after, of the fields that changed."""
    old: dict[str, Any] = {}
    new: dict[str, Any] = {}
    for each in change.changes:
        if each.field is None:
            old |= members(each.old)
            new |= members(each.new)
        elif each.field in PRIVILEGE_FIELDS:
            old[each.field], new[each.field] = each.old, each.new
    return privileges(old), privileges(new)


def _severity(activity: _Activity, given: Sequence[str]) -> int:
    """1 informational, 2 low, 3 medium: what gives away rights or protection counts more."""
    if activity in (_MFA_OFF, _CREATE) or activity.name.startswith("API Key Create"):
        return 2
    return 3 if activity is _ASSIGN and "organization:full" in given else 1


def _event(change: PermissionChange, activity: _Activity, severity: int) -> Event:
    class_uid = activity.class_uid
    event: Event = {
        "activity_id": activity.activity_id,
        "activity_name": activity.name,
        "category_name": "Identity & Access Management",
        "category_uid": 3,
        "class_name": _CLASS_NAMES[class_uid],
        "class_uid": class_uid,
        "type_uid": class_uid * 100 + activity.activity_id,
        "type_name": f"{_CLASS_NAMES[class_uid]}: {activity.name}",
        "severity_id": severity,
        "severity": ("Informational", "Low", "Medium")[severity - 1],
        "metadata": {
            "version": VERSION,
            "sequence": change.sequence,
            "correlation_uid": change.id,
            "product": {
                "name": "Cisco Meraki Dashboard",
                "vendor_name": "Cisco Meraki",
                "feature": {"name": "Configuration change log"},
            },
            "log_provider": "meraki-async",
            "log_version": __version__,
            "tenant_uid": change.organization.id,
        },
        "user": _user(change),
        "unmapped": _unmapped(change),
    }
    _add_times(event, change)
    actor: Event = {}
    if change.actor is not None:
        actor["user"] = _person(change.actor)
    if change.client is not None:
        actor["app_uid"] = change.client.id
    if actor:
        event["actor"] = actor
    if change.note:
        event["message"] = change.note
    return event


def _add_times(event: Event, change: PermissionChange) -> None:
    at = _milliseconds(change.occurred_at) or _milliseconds(change.observed_at) or 0
    event["time"] = at
    if change.occurred_at is None:  # it happened between two readings
        if (begin := _milliseconds(change.observed_after)) is not None:
            event["start_time"] = begin
        event["end_time"] = at
    else:
        event["metadata"]["original_time"] = change.occurred_at


def _user(change: PermissionChange) -> Event:
    target = change.target or Actor()
    user: Event = _person(target) if target != Actor() else {"name": "unknown"}
    if change.target_type == "saml_role":
        user.update(type_id=99, type="SAML role")
    else:
        user.update(type_id=2, type="Admin")
    org: Event = {"uid": change.organization.id}
    if change.organization.name:
        org["name"] = change.organization.name
    user["org"] = org
    for each in change.changes:
        if each.field == "twoFactorAuthEnabled" and isinstance(each.new, bool):
            user["has_mfa"] = each.new
    return user


def _person(person: Actor) -> Event:
    name = person.email or person.name or person.id or "unknown"
    found: Event = {"name": name}
    for key, value in (
        ("uid", person.id),
        ("full_name", person.name),
        ("email_addr", person.email if _EMAIL.fullmatch(person.email or "") else None),
    ):
        if value:
            found[key] = value
    return found


def _unmapped(change: PermissionChange) -> Mapping[str, Any]:
    """What the schema has no place for."""
    return {
        "source": change.source,
        "certainty": change.certainty,
        "origin": change.origin,
        "is_confirmed": change.is_confirmed,
        "observed_after": change.observed_after,
        "observed_at": change.observed_at,
        "page": change.page,
        "label": change.label,
        "possible_actor": change.possible_actor,
        "changes": list(change.changes),
        "cursor": change.cursor,
    }


def _milliseconds(time: str | None) -> int | None:
    at = moment(time)
    return None if at is None else round(at.timestamp() * 1000)
