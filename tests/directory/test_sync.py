"""Syncs of the simulated dashboard: the store has what the world has, and never claims more."""

import asyncio
import json
import os
import random
import signal
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import asyncpg
import pytest

from meraki_async import ApiKey, Meraki, MerakiError, StoreError, UnauthorizedError
from meraki_async.directory import StoredDirectory
from meraki_async.directory.store.kinds import Kind
from meraki_async.directory.store.store import Store, open_store
from meraki_async.directory.sync.sync import Sync, SyncProgress
from meraki_async.simulator import LIMITED_KEY, REVOKED_KEY, Clock, Simulator

from .syncing import client, deletions, run_sync, stored, world_of

pytestmark = pytest.mark.anyio


@pytest.fixture
async def dashboard() -> AsyncIterator[Simulator]:
    """A small world without rate limits, whose clock stands still."""
    clock = Clock()
    clock.freeze()
    async with Simulator(
        organizations=6, devices_per_organization=20, seed=3, rate_limits=False, clock=clock
    ) as running:
        yield running


@pytest.fixture
async def owner(dashboard: Simulator) -> AsyncIterator[Meraki]:
    async with client(dashboard) as meraki:
        yield meraki


@pytest.fixture
async def file(tmp_path: Path) -> AsyncIterator[Store]:
    async with await open_store(tmp_path / "directory.sqlite") as opened:
        yield opened


async def first_organization(owner: Meraki) -> str:
    return str((await owner.organizations.get_organizations())[0].id)


async def test_the_store_is_the_world_and_stays_it(
    dashboard: Simulator, owner: Meraki, store: Store
) -> None:
    first = await run_sync(dashboard, store)
    assert first.mode == "full"
    assert first.is_complete
    assert await stored(store) == await world_of(dashboard)
    organization_id = await first_organization(owner)
    new = await owner.organizations.create_organization_admin(
        organization_id, email="new@example.com", name="New", org_access="read-only"
    )
    network = await owner.organizations.create_organization_network(
        organization_id, name="New network", product_types=["switch"]
    )
    [role, *_] = await owner.organizations.get_organization_saml_roles(organization_id) or [
        await owner.organizations.create_organization_saml_role(
            organization_id, role="auditor", org_access="read-only"
        )
    ]
    await owner.organizations.delete_organization_saml_role(organization_id, str(role.id))
    second = await run_sync(dashboard, store)
    assert second.mode == "incremental"
    assert await stored(store) == await world_of(dashboard)
    # one more for the networks, one for the roles, and no more than two of the others
    assert second.requests <= 1 + 2 * second.organizations + 2
    await owner.networks.delete_network(str(network.id))
    await owner.organizations.delete_organization_admin(organization_id, str(new.id))
    await run_sync(dashboard, store)
    assert await stored(store) == await world_of(dashboard)
    assert (Kind.NETWORK, organization_id, network.id) in await deletions(store)
    assert (Kind.ADMINISTRATOR, organization_id, new.id) in await deletions(store)
    entries = await store.history(limit=100_000)
    assert [each.sequence for each in entries] == list(range(1, len(entries) + 1))


async def test_nothing_changed_takes_two_requests_an_organization(
    dashboard: Simulator, file: Store
) -> None:
    await run_sync(dashboard, file)
    before = len(dashboard.requests)
    async with client(dashboard) as meraki:
        estimate = await Sync(meraki, file).estimate()
        assert len(dashboard.requests) - before == 1
        progress = await Sync(meraki, file).run()
    assert progress.requests == estimate.requests == 1 + 2 * 5
    assert not progress.differences
    dashboard.clock.advance(25 * 3600)
    before = len(dashboard.requests)
    await run_sync(dashboard, file)  # SAML and licenses are a day old
    paths = [each.path for each in list(dashboard.requests)[before:]]
    assert sum(path.endswith("/samlRoles") for path in paths) == 5


