"""What there is in the world, and that its listings agree."""

import asyncio
import re
from collections import Counter
from typing import Any

import aiohttp
import pytest

from meraki_async.simulator import Clock, Simulator
from meraki_async.simulator.operations.catalog import RECORD_TYPES
from meraki_async.simulator.world.identifiers import organization_id, serial
from meraki_async.simulator.world.world import RecordType, World

from ..conftest import Asker

pytestmark = pytest.mark.anyio
SUBSCRIPTIONS = "/administered/licensing/subscription/subscriptions"


async def test_listings_agree_with_each_other(ask: Asker) -> None:
    models, serials_seen, people = set(), Counter[str](), Counter[str]()
    for organization in await ask.open_organizations():
        base = f"/organizations/{organization['id']}"
        assert (await ask(base)).json == organization
        networks, devices, availabilities, inventory, admins, changes = [
            (await ask(f"{base}/{kind}")).json
            for kind in (
                "networks",
                "devices",
                "devices/availabilities",
                "inventory/devices",
                "admins",
                "configurationChanges",
            )
        ]
        by_id = {network["id"]: network for network in networks}
        assert len(by_id) == len(networks) > 0
        for network in networks:
            letter = "L" if len(network["productTypes"]) > 1 else "N"
            assert re.fullmatch(rf"{letter}_\d{{18}}", network["id"])
            assert network["organizationId"] == organization["id"]
        for device in devices:
            assert device["productType"] in by_id[device["networkId"]]["productTypes"]
            assert re.fullmatch(r"(?:[0-9a-f]{2}:){5}[0-9a-f]{2}", device["mac"])
        serials = [device["serial"] for device in devices]
        assert 15 <= len(serials) <= 45
        assert [found["serial"] for found in availabilities] == serials
        homes = {device["serial"]: device["networkId"] for device in devices}
        assert {found["serial"]: found["network"]["id"] for found in availabilities} == homes
        claimed = {found["serial"]: found["networkId"] for found in inventory}
        assert len(claimed) == len(inventory)
        assert {s: home for s, home in claimed.items() if home is not None} == homes
        assert len(claimed) > len(homes)
        assert any(admin["orgAccess"] == "full" for admin in admins)
        times = [change["ts"] for change in changes]
        assert times == sorted(set(times), reverse=True)
        assert {change["adminId"] for change in changes} <= {admin["id"] for admin in admins}
        assert {change["networkId"] for change in changes} <= {*by_id, None}
        serials_seen.update(list(claimed))
        people.update(admin["email"] for admin in admins)
        models.add(organization["licensing"]["model"])
    assert models == {"co-term", "per-device", "subscription"}
    assert set(serials_seen.values()) == {1}
    assert max(people.values()) > 1


async def test_one_network_one_device(ask: Asker) -> None:
    for organization in (await ask.open_organizations())[:4]:
        base = f"/organizations/{organization['id']}"
        networks = (await ask(f"{base}/networks")).json
        devices = (await ask(f"{base}/devices")).json
        for network in networks:
            assert (await ask(f"/networks/{network['id']}")).json == network
            assert (await ask(f"/networks/{network['id']}/devices")).json == [
                device for device in devices if device["networkId"] == network["id"]
            ]
        for device in devices[:3]:
            found = (await ask(f"/devices/{device['serial']}")).json
            assert found.items() >= device.items()
            assert "url" in found


async def test_names_are_missing_and_foreign_at_times(ask: Asker, organization: str) -> None:
    names = [device["name"] for device in (await ask(f"{organization}/devices?perPage=5000")).json]
    assert None in names
    assert any(not name.isascii() for name in names if name)


async def test_licenses_are_read_by_their_model_only(ask: Asker) -> None:
    for organization in await ask.open_organizations():
        identifier, model = organization["id"], organization["licensing"]["model"]
        base = f"/organizations/{identifier}"
        for path, needed in (
            (f"{base}/licenses", "per-device"),
            (f"{base}/licensing/coterm/licenses", "co-term"),
        ):
            response = await ask(path)
            if needed == model:
                assert response.json
            else:
                assert response.status == 400
                assert response.json == {
                    "errors": [f"Organization {identifier} does not support {needed} licensing"]
                }
        found = (await ask(f"{SUBSCRIPTIONS}?organizationIds[]={identifier}")).json
        assert bool(found) == (model == "subscription")


async def test_subscriptions_need_organizations(ask: Asker) -> None:
    for query in ("", "?organizationIds=581230"):
        response = await ask(SUBSCRIPTIONS + query)
        assert response.status == 400
        assert "organizationIds" in response.json["errors"][0]
    assert (await ask(f"{SUBSCRIPTIONS}?organizationIds[]=1")).status == 404


