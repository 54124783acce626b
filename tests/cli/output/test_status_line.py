"""The line that says how far a crawl is."""

from collections import Counter
from pathlib import Path

import pytest

from meraki_async import MemoryTransport, Meraki
from meraki_async.budgets.budgets import Budgets
from meraki_async.cli.output.status_line import StatusLine
from meraki_async.crawl import Plan, crawl

from ...crawl.crawling import response

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("is_over", [False, True])
async def test_narrow_terminals_keep_what_matters(tmp_path: Path, is_over: bool) -> None:
    transport = MemoryTransport(lambda _: response([]))
    async with (
        Meraki("k", transport=transport) as meraki,
        crawl(meraki, Plan.of(["getOrganizationAdmins"]), tmp_path) as run,
    ):
        progress = run.progress
        progress.organizations, progress.organizations_done = 12_345, 11_111
        progress.records = Counter({"getOrganizationAdmins": 123_456_789})
        progress.tasks_left = 0 if is_over else 10_000
        line = StatusLine(run, Budgets())
        whole = line.render()
        lines = [line.render(width) for width in range(len(whole) + 1)]
    assert lines[-1] == whole
    assert "123,456,789 records" in whole
    narrow = lines[66]
    assert len(narrow) <= 66
    for words in ("0 429s", "0 failed", "requests in" if is_over else "left"):
        assert words in narrow
        assert words in lines[0]
