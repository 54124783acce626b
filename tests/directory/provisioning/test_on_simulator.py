"""Provisioning on the simulated dashboard: planned, applied, killed, and planned again."""

import asyncio
import os
import random
import signal
import sys
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from meraki_async import Meraki
from meraki_async.directory.identity import email_key
from meraki_async.directory.provisioning.applying import apply_provisioning
from meraki_async.directory.provisioning.differences import Aim
from meraki_async.directory.provisioning.grants import Grant, Person, identities_of
from meraki_async.directory.provisioning.planning import ProvisioningPlan, plan_access
from meraki_async.directory.provisioning.privileges import (
    ORGANIZATION_PRIVILEGES,
    PLACE_PRIVILEGES,
)
from meraki_async.directory.provisioning.state import ProvisioningState
from meraki_async.directory.store.store import open_store
from meraki_async.directory.sync.sync import Sync
from meraki_async.simulator import Fault, Simulator
from meraki_async.writes import Plan, plan_status
from meraki_async.writes.guards.administrators import is_usable

from .random_access import SCOPES

pytestmark = [pytest.mark.anyio, pytest.mark.timeout(300)]
NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)
GIVE, PRUNE, EXPIRE = Aim(), Aim(prunes=True), Aim(gives=False, takes_over=True)
World = dict[str, list[dict[str, Any]]]


@pytest.fixture
async def simulator() -> AsyncIterator[Simulator]:
    async with Simulator(
        organizations=6, devices_per_organization=20, seed=3, rate_limits=False
    ) as running:
        yield running


@pytest.fixture
def state(simulator: Simulator, tmp_path: Path) -> ProvisioningState:
    return ProvisioningState(tmp_path / "state.sqlite", simulator.url)


async def world_of(simulator: Simulator, meraki: Meraki) -> World:
    organizations = await meraki.organizations.get_organizations().decode_as(dict)
    administrators = simulator.dashboard.administrators
    return {each["id"]: list(administrators.list(each["id"])) for each in organizations}


def random_people(chance: random.Random, world: World) -> list[Person]:
    emails = {
        email_key(record["email"])
        for records in world.values()
        for record in records
        if record.get("email")
    }
    chosen = [*chance.sample(sorted(emails), 5), "new1@fjordlys.example", "new2@fjordlys.example"]
    return [
        Person(
            email=f"renamed{number}@fjordlys.example" if number % 5 == 4 else email,
            name=chance.choice([None, f"Person {number}"]),
            former=(email,) if number % 5 == 4 else (),
            grants=tuple(random_grant(chance, list(world)) for _ in range(chance.randrange(4))),
        )
        for number, email in enumerate(chosen)
    ]


def random_grant(chance: random.Random, ids: Sequence[str]) -> Grant:
    scope = chance.choice(SCOPES)
    allowed = ORGANIZATION_PRIVILEGES if scope == "organization" else PLACE_PRIVILEGES
    return Grant(
        privilege=chance.choice(allowed),
        scope=scope,
        organizations=tuple(chance.sample(ids, 2)) if chance.random() < 0.5 else ("*",),
        networks=("*",) if scope == "network" else (),
        tags=("retail",) if scope == "tag" else (),
        having_tags=chance.choice([(), ("retail",)]),
        until=chance.choice([None, NOW + timedelta(hours=1)]),
    )


