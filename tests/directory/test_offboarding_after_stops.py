"""Off-boarding after a run that was stopped: what cannot be looked at is neither gone nor there."""

import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from meraki_async import Meraki
from meraki_async.directory.offboarding import OffboardingReport, offboard, plan_offboarding
from meraki_async.directory.offboarding.folder import OffboardingFolder
from meraki_async.directory.offboarding.person import Person
from meraki_async.simulator import LIMITED_KEY, Fault, Simulator
from meraki_async.writes.running.journal import Entry, Journal, State, journal_path

from .leavers import ALICE, Fleet

pytestmark = pytest.mark.anyio

LIMITED = "person1@fjordlys.example"
SEARCH = "searchOrganizationUsers"


@pytest.fixture
async def fleet() -> AsyncIterator[Fleet]:
    async with Simulator(
        organizations=1, devices_per_organization=0, organization_rate=1000, organization_burst=1000
    ) as simulator:
        yield Fleet(simulator)


@pytest.fixture
async def client(fleet: Fleet) -> AsyncIterator[Meraki]:
    async with Meraki(LIMITED_KEY, base_url=fleet.simulator.url) as meraki:
        yield meraki


async def stopped(client: Meraki, directory: Path, state: State) -> Path:
    """A run that was stopped after its removals had come so far."""
    folder = OffboardingFolder(directory, Person([ALICE]), client.base_url)
    try:
        found = await plan_offboarding(client, [ALICE])
        path = folder.save_plan(found.plan)
    finally:
        folder.close()
    journal = Journal(journal_path(path), found.plan.digest)
    now = time.time()
    await journal.write(
        [Entry(id=each.id, state=state, sent_at=now, changed_at=now) for each in found.plan.changes]
    )
    journal.close()
    return path


async def run(client: Meraki, directory: Path, **more: Any) -> OffboardingReport:
    report = await offboard(client, [ALICE], directory=directory, **more)
    assert report is not None
    return report


@pytest.mark.parametrize("state", ["sent", "unknown"])
async def test_an_organization_that_is_not_listed_any_more_is_not_proof(
    fleet: Fleet, client: Meraki, tmp_path: Path, state: State
) -> None:
    shop, office = fleet.organization("Shop"), fleet.organization("Office")
    own = fleet.add(shop, LIMITED)
    fleet.add(office, LIMITED)
    fleet.add(shop)
    await stopped(client, tmp_path, state)
    fleet.people.remove(shop, own)
    for _ in range(2):  # nor the next time
        report = await run(client, tmp_path)
        assert not report.removed
        assert [each.access.organization.id for each in report.left] == [shop]
        assert "could not be looked at" in report.left[0].why
        assert not report.is_complete
    fleet.add(shop, LIMITED)
    report = await run(client, tmp_path)
    assert [each.access.organization.id for each in report.removed] == [shop]
    assert report.is_complete
    assert ALICE not in fleet.addresses(shop)


async def test_end_users_that_cannot_be_read_are_not_gone(tmp_path: Path, no_backoff: None) -> None:
    async with (
        Simulator(organizations=1, devices_per_organization=80, early_access=True) as simulator,
        Meraki(simulator.api_key, base_url=simulator.url) as client,
    ):
        [organization] = await client.organizations.get_organizations().decode_as(dict)
        id_ = organization["id"]
        zones = await client.users.get_organization_iam_users_authorizations_zones(id_)
        await client.users.create_organization_iam_users_authorization(
            id_, body={"authZone": {"id": zones[0]["id"]}, "email": ALICE}
        )
        await stopped(client, tmp_path, "sent")
        simulator.faults.add(Fault("503", organization=id_, operation=SEARCH))
        report = await run(client, tmp_path)
        assert not report.removed
        assert [each.access.kind for each in report.left] == ["authorization"]


async def test_files_that_were_cut_off_stop_nobody(
    fleet: Fleet, client: Meraki, tmp_path: Path
) -> None:
    shop = fleet.organization("Shop")
    fleet.add(shop, LIMITED)
    fleet.add(shop)
    first = await stopped(client, tmp_path, "sent")
    journal_path(first).unlink()
    first.write_bytes(first.read_bytes()[:100])  # killed while it was written
    second = await stopped(client, tmp_path, "sent")
    journal_path(second).write_bytes(b"no database")
    report = await run(client, tmp_path)
    assert report.is_complete
    assert ALICE not in fleet.addresses(shop)
    [warning] = report.warnings
    assert "cannot be told" in warning
    assert (await run(client, tmp_path)).warnings == []
