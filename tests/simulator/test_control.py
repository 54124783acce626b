"""The switches over HTTP."""

from typing import Any

import aiohttp
import pytest
from yarl import URL

from meraki_async.simulator import Simulator

from .conftest import Asker

pytestmark = pytest.mark.anyio


class Switches:
    """Asks the control endpoint, without a key."""

    def __init__(self, http: aiohttp.ClientSession, simulator: Simulator) -> None:
        self._http = http
        self._url = URL(simulator.url).origin()

    async def __call__(self, verb: str, path: str, body: Any = None) -> tuple[int, Any]:
        name, _, query = path.partition("?")
        url = self._url / "simulator" / name if name else self._url / "simulator"
        content = {"data": body} if isinstance(body, bytes) else {"json": body}
        async with self._http.request(verb, url.with_query(query), **content) as response:
            assert response.content_type == "application/json"
            return response.status, await response.json()


@pytest.fixture
async def switches(http: aiohttp.ClientSession, dashboard: Simulator) -> Switches:
    return Switches(http, dashboard)


async def test_it_says_what_there_is(switches: Switches) -> None:
    status, index = await switches("GET", "")
    assert status == 200
    names = ("state", "clock", "limits", "faults", "requests")
    assert {f"/simulator/{name}" for name in names} < index.keys()
    for name in names:
        assert (await switches("GET", name))[0] == 200
    status, answer = await switches("GET", "nothing")
    assert (status, answer) == (404, {"errors": ["/simulator/nothing is nothing; see /simulator"]})
    assert (await switches("GET", "clock/hands"))[0] == 404
    status, answer = await switches("PATCH", "clock")
    assert (status, answer) == (405, {"errors": ["/simulator/clock takes GET and PUT"]})


async def test_it_is_never_limited_faulty_or_counted(
    switches: Switches, dashboard: Simulator
) -> None:
    limits = dashboard.limits
    limits.enabled, limits.source_burst, limits.source_rate = True, 1, 1e-6
    dashboard.faults.add("500")
    dashboard.faults.add("reset")
    for _ in range(3):
        assert (await switches("GET", "limits"))[0] == 200
    assert (len(dashboard.requests), dashboard.counts) == (0, {})


# --- clock ---


async def test_the_clock(switches: Switches, dashboard: Simulator) -> None:
    clock = dashboard.clock
    noon = {"now": "2026-08-01T12:00:00.000000Z", "seconds": 1785585600.0, "frozen": True}
    assert await switches("PUT", "clock", {"freeze": "2026-08-01T12:00:00Z"}) == (200, noon)
    assert await switches("GET", "clock") == (200, noon)
    assert clock.now == 1785585600.0
    _, answer = await switches("PUT", "clock", {"move": -90})
    assert answer["now"] == "2026-08-01T11:58:30.000000Z"
    _, answer = await switches("PUT", "clock", {"set": 1785585600})
    assert answer == noon
    _, answer = await switches("PUT", "clock", {"run": True})
    assert (answer["frozen"], clock.is_frozen) == (False, False)
    assert answer["now"].startswith("2026-08-01T12:00")
    _, answer = await switches("PUT", "clock", {"freeze": True})
    assert (answer["frozen"], answer["now"][:16]) == (True, "2026-08-01T12:00")


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ({}, "one of freeze, set, move and run"),
        ({"freeze": True, "move": 5}, "one of freeze, set, move and run"),
        ({"freeze": "yesterday"}, "'yesterday' is no time"),
        ({"set": -5}, "-5.0 is no time"),
        ({"move": 1e300}, "is no time"),
        ({"move": "5"}, "Expected `float"),
        ({"stop": True}, "unknown field `stop`"),
        ([], "Expected `object`"),
        (b"{", "truncated"),
        (b"\xff", "utf|malformed"),
    ],
)
async def test_a_clock_that_cannot_be(
    switches: Switches, dashboard: Simulator, body: Any, why: str
) -> None:
    dashboard.clock.freeze(1785585600)
    status, answer = await switches("PUT", "clock", body)
    assert status == 400
    (text,) = answer["errors"]
    assert any(part in text.lower() for part in why.lower().split("|"))
    assert (dashboard.clock.now, dashboard.clock.is_frozen) == (1785585600, True)


# --- limits ---


async def test_the_limits(switches: Switches, dashboard: Simulator) -> None:
    status, answer = await switches("PUT", "limits", {"background": 3, "background_of": {"1": 2}})
    assert (status, answer["background"], answer["background_of"]) == (200, 3, {"1": 2})
    limits = dashboard.limits
    assert (limits.background, dict(limits.background_of)) == (3, {"1": 2})
    assert (limits.enabled, answer["enabled"]) == (False, False)
    assert (await switches("PUT", "limits", {"no_organization_rate": None}))[0] == 200
    assert await switches("GET", "limits") == (200, answer)


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ({"background": 3, "organization_rate": 0}, "organization_rate must be above 0"),
        ({"background": 3, "organisation_rate": 5}, "no limit is called 'organisation_rate'"),
        ({"background": 3, "enabled": "yes"}, "Expected `bool`"),
        ({"background": 3, "organization_burst": 2.5}, "Expected `int`"),
        ({"background": 3, "background_of": {"1": -1}}, "background_of['1'] must be 0 or more"),
        ([], "Expected `object`"),
    ],
)
async def test_limits_that_cannot_be(
    switches: Switches, dashboard: Simulator, body: Any, why: str
) -> None:
    status, answer = await switches("PUT", "limits", body)
    assert status == 400
    assert why in answer["errors"][0]
    assert dashboard.limits.background == 0