async def carry_out(
    meraki: Meraki, plan: ProvisioningPlan, path: Path, state: ProvisioningState, **more: Any
) -> None:
    plan.plan.save(path)
    more = {"max_removals": 1000, **more}
    report = await apply_provisioning(meraki, path, state, **more)
    wrong = [each for each in report.report.outcomes if each.state not in ("done", "skipped")]
    assert not wrong


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.slow
async def test_the_second_plan_is_empty(
    simulator: Simulator, meraki: Meraki, state: ProvisioningState, tmp_path: Path, seed: int
) -> None:
    before = await world_of(simulator, meraki)
    people = random_people(random.Random(seed), before)
    identities = identities_of(people)
    declared = {email_key(each.email) for each in people}
    for number, aim in enumerate([GIVE, EXPIRE, PRUNE]):
        now = NOW + timedelta(days=number)
        plan = await plan_access(meraki, people, now=now, aim=aim)
        await carry_out(meraki, plan, tmp_path / f"{number}.jsonl", state)
        again = await plan_access(meraki, people, now=now, aim=aim)
        assert again.plan.changes == []
        after = await world_of(simulator, meraki)
        unreadable = {each.organization.id for each in plan.unreadable if each.organization}
        for organization_id, records in before.items():
            assert any(map(is_usable, after[organization_id]))
            outside = [r for r in records if identities.key(r.get("email")) not in declared]
            if not aim.prunes:
                assert [r for r in after[organization_id] if r in outside] == outside
            if aim.prunes and organization_id not in unreadable:
                of_it = [each for each in again.left if each.organization_id == organization_id]
                left = {identities.key(each.who) for each in of_it}
                there = {identities.key(record.get("email")) for record in after[organization_id]}
                assert there <= declared | left | {None}


async def test_what_cannot_be_read_is_named_and_left(
    simulator: Simulator, meraki: Meraki, state: ProvisioningState, tmp_path: Path
) -> None:
    world = await world_of(simulator, meraki)
    plan = await plan_access(meraki, [], now=NOW, aim=PRUNE)
    off = {each.organization.id for each in plan.unreadable if each.organization}
    assert len(off) == 1
    assert plan.organizations == len(world) - 1
    assert not {each.organization_id for each in plan.plan.changes} & off
    # the owner of the key is the last one, and named in each
    assert {each.organization_id for each in plan.left} == world.keys() - off
    assert not plan.is_whole


async def test_no_more_is_taken_within_an_hour_than_may_be(
    simulator: Simulator, meraki: Meraki, state: ProvisioningState, tmp_path: Path
) -> None:
    plan = await plan_access(meraki, [], now=NOW, aim=PRUNE)
    assert len(plan.plan) > 4
    before = await world_of(simulator, meraki)
    path = tmp_path / "plan.jsonl"
    plan.plan.save(path)
    for _ in range(2):
        report = await apply_provisioning(meraki, path, state, max_removals=3)
        assert report.report.counts == {"done": 3, "planned": len(plan.plan) - 3}
        assert len(report.staged) == len(state.staged()) == len(plan.plan) - 3
    # another plan has no more room; nor has one of another process
    other = await plan_access(meraki, [], now=NOW, aim=PRUNE)
    other.plan.save(tmp_path / "other.jsonl")
    report = await apply_provisioning(meraki, tmp_path / "other.jsonl", state, max_removals=3)
    assert set(report.report.counts) == {"planned"}
    state.release([state.staged()[0].number])
    report = await apply_provisioning(meraki, path, state, max_removals=3)
    assert report.report.counts == {"done": 4, "planned": len(plan.plan) - 4}
    after = await world_of(simulator, meraki)
    gone = sum(len(records) - len(after[key]) for key, records in before.items())
    assert gone == 4


async def test_a_removal_waits_for_the_new_address(
    simulator: Simulator, meraki: Meraki, state: ProvisioningState, tmp_path: Path
) -> None:
    """Where the new one is refused, the old one stays."""
    world = await world_of(simulator, meraki)
    organization_id = next(iter(world))
    simulator.dashboard.administrators.add(
        organization_id, {"email": "old@fjordlys.example", "orgAccess": "read-only"}
    )
    person = Person(email="new@fjordlys.example", former=("old@fjordlys.example",))
    path = tmp_path / "plan.jsonl"
    plan = await plan_access(meraki, [person], now=NOW)
    assert [each.described.method for each in plan.plan.changes] == ["POST", "DELETE"]
    plan.plan.save(path)
    simulator.faults.add(Fault("400-error", operation="createOrganizationAdmin"))
    report = await apply_provisioning(meraki, path, state)
    assert report.report.counts == {"failed": 1, "refused": 1}
    assert "on which it depends, is not done" in report.report.outcomes[1].detail
    simulator.faults.clear()
    report = await apply_provisioning(meraki, path, state)
    assert report.is_complete
    emails = [each.get("email") for each in (await world_of(simulator, meraki))[organization_id]]
    assert "new@fjordlys.example" in emails
    assert "old@fjordlys.example" not in emails


