"""The store in PostgreSQL, for several processes and hosts."""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager, suppress
from functools import lru_cache
from itertools import count
from types import MappingProxyType
from typing import Any

import anyio
import asyncpg

from ...auth.secret import Secret
from ...crawl.sinks.postgres import without_login
from ...errors import ConfigurationError, StoreError
from .database import Database, Row

SCHEMA = "meraki_directory"
_WITH_PEOPLE = (
    "record",
    "past_person",
    "past_record",
    "history",
    "change_log",
    "person",
    "permission_change",
    "unexplained",
)
_CONNECT_TIMEOUT = 30.0
_CLOSE_TIMEOUT = 5.0
_LOCK_KEY = "hashtext('meraki_async.directory')"


class PostgresDatabase(Database):
    """One schema of a database. Made by ``connect``."""

    # sorted by bytes everywhere, as SQLite does, whatever the database's own order is
    dialect: Mapping[str, str] = MappingProxyType(
        {"text": "text", "bytes": "bytea", "key": 'text COLLATE "C"'}
    )
    preliminaries = (f"CREATE SCHEMA IF NOT EXISTS {SCHEMA}",)

    def __init__(self, connection: Any, name: str) -> None:
        self._connection = connection
        self.name = name
        self._turn = anyio.Lock()
        self._owner: int | None = None

    @classmethod
    async def connect(cls, url: str) -> "PostgresDatabase":
        """Connect to a database.

        Args:
            url: ``postgresql://user@host/database``. A password is better kept in ``PGPASSWORD`` or
                ``~/.pgpass``.

        Raises:
            ConfigurationError: the URL names no host or database.
            StoreError: it cannot be connected to.
        """
        secret, name = Secret(url), without_login(url)
        with _translating("connect to", name):
            connection = await asyncpg.connect(
                str(secret), timeout=_CONNECT_TIMEOUT, server_settings={"search_path": SCHEMA}
            )
        return cls(connection, name)

    async def fetch(self, sql: str, *values: Any) -> list[Row]:
        async with self._exclusive():
            with _translating("read", self.name):
                found: list[Row] = await self._connection.fetch(numbered(sql), *values)
                return [tuple(row) for row in found]

    async def execute(self, sql: str, *values: Any) -> None:
        with _translating("write to", self.name):
            await self._connection.execute(numbered(sql), *values)

    async def execute_many(self, sql: str, rows: Iterable[Row]) -> None:
        with _translating("write to", self.name):
            await self._connection.executemany(numbered(sql), rows)

    @asynccontextmanager
    async def _exclusive(self) -> AsyncIterator[None]:
        if self._owner == anyio.get_current_task().id:
            yield
            return
        async with self._turn:
            yield

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[None]:
        async with self._turn:
            transaction = self._connection.transaction()
            with _translating("write to", self.name):
                await transaction.start()
            self._owner = anyio.get_current_task().id
            try:
                yield
            except BaseException:
                with (
                    anyio.CancelScope(shield=True),
                    suppress(StoreError),  # the first error says more
                    _translating("write to", self.name),
                ):
                    await transaction.rollback()
                raise
            else:
                with _translating("write to", self.name):
                    await transaction.commit()
            finally:
                self._owner = None

    async def has_table(self, table: str) -> bool:
        return (await self.fetch("SELECT to_regclass(?)::text", f"{SCHEMA}.{table}"))[0][
            0
        ] is not None

    async def is_foreign(self) -> bool:
        sql = "SELECT 1 FROM information_schema.tables WHERE table_schema = ? LIMIT 1"
        return bool(await self.fetch(sql, SCHEMA))

    async def lock(self) -> bool:
        # of the session: gone with the connection, however it goes
        return bool((await self.fetch(f"SELECT pg_try_advisory_lock({_LOCK_KEY})"))[0][0])

    async def unlock(self) -> None:
        await self.fetch(f"SELECT pg_advisory_unlock({_LOCK_KEY})")

    async def close(self) -> None:
        with anyio.move_on_after(_CLOSE_TIMEOUT, shield=True):
            await self._connection.close()

    async def size(self) -> int:
        sql = (
            "SELECT COALESCE(SUM(pg_total_relation_size(c.oid)), 0)::bigint FROM pg_class c"
            " JOIN pg_namespace n ON n.oid = c.relnamespace"
            " WHERE n.nspname = ? AND c.relkind = 'r'"
        )
        return int((await self.fetch(sql, SCHEMA))[0][0])

    async def compact(self) -> None:
        async with self._turn:
            for table in _WITH_PEOPLE:
                with _translating("write to", self.name):
                    # the statistics of the planner have values, too
                    await self._connection.execute(f"VACUUM (FULL, ANALYZE) {table}")

    def any_of(self, column: str) -> str:
        return f"{column} = ANY(?)"

    def array(self, values: Iterable[str]) -> Any:
        return list(values)

    def contains(self, column: str) -> str:
        return f"strpos({column}, ?) > 0"


@contextmanager
def _translating(action: str, name: str) -> Iterator[None]:
    try:
        yield
    except (StoreError, ConfigurationError):
        raise
    except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError, ValueError) as error:
        raise StoreError(f"cannot {action} {name}: {error or type(error).__name__}") from None


@lru_cache(maxsize=256)
def numbered(sql: str) -> str:
    """A statement with ``?`` for each parameter as PostgreSQL has it: ``$1``, ``$2``, …."""
    parts = sql.split("?")
    numbers = count(1)
    return "".join(f"{part}${next(numbers)}" for part in parts[:-1]) + parts[-1]
