"""The store: current records of every organization, their history, and how fresh they are."""

import os
import time
from collections import Counter
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from types import TracebackType
from typing import Any

import msgspec

from ...errors import ConfigurationError, StoreError
from .database import Database
from .kinds import Kind
from .listing_writing import write_listing
from .organization_writing import write_organization
from .people import merge_people
from .records import (
    ChangeEntry,
    HistoryEntry,
    ListedOrganization,
    OrganizationRead,
    OrganizationState,
    Reading,
    StoredRecord,
    SyncRun,
)
from .retention import (
    Forgotten,
    clear_traces,
    count_person,
    delete_older,
    forget_person,
    has_traces,
)
from .schema import prepare
from .sqlite import SQLiteDatabase

HISTORY_COLUMNS = (
    "sequence, observed_after, observed_at, kind, organization_id, id, what, old, new, subject"
)
_RECORD_COLUMNS = (
    "kind, organization_id, id, json, first_seen, changed_at, not_visible_since, subject"
)


def now() -> int:
    """The time, in whole microseconds of the epoch."""
    return time.time_ns() // 1000


class Store:
    """What is known of all organizations. ``async with`` it; made by ``open_store``.

    Everybody may read at any time; one at a time writes (``exclusively``).
    """

    def __init__(self, database: Database) -> None:
        self.database = database

    @property
    def name(self) -> str:
        """What people know it by, without a password."""
        return self.database.name

    async def __aenter__(self) -> "Store":
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Give up the connection."""
        await self.database.close()

    @asynccontextmanager
    async def exclusively(self) -> AsyncIterator[None]:
        """Be the only one that writes, until the end of the block or of the process.

        Raises:
            StoreError: another one is.
        """
        if not await self.database.lock():
            raise StoreError(f"{self.name} is being written by another sync: wait until it is done")
        try:
            yield
        finally:
            await self.database.unlock()

    # --- what a sync writes, exclusively ---

    async def write_listing(
        self,
        listed: Sequence[ListedOrganization],
        accounts: Iterable[str],
        *,
        started_at: int,
        finished_at: int,
    ) -> Counter[str]:
        """Commit which organizations there are; see ``listing_writing.write_listing``."""
        return await write_listing(
            self.database, listed, accounts, started_at=started_at, finished_at=finished_at
        )

    async def write_organization(self, read: OrganizationRead) -> Counter[str]:
        """Commit what one organization said; see ``organization_writing.write_organization``."""
        return await write_organization(self.database, read)

    async def merge_people(self) -> None:
        """Merge people over all organizations beforehand, so that they are found at once."""
        await merge_people(self.database)

    async def write_run(self, run: SyncRun) -> None:
        """Note how a sync goes, or went."""
        async with self.database.transaction():
            await self.database.execute(
                "INSERT INTO sync_run VALUES (?, ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (started_at) DO UPDATE SET finished_at = excluded.finished_at,"
                " organizations = excluded.organizations, requests = excluded.requests,"
                " unreadable = excluded.unreadable, missed = excluded.missed",
                run.started_at,
                run.finished_at,
                run.mode,
                run.organizations,
                run.requests,
                msgspec.json.encode(run.unreadable).decode(),
                msgspec.json.encode(run.missed).decode(),
            )

    # --- what it knows ---

    async def organizations(self) -> list[OrganizationState]:
        """All organizations that were ever listed, by id."""
        accounts: dict[str, list[str]] = {}
        for organization_id, account in await self.database.fetch(
            "SELECT organization_id, account FROM organization_account ORDER BY 1, 2"
        ):
            accounts.setdefault(organization_id, []).append(account)
        rows = await self.database.fetch(
            "SELECT id, name, model, has_api, first_seen, last_seen, not_visible_since"
            " FROM organization ORDER BY id"
        )
        return [
            OrganizationState(
                id=row[0],
                name=row[1],
                model=row[2],
                has_api=bool(row[3]),
                first_seen=row[4],
                last_seen=row[5],
                not_visible_since=row[6],
                accounts=tuple(accounts.get(row[0], ())),
            )
            for row in rows
        ]

    async def readings(
        self,
        organization_ids: Iterable[str] | None = None,
        *,
        kinds: Iterable[Kind] | None = None,
    ) -> list[Reading]:
        """How each kind of each organization was read; of id ``""``, the listing of them.

        Args:
            organization_ids: of which; default all.
            kinds: which; default all.
        """
        asked = {"organization_id": organization_ids, "kind": kinds}
        given = {
            self.database.any_of(column): self.database.array(values)
            for column, values in asked.items()
            if values is not None
        }
        rows = await self.database.fetch(
            "SELECT organization_id, kind, read_at, reached, error, error_at FROM reading"
            f" WHERE {' AND '.join(['TRUE', *given])} ORDER BY organization_id, kind",
            *given.values(),
        )
        return [
            Reading(
                organization_id=row[0],
                kind=Kind(row[1]),
                read_at=row[2],
                reached=row[3],
                error=row[4],
                error_at=row[5],
            )
            for row in rows
        ]

    async def records(
        self, kind: Kind, organization_id: str | None = None, *, size: int = 500
    ) -> AsyncIterator[StoredRecord]:
        """All records of a kind, by organization and id, as they are now.

        Args:
            kind: which.
            organization_id: of one organization; default of all.
            size: how many are fetched at once.

        Yields:
            The records, also those that are not visible any more.
        """
        after = (organization_id or "", "")
        condition = "TRUE" if organization_id is None else "organization_id = ?"
        values = [] if organization_id is None else [organization_id]
        is_first = True
        while True:
            place = (
                "(organization_id, id) >= (?, ?)" if is_first else "(organization_id, id) > (?, ?)"
            )
            rows = await self.database.fetch(
                f"SELECT {_RECORD_COLUMNS} FROM record WHERE kind = ? AND {condition}"
                f" AND {place} ORDER BY organization_id, id LIMIT {size}",
                kind,
                *values,
                *after,
            )
            for row in rows:
                yield _record(row)
            if len(rows) < size:
                return
            after, is_first = (rows[-1][1], rows[-1][2]), False

    async def has_records(self, kind: Kind, organization_id: str) -> bool:
        """Whether an organization has records of a kind."""
        sql = "SELECT 1 FROM record WHERE kind = ? AND organization_id = ? LIMIT 1"
        return bool(await self.database.fetch(sql, kind, organization_id))

    async def history(
        self,
        after: int = 0,
        *,
        kinds: Iterable[Kind] | None = None,
        limit: int = 500,
    ) -> list[HistoryEntry]:
        """The next entries of the history, in the order of their numbers.

        Args:
            after: the number of the last one known; 0 for the first.
            kinds: only of these kinds; default of all.
            limit: how many at most.
        """
        condition, values = "TRUE", []
        if kinds is not None:
            condition = self.database.any_of("kind")
            values.append(self.database.array(kinds))
        rows = await self.database.fetch(
            f"SELECT {HISTORY_COLUMNS} FROM history WHERE sequence > ? AND {condition}"
            f" ORDER BY sequence LIMIT {limit}",
            after,
            *values,
        )
        return [history_entry(row) for row in rows]

    async def change_digests(self, organization_id: str, since: int) -> set[bytes]:
        """What identifies the entries of an organization's change log that are known.

        Args:
            organization_id: of the organization.
            since: microseconds of the epoch.
        """
        rows = await self.database.fetch(
            "SELECT hash FROM change_log WHERE organization_id = ? AND at >= ?",
            organization_id,
            since,
        )
        return {bytes(row[0]) for row in rows}

    async def changes(
        self,
        *,
        organization_ids: Iterable[str] | None = None,
        since: int | None = None,
        until: int | None = None,
        by: str | None = None,
        after: tuple[int, str, bytes] | None = None,
        limit: int = 500,
    ) -> list[ChangeEntry]:
        """Entries of the change log, the newest first.

        Args:
            organization_ids: of these organizations; default all that are visible.
            since: from then on, in microseconds of the epoch; default all.
            until: until then; default now.
            by: of the administrator with this address, as it is compared; default of all.
            after: time, organization and digest of an entry, to go on with those after it.
            limit: how many at most.
        """
        conditions, values = ["TRUE"], list[Any]()
        if organization_ids is None:
            conditions.append(
                "organization_id NOT IN"
                " (SELECT id FROM organization WHERE not_visible_since IS NOT NULL)"
            )
        else:
            conditions.append(self.database.any_of("organization_id"))
            values.append(self.database.array(organization_ids))
        for condition, value in (("at >= ?", since), ("at <= ?", until), ("subject = ?", by)):
            if value is not None:
                conditions.append(condition)
                values.append(value)
        if after is not None:
            conditions.append("(at, organization_id, hash) < (?, ?, ?)")
            values += after
        rows = await self.database.fetch(
            f"SELECT organization_id, at, hash, json FROM change_log"
            f" WHERE {' AND '.join(conditions)}"
            f" ORDER BY at DESC, organization_id DESC, hash DESC LIMIT {limit}",
            *values,
        )
        return [
            ChangeEntry(
                organization_id=row[0], at=row[1], digest=bytes(row[2]), json=row[3].encode()
            )
            for row in rows
        ]

    async def id(self) -> str:
        """What tells this store from others, and from what it was before it was restored."""
        return await self._meta("id")

    async def last_sequence(self) -> int:
        """The number of the newest entry of the history; 0 before the first."""
        return int(await self._meta("sequence"))

    async def last_deleted(self) -> int:
        """The highest number of the entries of the history that were deleted; 0: none was."""
        return int(await self._meta("history_deleted"))

    async def last_permission(self) -> int:
        """The number of the newest change of roles and permissions; 0 before the first."""
        return int(await self._meta("permission_sequence"))

    async def last_permission_deleted(self) -> int:
        """The highest number of the changes of permissions that were deleted; 0: none was."""
        return int(await self._meta("permission_deleted"))

    async def history_since(self) -> int:
        """From when on the history is kept."""
        return int(await self._meta("history_since"))

    async def runs(
        self, *, limit: int = 10, before: int | None = None, mode: str | None = None
    ) -> list[SyncRun]:
        """The latest syncs, the newest first.

        Args:
            limit: how many at most.
            before: only those that finished by then; default also those that did not finish.
            mode: only ``full`` or ``incremental`` ones; default both.
        """
        asked = {"finished_at <= ?": before, "mode = ?": mode}
        given = {condition: value for condition, value in asked.items() if value is not None}
        rows = await self.database.fetch(
            "SELECT started_at, finished_at, mode, organizations, requests, unreadable, missed"
            f" FROM sync_run WHERE {' AND '.join(['TRUE', *given])}"
            f" ORDER BY started_at DESC LIMIT {limit}",
            *given.values(),
        )
        return [
            SyncRun(
                started_at=row[0],
                finished_at=row[1],
                mode=row[2],
                organizations=row[3],
                requests=row[4],
                unreadable=msgspec.json.decode(row[5]),
                missed=msgspec.json.decode(row[6]),
            )
            for row in rows
        ]

    async def size(self) -> int:
        """Bytes on disk."""
        return await self.database.size()

    async def _meta(self, name: str) -> str:
        rows = await self.database.fetch("SELECT value FROM meta WHERE name = ?", name)
        return str(rows[0][0])

    # --- what is not kept, exclusively ---

    async def delete_older(self, than: int) -> int:
        """Delete the history, and the entries of the change log, of before then.

        Returns:
            How many entries were deleted.
        """
        return await delete_older(self.database, than)

    async def count_person(self, email: str) -> Forgotten:
        """What ``forget_person`` would remove, and what it would leave."""
        return await count_person(self.database, email)

    async def forget_person(self, email: str) -> Forgotten:
        """Remove a person from the history; see ``retention.forget_person``."""
        return await forget_person(self.database, email)

    async def has_traces(self) -> bool:
        """Whether what was forgotten may still be in the files, which were not compacted."""
        return await has_traces(self.database)

    async def clear_traces(self) -> None:
        """Leave nothing in the files of what was forgotten; see ``retention.clear_traces``."""
        await clear_traces(self.database)

    async def backup(self, path: Path) -> None:
        """Write a copy to a file, as it is now; others may go on reading and writing.

        Args:
            path: of a file that does not exist yet; only its owner may read it.

        Raises:
            ConfigurationError: the store is no file; its database has tools of its own.
            StoreError: the file exists, or cannot be written.
        """
        if not isinstance(self.database, SQLiteDatabase):
            raise ConfigurationError(
                f"{self.name} is backed up with PostgreSQL's own pg_dump --schema=meraki_directory"
            )
        self.database.copy_to(path)


def is_database_url(where: str) -> bool:
    """Whether a store's place is a database, and no file."""
    return where.startswith(("postgresql://", "postgres://"))


