"""Administrators as real ones are: untidy, in several organizations, and the same again."""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import Any

import aiohttp
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meraki_async.simulator import READ_ONLY_KEY, Simulator
from meraki_async.simulator.operations.catalog import RECORD_TYPES
from meraki_async.simulator.world.administrators import is_last_full
from meraki_async.simulator.world.blueprint import Population
from meraki_async.simulator.world.clock import Clock, parse_time
from meraki_async.simulator.world.people import same_address
from meraki_async.simulator.world.world import World

from ..conftest import Asker

pytestmark = pytest.mark.anyio
NOW = parse_time("2026-11-01T12:00:00Z")


def world(seed: int = 0, organizations: int = 60, **population: Any) -> World:
    clock = Clock()
    clock.freeze(NOW)
    return World(
        organizations,
        30,
        seed,
        record_types=RECORD_TYPES,
        clock=clock,
        population=Population(**population),
    )


def everybody(simulated: World) -> list[list[dict[str, Any]]]:
    return [simulated.listing(found, "admins").records for found in simulated.blueprints]


def test_every_oddity_occurs() -> None:
    by_organization = everybody(world(administrators=20))
    assert {len(admins) for admins in by_organization} == {20}
    admins = [admin for found in by_organization for admin in found]
    emails = [admin.get("email", "absent") for admin in admins]
    spelled = [email for email in emails if email not in (None, "absent")]
    assert {None, "absent"} < set(emails)
    assert any(email != email.lower() for email in spelled)
    assert any("+" in email for email in spelled)
    assert any(email != unicodedata.normalize("NFC", email) for email in spelled)
    names = [admin["name"] for admin in admins]
    assert None in names
    assert any(name and " " not in name for name in names)
    assert any(name and not name.isascii() for name in names)
    values: Mapping[str, set[Any]] = {
        "accountStatus": {"ok", "pending", "unverified", "locked"},
        "authenticationMethod": {"Email", "Cisco SecureX Sign-On"},
        "orgAccess": {"full", "read-only", "none", "enterprise", "camera-sensor"},
        "hasApiKey": {True, False},
        "twoFactorAuthEnabled": {True, False},
    }
    for name, expected in values.items():
        assert {admin[name] for admin in admins} == expected, name
    accesses = {"full", "read-only", "guest-ambassador", "monitor-only"}
    for name in ("tags", "networks"):
        assert {rule["access"] for admin in admins for rule in admin[name]} == accesses
    # rights besides those on the organization
    assert any(admin["orgAccess"] == "full" and admin["networks"] for admin in admins)
    assert all(
        admin["tags"] or admin["networks"] for admin in admins if admin["orgAccess"] == "none"
    )
    days = [(NOW - parse_time(a["lastActive"])) / 86_400 for a in admins if a["lastActive"]]
    assert min(days) > 0
    assert sum(age < 30 for age in days) > 400
    assert sum(age > 90 for age in days) > 100
    statuses = Counter(admin["accountStatus"] for admin in admins)
    assert statuses["ok"] > 900
    for admin in admins:
        if admin["accountStatus"] in ("pending", "unverified"):
            never = (admin["lastActive"], admin["hasApiKey"], admin["twoFactorAuthEnabled"])
            assert never == (None, False, False)


def test_one_person_is_spelled_differently_from_one_organization_to_the_next() -> None:
    spellings, ids = defaultdict(set), defaultdict(set)
    for found in everybody(world(administrators=20)):
        for admin in found:
            if (email := admin.get("email")) is not None:
                spellings[same_address(email)].add(email)
                ids[same_address(email)].add(admin["id"])
    assert sum(len(found) > 2 for found in spellings.values()) > 20
    assert {len(found) for found in ids.values()} == {1}


