"""Access of one person after the other: set, taken back exactly, switched off and on."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from meraki_async import Meraki
from meraki_async.directory.provisioning import Grant, Person, ProvisioningState
from meraki_async.directory.provisioning.one_by_one import AccessOneByOne
from meraki_async.simulator import Fault, Simulator

pytestmark = pytest.mark.anyio
ALICE = Person(email="alice@new.example", name="Alice")
READ = Grant(privilege="read-only")
WEST = Grant(privilege="full", scope="tag", tags=("west",))


@pytest.fixture
async def simulator() -> AsyncIterator[Simulator]:
    async with Simulator(
        organizations=4, devices_per_organization=10, seed=3, rate_limits=False
    ) as running:
        running.dashboard.organizations.set_api_access(await off_of(running), True)
        yield running


async def off_of(simulator: Simulator) -> str:
    """The organization whose API access is off."""
    async with Meraki(simulator.api_key, base_url=simulator.url) as meraki:
        listed = await meraki.organizations.get_organizations().decode_as(dict)
    return next(str(each["id"]) for each in listed if not each["api"]["enabled"])


@pytest.fixture
def access(simulator: Simulator, meraki: Meraki, tmp_path: Path) -> AccessOneByOne:
    state = ProvisioningState(tmp_path / "state.sqlite", simulator.url)
    return AccessOneByOne(meraki, state, tmp_path / "plans")


async def rights(
    simulator: Simulator, meraki: Meraki, email: str = ALICE.email
) -> dict[str, tuple[Any, Any]]:
    listed = await meraki.organizations.get_organizations().decode_as(dict)
    return {
        each["id"]: (record["orgAccess"], record["tags"])
        for each in listed
        for record in simulator.dashboard.administrators.list(each["id"])
        if str(record.get("email")).casefold() == email
    }


async def test_grants_are_set_replaced_revoked_and_restored(
    simulator: Simulator, meraki: Meraki, access: AccessOneByOne
) -> None:
    first = await access.set_grants(ALICE, [READ])
    assert first.is_whole
    there = await rights(simulator, meraki)
    assert list(there.values()) == [("read-only", [])] * 4
    again = await access.set_grants(ALICE, [READ])
    assert (again.plan, again.is_whole) == (None, True)
    # what somebody gave by hand stays; what was granted here goes
    by_hand = next(iter(there))
    record = next(
        r for r in simulator.dashboard.administrators.list(by_hand) if r.get("email") == ALICE.email
    )
    east = [{"tag": "east", "access": "read-only"}]
    simulator.dashboard.administrators.change(by_hand, record["id"], {"tags": east})
    assert (await access.set_grants(ALICE, [WEST])).is_whole
    west = {"tag": "west", "access": "full"}
    assert (await rights(simulator, meraki))[by_hand] == ("none", [*east, west])
    assert list((await rights(simulator, meraki)).values()).count(("none", [west])) == 3

    assert (await access.revoke_all(ALICE)).is_whole
    assert await rights(simulator, meraki) == {}
    assert (await access.revoke_all(ALICE)).plan is None
    # what is granted meanwhile waits
    assert (await access.set_grants(ALICE, [WEST, READ])).plan is None
    assert await rights(simulator, meraki) == {}
    assert (await access.restore(ALICE.email)).is_whole
    back = await rights(simulator, meraki)
    assert {access_ for access_, _ in back.values()} == {"read-only"}
    assert len(back) == 4
    with pytest.raises(KeyError):
        await access.restore("nobody@new.example")


async def test_what_is_left_is_taken_up_again(
    simulator: Simulator, meraki: Meraki, access: AccessOneByOne
) -> None:
    """A grant that could not be taken back is not forgotten."""
    await access.set_grants(ALICE, [READ])
    simulator.faults.add(Fault("400-error", operation="deleteOrganizationAdmin"))
    assert not (await access.set_grants(ALICE, [])).is_whole
    assert len(await rights(simulator, meraki)) == 4
    simulator.faults.clear()
    results = await access.finish()
    assert results[ALICE.email].is_whole
    assert await rights(simulator, meraki) == {}
    assert (await access.finish())[ALICE.email].plan is None


async def test_a_changed_address_keeps_what_is_granted(
    simulator: Simulator, meraki: Meraki, access: AccessOneByOne
) -> None:
    await access.set_grants(ALICE, [READ, WEST])
    berg = Person(email="berg@new.example", name="Alice Berg", former=(ALICE.email,))
    assert (await access.set_grants(berg, [WEST])).is_whole
    assert await rights(simulator, meraki) == {}
    there = await rights(simulator, meraki, berg.email)
    assert list(there.values()) == [("none", [{"tag": "west", "access": "full"}])] * 4
    assert (await access.finish()).keys() == {berg.email}


async def test_the_breaker_stands_before_a_provider_that_removes_everybody(
    simulator: Simulator, meraki: Meraki, tmp_path: Path
) -> None:
    state = ProvisioningState(tmp_path / "state.sqlite", simulator.url)
    access = AccessOneByOne(meraki, state, tmp_path / "plans", max_removals=3)
    await access.set_grants(ALICE, [READ])
    result = await access.revoke_all(ALICE)
    assert not result.is_whole
    assert len(await rights(simulator, meraki)) == 1
    state.release()
    assert (await access.finish())[ALICE.email].is_whole
    assert await rights(simulator, meraki) == {}
