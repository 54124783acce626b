"""The log of requests: what really arrived, and nothing else."""

import asyncio
from collections import Counter
from itertools import pairwise
from typing import Any

import aiohttp
import pytest
from yarl import URL

from meraki_async.simulator import LIMITED_KEY, READ_ONLY_KEY, Clock, Simulator
from meraki_async.simulator.world.clock import iso, parse_time
from meraki_async.simulator.world.identifiers import organization_id
from meraki_async.simulator.world.identities import Identity
from meraki_async.simulator.world.request_log import LoggedRequest, RequestLog

from ..conftest import Asker

pytestmark = pytest.mark.anyio
NOW = 1_788_250_500.25
DAY = 86_400.0
MONTH = 31 * DAY


@pytest.fixture(autouse=True)
def still(dashboard: Simulator) -> None:
    dashboard.clock.freeze(NOW)


async def logged(ask: Asker, base: str, query: str = "") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await ask(f"{base}/apiRequests?perPage=1000&{query}")).json
    return found


@pytest.fixture
async def asked(ask: Asker, dashboard: Simulator, organization: str) -> str:
    """An organization that was asked this and that, a minute apart."""
    network = (await ask(f"{organization}/networks")).json[0]["id"]
    dashboard.clock.advance(60)
    await ask(f"/networks/{network}?a=1&b[]=2", User_Agent="AuditHub/2.1 Fjordlys")
    dashboard.clock.advance(60)
    await ask.send("PUT", f"/networks/{network}", {"name": "Renamed"})
    dashboard.clock.advance(60)
    await ask.send("PUT", f"/networks/{network}", {"name": "No"}, key=READ_ONLY_KEY)
    dashboard.clock.advance(60)
    await ask(f"{organization}/devices?perPage=1")
    return organization


async def test_what_arrived(ask: Asker, dashboard: Simulator, asked: str) -> None:
    found = await logged(ask, asked)
    assert [
        (record["method"], record["operationId"], record["responseCode"]) for record in found
    ] == [
        ("GET", "getOrganizationDevices", 400),
        ("PUT", "updateNetwork", 403),
        ("PUT", "updateNetwork", 200),
        ("GET", "getNetwork", 200),
        ("GET", "getOrganizationNetworks", 200),
    ]
    assert [parse_time(record["ts"]) for record in found] == [
        NOW + seconds for seconds in (240, 180, 120, 60, 0)
    ]
    owner, reader = [
        next(a["id"] for a in (await ask(f"{asked}/admins")).json if a["orgAccess"] == access)
        for access in ("full", "read-only")
    ]
    assert [record["adminId"] for record in found] == [owner, reader, owner, owner, owner]
    network = (await ask(f"{asked}/networks")).json[0]["id"]
    assert found[3] == {
        "adminId": owner,
        "method": "GET",
        "host": dashboard.url.split("/")[2],
        "path": f"/api/v1/networks/{network}",
        "queryString": "a=1&b%5B%5D=2",
        "userAgent": "AuditHub/2.1 Fjordlys",
        "ts": iso(NOW + 60, fraction=True),
        "responseCode": 200,
        "sourceIp": "127.0.0.1",
        "version": 1,
        "operationId": "getNetwork",
        "client": {"id": None, "type": "api_key"},
    }
    # asking for the log is in the log
    assert {record["operationId"] for record in await logged(ask, asked)} >= {
        "getOrganizationApiRequests",
        "getOrganizationAdmins",
    }


async def test_what_is_not_in_the_log(ask: Asker, dashboard: Simulator) -> None:
    # the limited key does not see the second organization
    hidden = f"/organizations/{organization_id(1)}"
    assert (await ask(hidden, Authorization=f"Bearer {LIMITED_KEY}")).status == 404
    assert (await ask(hidden, Authorization="Bearer nobody")).status == 401
    assert await logged(ask, hidden) == []
    assert (await ask(f"{hidden}/nothing")).status == 404
    paths = [record["path"] for record in await logged(ask, hidden)]
    assert paths == [f"/api/v1{hidden}/nothing", f"/api/v1{hidden}/apiRequests"]
    assert (await logged(ask, hidden))[1]["operationId"] is None


async def test_responses_of_the_front_end_are_not_in_the_log(http: aiohttp.ClientSession) -> None:
    async with Simulator(
        organizations=2,
        devices_per_organization=5,
        organization_rate=0.001,
        organization_burst=3,
        source_rate=0.001,
        source_burst=9,
    ) as dashboard:
        ask = Asker(http, dashboard)
        base = f"/organizations/{organization_id(1)}"
        responses = [await ask(base) for _ in range(11)]
        dashboard.limits.enabled = False
        found = await logged(ask, base)
        by_application = [r for r in responses if "X-Request-Id" in r.headers]
        assert 3 < len(by_application) < len(responses)
        assert [record["responseCode"] for record in found] == [
            response.status for response in reversed(by_application)
        ]


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("method=PUT", 2),
        ("responseCode=200", 3),
        ("operationIds[]=getNetwork&operationIds[]=updateNetwork", 3),
        ("userAgent=AuditHub/2.1%20Fjordlys", 1),
        ("sourceIp=127.0.0.1", 5),
        ("sourceIp=198.51.100.7", 0),
        ("version=0", 0),
        ("method=PUT&responseCode=403", 1),
    ],
)
async def test_filters(ask: Asker, asked: str, query: str, count: int) -> None:
    assert len(await logged(ask, asked, query)) == count


