"""The listings of each kind of record."""

from collections.abc import AsyncGenerator, Callable, Hashable, Sequence
from contextlib import aclosing
from datetime import datetime
from typing import Any

from ..calls.interleave import interleave
from ..errors import MerakiError
from . import mapping
from .cursor import Cursor
from .listing import WHOLE, Context, Entry, Listing, Section
from .mapping.values import objects, text
from .people_index import PeopleIndex
from .records import Activity, License, Organization, Role, User, Workspace
from .sources import SourceOrganization, Sources
from .unreadable import UNKNOWN_LICENSING_MODEL, Reading

_CONCURRENCY = 64
_SUBSCRIPTIONS = "~subscriptions"
"""The section of subscriptions, which belong to no one organization. Sorts after all ids."""


class Users(Listing[User]):
    """Administrators of an organization; or people, over all organizations.

    People who sign in by SAML are no administrators to the API: it lists their roles alone.
    """

    resource = "users"
    is_whole = True

    def __init__(self, context: Context, organization_id: str | None, *, end_users: bool) -> None:
        super().__init__(context, organization_id)
        self._end_users = end_users

    def _filters(self) -> Hashable:
        return self._end_users

    async def _read(
        self, section: Section, sources: Sources, reading: Reading
    ) -> AsyncGenerator[list[Entry[User]], None]:
        if section.key == WHOLE:
            people = PeopleIndex(self._context.identities)
            parts = (
                self._gather(organization, sources, reading, people)
                for organization in section.organizations
            )
            async with aclosing(interleave(parts, _CONCURRENCY)) as done:
                async for _ in done:
                    pass
            yield [Entry((id_,), make) for id_, make in people.entries()]
            return
        where = section.organizations[0]
        async with aclosing(_administrators(where, sources)) as batches:
            async for records, names in batches:
                yield [
                    _entry(mapping.administrator(record, where.reference, names))
                    for record in records
                ]
        if self._end_users:
            async with aclosing(_end_users(where, sources, reading)) as users:
                async for some in users:
                    yield [
                        _entry(mapping.end_user(user, where.reference, granted))
                        for user, granted in some
                    ]

    async def _gather(
        self,
        where: SourceOrganization,
        sources: Sources,
        reading: Reading,
        people: PeopleIndex,
    ) -> AsyncGenerator[None, None]:
        if not sources.is_readable(self.resource, where):
            return
        try:
            async with aclosing(_administrators(where, sources)) as batches:
                async for records, names in batches:
                    for record in records:
                        people.add_administrator(where.reference, record, names)
                    yield
        except MerakiError as error:
            reading.note(self.resource, where.reference, error)
        if self._end_users:
            async with aclosing(_end_users(where, sources, reading)) as users:
                async for some in users:
                    for user, granted in some:
                        people.add_end_user(where.reference, user, granted)
                    yield


class Roles(Listing[Role]):
    """The documented privileges, others that somebody has, and SAML roles."""

    resource = "roles"
    is_whole = True

    async def _read(
        self, section: Section, sources: Sources, reading: Reading
    ) -> AsyncGenerator[list[Entry[Role]], None]:
        found = {role.id: role for role in mapping.BUILT_IN_ROLES}
        parts = (self._gather(each, sources, reading) for each in section.organizations)
        async with aclosing(interleave(parts, _CONCURRENCY)) as batches:
            async for roles in batches:
                for role in roles:
                    found.setdefault(role.id, role)
        yield [_entry(role) for role in found.values()]

    async def _gather(
        self, where: SourceOrganization, sources: Sources, reading: Reading
    ) -> AsyncGenerator[list[Role], None]:
        # of one organization alone, this was asked before
        if self._organization_id is None and not sources.is_readable(self.resource, where):
            return
        try:
            async with aclosing(sources.saml_roles(where.id)) as pages:
                async for records in pages:
                    yield [mapping.saml_role(record, where.reference) for record in records]
                    yield mapping.roles_in_use(records)
            async with aclosing(sources.administrators(where.id)) as pages:
                async for records in pages:
                    yield mapping.roles_in_use(records)
        except MerakiError as error:
            reading.note(self.resource, where.reference, error)


class Organizations(Listing[Organization]):
    """Organizations, those whose API access is off too."""

    resource = "organizations"

    def __init__(
        self, context: Context, organization_id: str | None, *, with_licenses: bool
    ) -> None:
        super().__init__(context, organization_id)
        self._with_licenses = with_licenses

    def _filters(self) -> Hashable:
        return self._with_licenses

    def _can_read(self, section: Section, sources: Sources) -> bool:
        return True

    async def _read(
        self, section: Section, sources: Sources, reading: Reading
    ) -> AsyncGenerator[list[Entry[Organization]], None]:
        where = section.organizations[0]
        licenses: list[License] | None = None
        if self._with_licenses and sources.is_readable("licenses", where):
            try:
                async with aclosing(_licenses(where, sources, reading)) as batches:
                    found = [license_ async for batch in batches for license_ in batch]
            except MerakiError as error:
                reading.note("licenses", where.reference, error)
            else:
                is_unread = any(
                    each.resource == "licenses" and each.organization == where.reference
                    for each in reading.unreadable
                )
                licenses = None if is_unread else found
        yield [_entry(mapping.organization(where.record, licenses))]


