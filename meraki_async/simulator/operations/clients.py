"""Clients of networks and of devices."""

from collections.abc import Iterable, Mapping

from .. import clients
from ..answers import NOT_FOUND, Answer
from ..call import Call, Handlers
from ..clients import REMEMBERED, Client
from ..filters import filtered
from ..listing import Listing, Record
from ..paging import page_of
from ..plan import Plan
from ..world import World
from .replies import ok

_DAY = 86_400.0


def pieces_in(world: World, plan: Plan, network_id: str) -> list[Record]:
    """The hardware in a network."""
    return [p for p in world.listing(plan, "hardware").records if p["networkId"] == network_id]


def of_network(call: Call, network_id: str, at: float) -> dict[str, Client]:
    """The clients of a network at some time, by id."""
    return clients.clients_of(call.plan, pieces_in(call.world, call.plan, network_id), at)


def _window(call: Call) -> tuple[float, float]:
    return call.window(look_back=REMEMBERED, longest=REMEMBERED, default=_DAY)


def _since(found: Mapping[str, Client], begin: float) -> list[Client]:
    return [one for one in found.values() if one.last_seen >= begin]


def _list(call: Call) -> Answer:
    begin, end = _window(call)
    found = of_network(call, call.arguments["networkId"], end)
    listing = Listing((one.id, clients.listed(one, end - begin)) for one in _since(found, begin))
    return page_of(filtered(listing, "clients", call.query), call.query, call.operation, call.url)


def _one(call: Call) -> Answer:
    found = of_network(call, call.arguments["networkId"], call.now)
    wanted = call.arguments["clientId"].lower()
    for one in found.values():
        if wanted in (one.id, clients.mac(one.number)):
            return ok(clients.single(one))
    return NOT_FOUND


def _of_device(call: Call) -> Answer:
    begin, end = _window(call)
    piece = call.world.record(call.plan, "hardware", call.arguments["serial"])
    if piece["networkId"] is None:
        return ok([])
    found = _since(of_network(call, piece["networkId"], end), begin)
    # all traffic goes through the appliance
    if piece["productType"] != "appliance":
        found = [one for one in found if one.piece["serial"] == piece["serial"]]
    return ok([clients.of_device(one, end - begin) for one in found])


def _search(call: Call) -> Answer:
    number = clients.number_of(call.parameter("mac") or "")
    if number is None:
        return NOT_FOUND
    world, plan = call.world, call.plan
    homes = {
        piece["networkId"]
        for piece in world.listing(plan, "hardware").records
        if piece["networkId"] is not None and number in clients.served_by(plan, piece)
    }
    found = {}
    for home in homes:
        client = of_network(call, home, call.now).get(clients.identifier(number))
        if client is not None:
            found[home] = clients.found_in(client, world.record(plan, "networks", home))
    if not found:
        return NOT_FOUND
    who = {
        "clientId": clients.identifier(number),
        "mac": clients.mac(number),
        "manufacturer": clients.manufacturer(number),
    }
    return page_of(Listing(found.items()), call.query, call.operation, call.url, extra=who)


def _in_organization(call: Call, begin: float, end: float) -> Iterable[Client]:
    """All clients of all networks; some are in several."""
    networks: dict[str, list[Record]] = {}
    for piece in call.world.listing(call.plan, "hardware").records:
        if piece["networkId"] is not None:
            networks.setdefault(piece["networkId"], []).append(piece)
    for pieces in networks.values():
        yield from _since(clients.clients_of(call.plan, pieces, end), begin)


def _overview(call: Call) -> Answer:
    begin, end = _window(call)
    down = up = 0.0
    ids = set()
    for client in _in_organization(call, begin, end):
        usage = client.usage(end - begin)
        down, up = down + usage["recv"], up + usage["sent"]
        ids.add(client.id)
    overall = {"total": round(down + up, 1), "downstream": round(down, 1), "upstream": round(up, 1)}
    average = round((down + up) / len(ids), 1) if ids else 0.0
    return ok({"counts": {"total": len(ids)}, "usage": {"overall": overall, "average": average}})


def _network_overview(call: Call) -> Answer:
    begin, end = _window(call)
    found = _since(of_network(call, call.arguments["networkId"], end), begin)
    used = [one.usage(end - begin)["total"] for one in found]
    heavy = [total for total in used if clients.is_heavy(total, end - begin)]
    return ok(
        {
            "counts": {"total": len(used), "withHeavyUsage": len(heavy)},
            "usages": {"average": _average(used), "withHeavyUsageAverage": _average(heavy)},
        }
    )


def _average(totals: list[float]) -> int:
    return round(sum(totals) / len(totals)) if totals else 0


HANDLERS: Handlers = {
    "getNetworkClients": _list,
    "getNetworkClient": _one,
    "getNetworkClientsOverview": _network_overview,
    "getDeviceClients": _of_device,
    "getOrganizationClientsSearch": _search,
    "getOrganizationClientsOverview": _overview,
}
