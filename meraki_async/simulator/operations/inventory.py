"""Devices on their way: into the inventory, into networks, and out again."""

from collections.abc import Iterator
from typing import Any

from .. import fleet, licences
from ..answers import NOT_FOUND, Answer
from ..call import Call, Handlers
from ..change_log import log
from ..listing import Record
from ..plan import Plan
from ..world import Kind, World
from . import claiming
from .naming import distinct
from .networks import of_call
from .replies import NO_CONTENT, bad, ok

_CLAIMED_ALREADY = "Device already claimed"


def of_network(world: World, plan: Plan, network_id: str) -> list[Record]:
    """The hardware in a network."""
    pieces = world.listing(plan, "hardware").records
    return [piece for piece in pieces if piece["networkId"] == network_id]


def take_out(world: World, plan: Plan, piece: Record) -> None:
    """A device leaves its network, for the inventory."""
    world.put(plan, "hardware", piece["serial"], fleet.out_of_network(piece, world.clock.now))


def _stock(call: Call) -> Answer:
    piece = call.world.find(call.plan, "inventory", call.arguments["serial"])
    return NOT_FOUND if piece is None else ok(piece)


def _claim(call: Call) -> Answer:
    world, plan = call.world, call.plan
    orders, serials = distinct(call, "orders"), distinct(call, "serials")
    keys = call.body.get("licenses") or []
    if not (orders or serials or keys):
        return bad("At least one order, serial or license must be given")
    texts = [
        *(text for order in orders for text in claiming.order_problems(world, order)),
        *(text for serial in serials for text in claiming.serial_problems(world, serial)),
        *claiming.key_problems(world, plan, keys),
    ]
    if texts:
        return bad(*texts)
    claimed: dict[str, list[Any]] = {"orders": orders, "serials": [], "licenses": []}
    for order in (*orders, None):
        named = serials if order is None else claiming.serials_of(order)
        for serial in named:
            if serial not in claimed["serials"]:
                claiming.take_in(world, plan, serial, order=order)
                claimed["serials"].append(serial)
        for key in keys if order is None else claiming.keys_of(plan, order):
            claimed["licenses"].append(claiming.take_key(world, plan, key, order))
    log(call, None, claimed)
    return ok(claimed)


def _release(call: Call) -> Answer:
    world, plan = call.world, call.plan
    serials = distinct(call, "serials")
    if not serials:
        return bad("At least one serial must be given")
    found = [(serial, world.find(plan, "hardware", serial)) for serial in serials]
    pieces = [piece for _, piece in found if piece is not None]
    if len(pieces) < len(serials):
        return bad(*(f"Device {s} is not in the inventory" for s, piece in found if piece is None))
    for piece in pieces:
        give_up(world, plan, piece)
    log(call, pieces, None)
    return ok({"serials": serials})


def give_up(world: World, plan: Plan, piece: Record) -> None:
    """A device leaves the organization; its licence stays, for another one."""
    if plan.licensing == "per-device":
        for licence in world.listing(plan, "boughtLicenses").records:
            if licence["deviceSerial"] == piece["serial"]:
                free = licences.unassigned(licence)
                world.put(plan, "boughtLicenses", licence["id"], free)
    claiming.release(world, plan, piece)


def _claim_into_network(call: Call) -> Answer:
    world, plan, network = call.world, call.plan, of_call(call)
    wanted = distinct(call, "serials")
    if not wanted:
        return bad("At least one serial must be given")
    details = {d["serial"]: d["details"] for d in call.body.get("detailsByDevice") or ()}
    errors = {serial: list(_refusals(world, plan, network, serial)) for serial in wanted}
    refused = [{"serial": serial, "errors": found} for serial, found in errors.items() if found]
    is_atomic = call.parameter("addAtomically") != "false"
    taken = [] if refused and is_atomic else [s for s in wanted if not errors[s]]
    for serial in taken:
        piece = world.find(plan, "hardware", serial)
        if piece is None:
            piece = claiming.take_in(world, plan, serial, products=network["productTypes"])
        placed = fleet.in_network(piece, network["id"], call.now)
        if serial in details:
            placed["details"] = details[serial]
        world.put(plan, "hardware", serial, placed)
    if taken:
        log(call, None, {"serials": taken}, network=network)
    return ok({"serials": taken, "errors": refused})


def _refusals(world: World, plan: Plan, network: Record, serial: str) -> Iterator[str]:
    """Why a device cannot come into a network."""
    piece = world.find(plan, "hardware", serial)
    products: list[str] = network["productTypes"]
    if piece is None:
        yield from claiming.serial_problems(world, serial)
        if not any(product in fleet.MODELS for product in products):
            yield "The network takes no devices"
    elif piece["networkId"] is not None:
        yield _CLAIMED_ALREADY
    elif piece["productType"] not in products:
        yield f"The network takes no devices of type {piece['productType']}"


def _remove(call: Call) -> Answer:
    network = of_call(call)
    piece = call.world.find(call.plan, "hardware", call.body["serial"])
    if piece is None or piece["networkId"] != network["id"]:
        return bad(f"Device {call.body['serial']} is not in the network")
    take_out(call.world, call.plan, piece)
    log(call, piece, None, network=network)
    return NO_CONTENT


# how devices were that left: whoever gets them next gets the same
KINDS = {"released": Kind()}
HANDLERS: Handlers = {
    "getOrganizationInventoryDevice": _stock,
    "claimIntoOrganization": _claim,
    "claimIntoOrganizationInventory": _claim,
    "releaseFromOrganizationInventory": _release,
    "claimNetworkDevices": _claim_into_network,
    "removeNetworkDevices": _remove,
}
