"""SQLite: a table for each listing, in one database.

``DIR/crawl.sqlite``. A page's rows and its cursor are one transaction.
"""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from ...errors import ConfigurationError
from ...file_permissions import make_file
from ...sqlite_files import DATABASE_ERRORS, open_read_only, sqlite_transaction
from ..plan.listing import Listing
from ..state.partition import CrawlPage, OutputError, Partition, WritePosition
from .file_mode import effective_mode
from .files import checksum_of, data_damaged, data_lost, ensure_inside, make_directory
from .rows import database_rows, decode_stored, size_and_checksum
from .sink import Sink
from .sqlite_views import CURRENT, create_views

_FILE_NAME = "crawl.sqlite"
_FORMAT = 1
"""Of the tables. 0: they are the same, of a version that wrote no number."""
_SCHEMA = """
CREATE TABLE IF NOT EXISTS crawl (id INTEGER PRIMARY KEY, started_at TEXT, finished_at TEXT);
CREATE TABLE IF NOT EXISTS page (
    crawl INTEGER, listing TEXT, organization_id TEXT, position INTEGER,
    parent_id TEXT, page INTEGER, records INTEGER, cursor TEXT,
    PRIMARY KEY (crawl, listing, organization_id, position)
) WITHOUT ROWID;
"""
_LISTING_SCHEMA = """
CREATE TABLE IF NOT EXISTS "{0}" (
    crawl INTEGER, organization_id TEXT, parent_id TEXT, page INTEGER, "index" INTEGER,
    key TEXT, record TEXT,
    PRIMARY KEY (crawl, organization_id, parent_id, page, "index")
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS "{0}{1}" (
    organization_id TEXT, parent_id TEXT, key TEXT, crawl INTEGER, record TEXT,
    PRIMARY KEY (organization_id, parent_id, key)
) WITHOUT ROWID;
"""
_UNCOMMITTED = "WHERE crawl = ? AND listing = ? AND organization_id = ? AND position >= ?"


