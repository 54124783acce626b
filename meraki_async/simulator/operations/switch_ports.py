"""Ports of switches: how they are set, and how they are."""

from collections.abc import Callable, Iterator

from .. import status, switches
from ..answers import Answer
from ..call import Call, Handlers
from ..clients import Client
from ..listing import Keyed, Record
from ..on_demand import OnDemand
from ..paging import SERIALS, page_of
from ..plan import Plan
from ..world import Kind, World
from .clients import of_network
from .collection import Collection, kept
from .device_status import pieces
from .replies import ok

_DAY = 86_400.0
_MONTH = 31 * _DAY
_PORTS = Collection(kind="switchPorts", argument="portId", below="serial")


def _ports(world: World, plan: Plan, serial: str) -> Iterator[Keyed]:
    piece = world.record(plan, "hardware", serial)
    if piece["productType"] == "switch":
        yield from switches.ports(plan.seed, piece)


def _in_order(call: Call, serial: str) -> list[Record]:
    """The ports of a switch as they stand in it."""
    piece = call.world.record(call.plan, "hardware", serial)
    listing = call.world.listing(call.plan, "switchPorts", serial)
    access, uplinks = switches.port_ids(piece["model"])
    found = [listing.find(port) for port in access + uplinks]
    return [pair[0] for pair in found if pair is not None]


def _list(call: Call) -> Answer:
    return ok(_in_order(call, call.arguments["serial"]))


def _update(call: Call, old: Record) -> Answer:
    taken = kept(call.operation.id)
    # null as well: it takes a setting back
    named = {name: value for name, value in call.body.items() if name in taken}
    return _PORTS.replace(call, old, {**old, **named})


def _statuses(call: Call) -> Answer:
    begin, end = call.window(look_back=_MONTH, longest=_MONTH, default=_DAY)
    return ok(_statuses_of(call, call.arguments["serial"], end, end - begin))


def _statuses_of(call: Call, serial: str, at: float, seconds: float) -> list[Record]:
    world, plan = call.world, call.plan
    piece = world.record(plan, "hardware", serial)
    home = piece["networkId"]
    found: dict[str, list[Client]] = {}
    for client in of_network(call, home, at).values() if home else ():
        if client.switchport is not None and client.piece["serial"] == serial:
            found.setdefault(client.switchport, []).append(client)
    now = at // status.PERIOD * status.PERIOD
    return [
        switches.port_status(
            plan.seed,
            piece,
            port,
            is_up=home is not None and status.is_up(plan, piece, now),
            used=_used(found.get(port["portId"], []), at - seconds, seconds),
            clients=sum(client.is_online for client in found.get(port["portId"], [])),
            seconds=seconds,
        )
        for port in _in_order(call, serial)
    ]


def _used(there: list[Client], begin: float, seconds: float) -> tuple[float, float]:
    """Kilobytes that clients had from the port, and sent to it."""
    usages = [client.usage(seconds) for client in there if client.last_seen >= begin]
    return sum(usage["recv"] for usage in usages), sum(usage["sent"] for usage in usages)


def _by_switch(ports_of: Callable[[Call, str], list[Record]]) -> Callable[[Call], Answer]:
    def answer(call: Call) -> Answer:
        found = {s: p for s, p in pieces(call).items() if p["productType"] == "switch"}

        def make(serial: str) -> Record:
            piece = found[serial]
            network = call.world.record(call.plan, "networks", piece["networkId"])
            return {
                "name": piece["name"] or piece["mac"],
                "serial": serial,
                "mac": piece["mac"],
                "network": {"id": network["id"], "name": network["name"]},
                "model": piece["model"],
                "ports": ports_of(call, serial),
            }

        return page_of(OnDemand(found, make), call.query, call.operation, call.url, SERIALS)

    return answer


def _set_in_short(call: Call, serial: str) -> list[Record]:
    return [switches.short_port(port) for port in _in_order(call, serial)]


def _status_in_short(call: Call, serial: str) -> list[Record]:
    return [switches.short_status(one) for one in _statuses_of(call, serial, call.now, _DAY)]


KINDS = {"switchPorts": Kind(_ports)}
HANDLERS: Handlers = {
    "getDeviceSwitchPorts": _list,
    "getDeviceSwitchPort": _PORTS.get,
    "updateDeviceSwitchPort": _PORTS.about(_update),
    "getDeviceSwitchPortsStatuses": _statuses,
    "getOrganizationSwitchPortsBySwitch": _by_switch(_set_in_short),
    "getOrganizationSwitchPortsStatusesBySwitch": _by_switch(_status_in_short),
}