async def test_a_shared_subscription_comes_once(ask: Asker) -> None:
    holders = [
        organization["id"]
        for organization in await ask.open_organizations()
        if organization["licensing"]["model"] == "subscription"
    ]
    singly = Counter[str]()
    for identifier in holders:
        found = (await ask(f"{SUBSCRIPTIONS}?organizationIds[]={identifier}")).json
        singly.update(subscription["subscriptionId"] for subscription in found)
    assert max(singly.values()) > 1
    query = "&".join(f"organizationIds[]={identifier}" for identifier in [*holders, holders[0]])
    together = (await ask(f"{SUBSCRIPTIONS}?{query}")).json
    ids = [subscription["subscriptionId"] for subscription in together]
    assert len(ids) == len(set(ids))
    assert set(ids) == set(singly)
    shared = {s["subscriptionId"]: s["counts"]["organizations"] for s in together}
    assert shared == dict(singly)


async def test_overviews_add_up(ask: Asker) -> None:
    per_device = await ask.licensed("per-device")
    licenses = (await ask(f"{per_device}/licenses")).json
    overview = (await ask(f"{per_device}/licenses/overview")).json
    states = Counter(found["state"] for found in licenses)
    assert overview["licenseCount"] == len(licenses)
    assert overview["states"]["active"]["count"] == states["active"] > 0
    assert overview["states"]["unused"]["count"] == states["unused"] > 0
    serials = {device["serial"] for device in (await ask(f"{per_device}/devices")).json}
    assert {found["deviceSerial"] for found in licenses} == {*serials, None}
    unused = (await ask(f"{per_device}/licenses?state=unused")).json
    assert len(unused) == states["unused"]

    co_term = await ask.licensed("co-term")
    keys = (await ask(f"{co_term}/licensing/coterm/licenses")).json
    overview = (await ask(f"{co_term}/licenses/overview")).json
    assert re.fullmatch(r"[A-Z][a-z]{2} \d+, \d{4} UTC", overview["expirationDate"])
    counted = sum(count["count"] for key in keys for count in key["counts"])
    assert sum(overview["licensedDeviceCounts"].values()) == counted

    # the form of the overview does not tell the model
    subscription = await ask.licensed("subscription")
    overview = (await ask(f"{subscription}/licenses/overview")).json
    found = (await ask(f"{SUBSCRIPTIONS}?organizationIds[]={subscription[15:]}")).json
    seats = [held["counts"]["seats"] for held in found]
    assert overview["licenseCount"] == sum(seat["limit"] for seat in seats) > 0
    assert overview["states"]["unused"]["count"] == sum(seat["available"] for seat in seats)
    counts = [state["count"] for state in overview["states"].values()]
    assert sum(counts) == overview["licenseCount"]
    assert (await ask(f"{subscription}/licenses")).status == 400


async def test_an_overview_of_subscriptions_may_be_refused(http: aiohttp.ClientSession) -> None:
    async with Simulator(organizations=6, subscription_overview=False) as dashboard:
        ask = Asker(http, dashboard)
        subscription = await ask.licensed("subscription")
        assert (await ask(f"{subscription}/licenses/overview")).status == 400
        per_device = await ask.licensed("per-device")
        assert (await ask(f"{per_device}/licenses/overview")).status == 200


async def test_some_lack_licenses(http: aiohttp.ClientSession) -> None:
    seen: dict[tuple[str, bool], str] = {}
    async with Simulator(
        organizations=90, devices_per_organization=10, rate_limits=False
    ) as dashboard:
        ask = Asker(http, dashboard)
        for organization in await ask.open_organizations():
            base = f"/organizations/{organization['id']}"
            if organization["licensing"]["model"] == "co-term":
                overview = (await ask(f"{base}/licenses/overview")).json
                keys = (await ask(f"{base}/licensing/coterm/licenses")).json
                assert (overview["expirationDate"] == "N/A") is (not keys)
                seen[overview["status"], not keys] = base
        required = "License Required"
        assert seen.keys() >= {("OK", False), (required, True), (required, False)}
        # a key makes up for it
        for is_empty in (True, False):
            base = seen[required, is_empty]
            claimed = {"licenses": [{"key": f"Z2AB-CDEF-{is_empty:04}"}]}
            assert (await ask.send("POST", f"{base}/inventory/claim", claimed)).status == 200
            overview = (await ask(f"{base}/licenses/overview")).json
            assert overview["status"] == "OK"
            assert overview["expirationDate"] != "N/A"


async def bodies(http: aiohttp.ClientSession, seed: int, paths: list[str]) -> list[bytes]:
    async with Simulator(organizations=4, seed=seed, rate_limits=False) as dashboard:
        ask = Asker(http, dashboard)
        return [(await ask(path)).body for path in paths]