# --- faults ---


async def test_the_faults(switches: Switches, ask: Asker, organization: str) -> None:
    _, answer = await switches("GET", "faults")
    assert answer["faults"] == []
    assert answer["kinds"]["html"] == "200 with an HTML page"
    assert (await switches("POST", "faults", "503#2"))[0] == 200
    assert [(await ask(organization)).status for _ in range(3)] == [200, 503, 200]
    _, answer = await switches("POST", "faults", ["500x1", "502x1"])
    assert [rule["fault"] for rule in answer["faults"]] == ["503#2x1", "500x1", "502x1"]
    assert answer["faults"][0] == {"fault": "503#2x1", "fitted": 3, "struck": 1}
    assert [(await ask(organization)).status for _ in range(3)] == [500, 502, 200]
    _, answer = await switches("DELETE", "faults")
    assert answer["faults"] == []
    assert len(ask.simulator.faults) == 0


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ("rest", "no fault is called 'rest'; there are: 429"),
        (["500", "503:7"], "a probability is above 0"),
        ({"kind": "500"}, "Expected `str | array`"),
    ],
)
async def test_faults_that_cannot_be(
    switches: Switches, dashboard: Simulator, body: Any, why: str
) -> None:
    status, answer = await switches("POST", "faults", body)
    assert status == 400
    assert why in answer["errors"][0]
    assert len(dashboard.faults) == 0


# --- requests ---


async def test_the_requests(switches: Switches, ask: Asker, organization: str) -> None:
    await switches("DELETE", "requests")
    await ask(f"{organization}/devices?perPage=3")
    await ask("/nothing")
    _, answer = await switches("GET", "requests")
    assert answer["counts"] == {"200": 1, "404": 1}
    devices, nothing = answer["requests"]
    assert (devices["path"], devices["query"]) == (f"{organization}/devices", "perPage=3")
    assert devices["organization_id"] == organization.rpartition("/")[2]
    assert (devices["status"], devices["fault"], nothing["status"]) == (200, None, 404)
    _, answer = await switches("GET", "requests?last=1")
    assert len(answer["requests"]) == 1
    _, answer = await switches("DELETE", "requests")
    assert answer == {"counts": {}, "requests": []}
    assert not ask.simulator.requests


async def test_the_last_requests(http: aiohttp.ClientSession, ask: Asker) -> None:
    for path in ("/a", "/b", "/c"):
        await ask(path)
    origin = URL(ask.simulator.url).origin()
    for last, paths in (("2", ["/b", "/c"]), ("0", []), ("9", ["/a", "/b", "/c"])):
        async with http.get(origin / "simulator/requests" % {"last": last}) as response:
            assert [seen["path"] for seen in (await response.json())["requests"]] == paths
    for last in ("-1", "9" * 5000):
        async with http.get(origin / "simulator/requests" % {"last": last}) as response:
            assert (response.status, await response.json()) == (
                400,
                {"errors": [f"last must be a number, not '{last}'"]},
            )


# --- organizations ---


async def test_api_access_off_and_on(switches: Switches, ask: Asker, organization: str) -> None:
    path = organization.removeprefix("/")
    status, answer = await switches("PUT", path, {"api": {"enabled": False}})
    assert (status, answer["api"], organization.endswith(answer["id"])) == (
        200,
        {"enabled": False},
        True,
    )
    assert (await ask(organization)).status == 404
    listed = {o["id"]: o["api"]["enabled"] for o in (await ask("/organizations")).json}
    assert listed[answer["id"]] is False
    await switches("PUT", path, {"api": {"enabled": True}})
    assert (await ask(organization)).status == 200


async def test_organizations_that_cannot_be_switched(
    switches: Switches, ask: Asker, organization: str
) -> None:
    path = organization.removeprefix("/")
    refused = [
        ("organizations/1", {"api": {"enabled": False}}, "there is no organization 1"),
        (path, {"api": {"enabled": "no"}}, "Expected `bool`"),
        (path, {"api": {}}, "missing required field `enabled`"),
        (path, {"name": "x"}, "unknown field `name`"),
    ]
    for where, body, why in refused:
        status, answer = await switches("PUT", where, body)
        assert status == 400
        assert why in answer["errors"][0]
    assert (await switches("GET", path))[0] == 405
    assert (await ask(organization)).status == 200
