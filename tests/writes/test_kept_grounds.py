"""What was read before a run was killed need not be read again a moment later."""

import asyncio
import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec
import pytest

from meraki_async import Meraki
from meraki_async.simulator import Simulator
from meraki_async.writes import Plan, apply_plan, plan_status
from meraki_async.writes.running.journal import Entry, Journal, journal_path

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


async def kill_when(simulator: Simulator, plan: Path, is_reached: Callable[[], bool]) -> None:
    """Apply a plan in a process that is killed."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.writes.apply_in_process"),
        *(simulator.url, str(plan), "batches"),
        env={**os.environ, "MERAKI_DASHBOARD_API_KEY": simulator.api_key},
    )
    async with asyncio.timeout(60):
        while not is_reached():  # noqa: ASYNC110 - in another process
            await asyncio.sleep(0.02)
    process.kill()
    await process.wait()
    simulator.faults.clear()
    simulator.requests.clear()


def states(plan: Path) -> Counter[str]:
    return Counter(each.state for each in plan_status(plan).entries.values())


@pytest.fixture
async def killed(simulator: Simulator, plan: Path) -> Path:
    """The plan, after a run that was killed when all was read and nothing was sent."""
    simulator.faults.add("latency=30@createOrganizationActionBatch")
    await kill_when(simulator, plan, lambda: states(plan) == {"planned": CHANGES})
    return plan


@pytest.fixture
async def killed_unconfirmed(simulator: Simulator, plan: Path) -> Path:
    """The plan, after a run that was killed when its batch was created and not confirmed."""
    simulator.faults.add("503@updateOrganizationActionBatch")
    await kill_when(simulator, plan, lambda: states(plan) == {"sent": CHANGES})
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


async def test_what_was_in_an_unconfirmed_batch_is_sent_without_reading(
    simulator: Simulator, meraki: Meraki, killed_unconfirmed: Path
) -> None:
    report = await apply_plan(meraki, killed_unconfirmed)
    assert report.counts == {"done": CHANGES}, report.outcomes
    assert reads(simulator) == 0
    assert [each.method for each in simulator.requests].count("DELETE") == 1


async def test_what_was_in_an_unconfirmed_batch_is_read_again_later(
    simulator: Simulator, meraki: Meraki, killed_unconfirmed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = time.time
    monkeypatch.setattr("meraki_async.writes.running.lane.time.time", lambda: now() + 31.0)
    report = await apply_plan(meraki, killed_unconfirmed)
    assert report.counts == {"done": CHANGES}, report.outcomes
    assert reads(simulator) == 3


async def test_who_stops_a_run_may_change_things_by_hand(
    simulator: Simulator, meraki: Meraki, plan: Path
) -> None:
    """Also what was to be sent in a batch that was not confirmed."""
    simulator.faults.add("503@updateOrganizationActionBatch")
    applying = asyncio.create_task(apply_plan(meraki, plan))
    async with asyncio.timeout(60):
        while states(plan) != {"sent": CHANGES}:  # noqa: ASYNC110 - of a file
            await asyncio.sleep(0.02)
    applying.cancel()
    with pytest.raises(asyncio.CancelledError):
        await applying
    simulator.faults.clear()
    simulator.requests.clear()
    report = await apply_plan(meraki, plan)
    assert report.counts == {"done": CHANGES}, report.outcomes
    assert reads(simulator) == 3


@pytest.fixture
def commits(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the journal's commits come to, each of which takes long."""
    told: list[str] = []
    commit = Journal._commit

    def slowly(journal: Journal, entries: Sequence[Entry]) -> None:
        told.append("begun")
        time.sleep(0.5)
        try:
            commit(journal, entries)
        except BaseException as error:
            told.append(repr(error))
            raise
        told.append("over")

    monkeypatch.setattr(Journal, "_commit", slowly)
    return told


