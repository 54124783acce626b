"""Redirects and links: followed where the key may go, refused before anything is sent elsewhere."""

from collections.abc import Callable
from contextlib import AsyncExitStack
from typing import Any

import pytest
from multidict import CIMultiDict

from meraki_async import (
    Budgets,
    HttpRequest,
    HttpResponse,
    MemoryTransport,
    Meraki,
    RateLimit,
    RedirectRefusedError,
)

from ..raw_server import KEY, Handler, RawResponse, RawServer, Seen, found, http, serving
from ..request_kinds import OPERATIONS, Operation, arrivals, client, right, struck

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("no_backoff")]

STATUSES = [301, 302, 303, 307, 308]
by_operation = pytest.mark.parametrize("operation", OPERATIONS, ids=repr)


def moved(location: str, status: int = 307, *headers: str) -> bytes:
    return http(b"", f"Location: {location}", *headers, status=f"{status} Moved")


@by_operation
@pytest.mark.parametrize("status", STATUSES)
async def test_the_shard_gets_the_same_request(operation: Operation, status: int) -> None:
    """Another port of loopback stands for another host of the dashboard."""
    async with serving(lambda seen, number: right(seen)) as shard:
        target = f"http://127.0.0.1:{shard.port}"
        handler = struck(operation, lambda seen: moved(target + seen.target, status))
        async with serving(handler) as server, client(server, operation, retries=0) as meraki:
            await operation.call(meraki)
            (first,), (second, *_) = arrivals(server, operation), shard.seen
            assert (second.method, second.target, second.body) == (
                first.method,
                first.target,
                first.body,
            )
            for name in ("authorization", "content-type", "user-agent", "accept-encoding"):
                assert second.headers.get(name) == first.headers.get(name)
            assert second.headers["host"] == f"127.0.0.1:{shard.port}"
            # each hop is charged
            assert meraki.budgets.snapshot().sent == server.arrived + shard.arrived


def elsewhere(foreign: RawServer) -> list[str]:
    """Addresses of a server that is not the dashboard, however they are written."""
    port = foreign.port
    return [
        f"http://localhost:{port}/api/v1/organizations/1",
        f"//localhost:{port}/api/v1/organizations/1",
        f"http://127.0.0.1@localhost:{port}/api/v1/organizations/1",
        f"http://127.0.0.1:x@localhost:{port}/api/v1/organizations/1",
        f"http://127.0.0.1.localhost:{port}/api/v1/organizations/1",
        f"http://[::ffff:127.0.0.1]:{port}/api/v1/organizations/1",
        f"https://127.0.0.1:{port}/api/v1/organizations/1",
        f"http://127.0.0.1:{port}@evil.example/",
        "file:///etc/hosts",
        "http://[::1",
        "",
    ]


@by_operation
@pytest.mark.parametrize("number", range(11))
async def test_nothing_arrives_at_a_foreign_server(operation: Operation, number: int) -> None:
    async with AsyncExitStack() as stack:
        foreign = await stack.enter_async_context(serving(lambda seen, number: right(seen)))
        location = elsewhere(foreign)[number]
        handler = struck(operation, lambda seen: moved(location))
        server = await stack.enter_async_context(serving(handler))
        meraki = await stack.enter_async_context(client(server, operation))
        if operation.name == "lookup":
            await operation.call(meraki)
        else:
            with pytest.raises(RedirectRefusedError) as raised:
                await operation.call(meraki)
            assert KEY not in str(raised.value)
        assert len(arrivals(server, operation)) == 1
        assert foreign.connections == 0


@pytest.mark.parametrize("location", ["http:\\\\localhost:{}\\api", "/\\localhost:{}/api"])
async def test_backslashes_are_no_slashes(location: str) -> None:
    """Browsers take them for such, and would go to the host that they lead to."""
    async with serving(lambda seen, number: right(seen)) as foreign:
        target = location.format(foreign.port)

        def handler(seen: Seen, number: int) -> bytes:
            return moved(target) if number == 1 else right(seen)

        async with serving(handler) as server, client(server) as meraki:
            await meraki.organizations.get_organization("1")
            assert (server.arrived, foreign.connections) == (2, 0)


