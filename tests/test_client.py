"""The client against the simulator, and against responses made up in memory."""

import asyncio
import json
import logging
import pickle
import warnings
from typing import Any

import msgspec
import pytest
from multidict import CIMultiDict

import meraki_async
from meraki_async import (
    Budgets,
    ClientStateError,
    ConfigurationError,
    ConnectionFailedError,
    DeadlineExceededError,
    ForbiddenError,
    HttpRequest,
    HttpResponse,
    IncompleteError,
    MemoryTransport,
    Meraki,
    NotFoundError,
    OutcomeUnknownError,
    RateLimit,
    RateLimitError,
    RedirectRefusedError,
    ServerError,
    UnauthorizedError,
    UnexpectedResponseError,
)
from meraki_async.simulator import Simulator

from .clock import run

pytestmark = pytest.mark.anyio
KEY = "0123456789abcdef" * 2 + "01234567"


def responding(
    status: int = 200, body: Any = None, headers: dict[str, str] | None = None
) -> HttpResponse:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return HttpResponse(status=status, headers=CIMultiDict(headers or {}), body=raw)


def client(transport: MemoryTransport, **settings: Any) -> Meraki:
    settings.setdefault("budgets", Budgets(RateLimit(None), source=RateLimit(None)))
    return Meraki(KEY, base_url="http://127.0.0.1:1/api/v1", transport=transport, **settings)


def scripted(*responses: HttpResponse | Exception) -> MemoryTransport:
    """Responses in turn, the last one for ever."""
    left = list(responses)

    def handle(request: HttpRequest) -> HttpResponse:
        following = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(following, Exception):
            raise following
        return following

    return MemoryTransport(handle)


async def test_a_listing_awaited_streamed_and_by_pages_is_the_same(meraki: Meraki) -> None:
    organization = (await meraki.organizations.get_organizations())[0]
    listing = meraki.organizations.get_organization_devices(organization.id, per_page=7)
    awaited = await listing
    streamed = [device async for device in listing]
    paged = [device async for page in listing.pages() for device in page.items]
    assert awaited == streamed == paged
    assert len(awaited) > 14
    assert len({device.serial for device in awaited}) == len(awaited)


async def test_a_cursor_resumes_after_its_page(meraki: Meraki) -> None:
    organization = (await meraki.organizations.get_organizations())[0]
    listing = meraki.organizations.get_organization_devices(organization.id, per_page=5)
    pages = [page async for page in listing.pages()]
    assert [page.number for page in pages] == list(range(1, len(pages) + 1))
    assert [page.is_last for page in pages] == [False] * (len(pages) - 1) + [True]
    resumed = [
        device async for page in listing.pages(cursor=pages[1].next_cursor) for device in page.items
    ]
    assert resumed == [device for page in pages[2:] for device in page.items]
    assert "://" not in (pages[0].next_cursor or "")


async def test_a_limit_asks_for_no_more_than_it_needs(meraki: Meraki, simulator: Simulator) -> None:
    organization = (await meraki.organizations.get_organizations())[0]
    before = len(simulator.requests)
    listing = meraki.organizations.get_organization_devices(organization.id)
    assert len(await listing.limit(4)) == 4
    assert len([device async for device in listing.limit(3)]) == 3
    assert await listing.limit(0) == []
    seen = list(simulator.requests)[before:]
    assert [request.query for request in seen] == ["perPage=4", "perPage=3"]


async def test_decode_as_dict_and_raw(meraki: Meraki) -> None:
    organization = (await meraki.organizations.get_organizations())[0]
    listing = meraki.organizations.get_organization_networks(organization.id)
    typed = await listing
    dicts = await listing.decode_as(dict)
    raws = await listing.decode_as(msgspec.Raw)
    assert [network.id for network in typed] == [found["id"] for found in dicts]
    assert [msgspec.json.decode(raw) for raw in raws] == dicts


async def test_fan_out_reaches_every_organization_that_can_be_read(
    meraki: Meraki, simulator: Simulator
) -> None:
    names: dict[str, int] = {}
    async with meraki.fan_out(
        lambda org: meraki.organizations.get_organization_devices(org.id, per_page=10)
    ) as stream:
        async for organization, _device in stream:
            names[organization.name or ""] = names.get(organization.name or "", 0) + 1
    assert len(stream.skipped) == 1
    assert len(names) == 5
    assert simulator.counts[429] == 0


