"""Full disks, directories that go away, dashboards that do, clocks and versions that change."""

import asyncio
import itertools
import shutil
import sqlite3
import time
from pathlib import Path
from typing import Any

import pytest

import meraki_async.crawl.reporting.manifest
from meraki_async import Budgets, ConfigurationError, Meraki, RateLimit
from meraki_async.crawl import OutputError, Plan, crawl, open_sink, read_manifest, verify
from meraki_async.simulator import Clock, Simulator

from .crawling import LISTINGS, NETWORKS, PAGED, run_crawl
from .read_back import rows_of

pytestmark = pytest.mark.anyio


@pytest.fixture
async def whole(frozen: Simulator, tmp_path: Path) -> Path:
    """An undisturbed crawl."""
    await run_crawl(frozen, tmp_path / "whole")
    return tmp_path / "whole"


async def goes_on(simulator: Simulator, directory: Path, whole: Path, sink: str = "jsonl") -> None:
    """The next run finishes it, and everything is there once."""
    progress = await run_crawl(simulator, directory, sink=open_sink(sink, directory))
    assert progress.is_complete, progress.failed
    assert await rows_of(sink, directory) == await rows_of("jsonl", whole)
    assert await verify(directory) == []


@pytest.mark.parametrize("sink", ["jsonl", "jsonl.zst", "parquet"])
async def test_no_room_for_data(frozen: Simulator, whole: Path, tmp_path: Path, sink: str) -> None:
    out = tmp_path / "out"
    organization = min(whole.glob("getOrganizationAdmins/*")).stem  # noqa: ASYNC240
    blocked = out / "getOrganizationAdmins" / f"{organization}.{sink}.part"
    if sink == "parquet":
        directory = out / ".unfinished/getOrganizationAdmins" / f"organization_id={organization}"
        blocked = directory / "lines"
    async with (
        Meraki(frozen.api_key, base_url=frozen.url) as meraki,
        crawl(meraki, Plan.of(LISTINGS), out, open_sink(sink, out)) as run,
    ):
        with pytest.raises(OutputError, match="No space left on device"):
            async for event in run:
                if event.kind == "started":
                    blocked.parent.mkdir(exist_ok=True)
                    blocked.symlink_to("/dev/full")
    assert not read_manifest(out)["isComplete"]
    blocked.unlink()
    await goes_on(frozen, out, whole, sink)


async def test_no_room_for_the_manifest(frozen: Simulator, whole: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "manifest.json.part").symlink_to("/dev/full")
    with pytest.raises(OutputError, match=r"manifest\.json: No space left on device"):
        await run_crawl(frozen, out)
    (out / "manifest.json.part").unlink()
    assert await rows_of("jsonl", out) == await rows_of("jsonl", whole)
    await goes_on(frozen, out, whole)


@pytest.mark.parametrize("sink", ["jsonl", "sqlite"])
async def test_no_room_for_the_database(
    frozen: Simulator, whole: Path, tmp_path: Path, sink: str
) -> None:
    out = tmp_path / "out"
    async with Meraki(frozen.api_key, base_url=frozen.url) as meraki:
        destination = open_sink(sink, out)
        # unique: what is remembered of each record makes the checkpoint grow
        async with crawl(meraki, Plan.of(LISTINGS), out, destination, unique=True) as run:
            holder: Any = run._checkpoint if sink == "jsonl" else destination
            [(pages,)] = holder._database.execute("PRAGMA page_count")
            holder._database.execute(f"PRAGMA max_page_count = {pages}")
            with pytest.raises(OutputError, match="database or disk is full"):
                await run.finish()
    assert (await run_crawl(frozen, out, sink=open_sink(sink, out), unique=True)).is_complete
    assert await rows_of(sink, out) == await rows_of("jsonl", whole)


@pytest.mark.parametrize("sink", ["jsonl", "parquet", "sqlite"])
@pytest.mark.slow
async def test_the_directory_is_deleted_in_the_middle(
    frozen: Simulator, whole: Path, tmp_path: Path, sink: str
) -> None:
    out = tmp_path / "out"
    destination = open_sink(sink, out)
    async with (
        Meraki(frozen.api_key, base_url=frozen.url) as meraki,
        crawl(meraki, Plan.of(LISTINGS), out, destination) as run,
    ):
        with pytest.raises(
            OutputError, match=r"No such file or directory|readonly|disk I/O|missing committed data"
        ):
            async for event in run:
                if event.kind == "listing_finished" and out.exists():
                    shutil.rmtree(out)
    await goes_on(frozen, out, whole, sink)


