"""The kinds of records that are kept, and what of each is indexed."""

from collections.abc import Mapping
from enum import StrEnum
from hashlib import blake2b
from typing import Any

from msgspec import Struct

from ..identity import email_key
from ..mapping.roles import role_refs
from ..mapping.values import moment, timestamp


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
_PEOPLE = frozenset({Kind.ADMINISTRATOR, Kind.END_USER})


class Facets(Struct, frozen=True):
    """What queries look for, in columns beside the record."""

    subject: str = ""
    """Of people, what tells them apart: the folded e-mail address; ``#id`` where there is none."""
    label: str = ""
    """The folded name."""
    roles: str = ""
    """Each between bars: ``|org:full|network:monitor-only|``."""
    status: str = ""
    """As Meraki says it."""
    two_factor: int | None = None
    api_key: int | None = None
    active_at: int | None = None
    """Microseconds of the epoch."""


def record_id(kind: Kind, record: Any, digest: bytes) -> str:
    """What tells a record from others of its kind and organization.

    Args:
        kind: what it is.
        record: its JSON, decoded.
        digest: of its JSON: identifies what has no id.
    """
    if kind in _SINGLE:
        return ""
    found = record.get(_ID_MEMBERS.get(kind, "id")) if isinstance(record, dict) else None
    if isinstance(found, str | int) and not isinstance(found, bool) and found != "":
        return str(found).replace("\0", "\\u0000")  # which PostgreSQL refuses
    return f"#{digest.hex()}"


def digest_of(canonical: bytes) -> bytes:
    """What tells two states of a record apart."""
    return blake2b(canonical, digest_size=16).digest()


def facets(kind: Kind, identifier: str, record: Any) -> Facets:
    """What is indexed of a record, whatever its members hold.

    Args:
        kind: what it is.
        identifier: its id.
        record: its JSON, decoded.
    """
    if not isinstance(record, dict):
        return Facets()
    label = email_key(_text(record, "name", "displayName", "role"))
    if kind not in _PEOPLE:
        return Facets(label=label, status=_text(record, "status", "state"))
    email = _text(record, "email").strip()
    return Facets(
        subject=email_key(email) if email else f"#{identifier}",
        label=label,
        roles="".join(f"|{role}" for role in _role_ids(record)) + "|",
        status=_text(record, "accountStatus", "status"),
        two_factor=_flag(record, "twoFactorAuthEnabled"),
        api_key=_flag(record, "hasApiKey"),
        active_at=instant(record.get("lastActive")),
    )


def instant(value: Any) -> int | None:
    """Microseconds of the epoch, of a time as the API writes it; None where it is none."""
    found = moment(timestamp(value))
    return None if found is None else round(found.timestamp() * 1_000_000)


def _role_ids(record: dict[str, Any]) -> list[str]:
    found = dict.fromkeys(each.id.replace("\0", "") for each in role_refs(record, None))
    return [each for each in found if each != "org:none"]


def _text(record: dict[str, Any], *members: str) -> str:
    for member in members:
        value = record.get(member)
        if isinstance(value, str) and value:
            return value.replace("\0", "")
    return ""


def _flag(record: dict[str, Any], member: str) -> int | None:
    value = record.get(member)
    return int(value) if isinstance(value, bool) else None