async def test_silent_changes_of_administrators_are_seen(
    dashboard: Simulator, owner: Meraki, file: Store
) -> None:
    await run_sync(dashboard, file)
    world = dashboard._world
    organization = next(world.existing_organizations())
    record = world.listing(organization, "admins").records[0]
    silent = {**record, "hasApiKey": not record["hasApiKey"]}
    world.put(organization, "admins", record["id"], silent)
    progress = await run_sync(dashboard, file)
    assert progress.differences == {"administrator changed": 1}
    entry = (await file.history(await file.last_sequence() - 1))[0]
    assert json.loads(entry.new or b"")["hasApiKey"] is not record["hasApiKey"]


async def test_a_full_sync_says_what_the_change_log_missed(
    dashboard: Simulator, file: Store
) -> None:
    await run_sync(dashboard, file)
    assert not (await run_sync(dashboard, file, full=True)).missed
    world = dashboard._world
    organization = next(world.existing_organizations())
    record = world.listing(organization, "networks").records[0]
    world.put(organization, "networks", record["id"], {**record, "name": "Renamed in silence"})
    assert not (await run_sync(dashboard, file)).differences
    progress = await run_sync(dashboard, file, full=True)
    assert progress.missed == {"network": 1}
    assert (await file.runs())[0].missed == {"network": 1}
    assert await stored(file) == await world_of(dashboard)


async def test_everything_is_read_again_every_week(dashboard: Simulator, file: Store) -> None:
    await run_sync(dashboard, file)
    dashboard.clock.advance(6.9 * 86_400)
    assert (await run_sync(dashboard, file)).mode == "incremental"
    dashboard.clock.advance(0.2 * 86_400)
    assert (await run_sync(dashboard, file)).mode == "full"
    assert (await run_sync(dashboard, file)).mode == "incremental"


async def test_a_full_sync_that_was_interrupted_goes_on(dashboard: Simulator, store: Store) -> None:
    async with client(dashboard, api_key=dashboard.api_key) as meraki:
        sync = Sync(meraki, store)
        running = asyncio.create_task(sync.run())
        while sync.progress.done < 2:  # noqa: ASYNC110
            await asyncio.sleep(0)
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
    assert (await store.runs())[0].finished_at is None
    progress = await run_sync(dashboard, store)
    assert progress.mode == "full"
    assert progress.read_whole <= 3
    assert await stored(store) == await world_of(dashboard)


async def test_a_gap_in_the_change_log_has_everything_read(
    dashboard: Simulator, file: Store
) -> None:
    await run_sync(dashboard, file)
    dashboard.clock.advance(400 * 86_400)
    progress = await run_sync(dashboard, file, full_every=1000)
    assert progress.mode == "incremental"
    assert len(progress.gaps) == progress.read_whole == 5
    assert await stored(file) == await world_of(dashboard)


async def test_nothing_is_asked_of_a_time_that_the_api_has_not_reached(
    dashboard: Simulator, file: Store
) -> None:
    progress = await run_sync(dashboard, file, first_log_days=0)
    assert progress.is_complete, progress.unreadable
    assert await stored(file) == await world_of(dashboard)


async def test_a_clock_that_was_set_back_loses_no_change(
    dashboard: Simulator, owner: Meraki, file: Store
) -> None:
    await run_sync(dashboard, file)
    dashboard.clock.advance(5 * 86_400)
    await run_sync(dashboard, file)
    dashboard.clock.advance(600 - 5 * 86_400)
    organization_id = await first_organization(owner)
    await owner.organizations.create_organization_saml_role(
        organization_id, role="in between", org_access="read-only"
    )
    dashboard.clock.advance(60)
    assert (await run_sync(dashboard, file)).is_complete
    assert await stored(file) == await world_of(dashboard)
    changes = await file.changes(organization_ids=[organization_id], limit=10_000)
    assert [each for each in changes if b"in between" in each.json]


