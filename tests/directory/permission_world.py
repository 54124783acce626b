"""Organizations whose permissions change, and the syncs that see it: the same for the same seed.

    python -m tests.directory.permission_world DB SEED SYNCS

writes all syncs into a store, from where it was left, and may be killed at any instant.
"""

import asyncio
import json
import random
import sys
from collections import Counter
from functools import cache
from typing import Any, NamedTuple

from meraki_async.directory.feeds.hierarchy import iso
from meraki_async.directory.store.kinds import Kind
from meraki_async.directory.store.records import OrganizationRead
from meraki_async.directory.store.store import Store, open_store

from .worlds import SECOND, admin

ORGANIZATIONS = ("1", "2", "3", "4", "5")
CHANGES = 10
"""In an organization between two syncs."""
HOUR = 3600 * SECOND
START = 1000 * HOUR
_MINUTE = 60 * SECOND
_LEVELS = ("full", "read-only", "enterprise", "none")
Record = dict[str, Any]


class Entry(NamedTuple):
    at: int
    visible_at: int
    record: Record


class State(NamedTuple):
    """An organization at a sync."""

    admins: dict[str, Record]
    log: list[Entry]
    """Of the time since the sync before."""
    expected: list[tuple[str, ...]]
    """What must be told of that time, each once."""


def at_of(sync: int) -> int:
    return START + sync * HOUR


@cache
def state(seed: int, organization_id: str, sync: int) -> State:
    if sync == 0:
        people = [
            admin(str(number), f"{number}@o{organization_id}.example") for number in range(20)
        ]
        return State({each["id"]: each for each in people}, [], [])
    chance = random.Random(f"{seed} {organization_id} {sync}")
    admins = dict(state(seed, organization_id, sync - 1).admins)
    before = set(admins)
    touched: set[str] = set()
    log: list[Entry] = []
    expected: list[tuple[str, ...]] = []
    moments = sorted(chance.sample(range(at_of(sync - 1) + 1, at_of(sync) - 10 * SECOND), CHANGES))
    path = f"/api/v1/organizations/{organization_id}/admins"

    def add(at: int, label: str, old: Any, new: Any, page: str = "via API") -> None:
        is_late = at > at_of(sync) - 9 * _MINUTE and chance.random() < 0.7
        values = [each if isinstance(each, str) else json.dumps(each) for each in (old, new)]
        record = {
            "ts": iso(at),
            "adminId": "0",
            "adminName": "Boss",
            "adminEmail": "boss@o.example",
            "page": page,
            "label": label,
            "oldValue": values[0],
            "newValue": values[1],
            "client": {"id": None, "type": None},
        }
        log.append(Entry(at, at_of(sync + 1) if is_late else at, record))
        expected.append(("log", organization_id, iso(at), label))

    for at in moments:
        identifier = chance.choice(sorted(admins))
        record = admins[identifier]
        level = chance.choice([each for each in _LEVELS if each != record["orgAccess"]])
        quiet = sorted(before & admins.keys() - touched)
        match chance.randrange(8):
            case 0 if quiet:  # silent: two-factor, keys
                identifier = chance.choice(quiet)
                record, name = (
                    admins[identifier],
                    chance.choice(["hasApiKey", "twoFactorAuthEnabled"]),
                )
                admins[identifier] = {**record, name: not record[name]}
                expected.append(
                    ("snapshots", organization_id, iso(at_of(sync)), identifier, f'["{name}"]')
                )
                touched.add(identifier)
            case 1 if quiet:  # that should be in the log, and is not
                identifier = chance.choice(quiet)
                level = _LEVELS[(_LEVELS.index(admins[identifier]["orgAccess"]) + 1) % 4]
                admins[identifier] = {**admins[identifier], "orgAccess": level}
                expected.append(
                    ("snapshots", organization_id, iso(at_of(sync)), identifier, '["orgAccess"]')
                )
                touched.add(identifier)
            case 2:
                number = f"{sync}-{at}"
                new = admin(number, f"{number}@o{organization_id}.example")
                admins[number] = new
                add(at, f"POST {path}", "", new)
                touched.add(number)
            case 3 if len(admins) > 15 and identifier not in touched:
                del admins[identifier]
                add(at, f"DELETE {path}/{identifier}", record, "")
                touched.add(identifier)
            case 4 if identifier in before and identifier not in touched:
                admins[identifier] = {**record, "orgAccess": level}
                words = f"{record['email']}: organization {record['orgAccess']}"
                add(
                    at,
                    "Administrator privileges",
                    words,
                    f"{record['email']}: organization {level}",
                    page="Organization > Administrators",
                )
                touched.add(identifier)
            case _ if identifier in before and (
                identifier not in touched or record.get("_by_api") == sync
            ):
                admins[identifier] = {**record, "orgAccess": level, "_by_api": sync}
                label = f"PUT {path}/{identifier}"
                add(at, label, {"orgAccess": record["orgAccess"]}, {"orgAccess": level})
                touched.add(identifier)
            case _:
                add(at, f"PUT {path}/{identifier}", {"name": "x"}, {"name": "x"})
    return State(admins, log, expected)


def expected(seed: int, syncs: int) -> Counter[tuple[str, ...]]:
    """All that must be told once the last sync was written, and one without changes after it."""
    return Counter(
        each
        for organization_id in ORGANIZATIONS
        for sync in range(1, syncs + 1)
        for each in state(seed, organization_id, sync).expected
    )


def read_of(seed: int, organization_id: str, sync: int, syncs: int) -> OrganizationRead:
    """What a sync reads; the one after the last sees no changes but late entries."""
    at = at_of(sync)
    admins = state(seed, organization_id, min(sync, syncs)).admins
    entries = [
        entry
        for number in range(max(1, sync - 1), min(sync, syncs) + 1)
        for entry in state(seed, organization_id, number).log
    ]
    records = [
        {name: value for name, value in each.items() if name != "_by_api"}
        for each in admins.values()
    ]
    return OrganizationRead(
        organization_id=organization_id,
        started_at=at - SECOND,
        finished_at=at,
        records={Kind.ADMINISTRATOR: [json.dumps(each).encode() for each in records]},
        changes=[json.dumps(entry.record).encode() for entry in entries if entry.visible_at <= at],
        reached=at - SECOND,
    )


async def write(store: Store, seed: int, syncs: int) -> None:
    async with store.exclusively():
        done = {
            each.organization_id: each.read_at
            for each in await store.readings()
            if each.kind is Kind.CHANGE
        }
        for sync in range(syncs + 2):
            for organization_id in ORGANIZATIONS:
                if (done.get(organization_id) or 0) < at_of(sync) - SECOND:
                    await store.write_organization(read_of(seed, organization_id, sync, syncs))


async def main(place: str, seed: str, syncs: str) -> None:
    async with await open_store(place) as store:
        await write(store, int(seed), int(syncs))


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