async def test_the_dashboard_is_gone_for_a_while_and_comes_back_with_other_data(
    tmp_path: Path,
) -> None:
    clock = Clock()
    clock.freeze()
    settings = {"organizations": 4, "rate_limits": False, "clock": clock}
    first = Simulator(seed=1, **settings)  # type: ignore[arg-type]
    await first.__aenter__()
    port = int(first.url.split(":")[2].split("/")[0])
    plan = Plan.of([PAGED, NETWORKS])
    running = asyncio.create_task(
        run_crawl(first, tmp_path / "out", plan, retries=0, retry_delay=0.3)
    )
    while len(first.requests) < 20:  # noqa: ASYNC110 - the server tells nobody
        await asyncio.sleep(0)
    await first.__aexit__(None, None, None)
    early = await rows_of("jsonl", tmp_path / "out")
    await asyncio.sleep(0.3)  # nobody responds
    async with Simulator(seed=2, port=port, **settings) as second:  # type: ignore[arg-type]
        progress = await running
        assert progress.retries
        # what one dashboard's cursors mean to the other is the other's affair: complete or named
        named = {each.organization_id for each in progress.failed}
        unfinished = {
            each["organizationId"]
            for each in read_manifest(tmp_path / "out")["partitions"]
            if each["state"] != "complete"
        }
        assert unfinished == named
        assert not early - await rows_of("jsonl", tmp_path / "out")  # committed pages stay
        assert second.requests


async def test_an_organization_is_removed_in_the_middle(frozen: Simulator, tmp_path: Path) -> None:
    async with Meraki(frozen.api_key, base_url=frozen.url) as owner:
        new = await owner.organizations.create_organization(name="Short-lived")
        plan = Plan.of([PAGED, "getOrganizationAdmins", "getNetworkSettings"])
        async with (
            Meraki(frozen.api_key, base_url=frozen.url, budgets=Budgets(RateLimit(50))) as meraki,
            crawl(meraki, plan, tmp_path, retry_delay=0.001) as run,
        ):
            async for event in run:
                if event.kind == "started":
                    await owner.organizations.delete_organization(str(new.id))
    partitions = read_manifest(tmp_path)["partitions"]
    states = {
        each["listing"]: each["state"] for each in partitions if each["organizationId"] == new.id
    }
    # that there are no networks is nothing that an empty response tells
    assert states.pop("getOrganizationNetworks") == states.pop("getNetworkSettings") == "unclear"
    assert set(states.values()) == {"not available"}
    assert {each["state"] for each in partitions if each["organizationId"] != new.id} == {
        "complete"
    }


async def test_the_clock_is_set_back(
    frozen: Simulator, whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hours = itertools.count(time.time(), -3600)
    first = await run_crawl(frozen, tmp_path / "out", incremental=True)
    began = read_manifest(tmp_path / "out")["crawl"]
    monkeypatch.setattr(time, "time", lambda: next(hours))
    second = await run_crawl(frozen, tmp_path / "out", incremental=True)
    assert first.is_complete
    assert second.is_complete
    assert read_manifest(tmp_path / "out")["crawl"] > began
    assert await rows_of("jsonl", tmp_path / "out") == await rows_of("jsonl", whole)


async def test_a_newer_version_goes_on_unless_the_checkpoint_is_another(
    frozen: Simulator, whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    frozen.faults.add("403-html@getOrganizationAdmins")
    assert not (await run_crawl(frozen, out)).is_complete
    frozen.faults.clear()
    monkeypatch.setattr(meraki_async.crawl.reporting.manifest, "__version__", "99.0")
    database = sqlite3.connect(out / "checkpoint.sqlite")
    [(known,)] = database.execute("PRAGMA user_version")
    database.execute("PRAGMA user_version = 99")
    with pytest.raises(ConfigurationError, match="another version of this program"):
        await run_crawl(frozen, out)
    assert read_manifest(out)["partitions"]  # the manifest is readable all the same
    database.execute(f"PRAGMA user_version = {known}")
    database.close()
    asked = len(frozen.requests)
    await goes_on(frozen, out, whole)
    assert len(frozen.requests) - asked < 10
    assert read_manifest(out)["version"] == "99.0"
    database = sqlite3.connect(out / "checkpoint.sqlite")
    database.execute("PRAGMA user_version = 99")
    database.close()
    await run_crawl(frozen, out, restart=True)
    assert await rows_of("jsonl", out) == await rows_of("jsonl", whole)


@pytest.mark.parametrize(
    "damage",
    [
        "DELETE FROM partition WHERE unfinished_tasks > 0",
        "DELETE FROM partition WHERE listing = 0",
        "UPDATE task SET listing = 99 WHERE state = 'failed'",
        "UPDATE partition SET listing = listing + 99",
    ],
)
async def test_a_damaged_checkpoint_is_said(frozen: Simulator, tmp_path: Path, damage: str) -> None:
    frozen.faults.add("403-html@getOrganizationAdmins")
    frozen.faults.add("403-html#9+@getNetworkSettings")
    assert not (await run_crawl(frozen, tmp_path)).is_complete
    frozen.faults.clear()
    database = sqlite3.connect(tmp_path / "checkpoint.sqlite", isolation_level=None)
    database.execute("UPDATE partition SET unfinished_tasks = 1 WHERE state = 'failed'")
    database.execute(damage)
    database.close()
    with pytest.raises(
        OutputError, match=r"the checkpoint is damaged|it is damaged \(there is no listing"
    ):
        await run_crawl(frozen, tmp_path)