@pytest.mark.parametrize("fault", ["503", "404-text", "403-html", "400-error", "html"])
async def test_what_is_unreadable_is_named_and_never_deleted(
    dashboard: Simulator, store: Store, fault: str, no_backoff: None
) -> None:
    await run_sync(dashboard, store)
    before = await stored(store)
    readings = {(each.organization_id, each.kind): each.read_at for each in await store.readings()}
    dashboard.clock.advance(3600)
    for operation in ("getOrganizationAdmins", "getOrganizationNetworks"):
        dashboard.faults.add(f"{fault}@{operation}")
    progress = await run_sync(dashboard, store, full=True, retries=0)
    assert not progress.is_complete
    assert len(progress.unreadable) == 5
    assert all("administrator" in each for each in progress.unreadable.values())
    assert await deletions(store) == set()
    assert await stored(store) == before
    for each in await store.readings():
        if each.kind in (Kind.ADMINISTRATOR, Kind.NETWORK) and each.read_at is not None:
            assert each.error
            assert each.read_at == readings[each.organization_id, each.kind]
    dashboard.faults.clear()
    assert (await run_sync(dashboard, store)).is_complete  # reads again what failed
    assert not [each for each in await store.readings() if each.error and each.read_at]


async def test_an_organization_list_that_fails_changes_nothing(
    dashboard: Simulator, file: Store, no_backoff: None
) -> None:
    await run_sync(dashboard, file)
    before = await stored(file), await file.last_sequence()
    dashboard.faults.add("503@getOrganizations")
    with pytest.raises(MerakiError):
        await run_sync(dashboard, file, retries=0)
    assert (await stored(file), await file.last_sequence()) == before


async def test_organizations_that_appear_vanish_and_come_back(
    dashboard: Simulator, owner: Meraki, store: Store
) -> None:
    new = await owner.organizations.create_organization(name="Short-lived")
    organization_id = str(new.id)
    await run_sync(dashboard, store)
    assert await stored(store) == await world_of(dashboard)
    world = dashboard._world
    blueprint = world.find_organization(organization_id)
    assert blueprint is not None
    record = world.organization_record(blueprint)
    world.put_organization(blueprint, None)
    progress = await run_sync(dashboard, store)
    assert progress.differences == {"organization not_visible": 1}
    assert await stored(store) == await world_of(dashboard)
    kept = [each async for each in store.records(Kind.ADMINISTRATOR, organization_id)]
    assert kept
    assert await deletions(store) == set()
    world.put_organization(blueprint, record)
    progress = await run_sync(dashboard, store)
    assert progress.differences == {"organization visible": 1}
    assert await stored(store) == await world_of(dashboard)


async def test_api_access_that_is_off_is_named(dashboard: Simulator, file: Store) -> None:
    progress = await run_sync(dashboard, file)
    [closed] = progress.access_off
    errors = {each.error for each in await file.readings([closed])}
    assert errors == {"its API access is off"}
    assert progress.is_complete
    directory = StoredDirectory(file)
    for as_of in (None, datetime.now(UTC) + timedelta(days=1)):
        found = await directory.freshness("users", as_of=as_of)
        assert [(each.organization_id, each.reason) for each in found.unreadable] == [
            (closed, "its API access is off")
        ]


async def test_a_key_that_sees_less_hides_and_deletes_nothing(
    dashboard: Simulator, file: Store
) -> None:
    await run_sync(dashboard, file)
    before = {each.id for each in await file.organizations()}
    progress = await run_sync(dashboard, file, api_key=LIMITED_KEY, full=True)
    assert await deletions(file) == set()
    assert {each.id for each in await file.organizations()} == before
    hidden = [each for each in await file.organizations() if each.not_visible_since is not None]
    assert hidden
    assert progress.differences["organization not_visible"] == len(hidden)
    await run_sync(dashboard, file, full=True)
    assert await stored(file) == await world_of(dashboard)


