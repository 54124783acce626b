"""Who gets a response, and which."""

import asyncio
import gzip
import io
import re
from typing import Any

import aiohttp
import pytest

from meraki_async.simulator import DEFAULT_KEY, Simulator
from meraki_async.simulator.world.identifiers import network_id, organization_id, serial

from ..conftest import Asker

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Authorization": f"Bearer {DEFAULT_KEY}"}, 200),
        ({"Authorization": f"bearer {DEFAULT_KEY}"}, 200),
        ({"X-Cisco-Meraki-API-Key": DEFAULT_KEY}, 200),
        ({"Authorization": DEFAULT_KEY}, 401),
        ({"Authorization": f"Basic {DEFAULT_KEY}"}, 401),
        ({"Authorization": "Bearer wrong"}, 401),
        ({"X-Cisco-Meraki-API-Key": DEFAULT_KEY.upper()}, 401),
        ({}, 401),
    ],
)
async def test_signing_in(
    dashboard: Simulator, http: aiohttp.ClientSession, headers: dict[str, str], status: int
) -> None:
    async with http.get(f"{dashboard.url}/organizations", headers=headers) as response:
        assert response.status == status
        if status == 401:
            expected = {"errors": ["No valid authentication method found"]}
            assert await response.json() == expected


async def test_access_switched_off_is_listed_and_404_below(ask: Asker) -> None:
    organizations = (await ask("/organizations")).json
    closed = [place for place, o in enumerate(organizations) if not o["api"]["enabled"]]
    assert len(closed) == 1
    identifier = organizations[closed[0]]["id"]
    assert identifier == organization_id(10)
    paths = [f"/organizations/{identifier}"]
    paths += [f"/organizations/{identifier}/{kind}" for kind in ("devices", "networks", "admins")]
    paths += [f"/networks/{network_id(10, 0, combined=c)}" for c in (True, False)]
    paths.append(f"/devices/{serial(10, 0)}")
    paths.append(
        f"/administered/licensing/subscription/subscriptions?organizationIds[]={identifier}"
    )
    for path in paths:
        assert (await ask(path)).status == 404, path


async def test_what_does_not_exist_is_404(ask: Asker, organization: str) -> None:
    for path in (
        "/organizations/999/devices",
        f"/networks/{network_id(0, 99_999, combined=True)}",
        f"/networks/{network_id(5000, 0, combined=True)}",
        f"/devices/{serial(0, 999_999)}",
        "/devices/Q234-5678-9ABC/x",
        "/devices/x",
        f"{organization}%2Fdevices",
    ):
        assert (await ask(path)).status == 404, path
    for path in ("/nonsense", "/", f"{organization}/nonsense"):
        response = await ask(path)
        assert response.status == 404, path
        assert response.headers["Content-Type"].startswith("text/html")


async def test_slashes_that_say_nothing_are_ignored(ask: Asker, organization: str) -> None:
    plain = await ask(f"{organization}/networks?perPage=3")
    for path in (
        f"{organization}/networks/",
        f"/{organization}//networks",
        f"{organization}/networks//",
    ):
        response = await ask(f"{path}?perPage=3")
        assert (response.status, response.body) == (200, plain.body)
        assert response.links == plain.links


async def test_limits_of_floats_are_floats(ask: Asker, organization: str) -> None:
    (appliance, *_) = (await ask(f"{organization}/devices?productTypes[]=appliance")).json
    path = f"/devices/{appliance['serial']}/appliance/performance"
    for timespan, text in (
        (1000, "'timespan' must be larger than or equal to 1800.0"),
        (1_209_601, "'timespan' must be smaller than or equal to 1209600.0"),
    ):
        response = await ask(f"{path}?timespan={timespan}")
        assert (response.status, response.json) == (400, {"errors": [text]})
    assert (await ask(f"{path}?timespan=1800")).status == 200


