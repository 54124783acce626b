"""Runs a call that is allowed: checks what it carries, then leaves it to the operation's handler.

An operation without a handler of its own gets a response that follows from its contract.
"""

import re
from collections.abc import Iterator

from msgspec import structs

from ...operations.short_schema import members
from ..contract.contract import Operation
from ..contract.paging import PAGE_PARAMETERS, Query
from ..contract.responses import ApiResponse, ParameterError, error_response
from ..contract.schema import coerced, parameter_problem, problems
from . import fallback
from .shared.call import Call
from .shared.product_check import wrong_product

# documented as required, which it is in combined networks only
_NOT_ALWAYS_REQUIRED = {("getNetworkEvents", "productType")}
# documented as optional, but one of them it has to be
_OF_DEVICE_OR_CLIENT = frozenset(
    f"getNetworkWireless{measure}History"
    for measure in ("ClientCount", "Latency", "SignalQuality", "Usage")
)
# objects are documented in two forms: whole, and by members in brackets
_BRACKETS = re.compile(r"(\w+)(?:\[\w*\])?\w*")


def run(call: Call) -> ApiResponse:
    """Run a call.

    Args:
        call: one that is allowed.
    """
    if call.operation.body is not None:
        call = structs.replace(call, body=coerced(call.body, call.operation.body))
    if (error := wrong_product(call)) is not None:
        return error
    found = [*_query_problems(call.operation, call.query), *_body_problems(call)]
    if found:
        return error_response(400, *found)
    handler = call.handlers.get(call.operation.id)
    try:
        if handler is not None:
            return handler(call)
        if call.operation.method == "GET":
            return fallback.synthesize(call)
        return fallback.write(call)
    except ParameterError as error:
        return error_response(400, str(error))


def _query_problems(operation: Operation, query: Query) -> Iterator[str]:
    given: dict[str, list[str]] = {}
    for name, value in query:
        match = _BRACKETS.match(name)
        given.setdefault(match[1] if match else name, []).append(value)
    for name, short, is_required in members(operation.query):
        if name in PAGE_PARAMETERS:
            continue  # checked where the page is made
        values = given.get(name, [])
        if is_required and not values and (operation.id, name) not in _NOT_ALWAYS_REQUIRED:
            yield f"Missing required parameter: {name}"
        inner = short[0] if isinstance(short, list) and short else short
        for value in values:
            if problem := parameter_problem(value, inner, name):
                yield problem
    if _lacks_device_and_client(operation, query):
        yield "Must specify a device or network client"


def _lacks_device_and_client(operation: Operation, query: Query) -> bool:
    """Whether it is a history of a device or a client, and neither is named."""
    return operation.id in _OF_DEVICE_OR_CLIENT and not any(
        name in ("deviceSerial", "clientId") for name, _ in query
    )


def _body_problems(call: Call) -> list[str]:
    schema = call.operation.body
    if schema is None:
        return []
    # also where nothing is known of it
    return problems(call.body, {} if isinstance(schema, str) else schema, "")
