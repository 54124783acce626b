"""How records become what was read of them, with their history."""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import msgspec
from msgspec import Struct

from ..mapping.values import members, text
from .database import Database, Row
from .kinds import VOLATILE, Facets, Kind, digest_of, facets, record_id
from .past import ends_after, keep_past
from .people import people_changed, people_were_active

_DAY = 86_400_000_000
_INSERT_HISTORY = "INSERT INTO history VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_UPSERT_RECORD = (
    "INSERT INTO record VALUES (?, ?, ?, ?, ?, ?, ?, NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (kind, organization_id, id) DO UPDATE SET json = excluded.json,"
    " hash = excluded.hash, changed_at = excluded.changed_at, not_visible_since = NULL,"
    " subject = excluded.subject, label = excluded.label, roles = excluded.roles,"
    " status = excluded.status, two_factor = excluded.two_factor, api_key = excluded.api_key,"
    " active_at = excluded.active_at, expires_at = excluded.expires_at,"
    " began_at = excluded.began_at"
)
_ID, _SUBJECT = 2, 7
"""Where these are in a row of ``record``, as it is written."""


class _Known(NamedTuple):
    """A record as the store has it."""

    id: str
    json: str
    hash: bytes
    first_seen: int
    changed_at: int
    not_visible_since: int | None
    subject: str
    active_at: int | None
    began_at: int


class _New(NamedTuple):
    """A record as it was read."""

    json: str
    value: Any
    hash: bytes
    facets: Facets


class Observation(Struct, frozen=True, kw_only=True):
    """Where and when a difference was seen."""

    kind: Kind
    organization_id: str
    after: int | None
    at: int

    def entry(
        self,
        identifier: str,
        what: str,
        subject: str = "",
        old: Any = None,
        new: Any = None,
        active_at: int | None = None,
    ) -> Row:
        """A row of the history, without its sequence number."""
        return (
            self.after,
            self.at,
            self.kind,
            self.organization_id,
            identifier,
            what,
            subject,
            old,
            new,
            active_at,
        )


async def write_history(database: Database, entries: Sequence[Row]) -> Sequence[Row]:
    """Add to the history; their numbers are the next ones, for there is one writer at a time.

    Returns:
        The rows with their numbers.
    """
    if not entries:
        return []
    [(last,)] = await database.fetch("SELECT value FROM meta WHERE name = 'sequence'")
    numbered = [(int(last) + number, *entry) for number, entry in enumerate(entries, 1)]
    await database.execute_many(_INSERT_HISTORY, numbered)
    await database.execute(
        "UPDATE meta SET value = ? WHERE name = 'sequence'", str(int(last) + len(entries))
    )
    return numbered


async def write_records(
    database: Database, seen: Observation, records: Sequence[bytes], *, sees_all: bool
) -> list[Row]:
    """Inside a transaction: write the records of one kind.

    Args:
        database: to write to.
        seen: where and when they were seen.
        records: all of them, as JSON.
        sees_all: what is not among them is gone; else it may be out of sight.

    Returns:
        The history of it, which is not written yet.
    """
    rows = await database.fetch(
        "SELECT id, json, hash, first_seen, changed_at, not_visible_since, subject, active_at,"
        " began_at FROM record WHERE kind = ? AND organization_id = ?",
        seen.kind,
        seen.organization_id,
    )
    known = {row[0]: _Known(*row) for row in rows}
    read = dict(_decoded(seen, records))
    ends = await ends_after(database, seen.kind, seen.organization_id, read.keys() - known, seen.at)
    entries: list[Row] = []
    written: list[Row] = []
    ended: list[str] = []
    active: dict[str, str] = {}
    for identifier, new in read.items():
        old = known.get(identifier)
        if old is not None and old.not_visible_since is not None:
            entries.append(seen.entry(identifier, "visible", old.subject))
            ended.append(identifier)
        if old is None:
            entries.append(seen.entry(identifier, "added", new.facets.subject, None, new.json))
            written.append(_row(seen, identifier, new, not_before=ends.get(identifier, 0)))
        elif bytes(old.hash) != new.hash:
            delta = _volatile_difference(seen.kind, old, new)
            if delta is None:
                subject = old.subject or new.facets.subject
                entries.append(seen.entry(identifier, "changed", subject, old.json, new.json))
                ended.append(identifier)
            else:
                active[identifier] = old.subject
                if not await _has_recent_activity(database, seen, identifier):
                    entries.append(
                        seen.entry(identifier, "activity", old.subject, *delta, old.active_at)
                    )
            written.append(_row(seen, identifier, new, old, is_changed=delta is None))
        elif old.not_visible_since is not None:
            written.append(_row(seen, identifier, new, old))
    gone = [old for old in known.values() if old.id not in read]
    await keep_past(database, seen.kind, seen.organization_id, set(ended), seen.at)
    entries += await _write_gone(database, seen, gone, sees_all=sees_all)
    await database.execute_many(_UPSERT_RECORD, written)
    if seen.kind is Kind.ADMINISTRATOR:
        before = {entry[6] for entry in entries if entry[5] != "activity"}
        people = before | {row[_SUBJECT] for row in written if row[_ID] not in active}
        await people_were_active(database, active.values(), seen.at)
        await people_changed(database, people, seen.at)
    return entries


