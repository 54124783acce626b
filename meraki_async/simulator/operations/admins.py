"""Administrators."""

import re

from .. import people
from ..answers import Answer
from ..call import Call, Handlers
from ..filters import filtered
from ..identities import Identity
from ..listing import Record
from ..world import Kind
from .collection import Collection, given
from .grants import NOTHING_GRANTED, by_full_administrators, grants, grants_nothing, problems
from .replies import bad

_ADMINS = Collection(kind="admins", argument="adminId")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_LAST_FULL = "The organization must keep at least one administrator with full access"


def _list(call: Call) -> Answer:
    return Answer(200, filtered(_ADMINS.listing(call), "admins", call.query).whole())


def _create(call: Call) -> Answer:
    email = call.body["email"].strip()
    record = {
        "id": people.identifier_of(email),
        "name": call.body["name"],
        "email": email,
        "orgAccess": call.body["orgAccess"],
        "accountStatus": "unverified",
        "twoFactorAuthEnabled": False,
        "hasApiKey": bool(call.keys.of(Identity(email=email.lower(), name=""))),
        "lastActive": None,
        "tags": [],
        "networks": [],
        "authenticationMethod": "Email",
        **grants(call),
    }
    texts = _problems(call, record)
    if not _EMAIL.fullmatch(email):
        texts.append("Email is invalid")
    if any(_is(admin, email) for admin in _ADMINS.listing(call).records):
        texts.append("Email has already been taken")
    return bad(*texts) if texts else _ADMINS.add(call, record["id"], record)


def _update(call: Call, old: Record) -> Answer:
    new = {**old, **given(call.body, "name", "orgAccess"), **grants(call)}
    texts = _problems(call, new)
    if not _is(old, str(call.body.get("email", old["email"]))):
        texts.append("Email cannot be changed")
    if new["orgAccess"] != "full" and _is_last_full(call, old):
        texts.append(_LAST_FULL)
    return bad(*texts) if texts else _ADMINS.replace(call, old, new)


def _delete(call: Call, old: Record) -> Answer:
    if _is_last_full(call, old):
        return bad(_LAST_FULL)
    if _is(old, call.identity.email):
        return bad("You cannot remove yourself from the organization")
    return _ADMINS.remove(call, old)


def _problems(call: Call, record: Record) -> list[str]:
    texts = list(problems(call))
    if not record["name"].strip():
        texts.append("Name can't be blank")
    if grants_nothing(record):
        texts.append(NOTHING_GRANTED)
    return texts


def _is(admin: Record, email: str) -> bool:
    own: str = admin["email"]
    return own.lower() == email.lower()


def _is_last_full(call: Call, admin: Record) -> bool:
    full = [found["id"] for found in _ADMINS.listing(call).records if found["orgAccess"] == "full"]
    return full == [admin["id"]]


KINDS = {"admins": Kind(lambda world, plan, parent: people.administrators(plan))}
HANDLERS: Handlers = {
    "getOrganizationAdmins": _list,
    "createOrganizationAdmin": by_full_administrators(_create),
    "updateOrganizationAdmin": by_full_administrators(_ADMINS.about(_update)),
    "deleteOrganizationAdmin": by_full_administrators(_ADMINS.about(_delete)),
}
