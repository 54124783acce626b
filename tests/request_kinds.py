"""What can be asked for, one of each kind, and a world that responds to it."""

from collections.abc import Awaitable, Callable
from typing import Any, NamedTuple

from meraki_async import Budgets, Meraki, RateLimit

from .raw_server import KEY, Handler, RawResponse, RawServer, Seen, found, http

SECOND_KEY = "b" * 40
NETWORK = {"id": "N_1", "organizationId": "1", "name": "x"}


class Operation(NamedTuple):
    """One kind of request, and which of those that arrive is meant."""

    name: str
    method: str
    is_struck: Callable[[Seen], bool]
    call: Callable[[Meraki], Awaitable[Any]]
    before: int = 0
    """Requests that come before it."""
    after: int = 0
    """Requests that come after it."""

    def __repr__(self) -> str:
        return self.name


def _on(method: str, path: str) -> Callable[[Seen], bool]:
    return lambda seen: (seen.method, seen.path) == (method, path)


async def _listing(meraki: Meraki) -> Any:
    return await meraki.organizations.get_organization_devices("1")


async def _lookup(meraki: Meraki) -> Any:
    settings = await meraki.networks.get_network_alerts_settings("N_1")
    # the organization's other networks are read beside it
    await meraki._requester.resolver.settled()
    return settings


OPERATIONS = [
    Operation(
        "get",
        "GET",
        _on("GET", "/organizations/1"),
        lambda meraki: meraki.organizations.get_organization("1").send(),
    ),
    Operation(
        "put",
        "PUT",
        _on("PUT", "/organizations/1"),
        lambda meraki: meraki.organizations.update_organization("1", name="y").send(),
    ),
    Operation(
        "delete",
        "DELETE",
        _on("DELETE", "/organizations/1"),
        lambda meraki: meraki.organizations.delete_organization("1").send(),
    ),
    Operation(
        "post",
        "POST",
        _on("POST", "/organizations/1/networks"),
        lambda meraki: meraki.organizations.create_organization_network(
            "1", name="x", product_types=["switch"]
        ).send(),
    ),
    Operation(
        "page",
        "GET",
        lambda seen: "startingAfter=Q2" in seen.target,
        _listing,
        before=1,
    ),
    Operation(
        "lookup",
        "GET",
        _on("GET", "/networks/N_1"),
        _lookup,
        after=2,  # the organization's other networks, and what was asked for
    ),
    Operation(
        "renewal",
        "GET",
        lambda seen: SECOND_KEY in seen.headers.get("authorization", ""),
        lambda meraki: meraki.organizations.get_organization("1").send(),
        before=1,
    ),
]


def right(seen: Seen) -> bytes:
    """The response of a dashboard that works."""
    if seen.path == "/organizations/1/devices":
        if "startingAfter" in seen.target:
            return found([{"serial": "Q3"}])
        link = f"<http://{seen.headers['host']}{seen.target}&startingAfter=Q2>; rel=next"
        return found([{"serial": "Q1"}, {"serial": "Q2"}], f"Link: {link}")
    if seen.method == "DELETE":
        return http(status="204 No Content")
    if seen.path == "/organizations/1/networks":
        return found([NETWORK]) if seen.method == "GET" else found(NETWORK, status="201 Created")
    if seen.path == "/networks/N_1":
        return found(NETWORK)
    return found({"id": "1", "name": "x"})


Fault = Callable[[Seen], RawResponse | bytes]


def struck(operation: Operation, fault: Fault, times: int = 10**6) -> Handler:
    """A dashboard that works, but for the first ``times`` arrivals of an operation."""
    left = times

    def handle(seen: Seen, number: int) -> RawResponse | bytes:
        nonlocal left
        if operation.name == "renewal" and number == 1:
            return found({"errors": ["Invalid API key"]}, status="401 Unauthorized")
        if left and operation.is_struck(seen):
            left -= 1
            return fault(seen)
        return right(seen)

    return handle


def client(server: RawServer, operation: Operation | None = None, **settings: Any) -> Meraki:
    """A client of a server, which knows no limits unless told."""
    keys = iter([KEY, SECOND_KEY])
    is_renewal = operation is not None and operation.name == "renewal"
    settings.setdefault("budgets", Budgets(RateLimit(None), source=RateLimit(None)))
    settings.setdefault("base_url", server.url)
    return Meraki((lambda: next(keys)) if is_renewal else KEY, **settings)


def arrivals(server: RawServer, operation: Operation) -> list[Seen]:
    """The requests of an operation that arrived."""
    return [seen for seen in server.seen if operation.is_struck(seen)]
