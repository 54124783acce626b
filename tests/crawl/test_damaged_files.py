"""Bytes that changed on the disk: one clear error, or nothing that matters."""

import gzip
import json
import random
import shutil
import sqlite3
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import closing
from pathlib import Path

import pytest
from multidict import CIMultiDict

from meraki_async import ConfigurationError, HttpRequest, HttpResponse, MemoryTransport, Meraki
from meraki_async.cli.output.crawl_status import show_status
from meraki_async.crawl import (
    OutputError,
    Plan,
    Progress,
    Sink,
    crawl,
    open_sink,
    read_manifest,
    verify,
    write_report,
)
from meraki_async.crawl.sinks.parquet import Parquet

from .read_back import rows_of

pytestmark = [pytest.mark.anyio, pytest.mark.slow]

SINKS = ["jsonl", "jsonl.gz", "jsonl.zst", "parquet", "sqlite"]
PLAN = Plan.of(["getOrganizationDevices", "getNetworkSettings", "getOrganizationAdmins"])
REFUSED = ("/organizations/2/devices?startingAfter=1", "/networks/N_13/settings")


class Dashboard:
    """Three organizations; some of their pages are refused for a while."""

    def __init__(self) -> None:
        self.refused: tuple[str, ...] = REFUSED

    def handle(self, request: HttpRequest) -> HttpResponse:
        place = request.url.partition("/api/v1")[2]
        path, _, query = place.partition("?")
        if path == "/organizations":
            return _respond([{"id": each, "name": f"Acme {each}"} for each in "123"])
        if any(path in each and query.endswith(each.partition("?")[2]) for each in self.refused):
            return HttpResponse(status=403, body=b"{}")
        organization = path.split("/")[2]
        if path.endswith("/networks"):
            return _respond([{"id": f"N_{organization}{each}"} for each in range(4)])
        if not path.endswith("/devices"):
            return _respond([{"id": organization, "name": path, "tags": ["a", "b"]}])
        page = int(query.partition("startingAfter=")[2] or 0)
        devices = [{"serial": f"Q2-{organization}-{page}-{each}"} for each in range(5)]
        address = request.url.partition("?")[0]
        following = {"Link": f"<{address}?startingAfter={page + 1}>; rel=next"}
        return _respond(devices, **following if page < 3 else {})


def _respond(content: object, **headers: str) -> HttpResponse:
    body = json.dumps(content).encode()
    return HttpResponse(status=200, headers=CIMultiDict(headers), body=body)


async def collect(dashboard: Dashboard, directory: Path, sink: str | Sink) -> Progress:
    destination = open_sink(sink, directory) if isinstance(sink, str) else sink
    transport = MemoryTransport(dashboard.handle)
    async with (
        Meraki("k", transport=transport) as meraki,
        crawl(meraki, PLAN, directory, destination) as run,
    ):
        return await run.finish()


async def unfinished(directory: Path, sink: str) -> Path:
    """A crawl of which some pages were refused."""
    assert not (await collect(Dashboard(), directory, sink)).is_complete
    return directory


async def finish(directory: Path, sink: str) -> None:
    dashboard = Dashboard()
    dashboard.refused = ()
    assert (await collect(dashboard, directory, sink)).is_complete


async def damaged_outcomes(
    original: Path, file: str, tries: int, use: Callable[[Path], Awaitable[object]]
) -> Counter[str]:
    """Flip bytes of a file at random places, and count what its use then comes to."""
    outcomes: Counter[str] = Counter()
    chance = random.Random(file)
    content = (original / file).read_bytes()
    for number in range(tries):
        directory = original.with_name(f"damaged-{number}")
        shutil.copytree(original, directory)
        damaged = bytearray(content)
        for _ in range(chance.choice([1, 1, 3])):
            place = chance.randrange(len(damaged))
            damaged[place] ^= chance.randrange(1, 256)
        (directory / file).write_bytes(damaged)
        try:
            await use(directory)
            outcomes["fine"] += 1
        except (OutputError, ConfigurationError) as error:
            outcomes["told" if "\n" not in str(error) else "told in many lines"] += 1
        shutil.rmtree(directory)
    assert not outcomes["told in many lines"]
    return outcomes


async def read_everything(directory: Path) -> None:
    assert show_status(directory) in (0, 1, 2)
    write_report(directory)
    await verify(directory)


@pytest.mark.parametrize(
    ("file", "other"),
    [("manifest.json", "checkpoint.sqlite"), ("checkpoint.sqlite", "manifest.json")],
)
async def test_what_tells_of_a_crawl_is_damaged(
    tmp_path: Path, file: str, other: str, capsys: pytest.CaptureFixture[str]
) -> None:
    original = await unfinished(tmp_path / "out", "jsonl")
    (original / other).unlink()
    outcomes = await damaged_outcomes(original, file, 300, read_everything)
    assert outcomes["told"] > 20
    assert "Error: " in capsys.readouterr().err