@pytest.mark.parametrize("what", ["clientCount", "latency", "signalQuality", "usage"])
async def test_wireless_histories_are_of_a_device_or_a_client(
    ask: Asker, organization: str, what: str
) -> None:
    networks = (await ask(f"{organization}/networks?productTypes[]=wireless")).json
    path = f"/networks/{networks[0]['id']}/wireless/{what}History"
    response = await ask(path)
    text = {"errors": ["Must specify a device or network client"]}
    assert (response.status, response.json) == (400, text)
    for named in ("deviceSerial=Q2KD-7XNA-4WLM", "clientId=k74272e"):
        assert (await ask(f"{path}?{named}")).status == 200


async def test_the_proxy_rejects_what_is_too_long(
    http: aiohttp.ClientSession, dashboard: Simulator, organization: str
) -> None:
    path = f"/api/v1{organization}?tags="
    room = 8192 - len(f"GET {path} HTTP/1.1\r\n")
    headers = {"Authorization": f"Bearer {DEFAULT_KEY}"}
    for length, status in ((room, 200), (room + 1, 414), (100_000, 414)):
        url = dashboard.url.removesuffix("/api/v1") + path + "x" * length
        async with http.get(url, headers=headers) as response:
            assert response.status == status
            if status == 414:
                assert "<center>nginx</center>" in await response.text()
                assert "X-Request-Id" not in response.headers
    for size, status in ((1_000_000, 200), (1_100_000, 413)):
        body = io.BytesIO(b'{"name": "Renamed", "unknown": "%s"}' % (b"x" * size))
        url = dashboard.url + organization
        async with http.put(url, data=body, headers=headers) as response:
            assert response.status == status
            assert ("<center>nginx</center>" in await response.text()) == (status == 413)


async def test_senseless_requests_are_400(
    ask: Asker, http: aiohttp.ClientSession, dashboard: Simulator, organization: str
) -> None:
    deep = b'{"name":' + b"[" * 200_000
    headers = {"Authorization": f"Bearer {DEFAULT_KEY}"}
    url = f"{dashboard.url}{organization}/networks"
    async with http.post(url, data=deep, headers=headers) as response:
        assert response.status == 400
        assert await response.json() == {"errors": ["The request body is not valid JSON"]}
    for query, text in (
        ("perPage=null", "'perPage' must be"),
        ("timespan=1e-300", "'timespan' must be larger than"),
    ):
        path = "apiRequests" if "timespan" in query else "networks"
        rejected = await ask(f"{organization}/{path}?{query}")
        assert rejected.status == 400
        assert text in str(rejected.json["errors"])
    body = {"name": "x", "productTypes": ["switch"], "tags": [None]}
    rejected = await ask.send("POST", f"{organization}/networks", body)
    assert rejected.json == {"errors": ["'tags' must be of type string"]}


async def test_nothing_is_outside_the_base_path(ask: Asker) -> None:
    root = ask.simulator.url.removesuffix("/api/v1")
    for path in ("/organizations", "/api/v0/organizations", "/api/v1organizations", "/api/v1"):
        assert (await ask(root + path)).status == 404, path


async def test_other_methods_are_404(
    dashboard: Simulator, http: aiohttp.ClientSession, organization: str
) -> None:
    headers = {"Authorization": f"Bearer {DEFAULT_KEY}"}
    url = f"{dashboard.url}{organization}/networks"
    async with http.put(url, headers=headers, json={"name": "x"}) as response:
        assert response.status == 404


async def test_own_identity(ask: Asker) -> None:
    response = await ask("/administered/identities/me")
    assert response.json["authentication"]["api"]["key"]["created"] is True


async def test_headers_of_every_response(ask: Asker) -> None:
    seen = set()
    for path in ("/organizations", "/organizations", "/nonsense"):
        headers = (await ask(path)).headers
        assert re.fullmatch("[0-9a-f]{32}", headers["X-Request-Id"])
        assert headers["Server"] == "nginx"
        assert headers["Vary"] == "Accept-Encoding"
        seen.add(headers["X-Request-Id"])
    assert len(seen) == 3


