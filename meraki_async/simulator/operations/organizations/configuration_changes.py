"""The configuration change log: what the seed says was changed, and what was written lately."""

from collections.abc import Iterator

from ...contract.paging import page_response
from ...contract.responses import ApiResponse
from ...world.blueprint import OrganizationBlueprint
from ...world.configuration_changes import MAX_NUMBER, YEAR, change_key, seeded_changes
from ...world.sorted_records import KeyedRecord
from ...world.world import RecordType, World
from ..shared.call import Call, Handlers
from ..shared.filters import filtered


def _changes(
    world: World, organization: OrganizationBlueprint, parent: str
) -> Iterator[KeyedRecord]:
    return seeded_changes(organization, world.clock.now)


def _list(call: Call) -> ApiResponse:
    begin, end = call.window(max_age=YEAR, max_span=YEAR, default_span=YEAR)
    changes = call.world.listing(call.organization, "changes")
    found = changes.between(change_key(begin, 0), change_key(end, MAX_NUMBER))
    listing = filtered(found, "changes", call.query)
    return page_response(listing, call.query, call.operation, call.url, newest_first=True)


RECORD_TYPES = {"changes": RecordType(_changes, period=3600, max_records=10_000)}
HANDLERS: Handlers = {"getOrganizationConfigurationChanges": _list}
