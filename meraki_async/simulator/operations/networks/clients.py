"""Clients of networks and of devices."""

from collections.abc import Iterable, Mapping

from ...contract.paging import page_response
from ...contract.responses import NOT_FOUND, ApiResponse
from ...world import clients
from ...world.clients import REMEMBERED, Client
from ...world.sorted_records import Record, SortedRecords
from ..shared.call import Call, Handlers
from ..shared.filters import filtered
from ..shared.network_clients import clients_of_network
from ..shared.responses import ok

_DAY = 86_400.0


def _window(call: Call) -> tuple[float, float]:
    return call.window(max_age=REMEMBERED, max_span=REMEMBERED, default_span=_DAY)


def _since(found: Mapping[str, Client], begin: float) -> list[Client]:
    return [one for one in found.values() if one.last_seen >= begin]


def _list(call: Call) -> ApiResponse:
    begin, end = _window(call)
    found = clients_of_network(call, call.arguments["networkId"], end)
    listing = SortedRecords(
        (one.id, clients.listed(one, end - begin)) for one in _since(found, begin)
    )
    return page_response(
        filtered(listing, "clients", call.query), call.query, call.operation, call.url
    )


def _one(call: Call) -> ApiResponse:
    found = clients_of_network(call, call.arguments["networkId"], call.now)
    wanted = call.arguments["clientId"].lower()
    for one in found.values():
        if wanted in (one.id, clients.mac(one.number)):
            return ok(clients.single(one))
    return NOT_FOUND


def _of_device(call: Call) -> ApiResponse:
    begin, end = _window(call)
    device = call.world.record(call.organization, "hardware", call.arguments["serial"])
    if device["networkId"] is None:
        return ok([])
    found = _since(clients_of_network(call, device["networkId"], end), begin)
    # all traffic goes through the appliance
    if device["productType"] != "appliance":
        found = [one for one in found if one.device["serial"] == device["serial"]]
    return ok([clients.of_device(one, end - begin) for one in found])


def _search(call: Call) -> ApiResponse:
    number = clients.number_of(call.parameter("mac") or "")
    if number is None:
        return NOT_FOUND
    world, organization = call.world, call.organization
    homes = {
        device["networkId"]
        for device in world.listing(organization, "hardware").records
        if device["networkId"] is not None and number in clients.served_by(organization, device)
    }
    found = {}
    for home in homes:
        client = clients_of_network(call, home, call.now).get(clients.identifier(number))
        if client is not None:
            found[home] = clients.found_in(client, world.record(organization, "networks", home))
    if not found:
        return NOT_FOUND
    identity = {
        "clientId": clients.identifier(number),
        "mac": clients.mac(number),
        "manufacturer": clients.manufacturer(number),
    }
    return page_response(
        SortedRecords(found.items()), call.query, call.operation, call.url, extra=identity
    )


def _in_organization(call: Call, begin: float, end: float) -> Iterable[Client]:
    """All clients of all networks; some are in several."""
    networks: dict[str, list[Record]] = {}
    for device in call.world.listing(call.organization, "hardware").records:
        if device["networkId"] is not None:
            networks.setdefault(device["networkId"], []).append(device)
    for devices in networks.values():
        yield from _since(clients.clients_of(call.organization, devices, end), begin)


def _overview(call: Call) -> ApiResponse:
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


def _network_overview(call: Call) -> ApiResponse:
    begin, end = _window(call)
    found = _since(clients_of_network(call, call.arguments["networkId"], end), begin)
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
