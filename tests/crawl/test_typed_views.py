"""The views of databases: typed columns over whatever records there are."""

import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from msgspec import Raw

from meraki_async import Meraki
from meraki_async.crawl import CrawlPage, Listing, Partition, Plan, Sink, open_sink
from meraki_async.crawl.sinks.sqlite_views import view_of
from meraki_async.crawl.sinks.typed_columns import typed_columns
from meraki_async.simulator import Simulator

from .crawling import run_crawl

pytestmark = pytest.mark.anyio

DEVICES = Plan.of(["getOrganizationDevices"])
ADMINS = Plan.of(["getOrganizationAdmins", "getOrganizationDevices"])
RECORDS: list[dict[str, Any]] = [
    {"serial": "A", "lat": 1.5, "tags": ["a", "b"], "configurationUpdatedAt": "2026-01-31T08:00Z"},
    {"serial": 7, "lat": "2.5", "tags": None, "configurationUpdatedAt": "soon"},
    {"serial": "C", "lat": {"x": 1}, "name": "half \u0000", "configurationUpdatedAt": 5},
    {"serial": True, "lat": "1e999999", "name": ["x"], "configurationUpdatedAt": "2026-13-31"},
    {},
]


async def store(sink: Sink, records: list[dict[str, Any]]) -> None:
    await sink.open(DEVICES.listings)
    await sink.begin_crawl(1_700_000_000_000_000)
    index = [each.name for each in sink.listings].index("getOrganizationDevices")
    raw = [Raw(json.dumps(each).encode()) for each in records]
    await sink.rollback([Partition(index, "1")])
    await sink.store(Partition(index, "1"), CrawlPage("1", 0, raw, None))
    await sink.close()


def in_sqlite(directory: Path, query: str) -> list[Any]:
    with closing(sqlite3.connect(directory / "crawl.sqlite")) as database:
        return database.execute(query).fetchall()


async def in_postgresql(url: str, query: str) -> list[Any]:
    database = await asyncpg.connect(url)
    try:
        return [tuple(row) for row in await database.fetch(query)]
    finally:
        await database.close()


QUERY = 'SELECT serial, lat, "configurationUpdatedAt" FROM {} ORDER BY {}'


async def test_odd_values_are_null_or_converted_in_sqlite(tmp_path: Path) -> None:
    await store(open_sink("sqlite", tmp_path), RECORDS)
    rows = in_sqlite(tmp_path, QUERY.format('"getOrganizationDevices_typed"', 1))
    moment = "2026-01-31T08:00:00.000Z"
    assert set(rows) == {
        ("A", 1.5, moment),
        ("7", 2.5, None),
        ("C", None, None),
        ("true", None, None),
        (None, None, None),
    }
    assert len(rows) == len(RECORDS)
    [(tags,)] = in_sqlite(
        tmp_path, "SELECT tags FROM \"getOrganizationDevices_typed\" WHERE serial = 'A'"
    )
    assert json.loads(tags) == ["a", "b"]


async def test_odd_values_are_null_or_converted_in_postgresql(
    tmp_path: Path, postgresql: str
) -> None:
    await in_postgresql(postgresql, "DROP SCHEMA IF EXISTS meraki CASCADE")
    await store(open_sink(postgresql, tmp_path), RECORDS)
    view = 'meraki."getOrganizationDevices_typed"'
    rows = await in_postgresql(postgresql, QUERY.format(view, "serial"))
    assert rows == [
        ("7", 2.5, None),
        ("A", 1.5, datetime(2026, 1, 31, 8, tzinfo=UTC)),
        ("C", None, None),
        ("true", None, None),
        (None, None, None),
    ]
    found = await in_postgresql(postgresql, f"SELECT serial FROM {view} WHERE tags ? 'b'")
    assert found == [("A",)]
    described = await in_postgresql(
        postgresql,
        "SELECT attname, format_type(atttypid, NULL), col_description(attrelid, attnum)"
        f" FROM pg_attribute WHERE attrelid = '{view}'::regclass",
    )
    columns = {name: (kind, comment) for name, kind, comment in described}
    assert columns["configurationUpdatedAt"] == ("timestamp with time zone", "date and time")
    assert columns["_record"] == ("jsonb", None)
    assert columns["tags"] == ("jsonb", "JSON")
    [(comment,)] = await in_postgresql(
        postgresql,
        f"SELECT obj_description('{view}'::regclass, 'pg_class')",
    )
    assert comment.startswith("getOrganizationDevices: List the devices of an organization. [")


async def test_a_parallel_plan_reads_the_view(tmp_path: Path, postgresql: str) -> None:
    await in_postgresql(postgresql, "DROP SCHEMA IF EXISTS meraki CASCADE")
    await store(open_sink(postgresql, tmp_path), RECORDS)
    database = await asyncpg.connect(postgresql)
    try:
        await database.execute(
            "SELECT set_config(name, 'on', false) FROM pg_settings"
            " WHERE name IN ('force_parallel_mode', 'debug_parallel_query')"
        )
        view = 'meraki."getOrganizationDevices_typed"'
        for condition in ("serial = 'A'", "\"configurationUpdatedAt\" > '2026-01-01'"):
            query = f"SELECT count(*) FROM {view} WHERE {condition}"
            assert await database.fetchval(query) == 1
    finally:
        await database.close()


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-01-31T08:00:00.5Z", datetime(2026, 1, 31, 8, 0, 0, 500_000, tzinfo=UTC)),
        ("2026-01-31T08:00:00+02:00", datetime(2026, 1, 31, 6, tzinfo=UTC)),
        ("2026-01-31T08:00:00", datetime(2026, 1, 31, 8, tzinfo=UTC)),
        ("2026-01-31", datetime(2026, 1, 31, tzinfo=UTC)),
        ("2026-02-31T08:00:00Z", None),
        ("Z", None),
    ],
)
async def test_moments_in_postgresql(
    tmp_path: Path, postgresql: str, text: str, moment: datetime | None
) -> None:
    await in_postgresql(postgresql, "DROP SCHEMA IF EXISTS meraki CASCADE")
    await store(open_sink(postgresql, tmp_path), [{"configurationUpdatedAt": text}])
    query = 'SELECT "configurationUpdatedAt" FROM meraki."getOrganizationDevices_typed"'
    # a time without a zone is in UTC, wherever the one who asks is
    database = await asyncpg.connect(postgresql, server_settings={"timezone": "Asia/Tokyo"})
    try:
        assert await database.fetchval(query) == moment
    finally:
        await database.close()


