"""Cisco's SDK in its asynchronous form, which must not notice that there is no Meraki behind it."""

import importlib
from collections.abc import AsyncIterator
from contextlib import aclosing
from typing import Any

import anyio
import pytest

from meraki_async.simulator import Simulator

from ..conftest import Asker
from .common import BY_AN_INTEGER, LISTINGS, Listing, Place, a_place, listings

pytestmark = pytest.mark.anyio

_meraki: Any = importlib.import_module("meraki")
_aio: Any = importlib.import_module("meraki.aio")


@pytest.fixture(scope="module")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="module")
async def place() -> AsyncIterator[Place]:
    async with a_place() as found:
        yield found


def sdk_of(simulator: Simulator, **options: Any) -> Any:
    """An SDK that writes no log and keeps no file. ``async with`` closes it."""
    given = {"smart_flow_enabled": False, "maximum_retries": 3, **options}
    return _aio.AsyncDashboardAPI(
        simulator.api_key, base_url=simulator.url, suppress_logging=True, **given
    )


@pytest.fixture(scope="module")
async def sdk(place: Place) -> AsyncIterator[Any]:
    async with sdk_of(place.simulator) as client:
        yield client


@pytest.fixture(scope="module")
async def iterating(place: Place) -> AsyncIterator[Any]:
    """It gives records one by one, and asks for the next page meanwhile."""
    async with sdk_of(place.simulator, use_iterator_for_get_pages=True) as client:
        yield client


def method(sdk: Any, listing: Listing) -> Any:
    return getattr(getattr(sdk, listing.scope), listing.operation)


def records(response: Any) -> list[Any]:
    found: list[Any] = response if isinstance(response, list) else response["items"]
    return found


