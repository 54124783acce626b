"""The hierarchy feed: whoever applies it has the organizations and networks that there are."""

import asyncio
import random
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meraki_async import FeedExpiredError
from meraki_async.directory.feeds.hierarchy import HierarchyEvent, HierarchyFeed
from meraki_async.directory.store.kinds import Kind
from meraki_async.directory.store.store import Store, open_store

from .worlds import SECOND, admin, list_organizations, listed, network, read

pytestmark = pytest.mark.anyio

NETWORKS, ADMINS = Kind.NETWORK, Kind.ADMINISTRATOR
Mirror = dict[tuple[str, str], tuple[str, bool, Any]]
"""By kind and id: the organization, whether it is visible, the record."""


def apply(mirror: Mirror, event: HierarchyEvent) -> None:
    if event.what == "end":
        return
    assert event.kind is not None
    assert event.id is not None
    assert event.organization_id is not None
    if event.new is None:
        mirror.pop((event.kind, event.id), None)
    else:
        record = msgspec.json.decode(event.new)
        mirror[event.kind, event.id] = (event.organization_id, event.is_visible, record)


async def follow(
    store: Store, mirror: Mirror, since: str | None = None, *, limit: int = 500
) -> tuple[list[HierarchyEvent], str]:
    feed, told = HierarchyFeed(store), list[HierarchyEvent]()
    while True:
        page = await feed.read(since, limit=limit)
        since = page.cursor
        for event in page.events:
            apply(mirror, event)
        told += page.events
        if not page.events:
            return told, since


async def snapshot(store: Store) -> tuple[Mirror, str]:
    mirror: Mirror = {}
    events = [event async for event in HierarchyFeed(store).snapshot()]
    for event in events:
        apply(mirror, event)
    assert [event.what for event in events] == ["present"] * (len(events) - 1) + ["end"]
    assert events[-1].cursor
    return mirror, events[-1].cursor


def said(events: list[HierarchyEvent]) -> list[tuple[str, str | None, str | None]]:
    return [(event.what, event.id, event.organization_id) for event in events]


async def test_what_is_told_of_each_change(store: Store) -> None:
    one, two = listed("1"), listed("2")
    await list_organizations(store, 10 * SECOND, one, two)
    people = {ADMINS: [admin("5")]}
    await store.write_organization(
        read("1", 11 * SECOND, {**people, NETWORKS: [network("N_1"), network("N_2")]})
    )
    await store.write_organization(read("2", 12 * SECOND, {**people, NETWORKS: []}))
    mirror: Mirror = {}
    events, cursor = await follow(store, mirror)
    assert said(events) == [
        ("added", "1", "1"),
        ("added", "2", "2"),
        ("added", "N_1", "1"),
        ("added", "N_2", "1"),
    ]
    assert [event.observed_after for event in events] == [None] * 4
    # the network moves, and is seen to be gone before it is seen to be there
    await list_organizations(store, 20 * SECOND, listed("1", name="Renamed"), two)
    await store.write_organization(
        read("1", 21 * SECOND, {**people, NETWORKS: [network("N_2", tags=["x"])]})
    )
    await store.write_organization(
        read("2", 22 * SECOND, {**people, NETWORKS: [network("N_1", name="Moved")]})
    )
    events, cursor = await follow(store, mirror, cursor)
    assert said(events) == [
        ("renamed", "1", "1"),
        ("changed", "N_2", "1"),
        ("moved", "N_1", "2"),
    ]
    moved = events[-1]
    assert moved.old_organization_id == "1"
    assert moved.changed == ["name"]
    assert msgspec.json.decode(moved.old) == network("N_1")
    assert msgspec.json.decode(moved.new) == network("N_1", name="Moved")
    assert (moved.observed_after, moved.observed_at) == (
        "1970-01-01T00:00:11.000000Z",
        "1970-01-01T00:00:22.000000Z",
    )
    assert mirror["network", "N_1"] == ("2", True, network("N_1", name="Moved"))
    # an organization is not shown any more; a network neither, to whoever may not see everything
    await list_organizations(store, 30 * SECOND, two)
    await store.write_organization(read("2", 31 * SECOND, {NETWORKS: []}))
    events, cursor = await follow(store, mirror, cursor)
    assert said(events) == [("not_visible", "1", "1"), ("not_visible", "N_1", "2")]
    assert mirror["network", "N_1"] == ("2", False, network("N_1", name="Moved"))
    await list_organizations(store, 40 * SECOND, listed("1", name="Renamed"), two)
    await store.write_organization(read("2", 41 * SECOND, {**people, NETWORKS: []}))
    events, cursor = await follow(store, mirror, cursor)
    assert said(events) == [("visible", "1", "1"), ("removed", "N_1", "2")]
    assert (await snapshot(store))[0] == mirror
    assert (await follow(store, {}, cursor))[0] == []


