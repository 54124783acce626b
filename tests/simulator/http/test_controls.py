"""The controls over HTTP."""

from typing import Any

import aiohttp
import pytest
from yarl import URL

from meraki_async.simulator import Simulator

from ..conftest import Asker

pytestmark = pytest.mark.anyio


class ControlsClient:
    """Calls the control endpoints, without a key."""

    def __init__(self, http: aiohttp.ClientSession, simulator: Simulator) -> None:
        self._http = http
        self._url = URL(simulator.url).origin()

    async def __call__(self, method: str, path: str, body: Any = None) -> tuple[int, Any]:
        name, _, query = path.partition("?")
        url = self._url / "simulator" / name if name else self._url / "simulator"
        content = {"data": body} if isinstance(body, bytes) else {"json": body}
        async with self._http.request(method, url.with_query(query), **content) as response:
            assert response.content_type == "application/json"
            return response.status, await response.json()


@pytest.fixture
async def controls(http: aiohttp.ClientSession, dashboard: Simulator) -> ControlsClient:
    return ControlsClient(http, dashboard)


async def test_it_says_what_there_is(controls: ControlsClient) -> None:
    status, index = await controls("GET", "")
    assert status == 200
    names = ("state", "clock", "limits", "faults", "requests")
    assert {f"/simulator/{name}" for name in names} < index.keys()
    for name in names:
        assert (await controls("GET", name))[0] == 200
    status, response = await controls("GET", "nothing")
    assert (status, response) == (
        404,
        {"errors": ["unknown control /simulator/nothing; see /simulator"]},
    )
    assert (await controls("GET", "clock/hands"))[0] == 404
    status, response = await controls("PATCH", "clock")
    assert (status, response) == (405, {"errors": ["/simulator/clock takes GET and PUT"]})


async def test_it_is_never_limited_faulty_or_counted(
    controls: ControlsClient, dashboard: Simulator
) -> None:
    limits = dashboard.limits
    limits.enabled, limits.source_burst, limits.source_rate = True, 1, 1e-6
    dashboard.faults.add("500")
    dashboard.faults.add("reset")
    for _ in range(3):
        assert (await controls("GET", "limits"))[0] == 200
    assert (len(dashboard.requests), dashboard.counts) == (0, {})


# --- clock ---


async def test_the_clock(controls: ControlsClient, dashboard: Simulator) -> None:
    clock = dashboard.clock
    noon = {"now": "2026-08-01T12:00:00.000000Z", "seconds": 1785585600.0, "frozen": True}
    assert await controls("PUT", "clock", {"freeze": "2026-08-01T12:00:00Z"}) == (200, noon)
    assert await controls("GET", "clock") == (200, noon)
    assert clock.now == 1785585600.0
    _, response = await controls("PUT", "clock", {"advance": -90})
    assert response["now"] == "2026-08-01T11:58:30.000000Z"
    _, response = await controls("PUT", "clock", {"set": 1785585600})
    assert response == noon
    _, response = await controls("PUT", "clock", {"run": True})
    assert (response["frozen"], clock.is_frozen) == (False, False)
    assert response["now"].startswith("2026-08-01T12:00")
    _, response = await controls("PUT", "clock", {"freeze": True})
    assert (response["frozen"], response["now"][:16]) == (True, "2026-08-01T12:00")


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ({}, "one of freeze, set, advance and run"),
        ({"freeze": True, "advance": 5}, "one of freeze, set, advance and run"),
        ({"freeze": "yesterday"}, "'yesterday' is not a time"),
        ({"set": -5}, "-5.0 is not a time"),
        ({"advance": 1e300}, "is not a time"),
        ({"advance": "5"}, "Expected `float"),
        ({"stop": True}, "unknown field `stop`"),
        ([], "Expected `object`"),
        (b"{", "truncated"),
        (b"\xff", "utf|malformed"),
    ],
)
async def test_a_clock_that_cannot_be(
    controls: ControlsClient, dashboard: Simulator, body: Any, why: str
) -> None:
    dashboard.clock.freeze(1785585600)
    status, response = await controls("PUT", "clock", body)
    assert status == 400
    (text,) = response["errors"]
    assert any(part in text.lower() for part in why.lower().split("|"))
    assert (dashboard.clock.now, dashboard.clock.is_frozen) == (1785585600, True)


