"""Listings whose pages lead in circles, nowhere, or are repeated."""

import asyncio
import json
from contextlib import aclosing
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs

import pytest
from msgspec import Raw
from multidict import CIMultiDict

from meraki_async import HttpRequest, HttpResponse, MemoryTransport, Meraki, UnexpectedResponseError
from meraki_async.simulator import Simulator

from ..raw_server import KEY, Handler, RawResponse, Seen, found, http, serving
from ..request_kinds import client

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("no_backoff")]

Page = tuple[list[Any], str | None]


def pages(plan: dict[str, Page]) -> Handler:
    """A listing: by the cursor asked for ("" at first), the records and the next cursor."""

    def handle(seen: Seen, number: int) -> bytes:
        query = parse_qs(seen.target.partition("?")[2])
        records, following = plan[query.get("startingAfter", [""])[0]]
        link = (
            f"Link: <http://{seen.headers['host']}{seen.path}?startingAfter={following}>; rel=next"
        )
        return found(records, *([link] if following is not None else []))

    return handle


LOOPS: dict[str, tuple[dict[str, Page], int]] = {
    "the same again": ({"": ([{"id": "1"}], "a"), "a": ([{"id": "2"}], "a")}, 2),
    "there and back": (
        {"": ([{"id": "1"}], "a"), "a": ([{"id": "2"}], "b"), "b": ([{"id": "3"}], "a")},
        3,
    ),
    "a long way round": (
        {
            "": ([{"id": "1"}], "0"),
            **{str(n): ([{"id": str(n)}], str((n + 1) % 30)) for n in range(30)},
        },
        31,
    ),
    "empty pages in circles": ({"": ([], "a"), "a": ([], "b"), "b": ([], "a")}, 3),
}


@pytest.mark.parametrize("how", ["await", "iterate", "pages"])
@pytest.mark.parametrize("name", LOOPS)
async def test_a_loop_raises_when_it_closes(name: str, how: str) -> None:
    plan, arrived = LOOPS[name]
    async with serving(pages(plan)) as server, client(server) as meraki:
        listing = meraki.organizations.get_organizations()
        with pytest.raises(UnexpectedResponseError, match="pagination loop") as raised:
            if how == "await":
                await listing
            elif how == "iterate":
                async for _ in listing:
                    pass
            else:
                async for _ in listing.pages():
                    pass
        assert raised.value.operation == "getOrganizations"
        assert server.arrived == arrived
        assert meraki.budgets.snapshot().connections == 0


@pytest.mark.parametrize("fault", ["repeated-page", "looping-cursor"])
async def test_a_dashboard_whose_cursors_loop(fault: str) -> None:
    async with (
        Simulator(organizations=1, devices_per_organization=40, seed=7) as dashboard,
        Meraki(dashboard.api_key, base_url=dashboard.url) as meraki,
    ):
        (organization,) = await meraki.organizations.get_organizations()
        dashboard.faults.add(fault)
        listing = meraki.organizations.get_organization_devices(organization.id, per_page=4)
        before = len(dashboard.requests)
        with pytest.raises(UnexpectedResponseError, match="pagination loop"):
            await listing
        assert len(dashboard.requests) - before <= 3


async def test_a_growing_cursor_with_empty_pages_ends() -> None:
    def handle(seen: Seen, number: int) -> bytes:
        link = f"Link: <http://x{seen.target}&startingAfter={number}>; rel=next"
        return found([], link)

    async with serving(handle) as server, client(server) as meraki:
        with pytest.raises(UnexpectedResponseError, match="empty pages in a row"):
            await meraki.organizations.get_organizations()
        assert server.arrived == 100


async def test_empty_pages_in_between_are_walked_through() -> None:
    """Filters may leave nothing of a page; only a hundred in a row are no listing any more."""
    plan: dict[str, Page] = {"": ([], "0")}
    for number in range(150):
        plan[str(number)] = ([{"id": str(number)}] if number % 50 == 49 else [], str(number + 1))
    plan["150"] = ([{"id": "last"}], None)
    async with serving(pages(plan)) as server, client(server) as meraki:
        organizations = await meraki.organizations.get_organizations()
        assert [found.id for found in organizations] == ["49", "99", "149", "last"]
        assert server.arrived == 152


@pytest.mark.parametrize("how", ["iterate", "pages"])
async def test_a_listing_left_early_hangs_up_on_the_page_that_was_asked_for(how: str) -> None:
    first = pages({"": ([{"id": "1"}, {"id": "2"}], "a")})

    def handle(seen: Seen, number: int) -> Any:
        return first(seen, number) if number == 1 else RawResponse(then="hang")

    async with serving(handle) as server, client(server) as meraki:
        listing: Any = meraki.organizations.get_organizations()
        stream = listing.__aiter__() if how == "iterate" else listing.pages()
        async with asyncio.timeout(60):
            async with aclosing(stream):
                await anext(stream)
                if how == "iterate":
                    # the second half of a page has the next one asked for
                    await anext(stream)
                while server.arrived < 2:
                    server.arrival.clear()
                    await server.arrival.wait()
            await server.all_closed.wait()
        assert meraki.budgets.snapshot().connections == 0
        assert server.arrived == 2


