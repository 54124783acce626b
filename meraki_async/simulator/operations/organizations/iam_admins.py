"""Administrators' attempts to sign in, and their access groups. All operations are in beta.

Only the names of members are published of these: what they mean, and their values, is invented.
"""

from collections.abc import Iterator

from ...contract.paging import page_response
from ...contract.responses import ApiResponse, ParameterError
from ...world import people
from ...world.administrators import email_of
from ...world.blueprint import OrganizationBlueprint
from ...world.clock import newest_first_key
from ...world.configuration_changes import change_key
from ...world.sign_ins import sign_in_attempts
from ...world.sorted_records import KeyedRecord, SortedRecords
from ...world.world import RecordType, World
from ..shared.call import Call, Handlers

_DAY = 86_400.0
_GROUPS = ("Operations", "Helpdesk")
_ORDERS = {"ascending": False, "asc": False, "descending": True, "desc": True}


def _logins(call: Call) -> ApiResponse:
    begin, end = call.window(max_age=90 * _DAY, max_span=90 * _DAY, default_span=7 * _DAY)
    order = call.parameter("sortOrder") or "descending"
    if order not in _ORDERS:
        raise ParameterError("'sortOrder' must be one of: 'ascending' or 'descending'")
    has_saml = call.world.settings(call.organization, "saml")["enabled"]
    attempts = sign_in_attempts(call.organization, begin, end, call.now, has_saml=has_saml)
    found = sorted(attempts, key=lambda attempt: (attempt[0], attempt[1]["email"]))
    listing = SortedRecords(
        (f"{newest_first_key(at)}{number:07}" if _ORDERS[order] else change_key(at, number), record)
        for number, (at, record) in enumerate(found)
    )
    return page_response(listing, call.query, call.operation, call.url)


def _groups(
    world: World, organization: OrganizationBlueprint, parent: str
) -> Iterator[KeyedRecord]:
    for number, name in enumerate(() if organization.is_empty else _GROUPS):
        identifier = str(9_100 + organization.index * 10 + number)
        access = "full" if number == 0 else "read-only"
        scope = {"type": "organization", "id": organization.id}
        yield (
            identifier,
            {
                "accessGroupId": identifier,
                "name": name,
                "roles": [{"id": f"org:{access}", "name": access, "scope": scope}],
            },
        )


def _list_groups(call: Call) -> ApiResponse:
    listing = call.world.listing(call.organization, "accessGroups")
    emails = {people.same_address(email) for email in call.values("assignedAdminEmails")}
    if emails:
        # full administrators are in the first group, read-only ones in the second
        accesses = {
            admin["orgAccess"]
            for admin in call.world.listing(call.organization, "admins").records
            if email_of(admin) in emails
        }
        listing = listing.filter(
            lambda group: any(role["name"] in accesses for role in group["roles"])
        )
    return page_response(listing, call.query, call.operation, call.url)


RECORD_TYPES = {"accessGroups": RecordType(_groups)}
HANDLERS: Handlers = {
    "getOrganizationIamAdminsAdministratorsLoginsHistory": _logins,
    "getOrganizationAccessGroups": _list_groups,
}
