"""Batches that an earlier run created, and of whose end it knew nothing."""

import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from meraki_async import Meraki
from meraki_async.batches.action import action_of
from meraki_async.batches.runner import BatchRunner
from meraki_async.simulator import Simulator
from meraki_async.simulator.operations.organizations.batch_execution import Batches
from meraki_async.writes import Plan, apply_plan, plan_status
from meraki_async.writes.running.journal import Entry, Journal, journal_path

pytestmark = [pytest.mark.anyio, pytest.mark.slow]


@pytest.fixture
async def organization(meraki: Meraki) -> str:
    return str((await meraki.organizations.get_organizations())[0].id)


@pytest.fixture
async def devices(meraki: Meraki, organization: str) -> list[str]:
    found = await meraki.organizations.get_organization_devices(organization)
    return [str(device.serial) for device in found[:12]]


@pytest.fixture
async def plan(meraki: Meraki, devices: list[str], tmp_path: Path) -> Path:
    calls = [meraki.devices.update_device(serial, notes="batched") for serial in devices]
    return await saved(meraki, calls, tmp_path)


async def saved(meraki: Meraki, calls: list[Any], directory: Path) -> Path:
    path = directory / "plan.jsonl"
    (await Plan.of(meraki, calls)).save(path)
    return path


async def created_earlier(
    meraki: Meraki,
    path: Path,
    organization: str,
    changes: int | None = None,
    *,
    is_time_known: bool = True,
) -> str:
    """Create the batch of an organization's first changes, as a run that was killed then has."""
    sent_at = time.time() if is_time_known else None
    plan = Plan.load(path)
    own = [change for change in plan.changes if change.organization_id == organization][:changes]
    calls = [meraki.prepared(change.request({}, {})) for change in own]
    batch_id = await meraki.batch_runner(organization).create([action_of(call) for call in calls])
    for call in calls:
        call.discard()
    journal = Journal(journal_path(path), plan.digest)
    await journal.write(
        Entry(id=change.id, state="sent", batch_id=batch_id, sent_at=sent_at) for change in own
    )
    journal.close()
    return batch_id


async def failed_earlier(meraki: Meraki, path: Path, organization: str) -> None:
    batch_id = await created_earlier(meraki, path, organization)
    runner = meraki.batch_runner(organization)
    await runner.confirm(batch_id)
    assert (await runner.wait(batch_id)).failed


def writes(simulator: Simulator) -> Counter[str]:
    return Counter(
        f"{request.method} {'batch' if '/actionBatches' in request.path else 'single'}"
        for request in simulator.requests
        if request.method != "GET"
    )


@pytest.mark.parametrize(
    "operation", ["getOrganizationActionBatch", "deleteOrganizationActionBatch"]
)
async def test_one_that_was_not_confirmed_is_not_because_of_a_400(
    operation: str,
    simulator: Simulator,
    meraki: Meraki,
    organization: str,
    devices: list[str],
    plan: Path,
) -> None:
    await created_earlier(meraki, plan, organization)
    await meraki.devices.update_device(devices[0], notes="mine")
    simulator.requests.clear()
    simulator.faults.add(f"400-error@{operation}")
    report = await apply_plan(meraki, plan)
    assert "done" not in report.counts, report.outcomes
    assert writes(simulator)["PUT batch"] == 0
    simulator.faults.clear()
    report = await apply_plan(meraki, plan)
    assert report.counts == {"done": len(devices) - 1, "refused": 1}, report.outcomes
    assert (await meraki.devices.get_device(devices[0])).notes == "mine"


