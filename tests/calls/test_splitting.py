"""Listings that are read as several at once: the same records, whatever way they come."""

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator
from itertools import pairwise
from typing import Any
from urllib.parse import parse_qs, urlsplit

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from multidict import CIMultiDict

from meraki_async import (
    Budgets,
    ClientStateError,
    HttpRequest,
    HttpResponse,
    MemoryTransport,
    Meraki,
    Paginator,
    RateLimit,
    ServerError,
)
from meraki_async.calls.interleave import interleave
from meraki_async.calls.splittable import BY_TIME, FILTERS, WITH_UNASSIGNED
from meraki_async.calls.splitting import (
    OverlapFilter,
    Part,
    TimeWindow,
    split_by_length,
    split_by_network,
    split_by_time,
)
from meraki_async.simulator import Simulator
from meraki_async.simulator.world.clock import iso

from ..clock import run

pytestmark = pytest.mark.anyio
KEY = "k" * 40
DAY = 86_400.0
NOW = 1_788_250_500.25
UNLIMITED = RateLimit(None)


@pytest.fixture
async def dashboard() -> AsyncIterator[Simulator]:
    async with Simulator(
        organizations=3, devices_per_organization=300, seed=7, rate_limits=False
    ) as running:
        running.clock.freeze(NOW)
        yield running


@pytest.fixture
async def meraki(dashboard: Simulator) -> AsyncIterator[Meraki]:
    budgets = Budgets(UNLIMITED, source=UNLIMITED)
    async with Meraki(dashboard.api_key, base_url=dashboard.url, budgets=budgets) as client:
        yield client


@pytest.fixture
async def organization(meraki: Meraki) -> str:
    return str((await meraki.organizations.get_organizations())[0].id)


async def records(listing: Paginator[Any]) -> Counter[str]:
    return Counter(json.dumps(item, sort_keys=True) for item in await listing.decode_as(dict))


@pytest.mark.parametrize(
    "name",
    [
        "getOrganizationDevices",
        "getOrganizationDevicesAvailabilities",
        "getOrganizationInventoryDevices",
        "getOrganizationDevicesUplinksAddressesByDevice",
        "getOrganizationSwitchPortsBySwitch",
        "getOrganizationUplinksStatuses",
    ],
)
async def test_the_parts_are_the_whole(meraki: Meraki, organization: str, name: str) -> None:
    listing: Any = meraki.call(name, organization_id=organization)
    whole = await records(listing)
    assert len(whole) > 20
    for parts in (1, 5, 12):
        assert await records(listing.split_by_network(parts=parts)) == whole


async def test_parts_cost_one_request_each_and_the_networks(
    meraki: Meraki, dashboard: Simulator, organization: str
) -> None:
    before = len(dashboard.requests)
    await meraki.organizations.get_organization_devices(organization).split_by_network(parts=6)
    assert len(list(dashboard.requests)[before:]) == 7


async def test_named_networks_are_not_read_first(
    meraki: Meraki, dashboard: Simulator, organization: str
) -> None:
    networks = [
        n.id or "" async for n in meraki.organizations.get_organization_networks(organization)
    ]
    some = meraki.organizations.get_organization_devices(organization, network_ids=networks[:3])
    whole, before = await records(some), len(dashboard.requests)
    assert await records(some.split_by_network(parts=8)) == whole
    assert len(list(dashboard.requests)[before:]) == 3


async def test_the_parts_are_the_whole_while_it_is_written_to(
    meraki: Meraki, organization: str
) -> None:
    devices = meraki.organizations.get_organization_devices(organization, per_page=10)
    before = {device.serial async for device in devices}
    found: list[str | None] = []
    async for device in devices.split_by_network(parts=6):
        found.append(device.serial)
        if len(found) % 10 == 0:
            name = f"renamed {len(found)}"
            await meraki.devices.update_device(device.serial, name=name).urgent()
    assert Counter(found) == Counter(before)


@pytest.mark.parametrize("days", [0.5, 7, 30, 365])
async def test_the_windows_are_the_whole(meraki: Meraki, organization: str, days: float) -> None:
    changes = meraki.organizations.get_organization_configuration_changes(
        organization, timespan=int(20 * days * DAY) if days < 30 else int(365 * DAY) - 5
    )
    whole = await records(changes)
    assert whole
    assert await records(changes.split_by_time(days)) == whole


