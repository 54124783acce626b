"""What the store does not keep: history beyond a time, and a person who asks to be forgotten."""

from typing import Any, NamedTuple

import msgspec
from msgspec import Struct

from ..identity import email_key
from .database import Database
from .kinds import Kind
from .people import forget_merged

_PEOPLE = (Kind.ADMINISTRATOR, Kind.END_USER)
_REDACTED = "(forgotten)"
_PAGE = 1000


class _Place(NamedTuple):
    """Which entry of the change log."""

    organization_id: str
    at: int
    hash: bytes


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
        await database.execute("DELETE FROM history WHERE observed_at < ?", than)
        await database.execute("DELETE FROM change_log WHERE at < ?", than)
        await database.execute("DELETE FROM sync_run WHERE started_at < ?", than)
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
    subject = email_key(email)
    kinds = database.any_of("kind"), database.array(_PEOPLE)
    [(history,)] = await database.fetch(
        f"SELECT COUNT(*) FROM history WHERE {kinds[0]} AND subject = ?",
        kinds[1],
        subject,
    )
    rows = await database.fetch(
        "SELECT organization_id, record.not_visible_since, organization.not_visible_since"
        " FROM record JOIN organization ON organization.id = organization_id"
        f" WHERE {kinds[0]} AND subject = ? ORDER BY organization_id",
        kinds[1],
        subject,
    )
    present = [row[0] for row in rows if row[1] is None and row[2] is None]
    return Forgotten(
        history=int(history),
        changes=len(await _changes_about(database, subject)),
        records=len(rows) - len(present),
        present_in=tuple(dict.fromkeys(present)),
    )


async def forget_person(database: Database, email: str, at: int) -> Forgotten:
    """Remove a person from the history and the change log, and leave no trace in the database.

    Where the person still is an administrator the record stays: the next sync would read it again.

    Args:
        database: whose lock is held.
        email: of the person; upper and lower case are the same.
        at: now, in microseconds of the epoch.

    Returns:
        What was removed, and what stays.
    """
    subject = email_key(email)
    kinds = database.any_of("kind"), database.array(_PEOPLE)
    found = await count_person(database, email)
    async with database.transaction():
        of_person = f"(SELECT sequence FROM history WHERE {kinds[0]} AND subject = ?)"
        for statement in (
            f"UPDATE permission_change SET id = '' WHERE history_sequence IN {of_person}",
            f"DELETE FROM unexplained WHERE history_sequence IN {of_person}",
        ):
            await database.execute(statement, kinds[1], subject)
        await database.execute(
            "UPDATE history SET what = 'forgotten', subject = '', id = '', old = NULL, new = NULL"
            f" WHERE {kinds[0]} AND subject = ?",
            kinds[1],
            subject,
        )
        for place in await _changes_about(database, subject):
            where = "WHERE organization_id = ? AND at = ? AND hash = ?"
            [(json,)] = await database.fetch(f"SELECT json FROM change_log {where}", *place)
            await database.execute(
                f"UPDATE change_log SET subject = '', json = ? {where}", _redacted(json), *place
            )
            await database.execute(
                "UPDATE permission_change SET id = ''"
                " WHERE organization_id = ? AND log_at = ? AND log_hash = ?",
                *place,
            )
        await database.execute(
            "DELETE FROM record"
            f" WHERE {kinds[0]} AND subject = ? AND (not_visible_since IS NOT NULL"
            " OR organization_id IN"
            " (SELECT id FROM organization WHERE not_visible_since IS NOT NULL))",
            kinds[1],
            subject,
        )
        await forget_merged(database, [subject])
    await database.compact()
    return found


async def _changes_about(database: Database, subject: str) -> list[_Place]:
    """The entries of the change log that a person made, or that name the address anywhere."""
    found: list[_Place] = []
    after: tuple[Any, ...] = ("", -1, b"")
    while True:
        rows = await database.fetch(
            "SELECT organization_id, at, hash, subject, json FROM change_log"
            " WHERE (organization_id, at, hash) > (?, ?, ?)"
            f" ORDER BY organization_id, at, hash LIMIT {_PAGE}",
            *after,
        )
        found += [_Place(*row[:3]) for row in rows if row[3] == subject or _names(row[4], subject)]
        if len(rows) < _PAGE:
            return found
        after = tuple(rows[-1][:3])


def _names(json: str, subject: str) -> bool:
    # decoded, since letters may be written as escapes; values of changes are JSON within JSON
    text = email_key(msgspec.json.encode(msgspec.json.decode(json)).decode())
    return subject in text


def _redacted(json: str) -> str:
    """An entry of the change log that says what was changed when, and nothing about people."""
    entry = msgspec.json.decode(json)
    if isinstance(entry, dict):
        for member in ("adminName", "adminEmail", "adminId", "oldValue", "newValue"):
            if member in entry:
                entry[member] = _REDACTED
        entry["client"] = None
    return msgspec.json.encode(entry).decode()
