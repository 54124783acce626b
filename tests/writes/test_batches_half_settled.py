"""A run that was killed while it read what a batch had done."""

from pathlib import Path
from typing import Any

import pytest

from meraki_async import Meraki
from meraki_async.simulator import Simulator
from meraki_async.writes import Plan, apply_plan, plan_status

pytestmark = [pytest.mark.anyio, pytest.mark.slow]


class KilledError(Exception):
    """In the place of a kill: what was written stays, what was not is lost."""


async def test_the_rest_gets_its_own_results(
    simulator: Simulator, meraki: Meraki, tmp_path: Path
) -> None:
    """What the API lists of a batch's results has no names, only an order."""
    organization = (await meraki.organizations.get_organizations())[0].id
    networks = await meraki.organizations.get_organization_networks(organization)
    calls: list[Any] = []
    for network in networks:
        calls += [
            meraki.networks.create_network_group_policy(network.id, name=f"{name} {network.id}")
            for name in ("Guests", "Staff", "Tills", "Cameras")
        ]
    plan = await Plan.of(meraki, calls)
    path = tmp_path / "plan.jsonl"
    plan.save(path)
    read, settled = len(networks) // 2, 0

    def killed(outcome: Any) -> None:
        nonlocal settled
        settled += 1
        if settled == 4 * read:
            raise KilledError

    # all are read before the batch is sent, and half of them afterwards
    simulator.faults.add(f"latency=30#{len(networks) + read + 1}+@getNetworkGroupPolicies")
    with pytest.raises(KilledError):
        await apply_plan(meraki, path, on_outcome=killed)
    before = plan_status(path).entries
    states = {entry.state for entry in before.values()}
    assert states == {"sent", "done"}
    simulator.faults.clear()
    report = await apply_plan(meraki, path)
    assert report.counts == {"done": len(calls)}, report.outcomes
    entries = plan_status(path).entries
    for change in plan.changes:
        record = entries[change.id].result_value
        assert record["name"] == change.body["name"]
        if change.id in before and before[change.id].state == "done":
            assert before[change.id] == entries[change.id]
    assert len({entry.result_value["groupPolicyId"] for entry in entries.values()}) == len(calls)