@given(st.integers(), st.sampled_from([None, 3, 4, 12]), st.booleans())
@settings(max_examples=30, deadline=None)
def test_ids_are_unique_and_addresses_too(seed: int, count: int | None, shared: bool) -> None:
    one, other = (
        world(seed, 8, administrators=count, shared_administrator_ids=shared) for _ in range(2)
    )
    assert everybody(one) == everybody(other)
    persons: dict[str, set[str]] = defaultdict(set)
    for admins in everybody(one):
        found = [same_address(a["email"]) for a in admins if a.get("email") is not None]
        assert len(set(found)) == len(found)
        assert len({admin["id"] for admin in admins}) == len(admins)
        assert count is None or len(admins) == count
        owner = next(a for a in admins if a.get("email") == "person0@fjordlys.example")
        assert (owner["orgAccess"], owner["accountStatus"]) == ("full", "ok")
        assert owner["twoFactorAuthEnabled"]
        assert owner["hasApiKey"]
        for admin in admins:
            persons[admin["id"]].add(str(admin.get("email")).lower())
            assert is_last_full(admins, admin) == (
                admin["orgAccess"] == "full"
                and sum(other["orgAccess"] == "full" for other in admins) == 1
            )
    organizations_of_owner = [
        {admin["id"] for admin in admins if admin.get("email") == "person0@fjordlys.example"}
        for admins in everybody(one)
    ]
    assert len(set.union(*organizations_of_owner)) == (1 if shared else 8)


async def test_ids_of_each_organization_are_used_everywhere(http: aiohttp.ClientSession) -> None:
    async with Simulator(
        organizations=3,
        devices_per_organization=10,
        rate_limits=False,
        shared_administrator_ids=False,
    ) as simulator:
        ask = Asker(http, simulator)
        seen = set()
        for found in await ask.open_organizations():
            base = f"/organizations/{found['id']}"
            me = (await ask(f"{base}/admins")).json
            mine = next(a for a in me if a.get("email") == "person0@fjordlys.example")
            assert (await ask.send("PUT", base, {"name": "Renamed"})).status == 200
            change = (await ask(f"{base}/configurationChanges?perPage=3")).json[0]
            request = (await ask(f"{base}/apiRequests")).json[0]
            assert change["adminId"] == request["adminId"] == mine["id"]
            seen.add(mine["id"])
        assert len(seen) == 2


async def test_settings_say_how_many_there_are(http: aiohttp.ClientSession) -> None:
    async with Simulator(
        organizations=2,
        devices_per_organization=0,
        networks_per_organization=50,
        administrators_per_organization=20,
    ) as simulator:
        ask = Asker(http, simulator)
        (found,) = await ask.open_organizations()
        base = f"/organizations/{found['id']}"
        assert len((await ask(f"{base}/networks")).json) == 50
        assert len((await ask(f"{base}/admins")).json) == 20
        assert (await ask(f"{base}/devices")).json == []
        assert (await ask.send("GET", base, key=READ_ONLY_KEY)).status == 200


@pytest.mark.parametrize(
    ("setting", "value"),
    [("networks_per_organization", 0), ("administrators_per_organization", 2)],
)
def test_settings_out_of_range(setting: str, value: int) -> None:
    with pytest.raises(ValueError, match=f"{setting} must be"):
        Simulator(**{setting: value})  # type: ignore[arg-type]


async def test_a_record_without_an_address_can_be_changed_and_removed(
    http: aiohttp.ClientSession,
) -> None:
    async with Simulator(
        organizations=5, administrators_per_organization=60, rate_limits=False
    ) as simulator:
        ask = Asker(http, simulator)
        odd: dict[str, tuple[str, dict[str, Any]]] = {}
        for found in await ask.open_organizations():
            base = f"/organizations/{found['id']}"
            for admin in (await ask(f"{base}/admins")).json:
                odd[str(admin.get("email", "absent"))] = base, admin
        for kind in ("None", "absent"):
            base, admin = odd[kind]
            path = f"{base}/admins/{admin['id']}"
            body = {"orgAccess": "read-only"}
            assert (await ask.send("PUT", path, body)).json == {**admin, **body}
            refused = await ask.send("PUT", path, {"email": "new@fjordlys.example"})
            assert refused.json == {"errors": ["Email cannot be changed"]}
            assert (await ask.send("DELETE", path)).status == 204
            assert admin["id"] not in {a["id"] for a in (await ask(f"{base}/admins")).json}
