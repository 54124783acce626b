"""What was read before a run was stopped need not be read again a moment later."""

import time
from pathlib import Path

import pytest

from meraki_async import Meraki
from meraki_async.simulator import Simulator
from meraki_async.writes import Plan, apply_plan

pytestmark = [pytest.mark.anyio, pytest.mark.slow]


@pytest.fixture
async def stopped(simulator: Simulator, meraki: Meraki, tmp_path: Path, no_backoff: None) -> Path:
    """A plan of ports of three switches, whose grounds were read and of which none was sent."""
    organization = (await meraki.organizations.get_organizations())[0].id
    switches = await meraki.organizations.get_organization_devices(
        organization, product_types=["switch"]
    )
    calls = [
        meraki.switch.update_device_switch_port(switch.serial or "", str(port), name="Till")
        for switch in switches[:3]
        for port in range(1, 6)
    ]
    plan = await Plan.of(meraki, calls)
    plan.save(tmp_path / "plan.jsonl")
    simulator.faults.add("reset-before@createOrganizationActionBatch")
    report = await apply_plan(meraki, tmp_path / "plan.jsonl")
    assert report.counts == {"planned": 15}, report.outcomes
    simulator.faults.clear()
    return tmp_path / "plan.jsonl"


def reads(simulator: Simulator) -> int:
    """Requests that read ports before the batch was created."""
    seen = [(each.method, each.path.rpartition("/api/v1")[2]) for each in simulator.requests]
    made = next(i for i, each in enumerate(seen) if each[0] == "POST" and "actionBatch" in each[1])
    return sum(path.endswith("/switch/ports") for _, path in seen[:made])


async def test_it_is_sent_without_reading(
    simulator: Simulator, meraki: Meraki, stopped: Path
) -> None:
    simulator.requests.clear()
    report = await apply_plan(meraki, stopped)
    assert report.counts == {"done": 15}, report.outcomes
    assert reads(simulator) == 0


async def test_later_it_is_read_again(
    simulator: Simulator, meraki: Meraki, stopped: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    organization = (await meraki.organizations.get_organizations())[0].id
    switch = (
        await meraki.organizations.get_organization_devices(organization, product_types=["switch"])
    )[0]
    await meraki.switch.update_device_switch_port(switch.serial or "", "2", name="Somebody's")
    simulator.requests.clear()
    now = time.time
    monkeypatch.setattr("meraki_async.writes.lane.time.time", lambda: now() + 11.0)
    report = await apply_plan(meraki, stopped)
    assert report.counts == {"done": 14, "refused": 1}, report.outcomes
    assert reads(simulator) == 3
