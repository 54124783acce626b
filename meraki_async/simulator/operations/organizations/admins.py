"""Administrators."""

import re

from ...contract.responses import ApiResponse
from ...world import people
from ...world.administrators import (
    DAY,
    administrator,
    administrator_records,
    email_of,
    is_last_full,
)
from ...world.identities import Identity
from ...world.sorted_records import Record
from ...world.world import RecordType
from ..shared.call import Call, Handlers
from ..shared.collection import Collection, pick
from ..shared.filters import filtered
from ..shared.responses import bad_request
from .access_rules import (
    NO_ACCESS_GRANTED,
    access_rule_problems,
    access_rules,
    grants_no_access,
    requires_full_access,
)

_ADMINS = Collection(record_type="admins", key_argument="adminId")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_LAST_FULL = "The organization must keep at least one administrator with full access"


def _list(call: Call) -> ApiResponse:
    return ApiResponse(200, filtered(_ADMINS.listing(call), "admins", call.query).to_json())


def _create(call: Call) -> ApiResponse:
    email = call.body["email"].strip()
    record = {
        **administrator(
            people.admin_id(email, call.organization),
            call.body["name"],
            email,
            call.body["orgAccess"],
        ),
        "hasApiKey": bool(call.keys.of(Identity(email=email.lower(), name=""))),
        **access_rules(call),
    }
    messages = _problems(call, record)
    if not _EMAIL.fullmatch(email):
        messages.append("Email is invalid")
    if any(_has_email(admin, email) for admin in _ADMINS.listing(call).records):
        messages.append("Email has already been taken")
    return bad_request(*messages) if messages else _ADMINS.add(call, record["id"], record)


def _update(call: Call, old: Record) -> ApiResponse:
    new = {**old, **pick(call.body, "name", "orgAccess"), **access_rules(call)}
    messages = _problems(call, new)
    if "email" in call.body and not _has_email(old, str(call.body["email"])):
        messages.append("Email cannot be changed")
    if new["orgAccess"] != "full" and is_last_full(_ADMINS.listing(call).records, old):
        messages.append(_LAST_FULL)
    return bad_request(*messages) if messages else _ADMINS.replace(call, old, new)


def _delete(call: Call, old: Record) -> ApiResponse:
    if is_last_full(_ADMINS.listing(call).records, old):
        return bad_request(_LAST_FULL)
    return _ADMINS.remove(call, old)


def _problems(call: Call, record: Record) -> list[str]:
    messages = list(access_rule_problems(call))
    if record["name"] is not None and not record["name"].strip():
        messages.append("Name can't be blank")
    if grants_no_access(record):
        messages.append(NO_ACCESS_GRANTED)
    return messages


def _has_email(admin: Record, email: str) -> bool:
    return email_of(admin) == people.same_address(email)


RECORD_TYPES = {
    "admins": RecordType(
        lambda world, organization, parent: administrator_records(organization, world.clock.now),
        period=DAY,
    )
}
HANDLERS: Handlers = {
    "getOrganizationAdmins": _list,
    "createOrganizationAdmin": requires_full_access(_create),
    "updateOrganizationAdmin": requires_full_access(_ADMINS.with_record(_update)),
    "deleteOrganizationAdmin": requires_full_access(_ADMINS.with_record(_delete)),
}
