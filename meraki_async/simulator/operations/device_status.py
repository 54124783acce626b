"""How devices are, in the old form; how many are how; and when that changed."""

from collections import Counter

from .. import status
from ..answers import Answer
from ..call import Call, Handlers
from ..clock import newest_first
from ..device_statuses import device_status, status_change
from ..filters import filtered
from ..listing import Record
from ..on_demand import OnDemand
from ..paging import SERIALS, page_of
from .replies import ok

_DAY = 86_400.0
_MONTH = 31 * _DAY
_STATUSES = ("online", "alerting", "offline", "dormant")


def pieces(call: Call) -> dict[str, Record]:
    """The devices in networks that the query's filters leave, by serial."""
    listing = filtered(call.listing("devices"), "devices", call.query)
    return dict(zip(listing.keys, listing.records, strict=True))


def _now(call: Call) -> float:
    return call.now // status.PERIOD * status.PERIOD


def _list(call: Call) -> Answer:
    found, now, wanted = pieces(call), _now(call), call.values("statuses")
    keys = [
        serial
        for serial in found
        if not wanted or status.status_of(call.plan, serial, now) in wanted
    ]
    listing = OnDemand(keys, lambda serial: device_status(call.plan, found[serial], now))
    return page_of(listing, call.query, call.operation, call.url, SERIALS)


def _overview(call: Call) -> Answer:
    now = _now(call)
    counted = Counter(status.status_of(call.plan, serial, now) for serial in pieces(call))
    return ok({"counts": {"byStatus": {name: counted[name] for name in _STATUSES}}})


def _history(call: Call) -> Answer:
    begin, end = call.window(look_back=_MONTH, longest=_MONTH, default=_DAY)
    # nobody has looked since
    end = min(end, _now(call) + 1)
    found, wanted = pieces(call), call.values("statuses")
    changes = {
        newest_first(at) + serial: (serial, at, old, new)
        for serial in found
        for at, old, new in status.changes_of(call.plan, serial, begin, end)
        if not wanted or new in wanted
    }

    def make(key: str) -> Record:
        serial, at, old, new = changes[key]
        network = call.world.record(call.plan, "networks", found[serial]["networkId"])
        return status_change(found[serial], network, at, old, new)

    return page_of(OnDemand(changes, make), call.query, call.operation, call.url)


HANDLERS: Handlers = {
    "getOrganizationDevicesStatuses": _list,
    "getOrganizationDevicesStatusesOverview": _overview,
    "getOrganizationDevicesAvailabilitiesChangeHistory": _history,
}
