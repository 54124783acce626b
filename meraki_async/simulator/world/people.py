"""Records of administrators."""

import hashlib
from collections.abc import Iterator
from typing import NamedTuple

from .blueprint import OrganizationBlueprint
from .identities import DEFAULT_KEY, LIMITED_KEY, READ_ONLY_KEY, Identity
from .sorted_records import KeyedRecord

_FIRST = ("Ingrid", "Tomás", "Aiko", "Priya", "Jonas", "Chloé", "Marek", "Ada")
_LAST = ("Moe", "Silva", "Tanaka", "Nair", "Berg", "Martin", "Nowak", "Okafor")
_PEOPLE = len(_FIRST) * len(_LAST)
_KEY_OWNERS = {DEFAULT_KEY: 0, LIMITED_KEY: 1, READ_ONLY_KEY: 2}


class Member(NamedTuple):
    """Somebody's place in an organization."""

    person: int
    access: str
    status: str


def person(number: int) -> Identity:
    """One of the 64 people there are."""
    name = f"{_FIRST[number % len(_FIRST)]} {_LAST[number // len(_FIRST)]}"
    return Identity(email=f"person{number}@fjordlys.example", name=name)


def key_owners() -> dict[str, Identity]:
    """Whose the keys are that there are at first."""
    return {key: person(number) for key, number in _KEY_OWNERS.items()}


def identifier(number: int) -> str:
    """A person's id, the same everywhere; whether Meraki's are is not established."""
    return str(646_829_496_481_090_000 + number)


def identifier_of(email: str) -> str:
    """The id of whoever has an address: it is one person in all organizations."""
    for number in range(_PEOPLE):
        if person(number).email == email.lower():
            return identifier(number)
    digest = hashlib.blake2b(email.lower().encode(), digest_size=6).digest()
    return identifier(_PEOPLE + int.from_bytes(digest))


def members(organization: OrganizationBlueprint) -> list[Member]:
    """The keys' owners, and one to six others; so most people are in several organizations."""
    found = [Member(0, "full", "ok")]
    if organization.index % 2 == 0:
        found.append(Member(1, "full", "ok"))
    found.append(Member(2, "read-only", "ok"))
    if organization.is_empty:
        return found[:1]
    chance = organization.random("admins")
    for number in chance.sample(range(len(_KEY_OWNERS), _PEOPLE), chance.randint(1, 6)):
        access = chance.choice(("full", "read-only", "none"))
        found.append(Member(number, access, "ok" if chance.random() < 0.9 else "pending"))
    return found


def administrators(organization: OrganizationBlueprint) -> Iterator[KeyedRecord]:
    """The administrators of an organization."""
    chance = organization.random("accounts")
    for number, access, status in members(organization):
        identity = person(number)
        networks = (
            [{"id": organization.network_id(0), "access": "read-only"}] if access == "none" else []
        )
        yield (
            identifier(number),
            {
                "id": identifier(number),
                "name": identity.name,
                "email": identity.email,
                "orgAccess": access,
                "accountStatus": status,
                "twoFactorAuthEnabled": chance.random() < 0.7,
                "hasApiKey": number in _KEY_OWNERS.values() or chance.random() < 0.3,
                "lastActive": "2026-08-29T13:04:51Z" if status == "ok" else None,
                "tags": [{"tag": "west", "access": "read-only"}] if access == "none" else [],
                "networks": networks,
                "authenticationMethod": "Email",
            },
        )


def initial_access(organization: OrganizationBlueprint, email: str) -> str | None:
    """The organization access that a key's owner has before anybody changes it."""
    for number, access, _ in members(organization)[:3]:
        if person(number).email == email:
            return access
    return None
