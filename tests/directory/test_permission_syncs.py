"""Syncs of the simulated dashboard: its change log and its silent changes are told once each."""

import random
from collections import Counter
from pathlib import Path
from typing import Any

import msgspec
import pytest

from meraki_async import Meraki
from meraki_async.directory import PermissionChange, PermissionFeed, open_store
from meraki_async.directory.feeds.hierarchy import iso
from meraki_async.directory.permissions.log_entries import log_entry
from meraki_async.directory.store.kinds import instant
from meraki_async.simulator import Clock, Simulator

from .syncing import client, run_sync

pytestmark = pytest.mark.anyio

HOUR = 3600


async def logged(
    owner: Meraki, organization_ids: list[str], since: float
) -> Counter[tuple[str, ...]]:
    """What the change logs say of roles and permissions, since a moment."""
    found: Counter[tuple[str, ...]] = Counter()
    for organization_id in organization_ids:
        listing = owner.organizations.get_organization_configuration_changes(
            organization_id, timespan=60 * 86_400
        ).decode_as(dict[str, Any])
        async for record in listing:
            at = instant(record["ts"])
            assert at is not None
            entry = log_entry(organization_id, at, b"", _json(record))
            if entry is not None and entry.is_relevant and at >= since * 1_000_000:
                found[organization_id, iso(at), record["label"], record["newValue"]] += 1
    return found


def _json(record: Any) -> bytes:
    return msgspec.json.encode(record)


class Days:
    """What happens to administrators, and what of it leaves no trace in the log."""

    def __init__(self, simulator: Simulator, owner: Meraki, seed: int) -> None:
        self.dashboard = simulator.dashboard
        self.owner = owner
        self.chance = random.Random(seed)
        self.silent: Counter[tuple[str, str, str]] = Counter()
        self._changed: set[tuple[str, str]] = set()

    async def change(self, organization_id: str) -> None:
        chance, people = self.chance, self.dashboard.administrators
        everybody = [
            each
            for each in people.list(organization_id)
            if each["orgAccess"] != "full" and each.get("email")
        ]
        level = chance.choice(["read-only", "enterprise"])
        one = chance.choice(everybody) if everybody else None
        # whoever is changed silently, and added or removed in the same interval, is told as one
        is_fresh = one is not None and (organization_id, one["id"]) not in self._changed
        match chance.randrange(6):
            case 0 if one is not None:
                await self.owner.organizations.update_organization_admin(
                    organization_id, one["id"], org_access=level
                )
            case 1 if one is not None and is_fresh:
                await self.owner.organizations.delete_organization_admin(organization_id, one["id"])
            case 2 if one is not None:
                people.change(organization_id, one["id"], {"orgAccess": level})
            case 3 if one is not None and is_fresh:
                name = chance.choice(["twoFactorAuthEnabled", "hasApiKey"])
                people.change_account(organization_id, one["id"], {name: not one[name]})
                self.silent[organization_id, one["id"], name] += 1
                self._changed.add((organization_id, one["id"]))
            case 4:
                new = people.add(organization_id, {"email": f"{chance.random()}@new.example"})
                self._changed.add((organization_id, new["id"]))
            case _:
                await self.owner.organizations.create_organization_saml_role(
                    organization_id, role=f"role {chance.random()}", org_access="read-only"
                )

    def synced(self) -> None:
        self._changed.clear()


@pytest.mark.parametrize(
    "seed", [1, *(pytest.param(seed, marks=pytest.mark.slow) for seed in (2, 3, 4, 5))]
)
async def test_random_days(seed: int, tmp_path: Path, no_backoff: None) -> None:
    clock = Clock()
    clock.freeze()
    async with (
        Simulator(
            organizations=4, devices_per_organization=10, seed=seed, rate_limits=False, clock=clock
        ) as simulator,
        client(simulator) as owner,
        await open_store(tmp_path / "directory.sqlite") as store,
    ):
        organization_ids = [
            str(each.id)
            for each in await owner.organizations.get_organizations()
            if each.api is not None and each.api.enabled
        ]
        begin = clock.now - 30 * 86_400
        await run_sync(simulator, store, first_log_days=30)
        days = Days(simulator, owner, seed)
        for _ in range(10):
            for _ in range(days.chance.randrange(8)):
                clock.advance(days.chance.uniform(1, 600))
                await days.change(days.chance.choice(organization_ids))
            clock.advance(days.chance.uniform(10, HOUR))
            simulator.faults.clear()
            if days.chance.random() < 0.4:
                simulator.faults.add("500:0.3@getOrganizationAdmins")
                simulator.faults.add("500:0.3@getOrganizationConfigurationChanges")
                await run_sync(simulator, store, retries=0)
                simulator.faults.clear()
            if (await run_sync(simulator, store)).is_complete:
                days.synced()
        clock.advance(HOUR)
        await run_sync(simulator, store)
        told = await _told(PermissionFeed(store))
        entries = Counter(
            (each.organization.id, each.occurred_at or "", each.label or "", _new(each))
            for each in told
            if each.source == "log"
        )
        assert entries == await logged(owner, organization_ids, begin)
        silent = Counter(
            (each.organization.id, each.target.id or "", field.field or "")
            for each in told
            if each.source == "snapshots" and each.target is not None
            for field in each.changes
        )
        assert silent == days.silent
        assert days.silent
        # what was done since the first sync is confirmed by what was read, where it left a trace
        assert any(each.is_confirmed for each in told if each.certainty == "stated")
        assert any(each.is_confirmed for each in told if each.certainty == "guess")
        assert await PermissionFeed(store).waiting() == 0


async def _told(feed: PermissionFeed) -> list[PermissionChange]:
    found, cursor = list[PermissionChange](), None
    while True:
        page = await feed.read(cursor, limit=7)
        found += page.changes
        cursor = page.cursor
        if page.is_last:
            return found


def _new(change: PermissionChange) -> str:
    """The value after, as the log has it."""
    first = change.changes[0] if change.changes else None
    if change.certainty == "guess":
        return (first.new if first else None) or ""
    if change.action in ("added", "removed"):
        return _json(first.new).decode() if first and first.new else ""
    values = {each.field: each.new for each in change.changes}
    return _json(values).decode()
