"""The audit's HTML report, in a browser."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from meraki_async.directory import Reference
from meraki_async.directory.audit.report import render_report

from .. import chromium
from .audits import HOSTILE, audit, row

if TYPE_CHECKING:
    from playwright.async_api import Page

pytestmark = [pytest.mark.anyio, pytest.mark.slow]
LONG = 120


@asynccontextmanager
async def opened(
    profile: Path, report: bytes, *, script: bool = True, width: int = 1440, dark: bool = False
) -> AsyncIterator["Page"]:
    """The report in a browser, as it opens from a mail; nothing else is ever asked for."""
    file = profile.with_name(f"{profile.name}.html")
    file.write_bytes(report)
    asked: list[str] = []
    said: list[str] = []
    async with chromium.running_browser(profile) as browser:
        page = browser.pages[0]
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("dialog", lambda dialog: said.append(dialog.message))
        await page.set_viewport_size({"width": width, "height": 900})
        await page.emulate_media(color_scheme="dark" if dark else "light")
        if not script:
            session = await browser.new_cdp_session(page)
            await session.send("Emulation.setScriptExecutionDisabled", {"value": True})
        await page.goto(file.as_uri(), timeout=LONG * 1000)
        yield page
        assert asked == [file.as_uri()]
        assert said == []


async def test_it_is_searched_sorted_and_turned(tmp_path: Path) -> None:
    from playwright.async_api import expect

    async with opened(tmp_path / "a", render_report(audit(250, 10))) as page:
        rows = page.locator("#people tbody tr")
        assert await rows.count() == 100
        assert await page.text_content("#status") == "1 to 100 of 250 records"
        await page.click("#next")
        await page.click("#next")
        assert await rows.count() == 50
        assert await page.is_disabled("#next")
        await page.fill("#search", "person17@ customer")
        await expect(rows).to_have_count(1)
        await page.fill("#search", "")
        await page.select_option("#severity", "high")
        await expect(page.locator("#status")).to_contain_text("of 50")
        await page.select_option("#severity", "")
        await page.click("#people th:first-child button")
        await page.click("#people th:first-child button")
        assert "person249@" in (await rows.first.text_content() or "")
        head = page.locator("#people th").first
        assert await head.get_attribute("aria-sort") == "descending"


async def test_it_works_without_javascript_and_names_what_is_unknown(tmp_path: Path) -> None:
    report = render_report(audit(250, 10))
    async with opened(tmp_path / "a", report, script=False) as page:
        assert await page.locator("#people tbody tr").count() == 250
        assert not await page.is_visible("#search")
        first = await page.inner_text("header + main > section")
    assert "Not complete" in first
    assert "Unreadable Ltd (lost, account msp): status 503" in first
    # it is in every figure
    assert first.count("in 10 organizations read; 1 not readable") == 6


@pytest.mark.parametrize("width", [360, 1440])
@pytest.mark.parametrize("dark", [False, True])
async def test_it_fits_its_width(tmp_path: Path, width: int, dark: bool) -> None:
    review = {"name": "Q4", "text": "closed"} if dark else None
    reviewed = {"decision": "change", "reviewer": "a.long.name@department.example.com"}
    long = row(900, Reference(id="0", name="Customer 0"), note="read-only " * 9, **reviewed)
    report = render_report(audit(50, 5, long), None, review)
    async with opened(tmp_path / "a", report, width=width, dark=dark) as page:
        assert await page.evaluate("document.documentElement.scrollWidth") == width
        # nothing sticks out of a cell, nor is a word there broken into syllables
        cells = "[...document.querySelectorAll('#people th, #people td')]"
        assert await page.evaluate(f"{cells}.every(each => each.scrollWidth <= each.clientWidth)")
        narrow = f"{cells}.filter(each => each.clientWidth && each.clientWidth < 90).length"
        assert await page.evaluate(narrow) == 0
        colour = await page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert colour == ("rgb(18, 22, 28)" if dark else "rgb(255, 255, 255)")


async def test_names_run_nothing(tmp_path: Path) -> None:
    place = Reference(id="1", name=HOSTILE)
    bad = row(1, place, name=HOSTILE, email=HOSTILE, last_api_user_agent=HOSTILE, privilege=HOSTILE)
    async with opened(tmp_path / "a", render_report(audit(3, 2, bad))) as page:
        assert HOSTILE in (await page.text_content("#people") or "")


def test_only_what_it_brings_may_run() -> None:
    text = render_report(audit(3, 2)).decode()
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', text)
    assert policy is not None
    assert "default-src &#39;none&#39;" in policy[1]
    assert "unsafe" not in policy[1]
    assert not re.search(r'(?:src|href)="(?!#)', text)
    assert " style=" not in text
    assert " onclick" not in text


async def test_everything_found_is_printed(tmp_path: Path) -> None:
    async with opened(tmp_path / "a", render_report(audit(250, 10))) as page:
        await page.evaluate("dispatchEvent(new Event('beforeprint'))")
        assert await page.locator("#people tbody tr").count() == 250
        # Chromium repeats no head that has buttons
        assert await page.locator("#people thead button").count() == 0
        await page.evaluate("dispatchEvent(new Event('afterprint'))")
        assert await page.locator("#people thead button").count() == 7
        assert await page.locator("#people tbody tr").count() == 100
        await page.emulate_media(media="print", color_scheme="dark")
        assert not await page.is_visible("#search")
        colour = await page.evaluate("getComputedStyle(document.body).backgroundColor")
        assert colour == "rgb(255, 255, 255)"


@pytest.mark.slow
async def test_twenty_thousand_administrators_stay_usable(tmp_path: Path) -> None:
    from playwright.async_api import expect

    async with opened(tmp_path / "a", render_report(audit(20_000))) as page:
        rows = page.locator("#people tbody tr")
        assert await rows.count() == 100
        assert await page.text_content("#status") == "1 to 100 of 20,000 records"
        await page.fill("#search", "person19999@")
        await expect(rows).to_have_count(1)
        await page.fill("#search", "")
        await expect(rows).to_have_count(100)
        await page.click("#people th:nth-child(2) button")
        assert "Customer 0" in (await rows.first.text_content() or "")
        nodes = await page.evaluate("document.getElementsByTagName('*').length")
        assert nodes < 30_000
