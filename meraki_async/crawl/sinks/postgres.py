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
from ..state.partition import CrawlPage, Output, OutputError, WritePosition
from .files import lost
from .rows import rows_of
from .sink import Sink

_SCHEMA = """
CREATE SCHEMA IF NOT EXISTS meraki;
CREATE TABLE IF NOT EXISTS meraki.crawl (
    id bigint PRIMARY KEY, began timestamptz NOT NULL, ended timestamptz
);
CREATE TABLE IF NOT EXISTS meraki.page (
    crawl bigint, listing text, organization_id text, position bigint,
    parent text NOT NULL, page integer NOT NULL, records integer NOT NULL, cursor text,
    PRIMARY KEY (crawl, listing, organization_id, position)
);
"""
_LISTING = """
CREATE TABLE IF NOT EXISTS meraki."{0}" (
    crawl bigint, organization_id text, parent text, page integer, index integer,
    key text, record json NOT NULL,
    PRIMARY KEY (crawl, organization_id, parent, page, index)
);
CREATE TABLE IF NOT EXISTS meraki."{1}" (
    organization_id text, parent text, key text, crawl bigint NOT NULL, record json NOT NULL,
    PRIMARY KEY (organization_id, parent, key)
);
"""
_LONGEST_NAME = 63
_CURRENT = "_current"


