"""PostgreSQL: a table for each listing, in one schema.

A page's rows and its cursor are one transaction.
"""

from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl, urlsplit
from zlib import crc32

import anyio
import asyncpg

from ...auth.secret import Secret
from ...errors import ConfigurationError
from ..plan.listing import Listing
from ..state.partition import (
    CrawlPage,
    OutputError,
    Partition,
    UnstorableError,
    WritePosition,
)
from .files import data_lost
from .postgres_views import FUNCTIONS, SUFFIX, create_view
from .rows import Row, database_rows, describe_rejected, size_and_checksum
from .sink import Sink

_SCHEMA = """
CREATE SCHEMA IF NOT EXISTS meraki;
CREATE TABLE IF NOT EXISTS meraki.crawl (
    id bigint PRIMARY KEY, started_at timestamptz NOT NULL, finished_at timestamptz
);
CREATE TABLE IF NOT EXISTS meraki.page (
    crawl bigint, listing text, organization_id text, position bigint,
    parent_id text NOT NULL, page integer NOT NULL, records integer NOT NULL, cursor text,
    PRIMARY KEY (crawl, listing, organization_id, position)
);
CREATE TABLE IF NOT EXISTS meraki.format (version integer NOT NULL);
INSERT INTO meraki.format SELECT {format} WHERE NOT EXISTS (SELECT FROM meraki.format);
"""
_FORMAT = 1
"""Of the tables. Without a number they are the same, of a version that wrote none."""
_LISTING_SCHEMA = """
CREATE TABLE IF NOT EXISTS meraki."{0}" (
    crawl bigint, organization_id text, parent_id text, page integer, index integer,
    key text, record json NOT NULL,
    PRIMARY KEY (crawl, organization_id, parent_id, page, index)
);
CREATE TABLE IF NOT EXISTS meraki."{1}" (
    organization_id text, parent_id text, key text, crawl bigint NOT NULL, record json NOT NULL,
    PRIMARY KEY (organization_id, parent_id, key)
);
"""
_MAX_NAME_LENGTH = 63
_CURRENT = "_current"
_CONNECT_TIMEOUT = 30.0
_CLOSE_TIMEOUT = 5.0
_MAX_PARENT_ID_LENGTH = 1000
"""In bytes: what can be indexed together with a key."""
_DATA_ERRORS = (
    asyncpg.DataError,
    asyncpg.ProgramLimitExceededError,
    asyncpg.StatementTooComplexError,
)
"""What is wrong with a record, and not with the database."""


