"""Clients of networks and devices: one world with the devices that serve them."""

from collections import Counter
from collections.abc import AsyncIterator
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
MONTH = 31 * DAY
SERVING = {"wireless": "Wireless", "switch": "Wired"}


@pytest.fixture(autouse=True)
def still(dashboard: Simulator) -> None:
    dashboard.clock.freeze(NOW)


async def places(ask: Asker, base: str) -> list[tuple[str, list[dict[str, Any]]]]:
    """The path of each network of an organization, and its devices."""
    devices = (await ask(f"{base}/devices")).json
    return [
        (
            f"/networks/{network['id']}",
            [device for device in devices if device["networkId"] == network["id"]],
        )
        for network in (await ask(f"{base}/networks")).json
    ]


async def clients_of(ask: Asker, network: str, query: str = "") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await ask(f"{network}/clients?perPage=5000{query}")).json
    return found


@pytest.fixture
async def busy(ask: Asker, organization: str) -> str:
    """The path of the network with the most clients."""
    counted = {
        network: len(await clients_of(ask, network))
        for network, _ in await places(ask, organization)
    }
    return max(counted, key=lambda network: counted[network])


async def test_clients_are_served_by_devices_of_their_network(ask: Asker) -> None:
    connections = Counter[str]()
    for organization in (await ask.open_organizations())[:6]:
        base = f"/organizations/{organization['id']}"
        statuses = {s["serial"]: s for s in (await ask(f"{base}/devices/statuses")).json}
        for network, devices in await places(ask, base):
            by_serial = {device["serial"]: device for device in devices}
            found = await clients_of(ask, network, f"&timespan={MONTH:.0f}")
            if not any(device["productType"] in SERVING for device in devices):
                assert found == []
            assert len({client["id"] for client in found}) == len(found)
            assert len({client["ip"] for client in found}) == len(found)
            for client in found:
                device = by_serial[client["recentDeviceSerial"]]
                assert client["recentDeviceMac"] == device["mac"]
                assert client["recentDeviceName"] == device["name"]
                assert client["recentDeviceConnection"] == SERVING[device["productType"]]
                assert (client["ssid"] is None) == (device["productType"] == "switch")
                assert (client["switchport"] is None) == (device["productType"] == "wireless")
                # nobody saw it after the device was heard of last
                how = statuses[device["serial"]]
                assert parse_time(client["lastSeen"]) <= parse_time(how["lastReportedAt"])
                if client["status"] == "Online":
                    assert how["status"] in ("online", "alerting")
                connections[client["recentDeviceConnection"] + client["status"]] += 1
    assert len(connections) == 4


async def test_the_form_on_the_wire(ask: Asker, busy: str) -> None:
    for client in await clients_of(ask, busy):
        assert isinstance(client["vlan"], str)
        first, last = parse_time(client["firstSeen"]), parse_time(client["lastSeen"])
        assert first <= last <= NOW
        usage = client["usage"]
        assert usage["total"] == pytest.approx(usage["sent"] + usage["recv"], abs=0.2)
        assert {"is11beCapable", "mcgSerial"} <= set(client)


async def test_pages_of_ten(ask: Asker, busy: str) -> None:
    everybody = await clients_of(ask, busy)
    assert len(everybody) > 10
    response, found = await ask(f"{busy}/clients"), []
    assert len(response.json) == 10
    while "next" in response.links:
        found += response.json
        response = await ask(response.links["next"])
    assert found + response.json == everybody
    assert (await ask(f"{busy}/clients?perPage=2")).status == 400
    assert (await ask(f"{busy}/clients?perPage=5001")).status == 400


async def test_the_window(ask: Asker, busy: str) -> None:
    ids = []
    for seconds in (4 * 3600, DAY, 8 * DAY, MONTH):
        found = await clients_of(ask, busy, f"&timespan={seconds:.0f}")
        assert all(parse_time(client["lastSeen"]) >= NOW - seconds for client in found)
        ids.append({client["id"] for client in found})
    assert ids[0] < ids[1] < ids[2] <= ids[3]
    assert {client["id"] for client in await clients_of(ask, busy)} == ids[1]
    since = await clients_of(ask, busy, f"&t0={NOW - 8 * DAY}")
    assert {client["id"] for client in since} == ids[2]
    assert (await ask(f"{busy}/clients?t0={NOW - 32 * DAY}")).status == 400
    assert (await ask(f"{busy}/clients?timespan={MONTH + 1}")).status == 400
    # there is no t1 here, and what is not there is ignored
    ignored = await clients_of(ask, busy, f"&timespan={DAY:.0f}&t1={NOW - 5 * DAY}")
    assert {client["id"] for client in ignored} == ids[1]


