"""People merged beforehand: somebody may be an administrator of thousands of organizations.

What is kept follows from the records and can be made anew at any time; whoever writes a record that
it follows from removes it in the same transaction.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec
from msgspec import structs

from ..identity import Identities
from ..mapping import person
from ..mapping.values import members, objects, text
from ..records import Reference, User
from .database import Database
from .kinds import Kind

_AT_ONCE = 25
"""People: those of a provider's staff have a record in every organization."""
_HIDDEN = "SELECT id FROM organization WHERE not_visible_since IS NOT NULL"
_VISIBLE = f"not_visible_since IS NULL AND organization_id NOT IN ({_HIDDEN})"
_NOBODY_ELSE = Identities()


async def hidden_organizations(database: Database) -> set[str]:
    """The ids of those that are not visible; their records stay, and are not merged."""
    return {row[0] for row in await database.fetch(_HIDDEN)}


async def forget_merged(
    database: Database, subjects: Iterable[str], organization_ids: Iterable[str] = ()
) -> None:
    """Inside a transaction: remove what is kept of people that were changed.

    Args:
        database: to write to.
        subjects: the people.
        organization_ids: all of these organizations' people, since a name in them was changed.
    """
    chosen = set(subjects)
    for organization_id in organization_ids:
        rows = await database.fetch(
            "SELECT subject FROM record WHERE kind = ? AND organization_id = ?",
            Kind.ADMINISTRATOR,
            organization_id,
        )
        chosen.update(row[0] for row in rows)
    await database.execute_many("DELETE FROM person WHERE subject = ?", [(s,) for s in chosen])


async def merge_people(database: Database) -> None:
    """Merge all people that are not kept merged.

    Args:
        database: whose lock is held.
    """
    names = {row[0]: row[1] for row in await database.fetch("SELECT id, name FROM organization")}
    after = ""
    while True:
        rows = await database.fetch(
            f"SELECT DISTINCT subject FROM record WHERE kind = ? AND subject > ? AND {_VISIBLE}"
            " AND NOT EXISTS (SELECT 1 FROM person WHERE person.subject = record.subject)"
            f" ORDER BY subject LIMIT {_AT_ONCE}",
            Kind.ADMINISTRATOR,
            after,
        )
        if not rows:
            return
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
            (subject, msgspec.json.encode(without_remote_data(each, networks)).decode())
            for subject, each in found.items()
        ]
        async with database.transaction():
            await database.execute_many(
                "INSERT INTO person VALUES (?, ?) ON CONFLICT (subject)"
                " DO UPDATE SET json = excluded.json",
                merged,
            )


def without_remote_data(
    records: Sequence[tuple[Reference, Any]], networks: Mapping[str, str | None]
) -> User:
    """A person, without the records that it is made of."""
    return structs.replace(person(records, _NOBODY_ELSE, networks), remote_data=None)


async def merged_people(database: Database, subjects: Iterable[str]) -> dict[str, User]:
    """Those of some people that are kept merged, without ``remote_data``."""
    rows = await database.fetch(
        f"SELECT subject, json FROM person WHERE {database.any_of('subject')}",
        database.array(subjects),
    )
    return {row[0]: msgspec.json.decode(row[1], type=User) for row in rows}


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
        f"SELECT id, json FROM record WHERE kind = ? AND {database.any_of('id')}",
        Kind.NETWORK,
        database.array(wanted),
    )
    return {row[0]: text(members(msgspec.json.decode(row[1])).get("name")) for row in rows}


def networks_named(administrators: Iterable[Any]) -> set[str]:
    """The ids of the networks that administrators have rights to; no two organizations share one.

    Args:
        administrators: records of people.
    """
    return {
        network_id
        for record in administrators
        for network in objects(members(record).get("networks"))
        if (network_id := text(network.get("id")))
    }
