"""Action batches: read, created, confirmed and deleted."""

from collections.abc import Iterator
from typing import NamedTuple

from ...contract.responses import ApiResponse, error_response
from ...world.sorted_records import Record
from ...world.world import RecordType
from ..networks.webhooks import SERVER_SECRETS
from ..shared.call import Call, Handlers
from ..shared.collection import Collection, pick
from ..shared.https_urls import is_https
from ..shared.responses import bad_request, ok
from .batch_execution import BATCHES, OPEN_BATCHES, Batches
from .callbacks import register

_BATCHES = Collection(
    record_type=BATCHES,
    key_argument="actionBatchId",
    # each action is logged by itself, without its secrets
    secrets=frozenset({"actions"}),
)
_FIRST_ID = 646_829_496_481_700_000
_MAX_SYNCHRONOUS_ACTIONS = 20
_MAX_ACTIONS = 100
_MAX_RUNNING = 5


def _batches(call: Call) -> Batches:
    return Batches(
        world=call.world,
        organization=call.organization,
        keys=call.keys,
        handlers=call.handlers,
    )


def _state(batch: Record) -> str:
    status = batch["status"]
    return "completed" if status["completed"] else "failed" if status["failed"] else "pending"


def _list(call: Call) -> ApiResponse:
    requested_status = call.parameter("status")
    listing = _BATCHES.listing(call).filter(lambda batch: requested_status in (None, _state(batch)))
    return ApiResponse(200, listing.to_json())


def _create(call: Call) -> ApiResponse:
    body, new_number = call.body, call.world.new_number
    batch: Record = {
        "id": str(_FIRST_ID + new_number()),
        "organizationId": call.organization.id,
        "confirmed": body.get("confirmed") or False,
        "synchronous": body.get("synchronous") or False,
        "status": {"completed": False, "failed": False, "errors": [], "createdResources": []},
        "actions": [{"body": {}, **action} for action in body["actions"]],
    }
    messages = list(_problems(call, batch))
    receiver = _receiver(call) if "callback" in body else None
    if receiver is not None:
        identifier = str(_FIRST_ID + new_number())
        batch["callback"] = {"id": identifier, "url": receiver.url, "status": "new"}
    elif "callback" in body:
        messages.append("Callback needs an https 'url' or the id of an 'httpServer'")
    if messages:
        return bad_request(*messages)
    if (error := _batch_error(call, batch)) is not None:
        return error
    if receiver is not None and call.world.delivers_callbacks:
        register(call, batch, receiver.server, receiver.secret)
    return _start(call, batch, _BATCHES.add(call, batch["id"], batch))


def _update(call: Call, old: Record) -> ApiResponse:
    if call.body.keys() - {"confirmed", "synchronous"}:
        return bad_request("Body cannot be updated on existing job.")
    new = {**old, **pick(call.body, "confirmed", "synchronous")}
    if old["confirmed"]:
        if new != old:
            return bad_request("Confirmed batches cannot be changed")
        return _BATCHES.replace(call, old, new)
    messages = list(_problems(call, new))
    if messages:
        return bad_request(*messages)
    return _batch_error(call, new) or _start(call, new, _BATCHES.replace(call, old, new))


def _delete(call: Call, old: Record) -> ApiResponse:
    if old["confirmed"]:
        return bad_request("Confirmed batches cannot be deleted")
    return _BATCHES.remove(call, old)


def _problems(call: Call, batch: Record) -> Iterator[str]:
    actions = batch["actions"]
    if not actions:
        yield "A batch needs at least one action"
    if len(actions) > _MAX_ACTIONS:
        yield f"A batch has {_MAX_ACTIONS} actions at most"
    elif batch["synchronous"] and len(actions) > _MAX_SYNCHRONOUS_ACTIONS:
        yield f"A synchronous batch has {_MAX_SYNCHRONOUS_ACTIONS} actions at most"
    else:
        for action in actions:
            yield from _batches(call).problems(action)


def _batch_error(call: Call, batch: Record) -> ApiResponse | None:
    batches = _batches(call)
    scopes = call.identity.scopes
    if scopes is not None:
        for scope in batches.scopes(batch):
            if scope not in scopes:
                return error_response(403, f"The access token lacks the scope {scope}")
    if batch["confirmed"] and batches.running >= _MAX_RUNNING:
        return bad_request(
            "Too many concurrently executing batches. Maximum is "
            f"{_MAX_RUNNING} confirmed but not yet executed batches."
        )
    return None


def _start(call: Call, batch: Record, response: ApiResponse) -> ApiResponse:
    """Run a confirmed synchronous batch now, and schedule any other."""
    batches = _batches(call)
    if not (batch["confirmed"] and batch["synchronous"]):
        batches.schedule(batch, call.identity)
        return response
    batches.unschedule(batch["id"])
    finished = batches.execute(batch, call.identity)
    if finished["status"]["failed"]:
        return bad_request(*finished["status"]["errors"])
    return ok(finished, response.status)


class _Receiver(NamedTuple):
    url: str
    secret: str
    server: Record | None
    """That the callback names; None: it has a URL."""


def _receiver(call: Call) -> _Receiver | None:
    """Where a callback goes; None: nowhere."""
    callback = call.body["callback"]
    url: str = callback.get("url") or ""
    identifier = callback.get("httpServer", {}).get("id")
    if url or identifier is None:
        secret = callback.get("sharedSecret") or ""
        return _Receiver(url, secret, None) if is_https(url) else None
    world, organization = call.world, call.organization
    for network in world.listing(organization, "networks").keys:
        server = world.find(organization, "httpServers", identifier, network)
        if server is not None:
            known = world.find(organization, SERVER_SECRETS, identifier, network)
            return _Receiver(server["url"], "" if known is None else known["secret"], server)
    return None


RECORD_TYPES = {
    BATCHES: RecordType(),
    OPEN_BATCHES: RecordType(),
}
HANDLERS: Handlers = {
    "getOrganizationActionBatches": _list,
    "createOrganizationActionBatch": _create,
    "getOrganizationActionBatch": _BATCHES.get,
    "updateOrganizationActionBatch": _BATCHES.with_record(_update),
    "deleteOrganizationActionBatch": _BATCHES.with_record(_delete),
}
