"""What orders, serials and licence keys stand for, and who has them."""

import re
from collections.abc import Iterator, Sequence
from zlib import crc32

from .. import fleet, licences
from ..clock import iso
from ..identifiers import serial as serial_number
from ..listing import Record
from ..plan import Plan
from ..world import World

_ORDER = re.compile(r"4C\d{7,9}")
_SERIAL = re.compile(r"Q[0-9A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{4}")
_KEY = re.compile(r"Z2[0-9A-Z-]{8,20}")
_MODES = ("addDevices", "renew")
_OF_ORDERS = 10_000_000
_FIRST_NEW_LICENSE = 900_000_000_000
_BOUGHT = {"per-device": "boughtLicenses", "co-term": "boughtKeys"}


def serials_of(order: str) -> list[str]:
    """The devices that come with an order."""
    count = crc32(order.encode()) % 4 + 1
    return [serial_number(_OF_ORDERS + int(order[2:]), number) for number in range(count)]


def holder(world: World, serial: str) -> Plan | None:
    """The organization whose inventory has a device."""
    plan = world.plan_of_serial(serial)
    return plan if plan and world.find(plan, "hardware", serial) is not None else None


def serial_problems(world: World, serial: str) -> Iterator[str]:
    """Why a device cannot come into an inventory."""
    if not _SERIAL.fullmatch(serial):
        yield f"Device with serial {serial} not found"
    elif holder(world, serial) is not None:
        yield f"Device with serial {serial} is already claimed"


def order_problems(world: World, order: str) -> Iterator[str]:
    """Why an order cannot be claimed."""
    if not _ORDER.fullmatch(order):
        yield f"Order {order} not found"
    elif fleet.organization_of_order(order) in range(len(world.plans)) or any(
        holder(world, serial) is not None for serial in serials_of(order)
    ):
        yield f"Order {order} is already claimed"


def take_in(
    world: World,
    plan: Plan,
    serial: str,
    *,
    order: str | None = None,
    products: Sequence[str] = tuple(fleet.MODELS),
) -> Record:
    """A device comes into an inventory; one that nobody had before has one of ``products``."""
    now = world.clock.now
    known = _released(world, serial)
    if known is None:
        fitting = [product for product in products if product in fleet.MODELS]
        product = fitting[crc32(serial.encode()) % len(fitting)]
        piece = fleet.new_piece(plan, serial, product, order, now)
    else:
        piece = fleet.claimed({**known, "orderNumber": order}, plan, now)
    world.put(plan, "hardware", serial, piece)
    return piece


def _released(world: World, serial: str) -> Record | None:
    """A device as whoever released it had it."""
    for plan in world.plans:
        if world.is_written(plan, "released"):
            found = world.find(plan, "released", serial)
            if found is not None:
                return found
    return None


def release(world: World, plan: Plan, piece: Record) -> None:
    """A device leaves an inventory."""
    world.put(plan, "released", piece["serial"], piece)
    world.remove(plan, "hardware", piece["serial"])


def keys_of(plan: Plan, order: str) -> list[Record]:
    """The licence keys that come with an order, as an organization takes them."""
    count = {"per-device": len(serials_of(order)), "co-term": 1}.get(plan.licensing, 0)
    digest = crc32(order.encode())
    return [{"key": f"Z2{digest:08X}{n:02X}", "mode": _MODES[0]} for n in range(count)]


def key_problems(world: World, plan: Plan, keys: Sequence[Record]) -> Iterator[str]:
    """Why licence keys cannot be claimed together."""
    if keys and plan.licensing not in _BOUGHT:
        yield f"Organization {plan.id} does not support license keys"
        return
    modes = [key.get("mode") or _MODES[0] for key in keys]
    if not set(modes) <= set(_MODES):
        yield f"'mode' must be one of: {', '.join(map(repr, _MODES))}"
    elif len(set(modes)) > 1:
        yield "All licenses of a claim must have the same mode"
    elif "renew" in modes and plan.licensing != "co-term":
        yield f"Organization {plan.id} does not support co-term licensing"
    elif modes.count("renew") > 1:
        yield "Only one license can be renewed in a claim"
    names = [key["key"] for key in keys]
    if len(set(names)) < len(names):
        yield "A license key is named twice"
    for name in names:
        if not _KEY.fullmatch(name):
            yield f"License key {name} not found"
        elif any(_has(world, other, name) for other in _suspects(world, name)):
            yield f"License key {name} is already claimed"


def _suspects(world: World, key: str) -> Iterator[Plan]:
    """Who may have a key: whom its digits name, and those that got or lost some."""
    digits = key[5:9] if key[4] == "-" else key[2:7]
    named = int(digits, 16) if re.fullmatch("[0-9A-F]+", digits) else -1
    for plan in world.plans:
        kind = _BOUGHT.get(plan.licensing)
        if kind and (plan.index == named or world.is_written(plan, kind)):
            yield plan


def _has(world: World, plan: Plan, key: str) -> bool:
    if plan.licensing == "co-term":
        return world.find(plan, "boughtKeys", key) is not None
    return any(r["licenseKey"] == key for r in world.listing(plan, "boughtLicenses").records)


def new_license_id(world: World) -> str:
    """An id that no other licence has."""
    return str(_FIRST_NEW_LICENSE + world.new_number())


def new_key(world: World) -> str:
    """A licence key that nobody has."""
    return f"Z2NW-{world.new_number():08X}"


def take_key(world: World, plan: Plan, key: Record, order: str | None) -> Record:
    """A licence key is claimed; how it was."""
    name, now = key["key"], world.clock.now
    mode = key.get("mode") or _MODES[0]
    if plan.licensing == "per-device":
        identifier = new_license_id(world)
        licence = licences.license_of_key(identifier, name, order, now)
        world.put(plan, "boughtLicenses", identifier, licence)
        return {"key": name, "mode": mode}
    counts, days = licences.counts_of_key(name), 365 + 730 * (crc32(name.encode()) % 2)
    start = now
    if mode == "renew":
        # it begins when the others end
        start = max(now, licences.common_end(world.listing(plan, "coterm").records) or now)
    made = licences.co_term_key(plan.id, name, mode, counts, days, start)
    world.put(plan, "boughtKeys", name, {**made, "claimedAt": iso(now)})
    return {"key": name, "mode": mode}
