"""Crawls that are killed again and again, into every sink."""

import asyncio
import json
import os
import random
import signal
import sys
from pathlib import Path

import pytest

from meraki_async.crawl import open_sink, verify
from meraki_async.simulator import Clock, Simulator

from .crawling import LISTINGS, run_crawl
from .read_back import rows_of

pytestmark = [pytest.mark.anyio, pytest.mark.timeout(900)]

KILLS = int(os.environ.get("MERAKI_ASYNC_TEST_KILLS", "8"))
"""Of each sink; 50 once by hand."""
SINKS = ["jsonl", "jsonl --merge", "jsonl.gz", "jsonl.zst", "parquet", "sqlite", "postgresql"]


async def spawn(
    simulator: Simulator, directory: Path, plan: Path, *options: str
) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "meraki_async", "crawl", "--plan", str(plan), *options),
        *("--base-url", simulator.url, "--out", str(directory), "--quiet"),
        env={"MERAKI_DASHBOARD_API_KEY": simulator.api_key},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )


@pytest.mark.slow
@pytest.mark.parametrize("sink", SINKS)
async def test_kills_lose_nothing_and_repeat_nothing(
    sink: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    name, *options = sink.split()
    if name == "postgresql":
        name = request.getfixturevalue("postgresql")
    clock, chance = Clock(), random.Random(sink)
    clock.freeze()
    plan, out = tmp_path / "plan.json", tmp_path / "out"
    plan.write_text(json.dumps({"listings": LISTINGS}))
    async with Simulator(
        organizations=50,
        devices_per_organization=20,
        rate_limits=False,
        clock=clock,
        faults=["reset:0.01", "503:0.01"],
    ) as simulator:
        await run_crawl(simulator, tmp_path / "whole")
        whole, asked = await rows_of("jsonl", tmp_path / "whole"), len(simulator.requests)

        async def check() -> None:
            assert await rows_of(name, out) == whole
            assert await verify(out, open_sink(name, out)) == []

        kills, crawls = 0, 0
        while kills < KILLS:
            process = await spawn(simulator, out, plan, "--sink", name, *options)
            try:
                # from before its first request on, so that every stage is hit
                await asyncio.wait_for(process.wait(), chance.uniform(0.3, 2.4))
            except TimeoutError:
                os.kill(process.pid, signal.SIGKILL)
                kills += 1
            _, errors = await process.communicate()
            if process.returncode == 0:
                crawls += 1
                await check()
            else:
                assert process.returncode == -9, errors.decode()
        process = await spawn(simulator, out, plan, "--sink", name, *options)
        _, errors = await process.communicate()
        assert process.returncode == 0, errors.decode()
        await check()
        assert not list(out.glob("*/*.part"))
        again = len(simulator.requests) / (crawls + 2) - asked
        print(
            f"{sink}: {crawls + 1} crawls, {kills} kills, {asked} requests, {again:.0f} more each"
        )
