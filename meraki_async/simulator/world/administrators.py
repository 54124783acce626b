"""Administrators: who belongs to which organization, with which rights, and since when.

The records are as untidy as real ones: addresses differ in case from one organization to the next
or are missing, names are of one word or in other scripts, invitations are never accepted, accounts
lie idle for years. The API keys' owners are tidy, and usable.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from random import Random
from typing import Any, NamedTuple

from . import people
from .blueprint import OrganizationBlueprint
from .clock import SETTLED, iso
from .people import KEY_OWNERS, Person
from .sorted_records import KeyedRecord, Record

DAY = 86_400
TAGS = ("retail", "west", "pilot", "closed-stores")
"""The tags that administrators have rights by; no network has the last one."""
NETWORK_ACCESSES = ("full", "read-only", "guest-ambassador", "monitor-only")
OLD_SIGN_ON = "Cisco SecureX Sign-On"
"""Can no longer be chosen, but older records have it."""
_MAX_AGE_DAYS = 1_500
_ORGANIZATION_ACCESSES = {
    "full": 30,
    "read-only": 30,
    "none": 28,
    "enterprise": 6,
    "camera-sensor": 6,
}
_STATUSES = {"ok": 82, "pending": 8, "unverified": 6, "locked": 4}
_SPELLINGS = {"usual": 76, "title": 10, "upper": 6, "decomposed": 4, "null": 2, "absent": 2}
# for how many days at least they have not signed in, and in how many they do it once
_EVERY_DAY, _IDLE = (1, 1), (95, 900)
_ACTIVITIES = {_EVERY_DAY: 25, (1, 7): 30, (1, 40): 15, _IDLE: 20, None: 10}


class Membership(NamedTuple):
    """That a person is an administrator of an organization."""

    person: Person
    admin_id: str
    access: str
    status: str
    created_at: float
    """Seconds of the epoch."""

    @property
    def is_active(self) -> bool:
        """Whether they have ever signed in."""
        return self.status in ("ok", "locked")


class Routine(NamedTuple):
    """When somebody signs in."""

    min_days: int
    """They have not for so many days."""
    every_days: int
    """In how many days they do it once."""
    phase: int
    """On which of these days."""
    second: int
    """At what time of the day."""

    def last(self, now: float) -> float:
        """When they did it last, in seconds of the epoch."""
        day = int(now // DAY) - self.min_days - self.phase
        return float((day // self.every_days * self.every_days + self.phase) * DAY + self.second)

    def between(self, begin: float, end: float, now: float) -> Iterator[float]:
        """When they did it within a time, the latest first; all in seconds of the epoch."""
        at = self.last(now)
        while at >= begin:
            if at <= end:
                yield at
            at -= self.every_days * DAY


def initial_access(organization: OrganizationBlueprint, email: str) -> str | None:
    """The organization access of a key's owner before any write."""
    for number, access in _owners(organization).items():
        if people.staff(number).email == email:
            return access
    return None


def _owners(organization: OrganizationBlueprint) -> dict[int, str]:
    """The access of the keys' owners, by their number among the staff."""
    if organization.is_empty:
        return {0: "full"}
    limited = {1: "full"} if organization.index % 2 == 0 else {}
    return {0: "full", **limited, 2: "read-only"}


def memberships(organization: OrganizationBlueprint) -> list[Membership]:
    """The owners of the keys and others: the provider's people, and the organization's own."""
    found = [
        _membership(organization, people.staff(number), access, "ok", SETTLED - 900 * DAY + number)
        for number, access in _owners(organization).items()
    ]
    if organization.is_empty:
        return found
    rng = organization.random("admins")
    wanted = organization.population.administrators
    others = rng.randint(1, 6) if wanted is None else max(0, wanted - len(found))
    from_staff = min(rng.randint(0, others), people.STAFF - len(KEY_OWNERS))
    numbers = rng.sample(range(len(KEY_OWNERS), people.STAFF), from_staff)
    persons = [people.staff(number) for number in numbers]
    persons += [people.local(organization, number) for number in range(others - from_staff)]
    for person in persons:
        access, status = _choose(rng, _ORGANIZATION_ACCESSES), _choose(rng, _STATUSES)
        created_at = SETTLED - rng.randrange(_MAX_AGE_DAYS * DAY) + rng.randrange(1_000_000) / 1e6
        found.append(_membership(organization, person, access, status, created_at))
    return found


def _membership(
    organization: OrganizationBlueprint,
    person: Person,
    access: str,
    status: str,
    created_at: float,
) -> Membership:
    identifier = people.admin_id(person.email, organization)
    return Membership(person, identifier, access, status, created_at)


