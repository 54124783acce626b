"""Listings that fail for a while or for good, and responses that are none."""

from pathlib import Path

import pytest
from multidict import CIMultiDict

from meraki_async import HttpRequest, HttpResponse, MemoryTransport, Meraki
from meraki_async.crawl import Plan, crawl, open_sink, read_manifest
from meraki_async.simulator import Simulator

from .crawling import PAGED, lines_of, run_crawl
from .read_back import rows_of

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("sink", ["jsonl", "parquet", "sqlite"])
@pytest.mark.slow
async def test_half_a_response_is_no_record(frozen: Simulator, tmp_path: Path, sink: str) -> None:
    await run_crawl(frozen, tmp_path / "whole")
    # so many that listings are put off, and never so many for one that it is given up
    frozen.faults.add("invalid-jsonx20@getNetworkSettings")
    frozen.faults.add("invalid-json:0.1")
    out = tmp_path / "out"
    progress = await run_crawl(frozen, out, sink=open_sink(sink, out), retry_delay=0.01)
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


async def test_what_fails_for_a_while_is_put_off(frozen: Simulator, tmp_path: Path) -> None:
    frozen.faults.add("503x5@getOrganizationAdmins")
    progress = await run_crawl(frozen, tmp_path, retries=0, retry_delay=0.01)
    assert progress.is_complete, progress.failed
    assert progress.retries == 5


async def test_what_fails_for_good_is_named_and_read_by_the_next_run(
    frozen: Simulator, tmp_path: Path
) -> None:
    await run_crawl(frozen, tmp_path / "whole")
    frozen.faults.add("403-html@getOrganizationNetworks")
    progress = await run_crawl(frozen, tmp_path / "cut")
    # with the networks, what follows from them
    manifest = read_manifest(tmp_path / "cut")
    failed = {one["listing"] for one in manifest["partitions"] if one["state"] == "failed"}
    assert failed == {"getOrganizationNetworks", "getNetworkWirelessSsids", "getNetworkSettings"}
    assert not progress.is_complete
    frozen.faults.clear()
    assert (await run_crawl(frozen, tmp_path / "cut")).is_complete
    assert lines_of(tmp_path / "cut") == lines_of(tmp_path / "whole")


async def test_what_follows_from_a_listing_that_is_not_there_is_not_complete(
    frozen: Simulator, tmp_path: Path
) -> None:
    frozen.faults.add("404-text@getOrganizationNetworks")
    assert (await run_crawl(frozen, tmp_path, retry_delay=0.001)).is_complete
    partitions = read_manifest(tmp_path)["partitions"]
    lacking = [one for one in partitions if one["listing"] == "getOrganizationNetworks"]
    assert {one["state"] for one in lacking} == {"not available"}
    assert all("404" in one["errors"][0]["error"] for one in lacking)
    following = [one for one in partitions if one["listing"] == "getNetworkSettings"]
    assert {one["state"] for one in following} == {"not available"}
    assert not [name for name, _ in lines_of(tmp_path) if name.startswith("getNetwork")]


async def test_what_goes_away_in_the_middle_is_a_failure(frozen: Simulator, tmp_path: Path) -> None:
    # of five organizations' devices, page by page: the first pages come
    frozen.faults.add("404-text#6+@getOrganizationDevices")
    progress = await run_crawl(frozen, tmp_path / "cut", Plan.of([PAGED]))
    assert progress.failed
    assert not progress.is_complete
    frozen.faults.clear()
    assert (await run_crawl(frozen, tmp_path / "cut", Plan.of([PAGED]))).is_complete
    await run_crawl(frozen, tmp_path / "whole", Plan.of([PAGED]))
    assert lines_of(tmp_path / "cut") == lines_of(tmp_path / "whole")
