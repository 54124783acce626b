"""How what an organization said comes into the store, with what follows from it."""

from collections import Counter
from collections.abc import Iterable

import msgspec

from ..identity import email_key
from ..mapping.values import members
from ..permissions.pairing import Reached, write_permission_changes
from .database import Database, Row
from .kinds import Kind, digest_of, instant, storable
from .people import people_changed, people_with_rights_to
from .readings import read_at, write_readings
from .record_writing import Observation, is_renamed, write_history, write_records
from .records import OrganizationRead


async def write_organization(database: Database, read: OrganizationRead) -> Counter[str]:
    """Commit what one organization said, all of it or nothing.

    Args:
        database: whose lock is held.
        read: what was read. Of kinds that could not be read, the records and their date stay.

    Returns:
        How many differences there are, as ``"administrator changed"``.
    """
    async with database.transaction():
        organization_id, at = read.organization_id, read.finished_at
        readings = await read_at(database, organization_id)
        # who cannot list the administrators may not be shown every network either
        sees_all = Kind.ADMINISTRATOR in read.records
        entries: list[Row] = []
        for kind, records in read.records.items():
            seen = Observation(
                kind=kind, organization_id=organization_id, after=readings.get(kind), at=at
            )
            entries += await write_records(database, seen, records, sees_all=sees_all)
        history = await write_history(database, entries)
        renamed = {entry[4] for entry in entries if entry[2] == Kind.NETWORK and is_renamed(entry)}
        people = await people_with_rights_to(database, renamed)
        await people_changed(database, people, at)
        log = await _write_changes(database, organization_id, read.changes)
        await write_readings(database, read)
        reached = await database.fetch(
            "SELECT reached FROM reading WHERE organization_id = ? AND kind = ?",
            organization_id,
            Kind.CHANGE,
        )
        await write_permission_changes(
            database,
            organization_id,
            history=history,
            log=log,
            reached=Reached(at=at, log=reached[0][0] if reached else None),
        )
    return Counter(f"{entry[2]} {entry[5]}" for entry in entries)


async def _write_changes(
    database: Database, organization_id: str, changes: Iterable[bytes]
) -> list[tuple[int, bytes, str]]:
    """Write entries of the change log; returns those that were not known: when, digest, JSON."""
    rows: dict[tuple[int, bytes], Row] = {}
    for record in changes:
        value = msgspec.json.decode(record)
        entry = members(value)
        email = entry.get("adminEmail")
        at, digest = instant(entry.get("ts")) or 0, digest_of(record)
        # entries have no ids: the same text is the same entry
        rows[at, digest] = (
            organization_id,
            at,
            digest,
            storable(email_key(email)) if isinstance(email, str) else "",
            msgspec.json.format(record, indent=-1).decode(),
        )
    if not rows:
        return []
    known = {
        (row[0], bytes(row[1]))
        for row in await database.fetch(
            "SELECT at, hash FROM change_log WHERE organization_id = ? AND at >= ?",
            organization_id,
            min(at for at, _ in rows),
        )
    }
    new = [row for key, row in rows.items() if key not in known]
    await database.execute_many("INSERT INTO change_log VALUES (?, ?, ?, ?, ?)", new)
    return [(row[1], row[2], row[4]) for row in new]
