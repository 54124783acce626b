"""Off-boarding on the simulated dashboard: what goes, what stays, and what is said of it."""

import asyncio
import os
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from meraki_async import Meraki
from meraki_async.directory.offboarding import (
    Offboarding,
    OffboardingEvent,
    OffboardingReport,
    offboard,
    plan_offboarding,
)
from meraki_async.errors import PlanError
from meraki_async.simulator import LIMITED_KEY, ApiOffMessage, Fault, Simulator

from .leavers import ALIAS, ALICE, NAME, Fleet

pytestmark = pytest.mark.anyio


@pytest.fixture
async def fleet() -> AsyncIterator[Fleet]:
    async with Simulator(
        organizations=1, devices_per_organization=0, organization_rate=1000, organization_burst=1000
    ) as simulator:
        yield Fleet(simulator)


@pytest.fixture
async def client(fleet: Fleet) -> AsyncIterator[Meraki]:
    async with Meraki(fleet.simulator.api_key, base_url=fleet.simulator.url) as meraki:
        yield meraki


async def run(client: Meraki, path: Path, *addresses: str, **more: Any) -> OffboardingReport:
    report = await offboard(client, addresses or (ALICE,), directory=path, **more)
    assert report is not None
    return report


def places(found: Any) -> list[str]:
    return [each.organization.id for each in found]


async def test_all_spellings_and_aliases_go_and_a_second_reading_proves_it(
    fleet: Fleet, client: Meraki, tmp_path: Path
) -> None:
    shop, office = fleet.organization("Shop"), fleet.organization("Office")
    fleet.add(shop, ALICE.upper())
    fleet.add(shop, ALIAS.title(), orgAccess="none", tags=[{"tag": "west", "access": "full"}])
    fleet.add(office, accountStatus="pending", orgAccess="read-only")
    other = fleet.add(office, "alice.ruiz+meraki@example.com")
    report = await run(client, tmp_path, ALICE, ALIAS, ticket="INC-7")
    assert report.is_complete
    assert fleet.addresses(shop) == [fleet.owner(shop)["email"]]
    assert other in {each["id"] for each in fleet.people.list(office)}
    assert ALICE not in fleet.addresses(office)
    assert sorted(each.access.rights for each in report.removed) == [
        "full",
        "read-only (invited)",
        "tag west",
    ]
    assert all(each.seen_gone_at and each.at for each in report.removed)
    assert [status for _, status in fleet.deletions()] == [204, 204, 204]
    assert report.path is not None
    check_files(Path(report.path))


def check_files(report: Path) -> None:
    assert '"is_complete": true' in report.read_text()
    assert report.parent.stat().st_mode & 0o077 == 0
    kept = [each for each in report.parent.iterdir() if not each.name.endswith("lock")]
    assert {each.stat().st_mode & 0o077 for each in kept} == {0}
    assert "INC-7" in (report.parent / "plan-1.jsonl").read_text()


async def test_the_last_usable_full_administrator_is_kept_and_the_others_go(
    fleet: Fleet, client: Meraki, tmp_path: Path
) -> None:
    shop, office = fleet.organization("Shop"), fleet.organization("Office")
    fleet.add(shop)
    fleet.add(shop, ALIAS)
    fleet.add(shop, "bob@example.com", accountStatus="locked")
    fleet.people.change_account(shop, fleet.owner(shop)["id"], {"accountStatus": "locked"})
    fleet.add(office)
    report = await run(client, tmp_path, ALICE, ALIAS)
    assert not report.is_complete
    [kept] = report.kept
    assert (kept.reason, kept.access.email) == ("last_full_administrator", ALICE)
    assert "bob@example.com (locked)" in kept.why
    assert "sign in once" in kept.todo
    # of her two records one is enough to keep the organization reachable
    assert ALIAS not in fleet.addresses(shop)
    assert ALICE in fleet.addresses(shop)
    assert ALICE not in fleet.addresses(office)


