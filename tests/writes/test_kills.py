"""Plans whose processes are killed at any instant, on a dashboard that fails: each write once."""

import asyncio
import os
import random
import signal
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from meraki_async import Meraki
from meraki_async.simulator import Simulator
from meraki_async.writes import Plan, plan_status

pytestmark = [pytest.mark.anyio, pytest.mark.slow, pytest.mark.timeout(900)]

KILLS = int(os.environ.get("MERAKI_ASYNC_TEST_PLAN_KILLS", "20"))
"""Of each way; 200 once by hand."""
FAULTS = ["503:0.03", "reset:0.03", "reset-before:0.03", "reset-during:0.03", "429:0.02"]


async def organization_ids(meraki: Meraki) -> list[str]:
    found = await meraki.organizations.get_organizations().decode_as(dict)
    return [each["id"] for each in found if each["api"]["enabled"]]


async def make_plan(meraki: Meraki) -> Plan:
    """Updates, creations and deletions, over several organizations."""
    calls: list[Any] = []
    for organization_id in await organization_ids(meraki):
        networks = await meraki.organizations.get_organization_networks(organization_id)
        devices = await meraki.organizations.get_organization_devices(organization_id)
        policies = []
        for network in networks[:4]:
            calls.append(meraki.networks.update_network(network.id, tags=["killed"]))
            calls.append(meraki.networks.create_network_group_policy(network.id, name="Guests"))
            policies.append(await meraki.networks.create_network_group_policy(network.id, name="x"))
            calls.append(
                meraki.networks.delete_network_group_policy(
                    network.id, policies[-1].group_policy_id or ""
                )
            )
        calls += [meraki.devices.update_device(d.serial or "", notes="killed") for d in devices]
        calls += [
            meraki.organizations.create_organization_policy_object(
                organization_id, name=f"Object {n}", category="network", type="cidr",
                cidr=f"10.9.{n}.0/24",
            )
            for n in range(8)
        ]  # fmt: skip
    return await Plan.of(meraki, calls)


async def executed(meraki: Meraki) -> Counter[tuple[str, str]]:
    """How often each write was executed, by the dashboard's own change log."""
    found: Counter[tuple[str, str]] = Counter()
    for organization_id in await organization_ids(meraki):
        changes = meraki.organizations.get_organization_configuration_changes(
            organization_id, timespan=86_400
        )
        async for change in changes.decode_as(dict):
            # a batch is confirmed again after a kill, and runs once; other applications of the
            # simulated world rename things "after 5" in the meantime
            if (
                change["page"] == "via API"
                and "/actionBatches" not in change["label"]
                and '"after ' not in (change["newValue"] or "")
            ):
                found[change["label"], change["newValue"] or ""] += 1
    return found


@pytest.mark.parametrize("how", ["batches", "singly"])
async def test_each_write_is_executed_once(how: str, tmp_path: Path) -> None:
    chance = random.Random(how)
    kills = rounds = 0
    while kills < KILLS:
        rounds += 1
        async with (
            Simulator(
                organizations=3,
                devices_per_organization=30,
                seed=rounds,
                organization_rate=1000,
                organization_burst=1000,
                source_rate=10_000,
                source_burst=10_000,
            ) as simulator,
            Meraki(simulator.api_key, base_url=simulator.url) as meraki,
        ):
            plan = await make_plan(meraki)
            path = tmp_path / f"{how}-{rounds}.jsonl"
            plan.save(path)
            earlier = await executed(meraki)
            for fault in FAULTS:
                simulator.faults.add(fault)
            while True:
                process = await asyncio.create_subprocess_exec(
                    *(sys.executable, "-m", "tests.writes.apply_in_process"),
                    *(simulator.url, str(path), how),
                    env={**os.environ, "MERAKI_DASHBOARD_API_KEY": simulator.api_key},
                    stdout=asyncio.subprocess.PIPE,
                    stderr=asyncio.subprocess.STDOUT,
                )
                try:
                    await asyncio.wait_for(process.wait(), chance.uniform(0.5, 2.5))
                except TimeoutError:
                    os.kill(process.pid, signal.SIGKILL)
                    kills += 1
                printed, _ = await process.communicate()
                assert process.returncode in (0, 1, -9), printed.decode()
                if process.returncode == 0:
                    break
            simulator.faults.clear()
            times = await executed(meraki) - earlier
            wrong = {key: count for key, count in times.items() if count != 1}
            assert not wrong
            assert len(times) == len(plan)
            entries = plan_status(path).entries
            assert {entries[change.id].state for change in plan.changes} == {"done"}
    print(f"{how}: {kills} kills in {rounds} rounds")
