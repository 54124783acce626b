"""Responses of the operations of which nothing more is known than their contract.

What is read is synthetic: every documented member is filled, the same each time. What is written is
checked and kept: it is there when it is read again, until it is deleted. Every id exists, but those
that were deleted. The ``X-Simulated`` header says so.
"""

import math

import msgspec

from ...operations.short_schema import member_names, scalar
from ..contract.contract import Operation, contract
from ..contract.fitting import fitted
from ..contract.paging import list_member, page_response
from ..contract.refinement import refined
from ..contract.resources import is_collection, record_argument
from ..contract.responses import NOT_FOUND, ApiResponse
from ..contract.synthetic import ECHOED, SYNTHETIC, Context, synthesize_value
from ..world.sorted_records import Record
from .shared.call import Call
from .shared.change_log import log_change
from .shared.documented_collection import DocumentedCollection
from .shared.made_up_times import made_up_until
from .shared.subjects import subject_of
from .shared.written_resources import WrittenResources

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
    """A documented response to a GET, with every member filled, or as it was written."""
    operation = call.operation
    _check_window(call)
    if not _exists(call):
        return NOT_FOUND
    member = list_member(operation)
    if member is None:
        value = _shown(call)
        return ApiResponse(operation.status, msgspec.json.encode(value), SYNTHETIC)
    collection = DocumentedCollection(call)
    extra = None
    if member and isinstance(operation.response, dict):
        beside = {
            name: schema
            for name, schema in operation.response.items()
            if name.removesuffix("!") != member
        }
        extra = synthesize_value(beside, collection.context)
    response = page_response(
        collection.records(),
        call.query,
        operation,
        call.url,
        collection.sentinels,
        extra=extra,
    )
    return response._replace(headers={**response.headers, **SYNTHETIC})


def write(call: Call) -> ApiResponse:
    """The response to a write whose body was found to be in order, and which is kept."""
    if not _exists(call):
        return NOT_FOUND
    operation = call.operation
    # its response shows what it deletes
    before = _shown(call) if operation.method == "DELETE" else None
    value = _kept(call)
    if call.organization_or_none is not None:
        log_change(call, None, call.body)
    if operation.response is None:
        return ApiResponse(operation.status, b"", ECHOED)
    shown = before or value
    return ApiResponse(operation.status, msgspec.json.encode(shown), ECHOED)


def _exists(call: Call) -> bool:
    """Whether what a call is about was not deleted, and may be there at all."""
    resources = WrittenResources(call)
    if resources.is_deleted(resources.path):
        return False
    return (
        not record_argument(call.operation.path)
        or DocumentedCollection(call).may_have_record_in_path
    )


def _kept(call: Call) -> object:
    """Keep what a call writes.

    Returns:
        What the response shows.
    """
    operation, resources = call.operation, WrittenResources(call)
    body: Record = call.body or {}
    if isinstance(operation.body, dict):
        # what it does not know is ignored
        known = member_names(operation.body)
        body = {name: value for name, value in body.items() if name in known}
    names_record = bool(record_argument(operation.path))
    if operation.method == "DELETE":
        if names_record or not is_collection(operation):
            resources.delete(resources.path)
        else:
            DocumentedCollection(call).delete_like(body)
        return None
    if not names_record and is_collection(operation):
        collection = DocumentedCollection(call)
        return collection.create(body) if operation.method == "POST" else collection.put(body)
    if operation.method == "PUT" or _has_settings(operation):
        resources.merge(resources.path, body, is_record=names_record)
        return _shown(call)
    # an action, which leaves nothing
    context = _context(call)
    done = synthesize_value(operation.response, context)
    return fitted(done, body, operation.response, context)


def _has_settings(operation: Operation) -> bool:
    """Whether the path of an operation names settings that can be read."""
    return "GET" in contract().operations_at(operation.path)


def _shown(call: Call) -> object:
    """The settings or the record that a call is about, in the form of its response."""
    if record_argument(call.operation.path):
        return DocumentedCollection(call).record_in_path()
    update = contract().operations_at(call.operation.path).get("PUT")
    schema = refined(call.operation.response, None if update is None else update.body)
    context = _context(call)
    resources = WrittenResources(call)
    value = synthesize_value(schema, context)
    written = resources.find(resources.path)
    return fitted(value, written, schema, context) if written else value


def _context(call: Call) -> Context:
    return Context(
        seed=call.world.seed,
        path=call.path,
        until=made_up_until(call, call.operation.path),
        arguments=call.arguments,
        subject=subject_of(call),
    )


def _check_window(call: Call) -> None:
    """Reject a window of time that no operation would take, or that is too long for this one."""
    timespan = call.operation.query.get("timespan")
    if "t0" not in call.operation.query or timespan is None:
        return
    max_span = scalar(str(timespan)).maximum or math.inf
    default_span = None if call.operation.id in _WITHOUT_DEFAULT_WINDOW else 1.0
    call.window(max_age=math.inf, max_span=max_span, default_span=default_span)
