"""The records of the store as they are, and as they were at some moment."""

from abc import ABC, abstractmethod
from collections.abc import Collection, Container, Iterable, Sequence
from typing import Any, NamedTuple

import msgspec

from ..records import User
from ..store.database import Row
from ..store.kinds import GROUPED, Kind, facets, subject_of
from ..store.people import NOT_VISIBLE, merged_people
from ..store.records import HistoryEntry
from ..store.store import HISTORY_COLUMNS, Store, history_entry
from .conditions import Clause, Conditions

_WITH_ROLES = (Kind.ADMINISTRATOR, Kind.SAML_ROLE)
_FEW = 50
_SCANNED = 500
"""Records of the past that are looked at together, at most."""


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


class View(ABC):
    """Records at some moment; those of organizations that are not visible then are left out."""

    @abstractmethod
    async def by_place(
        self, kind: Kind, conditions: Conditions, after: tuple[str, str], limit: int
    ) -> list[Item]:
        """The next records, by organization and id; fewer than ``limit`` at the end."""

    @abstractmethod
    async def by_subject(
        self, kind: Kind, conditions: Conditions, after: str, limit: int
    ) -> list[tuple[str, list[Item]]]:
        """The next people or subscriptions, with their records."""

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
        found = await self.by_subject(Kind.ADMINISTRATOR, conditions, after, limit)
        return [Person(subject, None, items) for subject, items in found]

    @abstractmethod
    async def of_ids(self, kind: Kind, ids: Collection[str]) -> list[Item]:
        """Records by their ids."""

    @abstractmethod
    async def samples_of_roles(self, known: Container[str]) -> list[Item]:
        """For each role that is not known, an administrator or SAML role that has it."""


