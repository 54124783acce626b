"""Reads what a person has, anew from the API, in all organizations at once."""

import asyncio
import re
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import aclosing

from msgspec import Struct

from ...client import Meraki
from ...errors import ApiError, MerakiError
from ...writes.guards.administrators import email_of
from ..mapping.values import text
from ..sources import Raw, SourceOrganization, Sources
from ..unreadable import API_ACCESS_OFF, Reading, Unreadable, reason_of
from .findings import Organization, Unread
from .person import AddressBook, Person

_CONCURRENCY = 100
_USERS_PER_REQUEST = 50
_ADVICE = {
    API_ACCESS_OFF: "Switch API access on there (Organization > Settings > Dashboard API access) "
    "and run this again, or remove the person in the dashboard",
    "forbidden": "Somebody with full access there has to run this, or the address that it is run "
    "from has to be allowed there",
    "not_found": "The credentials do not see it any more: somebody with full access there has to "
    "run this, or remove the person in the dashboard",
    "unauthorized": "Renew the credentials of the account, and run this again",
    "reconnect_needed": "Connect the account again, and run this again",
}
_ADVICE_OTHERWISE = "Run this again; if it stays so, remove the person in the dashboard"

OnRead = Callable[[int, int], None]
"""Called with how many organizations were read, and of how many."""


class EndUser(Struct, frozen=True):
    """A network end user who is the person, and what they are authorized for."""

    record: Raw
    authorizations: list[Raw]


class OrganizationReading(Struct, kw_only=True):
    """What was read of one organization."""

    organization: Organization
    administrators: list[Raw]
    """All of them where one is the person's; else those without an address."""
    has_saml: bool = False
    is_early_access_on: bool = False
    end_users: list[EndUser] = []


class FleetReading(Struct, kw_only=True):
    """What was read of all organizations."""

    organizations: dict[str, Organization]
    """All that the credentials see, by id."""
    readable: list[OrganizationReading]
    """Those whose administrators could be read."""
    unread: list[Unread]
    others: AddressBook
    """Addresses of other people."""


async def read_fleet(meraki: Meraki, person: Person, on_read: OnRead | None) -> FleetReading:
    """Read all organizations.

    Args:
        meraki: the client.
        person: who is looked for.
        on_read: is told how far it is.

    Raises:
        MerakiError: no organization can be listed.
    """
    reading = Reading({})
    found = await Sources(meraki, reading).organizations()
    found.sort(key=lambda each: (_natural(each.reference.name), each.id))
    places = {each.id: _place(each) for each in found}
    # an organization that was lost on the way is one that nobody looked at
    unread = [unread_of(each, None) for each in reading.unreadable]
    readable: list[OrganizationReading] = []
    slots, done, others = asyncio.Semaphore(_CONCURRENCY), 0, AddressBook()

    async def read(source: SourceOrganization) -> None:
        nonlocal done
        async with slots:
            one = await _Organization(meraki, person, source, others).read()
        readable.extend(one.found)
        unread.extend(unread_of(each, places[source.id]) for each in one.unreadable)
        done += 1
        if on_read is not None:
            on_read(done, len(found))

    async with asyncio.TaskGroup() as tasks:
        for source in found:
            tasks.create_task(read(source))
    order = {identifier: number for number, identifier in enumerate(places)}
    readable.sort(key=lambda each: order[each.organization.id])
    unread.sort(key=lambda each: order[each.organization.id] if each.organization else -1)
    return FleetReading(organizations=places, readable=readable, unread=unread, others=others)


