"""How changes of roles and permissions come into the store, each exactly once.

It happens in the transaction that commits what an organization said. An entry of the change log
that is about roles is a change as soon as it is read. A difference between two snapshots is one
only where no entry explains it; before that is certain, it waits until the change log has been read
beyond it, for entries appear late.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import msgspec

from ..store.database import Database, Row
from ..store.kinds import Kind
from ..store.records import HistoryEntry
from .differences import (
    SILENT,
    WHOLE,
    Difference,
    confirms,
    difference,
    is_about,
    unexplained,
)
from .log_entries import LogEntry, log_entry

LATENESS = 10 * 60 * 1_000_000
"""Entries appear seconds to minutes after the change; in microseconds."""
PATIENCE = 24 * 3600 * 1_000_000
"""So long a difference waits for a change log that cannot be read."""
_SLACK = 2_000_000
"""How exactly the API's time is known."""
_HISTORY = (
    "sequence, observed_after, observed_at, kind, organization_id, id, what, subject, old, new"
)


class Reached(NamedTuple):
    """How far an organization was read, in microseconds of the epoch."""

    at: int
    """Now."""
    log: int | None
    """The change log; None: never."""


class _Change(NamedTuple):
    """A row of the table, without its number."""

    at: int
    organization_id: str
    kind: Kind
    id: str
    log_at: int | None
    log_hash: bytes | None
    history_sequence: int | None
    fields: Sequence[str]


async def write_permission_changes(
    database: Database,
    organization_id: str,
    *,
    history: Iterable[Row],
    log: Iterable[tuple[int, bytes, str]],
    reached: Reached,
) -> None:
    """Add the changes of roles and permissions, inside the transaction that the caller began.

    Args:
        database: whose lock is held.
        organization_id: that was read.
        history: rows that were just added.
        log: entries that were just added: when, digest, JSON.
        reached: how far the organization was read.
    """
    for row in history:
        if (found := difference(_entry(row))) is not None and found.fields:
            await database.execute(
                "INSERT INTO unexplained VALUES (?, ?, ?)",
                organization_id,
                row[0],
                _json(found.fields),
            )
    changes = []
    for each in log:
        entry = log_entry(organization_id, *each)
        if entry is not None and entry.is_relevant:
            changes.append(await _log_change(database, entry))
    changes += await _settle(database, organization_id, reached)
    await _write(database, sorted(changes, key=lambda change: change.at))


async def _write(database: Database, changes: Sequence[_Change]) -> None:
    if not changes:
        return
    [(last,)] = await database.fetch("SELECT value FROM meta WHERE name = 'permission_sequence'")
    await database.execute_many(
        "INSERT INTO permission_change VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (int(last) + number, *change[:-1], _json(change.fields))
            for number, change in enumerate(changes, 1)
        ],
    )
    await database.execute(
        "UPDATE meta SET value = ? WHERE name = 'permission_sequence'",
        str(int(last) + len(changes)),
    )


async def _log_change(database: Database, entry: LogEntry) -> _Change:
    """A change that the log tells of, with the difference that shows it, if there is one yet."""
    identifier = entry.id or await _known_id(database, entry)
    confirming = None
    if identifier:
        for row in await database.fetch(
            f"SELECT {_HISTORY} FROM history WHERE kind = ? AND organization_id = ? AND id = ?"
            " AND observed_after <= ? AND observed_at >= ? ORDER BY sequence",
            entry.kind,
            entry.organization_id,
            identifier,
            entry.at + _SLACK,
            entry.at - _SLACK,
        ):
            found = difference(_entry(row))
            if found is not None and confirms(found, entry):
                confirming = row[0]
                break
    return _Change(
        entry.at,
        entry.organization_id,
        entry.kind,
        identifier,
        entry.at,
        entry.digest,
        confirming,
        (),
    )


