"""The steps of a batch's life: other applications beside us, kills, budgets."""

import asyncio
import json
import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from meraki_async import (
    BadRequestError,
    ForbiddenError,
    Meraki,
    NotFoundError,
    OutcomeUnknownError,
)
from meraki_async.batches.action import action_of
from meraki_async.batches.runner import BatchRunner
from meraki_async.simulator import Simulator

from .conftest import Fleet, fast_clock

pytestmark = pytest.mark.anyio
ROOT = Path(__file__).parents[2]


@pytest.fixture
def runner(fleet: Fleet) -> BatchRunner:
    return fleet.meraki.batch_runner(fleet.organization_id)


def action(fleet: Fleet, name: str = "Till") -> Any:
    call = fleet.make(name)
    call.discard()
    return action_of(call)


async def test_step_by_step(fleet: Fleet, runner: BatchRunner) -> None:
    batch_id = await runner.create([action(fleet)])
    status = await runner.status(batch_id)
    assert (status.state, status.is_finished) == ("unconfirmed", False)
    assert status.actions == (action(fleet),)
    assert (await runner.wait(batch_id)).state == "unconfirmed"
    running = await runner.confirm(batch_id)
    assert running.confirmed
    done = await runner.wait(batch_id)
    assert done.state == "completed"
    (created,) = done.created_resources
    assert created.uri.endswith(f"/policyObjects/{created.id}")
    # again, and nothing happens
    assert (await runner.confirm(batch_id)).state == "completed"
    assert [each.id for each in await runner.list_batches("completed")] == [batch_id]
    with pytest.raises(BadRequestError):
        await runner.delete(batch_id)
    other = await runner.create([action(fleet, "Other")])
    for _ in range(2):
        await runner.delete(other)
    for step in (runner.confirm, runner.wait, runner.status):
        with pytest.raises(NotFoundError):
            await step(other)
    assert runner is fleet.meraki.batch_runner(int(fleet.organization_id))


@pytest.mark.slow
async def test_it_goes_ahead_of_reads_that_wait(fleet: Fleet, runner: BatchRunner) -> None:
    """What was read for its writes ages meanwhile."""
    organizations = fleet.meraki.organizations
    reads = [
        asyncio.ensure_future(organizations.get_organization(fleet.organization_id).response())
        for _ in range(40)
    ]
    await asyncio.sleep(0)
    await runner.confirm(await runner.create([action(fleet)]))
    assert sum(each.done() for each in reads) < 20
    await asyncio.gather(*reads)


async def test_an_ambiguous_creation_is_not_repeated(fleet: Fleet, runner: BatchRunner) -> None:
    fleet.simulator.faults.add("reset-before#1@createOrganizationActionBatch")
    with pytest.raises(OutcomeUnknownError):
        await runner.create([action(fleet)])
    (orphan,) = await runner.list_batches("pending")
    assert orphan.state == "unconfirmed"
    assert "Till" not in await fleet.names()


async def test_what_no_action_batch_takes_back(fleet: Fleet, runner: BatchRunner) -> None:
    wrong = await runner.create([action(fleet)], synchronous=True)
    await fleet.make("Till")
    status = await runner.confirm(wrong)
    assert status.state == "failed"
    assert "already been taken" in status.errors[0]
    assert "10.9.8.0" not in repr(status)
    # the response that said so was lost: it is told all the same
    fleet.simulator.faults.add("reset-before#1@updateOrganizationActionBatch")
    again = await runner.create([action(fleet)], synchronous=True)
    assert (await runner.confirm(again)).state == "failed"


async def test_whether_it_was_confirmed_cannot_be_told(dashboard: Simulator) -> None:
    async with Meraki(dashboard.api_key, base_url=dashboard.url, retries=0) as meraki:
        organizations = await meraki.organizations.get_organizations()
        found = next(str(o.id) for o in organizations if o.api is not None and o.api.enabled)
        fleet, runner = Fleet(dashboard, meraki, found), meraki.batch_runner(found)
        batch_id = await runner.create([action(fleet)])
        dashboard.faults.add("503@updateOrganizationActionBatch")
        with pytest.raises(OutcomeUnknownError, match="not confirmed yet"):
            await runner.confirm(batch_id)
        dashboard.faults.add("503@getOrganizationActionBatch")
        with pytest.raises(OutcomeUnknownError, match="is unknown"):
            await runner.confirm(batch_id)
        dashboard.faults.clear()
        dashboard.faults.add("reset-before@updateOrganizationActionBatch")
        assert (await runner.confirm(batch_id)).confirmed
        assert (await runner.wait(batch_id)).completed