async def test_who_stops_a_run_while_it_reads_stops_its_writing_too(
    meraki: Meraki, plan: Path, commits: list[str]
) -> None:
    """What is on its way to the disk is waited for, and then forgotten."""
    applying = asyncio.create_task(apply_plan(meraki, plan))
    async with asyncio.timeout(60):
        while not commits:  # noqa: ASYNC110 - of a thread
            await asyncio.sleep(0.01)
    applying.cancel()
    with pytest.raises(asyncio.CancelledError):
        await applying
    at_the_end = commits.copy()
    assert at_the_end == ["begun", "over"] * (len(at_the_end) // 2)
    assert plan_status(plan).entries == {}
    # until no thread writes any more
    await asyncio.get_running_loop().shutdown_default_executor()
    assert commits == at_the_end
    assert plan_status(plan).entries == {}


async def test_what_waits_to_be_written_is_written_though_its_run_is_stopped(
    tmp_path: Path, commits: list[str]
) -> None:
    """However often it is."""
    journal = Journal(tmp_path / "journal", "digest")
    writing: list[asyncio.Task[Any]] = []
    for number in range(3):
        entry = Entry(id=f"change-{number}", state="done")
        writing.append(asyncio.create_task(journal.write([entry])))
    async with asyncio.timeout(60):
        while not all(task.done() for task in writing):
            await asyncio.sleep(0.05)
            for task in writing:
                task.cancel()
    assert all(task.cancelled() for task in writing)
    assert commits == ["begun", "over"] * 2
    assert {each.state for each in journal.entries().values()} == {"done"}
    assert len(journal.entries()) == 3
    journal.close()


async def test_each_thing_is_kept_as_it_was_read(
    simulator: Simulator, meraki: Meraki, plan: Path
) -> None:
    """A kill does not lose what was read while something else was awaited."""
    simulator.faults.add("latency=30#1@getDeviceSwitchPorts")
    await kill_when(simulator, plan, lambda: states(plan) == {"planned": CHANGES * 2 // 3})
    report = await apply_plan(meraki, plan)
    assert report.counts == {"done": CHANGES}, report.outcomes
    assert reads(simulator) == 1


async def test_what_a_batch_did_is_kept_as_it_was_read(
    simulator: Simulator, meraki: Meraki, plan: Path
) -> None:
    simulator.faults.add("latency=30#4@getDeviceSwitchPorts")
    kept = {"done": CHANGES * 2 // 3, "sent": CHANGES // 3}
    await kill_when(simulator, plan, lambda: states(plan) == kept)
    report = await apply_plan(meraki, plan)
    assert report.counts == {"done": CHANGES}, report.outcomes
    assert sum(each.path.endswith("/switch/ports") for each in simulator.requests) == 1
    # that it had been confirmed is known
    assert [each.method for each in simulator.requests].count("PUT") == 0


async def test_what_was_kept_goes_before_it_is_too_old(
    simulator: Simulator, meraki: Meraki, tmp_path: Path
) -> None:
    """Though as many as a batch takes come before it in the plan."""
    organization = str((await meraki.organizations.get_organizations())[0].id)
    switches = await meraki.organizations.get_organization_devices(
        organization, product_types=["switch"]
    )
    ports = {
        serial: await meraki.switch.get_device_switch_ports(serial).decode_as(dict)
        for serial in (str(each.serial) for each in switches)
    }
    calls = [
        meraki.switch.update_device_switch_port(serial, port["portId"], name="Till")
        for serial, listed in ports.items()
        for port in listed
    ]
    assert len(calls) >= 100 + CHANGES
    plan = tmp_path / "many.jsonl"
    (await Plan.of(meraki, calls)).save(plan)
    kept = Plan.load(plan).changes[-CHANGES:]
    found = {(serial, port["portId"]): port for serial, listed in ports.items() for port in listed}
    journal = Journal(journal_path(plan), Plan.load(plan).digest)
    await journal.write(
        Entry(
            id=each.id,
            state="planned",
            ground=msgspec.json.encode(found[each.parameters["serial"], each.parameters["portId"]]),
            read_at=time.time(),
        )
        for each in kept
    )
    journal.close()
    report = await apply_plan(meraki, plan)
    assert report.counts == {"done": len(calls)}, report.outcomes
    runner = meraki.batch_runner(organization)
    first = min(await runner.list_batches(), key=lambda batch: int(batch.id))
    assert {each.path for each in kept} <= {each.resource for each in first.actions}


async def test_later_it_is_read_again(
    simulator: Simulator, meraki: Meraki, killed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    serial = Plan.load(killed).changes[0].parameters["serial"]
    await meraki.switch.update_device_switch_port(serial, "2", name="Somebody's")
    now = time.time
    monkeypatch.setattr("meraki_async.writes.running.lane.time.time", lambda: now() + 31.0)
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


@pytest.mark.parametrize("all_or_nothing", [False, True])
async def test_what_an_earlier_run_sent_does_not_hold_up_the_rest(
    simulator: Simulator, meraki: Meraki, plan: Path, all_or_nothing: bool
) -> None:
    """Its end is read, or waited for, while what does not wait for it is sent.

    Unless a failure of it is to keep that from being sent.
    """
    changes = Plan.load(plan).changes
    hold = {each.id: "later" for each in changes[-1:]}
    simulator.faults.add("latency=30@getOrganizationActionBatch")
    applying = asyncio.create_task(apply_plan(meraki, plan, hold=hold))
    async with asyncio.timeout(60):
        while not any(each.method == "PUT" for each in simulator.requests):  # noqa: ASYNC110
            await asyncio.sleep(0.02)
    applying.cancel()
    with pytest.raises(asyncio.CancelledError):
        await applying
    simulator.faults.clear()
    simulator.faults.add("latency=5#1@getOrganizationActionBatch")
    told: list[str] = []
    report = await apply_plan(
        meraki,
        plan,
        all_or_nothing=all_or_nothing,
        on_outcome=lambda each: told.append(each.change.id),
    )
    assert report.counts == {"done": CHANGES}, report.outcomes
    assert told.index(changes[-1].id) == (CHANGES - 1 if all_or_nothing else 0)