async def _known_id(database: Database, entry: LogEntry) -> str:
    """Whom an entry means that names no id: the only one whom its values name."""
    if entry.kind is Kind.SAML_ROLE:
        rows = await database.fetch(
            "SELECT id, json FROM record WHERE kind = ? AND organization_id = ?",
            entry.kind,
            entry.organization_id,
        )
        names = [(row[0], msgspec.json.decode(row[1]).get("role")) for row in rows]
        found = {identifier for identifier, name in names if name and name in entry.text}
    else:
        addresses = set(entry.addresses)
        for values in (entry.old, entry.new):
            if isinstance(values.get("email"), str):
                addresses.add(values["email"].casefold())
        found = set()
        for table in ("record", "history"):
            rows = await database.fetch(
                f"SELECT DISTINCT id FROM {table} WHERE kind = ? AND organization_id = ?"
                f" AND {database.any_of('subject')}",
                entry.kind,
                entry.organization_id,
                database.array(addresses),
            )
            found = found or {row[0] for row in rows}
    return found.pop() if len(found) == 1 else ""


async def _settle(database: Database, organization_id: str, reached: Reached) -> list[_Change]:
    """The differences of which it is certain by now that the change log does not tell of them."""
    waiting = await database.fetch(
        "SELECT sequence, observed_after, observed_at, kind, history.organization_id, id, what,"
        " subject, old, new, fields FROM unexplained"
        " JOIN history ON history.sequence = unexplained.history_sequence"
        " WHERE unexplained.organization_id = ? ORDER BY sequence",
        organization_id,
    )
    if not waiting:
        return []
    log = await _log_between(
        database,
        organization_id,
        min(row[1] for row in waiting) - _SLACK,
        max(row[2] for row in waiting) + _SLACK,
    )
    changes: list[_Change] = []
    for row in waiting:
        found = difference(_entry(row))
        if found is None:
            continue
        left = set(msgspec.json.decode(row[10], type=list[str]))
        between = _within(log, found)
        left &= set(unexplained(found, between))
        told = _certain(found, left, reached)
        if told:
            changes.append(_silent_change(found, row[0], told, between))
        left -= told
        place = (organization_id, row[0])
        if left:
            await database.execute(
                "UPDATE unexplained SET fields = ? WHERE organization_id = ?"
                " AND history_sequence = ?",
                _json(sorted(left)),
                *place,
            )
        else:
            await database.execute(
                "DELETE FROM unexplained WHERE organization_id = ? AND history_sequence = ?", *place
            )
    return changes


def _certain(found: Difference, left: set[str], reached: Reached) -> set[str]:
    """The fields of which the change log has not told, and will not."""
    log = reached.log
    if log is not None and log >= found.observed_at + LATENESS:
        return left
    if reached.at >= found.observed_at + PATIENCE:
        return left
    return left & SILENT.get(found.kind, frozenset())


def _silent_change(
    found: Difference, sequence: int, fields: set[str], between: Sequence[LogEntry]
) -> _Change:
    """A change without an entry; one of the dashboard that names the person may be about it."""
    is_logged = WHOLE in fields or not fields <= SILENT.get(found.kind, frozenset())
    perhaps = [
        entry for entry in between if is_logged and entry.is_guess and is_about(entry, found)
    ]
    entry = perhaps[-1] if perhaps else None
    return _Change(
        found.observed_at,
        found.organization_id,
        found.kind,
        found.id,
        entry.at if entry else None,
        entry.digest if entry else None,
        sequence,
        sorted(fields),
    )


async def _log_between(
    database: Database, organization_id: str, begin: int, end: int
) -> list[LogEntry]:
    rows = await database.fetch(
        "SELECT at, hash, json FROM change_log WHERE organization_id = ? AND at >= ? AND at <= ?"
        " ORDER BY at, hash",
        organization_id,
        begin,
        end,
    )
    entries = (log_entry(organization_id, row[0], bytes(row[1]), row[2]) for row in rows)
    return [entry for entry in entries if entry is not None]


def _within(log: Iterable[LogEntry], found: Difference) -> list[LogEntry]:
    begin, end = found.observed_after - _SLACK, found.observed_at + _SLACK
    return [entry for entry in log if begin <= entry.at <= end]


def _entry(row: Row) -> HistoryEntry:
    sequence, after, at, kind, organization_id, identifier, what, subject, old, new = row[:10]
    return HistoryEntry(
        sequence=sequence,
        observed_after=after,
        observed_at=at,
        kind=Kind(kind),
        organization_id=organization_id,
        id=identifier,
        what=what,
        old=None if old is None else old.encode(),
        new=None if new is None else new.encode(),
        subject=subject,
    )


def _json(names: Sequence[str]) -> str:
    return msgspec.json.encode(names).decode()
