"""Records of end users, their groups and identity providers, and of what they may use."""

from collections.abc import Iterator, Sequence
from zlib import crc32

from .blueprint import OrganizationBlueprint
from .people import staff
from .sorted_records import KeyedRecord, Record

_FIRST = ("Ylva", "Bruno", "Hana", "Ravi", "Lotte", "Yusuf", "Ewa", "Kofi", "Signe", "Diego")
_LAST = ("Lund", "Costa", "Sato", "Menon", "Vogel", "Demir", "Zając", "Mensah", "Holm", "Ruiz")
_PEOPLE = 400
_FIRST_IDP = 3_100
_FIRST_AUTHORIZATION = 500
_GROUPS = ("Staff", "Contractors", "Suppliers")
ACCESS_TYPES = ("wifi", "vpn")


def user_id(email: str) -> str:
    """The id of the user with an email address, the same in all organizations."""
    return str(10_000_000_000 + crc32(email.lower().encode()))


def groups(organization: OrganizationBlueprint) -> Iterator[KeyedRecord]:
    """Groups of users."""
    for number, name in enumerate(() if organization.is_empty else _GROUPS):
        identifier = str(8_100 + organization.index * 10 + number)
        yield identifier, {"groupId": identifier, "name": name, "idp": idp_summary(organization)}


def idps(organization: OrganizationBlueprint) -> Iterator[KeyedRecord]:
    """The identity providers of an organization."""
    short = idp_summary(organization)
    yield short["id"], idp_record(short["id"], short["name"], short["type"], "2025-03-01T08:00:00Z")


def idp_summary(organization: OrganizationBlueprint) -> Record:
    """The initial identity provider of an organization."""
    return {
        "id": str(_FIRST_IDP + organization.index),
        "name": "Fjordlys directory",
        "type": "meraki",
    }


def idp_record(identifier: str, name: str, kind: str, at: str) -> Record:
    """An identity provider."""
    return {
        "idpId": identifier,
        "name": name,
        "type": kind,
        "description": "",
        "idpConfig": {},
        "syncType": "proactive",
        "syncable": kind != "meraki",
        "createdAt": at,
        "lastUpdatedAt": at,
    }


def user_record(email: str, name: str, idp: Record, at: str) -> Record:
    """An end user."""
    identifier = user_id(email)
    return {
        "userId": identifier,
        "idpUserId": identifier,
        "displayName": name,
        "email": email,
        "upn": email,
        "username": email.partition("@")[0],
        "externalId": None,
        "groups": [],
        "idp": idp,
        "accessTypes": list(ACCESS_TYPES[:1]),
        "createdAt": at,
        "lastUpdatedAt": at,
    }


def users(organization: OrganizationBlueprint) -> Iterator[KeyedRecord]:
    """The users of an organization; some people are in several."""
    if organization.is_empty:
        return
    rng = organization.random("users")
    idp, known = idp_summary(organization), [group for _, group in groups(organization)]
    for number in sorted(rng.sample(range(_PEOPLE), rng.randint(12, 40))):
        first, last = _FIRST[number % 10], _LAST[number // 10 % 10]
        record = user_record(
            f"user{number}@fjordlys.example",
            f"{first} {last}",
            idp,
            f"2026-0{number % 7 + 1}-{number % 28 + 1:02}T08:00:00Z",
        )
        members = rng.sample(known, rng.randint(0, 2))
        record["groups"] = [{"id": group["groupId"], "name": group["name"]} for group in members]
        record["accessTypes"] = list(ACCESS_TYPES[: rng.randint(1, 2)])
        yield record["userId"], record


def zones(networks: Sequence[Record]) -> Iterator[KeyedRecord]:
    """What users may be authorized for: the staff's SSID of each wireless network."""
    for network in networks:
        if "wireless" in network["productTypes"]:
            identifier = str(crc32(network["id"].encode()))
            yield (
                identifier,
                {
                    "id": identifier,
                    "name": "Staff Wi-Fi",
                    "type": "ssid",
                    "network": {"id": network["id"], "name": network["name"]},
                },
            )


def authorization_record(
    identifier: str, user: str, zone: Record, authorizer: str, begin: str, end: str | None, at: str
) -> Record:
    """The authorization of a user for a zone."""
    return {
        "authorizationId": identifier,
        "idpUserId": user,
        "startsAt": begin,
        "expiresAt": end,
        "selfRegistered": False,
        "status": "authorized",
        "authZone": {"id": zone["id"], "name": zone["name"]},
        "authorizer": {"name": authorizer},
        "createdAt": at,
        "lastUpdatedAt": at,
    }


def authorizations(
    organization: OrganizationBlueprint, users: Sequence[Record], zones: Sequence[Record]
) -> Iterator[KeyedRecord]:
    """The initial authorizations: up to three zones for each user."""
    rng = organization.random("authorizations")
    number = _FIRST_AUTHORIZATION
    for one in users:
        for zone in rng.sample(zones, min(len(zones), rng.randint(0, 3))):
            number += 1
            month = rng.randint(1, 8)
            begin = f"2026-0{month}-01T00:00:00Z"
            end = f"2026-{month + 2:02}-01T00:00:00Z" if rng.random() < 0.3 else None
            record = authorization_record(
                str(number), one["userId"], zone, staff(0).name, begin, end, begin
            )
            yield str(number), record


def authorization_status(authorization: Record, now: str) -> str:
    """``authorized``, ``pending``, ``expired`` or ``revoked``; ``now`` in the API's form."""
    if authorization["status"] == "revoked":
        return "revoked"
    if authorization["startsAt"] > now:
        return "pending"
    ends = authorization["expiresAt"]
    return "expired" if ends is not None and ends <= now else "authorized"