class Postgres(Sink):
    """Rows that are only added to, of all crawls; and the current state, where a key is known.

    Table ``meraki."<operationId>"`` has the records of every crawl,
    ``meraki."<operationId>_current"`` those of the latest complete listing of each organization by
    their key, in crawls with ``unique``. A record is the API's JSON text, unchanged. Several crawls
    (shards, say) may write to one database. Needs asyncpg (``pip install
    'meraki-async[postgres]'``).

    Args:
        url: ``postgresql://user@host/database``. A password is better kept in ``PGPASSWORD`` or
            ``~/.pgpass``, whence it is taken.
    """

    writes_on = False

    def __init__(self, url: str) -> None:
        self._url = Secret(url)
        self.name = _place(url)

    async def open(self, listings: Sequence[Listing], *, fsync: bool = False) -> None:
        await super().open(listings, fsync=fsync)
        await self._connect()
        tables = [
            _LISTING.format(_table(each.name), _table(each.name, _CURRENT))
            for each in self.listings
            if not each.discovery_only
        ]
        async with self._transaction() as run:
            # several may begin at once, and CREATE … IF NOT EXISTS is no lock
            await run("SELECT pg_advisory_xact_lock(hashtext('meraki_async'))")
            await run("".join([_SCHEMA, *tables]))

    async def inspect(self, listings: Sequence[Listing], crawl: int) -> None:
        await super().inspect(listings, crawl)
        await self._connect()

    async def _connect(self) -> None:
        self._turn = anyio.Lock()
        async with self._guarded("connect to"):
            self._database: Any = await asyncpg.connect(str(self._url), timeout=30)

    @asynccontextmanager
    async def _guarded(self, verb: str = "write to") -> AsyncIterator[None]:
        try:
            yield
        except OutputError:
            raise
        except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError, ValueError) as error:
            text = str(error) or type(error).__name__
            raise OutputError(f"cannot {verb} {self.name}: {text}") from None

    @asynccontextmanager
    async def _transaction(self) -> AsyncIterator[Any]:
        async with self._turn, self._guarded(), self._database.transaction():
            if not self.fsync:
                await self._database.execute("SET LOCAL synchronous_commit = off")
            yield self._database.execute

    async def begin(self, crawl: int) -> None:
        await super().begin(crawl)
        began = datetime.fromtimestamp(crawl / 1e6, UTC)
        async with self._transaction() as run:
            await run(
                "INSERT INTO meraki.crawl VALUES ($1, $2) ON CONFLICT DO NOTHING", crawl, began
            )

    async def rewind(self, outputs: Sequence[Output]) -> None:
        async with self._transaction() as run:
            await run(
                "CREATE TEMPORARY TABLE reached (listing text, organization_id text,"
                " position bigint) ON COMMIT DROP"
            )
            await self._database.copy_records_to_table(
                "reached",
                records=[
                    (self.listings[each.listing].name, each.organization, each.position)
                    for each in outputs
                ],
            )
            behind = await self._database.fetch(
                "DELETE FROM meraki.page USING reached WHERE page.crawl = $1"
                " AND page.listing = reached.listing"
                " AND page.organization_id = reached.organization_id"
                " AND page.position >= reached.position"
                " RETURNING page.listing, page.organization_id, page.parent, page.page",
                self.crawl,
            )
            for listing, organization, parent, page in behind:
                await run(
                    f'DELETE FROM meraki."{_table(listing)}" WHERE crawl = $1'  # noqa: S608
                    " AND organization_id = $2 AND parent = $3 AND page = $4",
                    *(self.crawl, organization, parent, page),
                )
        await self._check(outputs)

    async def _check(self, outputs: Sequence[Output]) -> None:
        """Raises OutputError when pages are missing."""
        async with self._turn, self._guarded():
            rows = await self._database.fetch(
                "SELECT listing, organization_id, COUNT(*) FROM meraki.page WHERE crawl = $1"
                " AND organization_id = ANY($2) GROUP BY listing, organization_id",
                *(self.crawl, [each.organization for each in outputs]),
            )
        there = {(listing, organization): count for listing, organization, count in rows}
        for each in outputs:
            found = there.get((self.listings[each.listing].name, each.organization), 0)
            if found != each.position:
                raise lost(self.name)

    async def store(self, output: Output, page: CrawlPage) -> WritePosition:
        listing, organization = self.listings[output.listing].name, output.organization
        place = (self.crawl, organization, page.parent, page.number)
        rows = rows_of(page)
        async with self._transaction() as run:
            await run(
                "INSERT INTO meraki.page VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                *(self.crawl, listing, organization, output.position),
                *(page.parent, page.number, len(rows), page.cursor),
            )
            if rows:
                await self._database.copy_records_to_table(
                    _table(listing),
                    schema_name="meraki",
                    records=[(*place, *row) for row in rows],
                )
        return WritePosition(output.position + 1, output.bytes + sum(map(len, page.records)))

    async def finish(self, outputs: Sequence[Output]) -> None:
        await self._check(outputs)
        for listing, those in _by_listing(outputs):
            table = f'meraki."{_table(self.listings[listing].name)}"'
            current = f'meraki."{_table(self.listings[listing].name, _CURRENT)}"'
            anew = [each.organization for each in those if each.since is None]
            async with self._transaction() as run:
                # what this crawl did not see is no more
                await run(
                    f"DELETE FROM {current} WHERE organization_id = ANY($1) AND crawl <> $2",  # noqa: S608
                    *(anew, self.crawl),
                )
                await run(
                    f"INSERT INTO {current}"  # noqa: S608
                    " SELECT DISTINCT ON (organization_id, parent, key) organization_id, parent,"
                    f" key, crawl, record FROM {table} AS t WHERE organization_id = ANY($1)"
                    " AND crawl = $2 AND key IS NOT NULL AND NOT EXISTS (SELECT FROM"
                    f" {current} AS c WHERE c.organization_id = t.organization_id AND c.crawl = $2)"
                    " ORDER BY organization_id, parent, key, page DESC, index DESC"
                    " ON CONFLICT (organization_id, parent, key)"
                    " DO UPDATE SET crawl = excluded.crawl, record = excluded.record",
                    *([each.organization for each in those], self.crawl),
                )

    async def end(self, complete: Iterable[Output]) -> None:
        async with self._transaction() as run:
            await run("UPDATE meraki.crawl SET ended = now() WHERE id = $1", self.crawl)

    @property
    def layout(self) -> str:
        return "schema meraki of the database, a table for each operationId"

    def locate(self, output: Output) -> str:
        return f'meraki."{_table(self.listings[output.listing].name)}"'

    async def recount(self, output: Output) -> WritePosition | None:
        async with self._turn, self._guarded("read"):
            row = await self._database.fetchrow(
                "SELECT COUNT(*), COALESCE(SUM(OCTET_LENGTH(record::text)), 0)"  # noqa: S608
                f" FROM {self.locate(output)} WHERE crawl = $1 AND organization_id = $2",
                *(self.crawl, output.organization),
            )
        return WritePosition(*row)

    async def close(self) -> None:
        database = getattr(self, "_database", None)
        if database is not None:
            with anyio.move_on_after(5, shield=True):
                await database.close()


def _place(url: str) -> str:
    """Which database an address is of, whoever logs in. Errors must not show the password."""
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


def _table(listing: str, suffix: str = "") -> str:
    """A table's name, within what PostgreSQL allows: a number tells longer ones apart."""
    if len(listing + suffix) > _LONGEST_NAME:
        suffix = f"_{crc32(listing.encode()):08x}{suffix}"
        listing = listing[: _LONGEST_NAME - len(suffix)]
    return listing + suffix


def _by_listing(outputs: Sequence[Output]) -> Iterator[tuple[int, list[Output]]]:
    for listing in dict.fromkeys(output.listing for output in outputs):
        yield listing, [output for output in outputs if output.listing == listing]
