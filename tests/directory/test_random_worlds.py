"""Every record of random worlds, against a mapping that was written from the contract alone."""

from collections.abc import Callable, Mapping
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meraki_async import Meraki
from meraki_async.directory import Directory
from meraki_async.simulator import Simulator

from . import independent_mapping as contract

Json = dict[str, Any]
SETTINGS: Mapping[str, Any] = {
    "organizations": 5,
    "devices_per_organization": 25,
    "rate_limits": False,
}


async def check_world(seed: int) -> None:
    async with (
        Simulator(seed=seed, **SETTINGS) as simulator,
        Meraki(simulator.api_key, base_url=simulator.url) as meraki,
        Directory(meraki) as directory,
    ):
        simulator.clock.freeze()
        organizations = await read(meraki, "/organizations")
        seen = {each.id: msgspec.to_builtins(each) async for each in directory.organizations()}
        assert seen.keys() == {each["id"] for each in organizations}
        admins: list[tuple[str, Json]] = []
        for organization in organizations:
            where = organization["id"]
            assert_same(seen[where], contract.organization(organization))
            if organization["api"]["enabled"]:
                await check_organization(meraki, directory, organization)
                admins += [
                    (where, each) for each in await read(meraki, f"/organizations/{where}/admins")
                ]
        people = [user.remote_data async for user in directory.users()]
        assert sorted(people, key=str) == sorted(contract.people(admins), key=str)


async def check_organization(meraki: Meraki, directory: Directory, organization: Json) -> None:
    where = organization["id"]
    networks = await read(meraki, f"/organizations/{where}/networks")
    names = {each["id"]: each["name"] for each in networks}
    await compare(
        directory.workspaces(where), networks, lambda each: contract.workspace(each, organization)
    )
    await compare(
        directory.users(where),
        await read(meraki, f"/organizations/{where}/admins"),
        lambda each: contract.user(each, organization, names),
    )
    await compare(
        directory.roles(where),
        await read(meraki, f"/organizations/{where}/samlRoles"),
        lambda each: contract.saml_role(each, organization),
    )
    match organization["licensing"]["model"]:
        case "co-term":
            overview = await meraki.request("GET", f"/organizations/{where}/licenses/overview")
            found = [overview], lambda each: contract.co_term(each, organization)
        case "per-device":
            licenses = await read(meraki, f"/organizations/{where}/licenses")
            found = licenses, lambda each: contract.per_device(each, organization)
        case _:
            path = "/administered/licensing/subscription/subscriptions"
            subscriptions = await read(meraki, path, {"organizationIds[]": [where]})
            found = subscriptions, contract.subscription
    await compare(directory.licenses(where), *found)
    await compare(
        directory.activities(where),
        await read(meraki, f"/organizations/{where}/configurationChanges", {"perPage": 100_000}),
        lambda each: contract.activity(each, organization),
    )


async def read(meraki: Meraki, path: str, params: Json | None = None) -> list[Json]:
    found: list[Json] = await meraki.request(
        "GET", path, params={"perPage": 1000, **(params or {})}
    )
    return found


async def compare(listing: Any, raw: list[Json], mapped: Callable[[Json], Json]) -> None:
    """Every raw record is there, and is what the contract says, field by field."""
    records = [msgspec.to_builtins(each) async for each in listing]
    by_raw = {msgspec.json.encode(each["remote_data"]): each for each in records}
    for record in raw:
        assert_same(by_raw[msgspec.json.encode(record)], mapped(record))
    ids = [each["id"] for each in records if each["remote_data"] is not None]
    assert len(ids) == len(set(ids)) == len({msgspec.json.encode(each) for each in raw})


def assert_same(found: Json, expected: Json) -> None:
    for name, value in expected.items():
        assert found[name] == value, f"{name} of {found['id']}"


@pytest.mark.anyio
@pytest.mark.parametrize("seed", [0, 11])
@pytest.mark.slow
async def test_every_record_of_some_worlds(seed: int) -> None:
    await check_world(seed)


@pytest.mark.slow
@pytest.mark.anyio
@given(st.integers(0, 10**6))
@settings(max_examples=30)
async def test_every_record_of_random_worlds(seed: int) -> None:
    await check_world(seed)