async def test_an_older_view_is_made_anew_but_not_below_somebodys_own(
    tmp_path: Path, postgresql: str
) -> None:
    await in_postgresql(postgresql, "DROP SCHEMA IF EXISTS meraki CASCADE")
    view = 'meraki."getOrganizationDevices_typed"'
    await store(open_sink(postgresql, tmp_path), RECORDS)
    await in_postgresql(postgresql, f"CREATE VIEW mine AS SELECT serial FROM {view}")
    await in_postgresql(postgresql, f"COMMENT ON VIEW {view} IS 'older'")
    await store(open_sink(postgresql, tmp_path), [])
    query = f"SELECT obj_description('{view}'::regclass, 'pg_class')"
    assert await in_postgresql(postgresql, query) == [("older",)]
    await in_postgresql(postgresql, "DROP VIEW mine")
    await store(open_sink(postgresql, tmp_path), [])
    assert await in_postgresql(postgresql, query) != [("older",)]


async def test_a_database_without_views_gets_them(frozen: Simulator, tmp_path: Path) -> None:
    await run_crawl(frozen, tmp_path, ADMINS, sink=open_sink("sqlite", tmp_path))
    query = 'SELECT COUNT(*), COUNT(email) FROM "getOrganizationAdmins_typed"'
    [(every, known)] = in_sqlite(tmp_path, query)
    assert every >= known > 0
    with closing(sqlite3.connect(tmp_path / "crawl.sqlite")) as database:
        database.execute('DROP VIEW "getOrganizationDevices_typed"')
        database.execute('DROP VIEW "getOrganizationAdmins_typed"')
        database.execute('CREATE VIEW "getOrganizationAdmins_typed" AS SELECT 1')
    await store(open_sink("sqlite", tmp_path), [])
    await run_crawl(frozen, tmp_path, ADMINS, sink=open_sink("sqlite", tmp_path), restart=True)
    [(more, _)] = in_sqlite(tmp_path, query)
    assert more == 2 * every  # the rows of every crawl


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
async def test_the_current_view_has_the_latest_state_alone(
    frozen: Simulator, tmp_path: Path, kind: str, request: pytest.FixtureRequest
) -> None:
    url = request.getfixturevalue("postgresql") if kind == "postgresql" else "sqlite"
    schema = "" if kind == "sqlite" else "meraki."

    async def ask(query: str) -> list[Any]:
        if kind == "sqlite":
            return in_sqlite(tmp_path, query)
        return await in_postgresql(url, query)

    async def crawl() -> None:
        sink = open_sink(url, tmp_path)
        assert (await run_crawl(frozen, tmp_path, DEVICES, sink=sink, unique=True)).is_complete

    if kind == "postgresql":
        await in_postgresql(url, "DROP SCHEMA IF EXISTS meraki CASCADE")
    await crawl()
    view = f'{schema}"getOrganizationDevices_current_typed"'
    query = f'SELECT serial, "networkId", "_organizationId", "_crawl" FROM {view} ORDER BY 1'
    before = await ask(query)
    gone = before[0]
    async with Meraki(frozen.api_key, base_url=frozen.url) as meraki:
        await meraki.call("removeNetworkDevices", network_id=gone[1], serial=gone[0])
    # what is not complete yet shows nothing
    frozen.faults.add("403-html@getOrganizationDevices")
    await run_crawl(frozen, tmp_path, DEVICES, sink=open_sink(url, tmp_path), unique=True)
    assert await ask(query) == before
    frozen.faults.clear()
    await crawl()
    after = await ask(query)
    assert [each[:3] for each in after] == [each[:3] for each in before[1:]]
    [(latest,)] = await ask(f"SELECT MAX(id) FROM {schema}crawl")
    assert {each[3] for each in after} == {latest}
    [(every,)] = await ask(f'SELECT COUNT(*) FROM {schema}"getOrganizationDevices_typed"')
    assert every == len(before) + len(after)


@pytest.mark.parametrize("preset", ["inventory", "directory", "health", "config"])
def test_every_listing_has_a_view(preset: str) -> None:
    listings: list[Listing] = list(Plan.of([preset]).listings)
    database = sqlite3.connect(":memory:")
    for listing in listings:
        names = [column.name.lower() for column in typed_columns(listing)]
        assert len(names) == len(set(names))
        database.execute(
            f'CREATE TABLE "{listing.name}" (crawl, organization_id, parent_id, record)'
        )
        database.execute(view_of(listing, listing.name))
        assert database.execute(f'SELECT * FROM "{listing.name}_typed"').fetchall() == []
    database.close()
