"""Every sink keeps what ``Sink`` promises, and other programs read what it writes."""

import threading
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import anyio
import anyio.lowlevel
import msgspec
import pytest

from meraki_async import ConfigurationError
from meraki_async.crawl import (
    CrawlPage,
    JsonLines,
    Listing,
    Partition,
    Plan,
    Sink,
    WritePosition,
    open_sink,
    verify,
)
from meraki_async.crawl.testing import ReadBack, SinkConformanceError, check_sink
from meraki_async.simulator import Simulator

from .crawling import run_crawl
from .read_back import rows_of

pytestmark = pytest.mark.anyio

SINKS = ["jsonl", "jsonl.gz", "jsonl.zst", "parquet", "sqlite", "postgresql"]


def reader_of(name: str, directory: Path) -> ReadBack:
    async def read_back(listing: Listing, organization: str) -> list[tuple[str, Any]]:
        rows = (await rows_of(name, directory)).elements()
        return [
            (parent, msgspec.json.decode(record))
            for title, owner, parent, record in rows
            if (title, owner) == (listing.name, organization)
        ]

    return read_back


@pytest.fixture(params=SINKS)
def sink_name(request: pytest.FixtureRequest) -> str:
    if request.param == "postgresql":
        return str(request.getfixturevalue("postgresql"))
    return str(request.param)


async def test_it_conforms(sink_name: str, tmp_path: Path) -> None:
    await check_sink(lambda: open_sink(sink_name, tmp_path), reader_of(sink_name, tmp_path))


async def test_parquet_in_small_parts_conforms(tmp_path: Path) -> None:
    from meraki_async.crawl.sinks.parquet import Parquet

    await check_sink(lambda: Parquet(tmp_path, part_bytes=60), reader_of("parquet", tmp_path))
    assert len(list(tmp_path.rglob("part-00001.parquet"))) > 1  # noqa: ASYNC240


async def test_parquet_writes_few_parts_at_once(tmp_path: Path) -> None:
    from meraki_async.crawl.sinks.parquet import _MAX_WRITERS, Parquet

    started: list[Partition] = []
    go = threading.Event()

    class Blocked(Parquet):
        def _write_part(self, partition: Partition, length: int, path: Path) -> Any:
            started.append(partition)
            go.wait()
            return super()._write_part(partition, length, path)

    sink, count = Blocked(tmp_path), 3 * _MAX_WRITERS
    await sink.open(Plan.of(["getOrganizationAdmins"]).listings)
    async with anyio.create_task_group() as tasks:
        for number in range(count):
            tasks.start_soon(sink.prepare_commit, Partition(0, str(number)))
        try:
            while len(started) + sink._writers.statistics().tasks_waiting < count:
                await anyio.lowlevel.checkpoint()
            assert len(started) == _MAX_WRITERS
        finally:
            go.set()
    assert len(started) == count


class Memory(Sink):
    """The least that a sink must do; wrong in the way it is told to be."""

    name = "memory"

    def __init__(self, rows: dict[Any, list[Any]], fault: str) -> None:
        self.rows = rows
        self.fault = fault

    def _of(self, partition: Partition) -> list[Any]:
        return self.rows.setdefault(
            (self.crawl, self.listings[partition.listing].name, partition.organization_id), []
        )

    async def rollback(self, partitions: Sequence[Partition]) -> None:
        for partition in partitions:
            if self.fault != "keeps what was not committed":
                del self._of(partition)[partition.position :]

    async def store(self, partition: Partition, page: CrawlPage) -> WritePosition:
        rows = self._of(partition)
        rows += [(page.parent_id, msgspec.json.decode(record)) for record in page.records]
        if self.fault == "loses" and page.number:
            rows.pop()
        return WritePosition(len(rows), 0)

    async def recount(self, partition: Partition) -> WritePosition | None:
        return WritePosition(len(self._of(partition)) + (self.fault == "miscounts"), 0)


@pytest.mark.parametrize("fault", ["", "loses", "keeps what was not committed", "miscounts"])
async def test_the_conformance_test_finds_faults(fault: str) -> None:
    rows: dict[Any, list[Any]] = {}

    async def read_back(listing: Listing, organization: str) -> list[tuple[str, Any]]:
        crawls = Counter({key[0]: 1 for key in rows})
        latest = max(crawls)
        return next(
            (
                found
                for (crawl, name, owner), found in rows.items()
                if (crawl, name, owner) == (latest, listing.name, organization)
            ),
            [],
        )

    if not fault:
        await check_sink(lambda: Memory(rows, fault), read_back)
        return
    with pytest.raises(SinkConformanceError):
        await check_sink(lambda: Memory(rows, fault), read_back)


def test_a_sink_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no sink 'csv'; there are jsonl, "):
        open_sink("csv", tmp_path)


def test_a_sink_says_where_its_records_are() -> None:
    merged = JsonLines("DIR")
    merged.is_merged = True
    assert merged.layout == "DIR/<operationId>.jsonl"
    for text, layout in {
        "jsonl": "DIR/<operationId>/<organization id>.jsonl",
        "jsonl.zst": "DIR/<operationId>/<organization id>.jsonl.zst",
        "parquet": "DIR/<operationId>/organization_id=<id>/*.parquet",
        "sqlite": "DIR/crawl.sqlite, a table for each operationId",
        "postgresql://h/d": "schema meraki of the database, a table for each operationId",
    }.items():
        assert open_sink(text, "DIR").layout == layout


@pytest.mark.parametrize("name", ["jsonl", "parquet", "sqlite"])
async def test_records_may_go_to_another_directory_than_the_crawls(
    frozen: Simulator, tmp_path: Path, name: str
) -> None:
    state, data = tmp_path / "state", tmp_path / "data"
    for names in (["getOrganizationAdmins", "getOrganizationSamlRoles"], ["getOrganizationAdmins"]):
        progress = await run_crawl(
            frozen, state, Plan.of(names), sink=open_sink(name, data), replace=True
        )
        assert progress.is_complete
        rows = await rows_of(name, data)
        assert {row[0] for row in rows} == set(names)
        assert await verify(state, open_sink(name, data)) == []
    kept = ["checkpoint.sqlite", "crawl.lock", "manifest.json"]
    assert sorted(each.name for each in state.iterdir()) == kept
    assert not {each.name for each in data.iterdir()}.intersection(kept)


def test_a_database_is_named_without_who_logs_in(tmp_path: Path) -> None:
    assert open_sink("postgresql://u:secret@h:5433/d", tmp_path).name == "postgresql://h:5433/d"
    socket = open_sink("postgresql:///d?host=/run/postgresql", tmp_path)
    assert socket.name == "postgresql:///run/postgresql:5432/d"
    for wrong in ("postgresql://u:pa/ssw0rd@h/d", "postgresql://[bad", "postgresql://h"):
        with pytest.raises(ConfigurationError) as caught:
            open_sink(wrong, tmp_path)
        assert "ssw0rd" not in str(caught.value)
