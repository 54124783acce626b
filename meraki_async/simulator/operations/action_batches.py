"""Action batches, as they are asked for."""

import base64
from collections.abc import Iterator

from ..answers import Answer, errors
from ..batches import BATCHES, OPEN, Batches
from ..call import Call, Handlers
from ..listing import Record
from ..world import Kind
from .collection import Collection, given
from .replies import bad, ok

_BATCHES = Collection(
    kind=BATCHES,
    argument="actionBatchId",
    # each action is noted by itself, without its secrets
    secrets=frozenset({"actions"}),
)
_FIRST_ID = 646_829_496_481_700_000
_MOST_SYNCHRONOUS = 20
_MOST_ACTIONS = 100
_MOST_RUNNING = 5


def _batches(call: Call) -> Batches:
    # what runs operations knows them all, these too: it cannot be imported before them
    from ..dispatch import run

    return Batches(world=call.world, plan=call.plan, keys=call.keys, run=run)


def _state(batch: Record) -> str:
    status = batch["status"]
    return "completed" if status["completed"] else "failed" if status["failed"] else "pending"


def _list(call: Call) -> Answer:
    wanted = call.parameter("status")
    listing = _BATCHES.listing(call).only(lambda batch: wanted in (None, _state(batch)))
    return Answer(200, listing.whole())


def _create(call: Call) -> Answer:
    body, new_number = call.body, call.world.new_number
    batch: Record = {
        "id": str(_FIRST_ID + new_number()),
        "organizationId": call.plan.id,
        "confirmed": body.get("confirmed") or False,
        "synchronous": body.get("synchronous") or False,
        "status": {"completed": False, "failed": False, "errors": [], "createdResources": []},
        "actions": [{"body": {}, **action} for action in body["actions"]],
    }
    texts = list(_problems(call, batch))
    if "callback" in body:
        url = _callback_url(call)
        batch["callback"] = {"id": str(_FIRST_ID + new_number()), "url": url, "status": "new"}
        if url is None:
            texts.append("Callback needs an https 'url' or the id of an 'httpServer'")
    if texts:
        return bad(*texts)
    return _refusal(call, batch) or _go(call, batch, _BATCHES.add(call, batch["id"], batch))


def _update(call: Call, old: Record) -> Answer:
    if call.body.keys() - {"confirmed", "synchronous"}:
        return bad("Body cannot be updated on existing job.")
    new = {**old, **given(call.body, "confirmed", "synchronous")}
    if old["confirmed"]:
        if new != old:
            return bad("Confirmed batches cannot be changed")
        return _BATCHES.replace(call, old, new)
    texts = list(_problems(call, new))
    if texts:
        return bad(*texts)
    return _refusal(call, new) or _go(call, new, _BATCHES.replace(call, old, new))


def _delete(call: Call, old: Record) -> Answer:
    if old["confirmed"]:
        return bad("Confirmed batches cannot be deleted")
    return _BATCHES.remove(call, old)


def _problems(call: Call, batch: Record) -> Iterator[str]:
    actions = batch["actions"]
    if not actions:
        yield "A batch needs at least one action"
    if len(actions) > _MOST_ACTIONS:
        yield f"A batch has {_MOST_ACTIONS} actions at most"
    elif batch["synchronous"] and len(actions) > _MOST_SYNCHRONOUS:
        yield f"A synchronous batch has {_MOST_SYNCHRONOUS} actions at most"
    else:
        for action in actions:
            yield from _batches(call).problems(action)


def _refusal(call: Call, batch: Record) -> Answer | None:
    batches = _batches(call)
    scopes = call.identity.scopes
    if scopes is not None:
        for scope in batches.scopes(batch):
            if scope not in scopes:
                return errors(403, f"The access token lacks the scope {scope}")
    if batch["confirmed"] and batches.running >= _MOST_RUNNING:
        return bad(
            "Too many concurrently executing batches. Maximum is "
            f"{_MOST_RUNNING} confirmed but not yet executed batches."
        )
    return None


def _go(call: Call, batch: Record, answer: Answer) -> Answer:
    """Do what may be done now; whatever waits, waits."""
    batches = _batches(call)
    if not (batch["confirmed"] and batch["synchronous"]):
        batches.open(batch, call.identity)
        return answer
    batches.close(batch["id"])
    finished = batches.execute(batch, call.identity)
    if finished["status"]["failed"]:
        return bad(*finished["status"]["errors"])
    return ok(finished, answer.status)


def _callback_url(call: Call) -> str | None:
    """Where a callback would go; None: nowhere."""
    callback = call.body["callback"]
    url: str = callback.get("url") or ""
    identifier = callback.get("httpServer", {}).get("id")
    if not url and identifier is not None:
        networks = call.world.listing(call.plan, "networks").keys
        if any(call.world.find(call.plan, "httpServers", identifier, n) for n in networks):
            url = _decoded(identifier)
    return url if url.startswith("https://") else None


def _decoded(identifier: str) -> str:
    """A receiver's id is its URL in Base64."""
    return base64.b64decode(identifier).decode()


KINDS = {
    BATCHES: Kind(),
    OPEN: Kind(),
}
HANDLERS: Handlers = {
    "getOrganizationActionBatches": _list,
    "createOrganizationActionBatch": _create,
    "getOrganizationActionBatch": _BATCHES.get,
    "updateOrganizationActionBatch": _BATCHES.about(_update),
    "deleteOrganizationActionBatch": _BATCHES.about(_delete),
}
