"""A deadline ends a call wherever it stands, and nothing of it is sent later."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from multidict import CIMultiDict

from meraki_async import (
    Budgets,
    DeadlineExceededError,
    HttpRequest,
    HttpResponse,
    IncompleteError,
    MemoryTransport,
    Meraki,
    OutcomeUnknownError,
    RateLimit,
)

from ..budgets.test_model import assert_at_rest
from ..clock import run
from ..raw_server import KEY, RawResponse, Seen, found, serving
from ..request_kinds import client as socket_client

GOOD = HttpResponse(status=200, body=b'{"id":"1"}')
LONG = 3600.0


def refused(text: str) -> HttpResponse:
    body = b'{"errors":["%b"]}' % text.encode()
    return HttpResponse(status=429, headers=CIMultiDict({"Retry-After": "60"}), body=body)


def client(transport: MemoryTransport, **settings: Any) -> Meraki:
    settings.setdefault("budgets", Budgets(RateLimit(None), source=RateLimit(None)))
    settings.setdefault("api_key", KEY)
    return Meraki(base_url="http://127.0.0.1:1/api/v1", transport=transport, **settings)


async def assert_ends_in_time(
    meraki: Meraki,
    transport: MemoryTransport,
    call: Awaitable[Any],
    *,
    seconds: float = 5.0,
    error: type[Exception] = DeadlineExceededError,
) -> None:
    """It raises at its deadline, and then nothing is sent for an hour."""
    loop = asyncio.get_running_loop()
    began = loop.time()
    with pytest.raises(error, match=f"deadline of {seconds:g} s|within the deadline"):
        await call
    assert loop.time() - began == pytest.approx(seconds, abs=0.01)
    sent = len(transport.requests)
    await asyncio.sleep(LONG)
    assert len(transport.requests) == sent
    assert_at_rest(meraki.budgets, 100)


@pytest.mark.parametrize("urgent", [False, True])
@pytest.mark.parametrize(
    "budgets",
    [
        lambda: Budgets(RateLimit(0.01, 1)),
        lambda: Budgets(source=RateLimit(0.01, 1)),
        lambda: Budgets(RateLimit(0.05, 1), source=RateLimit(0.01, 1)),
    ],
    ids=["organization", "source", "both"],
)
def test_in_a_queue(budgets: Callable[[], Budgets], urgent: bool) -> None:
    async def main() -> None:
        transport = MemoryTransport(lambda request: GOOD)
        async with client(transport, budgets=budgets()) as meraki:
            get = meraki.organizations.get_organization("1").with_options(deadline=5)
            await get
            if urgent:
                get = get.urgent()
            await assert_ends_in_time(meraki, transport, get.send())
            assert len(transport.requests) == 1
            # who comes later finds the token that was not used
            began = asyncio.get_running_loop().time()
            await get
            assert asyncio.get_running_loop().time() - began < 0.01

    run(main())


def test_behind_many_others() -> None:
    async def main() -> None:
        transport = MemoryTransport(lambda request: GOOD)
        async with client(transport, budgets=Budgets(RateLimit(10, 1))) as meraki:
            ahead = [
                asyncio.ensure_future(meraki.organizations.get_organization("1").send())
                for _ in range(100)
            ]
            last = meraki.organizations.update_organization("1", name="x")
            with pytest.raises(DeadlineExceededError):
                await last.with_options(deadline=5)
            await asyncio.gather(*ahead)
            assert [r.method for r in transport.requests] == ["GET"] * 100

    run(main())


def test_for_a_connection() -> None:
    async def main() -> None:
        async def slow(request: HttpRequest) -> HttpResponse:
            await asyncio.sleep(50)
            return GOOD

        transport = MemoryTransport(slow)
        budgets = Budgets(RateLimit(None), source=RateLimit(None), max_connections=1)
        async with client(transport, budgets=budgets) as meraki:
            ahead = asyncio.ensure_future(meraki.organizations.get_organization("1").send())
            await asyncio.sleep(1)
            call = meraki.organizations.create_organization(name="x").with_options(deadline=5)
            # not on the wire yet, so its outcome is known
            with pytest.raises(DeadlineExceededError):
                await call
            await ahead
            await asyncio.sleep(LONG)
            assert len(transport.requests) == 1
            assert_at_rest(budgets, 1)

    run(main())


@pytest.mark.parametrize(
    "response",
    [
        refused("API rate limit exceeded for organization"),
        refused("slow down"),
        HttpResponse(status=503, headers=CIMultiDict({"Retry-After": "60"})),
    ],
    ids=["hold of the organization", "hold of the operation", "wait before a retry"],
)
def test_after_a_refusal(response: HttpResponse) -> None:
    async def main() -> None:
        transport = MemoryTransport(lambda request: response)
        async with client(transport) as meraki:
            call = meraki.organizations.update_organization("1", name="x").with_options(deadline=5)
            await assert_ends_in_time(meraki, transport, call.send())
            assert len(transport.requests) == 1

    run(main())


def test_while_the_source_is_held() -> None:
    async def main() -> None:
        page = HttpResponse(
            status=429, headers=CIMultiDict({"Retry-After": "60"}), body=b"<html>429</html>"
        )
        transport = MemoryTransport(lambda request: page)
        async with client(transport) as meraki:
            one = meraki.organizations.get_organization("1").with_options(deadline=5)
            other = meraki.organizations.get_organization("2").with_options(deadline=7)
            ended = asyncio.ensure_future(one.send())
            await asyncio.sleep(0.5)
            await assert_ends_in_time(meraki, transport, other.send(), seconds=7.0)
            with pytest.raises(DeadlineExceededError):
                await ended
            assert len(transport.requests) == 1

    run(main())


def test_on_the_wire() -> None:
    async def main() -> None:
        async def silent(request: HttpRequest) -> HttpResponse:
            await asyncio.sleep(50)
            return GOOD

        transport = MemoryTransport(silent)
        async with client(transport) as meraki:
            get = meraki.organizations.get_organization("1").with_options(deadline=5)
            await assert_ends_in_time(meraki, transport, get.send())
            await assert_ends_in_time(meraki, transport, get.response())
            post = meraki.organizations.create_organization(name="x").with_options(deadline=5)
            await assert_ends_in_time(meraki, transport, post.send(), error=OutcomeUnknownError)
            assert len(transport.requests) == 3

    run(main())


def test_over_responses_that_cannot_be_read() -> None:
    """Each is a complete response in good time, and none of them says anything."""

    async def main() -> None:
        async def halves(request: HttpRequest) -> HttpResponse:
            await asyncio.sleep(2)
            return HttpResponse(status=200, body=b'{"id')

        transport = MemoryTransport(halves)
        async with client(transport, retries=100) as meraki:
            get = meraki.organizations.get_organization("1").with_options(deadline=5)
            await assert_ends_in_time(meraki, transport, get.send())
            listing = meraki.organizations.get_organizations().with_options(deadline=5)
            await assert_ends_in_time(meraki, transport, listing.send())

    run(main())


def test_while_a_key_is_fetched() -> None:
    async def main() -> None:
        async def vault() -> str:
            await asyncio.sleep(50)
            return KEY

        transport = MemoryTransport(lambda request: GOOD)
        async with client(transport, api_key=vault) as meraki:
            post = meraki.organizations.create_organization(name="x").with_options(deadline=5)
            await assert_ends_in_time(meraki, transport, post.send())
            assert not transport.requests

    run(main())


def lookups(request: HttpRequest) -> HttpResponse:
    if request.url.endswith("/networks/N_1"):
        return HttpResponse(status=200, body=b'{"id":"N_1","organizationId":"1"}')
    return HttpResponse(status=200, body=b"[]" if "organizations" in request.url else b"{}")


async def ends_while_it_is_looked_up(is_strict: bool) -> None:
    transport = MemoryTransport(lookups)
    budgets = Budgets(RateLimit(None), source=RateLimit(0.01, 1))
    async with client(transport, budgets=budgets) as meraki:
        await meraki.organizations.get_organization("1")
        call = meraki.networks.get_network_alerts_settings("N_1").with_options(deadline=5)
        began = asyncio.get_running_loop().time()
        with pytest.raises(DeadlineExceededError):
            await call
        assert asyncio.get_running_loop().time() - began == pytest.approx(5, abs=0.01)
        await asyncio.sleep(LONG)
        later = [request.url.partition("/api/v1")[2] for request in transport.requests[1:]]
        if is_strict:
            assert later == []
        assert "/networks/N_1/alerts/settings" not in later


def test_while_its_organization_is_looked_up() -> None:
    run(ends_while_it_is_looked_up(is_strict=False))


def test_a_lookup_that_nobody_waits_for_is_not_sent() -> None:
    run(ends_while_it_is_looked_up(is_strict=True))


def endless(request: HttpRequest) -> HttpResponse:
    number = (
        int(request.url.rpartition("startingAfter=")[2]) if "startingAfter" in request.url else 0
    )
    link = f"<http://127.0.0.1:1/organizations?startingAfter={number + 1}>; rel=next"
    body = b'[{"id":"%d"}]' % number
    return HttpResponse(status=200, headers=CIMultiDict({"Link": link}), body=body)


@pytest.mark.parametrize("set_by", ["call", "client"])
def test_over_all_pages_of_a_listing(set_by: str) -> None:
    async def main() -> None:
        async def slow(request: HttpRequest) -> HttpResponse:
            await asyncio.sleep(1)
            return endless(request)

        transport = MemoryTransport(slow)
        settings = {"deadline": 5.5} if set_by == "client" else {}
        async with client(transport, **settings) as meraki:
            listing = meraki.organizations.get_organizations()
            if set_by == "call":
                listing = listing.with_options(deadline=5.5)
            await assert_ends_in_time(meraki, transport, listing.send(), seconds=5.5)
            assert len(transport.requests) == 6

    run(main())


def test_that_passes_while_the_caller_is_at_work() -> None:
    """Between two pages, with nothing on the wire."""

    async def main() -> None:
        transport = MemoryTransport(endless)
        async with client(transport) as meraki:
            listing = meraki.organizations.get_organizations().with_options(deadline=5)
            seen = []
            with pytest.raises(DeadlineExceededError):
                async for organization in listing:
                    seen.append(organization.id)
                    await asyncio.sleep(2)
            # a page that was read in time is delivered all the same
            assert seen == ["0", "1", "2", "3"]
            await asyncio.sleep(LONG)
            assert len(transport.requests) == 4

    run(main())


def test_one_key_of_many_is_late() -> None:
    async def main() -> None:
        transport = MemoryTransport(lambda request: HttpResponse(status=200, body=b"[]"))
        budgets = Budgets(overrides={"2": RateLimit(0.01, 1)})
        async with client(transport, budgets=budgets) as meraki:
            await meraki.organizations.get_organization_networks("2")
            with pytest.raises(IncompleteError) as raised:
                async with meraki.fan_out(
                    lambda key: meraki.organizations.get_organization_networks(key).with_options(
                        deadline=5
                    ),
                    ["1", "2", "3"],
                ) as stream:
                    async for _ in stream:
                        pass
            (late,) = raised.value.exceptions
            assert isinstance(late, DeadlineExceededError)
            assert late.organization_id == "2"
            await asyncio.sleep(LONG)
            assert len(transport.requests) == 3

    run(main())


@pytest.mark.anyio
@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "POST"])
async def test_over_a_socket_it_hangs_up(method: str) -> None:
    def handle(seen: Seen, number: int) -> RawResponse | bytes:
        return RawResponse(then="hang") if number == 1 else found({"id": "1"})

    async with serving(handle) as server, socket_client(server) as meraki:
        call = meraki.request(method, "/organizations/1", json={}).with_options(deadline=0.2)
        with pytest.raises(OutcomeUnknownError if method == "POST" else DeadlineExceededError):
            await call
        async with asyncio.timeout(10):
            await server.all_closed.wait()
        assert [seen.method for seen in server.seen] == [method]
        await meraki.organizations.get_organization("1")
        assert server.arrived == 2
        assert_at_rest(meraki.budgets, 100)