@pytest.mark.slow
async def test_windows_walk_a_span_longer_than_one_request_may_ask_for(
    meraki: Meraki, dashboard: Simulator, organization: str
) -> None:
    history = meraki.organizations.get_organization_devices_availabilities_change_history
    begin, end = NOW - 30 * DAY, NOW - 2 * DAY
    whole = await records(history(organization, t0=iso(begin), t1=iso(end)))
    before = len(dashboard.requests)
    assert (
        await records(history(organization, t0=iso(begin), t1=iso(end)).split_by_time(10)) == whole
    )
    windows = [parse_qs(seen.query) for seen in list(dashboard.requests)[before:]]
    assert len({window["t0"][0] for window in windows}) == 3
    assert all("timespan" not in window for window in windows)


async def test_the_windows_are_the_whole_while_it_is_written_to(
    meraki: Meraki, dashboard: Simulator, organization: str
) -> None:
    dashboard.clock.run()
    changes = meraki.organizations.get_organization_configuration_changes(
        organization, timespan=int(300 * DAY), per_page=20
    )
    before = await records(changes)
    found: Counter[str] = Counter()
    async for change in changes.split_by_time(20).decode_as(dict):
        found[json.dumps(change, sort_keys=True)] += 1
        if found.total() % 50 == 0:
            await meraki.organizations.update_organization(
                organization, name=f"renamed {found.total()}"
            )
    # the oldest may have come to lie outside meanwhile
    assert (before - found).total() <= 1
    # what is new is what was written, each once
    assert all("renamed" in change for change in found - before)
    assert set(found.values()) == {1}


async def test_partitions_of_windows(meraki: Meraki, organization: str) -> None:
    history = meraki.organizations.get_organization_devices_availabilities_change_history(
        organization, timespan=6 * DAY
    )
    whole = await records(history)
    assert whole
    assert await records(history.split_by_network(parts=3).split_by_time(2)) == whole


async def test_a_filter_of_thousands_is_split_under_the_longest_url(
    meraki: Meraki, dashboard: Simulator, organization: str
) -> None:
    devices = meraki.organizations.get_organization_devices
    serials = [device.serial or "" async for device in devices(organization)]
    others = [f"Q2XX-{number:04}-ABCD" for number in range(5000 - len(serials))]
    before = len(dashboard.requests)
    found = [d.serial async for d in devices(organization, serials=[*others, *serials, *serials])]
    assert Counter(found) == Counter(serials)
    sent = list(dashboard.requests)[before:]
    assert max(len(seen.query) for seen in sent) < 7_200
    assert 20 < len(sent) < 40
    asked = [serial for seen in sent for serial in parse_qs(seen.query)["serials[]"]]
    assert Counter(asked) == Counter([*others, *serials])


async def test_what_must_not_be_split_is_refused(
    meraki: Meraki, dashboard: Simulator, organization: str
) -> None:
    clients = meraki.networks.get_network_clients("N_1")
    changes = meraki.organizations.get_organization_configuration_changes
    before = len(dashboard.requests)
    with pytest.raises(ValueError, match="not known to list events"):
        clients.split_by_time(1)
    with pytest.raises(ValueError, match="not known to be the union"):
        clients.split_by_network()
    with pytest.raises(ValueError, match="pass the whole span"):
        changes(organization).split_by_time(1)
    for days in (0, -1, 400, float("nan")):
        with pytest.raises(ValueError, match="at most 365 days"):
            changes(organization, timespan=DAY).split_by_time(days)
    for parts in (0, True, 10**6):
        with pytest.raises(ValueError, match="between 1 and 1000"):
            meraki.organizations.get_organization_devices(organization).split_by_network(
                parts=parts
            )
    tags = [f"tag{number}" for number in range(5000)]
    with pytest.raises(ValueError, match=r"the query has \d+,\d+ bytes, more than"):
        await meraki.organizations.get_organization_networks(organization, tags=tags)
    with pytest.raises(ValueError, match="bytes, more than"):
        await meraki.request("GET", "/organizations", params={"tags[]": tags})
    with pytest.raises(ValueError, match="must be an ISO 8601 time"):
        await changes(organization, t0="yesterday").split_by_time(1)
    with pytest.raises(ValueError, match="t0 must be before t1"):
        await changes(organization, t0=iso(NOW), t1=iso(NOW - 5)).split_by_time(1)
    assert len(dashboard.requests) == before


async def test_limits_keys_and_pages_of_what_is_split(meraki: Meraki, organization: str) -> None:
    devices = meraki.organizations.get_organization_devices(organization, per_page=10)
    total = len(await devices)
    cut = devices.split_by_network(parts=4)
    assert len(await cut.limit(37)) == 37
    assert await cut.limit(0) == []
    assert len(await cut.unique("networkId")) == len(await devices.unique("network_id")) < total
    pages = [page async for page in cut.pages()]
    assert [page.number for page in pages] == list(range(1, len(pages) + 1))
    assert [page.is_last for page in pages] == [False] * (len(pages) - 1) + [True]
    assert all(page.next_cursor is None for page in pages)
    assert sum(len(page.items) for page in pages) == total
    with pytest.raises(ValueError, match="cannot be resumed"):
        cut.pages(cursor="startingAfter=1")
    whole = [page async for page in devices.pages()]
    assert [page.is_last for page in whole] == [page.next_cursor is None for page in whole]


