"""Full disks, directories that go away, dashboards that do, clocks and versions that change."""

import asyncio
import itertools
import json
import shutil
import sqlite3
import time
from pathlib import Path
from typing import Any

import pytest

import meraki_async.crawl.reporting.manifest
from meraki_async import Budgets, ConfigurationError, Meraki, RateLimit
from meraki_async.crawl import (
    OutputError,
    Plan,
    crawl,
    open_sink,
    read_manifest,
    verify,
)
from meraki_async.simulator import Clock, Simulator

from .stored import rows_of
from .test_crawl import cli, one_clear_message
from .test_survival import NAMES, NETWORKS, PAGED, crawled, still

pytestmark = pytest.mark.anyio
__all__ = ["still"]  # the fixture


@pytest.fixture
async def whole(still: Simulator, tmp_path: Path) -> Path:
    """An undisturbed crawl."""
    await crawled(still, tmp_path / "whole")
    return tmp_path / "whole"


async def goes_on(simulator: Simulator, directory: Path, whole: Path, sink: str = "jsonl") -> None:
    """The next run finishes it, and everything is there once."""
    progress = await crawled(simulator, directory, sink=open_sink(sink, directory))
    assert progress.is_complete, progress.failed
    assert await rows_of(sink, directory) == await rows_of("jsonl", whole)
    assert await verify(directory) == []


@pytest.mark.parametrize("sink", ["jsonl", "jsonl.zst", "parquet"])
async def test_no_room_for_data(still: Simulator, whole: Path, tmp_path: Path, sink: str) -> None:
    out = tmp_path / "out"
    organization = min(whole.glob("getOrganizationAdmins/*")).stem  # noqa: ASYNC240
    blocked = out / "getOrganizationAdmins" / f"{organization}.{sink}.part"
    if sink == "parquet":
        directory = out / ".unfinished/getOrganizationAdmins" / f"organization_id={organization}"
        blocked = directory / "lines"
    async with (
        Meraki(still.api_key, base_url=still.url) as meraki,
        crawl(meraki, Plan.of(NAMES), out, open_sink(sink, out)) as run,
    ):
        with pytest.raises(OutputError, match="No space left on device"):
            async for event in run:
                if event.kind == "started":
                    blocked.parent.mkdir(exist_ok=True)
                    blocked.symlink_to("/dev/full")
    assert not read_manifest(out)["isComplete"]
    blocked.unlink()
    await goes_on(still, out, whole, sink)


async def test_no_room_for_the_manifest(still: Simulator, whole: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "manifest.json.part").symlink_to("/dev/full")
    with pytest.raises(OutputError, match=r"manifest\.json: No space left on device"):
        await crawled(still, out)
    (out / "manifest.json.part").unlink()
    assert await rows_of("jsonl", out) == await rows_of("jsonl", whole)
    await goes_on(still, out, whole)


@pytest.mark.parametrize("sink", ["jsonl", "sqlite"])
async def test_no_room_for_the_database(
    still: Simulator, whole: Path, tmp_path: Path, sink: str
) -> None:
    out = tmp_path / "out"
    async with Meraki(still.api_key, base_url=still.url) as meraki:
        destination = open_sink(sink, out)
        # unique: what is remembered of each record makes the checkpoint grow
        async with crawl(meraki, Plan.of(NAMES), out, destination, unique=True) as run:
            holder: Any = run._checkpoint if sink == "jsonl" else destination
            [(pages,)] = holder._database.execute("PRAGMA page_count")
            holder._database.execute(f"PRAGMA max_page_count = {pages}")
            with pytest.raises(OutputError, match="database or disk is full"):
                await run.finish()
    assert (await crawled(still, out, sink=open_sink(sink, out), unique=True)).is_complete
    assert await rows_of(sink, out) == await rows_of("jsonl", whole)


@pytest.mark.parametrize("sink", ["jsonl", "parquet", "sqlite"])
async def test_the_directory_is_deleted_in_the_middle(
    still: Simulator, whole: Path, tmp_path: Path, sink: str
) -> None:
    out = tmp_path / "out"
    destination = open_sink(sink, out)
    async with (
        Meraki(still.api_key, base_url=still.url) as meraki,
        crawl(meraki, Plan.of(NAMES), out, destination) as run,
    ):
        with pytest.raises(
            OutputError, match=r"No such file or directory|readonly|disk I/O|missing committed data"
        ):
            async for event in run:
                if event.kind == "listing_finished" and out.exists():
                    shutil.rmtree(out)
    await goes_on(still, out, whole, sink)


