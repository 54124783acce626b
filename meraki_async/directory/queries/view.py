"""The records of the store as they are, or as they were at some moment."""

from collections.abc import Collection, Iterable, Sequence
from typing import Any, NamedTuple, TypedDict

import msgspec
from msgspec import structs

from ..mapping.values import members, text
from ..records import User
from ..store.kinds import GROUPED, Kind
from ..store.people import (
    NETWORK_COLUMNS,
    hidden_organizations,
    latest_names,
    merged_people,
    networks_named,
)
from ..store.records import OrganizationState
from ..store.store import Store
from .conditions import Conditions
from .states import Clause, first_states, first_values, joined, samples, states

_WITH_ROLES = (Kind.ADMINISTRATOR, Kind.SAML_ROLE)
_AHEAD = 4
_AND_THEN = 16
_ITEM = ("organization_id", "id", "json", "activity", "began_at")


class Item(NamedTuple):
    """A record of an organization."""

    organization_id: str
    id: str
    value: Any
    """Its JSON, decoded."""
    began_at: int
    """Since when it is what it is, in microseconds of the epoch."""


class VisibleOrganization(NamedTuple):
    """An organization that is visible."""

    id: str
    name: str | None
    model: str | None
    """Of licensing."""


class Rights(TypedDict, total=False):
    """What a record says of roles; its other members are passed over."""

    orgAccess: Any
    networks: Any
    tags: Any


class Person(NamedTuple):
    """A person over all organizations."""

    subject: str
    merged: User | None
    """Without ``remote_data``; None: to be made of the records."""
    records: Sequence[Item]


