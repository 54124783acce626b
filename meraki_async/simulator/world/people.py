"""Administrators: who they are, and which organizations they belong to."""

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


class Membership(NamedTuple):
    """That a person is an administrator of an organization."""

    person: int
    access: str
    status: str


def person(number: int) -> Identity:
    """One of the 64 people."""
    name = f"{_FIRST[number % len(_FIRST)]} {_LAST[number // len(_FIRST)]}"
    return Identity(email=f"person{number}@fjordlys.example", name=name)


def key_owners() -> dict[str, Identity]:
    """The owners of the initial API keys, by key."""
    return {key: person(number) for key, number in _KEY_OWNERS.items()}


def admin_id(number: int) -> str:
    """A person's id, the same in all organizations; whether Meraki's are is not known."""
    return str(646_829_496_481_090_000 + number)


def admin_id_of(email: str) -> str:
    """The id of the person with an email address, the same in all organizations."""
    for number in range(_PEOPLE):
        if person(number).email == email.lower():
            return admin_id(number)
    digest = hashlib.blake2b(email.lower().encode(), digest_size=6).digest()
    return admin_id(_PEOPLE + int.from_bytes(digest))


def memberships(organization: OrganizationBlueprint) -> list[Membership]:
    """The owners of the keys, and one to six others; most people are in several organizations."""
    found = [Membership(0, "full", "ok")]
    if organization.index % 2 == 0:
        found.append(Membership(1, "full", "ok"))
    found.append(Membership(2, "read-only", "ok"))
    if organization.is_empty:
        return found[:1]
    rng = organization.random("admins")
    for number in rng.sample(range(len(_KEY_OWNERS), _PEOPLE), rng.randint(1, 6)):
        access = rng.choice(("full", "read-only", "none"))
        found.append(Membership(number, access, "ok" if rng.random() < 0.9 else "pending"))
    return found


def administrator_records(organization: OrganizationBlueprint) -> Iterator[KeyedRecord]:
    """The administrators of an organization."""
    rng = organization.random("accounts")
    for number, access, status in memberships(organization):
        identity = person(number)
        networks = (
            [{"id": organization.network_id(0), "access": "read-only"}] if access == "none" else []
        )
        yield (
            admin_id(number),
            {
                "id": admin_id(number),
                "name": identity.name,
                "email": identity.email,
                "orgAccess": access,
                "accountStatus": status,
                "twoFactorAuthEnabled": rng.random() < 0.7,
                "hasApiKey": number in _KEY_OWNERS.values() or rng.random() < 0.3,
                "lastActive": "2026-08-29T13:04:51Z" if status == "ok" else None,
                "tags": [{"tag": "west", "access": "read-only"}] if access == "none" else [],
                "networks": networks,
                "authenticationMethod": "Email",
            },
        )


def initial_access(organization: OrganizationBlueprint, email: str) -> str | None:
    """The organization access of a key's owner before any write."""
    for number, access, _ in memberships(organization)[:3]:
        if person(number).email == email:
            return access
    return None