async def test_the_same_seed_gives_the_same_bytes_and_another_other_ones(
    http: aiohttp.ClientSession,
) -> None:
    kinds = ("networks", "devices", "devices/availabilities", "inventory/devices", "admins")
    paths = [f"/organizations/{organization_id(0)}/{kind}" for kind in kinds]
    paths += ["/organizations", f"{paths[0].rpartition('/')[0]}/licensing/coterm/licenses"]
    first = await bodies(http, 1, paths)
    # in another order: what was asked before makes no difference
    assert list(reversed(await bodies(http, 1, list(reversed(paths))))) == first
    for one, other in zip(first, await bodies(http, 2, paths), strict=True):
        assert one != other


async def test_a_large_world_is_not_built_up_front(http: aiohttp.ClientSession) -> None:
    async with Simulator(
        organizations=1000, devices_per_organization=1000, rate_limits=False
    ) as dashboard:
        ask = Asker(http, dashboard)
        organizations = (await ask("/organizations")).json
        assert len(organizations) == 1000
        assert dashboard.records_built == 0
        base = f"/organizations/{organization_id(700)}"
        devices = (await ask(f"{base}/devices?perPage=5000")).json
        assert len(devices) >= 500
        # with what lies in the inventory beside them
        built = dashboard.records_built
        assert built < 2.2 * len(devices)
        # neither later pages nor lookups by serial build anything again
        await ask(f"{base}/devices?perPage=100&startingAfter={devices[99]['serial']}")
        await ask(f"/devices/{devices[-1]['serial']}")
        assert dashboard.records_built == built
        # a serial leads to its organization at once
        assert (await ask(f"/devices/{serial(300, 7)}")).status == 200
        assert dashboard.records_built < built + 1700


def made(organizations: int, devices: int, seed: int, **more: Any) -> World:
    return World(organizations, devices, seed, record_types=RECORD_TYPES, clock=Clock(), **more)


async def test_what_was_forgotten_comes_back_the_same() -> None:
    world = made(8, 100, 0, max_records=250)
    before: list[Any] = [
        world.listing(blueprint, "hardware").encoded() for blueprint in world.blueprints
    ]
    assert world.records_in_memory <= 250
    again = [world.listing(blueprint, "hardware").encoded() for blueprint in world.blueprints]
    assert before == again
    built = sum(blueprint.device_count + blueprint.spare_count for blueprint in world.blueprints)
    assert world.records_built == 2 * built
    # a listing that is larger than all that may be kept is served all the same
    assert len(made(1, 1000, 0, max_records=10).listing(world.blueprints[0], "devices").keys) > 10


async def test_sizes_are_known_without_building() -> None:
    world = made(30, 100, 5)
    sizes = [
        (blueprint.device_count, blueprint.network_count, blueprint.spare_count)
        for blueprint in world.blueprints
    ]
    assert world.records_built == 0
    assert all(50 <= devices <= 150 for devices, _, _ in sizes)
    assert len({devices for devices, _, _ in sizes}) > 10
    for blueprint, (devices, networks, spare) in zip(world.blueprints, sizes, strict=True):
        assert len(world.listing(blueprint, "devices").keys) == devices
        assert len(world.listing(blueprint, "networks").keys) == networks
        assert len(world.listing(blueprint, "inventory").keys) == devices + spare


async def test_ids_go_with_every_licensing_model() -> None:
    forms = {
        (len(blueprint.id) > 10, blueprint.licensing) for blueprint in made(12, 1, 0).blueprints
    }
    assert len(forms) == 6


async def test_organizations_without_devices(http: aiohttp.ClientSession) -> None:
    async with Simulator(
        organizations=3, devices_per_organization=0, rate_limits=False
    ) as dashboard:
        ask = Asker(http, dashboard)
        base = f"/organizations/{organization_id(0)}"
        responses = await asyncio.gather(
            *(ask(f"{base}/{kind}") for kind in ("devices", "inventory/devices"))
        )
        assert [response.json for response in responses] == [[], []]
        assert len((await ask(f"{base}/networks")).json) == 1


async def test_of_what_grows_without_end_the_last_is_kept() -> None:
    kinds = {
        "log": RecordType(max_records=3),
        "view": RecordType(lambda world, blueprint, parent: (), view_of="log"),
    }
    world = World(1, 0, seed=1, record_types=kinds, clock=Clock())
    blueprint = world.blueprints[0]
    for number in range(5):
        world.put(blueprint, "log", f"{number}", {"number": number})
        kept = list(range(max(0, number - 2), number + 1))
        assert [record["number"] for record in world.listing(blueprint, "log").records] == kept
    world.remove(blueprint, "log", "3")
    assert [record["number"] for record in world.listing(blueprint, "log").records] == [2, 4]
