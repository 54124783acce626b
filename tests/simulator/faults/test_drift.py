"""Responses that differ from their documentation."""

import json
import logging
from collections.abc import AsyncIterator, Iterator
from typing import Any

import aiohttp
import pytest

from meraki_async import Meraki, UnexpectedResponseError
from meraki_async.operations.drift import forget_drift
from meraki_async.simulator import Simulator
from meraki_async.simulator.contract.contract import contract
from meraki_async.simulator.contract.responses import ApiResponse
from meraki_async.simulator.faults.drift import drifted

from ..conftest import Asker

pytestmark = pytest.mark.anyio

SIZE: dict[str, Any] = {"organizations": 4, "devices_per_organization": 60, "rate_limits": False}


@pytest.fixture
async def dashboard() -> AsyncIterator[Simulator]:
    """Without drift."""
    async with Simulator(seed=3, **SIZE) as running:
        running.clock.freeze(1_790_000_000)
        yield running


@pytest.fixture
async def drifting() -> AsyncIterator[Simulator]:
    """The same world with it."""
    async with Simulator(seed=3, drift=True, **SIZE) as running:
        running.clock.freeze(1_790_000_000)
        yield running


@pytest.fixture
def as_documented() -> Iterator[None]:
    """A process that has met no drift yet, and forgets what it meets."""
    forget_drift()
    yield
    forget_drift()


async def both(ask: Asker, other: Simulator, path: str) -> Iterator[tuple[Any, Any]]:
    """The records of a listing as documented and as they came."""
    plain, differing = (await ask(path)).json, (await ask(other.url + path)).json
    assert len(plain) == len(differing)
    return zip(plain, differing, strict=True)


async def test_a_part_of_the_records_differs_in_every_way(
    ask: Asker, drifting: Simulator, organization: str
) -> None:
    changed, count = 0, 0
    kinds: set[Any] = set()
    for path in ("devices", "inventory/devices", "networks", "devices/availabilities", "admins"):
        for plain, differing in await both(ask, drifting, f"{organization}/{path}"):
            count += 1
            changed += plain != differing
            if differing.keys() - plain.keys():
                kinds.add("unknown field")
            if list(differing) != [*plain, *(differing.keys() - plain.keys())]:
                kinds.add("order")
            for name, value in plain.items():
                if name in ("id", "serial", "networkId", "organizationId"):
                    assert differing[name] == value
                elif differing[name] != value:
                    kinds.add((type(value).__name__, type(differing[name]).__name__, name))
    assert 0.15 * count < changed < 0.45 * count
    assert kinds >= {
        "unknown field",
        "order",
        ("list", "NoneType", "tags"),
        ("list", "list", "tags"),
        ("list", "NoneType", "productTypes"),
        ("float", "str", "lat"),
        ("str", "str", "configurationUpdatedAt"),
        ("str", "str", "status"),
    }


async def test_some_appliances_have_no_performance(ask: Asker, drifting: Simulator) -> None:
    bodies: dict[int, set[bytes]] = {200: set(), 204: set()}
    for found in await ask.open_organizations():
        path = f"/organizations/{found['id']}/devices?productTypes[]=appliance"
        for device in (await ask(path)).json:
            path = f"/devices/{device['serial']}/appliance/performance"
            assert (await ask(path)).status == 200
            response = await ask(drifting.url + path)
            bodies[response.status].add(response.body)
    assert bodies[200]
    assert bodies[204] == {b""}


async def test_records_that_are_made_up_differ_one_by_one(
    ask: Asker, drifting: Simulator, organization: str
) -> None:
    networks = (await ask(f"{organization}/networks?productTypes[]=wireless")).json
    differs = {
        plain != differing
        for network in networks
        for plain, differing in await both(
            ask, drifting, f"/networks/{network['id']}/wireless/meshStatuses"
        )
    }
    assert differs == {True, False}


async def test_the_same_seed_differs_in_the_same_way(
    ask: Asker, drifting: Simulator, organization: str
) -> None:
    url = f"{drifting.url}{organization}/devices"
    first = await ask(url)
    assert (await ask(url)).body == first.body
    async with Simulator(seed=3, drift=True, **SIZE) as again:
        again.clock.freeze(1_790_000_000)
        assert (await ask(f"{again.url}{organization}/devices")).body == first.body
    async with Simulator(seed=4, drift=True, **SIZE) as other:
        assert (await ask(f"{other.url}{organization}/devices")).body != first.body