async def test_a_method_that_takes_an_organization_makes_the_calls(meraki: Meraki) -> None:
    async with meraki.fan_out(meraki.organizations.get_organization_networks) as stream:
        names = {organization.name async for organization, _network in stream}
    assert len(names) == 5
    organization = (await meraki.organizations.get_organizations())[0]
    async with meraki.fan_out(
        meraki.organizations.get_organization_networks, [str(organization.id)]
    ) as of_one:
        assert {key async for key, _network in of_one} == {organization.id}
    with pytest.raises(ConfigurationError, match=r"getNetworkDevices takes no organization.*keys"):
        meraki.fan_out(meraki.networks.get_network_devices)


async def test_fan_out_over_own_keys_with_single_calls(meraki: Meraki) -> None:
    organizations = await meraki.organizations.get_organizations()
    ids = [found.id for found in organizations if found.api and found.api.enabled]
    found = {}
    async with meraki.fan_out(
        lambda organization_id: meraki.organizations.get_organization(organization_id), ids
    ) as stream:
        async for key, organization in stream:
            found[key] = organization.id
    assert found == {key: key for key in ids}


async def test_a_failed_key_is_loud_and_the_others_are_delivered(meraki: Meraki) -> None:
    organizations = await meraki.organizations.get_organizations()
    ids = [found.id for found in organizations if found.api and found.api.enabled][:2]
    seen = set()
    with pytest.raises(IncompleteError) as raised:
        async with meraki.fan_out(
            lambda key: meraki.organizations.get_organization_networks(key), [*ids, "999999999"]
        ) as stream:
            async for key, _network in stream:
                seen.add(key)
    assert seen == set(ids)
    assert [type(error) for error in raised.value.exceptions] == [NotFoundError]
    assert [failure.key for failure in stream.failures] == ["999999999"]
    async with meraki.fan_out(
        lambda key: meraki.organizations.get_organization_networks(key),
        ["999999999"],
        failures="collect",
    ) as unknown:
        assert [item async for item in unknown] == []
    assert len(unknown.failures) == 1


async def test_fan_out_whose_organizations_cannot_be_listed(simulator: Simulator) -> None:
    async with Meraki("f" * 40, base_url=simulator.url) as meraki:
        with pytest.raises(UnauthorizedError):
            async with meraki.fan_out(
                lambda org: meraki.organizations.get_organization_networks(org.id)
            ) as stream:
                async for _ in stream:
                    raise AssertionError("nothing can come")


async def test_leaving_a_fan_out_early_stops_it(meraki: Meraki, simulator: Simulator) -> None:
    async with meraki.fan_out(
        lambda org: meraki.organizations.get_organization_devices(org.id, per_page=3)
    ) as stream:
        async for _ in stream:
            break
    seen = len(simulator.requests)
    await asyncio.sleep(0.05)
    assert len(simulator.requests) == seen
    assert meraki.budgets.snapshot().connections == 0


async def test_requests_on_networks_and_devices_are_charged_to_their_organization(
    meraki: Meraki, simulator: Simulator
) -> None:
    organization = (await meraki.organizations.get_organizations())[0]
    network = (await meraki.organizations.get_organization_networks(organization.id))[0]
    async with Meraki(simulator.api_key, base_url=simulator.url) as other:
        response = await other.networks.get_network(network.id).response()
        assert response.organization_id == organization.id
        before = len(simulator.requests)
        await other.networks.get_network(network.id)
        seen = [request.path for request in list(simulator.requests)[before:]]
        assert seen.count(f"/networks/{network.id}") == 1  # known by now