class CurrentView(View):
    """What there is."""

    def __init__(self, store: Store) -> None:
        self._database = store.database

    async def by_place(
        self, kind: Kind, conditions: Conditions, after: tuple[str, str], limit: int
    ) -> list[Item]:
        where = [
            Clause("kind = ?", (kind,)),
            Clause("(organization_id, id) > (?, ?)", after),
            *self._visible(conditions),
            *conditions.of_one(self._database),
            # so that the index with all that can be asked about is used
            *([] if kind in GROUPED else [Clause("subject = ''")]),
        ]
        sql, values = _joined(where)
        rows = await self._database.fetch(
            f"SELECT organization_id, id, json FROM record WHERE {sql}"
            f" ORDER BY organization_id, id LIMIT {limit}",
            *values,
        )
        return _items(rows)

    async def by_subject(
        self, kind: Kind, conditions: Conditions, after: str, limit: int
    ) -> list[tuple[str, list[Item]]]:
        subjects = await self._subjects(kind, conditions, after, limit)
        return list((await self._of_subjects(kind, conditions, subjects)).items())

    async def people(
        self, conditions: Conditions, after: str, limit: int, *, has_records: bool
    ) -> list[Person]:
        subjects = await self._subjects(Kind.ADMINISTRATOR, conditions, after, limit)
        # merged are those over all organizations
        is_everywhere = conditions.organization_ids is None
        merged = await merged_people(self._database, subjects) if is_everywhere else {}
        wanted = [each for each in subjects if has_records or each not in merged]
        records = await self._of_subjects(Kind.ADMINISTRATOR, conditions, wanted)
        return [Person(each, merged.get(each), records.get(each, ())) for each in subjects]

    async def _subjects(
        self, kind: Kind, conditions: Conditions, after: str, limit: int
    ) -> list[str]:
        where, values = _joined(
            [
                Clause("kind = ?", (kind,)),
                Clause("subject > ?", (after,)),
                *self._visible(conditions),
            ]
        )
        having, more = _joined(conditions.of_group(self._database))
        rows = await self._database.fetch(
            f"SELECT subject FROM record WHERE {where} GROUP BY subject HAVING {having}"
            f" ORDER BY subject LIMIT {limit}",
            *values,
            *more,
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
        where, values = _joined([Clause("kind = ?", (kind,)), chosen, *self._visible(conditions)])
        for subject, *row in await self._database.fetch(
            f"SELECT subject, organization_id, id, json FROM record WHERE {where}"
            " ORDER BY organization_id, id",
            *values,
        ):
            found[subject] += _items([row])
        return found

    async def of_ids(self, kind: Kind, ids: Collection[str]) -> list[Item]:
        if not ids:
            return []
        rows = await self._database.fetch(
            "SELECT organization_id, id, json FROM record"
            f" WHERE kind = ? AND {self._database.any_of('id')}",
            kind,
            self._database.array(ids),
        )
        return _items(rows)

    async def samples_of_roles(self, known: Container[str]) -> list[Item]:
        kinds = self._database.array(_WITH_ROLES)
        where = (
            f"{self._database.any_of('kind')} AND not_visible_since IS NULL"
            f" AND organization_id NOT IN ({NOT_VISIBLE})"
        )
        # the records of one role have many such texts, and may be all that there are
        texts: dict[str, str] = {}
        for (roles,) in await self._database.fetch(
            f"SELECT DISTINCT roles FROM record WHERE {where}", kinds
        ):
            for role in _unknown_roles(roles, known):
                texts.setdefault(role, roles)
        if not texts:
            return []
        return _items(
            await self._database.fetch(
                "SELECT organization_id, id, json FROM record JOIN ("
                "SELECT kind, organization_id, id, ROW_NUMBER() OVER ("
                "PARTITION BY roles ORDER BY organization_id, id) AS place"
                f" FROM record WHERE {where} AND {self._database.any_of('roles')}) AS numbered"
                " USING (kind, organization_id, id) WHERE place = 1",
                kinds,
                self._database.array(set(texts.values())),
            )
        )

    def _visible(self, conditions: Conditions) -> list[Clause]:
        clauses = [Clause("not_visible_since IS NULL")]
        if conditions.organization_ids is None:
            clauses.append(Clause(f"organization_id NOT IN ({NOT_VISIBLE})"))
        else:
            ids = self._database.array(conditions.organization_ids)
            clauses.append(Clause(self._database.any_of("organization_id"), (ids,)))
        return clauses


class _State(NamedTuple):
    """A record, or what it was."""

    json: str | None
    """None: it was not there."""
    is_visible: bool
    first_seen: int


class PastView(View):
    """What there was, as the store knew it at a moment: what is, with all later history undone.

    Args:
        store: to look into.
        moment: microseconds of the epoch.
    """

    def __init__(self, store: Store, moment: int) -> None:
        self._database = store.database
        self._moment = moment

    async def organizations(self) -> dict[str, Any]:
        """The records of the organizations that were visible, by id."""
        every = Clause("TRUE")
        states = await self._states(Kind.ORGANIZATION, every)
        rows = await self._database.fetch("SELECT id, not_visible_since FROM organization")
        gone = {row[0] for row in rows if row[1] is not None}
        found = {}
        for entry in await self._later(Kind.ORGANIZATION, every):
            if entry.what == "not_visible":
                gone.discard(entry.id)
            elif entry.what == "visible":
                gone.add(entry.id)
        for (organization_id, _), state in states.items():
            if state.json is not None and organization_id not in gone:
                found[organization_id] = msgspec.json.decode(state.json)
        return found

    async def by_place(
        self, kind: Kind, conditions: Conditions, after: tuple[str, str], limit: int
    ) -> list[Item]:
        found: list[Item] = []
        size = limit
        while len(found) < limit:
            candidates = await self._candidates(
                kind, ("organization_id", "id"), after, conditions.organization_ids, size
            )
            if candidates:
                last = (str(candidates[-1][0]), str(candidates[-1][1]))
                part = Clause(
                    "(organization_id, id) > (?, ?) AND (organization_id, id) <= (?, ?)",
                    (*after, *last),
                )
                after = last
                items = await self._items(kind, part, conditions.organization_ids)
                found += [each for each in items if _meets(kind, [each], conditions)]
            if len(candidates) < size:
                break
            size = min(size * 2, _SCANNED)
        return found[:limit]

    async def by_subject(
        self, kind: Kind, conditions: Conditions, after: str, limit: int
    ) -> list[tuple[str, list[Item]]]:
        found: list[tuple[str, list[Item]]] = []
        size = limit
        while len(found) < limit:
            candidates = await self._candidates(
                kind, ("subject",), (after,), conditions.organization_ids, size
            )
            subjects = [str(row[0]) for row in candidates]
            groups: dict[str, list[Item]] = {each: [] for each in subjects}
            for item in await self._of_subjects(kind, subjects, conditions.organization_ids):
                subject = subject_of(kind, item.id, item.value)
                if subject in groups:  # it may have had another one then
                    groups[subject].append(item)
            found += [
                (subject, group)
                for subject, group in groups.items()
                if group and _meets(kind, group, conditions)
            ]
            if len(candidates) < size:
                break
            after, size = subjects[-1], min(size * 2, _SCANNED)
        return found[:limit]

    async def _of_subjects(
        self, kind: Kind, subjects: Sequence[str], organization_ids: tuple[str, ...] | None
    ) -> list[Item]:
        """The records that were theirs at some time: all that happened to a record is needed."""
        ids = set[str]()
        for table in ("record", "history"):
            rows = await self._database.fetch(
                f"SELECT DISTINCT id FROM {table}"
                f" WHERE kind = ? AND {self._database.any_of('subject')}",
                kind,
                self._database.array(subjects),
            )
            ids.update(row[0] for row in rows)
        part = Clause(self._database.any_of("id"), (self._database.array(ids),))
        return await self._items(kind, part, organization_ids)

    async def of_ids(self, kind: Kind, ids: Collection[str]) -> list[Item]:
        if not ids:
            return []
        part = Clause(self._database.any_of("id"), (self._database.array(ids),))
        return await self._items(kind, part, None)

    async def samples_of_roles(self, known: Container[str]) -> list[Item]:
        samples = {
            role: item
            for kind in _WITH_ROLES
            for item in await self._items(kind, Clause("TRUE"), None)
            for role in _unknown_roles(facets(kind, item.id, item.value).roles, known)
        }
        return list(samples.values())

    async def _candidates(
        self,
        kind: Kind,
        columns: Sequence[str],
        after: tuple[str, ...],
        organization_ids: tuple[str, ...] | None,
        size: int,
    ) -> list[Row]:
        """The next of what there is or was, by these columns."""
        names = ", ".join(columns)
        place = Clause(f"({names}) > ({', '.join('?' * len(columns))})", after)
        parts, values = list[str](), list[Any]()
        for table, clause in (
            ("record", Clause("first_seen <= ?", (self._moment,))),
            ("history", Clause("observed_at > ? AND what <> 'forgotten'", (self._moment,))),
        ):
            sql, more = _joined(
                [Clause("kind = ?", (kind,)), place, clause, *self._of(organization_ids)]
            )
            parts.append(f"SELECT {names} FROM {table} WHERE {sql}")
            values += more
        return await self._database.fetch(
            f"{' UNION '.join(parts)} ORDER BY {names} LIMIT {size}", *values
        )

    async def _items(
        self, kind: Kind, part: Clause, organization_ids: tuple[str, ...] | None
    ) -> list[Item]:
        sql, values = _joined([part, *self._of(organization_ids)])
        chosen = None if organization_ids is None else set(organization_ids)
        found = []
        for (organization_id, identifier), state in sorted(
            (await self._states(kind, Clause(sql, values))).items()
        ):
            is_chosen = chosen is None or organization_id in chosen
            if is_chosen and state.json is not None and state.is_visible:
                found.append(Item(organization_id, identifier, msgspec.json.decode(state.json)))
        return found

    async def _states(self, kind: Kind, part: Clause) -> dict[tuple[str, str], _State]:
        """Records of a part as they were."""
        states: dict[tuple[str, str], _State] = {}
        for row in await self._database.fetch(
            "SELECT organization_id, id, json, not_visible_since, first_seen FROM record"
            f" WHERE kind = ? AND {part.sql}",
            kind,
            *part.values,
        ):
            states[row[0], row[1]] = _State(row[2], row[3] is None, row[4])
        removed: set[tuple[str, str]] = set()
        for entry in await self._later(kind, part):
            key = (entry.organization_id, entry.id)
            states[key] = _undone(states.get(key, _State(None, True, 0)), entry)
            if entry.what == "removed":
                removed.add(key)
        if removed:
            # it may have been out of sight before it was said to be gone
            for key in removed & await self._hidden(kind, part):
                states[key] = states[key]._replace(is_visible=False)
        return {key: state for key, state in states.items() if state.first_seen <= self._moment}

    async def _hidden(self, kind: Kind, part: Clause) -> set[tuple[str, str]]:
        """Records of a part that were not visible, as the history before says."""
        last: dict[tuple[str, str], str] = {}
        for organization_id, identifier, what in await self._database.fetch(
            "SELECT organization_id, id, what FROM history WHERE kind = ? AND observed_at <= ?"
            f" AND what IN ('added', 'visible', 'not_visible') AND {part.sql} ORDER BY sequence",
            kind,
            self._moment,
            *part.values,
        ):
            last[organization_id, identifier] = what
        return {key for key, what in last.items() if what == "not_visible"}

    async def _later(self, kind: Kind, part: Clause) -> list[HistoryEntry]:
        """What happened since, the latest first."""
        rows = await self._database.fetch(
            f"SELECT {HISTORY_COLUMNS} FROM history WHERE kind = ? AND observed_at > ?"
            f" AND what <> 'forgotten' AND {part.sql} ORDER BY sequence DESC",
            kind,
            self._moment,
            *part.values,
        )
        return [history_entry(row) for row in rows]

    def _of(self, organization_ids: tuple[str, ...] | None) -> list[Clause]:
        """The organizations, where they are so few that it helps; they are compared anyway."""
        if organization_ids is None or len(organization_ids) > _FEW:
            return []
        ids = self._database.array(organization_ids)
        return [Clause(self._database.any_of("organization_id"), (ids,))]


def _undone(state: _State, entry: HistoryEntry) -> _State:
    """What a record was before an entry of its history."""
    match entry.what:
        case "added":
            return state._replace(json=None)
        case "changed" | "removed":
            # a record that is gone was seen at some time before, and so is not too young
            first_seen = 0 if entry.what == "removed" else state.first_seen
            json = None if entry.old is None else entry.old.decode()
            return state._replace(json=json, first_seen=first_seen)
        case "activity" if state.json is not None and entry.old is not None:
            value = {**msgspec.json.decode(state.json), **msgspec.json.decode(entry.old)}
            return state._replace(json=msgspec.json.encode(value).decode())
        case "visible":
            return state._replace(is_visible=False)
        case "not_visible":
            return state._replace(is_visible=True)
    return state


def _meets(kind: Kind, group: Sequence[Item], conditions: Conditions) -> bool:
    return not conditions.is_selective or conditions.met_by(
        [facets(kind, each.id, each.value) for each in group]
    )


def _unknown_roles(roles: str, known: Container[str]) -> list[str]:
    return [role for role in roles.split("|") if role and role not in known]


def _joined(clauses: Sequence[Clause]) -> tuple[str, tuple[Any, ...]]:
    values = tuple(value for clause in clauses for value in clause.values)
    return " AND ".join(clause.sql for clause in clauses) or "TRUE", values


def _items(rows: Iterable[Sequence[Any]]) -> list[Item]:
    return [Item(row[0], row[1], msgspec.json.decode(row[2])) for row in rows]
