"""The page on which a customer grants access."""

import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import aiohttp
import pytest

from meraki_async import ConfigurationError
from meraki_async.accounts import AccountLink, Vault
from meraki_async.auth.oauth_server import OAuthServer
from meraki_async.simulator import Simulator
from meraki_async.simulator.access.oauth import OAuthApplication

pytestmark = pytest.mark.anyio
SCOPES = ("dashboard:general:config:read",)
OTHER_KEY = "2b90d4c17e5fa8360f1e2d3c4b5a69788796a5b4"


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return Vault.create(tmp_path / "vault.sqlite", f"file:{tmp_path / 'vault.key'}")


@pytest.fixture
async def dashboard() -> AsyncIterator[Simulator]:
    async with Simulator(organizations=3, devices_per_organization=5) as running:
        yield running


class Browser:
    """A customer's browser."""

    def __init__(self, link: AccountLink) -> None:
        self.link = link
        self.session = aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True))
        self.text = ""
        self.status = 0
        self.headers: Any = {}

    async def __aenter__(self) -> "Browser":
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.session.close()

    @property
    def address(self) -> str:
        return self.link.url.partition("/#")[0]

    async def go(self, method: str, path: str, **form: str) -> str:
        url = path if path.startswith("http") else f"{self.address}/{path}"
        response = await self.session.request(method, url, data=form or None)
        self.status, self.text, self.headers = (
            response.status,
            await response.text(),
            response.headers,
        )
        return self.text

    async def open(self) -> str:
        await self.go("GET", "")
        return await self.go("POST", "begin", token=self.link.url.partition("#")[2])

    async def submit(self, path: str, **form: str) -> str:
        csrf = re.search(r'name="csrf" value="([^"]+)"', self.text)
        assert csrf, self.text
        return await self.go("POST", path, csrf=csrf[1], **form)


async def test_a_key_is_shown_and_then_stored(vault: Vault, dashboard: Simulator) -> None:
    async with AccountLink(vault, "acme", base_url=dashboard.url) as link, Browser(link) as browser:
        assert "With an API key" in await browser.open()
        assert "With OAuth" not in browser.text
        assert "401" in await browser.submit("key", key="f" * 40)
        confirm = await browser.submit("key", key=dashboard.api_key)
        assert "3 organizations" in confirm
        assert "person0@" in confirm
        assert dashboard.api_key not in confirm
        assert vault.accounts() == []
        assert "Access is granted" in await browser.submit("store")
        assert await link.wait() == "stored"
        # once
        await browser.open()
        assert browser.status == 410
    [account] = vault.accounts()
    assert str(vault.auth(account).header) == f"Bearer {dashboard.api_key}"


async def test_oauth(vault: Vault, dashboard: Simulator) -> None:
    root = dashboard.url.removesuffix("/api/v1")
    server = OAuthServer("app", "secret-99", url=root)
    link = AccountLink(
        vault,
        "customer",
        server=server,
        client_secret="secret-99",
        scopes=SCOPES,
        base_url=dashboard.url,
    )
    async with link, Browser(link) as browser:
        application = OAuthApplication(
            client_id="app", secret="secret-99", redirect_uris=(link.redirect_uri,)
        )
        dashboard.oauth._applications["app"] = application
        await browser.open()
        assert "full organization administrator" in browser.text
        form = re.search(r'name="csrf" value="([^"]+)"', browser.text)
        assert form
        response = await browser.session.post(
            f"{browser.address}/oauth", data={"csrf": form[1]}, allow_redirects=False
        )
        url = response.headers["Location"]
        query = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
        # another browser with the same state has no part in this
        async with Browser(link) as stranger:
            await stranger.go("GET", f"callback?code=x&state={query['state']}")
            assert stranger.status == 403
        chosen = next(iter(dashboard.oauth.grantable_organizations()))
        denied = await browser.go("POST", url.partition("?")[0], **query, decision="deny")
        assert "the administrator declined" in denied
        response = await browser.session.post(
            f"{browser.address}/oauth", data={"csrf": form[1]}, allow_redirects=False
        )
        url = response.headers["Location"]
        query = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
        confirm = await browser.go(
            "POST", url.partition("?")[0], **query, decision="allow", organization_id=chosen
        )
        assert "1 organizations" in confirm
        assert SCOPES[0] in confirm
        await browser.submit("store")
        assert await link.wait() == "stored"
    account = vault.find("customer")
    assert (account.kind, account.organizations) == ("oauth", (chosen,))


async def test_connecting_again_refuses_another_identity(
    vault: Vault, dashboard: Simulator
) -> None:
    account = vault.add_key("acme", dashboard.api_key, base_url=dashboard.url)
    vault.note_seen(account, "person0@fjordlys.example", [])
    async with AccountLink(vault, "acme", base_url=dashboard.url) as link, Browser(link) as browser:
        await browser.open()
        assert "belongs to somebody else" in await browser.submit("key", key=OTHER_KEY)
        assert "Grant access" in await browser.submit("key", key=dashboard.api_key)
        await browser.submit("store")
    assert [each.id for each in vault.accounts()] == [account.id]


async def test_what_is_not_let_in(vault: Vault, dashboard: Simulator) -> None:
    async with AccountLink(vault, "acme", base_url=dashboard.url) as link, Browser(link) as browser:
        page = await browser.go("GET", "")
        policy = browser.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert browser.headers["Referrer-Policy"] == "no-referrer"
        assert link.url.partition("#")[2] not in page
        for method, path in (("GET", "choose"), ("POST", "key"), ("POST", "store"), ("GET", "x")):
            await browser.go(method, path)
            assert browser.status in (403, 404), path
        await browser.open()
        await browser.go("POST", "key", csrf="other", key=dashboard.api_key)
        assert browser.status == 403
        response = await browser.session.post(
            f"{browser.address}/key", headers={"Origin": "https://evil.example"}
        )
        assert response.status == 403
        for _ in range(9):
            await browser.go("POST", "begin", token="guess")
            assert browser.status == 403
        assert link.outcome == "waiting"
        await browser.go("POST", "begin", token="guess")
        assert await link.wait() == "void"
        assert vault.accounts() == []


async def test_too_many_tries(vault: Vault) -> None:
    async with AccountLink(vault, "acme") as link, Browser(link) as browser:
        await browser.open()
        for _ in range(29):
            await browser.go("POST", "key")
        assert browser.status == 403
        await browser.go("POST", "key")
        assert browser.status == 429


async def test_it_expires(vault: Vault) -> None:
    async with AccountLink(vault, "acme", seconds=0.01) as link, Browser(link) as browser:
        assert await link.wait() == "expired"
        await browser.go("GET", "")
        assert browser.status == 410


def test_never_in_clear(vault: Vault) -> None:
    with pytest.raises(ConfigurationError, match="needs TLS"):
        AccountLink(vault, "acme", host="0.0.0.0")  # noqa: S104
    AccountLink(vault, "acme", host="0.0.0.0", behind_proxy=True)  # noqa: S104
    assert "#" not in repr(AccountLink(vault, "acme"))
