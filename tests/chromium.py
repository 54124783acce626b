"""A headless Chromium, for the pages that people see."""

import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.async_api import BrowserContext

REQUIRED = "MERAKI_ASYNC_TEST_CHROMIUM"
"""Set by CI: a machine without Chromium fails, then, instead of skipping."""
_FLAGS = (
    # root, whom CI runs as in a container, has no sandbox
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)


def executable() -> str | None:
    """Where it is; None: it is not installed."""
    return shutil.which("chromium") or shutil.which("chromium-browser")


@asynccontextmanager
async def running_browser(profile: Path) -> AsyncIterator["BrowserContext"]:
    """Start Chromium with an empty profile, which trusts the tests' own certificates.

    Args:
        profile: an empty directory.
    """
    path = executable()
    if path is None:
        if os.environ.get(REQUIRED):
            pytest.fail("Chromium is not installed")
        pytest.skip("Chromium is not installed (Debian: apt-get install chromium)")
    from playwright.async_api import async_playwright

    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch_persistent_context(
            profile,
            executable_path=path,
            headless=True,
            args=_FLAGS,
            ignore_https_errors=True,
        )
        try:
            yield browser
        finally:
            await browser.close()