class Sqlite(Sink):
    """Rows that are only added to, of all crawls; and the current state, where a key is known.

    Table ``<operationId>`` has the records of every crawl, ``<operationId>_current`` those of the
    latest complete listing of each organization by their key, in crawls with ``unique``. A record
    is the API's JSON text; views ``<operationId>_typed`` and ``<operationId>_current_typed`` have a
    column for each documented field.

    Args:
        directory: where ``crawl.sqlite`` goes; made if need be.
        file_mode: permissions of the file; None: 0600 if a listing may hold passphrases and the
            like, otherwise as the umask leaves them.
    """

    name = "sqlite"
    appends = False

    def __init__(self, directory: str | os.PathLike[str], *, file_mode: int | None = None) -> None:
        self._path = Path(directory) / _FILE_NAME
        self._file_mode = file_mode
        self._database: sqlite3.Connection | None = None

    async def open(self, listings: Sequence[Listing], *, fsync: bool = False) -> None:
        await super().open(listings, fsync=fsync)
        make_directory(self._path.parent)
        with self._translating_errors():
            make_file(self._path, effective_mode(self.listings, self._file_mode))
            self._database = sqlite3.connect(self._path, isolation_level=None)
            run = self._database.execute
            run("PRAGMA journal_mode=WAL")
            run(f"PRAGMA synchronous={'FULL' if fsync else 'OFF'}")
            self._ensure_known_format()
            written = [listing for listing in self.listings if not listing.discovery_only]
            tables = [_LISTING_SCHEMA.format(listing.name, CURRENT) for listing in written]
            for statement in "".join([_SCHEMA, *tables]).split(";"):
                run(statement)
            with sqlite_transaction(self._database):
                create_views(self._database, written)
            run(f"PRAGMA user_version={_FORMAT}")

    def _ensure_known_format(self) -> None:
        [(found,)] = self._connection.execute("PRAGMA user_version").fetchall()
        if found > _FORMAT:
            raise ConfigurationError(
                f"{self._path} has tables of a later version of this program: use that version, or "
                "choose another directory"
            )

    async def open_for_reading(self, listings: Sequence[Listing], crawl: int) -> None:
        await super().open_for_reading(listings, crawl)
        with self._translating_errors("read"):
            ensure_inside(self._path.parent, self._path)
            self._database = open_read_only(self._path)
            self._ensure_known_format()

    @property
    def _connection(self) -> sqlite3.Connection:
        if self._database is None:
            raise OutputError(f"{self._path} is not open")
        return self._database

    @contextmanager
    def _translating_errors(self, action: str = "write") -> Iterator[None]:
        try:
            yield
        except OutputError:
            raise
        except DATABASE_ERRORS as error:
            # a damaged schema is quoted, with its lines
            reason = " ".join(str(error).split())
            raise OutputError(f"cannot {action} {self._path}: {reason}") from None

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with self._translating_errors(), sqlite_transaction(self._connection):
            yield

    async def begin_crawl(self, crawl: int) -> None:
        await super().begin_crawl(crawl)
        started_at = datetime.fromtimestamp(crawl / 1e6, UTC).isoformat(timespec="seconds")
        with self._translating_errors():
            self._connection.execute(
                "INSERT OR IGNORE INTO crawl VALUES (?, ?, NULL)", (crawl, started_at)
            )

    async def rollback(self, partitions: Sequence[Partition]) -> None:
        run = self._connection.execute
        with self._transaction():
            for partition in partitions:
                table = self._table(partition)
                uncommitted = (self.crawl, table, partition.organization_id, partition.position)
                pages = run(f"SELECT parent_id, page FROM page {_UNCOMMITTED}", uncommitted)  # noqa: S608
                for parent_id, page in pages.fetchall():
                    run(
                        f'DELETE FROM "{table}" WHERE crawl = ? AND organization_id = ?'  # noqa: S608
                        " AND parent_id = ? AND page = ?",
                        (self.crawl, partition.organization_id, parent_id, page),
                    )
                run(f"DELETE FROM page {_UNCOMMITTED}", uncommitted)  # noqa: S608
                self._ensure_complete(partition)
                if self._checksum_of(partition) != partition.checksum:
                    raise data_damaged(self._path)

    def _checksum_of(self, partition: Partition) -> int:
        """Of its records, in the order in which they were written."""
        records = self._connection.execute(
            f'SELECT CAST(record AS BLOB) FROM page JOIN "{self._table(partition)}"'  # noqa: S608
            " USING (crawl, organization_id, parent_id, page)"
            " WHERE crawl = ? AND listing = ? AND organization_id = ?"
            ' ORDER BY position, "index"',
            (self.crawl, self._table(partition), partition.organization_id),
        )
        return checksum_of(record for (record,) in records)

    def _ensure_complete(self, partition: Partition) -> None:
        """Raises OutputError when committed pages are missing."""
        [(pages,)] = self._connection.execute(
            "SELECT COUNT(*) FROM page WHERE crawl = ? AND listing = ? AND organization_id = ?",
            (self.crawl, self._table(partition), partition.organization_id),
        ).fetchall()
        if pages != partition.position:
            raise data_lost(self._path)

    async def store(self, partition: Partition, page: CrawlPage) -> WritePosition:
        table, organization_id = self._table(partition), partition.organization_id
        place = (self.crawl, organization_id, page.parent_id, page.number)
        rows, rejected = database_rows(page)
        with self._transaction():
            self._connection.execute(
                "INSERT INTO page VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    self.crawl,
                    table,
                    organization_id,
                    partition.position,
                    page.parent_id,
                    page.number,
                    len(rows),
                    page.cursor,
                ),
            )
            self._connection.executemany(
                f'INSERT INTO "{table}" VALUES (?, ?, ?, ?, ?, ?, ?)',  # noqa: S608
                [(*place, *row) for row in rows],
            )
        size, checksum = size_and_checksum(rows, partition.checksum)
        return WritePosition(partition.position + 1, partition.bytes + size, checksum, rejected)

    async def publish(self, partitions: Sequence[Partition]) -> None:
        for partition in partitions:
            with self._transaction():
                self._ensure_complete(partition)
                self._update_current(partition)

    def _update_current(self, partition: Partition) -> None:
        run = self._connection.execute
        table, organization_id = self._table(partition), partition.organization_id
        current = f"{table}{CURRENT}"
        is_done = run(
            f'SELECT 1 FROM "{current}" WHERE organization_id = ? AND crawl = ? LIMIT 1',  # noqa: S608
            (organization_id, self.crawl),
        ).fetchone()
        if is_done:
            return  # by a process that was killed then
        if partition.since is None:
            # what this crawl did not see does not exist any more
            run(f'DELETE FROM "{current}" WHERE organization_id = ?', (organization_id,))  # noqa: S608
        run(
            f'INSERT OR REPLACE INTO "{current}"'  # noqa: S608
            f' SELECT organization_id, parent_id, key, crawl, record FROM "{table}"'
            " WHERE organization_id = ? AND crawl = ? AND key IS NOT NULL",
            (organization_id, self.crawl),
        )

    async def close_crawl(self, complete: Iterable[Partition]) -> None:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        with self._translating_errors():
            self._connection.execute(
                "UPDATE crawl SET finished_at = ? WHERE id = ?", (now, self.crawl)
            )

    @property
    def layout(self) -> str:
        return f"{self._path}, a table for each operationId"

    def location(self, partition: Partition) -> str:
        return f"{_FILE_NAME}: {self._table(partition)}"

    async def recount(self, partition: Partition) -> WritePosition | None:
        with self._translating_errors("read"):
            [(records, size)] = self._connection.execute(
                "SELECT COUNT(*), COALESCE(SUM(LENGTH(CAST(record AS BLOB))), 0)"  # noqa: S608
                f' FROM "{self._table(partition)}" WHERE crawl = ? AND organization_id = ?',
                (self.crawl, partition.organization_id),
            ).fetchall()
            return WritePosition(records, size, self._checksum_of(partition))

    def records(self, partition: Partition) -> Iterator[tuple[str, Any]]:
        with self._translating_errors("read"):
            for parent_id, record in self._connection.execute(
                f'SELECT parent_id, CAST(record AS BLOB) FROM "{self._table(partition)}"'  # noqa: S608
                " WHERE crawl = ? AND organization_id = ?"
                ' ORDER BY parent_id, page, "index"',
                (self.crawl, partition.organization_id),
            ):
                yield parent_id, decode_stored(record)

    async def close(self) -> None:
        if self._database is not None:
            self._database.close()

    def _table(self, partition: Partition) -> str:
        return self.listings[partition.listing].name