def is_renamed(entry: Row) -> bool:
    """Whether a name is another one, or is known or not known any more."""
    *_, what, _, old, new, _ = entry
    return what != "changed" or _name(old) != _name(new)


def _name(json: str) -> str | None:
    return text(members(msgspec.json.decode(json)).get("name"))


async def _write_gone(
    database: Database, seen: Observation, gone: Sequence[_Known], *, sees_all: bool
) -> list[Row]:
    """Write that records were not among those read; returns the history of it."""
    place = (seen.kind, seen.organization_id)
    newly = [old for old in gone if old.not_visible_since is None]
    ended = gone if sees_all else newly
    await keep_past(database, *place, [old.id for old in ended], seen.at)
    if sees_all:
        await database.execute_many(
            "DELETE FROM record WHERE kind = ? AND organization_id = ? AND id = ?",
            [(*place, old.id) for old in gone],
        )
        return [seen.entry(old.id, "removed", old.subject, old.json) for old in gone]
    await database.execute_many(
        "UPDATE record SET not_visible_since = ? WHERE kind = ? AND organization_id = ? AND id = ?",
        [(seen.at, *place, old.id) for old in newly],
    )
    return [seen.entry(old.id, "not_visible", old.subject) for old in newly]


def _decoded(seen: Observation, records: Iterable[bytes]) -> Iterable[tuple[str, _New]]:
    for record in records:
        value = msgspec.json.decode(record)
        digest = digest_of(record)
        identifier = record_id(seen.kind, value, digest)
        json = msgspec.json.format(record, indent=-1).decode()
        indexed = facets(seen.kind, seen.organization_id, identifier, value)
        yield identifier, _New(json, value, digest, indexed)


def _row(
    seen: Observation,
    identifier: str,
    new: _New,
    old: _Known | None = None,
    *,
    is_changed: bool = False,
    not_before: int = 0,
) -> Row:
    """A record as it is from now on.

    Args:
        seen: where and when it was seen.
        identifier: its id.
        new: what it is.
        old: what it was; default None: it was not there.
        is_changed: more than its activity differs; default false.
        not_before: when the state before ended, if that was later: the clock was set back.
    """
    found = new.facets
    if old is None:
        began_at = max(seen.at, not_before)
    elif old.not_visible_since is not None:
        began_at = max(seen.at, old.not_visible_since)
    else:
        began_at = max(seen.at, old.began_at) if is_changed else old.began_at
    return (
        seen.kind,
        seen.organization_id,
        identifier,
        new.json,
        new.hash,
        old.first_seen if old else seen.at,
        old.changed_at if old and not is_changed else seen.at,
        found.subject,
        found.label,
        found.roles,
        found.status,
        found.two_factor,
        found.api_key,
        found.active_at,
        found.expires_at,
        began_at,
    )


def _volatile_difference(kind: Kind, old: _Known, new: _New) -> tuple[str, str] | None:
    """The members before and after, when only those differ that change by themselves."""
    names = VOLATILE.get(kind)
    before = msgspec.json.decode(old.json)
    if names is None or not isinstance(before, dict) or not isinstance(new.value, dict):
        return None
    differing = {
        name
        for name in before.keys() | new.value.keys()
        if before.get(name, msgspec.UNSET) != new.value.get(name, msgspec.UNSET)
    }
    if not differing <= names:
        return None
    return tuple(  # type: ignore[return-value]
        msgspec.json.encode({name: each.get(name) for name in sorted(differing)}).decode()
        for each in (before, new.value)
    )


async def _has_recent_activity(database: Database, seen: Observation, identifier: str) -> bool:
    rows = await database.fetch(
        "SELECT what, observed_at FROM history WHERE kind = ? AND organization_id = ? AND id = ?"
        " ORDER BY sequence DESC LIMIT 1",
        seen.kind,
        seen.organization_id,
        identifier,
    )
    return bool(rows) and rows[0][0] == "activity" and rows[0][1] > seen.at - _DAY
