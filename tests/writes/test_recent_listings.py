"""What guards have just read serves the comparison before a removal, once and for seconds."""

import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from meraki_async import Meraki
from meraki_async.operations.operation import Request
from meraki_async.simulator import Simulator
from meraki_async.writes import Plan, apply_plan, revert_plan
from meraki_async.writes.looking import RecentListings
from meraki_async.writes.running.journal import Entry, Journal
from meraki_async.writes.target import networks_of

from .test_guards import Shop

pytestmark = pytest.mark.anyio


def listings(simulator: Simulator, path: str) -> int:
    return sum(r.method == "GET" and r.path == path for r in simulator.requests)


async def test_a_removal_reads_the_administrators_once(
    simulator: Simulator, meraki: Meraki, tmp_path: Path
) -> None:
    shop = Shop(simulator)
    shop.add("bob@example.com")
    first, second = shop.add("eve@example.com"), shop.add("ann@example.com")
    calls = [
        meraki.organizations.delete_organization_admin(shop.id, first),
        meraki.organizations.delete_organization_admin(shop.id, second),
    ]
    plan = await Plan.of(meraki, calls)
    plan.save(tmp_path / "plan.jsonl")
    simulator.requests.clear()
    report = await apply_plan(meraki, tmp_path / "plan.jsonl")
    assert report.counts == {"done": 2}
    assert listings(simulator, f"/organizations/{shop.id}/admins") == 1


@pytest.mark.slow
async def test_the_journal_says_when_it_was_read(
    simulator: Simulator, meraki: Meraki, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A run that follows a kill would take it for fresher than it is otherwise."""
    shop = Shop(simulator)
    shop.add("bob@example.com")
    eve = shop.add("eve@example.com")
    plan = await Plan.of(meraki, [meraki.organizations.delete_organization_admin(shop.id, eve)])
    plan.save(tmp_path / "plan.jsonl")
    kept_at: list[float] = []
    read_at: list[float | None] = []
    keep, write = RecentListings.keep, Journal.write

    def noted(recent: RecentListings, request: Request, records: list[Any]) -> None:
        kept_at.append(time.time())
        keep(recent, request, records)

    async def written(journal: Journal, entries: Iterable[Entry]) -> None:
        stored = list(entries)
        read_at.extend(each.read_at for each in stored if each.state in ("planned", "sent"))
        await write(journal, stored)

    monkeypatch.setattr(RecentListings, "keep", noted)
    monkeypatch.setattr(Journal, "write", written)
    # all is read once more, slowly, before anything is sent
    simulator.requests.clear()
    simulator.faults.add("latency=2#2@getOrganizationAdmins")
    report = await apply_plan(meraki, tmp_path / "plan.jsonl", all_or_nothing=True)
    assert report.counts == {"done": 1}, report.outcomes
    assert listings(simulator, f"/organizations/{shop.id}/admins") == 2
    assert read_at == [pytest.approx(kept_at[0], abs=1.0)] * 2


async def test_what_has_moved_between_plan_and_guards_is_refused(
    simulator: Simulator, meraki: Meraki, tmp_path: Path
) -> None:
    shop = Shop(simulator)
    shop.add("bob@example.com")
    eve = shop.add("eve@example.com", "read-only")
    plan = await Plan.of(meraki, [meraki.organizations.delete_organization_admin(shop.id, eve)])
    plan.save(tmp_path / "plan.jsonl")
    simulator.dashboard.administrators.change(shop.id, eve, {"orgAccess": "enterprise"})
    report = await apply_plan(meraki, tmp_path / "plan.jsonl")
    assert report.counts == {"refused": 1}


def test_a_reading_serves_once_and_not_for_long(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr("meraki_async.writes.looking.time.monotonic", lambda: now)
    request, recent = networks_of("1").request, RecentListings()
    records: list[dict[str, Any]] = [{"id": "N_1"}]
    assert recent.take(request) is None
    recent.keep(request, records)
    assert recent.take(networks_of("2").request) is None
    now += 4
    assert recent.take(request) == (records, 4.0)
    assert recent.take(request) is None
    recent.keep(request, records)
    now += 11
    assert recent.take(request) is None


async def test_a_revocation_is_compared_sent_once_and_taken_back(tmp_path: Path) -> None:
    async with (
        Simulator(organizations=4, devices_per_organization=80, early_access=True) as simulator,
        Meraki(simulator.api_key, base_url=simulator.url) as meraki,
    ):
        organizations = await meraki.organizations.get_organizations().decode_as(dict)
        organization_id = organizations[0]["id"]
        zones = await meraki.users.get_organization_iam_users_authorizations_zones(organization_id)
        made = await meraki.users.create_organization_iam_users_authorization(
            organization_id, body={"authZone": {"id": zones[0]["id"]}, "email": "eve@example.com"}
        )
        body = {"authorizationId": made["authorizationId"], "idpUserId": made["idpUserId"]}
        revoke = meraki.users.revoke_organization_iam_users_authorizations_authorization
        plan = await Plan.of(meraki, [revoke(organization_id, body=body)])
        assert plan.changes[0].before["authZone"]["id"] == zones[0]["id"]
        plan.save(tmp_path / "plan.jsonl")
        # the response is lost, and reading shows that it was executed
        operation = "revokeOrganizationIamUsersAuthorizationsAuthorization"
        simulator.faults.add(f"reset-afterx1@{operation}")
        report = await apply_plan(meraki, tmp_path / "plan.jsonl", settle_after=0.1)
        assert report.counts == {"done": 1}
        again = await Plan.of(meraki, [revoke(organization_id, body=body)])
        again.save(tmp_path / "again.jsonl")
        assert (await apply_plan(meraki, tmp_path / "again.jsonl")).counts == {"skipped": 1}
        back = await revert_plan(meraki, tmp_path / "plan.jsonl")
        back.plan.save(tmp_path / "back.jsonl")
        assert (await apply_plan(meraki, tmp_path / "back.jsonl")).counts == {"done": 1}
        found = await meraki.users.get_organization_iam_users_authorizations(
            organization_id, user_ids=[made["idpUserId"]]
        ).decode_as(dict)
        assert sorted(each["status"] for each in found) == ["authorized", "revoked"]
