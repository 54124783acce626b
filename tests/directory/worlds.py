"""Organizations that change, and what a store has to say of them."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from meraki_async.directory.store.kinds import Kind
from meraki_async.directory.store.records import ListedOrganization, OrganizationRead
from meraki_async.directory.store.store import Store

SECOND = 1_000_000
DAY = 86_400 * SECOND


def listed(organization_id: str, *accounts: str, **members: Any) -> ListedOrganization:
    record = {"id": organization_id, "name": f"Organization {organization_id}", **members}
    return ListedOrganization(
        id=organization_id,
        name=record["name"],
        model="co-term",
        has_api=True,
        record=json.dumps(record).encode(),
        accounts=accounts or ("a",),
    )


async def list_organizations(
    store: Store, at: int, *organizations: ListedOrganization, accounts: Iterable[str] = ("a",)
) -> Mapping[str, int]:
    return await store.write_listing(
        organizations, accounts, started_at=at - SECOND, finished_at=at
    )


def admin(identifier: str, email: str = "", **members: Any) -> dict[str, Any]:
    return {
        "id": identifier,
        "name": f"Person {identifier}",
        "email": email or f"{identifier}@example.com",
        "orgAccess": "full",
        "accountStatus": "ok",
        "twoFactorAuthEnabled": True,
        "hasApiKey": False,
        "lastActive": None,
        "tags": [],
        "networks": [],
        **members,
    }


def network(identifier: str, **members: Any) -> dict[str, Any]:
    return {"id": identifier, "name": f"Network {identifier}", **members}


def read(
    organization_id: str,
    at: int,
    records: Mapping[Kind, Iterable[dict[str, Any]]],
    **members: Any,
) -> OrganizationRead:
    return OrganizationRead(
        organization_id=organization_id,
        started_at=at - SECOND,
        finished_at=at,
        records={
            kind: [json.dumps(record).encode() for record in each] for kind, each in records.items()
        },
        **members,
    )


async def current(store: Store, kind: Kind, organization_id: str | None = None) -> dict[str, Any]:
    """The visible records of a kind by id."""
    return {
        record.id: json.loads(record.json)
        async for record in store.records(kind, organization_id)
        if record.not_visible_since is None
    }


async def events(store: Store) -> list[tuple[str, str, str]]:
    """What the history has: kind, id, what."""
    return [(entry.kind, entry.id, entry.what) for entry in await store.history(limit=10_000)]
