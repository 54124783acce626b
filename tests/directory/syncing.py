"""Syncs of simulated dashboards, and what the store should have."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from meraki_async import Budgets, Meraki, RateLimit
from meraki_async.directory.store.kinds import Kind
from meraki_async.directory.store.store import Store
from meraki_async.directory.sync.sync import Sync, SyncOptions, SyncProgress
from meraki_async.simulator import Simulator

COMPARED = {
    Kind.ADMINISTRATOR: "admins",
    Kind.NETWORK: "networks",
    Kind.SAML_ROLE: "samlRoles",
    Kind.SAML_IDP: "saml/idps",
}


@asynccontextmanager
async def client(simulator: Simulator, **options: Any) -> AsyncIterator[Meraki]:
    async with Meraki(
        options.pop("api_key", simulator.api_key),
        base_url=simulator.url,
        budgets=Budgets(RateLimit(1000, 1000), source=RateLimit(5000, 5000)),
        **options,
    ) as meraki:
        yield meraki


async def run_sync(
    simulator: Simulator, store: Store, *, retries: int = 4, api_key: str = "", **options: Any
) -> SyncProgress:
    async with client(simulator, retries=retries, api_key=api_key or simulator.api_key) as meraki:
        return await Sync(meraki, store, SyncOptions(**options)).run()


async def world_of(simulator: Simulator) -> dict[tuple[str, str], dict[str, Any]]:
    """The records that there are now, by kind and organization, as the API tells them."""
    world: dict[tuple[str, str], dict[str, Any]] = {}
    async with client(simulator, retries=10) as meraki:
        for organization in await meraki.request("GET", "/organizations"):
            if not organization["api"]["enabled"]:
                continue
            for kind, path in COMPARED.items():
                listing = meraki.call(
                    {
                        "admins": "getOrganizationAdmins",
                        "networks": "getOrganizationNetworks",
                        "samlRoles": "getOrganizationSamlRoles",
                        "saml/idps": "getOrganizationSamlIdps",
                    }[path],
                    organization_id=organization["id"],
                ).decode_as(dict)
                found = {each.get("idpId") or each["id"]: each for each in await listing}
                world[kind, organization["id"]] = found
    return world


async def stored(store: Store) -> dict[tuple[str, str], dict[str, Any]]:
    """The records of organizations that can be read, as the store has them."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for organization in await store.organizations():
        if organization.has_api and organization.not_visible_since is None:
            for kind in COMPARED:
                records = {
                    each.id: json.loads(each.json)
                    async for each in store.records(kind, organization.id)
                    if each.not_visible_since is None
                }
                found[kind, organization.id] = records
    return found


async def deletions(store: Store) -> set[tuple[str, str, str]]:
    """What the history says was removed: kind, organization, id."""
    return {
        (entry.kind, entry.organization_id, entry.id)
        for entry in await store.history(limit=100_000)
        if entry.what == "removed"
    }
