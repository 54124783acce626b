"""The records of the store as they are, or as they were at some moment."""

from collections.abc import Collection, Container, Iterable, Sequence
from typing import Any, NamedTuple

import msgspec

from ..records import User
from ..store.kinds import GROUPED, Kind
from ..store.people import NOT_VISIBLE, merged_people
from ..store.store import Store
from .conditions import Conditions
from .states import Clause, joined, states

_WITH_ROLES = (Kind.ADMINISTRATOR, Kind.SAML_ROLE)
_ITEM = ("organization_id", "id", "json", "activity")


class Item(NamedTuple):
    """A record of an organization."""

    organization_id: str
    id: str
    value: Any
    """Its JSON, decoded."""


class Person(NamedTuple):
    """A person over all organizations."""

    subject: str
    merged: User | None
    """Without ``remote_data``; None: to be made of the records."""
    records: Sequence[Item]


class View:
    """Records at some moment; those of organizations that are not visible then are left out.

    Args:
        store: to look into.
        moment: as the store knew it then, in microseconds of the epoch; default now. Made by
            ``view_of_past``.
        hidden: ids of the organizations that were not visible then.
    """

    def __init__(
        self, store: Store, moment: int | None = None, hidden: Collection[str] = ()
    ) -> None:
        self._database = store.database
        self._moment = moment
        self._hidden = hidden

    async def by_place(
        self, kind: Kind, conditions: Conditions, after: tuple[str, str], limit: int | None
    ) -> list[Item]:
        """The next records, by organization and id; fewer than ``limit`` at the end.

        Args:
            kind: of the records.
            conditions: what they must be like.
            after: organization and id of the last one before.
            limit: how many at most; None: all.
        """
        part = [
            Clause("(organization_id, id) > (?, ?)", after),
            *self._places(conditions),
            # so that the index with all that can be asked about is used
            *([] if kind in GROUPED else [Clause("subject = ''")]),
        ]
        columns = [*_ITEM, *conditions.columns]
        source = states([kind], columns, part, self._moment)
        where = joined(conditions.of_one(self._database))
        rows = await self._database.fetch(
            f"SELECT {', '.join(_ITEM)} FROM {source.sql} WHERE {where.sql}"
            f" ORDER BY organization_id, id{'' if limit is None else f' LIMIT {limit}'}",
            *source.values,
            *where.values,
        )
        return _items(rows)

    async def by_subject(
        self, kind: Kind, conditions: Conditions, after: str, limit: int
    ) -> list[tuple[str, list[Item]]]:
        """The next people or subscriptions, with their records."""
        subjects = await self._subjects(kind, conditions, after, limit)
        return list((await self._of_subjects(kind, conditions, subjects)).items())

    async def people(
        self, conditions: Conditions, after: str, limit: int, *, has_records: bool
    ) -> list[Person]:
        """The next people.

        Args:
            conditions: what they must be like.
            after: the last one before.
            limit: how many at most.
            has_records: whether their records are wanted, even of those that are merged.
        """
        subjects = await self._subjects(Kind.ADMINISTRATOR, conditions, after, limit)
        # merged are those that there are, over all organizations
        is_merged = self._moment is None and conditions.organization_ids is None
        merged = await merged_people(self._database, subjects) if is_merged else {}
        wanted = [each for each in subjects if has_records or each not in merged]
        records = await self._of_subjects(Kind.ADMINISTRATOR, conditions, wanted)
        return [Person(each, merged.get(each), records.get(each, ())) for each in subjects]

    async def _subjects(
        self, kind: Kind, conditions: Conditions, after: str, limit: int
    ) -> list[str]:
        part = [Clause("subject > ?", (after,)), *self._places(conditions)]
        columns = dict.fromkeys(["subject", *conditions.columns])
        source = states([kind], list(columns), part, self._moment)
        having = joined(conditions.of_group(self._database))
        # each once, in the order of an index, as long as nothing need be known of all of them
        distinct = f"GROUP BY subject HAVING {having.sql}" if conditions.columns else ""
        rows = await self._database.fetch(
            f"SELECT {'' if distinct else 'DISTINCT '}subject FROM {source.sql} {distinct}"
            f" ORDER BY subject LIMIT {limit}",
            *source.values,
            *having.values,
        )
        return [row[0] for row in rows]

    async def _of_subjects(
        self, kind: Kind, conditions: Conditions, subjects: Sequence[str]
    ) -> dict[str, list[Item]]:
        """The records of some subjects."""
        found: dict[str, list[Item]] = {each: [] for each in subjects}
        if not found:
            return found
        chosen = Clause(self._database.any_of("subject"), (self._database.array(found),))
        part = [chosen, *self._places(conditions)]
        source = states([kind], ["subject", *_ITEM], part, self._moment)
        for subject, *row in await self._database.fetch(
            f"SELECT subject, {', '.join(_ITEM)} FROM {source.sql} ORDER BY organization_id, id",
            *source.values,
        ):
            found[subject] += _items([row])
        return found

    async def of_ids(self, kind: Kind, ids: Collection[str]) -> list[Item]:
        """Records by their ids, those that are not visible too."""
        if not ids:
            return []
        chosen = Clause(self._database.any_of("id"), (self._database.array(ids),))
        source = states([kind], _ITEM, [chosen], self._moment, is_visible=False)
        return _items(
            await self._database.fetch(
                f"SELECT {', '.join(_ITEM)} FROM {source.sql}", *source.values
            )
        )

    async def samples_of_roles(self, known: Container[str]) -> list[Item]:
        """For each role that is not known, an administrator or SAML role that has it."""
        part = self._places(Conditions())
        source = states(_WITH_ROLES, ["roles"], part, self._moment)
        # the records of one role have many such texts, and may be all that there are
        texts: dict[str, str] = {}
        for (roles,) in await self._database.fetch(
            f"SELECT DISTINCT roles FROM {source.sql}", *source.values
        ):
            for role in roles.split("|"):
                if role and role not in known:
                    texts.setdefault(role, roles)
        if not texts:
            return []
        having = Clause(self._database.any_of("roles"), (self._database.array(texts.values()),))
        first = states(
            _WITH_ROLES, ["kind", "organization_id", "id", "roles"], [*part, having], self._moment
        )
        places = await self._database.fetch(
            "SELECT kind, organization_id, id FROM (SELECT kind, organization_id, id, ROW_NUMBER()"
            f" OVER (PARTITION BY roles ORDER BY organization_id, id) AS place FROM {first.sql})"
            " AS numbered WHERE place = 1",
            *first.values,
        )
        found = []
        for kind in _WITH_ROLES:
            keys = {(row[1], row[2]) for row in places if row[0] == kind}
            items = await self.of_ids(kind, {identifier for _, identifier in keys})
            found += [each for each in items if (each.organization_id, each.id) in keys]
        return found

    def _places(self, conditions: Conditions) -> list[Clause]:
        """The organizations: those that are asked about, or all that are visible."""
        if conditions.organization_ids is not None:
            ids = self._database.array(conditions.organization_ids)
            return [Clause(self._database.any_of("organization_id"), (ids,))]
        if self._moment is None:
            return [Clause(f"organization_id NOT IN ({NOT_VISIBLE})")]
        if not self._hidden:
            return []
        ids = self._database.array(self._hidden)
        return [Clause(f"NOT {self._database.any_of('organization_id')}", (ids,))]


async def view_of_past(store: Store, moment: int) -> View:
    """The records as the store knew them at a moment.

    Args:
        store: to look into.
        moment: microseconds of the epoch.
    """
    rows = await store.database.fetch(NOT_VISIBLE)
    hidden = {row[0] for row in rows}
    for organization_id, what in await store.database.fetch(
        "SELECT id, what FROM history WHERE kind = ? AND observed_at > ?"
        " AND what IN ('visible', 'not_visible') ORDER BY sequence DESC",
        Kind.ORGANIZATION,
        moment,
    ):
        if what == "not_visible":
            hidden.discard(organization_id)
        else:
            hidden.add(organization_id)
    return View(store, moment, hidden)


def _items(rows: Iterable[Sequence[Any]]) -> list[Item]:
    return [Item(row[0], row[1], _value(row[2], row[3])) for row in rows]


def _value(json: str, activity: str | None) -> Any:
    value = msgspec.json.decode(json)
    return {**value, **msgspec.json.decode(activity)} if activity is not None else value
