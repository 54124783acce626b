"""The unified directory out of the store: now, or as of some moment."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple, TypeAlias

import msgspec
from msgspec import Struct, structs

from ...errors import ConfigurationError, StoreError
from ...selection.name_filter import matching
from .. import mapping
from ..identity import Identities, email_key
from ..mapping.values import members, objects
from ..records import Reference, User
from ..store.kinds import Kind, role_key
from ..store.store import Store, now
from . import query_cursor
from .conditions import Conditions
from .filters import Filters, Resource
from .freshness import Freshness, Lacking, freshness, freshness_then, models_unknown
from .view import Item, Person, View, open_view

_DAY = 86_400_000_000
_PAGE = 500

_BUILT_IN = {role.id: role for role in mapping.BUILT_IN_ROLES}

Found: TypeAlias = Sequence[tuple[query_cursor.Key, Any]]
_Section: TypeAlias = Callable[[query_cursor.Key, int], Awaitable[Found]]
"""The next records after a key, with theirs; fewer than asked for at the end."""

_KINDS: Mapping[Resource, tuple[Kind, ...]] = {
    "users": (Kind.ADMINISTRATOR, Kind.END_USER),
    "roles": (Kind.SAML_ROLE, Kind.ADMINISTRATOR),
    "organizations": (Kind.ORGANIZATION,),
    "workspaces": (Kind.NETWORK,),
    "licenses": (Kind.LICENSE_OVERVIEW, Kind.LICENSE, Kind.SUBSCRIPTION),
    "activities": (Kind.CHANGE,),
}


class QueryPage(Struct, frozen=True, kw_only=True):
    """Some records of a query."""

    records: Sequence[Any]
    next_cursor: str | None
    """Of the page after this one; None: this is the last."""


class _Scope(NamedTuple):
    """Which organizations a query is about."""

    names: Mapping[str, str | None]
    models: Mapping[str, str | None]
    """Of licensing, by id: of those that the query is about."""
    organization_ids: tuple[str, ...] | None
    """None: all that are visible."""

    def reference(self, organization_id: str) -> Reference:
        return Reference(id=organization_id, name=self.names.get(organization_id))


class StoredDirectory:
    """Answers from a store, in the records of the unified directory.

    Args:
        store: that a sync keeps up to date.
        remote_data: people have the API's own records, of all organizations; default true. Where
            somebody is in thousands of organizations it is much quicker without.
    """

    def __init__(self, store: Store, *, remote_data: bool = True) -> None:
        self._store = store
        self._has_remote_data = remote_data
        self._identities = Identities()

    async def page(
        self,
        resource: Resource,
        filters: Filters | None = None,
        *,
        limit: int = 100,
        cursor: str | None = None,
        as_of: datetime | None = None,
    ) -> QueryPage:
        """Some records, in an order that stays the same while others come and go.

        Args:
            resource: ``users``, ``roles``, ….
            filters: which records; default all.
            limit: how many at most; default 100.
            cursor: the previous page's ``next_cursor``; default None: the first page.
            as_of: as the store knew it at this moment; default now.

        Raises:
            ValueError: the cursor is none.
            ConfigurationError: a filter names no organization.
            StoreError: the history does not reach back so far.
        """
        chosen = filters or Filters()
        moment = None if as_of is None else _microseconds(as_of)
        query = query_cursor.fingerprint(resource, chosen, moment)
        position = (0, ()) if cursor is None else query_cursor.decoded(cursor, query)
        records, following = await _page(
            await self._sections(resource, chosen, as_of), limit, position
        )
        next_cursor = None if following is None else query_cursor.encoded(query, following)
        return QueryPage(records=records, next_cursor=next_cursor)

    async def pages(
        self,
        resource: Resource,
        filters: Filters | None = None,
        *,
        as_of: datetime | None = None,
    ) -> AsyncIterator[Sequence[Any]]:
        """All records, some at a time.

        Yields:
            Records, as ``page`` gives them.
        """
        sections = await self._sections(resource, filters or Filters(), as_of)
        position: query_cursor.Position | None = (0, ())
        while position is not None:
            records, position = await _page(sections, _PAGE, position)
            yield records

    async def records(
        self,
        resource: Resource,
        filters: Filters | None = None,
        *,
        as_of: datetime | None = None,
    ) -> AsyncIterator[Any]:
        """All records, one at a time; not many are held at once.

        Yields:
            The records, as ``page`` gives them.
        """
        async for records in self.pages(resource, filters, as_of=as_of):
            for record in records:
                yield record

    async def freshness(
        self,
        resource: Resource,
        filters: Filters | None = None,
        *,
        as_of: datetime | None = None,
    ) -> Freshness:
        """How fresh these records are, and what could not be read.

        Args:
            resource: ``users``, ``roles``, ….
            filters: which records; default all.
            as_of: the moment that was asked about; default now.
        """
        view = await self._view(as_of)
        scope = await self._scope(filters or Filters(), view)
        chosen = scope.organization_ids
        if as_of is None:
            found = await freshness(self._store, _KINDS[resource], chosen)
        else:
            runs = await self._store.runs(limit=1, before=_microseconds(as_of))
            not_visible = await view.not_visible() if chosen is None else []
            found = freshness_then(runs[0] if runs else None, scope.names, chosen, not_visible)
        unknown = models_unknown(scope.names, scope.models) if resource == "licenses" else []
        not_shown = await view.not_shown(_KINDS[resource], Conditions(organization_ids=chosen))
        places = {organization_id for organization_id, _ in not_shown} if as_of is None else set()
        read_at = {
            (each.organization_id, each.kind): each.read_at
            for each in await self._store.readings(places)
        }
        left_out = [
            Lacking(
                organization_id=organization_id,
                name=scope.names.get(organization_id) or "",
                kind=kind,
                reason=f"{number:,} of those seen before are not shown any more, and are left out",
                read_at=read_at.get((organization_id, kind), found.newest),
            )
            for (organization_id, kind), number in not_shown.items()
        ]
        return structs.replace(found, unreadable=[*found.unreadable, *unknown, *left_out])

    async def _sections(
        self, resource: Resource, filters: Filters, as_of: datetime | None
    ) -> list[_Section]:
        view = await self._view(as_of)
        scope = await self._scope(filters, view)
        conditions = _conditions(filters, scope, as_of)
        match resource:
            case "users":
                return self._users(view, conditions, scope, one_each=bool(filters.organizations))
            case "roles":
                return self._roles(view, conditions, scope)
            case "organizations":
                return [self._organizations(view, conditions)]
            case "workspaces":
                return [self._by_place(view, Kind.NETWORK, conditions, scope, mapping.workspace)]
            case "licenses":
                return self._licenses(view, conditions, scope)
            case "activities":
                return [self._activities(filters, scope, as_of)]

    async def _view(self, as_of: datetime | None) -> View:
        if as_of is None:
            return await open_view(self._store)
        moment, since = _microseconds(as_of), await self._store.history_since()
        if moment < since:
            # up to a whole second, so that the time that is named can be asked about
            begin = datetime.fromtimestamp(-(-since // 1_000_000), UTC)
            raise StoreError(
                f"the history of {self._store.name} begins on {begin:%Y-%m-%d %H:%M:%S} UTC: "
                "nothing is known of the time before"
            )
        return await open_view(self._store, moment)

    async def _scope(self, filters: Filters, view: View) -> _Scope:
        """Which organizations are meant."""
        visible = await view.organizations()
        names = {each.id: each.name for each in visible}
        models = {each.id: each.model for each in visible}
        wanted = filters.organizations
        if not wanted:
            return _Scope(names, models, None)
        met = {key: matching(wanted, key, name or "") for key, name in names.items()}
        if missing := set(wanted).difference(*met.values()):
            raise ConfigurationError(
                "the store has no visible organization of this id or name: "
                + ", ".join(sorted(missing))
            )
        chosen = {key: models[key] for key in names if met[key]}
        return _Scope(names, chosen, tuple(chosen))

    def _users(
        self, view: View, conditions: Conditions, scope: _Scope, *, one_each: bool
    ) -> list[_Section]:
        async def administrators(after: query_cursor.Key, limit: int) -> Found:
            found = await view.by_place(
                Kind.ADMINISTRATOR, conditions, query_cursor.place(after), limit
            )
            names = await view.network_names(each.value for each in found)
            return [
                (
                    (each.organization_id, each.id),
                    mapping.administrator(each.value, scope.reference(each.organization_id), names),
                )
                for each in found
            ]

        async def people(after: query_cursor.Key, limit: int) -> Found:
            found = await view.people(
                conditions, query_cursor.subject(after), limit, has_records=self._has_remote_data
            )
            names = await view.network_names(
                each.value for person in found if not person.merged for each in person.records
            )
            return [((each.subject,), self._person(each, scope, names)) for each in found]

        async def end_users(after: query_cursor.Key, limit: int) -> Found:
            found = await view.by_place(Kind.END_USER, conditions, query_cursor.place(after), limit)
            return [((each.organization_id, each.id), _end_user(each, scope)) for each in found]

        async def end_user_people(after: query_cursor.Key, limit: int) -> Found:
            groups = await view.by_subject(
                Kind.END_USER, conditions, query_cursor.subject(after), limit
            )
            return [
                (
                    (subject,),
                    mapping.end_user_person(
                        [
                            (scope.reference(each.organization_id), _end_user(each, scope))
                            for each in group
                        ],
                        self._identities,
                    ),
                )
                for subject, group in groups
            ]

        return [administrators, end_users] if one_each else [people, end_user_people]

    def _person(
        self, found: Person, scope: _Scope, network_names: Mapping[str, str | None]
    ) -> User:
        records = [(scope.reference(each.organization_id), each.value) for each in found.records]
        user = found.merged or mapping.person(records, self._identities, network_names)
        remote_data = [{"organization_id": where.id, "record": value} for where, value in records]
        return structs.replace(user, remote_data=remote_data if self._has_remote_data else None)

    def _roles(self, view: View, conditions: Conditions, scope: _Scope) -> list[_Section]:
        async def privileges(after: query_cursor.Key, limit: int) -> Found:
            texts = await view.texts_of_roles(conditions)
            begin = query_cursor.subject(after)
            left = sorted(key for key in {*_BUILT_IN, *texts} if key > begin)
            found: list[tuple[query_cursor.Key, Any]] = []
            while left and len(found) < limit:
                # names are not known before, and few may be the one that is wanted
                size = len(left) if conditions.name else limit
                chosen, left = left[:size], left[size:]
                unknown = {texts[key] for key in chosen if key not in _BUILT_IN}
                in_use = mapping.roles_in_use(await view.rights_of_texts(conditions, unknown))
                roles = {**_BUILT_IN, **{role_key(role.id): role for role in in_use}}
                found += [
                    ((key,), role)
                    for key in chosen
                    if (role := roles.get(key)) and conditions.is_named(role.name, role.id)
                ]
            return found[:limit]

        saml = self._by_place(view, Kind.SAML_ROLE, conditions, scope, mapping.saml_role)
        return [privileges, saml]

    def _organizations(self, view: View, conditions: Conditions) -> _Section:
        async def section(after: query_cursor.Key, limit: int) -> Found:
            found = await view.by_place(
                Kind.ORGANIZATION, conditions, query_cursor.place(after), limit
            )
            return [
                ((each.organization_id, each.id), mapping.organization(each.value))
                for each in found
            ]

        return section

    def _licenses(self, view: View, conditions: Conditions, scope: _Scope) -> list[_Section]:
        async def subscriptions(after: query_cursor.Key, limit: int) -> Found:
            groups = await view.by_subject(
                Kind.SUBSCRIPTION, conditions, query_cursor.subject(after), limit
            )
            return [
                (
                    (subject,),
                    mapping.subscription(
                        max(group, key=lambda each: each.began_at).value,
                        [scope.reference(each.organization_id) for each in group],
                    ),
                )
                for subject, group in groups
            ]

        # there is an overview under other models too, and it is no license
        pooled = tuple(each for each, model in scope.models.items() if model == "co-term")
        of_pooled = structs.replace(conditions, organization_ids=pooled)
        return [
            self._by_place(view, Kind.LICENSE_OVERVIEW, of_pooled, scope, mapping.co_term_license),
            self._by_place(view, Kind.LICENSE, conditions, scope, mapping.device_license),
            subscriptions,
        ]

    def _by_place(
        self,
        view: View,
        kind: Kind,
        conditions: Conditions,
        scope: _Scope,
        unified: Callable[[Any, Reference], Any],
    ) -> _Section:
        async def section(after: query_cursor.Key, limit: int) -> Found:
            found = await view.by_place(kind, conditions, query_cursor.place(after), limit)
            return [
                (
                    (each.organization_id, each.id),
                    unified(members(each.value), scope.reference(each.organization_id)),
                )
                for each in found
            ]

        return section

    def _activities(self, filters: Filters, scope: _Scope, as_of: datetime | None) -> _Section:
        # of all organizations that were visible then
        visible = scope.organization_ids if as_of is None else scope.organization_ids or scope.names

        async def section(after: query_cursor.Key, limit: int) -> Found:
            entries = await self._store.changes(
                organization_ids=visible,
                since=None if filters.since is None else _microseconds(filters.since),
                until=_earliest(filters.until, as_of),
                by=email_key(filters.email) if filters.email else None,
                after=query_cursor.entry_of_log(after),
                limit=limit,
            )
            return [
                (
                    (each.at, each.organization_id, each.digest.hex()),
                    mapping.activity(
                        members(msgspec.json.decode(each.json)),
                        scope.reference(each.organization_id),
                    ),
                )
                for each in entries
            ]

        return section


async def _page(
    sections: Sequence[_Section], limit: int, position: query_cursor.Position
) -> tuple[list[Any], query_cursor.Position | None]:
    """The next records of sections that follow one another, and where they end."""
    number, after = position
    records: list[Any] = []
    while number < len(sections):
        found = await sections[number](after, limit - len(records))
        records += [record for _, record in found]
        if len(records) == limit:
            return records, (number, found[-1][0] if found else after)
        number, after = number + 1, ()
    return records, None


def _conditions(filters: Filters, scope: _Scope, as_of: datetime | None) -> Conditions:
    at = now() if as_of is None else _microseconds(as_of)
    # a list of all organizations takes longer than none
    is_all = len(scope.organization_ids or ()) == len(scope.names)
    return Conditions(
        organization_ids=None if is_all else scope.organization_ids,
        roles=filters.role,
        without_2fa=filters.without_2fa,
        idle_since=None if filters.idle_days is None else at - round(filters.idle_days * _DAY),
        has_api_key=filters.has_api_key,
        statuses=filters.status,
        email=filters.email,
        name=filters.name,
        expires_before=None
        if filters.expires_days is None
        else at + round(filters.expires_days * _DAY),
    )


def _end_user(item: Item, scope: _Scope) -> User:
    value = members(item.value)
    authorizations = value.get("authorizations")
    return mapping.end_user(
        members(value.get("user")),
        scope.reference(item.organization_id),
        objects(authorizations) if isinstance(authorizations, list) else None,
    )


def _microseconds(moment: datetime) -> int:
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return round(aware.timestamp() * 1_000_000)


def _earliest(*moments: datetime | None) -> int | None:
    return min((_microseconds(each) for each in moments if each is not None), default=None)