async def test_filters_by_who_and_what(ask: Asker, asked: str) -> None:
    whole = await logged(ask, asked)
    reader = whole[1]["adminId"]
    assert await logged(ask, asked, f"adminId={reader}") == [whole[1]]
    path = whole[0]["path"]
    assert await logged(ask, asked, f"path={path}") == [whole[0]]


async def test_pages_and_windows(ask: Asker, dashboard: Simulator, organization: str) -> None:
    for _ in range(70):
        await ask(f"{organization}/admins")
    query = "operationIds[]=getOrganizationAdmins"
    response = await ask(f"{organization}/apiRequests?{query}")
    # requests of the same instant are told apart
    assert len(response.json) == 50
    assert len((await ask(response.links["next"])).json) == 20
    dashboard.clock.advance(2 * DAY)
    await ask(f"{organization}/snmp")
    assert len(await logged(ask, organization, f"timespan={DAY}&{query}")) == 0
    assert len(await logged(ask, organization, f"timespan={3 * DAY}&{query}")) == 70
    begin, end = iso(NOW - 60), iso(NOW + 60)
    assert len(await logged(ask, organization, f"t0={begin}&t1={end}")) > 70
    dashboard.clock.advance(30 * DAY)
    assert await logged(ask, organization, query) == []
    path = f"{organization}/apiRequests"
    assert (await ask(f"{path}?timespan={MONTH + 1}")).status == 400
    assert (await ask(f"{path}?t0={NOW - 1}")).status == 400
    assert (await ask(f"{path}?perPage=1001")).status == 400


async def test_the_overview_counts_the_log(ask: Asker, asked: str) -> None:
    counted = Counter(str(record["responseCode"]) for record in await logged(ask, asked))
    counts = (await ask(f"{asked}/apiRequests/overview")).json["responseCodeCounts"]
    # one came in between
    assert {code: count for code, count in counts.items() if count} == {**counted, "200": 4}
    assert {"200", "404", "429", "500"} <= set(counts)
    assert "502" not in counts
    narrow = (await ask(f"{asked}/apiRequests/overview?timespan=61")).json["responseCodeCounts"]
    assert narrow["403"] == narrow["400"] == 1


async def test_counts_by_interval(ask: Asker, dashboard: Simulator, asked: str) -> None:
    path = f"{asked}/apiRequests/overview/responseCodes/byInterval"

    async def intervals(query: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = (await ask(f"{path}?{query}")).json
        return found

    def lengths(found: list[dict[str, Any]]) -> set[float]:
        return {parse_time(one["endTs"]) - parse_time(one["startTs"]) for one in found}

    fine = await intervals("interval=120&timespan=600&operationIds[]=updateNetwork")
    assert lengths(fine) == {120}
    for before, after in pairwise(fine):
        assert before["endTs"] == after["startTs"]
    counts = {one["startTs"]: one["counts"] for one in fine if one["counts"]}
    assert [count for there in counts.values() for count in there] == [
        {"code": 200, "count": 1},
        {"code": 403, "count": 1},
    ]
    for start in counts:
        assert parse_time(start) + 120 > NOW
    # the interval follows from the window, and is six hours by default
    for query, length in (("", 21_600), ("timespan=7200", 120), ("timespan=86400", 3600)):
        assert lengths(await intervals(query)) == {length}
    assert lengths(await intervals(f"t0={iso(NOW - 6 * DAY)}")) == {14_400}
    assert (await ask(f"{path}?interval=60")).status == 400
    only = await intervals("userAgent=AuditHub/2.1%20Fjordlys")
    assert [one["counts"] for one in only if one["counts"]] == [[{"code": 200, "count": 1}]]


async def test_only_so_many_are_kept() -> None:
    log, clock = RequestLog(3), Clock()
    clock.freeze(NOW)
    for number in range(5):
        log.add(
            LoggedRequest(
                organization_id="1" if number % 2 == 0 else "2",
                at=clock.now,
                identity=Identity(email="person0@fjordlys.example", name="Ingrid Moe"),
                method="GET",
                host="api.meraki.com",
                path=f"/{number}",
                query="",
                user_agent="",
                source="127.0.0.1",
                status=200,
            )
        )
    assert [request.path for _, request in log.between("1", 0, NOW)] == ["/2", "/4"]
    assert [request.path for _, request in log.between("2", 0, NOW)] == ["/3"]
    assert list(log.between("1", NOW + 1, NOW + 2)) == []


async def test_a_header_that_is_no_text(ask: Asker, organization: str) -> None:
    url = URL(ask.simulator.url + organization)
    reader, writer = await asyncio.open_connection(url.host, url.port)
    head = f"GET {url.raw_path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
    head += f"Authorization: Bearer {ask.simulator.api_key}\r\n"
    writer.write(head.encode() + b"User-Agent: caf\xe9\r\n\r\n")
    assert (await reader.read()).startswith(b"HTTP/1.1 200")
    writer.close()
    assert [record["userAgent"] for record in await logged(ask, organization)] == ["caf\ufffd"]
