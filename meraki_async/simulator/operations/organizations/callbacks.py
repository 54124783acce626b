"""Callbacks of action batches: who is told of the end of which, and whether that worked."""

from collections.abc import Iterator
from zlib import crc32

import msgspec
from msgspec import Struct

from ...contract.responses import ApiResponse
from ...world import people
from ...world.blueprint import OrganizationBlueprint
from ...world.clock import iso
from ...world.sorted_records import Record
from ...world.world import RecordType, World
from .. import fallback
from ..shared.call import Call, Handlers
from ..shared.responses import ok
from .batch_execution import BATCHES

WAITING = "waitingCallbacks"
"""Those that were not sent: of which batch each is, and the secret that it carries."""
_CALLBACKS = "callbacks"
_DEFAULT_TEMPLATE = "wpt_00005"
_MADE_UP_STATUSES = ("running", "completed", "failed")


class Delivery(Struct, frozen=True, kw_only=True):
    """What is sent of a callback."""

    organization: OrganizationBlueprint
    callback_id: str
    url: str
    body: Record


def register(call: Call, batch: Record, server: Record | None, secret: str) -> None:
    """Have somebody told of the end of a batch.

    Args:
        call: that creates the batch.
        batch: has the callback's id and URL.
        server: the webhook receiver that was named; None: a URL was.
        secret: that the receiver knows the sender by.
    """
    callback, asked = batch["callback"], call.body["callback"]
    template = asked.get("payloadTemplate", {}).get("id") or _DEFAULT_TEMPLATE
    webhook = {"url": callback["url"], "payloadTemplate": {"id": template}}
    if server is not None:
        webhook["httpServer"] = {"id": server["id"]}
    shown = {
        "callbackId": callback["id"],
        "status": "running",
        "errors": [],
        "createdBy": {"adminId": people.admin_id(call.identity.email, call.organization)},
        "webhook": webhook,
    }
    waiting = {"batch": batch["id"], "secret": secret}
    call.world.put(call.organization, _CALLBACKS, callback["id"], shown)
    call.world.put(call.organization, WAITING, callback["id"], waiting)


def due(world: World, organization: OrganizationBlueprint) -> Iterator[Delivery]:
    """What is to be sent now: the callbacks of batches that have ended. Each comes once."""
    listing = world.listing(organization, WAITING)
    for callback_id, waiting in list(zip(listing.keys, listing.records, strict=True)):
        batch = world.find(organization, BATCHES, waiting["batch"])
        if batch is not None and not (batch["status"]["completed"] or batch["status"]["failed"]):
            continue
        world.remove(organization, WAITING, callback_id)
        shown = world.find(organization, _CALLBACKS, callback_id)
        if batch is None or shown is None:
            continue  # deleted before it was confirmed
        sent_at = iso(world.clock.now)
        webhook = {**shown["webhook"], "sentAt": sent_at}
        world.put(organization, _CALLBACKS, callback_id, {**shown, "webhook": webhook})
        record = world.organization_record(organization)
        yield Delivery(
            organization=organization,
            callback_id=callback_id,
            url=webhook["url"],
            # a batch is of no network, so none is named; templates of one's own are not rendered
            body={
                "callbackId": callback_id,
                "sharedSecret": waiting["secret"],
                "sentAt": sent_at,
                "organization": {"id": record["id"], "name": record["name"]},
                "message": batch,
            },
        )


def settle(world: World, delivery: Delivery, error: str | None) -> None:
    """Note what became of a delivery: None, or why it failed."""
    shown = world.find(delivery.organization, _CALLBACKS, delivery.callback_id)
    if shown is None:
        return
    status = "completed" if error is None else "failed"
    found = {**shown, "status": status, "errors": [] if error is None else [error]}
    world.put(delivery.organization, _CALLBACKS, delivery.callback_id, found)


def _status(call: Call) -> ApiResponse:
    identifier = call.arguments["callbackId"]
    known = call.world.find(call.organization, _CALLBACKS, identifier)
    if known is not None:
        return ok(known)
    # nothing was sent, so how it ended is made up
    response = fallback.synthesize(call)
    record = msgspec.json.decode(response.body)
    digest = crc32(identifier.encode())
    record["status"] = _MADE_UP_STATUSES[digest % len(_MADE_UP_STATUSES)]
    if record["status"] != "failed":
        record["errors"] = []
    return response._replace(body=msgspec.json.encode(record))


RECORD_TYPES = {
    _CALLBACKS: RecordType(),
    WAITING: RecordType(),
}
HANDLERS: Handlers = {"getOrganizationWebhooksCallbacksStatus": _status}