async def test_several_accounts(dashboard: Simulator, file: Store) -> None:
    async def sync_with(**keys: str) -> SyncProgress:
        auths = [ApiKey(key, name=name) for name, key in keys.items()]
        async with Meraki(auth=auths, base_url=dashboard.url, retries=0) as meraki:
            return await Sync(meraki, file).run()

    async def seen_by() -> dict[str, tuple[str, ...]]:
        return {each.id: each.accounts for each in await file.organizations()}

    assert (await sync_with(limited=LIMITED_KEY, all=dashboard.api_key)).is_complete
    assert await stored(file) == await world_of(dashboard)
    before = await seen_by()
    assert {("all",), ("all", "limited")} == set(before.values())
    # an account that is not asked, or cannot be, hides nothing
    progress = await sync_with(limited=LIMITED_KEY)
    assert "organization not_visible" not in progress.differences
    assert await seen_by() == before
    progress = await sync_with(limited=LIMITED_KEY, all=REVOKED_KEY)
    assert "organization not_visible" not in progress.differences
    assert list(progress.unreadable) == ["those of account all"]
    assert (await StoredDirectory(file).freshness("users")).listing_error
    assert await seen_by() == before
    assert await stored(file) == await world_of(dashboard)


async def test_a_revoked_key_stops_the_sync(dashboard: Simulator, file: Store) -> None:
    await run_sync(dashboard, file)
    with pytest.raises(UnauthorizedError):
        await run_sync(dashboard, file, api_key=REVOKED_KEY)
    assert await stored(file) == await world_of(dashboard)


async def test_a_full_disk_stops_the_sync_and_leaves_what_there_was(
    dashboard: Simulator, file: Store
) -> None:
    await run_sync(dashboard, file)
    before, world = await stored(file), dashboard._world
    for organization in world.existing_organizations():
        for number in range(200):
            record = {"id": f"N_{number}", "name": "x" * 900, "organizationId": organization.id}
            world.put(organization, "networks", record["id"], record)
    [(pages,)] = await file.database.fetch("PRAGMA page_count")
    await file.database.fetch(f"PRAGMA max_page_count = {pages + 20}")
    with pytest.raises(StoreError, match="database or disk is full"):
        await run_sync(dashboard, file, full=True)
    for key, records in (await stored(file)).items():
        assert records in (before[key], (await world_of(dashboard))[key])
    await file.database.fetch("PRAGMA max_page_count = 1000000")
    await run_sync(dashboard, file, full=True)
    assert await stored(file) == await world_of(dashboard)


async def test_a_database_that_goes_away_stops_the_sync(
    dashboard: Simulator, postgresql: str
) -> None:
    administrator = await asyncpg.connect(postgresql)
    await administrator.execute("DROP SCHEMA IF EXISTS meraki_directory CASCADE")
    async with await open_store(postgresql) as store, client(dashboard) as meraki:
        sync = Sync(meraki, store)
        running = asyncio.create_task(sync.run())
        while sync.progress.done < 1:  # noqa: ASYNC110
            await asyncio.sleep(0)
        await administrator.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
            " AND backend_type = 'client backend'"
        )
        with pytest.raises(StoreError, match="cannot"):
            await running
    await administrator.close()
    async with await open_store(postgresql) as store:
        assert (await run_sync(dashboard, store)).is_complete
        assert await stored(store) == await world_of(dashboard)
        entries = [each.sequence for each in await store.history(limit=100_000)]
        assert entries == list(range(1, len(entries) + 1))


async def test_one_sync_at_a_time(dashboard: Simulator, store: Store, place: str) -> None:
    async with await open_store(place) as other, other.exclusively():
        with pytest.raises(StoreError, match="being written by another sync"):
            await run_sync(dashboard, store)


async def test_end_users_where_early_access_is_on(tmp_path: Path) -> None:
    clock = Clock()
    clock.freeze()
    async with (
        Simulator(organizations=3, rate_limits=False, early_access=True, clock=clock) as dashboard,
        await open_store(tmp_path / "directory.sqlite") as store,
    ):
        assert (await run_sync(dashboard, store, end_users=True)).is_complete
        directory = StoredDirectory(store)
        found = [each async for each in directory.records("users") if each.type == "end_user"]
        assert found
        for each in found:
            assert isinstance(each.remote_data[0]["record"]["authorizations"], list)
        clock.advance(25 * 3600)
        progress = await run_sync(dashboard, store, end_users=True)
        assert not [name for name in progress.differences if name.startswith("end_user")]