async def test_gzip_when_asked_for_and_worth_it(dashboard: Simulator) -> None:
    headers = {"Authorization": f"Bearer {DEFAULT_KEY}"}
    async with aiohttp.ClientSession(headers=headers, auto_decompress=False) as session:

        async def body(path: str, accepted: str) -> tuple[bytes, bool]:
            url = dashboard.url + path
            async with session.get(url, headers={"Accept-Encoding": accepted}) as response:
                return await response.read(), "Content-Encoding" in response.headers

        plain, encoded = await body("/organizations", "identity")
        assert not encoded
        packed, encoded = await body("/organizations", "deflate, gzip;q=0.5")
        assert encoded
        assert len(packed) < len(plain)
        assert gzip.decompress(packed) == plain
        assert not (await body("/organizations", "gzip;q=0, br"))[1]
        assert not (await body("/administered/identities/me", "gzip"))[1]


async def test_the_organizations_429(http: aiohttp.ClientSession) -> None:
    async with Simulator(organizations=3, organization_rate=0.5) as dashboard:
        ask = Asker(http, dashboard)
        # 429s cost a token too, and so do lookups by network and serial
        paths = [
            *(f"/organizations/{organization_id(0)}/{rest}" for rest in ("networks", "nonsense")),
            f"/organizations/{organization_id(0)}/devices?perPage=1",
            f"/networks/{network_id(0, 9_999, combined=True)}",
            f"/devices/{serial(0, 0)}",
        ]
        statuses = [(await ask(path)).status for path in paths * 2]
        assert statuses == [200, 404, 400, 404, 200] * 2
        throttled = await ask(paths[0])
        assert throttled.status == 429
        assert throttled.headers["Retry-After"] == "2"
        assert throttled.json == {"errors": ["API rate limit exceeded for organization"]}
        # others have budgets of their own
        assert (await ask(f"/organizations/{organization_id(2)}/networks")).status == 200
        assert (await ask("/organizations")).status == 200
        assert dashboard.counts == {200: 6, 404: 4, 400: 2, 429: 1}


async def test_the_wrong_key_spends_nothing_of_the_organization(
    http: aiohttp.ClientSession,
) -> None:
    async with Simulator(organizations=3, organization_rate=0.01) as dashboard:
        ask, path = Asker(http, dashboard), f"/organizations/{organization_id(0)}"
        for _ in range(15):
            assert (await ask(path, Authorization="Bearer wrong")).status == 401
        assert (await ask(path)).status == 200


async def test_the_front_ends_429(http: aiohttp.ClientSession) -> None:
    async with Simulator(organizations=1, source_rate=0.01, source_burst=5) as dashboard:
        ask = Asker(http, dashboard)
        # it does not look at the key
        for _ in range(5):
            assert (await ask("/organizations", Authorization="none")).status == 401
        throttled = await ask("/organizations")
        assert throttled.status == 429
        assert "Retry-After" not in throttled.headers
        assert "X-Request-Id" not in throttled.headers
        assert throttled.headers["Content-Type"] == "text/html"
        assert b"429 Too Many Requests" in throttled.body


async def test_a_burst_at_once_gets_what_the_bucket_holds(http: aiohttp.ClientSession) -> None:
    async with Simulator(organizations=1, organization_rate=0.01) as dashboard:
        ask = Asker(http, dashboard)
        path = f"/organizations/{organization_id(0)}/networks"
        responses = await asyncio.gather(*(ask(path) for _ in range(40)))
        assert sorted(response.status for response in responses) == [200] * 10 + [429] * 30


async def test_limits_switched_off(http: aiohttp.ClientSession) -> None:
    async with Simulator(organizations=1, rate_limits=False) as dashboard:
        ask = Asker(http, dashboard)
        path = f"/organizations/{organization_id(0)}"
        responses = await asyncio.gather(*(ask(path) for _ in range(150)))
        assert {response.status for response in responses} == {200}


async def test_what_was_seen(ask: Asker, organization: str) -> None:
    ask.simulator.requests.clear()
    await ask(f"{organization}/devices?perPage=3")
    await ask(f"/devices/{serial(0, 0)}")
    await ask("/organizations")
    first, second, third = ask.simulator.requests
    identifier = organization.rpartition("/")[2]
    assert (first.method, first.path, first.query, first.organization_id, first.status) == (
        "GET",
        f"{organization}/devices",
        "perPage=3",
        identifier,
        200,
    )
    assert second.organization_id == identifier
    assert third.organization_id is None
    assert first.received_at <= second.received_at <= third.received_at