async def test_usage_grows_with_the_window(ask: Asker, busy: str) -> None:
    day, week = [
        {c["id"]: c["usage"]["total"] for c in await clients_of(ask, busy, f"&timespan={span}")}
        for span in (86_400, 604_800)
    ]
    assert all(week[identifier] > day[identifier] for identifier in day)


@pytest.mark.parametrize(
    ("query", "member"),
    [
        ("mac={}", "mac"),
        ("ip={}", "ip"),
        ("ip6Local={}", "ip6Local"),
        ("os={}", "os"),
        ("description={}", "description"),
        ("vlan={}", "vlan"),
        ("namedVlan={}", "namedVlan"),
        ("statuses[]={}", "status"),
        ("recentDeviceConnections[]={}", "recentDeviceConnection"),
    ],
)
async def test_filters(ask: Asker, busy: str, query: str, member: str) -> None:
    everybody = await clients_of(ask, busy, f"&timespan={MONTH:.0f}")
    wanted = next(client[member] for client in everybody if client[member])
    found = await clients_of(ask, busy, f"&timespan={MONTH:.0f}&{query.format(wanted)}")
    assert found == [client for client in everybody if wanted in (client[member] or "")]
    assert len(found) < len(everybody)


async def test_parts_of_texts_are_enough_for_a_filter(ask: Asker, busy: str) -> None:
    everybody = await clients_of(ask, busy)
    named = next(client for client in everybody if client["description"])
    part = named["description"][1:].upper()
    assert named in await clients_of(ask, busy, f"&description={part}")
    assert await clients_of(ask, busy, "&statuses[]=Online&statuses[]=Offline") == everybody
    assert (await ask(f"{busy}/clients?statuses[]=Asleep")).status == 400


async def test_one_client(ask: Asker, busy: str) -> None:
    listed = (await clients_of(ask, busy))[0]
    by_id, by_mac = [
        (await ask(f"{busy}/clients/{name}")).json for name in (listed["id"], listed["mac"])
    ]
    assert by_id == by_mac
    shared = set(listed) & set(by_id)
    assert {"firstSeen", "ip", "recentDeviceSerial", "status"} <= shared
    assert all(by_id[name] == listed[name] for name in shared)
    assert (await ask(f"{busy}/clients/k000000")).status == 404


async def test_clients_of_devices_are_those_of_the_network(ask: Asker) -> None:
    seen = 0
    for organization in (await ask.open_organizations())[:6]:
        for network, devices in await places(ask, f"/organizations/{organization['id']}"):
            ids = {client["id"]: client for client in await clients_of(ask, network)}
            behind = []
            for device in devices:
                found = (await ask(f"/devices/{device['serial']}/clients")).json
                if device["productType"] == "appliance":
                    assert {client["id"] for client in found} == set(ids)
                    continue
                for client in found:
                    assert ids[client["id"]]["recentDeviceSerial"] == device["serial"]
                    assert ids[client["id"]]["switchport"] == client["switchport"]
                behind += [client["id"] for client in found]
            assert sorted(behind) == sorted(ids)
            seen += len(behind)
    assert seen > 100


async def test_what_leaves_the_network_takes_its_clients_along(ask: Asker, busy: str) -> None:
    before = await clients_of(ask, busy)
    serial = before[0]["recentDeviceSerial"]
    response = await ask.send("POST", f"{busy}/devices/remove", {"serial": serial})
    assert response.status == 204
    after = await clients_of(ask, busy)
    assert serial not in {client["recentDeviceSerial"] for client in after}
    assert len(after) < len(before)
    assert (await ask(f"/devices/{serial}/clients")).json == []


async def test_the_same_at_the_same_time_and_others_later(
    ask: Asker, dashboard: Simulator, busy: str
) -> None:
    first = await clients_of(ask, busy)
    assert await clients_of(ask, busy) == first
    dashboard.clock.advance(6 * 3600)
    later = await clients_of(ask, busy)
    assert later != first
    seen = {client["id"]: client["lastSeen"] for client in later}
    assert all(seen.get(client["id"], "9") >= client["lastSeen"] for client in first)
    dashboard.clock.set(NOW)
    assert await clients_of(ask, busy) == first


