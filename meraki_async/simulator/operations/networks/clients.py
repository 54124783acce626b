"""Clients of networks and of devices."""

from collections.abc import Iterable, Mapping

from ...contract.paging import page_response
from ...contract.responses import NOT_FOUND, ApiResponse
from ...world import clients
from ...world.clients import RETENTION_SECONDS, Client
from ...world.sorted_records import Record, SortedRecords
from ..shared.call import Call, Handlers
from ..shared.filters import filtered
from ..shared.network_clients import clients_of_network
from ..shared.responses import ok

_DAY = 86_400.0


def _window(call: Call) -> tuple[float, float]:
    return call.window(max_age=RETENTION_SECONDS, max_span=RETENTION_SECONDS, default_span=_DAY)


def _since(found: Mapping[str, Client], begin: float) -> list[Client]:
    return [client for client in found.values() if client.last_seen >= begin]


def _list(call: Call) -> ApiResponse:
    begin, end = _window(call)
    found = clients_of_network(call, call.arguments["networkId"], end)
    listing = SortedRecords(
        (client.id, clients.listing_record(client, end - begin)) for client in _since(found, begin)
    )
    return page_response(
        filtered(listing, "clients", call.query), call.query, call.operation, call.url
    )


def _get(call: Call) -> ApiResponse:
    found = clients_of_network(call, call.arguments["networkId"], call.now)
    id_or_mac = call.arguments["clientId"].lower()
    for client in found.values():
        if id_or_mac in (client.id, clients.client_mac(client.number)):
            return ok(clients.client_details(client))
    return NOT_FOUND


def _of_device(call: Call) -> ApiResponse:
    begin, end = _window(call)
    device = call.world.record(call.organization, "hardware", call.arguments["serial"])
    if device["networkId"] is None:
        return ok([])
    found = _since(clients_of_network(call, device["networkId"], end), begin)
    # all traffic goes through the appliance
    if device["productType"] != "appliance":
        found = [client for client in found if client.device["serial"] == device["serial"]]
    return ok([clients.device_client_record(client, end - begin) for client in found])


def _search(call: Call) -> ApiResponse:
    number = clients.number_of_mac(call.parameter("mac") or "")
    if number is None:
        return NOT_FOUND
    world, organization = call.world, call.organization
    network_ids = {
        device["networkId"]
        for device in world.listing(organization, "hardware").records
        if device["networkId"] is not None
        and number in clients.clients_served_by(organization, device)
    }
    found = {}
    for network_id in network_ids:
        client = clients_of_network(call, network_id, call.now).get(clients.client_id(number))
        if client is not None:
            found[network_id] = clients.search_record(
                client, world.record(organization, "networks", network_id)
            )
    if not found:
        return NOT_FOUND
    client_members = {
        "clientId": clients.client_id(number),
        "mac": clients.client_mac(number),
        "manufacturer": clients.manufacturer(number),
    }
    return page_response(
        SortedRecords(found.items()), call.query, call.operation, call.url, extra=client_members
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
    used = [client.usage(end - begin)["total"] for client in found]
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
    "getNetworkClient": _get,
    "getNetworkClientsOverview": _network_overview,
    "getDeviceClients": _of_device,
    "getOrganizationClientsSearch": _search,
    "getOrganizationClientsOverview": _overview,
}
