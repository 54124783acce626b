"""Reads again what was taken: a DELETE that was accepted is no proof."""

import asyncio
import time
from collections import defaultdict
from collections.abc import Sequence

from msgspec import Struct

from ...client import Meraki
from ...errors import MerakiError
from ...writes.effects.revocation import NOT_IN_FORCE
from ..mapping.values import text
from ..sources import Sources
from ..unreadable import Reading
from .findings import Access, Unread, administrator_access
from .person import Person
from .reading import OnRead, all_of, read_end_users, unread_organization

_CONCURRENCY = 100


class Verification(Struct, kw_only=True):
    """What a second reading has shown."""

    gone_at: dict[Access, float]
    """When each access was seen to be gone, in seconds of the epoch."""
    there: list[Access]
    """What is there all the same, or has appeared since."""
    unread: list[Unread]


async def verify(
    meraki: Meraki,
    person: Person,
    taken: Sequence[Access],
    known: Sequence[Access],
    on_read: OnRead | None,
) -> Verification:
    """Read the organizations again in which access was taken.

    Args:
        meraki: the client.
        person: whose it was.
        taken: what should be gone.
        known: what stays, as is known already.
        on_read: is told how far it is.
    """
    by_organization: defaultdict[str, list[Access]] = defaultdict(list)
    for access in taken:
        by_organization[access.organization.id].append(access)
    staying = {(each.organization.id, each.kind, each.id) for each in known}
    result = Verification(gone_at={}, there=[], unread=[])
    slots, done = asyncio.Semaphore(_CONCURRENCY), 0

    async def look(group: Sequence[Access]) -> None:
        nonlocal done
        organization = group[0].organization
        async with slots:
            try:
                found = await _accesses(meraki, person, group)
            except MerakiError as error:
                result.unread.append(unread_organization(organization, error))
            else:
                now = time.time()
                ids = {(each.kind, each.id) for each in found}
                result.gone_at |= {a: now for a in group if (a.kind, a.id) not in ids}
                result.there += [a for a in found if (organization.id, a.kind, a.id) not in staying]
        done += 1
        if on_read is not None:
            on_read(done, len(by_organization))

    async with asyncio.TaskGroup() as tasks:
        for group in by_organization.values():
            tasks.create_task(look(group))
    return result


async def _accesses(meraki: Meraki, person: Person, group: Sequence[Access]) -> list[Access]:
    """What the person has in an organization, of the kinds that were taken there."""
    organization = group[0].organization
    sources = Sources(meraki, Reading({}))
    found: list[Access] = []
    if any(each.kind == "administrator" for each in group):
        records = await all_of(sources.administrators(organization.id))
        ids = {each.id for each in group if each.kind == "administrator"}
        found += [
            administrator_access(organization, record)
            for record in records
            if person.owns(record) or text(record.get("id")) in ids
        ]
    taken = {each.id: each for each in group if each.kind == "authorization"}
    if taken:
        for user in await read_end_users(sources, organization.id, person):
            for record in user.authorizations:
                access = taken.get(text(record.get("authorizationId")) or "")
                if access is not None and record.get("status") not in NOT_IN_FORCE:
                    found.append(access)
    return found
