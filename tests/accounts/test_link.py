"""The page on which a customer grants access."""

import asyncio
import html
import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import aiohttp
import pytest

from meraki_async import ConfigurationError
from meraki_async.accounts import AccountLink, Vault, identify
from meraki_async.auth.api_key import ApiKey
from meraki_async.auth.oauth_server import OAuthServer
from meraki_async.simulator import Simulator
from meraki_async.simulator.access.oauth import OAuthApplication

from ..auth.test_vault import GRANT

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
        candidate = re.search(r'name="candidate" value="([^"]+)"', self.text)
        if candidate:
            form = {"candidate": candidate[1], **form}
        return await self.go("POST", path, csrf=csrf[1], **form)

    async def to_dashboard(self) -> tuple[str, dict[str, str]]:
        """Where the page leads for OAuth, and with what."""
        await self.submit("oauth")
        link = re.search(r'<a href="([^"]+)"', self.text)
        assert link, self.text
        url, _, query = html.unescape(link[1]).partition("?")
        return url, {name: values[0] for name, values in parse_qs(query).items()}


async def test_a_key_is_shown_and_then_stored(vault: Vault, dashboard: Simulator) -> None:
    async with AccountLink(vault, "acme", base_url=dashboard.url) as link, Browser(link) as browser:
        assert "With an API key" in await browser.open()
        assert "With OAuth" not in browser.text
        assert "401" in await browser.submit("key", key="f" * 40)
        confirm = await browser.submit("key", key=dashboard.api_key)
        assert "3 organizations" in confirm
        assert "person0@" in confirm
        assert "full administrator" in confirm
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
        url, query = await browser.to_dashboard()
        # another browser with the same state has no part in this
        async with Browser(link) as stranger:
            await stranger.go("GET", f"callback?code=x&state={query['state']}")
            assert stranger.status == 403
        chosen = next(iter(dashboard.oauth.grantable_organizations()))
        denied = await browser.go("POST", url, **query, decision="deny")
        assert "the administrator declined" in denied
        url, query = await browser.to_dashboard()
        confirm = await browser.go("POST", url, **query, decision="allow", organization_id=chosen)
        assert "1 organization:" in confirm
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
        accepted = browser.text
        # what was refused afterwards is not what was confirmed, and is not stored in its place
        await browser.submit("key", key=OTHER_KEY)
        browser.text = accepted
        await browser.submit("store")
        assert browser.status == 403
        await browser.open()
        await browser.submit("key", key=dashboard.api_key)
        await browser.submit("store")
        assert await link.wait() == "stored"
    assert [each.id for each in vault.accounts()] == [account.id]
    assert str(vault.auth(account).header) == f"Bearer {dashboard.api_key}"


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


@pytest.mark.slow
async def test_it_expires_between_looking_and_confirming(
    vault: Vault, dashboard: Simulator
) -> None:
    link = AccountLink(vault, "acme", base_url=dashboard.url, seconds=3.0)
    async with link, Browser(link) as browser:
        await browser.open()
        await browser.submit("key", key=dashboard.api_key)
        assert await link.wait() == "expired"
        await browser.submit("store")
        assert browser.status == 410
    assert vault.accounts() == []


async def test_of_many_confirmations_one_stores(vault: Vault, dashboard: Simulator) -> None:
    link = AccountLink(vault, "acme", base_url=dashboard.url)
    async with link, Browser(link) as one, Browser(link) as other:
        for browser, key in ((one, dashboard.api_key), (other, OTHER_KEY)):
            await browser.open()
            await browser.submit("key", key=key)
        texts = await asyncio.gather(*(each.submit("store") for each in (one, other) * 4))
        assert sum("Access is granted" in text for text in texts) == 1
        assert await link.wait() == "stored"
    [account] = vault.accounts()
    auth = vault.auth(account)
    assert isinstance(auth, ApiKey)
    assert (await identify(auth, base_url=dashboard.url)).identity == account.identity


async def test_what_cannot_be_stored_can_be_tried_again(
    vault: Vault, dashboard: Simulator, caplog: pytest.LogCaptureFixture
) -> None:
    async with AccountLink(vault, "acme", base_url=dashboard.url) as link, Browser(link) as browser:
        await browser.open()
        confirm = await browser.submit("key", key=dashboard.api_key)
        hidden = vault.path.rename(vault.path.with_name("elsewhere"))
        assert "could not be stored" in await browser.submit("store")
        assert browser.status == 500
        assert str(vault.path.parent) not in browser.text
        assert str(vault.path) in caplog.text
        hidden.rename(vault.path)
        browser.text = confirm
        assert "Access is granted" in await browser.submit("store")


