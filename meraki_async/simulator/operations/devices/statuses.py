"""Statuses of devices: the older listing, how many have each status, and their changes."""

from collections import Counter

from ...contract.paging import SERIALS, page_response
from ...contract.responses import ApiResponse
from ...world import device_status
from ...world.clock import newest_first_key
from ...world.lazy_records import LazyRecords
from ...world.sorted_records import Record
from ...world.status_records import status_change_record, status_record
from ..shared.call import Call, Handlers
from ..shared.hardware import filtered_devices
from ..shared.responses import ok

_DAY = 86_400.0
_MONTH = 31 * _DAY
_STATUSES = ("online", "alerting", "offline", "dormant")


def _last_check(call: Call) -> float:
    return call.now // device_status.PERIOD * device_status.PERIOD


def _list(call: Call) -> ApiResponse:
    found, now, statuses = (
        filtered_devices(call),
        _last_check(call),
        call.values("statuses"),
    )
    keys = [
        serial
        for serial in found
        if not statuses or device_status.status_of(call.organization, serial, now) in statuses
    ]
    listing = LazyRecords(keys, lambda serial: status_record(call.organization, found[serial], now))
    return page_response(listing, call.query, call.operation, call.url, SERIALS)


def _overview(call: Call) -> ApiResponse:
    now = _last_check(call)
    counted = Counter(
        device_status.status_of(call.organization, serial, now) for serial in filtered_devices(call)
    )
    return ok({"counts": {"byStatus": {name: counted[name] for name in _STATUSES}}})


def _history(call: Call) -> ApiResponse:
    begin, end = call.window(max_age=_MONTH, max_span=_MONTH, default_span=_DAY)
    # later changes are seen at the next check
    end = min(end, _last_check(call) + 1)
    found, statuses = filtered_devices(call), call.values("statuses")
    changes = {
        newest_first_key(at) + serial: (serial, at, old, new)
        for serial in found
        for at, old, new in device_status.status_changes(call.organization, serial, begin, end)
        if not statuses or new in statuses
    }

    def make(key: str) -> Record:
        serial, at, old, new = changes[key]
        network = call.world.record(call.organization, "networks", found[serial]["networkId"])
        return status_change_record(found[serial], network, at, old, new)

    return page_response(LazyRecords(changes, make), call.query, call.operation, call.url)


HANDLERS: Handlers = {
    "getOrganizationDevicesStatuses": _list,
    "getOrganizationDevicesStatusesOverview": _overview,
    "getOrganizationDevicesAvailabilitiesChangeHistory": _history,
}
