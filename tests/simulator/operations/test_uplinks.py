"""Uplinks: they are of the devices that there are, and agree with how those are."""

from collections import Counter
from typing import Any

import aiohttp
import pytest

from meraki_async.simulator import Simulator
from meraki_async.simulator.world.clock import parse_time
from meraki_async.simulator.world.identifiers import organization_id

from ..conftest import Asker

pytestmark = pytest.mark.anyio
NOW = 1_788_250_500.25
DAY = 86_400.0
WAN = {"wan1", "wan2"}


@pytest.fixture(autouse=True)
def still(dashboard: Simulator) -> None:
    dashboard.clock.freeze(NOW)


async def devices_of(ask: Asker, base: str, *products: str) -> dict[str, dict[str, Any]]:
    found = (await ask(f"{base}/devices")).json
    return {d["serial"]: d for d in found if d["productType"] in products}


@pytest.fixture
async def organization(ask: Asker) -> str:
    """The path of the organization with the most appliances."""
    counted = {
        base: len(await devices_of(ask, base, "appliance"))
        for base in [f"/organizations/{one['id']}" for one in await ask.open_organizations()]
    }
    return max(counted, key=lambda base: counted[base])


async def test_uplinks_agree_with_their_devices(ask: Asker) -> None:
    interfaces, states = Counter[str](), Counter[str]()
    for one in await ask.open_organizations():
        base = f"/organizations/{one['id']}"
        leading = await devices_of(ask, base, "appliance", "cellularGateway")
        statuses = {s["serial"]: s for s in (await ask(f"{base}/devices/statuses")).json}
        found = (await ask(f"{base}/uplinks/statuses")).json
        assert [record["serial"] for record in found] == list(leading)
        for record in found:
            device = statuses[record["serial"]]
            for name in ("networkId", "model"):
                assert record[name] == device[name]
            names = {uplink["interface"] for uplink in record["uplinks"]}
            is_gateway = device["productType"] == "cellularGateway"
            assert names == {"cellular"} if is_gateway else names >= WAN
            states_here = {uplink["status"] for uplink in record["uplinks"]}
            match device["status"]:
                case "online" | "alerting":
                    assert {"active", "connecting"} & states_here
                    assert parse_time(record["lastReportedAt"]) > NOW - 301
                case "offline":
                    assert states_here == {"failed"}
                case "dormant":
                    assert states_here == {"not connected"}
                    assert record["lastReportedAt"] is None
            for uplink in record["uplinks"]:
                works = uplink["status"] in ("active", "ready")
                assert (uplink["ip"] is not None) == (uplink["publicIp"] is not None) == works
                if uplink["interface"] == "cellular":
                    assert set(uplink["signalStat"]) == ({"rsrp", "rsrq"} if works else set())
                    assert isinstance(uplink["iccid"], str)
                interfaces[uplink["interface"]] += 1
                states[uplink["status"]] += 1
    assert set(interfaces) == {*WAN, "cellular"}
    assert set(states) == {"active", "ready", "connecting", "not connected", "failed"}


async def test_appliances_and_gateways_by_themselves(ask: Asker, organization: str) -> None:
    together = (await ask(f"{organization}/uplinks/statuses")).json
    appliances = (await ask(f"{organization}/appliance/uplink/statuses")).json
    gateways = (await ask(f"{organization}/cellularGateway/uplink/statuses")).json
    assert sorted(appliances + gateways, key=lambda record: str(record["serial"])) == together
    assert set(await devices_of(ask, organization, "appliance")) == {
        record["serial"] for record in appliances
    }
    overview = (await ask(f"{organization}/appliance/uplinks/statuses/overview")).json
    counted = Counter(u["status"] for record in appliances for u in record["uplinks"])
    assert overview["counts"]["byStatus"] == {
        "active": counted["active"],
        "ready": counted["ready"],
        "failed": counted["failed"],
        "connecting": counted["connecting"],
        "notConnected": counted["not connected"],
    }


async def test_uplinks_under_filters_and_in_pages(ask: Asker, organization: str) -> None:
    path = f"{organization}/uplinks/statuses"
    whole = (await ask(path)).json
    sample = next(r for r in whole if any("iccid" in uplink for uplink in r["uplinks"]))
    (sim,) = (uplink["iccid"] for uplink in sample["uplinks"] if "iccid" in uplink)
    home = sample["networkId"]
    assert (await ask(f"{path}?iccids[]={sim}")).json == [sample]
    assert (await ask(f"{path}?serials[]={sample['serial']}")).json == [sample]
    assert (await ask(f"{path}?networkIds[]={home}")).json == [
        record for record in whole if record["networkId"] == home
    ]
    response, found = await ask(f"{path}?perPage=3"), []
    while "next" in response.links:
        found += response.json
        response = await ask(response.links["next"])
    assert found + response.json == whole
    assert len(whole) > 3


