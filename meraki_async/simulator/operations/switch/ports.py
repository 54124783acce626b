"""Ports of switches: how they are set, and how they are."""

from collections.abc import Callable, Iterator

from ...contract.paging import SERIALS, page_response
from ...contract.responses import ApiResponse
from ...world import device_status, switch_ports
from ...world.blueprint import OrganizationBlueprint
from ...world.clients import Client
from ...world.lazy_records import LazyRecords
from ...world.sorted_records import KeyedRecord, Record
from ...world.world import RecordType, World
from ..shared.call import Call, Handlers
from ..shared.collection import Collection, updatable_members
from ..shared.hardware import filtered_devices
from ..shared.network_clients import clients_of_network
from ..shared.responses import ok

_DAY = 86_400.0
_MONTH = 31 * _DAY
_PORTS = Collection(record_type="switchPorts", key_argument="portId", parent_argument="serial")


def _ports(world: World, organization: OrganizationBlueprint, serial: str) -> Iterator[KeyedRecord]:
    device = world.record(organization, "hardware", serial)
    if device["productType"] == "switch":
        yield from switch_ports.ports(organization.seed, device)


def _ports_in_order(call: Call, serial: str) -> list[Record]:
    """The ports of a switch as they stand in it."""
    device = call.world.record(call.organization, "hardware", serial)
    listing = call.world.listing(call.organization, "switchPorts", serial)
    access, uplinks = switch_ports.port_ids(device["model"])
    found = [listing.find(port) for port in access + uplinks]
    return [pair[0] for pair in found if pair is not None]


def _list(call: Call) -> ApiResponse:
    return ok(_ports_in_order(call, call.arguments["serial"]))


def _update(call: Call, old: Record) -> ApiResponse:
    accepted = updatable_members(call.operation.id)
    # null as well: it resets a setting
    named = {name: value for name, value in call.body.items() if name in accepted}
    return _PORTS.replace(call, old, {**old, **named})


def _statuses(call: Call) -> ApiResponse:
    begin, end = call.window(max_age=_MONTH, max_span=_MONTH, default_span=_DAY)
    return ok(_statuses_of(call, call.arguments["serial"], end, end - begin))


def _statuses_of(call: Call, serial: str, at: float, seconds: float) -> list[Record]:
    world, organization = call.world, call.organization
    device = world.record(organization, "hardware", serial)
    network_id = device["networkId"]
    found: dict[str, list[Client]] = {}
    for client in clients_of_network(call, network_id, at).values() if network_id else ():
        if client.switchport is not None and client.device["serial"] == serial:
            found.setdefault(client.switchport, []).append(client)
    now = at // device_status.PERIOD * device_status.PERIOD
    return [
        switch_ports.port_status(
            organization.seed,
            device,
            port,
            is_up=network_id is not None and device_status.is_up(organization, device, now),
            used=_traffic(found.get(port["portId"], []), at - seconds, seconds),
            clients=sum(client.is_online for client in found.get(port["portId"], [])),
            seconds=seconds,
        )
        for port in _ports_in_order(call, serial)
    ]


def _traffic(clients: list[Client], begin: float, seconds: float) -> tuple[float, float]:
    """Kilobytes that clients received from a port, and sent to it."""
    usages = [client.usage(seconds) for client in clients if client.last_seen >= begin]
    return sum(usage["recv"] for usage in usages), sum(usage["sent"] for usage in usages)


def _by_switch(ports_of: Callable[[Call, str], list[Record]]) -> Callable[[Call], ApiResponse]:
    def handle(call: Call) -> ApiResponse:
        found = {
            serial: device
            for serial, device in filtered_devices(call).items()
            if device["productType"] == "switch"
        }

        def make(serial: str) -> Record:
            device = found[serial]
            network = call.world.record(call.organization, "networks", device["networkId"])
            return {
                "name": device["name"] or device["mac"],
                "serial": serial,
                "mac": device["mac"],
                "network": {"id": network["id"], "name": network["name"]},
                "model": device["model"],
                "ports": ports_of(call, serial),
            }

        return page_response(
            LazyRecords(found, make), call.query, call.operation, call.url, SERIALS
        )

    return handle


def _port_summaries(call: Call, serial: str) -> list[Record]:
    return [switch_ports.port_summary(port) for port in _ports_in_order(call, serial)]


def _status_summaries(call: Call, serial: str) -> list[Record]:
    return [switch_ports.status_summary(one) for one in _statuses_of(call, serial, call.now, _DAY)]


RECORD_TYPES = {"switchPorts": RecordType(_ports)}
HANDLERS: Handlers = {
    "getDeviceSwitchPorts": _list,
    "getDeviceSwitchPort": _PORTS.get,
    "updateDeviceSwitchPort": _PORTS.with_record(_update),
    "getDeviceSwitchPortsStatuses": _statuses,
    "getOrganizationSwitchPortsBySwitch": _by_switch(_port_summaries),
    "getOrganizationSwitchPortsStatusesBySwitch": _by_switch(_status_summaries),
}