class _Organization:
    """Reads one organization.

    Whatever the listing of organizations says of its API access, it is tried: what is not there
    must not be taken for what nobody looked at, nor the other way round.
    """

    def __init__(
        self, meraki: Meraki, person: Person, source: SourceOrganization, others: AddressBook
    ) -> None:
        self._meraki = meraki
        self._person = person
        self._others = others
        self._source = source
        self._reading = Reading({})
        self._sources = Sources(meraki, self._reading)
        self.found: list[OrganizationReading] = []

    @property
    def unreadable(self) -> list[Unreadable]:
        """What could not be read; where it is the administrators, that says it all."""
        found = self._reading.unreadable
        return [each for each in found if each.resource == "users"] or found

    async def read(self) -> "_Organization":
        one = OrganizationReading(organization=_place(self._source), administrators=[])
        # together: of what waits for an organization's turn, urgent requests go in a row
        is_readable, *_ = await asyncio.gather(
            self._read_administrators(one), self._read_saml(one), self._read_end_users(one)
        )
        if is_readable:
            self.found.append(one)
        return self

    async def _read_administrators(self, one: OrganizationReading) -> bool:
        try:
            records = await all_of(self._sources.administrators(self._source.id))
        except MerakiError as error:
            reason = API_ACCESS_OFF if self._source.is_api_access_off else reason_of(error)
            self._reading.note("users", self._source.reference, reason, message_of(error))
            return False
        for record in records:
            if email_of(record) is not None and not self._person.owns(record):
                self._others.add(record)
        if not any(map(self._person.owns, records)):
            records = [record for record in records if email_of(record) is None]
        one.administrators = records
        return True

    async def _read_saml(self, one: OrganizationReading) -> None:
        call = self._meraki.organizations.get_organization_saml(self._source.id)
        try:
            found = await call.decode_as(dict)
        except MerakiError as error:
            self._note("saml", error)
        else:
            one.has_saml = not isinstance(found, dict) or found.get("enabled") is not False

    async def _read_end_users(self, one: OrganizationReading) -> None:
        try:
            one.is_early_access_on = await self._sources.has_early_access(self._source.id)
            if one.is_early_access_on:
                one.end_users = await read_end_users(self._sources, self._source.id, self._person)
        except MerakiError as error:
            self._note("end_users", error)

    def _note(self, resource: str, error: MerakiError) -> None:
        self._reading.note(resource, self._source.reference, reason_of(error), message_of(error))


async def read_end_users(sources: Sources, organization_id: str, person: Person) -> list[EndUser]:
    """The end users of an organization who are the person.

    All are read, since how the API compares addresses in a search is not documented.

    Raises:
        MerakiError: they cannot be read.
    """
    users = await all_of(sources.search_end_users(organization_id))
    theirs = [user for user in users if person.owns(user)]
    found: dict[str, list[Raw]] = {}
    for start in range(0, len(theirs), _USERS_PER_REQUEST):
        some = theirs[start : start + _USERS_PER_REQUEST]
        found |= await sources.authorizations(organization_id, some)
    return [EndUser(user, found.get(text(user.get("userId")) or "", [])) for user in theirs]


async def all_of(pages: AsyncIterator[list[Raw]]) -> list[Raw]:
    """All records of all pages.

    Raises:
        MerakiError: they cannot be read.
    """
    async with aclosing(pages) as each:  # type: ignore[type-var]
        return [record async for page in each for record in page]


def unread_of(unreadable: Unreadable, organization: Organization | None) -> Unread:
    """What could not be read, with what to do about it."""
    return Unread(
        organization=organization,
        account=unreadable.account,
        resource=unreadable.resource,
        reason=unreadable.reason,
        message=unreadable.message,
        todo=_ADVICE.get(unreadable.reason, _ADVICE_OTHERWISE),
    )


def unread_organization(organization: Organization, error: MerakiError) -> Unread:
    """Administrators that could not be read."""
    reason = reason_of(error)
    return Unread(
        organization=organization,
        resource="users",
        reason=reason,
        message=message_of(error),
        todo=_ADVICE.get(reason, _ADVICE_OTHERWISE),
    )


def message_of(error: MerakiError) -> str:
    """What the API said; which operation and organization it was about is said elsewhere."""
    if isinstance(error, ApiError) and error.errors:
        return f"{error.status}: {'; '.join(error.errors)}"
    return str(error)


def organizations_of(unread: Sequence[Unread]) -> list[Organization]:
    """The organizations whose administrators could not be read."""
    return [each.organization for each in unread if each.organization and each.resource == "users"]


def _natural(name: str | None) -> list[tuple[int, str]]:
    """Sorts names as people do: Shop 2 before Shop 10."""
    parts = re.split(r"(\d+)", (name or "").casefold())
    return [(int(part) if part.isdecimal() else -1, part) for part in parts]


def _place(source: SourceOrganization) -> Organization:
    return Organization(
        id=source.id, name=source.reference.name, url=text(source.record.get("url"))
    )
