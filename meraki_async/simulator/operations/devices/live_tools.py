"""Live tools: their jobs are remembered, their results are synthetic."""

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from ....operations.short_schema import ShortSchema, members
from ...contract.contract import Operation, contract
from ...contract.responses import NOT_FOUND, ApiResponse
from ...world.sorted_records import Record
from ...world.world import RecordType
from .. import fallback
from ..shared.call import Call, Handler, Handlers
from ..shared.change_log import log_change
from ..shared.collection import pick
from ..shared.responses import ok

_JOBS = "liveTools"
_FIRST_ID = 646_829_496_481_500_000
_JOB_SECONDS = 2.0
"""How long a job runs."""


def _tools() -> Iterator[tuple[Operation, Operation]]:
    """For each tool with a result: the operation that starts it, and the one that returns that."""
    for create in contract().operations.values():
        if create.method == "POST" and create.path.startswith("/devices/{serial}/liveTools/"):
            show = contract().operations_at(f"{create.path}/-").get("GET")
            if show is not None:
                yield create, show


def _member_names(schema: ShortSchema | None) -> list[str]:
    """The members of a response, also where nothing but their names is known."""
    if isinstance(schema, dict):
        return [name for name, _, _ in members(schema)]
    return schema[1:].split() if isinstance(schema, str) else []


def _create_handler(create: Operation) -> Handler:
    names = _member_names(create.response)
    # the id of the job is the only id beside its status
    (id_name,) = (name for name in names if name.endswith("Id") and name != "vlanId")

    def handle(call: Call) -> ApiResponse:
        serial, body = call.arguments["serial"], call.body or {}
        identifier = str(_FIRST_ID + call.world.new_number())
        shown: Record = {id_name: identifier, "url": f"{call.path}/{identifier}"}
        if "request" in names:
            request = pick(body, *(body.keys() - {"callback"}))
            shown["request"] = {"serial": serial, **request}
        job = {"path": call.path, "at": call.now, "shown": shown}
        call.world.put(call.organization, _JOBS, identifier, job, serial)
        log_change(call, None, shown)
        callback = _callback(call, body)
        return ok({**shown, "status": "new", **callback}, create.status)

    return handle


def _callback(call: Call, body: Mapping[str, Any]) -> Record:
    if not body.get("callback"):
        return {}
    identifier = str(_FIRST_ID + call.world.new_number())
    return {
        "callback": {"id": identifier, "url": body["callback"].get("url") or "", "status": "new"}
    }


def _show(call: Call) -> ApiResponse:
    path, _, identifier = call.path.rpartition("/")
    job = call.world.find(call.organization, _JOBS, identifier, call.arguments["serial"])
    if job is None or job["path"] != path:
        return NOT_FOUND
    if call.now < job["at"] + _JOB_SECONDS:
        return ok({**job["shown"], "status": "running"})
    response = fallback.synthesize(call)
    found = {
        name: value
        for name, value in msgspec.json.decode(response.body).items()
        if name not in ("callback", "error", "errors")
    }
    return response._replace(
        body=msgspec.json.encode({**found, **job["shown"], "status": "complete"})
    )


def _accepted(call: Call) -> ApiResponse:
    """Handles an older form of a tool: its document says 200, the rest of the documentation 202."""
    return fallback.write(call)


RECORD_TYPES = {_JOBS: RecordType(max_records=100)}
HANDLERS: Handlers = {
    **{create.id: _create_handler(create) for create, _ in _tools()},
    **{show.id: _show for _, show in _tools()},
    "rebootDevice": _accepted,
    "blinkDeviceLeds": _accepted,
}
