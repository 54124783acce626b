"""Responses of the operations of which nothing more is known than their contract.

What is read is synthetic: every documented member is filled, the same each time. What is written
is checked and echoed. The ``X-Simulated`` header says so.
"""

import math

import msgspec

from ..contract.contract import Operation
from ..contract.paging import list_member, page_response
from ..contract.responses import ApiResponse
from ..contract.schema import members, scalar
from ..contract.synthetic import ECHOED, SYNTHETIC, Context, synthesize_value
from ..world.sorted_records import KeyedRecord, SortedRecords
from .shared.call import Call
from .shared.change_log import log_change

_PAGED_RECORDS = 12
_UNPAGED_RECORDS = 3
# operations whose window of time has to be named
_WITHOUT_DEFAULT_WINDOW = {
    f"get{resource}Wireless{statistics}"
    for resource in ("Network", "Device")
    for statistics in ("ConnectionStats", "LatencyStats")
} | {
    "getNetworkWirelessClientsConnectionStats",
    "getNetworkWirelessClientsLatencyStats",
    "getNetworkWirelessDevicesConnectionStats",
    "getNetworkWirelessDevicesLatencyStats",
    "getNetworkWirelessFailedConnections",
}


def synthesize(call: Call) -> ApiResponse:
    """A documented response to a GET, with every member filled."""
    operation, context = call.operation, _context(call)
    _check_window(call)
    member = list_member(operation)
    if member is None:
        value = synthesize_value(operation.response, context)
        return ApiResponse(operation.status, msgspec.json.encode(value), SYNTHETIC)
    listing = SortedRecords(_records(operation, context, member))
    extra = None
    if member and isinstance(operation.response, dict):
        extra = {
            name: synthesize_value(schema, context, name)
            for name, schema, _ in members(operation.response)
            if name != member
        }
    response = page_response(listing, call.query, operation, call.url, extra=extra)
    return response._replace(headers={**response.headers, **SYNTHETIC})


def echo(call: Call) -> ApiResponse:
    """The response to a write whose body was found to be in order."""
    operation = call.operation
    if call.organization_or_none is not None:
        log_change(call, None, call.body)
    if operation.response is None:
        return ApiResponse(operation.status, b"", ECHOED)
    value = synthesize_value(operation.response, _context(call), number=1)
    if isinstance(value, dict) and isinstance(call.body, dict):
        value.update(call.body)
    return ApiResponse(operation.status, msgspec.json.encode(value), ECHOED)


def _context(call: Call) -> Context:
    ids = {**call.arguments, "deviceSerial": call.arguments.get("serial", "")}
    organization = call.organization_or_none
    if organization is not None:
        ids["organizationId"] = organization.id
        if organization.network_count:
            ids.setdefault("networkId", organization.network_id(0))
    return Context(
        seed=call.world.seed,
        path=call.path,
        now=call.now,
        arguments=call.arguments,
        ids=ids,
    )


def _check_window(call: Call) -> None:
    """Reject a window of time that no operation would take, or that is too long for this one."""
    timespan = call.operation.query.get("timespan")
    if "t0" not in call.operation.query or timespan is None:
        return
    max_span = scalar(str(timespan)).maximum or math.inf
    default_span = None if call.operation.id in _WITHOUT_DEFAULT_WINDOW else 1.0
    call.window(max_age=math.inf, max_span=max_span, default_span=default_span)


def _records(operation: Operation, context: Context, member: str) -> list[KeyedRecord]:
    schema = operation.response
    if member and isinstance(schema, dict):
        schema = schema.get(member, schema.get(member + "!"))
    item = schema[0] if isinstance(schema, list) and schema else "~id name"
    count = _PAGED_RECORDS if operation.paging else _UNPAGED_RECORDS
    return [
        (str(number), synthesize_value(item, context, number=number))
        for number in range(1, count + 1)
    ]
