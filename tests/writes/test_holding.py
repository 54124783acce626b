"""Changes that are held back in a run."""

from pathlib import Path

import pytest
from msgspec import structs

from meraki_async import Meraki
from meraki_async.operations.encoding import build_request
from meraki_async.operations.lookup import find_operation
from meraki_async.simulator import Simulator
from meraki_async.writes import Plan, apply_plan

pytestmark = pytest.mark.anyio


async def renamed(meraki: Meraki, path: Path) -> Plan:
    """Two networks get tags, the second one only after the first one."""
    organization = (await meraki.organizations.get_organizations())[0]
    networks = await meraki.organizations.get_organization_networks(organization.id)
    operation = find_operation("updateNetwork").operation
    plan = Plan()
    first = plan.add(meraki.networks.update_network(networks[0].id, tags=["first"]))
    second = build_request(operation, [networks[1].id], None, {"tags": ["second"]})
    plan.add_request(second)
    await plan.read(meraki)
    plan.keep([plan.changes[0], structs.replace(plan.changes[1], after=first.id)])
    plan.save(path)
    return plan


async def test_what_is_held_waits_for_a_later_run(
    simulator: Simulator, meraki: Meraki, tmp_path: Path
) -> None:
    await renamed(meraki, tmp_path / "plan")
    report = await apply_plan(meraki, tmp_path / "plan", hold={"change-2": "not yet"})
    assert [(each.state, each.detail) for each in report.outcomes] == [
        ("done", ""),
        ("planned", "not yet"),
    ]
    assert (await apply_plan(meraki, tmp_path / "plan")).is_complete


async def test_what_is_to_be_done_after_it_is_not_sent_either(
    simulator: Simulator, meraki: Meraki, tmp_path: Path
) -> None:
    plan = await renamed(meraki, tmp_path / "plan")
    report = await apply_plan(meraki, tmp_path / "plan", hold={"change-1": "not yet"})
    assert [each.state for each in report.outcomes] == ["planned", "refused"]
    before = len(simulator.requests)
    # what is done cannot be held
    await apply_plan(meraki, tmp_path / "plan", hold={"change-2": "not yet"})
    report = await apply_plan(meraki, tmp_path / "plan", hold={"change-1": "too late"})
    assert report.is_complete
    sent = [each.path for each in list(simulator.requests)[before:] if each.method == "PUT"]
    assert sent == [each.path for each in plan.changes]
