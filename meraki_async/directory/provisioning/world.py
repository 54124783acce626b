"""What access is compared with: organizations, their networks and administrators."""

import asyncio
from collections.abc import Collection, Mapping, Sequence
from contextlib import aclosing
from typing import Any

import msgspec
from msgspec import Struct, structs

from ...client import Meraki
from ...errors import MerakiError
from ..effective_access import NetworkIndex
from ..mapping.values import identifier, text
from ..records import Reference
from ..sources import SourceOrganization, Sources
from ..store.kinds import Kind
from ..store.store import Store
from ..unreadable import API_ACCESS_OFF, Reading, Unreadable
from .grants import Person
from .wanted import NetworkFacts, OrganizationFacts, organizations_with_wanted_networks

_CONCURRENCY = 64
Record = Mapping[str, Any]


class World(Struct, frozen=True, kw_only=True):
    """Organizations, and what was read of them."""

    organizations: Sequence[OrganizationFacts]
    administrators: Mapping[str, Sequence[Record]]
    """Of those organizations of which they could be read."""
    unreadable: Sequence[Unreadable] = ()
    """What could not be read, each once."""

    def updated(self, other: "World") -> "World":
        """This one, with what another one has of the same organizations."""
        newer = {each.id: each for each in other.organizations}
        return World(
            organizations=[newer.get(each.id, each) for each in self.organizations],
            administrators=other.administrators,
            unreadable=[*self.unreadable, *other.unreadable],
        )


async def read_world(meraki: Meraki, people: Sequence[Person]) -> World:
    """Read all organizations that the credentials see.

    Args:
        meraki: the client.
        people: for the networks that their grants are about; others are not read.

    Raises:
        MerakiError: the organizations cannot be listed.
    """
    reading = Reading({})
    sources = Sources(meraki, reading)
    organizations = await sources.organizations()
    return await _read(sources, reading, organizations, people)


async def read_some(
    meraki: Meraki, people: Sequence[Person], organizations: Sequence[OrganizationFacts]
) -> World:
    """Read some organizations.

    Args:
        meraki: the client.
        people: as ``read_world`` takes them.
        organizations: which, by id and name.
    """
    reading = Reading({})
    found = [SourceOrganization(Reference(id=e.id, name=e.name), {}) for e in organizations]
    return await _read(Sources(meraki, reading), reading, found, people)


async def _read(
    sources: Sources,
    reading: Reading,
    organizations: Sequence[SourceOrganization],
    people: Sequence[Person],
) -> World:
    facts = [_facts_of(each) for each in organizations]
    wanted = organizations_with_wanted_networks(people, facts)
    slots = asyncio.Semaphore(_CONCURRENCY)
    administrators: dict[str, list[Record]] = {}
    networks: dict[str, tuple[NetworkFacts, ...]] = {}

    async def read(organization: SourceOrganization) -> None:
        if not sources.is_readable("users", organization):
            return
        async with slots:
            found = await _listing(
                sources.administrators(organization.id), reading, "users", organization
            )
            if found is None:
                return
            administrators[organization.id] = found
            if organization.id in wanted:
                listed = await _listing(
                    sources.networks(organization.id), reading, "workspaces", organization
                )
                if listed is not None:
                    networks[organization.id] = network_facts(listed)

    async with asyncio.TaskGroup() as tasks:
        for organization in organizations:
            tasks.create_task(read(organization))
    return World(
        organizations=[structs.replace(each, networks=networks.get(each.id)) for each in facts],
        administrators=administrators,
        unreadable=reading.unreadable,
    )


async def _listing(
    pages: Any, reading: Reading, resource: str, organization: SourceOrganization
) -> list[Record] | None:
    """All records of a listing; None: it could not be read, and that was noted."""
    found: list[Record] = []
    try:
        async with aclosing(pages) as opened:
            async for page in opened:
                found += page
    except MerakiError as error:
        reading.note(resource, organization.reference, error)
        return None
    return found


def _facts_of(organization: SourceOrganization) -> OrganizationFacts:
    return OrganizationFacts(organization.id, organization.reference.name or "")


def network_facts(records: Collection[Record]) -> tuple[NetworkFacts, ...]:
    """Networks, as far as grants are about them.

    Args:
        records: of ``getOrganizationNetworks``.
    """
    index = NetworkIndex(records)
    tags: dict[str, list[str]] = {}
    for tag, identifiers in index.by_tag.items():
        for each in identifiers:
            tags.setdefault(each, []).append(tag)
    return tuple(
        NetworkFacts(id_, name or "", tuple(tags.get(id_, ()))) for id_, name in index.names.items()
    )


async def stored_world(store: Store) -> tuple[World, set[str]]:
    """What a store knows. It tells where to look, and no more.

    Returns:
        The organizations that are visible; and of which of those with API access the store does
        not know the administrators or the networks.
    """
    visible = [each for each in await store.organizations() if each.not_visible_since is None]
    states = [each for each in visible if each.has_api]
    readings = await store.readings([each.id for each in states])
    read = {(each.organization_id, each.kind) for each in readings if each.read_at is not None}
    facts: list[OrganizationFacts] = []
    administrators: dict[str, list[Record]] = {}
    unknown: set[str] = set()
    for state in states:
        networks = None
        if (state.id, Kind.NETWORK) in read:
            networks = network_facts(await _stored(store, Kind.NETWORK, state.id))
        facts.append(OrganizationFacts(state.id, state.name, networks))
        if (state.id, Kind.ADMINISTRATOR) in read:
            administrators[state.id] = await _stored(store, Kind.ADMINISTRATOR, state.id)
        if networks is None or state.id not in administrators:
            unknown.add(state.id)
    unreadable = [
        Unreadable(
            resource="users",
            organization=Reference(id=each.id, name=each.name or None),
            reason=API_ACCESS_OFF,
            message="API access was off when the store was synced",
        )
        for each in visible
        if not each.has_api
    ]
    facts += [OrganizationFacts(each.id, each.name) for each in visible if not each.has_api]
    world = World(organizations=facts, administrators=administrators, unreadable=unreadable)
    return world, unknown


async def _stored(store: Store, kind: Kind, organization_id: str) -> list[Record]:
    return [
        msgspec.json.decode(each.json)
        async for each in store.records(kind, organization_id)
        if each.not_visible_since is None
    ]


def admin_id_of(record: Record) -> str | None:
    """An administrator's id; None: the record has none, and cannot be written."""
    return text(record.get("id")) and identifier(record, "id")
