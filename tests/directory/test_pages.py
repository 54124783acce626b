"""Pages: all records once, in order, whatever comes and goes in between."""

from collections.abc import AsyncGenerator, Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meraki_async import HttpRequest, HttpResponse, MemoryTransport, Meraki
from meraki_async.directory import Identities, Listing, ListOptions, Workspace
from meraki_async.directory.directory import Directory
from meraki_async.directory.listing import Context, Entry, Section
from meraki_async.directory.records import Reference
from meraki_async.directory.sources import SourceOrganization, Sources
from meraki_async.directory.unreadable import Reading
from meraki_async.simulator import Simulator

World = dict[str, set[str]]
ORGANIZATIONS = ["1", "2", "3"]
IDS = st.text("abcde", min_size=1, max_size=2)
WORLDS = st.fixed_dictionaries({each: st.sets(IDS, max_size=6) for each in ORGANIZATIONS})


def nothing(request: HttpRequest) -> HttpResponse:
    raise AssertionError(f"{request.url} is not to be asked for")


class Fixed(Listing[Workspace]):
    """Workspaces of a world that the test changes."""

    resource = "workspaces"

    def __init__(self, world: World, *, is_newest_first: bool) -> None:
        client = Meraki("0" * 40, transport=MemoryTransport(nothing))
        super().__init__(Context(client, Identities(), {}, {}))
        self.world = world
        self.is_newest_first = is_newest_first  # type: ignore[misc]

    async def _begin(self, reading: Reading) -> tuple[list[Section], Sources]:
        sections = [
            Section(each, [SourceOrganization(Reference(id=each), {})]) for each in self.world
        ]
        return sections, Sources(self._context.meraki, reading)

    async def _read(
        self, section: Section, sources: Sources, reading: Reading
    ) -> AsyncGenerator[list[Entry[Workspace]], None]:
        for each in self.world[section.key]:
            record = Workspace(id=f"{section.key}/{each}")
            yield [Entry((each,), lambda record=record: record)]  # type: ignore[misc]

    def ordered(self) -> list[str]:
        return [
            f"{where}/{each}"
            for where in sorted(self.world)
            for each in sorted(self.world[where], reverse=self.is_newest_first)
        ]


async def all_pages(
    listing: Fixed, limit: int, changes: Sequence[World] = ()
) -> tuple[list[str], list[str | None]]:
    found: list[str] = []
    cursors: list[str | None] = [None]
    upcoming = iter(changes)
    while True:
        page = await listing.page(limit=limit, next_cursor=cursors[-1])
        assert len(page.records) <= limit
        found += [record.id for record in page.records]
        cursors.append(page.next_cursor)
        if page.next_cursor is None:
            return found, cursors
        listing.world = next(upcoming, listing.world)


@given(WORLDS, st.integers(1, 7), st.booleans())
@settings(max_examples=60)
@pytest.mark.anyio
async def test_pages_are_the_whole_in_order(world: World, limit: int, newest_first: bool) -> None:
    listing = Fixed(world, is_newest_first=newest_first)
    found, _ = await all_pages(listing, limit)
    assert found == listing.ordered()
    everything = await listing.page(limit=None)
    assert [record.id for record in everything.records] == listing.ordered()
    assert everything.next_cursor is None


@given(WORLDS, st.integers(1, 4), st.booleans())
@settings(max_examples=60)
@pytest.mark.anyio
async def test_back_again(world: World, limit: int, newest_first: bool) -> None:
    listing = Fixed(world, is_newest_first=newest_first)
    pages = [await listing.page(limit=limit)]
    while pages[-1].next_cursor:
        pages.append(await listing.page(limit=limit, next_cursor=pages[-1].next_cursor))
    assert pages[0].prev_cursor is None
    back = pages[-1]
    for page in reversed(pages[:-1]):
        back = await listing.page(limit=limit, next_cursor=back.prev_cursor)
        assert back.records == page.records
    assert back.prev_cursor is None


@given(WORLDS, st.lists(WORLDS, max_size=8), st.integers(1, 4), st.booleans())
@settings(max_examples=100)
@pytest.mark.anyio
async def test_cursors_stay_good_while_records_come_and_go(
    world: World, changes: list[World], limit: int, newest_first: bool
) -> None:
    listing = Fixed(world, is_newest_first=newest_first)
    found, cursors = await all_pages(listing, limit, changes)
    seen = [world, *changes][: len(cursors) - 1]
    there_all_the_time = {
        f"{where}/{each}"
        for where in ORGANIZATIONS
        for each in set.intersection(*(one[where] for one in seen))
    }
    assert len(found) == len(set(found)), "none twice"
    assert there_all_the_time <= set(found), "none that stayed is left out"


@pytest.mark.anyio
async def test_a_cursor_of_another_listing_is_refused() -> None:
    listing = Fixed({"1": {"a", "b"}}, is_newest_first=False)
    cursor = (await listing.page(limit=1)).next_cursor
    assert cursor is not None
    directory = Directory(listing._context.meraki)
    for other in (directory.users(), directory.workspaces("1")):
        with pytest.raises(ValueError, match="another listing"):
            await other.page(next_cursor=cursor)
    for wrong in ("", "x", "é", "abcd", cursor[:-3], "a" * 5000):
        with pytest.raises(ValueError, match="not a cursor"):
            await listing.page(next_cursor=wrong)
    with pytest.raises(ValueError, match="limit"):
        await listing.page(limit=0)


@pytest.mark.anyio
@pytest.mark.parametrize(
    "resource", ["users", "roles", "organizations", "workspaces", "licenses", "activities"]
)
async def test_pages_of_a_dashboard(resource: str) -> None:
    async with (
        Simulator(
            organizations=7, devices_per_organization=30, seed=3, rate_limits=False
        ) as simulator,
        Meraki(simulator.api_key, base_url=simulator.url) as meraki,
        Directory(meraki) as directory,
    ):
        simulator.clock.freeze()
        listing: Any = getattr(directory, resource)()
        expected = sorted([each.id async for each in listing])
        limit = max(20, len(expected) // 9)
        found, cursor = [], None
        for _ in range(12):
            page = await listing.response(ListOptions(limit=limit, next_cursor=cursor))
            assert page.result_count == len(page.result)
            found += [each["id"] for each in page.result]
            cursor = page.next_cursor
            if cursor is None:
                break
        assert sorted(found) == expected
        assert len(set(found)) == len(found)


@pytest.mark.anyio
async def test_pages_of_people_read_the_organizations_once() -> None:
    async with (
        Simulator(organizations=7, seed=3, rate_limits=False) as simulator,
        Meraki(simulator.api_key, base_url=simulator.url) as meraki,
        Directory(meraki) as directory,
    ):
        first = await directory.users().page(limit=5)
        before = len(simulator.requests)
        second = await directory.users().page(limit=5, next_cursor=first.next_cursor)
        assert len(simulator.requests) == before
        assert second.unreadable == first.unreadable != []
        await directory.users().page(limit=5)
        assert len(simulator.requests) > before


@pytest.mark.anyio
async def test_a_page_of_networks_reads_no_more_organizations_than_it_needs() -> None:
    async with (
        Simulator(organizations=40, seed=3, rate_limits=False) as simulator,
        Meraki(simulator.api_key, base_url=simulator.url) as meraki,
        Directory(meraki) as directory,
    ):
        await directory.workspaces().page(limit=5)
        assert len(simulator.requests) <= 3
