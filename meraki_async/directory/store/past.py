"""What records were: states that have ended, which are looked for as those that last are."""

from collections.abc import Collection, Iterable

from .database import Database
from .kinds import Kind

# of what is not visible, what it was since then: it is not asked for but by its id
_KEEP = (
    "INSERT INTO past_record SELECT kind, organization_id, id, json,"
    " COALESCE(not_visible_since, began_at), ?, subject, label, roles, status, two_factor, api_key,"
    " active_at, expires_at, not_visible_since FROM record"
    " WHERE kind = ? AND organization_id = ? AND id = ?"
    " AND COALESCE(not_visible_since, began_at) < ?"
)


async def keep_past(
    database: Database, kind: Kind, organization_id: str, ids: Iterable[str], at: int
) -> None:
    """Inside a transaction, before records change or go: keep what they are until now.

    Args:
        database: to write to.
        kind: of the records.
        organization_id: of the records.
        ids: of the records.
        at: when it ends, in microseconds of the epoch.
    """
    rows = [(at, kind, organization_id, each, at) for each in ids]
    if rows:
        await database.execute_many(_KEEP, rows)


async def ends_after(
    database: Database, kind: Kind, organization_id: str, ids: Collection[str], at: int
) -> dict[str, int]:
    """When states of records ended, of those that ended later: a clock was set back since.

    Args:
        database: to look into.
        kind: of the records.
        organization_id: of the records.
        ids: of the records.
        at: microseconds of the epoch.
    """
    if not ids:
        return {}
    rows = await database.fetch(
        "SELECT id, MAX(ended_at) FROM past_record WHERE kind = ? AND organization_id = ?"
        f" AND {database.any_of('id')} AND ended_at > ? GROUP BY id",
        *(kind, organization_id, database.array(ids), at),
    )
    return {row[0]: row[1] for row in rows}
