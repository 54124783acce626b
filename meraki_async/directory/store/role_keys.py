"""Roles with a bar in their ids, in a store that did not tell them from several roles."""

import msgspec

from .database import Database
from .kinds import Kind, facets


async def write_role_keys(database: Database) -> None:
    """Inside a transaction: index the roles of all records that may have such ones anew.

    Args:
        database: whose records were indexed by their roles' ids.
    """
    for table, key in (
        ("record", ("kind", "organization_id", "id")),
        ("past_record", ("kind", "organization_id", "id", "ended_at")),
    ):
        rows = await database.fetch(
            f"SELECT {', '.join(key)}, json FROM {table}"
            " WHERE roles <> '' AND (json LIKE '%|%' OR json LIKE '%~%')"
        )
        found = [
            (facets(Kind(row[0]), row[1], row[2], msgspec.json.decode(row[-1])).roles, *row[:-1])
            for row in rows
        ]
        where = " AND ".join(f"{column} = ?" for column in key)
        await database.execute_many(f"UPDATE {table} SET roles = ? WHERE {where}", found)
