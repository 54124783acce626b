"""What orders, serials and license keys stand for, and who has them."""

import re
from collections.abc import Iterator, Sequence
from zlib import crc32

from ...world import fleet, licenses
from ...world.blueprint import OrganizationBlueprint
from ...world.clock import iso
from ...world.identifiers import serial as serial_number
from ...world.sorted_records import Record
from ...world.world import World

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


def holder(world: World, serial: str) -> OrganizationBlueprint | None:
    """The organization whose inventory has a device."""
    organization = world.organization_of_serial(serial)
    return (
        organization
        if organization and world.find(organization, "hardware", serial) is not None
        else None
    )


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
    elif fleet.organization_index_of_order(order) in range(len(world.blueprints)) or any(
        holder(world, serial) is not None for serial in serials_of(order)
    ):
        yield f"Order {order} is already claimed"


def take_in(
    world: World,
    organization: OrganizationBlueprint,
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
        device = fleet.new_device(organization, serial, product, order, now)
    else:
        device = fleet.claimed({**known, "orderNumber": order}, organization, now)
    world.put(organization, "hardware", serial, device)
    return device


def _released(world: World, serial: str) -> Record | None:
    """A device as whoever released it had it."""
    for organization in world.blueprints:
        if world.has_writes(organization, "released"):
            found = world.find(organization, "released", serial)
            if found is not None:
                return found
    return None


def keys_of(organization: OrganizationBlueprint, order: str) -> list[Record]:
    """The license keys that come with an order, as an organization takes them."""
    count = {"per-device": len(serials_of(order)), "co-term": 1}.get(organization.licensing, 0)
    digest = crc32(order.encode())
    return [{"key": f"Z2{digest:08X}{n:02X}", "mode": _MODES[0]} for n in range(count)]


def key_problems(
    world: World, organization: OrganizationBlueprint, keys: Sequence[Record]
) -> Iterator[str]:
    """Why license keys cannot be claimed together."""
    if keys and organization.licensing not in _BOUGHT:
        yield f"Organization {organization.id} does not support license keys"
        return
    modes = [key.get("mode") or _MODES[0] for key in keys]
    if not set(modes) <= set(_MODES):
        yield f"'mode' must be one of: {', '.join(map(repr, _MODES))}"
    elif len(set(modes)) > 1:
        yield "All licenses of a claim must have the same mode"
    elif "renew" in modes and organization.licensing != "co-term":
        yield f"Organization {organization.id} does not support co-term licensing"
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


def _suspects(world: World, key: str) -> Iterator[OrganizationBlueprint]:
    """Who may have a key: whom its digits name, and those that got or lost some."""
    digits = key[5:9] if key[4] == "-" else key[2:7]
    named = int(digits, 16) if re.fullmatch("[0-9A-F]+", digits) else -1
    for organization in world.blueprints:
        kind = _BOUGHT.get(organization.licensing)
        if kind and (organization.index == named or world.has_writes(organization, kind)):
            yield organization


def _has(world: World, organization: OrganizationBlueprint, key: str) -> bool:
    if organization.licensing == "co-term":
        return world.find(organization, "boughtKeys", key) is not None
    return any(
        r["licenseKey"] == key for r in world.listing(organization, "boughtLicenses").records
    )


def new_license_id(world: World) -> str:
    """An id that no other license has."""
    return str(_FIRST_NEW_LICENSE + world.new_number())


def new_key(world: World) -> str:
    """A license key that nobody has."""
    return f"Z2NW-{world.new_number():08X}"


def take_key(
    world: World, organization: OrganizationBlueprint, key: Record, order: str | None
) -> Record:
    """A license key is claimed; how it was."""
    name, now = key["key"], world.clock.now
    mode = key.get("mode") or _MODES[0]
    if organization.licensing == "per-device":
        identifier = new_license_id(world)
        license_ = licenses.license_of_key(identifier, name, order, now)
        world.put(organization, "boughtLicenses", identifier, license_)
        return {"key": name, "mode": mode}
    counts, days = licenses.counts_of_key(name), 365 + 730 * (crc32(name.encode()) % 2)
    start = now
    if mode == "renew":
        # it begins when the others end
        start = max(now, licenses.common_end(world.listing(organization, "coterm").records) or now)
    made = licenses.co_term_key(organization.id, name, mode, counts, days, start)
    world.put(organization, "boughtKeys", name, {**made, "claimedAt": iso(now)})
    return {"key": name, "mode": mode}
