"""Databases and checkpoints that other versions of this program wrote."""

import sqlite3
from contextlib import closing
from pathlib import Path

import asyncpg
import pytest

from meraki_async import ConfigurationError
from meraki_async.crawl import Plan, open_sink, read_manifest, verify, write_report
from meraki_async.simulator import Simulator

from .crawling import run_crawl
from .read_back import rows_of

pytestmark = pytest.mark.anyio

PLAN = Plan.of(["getOrganizationAdmins"])
CURRENT = 7


def bring_back(directory: Path) -> bytes:
    """Make the checkpoint of a crawl one of the format before; returns what is in the file."""
    file = directory / "checkpoint.sqlite"
    with closing(sqlite3.connect(file)) as database:
        database.execute("ALTER TABLE network_filter DROP COLUMN others")
        database.execute(f"PRAGMA user_version = {CURRENT - 1}")
    return file.read_bytes()


def format_of(directory: Path) -> int:
    with closing(sqlite3.connect(directory / "checkpoint.sqlite")) as database:
        [(found,)] = database.execute("PRAGMA user_version")
        return int(found)


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
    bring_back(tmp_path)
    rows = await rows_of("jsonl", tmp_path)
    asked = len(frozen.requests)
    await run_crawl(frozen, tmp_path, plan, incremental=True)
    assert any("t0=" in each.query for each in list(frozen.requests)[asked:])
    assert await rows_of("jsonl", tmp_path) == rows
    assert await verify(tmp_path) == []
    assert format_of(tmp_path) == CURRENT


async def test_a_checkpoint_of_an_earlier_version_is_read_as_it_is(
    frozen: Simulator, tmp_path: Path
) -> None:
    plan = Plan.of(["getNetworkSettings"], network_tags=["nope"])
    progress = await run_crawl(frozen, tmp_path, plan)
    manifest = read_manifest(tmp_path)
    assert [each.parent_id for each in progress.not_found] == ["nope"]
    before = bring_back(tmp_path)
    # else it would be taken for what is in the checkpoint
    (tmp_path / "manifest.json").unlink()
    old = read_manifest(tmp_path)
    [unmatched] = old.pop("unmatchedFilters")
    [with_others] = manifest.pop("unmatchedFilters")
    assert with_others["error"].startswith("no network has this tag; there are ")
    assert unmatched == {**with_others, "error": "no network has this tag"}
    assert old == manifest
    assert "no network has this tag" in write_report(tmp_path).read_text()
    assert await verify(tmp_path) == []
    assert (tmp_path / "checkpoint.sqlite").read_bytes() == before


@pytest.mark.parametrize("is_finished", [True, False])
async def test_a_checkpoint_of_an_earlier_version_and_of_another_crawl_stays(
    frozen: Simulator, tmp_path: Path, is_finished: bool
) -> None:
    await run_crawl(frozen, tmp_path, PLAN)
    if not is_finished:
        with closing(sqlite3.connect(tmp_path / "checkpoint.sqlite")) as database, database:
            database.execute("UPDATE crawl SET finished_at = NULL")
    before = bring_back(tmp_path)
    other = Plan.of(["getOrganizationNetworks"])
    with pytest.raises(ConfigurationError, match="crawl of another plan"):
        await run_crawl(frozen, tmp_path, other)
    assert (tmp_path / "checkpoint.sqlite").read_bytes() == before
    await run_crawl(frozen, tmp_path, PLAN)
    assert format_of(tmp_path) == CURRENT


async def test_a_crawl_that_an_earlier_version_began_goes_on(
    frozen: Simulator, tmp_path: Path
) -> None:
    plan = Plan.of(["getNetworkSettings", "getNetworkAlertsSettings"], network_tags=["retail"])
    frozen.faults.add("403-html@getNetworkSettings")
    assert not (await run_crawl(frozen, tmp_path, plan)).is_complete
    frozen.faults.clear()
    bring_back(tmp_path)
    assert (await run_crawl(frozen, tmp_path, plan)).is_complete
    assert await verify(tmp_path) == []
    assert format_of(tmp_path) == CURRENT


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
