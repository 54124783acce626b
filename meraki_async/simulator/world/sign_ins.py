"""Attempts to sign in to the dashboard, as its history lists them.

Only the names of the members are published; their values here are invented.
"""

from collections.abc import Iterator
from zlib import crc32

from .administrators import routines
from .blueprint import OrganizationBlueprint
from .clock import iso
from .sorted_records import Record

_SAML_PEOPLE = 4


def sign_in_attempts(
    organization: OrganizationBlueprint, begin: float, end: float, now: float, *, has_saml: bool
) -> Iterator[tuple[float, Record]]:
    """The attempts within a time, in no order, and when they were made.

    Args:
        organization: whose; those of administrators who were removed since are among them.
        begin: of the time, in seconds of the epoch.
        end: of the time.
        now: seconds of the epoch.
        has_saml: people sign in by SAML, who are no administrators of the organization.
    """
    for member, routine in routines(organization):
        email = member.person.email
        joined_at = member.created_at if member.created_at <= now else begin
        for number, at in enumerate(routine.between(max(begin, joined_at), end, now)):
            yield _attempt(organization, email, "email", at, "success")
            # some mistype the password first; whoever is locked out went on doing so
            failures = 5 if member.status == "locked" and number == 0 else int(at) % 9 == 0
            for minute in range(1, failures + 1):
                after = at + 60 * minute if failures > 1 else at - 60
                if begin <= after <= end:
                    yield _attempt(organization, email, "email", after, "failure")
    if not has_saml or organization.is_empty:
        return
    for number in range(_SAML_PEOPLE):
        email = f"sso{number + 1}@kunde{organization.index + 1}.example"
        second = crc32(f"{organization.seed}/{email}".encode()) % 86_400
        for day in range(int(begin // 86_400), int(end // 86_400) + 1):
            at = float(day * 86_400 + second)
            if begin <= at <= min(end, now) and (day + number) % (number + 1) == 0:
                yield _attempt(organization, email, "saml", at, "success")


def _attempt(
    organization: OrganizationBlueprint, email: str, kind: str, at: float, status: str
) -> tuple[float, Record]:
    place = organization.place
    return at, {
        "ts": iso(at),
        "email": email,
        "type": kind,
        "status": status,
        "sourceIp": f"198.51.100.{crc32(email.encode()) % 254 + 1}",
        "location": f"{place.city}, {place.country}",
    }
