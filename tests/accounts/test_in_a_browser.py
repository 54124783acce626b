"""The ways on which people grant access, in a real browser."""

import json
import os
import re
import shlex
import ssl
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING

import anyio
import pytest
import trustme

from meraki_async.accounts import AccountLink, Vault
from meraki_async.auth.oauth_server import OAuthServer
from meraki_async.simulator import Simulator
from meraki_async.simulator.access.oauth import OAuthApplication

from ..chromium import running_browser
from ..cli.commands.test_accounts import SECRET, Terminal, free_port

if TYPE_CHECKING:
    from playwright.async_api import BrowserContext, Page, Request

pytestmark = [pytest.mark.anyio, pytest.mark.slow]
SCOPES = ("dashboard:general:config:read", "dashboard:general:telemetry:read")
BROWSER = """
import json, os, pathlib, sys
pathlib.Path(sys.argv[1]).write_text(json.dumps([sys.argv[2], dict(os.environ)]))
"""


@pytest.fixture
async def browser(tmp_path: Path) -> AsyncIterator["BrowserContext"]:
    (tmp_path / "profile").mkdir()
    async with running_browser(tmp_path / "profile") as running:
        yield running


@pytest.fixture
def port() -> int:
    return free_port()


@pytest.fixture
async def dashboard(port: int) -> AsyncIterator[Simulator]:
    uris = (f"http://127.0.0.1:{port}/callback", f"https://localhost:{port}/callback")
    application = OAuthApplication(client_id="app", secret=SECRET, redirect_uris=uris)
    async with Simulator(
        organizations=3, devices_per_organization=5, oauth_applications=[application]
    ) as running:
        yield running


@pytest.fixture
async def terminal(tmp_path: Path) -> Terminal:
    found = Terminal(tmp_path)
    await found.run("accounts", "init", "--key", f"file:{tmp_path / 'vault.key'}")
    return found


async def watched(browser: "BrowserContext") -> tuple["Page", list["Request"], list[str]]:
    """A page, what it requests, and what it complains of."""
    page, requests, complaints = await browser.new_page(), [], []
    page.on("request", lambda request: requests.append(request))
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    return page, requests, complaints


async def added_by_browser(
    terminal: Terminal, dashboard: Simulator, page: "Page", port: int, decision: str
) -> tuple[int, str]:
    """``accounts add --oauth``, whose browser is ``page``: its exit code, and what it says."""
    opened = terminal.directory / "opened.json"
    opened.unlink(missing_ok=True)
    script = terminal.directory / "browser.py"
    script.write_text(BROWSER)
    command = [sys.executable, str(script), str(opened)]
    terminal.variables["BROWSER"] = f"{shlex.join(command)} %s"
    terminal.variables["MERAKI_DASHBOARD_API_KEY"] = "f" * 40
    root = dashboard.url.removesuffix("/api/v1")
    with terminal.start(
        *("accounts", "add", "customer", "--oauth", "--client-id", "app"),
        *("--redirect-uri", f"http://127.0.0.1:{port}/callback"),
        *("--authorization-server", root, "--base-url", dashboard.url, "--preset", "inventory"),
    ) as process:
        with anyio.fail_after(60):
            while not opened.exists() or not opened.read_text():
                assert process.poll() is None
                await anyio.sleep(0.02)
        url, environment = json.loads(opened.read_text())
        assert environment["PATH"] == os.environ["PATH"]
        assert not [
            name for name in environment if re.search("KEY|SECRET", name) and "MERAKI" in name
        ]
        await page.goto(url)
        await page.get_by_role("button", name=decision).click()
        await page.get_by_role("heading", name="Done").wait_for()
        code = await anyio.to_thread.run_sync(process.wait)
        assert process.stderr is not None
        return code, process.stderr.read().decode()


async def test_from_adding_an_account_to_a_crawl(
    terminal: Terminal, dashboard: Simulator, browser: "BrowserContext", port: int
) -> None:
    page, _, complaints = await watched(browser)
    code, said = await added_by_browser(terminal, dashboard, page, port, "Deny")
    assert code == 1
    assert "the administrator declined" in said
    assert (await terminal.run("accounts", "list"))[0] == []
    code, said = await added_by_browser(terminal, dashboard, page, port, "Allow")
    assert code == 0, said
    await terminal.run(
        "crawl", "getOrganizationNetworks", "--account", "customer", "--out", "out", "--quiet"
    )
    [file] = (terminal.directory / "out" / "getOrganizationNetworks").rglob("*.jsonl")
    assert file.read_text().strip()
    # the page of the listener has no icon, and nothing else to complain of
    assert not [text for text in complaints if "favicon" not in text and "404" not in text]


async def test_a_link(
    tmp_path: Path, dashboard: Simulator, browser: "BrowserContext", port: int
) -> None:
    vault = Vault.create(tmp_path / "vault.sqlite", f"file:{tmp_path / 'vault.key'}")
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    trustme.CA().issue_cert("localhost").configure_cert(tls)
    root = dashboard.url.removesuffix("/api/v1")
    link = AccountLink(
        vault,
        "customer",
        # of another site than the dashboard, to browsers
        host="localhost",
        port=port,
        tls=tls,
        server=OAuthServer("app", SECRET, url=root),
        client_secret=SECRET,
        scopes=SCOPES,
        base_url=dashboard.url,
    )
    page, requests, complaints = await watched(browser)
    async with link:
        await page.goto(link.url)
        await page.get_by_role("heading", name="Access for customer").wait_for()
        token = link.url.partition("#")[2]
        assert token not in page.url
        await page.get_by_label("API key").fill("f" * 40)
        await page.get_by_role("button", name="Look what it sees").click()
        assert "401" in await page.get_by_role("alert").inner_text()
        await page.get_by_role("button", name="Sign in to the dashboard").click()
        await page.get_by_role("button", name="Deny").click()
        assert "declined" in await page.get_by_role("alert").inner_text()
        await page.get_by_role("button", name="Sign in to the dashboard").click()
        await page.get_by_label("In the organization").select_option(index=1)
        await page.get_by_role("button", name="Allow").click()
        await page.get_by_role("heading", name="Grant customer access?").wait_for()
        text = await page.inner_text("body")
        assert "1 organization:" in text
        assert all(scope in text for scope in SCOPES)
        assert vault.accounts() == []
        await page.get_by_role("button", name="Grant access").click()
        await page.get_by_role("heading", name="Done").wait_for()
        assert await link.wait() == "stored"
        await page.goto(link.url)
        await page.get_by_role("heading", name="This link works no longer").wait_for()
    [account] = vault.accounts()
    assert account.kind == "oauth"
    sent = [(each, await each.all_headers()) for each in requests]
    assert any(each.url.startswith(root) for each in requests)
    for each, headers in sent:
        # what the dashboard's own pages tell each other is theirs
        if (referrer := headers.get("referer")) is not None:
            assert each.url.startswith(root)
            assert referrer.startswith(root)
    assert not [each.url for each in requests if token in each.url.partition("#")[0]]
    assert not [text for text in complaints if "status of 4" not in text]
