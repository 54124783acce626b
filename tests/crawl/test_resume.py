"""A crawl that was stopped is continued: nothing lost, nothing twice."""

import asyncio
import json
from pathlib import Path

import pytest

from meraki_async import ConfigurationError, Meraki, UnauthorizedError
from meraki_async.crawl import (
    JsonLines,
    OutputError,
    Partition,
    Plan,
    WritePosition,
    crawl,
    open_sink,
    read_manifest,
    verify,
)
from meraki_async.simulator import Simulator

from .crawling import LISTINGS, PAGED, lines_of, run_crawl
from .read_back import rows_of

pytestmark = pytest.mark.anyio


class Broken(JsonLines):
    """Cannot end a partition, for a reason that no sink should have."""

    async def prepare_commit(self, partition: Partition) -> WritePosition:
        raise RuntimeError("broken")


async def test_a_revoked_key_stops_it_and_the_next_run_goes_on(
    frozen: Simulator, tmp_path: Path
) -> None:
    await run_crawl(frozen, tmp_path / "whole")
    whole = len(frozen.requests)
    async with Meraki(frozen.api_key, base_url=frozen.url) as owner:
        new = await owner.call("generateAdministeredIdentitiesMeApiKeys").decode_as(dict)
        running = asyncio.create_task(run_crawl(frozen, tmp_path / "cut", api_key=new["key"]))
        while len(frozen.requests) < whole * 1.5:  # noqa: ASYNC110 - the server tells nobody
            await asyncio.sleep(0)
        await owner.call("revokeAdministeredIdentitiesMeApiKeys", suffix=new["key"][-4:])
        with pytest.raises(UnauthorizedError):
            await running
    assert not read_manifest(tmp_path / "cut")["isComplete"]
    before = len(frozen.requests)
    progress = await run_crawl(frozen, tmp_path / "cut")
    assert progress.is_resumed
    assert progress.is_complete
    assert 0 < len(frozen.requests) - before < whole * 0.9
    assert lines_of(tmp_path / "cut") == lines_of(tmp_path / "whole")


async def test_another_plan_or_process_is_refused(frozen: Simulator, tmp_path: Path) -> None:
    frozen.faults.add("403-html@getOrganizationAdmins")
    await run_crawl(frozen, tmp_path)
    with pytest.raises(ConfigurationError, match="another plan"):
        await run_crawl(frozen, tmp_path, Plan.of(["getOrganizationAdmins"]))
    with pytest.raises(ConfigurationError, match="another dashboard"):
        await run_crawl(frozen, tmp_path, dashboard="elsewhere")
    await run_crawl(frozen, tmp_path, Plan.of(["getOrganizationAdmins"]), restart=True)
    async with Meraki(frozen.api_key, base_url=frozen.url) as meraki:
        two = tmp_path / "two"
        async with crawl(meraki, Plan.of(LISTINGS), two):
            with pytest.raises(OutputError, match="another crawl is running"):
                async with crawl(meraki, Plan.of(LISTINGS), two):
                    pass


async def test_a_broken_sink_stops_the_crawl_and_repeats_nothing(
    frozen: Simulator, meraki: Meraki, tmp_path: Path
) -> None:
    await run_crawl(frozen, tmp_path / "whole")
    for _ in range(2):
        async with crawl(
            meraki, Plan.of(LISTINGS), tmp_path / "out", Broken(tmp_path / "out")
        ) as run:
            with pytest.raises(OutputError, match="broken"):
                await run.finish()
    assert (await run_crawl(frozen, tmp_path / "out")).is_complete
    assert await rows_of("jsonl", tmp_path / "out") == await rows_of("jsonl", tmp_path / "whole")


@pytest.mark.parametrize("sink", ["jsonl", "jsonl.gz", "parquet", "sqlite"])
@pytest.mark.slow
async def test_stored_records_that_are_gone_are_noticed(
    frozen: Simulator, tmp_path: Path, sink: str
) -> None:
    frozen.faults.add("403-html#8+@getOrganizationDevices")
    assert not (await run_crawl(frozen, tmp_path, sink=open_sink(sink, tmp_path))).is_complete
    frozen.faults.clear()
    patterns = {
        "parquet": ".unfinished/getOrganizationDevices/*/lines",
        "sqlite": "crawl.sqlite",
    }
    there = [
        path
        for path in tmp_path.glob(patterns.get(sink, "getOrganizationDevices/*.part"))  # noqa: ASYNC240
        if path.stat().st_size
    ]
    assert there
    for path in there:
        path.unlink()
    with pytest.raises(OutputError, match="is missing committed data"):
        await run_crawl(frozen, tmp_path, sink=open_sink(sink, tmp_path))
    progress = await run_crawl(frozen, tmp_path, sink=open_sink(sink, tmp_path), restart=True)
    assert progress.is_complete
    assert await verify(tmp_path) == []


async def test_pages_that_changed_between_two_runs_stay_as_they_were(
    frozen: Simulator, tmp_path: Path
) -> None:
    plan = Plan.of([PAGED])
    frozen.faults.add("404-text#9+@getOrganizationDevices")
    assert not (await run_crawl(frozen, tmp_path, plan)).is_complete
    before = {
        record["serial"]: record["name"]
        for path in tmp_path.glob("*/*.jsonl*")  # noqa: ASYNC240
        for record in map(json.loads, path.read_bytes().splitlines())
    }
    frozen.faults.clear()
    async with Meraki(frozen.api_key, base_url=frozen.url) as meraki:
        changed, *_ = [
            device
            async for org in meraki.organizations.get_organizations()
            if org.api and org.api.enabled
            async for device in meraki.organizations.get_organization_devices(org.id).limit(1)
            if device.serial in before
        ]
        await meraki.devices.update_device(str(changed.serial), name="renamed since")
    assert (await run_crawl(frozen, tmp_path, plan)).is_complete
    names = {
        record["serial"]: record["name"]
        for *_, text in await rows_of("jsonl", tmp_path)
        for record in [json.loads(text)]
    }
    assert len(names) > len(before)
    assert names[str(changed.serial)] == before[str(changed.serial)] != "renamed since"
