"""Which of a person's records in an organization may go, and which stay. Pure functions."""

from collections.abc import Sequence
from typing import NamedTuple

from ...writes.change import Change
from ...writes.guards.administrators import (
    email_of,
    is_usable,
    name_of,
    prospect,
    why_unusable,
)
from ...writes.guards.own_identity import OwnIdentity
from ..sources import Raw
from .findings import Kept, KeptReason, Organization, administrator_access
from .person import Person, same_person
from .reading import OrganizationReading

_MAX_NAMED = 3
PROTECTED: tuple[KeptReason, str, str] = (
    "protected",
    "is a protected person, whom nothing automatic removes",
    "Take the address out of the protected people, or remove it in the dashboard, if it is really "
    "meant",
)
"""The reason, why, and what to do."""


class Decision(NamedTuple):
    """What becomes of a person's records in one organization."""

    removable: list[Raw]
    kept: list[Kept]
    is_left_with_one: bool
    """Whether only one usable full administrator would be left there."""


def decide(
    one: OrganizationReading, person: Person, own: OwnIdentity, protected: Sequence[str]
) -> Decision:
    """Decide about all records of a person in an organization.

    The guards of plans say the same when one is applied; what they would block is left out here,
    so that one organization does not keep the others from being done.

    Args:
        one: the organization, all its administrators.
        person: who leaves.
        own: who acts there.
        protected: addresses of people who are never removed.
    """
    theirs = [record for record in one.administrators if person.owns(record)]
    removable: list[Raw] = []
    kept: list[Kept] = []
    reading_only = _reading_only(one.administrators, own)
    for record in theirs:
        reason = _reason_to_keep(record, own, person, protected)
        if reason is None and reading_only is not None:
            reason = "own_access_is_not_full", *reading_only
        if reason is None:
            removable.append(record)
        else:
            kept.append(_kept(one.organization, record, *reason))
    stays = _last_full(one.administrators, removable, person)
    if stays:
        others = _others(one.administrators, theirs)
        removable = [record for record in removable if record not in stays]
        kept += [_kept(one.organization, r, "last_full_administrator", *others) for r in stays]
    ahead = prospect(one.administrators, _removals(one.organization, removable))
    return Decision(removable, kept, ahead.takes_full and len(ahead.left) == 1)


def _reason_to_keep(
    record: Raw, own: OwnIdentity, person: Person, protected: Sequence[str]
) -> tuple[KeptReason, str, str] | None:
    address = str(record.get("email"))
    if person.is_one_of(address, protected):
        return PROTECTED
    if own.email is not None and same_person(address, [own.email]):
        return (
            "own_identity",
            f"is the owner of the credentials that this runs with ({own.account})",
            "Run this with another full administrator's credentials",
        )
    return None


def _reading_only(records: Sequence[Raw], own: OwnIdentity) -> tuple[str, str] | None:
    """Why nothing can be removed with these credentials; None: it can, as far as is known."""
    if own.email is None:
        return None
    accesses = [
        r.get("orgAccess") for r in records if same_person(str(r.get("email")), [own.email])
    ]
    if not accesses or "full" in accesses:
        return None
    return (
        f"the access of {own.email}, which this runs with, is {accesses[0]} there",
        "Somebody with full access there has to run this, or remove the person in the dashboard",
    )


def _last_full(records: Sequence[Raw], removable: Sequence[Raw], person: Person) -> list[Raw]:
    """Which records have to stay so that a usable full administrator does."""
    ahead = prospect(records, _removals(Organization(id=""), removable))
    if not ahead.takes_full or ahead.left:
        return []
    full = [record for record in removable if record.get("orgAccess") == "full"]
    usable = [record for record in full if is_usable(record)]
    # of several addresses of theirs one is enough, the main one if it can be
    usable.sort(key=lambda each: not same_person(str(each.get("email")), [person.main_address]))
    return usable[:1] or full


def _others(records: Sequence[Raw], theirs: Sequence[Raw]) -> tuple[str, str]:
    """Why nobody else counts, and what to do."""
    found = [
        f"{name_of(record)} ({why_unusable(record)})"
        for record in records
        if record.get("orgAccess") == "full" and record not in theirs
    ]
    shown = ", ".join(found[:_MAX_NAMED]) + (", …" if len(found) > _MAX_NAMED else "")
    why = "no other usable full administrator is there"
    todo = (
        "Give somebody else full access there, who has to sign in once (two people are better: "
        "nobody can let you in again); then run this again"
    )
    return why + (f"; not usable: {shown}" if found else ""), todo


def _removals(organization: Organization, records: Sequence[Raw]) -> list[Change]:
    return [
        Change(
            id=f"change-{number}",
            operation="deleteOrganizationAdmin",
            parameters={"organizationId": organization.id, "adminId": str(record.get("id"))},
        )
        for number, record in enumerate(records, start=1)
    ]


def _kept(organization: Organization, record: Raw, reason: KeptReason, why: str, todo: str) -> Kept:
    access = administrator_access(organization, record)
    return Kept(access=access, reason=reason, why=why, todo=todo)


def possible_records(one: OrganizationReading) -> list[Raw]:
    """The administrators without an address."""
    return [record for record in one.administrators if email_of(record) is None]