@pytest.mark.parametrize("fault", ["403-html#2", "404-text#2"])
async def test_a_refusal_after_a_lost_response(
    fleet: Fleet, runner: BatchRunner, fault: str
) -> None:
    """The first attempt was executed, and the second refused: it runs all the same."""
    batch_id = await runner.create([action(fleet)])
    fleet.simulator.faults.add("reset-before#1@updateOrganizationActionBatch")
    fleet.simulator.faults.add(f"{fault}@updateOrganizationActionBatch")
    assert (await runner.confirm(batch_id)).confirmed
    other = await runner.create([action(fleet, "Other")])
    fleet.simulator.faults.clear()
    fleet.simulator.faults.add("403-html@updateOrganizationActionBatch")
    with pytest.raises(ForbiddenError):
        await runner.confirm(other)


async def test_one_that_cannot_be_seen_after_a_lost_response_may_run(
    fleet: Fleet, runner: BatchRunner
) -> None:
    """A 404 of the reading alone says nothing of the confirmation before it."""
    batch_id = await runner.create([action(fleet)])
    fleet.simulator.faults.add("reset-before@updateOrganizationActionBatch")
    fleet.simulator.faults.add("404-empty@getOrganizationActionBatch")
    with pytest.raises(OutcomeUnknownError, match="is unknown"):
        await runner.confirm(batch_id)
    fleet.simulator.faults.clear()
    assert (await runner.wait(batch_id)).completed
    with pytest.raises(NotFoundError):
        await runner.confirm("1")


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
async def test_nothing_is_lost_or_done_twice_whatever_fails(seed: int, no_backoff: None) -> None:
    kinds = ("503", "reset", "reset-before", "reset-during", "content-length", "500-empty")
    async with (
        Simulator(
            organizations=2,
            devices_per_organization=5,
            seed=seed,
            rate_limits=False,
            clock=fast_clock(),
        ) as dashboard,
        Meraki(dashboard.api_key, base_url=dashboard.url, retries=20) as meraki,
    ):
        organizations = await meraki.organizations.get_organizations()
        found = next(str(o.id) for o in organizations if o.api is not None and o.api.enabled)
        for kind in kinds:
            for operation in ("create", "update", "get"):
                dashboard.faults.add(f"{kind}:0.04@{operation}OrganizationActionBatch")
        fleet = Fleet(dashboard, meraki, found)
        before = await fleet.names()
        # a creation whose outcome is unknown is made again twice only
        with suppress(OutcomeUnknownError):
            async with meraki.action_batch(found, synchronous=seed % 2 == 0) as batch:
                calls = [batch.add(fleet.make(f"Till {number}")) for number in range(300)]
        assert {each.state for each in calls} <= {"done", "not_sent"}
        listed = await meraki.organizations.get_organization_policy_objects(found)
        made = sorted(str(each.name) for each in listed if each.name not in before)
        assert made == sorted(f"Till {n}" for n in range(300) if calls[n].state == "done")


class OtherApplication:
    """Another client of the same organization, which knows nothing of ours."""

    def __init__(self, fleet: Fleet, session: aiohttp.ClientSession) -> None:
        self._url = f"{fleet.simulator.url}/organizations/{fleet.organization_id}/actionBatches"
        self._fleet, self._session = fleet, session
        self._headers = {"Authorization": f"Bearer {fleet.simulator.api_key}"}

    async def start(self, number: int) -> None:
        """Have a batch run."""
        body = {
            "confirmed": True,
            "actions": [
                {
                    "resource": f"/organizations/{self._fleet.organization_id}/policyObjects",
                    "operation": "create",
                    "body": {
                        "name": f"Theirs {number}",
                        "category": "network",
                        "type": "cidr",
                        "cidr": "10.1.1.0/24",
                    },
                }
            ],
        }
        while True:
            async with self._session.post(self._url, json=body, headers=self._headers) as response:
                if response.status == 201:
                    return
                assert "executing batches" in await response.text()
            await asyncio.sleep(0.005)


