"""What an off-boarding finds: access that goes, access that stays, what could not be looked at."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from msgspec import Struct

from ..mapping.values import objects, text

AccessKind = Literal["administrator", "authorization"]
KeptReason = Literal[
    "last_full_administrator", "own_identity", "protected", "own_access_is_not_full"
]
ByHandKind = Literal["saml", "api_key", "sessions"]

_SHOWN_TAGS = 4
_STATUSES = {
    "pending": "invited",
    "unverified": "invited, never signed in",
    "locked": "locked",
}


class Organization(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Where something was found."""

    id: str
    name: str | None = None
    url: str | None = None
    """Of its page in the dashboard."""

    def __str__(self) -> str:
        return f"{self.name} ({self.id})" if self.name else self.id


class Access(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One record that gives access."""

    organization: Organization
    kind: AccessKind = "administrator"
    """``authorization``: of a network end user."""
    id: str
    """Of the record."""
    email: str | None = None
    """As it stands in the record."""
    rights: str
    """In words."""
    user_id: str | None = None
    """Of the end user."""


class Kept(Struct, frozen=True, kw_only=True):
    """Access that is not taken, and what to do about it."""

    access: Access
    reason: KeptReason
    why: str
    """In words."""
    todo: str
    """What somebody has to do."""


class Unread(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What could not be looked at: access may be there, or not."""

    organization: Organization | None = None
    """None: the organizations of an account could not be listed."""
    account: str | None = None
    """The name of that account."""
    resource: str
    """``users``, ``saml``, ``end_users``, ``organizations``."""
    reason: str
    """In one word: ``api_access_off``, ``forbidden``, ``server_error``, …."""
    message: str
    """In words, the API's own text included."""
    todo: str
    """What somebody has to do."""


class ByHand(Struct, frozen=True, kw_only=True):
    """What no API can do."""

    kind: ByHandKind
    todo: str
    organizations: Sequence[Organization] = ()


class PossibleRecord(Struct, frozen=True, kw_only=True):
    """An administrator without an address, who may be the person."""

    access: Access
    name: str | None
    why: str
    todo: str = (
        "Look it up in the dashboard, under Organization > Administrators, and remove it there if "
        "it is theirs"
    )


class SimilarAddress(Struct, frozen=True, kw_only=True):
    """An address that was not given, and may be another one of the person."""

    email: str
    name: str | None
    organizations: int
    """In how many it is an administrator's."""
    why: str


def administrator_access(organization: Organization, record: Mapping[str, Any]) -> Access:
    """The access that a record of ``getOrganizationAdmins`` gives."""
    return Access(
        organization=organization,
        id=text(record.get("id")) or "",
        email=text(record.get("email")),
        rights=rights_of(record),
    )


def authorization_access(
    organization: Organization, email: str | None, record: Mapping[str, Any]
) -> Access:
    """The access that a record of ``getOrganizationIamUsersAuthorizations`` gives."""
    zone = record.get("authZone")
    name = text(zone.get("name")) if isinstance(zone, Mapping) else None
    return Access(
        organization=organization,
        kind="authorization",
        id=text(record.get("authorizationId")) or "",
        email=email,
        rights=f"network access to {name or 'an unnamed zone'}",
        user_id=text(record.get("idpUserId")),
    )


def rights_of(record: Mapping[str, Any]) -> str:
    """What an administrator may do, in words."""
    access = text(record.get("orgAccess"))
    parts = [] if access in (None, "none") else [str(access)]
    networks, tags = objects(record.get("networks")), objects(record.get("tags"))
    if networks:
        parts.append(f"{len(networks)} network{'s' * (len(networks) != 1)}")
    if tags:
        names = [str(each.get("tag")) for each in tags]
        more = ", …" if len(names) > _SHOWN_TAGS else ""
        parts.append(f"tag{'s' * (len(names) != 1)} {', '.join(names[:_SHOWN_TAGS])}{more}")
    status = _STATUSES.get(str(record.get("accountStatus")))
    return ", ".join(parts or ["no rights"]) + (f" ({status})" if status else "")
