"""The simulated dashboard, on a real socket and by its parts."""

import json
import re
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meraki_async.simulator import DEFAULT_KEY, Simulator
from meraki_async.simulator.identifiers import (
    network_id,
    organization_id,
    organization_of_network,
    organization_of_serial,
    serial,
)
from meraki_async.simulator.limiter import ServerBucket
from meraki_async.simulator.paging import PageError, PageLimits, page_of
from meraki_async.simulator.world import Listing

pytestmark = pytest.mark.anyio
LINK = re.compile(r"<([^>]+)>; rel=(\w+)")


@pytest.fixture
async def dashboard() -> AsyncIterator[Simulator]:
    async with Simulator(
        organizations=6, devices_per_organization=30, seed=3, rate_limits=False
    ) as running:
        yield running


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(headers={"Authorization": f"Bearer {DEFAULT_KEY}"}) as session:
        yield session


async def fetch(http: aiohttp.ClientSession, url: str) -> tuple[int, Any, dict[str, str]]:
    async with http.get(url) as response:
        text = await response.text()
        links = {rel: target for target, rel in LINK.findall(response.headers.get("Link", ""))}
        is_json = "json" in response.headers["Content-Type"] and text.strip()
        return response.status, json.loads(text) if is_json else text, links


async def test_both_headers_sign_in_and_nothing_else_does(dashboard: Simulator) -> None:
    url = f"{dashboard.url}/organizations"
    for headers, status in (
        ({"Authorization": f"Bearer {DEFAULT_KEY}"}, 200),
        ({"X-Cisco-Meraki-API-Key": DEFAULT_KEY}, 200),
        ({"Authorization": "Bearer wrong"}, 401),
        ({}, 401),
    ):
        async with aiohttp.ClientSession(headers=headers) as session:
            found = await fetch(session, url)
            assert found[0] == status
            if status == 401:
                assert found[1] == {"errors": ["No valid authentication method found"]}


async def test_what_the_key_cannot_see_is_404(
    dashboard: Simulator, http: aiohttp.ClientSession
) -> None:
    _, organizations, _ = await fetch(http, f"{dashboard.url}/organizations")
    closed = [o["id"] for o in organizations if not o["api"]["enabled"]]
    assert len(closed) == 1
    for path in (
        f"/organizations/{closed[0]}/devices",
        "/organizations/999/devices",
        "/networks/N_646000000000099999",
        "/devices/Q234-5678-9ABC",
        "/nonsense",
    ):
        assert (await fetch(http, dashboard.url + path))[0] == 404


@pytest.mark.parametrize("per_page", [3, 7, 1000])
async def test_walking_links_meets_every_record_once_in_both_directions(
    dashboard: Simulator, http: aiohttp.ClientSession, per_page: int
) -> None:
    _, organizations, _ = await fetch(http, f"{dashboard.url}/organizations")
    base = f"{dashboard.url}/organizations/{organizations[0]['id']}/devices"
    _, whole, _ = await fetch(http, base)
    forward: list[str] = []
    url: str | None = f"{base}?perPage={per_page}"
    while url:
        _, page, links = await fetch(http, url)
        forward += [device["serial"] for device in page]
        assert {"first", "last"} <= set(links)
        assert links["first"].startswith(base)
        url = links.get("next")
    assert forward == sorted(device["serial"] for device in whole)
    assert (await fetch(http, links["first"]))[1] == whole[:per_page]
    backward: list[str] = []
    url = links["last"]
    while url:
        _, page, links = await fetch(http, url)
        backward = [device["serial"] for device in page] + backward
        url = links.get("prev")
    assert backward == forward


async def test_link_keeps_filters_sorted_and_encoded(
    dashboard: Simulator, http: aiohttp.ClientSession
) -> None:
    _, organizations, _ = await fetch(http, f"{dashboard.url}/organizations")
    base = f"{dashboard.url}/organizations/{organizations[0]['id']}"
    _, networks, _ = await fetch(http, f"{base}/networks")
    url = f"{base}/devices?perPage=3&networkIds%5B%5D={networks[0]['id']}"
    async with http.get(url) as response:
        header = response.headers["Link"]
        devices = await response.json()
    assert f"?networkIds%5B%5D={networks[0]['id']}&perPage=3&startingAfter=" in header
    assert '"' not in header
    assert {device["networkId"] for device in devices} <= {networks[0]["id"]}