async def test_loss_and_latency_of_each_uplink(ask: Asker, organization: str) -> None:
    path = f"{organization}/devices/uplinksLossAndLatency"
    response = await ask(path)
    assert "Link" not in response.headers
    statuses = (await ask(f"{organization}/appliance/uplink/statuses")).json
    expected = {
        (record["serial"], uplink["interface"]): uplink["status"]
        for record in statuses
        for uplink in record["uplinks"]
        if uplink["status"] != "not connected"
    }
    assert {(r["serial"], r["uplink"]) for r in response.json} == set(expected)
    assert len(response.json) == len(expected)
    for record in response.json:
        assert record["ip"] == "8.8.8.8"
        times = [parse_time(point["ts"]) for point in record["timeSeries"]]
        assert times == [times[0] + 60 * minute for minute in range(5)]
        # two minutes ago at the latest
        assert times[0] >= NOW - 120 - 300
        assert times[-1] <= NOW - 120
    values = [p["latencyMs"] for record in response.json for p in record["timeSeries"]]
    assert any(isinstance(value, float) for value in values)


async def test_over_a_failed_uplink_nothing_is_measured(ask: Asker) -> None:
    seen = set()
    for one in await ask.open_organizations():
        base = f"/organizations/{one['id']}"
        states = {
            (record["serial"], uplink["interface"]): uplink["status"]
            for record in (await ask(f"{base}/appliance/uplink/statuses")).json
            for uplink in record["uplinks"]
        }
        found = (await ask(f"{base}/devices/uplinksLossAndLatency")).json if states else []
        for record in found:
            state = states[record["serial"], record["uplink"]]
            for name in ("lossPercent", "latencyMs"):
                values = {point[name] for point in record["timeSeries"]}
                assert (None in values) == (values == {None}) == (state == "failed")
            seen.add(state)
    assert "failed" in seen


async def test_loss_and_latency_at_other_times_and_places(ask: Asker, organization: str) -> None:
    path = f"{organization}/devices/uplinksLossAndLatency"
    whole = (await ask(path)).json
    only = (await ask(f"{path}?uplink=wan2")).json
    assert only == [record for record in whole if record["uplink"] == "wan2"] != []
    elsewhere = (await ask(f"{path}?ip=1.1.1.1")).json
    assert {record["ip"] for record in elsewhere} == {"1.1.1.1"}
    assert elsewhere[0]["timeSeries"] != whole[0]["timeSeries"]
    long_ago = (await ask(f"{path}?t0={NOW - 59 * DAY}&t1={NOW - 59 * DAY + 120}")).json
    assert len(long_ago[0]["timeSeries"]) == 2


@pytest.mark.parametrize(
    ("t0", "t1", "status"),
    [
        (-420, -120, 200),
        (-60 * DAY, -60 * DAY + 300, 200),
        (-380, -100, 400),  # too new
        (-430, -120, 400),  # longer than five minutes
        (-61 * DAY, -61 * DAY + 300, 400),  # too long ago
    ],
)
async def test_the_window_of_loss_and_latency(
    ask: Asker, organization: str, t0: float, t1: float, status: int
) -> None:
    query = f"t0={NOW + t0}&t1={NOW + t1}"
    path = f"{organization}/devices/uplinksLossAndLatency"
    assert (await ask(f"{path}?{query}")).status == status


async def test_without_appliances_there_is_no_loss(http: aiohttp.ClientSession) -> None:
    async with Simulator(
        organizations=3, devices_per_organization=0, rate_limits=False
    ) as dashboard:
        base = f"/organizations/{organization_id(0)}"
        ask = Asker(http, dashboard)
        assert (await ask(f"{base}/devices/uplinksLossAndLatency")).status == 404
        assert (await ask(f"{base}/uplinks/statuses")).json == []


async def test_addresses_are_those_of_statuses(ask: Asker, organization: str) -> None:
    found = (await ask(f"{organization}/devices/uplinks/addresses/byDevice")).json
    statuses = {s["serial"]: s for s in (await ask(f"{organization}/devices/statuses")).json}
    uplinks = {
        r["serial"]: r["uplinks"] for r in (await ask(f"{organization}/uplinks/statuses")).json
    }
    assert {record["serial"] for record in found} == {
        serial for serial, status in statuses.items() if status["productType"] != "sensor"
    }
    for record in found:
        status = statuses[record["serial"]]
        assert record["network"] == {"id": status["networkId"]}
        addresses = {
            way["interface"]: [address["address"] for address in way["addresses"]]
            for way in record["uplinks"]
        }
        if record["serial"] in uplinks:
            assert addresses == {
                uplink["interface"]: [uplink["ip"]] if uplink["ip"] else []
                for uplink in uplinks[record["serial"]]
            }
        elif status["lanIp"]:
            assert addresses == {"man1": [status["lanIp"]]}
        else:
            assert addresses == {}