@pytest.mark.parametrize(
    ("base", "location"),
    [
        ("https://api.meraki.com/api/v1", "https://api.meraki.cn/api/v1/organizations/1"),
        ("https://api.meraki.com/api/v1", "https://api.gov-meraki.com/api/v1/organizations/1"),
        ("https://api.gov-meraki.com/api/v1", "https://api.meraki.com/api/v1/organizations/1"),
        ("https://api.meraki.ca/api/v1", "https://api.meraki.in/api/v1/organizations/1"),
        ("https://api.meraki.com/api/v1", "http://n1.meraki.com/api/v1/organizations/1"),
        ("https://api.meraki.com/api/v1", "http://api.meraki.com/api/v1/organizations/1"),
        ("https://api.meraki.com/api/v1", "https://api.meraki.com:8443/api/v1/organizations/1"),
        ("https://api.meraki.com/api/v1", "http://api.meraki.com:443/api/v1/organizations/1"),
        ("https://api.meraki.com/api/v1", "https://evil.example\\.meraki.com/api/v1"),
        ("https://api.meraki.com/api/v1", "https://evil.example%5c.meraki.com/api/v1"),
        ("https://api.meraki.com/api/v1", "https://evil.example%2f.meraki.com/api/v1"),
        ("https://api.meraki.com/api/v1", "https://api-meraki.com/api/v1/organizations/1"),
        ("https://api.meraki.com/api/v1", "https://api.meraki.com.evil.example/api/v1/x"),
        ("https://api.meraki.com/api/v1", "https://evil.example/api.meraki.com/api/v1"),
        ("https://api.meraki.com/api/v1", "https://x@api.meraki.com/api/v1/organizations/1"),
        ("https://api.meraki.com/api/v1", "http://127.0.0.1/api/v1/organizations/1"),
        ("http://127.0.0.1:1/api/v1", "https://api.meraki.com/api/v1/organizations/1"),
        ("https://proxy.example/api/v1", "https://api.meraki.com/api/v1/organizations/1"),
        ("https://proxy.example/api/v1", "https://sub.proxy.example/api/v1/organizations/1"),
    ],
)
async def test_a_key_stays_in_its_region(base: str, location: str) -> None:
    headers = CIMultiDict({"Location": location})
    transport = MemoryTransport(lambda request: HttpResponse(status=308, headers=headers))
    async with Meraki(KEY, base_url=base, transport=transport) as meraki:
        for call in (
            meraki.organizations.get_organization("1"),
            meraki.organizations.create_organization(name="x"),
        ):
            with pytest.raises(RedirectRefusedError):
                await call
    assert [request.url.startswith(base) for request in transport.requests] == [True, True]


@pytest.mark.parametrize("hops", [5, 6])
@by_operation
async def test_five_hops_are_followed_and_a_sixth_is_not(operation: Operation, hops: int) -> None:
    handler = struck(operation, lambda seen: moved(seen.target), times=hops)
    async with serving(handler) as server, client(server, operation) as meraki:
        if hops == 5 or operation.name == "lookup":
            await operation.call(meraki)
        else:
            with pytest.raises(RedirectRefusedError, match="more than 5"):
                await operation.call(meraki)
        assert len(arrivals(server, operation)) == 6
        assert meraki.budgets.snapshot().sent == server.arrived


async def test_a_loop_over_two_hosts_ends() -> None:
    def to(port: Callable[[], int]) -> Handler:
        return lambda seen, number: moved(f"http://127.0.0.1:{port()}{seen.target}")

    async with (
        serving(to(lambda: second.port)) as first,
        serving(to(lambda: first.port)) as second,
        client(first) as meraki,
    ):
        with pytest.raises(RedirectRefusedError, match="more than 5"):
            await meraki.organizations.create_organization(name="x")
        assert (first.arrived, second.arrived) == (3, 3)
        # whatever was remembered of the loop does not keep a dashboard that is mended away
        assert meraki.budgets.snapshot().sent == 6