@pytest.mark.parametrize("status", ["204 No Content", "200 OK"])
async def test_no_content_in_the_middle_never_ends_a_listing_in_silence(status: str) -> None:
    plan = pages({"": ([{"id": "1"}], "a"), "a": ([{"id": "2"}], "b"), "b": ([{"id": "3"}], None)})

    def once(seen: Seen, number: int) -> Any:
        return http(status=status) if number == 2 else plan(seen, number)

    def always(seen: Seen, number: int) -> Any:
        return http(status=status) if "startingAfter=a" in seen.target else plan(seen, number)

    async with serving(once) as server, client(server, retries=1) as meraki:
        organizations = await meraki.organizations.get_organizations()
        assert [found.id for found in organizations] == ["1", "2", "3"]
        assert server.arrived == 4
    async with serving(always) as server, client(server, retries=1) as meraki:
        seen = []
        with pytest.raises(UnexpectedResponseError):
            async for organization in meraki.organizations.get_organizations():
                seen += [organization.id]
        assert seen == ["1"]
        assert server.arrived == 3


REPEATED: dict[str, Page] = {
    "": ([{"id": "1"}, {"id": "2"}], "a"),
    "a": ([{"id": "2"}, {"id": None}, {"id": "3"}], "b"),
    "b": ([{"id": "1"}, {"id": None}, {"id": "3"}], "c"),
    "c": ([{"id": "4"}], None),
}


async def test_repeated_records_come_once_when_that_is_asked_for() -> None:
    async with serving(pages(REPEATED)) as server, client(server) as meraki:
        listing = meraki.organizations.get_organizations()
        assert len(await listing) == 9
        for unique in (
            listing.unique("id"),
            listing.unique(lambda organization: organization.id),
            listing.decode_as(dict).unique("id"),
        ):
            found = await unique
            ids = [o["id"] if isinstance(o, dict) else o.id for o in found]
            # what has no key cannot be told apart
            assert ids == ["1", "2", None, "3", None, "4"]
        # each walk begins anew
        assert len(await listing.unique("id")) == 6
        assert server.arrived == 5 * 4


async def test_a_limit_counts_what_is_left() -> None:
    async with serving(pages(REPEATED)) as server, client(server) as meraki:
        listing = meraki.organizations.get_organizations().unique("id").limit(5)
        assert [o.id for o in await listing] == ["1", "2", None, "3", None]
        assert server.arrived == 3


async def test_pages_of_nothing_new_are_empty_and_not_the_last() -> None:
    plan: dict[str, Page] = {
        "": ([{"id": "1"}], "a"),
        "a": ([{"id": "1"}], "b"),
        "b": ([{"id": "2"}], None),
    }
    async with serving(pages(plan)) as server, client(server) as meraki:
        listing = meraki.organizations.get_organizations().unique("id")
        walked = [(len(page.items), page.is_last) async for page in listing.pages()]
        assert walked == [(1, False), (0, False), (1, True)]
        assert server.arrived == 3


@pytest.mark.slow
async def test_the_dashboards_duplicates_come_once() -> None:
    async with (
        Simulator(organizations=1, devices_per_organization=60, seed=7) as dashboard,
        Meraki(dashboard.api_key, base_url=dashboard.url) as meraki,
    ):
        (organization,) = await meraki.organizations.get_organizations()
        listing = meraki.organizations.get_organization_devices(organization.id, per_page=9)
        right = [device.serial for device in await listing]
        dashboard.faults.add("duplicates")
        assert len(await listing) > len(right)
        unique = listing.unique("serial")
        assert [device.serial for device in await unique] == right
        assert [device.serial async for device in unique] == right


# --- events -------------------------------------------------------------------------------------

NOW = datetime(2026, 11, 25, 9, 0, 0, tzinfo=UTC)
DATE = "Wed, 25 Nov 2026 09:00:00 GMT"


def events(*, backward: bool, step: timedelta, empty: bool = False) -> MemoryTransport:
    """A log that always names another page, as the dashboard does."""
    name, rel = ("endingBefore", "prev") if backward else ("startingAfter", "next")

    def handle(request: HttpRequest) -> HttpResponse:
        asked = parse_qs(request.url.partition("?")[2]).get(name)
        at = datetime.fromisoformat(asked[0]) if asked else NOW
        following = at - step if backward else at + step
        stamp = following.isoformat().replace("+00:00", "Z")
        records = [] if empty else [{"occurredAt": at.isoformat()}]
        body = {"pageStartAt": stamp, "pageEndAt": stamp, "events": records}
        headers = {"Link": f"<http://x/events?{name}={stamp}>; rel={rel}", "Date": DATE}
        return HttpResponse(
            status=200, headers=CIMultiDict(headers), body=json.dumps(body).encode()
        )

    return MemoryTransport(handle)