async def test_what_is_no_record_stays(ask: Asker, drifting: Simulator, organization: str) -> None:
    for path in (
        f"{organization}/openapiSpec",
        f"{organization}/nothing",
        "/organizations/1",
        f"{organization}/devices?perPage=0",
    ):
        assert (await ask(drifting.url + path)).body == (await ask(path)).body
    path = f"{organization}/devices?perPage=7"
    links = (await ask(drifting.url + path)).links
    host, other = drifting.url, ask.simulator.url
    assert {rel: url.replace(host, other) for rel, url in links.items()} == (await ask(path)).links


LISTINGS = (
    "get_organization_networks",
    "get_organization_devices",
    "get_organization_devices_availabilities",
    "get_organization_inventory_devices",
    "get_organization_admins",
    "get_organization_configuration_changes",
    "get_organization_summary_top_devices_by_usage",
)


@pytest.mark.usefixtures("as_documented")
@pytest.mark.slow
async def test_every_record_arrives_and_each_difference_is_told_once(
    dashboard: Simulator, drifting: Simulator, organization: str, caplog: pytest.LogCaptureFixture
) -> None:
    identifier = organization.rpartition("/")[2]
    async with (
        Meraki(dashboard.api_key, base_url=dashboard.url) as plain,
        Meraki(drifting.api_key, base_url=drifting.url) as client,
    ):
        for name in LISTINGS:
            expected = [record async for record in getattr(plain.organizations, name)(identifier)]
            assert expected
            # a second time nothing new is told
            for _ in range(2):
                found = [record async for record in getattr(client.organizations, name)(identifier)]
                assert len(found) == len(expected)
                for ours, theirs in zip(expected, found, strict=True):
                    for key in ("id", "serial", "network_id"):
                        assert getattr(ours, key, None) == getattr(theirs, key, None)
        async for owner in client.organizations.get_organizations():
            assert owner.id
    told = [message.split(" differs from")[0] for message in warnings(caplog)]
    assert len(told) > 3
    assert len(told) == len(set(told))
    assert any(text.startswith("getOrganizationDevices: ") for text in told)


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]


@pytest.mark.usefixtures("as_documented")
async def test_who_is_strict_is_told_at_once(drifting: Simulator, organization: str) -> None:
    identifier = organization.rpartition("/")[2]
    async with Meraki(drifting.api_key, base_url=drifting.url) as client:
        call = client.organizations.get_organization_devices(identifier)
        with pytest.raises(UnexpectedResponseError, match=r"Expected|unknown field"):
            await call.with_options(strict=True)


async def test_whoever_crawls_finds_their_way(
    drifting: Simulator, http: aiohttp.ClientSession
) -> None:
    ask = Asker(http, drifting)
    for organization in await ask.open_organizations():
        for network in (await ask(f"/organizations/{organization['id']}/networks")).json:
            assert (await ask(f"/networks/{network['id']}")).json["id"] == network["id"]
        for device in (await ask(f"/organizations/{organization['id']}/devices")).json[:9]:
            assert (await ask(f"/devices/{device['serial']}")).status == 200


# --- the quirks by name ---


def quirks(operation_id: str, record: dict[str, Any], count: int = 60) -> list[Any]:
    """What becomes of a record, in so many networks."""
    operation = contract().operations[operation_id]
    found = []
    for number in range(count):
        body: Any = [record] if isinstance(operation.response, list) else record
        response = drifted(ApiResponse(200, json.dumps(body).encode()), operation, f"/{number}", 0)
        value = json.loads(response.body)
        found.append(value[0] if isinstance(value, list) else value)
    assert record in found
    return [value for value in found if value != record]


def test_utilization_of_channels() -> None:
    measured = {
        "startTime": "2026-08-29T13:00:00Z",
        "endTime": "2026-08-29T13:10:00Z",
        "utilizationTotal": 20.5,
        "utilization80211": 11.5,
        "utilizationNon80211": 9.0,
    }
    record = {"serial": "Q", "model": "MR46", "tags": " a b ", "wifi0": [measured], "wifi1": []}
    found = quirks("getNetworkNetworkHealthChannelUtilization", record)
    names = [set(value["wifi0"][0]) for value in found if value["wifi0"]]
    assert names
    assert all(n == {"start_ts", "end_ts", "utilization", "wifi", "non_wifi"} for n in names)


def test_zones_of_a_camera() -> None:
    found = quirks("getDeviceCameraAnalyticsZones", {"id": "0", "type": "occupancy"})
    assert all("zoneId" in value and "id" not in value for value in found)


def test_upgrades() -> None:
    record = {"upgradeId": "1", "status": "Completed", "completedAt": "2026-01-05T15:50:05Z"}
    found = quirks("getOrganizationFirmwareUpgrades", record)
    assert "Canceled" in {value["status"] for value in found}
    assert "2026-01-05 15:50:05 UTC" in {value["completedAt"] for value in found}
    planned = {"products": {"wireless": {"nextUpgrade": {"time": "2026-09-01T00:00:00Z"}}}}
    found = quirks("getNetworkFirmwareUpgrades", planned)
    assert {v["products"]["wireless"]["nextUpgrade"]["time"] for v in found} == {""}


