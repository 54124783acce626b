"""Ports of switches: as many as the model has, with the clients that are on them."""

from collections import Counter
from typing import Any

import pytest

from meraki_async.simulator import Simulator

from ..conftest import Asker

pytestmark = pytest.mark.anyio
NOW = 1_788_250_500.25
DAY = 86_400.0
PORTS = {"MS120-8LP": 10, "MS225-48FP": 52, "MS390-24UX": 28}


@pytest.fixture(autouse=True)
def still(dashboard: Simulator) -> None:
    dashboard.clock.freeze(NOW)


@pytest.fixture
async def switches(ask: Asker) -> list[dict[str, Any]]:
    return [
        device
        for one in await ask.open_organizations()
        for device in (await ask(f"/organizations/{one['id']}/devices?productTypes[]=switch")).json
    ]


async def up(ask: Asker) -> set[str]:
    return {
        found["serial"]
        for one in await ask.open_organizations()
        for found in (await ask(f"/organizations/{one['id']}/devices/availabilities")).json
        if found["status"] in ("online", "alerting")
    }


async def test_ports_by_model(ask: Asker, switches: list[dict[str, Any]]) -> None:
    models = set()
    for switch in switches:
        path = f"/devices/{switch['serial']}/switch/ports"
        ports, statuses = (await ask(path)).json, (await ask(f"{path}/statuses")).json
        ids = [port["portId"] for port in ports]
        assert ids == [status["portId"] for status in statuses]
        assert len(set(ids)) == PORTS[switch["model"]]
        assert ids[:8] == ["1", "2", "3", "4", "5", "6", "7", "8"]
        assert ("1_MA-MOD-4X10G_1" in ids) == switch["model"].startswith("MS390")
        models.add(switch["model"])
    assert models == set(PORTS)


async def test_ports_agree_with_the_clients_of_the_network(
    ask: Asker, switches: list[dict[str, Any]]
) -> None:
    running, counted = await up(ask), Counter[str]()
    for switch in switches:
        found = (await ask(f"/networks/{switch['networkId']}/clients?perPage=5000")).json
        on = Counter(
            client["switchport"]
            for client in found
            if client["recentDeviceSerial"] == switch["serial"] and client["status"] == "Online"
        )
        for port in (await ask(f"/devices/{switch['serial']}/switch/ports/statuses")).json:
            assert port["clientCount"] == on[port["portId"]]
            is_connected = port["status"] == "Connected"
            assert bool(port["speed"]) == bool(port["duplex"]) == is_connected
            if switch["serial"] not in running:
                assert not is_connected
            if port["clientCount"]:
                assert is_connected
            if port["isUplink"]:
                assert is_connected
                assert port["clientCount"] == 0
            usage = port["usageInKb"]
            assert usage["total"] == usage["sent"] + usage["recv"]
            assert bool(usage["total"]) >= bool(on[port["portId"]])
            if "lldp" in port:
                assert is_connected
            counted[port["status"]] += 1
        assert sum(on.values()) <= len(found)
    assert set(counted) == {"Connected", "Disconnected"}


async def test_what_is_set_is_how_it_is(
    ask: Asker, dashboard: Simulator, switches: list[dict[str, Any]]
) -> None:
    path = f"/devices/{switches[0]['serial']}/switch/ports"
    before = (await ask(f"{path}/2")).json
    response = await ask.send("PUT", f"{path}/2", {"enabled": False, "name": "Spare"})
    assert response.json == {**before, "enabled": False, "name": "Spare"}
    assert (await ask(f"{path}/2")).json == (await ask(path)).json[1] == response.json
    status = (await ask(f"{path}/statuses")).json[1]
    assert (status["enabled"], status["status"], status["errors"]) == (False, "Disabled", [])
    home = (await ask(f"/networks/{switches[0]['networkId']}")).json["organizationId"]
    organization = f"/organizations/{home}"
    newest = (await ask(f"{organization}/configurationChanges?perPage=3")).json[0]
    assert newest["label"] == f"PUT /api/v1{path}/2"
    assert newest["newValue"] == '{"name":"Spare","enabled":false}'
    by_switch = (await ask(f"{organization}/switch/ports/bySwitch")).json
    ports = next(s["ports"] for s in by_switch if s["serial"] == switches[0]["serial"])
    assert ports[1]["name"] == "Spare"
    assert (await ask.send("PUT", f"{path}/99", {"enabled": False})).status == 404
    assert (await ask.send("PUT", f"{path}/2", {"enabled": "no"})).status == 400


async def test_what_no_port_has_is_not_kept(ask: Asker, switches: list[dict[str, Any]]) -> None:
    path = f"/devices/{switches[0]['serial']}/switch/ports/1"
    before = (await ask(path)).json
    changed = await ask.send("PUT", path, {"name": "Printer", "colour": "red", "voiceVlan": None})
    assert changed.json == {**before, "name": "Printer", "voiceVlan": None}


async def test_usage_follows_the_window(ask: Asker, switches: list[dict[str, Any]]) -> None:
    path = f"/devices/{switches[0]['serial']}/switch/ports/statuses"
    day, week = [
        sum(port["usageInKb"]["total"] for port in (await ask(f"{path}?timespan={span}")).json)
        for span in (86_400, 604_800)
    ]
    assert day < week
    assert (await ask(f"{path}?timespan={31 * DAY + 1}")).status == 400
    assert (await ask(f"{path}?t0={NOW - 32 * DAY}")).status == 400


async def test_other_devices_have_no_ports(ask: Asker, organization: str) -> None:
    devices = (await ask(f"{organization}/devices")).json
    other = next(device for device in devices if device["productType"] != "switch")
    for below in ("", "/1", "/statuses"):
        response = await ask(f"/devices/{other['serial']}/switch/ports{below}")
        assert (response.status, response.json) == (
            400,
            {"errors": ["This endpoint only supports switches"]},
        )


async def test_the_ports_of_all_switches(ask: Asker, organization: str) -> None:
    switches = (await ask(f"{organization}/devices?productTypes[]=switch")).json
    names = {n["id"]: n["name"] for n in (await ask(f"{organization}/networks")).json}
    path = f"{organization}/switch/ports/statuses/bySwitch"
    response, items = await ask(f"{path}?perPage=3"), []
    while True:
        page = response.json
        items += page["items"]
        counts = page["meta"]["counts"]["items"]
        assert counts == {"total": len(switches), "remaining": len(switches) - len(items)}
        if "next" not in response.links:
            break
        response = await ask(response.links["next"])
    assert [item["serial"] for item in items] == [switch["serial"] for switch in switches]
    for item, switch in zip(items, switches, strict=True):
        home = {"id": switch["networkId"], "name": names[switch["networkId"]]}
        assert item["network"] == home
        full = (await ask(f"/devices/{switch['serial']}/switch/ports/statuses")).json
        for short, status in zip(item["ports"], full, strict=True):
            assert "usageInKb" not in short
            assert all(short[name] == status[name] for name in short if name != "securePort")
    assert (await ask(f"{path}?perPage=21")).status == 400

    listed = (await ask(f"{organization}/switch/ports/bySwitch")).json
    assert [one["serial"] for one in listed] == [switch["serial"] for switch in switches]
    serial = switches[-1]["serial"]
    assert (await ask(f"{organization}/switch/ports/bySwitch?serials[]={serial}")).json == [
        listed[-1]
    ]
    part = switches[0]["mac"][-4:].upper()
    found = (await ask(f"{organization}/switch/ports/bySwitch?mac={part}")).json
    assert listed[0] in found
    assert len(found) < len(listed)