async def test_any_operation_by_id_and_any_path(meraki: Meraki) -> None:
    organizations = await meraki.call("getOrganizations")
    wanted = organizations[0].id
    by_id = await meraki.call("getOrganization", organization_id=wanted)
    by_path = await meraki.request("GET", f"/organizations/{wanted}")
    assert by_id.id == by_path["id"] == wanted
    with pytest.raises(ValueError, match="did you mean getOrganizationDevices"):
        meraki.call("getOrganisationDevices")
    with pytest.raises(TypeError):
        meraki.call("getOrganization", organisation_id=wanted)
    for path in ("organizations", "/organizations/../x", "/a?b=c", "http://evil.example/"):
        with pytest.raises(ValueError, match="path"):
            meraki.request("GET", path)


async def test_errors_say_everything(meraki: Meraki) -> None:
    with pytest.raises(NotFoundError) as raised:
        await meraki.organizations.get_organization_devices("999999999")
    error = raised.value
    assert (error.status, error.operation) == (404, "getOrganizationDevices")
    assert (error.organization_id, error.attempts) == ("999999999", 1)
    assert error.request_id
    assert "getOrganizationDevices, organization 999999999" in str(error)


async def test_a_wrong_key_and_a_unreachable_server(simulator: Simulator) -> None:
    async with Meraki("f" * 40, base_url=simulator.url) as meraki:
        with pytest.raises(UnauthorizedError, match="No valid authentication"):
            await meraki.organizations.get_organizations()
    url = simulator.url
    await simulator.stop()
    async with Meraki(KEY, base_url=url, retries=0) as meraki:
        with pytest.raises(ConnectionFailedError, match="cannot connect to 127"):
            await meraki.organizations.get_organizations()


