"""Listings that failed for a passing reason: when they are read again, and who knows of it."""

from pathlib import Path

import pytest

from meraki_async import HttpResponse, MemoryTransport, Meraki
from meraki_async.budgets.budgets import Budgets
from meraki_async.cli.output.crawl_status import show_status
from meraki_async.cli.output.status_line import StatusLine
from meraki_async.crawl import Plan, crawl, read_manifest

from .crawling import response

pytestmark = pytest.mark.anyio

ADMINS = Plan.of(["getOrganizationAdmins", "getOrganizationSamlRoles"])


def handle(request: object) -> HttpResponse:
    path = request.url.partition("/api/v1")[2]  # type: ignore[attr-defined]
    if path.endswith("admins"):
        return HttpResponse(status=500, body=b"")
    return response([{"id": "1"}])


async def test_a_page_that_is_not_whole_is_read_again_and_then_named(tmp_path: Path) -> None:
    asked = 0

    def partial(request: object) -> HttpResponse:
        nonlocal asked
        if request.url.endswith("/organizations?perPage=9000"):  # type: ignore[attr-defined]
            return response([{"id": "1"}])
        asked += 1
        errors = ["Some shards did not answer"] if asked != is_whole else []
        return response({"items": [{"id": str(asked)}], "errors": errors})

    plan = Plan.of(["getOrganizationAdmins"])
    for is_whole, asked_in_the_end in ((3, 3), (0, 6)):
        asked, directory = 0, tmp_path / str(is_whole)
        async with (
            Meraki("k", transport=MemoryTransport(partial), retries=0) as meraki,
            crawl(meraki, plan, directory, retry_delay=0.001) as run,
        ):
            progress = await run.finish()
        assert asked == asked_in_the_end
        assert progress.total_records == 1
        [partition] = read_manifest(directory)["partitions"]
        gaps = [gap["gap"] for gap in partition["gaps"]]
        part = "the API responded in part only: Some shards did not answer"
        assert gaps == ([] if is_whole else [part])
        assert [found.error for found in progress.gaps] == gaps


async def test_what_always_fails_is_told_and_waited_for_shortly(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With doubled delays it would take 31 times as long as the first one."""
    monkeypatch.setattr("meraki_async.crawl.engine.reader._PATIENCE", 10_000.0)
    delay = 0.2
    async with (
        Meraki("k", transport=MemoryTransport(handle), retries=0) as meraki,
        crawl(meraki, ADMINS, tmp_path, retry_delay=delay) as run,
    ):
        waits, lines = [], []
        line = StatusLine(run, Budgets())
        async for event in run:
            if event.kind == "waiting":
                waits.append((event.put_off, event.delay))
                lines.append(line.render())
                [task] = [
                    error
                    for partition in read_manifest(tmp_path)["partitions"]
                    for error in partition["errors"]
                ]
                assert task["state"] == "waiting"
                assert task["retryAt"] is not None
                assert show_status(tmp_path) == 1
                shown = capsys.readouterr().out
                assert "Running since" in shown
                assert "; 1 put off, " in shown
                assert "Run the same crawl command again" not in shown
    assert len(waits) == 5
    assert all(count == 1 and 0 <= seconds <= delay + 0.001 for count, seconds in waits), waits
    assert all("· 1 put off, " in each for each in lines)
    assert [failed.listing for failed in run.progress.failed] == ["getOrganizationAdmins"]
    assert (run.progress.put_off, run.progress.next_retry_at) == (0, None)
    assert "put off" not in line.render()
    assert show_status(tmp_path) == 1
    shown = capsys.readouterr().out
    assert "Run the same crawl command again" in shown
    assert "Running" not in shown


async def test_patience_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However long attempts take, what was put off is waited for only so long."""
    monkeypatch.setattr("meraki_async.crawl.engine.reader._PATIENCE", 0.0)
    asked: list[int] = []

    def counting(request: object) -> HttpResponse:
        found = handle(request)
        if found.status == 500:
            asked.append(found.status)
        return found

    async with (
        Meraki("k", transport=MemoryTransport(counting), retries=0) as meraki,
        crawl(meraki, Plan.of(["getOrganizationAdmins"]), tmp_path, retry_delay=0.05) as run,
    ):
        progress = await run.finish()
    assert [failed.listing for failed in progress.failed] == ["getOrganizationAdmins"]
    assert 1 < len(asked) < 6
