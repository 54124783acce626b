"""People merged beforehand: somebody may be an administrator of thousands of organizations.

What is kept follows from the records and can be made anew at any time; whoever writes a record that
it follows from says so in the same transaction. What people were before is kept as well, of those
who have many records, until the next difference.
"""

from collections.abc import Iterable, Mapping, Sequence, Set
from typing import Any

import msgspec
from msgspec import structs

from ..identity import Identities
from ..mapping import person
from ..mapping.values import members, objects, text
from ..records import Reference, User
from .database import Database, Row
from .kinds import Kind
from .merged_users import read_user, write_user

_AT_ONCE = 25
"""People: those of a provider's staff have a record in every organization."""
_MANY = 10
"""Records from which on it is kept what somebody was; fewer are merged at once."""
_HIDDEN = "SELECT id FROM organization WHERE not_visible_since IS NOT NULL"
_VISIBLE = f"not_visible_since IS NULL AND organization_id NOT IN ({_HIDDEN})"
_NOBODY_ELSE = Identities()
NETWORK_COLUMNS = ("id", "json", "not_visible_since", "began_at", "organization_id")
"""Of records of networks, for their names."""

# a clock may be set back: what is later never ends earlier
_AT = "CASE WHEN began_at > ? THEN began_at ELSE ? END"
_KEEP_ACTIVITY = (
    f"INSERT INTO past_person SELECT subject, {_AT}, began_at, last_active_at, NULL FROM person"
    " WHERE subject = ? AND is_current = 1 AND records >= ?"
    " ON CONFLICT (subject, ended_at) DO NOTHING"
)
# what the rows before it, which have none, were but for the activity
_KEEP = (
    f"INSERT INTO past_person SELECT subject, {_AT},"
    f" CASE is_current WHEN 1 THEN began_at ELSE {_AT} END, last_active_at, merged FROM person"
    " WHERE subject = ? AND merged IS NOT NULL AND records >= ?"
    " ON CONFLICT (subject, ended_at) DO UPDATE SET merged = excluded.merged"
)
_ACTIVE = f"UPDATE person SET is_current = 0, began_at = {_AT} WHERE subject = ?"
_CHANGED = (
    "INSERT INTO person VALUES (?, ?, 0, 0, NULL, NULL) ON CONFLICT (subject) DO UPDATE SET"
    " began_at = CASE WHEN person.began_at > excluded.began_at THEN person.began_at"
    " ELSE excluded.began_at END, is_current = 0, merged = NULL"
)
_MERGED = (
    "INSERT INTO person VALUES (?, ?, 1, ?, ?, ?) ON CONFLICT (subject) DO UPDATE SET"
    " is_current = 1, records = excluded.records, last_active_at = excluded.last_active_at,"
    " merged = excluded.merged"
)


async def hidden_organizations(database: Database) -> set[str]:
    """The ids of those that are not visible; their records stay, and are not merged."""
    return {row[0] for row in await database.fetch(_HIDDEN)}


async def people_were_active(database: Database, subjects: Iterable[str], at: int) -> None:
    """Inside a transaction: of what is kept of people, only the last activity changes.

    Args:
        database: to write to.
        subjects: the people.
        at: when, in microseconds of the epoch.
    """
    chosen = set(subjects)
    await database.execute_many(_KEEP_ACTIVITY, [(at, at, each, _MANY) for each in chosen])
    await database.execute_many(_ACTIVE, [(at, at, each) for each in chosen])


async def people_changed(database: Database, subjects: Iterable[str], at: int) -> None:
    """Inside a transaction: what is kept of people is not what they are any more.

    Args:
        database: to write to.
        subjects: the people.
        at: since when, in microseconds of the epoch.
    """
    chosen = set(subjects)
    await database.execute_many(_KEEP, [(at, at, at, at, each, _MANY) for each in chosen])
    await database.execute_many(_CHANGED, [(each, at) for each in chosen])


async def people_of(database: Database, organization_ids: Iterable[str]) -> set[str]:
    """All administrators of some organizations."""
    rows = await database.fetch(
        f"SELECT subject FROM record WHERE kind = ? AND {database.any_of('organization_id')}",
        Kind.ADMINISTRATOR,
        database.array(organization_ids),
    )
    return {row[0] for row in rows}


async def people_with_rights_to(database: Database, networks: Set[str]) -> set[str]:
    """The administrators who have rights to some networks by name, wherever these are or were."""
    if not networks:
        return set()
    # asked for the JSON as well, so that SQLite looks the ids up instead of going through all
    # networks in an index that has the rest
    such = f"kind = ? AND {database.any_of('id')} AND json <> ''"
    rows = await database.fetch(
        "SELECT subject, json FROM record WHERE kind = ? AND organization_id IN"
        f" (SELECT organization_id FROM record WHERE {such}"
        f" UNION SELECT organization_id FROM past_record WHERE {such})",
        Kind.ADMINISTRATOR,
        *(Kind.NETWORK, database.array(networks)) * 2,
    )
    return {
        subject
        for subject, json in rows
        if not networks.isdisjoint(networks_named([msgspec.json.decode(json)]))
    }


async def forget_merged(database: Database, subjects: Iterable[str]) -> None:
    """Inside a transaction: remove all that is kept of people."""
    rows = [(each,) for each in set(subjects)]
    await database.execute_many("DELETE FROM person WHERE subject = ?", rows)
    await database.execute_many("DELETE FROM past_person WHERE subject = ?", rows)