# --- limits ---


async def test_the_limits(controls: ControlsClient, dashboard: Simulator) -> None:
    status, response = await controls(
        "PUT", "limits", {"background_load": 3, "background_load_by_organization": {"1": 2}}
    )
    assert (status, response["background_load"], response["background_load_by_organization"]) == (
        200,
        3,
        {"1": 2},
    )
    limits = dashboard.limits
    assert (limits.background_load, dict(limits.background_load_by_organization)) == (3, {"1": 2})
    assert (limits.enabled, response["enabled"]) == (False, False)
    assert (await controls("PUT", "limits", {"no_organization_rate": None}))[0] == 200
    assert await controls("GET", "limits") == (200, response)


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ({"background_load": 3, "organization_rate": 0}, "organization_rate must be above 0"),
        ({"background_load": 3, "organisation_rate": 5}, "unknown limit 'organisation_rate'"),
        ({"background_load": 3, "enabled": "yes"}, "Expected `bool`"),
        ({"background_load": 3, "organization_burst": 2.5}, "Expected `int`"),
        (
            {"background_load": 3, "background_load_by_organization": {"1": -1}},
            "background_load_by_organization['1'] must be 0 or more",
        ),
        ([], "Expected `object`"),
    ],
)
async def test_limits_that_cannot_be(
    controls: ControlsClient, dashboard: Simulator, body: Any, why: str
) -> None:
    status, response = await controls("PUT", "limits", body)
    assert status == 400
    assert why in response["errors"][0]
    assert dashboard.limits.background_load == 0


# --- faults ---


async def test_the_faults(controls: ControlsClient, ask: Asker, organization: str) -> None:
    _, response = await controls("GET", "faults")
    assert response["faults"] == []
    assert response["kinds"]["html"] == "200 with an HTML page"
    assert (await controls("POST", "faults", "503#2"))[0] == 200
    assert [(await ask(organization)).status for _ in range(3)] == [200, 503, 200]
    _, response = await controls("POST", "faults", ["500x1", "502x1"])
    assert [rule["fault"] for rule in response["faults"]] == ["503#2x1", "500x1", "502x1"]
    assert response["faults"][0] == {"fault": "503#2x1", "eligible": 3, "applied": 1}
    assert [(await ask(organization)).status for _ in range(3)] == [500, 502, 200]
    _, response = await controls("DELETE", "faults")
    assert response["faults"] == []
    assert len(ask.simulator.faults) == 0


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ("rest", "unknown fault 'rest'; known: 429"),
        (["500", "503:7"], "probability must be above 0"),
        ({"kind": "500"}, "Expected `str | array`"),
    ],
)
async def test_faults_that_cannot_be(
    controls: ControlsClient, dashboard: Simulator, body: Any, why: str
) -> None:
    status, response = await controls("POST", "faults", body)
    assert status == 400
    assert why in response["errors"][0]
    assert len(dashboard.faults) == 0


# --- requests ---


async def test_the_requests(controls: ControlsClient, ask: Asker, organization: str) -> None:
    await controls("DELETE", "requests")
    await ask(f"{organization}/devices?perPage=3")
    await ask("/nothing")
    _, response = await controls("GET", "requests")
    assert response["counts"] == {"200": 1, "404": 1}
    devices, nothing = response["requests"]
    assert (devices["path"], devices["query"]) == (f"{organization}/devices", "perPage=3")
    assert devices["organization_id"] == organization.rpartition("/")[2]
    assert (devices["status"], devices["fault"], nothing["status"]) == (200, None, 404)
    _, response = await controls("GET", "requests?last=1")
    assert len(response["requests"]) == 1
    _, response = await controls("DELETE", "requests")
    assert response == {"counts": {}, "requests": []}
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