async def test_one_that_is_confirmed_in_between_is_waited_for(
    simulator: Simulator,
    meraki: Meraki,
    organization: str,
    devices: list[str],
    plan: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What a killed run sent last may arrive late."""
    await created_earlier(meraki, plan, organization)
    delete = BatchRunner.delete

    async def deleted_too_late(runner: BatchRunner, batch_id: str) -> None:
        await runner.confirm(batch_id)
        await delete(runner, batch_id)

    monkeypatch.setattr(BatchRunner, "delete", deleted_too_late)
    simulator.requests.clear()
    report = await apply_plan(meraki, plan)
    assert report.counts == {"done": len(devices)}, report.outcomes
    assert writes(simulator) == {"PUT batch": 1, "DELETE batch": 1}


async def test_one_of_which_nobody_knows_since_when_it_runs_is_taken_for_new(
    meraki: Meraki,
    organization: str,
    devices: list[str],
    plan: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    batch_id = await created_earlier(meraki, plan, organization, is_time_known=False)
    await meraki.batch_runner(organization).confirm(batch_id)
    told: list[float | None] = []
    wait = BatchRunner.wait

    async def noted(
        runner: BatchRunner, batch_id: str, *, confirmed_before: float | None = None
    ) -> Any:
        told.append(confirmed_before)
        return await wait(runner, batch_id, confirmed_before=confirmed_before)

    monkeypatch.setattr(BatchRunner, "wait", noted)
    report = await apply_plan(meraki, plan)
    assert report.counts == {"done": len(devices)}, report.outcomes
    assert told == [0.0]


async def test_what_was_rolled_back_is_read_again_before_it_is_sent(
    simulator: Simulator,
    meraki: Meraki,
    organization: str,
    devices: list[str],
    plan: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Also when the API does not tell which action was at fault."""
    with monkeypatch.context() as failing:
        failing.setattr(Batches, "_run_action", lambda *_: ("Something went wrong", None))
        await failed_earlier(meraki, plan, organization)
    await meraki.devices.update_device(devices[0], notes="mine")
    simulator.requests.clear()
    report = await apply_plan(meraki, plan)
    assert report.counts == {"done": len(devices) - 1, "refused": 1}, report.outcomes
    assert (await meraki.devices.get_device(devices[0])).notes == "mine"
    assert writes(simulator) == {"POST batch": 1, "PUT batch": 1}


class KilledError(Exception):
    """In the place of a kill: what was written stays, what was not is lost."""


async def test_a_kill_when_what_failed_was_set_apart_leaves_nothing_sent(
    meraki: Meraki, organization: str, tmp_path: Path
) -> None:
    def creation(number: int) -> Any:
        return meraki.organizations.create_organization_policy_object(
            organization,
            name=f"Object {number}",
            category="network",
            type="cidr",
            cidr=f"10.0.{number}.0/24",
        )

    path = await saved(meraki, [creation(number) for number in range(12)], tmp_path)
    runner = meraki.batch_runner(organization)
    batch_id = await created_earlier(meraki, path, organization)
    await runner.confirm(batch_id)
    # its name is taken before the batch comes to it
    await creation(7)
    assert (await runner.wait(batch_id)).failed

    def killed(_: Any) -> None:
        raise KilledError

    with pytest.raises(KilledError):
        await apply_plan(meraki, path, on_outcome=killed)
    assert {each: entry.state for each, entry in plan_status(path).entries.items()} == {
        "change-8": "failed"
    }


async def test_one_that_runs_takes_its_place_among_those_that_are_sent(
    tmp_path: Path,
) -> None:
    """What is ready is divided by what room it leaves."""
    async with (
        Simulator(organizations=1, devices_per_organization=300, rate_limits=False) as simulator,
        Meraki(simulator.api_key, base_url=simulator.url) as meraki,
    ):
        organization = str((await meraki.organizations.get_organizations())[0].id)
        listed = meraki.organizations.get_organization_devices(organization)
        serials = [device.serial async for device in listed][:262]
        calls = [meraki.devices.update_device(serial, notes="divided") for serial in serials]
        path = await saved(meraki, calls, tmp_path)
        batch_id = await created_earlier(meraki, path, organization, 12)
        await meraki.batch_runner(organization).confirm(batch_id)
        simulator.requests.clear()
        report = await apply_plan(meraki, path)
        assert report.counts == {"done": 262}
        # of 250: five, if nothing else were on its way
        assert writes(simulator) == {"POST batch": 4, "PUT batch": 4}


@pytest.fixture
async def plan_of_two(meraki: Meraki, tmp_path: Path) -> Path:
    """A plan of two organizations."""
    calls: list[Any] = []
    found = await meraki.organizations.get_organizations()
    enabled = [str(each.id) for each in found if each.api is not None and each.api.enabled]
    for each in enabled[:2]:
        devices = await meraki.organizations.get_organization_devices(each)
        calls += [meraki.devices.update_device(d.serial, notes="batched") for d in devices[:12]]
    return await saved(meraki, calls, tmp_path)


async def test_one_that_has_failed_keeps_all_else_from_being_sent(
    simulator: Simulator,
    meraki: Meraki,
    organization: str,
    plan_of_two: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """With all_or_nothing, and in other organizations too, though it takes long to find out."""

    def fail(_: Any, action: Any, __: Any) -> Any:
        attempt = f"{action['operation']} {action['resource']}"
        return f"Error occurred while executing {attempt} with {{}}: No", None

    with monkeypatch.context() as failing:
        failing.setattr(Batches, "_run_action", fail)
        await failed_earlier(meraki, plan_of_two, organization)
    simulator.requests.clear()
    simulator.faults.add("latency=2#1@getOrganizationActionBatch")
    report = await apply_plan(meraki, plan_of_two, all_or_nothing=True)
    assert report.counts == {"failed": 1, "planned": 23}, report.outcomes
    assert writes(simulator) == {}


async def test_one_whose_end_cannot_be_read_keeps_all_else_from_being_sent(
    simulator: Simulator, meraki: Meraki, organization: str, plan_of_two: Path
) -> None:
    """With all_or_nothing, since it may have failed."""
    await created_earlier(meraki, plan_of_two, organization)
    simulator.requests.clear()
    simulator.faults.add("400-error@getOrganizationActionBatch")
    report = await apply_plan(meraki, plan_of_two, all_or_nothing=True)
    assert "done" not in report.counts, report.outcomes
    assert writes(simulator) == {}