@pytest.mark.parametrize("sink", ["jsonl", "parquet", "sqlite"])
async def test_a_crawl_with_a_damaged_checkpoint_is_continued_or_refused(
    tmp_path: Path, sink: str
) -> None:
    original = await unfinished(tmp_path / "out", sink)

    async def go_on(directory: Path) -> None:
        await collect(Dashboard(), directory, sink)

    outcomes = await damaged_outcomes(original, "checkpoint.sqlite", 100, go_on)
    assert outcomes["told"] > 5


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM partition WHERE state = 'failed'",
        "DELETE FROM partition WHERE listing = 0",
        "UPDATE partition SET listing = 99 WHERE organization_id = '1' AND listing = 1",
        "UPDATE partition SET misfits = '{' WHERE listing = 1",
        "UPDATE partition SET started_at = 1e300",
        "UPDATE partition SET state = 'compleXe'",
        "UPDATE partition SET position = 'x'",
        "UPDATE task SET parent_id = NULL",
        "UPDATE task SET cursor = x'ff'",
        "UPDATE crawl SET plan = '{}'",
        "UPDATE crawl SET plan = replace(plan, 'Settings', 'Sxttings')",
        "UPDATE crawl SET settings = '[]'",
        "UPDATE crawl SET started_at = 'yesterday'",
        "UPDATE organization SET state = 'away'",
        "UPDATE sample SET sent = -1",
    ],
)
async def test_a_checkpoint_that_contradicts_itself_is_refused(tmp_path: Path, change: str) -> None:
    out = await unfinished(tmp_path / "out", "jsonl")
    (out / "manifest.json").unlink()
    with closing(sqlite3.connect(out / "checkpoint.sqlite", isolation_level=None)) as database:
        assert database.execute(change).rowcount
    with pytest.raises(OutputError, match=r"damaged|missing committed data"):
        read_manifest(out)
        await finish(out, "jsonl")


@pytest.mark.parametrize("sink", SINKS)
async def test_no_damaged_record_is_continued(tmp_path: Path, sink: str) -> None:
    original = await unfinished(tmp_path / "out", sink)
    whole = Path(shutil.copytree(original, tmp_path / "whole"))
    await finish(whole, sink)
    expected = await rows_of(sink, whole)

    async def go_on(directory: Path) -> None:
        await finish(directory, sink)
        # what is finished lies in the same file, and is left to verify
        if sink != "sqlite" or not await verify(directory):
            assert await rows_of(sink, directory) == expected

    files = ["crawl.sqlite"]
    if sink == "parquet":
        files = [".unfinished/getOrganizationDevices/organization_id=2/lines"]
    elif sink != "sqlite":
        files = [f"getOrganizationDevices/2.{sink}.part", f"getNetworkSettings/1.{sink}.part"]
    for file in files:
        assert (await damaged_outcomes(original, file, 100, go_on))["told"] > 5


async def test_no_damaged_part_is_continued(tmp_path: Path) -> None:
    def small_parts() -> Sink:
        return Parquet(tmp_path, part_bytes=100)

    await collect(Dashboard(), tmp_path, small_parts())
    part = tmp_path / ".unfinished/getOrganizationDevices/organization_id=2/part-00000.parquet"
    content = part.read_bytes()
    middle = len(content) // 2
    part.write_bytes(content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :])
    with pytest.raises(OutputError, match="organization_id=2 is damaged"):
        await collect(Dashboard(), tmp_path, small_parts())
    part.write_bytes(content)
    dashboard = Dashboard()
    dashboard.refused = ()
    assert (await collect(dashboard, tmp_path, small_parts())).is_complete
    assert await verify(tmp_path) == []


async def test_no_damaged_row_is_continued(tmp_path: Path) -> None:
    await unfinished(tmp_path, "sqlite")
    with closing(sqlite3.connect(tmp_path / "crawl.sqlite", isolation_level=None)) as database:
        assert database.execute(
            "UPDATE getOrganizationDevices SET record = replace(record, 'Q2-2-0-1', 'Q2-2-0-7')"
            " WHERE record LIKE '%Q2-2-0-1%'"
        ).rowcount
    with pytest.raises(OutputError, match=r"crawl\.sqlite is damaged"):
        await finish(tmp_path, "sqlite")


async def test_an_index_that_disagrees_with_its_table_is_noticed(tmp_path: Path) -> None:
    await unfinished(tmp_path, "jsonl")
    with closing(sqlite3.connect(tmp_path / "checkpoint.sqlite", isolation_level=None)) as database:
        database.executescript(
            "PRAGMA writable_schema = 1;"
            "UPDATE sqlite_master SET sql = replace(sql, '(state)', '(error)')"
            " WHERE name = 'task_state';"
        )
    with pytest.raises(OutputError, match="it is damaged"):
        await finish(tmp_path, "jsonl")


@pytest.mark.parametrize("sink", SINKS)
async def test_verify_finds_what_changed_though_the_counts_agree(tmp_path: Path, sink: str) -> None:
    original = await unfinished(tmp_path / "out", sink)
    await finish(original, sink)
    expected = await rows_of(sink, original)
    found = 0

    async def compare(directory: Path) -> None:
        nonlocal found
        if await verify(directory):
            found += 1
        else:
            assert await rows_of(sink, directory) == expected

    file = {
        "parquet": "getOrganizationDevices/organization_id=2/part-00000.parquet",
        "sqlite": "crawl.sqlite",
    }.get(sink, f"getOrganizationDevices/2.{sink}")
    outcomes = await damaged_outcomes(original, file, 100, compare)
    assert found + outcomes["told"] > 20


async def test_verify_finds_what_changed_in_a_merged_file(tmp_path: Path) -> None:
    dashboard = Dashboard()
    dashboard.refused = ()
    transport = MemoryTransport(dashboard.handle)
    for sink in ("jsonl", "jsonl.gz"):
        out = tmp_path / sink
        async with (
            Meraki("k", transport=transport) as meraki,
            crawl(meraki, PLAN, out, open_sink(sink, out), merge=True) as run,
        ):
            assert (await run.finish()).is_complete
        assert await verify(out) == []
        path = out / f"getOrganizationDevices.{sink}"
        unpack, pack = (gzip.decompress, gzip.compress) if sink == "jsonl.gz" else (bytes, bytes)
        changed = unpack(path.read_bytes()).replace(b"Q2-2-1-3", b"Q2-2-1-9")
        path.write_bytes(pack(changed))
        # compressed again, its size differs as well
        first = (await verify(out))[0]
        assert "organization 2: as much as was written, but not the same" in first