async def test_api_access_off_and_on(
    controls: ControlsClient, ask: Asker, organization: str
) -> None:
    path = organization.removeprefix("/")
    status, response = await controls("PUT", path, {"api": {"enabled": False}})
    assert (status, response["api"], organization.endswith(response["id"])) == (
        200,
        {"enabled": False},
        True,
    )
    assert (await ask(organization)).status == 404
    listed = {o["id"]: o["api"]["enabled"] for o in (await ask("/organizations")).json}
    assert listed[response["id"]] is False
    await controls("PUT", path, {"api": {"enabled": True}})
    assert (await ask(organization)).status == 200


async def test_organizations_that_cannot_be_changed(
    controls: ControlsClient, ask: Asker, organization: str
) -> None:
    path = organization.removeprefix("/")
    rejected = [
        ("organizations/1", {"api": {"enabled": False}}, "unknown organization 1"),
        (path, {"api": {"enabled": "no"}}, "Expected `bool`"),
        (path, {"api": {}}, "missing required field `enabled`"),
        (path, {"url": "x"}, "unknown field `url`"),
        (path, {"name": "x", "exists": True}, "give one of api, name and exists"),
        (path, {}, "give one of api, name and exists"),
        (path, {"exists": True}, "has not vanished"),
        (path, {"api": {"enabled": False, "message": "none"}}, "Invalid enum value 'none'"),
    ]
    for where, body, why in rejected:
        status, response = await controls("PUT", where, body)
        assert status == 400
        assert why in response["errors"][0]
    assert (await controls("GET", path))[0] == 405
    assert (await ask(organization)).status == 200


async def test_the_dashboard(controls: ControlsClient, ask: Asker, organization: str) -> None:
    path = organization.removeprefix("/")
    new = {"name": "Kari Lund", "email": "Kari@fjordlys.example", "orgAccess": "none"}
    status, admin = await controls("POST", f"{path}/admins", new)
    assert (status, admin.items() >= new.items()) == (200, True)
    assert admin in (await controls("GET", f"{path}/admins"))[1]
    own = f"{path}/admins/{admin['id']}"
    changes = {"orgAccess": "full"}
    assert await controls("PUT", own, changes) == (200, {**admin, **changes})
    silent = {"twoFactorAuthEnabled": True, "accountStatus": "ok"}
    expected = {**admin, **changes, **silent}
    assert await controls("PUT", f"{own}/account", silent) == (200, expected)
    assert expected in (await ask(f"{organization}/admins")).json
    assert await controls("DELETE", own) == (200, None)
    status, network = await controls(
        "POST", f"{path}/networks", {"name": "New", "productTypes": ["switch"]}
    )
    assert status == 200
    below = f"networks/{network['id']}"
    assert (await controls("PUT", below, {"tags": ["new"]}))[1]["tags"] == ["new"]
    other = (await controls("POST", "organizations", {"name": "Other"}))[1]
    moved = await controls("PUT", below, {"organizationId": other["id"]})
    assert moved[1]["organizationId"] == other["id"]
    assert (await controls("PUT", path, {"name": "Renamed"}))[1]["name"] == "Renamed"
    assert await controls("DELETE", below) == (200, None)
    assert await controls("PUT", path, {"exists": False}) == (200, None)
    assert (await ask(organization)).status == 404
    assert (await controls("PUT", path, {"exists": True}))[1]["name"] == "Renamed"
    assert (await ask(organization)).status == 200
    for method, where, body, status, why in (
        ("POST", f"{path}/admins", {"mail": "x"}, 400, "unknown field `mail`"),
        ("PUT", f"{path}/admins/1", {"name": "x"}, 400, "unknown administrator 1"),
        ("PUT", f"{own}/account", {"lastActive": "x"}, 400, "unknown administrator"),
        ("DELETE", "networks/N_1", None, 400, "unknown network N_1"),
        ("PUT", f"{path}/admins/1/keys", {}, 404, "unknown control"),
        ("PUT", "networks/N_1/x", {}, 404, "unknown control"),
        ("DELETE", path, None, 405, "takes PUT"),
    ):
        found, response = await controls(method, where, body)
        assert (found, why in response["errors"][0]) == (status, True)
