"""The kinds of records that are kept, and what of each is indexed."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from hashlib import blake2b
from typing import Any

from msgspec import Struct

from ...calls.record_key import canonical_json
from ..identity import email_key
from ..mapping import administrator, co_term_license, device_license, end_user, subscription
from ..mapping.roles import role_refs
from ..mapping.values import flag, members, moment, text, timestamp
from ..records import License, Reference, User


class Kind(StrEnum):
    """What a record is. The values stand in the database."""

    ORGANIZATION = "organization"
    NETWORK = "network"
    ADMINISTRATOR = "administrator"
    SAML_ROLE = "saml_role"
    SAML = "saml"
    """Whether single sign-on is on; one record an organization, like the two of settings below."""
    SAML_IDP = "saml_idp"
    LOGIN_SECURITY = "login_security"
    LICENSE_OVERVIEW = "license_overview"
    LICENSE = "license"
    """Of a device: licensing per device."""
    COTERM_LICENSE = "coterm_license"
    """A key: co-termination."""
    SUBSCRIPTION = "subscription"
    END_USER = "end_user"
    """``{"user": …, "authorizations": […]}``: of two listings."""
    CHANGE = "change"
    """An entry of the configuration change log: only ever added."""


_SINGLE = frozenset({Kind.SAML, Kind.LOGIN_SECURITY, Kind.LICENSE_OVERVIEW})
_ID_MEMBERS = {
    Kind.SAML_IDP: "idpId",
    Kind.COTERM_LICENSE: "key",
    Kind.SUBSCRIPTION: "subscriptionId",
    Kind.END_USER: "userId",
}
VOLATILE: Mapping[Kind, frozenset[str]] = {Kind.ADMINISTRATOR: frozenset({"lastActive"})}
"""Members that change without anybody changing anything."""
GROUPED = frozenset({Kind.ADMINISTRATOR, Kind.END_USER, Kind.SUBSCRIPTION})
"""Kinds of which records of several organizations may be one; the others have no subject."""
_NOWHERE = Reference(id="")
_MAX_BYTES = 400
_KEPT_BYTES = 300
_MAX_ROLES_BYTES = 900


class Facets(Struct, frozen=True):
    """What queries look for, in columns beside the record: parts of the unified record."""

    subject: str = ""
    """What records of several organizations are one: a person's address, as it is compared, or a
    subscription's id. Of somebody without an address, a space and what no other record has."""
    label: str = ""
    """The name, as it is compared."""
    roles: str = ""
    """The ``role_key`` of each between bars: ``|org:full|network:monitor-only|``."""
    status: str = ""
    two_factor: int | None = None
    api_key: int | None = None
    active_at: int | None = None
    """Microseconds of the epoch."""
    expires_at: int | None = None


def record_id(kind: Kind, record: Any, digest: bytes) -> str:
    """What tells a record from others of its kind and organization.

    Args:
        kind: what it is.
        record: its JSON, decoded.
        digest: of its JSON: identifies what has no id.
    """
    if kind in _SINGLE:
        return ""
    if kind is Kind.END_USER:
        record = members(members(record).get("user"))
    found = record.get(_ID_MEMBERS.get(kind, "id")) if isinstance(record, dict) else None
    if isinstance(found, str | int) and not isinstance(found, bool) and found != "":
        return storable(str(found).replace("\0", "\\u0000"))
    return f"#{digest.hex()}"


def digest_of(record: bytes) -> bytes:
    """What tells two states of a record apart, in whatever order its members come."""
    return blake2b(canonical_json(record), digest_size=16).digest()


def subject_of(kind: Kind, organization_id: str, identifier: str, record: Any) -> str:
    """What ``facets`` says of the subject, without the rest."""
    if kind is Kind.SUBSCRIPTION:
        return identifier
    if kind not in GROUPED:
        return ""
    person = members(members(record).get("user")) if kind is Kind.END_USER else members(record)
    return _subject(text(person.get("email")) or "", organization_id, identifier)


def facets(kind: Kind, organization_id: str, identifier: str, record: Any) -> Facets:
    """What is indexed of a record, whatever its members hold.

    Args:
        kind: what it is.
        organization_id: where it is.
        identifier: its id.
        record: its JSON, decoded.
    """
    if not isinstance(record, dict):
        return Facets()
    match kind:
        case Kind.ADMINISTRATOR:
            return _of_user(administrator(record, _NOWHERE), organization_id, identifier, record)
        case Kind.END_USER:
            user = members(record.get("user"))
            return _of_user(end_user(user, _NOWHERE), organization_id, identifier, user)
        case Kind.LICENSE_OVERVIEW:
            return _of_license(co_term_license(record, _NOWHERE))
        case Kind.LICENSE:
            return _of_license(device_license(record, _NOWHERE))
        case Kind.SUBSCRIPTION:
            return _of_license(subscription(record), identifier)
    name = record.get("role") if kind is Kind.SAML_ROLE else record.get("name")
    privileges = role_refs(record, None) if kind is Kind.SAML_ROLE else []
    return Facets(
        label=storable(email_key(name)) if isinstance(name, str) else "",
        roles=_joined_roles(each.id for each in privileges) if privileges else "",
    )


def _of_user(
    user: User, organization_id: str, identifier: str, record: Mapping[str, Any]
) -> Facets:
    email = user.emails[0].email if user.emails else ""
    return Facets(
        subject=_subject(email, organization_id, identifier),
        label=storable(email_key(user.name or "")),
        roles=_joined_roles(role.id for role in user.roles or ()),
        status=storable(user.status or ""),
        two_factor=_number(user.is_2fa_enabled),
        api_key=_number(flag(record.get("hasApiKey"))),
        active_at=instant(user.last_active_at),
    )


def _subject(email: str, organization_id: str, identifier: str) -> str:
    # no address begins with a space
    return storable(email_key(email)) or f" {organization_id} {identifier}"


def _of_license(found: License, subject: str = "") -> Facets:
    return Facets(
        subject=subject,
        label=storable(email_key(found.name or "")),
        status=storable(found.status or ""),
        expires_at=instant(found.expires_at),
    )


def instant(value: Any) -> int | None:
    """Microseconds of the epoch, of a time as the API writes it; None where it is none."""
    found = moment(timestamp(value))
    return None if found is None else round(found.timestamp() * 1_000_000)


def storable(text: str) -> str:
    """A text as it can be indexed: PostgreSQL takes no NUL, and 2,700 bytes of a row in all."""
    encoded = text.replace("\0", "").encode("utf-8", "replace")
    if len(encoded) > _MAX_BYTES:
        # what differs anywhere stays different
        digest = blake2b(encoded, digest_size=16).hexdigest()
        return f"{encoded[:_KEPT_BYTES].decode(errors='ignore')}…{digest}"
    return encoded.decode()


def role_key(role: str) -> str:
    """What is indexed of a role, by its id: without a bar in it, and different for each."""
    return storable(role.replace("~", "~0").replace("|", "~1"))


def _joined_roles(roles: Iterable[str]) -> str:
    found = "|"
    for role in dict.fromkeys(map(role_key, roles)):
        if len((found + role).encode()) < _MAX_ROLES_BYTES:  # no administrator has so many
            found += f"{role}|"
    return found


def _number(value: bool | None) -> int | None:
    return None if value is None else int(value)
