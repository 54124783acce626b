"""Databases and checkpoints that other versions of this program wrote."""

import sqlite3
from contextlib import closing
from pathlib import Path

import asyncpg
import pytest

from meraki_async import ConfigurationError
from meraki_async.crawl import Plan, open_sink, verify
from meraki_async.crawl.state.crawl_directory import CrawlDirectory
from meraki_async.simulator import Simulator

from .crawling import run_crawl
from .read_back import rows_of

pytestmark = pytest.mark.anyio

PLAN = Plan.of(["getOrganizationAdmins"])


async def test_tables_of_a_later_version_are_refused_and_older_ones_go_up(
    frozen: Simulator, tmp_path: Path
) -> None:
    file = tmp_path / "crawl.sqlite"

    def version(number: int | None = None) -> int:
        with closing(sqlite3.connect(file)) as database:
            if number is not None:
                database.execute(f"PRAGMA user_version = {number}")
            [(found,)] = database.execute("PRAGMA user_version")
            return int(found)

    await run_crawl(frozen, tmp_path, PLAN, sink=open_sink("sqlite", tmp_path))
    rows = await rows_of("sqlite", tmp_path)
    current = version()
    assert current > 0
    version(current + 1)
    for use in (
        lambda: run_crawl(frozen, tmp_path, PLAN, sink=open_sink("sqlite", tmp_path)),
        lambda: verify(tmp_path),
    ):
        with pytest.raises(ConfigurationError, match="tables of a later version"):
            await use()
    assert version() == current + 1
    version(0)  # as before there were numbers
    assert await verify(tmp_path) == []
    await run_crawl(frozen, tmp_path, PLAN, sink=open_sink("sqlite", tmp_path))
    assert version() == current
    assert await rows_of("sqlite", tmp_path) == rows


async def test_a_checkpoint_of_an_earlier_version_goes_on(
    frozen: Simulator, tmp_path: Path
) -> None:
    plan = Plan.of(["getOrganizationConfigurationChanges"])
    await run_crawl(frozen, tmp_path, plan, incremental=True)
    with closing(sqlite3.connect(tmp_path / "checkpoint.sqlite")) as database:
        database.execute("ALTER TABLE network_filter DROP COLUMN others")
        database.execute("PRAGMA user_version = 6")
    with pytest.raises(ConfigurationError, match="crawl once more with the same options"):
        CrawlDirectory(tmp_path).read_checkpoint()
    rows = await rows_of("jsonl", tmp_path)
    asked = len(frozen.requests)
    await run_crawl(frozen, tmp_path, plan, incremental=True)
    assert any("t0=" in each.query for each in list(frozen.requests)[asked:])
    assert await rows_of("jsonl", tmp_path) == rows
    assert await verify(tmp_path) == []


async def test_the_same_in_postgresql(frozen: Simulator, tmp_path: Path, postgresql: str) -> None:
    async def run(statement: str) -> None:
        database = await asyncpg.connect(postgresql)
        await database.execute(statement)
        await database.close()

    await run_crawl(frozen, tmp_path, PLAN, sink=open_sink(postgresql, tmp_path))
    rows = await rows_of(postgresql, tmp_path)
    await run("UPDATE meraki.format SET version = version + 1")
    try:
        for use in (
            lambda: run_crawl(frozen, tmp_path, PLAN, sink=open_sink(postgresql, tmp_path)),
            lambda: verify(tmp_path, open_sink(postgresql, tmp_path)),
        ):
            with pytest.raises(ConfigurationError, match="tables of a later version"):
                await use()
    finally:
        await run("DROP TABLE meraki.format")  # as before there were numbers
    assert await verify(tmp_path, open_sink(postgresql, tmp_path)) == []
    await run_crawl(frozen, tmp_path, PLAN, sink=open_sink(postgresql, tmp_path))
    assert await rows_of(postgresql, tmp_path) == rows
    await run("SELECT version FROM meraki.format")
