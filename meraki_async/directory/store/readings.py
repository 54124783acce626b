"""When each kind of record of each organization was read, or could not be."""

from .database import Database
from .kinds import Kind
from .records import OrganizationRead


async def read_at(database: Database, organization_id: str) -> dict[Kind, int | None]:
    """When each kind of an organization's records was last read, in microseconds of the epoch."""
    sql = "SELECT kind, read_at FROM reading WHERE organization_id = ?"
    return {Kind(kind): at for kind, at in await database.fetch(sql, organization_id)}


async def write_readings(database: Database, read: OrganizationRead) -> None:
    """Inside a transaction: note what was read, and why the rest could not be."""
    place = read.organization_id
    await database.execute_many(
        "INSERT INTO reading VALUES (?, ?, ?, NULL, NULL, NULL)"
        " ON CONFLICT (organization_id, kind) DO UPDATE SET read_at = excluded.read_at,"
        " error = NULL, error_at = NULL",
        [(place, kind, read.started_at) for kind in read.records],
    )
    await database.execute_many(
        "INSERT INTO reading VALUES (?, ?, NULL, NULL, ?, ?)"
        " ON CONFLICT (organization_id, kind) DO UPDATE SET error = excluded.error,"
        " error_at = excluded.error_at",
        [(place, kind, error, read.finished_at) for kind, error in read.failed.items()],
    )
    if read.reached is not None:
        await database.execute(
            "INSERT INTO reading VALUES (?, ?, ?, ?, NULL, NULL)"
            " ON CONFLICT (organization_id, kind) DO UPDATE SET read_at = excluded.read_at,"
            " reached = excluded.reached, error = NULL, error_at = NULL",
            place,
            Kind.CHANGE,
            read.started_at,
            read.reached,
        )
