"""What the store does not keep: history beyond a time, and a person who asks to be forgotten."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec
from msgspec import Struct

from ..identity import email_key
from .database import Database
from .kinds import Kind, subject_of
from .mentions import is_about, redacted
from .people import forget_merged

_PEOPLE = (Kind.ADMINISTRATOR, Kind.END_USER)
_TRACES = "traces"
"""The name of what says that the files are to be compacted."""
_PAGE = 1000


class _Place(NamedTuple):
    """Which entry of the change log."""

    organization_id: str
    at: int
    hash: bytes


class _Found(NamedTuple):
    """What there is about a person."""

    history: Sequence[int]
    changes: Sequence[_Place]
    records: Sequence[tuple[str, str, str]]
    """Of which kind, organization and id: those that are not visible any more."""
    present_in: tuple[str, ...]
    ids: Mapping[str, Collection[str]]
    """That the person has or had, by organization."""


class Forgotten(Struct, frozen=True, kw_only=True):
    """What is, or would be, removed about a person, and what stays."""

    history: int
    """Entries of the history: their numbers stay, without anything about the person."""
    changes: int
    """Entries of the change log, by the person or naming the address: what was changed and when
    stays, without who and without values."""
    records: int
    """Records of organizations, or by accounts, that are not visible any more."""
    present_in: tuple[str, ...]
    """Ids of organizations in which the person still is: the record stays there."""


async def delete_older(database: Database, than: int) -> int:
    """Delete the history, and the entries of the change log, of before then.

    Args:
        database: whose lock is held.
        than: microseconds of the epoch.

    Returns:
        How many entries were deleted.
    """
    async with database.transaction():
        [(entries,)] = await database.fetch(
            "SELECT COUNT(*) FROM history WHERE observed_at < ?", than
        )
        [(changes,)] = await database.fetch("SELECT COUNT(*) FROM change_log WHERE at < ?", than)
        await _note_deleted(database, "history_deleted", "history WHERE observed_at < ?", than)
        await _note_deleted(database, "permission_deleted", "permission_change WHERE at < ?", than)
        await database.execute("DELETE FROM permission_change WHERE at < ?", than)
        await database.execute(
            "DELETE FROM unexplained WHERE history_sequence IN"
            " (SELECT sequence FROM history WHERE observed_at < ?)",
            than,
        )
        await database.execute("DELETE FROM history WHERE observed_at < ?", than)
        await database.execute("DELETE FROM past_record WHERE ended_at <= ?", than)
        await database.execute("DELETE FROM past_person WHERE ended_at <= ?", than)
        await database.execute("DELETE FROM change_log WHERE at < ?", than)
        # what is kept was read by the last one before; and after so long everything is read again
        await database.execute(
            "DELETE FROM sync_run WHERE started_at <"
            " (SELECT MAX(started_at) FROM sync_run WHERE finished_at <= ?) AND started_at <>"
            " COALESCE((SELECT MAX(started_at) FROM sync_run"
            " WHERE mode = 'full' AND finished_at IS NOT NULL), -1)",
            than,
        )
        [(since,)] = await database.fetch("SELECT value FROM meta WHERE name = 'history_since'")
        await database.execute(
            "UPDATE meta SET value = ? WHERE name = 'history_since'", str(max(int(since), than))
        )
    return int(entries) + int(changes)


async def _note_deleted(database: Database, name: str, rows: str, than: int) -> None:
    """Note the highest number among the rows that are about to be deleted."""
    [(highest,)] = await database.fetch(f"SELECT MAX(sequence) FROM {rows}", than)
    [(before,)] = await database.fetch("SELECT value FROM meta WHERE name = ?", name)
    await database.execute(
        "UPDATE meta SET value = ? WHERE name = ?", str(max(int(before), highest or 0)), name
    )


async def count_person(database: Database, email: str) -> Forgotten:
    """What there is about a person.

    Args:
        database: to look into.
        email: of the person; upper and lower case are the same.
    """
    return _counted(await _found(database, email_key(email)))


async def forget_person(database: Database, email: str) -> Forgotten:
    """Remove a person from the history and the change log, and leave no trace in the database.

    Where the person still is an administrator the record stays: the next sync would read it again.

    Args:
        database: whose lock is held.
        email: of the person; upper and lower case are the same.

    Returns:
        What was removed, and what stays.

    Raises:
        StoreError: the database cannot be written. Where it only could not be compacted, the person
            is removed; ``clear_traces`` does the rest.
    """
    subject = email_key(email)
    async with database.transaction():
        found = await _found(database, subject)
        sequences = [(sequence,) for sequence in found.history]
        for statement in (
            "UPDATE permission_change SET id = '' WHERE history_sequence = ?",
            "DELETE FROM unexplained WHERE history_sequence = ?",
            "UPDATE history SET what = 'forgotten', subject = '', id = '', old = NULL, new = NULL,"
            " active_at = NULL WHERE sequence = ?",
        ):
            await database.execute_many(statement, sequences)
        for place in found.changes:
            where = "WHERE organization_id = ? AND at = ? AND hash = ?"
            [(json,)] = await database.fetch(f"SELECT json FROM change_log {where}", *place)
            without = redacted(json, subject, found.ids.get(place.organization_id, ()))
            await database.execute(
                f"UPDATE change_log SET subject = '', json = ? {where}", without, *place
            )
            await database.execute(
                "UPDATE permission_change SET id = ''"
                " WHERE organization_id = ? AND log_at = ? AND log_hash = ?",
                *place,
            )
        await database.execute_many(
            "DELETE FROM record WHERE kind = ? AND organization_id = ? AND id = ?", found.records
        )
        await _forget_past(database, subject, found.ids)
        await database.execute(
            "INSERT INTO meta VALUES (?, '1') ON CONFLICT (name) DO NOTHING", _TRACES
        )
    await clear_traces(database)
    return _counted(found)


async def _forget_past(
    database: Database, subject: str, ids: Mapping[str, Collection[str]]
) -> None:
    """Remove what a person's records were, under whatever address, and what is made of them."""
    of_people, kinds = database.any_of("kind"), database.array(_PEOPLE)
    subjects = {subject}
    for place, some in ids.items():
        where = f"WHERE {of_people} AND organization_id = ? AND {database.any_of('id')}"
        chosen = kinds, place, database.array(some)
        rows = await database.fetch(f"SELECT subject FROM past_record {where}", *chosen)
        subjects.update(row[0] for row in rows)
        await database.execute(f"DELETE FROM past_record {where}", *chosen)
    await forget_merged(database, subjects)
    await database.execute(
        f"DELETE FROM past_record WHERE {of_people} AND subject = ?", kinds, subject
    )
    # of a record that stays nothing else is known than what it is
    await database.execute(
        f"UPDATE record SET began_at = first_seen WHERE {of_people} AND subject = ?", kinds, subject
    )