def test_a_read_only_directory_is_said_at_once() -> None:
    # root may write wherever bits forbid it, but not there
    done = cli("crawl", "--simulate", "--out", "/sys/crawl")
    assert done.returncode == 2
    one_clear_message(done, "cannot write to /sys/crawl")


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
        crawled(first, tmp_path / "out", plan, retries=0, retry_delay=0.3)
    )
    while len(first.requests) < 20:  # noqa: ASYNC110 - the server tells nobody
        await asyncio.sleep(0)
    await first.__aexit__(None, None, None)
    early = await rows_of("jsonl", tmp_path / "out")
    await asyncio.sleep(0.3)  # nobody answers
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


async def test_an_organization_is_removed_in_the_middle(still: Simulator, tmp_path: Path) -> None:
    async with Meraki(still.api_key, base_url=still.url) as owner:
        new = await owner.organizations.create_organization(name="Short-lived")
        plan = Plan.of([PAGED, "getOrganizationAdmins", "getNetworkSettings"])
        async with (
            Meraki(still.api_key, base_url=still.url, budgets=Budgets(RateLimit(50))) as meraki,
            crawl(meraki, plan, tmp_path) as run,
        ):
            async for event in run:
                if event.kind == "started":
                    await owner.organizations.delete_organization(str(new.id))
    partitions = read_manifest(tmp_path)["partitions"]
    states = {each["state"] for each in partitions if each["organizationId"] == new.id}
    assert states == {"not available"}
    assert {each["state"] for each in partitions if each["organizationId"] != new.id} == {
        "complete"
    }


async def test_pages_that_changed_between_two_runs_stay_as_they_were(
    still: Simulator, tmp_path: Path
) -> None:
    plan = Plan.of([PAGED])
    still.faults.add("404-text#9+@getOrganizationDevices")
    assert not (await crawled(still, tmp_path, plan)).is_complete
    before = {
        record["serial"]: record["name"]
        for path in tmp_path.glob("*/*.jsonl*")  # noqa: ASYNC240
        for record in map(json.loads, path.read_bytes().splitlines())
    }
    still.faults.clear()
    async with Meraki(still.api_key, base_url=still.url) as meraki:
        changed, *_ = [
            device
            async for org in meraki.organizations.get_organizations()
            if org.api and org.api.enabled
            async for device in meraki.organizations.get_organization_devices(org.id).limit(1)
            if device.serial in before
        ]
        await meraki.devices.update_device(str(changed.serial), name="renamed since")
    assert (await crawled(still, tmp_path, plan)).is_complete
    names = {
        record["serial"]: record["name"]
        for *_, text in await rows_of("jsonl", tmp_path)
        for record in [json.loads(text)]
    }
    assert len(names) > len(before)
    assert names[str(changed.serial)] == before[str(changed.serial)] != "renamed since"


async def test_the_clock_is_set_back(
    still: Simulator, whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hours = itertools.count(time.time(), -3600)
    first = await crawled(still, tmp_path / "out", incremental=True)
    began = read_manifest(tmp_path / "out")["crawl"]
    monkeypatch.setattr(time, "time", lambda: next(hours))
    second = await crawled(still, tmp_path / "out", incremental=True)
    assert first.is_complete
    assert second.is_complete
    assert read_manifest(tmp_path / "out")["crawl"] > began
    assert await rows_of("jsonl", tmp_path / "out") == await rows_of("jsonl", whole)


async def test_a_newer_version_goes_on_unless_the_checkpoint_is_another(
    still: Simulator, whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    still.faults.add("403-html@getOrganizationAdmins")
    assert not (await crawled(still, out)).is_complete
    still.faults.clear()
    monkeypatch.setattr(meraki_async.crawl.reporting.manifest, "__version__", "99.0")
    database = sqlite3.connect(out / "checkpoint.sqlite")
    [(known,)] = database.execute("PRAGMA user_version")
    database.execute("PRAGMA user_version = 99")
    with pytest.raises(ConfigurationError, match="another version of this program"):
        await crawled(still, out)
    assert read_manifest(out)["partitions"]  # the manifest is readable all the same
    database.execute(f"PRAGMA user_version = {known}")
    database.close()
    asked = len(still.requests)
    await goes_on(still, out, whole)
    assert len(still.requests) - asked < 10
    assert read_manifest(out)["version"] == "99.0"
    database = sqlite3.connect(out / "checkpoint.sqlite")
    database.execute("PRAGMA user_version = 99")
    database.close()
    await crawled(still, out, restart=True)
    assert await rows_of("jsonl", out) == await rows_of("jsonl", whole)
