"""What a crawl has stored, read by other means than its own."""

import gzip
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import asyncpg
import duckdb
import msgspec
from backports import zstd

Row = tuple[str, str, str, bytes]
"""Listing, organization, parent, record."""

_FILES: dict[str, Callable[[bytes], bytes]] = {
    "jsonl": bytes,
    "jsonl.gz": gzip.decompress,
    "jsonl.zst": zstd.decompress,
}
_PARENTS = ("_networkId", "_serial")


async def rows_of(sink: str, directory: Path) -> Counter[Row]:
    """Every record of the latest crawl, whichever sink has it."""
    if sink in _FILES:
        return Counter(_lines(sink, directory))
    if sink == "parquet":
        return Counter(_parquet(directory))
    if sink == "sqlite":
        return Counter(_sqlite(directory))
    return Counter(await _postgresql(sink))


def _lines(sink: str, directory: Path) -> Iterator[Row]:
    merged = directory.glob(f"*.{sink}")
    for path in (*merged, *directory.glob(f"*/*.{sink}")):
        listing = path.name.partition(".")[0] if path.parent == directory else path.parent.name
        for line in _FILES[sink](path.read_bytes()).splitlines():
            record = msgspec.json.decode(line)
            organization = record.pop("_organizationId")
            parent = next((record.pop(name) for name in _PARENTS if name in record), organization)
            yield listing, organization, _within(parent, record), _canonical(record)


def _within(parent: str, row: dict[str, Any]) -> str:
    """The id of a parent, with those of what it is within it."""
    return f"{parent}/{row.pop('_parentId')}" if "_parentId" in row else parent


def _parquet(directory: Path) -> Iterator[Row]:
    for listing in sorted({path.parents[1] for path in directory.glob("*/*/*.parquet")}):
        found = duckdb.sql(
            f"SELECT * FROM read_parquet('{listing}/*/*.parquet', hive_partitioning = true,"
            " hive_types = {'organization_id': VARCHAR})"
        )
        assert found is not None
        names = found.columns
        for values in found.fetchall():
            row: dict[str, Any] = dict(zip(names, values, strict=True))
            organization = unquote(row["organization_id"])
            parent = next((row[name] for name in _PARENTS if name in row), organization)
            parent = _within(parent, row)
            yield listing.name, organization, parent, _canonical(msgspec.json.decode(row["_raw"]))


def _sqlite(directory: Path) -> Iterator[Row]:
    database = sqlite3.connect(directory / "crawl.sqlite")
    [(latest,)] = database.execute("SELECT MAX(id) FROM crawl")
    tables = database.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'get%'"
        " AND name NOT LIKE '%_current'"
    )
    for (table,) in tables.fetchall():
        for organization, parent, record in database.execute(
            f'SELECT organization_id, parent_id, record FROM "{table}" WHERE crawl = ?', (latest,)
        ):
            yield table, organization, parent, _canonical(msgspec.json.decode(record))
    database.close()


async def _postgresql(url: str) -> list[Row]:
    database = await asyncpg.connect(url)
    latest = await database.fetchval("SELECT MAX(id) FROM meraki.crawl")
    found: list[Row] = []
    for (table,) in await database.fetch(
        "SELECT table_name FROM information_schema.tables WHERE table_schema = 'meraki'"
        " AND table_type = 'BASE TABLE'"
        " AND table_name LIKE 'get%' AND table_name NOT LIKE '%_current'"
    ):
        for organization, parent, record in await database.fetch(
            f'SELECT organization_id, parent_id, record FROM meraki."{table}" WHERE crawl = $1',
            latest,
        ):
            found.append((table, organization, parent, _canonical(msgspec.json.decode(record))))
    await database.close()
    return found


def _canonical(record: Any) -> bytes:
    return msgspec.json.encode(record, order="deterministic")


async def texts_of(sink: str, directory: Path, listing: str) -> list[tuple[str, str]]:
    """The records of a listing as they are stored, with the id of their parent.

    Lines of JSON say themselves whose they are, and have no parent here.
    """
    if sink in _FILES:
        files = sorted(directory.glob(f"{listing}/*.{sink}"))  # noqa: ASYNC240
        data = b"".join(_FILES[sink](path.read_bytes()) for path in files)
        return [("", line) for line in data.decode().split("\n")[:-1]]
    if sink == "parquet":
        found = duckdb.sql(f"SELECT * FROM read_parquet('{directory}/{listing}/*/*.parquet')")
        assert found is not None
        rows = [dict(zip(found.columns, values, strict=True)) for values in found.fetchall()]
        return [
            (next((row[name] for name in _PARENTS if name in row), ""), row["_raw"]) for row in rows
        ]
    query = 'SELECT parent_id, record FROM {}"{}" WHERE crawl = (SELECT MAX(id) FROM {}crawl)'
    if sink == "sqlite":
        with closing(sqlite3.connect(directory / "crawl.sqlite")) as file:
            return file.execute(query.format("", listing, "")).fetchall()
    database = await asyncpg.connect(sink)
    found = await database.fetch(query.format("meraki.", listing, "meraki."))
    await database.close()
    return [tuple(row) for row in found]