async def test_end_users_without_early_access(dashboard: Simulator, file: Store) -> None:
    progress = await run_sync(dashboard, file, end_users=True)
    assert progress.is_complete
    assert not [each async for each in file.records(Kind.END_USER)]


async def test_random_days(dashboard: Simulator, owner: Meraki, file: Store) -> None:
    """Changes of all sorts between syncs, some of which meet faults."""
    chance = random.Random(5)
    dashboard.clock.advance(1)
    for day in range(8):
        for _ in range(chance.randrange(4)):
            await _change(owner, chance, day)
        if chance.random() < 0.5:
            dashboard.faults.add("500:0.1")
        await run_sync(dashboard, file, retries=0)
        dashboard.faults.clear()  # they are the sync's: the changes are made
        dashboard.clock.advance(chance.choice([60, 3600, 86_400]))
    dashboard.faults.clear()
    assert (await run_sync(dashboard, file)).is_complete
    assert await stored(file) == await world_of(dashboard)


async def _change(owner: Meraki, chance: random.Random, day: int) -> None:
    organizations = owner.organizations
    ids = [
        str(each.id)
        for each in await organizations.get_organizations()
        if each.api is not None and each.api.enabled
    ]
    organization_id = chance.choice(ids)
    networks = await organizations.get_organization_networks(organization_id)
    name = f"{day} {chance.random()}"
    match chance.randrange(4):
        case 0:
            await organizations.create_organization_network(
                organization_id, name=name, product_types=["switch"]
            )
        case 1 if networks:
            await owner.networks.update_network(str(chance.choice(networks).id), name=name)
        case 2 if len(networks) > 1:
            await owner.networks.delete_network(str(chance.choice(networks).id))
        case _:
            await organizations.create_organization_saml_role(
                organization_id, role=name, org_access="read-only"
            )


KILLED = """
import asyncio, sys
from meraki_async import Budgets, Meraki, RateLimit
from meraki_async.directory.store.store import open_store
from meraki_async.directory.sync.sync import Sync, SyncOptions

async def main(url, place):
    budgets = Budgets(RateLimit(1000, 1000), source=RateLimit(5000, 5000))
    async with Meraki(base_url=url, budgets=budgets) as meraki, await open_store(place) as store:
        await Sync(meraki, store, SyncOptions(full=True)).run()

asyncio.run(main(*sys.argv[1:]))
"""


@pytest.mark.slow
@pytest.mark.timeout(600)
async def test_kills_leave_the_last_state_whole(place: str) -> None:
    chance, kills = random.Random(place[:5]), 0
    clock = Clock()
    clock.freeze()
    async with Simulator(
        organizations=60, devices_per_organization=10, rate_limits=False, clock=clock
    ) as dashboard:
        world = await world_of(dashboard)
        while kills < 12:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-c", KILLED, dashboard.url, place),
                env={**os.environ, "MERAKI_DASHBOARD_API_KEY": dashboard.api_key},
                stderr=asyncio.subprocess.PIPE,
            )
            try:
                await asyncio.wait_for(process.wait(), chance.uniform(0.3, 1.8))
            except TimeoutError:
                os.kill(process.pid, signal.SIGKILL)
                kills += 1
            _, errors = await process.communicate()
            assert process.returncode in (0, -9), errors.decode()
            async with await open_store(place) as store:
                for key, records in (await stored(store)).items():
                    # all of an organization, or nothing yet
                    assert records in ({}, world[key])
                entries = [each.sequence for each in await store.history(limit=100_000)]
                assert entries == list(range(1, len(entries) + 1))
                assert await store.last_sequence() == len(entries)
        async with await open_store(place) as store:
            await run_sync(dashboard, store)
            assert await stored(store) == world
            assert await deletions(store) == set()
