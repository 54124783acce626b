"""Claims of orders, serials and license keys: what they stand for, and whether they are free."""

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
_FIRST_ORDERED_DEVICE = 10_000_000
_FIRST_NEW_LICENSE = 900_000_000_000
_BOUGHT = {"per-device": "boughtLicenses", "co-term": "boughtKeys"}


def serials_in_order(order: str) -> list[str]:
    """The serials of the devices of an order."""
    count = crc32(order.encode()) % 4 + 1
    return [
        serial_number(_FIRST_ORDERED_DEVICE + int(order[2:]), number) for number in range(count)
    ]


def holder(world: World, serial: str) -> OrganizationBlueprint | None:
    """The organization whose inventory has a device; None: there is none."""
    organization = world.organization_of_serial(serial)
    if organization is None or world.find(organization, "hardware", serial) is None:
        return None
    return organization


def serial_problems(world: World, serial: str) -> Iterator[str]:
    """Why a device cannot be claimed."""
    if not _SERIAL.fullmatch(serial):
        yield f"Device with serial {serial} not found"
    elif holder(world, serial) is not None:
        yield f"Device with serial {serial} is already claimed"


def order_problems(world: World, order: str) -> Iterator[str]:
    """Why an order cannot be claimed."""
    if not _ORDER.fullmatch(order):
        yield f"Order {order} not found"
    elif fleet.organization_index_of_order(order) in range(len(world.blueprints)) or any(
        holder(world, serial) is not None for serial in serials_in_order(order)
    ):
        yield f"Order {order} is already claimed"


def claim_device(
    world: World,
    organization: OrganizationBlueprint,
    serial: str,
    *,
    order: str | None = None,
    products: Sequence[str] = tuple(fleet.MODELS),
) -> Record:
    """Put a device into an inventory.

    Args:
        world: the simulated world.
        organization: the one that claims it.
        serial: the device's.
        order: the order that it comes with, default none.
        products: the product types that a new device may have, default all.

    Returns:
        The device.
    """
    now = world.clock.now
    known = _released(world, serial)
    if known is None:
        suitable = [product for product in products if product in fleet.MODELS]
        product = suitable[crc32(serial.encode()) % len(suitable)]
        device = fleet.new_device(organization, serial, product, order, now)
    else:
        device = fleet.as_claimed({**known, "orderNumber": order}, organization, now)
    world.put(organization, "hardware", serial, device)
    return device


def _released(world: World, serial: str) -> Record | None:
    """A device that was released, as it was then; None: it is new."""
    for organization in world.blueprints:
        if world.has_writes(organization, "released"):
            found = world.find(organization, "released", serial)
            if found is not None:
                return found
    return None


def license_keys_in_order(organization: OrganizationBlueprint, order: str) -> list[Record]:
    """The license keys of an order, as an organization's licensing model has them."""
    count = {"per-device": len(serials_in_order(order)), "co-term": 1}.get(
        organization.licensing, 0
    )
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
        elif any(_has_key(world, other, name) for other in _possible_holders(world, name)):
            yield f"License key {name} is already claimed"


def _possible_holders(world: World, key: str) -> Iterator[OrganizationBlueprint]:
    """The organizations that may have a key: the one in its digits, and those with written keys."""
    digits = key[5:9] if key[4] == "-" else key[2:7]
    index = int(digits, 16) if re.fullmatch("[0-9A-F]+", digits) else -1
    for organization in world.blueprints:
        kind = _BOUGHT.get(organization.licensing)
        if kind and (organization.index == index or world.has_writes(organization, kind)):
            yield organization


def _has_key(world: World, organization: OrganizationBlueprint, key: str) -> bool:
    if organization.licensing == "co-term":
        return world.find(organization, "boughtKeys", key) is not None
    return any(
        r["licenseKey"] == key for r in world.listing(organization, "boughtLicenses").records
    )


def new_license_id(world: World) -> str:
    """An unused license id."""
    return str(_FIRST_NEW_LICENSE + world.new_number())


def new_license_key(world: World) -> str:
    """An unused license key."""
    return f"Z2NW-{world.new_number():08X}"


def claim_license_key(
    world: World, organization: OrganizationBlueprint, key: Record, order: str | None
) -> Record:
    """Give an organization the license of a key.

    Args:
        world: the simulated world.
        organization: the one that claims it.
        key: the key and how it is to be used, as the body names them.
        order: the order that it comes with; None: none.

    Returns:
        The key and its mode, as the response names them.
    """
    name, now = key["key"], world.clock.now
    mode = key.get("mode") or _MODES[0]
    if organization.licensing == "per-device":
        identifier = new_license_id(world)
        license_ = licenses.license_for_key(identifier, name, order, now)
        world.put(organization, "boughtLicenses", identifier, license_)
        return {"key": name, "mode": mode}
    counts, days = licenses.device_counts_of_key(name), 365 + 730 * (crc32(name.encode()) % 2)
    start = now
    if mode == "renew":
        # a renewal begins when the other keys expire
        start = max(
            now, licenses.co_termination_date(world.listing(organization, "coterm").records) or now
        )
    record = licenses.co_term_key(organization.id, name, mode, counts, days, start)
    world.put(organization, "boughtKeys", name, {**record, "claimedAt": iso(now)})
    return {"key": name, "mode": mode}
