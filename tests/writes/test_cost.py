"""What a plan is said to take, against what it took."""

from pathlib import Path

import pytest

from meraki_async import Budgets, Meraki, RateLimit
from meraki_async.operations.assignments import Assignments
from meraki_async.simulator import Simulator
from meraki_async.writes import Change, apply_plan
from meraki_async.writes.bulk import BulkTarget, plan_bulk
from meraki_async.writes.cost import cost_of

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("batches", [pytest.param(True, marks=pytest.mark.slow), False])
@pytest.mark.parametrize(
    ("operation_id", "assignment"),
    [("updateDeviceSwitchPort", "tags+=audited"), ("updateDevice", "notes=audited")],
)
async def test_a_cost_is_a_close_lower_bound(
    tmp_path: Path, operation_id: str, assignment: str, batches: bool
) -> None:
    async with (
        Simulator(organizations=4, devices_per_organization=150, rate_limits=False) as simulator,
        Meraki(
            simulator.api_key,
            base_url=simulator.url,
            budgets=Budgets(RateLimit(1000, 1000), source=RateLimit(5000, 5000)),
        ) as meraki,
    ):
        async with meraki.fan_out(meraki.organizations.get_organization_devices) as stream:
            targets = [
                BulkTarget(parameters={"serial": device.serial}, organization_id=organization.id)
                async for organization, device in stream
                if device.product_type == "switch"
            ]
        made = await plan_bulk(
            meraki,
            Assignments.parse(operation_id, [assignment]),
            targets,
            {"portId": "1"} if "Port" in operation_id else {},
        )
        made.plan.save(tmp_path / "plan.jsonl")
        cost = cost_of(made.plan.changes, rate=10.0, source_rate=None, batches=batches)
        before = len(simulator.requests)
        report = await apply_plan(meraki, tmp_path / "plan.jsonl", batches=batches)
        taken = list(simulator.requests)[before:]
        assert report.is_complete
        assert cost.requests <= len(taken) <= 1.3 * cost.requests + 10
        if not batches:
            assert cost.writes == sum(each.method != "GET" for each in taken) == len(targets)


def test_time_is_that_of_the_slowest_budget() -> None:
    changes = [
        Change(
            id=f"change-{number}",
            operation="updateNetwork",
            parameters={"networkId": f"N_{number}"},
            body={"notes": "x"},
            organization_id=str(number % 2),
        )
        for number in range(200)
    ]
    cost = cost_of(changes, rate=10.0, source_rate=100.0, batches=False)
    assert (cost.reads, cost.writes) == (2, 200)
    assert cost.seconds == pytest.approx(10.1)
    assert cost_of(changes, rate=10.0, source_rate=10.0, batches=False).seconds == pytest.approx(
        20.2
    )
    assert cost_of(changes, rate=None, source_rate=None).seconds == 0
    assert cost_of([], rate=10.0, source_rate=100.0).requests == 0