async def test_latency_delays_responses(http: aiohttp.ClientSession) -> None:
    async with Simulator(organizations=1, latency=(0.05, 0.06)) as dashboard:
        clock = asyncio.get_running_loop().time
        begun = clock()
        await Asker(http, dashboard)("/organizations")
        assert clock() - begun >= 0.045


async def test_stopping_does_not_wait_and_starting_again_keeps_the_port() -> None:
    dashboard = Simulator(organizations=2, latency=(3600, 3600))
    await dashboard.start()
    with pytest.raises(RuntimeError, match="running already"):
        await dashboard.start()
    url = dashboard.url
    headers = {"Authorization": f"Bearer {DEFAULT_KEY}"}
    async with aiohttp.ClientSession(headers=headers) as session:
        waiting = asyncio.create_task(session.get(f"{url}/organizations").__aenter__())
        async with asyncio.timeout(60):
            while not dashboard.requests:  # noqa: ASYNC110 - the simulator tells nobody
                await asyncio.sleep(0.01)
        await dashboard.stop()
        async with await waiting as response:
            assert response.status == 200
    await dashboard.stop()
    await dashboard.start()
    assert dashboard.url == url
    await dashboard.stop()


async def test_a_taken_port_leaves_nothing_running(dashboard: Simulator) -> None:
    port = int(dashboard.url.split(":")[2].split("/")[0])
    other = Simulator(port=port)
    with pytest.raises(OSError, match="address already in use"):
        await other.start()
    await other.stop()


async def test_all_interfaces_are_reached_by_loopback(http: aiohttp.ClientSession) -> None:
    async with Simulator(organizations=1, host="0.0.0.0") as dashboard:  # noqa: S104
        assert dashboard.url.startswith("http://127.0.0.1:")
        assert (await Asker(http, dashboard)("/organizations")).status == 200


@pytest.mark.parametrize(
    "arguments",
    [
        {"organizations": 0},
        {"organizations": 65_537},
        {"devices_per_organization": -1},
        {"devices_per_organization": 40_001},
        {"latency": (2.0, 1.0)},
        {"latency": (-1.0, 1.0)},
        {"latency": (0.0, float("inf"))},
        {"latency": (float("nan"), 1.0)},
        {"source_rate": 0},
        {"source_burst": 0.5},
        {"organization_rate": float("inf")},
        {"organization_burst": 0},
        {"port": 70_000},
        {"api_key": " "},
    ],
)
def test_senseless_arguments_are_rejected(arguments: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=f"{next(iter(arguments))} must be"):
        Simulator(**arguments)


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("timespan=7200&t0=2026-09-01", "Please specify either timespan or t0 and t1, not both"),
        ("t0=garbage", "'t0' must be an ISO 8601 timestamp"),
        ("timespan=9999999", "'timespan' must be smaller than or equal to"),
        ("", "Please specify either timespan or t0"),
    ],
)
async def test_windows_of_what_is_made_up_are_checked(
    ask: Asker, organization: str, query: str, text: str
) -> None:
    network = next(
        found["id"]
        for found in (await ask(f"{organization}/networks")).json
        if "wireless" in found["productTypes"]
    )
    path = f"/networks/{network}/wireless/latencyStats"
    response = await ask(f"{path}?{query}")
    assert (response.status, text in str(response.json)) == (400, True), response.body
    assert (await ask(f"{path}?timespan=7200")).status == 200


@pytest.mark.parametrize(("levels", "status"), [(50, 201), (150, 400), (900, 400)])
async def test_bodies_have_so_many_levels(
    http: aiohttp.ClientSession, levels: int, status: int
) -> None:
    async with Simulator(organizations=2, rate_limits=False, early_access=True) as running:
        ask = Asker(http, running)
        organization = (await ask.open_organizations())[0]["id"]
        path = f"/organizations/{organization}/routing/vrfs"
        body: Any = "end"
        for _ in range(levels):
            body = {"name": body}
        for _ in range(2):
            assert (await ask.send("POST", path, body)).status == status
        assert (await ask(path)).status == 200