async def walk(transport: MemoryTransport, **query: Any) -> list[str]:
    async with Meraki(KEY, base_url="http://127.0.0.1:1/api/v1", transport=transport) as meraki:
        listing = meraki.networks.get_network_events("N_1", product_type="wireless", **query)
        async with asyncio.timeout(60):
            found = await listing.for_organization("1").decode_as(dict)
    return [event["occurredAt"] for event in found]


async def test_events_walked_back_end_in_2014_with_their_last_page() -> None:
    transport = events(backward=True, step=timedelta(days=800))
    times = await walk(transport)
    # the page that goes past the limit is named, but not asked for
    assert times[0].startswith("2026-11-25")
    oldest = datetime.fromisoformat(times[-1])
    assert oldest >= datetime(2014, 1, 1, tzinfo=UTC) > oldest - timedelta(days=800)
    assert len(times) == len(transport.requests)


async def test_events_walked_forward_end_short_of_now() -> None:
    """By the dashboard's own clock; this machine's says something else."""
    transport = events(backward=False, step=timedelta(hours=1))
    began = NOW - timedelta(hours=12, minutes=3)
    times = await walk(transport, starting_after=began.isoformat())
    newest = datetime.fromisoformat(times[-1])
    limit = NOW - timedelta(seconds=300)
    assert newest <= limit < newest + timedelta(hours=1)
    assert len(times) == len(transport.requests) == 12


async def test_empty_event_pages_end_after_three() -> None:
    transport = events(backward=True, step=timedelta(hours=1), empty=True)
    assert await walk(transport) == []
    assert len(transport.requests) == 3


async def test_events_that_stand_still_are_a_loop() -> None:
    transport = events(backward=True, step=timedelta(0))
    with pytest.raises(UnexpectedResponseError, match="pagination loop"):
        await walk(transport)
    assert len(transport.requests) <= 2


async def test_a_link_header_of_60_kilobytes_leads_on() -> None:
    serials = "&".join(f"serials%5B%5D=Q2KD-7XNA-{number:04}" for number in range(2000))

    def handle(seen: Seen, number: int) -> bytes:
        if number > 1:
            return found([{"id": "2"}])
        return found(
            [{"id": "1"}], f"Link: <http://x/organizations?startingAfter=1&{serials}>; rel=next"
        )

    async with serving(handle) as server, client(server) as meraki:
        assert len(await meraki.organizations.get_organizations()) == 2
        assert server.seen[1].target == f"/api/v1/organizations?startingAfter=1&{serials}"


async def test_records_that_are_no_json_inside_raise_our_error() -> None:
    body = b'[{"serial":"Q","ts":"2026-11-30T00:00:00Z"},{"serial":"\xff","ts":"\xff"}]'
    async with (
        serving(lambda seen, number: http(body, "Content-Type: application/json")) as server,
        client(server) as meraki,
    ):
        devices = meraki.organizations.get_organization_devices("1").decode_as(Raw)
        changes = meraki.organizations.get_organization_configuration_changes("1", timespan=86400)
        for listing in (
            devices.unique("serial"),
            devices.unique("serial").split_by_network(2),
            changes.decode_as(Raw).split_by_time(0.5),
        ):
            with pytest.raises(UnexpectedResponseError, match="cannot be decoded") as raised:
                await listing
            assert raised.value.organization_id == "1"


async def test_what_newcomers_write_says_what_to_write_instead(meraki: Meraki) -> None:
    listing: Any = meraki.organizations.get_organizations()
    with pytest.raises(TypeError, match="async for"):
        list(listing)
    with pytest.raises(AttributeError, match="getOrganizations: await it first"):
        _ = listing.name
    with pytest.raises(TypeError, match="await it first"):
        _ = listing[0]
    record: Any = (await listing)[0]
    with pytest.raises(TypeError, match=r"\.id; \.as_dicts\(\)"):
        _ = record["id"]
    network: Any = (await meraki.organizations.get_organization_networks(record.id))[0]
    with pytest.raises(AttributeError, match=r"networkId'$|\.organization_id"):
        _ = network.organizationId
    assert not hasattr(network, "nonsense")
    [first, *_others] = await meraki.organizations.get_organizations().as_dicts()
    assert first["id"] == record.id
    one = await meraki.organizations.get_organization(record.id).as_dicts()
    assert one["id"] == record.id
