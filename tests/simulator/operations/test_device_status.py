"""How devices are: four views of the same, at the same instant."""

from collections import Counter
from typing import Any

import pytest

from meraki_async.simulator import Simulator
from meraki_async.simulator.world.clock import iso, parse_time
from meraki_async.simulator.world.device_status import PERIOD

from ..conftest import Asker

pytestmark = pytest.mark.anyio
NOW = 1_788_250_500.25
DAY = 86_400.0
MONTH = 31 * DAY
STATUSES = {"online", "alerting", "offline", "dormant"}


@pytest.fixture(autouse=True)
def still(dashboard: Simulator) -> None:
    dashboard.clock.freeze(NOW)


async def how(ask: Asker, organization: str) -> dict[str, str]:
    found = (await ask(f"{organization}/devices/availabilities")).json
    return {device["serial"]: device["status"] for device in found}


async def test_statuses_are_availabilities_in_another_form(ask: Asker) -> None:
    seen = set[str]()
    for one in await ask.open_organizations():
        base = f"/organizations/{one['id']}"
        known = await how(ask, base)
        devices = (await ask(f"{base}/devices")).json
        statuses = (await ask(f"{base}/devices/statuses")).json
        assert [found["serial"] for found in statuses] == [device["serial"] for device in devices]
        assert {found["serial"]: found["status"] for found in statuses} == known
        for device, found in zip(devices, statuses, strict=True):
            for name in ("mac", "name", "model", "productType", "networkId", "tags"):
                assert found[name] == device[name]
            addresses = [found[name] for name in ("publicIp", "lanIp", "gateway", "primaryDns")]
            if found["status"] in ("offline", "dormant") or found["productType"] == "sensor":
                assert addresses == [None] * 4
            else:
                # a cellular gateway may be looking for its network
                known_addresses = addresses[found["productType"] == "cellularGateway" :]
                assert None not in known_addresses
            assert found["lanIp"] == device["lanIp"]
            if found["status"] == "dormant":
                assert found["lastReportedAt"] is None
            else:
                heard = parse_time(found["lastReportedAt"])
                assert heard <= NOW
                assert (NOW - heard < PERIOD) == (found["status"] != "offline")
        overview = (await ask(f"{base}/devices/statuses/overview")).json
        counted = Counter(known.values())
        assert overview == {"counts": {"byStatus": {name: counted[name] for name in STATUSES}}}
        seen.update(known.values())
    assert seen == STATUSES


async def test_a_device_has_the_same_address_wherever_it_is_shown(
    ask: Asker, organization: str
) -> None:
    for device in (await ask(f"{organization}/devices")).json:
        one = (await ask(f"/devices/{device['serial']}")).json
        assert one["lanIp"] == device["lanIp"]


async def test_a_cellular_gateway_is_seen_under_the_address_of_its_uplink(ask: Asker) -> None:
    count = 0
    for found in await ask.open_organizations():
        base, only = f"/organizations/{found['id']}", "?productTypes[]=cellularGateway"
        statuses = (await ask(f"{base}/devices/statuses{only}")).json
        uplinks = (await ask(f"{base}/cellularGateway/uplink/statuses")).json
        shown = {status["serial"]: status["publicIp"] for status in statuses}
        assert shown == {u["serial"]: u["uplinks"][0]["publicIp"] for u in uplinks}
        count += len(shown)
    assert count > 10


async def test_statuses_under_filters(ask: Asker, organization: str) -> None:
    statuses = (await ask(f"{organization}/devices/statuses")).json
    sample = next(found for found in statuses if found["tags"])
    for query, wanted in (
        ("statuses[]=online&statuses[]=dormant", lambda s: s["status"] in ("online", "dormant")),
        (f"networkIds[]={sample['networkId']}", lambda s: s["networkId"] == sample["networkId"]),
        (f"serials[]={sample['serial']}", lambda s: s["serial"] == sample["serial"]),
        ("productTypes[]=switch", lambda s: s["productType"] == "switch"),
        (f"models[]={sample['model']}", lambda s: s["model"] == sample["model"]),
        (f"tags[]={sample['tags'][0]}", lambda s: sample["tags"][0] in s["tags"]),
    ):
        found = (await ask(f"{organization}/devices/statuses?{query}")).json
        assert found == [status for status in statuses if wanted(status)] != []
        assert found != statuses
    counted = (
        await ask(f"{organization}/devices/statuses/overview?networkIds[]={sample['networkId']}")
    ).json
    assert sum(counted["counts"]["byStatus"].values()) == len(
        [status for status in statuses if status["networkId"] == sample["networkId"]]
    )