async def has_traces(database: Database) -> bool:
    """Whether what was forgotten may still be in the files, since they were not compacted."""
    return bool(await database.fetch("SELECT 1 FROM meta WHERE name = ?", _TRACES))


async def clear_traces(database: Database) -> None:
    """Leave nothing in the files of what was forgotten.

    Args:
        database: whose lock is held.

    Raises:
        StoreError: it could not be done, and is to be done again.
    """
    if await has_traces(database):
        await database.compact()
        async with database.transaction():
            await database.execute("DELETE FROM meta WHERE name = ?", _TRACES)


def _counted(found: _Found) -> Forgotten:
    return Forgotten(
        history=len(found.history),
        changes=len(found.changes),
        records=len(found.records),
        present_in=found.present_in,
    )


async def _found(database: Database, subject: str) -> _Found:
    """All that there is about a person."""
    kinds = f"{database.any_of('kind')} AND subject = ?", database.array(_PEOPLE), subject
    records: list[tuple[str, str, str]] = []
    present: list[str] = []
    ids: defaultdict[str, set[str]] = defaultdict(set)
    for kind, organization_id, identifier, *hidden in await database.fetch(
        "SELECT kind, organization_id, record.id, record.not_visible_since,"
        " organization.not_visible_since"
        " FROM record JOIN organization ON organization.id = organization_id"
        f" WHERE {kinds[0]} ORDER BY organization_id",
        *kinds[1:],
    ):
        ids[organization_id].add(identifier)
        if hidden == [None, None]:
            present.append(organization_id)
        else:
            records.append((kind, organization_id, identifier))
    sequences: list[int] = []
    for sequence, organization_id, identifier in await database.fetch(
        f"SELECT sequence, organization_id, id FROM history WHERE {kinds[0]}", *kinds[1:]
    ):
        ids[organization_id].add(identifier)
        sequences.append(sequence)
    sequences += await _renamed(database, subject, ids)
    return _Found(
        history=sequences,
        changes=await _changes_about(database, subject, ids),
        records=records,
        present_in=tuple(dict.fromkeys(present)),
        ids=ids,
    )


async def _renamed(
    database: Database, subject: str, ids: Mapping[str, Collection[str]]
) -> list[int]:
    """Entries by which somebody with another address came to have this one."""
    found: list[int] = []
    for row in await database.fetch(
        "SELECT sequence, kind, organization_id, id, old, new FROM history"
        f" WHERE {database.any_of('kind')} AND {database.any_of('id')} AND subject <> ?"
        " AND what = 'changed'",
        database.array(_PEOPLE),
        database.array({each for some in ids.values() for each in some}),
        subject,
    ):
        sequence, kind, organization_id, identifier, *states = row
        if identifier in ids.get(organization_id, ()) and any(
            subject_of(Kind(kind), organization_id, identifier, msgspec.json.decode(json))
            == subject
            for json in states
            if json is not None
        ):
            found.append(sequence)
    return found


async def _changes_about(
    database: Database, subject: str, ids: Mapping[str, Collection[str]]
) -> list[_Place]:
    """The entries of the change log that a person made, or that name the address or an id."""
    found: list[_Place] = []
    after: tuple[Any, ...] = ("", -1, b"")
    while True:
        rows = await database.fetch(
            "SELECT organization_id, at, hash, subject, json FROM change_log"
            " WHERE (organization_id, at, hash) > (?, ?, ?)"
            f" ORDER BY organization_id, at, hash LIMIT {_PAGE}",
            *after,
        )
        found += [
            _Place(*row[:3])
            for row in rows
            if row[3] == subject or is_about(row[4], subject, ids.get(row[0], ()))
        ]
        if len(rows) < _PAGE:
            return found
        after = tuple(rows[-1][:3])
