"""The configuration change log: the changes that the seed says were made, and their keys."""

from collections.abc import Iterator
from zlib import crc32

from .administrators import Membership, memberships
from .blueprint import OrganizationBlueprint
from .dashboard_pages import Author, Page, about_network, api_change, dashboard_change
from .sorted_records import KeyedRecord, Record

YEAR = 365 * 86_400.0
"""Seconds for which changes are kept."""
MAX_NUMBER = 9_999_999
"""The highest number of a change among those of the same time."""
_SECONDS_BETWEEN_CHANGES = 8 * 3600
_APPLICATION = "f0a1c2e3d4b5968778695a4b3c2d1e0f"
_ON_NETWORKS = (Page.NETWORK_CHANGED, Page.ALERTS_CHANGED)


def change_key(at: float, number: int) -> str:
    """The key of a change; keys ascend with time.

    Args:
        at: seconds of the epoch.
        number: tells changes of the same time apart, at most ``MAX_NUMBER``.
    """
    return f"{round(at * 1_000_000):018}{number:07}"


def seeded_changes(
    organization: OrganizationBlueprint, begin: float, end: float
) -> Iterator[KeyedRecord]:
    """The changes that follow from the seed: one every eight hours or so, and each administrator.

    About half were made through the API, some of them by an application with OAuth; the others in
    the dashboard.

    Args:
        organization: whose.
        begin: of the time that is asked about, in seconds of the epoch.
        end: of that time; not in the future.
    """
    if organization.is_empty:
        return
    members = memberships(organization)
    writers = [member for member in members if member.access == "full" and member.is_active]
    for member in members:
        if begin <= member.created_at <= end:
            yield change_key(member.created_at, 1), _arrival(member, writers[0])
    first = int(begin // _SECONDS_BETWEEN_CHANGES)
    last = int(end // _SECONDS_BETWEEN_CHANGES)
    for number in range(first, last + 1):
        digest = crc32(f"{organization.seed}/{organization.index}/changes/{number}".encode())
        second = number * _SECONDS_BETWEEN_CHANGES + digest % _SECONDS_BETWEEN_CHANGES
        at = second + digest % 1_000_000 / 1e6
        if begin <= at <= end:
            author = _author(writers[digest // 7 % len(writers)])
            yield change_key(at, 0), _everyday_change(organization, author, at, number, digest)


def _author(member: Membership) -> Author:
    return Author(member.admin_id, member.person.name, member.person.email)


def _arrival(member: Membership, by: Membership) -> Record:
    """That an administrator was invited."""
    invited = f"{member.person.email}: organization {member.access}"
    return dashboard_change(_author(by), member.created_at, Page.ADMINISTRATOR_ADDED, "", invited)


def _everyday_change(
    organization: OrganizationBlueprint, author: Author, at: float, number: int, digest: int
) -> Record:
    # some changes are about the organization and name no network
    index = None if digest % 5 == 0 else digest // 11 % organization.network_count
    network = None if index is None else _network(organization, index)
    kind = digest // 13 % 20
    if kind < 8:
        if network is None:
            page, old, new = _organization_change(kind, number)
            return dashboard_change(author, at, page, old, new)
        page = _ON_NETWORKS[kind % 2]
        made = dashboard_change(author, at, page, f"before {number}", f"after {number}")
        return about_network(made, network)
    path = f"/organizations/{organization.id}" if network is None else f"/networks/{network['id']}"
    change = {
        **api_change(author, at, "PUT", path),
        "oldValue": f'{{"name":"before {number}"}}',
        "newValue": f'{{"name":"after {number}"}}',
    }
    if kind >= 17:
        change["client"] = {"id": _APPLICATION, "type": "oauth"}
    return change if network is None else about_network(change, network)


def _organization_change(kind: int, number: int) -> tuple[Page, str, str]:
    """A change of the organization in the dashboard, of what leaves no trace elsewhere."""
    someone = f"leaver{number}@fjordlys.example: organization"
    match kind:
        case 0 | 1:
            return Page.ADMINISTRATOR_REMOVED, f"{someone} read-only", ""
        case 2:
            return Page.ADMINISTRATOR_CHANGED, f"{someone} read-only", f"{someone} none"
        case 3:
            return Page.SAML_ROLE_CHANGED, "night-shift: none", "night-shift: read-only"
        case 4:
            return Page.SAML_SWITCHED, "disabled", "enabled"
    return Page.TIMEOUT_CHANGED, "30 minutes", "60 minutes"


def _network(organization: OrganizationBlueprint, number: int) -> Record:
    return {
        "id": organization.network_id(number),
        "name": f"{organization.place.city} store {number + 1}",
        "url": f"https://n214.meraki.com/store-{number + 1}/n/{number:05x}/manage/usage",
    }
