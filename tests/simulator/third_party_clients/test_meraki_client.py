"""meraki-client, asynchronous and not, which checks every response against its models."""

from collections.abc import AsyncIterator
from types import SimpleNamespace
from typing import Any

import anyio
import pytest

from meraki_async.operations.lookup import snake_case
from meraki_async.simulator import Simulator

from ..conftest import Asker
from .common import BY_AN_INTEGER, LISTINGS, Listing, Place, a_place, listings, meraki_client

pytestmark = [pytest.mark.anyio, pytest.mark.slow]


@pytest.fixture(scope="module")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="module")
async def place() -> AsyncIterator[Place]:
    async with a_place() as found:
        yield found


def options(simulator: Simulator) -> dict[str, Any]:
    """It knows Meraki's own hosts only, by an enumeration of which it takes the value."""
    return {"api_key": simulator.api_key, "base_url": SimpleNamespace(value=simulator.url)}


def client_of(simulator: Simulator, **more: Any) -> Any:
    return meraki_client("aio").AsyncMerakiClient(**options(simulator), **more)


@pytest.fixture(scope="module")
async def client(place: Place) -> AsyncIterator[Any]:
    async with client_of(place.simulator) as opened:
        yield opened


def method(client: Any, listing: Listing) -> Any:
    return getattr(getattr(client, listing.scope), snake_case(listing.operation))


def assert_same(read: list[Any], records: list[Any]) -> None:
    assert read == [
        type(model).model_validate(record) for model, record in zip(read, records, strict=True)
    ]