async def test_a_shard_is_remembered_for_its_organization_alone() -> None:
    async with serving(lambda seen, number: right(seen)) as shard:

        def handle(seen: Seen, number: int) -> RawResponse | bytes:
            if seen.path.startswith("/organizations/1"):
                return moved(f"http://127.0.0.1:{shard.port}{seen.target}")
            return right(seen)

        async with serving(handle) as server, client(server) as meraki:
            for _ in range(2):
                await meraki.organizations.get_organization("1")
                await meraki.organizations.get_organization("2")
            await meraki.organizations.update_organization("1", name="x")
            await meraki.networks.get_network_alerts_settings("N_1")
            # its networks go where it goes
            paths = [seen.path for seen in shard.seen if not seen.path.endswith("/networks")]
            assert paths == ["/organizations/1"] * 3 + ["/networks/N_1/alerts/settings"]
            assert [seen.path for seen in server.seen].count("/organizations/1") == 1
            assert [seen.path for seen in server.seen].count("/organizations/2") == 2


async def test_a_shard_of_another_organization_is_not_believed_for_long() -> None:
    """A redirect to another organization's path is followed, and not taken for a shard."""

    def handle(seen: Seen, number: int) -> RawResponse | bytes:
        if seen.path == "/organizations/1":
            return moved("/api/v1/organizations/2")
        return found({"id": seen.path.rpartition("/")[2]})

    async with serving(handle) as server, client(server) as meraki:
        await meraki.organizations.get_organization("1")
        await meraki.organizations.get_organization("1")
        paths = [seen.path for seen in server.seen]
        assert paths == ["/organizations/1", "/organizations/2"] * 2


@pytest.mark.parametrize("number", range(11))
async def test_a_link_never_leads_to_a_foreign_server(number: int) -> None:
    """Of a link, the cursor alone is used."""
    async with serving(lambda seen, number: right(seen)) as foreign:
        url = elsewhere(foreign)[number]

        def handle(seen: Seen, number: int) -> bytes:
            link = f"Link: <{url}?perPage=3&startingAfter={number}>; rel=next"
            return found([{"id": str(number)}], *([link] if number < 3 else []))

        async with serving(handle) as server, client(server) as meraki:
            organizations = await meraki.organizations.get_organizations()
            assert [organization.id for organization in organizations] == ["1", "2", "3"]
            assert [seen.path for seen in server.seen] == ["/organizations"] * 3
            assert server.seen[1].target == "/api/v1/organizations?perPage=3&startingAfter=1"
            assert foreign.connections == 0


async def test_a_page_that_is_redirected_keeps_its_cursor() -> None:
    async with serving(lambda seen, number: right(seen)) as shard:

        def handle(seen: Seen, number: int) -> RawResponse | bytes:
            if "startingAfter" in seen.target:
                return moved(f"http://127.0.0.1:{shard.port}{seen.target}")
            return right(seen)

        async with serving(handle) as server, client(server) as meraki:
            devices = await meraki.organizations.get_organization_devices("1")
            assert [device.serial for device in devices] == ["Q1", "Q2", "Q3"]
            assert shard.seen[0].target == server.seen[1].target


async def test_redirects_do_not_use_up_retries() -> None:
    responses: list[Any] = [
        moved("/api/v1/organizations/1"),
        http(status="503 Service Unavailable"),
        moved("/api/v1/organizations/1"),
        found({"id": "1"}),
    ]
    budgets = Budgets(RateLimit(None), source=RateLimit(None))
    async with (
        serving(lambda seen, number: responses[number - 1]) as server,
        client(server, retries=1, budgets=budgets) as meraki,
    ):
        response = await meraki.organizations.get_organization("1").response()
        assert response.attempts == server.arrived == budgets.snapshot().sent == 4


async def test_a_redirected_request_in_memory_carries_no_key_in_its_url() -> None:
    seen: list[HttpRequest] = []

    def handle(request: HttpRequest) -> HttpResponse:
        seen.append(request)
        return HttpResponse(status=200, body=b"{}")

    async with Meraki(KEY, transport=MemoryTransport(handle)) as meraki:
        await meraki.organizations.get_organization("1")
    assert KEY not in seen[0].url
    carrying = [name for name, value in seen[0].headers.items() if KEY in str(value)]
    assert carrying == ["Authorization"]
