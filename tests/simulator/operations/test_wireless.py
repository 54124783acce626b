"""How connecting went: of an access point, of all, and of the network, the same."""

from typing import Any

import pytest

from meraki_async.simulator import Simulator

from ..conftest import Asker

pytestmark = pytest.mark.anyio
NOW = 1_788_250_500.25
DAY = 86_400.0


@pytest.fixture(autouse=True)
def still(dashboard: Simulator) -> None:
    dashboard.clock.freeze(NOW)


@pytest.fixture
async def networks(ask: Asker) -> list[dict[str, Any]]:
    return [
        network
        for one in await ask.open_organizations()
        for network in (await ask(f"/organizations/{one['id']}/networks")).json
    ]


@pytest.fixture
async def path(ask: Asker, networks: list[dict[str, Any]]) -> str:
    """A network with several access points."""
    for network in networks:
        found = f"/networks/{network['id']}"
        devices = (await ask(f"{found}/devices")).json
        if sum(device["productType"] == "wireless" for device in devices) > 1:
            return found
    raise LookupError


def added(stats: list[dict[str, int]]) -> dict[str, int]:
    return {name: sum(one[name] for one in stats) for name in stats[0]}


async def test_the_network_is_the_sum_of_its_devices(ask: Asker, path: str) -> None:
    query = "timespan=172800"
    whole = (await ask(f"{path}/wireless/connectionStats?{query}")).json
    assert set(whole) == {"assoc", "auth", "dhcp", "dns", "success"}
    assert whole["success"] > whole["assoc"] > 0
    by_device = (await ask(f"{path}/wireless/devices/connectionStats?{query}")).json
    assert added([one["connectionStats"] for one in by_device]) == whole
    for one in by_device:
        alone = (await ask(f"/devices/{one['serial']}/wireless/connectionStats?{query}")).json
        assert alone == one
    points = {d["serial"]: d for d in (await ask(f"{path}/devices")).json}
    assert {points[one["serial"]]["productType"] for one in by_device} == {"wireless"}


@pytest.mark.parametrize(
    "parts", [["band=2.4", "band=5", "band=6"], ["ssid=0", "ssid=1", "ssid=7"]]
)
async def test_parts_add_up(ask: Asker, path: str, parts: list[str]) -> None:
    address = f"{path}/wireless/connectionStats?timespan=86400"
    whole = (await ask(address)).json
    found = [(await ask(f"{address}&{part}")).json for part in parts]
    assert added(found) == whole
    assert found[0]["success"] < whole["success"]


async def test_days_add_up_and_stay(ask: Asker, dashboard: Simulator, path: str) -> None:
    address = f"{path}/wireless/connectionStats"
    days = [f"t0={NOW - day * DAY}&t1={NOW - (day - 1) * DAY}" for day in (3, 2, 1)]
    found = [(await ask(f"{address}?{day}")).json for day in days]
    assert added(found) == (await ask(f"{address}?timespan={3 * DAY:.0f}")).json
    dashboard.clock.advance(DAY)
    assert (await ask(f"{address}?{days[0]}")).json == found[0]


async def test_only_access_points_with_a_tag(ask: Asker, path: str) -> None:
    devices = {d["serial"]: d for d in (await ask(f"{path}/devices")).json}
    address = f"{path}/wireless/devices/connectionStats?timespan=86400"
    for tag in ("lobby", "warehouse", "till"):
        tagged = (await ask(f"{address}&apTag={tag}")).json
        assert tagged == [
            one for one in (await ask(address)).json if tag in devices[one["serial"]]["tags"]
        ]


@pytest.mark.parametrize("below", ["", "devices/"])
async def test_there_is_no_default_window(ask: Asker, path: str, below: str) -> None:
    address = f"{path}/wireless/{below}connectionStats"
    response = await ask(address)
    assert (response.status, response.json) == (
        400,
        {"errors": ["Please specify either timespan or t0"]},
    )
    assert (await ask(f"{address}?t0={NOW - 179 * DAY}&t1={NOW - 173 * DAY}")).status == 200
    assert (await ask(f"{address}?t0={NOW - 181 * DAY}&t1={NOW - 178 * DAY}")).status == 400
    assert (await ask(f"{address}?t0={NOW - 8 * DAY}")).status == 400


async def test_networks_without_wireless(ask: Asker, networks: list[dict[str, Any]]) -> None:
    without = next(n for n in networks if "wireless" not in n["productTypes"])
    for below in ("", "devices/"):
        response = await ask(
            f"/networks/{without['id']}/wireless/{below}connectionStats?timespan=86400"
        )
        assert (response.status, response.json) == (
            400,
            {"errors": ["This endpoint only supports wireless networks"]},
        )
    (device, *_) = [
        d
        for n in networks[:9]
        for d in (await ask(f"/networks/{n['id']}/devices")).json
        if d["productType"] != "wireless"
    ]
    response = await ask(f"/devices/{device['serial']}/wireless/connectionStats?timespan=86400")
    assert response.status == 400