async def test_a_cursor_behind_which_history_was_deleted_says_so(store: Store, place: str) -> None:
    for at in range(1, 6):
        await list_organizations(store, at * SECOND, listed("1", name=f"Name {at}"))
    feed = HierarchyFeed(store)
    page = await feed.read(limit=2)
    at_four = (await feed.read(limit=4)).cursor
    await store.delete_older(4 * SECOND + 1)
    for cursor in (None, page.cursor):
        with pytest.raises(FeedExpiredError, match=r"are not all kept in .*--snapshot"):
            await feed.read(cursor)
    [event] = (await feed.read(at_four)).events
    assert (event.what, event.name) == ("renamed", "Name 5")
    mirror, cursor = await snapshot(store)
    assert mirror["organization", "1"][2]["name"] == "Name 5"
    assert not (await feed.read(cursor)).events
    # all that was deleted was read
    await store.delete_older(100 * SECOND)
    assert not (await feed.read(cursor)).events
    async with await open_store(place) as other:
        async with other.database.transaction():
            await other.database.execute("UPDATE meta SET value = 'other' WHERE name = 'id'")
        with pytest.raises(FeedExpiredError, match="another store"):
            await HierarchyFeed(other).read(cursor)


@pytest.mark.parametrize("cursor", ["", "x", "e30", "W10", "WzEsMl0", "ü", "WzEsImEiLCJiIiwtMV0"])
async def test_what_is_no_cursor_is_refused(tmp_path: Path, cursor: str) -> None:
    async with await open_store(tmp_path / "directory.sqlite") as store:
        with pytest.raises(ValueError, match="is no cursor of this feed"):
            await HierarchyFeed(store).read(cursor)
        with pytest.raises(ValueError, match="later version"):
            await HierarchyFeed(store).read("WzIsMSwyLDMsNF0")


ORGANIZATIONS = ("1", "2", "3")


class World:
    """Organizations and networks that change, and a store that is told of them now and then."""

    def __init__(self, store: Store, chance: random.Random) -> None:
        self.store = store
        self.chance = chance
        self.at = SECOND
        self.names = {each: each for each in ORGANIZATIONS}
        self.networks: dict[str, tuple[str, dict[str, Any]]] = {}
        self.number = 0

    def change(self) -> None:
        chance, ids = self.chance, sorted(self.networks)
        organization_id = chance.choice(ORGANIZATIONS)
        match chance.randrange(6):
            case 0:
                self.names[organization_id] += "'"
            case 1 | 2 if ids:
                _, record = self.networks[(identifier := chance.choice(ids))]
                self.networks[identifier] = (organization_id, record)
            case 3 if ids:
                self.networks.pop(chance.choice(ids))
            case 4 if ids:
                where, record = self.networks[(identifier := chance.choice(ids))]
                name = chance.choice(["name", "notes"])
                self.networks[identifier] = (where, {**record, name: str(chance.random())})
            case _:
                self.number += 1
                record = network(f"N_{self.number}")
                self.networks[record["id"]] = (organization_id, record)

    async def read(self, organization_id: str, *, as_owner: bool = True) -> None:
        self.at += SECOND
        there = [record for where, record in self.networks.values() if where == organization_id]
        people = {ADMINS: [admin("5")]} if as_owner else {}
        records: dict[Kind, Any] = {**people, NETWORKS: there}
        await self.store.write_organization(read(organization_id, self.at, records))

    async def list(self, visible: list[str]) -> None:
        self.at += SECOND
        found = [listed(each, name=self.names[each]) for each in visible]
        await list_organizations(self.store, self.at, *found)

    def mirror(self) -> Mirror:
        found: Mirror = {
            ("organization", each): (each, True, {"id": each, "name": name})
            for each, name in self.names.items()
        }
        for identifier, (where, record) in self.networks.items():
            found["network", identifier] = (where, True, record)
        return found


@pytest.mark.slow
@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32))
def test_a_consumer_that_is_killed_and_repeats_has_the_world(seed: int) -> None:
    asyncio.run(_run_world(seed))


async def _run_world(seed: int) -> None:
    chance = random.Random(seed)
    with TemporaryDirectory() as directory:
        async with await open_store(Path(directory) / "directory.sqlite") as store:
            await _run_world_of(store, chance)


async def _run_world_of(store: Store, chance: random.Random) -> None:
    world = World(store, chance)
    mirror: Mirror = {}
    cursor: str | None = None
    cursors: list[str | None] = [None]
    for _ in range(chance.randrange(1, 12)):
        for _ in range(chance.randrange(5)):
            world.change()
        await world.list(chance.sample(ORGANIZATIONS, chance.choice([2, 3, 3])))
        for each in chance.sample(ORGANIZATIONS, chance.randrange(4)):
            await world.read(each, as_owner=chance.random() < 0.8)
        match chance.randrange(5):
            case 0:  # the cursor was not saved, though the events were applied
                del cursors[chance.randrange(len(cursors)) + 1 :]
                cursor = cursors.pop()
            case 1:
                mirror, cursor = await snapshot(store)
            case _:
                page = await HierarchyFeed(store).read(cursor, limit=chance.randrange(1, 9))
                for event in page.events:
                    apply(mirror, event)
                cursor = page.cursor
        cursors.append(cursor)
    await world.list(list(ORGANIZATIONS))
    for each in ORGANIZATIONS:
        await world.read(each)
    await follow(store, mirror, cursor, limit=chance.randrange(1, 9))
    assert mirror == world.mirror()
    from_the_beginning: Mirror = {}
    await follow(store, from_the_beginning, limit=3)
    assert from_the_beginning == world.mirror()
    assert (await snapshot(store))[0] == world.mirror()