class Workspaces(Listing[Workspace]):
    """Networks."""

    resource = "workspaces"

    async def _read(
        self, section: Section, sources: Sources, reading: Reading
    ) -> AsyncGenerator[list[Entry[Workspace]], None]:
        where = section.organizations[0]
        async with aclosing(sources.networks(where.id)) as pages:
            async for records in pages:
                yield [_entry(mapping.workspace(record, where.reference)) for record in records]


class Licenses(Listing[License]):
    """Licenses of all models. A subscription is one record, of however many organizations."""

    resource = "licenses"

    def __init__(
        self, context: Context, organization_id: str | None, *, by_organization: bool
    ) -> None:
        super().__init__(context, organization_id)
        self._by_organization = by_organization

    def _filters(self) -> Hashable:
        return self._by_organization

    def _sections(self, organizations: Sequence[SourceOrganization]) -> list[Section]:
        if self._organization_id is not None:
            return super()._sections(organizations)
        holders = [each for each in organizations if each.licensing_model == "subscription"]
        others = [each for each in organizations if each.licensing_model != "subscription"]
        of_subscriptions = [Section(_SUBSCRIPTIONS, holders)] if holders else []
        return [*super()._sections(others), *of_subscriptions]

    async def _read(
        self, section: Section, sources: Sources, reading: Reading
    ) -> AsyncGenerator[list[Entry[License]], None]:
        if section.key != _SUBSCRIPTIONS:
            async with aclosing(_licenses(section.organizations[0], sources, reading)) as batches:
                async for batch in batches:
                    yield [_entry(license_) for license_ in batch]
            return
        readable = [each for each in section.organizations if sources.is_readable("licenses", each)]
        found: dict[str, License] = {}
        subscriptions = sources.subscriptions(readable, one_by_one=self._by_organization)
        async with aclosing(subscriptions) as batches:
            async for asked, records in batches:
                for record in records:
                    known = asked if len(asked) == 1 else None
                    one = mapping.subscription(record, known)
                    before = found.get(one.id)
                    found[one.id] = mapping.merged_subscription(before, one) if before else one
        yield [_entry(license_) for license_ in found.values()]


class Activities(Listing[Activity]):
    """Changes of configuration."""

    resource = "activities"
    is_newest_first = True

    def __init__(
        self,
        context: Context,
        organization_id: str | None,
        *,
        since: datetime | str | None,
        until: datetime | str | None,
    ) -> None:
        super().__init__(context, organization_id)
        self._since, self._until = since, until

    def _filters(self) -> Hashable:
        return self._since, self._until

    async def _read(
        self, section: Section, sources: Sources, reading: Reading
    ) -> AsyncGenerator[list[Entry[Activity]], None]:
        where = section.organizations[0]
        seen: set[str] = set()
        async with aclosing(sources.changes(where.id, self._since, self._until)) as pages:
            async for records in pages:
                found = [mapping.activity(record, where.reference) for record in records]
                # the API has no ids of changes, and repeats some
                fresh = {each.id: each for each in found if each.id not in seen}
                seen.update(fresh)
                yield [
                    Entry((each.created_at or "", each.id), _giver(each)) for each in fresh.values()
                ]

    def _is_enough(
        self, found: list[Entry[Activity]], section: Section, at: Cursor | None, wanted: int
    ) -> bool:
        # the API gives the newest first, in no order of ours where times are equal
        if at is not None and at.direction == "previous":
            return False
        is_inside = at is not None and at.section == section.key and at.key
        newer = [entry.key for entry in found if not is_inside or at is None or entry.key < at.key]
        return len(newer) > wanted and sorted(newer)[-wanted - 1][0] > found[-1].key[0]


async def _administrators(
    where: SourceOrganization, sources: Sources
) -> AsyncGenerator[tuple[list[dict[str, Any]], dict[str, str | None]], None]:
    """Administrators, and the names of the networks that they have rights to."""
    async with aclosing(sources.administrators(where.id)) as pages:
        async for records in pages:
            wanted = {
                network
                for record in records
                for each in objects(record.get("networks"))
                if (network := text(each.get("id")))
            }
            yield records, await sources.network_names(where, wanted)


async def _end_users(
    where: SourceOrganization, sources: Sources, reading: Reading
) -> AsyncGenerator[list[tuple[dict[str, Any], list[dict[str, Any]]]], None]:
    try:
        async with aclosing(sources.end_users(where)) as batches:
            async for some in batches:
                yield some
    except MerakiError as error:
        reading.note("end_users", where.reference, error)


async def _licenses(
    where: SourceOrganization, sources: Sources, reading: Reading
) -> AsyncGenerator[list[License], None]:
    """The licenses of one organization, by its model."""
    match where.licensing_model:
        case "co-term":
            overview = await sources.co_term_overview(where.id)
            yield [mapping.co_term_license(overview, where.reference)]
        case "per-device":
            async with aclosing(sources.device_licenses(where.id)) as pages:
                async for records in pages:
                    yield [mapping.device_license(each, where.reference) for each in records]
        case "subscription":
            async with aclosing(sources.subscriptions([where])) as batches:
                async for _, records in batches:
                    yield [mapping.subscription(each, [where.reference]) for each in records]
        case model:
            reading.note(
                "licenses",
                where.reference,
                UNKNOWN_LICENSING_MODEL,
                f"its licensing model is {model!r}, which is not known",
            )


def _entry(record: Any) -> Entry[Any]:
    return Entry((record.id,), _giver(record))


def _giver(record: Any) -> Callable[[], Any]:
    return lambda: record
