"""Answers that are no answers, consumers that leave, sinks that fail, records that are gone."""

import asyncio
import json
from collections.abc import AsyncIterator
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from multidict import CIMultiDict
from rich.console import Console

from meraki_async import ConfigurationError, HttpRequest, HttpResponse, MemoryTransport, Meraki
from meraki_async.cli.estimate import show_estimate
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

from .stored import rows_of
from .test_survival import NAMES, crawled, still

pytestmark = pytest.mark.anyio
__all__ = ["still"]  # the fixture


@pytest.fixture
async def meraki(still: Simulator) -> AsyncIterator[Meraki]:
    async with Meraki(still.api_key, base_url=still.url) as client:
        yield client


@pytest.mark.parametrize("sink", ["jsonl", "parquet", "sqlite"])
async def test_half_an_answer_is_no_record(still: Simulator, tmp_path: Path, sink: str) -> None:
    await crawled(still, tmp_path / "whole")
    # so many that listings are put off, and never so many for one that it is given up
    still.faults.add("invalid-jsonx20@getNetworkSettings")
    still.faults.add("invalid-json:0.1")
    out = tmp_path / "out"
    progress = await crawled(still, out, sink=open_sink(sink, out), retry_delay=0.01)
    assert progress.retries
    assert progress.is_complete, progress.failed
    assert await rows_of(sink, out) == await rows_of("jsonl", tmp_path / "whole")


async def test_a_listing_that_gets_on_is_not_given_up(tmp_path: Path) -> None:
    asked: list[str] = []

    def handle(request: HttpRequest) -> HttpResponse:
        path, _, query = request.url.partition("/api/v1")[2].partition("?")
        if path == "/organizations":
            return HttpResponse(status=200, body=b'[{"id":"1"}]')
        asked.append(query)
        if len(asked) % 2:
            return HttpResponse(status=503, body=b"")
        page = len(asked) // 2
        following = f"<{request.url.partition('?')[0]}?startingAfter={page}>; rel=next"
        headers = CIMultiDict({"Link": following} if page < 9 else {})
        return HttpResponse(status=200, headers=headers, body=b'[{"id":"%d"}]' % page)

    async with Meraki("k", transport=MemoryTransport(handle), retries=0) as meraki:
        plan = Plan.of(["getOrganizationNetworks"])
        async with crawl(meraki, plan, tmp_path, retry_delay=0.001) as run:
            progress = await run.finish()
    assert progress.is_complete, progress.failed
    assert progress.retries == 9
    assert len(await rows_of("jsonl", tmp_path)) == 9


async def test_who_stops_listening_does_not_disturb(
    still: Simulator, meraki: Meraki, tmp_path: Path
) -> None:
    await crawled(still, tmp_path / "whole")
    async with crawl(meraki, Plan.of(NAMES), tmp_path / "out") as run:
        async for event in run:
            if event.kind == "page":
                break
        assert (await run.finish()).is_complete
    assert await rows_of("jsonl", tmp_path / "out") == await rows_of("jsonl", tmp_path / "whole")


async def test_leaving_the_block_stops_it(still: Simulator, meraki: Meraki, tmp_path: Path) -> None:
    async with crawl(meraki, Plan.of(NAMES), tmp_path) as run:
        running = asyncio.create_task(run.finish())
        while not run.progress.total_records:  # noqa: ASYNC110 - it tells those who iterate
            await asyncio.sleep(0)
    with pytest.raises(asyncio.CancelledError):
        await running
    asked = len(still.requests)
    await asyncio.sleep(0.05)
    assert len(still.requests) == asked
    assert not read_manifest(tmp_path)["isComplete"]


class Broken(JsonLines):
    """Cannot end an partition, for a reason that no sink should have."""

    async def prepare_commit(self, partition: Partition) -> WritePosition:
        raise RuntimeError("broken")