async def test_per_page_out_of_range(dashboard: Simulator, http: aiohttp.ClientSession) -> None:
    for value in ("2", "9001", "x", "-3"):
        status, body, _ = await fetch(http, f"{dashboard.url}/organizations?perPage={value}")
        assert status == 400
        assert body == {"errors": ["'perPage' must be between 3 and 9000"]}


async def test_listings_agree_with_each_other(
    dashboard: Simulator, http: aiohttp.ClientSession
) -> None:
    _, organizations, _ = await fetch(http, f"{dashboard.url}/organizations")
    models = set()
    for organization in organizations:
        if not organization["api"]["enabled"]:
            continue
        base = f"{dashboard.url}/organizations/{organization['id']}"
        _, networks, _ = await fetch(http, f"{base}/networks")
        _, devices, _ = await fetch(http, f"{base}/devices")
        _, availabilities, _ = await fetch(http, f"{base}/devices/availabilities")
        _, inventory, _ = await fetch(http, f"{base}/inventory/devices")
        _, admins, _ = await fetch(http, f"{base}/admins")
        _, changes, _ = await fetch(http, f"{base}/configurationChanges")
        by_id = {network["id"]: network for network in networks}
        assert len(by_id) == len(networks) > 0
        for device in devices:
            assert device["productType"] in by_id[device["networkId"]]["productTypes"]
        serials = [device["serial"] for device in devices]
        assert [found["serial"] for found in availabilities] == serials
        assert {f["serial"] for f in inventory if f["networkId"]} == set(serials)
        assert any(found["networkId"] is None for found in inventory) or len(serials) < 12
        assert any(admin["orgAccess"] == "full" for admin in admins)
        assert [c["ts"] for c in changes] == sorted((c["ts"] for c in changes), reverse=True)
        _, one, _ = await fetch(http, f"{dashboard.url}/networks/{networks[0]['id']}")
        assert one == networks[0]
        _, device, _ = await fetch(http, f"{dashboard.url}/devices/{serials[0]}")
        assert device == devices[0]
        models.add(organization["licensing"]["model"])
    assert models == {"co-term", "per-device", "subscription"}


async def test_licences_are_read_by_their_model_only(
    dashboard: Simulator, http: aiohttp.ClientSession
) -> None:
    _, organizations, _ = await fetch(http, f"{dashboard.url}/organizations")
    for organization in organizations:
        if not organization["api"]["enabled"]:
            continue
        identifier, model = organization["id"], organization["licensing"]["model"]
        statuses = {
            "per-device": await fetch(http, f"{dashboard.url}/organizations/{identifier}/licenses"),
            "co-term": await fetch(
                http, f"{dashboard.url}/organizations/{identifier}/licensing/coterm/licenses"
            ),
        }
        for kind, (status, body, _) in statuses.items():
            assert status == (200 if kind == model else 400)
            if kind != model:
                assert "does not support" in body["errors"][0]
        subscriptions = f"{dashboard.url}/administered/licensing/subscription/subscriptions"
        _, found, _ = await fetch(http, f"{subscriptions}?organizationIds[]={identifier}")
        assert bool(found) == (model == "subscription")
    assert (await fetch(http, subscriptions))[0] == 400


async def test_the_same_seed_gives_the_same_bytes_and_another_other_ones() -> None:
    bodies = []
    for seed in (1, 1, 2):
        async with (
            Simulator(organizations=2, seed=seed) as dashboard,
            aiohttp.ClientSession(headers={"X-Cisco-Meraki-API-Key": DEFAULT_KEY}) as session,
            session.get(f"{dashboard.url}/organizations/{organization_id(1)}/devices") as response,
        ):
            bodies.append(await response.read())
    assert bodies[0] == bodies[1] != bodies[2]