async def test_five_at_once_those_of_others_included(fleet: Fleet) -> None:
    """The API refuses some of ours, since others run; none of them fails, nor is any lost."""
    fleet.simulator.clock.freeze()
    async with aiohttp.ClientSession() as session:
        other = OtherApplication(fleet, session)
        for number in range(4):
            await other.start(number)

        async def ours() -> None:
            async with fleet.meraki.action_batch(fleet.organization_id) as batch:
                for number in range(301):
                    batch.add(fleet.make(f"Till {number}"))

        task = asyncio.create_task(ours())
        # the server has no event for it
        async with asyncio.timeout(60):
            while not any(each.status == 400 for each in fleet.seen("PUT")):  # noqa: ASYNC110
                await asyncio.sleep(0.005)
        pending = await fleet.meraki.batch_runner(fleet.organization_id).list_batches("pending")
        assert sum(each.confirmed for each in pending) == 5
        fleet.simulator.clock.run()
        for number in range(4, 20):
            await other.start(number)
        await task
    names = await fleet.names()
    assert {f"Till {number}" for number in range(301)} <= names


@pytest.mark.slow
async def test_all_blocks_of_a_client_take_turns(fleet: Fleet) -> None:
    async def block(number: int) -> None:
        async with fleet.meraki.action_batch(fleet.organization_id) as batch:
            for each in range(101):
                batch.add(fleet.make(f"Till {number} {each}"))

    await asyncio.gather(*(block(number) for number in range(6)))
    assert len(fleet.seen("PUT")) == 12
    assert {request.status for request in fleet.seen("PUT")} == {200}


@pytest.mark.slow
async def test_a_batch_that_nobody_waits_for_keeps_no_place(
    fleet: Fleet, runner: BatchRunner
) -> None:
    for number in range(7):
        await runner.confirm(await runner.create([action(fleet, f"Till {number}")]))
    assert {request.status for request in fleet.seen("PUT")} == {200}


@pytest.mark.slow
async def test_every_request_is_charged_to_the_organization() -> None:
    async with (
        Simulator(organizations=1, devices_per_organization=5, seed=7) as dashboard,
        Meraki(dashboard.api_key, base_url=dashboard.url) as meraki,
    ):
        organization = str((await meraki.organizations.get_organizations())[0].id)
        fleet = Fleet(dashboard, meraki, organization)
        async with meraki.action_batch(organization, synchronous=True) as batch:
            for number in range(400):
                batch.add(fleet.make(f"Till {number}"))
        of_batches = [each for each in dashboard.requests if "actionBatches" in each.path]
        assert {each.organization_id for each in of_batches} == {organization}
        assert dashboard.counts[429] == 0
        budgets = meraki.budgets.snapshot().organizations
        assert {each.throttled for each in budgets} == {0}
        assert len(of_batches) == 40


KILLED = """
import asyncio, os, signal, sys
from meraki_async import Meraki
from meraki_async.batches.action import action_of

async def main(url, key, organization, step, note):
    async with Meraki(key, base_url=url) as meraki:
        runner = meraki.batch_runner(organization)
        call = meraki.organizations.create_organization_policy_object(
            organization, name="Till", category="network", type="cidr", cidr="10.9.8.0/24"
        )
        call.discard()
        batch_id = await runner.create([action_of(call)])
        open(note, "w").write(batch_id)
        if step == "created":
            os.kill(os.getpid(), signal.SIGKILL)
        await runner.confirm(batch_id)
        os.kill(os.getpid(), signal.SIGKILL)

asyncio.run(main(*sys.argv[1:]))
"""


@pytest.mark.parametrize("step", ["created", "confirmed"])
async def test_a_kill_between_two_steps(
    fleet: Fleet, runner: BatchRunner, step: str, tmp_path: Path
) -> None:
    """Who kept the id confirms it again: what the batch does is done, and done once."""
    note, simulator = tmp_path / "batch", fleet.simulator
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-c", KILLED, simulator.url, simulator.api_key, fleet.organization_id, step, str(note)),
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
    )
    assert await process.wait() == -signal.SIGKILL
    batch_id = note.read_text()
    for _ in range(2):
        await runner.confirm(batch_id)
    assert (await runner.wait(batch_id)).completed
    changes = await fleet.meraki.organizations.get_organization_configuration_changes(
        fleet.organization_id
    )
    made = [each for each in changes if str(each.label).endswith("/policyObjects")]
    assert [json.loads(str(each.new_value))["name"] for each in made] == ["Till"]
