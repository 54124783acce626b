"""Uplinks: how they are, how well they work, and their addresses."""

from collections import Counter
from collections.abc import Collection

from .. import uplinks
from ..answers import NOT_FOUND, Answer
from ..call import Call, Handler, Handlers
from ..listing import Record
from ..on_demand import OnDemand
from ..paging import SERIALS, page_of
from .device_status import pieces
from .replies import ok

_SIXTY_DAYS = 60 * 86_400.0
_FIVE_MINUTES = 300.0
_USUAL = "8.8.8.8"


def _with_uplinks(call: Call, products: Collection[str]) -> dict[str, Record]:
    return {s: piece for s, piece in pieces(call).items() if piece["productType"] in products}


def _statuses_of(*products: str) -> Handler:
    def answer(call: Call) -> Answer:
        found, wanted = _with_uplinks(call, products), call.values("iccids")

        def make(serial: str) -> Record:
            return uplinks.statuses(call.plan, found[serial], call.now)

        keys = [s for s in found if not wanted or not _sims(make(s)).isdisjoint(wanted)]
        return page_of(OnDemand(keys, make), call.query, call.operation, call.url, SERIALS)

    return answer


def _sims(record: Record) -> set[str]:
    return {uplink["iccid"] for uplink in record["uplinks"] if "iccid" in uplink}


def _overview(call: Call) -> Answer:
    counted = Counter(
        uplink["status"]
        for piece in _with_uplinks(call, ("appliance",)).values()
        for uplink in uplinks.statuses(call.plan, piece, call.now)["uplinks"]
    )
    names = ("active", "ready", "failed", "connecting")
    by_status = {name: counted[name] for name in names}
    return ok({"counts": {"byStatus": {**by_status, "notConnected": counted["not connected"]}}})


def _loss_and_latency(call: Call) -> Answer:
    begin, end = call.window(
        look_back=_SIXTY_DAYS, longest=_FIVE_MINUTES, default=_FIVE_MINUTES, delay=120
    )
    found = _with_uplinks(call, ("appliance",))
    if not found:
        return NOT_FOUND
    address, uplink = call.parameter("ip") or _USUAL, call.parameter("uplink")
    records = [
        record
        for piece in found.values()
        for record in uplinks.loss_and_latency(call.plan, piece, begin, end, address)
        if uplink in (None, record["uplink"])
    ]
    return ok(records)


def _addresses(call: Call) -> Answer:
    # sensors have no address
    found = {s: piece for s, piece in pieces(call).items() if piece["productType"] != "sensor"}
    listing = OnDemand(found, lambda s: uplinks.addresses(call.plan, found[s], call.now))
    return page_of(listing, call.query, call.operation, call.url, SERIALS)


HANDLERS: Handlers = {
    "getOrganizationUplinksStatuses": _statuses_of("appliance", "cellularGateway"),
    "getOrganizationApplianceUplinkStatuses": _statuses_of("appliance"),
    "getOrganizationCellularGatewayUplinkStatuses": _statuses_of("cellularGateway"),
    "getOrganizationApplianceUplinksStatusesOverview": _overview,
    "getOrganizationDevicesUplinksLossAndLatency": _loss_and_latency,
    "getOrganizationDevicesUplinksAddressesByDevice": _addresses,
}