# --- search and overviews ---


@pytest.fixture
async def large(http: aiohttp.ClientSession) -> AsyncIterator[Asker]:
    async with Simulator(
        organizations=1, devices_per_organization=600, seed=5, rate_limits=False
    ) as running:
        running.clock.freeze(NOW)
        yield Asker(http, running)


async def test_search_and_overviews_agree_with_the_networks(large: Asker) -> None:
    base = f"/organizations/{organization_id(0)}"
    homes: dict[str, list[str]] = {}
    used = 0.0
    for network, _ in await places(large, base):
        found = await clients_of(large, network)
        for client in found:
            homes.setdefault(client["mac"], []).append(network.rpartition("/")[2])
        totals = [client["usage"]["total"] for client in found]
        overview = (await large(f"{network}/clients/overview")).json
        assert overview["counts"]["total"] == len(found)
        assert overview["counts"]["withHeavyUsage"] <= len(found)
        if found:
            assert overview["usages"]["average"] == pytest.approx(sum(totals) / len(found), abs=1)
        used += sum(totals)
    overview = (await large(f"{base}/clients/overview")).json
    assert overview["counts"]["total"] == len(homes)
    assert overview["usage"]["overall"]["total"] == pytest.approx(used, rel=1e-6)
    assert overview["usage"]["average"] == pytest.approx(used / len(homes), rel=1e-6)

    # some wander about
    mac, where = max(homes.items(), key=lambda home: len(home[1]))
    assert len(where) > 3
    response, records = await large(f"{base}/clients/search?mac={mac}&perPage=3"), []
    assert len(response.json["records"]) == 3
    while "next" in response.links:
        records += response.json["records"]
        response = await large(response.links["next"])
        assert response.json["mac"] == mac
    records += response.json["records"]
    ids = [record["network"]["id"] for record in records]
    assert len(ids) == len(set(ids))
    # a search goes back a month, a listing a day
    assert set(where) <= set(ids)
    network = (await large(f"/networks/{ids[0]}")).json
    assert records[0]["network"] == network
    assert isinstance(records[0]["lastSeen"], int)


async def test_search_in_other_spellings(ask: Asker, organization: str, busy: str) -> None:
    client = (await clients_of(ask, busy))[0]
    mac = client["mac"].upper().replace(":", "-")
    found = (await ask(f"{organization}/clients/search?mac={mac}")).json
    assert (found["clientId"], found["mac"]) == (client["id"], client["mac"])
    assert found["manufacturer"] == client["manufacturer"]
    assert [record["ip"] for record in found["records"]] == [client["ip"]]


async def test_what_a_search_rejects(ask: Asker, organization: str, busy: str) -> None:
    client = (await clients_of(ask, busy))[0]
    assert (await ask(f"{organization}/clients/search")).status == 400
    for page in (2, 6):
        address = f"{organization}/clients/search?mac={client['mac']}&perPage={page}"
        assert (await ask(address)).status == 400
    for mac in ("3c:22:fb:00:00:02", "00:00:00:00:00:00", "no address"):
        assert (await ask(f"{organization}/clients/search?mac={mac}")).status == 404


async def test_what_a_network_was_used_for(ask: Asker, busy: str) -> None:
    response = await ask(f"{busy}/traffic")
    assert (response.status, response.json) == (
        400,
        {"errors": ["Please specify either timespan or t0"]},
    )
    assert (await ask(f"{busy}/traffic?t0={NOW - 31 * DAY}")).status == 400
    traffic = (await ask(f"{busy}/traffic?timespan=86400")).json
    found = await clients_of(ask, busy)
    assert sum(record["numClients"] for record in traffic) == len(found)
    received = sum(client["usage"]["recv"] for client in found)
    assert sum(record["recv"] for record in traffic) == pytest.approx(received, rel=1e-6)
    wired, wireless = [
        (await ask(f"{busy}/traffic?timespan=86400&deviceType={kind}")).json
        for kind in ("switch", "wireless")
    ]
    assert sum(r["numClients"] for r in wired + wireless) == len(found)
