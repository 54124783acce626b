"""SQLite: a table for each listing, in one database.

``DIR/crawl.sqlite``. A page's rows and its cursor are one transaction.
"""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from ..plan.listing import Listing
from ..state.database import committed, read_only
from ..state.partition import CrawlPage, Output, OutputError, WritePosition
from .files import lost
from .rows import rows_of
from .sink import Sink

DATABASE = "crawl.sqlite"

_SCHEMA = """
CREATE TABLE IF NOT EXISTS crawl (id INTEGER PRIMARY KEY, began TEXT, ended TEXT);
CREATE TABLE IF NOT EXISTS page (
    crawl INTEGER, listing TEXT, organization_id TEXT, position INTEGER,
    parent TEXT, page INTEGER, records INTEGER, cursor TEXT,
    PRIMARY KEY (crawl, listing, organization_id, position)
) WITHOUT ROWID;
"""
_LISTING = """
CREATE TABLE IF NOT EXISTS "{0}" (
    crawl INTEGER, organization_id TEXT, parent TEXT, page INTEGER, "index" INTEGER,
    key TEXT, record TEXT,
    PRIMARY KEY (crawl, organization_id, parent, page, "index")
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS "{0}_current" (
    organization_id TEXT, parent TEXT, key TEXT, crawl INTEGER, record TEXT,
    PRIMARY KEY (organization_id, parent, key)
) WITHOUT ROWID;
"""
_BEHIND = "WHERE crawl = ? AND listing = ? AND organization_id = ? AND position >= ?"


class Sqlite(Sink):
    """Rows that are only added to, of all crawls; and the current state, where a key is known.

    Table ``<operationId>`` has the records of every crawl, ``<operationId>_current`` those of the
    latest complete listing of each organization by their key, in crawls with ``unique``. A record
    is the API's JSON text.

    Args:
        directory: where ``crawl.sqlite`` goes; made if need be.
    """

    name = "sqlite"
    writes_on = False

    def __init__(self, directory: str | os.PathLike[str]) -> None:
        self._directory = Path(directory)
        self._path = self._directory / DATABASE

    async def open(self, listings: Sequence[Listing], *, fsync: bool = False) -> None:
        await super().open(listings, fsync=fsync)
        with self._guarded():
            self._directory.mkdir(parents=True, exist_ok=True)
            self._database = sqlite3.connect(self._path, isolation_level=None)
            run = self._database.execute
            run("PRAGMA journal_mode=WAL")
            run(f"PRAGMA synchronous={'FULL' if fsync else 'OFF'}")
            tables = [_LISTING.format(each.name) for each in self._written()]
            for statement in "".join([_SCHEMA, *tables]).split(";"):
                run(statement)

    async def inspect(self, listings: Sequence[Listing], crawl: int) -> None:
        await super().inspect(listings, crawl)
        with self._guarded("read"):
            self._database = read_only(self._path)

    def _written(self) -> Iterator[Listing]:
        return (listing for listing in self.listings if not listing.discovery_only)

    @contextmanager
    def _guarded(self, verb: str = "write") -> Iterator[None]:
        try:
            yield
        except OutputError:
            raise
        except (sqlite3.Error, OSError) as error:
            raise OutputError(f"cannot {verb} {self._path}: {error}") from None

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with self._guarded(), committed(self._database):
            yield

    async def begin(self, crawl: int) -> None:
        await super().begin(crawl)
        began = datetime.fromtimestamp(crawl / 1e6, UTC).isoformat(timespec="seconds")
        with self._guarded():
            self._database.execute(
                "INSERT OR IGNORE INTO crawl VALUES (?, ?, NULL)", (crawl, began)
            )

    async def rewind(self, outputs: Sequence[Output]) -> None:
        run = self._database.execute
        with self._transaction():
            for output in outputs:
                table, organization = self.listings[output.listing].name, output.organization
                behind = (self.crawl, table, organization, output.position)
                rows = run(f"SELECT parent, page FROM page {_BEHIND}", behind)  # noqa: S608
                for parent, page in rows.fetchall():
                    run(
                        f'DELETE FROM "{table}" WHERE crawl = ? AND organization_id = ?'  # noqa: S608
                        " AND parent = ? AND page = ?",
                        (self.crawl, organization, parent, page),
                    )
                run(f"DELETE FROM page {_BEHIND}", behind)  # noqa: S608
                self._check(output)

    def _check(self, output: Output) -> None:
        """Raises OutputError when pages are missing."""
        [(pages,)] = self._database.execute(
            "SELECT COUNT(*) FROM page WHERE crawl = ? AND listing = ? AND organization_id = ?",
            (self.crawl, self.listings[output.listing].name, output.organization),
        ).fetchall()
        if pages != output.position:
            raise lost(self._path)

    async def store(self, output: Output, page: CrawlPage) -> WritePosition:
        table, organization = self.listings[output.listing].name, output.organization
        place = (self.crawl, organization, page.parent, page.number)
        rows = rows_of(page)
        with self._transaction():
            self._database.execute(
                "INSERT INTO page VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *(self.crawl, table, organization, output.position),
                    *(page.parent, page.number, len(rows), page.cursor),
                ),
            )
            self._database.executemany(
                f'INSERT INTO "{table}" VALUES (?, ?, ?, ?, ?, ?, ?)',  # noqa: S608
                [(*place, *row) for row in rows],
            )
        size = sum(map(len, page.records))
        return WritePosition(output.position + 1, output.bytes + size)

    async def finish(self, outputs: Sequence[Output]) -> None:
        run = self._database.execute
        for output in outputs:
            table, ids = self.listings[output.listing].name, (output.organization, self.crawl)
            with self._transaction():
                self._check(output)
                query = f'SELECT 1 FROM "{table}_current" WHERE organization_id = ? AND crawl = ?'  # noqa: S608
                if run(f"{query} LIMIT 1", ids).fetchone():
                    continue  # done by a process that was killed then
                if output.since is None:
                    # what this crawl did not see is no more
                    run(f'DELETE FROM "{table}_current" WHERE organization_id = ?', ids[:1])  # noqa: S608
                run(
                    f'INSERT OR REPLACE INTO "{table}_current"'  # noqa: S608
                    f' SELECT organization_id, parent, key, crawl, record FROM "{table}"'
                    " WHERE organization_id = ? AND crawl = ? AND key IS NOT NULL",
                    ids,
                )

    async def end(self, complete: Iterable[Output]) -> None:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        with self._guarded():
            self._database.execute("UPDATE crawl SET ended = ? WHERE id = ?", (now, self.crawl))

    @property
    def layout(self) -> str:
        return f"{self._path}, a table for each operationId"

    def locate(self, output: Output) -> str:
        return f"{DATABASE}: {self.listings[output.listing].name}"

    async def recount(self, output: Output) -> WritePosition | None:
        table = self.listings[output.listing].name
        with self._guarded("read"):
            [row] = self._database.execute(
                "SELECT COUNT(*), COALESCE(SUM(LENGTH(CAST(record AS BLOB))), 0)"  # noqa: S608
                f' FROM "{table}" WHERE crawl = ? AND organization_id = ?',
                (self.crawl, output.organization),
            ).fetchall()
        return WritePosition(*row)

    async def close(self) -> None:
        if hasattr(self, "_database"):
            self._database.close()
