"""What the records of a listing are about, where nothing more is known than its contract."""

from collections.abc import Mapping
from functools import cache

from ....operations.short_schema import ShortSchema, member_names
from ...contract.contract import contract
from ...contract.synthetic import Subject
from ...world import fleet
from ...world.networks import find_network
from ...world.sorted_records import Record
from .call import Call
from .filters import filtered
from .hardware import device_in_path, devices_in_network, filtered_devices

_DEVICE_IDS = frozenset({"serial", "deviceSerial", "device"})
_NETWORK_IDS = frozenset({"networkId", "network"})
# a record that has one of these is one of many about the same device or network
_TIMES = frozenset(
    {"ts", "timestamp", "occurredAt", "startTs", "startedAt", "startTime", "endTs", "loggedAt"}
)


def subject_of(call: Call) -> Subject:
    """What a single object is about: what is in the path, or the first that fits the product."""
    if call.organization_or_none is None:
        return Subject()
    # to look at all devices takes long, and most responses say nothing of any
    devices = _devices(call) if _mentions_devices(call.operation.id) else []
    device = next(iter(devices), {})
    network_id = call.arguments.get("networkId") or device.get("networkId")
    if network_id is None and call.organization.network_count:
        network_id = call.organization.network_id(0)
    return _subject(call, _find_network(call, network_id) or {}, device)


@cache
def _mentions_devices(operation_id: str) -> bool:
    """Whether responses of an operation, or of others on what it lists, name devices."""
    operation = contract().operations[operation_id]
    same_path = contract().operations_at(operation.path).values()
    others = [*same_path, *contract().record_operations(operation.path).values()]
    return "serial" in operation.path or any("erial" in str(other.response) for other in others)


def subjects_of_records(call: Call, schema: ShortSchema) -> Mapping[str, Subject] | None:
    """What each record of a listing is about, by serial or network id.

    Args:
        call: of the listing.
        schema: a record's.

    Returns:
        All devices, or networks, of the product that the listing is of; None: it is not a listing
        by device or network.
    """
    names = set(member_names(schema))
    if call.organization_or_none is None or names & _TIMES or "serial" in call.arguments:
        return None
    if names & _DEVICE_IDS:
        return {device["serial"]: _of_device(call, device) for device in _devices(call)}
    if names & _NETWORK_IDS and "networkId" not in call.arguments:
        product = _product(call)
        one_of_each = {device["networkId"]: device for device in _devices(call)}
        return {
            network["id"]: _subject(call, network, one_of_each.get(network["id"], {}))
            for network in filtered(call.listing("networks"), "networks", call.query).records
            if product is None or product in network["productTypes"]
        }
    return None


def subjects_in_turn(call: Call, schema: ShortSchema, count: int) -> list[Subject]:
    """What some records are about: the devices, or the networks, one after the other."""
    if call.organization_or_none is None:
        return [Subject()] * count
    if _mentions_devices(call.operation.id) and (devices := _devices(call)):
        return [_of_device(call, devices[number % len(devices)]) for number in range(count)]
    networks = [] if "networkId" in call.arguments else call.listing("networks").records
    if networks:
        return [_subject(call, networks[number % len(networks)], {}) for number in range(count)]
    return [subject_of(call)] * count


def _devices(call: Call) -> list[Record]:
    """The devices of the operation's product that a call is about; if there are none, all."""
    if "serial" in call.arguments:
        return [device_in_path(call)]
    if "networkId" in call.arguments:
        found = devices_in_network(call.world, call.organization, call.arguments["networkId"])
    else:
        found = list(filtered_devices(call).values())
    product = _product(call)
    return [device for device in found if product in (None, device["productType"])]


def _product(call: Call) -> str | None:
    """The product that an operation is about, as its path says; None: it is about all."""
    parts = call.operation.path.split("/")
    if "networkHealth" in parts:
        return "wireless"
    return next((part for part in parts if part in fleet.MODELS), None)


def _of_device(call: Call, device: Record) -> Subject:
    return _subject(call, _find_network(call, device["networkId"]) or {}, device)


def _find_network(call: Call, identifier: str | None) -> Record | None:
    return find_network(call.world, call.organization, identifier or "")


def _subject(call: Call, network: Record, device: Record) -> Subject:
    shown = {name: value for name, value in device.items() if name in _SHOWN}
    return Subject(
        organization=call.world.organization_record(call.organization),
        network=network,
        device={**shown, "name": device["name"] or device["mac"]} if device else {},
    )


_SHOWN = (
    "serial",
    "mac",
    "model",
    "productType",
    "networkId",
    "lanIp",
    "firmware",
    "address",
    "tags",
)
