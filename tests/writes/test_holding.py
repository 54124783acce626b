"""Changes that are held back in a run, and changes that require others."""

from pathlib import Path

import pytest

from meraki_async import Meraki, PlanError
from meraki_async.operations.encoding import build_request
from meraki_async.operations.lookup import find_operation
from meraki_async.simulator import Fault, Simulator
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
    plan.add_request(second, requires=[first.id])
    await plan.read(meraki)
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


async def test_what_requires_something_is_sent_only_after_it(
    simulator: Simulator, meraki: Meraki, tmp_path: Path
) -> None:
    plan = await renamed(meraki, tmp_path / "plan")
    # its ground was read all the same: it uses no result
    assert plan.changes[1].before == {"tags": plan.changes[1].before["tags"]}
    assert Plan.load(tmp_path / "plan").changes[1].requires == ["change-1"]
    report = await apply_plan(meraki, tmp_path / "plan", hold={"change-1": "not yet"})
    assert [each.state for each in report.outcomes] == ["planned", "refused"]
    simulator.faults.add(Fault("400-error", operation="updateNetwork"))
    report = await apply_plan(meraki, tmp_path / "plan")
    assert [each.state for each in report.outcomes] == ["failed", "refused"]
    assert report.outcomes[1].detail == "change-1, which it requires, is not done"
    simulator.faults.clear()
    before = len(simulator.requests)
    assert (await apply_plan(meraki, tmp_path / "plan")).is_complete
    sent = [each.path for each in list(simulator.requests)[before:] if each.method == "PUT"]
    assert sent == [each.path for each in plan.changes]


async def test_only_earlier_changes_can_be_required(meraki: Meraki) -> None:
    operation = find_operation("updateNetwork").operation
    with pytest.raises(PlanError, match="requires change-7, which is no earlier change"):
        Plan().add_request(
            build_request(operation, ["N_1"], None, {"name": "x"}), requires=["change-7"]
        )