def transport_of(responses: dict[str, Any]) -> MemoryTransport:
    """Responses by the network that is asked for; the rest lists the networks."""

    def handle(request: HttpRequest) -> HttpResponse:
        query = parse_qs(urlsplit(request.url).query)
        if "networkIds[]" not in query:
            return _json([{"id": name} for name in responses])
        found = responses[query["networkIds[]"][0]]
        return found if isinstance(found, HttpResponse) else _json(found)

    return MemoryTransport(handle)


def _json(body: Any) -> HttpResponse:
    return HttpResponse(status=200, headers=CIMultiDict(), body=json.dumps(body).encode())


async def test_a_failing_part_fails_the_whole_and_leaves_nothing_behind() -> None:
    responses = {"a": [{"serial": "1"}], "b": HttpResponse(status=500), "c": [{"serial": "3"}]}
    transport = transport_of(responses)
    before = asyncio.all_tasks()
    async with Meraki(
        KEY, base_url="http://127.0.0.1:1/api/v1", transport=transport, retries=0
    ) as meraki:
        with pytest.raises(ServerError):
            await meraki.organizations.get_organization_devices("1").split_by_network(parts=3)
        assert meraki.budgets.snapshot().connections == 0
    assert asyncio.all_tasks() == before


def test_what_is_split_waits_for_its_consumer_and_stops_with_it() -> None:
    async def main() -> None:
        sent = 0

        def handle(request: HttpRequest) -> HttpResponse:
            nonlocal sent
            sent += 1
            if "networkIds" not in request.url:
                return _json([{"id": str(number)} for number in range(4)])
            link = (
                f"<http://127.0.0.1:1{urlsplit(request.url).path}?startingAfter={sent}>; rel=next"
            )
            return HttpResponse(
                status=200, headers=CIMultiDict({"Link": link}), body=b'[{"serial":"1"}]'
            )

        budgets = Budgets(UNLIMITED, source=UNLIMITED)
        transport = MemoryTransport(handle)
        async with Meraki(
            KEY, base_url="http://127.0.0.1:1/api/v1", transport=transport, budgets=budgets
        ) as meraki:
            listing = meraki.organizations.get_organization_devices("1").split_by_network(parts=4)
            pages = listing.pages()
            await anext(pages)
            await asyncio.sleep(60)
            # a page delivered, one ready, and one ahead of it, of each of the four chains
            assert sent <= 1 + 4 * 3
            before = sent
            await pages.aclose()
            await asyncio.sleep(60)
            assert sent == before
            assert len(asyncio.all_tasks()) == 1

    run(main())


async def test_closing_the_client_is_loud_in_what_is_split(
    meraki: Meraki, organization: str
) -> None:
    devices = meraki.organizations.get_organization_devices(organization, per_page=3)
    pages = devices.split_by_network(parts=3).pages()
    await anext(pages)
    await meraki.aclose()
    with pytest.raises(ClientStateError):
        async for _ in pages:
            pass


def part_of(operation_id: str, query: str) -> Part:
    meraki = Meraki(KEY, transport=MemoryTransport(lambda request: _json([])))
    call = meraki.call(operation_id, organization_id="1")
    return Part(msgspec.structs.replace(call.request, query=query))


def test_every_listing_of_the_table_has_its_filter() -> None:
    meraki = Meraki(KEY, transport=MemoryTransport(lambda request: _json([])))
    ids = {"organization_id": "1", "network_id": "1"}
    asked = {
        "networkIds[]": "network_ids",
        "serials[]": "serials",
        "macs[]": "macs",
        "ids[]": "ids",
    }
    for name, listings in FILTERS.items():
        for operation in listings:
            which = "network_id" if operation.startswith("getNetwork") else "organization_id"
            call = meraki.call(operation, **{which: ids[which], asked[name]: ["x"]})
            assert parse_qs(call.request.query)[name] == ["x"]
            assert isinstance(call, Paginator)
    assert FILTERS["networkIds[]"] >= WITH_UNASSIGNED