async def test_a_locked_full_administrator_stays_where_nobody_is_usable(
    fleet: Fleet, client: Meraki
) -> None:
    shop = fleet.organization("Shop")
    fleet.add(shop, accountStatus="locked")
    fleet.add(shop, ALIAS, orgAccess="read-only")
    fleet.people.change_account(shop, fleet.owner(shop)["id"], {"accountStatus": "locked"})
    found = await plan_offboarding(client, [ALICE, ALIAS])
    assert [each.email for each in found.taken] == [ALIAS]
    assert [each.reason for each in found.kept] == ["last_full_administrator"]


async def test_the_own_identity_and_protected_people_stay(fleet: Fleet, client: Meraki) -> None:
    shop = fleet.organization("Shop")
    fleet.add(shop)
    owner = fleet.owner(shop)["email"]
    found = await plan_offboarding(client, [ALICE], protected=[ALICE.title()])
    assert [each.reason for each in found.kept] == ["protected"]
    found = await plan_offboarding(client, [owner.upper()])
    assert {each.reason for each in found.kept} == {"own_identity"}
    assert not found.taken
    assert any(each.kind == "api_key" for each in found.by_hand)
    with pytest.raises(ValueError, match="protected must be e-mail addresses"):
        await plan_offboarding(client, [ALICE], protected=["alice"])


async def test_what_cannot_be_read_is_named_with_its_text_and_is_not_absent(
    fleet: Fleet, client: Meraki, no_backoff: None
) -> None:
    first, second, broken, gone = map(fleet.organization, ("A", "B", "C", "D"))
    organizations = fleet.simulator.dashboard.organizations
    organizations.set_api_access(first, False, message=ApiOffMessage.ENABLE_FIRST)
    organizations.set_api_access(second, False, message=ApiOffMessage.DISABLED)
    fleet.simulator.faults.add(Fault("503", organization=broken))
    fleet.simulator.faults.add(
        Fault("404-empty", organization=gone, operation="getOrganizationSaml")
    )
    for each in (first, second, broken, gone):
        fleet.add(each)
    found = await plan_offboarding(client, [ALICE])
    by_place = {each.organization.id: each for each in found.unreadable if each.organization}
    assert by_place[first].reason == by_place[second].reason == "api_access_off"
    assert "enable API access" in by_place[first].message
    assert "API access is disabled" in by_place[second].message
    assert (by_place[broken].reason, by_place[broken].resource) == ("server_error", "users")
    assert by_place[gone].resource == "saml"
    assert all(each.todo for each in found.unreadable)
    assert places(found.taken) == [gone]
    assert not found.is_done


async def test_an_api_that_is_on_is_read_whatever_the_listing_says(
    fleet: Fleet, client: Meraki
) -> None:
    """The listing's ``api.enabled`` is no ground for taking an organization for unreadable."""
    shop = fleet.organization("Shop")
    fleet.add(shop)
    found = await plan_offboarding(client, [ALICE])
    listed = [r.path for r in fleet.simulator.requests if r.path.endswith("/admins")]
    assert len(listed) == len(found.organizations)
    assert places(found.taken) == [shop]


async def test_own_access_that_is_not_full_is_named(fleet: Fleet) -> None:
    shop, office = fleet.organization("Shop"), fleet.organization("Office")
    limited = "person1@fjordlys.example"
    for each, access in ((shop, "read-only"), (office, "full")):
        fleet.add(each)
        fleet.add(each, limited, orgAccess=access)
    async with Meraki(LIMITED_KEY, base_url=fleet.simulator.url) as client:
        found = await plan_offboarding(client, [ALICE])
    assert [each.access.organization.id for each in found.kept] == [shop]
    assert found.kept[0].reason == "own_access_is_not_full"
    assert places(found.taken) == [office]