async def test_a_store_tells_where_to_look_and_is_no_ground_for_a_removal(
    simulator: Simulator, meraki: Meraki, state: ProvisioningState, tmp_path: Path
) -> None:
    world = await world_of(simulator, meraki)
    organization_id = next(iter(world))
    person = Person(
        email="new@fjordlys.example",
        grants=(Grant(privilege="read-only", organizations=(organization_id,)),),
    )
    async with await open_store(tmp_path / "store.sqlite") as store:
        await Sync(meraki, store).run()
        simulator.requests.clear()
        plan = await plan_access(meraki, [person], now=NOW, store=store)
        assert [each.organization_id for each in plan.plan.changes] == [organization_id]
        assert [each.reason for each in plan.unreadable] == ["api_access_off"]
        read = {each.path for each in simulator.requests}
        assert read == {f"/organizations/{organization_id}/admins"}
        # what the store does not know yet is seen all the same
        await carry_out(meraki, plan, tmp_path / "1.jsonl", state)
        again = await plan_access(meraki, [person], now=NOW, store=store)
        assert again.plan.changes == []
        # it knows somebody who is gone, and not who is new
        gone = next(r for r in world[organization_id] if r["orgAccess"] != "full")
        simulator.dashboard.administrators.remove(organization_id, gone["id"])
        pruned = await plan_access(meraki, [person], now=NOW, store=store, aim=PRUNE)
        of_it = [c for c in pruned.plan.changes if c.organization_id == organization_id]
        assert gone["id"] not in [each.parameters.get("adminId") for each in of_it]


@pytest.mark.slow
async def test_a_killed_apply_goes_on(
    simulator: Simulator, meraki: Meraki, state: ProvisioningState, tmp_path: Path
) -> None:
    """Each write once, and the breaker counts once, however often the process is killed."""
    people = [
        Person(
            email=f"new{number}@fjordlys.example",
            grants=(Grant(privilege="read-only"),),
        )
        for number in range(6)
    ]
    plan = await plan_access(meraki, people, now=NOW, aim=PRUNE)
    removals = sum(each.described.method == "DELETE" for each in plan.plan.changes)
    path = tmp_path / "plan.jsonl"
    plan.plan.save(path)

    def writes() -> int:
        return sum(each.method in ("POST", "DELETE", "PUT") for each in simulator.requests)

    kills = 0
    while True:
        seen = writes()
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.directory.provisioning.apply_in_process"),
            *(simulator.url, str(path), str(state.path), str(removals)),
            env={**os.environ, "MERAKI_DASHBOARD_API_KEY": simulator.api_key},
        )
        while process.returncode is None:
            # at another moment each time, and in the end not at all
            if kills < 4 and writes() > seen + kills:
                os.kill(process.pid, signal.SIGKILL)
                kills += 1
                break
            await asyncio.sleep(0.01)
        await process.wait()
        assert process.returncode in (0, -9)
        if process.returncode == 0:
            break
    assert kills
    entries = plan_status(path).entries
    assert {entries[each.id].state for each in Plan.load(path).changes} == {"done"}
    assert state.room(removals + 1) == 1
    executed = [r.path for r in simulator.requests if r.method == "DELETE" and r.status < 300]
    assert len(executed) == len(set(executed)) == removals
    again = await plan_access(meraki, people, now=NOW, aim=PRUNE)
    assert again.plan.changes == []