class View:
    """Records at some moment; those of organizations that are not visible then are left out.

    Made by ``open_view``.

    Args:
        store: to look into.
        moment: as the store knew it then, in microseconds of the epoch; None: now.
        hidden: ids of the organizations that were not visible then.
    """

    def __init__(self, store: Store, moment: int | None, hidden: Collection[str]) -> None:
        self._store = store
        self._database = store.database
        self._moment = moment
        self._hidden = hidden

    async def organizations(self) -> list[VisibleOrganization]:
        """The organizations that are visible, by id."""
        lasting = "SELECT id, name, model FROM organization"
        found = []
        if self._moment is not None:
            lasting += (
                " WHERE id IN (SELECT id FROM record"
                f" WHERE kind = '{Kind.ORGANIZATION}' AND began_at <= {self._moment})"
            )
            for identifier, json in await self._database.fetch(
                "SELECT id, json FROM past_record"
                " WHERE kind = ? AND began_at <= ? AND ended_at > ?",
                *(Kind.ORGANIZATION, self._moment, self._moment),
            ):
                record = members(msgspec.json.decode(json))
                model = text(members(record.get("licensing")).get("model"))
                found.append(VisibleOrganization(identifier, text(record.get("name")), model))
        found += [VisibleOrganization(*row) for row in await self._database.fetch(lasting)]
        return sorted(each for each in found if each.id not in self._hidden)

    async def not_visible(self) -> list[OrganizationState]:
        """The organizations that are left out, and since when they were not visible."""
        found = [each for each in await self._store.organizations() if each.id in self._hidden]
        if self._moment is None:
            return found
        rows = await self._database.fetch(
            "SELECT id, MAX(observed_at) FROM history WHERE kind = ? AND what = 'not_visible'"
            " AND observed_at <= ? GROUP BY id",
            *(Kind.ORGANIZATION, self._moment),
        )
        began = {row[0]: row[1] for row in rows}
        earliest = await self._store.history_since()
        return [
            structs.replace(each, not_visible_since=began.get(each.id, earliest)) for each in found
        ]

    async def not_shown(
        self, kinds: Collection[Kind], conditions: Conditions
    ) -> dict[tuple[str, Kind], int]:
        """How many records are left out since they were not visible, by organization and kind.

        Args:
            kinds: of the records.
            conditions: of which the organizations count.
        """
        # an administrator who is not shown is none any more
        wanted = [each for each in kinds if each is not Kind.ADMINISTRATOR]
        of_kinds = Clause(self._database.any_of("kind"), (self._database.array(wanted),))
        there = joined([of_kinds, *self._places(conditions)])
        hidden = "not_visible_since IS NOT NULL"
        if self._moment is not None:
            hidden = f"not_visible_since <= {self._moment}"
        rows = f"SELECT organization_id, kind FROM record WHERE {there.sql} AND {hidden}"
        values = there.values
        if self._moment is not None:
            rows += (
                f" UNION ALL SELECT organization_id, kind FROM past_record WHERE {there.sql}"
                f" AND {hidden} AND ended_at > {self._moment}"
            )
            values += there.values
        found = await self._database.fetch(
            f"SELECT organization_id, kind, COUNT(*) FROM ({rows}) AS hidden"
            " GROUP BY organization_id, kind ORDER BY organization_id, kind",
            *values,
        )
        return {(row[0], Kind(row[1])): row[2] for row in found}

    async def by_place(
        self, kind: Kind, conditions: Conditions, after: tuple[str, str], limit: int
    ) -> list[Item]:
        """The next records, by organization and id; fewer than ``limit`` at the end."""
        part = [
            Clause("(organization_id, id) > (?, ?)", after),
            *self._places(conditions),
            *conditions.of_subject(),
            # so that the index with all that can be asked about is used
            *([] if kind in GROUPED else [Clause("subject = ''")]),
        ]
        found = first_states(
            [kind],
            [*_ITEM, *conditions.columns],
            part,
            self._moment,
            meeting=conditions.of_one(self._database),
            limit=limit,
        )
        return [_item(row) for row in await self._database.fetch(found.sql, *found.values)]

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
        # merged are those over all organizations
        is_everywhere = conditions.organization_ids is None
        merged = (
            await merged_people(self._database, subjects, self._moment) if is_everywhere else {}
        )
        wanted = [each for each in subjects if has_records or each not in merged]
        records = await self._of_subjects(Kind.ADMINISTRATOR, conditions, wanted)
        return [Person(each, merged.get(each), records.get(each, ())) for each in subjects]

    async def _subjects(
        self, kind: Kind, conditions: Conditions, after: str, limit: int
    ) -> list[str]:
        if kind is Kind.SUBSCRIPTION:
            first, together = conditions.of_latest(self._database)
        else:
            first, together = conditions.of_group(self._database)
        if not together:
            return await self._next_subjects(kind, conditions, first, after, limit)
        if self._moment is None and not first:
            part = [Clause("subject > ?", (after,))]
            return await self._such_together(kind, conditions, part, together, limit)
        # a few at a time, then more and more
        found: list[str] = []
        size = limit * _AHEAD
        while len(found) < limit:
            ahead = await self._next_subjects(kind, conditions, first, after, size)
            if not ahead:
                break
            if first:
                part = [Clause(self._database.any_of("subject"), (self._database.array(ahead),))]
            else:
                part = [Clause("subject > ? AND subject <= ?", (after, ahead[-1]))]
            left = limit - len(found)
            found += await self._such_together(kind, conditions, part, together, left)
            after, size = ahead[-1], size * _AND_THEN
        return found

    async def _next_subjects(
        self, kind: Kind, conditions: Conditions, tests: Sequence[Clause], after: str, limit: int
    ) -> list[str]:
        """The next people of whom a record is such."""
        part = [
            Clause("subject > ?", (after,)),
            *self._places(conditions),
            *conditions.of_subject(),
            *tests,
        ]
        found = first_values([kind], "subject", part, self._moment, limit)
        return [row[0] for row in await self._database.fetch(found.sql, *found.values)]

    async def _such_together(
        self,
        kind: Kind,
        conditions: Conditions,
        among: Sequence[Clause],
        together: Sequence[Clause],
        limit: int,
    ) -> list[str]:
        """The first of some people whose records are such together."""
        part = [*among, *self._places(conditions), *conditions.of_subject()]
        columns = ["subject", *conditions.columns]
        if kind is Kind.SUBSCRIPTION:
            columns.append("began_at")
        source = states([kind], columns, part, self._moment)
        having = joined(together)
        rows = await self._database.fetch(
            f"SELECT subject FROM {source.sql} GROUP BY subject HAVING {having.sql}"
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
        rows = await self._database.fetch(
            f"SELECT {', '.join(_ITEM)}, subject FROM {source.sql}", *source.values
        )
        # sorted here: asked for the order, SQLite goes through all records in it
        for row in sorted(rows, key=lambda row: (row[0], row[1])):
            found[row[5]].append(_item(row))
        return found

    async def network_names(self, administrators: Iterable[Any]) -> dict[str, str | None]:
        """The names of the networks that administrators have rights to, not visible ones too."""
        wanted = networks_named(administrators)
        if not wanted:
            return {}
        chosen = Clause(self._database.any_of("id"), (self._database.array(wanted),))
        source = states([Kind.NETWORK], NETWORK_COLUMNS, [chosen], self._moment, is_visible=False)
        return latest_names(
            await self._database.fetch(f"SELECT * FROM {source.sql}", *source.values)
        )

    async def texts_of_roles(self, conditions: Conditions) -> dict[str, str]:
        """The roles that somebody has, as they are indexed, and for each a text that it is in.

        Args:
            conditions: of which the organizations count.
        """
        source = states(_WITH_ROLES, ["roles"], self._with_roles(conditions), self._moment)
        texts: dict[str, str] = {}
        for (roles,) in await self._database.fetch(
            f"SELECT DISTINCT roles FROM {source.sql}", *source.values
        ):
            for role in roles.split("|"):
                texts.setdefault(role, roles)
        texts.pop("", None)
        return texts

    async def rights_of_texts(self, conditions: Conditions, texts: Collection[str]) -> list[Rights]:
        """For each of some texts of roles, the rights of somebody who has them."""
        if not texts:
            return []
        chosen = Clause(self._database.any_of("roles"), (self._database.array(texts),))
        found = samples(_WITH_ROLES, "roles", [*self._with_roles(conditions), chosen], self._moment)
        return [
            msgspec.json.decode(json, type=Rights)
            for _, json in await self._database.fetch(found.sql, *found.values)
        ]

    def _with_roles(self, conditions: Conditions) -> list[Clause]:
        return [Clause("roles <> ''"), *self._places(conditions)]

    def _places(self, conditions: Conditions) -> list[Clause]:
        """The organizations: those that are asked about, or all that are visible."""
        if conditions.organization_ids is not None:
            ids = self._database.array(conditions.organization_ids)
            return [Clause(self._database.any_of("organization_id"), (ids,))]
        if not self._hidden:
            return []
        ids = self._database.array(self._hidden)
        return [Clause(f"NOT {self._database.any_of('organization_id')}", (ids,))]


async def open_view(store: Store, moment: int | None = None) -> View:
    """The records as they are, or as the store knew them at a moment.

    Args:
        store: to look into.
        moment: microseconds of the epoch; default now.
    """
    hidden = await hidden_organizations(store.database)
    if moment is None:
        return View(store, None, hidden)
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


def _item(row: Sequence[Any]) -> Item:
    organization_id, identifier, json, activity, began_at, *_ = row
    value = msgspec.json.decode(json)
    if activity is not None:
        value = {**value, **msgspec.json.decode(activity)}
    return Item(organization_id, identifier, value, began_at)
