"""How it comes into the store which organizations there are."""

from collections import Counter
from collections.abc import Iterable, Sequence

from .database import Database, Row
from .kinds import Kind
from .people import people_changed, people_of
from .readings import read_at, write_readings
from .record_writing import Observation, is_renamed, write_history, write_records
from .records import ListedOrganization, OrganizationRead

_LISTING = ""
"""Stands for an organization's id where the listing of organizations is meant."""


async def write_listing(
    database: Database,
    listed: Sequence[ListedOrganization],
    accounts: Iterable[str],
    *,
    started_at: int,
    finished_at: int,
) -> Counter[str]:
    """Commit which organizations there are.

    Args:
        database: whose lock is held.
        listed: the organizations that some account sees.
        accounts: those whose organizations were listed whole.
        started_at: when the listing began.
        finished_at: when it ended.

    Returns:
        How many differences there are. An organization that is not listed any more is not visible:
        whether it was deleted, or the access to it taken, cannot be told.
    """
    complete = set(accounts)
    async with database.transaction():
        after = (await read_at(database, _LISTING)).get(Kind.ORGANIZATION)
        entries: list[Row] = []
        for each in listed:
            entries += await _write_listed(database, each, complete, after, finished_at)
        entries += await _write_unlisted(
            database, {each.id for each in listed}, complete, after, finished_at
        )
        await write_history(database, entries)
        renamed = {entry[3] for entry in entries if is_renamed(entry)}
        await people_changed(database, await people_of(database, renamed), finished_at)
        whole = OrganizationRead(
            organization_id=_LISTING,
            started_at=started_at,
            finished_at=finished_at,
            records={Kind.ORGANIZATION: ()},
        )
        await write_readings(database, whole)
    return Counter(f"{entry[2]} {entry[5]}" for entry in entries)


async def _write_listed(
    database: Database, each: ListedOrganization, complete: set[str], after: int | None, at: int
) -> list[Row]:
    seen = Observation(kind=Kind.ORGANIZATION, organization_id=each.id, after=after, at=at)
    entries: list[Row] = []
    known = await database.fetch("SELECT not_visible_since FROM organization WHERE id = ?", each.id)
    if known and known[0][0] is not None:
        entries.append(seen.entry(each.id, "visible"))
    await database.execute(
        "INSERT INTO organization VALUES (?, ?, ?, ?, ?, ?, NULL) ON CONFLICT (id) DO UPDATE SET"
        " name = excluded.name, model = excluded.model, has_api = excluded.has_api,"
        " last_seen = excluded.last_seen, not_visible_since = NULL",
        each.id,
        each.name,
        each.model,
        int(each.has_api),
        at,
        at,
    )
    await database.execute(
        "DELETE FROM organization_account"
        f" WHERE organization_id = ? AND {database.any_of('account')}",
        each.id,
        database.array(complete),
    )
    await database.execute_many(
        "INSERT INTO organization_account VALUES (?, ?) ON CONFLICT DO NOTHING",
        [(each.id, account) for account in each.accounts],
    )
    entries += await write_records(database, seen, [each.record], sees_all=True)
    return entries


async def _write_unlisted(
    database: Database, listed: set[str], complete: set[str], after: int | None, at: int
) -> list[Row]:
    """Mark organizations that nobody sees any more, of all who saw them; returns the history."""
    sees: dict[str, set[str]] = {}
    for organization_id, account in await database.fetch(
        "SELECT organization_id, account FROM organization_account"
        " JOIN organization ON organization.id = organization_id WHERE not_visible_since IS NULL"
    ):
        sees.setdefault(organization_id, set()).add(account)
    missing = {each: by for each, by in sees.items() if each not in listed}
    gone = [each for each, by in missing.items() if by <= complete]
    # accounts may be listed one at a time: the last one that saw it decides
    await database.execute_many(
        "DELETE FROM organization_account WHERE organization_id = ? AND account = ?",
        [
            (each, account)
            for each, by in missing.items()
            if not by <= complete
            for account in by & complete
        ],
    )
    await database.execute_many(
        "UPDATE organization SET not_visible_since = ? WHERE id = ?", [(at, each) for each in gone]
    )
    return [
        Observation(kind=Kind.ORGANIZATION, organization_id=each, after=after, at=at).entry(
            each, "not_visible"
        )
        for each in gone
    ]