@listings(LISTINGS, BY_AN_INTEGER)
async def test_small_pages_are_the_whole(place: Place, client: Any, listing: Listing) -> None:
    whole = await place.whole(listing)
    before = place.pages(listing)
    read = method(client, listing)(place.organization, per_page=listing.page)
    assert_same(await read.collect(), whole)
    asked = place.pages(listing) - before
    assert asked == -(-len(whole) // listing.page) > 1
    if listing in BY_AN_INTEGER:
        assert [meta["counts"]["items"] for meta in read.meta_pages] == [len(whole)] * asked
    elif read.meta is not None:
        left = [meta["counts"]["items"]["remaining"] for meta in read.meta_pages]
        assert left == [max(0, len(whole) - n * listing.page) for n in range(1, asked + 1)]
    some = method(client, listing)(place.organization, per_page=5, total_pages=2)
    assert_same(await some.collect(), whole[:10])


async def test_backwards(place: Place, client: Any) -> None:
    devices = await place.whole(LISTINGS[1])
    read = await client.organizations.get_organization_devices(
        place.organization, direction="prev", per_page=100, ending_before="ZZZZ-ZZZZ-ZZZZ"
    ).collect()
    # pages come from the end, each of them in order
    assert_same(read[:100], devices[-100:])
    assert_same(sorted(read, key=lambda device: str(device.serial)), devices)


async def test_leaving_early(place: Place, client: Any) -> None:
    before = place.pages(LISTINGS[1])
    devices = client.organizations.get_organization_devices(place.organization, per_page=10)
    first = [await anext(devices) for _ in range(15)]
    assert_same(first, (await place.whole(LISTINGS[1]))[:15])
    assert place.pages(LISTINGS[1]) - before == 3


async def test_it_does_not_search_clients(place: Place, client: Any) -> None:
    found = client.organizations.get_organization_clients_search(
        organization_id=place.organization, mac=place.mac
    )
    # its pages are lists, ``items`` or ``events``, these are ``records``
    with pytest.raises(
        meraki_client("exceptions").InvalidResponseError, match="did not contain 'items'"
    ):
        await found.collect()


async def test_events(place: Place, client: Any) -> None:
    whole = await place.events()
    walk: dict[str, Any] = {"network_id": place.network, "product_type": "wireless"}
    get_events = client.networks.get_network_events
    backward = await get_events(**walk, total_pages=4, per_page=50).collect()
    assert_same(backward, whole[:200])
    walk |= {"direction": "next", "per_page": 30, "starting_after": whole[99]["occurredAt"]}
    forward = await get_events(**walk, total_pages=3).collect()
    assert_same(forward, whole[9:99][::-1])
    # no page that begins later
    until = await get_events(**walk, event_log_end_time=whole[50]["occurredAt"]).collect()
    assert_same(until, whole[39:99][::-1])


async def test_events_until_it_gives_up(place: Place, client: Any) -> None:
    # none are older than a year, but it looks for them as far as 2014
    until = "2025-02-01T00:00:00.000000Z"
    before = len(place.simulator.requests)
    read = await client.networks.get_network_events(
        network_id=place.network, product_type="wireless", per_page=1000, ending_before=until
    ).collect()
    assert 100 < len(place.simulator.requests) - before < 200
    assert read
    assert_same(read, await place.events(until))


async def test_events_forwards_until_now() -> None:
    async with a_place(at=None) as place, client_of(place.simulator) as client:
        since, events, late = await place.passed(hours=24)
        read = await client.networks.get_network_events(
            network_id=place.network,
            product_type="wireless",
            direction="next",
            per_page=30,
            starting_after=since,
        ).collect()
    # it takes the last five minutes for the end
    assert len(read) >= len(events) - late > 30
    assert_same(read[: len(events)], events[: len(read)])


async def test_it_writes(place: Place, client: Any) -> None:
    organizations, networks = client.organizations, client.networks
    wanted = {"organization_id": place.organization, "name": "Made by models"}
    made = await organizations.create_organization_network(
        **wanted, product_types=["switch", "wireless"]
    )
    assert made.id.startswith("L_")
    with pytest.raises(meraki_client("exceptions").InvalidRequestError) as rejected:
        await organizations.create_organization_network(**wanted, product_types=["switch"])
    assert "already been taken" in rejected.value.errors[0]
    changed = await networks.update_network(made.id, tags=["models"])
    tagged = organizations.get_organization_networks(place.organization, tags=["models"])
    assert [network.id for network in await tagged.collect()] == [made.id]
    assert await networks.get_network(made.id) == changed
    await networks.delete_network(made.id)
    with pytest.raises(meraki_client("exceptions").ResourceNotFoundError):
        await networks.get_network(made.id)
    newest = organizations.get_organization_configuration_changes(
        place.organization, per_page=3, total_pages=1
    )
    labels = [change.label.split()[0] for change in await newest.collect()]
    assert labels == ["DELETE", "PUT", "POST"]


async def test_it_writes_administrators(place: Place, client: Any) -> None:
    organizations = client.organizations
    made = await organizations.create_organization_admin(
        organization_id=place.organization,
        email="models@example.com",
        name="New",
        org_access="read-only",
    )
    who = {"organization_id": place.organization, "admin_id": made.id}
    tag = meraki_client("schemas").UpdateOrganizationAdminTagsItem(tag="models", access="full")
    await organizations.update_organization_admin(**who, tags=[tag])
    admins = await organizations.get_organization_admins(place.organization).collect()
    (found,) = [admin for admin in admins if admin.id == made.id]
    assert [(each.tag, each.access) for each in found.tags] == [("models", "full")]
    await organizations.delete_organization_admin(**who)
    left = await organizations.get_organization_admins(place.organization).collect()
    assert left == [admin for admin in admins if admin.id != made.id]


async def test_it_runs_action_batches(place: Place, client: Any) -> None:
    actions = [
        client.batch.organizations.create_organization_network(
            organization_id=place.organization, name=f"Models {number}", product_types=["switch"]
        )
        for number in range(2)
    ]
    batch = await client.organizations.create_organization_action_batch(
        organization_id=place.organization, actions=actions, confirmed=True, synchronous=True
    )
    assert batch.status.completed
    for number, made in enumerate(batch.status.created_resources):
        assert (await client.networks.get_network(made.id)).name == f"Models {number}"
        await client.networks.delete_network(made.id)


async def test_what_the_dashboard_has_no_time_for_comes_again(
    dashboard: Simulator, ask: Asker
) -> None:
    organization = (await ask.open_organizations())[0]["id"]
    dashboard.limits.retry_after = "0"
    for fault in (
        "503x1@getOrganization",
        "429x2@getOrganizationAdmins",
        "500-emptyx1@getOrganizationDevices",
        "reset-beforex1@getOrganizationNetworks",
    ):
        dashboard.faults.add(fault)
    counts: list[int] = []
    async with client_of(dashboard) as client, anyio.create_task_group() as group:
        organizations = client.organizations

        async def count(listing: Any) -> None:
            counts.append(len(await listing(organization).collect()))

        group.start_soon(organizations.get_organization, organization)
        group.start_soon(count, organizations.get_organization_admins)
        group.start_soon(count, organizations.get_organization_devices)
        group.start_soon(count, organizations.get_organization_networks)
    assert [rule.applied for rule in dashboard.faults] == [1, 2, 1, 1]
    assert len(counts) == 3
    assert all(counts)


async def test_when_it_gives_up(dashboard: Simulator, ask: Asker) -> None:
    organization = (await ask.open_organizations())[0]["id"]
    dashboard.limits.retry_after = "0"
    dashboard.faults.add("429@getOrganization")
    dashboard.faults.add("503@getOrganizationAdmins")
    dashboard.faults.add("html@getOrganizationNetworks")
    async with client_of(dashboard) as client:
        with pytest.raises(meraki_client("exceptions").RateLimitError) as throttled:
            await client.organizations.get_organization(organization)
        assert throttled.value.errors
        assert dashboard.counts[429] == 3
        # it reads whole numbers only
        dashboard.limits.retry_after = "0.5"
        with pytest.raises(ValueError, match="invalid literal"):
            await client.organizations.get_organization(organization)
        # a page of HTML is final
        with pytest.raises(meraki_client("exceptions").InvalidResponseError):
            await client.organizations.get_organization_networks(organization).collect()
    async with client_of(dashboard, maximum_retries=0) as client:
        with pytest.raises(meraki_client("exceptions").ServerError):
            await client.organizations.get_organization_admins(organization).collect()


async def test_a_shard_is_no_host_of_merakis() -> None:
    async with (
        Simulator(organizations=4, devices_per_organization=5, shards=2) as sharded,
        client_of(sharded) as client,
    ):
        organizations = await client.organizations.get_organizations().collect()
        # it follows redirects to the hosts that it knows
        with pytest.raises(ValueError, match="Unexpected redirect"):
            await client.organizations.get_organization(organizations[-1].id)
        assert sharded.counts[302] == 1


async def test_the_synchronous_form(place: Place) -> None:
    whole = [await place.whole(listing) for listing in (*LISTINGS, *BY_AN_INTEGER)]
    events = await place.events()
    rule = place.simulator.faults.add("503x1@getOrganization")
    place.simulator.limits.retry_after = "0"
    limit = place.simulator.faults.add("429x2@getOrganizationNetworks")

    def run() -> None:
        client = meraki_client().MerakiClient(**options(place.simulator))
        with client._session:  # which it does not close by itself
            assert client.organizations.get_organization(place.organization).id
            for listing, records in zip((*LISTINGS, *BY_AN_INTEGER), whole, strict=True):
                read = method(client, listing)(place.organization, per_page=listing.page)
                assert_same(read.collect(), records)
            walk = client.networks.get_network_events(
                network_id=place.network, product_type="wireless", total_pages=3, per_page=20
            )
            assert_same(list(walk), events[:60])
            made = client.organizations.create_organization_network(
                organization_id=place.organization, name="Made in turn", product_types=["switch"]
            )
            client.networks.update_network(made.id, notes="changed")
            assert client.networks.get_network(made.id).notes == "changed"
            client.networks.delete_network(made.id)

    await anyio.to_thread.run_sync(run)
    assert (rule.applied, limit.applied) == (1, 2)
    place.simulator.faults.clear()
    place.simulator.limits.retry_after = None
