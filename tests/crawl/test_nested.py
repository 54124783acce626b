"""Listings of what is within networks, devices and organizations: SSIDs, ports, stacks."""

from pathlib import Path

import msgspec
import pytest

from meraki_async import HttpResponse, Meraki
from meraki_async.crawl import PRESETS, Plan, crawl, estimate, open_sink, read_manifest
from meraki_async.crawl.plan.parents import parent_path
from meraki_async.crawl.plan.writable import (
    NOT_CONFIGURATION,
    found_by_rule,
    update_of,
    writable_listings,
)
from meraki_async.simulator import Simulator

from .crawling import crawl_of, refusal, response, run_crawl
from .read_back import rows_of

pytestmark = pytest.mark.anyio

DEEP = [
    "getNetworkWirelessSsidSchedules",
    "getNetworkSwitchStackRoutingInterfaceDhcp",
    "getDeviceSwitchRoutingInterfaceDhcp",
    "getOrganizationConfigTemplateSwitchProfilePorts",
]


@pytest.mark.parametrize("sink", ["jsonl", "sqlite", "parquet"])
async def test_what_is_within_is_read_and_stored(
    frozen: Simulator, meraki: Meraki, tmp_path: Path, sink: str
) -> None:
    organizations = await meraki.organizations.get_organizations()
    wanted = str(organizations[0].id)
    plan = Plan.of(
        [*DEEP, "getNetworkSwitchStackRoutingInterfaces", "getNetworkWirelessSsids"],
        organizations=[wanted],
    )
    progress = await run_crawl(frozen, tmp_path, plan, sink=open_sink(sink, tmp_path))
    assert progress.is_complete
    assert not progress.failed
    rows = await rows_of(sink, tmp_path)
    parents = {name: [row[2] for row in rows if row[0] == name] for name in (*DEEP, *_SHALLOW)}
    ssids = {
        f"{row[2]}/{msgspec.json.decode(row[3])['number']}"
        for row in rows
        if row[0] == "getNetworkWirelessSsids"
    }
    assert set(parents["getNetworkWirelessSsidSchedules"]) == ssids
    assert len(parents["getNetworkWirelessSsidSchedules"]) == len(ssids)
    interfaces = {
        f"{row[2]}/{msgspec.json.decode(row[3])['interfaceId']}"
        for row in rows
        if row[0] == "getNetworkSwitchStackRoutingInterfaces"
    }
    assert set(parents["getNetworkSwitchStackRoutingInterfaceDhcp"]) == interfaces
    assert all(each.count("/") == 2 for each in interfaces)
    assert interfaces
    templates = parents["getOrganizationConfigTemplateSwitchProfilePorts"]
    assert templates
    assert all(each.startswith(f"{wanted}/") and each.count("/") == 2 for each in templates)


_SHALLOW = ("getNetworkSwitchStackRoutingInterfaces",)


@pytest.mark.slow
async def test_an_estimate_counts_what_is_within(meraki: Meraki, tmp_path: Path) -> None:
    organizations = await meraki.organizations.get_organizations()
    plan = Plan.of(["getNetworkWirelessSsidSchedules"], organizations=[str(organizations[0].id)])
    guess = await estimate(meraki, plan, tmp_path)
    async with crawl(meraki, plan, tmp_path) as run:
        assert (await run.finish()).is_complete
    sent = sum(each["requests"] for each in read_manifest(tmp_path)["partitions"])
    assert guess.costs[0].requests.total() == sent > 15
    assert guess.costs[0].requests["getNetworkWirelessSsidSchedules"] % 15 == 0


def _network(path: str) -> HttpResponse | None:
    if path == "/organizations":
        return response([{"id": "1", "name": "one"}])
    if path.endswith("/organizations/1/networks"):
        return response([{"id": f"N_{i}", "productTypes": ["wireless"]} for i in (1, 2)])
    return None


async def test_what_is_within_a_listing_that_failed_is_missing_until_it_is_read(
    tmp_path: Path,
) -> None:
    is_down = True

    def handle(path: str, query: str) -> HttpResponse:
        if is_down and path == "/networks/N_2/wireless/ssids":
            return refusal("Forbidden", 403)
        if path.endswith("/ssids"):
            return response([{"number": 0}, {"number": 1}, {"name": "no number"}])
        return _network(path) or response({"enabled": True})

    plan = Plan.of(["getNetworkWirelessSsidSchedules"])
    progress = await crawl_of(handle, tmp_path, plan)
    assert not progress.is_complete
    states = {each["listing"]: each["state"] for each in read_manifest(tmp_path)["partitions"]}
    assert states["getNetworkWirelessSsidSchedules"] == "failed"
    assert [each.parent_id for each in progress.unusable] == ["N_1"]
    assert "a record of getNetworkWirelessSsids without an id" in progress.unusable[0].error
    is_down = False
    progress = await crawl_of(handle, tmp_path, plan)
    assert progress.is_complete
    rows = await rows_of("jsonl", tmp_path)
    assert sorted(row[2] for row in rows) == ["N_1/0", "N_1/1", "N_2/0", "N_2/1"]


async def test_a_network_without_such_things_is_no_failure(tmp_path: Path) -> None:
    def handle(path: str, query: str) -> HttpResponse:
        if path == "/networks/N_2/wireless/ssids":
            return refusal("This network has no wireless", 400)
        if path.endswith("/ssids"):
            return response([{"number": 0}])
        return _network(path) or response({"enabled": True})

    progress = await crawl_of(handle, tmp_path, Plan.of(["getNetworkWirelessSsidSchedules"]))
    assert progress.is_complete
    assert [row[2] for row in await rows_of("jsonl", tmp_path)] == ["N_1/0"]


async def test_an_id_with_a_slash_is_one_id(tmp_path: Path) -> None:
    asked = []

    def handle(path: str, query: str) -> HttpResponse:
        asked.append(path)
        if path.endswith("/switch/ports"):
            return response([{"portId": "1/2"}])
        if path.endswith("/devices"):
            return response([{"serial": "Q1", "productType": "switch"}])
        return _network(path) or response({"portId": "1/2"})

    progress = await crawl_of(handle, tmp_path, Plan.of(["getDeviceSwitchPort"]))
    assert progress.is_complete
    assert "/devices/Q1/switch/ports/1%2F2" in asked


def test_the_set_config_is_what_can_be_written_back() -> None:
    assert PRESETS["config"] == writable_listings()
    for name in writable_listings():
        path = parent_path(name)
        assert path is not None
        update = update_of(name)
        assert update is not None
        assert update.method == "PUT"
    assert {
        "getNetworkSettings",
        "getNetworkApplianceVlans",
        "getNetworkWirelessSsidFirewallL3FirewallRules",
        "getDeviceSwitchPorts",
        "getNetworkSwitchStackRoutingInterfaceDhcp",
        "getOrganizationConfigTemplateSwitchProfilePorts",
        "getOrganizationNetworks",
        "getOrganizationDevices",
        "getOrganizations",
    } <= set(writable_listings())


def test_exceptions_are_exceptions_to_the_rule() -> None:
    for name, reason in NOT_CONFIGURATION.items():
        assert name in found_by_rule()
        assert update_of(name) is None
        assert name not in writable_listings()
        assert reason
