"""What differs between two crawls of the configuration, or a crawl and now."""

from pathlib import Path
from typing import Any

import pytest

from meraki_async import ConfigurationError, Meraki
from meraki_async.crawl import OutputError, Plan, crawl
from meraki_async.restore import Diff, Difference, IdMap, diff_crawls, diff_now
from meraki_async.selection.selection import Selection
from meraki_async.simulator import Simulator

from .conftest import crawl_config

pytestmark = pytest.mark.anyio


async def all_of(diff: Diff) -> list[Difference]:
    return [each async for one in diff for each in one.differences]


def in_short(found: list[Difference]) -> list[tuple[str, str, str, str]]:
    return [(each.kind, each.where.setting, each.where.within, each.member) for each in found]


async def network_with(meraki: Meraki, product: str) -> Any:
    organizations = await meraki.organizations.get_organizations()
    for organization in organizations:
        if organization.api is not None and organization.api.enabled:
            listing = meraki.organizations.get_organization_networks(str(organization.id))
            async for network in listing:
                if product in (network.product_types or []):
                    return network
    raise AssertionError(f"no network has {product}")


@pytest.mark.slow
async def test_nothing_differs_whatever_sink_has_it(meraki: Meraki, tmp_path: Path) -> None:
    for sink in ("jsonl.gz", "sqlite", "parquet"):
        await crawl_config(meraki, tmp_path / sink, sink, ["config"])
    for other in ("sqlite", "parquet"):
        async with diff_crawls(tmp_path / "jsonl.gz", tmp_path / other) as diff:
            assert await all_of(diff) == []
    async with diff_now(meraki, tmp_path / "parquet") as diff:
        assert await all_of(diff) == []


async def test_changes_are_found_and_secrets_are_not_shown(meraki: Meraki, tmp_path: Path) -> None:
    await crawl_config(meraki, tmp_path / "a")
    wireless = await network_with(meraki, "wireless")
    appliance = await network_with(meraki, "appliance")
    await meraki.networks.update_network(wireless.id, name="Renamed")
    await meraki.wireless.update_network_wireless_ssid(
        wireless.id, "1", auth_mode="psk", encryption_mode="wpa", psk="open sesame"
    )
    vlans = await meraki.appliance.get_network_appliance_vlans(appliance.id)
    await meraki.appliance.delete_network_appliance_vlan(appliance.id, str(vlans[-1].id))
    await meraki.appliance.create_network_appliance_vlan(
        appliance.id, id="777", name="New", subnet="10.77.7.0/24", appliance_ip="10.77.7.1"
    )
    await crawl_config(meraki, tmp_path / "b", "sqlite")
    async with diff_crawls(tmp_path / "a", tmp_path / "b") as diff:
        found = await all_of(diff)
    assert "open sesame" not in repr(found)
    shown = in_short(found)
    assert ("changed", "getNetworkWirelessSsids", "1", "psk") in shown
    assert ("changed", "getOrganizationNetworks", "", "name") in shown
    assert ("missing", "getNetworkApplianceVlans", str(vlans[-1].id), "") in shown
    assert ("added", "getNetworkApplianceVlans", "777", "") in shown
    [renamed] = [each for each in found if each.member == "name" and each.now == "Renamed"]
    assert (renamed.before, renamed.where.network) == (wireless.name, "Renamed")
    async with diff_now(meraki, tmp_path / "a") as diff:
        assert in_short(await all_of(diff)) == shown
    chosen = Selection.of(networks=[str(appliance.id)])
    async with diff_now(meraki, tmp_path / "a", selection=chosen) as diff:
        there = {(each.where.network_id, each.where.serial) for each in await all_of(diff)}
    assert {network for network, _ in there} == {appliance.id}


async def test_a_network_that_went_is_one_difference(meraki: Meraki, tmp_path: Path) -> None:
    await crawl_config(meraki, tmp_path / "a")
    network = await network_with(meraki, "wireless")
    await meraki.networks.delete_network(network.id)
    async with diff_now(meraki, tmp_path / "a") as diff:
        found = [each for each in await all_of(diff) if each.where.network_id == network.id]
    missing = [each for each in found if each.kind == "missing"]
    assert in_short(missing) == [("missing", "getOrganizationNetworks", "", "")]


async def test_what_could_not_be_read_is_named_and_is_no_difference(
    frozen: Simulator, meraki: Meraki, tmp_path: Path
) -> None:
    await crawl_config(meraki, tmp_path / "a")
    frozen.faults.add("403-html@getNetworkSnmp")
    async with diff_now(meraki, tmp_path / "a") as diff:
        found = [each async for each in diff]
    assert [each for one in found for each in one.differences] == []
    unread = {(each.where.setting, each.side) for one in found for each in one.unread}
    assert ("getNetworkSnmp", "B") in unread


async def test_ids_that_changed_are_mapped(meraki: Meraki, tmp_path: Path) -> None:
    await crawl_config(meraki, tmp_path / "a")
    network = await network_with(meraki, "wireless")
    organization_id = str(network.organization_id)
    await meraki.networks.delete_network(network.id)
    made = await meraki.organizations.create_organization_network(
        organization_id, name=str(network.name), product_types=list(network.product_types or [])
    )
    ids = IdMap({str(network.id): str(made.id)})
    async with diff_now(meraki, tmp_path / "a", ids=ids) as diff:
        found = await all_of(diff)
    networks = [each for each in found if each.where.setting == "getOrganizationNetworks"]
    assert {each.kind for each in networks} <= {"changed"}


async def test_a_record_that_is_there_keeps_its_id(meraki: Meraki, tmp_path: Path) -> None:
    organization_id = str((await network_with(meraki, "wireless")).organization_id)
    made = await meraki.organizations.create_organization_policy_object(
        organization_id, name="Tills", category="network", type="cidr", cidr="10.9.8.0/24"
    )
    await crawl_config(meraki, tmp_path / "a")
    # of another kind of record, which had the same id
    ids = IdMap({str(made.id): "646829496481999999"})
    async with diff_now(meraki, tmp_path / "a", ids=ids) as diff:
        assert await all_of(diff) == []


async def test_what_cannot_be_compared_is_said(meraki: Meraki, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="no crawl"):
        async with diff_crawls(tmp_path / "a", tmp_path / "b"):
            pass
    async with crawl(meraki, Plan.of(["getOrganizationAdmins"]), tmp_path / "a") as run:
        await run.finish()
    with pytest.raises(ConfigurationError, match="preset config"):
        async with diff_crawls(tmp_path / "a", tmp_path / "a"):
            pass
    with pytest.raises(ConfigurationError, match="OLD=NEW"):
        IdMap.parse(["x"])


async def test_what_one_crawl_alone_has_read_is_said(meraki: Meraki, tmp_path: Path) -> None:
    of_both = {"a": ["getNetworkSnmp", "getNetworkNetflow"], "b": ["getNetworkSnmp"]}
    for name, listings in of_both.items():
        async with crawl(meraki, Plan.of(listings), tmp_path / name) as run:
            await run.finish()
    async with diff_crawls(tmp_path / "a", tmp_path / "b") as diff:
        assert await all_of(diff) == []
        assert diff.read_by_one == [("A", "getNetworkNetflow")]
        assert diff.unmatched() == []
    nobody = Selection.of(networks=["nowhere"])
    async with diff_crawls(tmp_path / "a", tmp_path / "b", selection=nobody) as diff:
        assert await all_of(diff) == []
        assert "nowhere" in diff.unmatched()[0]
