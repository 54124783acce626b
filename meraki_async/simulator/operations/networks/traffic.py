"""Traffic of networks, by application."""

from zlib import crc32

from ...contract.responses import ApiResponse
from ...world.clients import Client
from ...world.sorted_records import Record
from ..shared.call import Call, Handlers
from ..shared.network_clients import clients_of_network
from ..shared.responses import ok

_MONTH = 30 * 86_400.0
_APPLICATIONS = (
    ("Google HTTPS", None, "TCP", 443),
    ("Microsoft 365", None, "TCP", 443),
    ("DNS", None, "UDP", 53),
    ("Miscellaneous web", "cdn.fjordlys.example", "TCP", 80),
    ("Non-web TCP", "10.12.20.9", "TCP", 9100),
)


def _list(call: Call) -> ApiResponse:
    begin, end = call.window(max_age=_MONTH, max_span=_MONTH, default_span=None)
    seconds, kind = end - begin, call.parameter("deviceType")
    wired = {"switch": True, "wireless": False}.get(kind or "")
    used: dict[int, list[Client]] = {}
    for client in clients_of_network(call, call.arguments["networkId"], end).values():
        if client.last_seen >= begin and wired in (None, client.is_wired):
            number = crc32(client.id.encode()) % len(_APPLICATIONS)
            used.setdefault(number, []).append(client)
    return ok([_record(number, clients, seconds) for number, clients in sorted(used.items())])


def _record(number: int, clients: list[Client], seconds: float) -> Record:
    application, destination, protocol, port = _APPLICATIONS[number]
    usages = [client.usage(seconds) for client in clients]
    return {
        "application": application,
        "destination": destination,
        "protocol": protocol,
        "port": port,
        "sent": round(sum(usage["sent"] for usage in usages), 1),
        "recv": round(sum(usage["recv"] for usage in usages), 1),
        "numClients": len(clients),
        "activeTime": round(seconds / 12) * len(clients),
        "flows": 7 * len(clients),
    }


HANDLERS: Handlers = {"getNetworkTraffic": _list}