async def test_key_and_base_url_come_from_the_environment(
    simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MERAKI_DASHBOARD_API_KEY", simulator.api_key)
    monkeypatch.setenv("MERAKI_DASHBOARD_BASE_URL", simulator.url + "/")
    async with Meraki() as meraki:
        assert meraki.base_url == simulator.url
        assert len(await meraki.organizations.get_organizations()) == 6
    # what is said in the code counts more
    assert Meraki(region="canada").base_url == "https://api.meraki.ca/api/v1"
    assert (
        Meraki(base_url="https://proxy.example/api/v1").base_url == "https://proxy.example/api/v1"
    )
    monkeypatch.setenv("MERAKI_DASHBOARD_BASE_URL", "")
    assert Meraki().base_url == "https://api.meraki.com/api/v1"


def test_a_missing_key_is_said_before_any_request(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MERAKI_DASHBOARD_API_KEY", raising=False)
    with pytest.raises(ConfigurationError, match="MERAKI_DASHBOARD_API_KEY"):
        Meraki()


async def test_used_before_open_and_after_close() -> None:
    transport = scripted(responding(body=[]))
    meraki = client(transport)
    with pytest.raises(ClientStateError):
        await meraki.organizations.get_organizations()
    async with meraki:
        await meraki.organizations.get_organizations()
    with pytest.raises(ClientStateError):
        await meraki.organizations.get_organizations()
    with pytest.raises(ClientStateError):
        meraki.open()
    assert len(transport.requests) == 1


def test_repeatable_methods_are_retried_with_backoff() -> None:
    async def main() -> None:
        transport = scripted(
            responding(502, b"<html>"), ConnectionFailedError("reset"), responding(body={"id": "1"})
        )
        async with client(transport) as meraki:
            response = await meraki.organizations.get_organization("1").response()
            assert response.attempts == 3
            assert response.wait_seconds > 0

    run(main())


def test_retries_end_with_the_last_error_and_without_a_last_wait() -> None:
    async def main() -> None:
        transport = scripted(responding(503, b""))
        async with client(transport, retries=2) as meraki:
            with pytest.raises(ServerError) as raised:
                await meraki.organizations.get_organization("1")
            assert raised.value.attempts == len(transport.requests) == 3

    run(main())


def test_a_post_is_not_repeated_when_its_fate_is_unknown() -> None:
    async def main() -> None:
        transport = scripted(ConnectionFailedError("reset"))
        async with client(transport) as meraki:
            with pytest.raises(OutcomeUnknownError):
                await meraki.organizations.create_organization(name="x")
            assert len(transport.requests) == 1
        unsent = ConnectionFailedError("refused")
        unsent.before_send = True
        transport = scripted(unsent, responding(201, {"id": "1"}))
        async with client(transport) as meraki:
            assert (await meraki.organizations.create_organization(name="x")).id == "1"
        transport = scripted(responding(502, b""))
        async with client(transport) as meraki:
            with pytest.raises(OutcomeUnknownError, match="unknown: 502") as raised:
                await meraki.organizations.create_organization(name="x")
            assert isinstance(raised.value.__cause__, ServerError)
            assert len(transport.requests) == 1

    run(main())


def test_429s_are_waited_out_whoever_they_name() -> None:
    async def main() -> None:
        named = {"errors": ["API rate limit exceeded for organization"]}
        for refusal in (
            responding(429, named, {"Retry-After": "2"}),
            responding(429, {"errors": ["slow down"]}, {"Retry-After": "2"}),
            responding(429, b"<html>429</html>"),
        ):
            for method in ("get", "create"):
                transport = scripted(refusal, refusal, responding(body={"id": "1"}))
                async with client(transport, budgets=Budgets()) as meraki:
                    if method == "get":
                        await meraki.organizations.get_organization("1")
                    else:
                        await meraki.organizations.create_organization_network(
                            "1", name="x", product_types=["switch"]
                        )
                assert len(transport.requests) == 3

    run(main())


def test_too_long_a_retry_after_raises_at_once() -> None:
    async def main() -> None:
        named = {"errors": ["API rate limit exceeded for organization"]}
        transport = scripted(responding(429, named, {"Retry-After": "3600"}))
        async with client(transport) as meraki:
            with pytest.raises(RateLimitError) as raised:
                await meraki.organizations.get_organization("1")
            assert raised.value.retry_after == 3600

    run(main())


def test_a_deadline_counts_queueing() -> None:
    async def main() -> None:
        transport = scripted(responding(body={"id": "1"}))
        async with client(transport, budgets=Budgets(RateLimit(0.01, 1))) as meraki:
            call = meraki.organizations.get_organization("1").with_options(deadline=5)
            await call
            with pytest.raises(DeadlineExceededError, match="deadline of 5 s"):
                await call
            assert len(transport.requests) == 1

    run(main())


async def test_redirects_keep_method_and_body_and_never_leave_the_trusted_host() -> None:
    there = {"Location": "http://127.0.0.1:2/api/v1/organizations"}
    transport = scripted(responding(308, b"", there), responding(201, {"id": "1"}))
    async with client(transport) as meraki:
        await meraki.organizations.create_organization(name="x")
    first, second = transport.requests
    assert (second.method, second.body) == (first.method, first.body)
    assert second.url == there["Location"]
    for location in ("http://evil.example/api/v1/organizations", "", "https://127.0.0.1:2/"):
        transport = scripted(responding(302, b"", {"Location": location}))
        async with client(transport) as meraki:
            with pytest.raises(RedirectRefusedError):
                await meraki.organizations.get_organizations()
        assert len(transport.requests) == 1
    transport = scripted(responding(302, b"", there))
    async with client(transport) as meraki:
        with pytest.raises(RedirectRefusedError, match="more than 5"):
            await meraki.organizations.get_organizations()
        assert len(transport.requests) == 6


async def test_a_rotated_key_is_fetched_again_after_a_401() -> None:
    keys = iter(["a" * 40, "b" * 40])
    sent: list[str] = []

    def handle(request: HttpRequest) -> HttpResponse:
        sent.append(str(request.headers["Authorization"]))
        return responding(401, {"errors": ["no"]}) if len(sent) == 1 else responding(body=[])

    meraki = Meraki(
        lambda: next(keys), base_url="http://127.0.0.1:1/api/v1", transport=MemoryTransport(handle)
    )
    async with meraki:
        await meraki.organizations.get_organizations()
    assert sent == ["Bearer " + "a" * 40, "Bearer " + "b" * 40]


async def test_the_key_shows_nowhere(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    transport = scripted(responding(403, {"errors": ["no"]}))
    async with client(transport) as meraki:
        with pytest.raises(ForbiddenError) as raised:
            await meraki.organizations.get_organizations()
        shown = repr(transport.requests) + repr(raised.value) + str(raised.value) + caplog.text
        assert KEY not in shown
        assert KEY not in repr(vars(meraki)) + repr(vars(meraki._requester.credentials.auths[0]))
        with pytest.raises(TypeError):
            pickle.dumps(transport.requests[0].headers["Authorization"])


async def test_an_unsent_write_warns_and_a_sent_or_chained_one_does_not() -> None:
    transport = scripted(responding(201, {"id": "1"}))
    async with client(transport) as meraki:
        with pytest.warns(RuntimeWarning, match="createOrganization was never sent"):
            meraki.organizations.create_organization(name="x")
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            await meraki.organizations.create_organization(name="x").urgent()
            await asyncio.create_task(meraki.organizations.create_organization(name="x").send())
            meraki.organizations.get_organizations()


@pytest.mark.parametrize("body", [b"{", b'[{"id":', b"nonsense", b"\xff\xfe"])
def test_success_without_sense_is_an_error_of_ours(body: bytes) -> None:
    async def main() -> None:
        async with client(
            scripted(responding(body=body, headers={"X-Request-Id": "r1"}))
        ) as meraki:
            with pytest.raises(UnexpectedResponseError) as raised:
                await meraki.organizations.get_organizations()
            assert raised.value.request_id == "r1"

    run(main())


async def test_an_empty_response_is_none_or_an_empty_list() -> None:
    async with client(scripted(responding(204, b""))) as meraki:
        assert await meraki.appliance.get_device_appliance_performance("Q2") is None
        assert await meraki.organizations.get_organizations() == []


async def test_a_page_that_names_itself_as_next_raises() -> None:
    link = {"Link": "<http://127.0.0.1:1/api/v1/organizations?perPage=9000>; rel=next"}
    async with client(scripted(responding(body=[{"id": "1"}], headers=link))) as meraki:
        with pytest.raises(UnexpectedResponseError, match="pagination loop"):
            await meraki.organizations.get_organizations()


async def test_changes_are_walked_from_the_newest_back(
    meraki: Meraki, simulator: Simulator
) -> None:
    simulator.clock.freeze()
    organization = (await meraki.organizations.get_organizations())[0].id
    changes = meraki.organizations.get_organization_configuration_changes
    whole = await changes(organization)
    assert len(whole) > 1000
    assert [c.ts or "" for c in whole] == sorted((c.ts or "" for c in whole), reverse=True)
    pages = [page async for page in changes(organization, per_page=400).pages()]
    assert len(pages) == 3
    assert [change for page in pages for change in page.items] == whole
    rest = [p async for p in changes(organization, per_page=400).pages(cursor=pages[0].next_cursor)]
    assert [page.items for page in rest] == [page.items for page in pages[1:]]


def links(**cursors: str) -> dict[str, str]:
    base = "http://127.0.0.1:1/api/v1/organizations/1/configurationChanges?"
    return {"Link": ", ".join(f"<{base}{to}=x>; rel={rel}" for rel, to in cursors.items())}


@pytest.mark.parametrize(
    ("query", "pages", "asked"),
    [
        # the newest page first; its neighbours in time may be named as well
        ({}, [links(next="startingAfter", prev="endingBefore"), links(next="startingAfter")], 2),
        # a server that begins with the oldest
        ({}, [links(next="startingAfter"), links(prev="endingBefore")], 2),
        ({"starting_after": "x"}, [links(prev="endingBefore")], 1),
        ({"ending_before": "x"}, [links(next="startingAfter")], 1),
    ],
)
async def test_a_walk_through_changes_never_turns_round(
    query: dict[str, str], pages: list[dict[str, str]], asked: int
) -> None:
    transport = scripted(*(responding(200, [{"ts": "2026"}], page) for page in pages))
    async with client(transport) as meraki:
        found = await meraki.organizations.get_organization_configuration_changes("1", **query)  # type: ignore[arg-type]
    assert len(found) == len(transport.requests) == asked


async def test_events_walk_back_and_stop() -> None:
    def handle(request: HttpRequest) -> HttpResponse:
        year = int(request.url.partition("endingBefore=")[2][:4] or 2027) - 1
        url = f"http://127.0.0.1:1/x?endingBefore={year}-01-01T00:00:00Z"
        return responding(
            body={"events": [{"type": str(year)}]}, headers={"Link": f"<{url}>; rel=prev"}
        )

    transport = MemoryTransport(handle)
    async with client(transport) as meraki:
        events = await meraki.networks.get_network_events("N_1", product_type="wireless")
        assert len(events) < 20  # back to 2014, not to 1970
        few = await meraki.networks.get_network_events("N_1", product_type="wireless").limit(2)
        assert len(few) == 2


async def test_iterating_prefetches_one_page_and_close_cancels_it() -> None:
    forever = asyncio.Event()

    async def handle(request: HttpRequest) -> HttpResponse:
        if "startingAfter" in request.url:
            await forever.wait()
        link = "<http://127.0.0.1:1/api/v1/organizations?startingAfter=9>; rel=next"
        return responding(body=[{"id": str(n)} for n in range(10)], headers={"Link": link})

    transport = MemoryTransport(handle)
    meraki = client(transport)
    async with meraki:
        seen = []
        stream = meraki.organizations.get_organizations().__aiter__()
        async for organization in stream:
            seen.append(organization.id)
            if len(seen) == 4:
                assert len(transport.requests) == 1
            if len(seen) == 8:
                await asyncio.sleep(0)
                await asyncio.sleep(0)
                break
        assert len(transport.requests) == 2
    assert meraki.budgets.snapshot().connections == 0


def test_scopes_are_listed_for_completion() -> None:
    meraki = client(scripted(responding()))
    assert {"organizations", "networks", "cellular_gateway"} <= set(dir(meraki))
    with pytest.raises(AttributeError, match="nonsense"):
        meraki.nonsense  # noqa: B018


def test_version() -> None:
    assert meraki_async.__version__.count(".") == 2


async def test_an_empty_response_never_ends_a_listing_in_silence() -> None:
    for odd in (responding(200, b""), responding(304, b"")):
        transport = scripted(odd)
        async with client(transport, retries=0) as meraki:
            with pytest.raises(UnexpectedResponseError):
                await meraki.organizations.get_organizations()


async def test_closing_during_a_listing_is_loud() -> None:
    async def handle(request: HttpRequest) -> HttpResponse:
        if "startingAfter" in request.url:
            await asyncio.sleep(3600)
        link = "<http://127.0.0.1:1/api/v1/organizations?startingAfter=9>; rel=next"
        return responding(body=[{"id": "1"}], headers={"Link": link})

    meraki = client(MemoryTransport(handle)).open()
    pages = meraki.organizations.get_organizations().pages()
    assert not (await anext(pages)).is_last
    following = asyncio.ensure_future(anext(pages))
    await asyncio.sleep(0)
    await meraki.aclose()
    with pytest.raises(ClientStateError, match="closed"):
        await following


def test_what_waits_when_the_client_closes_is_not_sent() -> None:
    async def main() -> None:
        transport = scripted(responding(201, {"id": "1"}))
        meraki = client(transport, budgets=Budgets(source=RateLimit(1, 1))).open()
        calls = [meraki.organizations.create_organization(name="x").send() for _ in range(3)]
        tasks = [asyncio.ensure_future(call) for call in calls]
        await asyncio.sleep(0.5)
        await meraki.aclose()
        results = await asyncio.gather(*tasks, return_exceptions=True)
        assert [type(result) for result in results[1:]] == [ClientStateError] * 2
        assert len(transport.requests) == 1

    run(main())


def test_a_pause_is_never_longer_than_anybody_waits() -> None:
    async def main() -> None:
        named = {"errors": ["API rate limit exceeded for organization"]}
        transport = scripted(
            responding(429, named, {"Retry-After": "86400"}), responding(body={"id": "1"})
        )
        async with client(transport, budgets=Budgets()) as meraki:
            with pytest.raises(RateLimitError):
                await meraki.organizations.get_organization("1")
            loop = asyncio.get_running_loop()
            began = loop.time()
            await meraki.organizations.get_organization("1")
            assert 119 < loop.time() - began < 122

    run(main())


def test_a_deadline_on_a_post_in_flight_says_that_its_outcome_is_unknown() -> None:
    async def main() -> None:
        async def handle(request: HttpRequest) -> HttpResponse:
            await asyncio.sleep(5)
            return responding(201, {"id": "1"})

        async with client(MemoryTransport(handle), deadline=1) as meraki:
            with pytest.raises(OutcomeUnknownError):
                await meraki.organizations.create_organization(name="x")
            with pytest.raises(DeadlineExceededError):
                await meraki.organizations.get_organizations()

    run(main())


def test_a_shard_that_fails_is_forgotten() -> None:
    async def main() -> None:
        def handle(request: HttpRequest) -> HttpResponse:
            if ":1/" in request.url and len(transport.requests) == 1:
                shard = {"Location": request.url.replace(":1/", ":2/")}
                return responding(307, b"", shard)
            if ":2/" in request.url and len(transport.requests) > 2:
                raise ConnectionFailedError("gone")
            return responding(body={"id": "1"})

        transport = MemoryTransport(handle)
        async with client(transport) as meraki:
            for _ in range(2):
                await meraki.organizations.get_organization("1")
        ports = [request.url.split("/")[2] for request in transport.requests]
        assert ports == ["127.0.0.1:1", "127.0.0.1:2", "127.0.0.1:2", "127.0.0.1:1"]

    run(main())


def test_held_organizations_do_not_keep_others_from_lookups() -> None:
    async def main() -> None:
        def handle(request: HttpRequest) -> HttpResponse:
            path = request.url.partition("/api/v1")[2].partition("?")[0]
            if path.startswith("/networks/"):
                owner = path.rpartition("_")[2]
                return responding(body={"id": path[10:], "organizationId": owner})
            if "/organizations/9" in path:
                return responding(body=[{"id": "N_9"}])
            named = {"errors": ["API rate limit exceeded for organization"]}
            return responding(429, named, {"Retry-After": "100"})

        async with client(MemoryTransport(handle), budgets=Budgets()) as meraki:
            loop = asyncio.get_running_loop()
            held = [meraki.networks.get_network(f"N_{number}").send() for number in range(1, 5)]
            tasks = [asyncio.ensure_future(call) for call in held]
            await asyncio.sleep(0.1)
            began = loop.time()
            await meraki.networks.get_network("N_9")
            assert loop.time() - began < 5
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    run(main())


async def test_options_add_up_and_are_checked() -> None:
    async with client(scripted(responding(body=[]))) as meraki:
        call = meraki.organizations.get_organizations().with_options(timeout=5, deadline=7)
        options = call.with_options(strict=True)._options
        assert (options.timeout, options.deadline, options.strict) == (5, 7, True)
        for wrong in ({"timeout": -1}, {"deadline": 0}):
            with pytest.raises(ConfigurationError):
                call.with_options(**wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("host", ["api.meraki.com", "n1.meraki.cn", "API.Gov-Meraki.com"])
def test_the_key_never_goes_to_the_api_in_the_clear(host: str) -> None:
    with pytest.raises(ConfigurationError, match="https"):
        Meraki(KEY, base_url=f"http://{host}/api/v1")
    Meraki(KEY, base_url=f"https://{host}/api/v1")
    Meraki(KEY, base_url=f"http://not-{host}.example/api/v1")


async def test_an_urgent_view_goes_ahead_of_what_waits(simulator: Simulator) -> None:
    budgets = Budgets(organization=RateLimit(20, burst=1))
    async with Meraki(simulator.api_key, base_url=simulator.url, budgets=budgets) as client:
        organization_id = (await client.organizations.get_organizations())[0].id or ""
        done: list[str] = []

        async def read(view: Meraki, name: str) -> None:
            await view.organizations.get_organization_admins(organization_id)
            done.append(name)

        async with asyncio.TaskGroup() as tasks:
            for _ in range(10):
                tasks.create_task(read(client, "crawl"))
            await asyncio.sleep(0)
            for _ in range(3):
                tasks.create_task(read(client.urgent(), "urgent"))
    # every fifth turn goes to one that is not urgent, and the first were there before
    assert done.index("urgent") <= 3
    assert "urgent" not in done[7:]