async def test_another_host_is_refused(vault: Vault, dashboard: Simulator) -> None:
    """As when a page of somebody else's has its name lead to loopback."""
    async with AccountLink(vault, "acme", base_url=dashboard.url) as link, Browser(link) as browser:
        port = browser.address.rpartition(":")[2]
        for host in (f"evil.example:{port}", "evil.example", f"127.0.0.1:{port}0", "127.0.0.1", ""):
            for method, path in (("GET", ""), ("POST", "begin")):
                response = await browser.session.request(
                    method, f"{browser.address}/{path}", headers={"Host": host}
                )
                assert response.status in (400, 421), host
        await browser.open()
        assert browser.status == 200


async def test_behind_a_proxy(vault: Vault, dashboard: Simulator) -> None:
    link = AccountLink(
        vault,
        "acme",
        base_url=dashboard.url,
        behind_proxy=True,
        public_url="https://Connect.example/meraki/",
    )
    async with link:
        assert link.url.startswith("https://Connect.example/meraki/#")
        assert link.redirect_uri == "https://Connect.example/meraki/callback"
        [host] = [each for each in link._hosts if each.startswith("127.0.0.1:")]
        async with aiohttp.ClientSession() as session:
            for name, status in (
                ("connect.example", 303),
                ("connect.example:443", 303),
                (host, 303),
                ("connect.example:80", 421),
            ):
                response = await session.post(
                    f"http://{host}/begin",
                    data={"token": link.url.partition("#")[2]},
                    headers={"Host": name, "Origin": "https://connect.example"},
                    allow_redirects=False,
                )
                assert response.status == status, name
                if status == 303:
                    cookie = response.headers["Set-Cookie"]
                    assert cookie.startswith("__Host-")
                    for word in ("Secure", "HttpOnly", "SameSite=Lax", "Path=/"):
                        assert word in cookie


async def test_a_form_of_another_site_is_refused(vault: Vault) -> None:
    async with AccountLink(vault, "acme") as link, Browser(link) as browser:
        for headers in (
            {"Origin": "https://evil.example"},
            {"Origin": "null", "Sec-Fetch-Site": "cross-site"},
            {"Sec-Fetch-Site": "same-site"},
        ):
            response = await browser.session.post(
                f"{browser.address}/begin",
                data={"token": link.url.partition("#")[2]},
                headers=headers,
            )
            assert response.status == 403


async def test_a_grant_that_is_not_confirmed_is_given_back(
    vault: Vault, dashboard: Simulator
) -> None:
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
        dashboard.oauth._applications["app"] = OAuthApplication(
            client_id="app", secret="secret-99", redirect_uris=(link.redirect_uri,)
        )
        await browser.open()
        url, query = await browser.to_dashboard()
        chosen = next(iter(dashboard.oauth.grantable_organizations()))
        await browser.go("POST", url, **query, decision="allow", organization_id=chosen)
        assert "Grant access" in browser.text
        assert "revoke" not in "".join(seen.path for seen in dashboard.requests)
    assert [seen.path for seen in dashboard.requests][-1] == "/oauth/revoke"
    assert vault.accounts() == []


async def test_credentials_of_another_kind(vault: Vault, dashboard: Simulator) -> None:
    server = OAuthServer("app", "secret-99")
    vault.add_key("acme", dashboard.api_key, base_url=dashboard.url)
    link = AccountLink(vault, "acme", server=server, client_secret="x", scopes=SCOPES)
    async with link, Browser(link) as browser:
        assert "With OAuth" not in await browser.open()
        await browser.submit("oauth")
        assert browser.status == 404
    vault.add_grant("customer", GRANT, server, "secret-99")
    with pytest.raises(ConfigurationError, match="with which application"):
        AccountLink(vault, "customer")
    link = AccountLink(vault, "customer", server=server, client_secret="x", scopes=SCOPES)
    async with link, Browser(link) as browser:
        assert "With an API key" not in await browser.open()
        await browser.submit("key", key=dashboard.api_key)
        assert browser.status == 404


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"host": "0.0.0.0"}, "needs TLS"),  # noqa: S104
        ({"host": "192.0.2.1"}, "needs TLS"),
        ({"host": "127.0.0.1.evil.example"}, "needs TLS"),
        ({"behind_proxy": True}, "pass its public URL"),
        ({"public_url": "http://connect.example"}, "https://HOST"),
        ({"public_url": "connect.example"}, "https://HOST"),
        ({"server": OAuthServer("app", "secret")}, "scopes"),
    ],
)
def test_what_makes_no_sense(vault: Vault, settings: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        AccountLink(vault, "acme", **settings)


def test_it_shows_no_token(vault: Vault) -> None:
    link = AccountLink(
        vault, "acme", host="192.0.2.1", behind_proxy=True, public_url="https://connect.example"
    )
    assert repr(link) == "<AccountLink for 'acme': waiting>"
