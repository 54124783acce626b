"""A dashboard that fails for long is not asked many times over."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from multidict import CIMultiDict

from meraki_async import (
    Budgets,
    ConnectionFailedError,
    HttpRequest,
    HttpResponse,
    MemoryTransport,
    Meraki,
    MerakiError,
    OutcomeUnknownError,
    RateLimit,
    ServerError,
)

from ..clock import run
from ..raw_server import KEY

HOUR = 3600
GOOD = HttpResponse(status=200, body=b'{"id":"1"}')
BAD = HttpResponse(status=500, body=b"<html>")
REFUSED = HttpResponse(
    status=429,
    headers=CIMultiDict({"Retry-After": "1"}),
    body=b'{"errors":["API rate limit exceeded for organization"]}',
)


def client(transport: MemoryTransport, **settings: Any) -> Meraki:
    settings.setdefault("budgets", Budgets(RateLimit(None), source=RateLimit(None)))
    return Meraki(KEY, base_url="http://127.0.0.1:1/api/v1", transport=transport, **settings)


def roomy() -> Budgets:
    return Budgets(RateLimit(None), source=RateLimit(None), max_connections=10_000)


def reset(request: HttpRequest) -> HttpResponse:
    raise ConnectionFailedError("reset")


def unsent(request: HttpRequest) -> HttpResponse:
    error = ConnectionFailedError("refused")
    error.before_send = True
    raise error


FAILURES: dict[str, Callable[[HttpRequest], HttpResponse]] = {
    "500": lambda request: BAD,
    "500 that asks for a wait": lambda request: HttpResponse(
        status=500, headers=CIMultiDict({"Retry-After": "2"})
    ),
    "reset": reset,
    "refused": unsent,
    "a page instead of JSON": lambda request: HttpResponse(
        status=200, headers=CIMultiDict({"Content-Type": "text/html"}), body=b"<html>"
    ),
    "half of the JSON": lambda request: HttpResponse(status=200, body=b'{"id'),
}


async def fails(call: Any) -> MerakiError:
    with pytest.raises(MerakiError) as raised:
        await call
    return raised.value


@pytest.mark.parametrize("name", FAILURES)
@pytest.mark.slow
def test_an_hour_of_failures(name: str) -> None:
    async def main() -> None:
        originals = 0
        transport = MemoryTransport(FAILURES[name])
        async with client(transport) as meraki:
            began = asyncio.get_running_loop().time()
            async with asyncio.TaskGroup() as group:
                while asyncio.get_running_loop().time() < began + HOUR:
                    originals += 1
                    group.create_task(fails(meraki.organizations.get_organization("1")))
                    # at no time are there more
                    assert len(transport.requests) <= 1.2 * originals + 50
                    await asyncio.sleep(1)
            assert originals > 3500
            assert originals + 50 < len(transport.requests) <= 1.2 * originals + 50

    run(main())


def test_a_thousand_failures_at_once() -> None:
    async def main() -> None:
        async def slow(request: HttpRequest) -> HttpResponse:
            await asyncio.sleep(1)
            return BAD

        transport = MemoryTransport(slow)
        async with client(transport, budgets=roomy()) as meraki:
            calls = [fails(meraki.organizations.get_organization("1")) for _ in range(1000)]
            errors = await asyncio.gather(*calls)
        assert {type(error) for error in errors} == {ServerError}
        # those at once cannot earn what they have not used
        assert len(transport.requests) == 1050
        notes = [note for error in errors for note in getattr(error, "__notes__", [])]
        assert "not retried: too many requests of this client have failed recently" in notes

    run(main())


def test_listings_writes_and_lookups_count_alike() -> None:
    async def main() -> None:
        transport = MemoryTransport(FAILURES["500"])
        async with client(transport) as meraki:
            for _ in range(40):
                await fails(meraki.organizations.get_organization_devices("1"))
                await fails(meraki.organizations.update_organization("1", name="x"))
                await fails(meraki.organizations.delete_organization("1"))
                await fails(meraki.networks.get_network_alerts_settings("N_1"))
        # of the last there are two: the lookup, and the request itself
        assert 200 + 50 < len(transport.requests) <= 1.2 * 200 + 50

    run(main())


def test_what_is_never_repeated_uses_nothing_up() -> None:
    async def main() -> None:
        flaky = [BAD] * 4
        transport = MemoryTransport(
            lambda request: BAD if request.method == "POST" or (flaky and flaky.pop()) else GOOD
        )
        async with client(transport) as meraki:
            for _ in range(300):
                error = await fails(meraki.organizations.create_organization(name="x"))
                assert isinstance(error, OutcomeUnknownError)
            assert len(transport.requests) == 300
            assert (await meraki.organizations.get_organization("1").response()).attempts == 5

    run(main())


def test_429s_are_not_charged() -> None:
    async def main() -> None:
        responses: list[HttpResponse] = []
        transport = MemoryTransport(lambda request: responses.pop(0) if responses else GOOD)
        async with client(transport, budgets=Budgets()) as meraki:
            for _ in range(200):
                responses[:] = [REFUSED] * 2
                response = await meraki.organizations.get_organization("1").response()
                assert response.attempts == 3
            assert len(transport.requests) == 600
            # the whole reserve is there: fifty retries, and no more
            for _ in range(12):
                responses[:] = [BAD] * 4
                response = await meraki.organizations.get_organization("1").response()
                assert response.attempts == 5

    run(main())


def test_an_response_that_mixes_both_is_charged_for_the_failures_alone() -> None:
    async def main() -> None:
        responses: list[HttpResponse] = []
        transport = MemoryTransport(lambda request: responses.pop(0) if responses else GOOD)
        async with client(transport, budgets=Budgets()) as meraki:
            served = 0
            for _ in range(70):
                responses[:] = [REFUSED, BAD, REFUSED]
                try:
                    await meraki.organizations.get_organization("1")
                    served += 1
                except ServerError:
                    pass
        # 50 in reserve, and a fifth of one for each request
        assert 60 <= served <= 64

    run(main())


@pytest.mark.parametrize("quiet", [0.0, 24.0 * HOUR])
def test_it_recovers_with_the_dashboard(quiet: float) -> None:
    """New requests earn it back, whether time passes or not."""

    async def main() -> None:
        is_down = True
        flaky: list[HttpResponse] = []
        transport = MemoryTransport(
            lambda request: BAD if is_down else flaky.pop() if flaky else GOOD
        )
        async with client(transport) as meraki:
            get = meraki.organizations.get_organization("1")
            for _ in range(100):
                await fails(get)
            before = len(transport.requests)
            await fails(get)
            assert len(transport.requests) - before <= 2
            is_down = False
            await asyncio.sleep(quiet)
            for _ in range(60):
                assert (await get.response()).attempts == 1
            flaky[:] = [BAD] * 4
            assert (await get.response()).attempts == 5

    run(main())


def test_each_client_has_a_quota_of_its_own() -> None:
    async def main() -> None:
        down, flaky = MemoryTransport(lambda request: BAD), [BAD] * 4
        up = MemoryTransport(lambda request: flaky.pop() if flaky else GOOD)
        budgets = Budgets(RateLimit(None), source=RateLimit(None))
        async with client(down, budgets=budgets) as one, client(up, budgets=budgets) as other:
            for _ in range(100):
                await fails(one.organizations.get_organization("1"))
            assert (await other.organizations.get_organization("1").response()).attempts == 5

    run(main())
