"""Records of the configuration change log, and the changes that the seed says were made."""

from collections.abc import Iterator
from zlib import crc32

from . import people
from .blueprint import OrganizationBlueprint
from .clock import iso
from .sorted_records import KeyedRecord, Record

YEAR = 365 * 86_400.0
"""Seconds for which changes are kept."""
MAX_NUMBER = 9_999_999
"""The highest number of a change among those of the same time."""
_SECONDS_BETWEEN_CHANGES = 8 * 3600


def change_key(at: float, number: int) -> str:
    """The key of a change; keys ascend with time.

    Args:
        at: seconds of the epoch.
        number: tells changes of the same time apart, at most ``MAX_NUMBER``.
    """
    return f"{round(at * 1_000_000):018}{number:07}"


def change_record(
    at: float, admin_name: str, admin_email: str, admin_id: str, method: str, path: str
) -> Record:
    """A change by an administrator, without the values before and after.

    Args:
        at: seconds of the epoch.
        admin_name: who made it.
        admin_email: theirs.
        admin_id: theirs.
        method: of the request that made it.
        path: of that request, below the base path.
    """
    return {
        "ts": iso(at, fraction=True),
        "adminName": admin_name,
        "adminEmail": admin_email,
        "adminId": admin_id,
        "networkName": None,
        "networkId": None,
        "networkUrl": None,
        "ssidName": None,
        "ssidNumber": None,
        "page": "via API",
        "label": f"{method} /api/v1{path}",
        "oldValue": "",
        "newValue": "",
        "client": {"id": None, "type": None},
    }


def seeded_changes(organization: OrganizationBlueprint, now: float) -> Iterator[KeyedRecord]:
    """The changes of the last year that follow from the seed: one every eight hours or so."""
    if organization.is_empty:
        return
    members = [member for member in people.memberships(organization) if member.access == "full"]
    first = int((now - YEAR) // _SECONDS_BETWEEN_CHANGES)
    last = int(now // _SECONDS_BETWEEN_CHANGES)
    for number in range(first, last + 1):
        digest = crc32(f"{organization.seed}/{organization.index}/changes/{number}".encode())
        second = number * _SECONDS_BETWEEN_CHANGES + digest % _SECONDS_BETWEEN_CHANGES
        at = second + digest % 1_000_000 / 1e6
        if at > now:
            return
        member = members[digest // 7 % len(members)]
        # some changes are about the organization and name no network
        network = None if digest % 5 == 0 else digest // 11 % organization.network_count
        network_id = None if network is None else organization.network_id(network)
        path = (
            f"/organizations/{organization.id}" if network_id is None else f"/networks/{network_id}"
        )
        admin = people.person(member.person)
        admin_id = people.admin_id(member.person)
        record = change_record(at, admin.name, admin.email, admin_id, "PUT", path)
        if network is not None:
            record["networkName"] = f"{organization.place.city} store {network + 1}"
            record["networkId"] = network_id
            record["networkUrl"] = (
                f"https://n214.meraki.com/store-{network + 1}/n/{network:05x}/manage/usage"
            )
        record["oldValue"] = f'{{"name":"before {number}"}}'
        record["newValue"] = f'{{"name":"after {number}"}}'
        yield change_key(at, 0), record
