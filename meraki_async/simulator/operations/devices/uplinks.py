"""Uplinks: their statuses, loss and latency, and addresses."""

from collections import Counter
from collections.abc import Collection

from ...contract.paging import SERIALS, page_response
from ...contract.responses import NOT_FOUND, ApiResponse
from ...world import uplinks
from ...world.lazy_records import LazyRecords
from ...world.sorted_records import Record
from ..shared.call import Call, Handler, Handlers
from ..shared.hardware import filtered_devices
from ..shared.responses import ok

_SIXTY_DAYS = 60 * 86_400.0
_FIVE_MINUTES = 300.0
_DEFAULT_DESTINATION = "8.8.8.8"


def _with_uplinks(call: Call, products: Collection[str]) -> dict[str, Record]:
    return {
        serial: device
        for serial, device in filtered_devices(call).items()
        if device["productType"] in products
    }


def _statuses_of(*products: str) -> Handler:
    def handle(call: Call) -> ApiResponse:
        found, iccids = _with_uplinks(call, products), call.values("iccids")

        def make(serial: str) -> Record:
            return uplinks.uplink_statuses(call.organization, found[serial], call.now)

        keys = [
            serial for serial in found if not iccids or not _iccids(make(serial)).isdisjoint(iccids)
        ]
        return page_response(LazyRecords(keys, make), call.query, call.operation, call.url, SERIALS)

    return handle


def _iccids(record: Record) -> set[str]:
    return {uplink["iccid"] for uplink in record["uplinks"] if "iccid" in uplink}


def _overview(call: Call) -> ApiResponse:
    counted = Counter(
        uplink["status"]
        for device in _with_uplinks(call, ("appliance",)).values()
        for uplink in uplinks.uplink_statuses(call.organization, device, call.now)["uplinks"]
    )
    names = ("active", "ready", "failed", "connecting")
    by_status = {name: counted[name] for name in names}
    return ok({"counts": {"byStatus": {**by_status, "notConnected": counted["not connected"]}}})


def _loss_and_latency(call: Call) -> ApiResponse:
    begin, end = call.window(
        max_age=_SIXTY_DAYS, max_span=_FIVE_MINUTES, default_span=_FIVE_MINUTES, min_age=120
    )
    found = _with_uplinks(call, ("appliance",))
    if not found:
        return NOT_FOUND
    address, uplink = call.parameter("ip") or _DEFAULT_DESTINATION, call.parameter("uplink")
    records = [
        record
        for device in found.values()
        for record in uplinks.loss_and_latency(call.organization, device, begin, end, address)
        if uplink in (None, record["uplink"])
    ]
    return ok(records)


def _addresses(call: Call) -> ApiResponse:
    # sensors have no address
    found = {
        serial: device
        for serial, device in filtered_devices(call).items()
        if device["productType"] != "sensor"
    }
    listing = LazyRecords(
        found, lambda serial: uplinks.addresses(call.organization, found[serial], call.now)
    )
    return page_response(listing, call.query, call.operation, call.url, SERIALS)


HANDLERS: Handlers = {
    "getOrganizationUplinksStatuses": _statuses_of("appliance", "cellularGateway"),
    "getOrganizationApplianceUplinkStatuses": _statuses_of("appliance"),
    "getOrganizationCellularGatewayUplinkStatuses": _statuses_of("cellularGateway"),
    "getOrganizationApplianceUplinksStatusesOverview": _overview,
    "getOrganizationDevicesUplinksLossAndLatency": _loss_and_latency,
    "getOrganizationDevicesUplinksAddressesByDevice": _addresses,
}