async def test_a_broken_sink_stops_the_crawl_and_repeats_nothing(
    still: Simulator, meraki: Meraki, tmp_path: Path
) -> None:
    await crawled(still, tmp_path / "whole")
    for _ in range(2):
        async with crawl(meraki, Plan.of(NAMES), tmp_path / "out", Broken(tmp_path / "out")) as run:
            with pytest.raises(OutputError, match="broken"):
                await run.finish()
    assert (await crawled(still, tmp_path / "out")).is_complete
    assert await rows_of("jsonl", tmp_path / "out") == await rows_of("jsonl", tmp_path / "whole")


@pytest.mark.parametrize("sink", ["jsonl", "jsonl.gz", "parquet", "sqlite"])
async def test_stored_records_that_are_gone_are_noticed(
    still: Simulator, tmp_path: Path, sink: str
) -> None:
    still.faults.add("403-html#8+@getOrganizationDevices")
    assert not (await crawled(still, tmp_path, sink=open_sink(sink, tmp_path))).is_complete
    still.faults.clear()
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
        await crawled(still, tmp_path, sink=open_sink(sink, tmp_path))
    progress = await crawled(still, tmp_path, sink=open_sink(sink, tmp_path), restart=True)
    assert progress.is_complete
    assert await verify(tmp_path) == []


async def test_organizations_that_come_later_are_read(tmp_path: Path) -> None:
    organizations: list[Any] = []

    def handle(request: HttpRequest) -> HttpResponse:
        path = request.url.partition("/api/v1")[2].partition("?")[0]
        body = organizations if path == "/organizations" else [{"a": 1}]
        return HttpResponse(status=200, body=json.dumps(body).encode())

    async def run() -> Any:
        async with Meraki("k", transport=MemoryTransport(handle)) as meraki:
            plan = Plan.of(["getOrganizationAdmins"])
            async with crawl(meraki, plan, tmp_path) as running:
                return await running.finish()

    assert not (await run()).is_complete
    organizations += [{"id": "1"}, {"name": "not yet there"}]
    assert [each.listing for each in (await run()).failed] == ["organizations"]
    organizations[1] = {"id": "2"}
    progress = await run()
    assert progress.is_complete
    assert len(await rows_of("jsonl", tmp_path)) == 2


async def test_names_are_shown_as_they_are(tmp_path: Path) -> None:
    names = ["Acme [/b] Ltd", "[red]Rot"]

    def handle(request: HttpRequest) -> HttpResponse:
        found = [{"id": str(index), "name": name} for index, name in enumerate(names)]
        return HttpResponse(status=200, body=json.dumps(found).encode())

    console = Console(file=StringIO(), width=120)
    async with Meraki("k", transport=MemoryTransport(handle)) as meraki:
        plan = Plan.of(["getOrganizationAdmins"])
        await show_estimate(meraki, plan, tmp_path, Console(file=StringIO()), console)
    shown = console.file.getvalue()  # type: ignore[attr-defined]
    assert all(name in shown for name in names)


def test_the_order_of_listings_makes_no_other_plan() -> None:
    one = Plan.of(["getOrganizationAdmins", "getNetworkSettings"], organizations=["b", "a"])
    two = Plan.of(["getNetworkSettings", "getOrganizationAdmins"], organizations=["a", "b"])
    assert one.fingerprint == two.fingerprint


def test_a_database_is_named_without_who_logs_in(tmp_path: Path) -> None:
    assert open_sink("postgresql://u:secret@h:5433/d", tmp_path).name == "postgresql://h:5433/d"
    socket = open_sink("postgresql:///d?host=/run/postgresql", tmp_path)
    assert socket.name == "postgresql:///run/postgresql:5432/d"
    for wrong in ("postgresql://u:pa/ssw0rd@h/d", "postgresql://[bad", "postgresql://h"):
        with pytest.raises(ConfigurationError) as caught:
            open_sink(wrong, tmp_path)
        assert "ssw0rd" not in str(caught.value)
