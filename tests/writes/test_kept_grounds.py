"""What was read before a run was killed need not be read again a moment later."""

import asyncio
import os
import sys
import time
from pathlib import Path

import pytest

from meraki_async import Meraki
from meraki_async.simulator import Simulator
from meraki_async.writes import Plan, apply_plan, plan_status

pytestmark = [pytest.mark.anyio, pytest.mark.slow]
CHANGES = 15


@pytest.fixture
async def plan(simulator: Simulator, meraki: Meraki, tmp_path: Path) -> Path:
    """A plan of ports of three switches."""
    organization = (await meraki.organizations.get_organizations())[0].id
    switches = await meraki.organizations.get_organization_devices(
        organization, product_types=["switch"]
    )
    calls = [
        meraki.switch.update_device_switch_port(switch.serial or "", str(port), name="Till")
        for switch in switches[:3]
        for port in range(1, 1 + CHANGES // 3)
    ]
    (await Plan.of(meraki, calls)).save(tmp_path / "plan.jsonl")
    return tmp_path / "plan.jsonl"


@pytest.fixture
async def killed(simulator: Simulator, plan: Path) -> Path:
    """The plan, after a run that was killed when all was read and nothing was sent."""
    simulator.faults.add("latency=30@createOrganizationActionBatch")
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.writes.apply_in_process"),
        *(simulator.url, str(plan), "batches"),
        env={**os.environ, "MERAKI_DASHBOARD_API_KEY": simulator.api_key},
    )
    async with asyncio.timeout(60):
        while len(plan_status(plan).entries) < CHANGES:  # noqa: ASYNC110 - in another process
            await asyncio.sleep(0.02)
    process.kill()
    await process.wait()
    assert {each.state for each in plan_status(plan).entries.values()} == {"planned"}
    simulator.faults.clear()
    simulator.requests.clear()
    return plan


def reads(simulator: Simulator) -> int:
    """Requests that read ports before the batch was created."""
    seen = [(each.method, each.path.rpartition("/api/v1")[2]) for each in simulator.requests]
    made = next(i for i, each in enumerate(seen) if each[0] == "POST" and "actionBatch" in each[1])
    return sum(path.endswith("/switch/ports") for _, path in seen[:made])


async def test_it_is_sent_without_reading(
    simulator: Simulator, meraki: Meraki, killed: Path
) -> None:
    report = await apply_plan(meraki, killed)
    assert report.counts == {"done": CHANGES}, report.outcomes
    assert reads(simulator) == 0


async def test_later_it_is_read_again(
    simulator: Simulator, meraki: Meraki, killed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    serial = Plan.load(killed).changes[0].parameters["serial"]
    await meraki.switch.update_device_switch_port(serial, "2", name="Somebody's")
    now = time.time
    monkeypatch.setattr("meraki_async.writes.lane.time.time", lambda: now() + 31.0)
    report = await apply_plan(meraki, killed)
    assert report.counts == {"done": CHANGES - 1, "refused": 1}, report.outcomes
    assert reads(simulator) == 3


async def test_a_run_that_ended_leaves_nothing(
    simulator: Simulator, meraki: Meraki, plan: Path, no_backoff: None
) -> None:
    """Somebody may change things by hand before the next."""
    simulator.faults.add("reset-before@createOrganizationActionBatch")
    report = await apply_plan(meraki, plan)
    assert report.counts == {"planned": CHANGES}, report.outcomes
    assert plan_status(plan).entries == {}


async def test_what_failed_earlier_stays_said_when_a_run_stops(
    simulator: Simulator, meraki: Meraki, plan: Path, no_backoff: None
) -> None:
    simulator.faults.add("403-html@updateDeviceSwitchPort")
    report = await apply_plan(meraki, plan, batches=False)
    assert report.counts == {"failed": CHANGES}, report.outcomes
    before = plan_status(plan).entries
    simulator.faults.clear()
    simulator.faults.add("reset-before@createOrganizationActionBatch")
    await apply_plan(meraki, plan)
    assert plan_status(plan).entries == before