async def open_store(where: str | os.PathLike[str], *, must_exist: bool = False) -> Store:
    """Open a store, and make or migrate its tables if need be.

    Args:
        where: a file, or ``postgresql://user@host/database`` (which needs the package asyncpg).
        must_exist: refuse a file that does not exist; default false.

    Raises:
        ConfigurationError: the package or the address is missing.
        StoreError: it cannot be opened, is no store, or of a later version.
    """
    database: Database
    if is_database_url(str(where)):
        try:
            from .postgres import PostgresDatabase
        except ImportError:
            raise ConfigurationError(
                "PostgreSQL needs the package asyncpg: pip install 'meraki-async[postgres]'"
            ) from None
        database = await PostgresDatabase.connect(str(where))
    else:
        database = SQLiteDatabase(where, must_exist=must_exist)
    try:
        await prepare(database, now())
    except BaseException:
        await database.close()
        raise
    return Store(database)


def _record(row: Sequence[object]) -> StoredRecord:
    kind, organization_id, identifier, json, first_seen, changed_at, not_visible, subject = row
    return StoredRecord(
        kind=Kind(str(kind)),
        organization_id=str(organization_id),
        id=str(identifier),
        json=str(json).encode(),
        first_seen=first_seen,  # type: ignore[arg-type]
        changed_at=changed_at,  # type: ignore[arg-type]
        not_visible_since=not_visible,  # type: ignore[arg-type]
        subject=str(subject),
    )


def history_entry(row: Sequence[object]) -> HistoryEntry:
    """An entry of the history, as the database has it."""
    old, new = row[7], row[8]
    return HistoryEntry(
        sequence=row[0],  # type: ignore[arg-type]
        observed_after=row[1],  # type: ignore[arg-type]
        observed_at=row[2],  # type: ignore[arg-type]
        kind=Kind(str(row[3])),
        organization_id=str(row[4]),
        id=str(row[5]),
        what=str(row[6]),
        old=None if old is None else str(old).encode(),
        new=None if new is None else str(new).encode(),
        subject=str(row[9]),
    )