async def merge_people(database: Database) -> None:
    """Merge all people that are not kept merged, or not as they are.

    Args:
        database: whose lock is held.
    """
    names = {row[0]: row[1] for row in await database.fetch("SELECT id, name FROM organization")}
    # of whom it is not known since when they are what they are: since then nothing has changed
    [(latest,)] = await database.fetch("SELECT MAX(observed_at) FROM history")
    after = ""
    while True:
        rows = await database.fetch(
            f"SELECT DISTINCT subject FROM record WHERE kind = ? AND subject > ? AND {_VISIBLE}"
            " AND NOT EXISTS (SELECT 1 FROM person"
            " WHERE person.subject = record.subject AND is_current = 1)"
            f" ORDER BY subject LIMIT {_AT_ONCE}",
            Kind.ADMINISTRATOR,
            after,
        )
        if not rows:
            break
        subjects = [row[0] for row in rows]
        after = subjects[-1]
        found: dict[str, list[tuple[Reference, Any]]] = {}
        rows = await database.fetch(
            "SELECT organization_id, id, subject, json FROM record"
            f" WHERE kind = ? AND {database.any_of('subject')} AND {_VISIBLE}",
            Kind.ADMINISTRATOR,
            database.array(subjects),
        )
        # sorted here: asked for the order, SQLite goes through all records in it
        for organization_id, _, subject, json in sorted(rows, key=lambda row: (row[0], row[1])):
            reference = Reference(id=organization_id, name=names.get(organization_id))
            found.setdefault(subject, []).append((reference, msgspec.json.decode(json)))
        networks = await network_names(
            database, [value for each in found.values() for _, value in each]
        )
        merged = [
            _row(subject, latest or 0, records, networks) for subject, records in found.items()
        ]
        async with database.transaction():
            await database.execute_many(_MERGED, merged)
    async with database.transaction():
        # who has no record that is visible
        await database.execute("DELETE FROM person WHERE merged IS NULL")


def _row(
    subject: str,
    began_at: int,
    records: Sequence[tuple[Reference, Any]],
    networks: Mapping[str, str | None],
) -> Row:
    user = person(records, _NOBODY_ELSE, networks)
    # stale sooner than the rest, and so by itself
    merged = write_user(structs.replace(user, last_active_at=None))
    return subject, began_at, len(records), user.last_active_at, merged


async def merged_people(
    database: Database, subjects: Iterable[str], moment: int | None = None
) -> dict[str, User]:
    """Those of some people that are kept merged, without ``remote_data``.

    Args:
        database: to look into.
        subjects: the people.
        moment: that they are wanted of, in microseconds of the epoch; default now.
    """
    wanted = database.any_of("subject"), database.array(subjects)
    columns = "SELECT subject, last_active_at, merged"
    if moment is None:
        rows = await database.fetch(
            f"{columns} FROM person WHERE {wanted[0]} AND is_current = 1", wanted[1]
        )
    else:
        rows = [
            *await database.fetch(
                f"{columns} FROM past_person WHERE {wanted[0]} AND began_at <= ? AND ended_at > ?",
                *(wanted[1], moment, moment),
            ),
            *await database.fetch(
                f"{columns} FROM person WHERE {wanted[0]} AND began_at <= ? AND is_current = 1",
                *(wanted[1], moment),
            ),
        ]
        later = await _merged_later(database, [row[0] for row in rows if row[2] is None], moment)
        rows = [(subject, active, merged or later.get(subject)) for subject, active, merged in rows]
    return {
        subject: structs.replace(read_user(merged), last_active_at=active)
        for subject, active, merged in rows
        if merged is not None
    }


async def _merged_later(
    database: Database, subjects: Sequence[str], moment: int
) -> dict[str, bytes]:
    """What some people were at a moment, their activity aside, as it was kept when that ended."""
    wanted = database.any_of("subject"), database.array(subjects)
    rows = [
        *await database.fetch(f"SELECT subject, merged FROM person WHERE {wanted[0]}", wanted[1]),
        *await database.fetch(
            "SELECT subject, merged FROM past_person WHERE (subject, ended_at) IN"
            " (SELECT subject, MIN(ended_at) FROM past_person"
            f" WHERE {wanted[0]} AND ended_at > ? AND merged IS NOT NULL GROUP BY subject)",
            *(wanted[1], moment),
        ),
    ]
    return {row[0]: row[1] for row in rows}


async def network_names(database: Database, administrators: Iterable[Any]) -> dict[str, str | None]:
    """The names of the networks that administrators have rights to.

    Args:
        database: to look into.
        administrators: records of people.
    """
    wanted = networks_named(administrators)
    if not wanted:
        return {}
    rows = await database.fetch(
        f"SELECT {', '.join(NETWORK_COLUMNS)} FROM record"
        f" WHERE kind = ? AND {database.any_of('id')}",
        Kind.NETWORK,
        database.array(wanted),
    )
    return latest_names(rows)


def latest_names(networks: Iterable[Row]) -> dict[str, str | None]:
    """The names of networks by id.

    Args:
        networks: their ``NETWORK_COLUMNS``. One that moved may still be where it was, as long as
            its old organization was not read again: it is called as it is where it came last.
    """
    ordered = sorted(networks, key=lambda row: (row[2] is None, *row[3:]))
    return {row[0]: text(members(msgspec.json.decode(row[1])).get("name")) for row in ordered}


def networks_named(administrators: Iterable[Any]) -> set[str]:
    """The ids of the networks that administrators have rights to.

    Args:
        administrators: records of people.
    """
    return {
        network_id
        for record in administrators
        for network in objects(members(record).get("networks"))
        if (network_id := text(network.get("id")))
    }
