"""Events of networks, which a crawl reads up to limits that it states."""

import json
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Raw

from meraki_async import HttpResponse
from meraki_async.calls.page import Page
from meraki_async.cli.output.console import make_console
from meraki_async.cli.output.crawl_status import show_status
from meraki_async.cli.output.crawl_summary import print_problems, print_summary
from meraki_async.crawl import Plan, Progress, read_manifest, write_report
from meraki_async.crawl.engine.event_limits import limit_events
from meraki_async.crawl.state.partition import Task

from .crawling import crawl_of, response
from .read_back import rows_of

pytestmark = pytest.mark.anyio

PAGE = 10


class Events:
    """A network in which something happens each minute, for ever."""

    def __init__(self) -> None:
        self.now = time.time()
        self.asked: list[str] = []

    def __call__(self, path: str, query: str) -> HttpResponse:
        if path == "/organizations":
            return response([{"id": "1"}])
        if path.endswith("/networks"):
            return response([{"id": "N_1"}])
        self.asked.append(query)
        [before] = parse_qs(query).get("endingBefore", [self.time(0)])
        last = datetime.fromisoformat(before).timestamp()
        times = [self.time(self.now - last + 60 * number) for number in range(1, PAGE + 1)]
        events = {"events": [{"occurredAt": each} for each in times]}
        return response(events, link=f"?endingBefore={times[-1]}", relation="prev")

    def time(self, seconds_ago: float) -> str:
        return (
            datetime.fromtimestamp(self.now - seconds_ago, UTC).isoformat().replace("+00:00", "Z")
        )


async def times_of(directory: Path) -> list[str]:
    return sorted(
        json.loads(record)["occurredAt"]
        for *_, record in (await rows_of("jsonl", directory)).elements()
    )


async def test_events_are_read_back_to_a_time(tmp_path: Path, capsys: Any) -> None:
    events = Events()
    plan = Plan.of(["getNetworkEvents"], events_since=3600)
    progress = await crawl_of(events, tmp_path, plan)
    assert progress.is_complete
    times = await times_of(tmp_path)
    assert len(times) == len(set(times))
    assert 59 <= len(times) <= 60
    assert times[0] >= events.time(3601)
    # no page beyond, not even in advance
    assert len(events.asked) == 6
    assert progress.cut_off == []
    assert read_manifest(tmp_path)["limits"] == {
        "getNetworkEvents": "of the last 1 h, at most 10,000 of each network"
    }
    assert show_status(tmp_path) == 0
    text = "Limited: getNetworkEvents: of the last 1 h, at most 10,000 of each network."
    assert text in capsys.readouterr().out
    print_summary(progress, plan, tmp_path, "x", make_console())
    assert text in capsys.readouterr().out
    assert "of the last 1 h" in write_report(tmp_path).read_text()


@pytest.mark.parametrize("limit", [1, PAGE, PAGE + 5])
async def test_too_many_events_are_not_called_complete(
    tmp_path: Path, capsys: Any, limit: int
) -> None:
    events = Events()
    plan = Plan.of(["getNetworkEvents"], events_limit=limit)
    progress: Progress = await crawl_of(events, tmp_path, plan)
    assert progress.is_complete
    assert len(await times_of(tmp_path)) == limit
    assert len(events.asked) == -(-limit // PAGE)
    [cut] = progress.cut_off
    assert str(cut) == (
        f"getNetworkEvents of N_1, organization 1: cut off after {limit} events, as the plan says"
    )
    assert show_status(tmp_path) == 0
    shown = capsys.readouterr().out
    assert f"Limited: {cut}" in shown
    [heads, row] = shown.splitlines()[:2]
    columns = dict(
        zip(
            heads.replace("cut off", "cut").replace("not available", "no").split(),
            row.split(),
            strict=True,
        )
    )
    assert (columns["complete"], columns["cut"]) == ("0", "1")
    print_problems(progress, plan, make_console(stderr=True))
    assert f"Limited: {cut}" in capsys.readouterr().err
    assert f"cut off after {limit} events" in write_report(tmp_path).read_text()


async def test_limits_hold_over_a_resumption(tmp_path: Path) -> None:
    events, failing = Events(), [3]

    def handle(path: str, query: str) -> HttpResponse:
        if path.endswith("/events") and len(events.asked) == failing[0]:
            return HttpResponse(status=403, body=b"")
        return events(path, query)

    plan = Plan.of(["getNetworkEvents"], events_limit=45)
    assert not (await crawl_of(handle, tmp_path, plan)).is_complete
    failing[0] = -1
    progress = await crawl_of(handle, tmp_path, plan)
    assert (progress.is_resumed, progress.is_complete) == (True, True)
    times = await times_of(tmp_path)
    assert len(times) == len(set(times)) == 45
    assert len(progress.cut_off) == 1


async def test_events_that_say_no_time_are_kept(tmp_path: Path) -> None:
    odd = [{}, {"occurredAt": None}, {"occurredAt": "soon"}, {"occurredAt": "2001-01-01T00:00:00"}]

    def handle(path: str, query: str) -> HttpResponse:
        events = {"events": odd}
        return response(events) if path.endswith("/events") else Events()(path, query)

    progress = await crawl_of(handle, tmp_path, Plan.of(["getNetworkEvents"]))
    assert progress.total_records == 3


@given(
    ages=st.lists(st.integers(0, 100), max_size=30).map(sorted),
    size=st.integers(1, 7),
    limit=st.integers(1, 40),
    since=st.integers(1, 100),
)
def test_the_newest_events_within_the_limits_are_kept(
    ages: list[int], size: int, limit: int, since: int
) -> None:
    now = datetime(2026, 11, 30, tzinfo=UTC).timestamp()
    plan = Plan.of(["getNetworkEvents"], events_limit=limit, events_since=since)
    [listing] = [each for each in plan.listings if each.is_of_events]
    task = Task(1, 0, "1", "N_1", None, 0, 0)
    kept: list[int] = []
    for start in range(0, max(len(ages), 1), size):
        part = ages[start : start + size]
        times = [datetime.fromtimestamp(now - age, UTC).isoformat() for age in part]
        has_more = start + size < len(ages)
        page = Page(
            items=[Raw(json.dumps({"occurredAt": each}).encode()) for each in times],
            organization_id="1",
            number=1,
            meta={},
            body=b"",
            next_cursor=urlencode({"endingBefore": times[-1]}) if has_more else None,
            is_last=not has_more,
        )
        page = limit_events(page, task, listing, plan, now)
        task.records += len(page.items)
        kept += part[: len(page.items)]
        assert page.is_last == (page.next_cursor is None)
        if page.is_last:
            break
    wanted = [age for age in ages if age <= since]
    assert kept == wanted[:limit]
    if len(wanted) > limit:
        assert task.cut_off is not None
    if len(wanted) < limit:
        assert task.cut_off is None