def _choose(rng: Random, weights: dict[Any, int]) -> Any:
    return rng.choices(list(weights), list(weights.values()))[0]


def administrator_records(organization: OrganizationBlueprint, now: float) -> Iterator[KeyedRecord]:
    """The administrators of an organization, as they are on the day of ``now``."""
    owners = _owners(organization)
    for number, member in enumerate(memberships(organization)):
        rng = organization.random(f"account {number}")
        is_owner = number < len(owners)
        routine = _routine(member, rng, is_owner=is_owner)
        last = None if routine is None else routine.last(now)
        if is_owner:
            yield member.admin_id, _owner(member, last)
        else:
            yield member.admin_id, _record(organization, member, rng, last, now)


def routines(organization: OrganizationBlueprint) -> Iterator[tuple[Membership, Routine]]:
    """When the initial administrators sign in; those are left out who never do."""
    owners = _owners(organization)
    for number, member in enumerate(memberships(organization)):
        rng = organization.random(f"account {number}")
        routine = _routine(member, rng, is_owner=number < len(owners))
        if routine is not None:
            yield member, routine


def _routine(member: Membership, rng: Random, *, is_owner: bool) -> Routine | None:
    if not member.is_active:
        return None
    chosen = _choose(rng, _ACTIVITIES)
    if is_owner or member.status == "locked":
        chosen = _EVERY_DAY if is_owner else _IDLE
    if chosen is None:
        return None
    min_days, every_days = chosen
    return Routine(min_days, every_days, rng.randrange(every_days), rng.randrange(DAY))


def administrator(identifier: str, name: str, email: str, access: str) -> Record:
    """A new administrator, without rights by network or tag, who has not signed in yet."""
    return {
        "id": identifier,
        "name": name,
        "email": email,
        "orgAccess": access,
        "accountStatus": "unverified",
        "twoFactorAuthEnabled": False,
        "hasApiKey": False,
        "lastActive": None,
        "tags": [],
        "networks": [],
        "authenticationMethod": "Email",
    }


def _owner(member: Membership, last: float | None) -> Record:
    person = member.person
    return {
        **administrator(member.admin_id, person.name, person.email, member.access),
        "accountStatus": "ok",
        "twoFactorAuthEnabled": True,
        "hasApiKey": True,
        "lastActive": None if last is None else iso(last),
    }


def _record(
    organization: OrganizationBlueprint,
    member: Membership,
    rng: Random,
    last: float | None,
    now: float,
) -> Record:
    name, email, status = member.person.name, member.person.email, member.status
    record = administrator(member.admin_id, name, email, member.access)
    record["accountStatus"] = status
    if member.is_active:
        if last is not None:
            is_past = member.created_at <= now
            record["lastActive"] = iso(max(last, member.created_at) if is_past else last)
        record["twoFactorAuthEnabled"] = rng.random() < 0.7
        record["hasApiKey"] = rng.random() < 0.25
    if rng.random() < 0.08:
        record["authenticationMethod"] = OLD_SIGN_ON
    if rng.random() < 0.02:
        record["name"] = None
    if member.access == "none" or rng.random() < 0.1:
        record |= _rights(organization, rng)
    match _choose(rng, _SPELLINGS):
        case "title":
            record["email"] = email.title()
        case "upper":
            record["email"] = email.upper()
        case "decomposed":
            record["email"] = unicodedata.normalize("NFD", email)
        case "null":
            record["email"] = None
        case "absent":
            del record["email"]
    return record


def _rights(organization: OrganizationBlueprint, rng: Random) -> Record:
    """Rights by tag, by network, or both."""
    kinds = rng.choice((("tags",), ("networks",), ("tags", "networks")))
    count = organization.network_count
    networks = sorted(rng.sample(range(count), min(count, rng.randint(1, 4))))
    by_network = [
        (organization.network_id(number), rng.choice(NETWORK_ACCESSES)) for number in networks
    ]
    by_tag = [(tag, rng.choice(NETWORK_ACCESSES)) for tag in rng.sample(TAGS, rng.randint(1, 2))]
    return {
        "tags": [{"tag": tag, "access": access} for tag, access in by_tag if "tags" in kinds],
        "networks": [
            {"id": identifier, "access": access}
            for identifier, access in by_network
            if "networks" in kinds
        ],
    }


def email_of(admin: Record) -> str | None:
    """The email address of an administrator, whatever its spelling; None: the record has none."""
    email = admin.get("email")
    return None if email is None else people.same_address(email)


def is_last_full(admins: Iterable[Record], admin: Record) -> bool:
    """Whether an administrator is the only one with full access to the organization."""
    return [found["id"] for found in admins if found["orgAccess"] == "full"] == [admin["id"]]