async def test_statuses_in_pages(ask: Asker, organization: str) -> None:
    whole = (await ask(f"{organization}/devices/statuses")).json
    response, found = await ask(f"{organization}/devices/statuses?perPage=4"), []
    assert "startingAfter=0000-0000-0000" in response.links["first"]
    while "next" in response.links:
        assert len(response.json) == 4
        found += response.json
        response = await ask(response.links["next"])
    assert found + response.json == whole


# --- when that changed ---


async def history(ask: Asker, organization: str, query: str = "") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (
        await ask(f"{organization}/devices/availabilities/changeHistory?{query}")
    ).json
    return found


def value(change: dict[str, Any], side: str) -> str:
    ((only,),) = (change["details"][side],)
    assert only["name"] == "status"
    return str(only["value"])


async def test_changes_lead_from_how_it_was_to_how_it_is(
    ask: Asker, dashboard: Simulator, organization: str
) -> None:
    after = await how(ask, organization)
    dashboard.clock.set(NOW - DAY)
    before = await how(ask, organization)
    dashboard.clock.set(NOW)
    begin = (NOW - DAY) // PERIOD * PERIOD
    changes = await history(ask, organization, f"t0={begin + 1}")
    assert changes
    times = [change["ts"] for change in changes]
    assert times == sorted(times, reverse=True)
    known = dict(before)
    for change in reversed(changes):
        serial = change["device"]["serial"]
        assert known[serial] == value(change, "old") != value(change, "new")
        known[serial] = value(change, "new")
    assert known == after
    networks = {n["id"]: n for n in (await ask(f"{organization}/networks")).json}
    devices = {d["serial"]: d for d in (await ask(f"{organization}/devices")).json}
    for change in changes:
        device, network = devices[change["device"]["serial"]], change["network"]
        assert device.items() >= change["device"].items()
        assert network["id"] == device["networkId"]
        assert networks[network["id"]].items() >= network.items()


async def test_what_nobody_has_looked_at_yet_is_in_no_history(
    ask: Asker, dashboard: Simulator, organization: str
) -> None:
    newest = parse_time((await history(ask, organization))[0]["ts"])
    # it happens, and is seen at the next look
    dashboard.clock.set(newest + 1)
    seen = await how(ask, organization)
    assert newest not in {parse_time(c["ts"]) for c in await history(ask, organization)}
    dashboard.clock.set((newest // PERIOD + 1) * PERIOD)
    assert newest in {parse_time(c["ts"]) for c in await history(ask, organization)}
    assert await how(ask, organization) != seen


async def test_the_history_in_pages(ask: Asker, organization: str) -> None:
    whole = await history(ask, organization, f"timespan={7 * DAY:.0f}")
    address = f"{organization}/devices/availabilities/changeHistory?timespan={7 * DAY:.0f}"
    response, found = await ask(f"{address}&perPage=50"), []
    while "next" in response.links:
        found += response.json
        response = await ask(response.links["next"])
    assert found + response.json == whole
    assert len(whole) > 100


async def test_the_history_under_filters(ask: Asker, organization: str) -> None:
    whole = await history(ask, organization, f"timespan={MONTH:.0f}")
    sample = whole[0]
    serial, network = sample["device"]["serial"], sample["network"]["id"]
    for query, wanted in (
        (f"serials[]={serial}", lambda c: c["device"]["serial"] == serial),
        (f"networkIds[]={network}", lambda c: c["network"]["id"] == network),
        ("productTypes[]=switch", lambda c: c["device"]["productType"] == "switch"),
        ("statuses[]=offline", lambda c: value(c, "new") == "offline"),
    ):
        found = await history(ask, organization, f"timespan={MONTH:.0f}&{query}")
        assert found == [change for change in whole if wanted(change)] != []
        assert len(found) < len(whole)


async def test_the_window_of_the_history(ask: Asker, organization: str) -> None:
    path = f"{organization}/devices/availabilities/changeHistory"
    day = await history(ask, organization)
    assert day == await history(ask, organization, f"t0={iso(NOW - DAY, fraction=True)}")
    begin, end = NOW - 20 * DAY, NOW - 19 * DAY
    past = await history(ask, organization, f"t0={begin}&t1={end}")
    assert past
    assert all(begin <= parse_time(change["ts"]) <= end for change in past)
    assert (await ask(f"{path}?timespan={MONTH + 1}")).status == 400
    assert (await ask(f"{path}?t0={NOW - 32 * DAY}")).status == 400
    assert (await ask(f"{path}?timespan=60&t0={begin}")).status == 400
    assert (await ask(f"{path}?perPage=1001")).status == 400