async def test_a_large_world_is_not_built_up_front(http: aiohttp.ClientSession) -> None:
    async with Simulator(organizations=1000, devices_per_organization=1000) as dashboard:
        assert dashboard.built_records == 0
        base = f"{dashboard.url}/organizations/{organization_id(700)}"
        _, devices, _ = await fetch(http, f"{base}/devices?perPage=5000")
        assert len(devices) >= 500
        assert dashboard.built_records == len(devices)


async def test_limits_refuse_with_the_two_kinds_of_429(http: aiohttp.ClientSession) -> None:
    async with Simulator(organizations=3, organization_rate=1, source_burst=30) as dashboard:
        path = f"/organizations/{organization_id(0)}/networks"
        statuses = [(await fetch(http, dashboard.url + path))[0] for _ in range(11)]
        assert statuses[:10] == [200] * 10
        async with http.get(dashboard.url + path) as response:
            assert response.status == 429
            assert int(response.headers["Retry-After"]) >= 1
            assert await response.json() == {"errors": ["API rate limit exceeded for organization"]}
        for _ in range(200):
            async with http.get(f"{dashboard.url}/organizations") as response:
                if response.status == 429:
                    assert "Retry-After" not in response.headers
                    assert "<html>" in await response.text()
                    break
        else:
            raise AssertionError("the source address was never refused")
        assert dashboard.counts[429] >= 2


async def test_gzip_only_when_asked_for(dashboard: Simulator) -> None:
    headers = {"Authorization": f"Bearer {DEFAULT_KEY}"}
    async with aiohttp.ClientSession(headers=headers, auto_decompress=False) as session:
        url = f"{dashboard.url}/organizations"
        async with session.get(url, headers={"Accept-Encoding": "gzip"}) as response:
            assert response.headers["Content-Encoding"] == "gzip"
            assert re.fullmatch("[0-9a-f]{32}", response.headers["X-Request-Id"])
        async with session.get(url, headers={"Accept-Encoding": "identity"}) as response:
            assert "Content-Encoding" not in response.headers


@settings(max_examples=60, deadline=None)
@given(
    rate=st.floats(0.5, 50),
    burst=st.integers(1, 20),
    gaps=st.lists(st.floats(0, 0.5), max_size=120),
)
def test_a_server_bucket_lets_in_burst_plus_rate(
    rate: float, burst: int, gaps: list[float]
) -> None:
    bucket, now, granted = ServerBucket(rate, burst), 100.0, []
    for gap in gaps:
        now += gap
        if bucket.take(now):
            granted.append(now)
        else:
            assert bucket.retry_after >= 1
    for first in range(len(granted)):
        for last in range(first, len(granted)):
            window = granted[last] - granted[first]
            assert last - first + 1 <= burst + rate * window + 1e-6


@settings(max_examples=60, deadline=None)
@given(organization=st.integers(0, 5000), number=st.integers(0, 99_000))
def test_ids_lead_back_to_their_organization(organization: int, number: int) -> None:
    text = serial(organization, number)
    assert re.fullmatch("Q[0-9A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{4}", text)
    assert organization_of_serial(text) == organization
    network = network_id(organization, number, combined=number % 2 == 0)
    assert re.fullmatch(r"[LN]_\d{18}", network)
    assert organization_of_network(network) == organization


@given(text=st.text())
def test_any_text_may_be_looked_up(text: str) -> None:
    organization_of_serial(text)
    organization_of_network(text)


def test_paging_without_records() -> None:
    body, headers = page_of(Listing([]), [], PageLimits(3, 10, 5), "http://h/x")
    assert body == b"[]"
    assert "rel=next" not in headers["Link"]
    with pytest.raises(PageError):
        page_of(Listing([]), [("perPage", "11")], PageLimits(3, 10, 5), "http://h/x")


@pytest.mark.parametrize(
    "arguments",
    [
        {"organizations": 0},
        {"devices_per_organization": -1},
        {"latency": (2.0, 1.0)},
        {"latency": (-1.0, 1.0)},
        {"source_rate": 0},
    ],
)
def test_senseless_arguments_are_refused(arguments: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="must be"):
        Simulator(**arguments)
