"""Changes of permissions, thousands of them, with kills and overlapping windows: each once."""

import asyncio
import json
import os
import random
import signal
import sys
from asyncio.subprocess import Process
from collections import Counter
from pathlib import Path
from typing import Any

import anyio
import msgspec
import pytest

from meraki_async.directory import PermissionFeed, Store, open_store

from ..cli.command import cli
from . import permission_world as world

pytestmark = pytest.mark.anyio

ROOT = Path(__file__).parents[2]


def told(record: dict[str, Any]) -> tuple[str, ...]:
    """What identifies a change in the world."""
    organization_id = record["organization"]["id"]
    if record["source"] == "log":
        return ("log", organization_id, record["occurred_at"], record["label"])
    fields = json.dumps([each["field"] for each in record["changes"]])
    return (
        "snapshots",
        organization_id,
        record["observed_at"],
        record["target"]["id"],
        fields,
    )


async def start(*command: str) -> Process:
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", *command), cwd=ROOT, stderr=asyncio.subprocess.PIPE
    )


async def finish(process: Process) -> None:
    _, errors = await process.communicate()
    assert process.returncode in (0, -signal.SIGKILL), errors.decode()


@pytest.mark.timeout(1200)
@pytest.mark.parametrize(
    ("syncs", "kills"),
    [
        pytest.param(2, 1, id="100 changes"),
        pytest.param(200, 60, id="10000 changes", marks=pytest.mark.slow),
    ],
)
async def test_none_is_lost_and_none_comes_twice(tmp_path: Path, syncs: int, kills: int) -> None:
    seed, chance = 7, random.Random(syncs)
    place, out = str(tmp_path / "directory.sqlite"), tmp_path / "changes.jsonl"
    async with await open_store(place):
        pass
    writer = ("tests.directory.permission_world", place, str(seed), str(syncs))
    consumer = (
        *("meraki_async", "changes", "--db", place, "--format", "jsonl"),
        *("--state", str(tmp_path / "state"), "--out", str(out), "--limit", "100"),
    )
    both = [writer, consumer]
    running = [await start(*each) for each in both]
    while kills:
        await asyncio.sleep(chance.uniform(0.05, 0.8))
        number = chance.randrange(2)
        if running[number].returncode is None:
            os.kill(running[number].pid, signal.SIGKILL)
            kills -= 1
        for each, process in enumerate(running):
            if each == number or process.returncode is not None:
                await finish(process)
                running[each] = await start(*both[each])
    for process in running:
        await finish(process)
    await finish(await start(*writer))
    await finish(await start(*consumer[:-2]))
    records = [json.loads(line) for line in out.read_text().splitlines()]
    expected = world.expected(seed, syncs)
    assert expected.total() == syncs * len(world.ORGANIZATIONS) * world.CHANGES
    assert Counter(map(told, records)) == expected
    assert [each["sequence"] for each in records] == list(range(1, len(records) + 1))
    assert len({each["id"] for each in records}) == len(records)
    async with await open_store(place) as store:
        assert await PermissionFeed(store).waiting() == 0


async def test_a_pipe_sees_each_change_too(tmp_path: Path) -> None:
    """Without kills; after one the last page may come again."""
    place = tmp_path / "directory.sqlite"
    async with await open_store(place) as store:
        await world.write(store, 3, 4)
    lines: list[str] = []
    options = ("--db", str(place), "--state", str(tmp_path / "state"), "--format", "jsonl")
    for _ in range(3):
        done = await anyio.to_thread.run_sync(cli, "changes", *options)
        assert done.returncode == 0, done.stderr
        lines += done.stdout.splitlines()
    assert Counter(told(json.loads(line)) for line in lines) == world.expected(3, 4)


async def test_each_kind_of_store_tells_each_change(store: Store) -> None:
    await world.write(store, 5, 6)
    feed, cursor, found = PermissionFeed(store), None, Counter[tuple[str, ...]]()
    while True:
        page = await feed.read(cursor, limit=50)
        found.update(told(msgspec.to_builtins(change)) for change in page.changes)
        cursor = page.cursor
        if page.is_last:
            break
    assert found == world.expected(5, 6)