@listings(LISTINGS)
async def test_small_pages_are_the_whole(place: Place, sdk: Any, listing: Listing) -> None:
    whole = await place.whole(listing)
    before = place.pages(listing)
    read = await method(sdk, listing)(place.organization, total_pages="all", perPage=listing.page)
    assert records(read) == whole
    assert place.pages(listing) - before == -(-len(whole) // listing.page) > 1
    if isinstance(read, dict) and "meta" in read:
        assert read["meta"]["counts"]["items"] == {"total": len(whole), "remaining": 0}
    some = await method(sdk, listing)(place.organization, total_pages=2, perPage=3)
    assert records(some) == whole[:6]


@listings(BY_AN_INTEGER)
async def test_it_cannot_add_up_integers(place: Place, sdk: Any, listing: Listing) -> None:
    whole = await method(sdk, listing)(place.organization, total_pages="all")
    assert whole["items"] == await place.whole(listing)
    assert whole["meta"]["counts"]["items"] == len(whole["items"]) > listing.page
    # it looks for ``remaining`` in the number
    with pytest.raises(TypeError):
        await method(sdk, listing)(place.organization, total_pages="all", perPage=listing.page)


@listings(LISTINGS, BY_AN_INTEGER)
async def test_one_by_one(place: Place, iterating: Any, listing: Listing) -> None:
    read = method(iterating, listing)(place.organization, total_pages="all", perPage=listing.page)
    assert [record async for record in read] == await place.whole(listing)


async def test_backwards(place: Place, sdk: Any) -> None:
    devices = await place.whole(LISTINGS[1])
    read = await sdk.organizations.getOrganizationDevices(
        place.organization,
        total_pages="all",
        direction="prev",
        perPage=100,
        endingBefore="ZZZZ-ZZZZ-ZZZZ",
    )
    # pages come from the end, each of them in order
    assert read[:100] == devices[-100:]
    assert sorted(read, key=lambda device: str(device["serial"])) == devices


async def test_leaving_early(place: Place, iterating: Any) -> None:
    before = place.pages(LISTINGS[1])
    devices = iterating.organizations.getOrganizationDevices
    async with aclosing(devices(place.organization, total_pages="all", perPage=10)) as read:
        first = [await anext(read) for _ in range(10)]
        # a page that it has not yet begun to ask for, it forgets to close
        await anyio.wait_all_tasks_blocked()
    assert place.pages(LISTINGS[1]) - before <= 2
    assert first == (await place.whole(LISTINGS[1]))[:10]


async def test_it_searches_clients_in_one_page_only(place: Place, sdk: Any, iterating: Any) -> None:
    search = sdk.organizations.getOrganizationClientsSearch
    found = await search(place.organization, place.mac)
    assert found["mac"] == place.mac
    assert len(found["records"]) > 3
    assert len((await search(place.organization, place.mac, perPage=3))["records"]) == 3
    # it takes what is no list for a page of events
    with pytest.raises(KeyError, match="pageStartAt"):
        await search(place.organization, place.mac, total_pages="all", perPage=3)
    with pytest.raises(KeyError, match="events"):
        search = iterating.organizations.getOrganizationClientsSearch
        await anext(search(place.organization, place.mac))


async def test_events_backwards(place: Place, sdk: Any) -> None:
    whole = await place.events()
    read = await sdk.networks.getNetworkEvents(
        place.network, productType="wireless", total_pages=4, perPage=50
    )
    assert read["events"] == whole[:200]
    assert read["pageStartAt"] == whole[199]["occurredAt"]
    assert read["pageEndAt"] == whole[0]["occurredAt"]


async def test_events_until_it_gives_up(place: Place, sdk: Any) -> None:
    # none are older than a year, but it looks for them as far as 2014
    until = "2025-02-01T00:00:00.000000Z"
    options = {"productType": "wireless", "perPage": 1000, "endingBefore": until}
    read = await sdk.networks.getNetworkEvents(place.network, total_pages="all", **options)
    assert read["events"] == await place.events(until)
    assert read["events"]
    assert read["pageStartAt"] < "2014-02"


async def test_events_forwards(place: Place, sdk: Any, iterating: Any) -> None:
    whole = await place.events()
    options = {
        "productType": "wireless",
        "direction": "next",
        "perPage": 30,
        "startingAfter": whole[99]["occurredAt"],
    }
    read = await sdk.networks.getNetworkEvents(place.network, total_pages=3, **options)
    assert read["events"] == whole[9:99][::-1]
    # no page that begins later
    options |= {"total_pages": "all", "event_log_end_time": whole[50]["occurredAt"]}
    read = await sdk.networks.getNetworkEvents(place.network, **options)
    assert read["events"] == whole[39:99][::-1]
    # one by one, it forgets the page that it stops at
    walk = iterating.networks.getNetworkEvents(place.network, **options)
    assert [event async for event in walk] == whole[69:99][::-1]


async def test_events_forwards_until_now() -> None:
    async with a_place(at=None) as place, sdk_of(place.simulator) as sdk:
        since, events, late = await place.passed(hours=24)
        options = {"productType": "wireless", "direction": "next", "perPage": 30}
        read = await sdk.networks.getNetworkEvents(
            place.network, total_pages="all", startingAfter=since, **options
        )
    # it takes the last five minutes for the end
    assert len(read["events"]) >= len(events) - late > 30
    assert read["events"][: len(events)] == events[: len(read["events"])]


async def test_it_writes(place: Place, sdk: Any) -> None:
    organizations = sdk.organizations
    made = await organizations.createOrganizationNetwork(
        place.organization, name="Made at leisure", productTypes=["switch", "wireless"]
    )
    assert made["id"].startswith("L_")
    with pytest.raises(_meraki.APIError, match="already been taken") as rejected:
        await organizations.createOrganizationNetwork(
            place.organization, name="Made at leisure", productTypes=["switch"]
        )
    assert rejected.value.status == 400
    await sdk.networks.updateNetwork(made["id"], tags=["leisure"])
    tagged = await organizations.getOrganizationNetworks(place.organization, tags=["leisure"])
    assert tagged == [await sdk.networks.getNetwork(made["id"])]
    await sdk.networks.deleteNetwork(made["id"])
    with pytest.raises(_meraki.APIError) as gone:
        await sdk.networks.getNetwork(made["id"])
    assert gone.value.status == 404
    newest = await organizations.getOrganizationConfigurationChanges(place.organization, perPage=3)
    assert [change["label"].split()[0] for change in newest] == ["DELETE", "PUT", "POST"]


async def test_it_writes_administrators(place: Place, sdk: Any) -> None:
    organizations = sdk.organizations
    email = "new@example.com"
    made = await organizations.createOrganizationAdmin(
        place.organization, email=email, name="New", orgAccess="read-only"
    )
    tags = [{"tag": "leisure", "access": "full"}]
    await organizations.updateOrganizationAdmin(place.organization, made["id"], tags=tags)
    admins = await organizations.getOrganizationAdmins(place.organization)
    assert {admin["id"]: admin["tags"] for admin in admins}[made["id"]] == tags
    await organizations.deleteOrganizationAdmin(place.organization, made["id"])
    left = await organizations.getOrganizationAdmins(place.organization)
    assert left == [admin for admin in admins if admin["email"] != email]


async def test_what_the_dashboard_has_no_time_for_comes_again(
    dashboard: Simulator, ask: Asker
) -> None:
    organization = (await ask.open_organizations())[0]["id"]
    for fault in (
        "503x1@getOrganization",
        "invalid-jsonx1@getOrganizationAdmins",
        "htmlx1@getOrganizationDevices",
        "reset-beforex1@getOrganizationNetworks",
    ):
        dashboard.faults.add(fault)
    got: list[Any] = []
    async with sdk_of(dashboard) as sdk, anyio.create_task_group() as group:
        for name in ("", "Admins", "Devices", "Networks"):
            call = getattr(sdk.organizations, f"getOrganization{name}")

            async def keep(call: Any = call) -> None:
                got.append(await call(organization))

            group.start_soon(keep)
    assert [rule.applied for rule in dashboard.faults] == [1, 1, 1, 1]
    assert len(got) == 4
    assert all(got)


async def test_it_waits_as_a_429_says(dashboard: Simulator, ask: Asker) -> None:
    organization = (await ask.open_organizations())[0]["id"]
    # no time either, where none is said
    async with sdk_of(dashboard, nginx_429_retry_wait_time=0) as sdk:
        for retry_after in ("0", ""):
            dashboard.limits.retry_after = retry_after
            rule = dashboard.faults.add("429x2")
            assert (await sdk.organizations.getOrganization(organization))["id"] == organization
            assert rule.applied == 2
        rule = dashboard.faults.add("429")
        with pytest.raises(_meraki.APIError, match="rate limit") as throttled:
            await sdk.organizations.getOrganization(organization)
        assert throttled.value.status == 429
        assert rule.applied == 3
        # it reads whole numbers only
        dashboard.limits.retry_after = "0.5"
        with pytest.raises(ValueError, match="invalid literal"):
            await sdk.organizations.getOrganization(organization)


async def test_many_at_once_all_come_through() -> None:
    async with (
        Simulator(organizations=2, devices_per_organization=5) as limited,
        sdk_of(limited, maximum_retries=10) as sdk,
    ):
        organization = (await sdk.organizations.getOrganizations())[-1]["id"]
        async with anyio.create_task_group() as group:
            for _ in range(16):
                group.start_soon(sdk.organizations.getOrganization, organization)
        assert limited.counts[429] >= 1
        assert limited.counts[200] == 17


@pytest.mark.parametrize("mode", ["eager", "lazy"])
async def test_its_own_limiter(mode: str) -> None:
    async with (
        Simulator(organizations=2, devices_per_organization=5) as limited,
        # it learns which network is whose, in the background or at the start
        sdk_of(
            limited, smart_flow_enabled=True, smart_flow_cache_path="", smart_flow_cache_mode=mode
        ) as sdk,
    ):
        organization = (await sdk.organizations.getOrganizations())[-1]["id"]
        networks = await sdk.organizations.getOrganizationNetworks(organization)
        async with anyio.create_task_group() as group:
            for number in range(14):
                network = networks[number % len(networks)]
                group.start_soon(sdk.networks.getNetwork, network["id"])
        assert limited.counts[200] >= 16
        # what it asks in the background, it does not count
        assert mode == "lazy" or 429 not in limited.counts


async def test_it_is_led_to_a_shard() -> None:
    async with (
        Simulator(organizations=4, devices_per_organization=30, shards=2) as sharded,
        sdk_of(sharded) as sdk,
    ):
        organization = (await sdk.organizations.getOrganizations())[-1]["id"]
        found = await sdk.organizations.getOrganizationDevices(
            organization, total_pages="all", perPage=5
        )
        assert len(found) == len({device["serial"] for device in found}) > 5
        made = await sdk.organizations.createOrganizationNetwork(
            organization, name="Elsewhere", productTypes=["switch"]
        )
        assert (await sdk.networks.getNetwork(made["id"]))["name"] == "Elsewhere"
        assert sharded.counts[302] >= 1
        assert sharded.counts[308] >= 1
