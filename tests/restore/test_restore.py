"""A configuration that was changed is as it was, after the plan was applied."""

import os
from pathlib import Path
from typing import Any

import pytest

from meraki_async import Meraki
from meraki_async.restore import IdMap, diff_now, plan_restore
from meraki_async.simulator import Simulator
from meraki_async.writes import apply_plan

from .conftest import SOME, crawl_config
from .test_diff import all_of, network_with
from .worlds import restored_world

pytestmark = pytest.mark.anyio

WORLDS = int(os.environ.get("MERAKI_ASYNC_TEST_WORLDS", "0"))
"""So many worlds, one after the other; 50 once by hand, in about ten minutes."""


@pytest.mark.parametrize("seed", [2, 13, 17, 29, 35, 43])
@pytest.mark.slow
async def test_random_changes_are_taken_back(seed: int, tmp_path: Path) -> None:
    world = await restored_world(seed, tmp_path)
    assert world.changes, world.changed
    assert not world.differences, (world.changed, world.failed)
    assert not world.failed


@pytest.mark.skipif(not WORLDS, reason="MERAKI_ASYNC_TEST_WORLDS says how many")
@pytest.mark.slow
@pytest.mark.timeout(3_600)
async def test_many_worlds_are_taken_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    worlds = {seed: await restored_world(seed, tmp_path / str(seed)) for seed in range(WORLDS)}
    bad = {seed: each for seed, each in worlds.items() if each.differences or each.failed}
    with capsys.disabled():
        print(
            f"\n{len(worlds) - len(bad)} of {len(worlds)} worlds are as they were, after "
            f"{sum(each.changes for each in worlds.values()):,} changes that restored them; "
            f"{sum(each.anew for each in worlds.values())} records came back with other ids, "
            f"{sum(len(each.named) for each in worlds.values()):,} things were named"
        )
    assert not {seed: (each.differences, each.failed) for seed, each in bad.items()}


async def test_rules_name_the_policy_object_that_was_made_anew(
    frozen: Simulator, meraki: Meraki, tmp_path: Path
) -> None:
    network = await network_with(meraki, "appliance")
    organization_id = str(network.organization_id)
    made = await meraki.organizations.create_organization_policy_object(
        organization_id, name="Tills", category="network", type="cidr", cidr="10.9.8.0/24"
    )
    rules: Any = [
        {
            "comment": "Tills",
            "policy": "deny",
            "protocol": "any",
            "srcCidr": f"OBJ({made.id}),10.1.0.0/16",
            "destCidr": f"OBJ({made.id})",
        }
    ]
    await meraki.appliance.update_network_appliance_firewall_l3_firewall_rules(
        network.id, rules=rules
    )
    listings = [*SOME, "getNetworkApplianceFirewallL3FirewallRules"]
    await crawl_config(meraki, tmp_path / "backup", listings=listings)
    await meraki.appliance.update_network_appliance_firewall_l3_firewall_rules(network.id, rules=[])
    await meraki.organizations.delete_organization_policy_object(organization_id, str(made.id))
    restore = await plan_restore(meraki, tmp_path / "backup")
    restore.plan.save(tmp_path / "plan.jsonl")
    report = await apply_plan(meraki, tmp_path / "plan.jsonl")
    assert report.counts == {"done": 2}, report.outcomes
    objects = await meraki.organizations.get_organization_policy_objects(organization_id)
    [anew] = [each for each in objects if each.name == "Tills"]
    found = await meraki.appliance.get_network_appliance_firewall_l3_firewall_rules(network.id)
    rule = next(each for each in found.rules or [] if each.comment == "Tills")
    assert anew.id != made.id
    assert rule.src_cidr == f"OBJ({anew.id}),10.1.0.0/16"
    assert rule.dest_cidr == f"OBJ({anew.id})"
    ids = IdMap({str(made.id): str(anew.id)})
    async with diff_now(meraki, tmp_path / "backup", ids=ids) as diff:
        assert await all_of(diff) == []
