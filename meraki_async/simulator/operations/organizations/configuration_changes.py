"""The configuration change log: what the seed says was changed, and what was written lately."""

from ...contract.paging import page_response
from ...contract.responses import ApiResponse
from ...world.configuration_changes import MAX_NUMBER, YEAR, change_key, seeded_changes
from ...world.sorted_records import SortedRecords
from ...world.world import RecordType
from ..shared.call import Call, Handlers
from ..shared.filters import filtered


def _list(call: Call) -> ApiResponse:
    begin, end = call.window(max_age=YEAR, max_span=YEAR, default_span=YEAR)
    end = min(end, call.now)
    written = call.world.listing(call.organization, "changes")
    recent = written.between(change_key(begin, 0), change_key(end, MAX_NUMBER))
    found = SortedRecords(
        [
            *seeded_changes(call.organization, begin, end),
            *zip(recent.keys, recent.records, strict=True),
        ]
    )
    listing = filtered(found, "changes", call.query)
    return page_response(listing, call.query, call.operation, call.url, newest_first=True)


RECORD_TYPES = {"changes": RecordType(max_records=10_000)}
HANDLERS: Handlers = {"getOrganizationConfigurationChanges": _list}