class Postgres(Sink):
    """Rows that are only added to, of all crawls; and the current state, where a key is known.

    Table ``meraki."<operationId>"`` has the records of every crawl,
    ``meraki."<operationId>_current"`` those of the latest complete listing of each organization by
    their key, in crawls with ``unique``. A record is the API's JSON text, unchanged. Views
    ``meraki."<operationId>_typed"`` and ``meraki."<operationId>_current_typed"`` have a commented
    column for each documented field, and the record as ``jsonb``. Several crawls (shards, say) may
    write to one database. Needs the package asyncpg.

    Args:
        url: ``postgresql://user@host/database``. A password is better kept in ``PGPASSWORD`` or
            ``~/.pgpass``, where it is looked up.

    Raises:
        ConfigurationError: the URL names no host or database.
    """

    appends = False

    def __init__(self, url: str) -> None:
        self._url = Secret(url)
        self._database: Any = None
        self.name = without_login(url)

    async def open(self, listings: Sequence[Listing], *, fsync: bool = False) -> None:
        await super().open(listings, fsync=fsync)
        await self._connect()
        tables = [
            _LISTING_SCHEMA.format(_table_name(each.name), _table_name(each.name, _CURRENT))
            for each in self.listings
            if not each.discovery_only
        ]
        async with self._transaction() as run:
            # several may start at once, and CREATE … IF NOT EXISTS is no lock
            await run("SELECT pg_advisory_xact_lock(hashtext('meraki_async'))")
            await self._ensure_known_format()
            await run("".join([_SCHEMA.format(format=_FORMAT), *tables, FUNCTIONS]))
            for each in self.listings:
                for kind in () if each.discovery_only else ("", _CURRENT):
                    table, view = (_table_name(each.name, kind + end) for end in ("", SUFFIX))
                    await create_view(self._database, each, table, view)

    async def open_for_reading(self, listings: Sequence[Listing], crawl: int) -> None:
        await super().open_for_reading(listings, crawl)
        await self._connect()
        async with self._translating_errors("read"):
            await self._ensure_known_format()

    async def _ensure_known_format(self) -> None:
        fetch = self._database.fetchval
        if await fetch("SELECT to_regclass('meraki.format')") is None:
            return
        if await fetch("SELECT MAX(version) FROM meraki.format") > _FORMAT:
            raise ConfigurationError(
                f"{self.name} has tables of a later version of this program: use that version, or "
                "choose another database"
            )

    async def _connect(self) -> None:
        self._lock = anyio.Lock()
        async with self._translating_errors("connect to"):
            self._database = await asyncpg.connect(str(self._url), timeout=_CONNECT_TIMEOUT)

    @asynccontextmanager
    async def _translating_errors(self, action: str = "write to") -> AsyncIterator[None]:
        try:
            yield
        except (OutputError, ConfigurationError):
            raise
        except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError, ValueError) as error:
            text = str(error) or type(error).__name__
            raise OutputError(f"cannot {action} {self.name}: {text}") from None

    @asynccontextmanager
    async def _transaction(self) -> AsyncIterator[Any]:
        async with self._lock, self._translating_errors(), self._database.transaction():
            if not self.fsync:
                await self._database.execute("SET LOCAL synchronous_commit = off")
            yield self._database.execute

    async def begin_crawl(self, crawl: int) -> None:
        await super().begin_crawl(crawl)
        started_at = datetime.fromtimestamp(crawl / 1e6, UTC)
        async with self._transaction() as run:
            await run(
                "INSERT INTO meraki.crawl VALUES ($1, $2) ON CONFLICT DO NOTHING", crawl, started_at
            )

    async def rollback(self, partitions: Sequence[Partition]) -> None:
        async with self._transaction() as run:
            await run(
                "CREATE TEMPORARY TABLE committed (listing text, organization_id text,"
                " position bigint) ON COMMIT DROP"
            )
            await self._database.copy_records_to_table(
                "committed",
                records=[
                    (self.listings[each.listing].name, each.organization_id, each.position)
                    for each in partitions
                ],
            )
            removed = await self._database.fetch(
                "DELETE FROM meraki.page USING committed WHERE page.crawl = $1"
                " AND page.listing = committed.listing"
                " AND page.organization_id = committed.organization_id"
                " AND page.position >= committed.position"
                " RETURNING page.listing, page.organization_id, page.parent_id, page.page",
                self.crawl,
            )
            for listing, organization_id, parent_id, page in removed:
                await run(
                    f'DELETE FROM meraki."{_table_name(listing)}" WHERE crawl = $1'  # noqa: S608
                    " AND organization_id = $2 AND parent_id = $3 AND page = $4",
                    self.crawl,
                    organization_id,
                    parent_id,
                    page,
                )
        await self._ensure_complete(partitions)

    async def _ensure_complete(self, partitions: Sequence[Partition]) -> None:
        """Raises OutputError when committed pages are missing."""
        async with self._lock, self._translating_errors():
            rows = await self._database.fetch(
                "SELECT listing, organization_id, COUNT(*) FROM meraki.page WHERE crawl = $1"
                " AND organization_id = ANY($2) GROUP BY listing, organization_id",
                self.crawl,
                [each.organization_id for each in partitions],
            )
        counts = {(listing, organization_id): count for listing, organization_id, count in rows}
        for each in partitions:
            pages = counts.get((self.listings[each.listing].name, each.organization_id), 0)
            if pages != each.position:
                raise data_lost(self.name)

    async def store(self, partition: Partition, page: CrawlPage) -> WritePosition:
        listing, organization_id = self.listings[partition.listing].name, partition.organization_id
        place = (self.crawl, organization_id, page.parent_id, page.number)
        if len(page.parent_id.encode()) > _MAX_PARENT_ID_LENGTH:
            raise UnstorableError(f"its id has {len(page.parent_id):,} characters")
        rows, rejected = database_rows(page)
        async with self._transaction() as run:
            try:
                async with self._database.transaction():
                    await self._copy(listing, place, rows)
            except _DATA_ERRORS:
                rows, more = await self._copy_one_by_one(listing, place, rows, page)
                rejected += more
            try:
                await run(
                    "INSERT INTO meraki.page VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                    self.crawl,
                    listing,
                    organization_id,
                    partition.position,
                    page.parent_id,
                    page.number,
                    len(rows),
                    page.cursor,
                )
            except _DATA_ERRORS as error:
                raise UnstorableError(f"its ids cannot be stored: {error}") from None
        size, checksum = size_and_checksum(rows, partition.checksum)
        return WritePosition(partition.position + 1, partition.bytes + size, checksum, rejected)

    async def _copy(self, listing: str, place: tuple[Any, ...], rows: list[Row]) -> None:
        if rows:
            await self._database.copy_records_to_table(
                _table_name(listing),
                schema_name="meraki",
                records=[(*place, *row) for row in rows],
            )

    async def _copy_one_by_one(
        self, listing: str, place: tuple[Any, ...], rows: list[Row], page: CrawlPage
    ) -> tuple[list[Row], tuple[str, ...]]:
        """Store the records that the database takes; returns their rows, and why not the others."""
        stored: list[Row] = []
        rejected: list[str] = []
        for row in rows:
            try:
                async with self._database.transaction():
                    await self._copy(listing, place, [row])
                stored.append(row)
            except _DATA_ERRORS as error:
                rejected.append(describe_rejected(page, row[0], error))
        return stored, tuple(rejected)

    async def publish(self, partitions: Sequence[Partition]) -> None:
        await self._ensure_complete(partitions)
        for listing, of_listing in _by_listing(partitions):
            table = f'meraki."{_table_name(self.listings[listing].name)}"'
            current = f'meraki."{_table_name(self.listings[listing].name, _CURRENT)}"'
            async with self._transaction() as run:
                # what this crawl did not see does not exist any more
                await run(
                    f"DELETE FROM {current} WHERE organization_id = ANY($1) AND crawl <> $2",  # noqa: S608
                    [each.organization_id for each in of_listing if each.since is None],
                    self.crawl,
                )
                await run(
                    f"INSERT INTO {current}"  # noqa: S608
                    " SELECT DISTINCT ON (organization_id, parent_id, key) organization_id,"
                    f" parent_id, key, crawl, record FROM {table} AS t"
                    " WHERE organization_id = ANY($1) AND crawl = $2 AND key IS NOT NULL"
                    f" AND NOT EXISTS (SELECT FROM {current} AS c"
                    " WHERE c.organization_id = t.organization_id AND c.crawl = $2)"
                    " ORDER BY organization_id, parent_id, key, page DESC, index DESC"
                    " ON CONFLICT (organization_id, parent_id, key)"
                    " DO UPDATE SET crawl = excluded.crawl, record = excluded.record",
                    [each.organization_id for each in of_listing],
                    self.crawl,
                )

    async def close_crawl(self, complete: Iterable[Partition]) -> None:
        async with self._transaction() as run:
            await run("UPDATE meraki.crawl SET finished_at = now() WHERE id = $1", self.crawl)

    @property
    def layout(self) -> str:
        return "schema meraki of the database, a table for each operationId"

    def location(self, partition: Partition) -> str:
        return f'meraki."{_table_name(self.listings[partition.listing].name)}"'

    async def recount(self, partition: Partition) -> WritePosition | None:
        async with self._lock, self._translating_errors("read"):
            records, size = await self._database.fetchrow(
                "SELECT COUNT(*), COALESCE(SUM(OCTET_LENGTH(record::text)), 0)"  # noqa: S608
                f" FROM {self.location(partition)} WHERE crawl = $1 AND organization_id = $2",
                self.crawl,
                partition.organization_id,
            )
            checksum = 0
            async with self._database.transaction(readonly=True):
                async for (record,) in self._database.cursor(
                    f"SELECT record::text FROM meraki.page JOIN {self.location(partition)}"  # noqa: S608
                    " USING (crawl, organization_id, parent_id, page)"
                    " WHERE crawl = $1 AND listing = $2 AND organization_id = $3"
                    " ORDER BY position, index",
                    self.crawl,
                    self.listings[partition.listing].name,
                    partition.organization_id,
                ):
                    checksum = crc32(record.encode(), checksum)
        return WritePosition(records, size, checksum)

    async def close(self) -> None:
        if self._database is not None:
            with anyio.move_on_after(_CLOSE_TIMEOUT, shield=True):
                await self._database.close()


def without_login(url: str) -> str:
    """Which database a URL is of, whoever logs in. Errors must not show the password."""
    try:
        address = urlsplit(url)
        host = address.hostname or dict(parse_qsl(address.query)).get("host")
        port = address.port or 5432
    except ValueError:
        host = None
    if not host or address.path in ("", "/"):
        raise ConfigurationError(
            "the address of PostgreSQL is postgresql://user@host:port/database; in a user's name "
            "or password, characters such as / and @ are written %2F and %40"
        ) from None
    return f"postgresql://{host}:{port}{address.path}"


def _table_name(listing: str, suffix: str = "") -> str:
    """A table's name, as long as PostgreSQL allows: a number tells longer ones apart."""
    if len(listing + suffix) > _MAX_NAME_LENGTH:
        suffix = f"_{crc32(listing.encode()):08x}{suffix}"
        listing = listing[: _MAX_NAME_LENGTH - len(suffix)]
    return listing + suffix


def _by_listing(partitions: Sequence[Partition]) -> Iterator[tuple[int, list[Partition]]]:
    for listing in dict.fromkeys(each.listing for each in partitions):
        yield listing, [each for each in partitions if each.listing == listing]