async def test_records_without_an_address_are_shown_and_never_removed(
    fleet: Fleet, client: Meraki, tmp_path: Path
) -> None:
    shop, office, depot = map(fleet.organization, ("Shop", "Office", "Depot"))
    fleet.add(shop)
    same_name = fleet.add(office, None, name="  alice   RUIZ ")
    fleet.add(office, None, name="Bob Stone")
    nobody = fleet.add(depot, None, name=None)
    report = await run(client, tmp_path)
    assert {each.access.id for each in report.possible} == {same_name, nobody}
    assert len(report.removed) == 1
    assert not report.is_complete
    # whose name nobody knows is still found by the name that the address has
    again = await plan_offboarding(client, [ALICE])
    assert same_name in {each.access.id for each in again.possible}
    by_name = await plan_offboarding(client, ["x@example.com"], names=["Bob Stone"])
    assert "it has the same name" in {each.why for each in by_name.possible}


async def test_running_again_finds_nothing_but_the_named(
    fleet: Fleet, client: Meraki, tmp_path: Path
) -> None:
    fleet.add(fleet.organization("Shop"))
    assert (await run(client, tmp_path)).is_complete
    before = len(fleet.writes())
    report = await run(client, tmp_path)
    assert report.is_complete
    assert not report.removed
    assert len(fleet.writes()) == before


async def test_nothing_is_sent_without_approval(
    fleet: Fleet, client: Meraki, tmp_path: Path
) -> None:
    fleet.add(fleet.organization("Shop"))
    seen: list[Offboarding] = []

    async def refuse(found: Offboarding) -> bool:
        seen.append(found)
        return False

    assert await offboard(client, [ALICE], directory=tmp_path, approve=refuse) is None
    assert len(seen[0].taken) == 1
    assert not fleet.writes()
    assert not [name for _, _, names in os.walk(tmp_path) for name in names if "plan" in name]


async def test_what_the_api_refuses_is_left_and_named(
    fleet: Fleet, client: Meraki, tmp_path: Path
) -> None:
    shop, office = fleet.organization("Shop"), fleet.organization("Office")
    fleet.add(shop)
    fleet.add(office)
    fault = Fault("403-html", organization=shop, operation="deleteOrganizationAdmin")
    fleet.simulator.faults.add(fault)
    report = await run(client, tmp_path)
    assert [each.access.organization.id for each in report.left] == [shop]
    assert "403" in report.left[0].why
    assert [each.access.organization.id for each in report.removed] == [office]
    assert not report.is_complete


async def test_a_record_that_is_there_at_the_second_reading_is_left(
    fleet: Fleet, client: Meraki, tmp_path: Path
) -> None:
    shop = fleet.organization("Shop")
    fleet.add(shop)

    def add_again(event: OffboardingEvent) -> None:
        if event.kind == "removing" and event.done:
            fleet.add(shop)

    report = await run(client, tmp_path, on_event=add_again)
    assert not report.removed
    assert "second reading" in report.left[0].why


async def test_an_organization_that_fails_after_the_plan_does_not_block_the_others(
    fleet: Fleet, client: Meraki, tmp_path: Path, no_backoff: None
) -> None:
    shop, office = fleet.organization("Shop"), fleet.organization("Office")
    fleet.add(shop)
    fleet.add(office)

    async def approve(found: Offboarding) -> bool:
        fleet.simulator.faults.add(Fault("503", organization=shop))
        return True

    report = await run(client, tmp_path, approve=approve)
    assert [each.access.organization.id for each in report.removed] == [office]
    assert places(report.unreadable) == [shop]
    assert not report.is_complete


async def test_two_processes_do_not_off_board_one_person(
    fleet: Fleet, client: Meraki, tmp_path: Path
) -> None:
    fleet.add(fleet.organization("Shop"))

    async def meanwhile(found: Offboarding) -> bool:
        with pytest.raises(PlanError, match="another process"):
            await offboard(client, [ALICE.upper()], directory=tmp_path)
        return True

    assert (await run(client, tmp_path, approve=meanwhile)).is_complete