def test_members_that_nobody_documents() -> None:
    network = {"id": "N_1", "name": "a", "productTypes": ["switch"]}
    for operation in ("getOrganizationNetworks", "getNetwork"):
        found = quirks(operation, network)
        assert all((value["isVirtual"], value["details"]) == (False, None) for value in found)
    organization = {"id": "581230", "name": "a", "management": {"details": []}}
    for operation in ("getOrganizations", "getOrganization"):
        found = quirks(operation, organization)
        assert all({"samlConsumerUrl", "samlConsumerUrls"} <= value.keys() for value in found)
        assert any(value["management"]["details"] for value in found)
    products = {
        "appliance": {"wan1Ip", "wan2Ip"},
        "cellularGateway": {"imei"},
        "sensor": {"sensor"},
        "switch": set(),
    }
    for product, names in products.items():
        device = {"serial": "Q2KD-7XNA-4WLM", "productType": product, "firmware": "x", "imei": None}
        for operation in ("getOrganizationDevices", "getNetworkDevices", "getDevice"):
            found = quirks(operation, device)
            assert all(names <= value.keys() for value in found)
            assert any(value["details"] for value in found)
            if product == "cellularGateway":
                assert int in {type(value["imei"]) for value in found}


def test_values_that_nobody_documents() -> None:
    servers = {"servers": [{"host": "192.0.2.1", "port": 514, "roles": ["Flows"]}]}
    ports = [value["servers"] for value in quirks("getNetworkSyslogServers", servers)]
    assert {server["port"] for listed in ports if listed for server in listed} == {"514"}
    slots = {"serial": "Q", "slots": [{"number": 1, "serial": "Q2", "model": "PWR"}]}
    found = quirks("getOrganizationDevicesPowerModulesStatusesByDevice", slots)
    emptied = [slot for value in found for slot in value["slots"] or ()]
    assert emptied
    assert {(slot["serial"], slot["model"]) for slot in emptied} == {(None, None)}
    address = {"protocol": "ipv4", "address": "192.0.2.7", "public": {"address": "192.0.2.7"}}
    uplinks = {"serial": "Q", "uplinks": [{"interface": "wan1", "addresses": [address]}]}
    found = quirks("getOrganizationDevicesUplinksAddressesByDevice", uplinks)
    listed = [
        one
        for value in found
        for uplink in value["uplinks"] or ()
        for one in uplink["addresses"] or ()
    ]
    assert listed
    assert all(one["vlan"]["id"] is one["public"]["address"] is None for one in listed)


def test_bssids_are_a_list_or_a_text_or_an_object() -> None:
    record = {"basicServiceSets": [{"bssid": "e0:cb:bc:00:00:01"}]}
    found = [value["basicServiceSets"] for value in quirks("getDeviceWirelessStatus", record)]
    assert "e0:cb:bc:00:00:01" in found
    assert {"bssid": "e0:cb:bc:00:00:01"} in found


def test_numbers_and_texts_change_places() -> None:
    found = [value["id"] for value in quirks("getNetworkApplianceVlans", {"id": 10})]
    assert "10" in found
    client = {"id": "k1", "vlan": "255", "usage": {"sent": 138, "recv": 61}, "ip": "10.0.0.5"}
    found = quirks("getNetworkClients", client)
    assert 255 in [value["vlan"] for value in found]
    assert {"sent": 138.25, "recv": 61.25} in [value["usage"] for value in found]


def test_what_is_offline_has_no_addresses() -> None:
    record = {"serial": "Q", "status": "offline", "lanIp": "10.0.0.5", "gateway": "10.0.0.1"}
    found = quirks("getOrganizationDevicesStatuses", record)
    assert {(value["lanIp"], value["gateway"]) for value in found} == {(None, None)}
    record["status"] = "online"
    found = quirks("getOrganizationDevicesStatuses", record)
    assert "10.0.0.5" in [value["lanIp"] for value in found]


def test_histories_have_gaps() -> None:
    record = {"startTs": "2026-08-29T13:00:00Z", "endTs": "2026-08-29T13:10:00Z", "utilization": 4}
    found = quirks("getNetworkWirelessChannelUtilizationHistory", record)
    assert record | {"utilization": None} in found


def test_errors_are_as_they_are() -> None:
    operation = contract().operations["getNetwork"]
    error = ApiResponse(400, b'{"errors":["text"]}')
    assert all(drifted(error, operation, f"/{number}", 0) == error for number in range(60))
