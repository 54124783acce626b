"""Events of networks; their pages have no end in either direction."""

from collections.abc import Callable
from itertools import islice

import msgspec

from ...contract.paging import PAGE_PARAMETERS, link_entry, page_size
from ...contract.responses import ApiResponse, ParameterError
from ...world import network_events
from ...world.clock import iso, parse_time
from ...world.network_events import MICROSECONDS, EventStream
from ...world.sorted_records import Record
from ..shared.call import Call, Handlers
from ..shared.hardware import devices_in_network
from ..shared.networks import network_in_path
from ..shared.responses import bad_request, ok

# how much time one page covers at most
_MONTH = 31 * 86_400 * MICROSECONDS


def _time(microseconds: int) -> str:
    return iso(microseconds / MICROSECONDS, fraction=True)


def _cursor(call: Call, name: str) -> int | None:
    text = call.parameter(name)
    try:
        return None if text is None else round(parse_time(text) * MICROSECONDS)
    except ValueError:
        raise ParameterError(f"'{name}' must be an ISO 8601 timestamp") from None


def _list(call: Call) -> ApiResponse:
    world, organization, network_id = call.world, call.organization, call.arguments["networkId"]
    products = network_in_path(call)["productTypes"]
    product = call.parameter("productType")
    if product is None and len(products) > 1:
        return bad_request("productType is required for networks with several product types")
    product = product or products[0]
    if product not in products:
        return bad_request(f"This network does not have product type '{product}'")
    return _page(
        call,
        EventStream(
            organization, network_id, product, devices_in_network(world, organization, network_id)
        ),
    )


def _page(call: Call, stream: EventStream) -> ApiResponse:
    size, passes = page_size(call.operation, call.query), _filter(call)
    now = round(call.now * MICROSECONDS)
    after, before = _cursor(call, "startingAfter"), _cursor(call, "endingBefore")
    if after is not None:
        after = max(0, min(after, now))
        begin, end = after + 1, min(now, after + _MONTH)
    else:
        end = now if before is None else min(before - 1, now)
        begin = max(0, (end - _MONTH) // MICROSECONDS * MICROSECONDS)
    found = stream.between(begin, end, backward=after is None)
    events = list(islice((one for one in found if passes(one[1])), size))
    if after is not None:
        events.reverse()
    # a full page ends at its last event, another one at the end of the time it covers
    if events and (after is not None or len(events) == size):
        begin = events[-1][0]
    if events and (after is None or len(events) == size):
        end = events[0][0]
    page: Record = {"message": None, "events": [event for _, event in events]}
    if begin <= end:
        page |= {"pageStartAt": _time(begin), "pageEndAt": _time(end)}
    filters = [pair for pair in call.query if pair[0] not in PAGE_PARAMETERS]

    def link(rel: str, cursor: str, at: int) -> str:
        return link_entry(call.url, [*filters, ("perPage", str(size)), (cursor, _time(at))], rel)

    links = (
        link("first", "startingAfter", 0),
        link("prev", "endingBefore", begin),
        link("next", "startingAfter", max(0, end)),
        link("last", "endingBefore", now),
    )
    return ApiResponse(200, msgspec.json.encode(page), {"Link": ", ".join(links)})


_EXACT = {"deviceSerial": "deviceSerial", "clientMac": "clientMac"}
_PARTS = {"deviceName": "deviceName", "clientName": "clientDescription"}


def _filter(call: Call) -> Callable[[Record], bool]:
    parameters = dict(call.query)
    exact = {_EXACT[name]: text for name, text in parameters.items() if name in _EXACT}
    parts = {_PARTS[name]: text.lower() for name, text in parameters.items() if name in _PARTS}
    included, excluded = call.values("includedEventTypes"), call.values("excludedEventTypes")
    serial = _serial_of(call, parameters["deviceMac"]) if "deviceMac" in parameters else None

    def passes(event: Record) -> bool:
        return (
            (not included or event["type"] in included)
            and event["type"] not in excluded
            and ("deviceMac" not in parameters or event["deviceSerial"] == serial)
            and all((event[name] or "").lower() == text.lower() for name, text in exact.items())
            and all(text in (event[name] or "").lower() for name, text in parts.items())
        )

    return passes


def _serial_of(call: Call, mac: str) -> str | None:
    for device in devices_in_network(call.world, call.organization, call.arguments["networkId"]):
        if device["mac"] == mac.lower():
            serial: str = device["serial"]
            return serial
    return None


def _types(call: Call) -> ApiResponse:
    return ok(network_events.event_types(network_in_path(call)["productTypes"]))


HANDLERS: Handlers = {"getNetworkEvents": _list, "getNetworkEventsEventTypes": _types}