def test_every_window_of_the_table_may_be_asked_for() -> None:
    meraki = Meraki(KEY, transport=MemoryTransport(lambda request: _json([])))
    for operation in BY_TIME:
        which = "network_id" if operation.startswith("getNetwork") else "organization_id"
        more = {"client_id": "k1"} if "ClientConnectivity" in operation else {}
        call = meraki.call(operation, **{which: "1"}, **more, t0="2026-01-01", t1="2026-01-02")
        assert isinstance(call, Paginator)
        call.split_by_time(1)


@given(st.integers(1, 400), st.integers(1, 60))
def test_networks_are_divided_without_rest(networks: int, parts: int) -> None:
    names = [f"N_{number}" for number in range(networks)]
    cut = split_by_network(part_of("getOrganizationDevices", "perPage=10"), names, parts)
    asked = [name for part in cut for name in parse_qs(part.request.query)["networkIds[]"]]
    assert sorted(asked) == sorted(names)
    assert len(cut) == min(networks, parts)
    assert all(parse_qs(part.request.query)["perPage"] == ["10"] for part in cut)


@given(st.lists(st.text(min_size=1, max_size=300), min_size=1, max_size=300, unique=True))
def test_filters_are_divided_without_rest(values: list[str]) -> None:
    meraki = Meraki(KEY, transport=MemoryTransport(lambda request: _json([])))
    request = meraki.organizations.get_organization_devices("1", serials=values).request
    cut = split_by_length(Part(request))
    asked = [value for part in cut for value in parse_qs(part.request.query)["serials[]"]]
    assert asked == values
    assert all(len(part.request.query) <= 7_000 for part in cut)


@given(
    st.floats(NOW - 300 * DAY, NOW - 61),
    st.floats(60 / DAY, 365),
    st.booleans(),
)
def test_windows_cover_the_span_and_overlap_by_a_second(
    begin: float, days: float, is_open: bool
) -> None:
    query = f"t0={begin!r}" if is_open else f"t0={begin!r}&t1={NOW!r}"
    if (NOW - begin) / days / DAY > 3000:
        return
    windows = [
        part.window
        for part in split_by_time(part_of("getOrganizationConfigurationChanges", query), days, NOW)
    ]
    assert windows[0] is not None
    assert windows[0].end == (None if is_open else NOW)
    assert windows[-1] is not None
    assert windows[-1].begin == begin
    for newer, older in pairwise(windows):
        assert newer is not None
        assert older is not None
        assert older.end == newer.begin + 1
        assert older.end - older.begin <= 365 * DAY


@given(st.lists(st.integers(0, 40), max_size=60), st.randoms(use_true_random=False))
def test_what_two_windows_share_is_delivered_as_often_as_the_api_has_it(
    seconds: list[int], random: Any
) -> None:
    """Windows of ten seconds over events, some of them the same to the last byte."""
    operation = part_of("getOrganizationConfigurationChanges", "").request.operation
    events = [{"ts": f"2026-01-01T00:00:{second:02}Z", "x": second % 3} for second in seconds]
    start = 1_767_225_600.0
    windows = [TimeWindow(start + low, start + low + 11) for low in (0, 10, 20, 30)]
    pages = [
        (window, [e for e, s in zip(events, seconds, strict=True) if at(window, start + s)])
        for window in windows
    ]
    random.shuffle(pages)
    overlaps = OverlapFilter(operation)
    found: list[Any] = []
    for window, page in pages:
        found += overlaps.filter(window, page, json.dumps(page).encode())
    assert Counter(map(str, found)) == Counter(map(str, events))


def at(window: TimeWindow, second: float) -> bool:
    assert window.end is not None
    return window.begin <= second <= window.end


def test_records_without_a_time_are_compared_with_those_of_all_windows() -> None:
    operation = part_of("getOrganizationConfigurationChanges", "").request.operation
    overlaps = OverlapFilter(operation)
    page = [{"ts": "a while ago"}, {"ts": None}, {"ts": "a while ago"}]
    body = json.dumps(page).encode()
    assert overlaps.filter(TimeWindow(0, 10), page, body) == page
    assert overlaps.filter(TimeWindow(9, 20), page, body) == []


async def test_merging_gives_what_comes_first_and_closes_what_is_left() -> None:
    closed: list[str] = []
    lane = asyncio.Event()

    async def source(name: str, *, waits: bool) -> AsyncIterator[str]:
        try:
            for number in range(3):
                if waits:
                    await lane.wait()
                yield f"{name}{number}"
        finally:
            closed.append(name)

    sources: Any = [source("a", waits=True), source("b", waits=False), source("c", waits=False)]
    stream = interleave(sources, 2)
    assert [await anext(stream) for _ in range(6)] == ["b0", "b1", "b2", "c0", "c1", "c2"]
    lane.set()
    assert await anext(stream) == "a0"
    await stream.aclose()
    assert closed == ["b", "c", "a"]