async def test_two_who_leave_at_once_do_not_take_each_others_last(
    fleet: Fleet, client: Meraki, tmp_path: Path
) -> None:
    shop, bob = fleet.organization("Shop"), "bob@example.com"
    fleet.people.change_account(shop, fleet.owner(shop)["id"], {"accountStatus": "locked"})
    fleet.add(shop)
    fleet.add(shop, bob, name="Bob Stone")
    both, shown = asyncio.Event(), 0

    async def approve(found: Offboarding) -> bool:
        nonlocal shown
        shown += 1
        if shown == 2:
            both.set()
        await both.wait()
        return True

    reports = await asyncio.gather(
        *(run(client, tmp_path, each, approve=approve) for each in (ALICE, bob))
    )
    assert sorted(len(each.removed) for each in reports) == [0, 1]
    [kept] = [kept for each in reports for kept in each.kept]
    assert kept.reason == "last_full_administrator"
    assert len(fleet.addresses(shop)) == 2


async def test_requests_are_few_and_each_listing_is_read_once_a_step(
    fleet: Fleet, client: Meraki, tmp_path: Path
) -> None:
    shop = fleet.organization("Shop")
    fleet.add(shop)
    fleet.simulator.requests.clear()
    await run(client, tmp_path)
    asked = [r.path for r in fleet.simulator.requests if shop in r.path]
    # the plan; guards and the comparing before the DELETE; the proof
    assert asked.count(f"/organizations/{shop}/admins") == 3
    assert len(asked) == 3 + 3


async def test_network_end_users_lose_what_they_are_authorized_for(tmp_path: Path) -> None:
    async with (
        Simulator(organizations=4, devices_per_organization=80, early_access=True) as simulator,
        Meraki(simulator.api_key, base_url=simulator.url) as client,
    ):
        organizations = await client.organizations.get_organizations().decode_as(dict)
        organization_id = organizations[0]["id"]
        zones = await client.users.get_organization_iam_users_authorizations_zones(organization_id)
        for _ in range(2):
            await client.users.create_organization_iam_users_authorization(
                organization_id, body={"authZone": {"id": zones[0]["id"]}, "email": ALICE}
            )
        report = await run(client, tmp_path, ALICE.title())
        assert [each.access.kind for each in report.removed] == ["authorization"] * 2
        assert all(each.seen_gone_at for each in report.removed)
        found = await plan_offboarding(client, [ALICE])
        assert not found.taken
        assert found.early_access_off == 0


async def test_end_users_and_aliases_of_a_protected_person_stay() -> None:
    async with (
        Simulator(organizations=1, devices_per_organization=80, early_access=True) as simulator,
        Meraki(simulator.api_key, base_url=simulator.url) as client,
    ):
        [organization] = await client.organizations.get_organizations().decode_as(dict)
        id_, fleet = organization["id"], Fleet(simulator)
        fleet.add(id_, ALIAS)
        zones = await client.users.get_organization_iam_users_authorizations_zones(id_)
        await client.users.create_organization_iam_users_authorization(
            id_, body={"authZone": {"id": zones[0]["id"]}, "email": ALICE}
        )
        found = await plan_offboarding(
            client, [ALICE], aliases={ALIAS: ALICE}, protected=[ALICE.title()]
        )
        assert not found.taken
        assert sorted((each.access.kind, each.reason) for each in found.kept) == [
            ("administrator", "protected"),
            ("authorization", "protected"),
        ]


@pytest.mark.parametrize(
    "address",
    [
        *("", "alice", "@example.com", "alice@", "Alice <alice@example.com>", "alice@@x.example"),
        *("alice@x.example;bob@x.example", "a@x.example b@x.example", "mailto:alice@x.example"),
        *("alice@x.example\u200b", "al\u00a0ice@x.example", "alice@x.example,"),
    ],
)
async def test_addresses_that_are_none(client: Meraki, address: str) -> None:
    with pytest.raises(ValueError, match="e-mail address is needed"):
        await plan_offboarding(client, [address])


async def test_what_is_done_by_hand_is_named(fleet: Fleet, client: Meraki) -> None:
    shop = fleet.organization("Shop")
    fleet.add(shop, name=NAME)
    await client.organizations.update_organization_saml(shop, enabled=True)
    found = await plan_offboarding(client, [ALICE])
    by_kind = {each.kind: each for each in found.by_hand}
    assert by_kind.keys() == {"saml", "sessions"}
    assert shop in {each.id for each in by_kind["saml"].organizations}
    assert found.nothing_found == len(found.organizations) - 1
