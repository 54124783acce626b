"""A crawl's report in a browser."""

from pathlib import Path

import pytest

from meraki_async.crawl import Plan, write_report
from meraki_async.crawl.state.crawl_directory import CrawlDirectory
from meraki_async.operations.lookup import operation_ids
from meraki_async.simulator import Simulator

from .. import chromium
from .crawling import run_crawl

pytestmark = pytest.mark.anyio


def longest_listing() -> str:
    """The longest name that a crawl's listing can have without being called otherwise."""
    names = [each for each in operation_ids() if each.startswith("getOrganization")]
    for name in sorted(names, key=len, reverse=True):
        try:
            Plan.of([name])
        except ValueError:
            continue
        return name
    raise AssertionError


@pytest.mark.slow
async def test_every_column_is_visible(frozen: Simulator, tmp_path: Path) -> None:
    plan = Plan.of(["inventory", longest_listing()])
    await run_crawl(frozen, tmp_path / "crawl", plan=plan)
    write_report(tmp_path / "crawl")
    page_file = CrawlDirectory(tmp_path / "crawl").report
    async with chromium.running_browser(tmp_path / "profile") as browser:
        page = browser.pages[0]
        await page.set_viewport_size({"width": 1280, "height": 900})
        await page.goto(page_file.as_uri())
        widths = await page.evaluate(
            "[...document.querySelectorAll('.scroll')].map(each => "
            "[each.scrollWidth, each.clientWidth])"
        )
        copied = await page.evaluate("document.body.innerText")
    assert len(widths) >= 2
    assert all(wanted <= there for wanted, there in widths), widths
    assert longest_listing() in copied
