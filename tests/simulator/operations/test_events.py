"""Events of networks: pages without an end, as several clients walk them."""

from collections.abc import AsyncIterator, Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import anyio.to_thread
import meraki
import pytest

from meraki_async import Meraki
from meraki_async.simulator import Simulator
from meraki_async.simulator.world.clock import iso, parse_time

from ..conftest import Asker, Response

pytestmark = pytest.mark.anyio
NOW = 1_788_250_500.25
DAY = 86_400.0
HOUR = 3600.0


@pytest.fixture(autouse=True)
def still(dashboard: Simulator) -> None:
    dashboard.clock.freeze(NOW)


@pytest.fixture
async def networks(ask: Asker, organization: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for one in await ask.open_organizations():
        found += (await ask(f"/organizations/{one['id']}/networks")).json
    return found


async def with_devices(ask: Asker, networks: list[dict[str, Any]], product: str) -> str:
    """The path of a combined network that has a running device of a product."""
    for network in networks:
        if len(network["productTypes"]) > 1:
            path = f"/networks/{network['id']}"
            if (await ask(f"{path}/events?productType={product}")).json.get("events"):
                return path
    raise LookupError(product)


@pytest.fixture
async def events(ask: Asker, networks: list[dict[str, Any]]) -> str:
    """The address of the events of wireless devices in a network."""
    return f"{await with_devices(ask, networks, 'wireless')}/events?productType=wireless"


def cursor(url: str) -> float:
    """The time in a link."""
    query = parse_qs(urlsplit(url).query)
    (text,) = query.get("endingBefore", []) + query.get("startingAfter", [])
    return parse_time(text)


async def back(ask: Asker, address: str, pages: int) -> AsyncIterator[Response]:
    for _ in range(pages):
        response = await ask(address)
        assert response.status == 200
        yield response
        address = response.links["prev"]


async def test_newest_first_and_each_once(ask: Asker, events: str) -> None:
    whole = (await ask(f"{events}&perPage=1000")).json["events"]
    times = [parse_time(event["occurredAt"]) for event in whole]
    assert len(whole) == 1000
    assert times == sorted(set(times), reverse=True)
    assert NOW - HOUR < times[0] <= NOW
    found = []
    async for response in back(ask, events, 30):
        page = response.json
        assert page["message"] is None
        assert len(page["events"]) == 10
        assert page["pageStartAt"] == page["events"][-1]["occurredAt"]
        assert page["pageEndAt"] == page["events"][0]["occurredAt"]
        assert cursor(response.links["prev"]) == parse_time(page["pageStartAt"])
        found += page["events"]
    assert found == whole[:300]


async def test_forward_along_next(ask: Asker, events: str) -> None:
    begin = iso(NOW - DAY, fraction=True)
    backward = (await ask(f"{events}&perPage=1000")).json["events"]
    wanted = [event for event in backward if event["occurredAt"] > begin]
    found: list[dict[str, Any]] = []
    address = f"{events}&perPage=7&startingAfter={begin}"
    while True:
        response = await ask(address)
        page = response.json["events"]
        assert page == sorted(page, key=lambda event: str(event["occurredAt"]), reverse=True)
        found += reversed(page)
        if len(page) < 7:
            break
        address = response.links["next"]
    assert found == wanted[::-1]
    # there is always a next page, up to now
    assert cursor(response.links["next"]) == pytest.approx(NOW, abs=1e-6)
    at_the_end = await ask(response.links["next"])
    assert at_the_end.json == {"message": None, "events": []}
    assert "next" in at_the_end.links
    # and back to where the walk came from
    newest = (await ask(at_the_end.links["prev"])).json["events"]
    assert newest[0] == found[-1]


async def test_a_month_at_a_time_back_to_1970(ask: Asker, events: str) -> None:
    address = f"{events}&endingBefore=2024-06-01T00:00:00Z"
    response = await ask(address)
    assert response.json["events"] == []
    assert cursor(response.links["prev"]) == parse_time("2024-05-01T00:00:00Z") - 1
    assert response.json["pageStartAt"] == iso(cursor(response.links["prev"]), fraction=True)
    pages = 0
    while cursor(response.links["prev"]) > 0:
        response = await ask(response.links["prev"])
        assert response.json["events"] == []
        pages += 1
    assert 600 < pages < 700
    # and there it stays
    last = await ask(response.links["prev"])
    assert last.json == {"message": None, "events": []}
    assert cursor(last.links["prev"]) == 0
    assert "next" in last.links


async def test_nothing_happened_before_the_first_device_was_claimed(
    ask: Asker, networks: list[dict[str, Any]], events: str
) -> None:
    network = events.partition("/events")[0].rpartition("/")[2]
    organization = next(n["organizationId"] for n in networks if n["id"] == network)
    inventory = (await ask(f"/organizations/{organization}/inventory/devices")).json
    claimed = {
        device["serial"]: device["claimedAt"]
        for device in inventory
        if device["networkId"] == network and device["productType"] == "wireless"
    }
    first = min(claimed.values())
    query = f"startingAfter={first}&perPage=1000"
    oldest = (await ask(f"{events}&{query}")).json["events"]
    assert oldest
    path = events.partition("/events")[0]
    listed = (await ask(f"{path}/clients?timespan=2678400&perPage=5000")).json
    met = {client["id"]: client["firstSeen"] for client in listed}
    for event in oldest:
        assert event["occurredAt"] >= claimed[event["deviceSerial"]]
        assert event["occurredAt"] >= met.get(event["clientId"], "")
    assert (await ask(f"{events}&endingBefore={first}")).json["events"] == []


async def test_events_are_of_devices_and_clients_that_are_there(
    ask: Asker, networks: list[dict[str, Any]]
) -> None:
    for product in ("wireless", "switch", "appliance", "camera", "cellularGateway"):
        path = await with_devices(ask, networks, product)
        devices = {
            device["serial"]: device
            for device in (await ask(f"{path}/devices")).json
            if device["productType"] == product
        }
        types = {found["type"]: found for found in (await ask(f"{path}/events/eventTypes")).json}
        found = (await ask(f"{path}/events?productType={product}&perPage=300")).json["events"]
        for event in found:
            assert event["networkId"] == path.rpartition("/")[2]
            assert event["deviceName"] == devices[event["deviceSerial"]]["name"]
            kind = types[event["type"]]
            assert (event["category"], event["description"]) == (
                kind["category"],
                kind["description"],
            )
            assert all(isinstance(value, str) for value in event["eventData"].values())
        listed = (await ask(f"{path}/clients?timespan=2678400&perPage=5000")).json
        clients = {client["id"]: client for client in listed}
        named = [event for event in found if event["clientId"]]
        assert bool(named) == (product not in ("camera", "cellularGateway"))
        for event in named:
            client = clients[event["clientId"]]
            assert event["clientMac"] == client["mac"]
            assert event["clientDescription"] == client["description"]
            assert client["firstSeen"] <= event["occurredAt"]


async def test_a_combined_network_needs_a_product(
    ask: Asker, networks: list[dict[str, Any]]
) -> None:
    for network in networks:
        products = network["productTypes"]
        path = f"/networks/{network['id']}/events"
        response = await ask(path)
        assert response.status == (200 if len(products) == 1 else 400)
        if len(products) == 1 and products[0] in ("wireless", "switch"):
            named = await ask(f"{path}?productType={products[0]}")
            assert named.json == response.json
        missing = next(
            p for p in ("switch", "camera", "wireless", "appliance") if p not in products
        )
        assert (await ask(f"{path}?productType={missing}")).status == 400
        assert (await ask(f"{path}?productType=toaster")).status == 400
    assert {len(network["productTypes"]) > 1 for network in networks} == {True, False}


async def test_filters(ask: Asker, events: str) -> None:
    whole = (await ask(f"{events}&perPage=1000")).json["events"]
    sample = next(event for event in whole if event["clientDescription"] and event["deviceName"])
    path = events.partition("/events")[0]
    devices = (await ask(f"{path}/devices")).json
    mac = next(d["mac"] for d in devices if d["serial"] == sample["deviceSerial"])
    for query, member, value in (
        ("includedEventTypes[]={}", "type", sample["type"]),
        ("deviceSerial={}", "deviceSerial", sample["deviceSerial"]),
        ("deviceName={}", "deviceName", sample["deviceName"]),
        ("clientMac={}", "clientMac", sample["clientMac"]),
        ("clientName={}", "clientDescription", sample["clientDescription"]),
    ):
        address = f"{events}&perPage=3&{query.format(value)}"
        found = (await ask(address)).json["events"]
        assert found == [event for event in whole if event[member] == value][:3]
        assert query.partition("=")[0] in parse_qs(
            urlsplit((await ask(address)).links["prev"]).query
        )
    excluded = (await ask(f"{events}&excludedEventTypes[]={sample['type']}&perPage=50")).json
    assert excluded["events"] == [e for e in whole if e["type"] != sample["type"]][:50]
    by_mac = (await ask(f"{events}&deviceMac={mac}&perPage=3")).json["events"]
    assert {event["deviceSerial"] for event in by_mac} == {sample["deviceSerial"]}
    assert (await ask(f"{events}&deviceMac=00:00:00:00:00:00")).json["events"] == []


@pytest.mark.parametrize("time", ["9999-12-31T23:59:59.999999Z", "0001-01-01T00:00:00Z"])
@pytest.mark.parametrize("token", ["startingAfter", "endingBefore"])
async def test_tokens_beyond_all_events(ask: Asker, events: str, token: str, time: str) -> None:
    response = await ask(f"{events}&{token}={time}")
    assert response.status == 200
    is_newest = (token, time[0]) == ("endingBefore", "9")
    assert bool(response.json["events"]) == is_newest
    assert 0 <= cursor(response.links["prev"]) <= NOW + 1e-6
    assert 0 <= cursor(response.links["next"]) <= NOW


@pytest.mark.parametrize("query", ["perPage=2", "perPage=1001", "endingBefore=soon"])
async def test_what_is_rejected(ask: Asker, events: str, query: str) -> None:
    assert (await ask(f"{events}&{query}")).status == 400


async def test_what_happened_stays_when_devices_come_and_go(ask: Asker, events: str) -> None:
    path = events.partition("/events")[0]
    before = (await ask(f"{events}&perPage=500")).json["events"]
    serials = {event["deviceSerial"] for event in before}
    assert len(serials) > 1
    gone = min(serials)
    assert (await ask.send("POST", f"{path}/devices/remove", {"serial": gone})).status == 204
    after = (await ask(f"{events}&perPage=500")).json["events"]
    known = [event["occurredAt"] for event in after]
    kept = [e for e in before if e["deviceSerial"] != gone and e["occurredAt"] >= known[-1]]
    assert all(event in after for event in kept)


async def test_time_brings_new_events(ask: Asker, dashboard: Simulator, events: str) -> None:
    before = (await ask(f"{events}&perPage=100")).json["events"]
    dashboard.clock.advance(6 * HOUR)
    after = (await ask(f"{events}&perPage=1000")).json["events"]
    place = after.index(before[0])
    assert place > 10
    assert after[place : place + 100] == before


# --- as others walk them ---


async def test_our_own_client_walks_back(dashboard: Simulator, ask: Asker, events: str) -> None:
    network = events.partition("/events")[0].rpartition("/")[2]
    whole = (await ask(f"{events}&perPage=1000")).json["events"]
    async with Meraki(dashboard.api_key, base_url=dashboard.url) as client:
        listing = client.networks.get_network_events(network, product_type="wireless", per_page=100)
        found = await listing.limit(730)
        assert [event.occurred_at for event in found] == [e["occurredAt"] for e in whole[:730]]
        # until several pages were empty, long before 1970
        until = iso(parse_time("2025-03-01T00:00:00Z"))
        rest = client.networks.get_network_events(
            network, product_type="wireless", per_page=1000, ending_before=until
        )
        old = await rest.limit(None)
    assert all(str(event.occurred_at) < until for event in old)


async def with_official(dashboard: Simulator, work: Callable[[Any], Any]) -> Any:
    """What Cisco's client brings home, which follows links to Meraki's own hosts only."""

    def run() -> Any:
        api = meraki.DashboardAPI(
            dashboard.api_key,
            base_url="http://api.meraki.com/api/v1",
            requests_proxy=dashboard.url.removesuffix("/api/v1"),
            suppress_logging=True,
            smart_flow_enabled=False,
        )
        with api._session:  # which it does not close by itself
            return work(api.networks.getNetworkEvents)

    return await anyio.to_thread.run_sync(run)


async def test_the_official_client_walks_both_ways(
    dashboard: Simulator, ask: Asker, events: str
) -> None:
    # it compares with the real time
    dashboard.clock.set(parse_time("2025-11-20T00:00:00Z"))
    network = events.partition("/events")[0].rpartition("/")[2]
    whole = (await ask(f"{events}&perPage=1000")).json["events"]
    begin = whole[99]["occurredAt"]
    until = "2025-02-01T00:00:00.000000Z"
    seen = 0

    def work(get_events: Any) -> tuple[Any, ...]:
        def walk(**options: Any) -> Any:
            return get_events(network, productType="wireless", **options)

        backward = walk(total_pages=4, perPage=50)
        nonlocal seen
        seen = len(dashboard.requests)
        everything = walk(total_pages="all", perPage=1000, endingBefore=until)
        seen = len(dashboard.requests) - seen
        forward = walk(total_pages=3, perPage=30, direction="next", startingAfter=begin)
        return backward, everything, forward

    backward, everything, forward = await with_official(dashboard, work)
    assert backward["events"] == whole[:200]
    assert backward["pageStartAt"] == whole[199]["occurredAt"]
    assert backward["pageEndAt"] == whole[0]["occurredAt"]
    assert forward["events"] == whole[9:99][::-1]
    # empty pages are nothing to stumble over, until it gives up in 2014
    assert 130 < seen < 150
    assert everything["pageStartAt"] < "2014-02"
    assert all(event["occurredAt"] < until for event in everything["events"])


async def test_the_official_client_without_a_product(
    dashboard: Simulator, networks: list[dict[str, Any]]
) -> None:
    single = next(n["id"] for n in networks if len(n["productTypes"]) == 1)
    found = await with_official(dashboard, lambda get_events: get_events(single, total_pages=2))
    assert {"events", "pageStartAt"} <= set(found)
