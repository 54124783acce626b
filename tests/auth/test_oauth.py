"""Grants of OAuth 2 against the simulator's authorization server."""

import re
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import aiohttp
import anyio
import msgspec
import pytest

from meraki_async.auth.grant import Grant, GrantInMemory
from meraki_async.auth.oauth import OAuth
from meraki_async.auth.oauth_server import AuthorizationRequest, OAuthServer
from meraki_async.auth.secret import Secret
from meraki_async.errors import (
    ConfigurationError,
    ConnectionFailedError,
    OAuthError,
    ReconnectNeededError,
    TransportError,
)
from meraki_async.simulator import Simulator
from meraki_async.simulator.access.oauth import (
    OAUTH_CLIENT_ID,
    OAUTH_CLIENT_SECRET,
    OAUTH_REDIRECT_URI,
)

from ..raw_server import Seen, found, http, serving

pytestmark = pytest.mark.anyio
SCOPES = ("dashboard:general:config:read", "dashboard:general:telemetry:read")


@pytest.fixture
async def dashboard() -> AsyncIterator[Simulator]:
    async with Simulator(organizations=3, devices_per_organization=5, rate_limits=False) as running:
        running.clock.freeze()
        yield running


@pytest.fixture
def server(dashboard: Simulator) -> OAuthServer:
    return OAuthServer(
        OAUTH_CLIENT_ID,
        OAUTH_CLIENT_SECRET,
        url=root(dashboard),
        clock=lambda: dashboard.clock.now,
    )


def root(dashboard: Simulator) -> str:
    parts = urlsplit(dashboard.url)
    return f"{parts.scheme}://{parts.netloc}"


async def consent(request: AuthorizationRequest, decision: str = "allow") -> str:
    """What the browser is redirected to when the administrator has decided."""
    query = {k: v[0] for k, v in parse_qs(urlsplit(request.url).query).items()}
    async with aiohttp.ClientSession() as browser:
        page = await (await browser.get(request.url, allow_redirects=False)).text()
        organization = re.search(r'name="organization_id"[^>]*?value="(\d+)"|value="(\d+)"', page)
        chosen = next(filter(None, organization.groups())) if organization else ""
        form = {**query, "decision": decision, "organization_id": chosen}
        url = request.url.partition("?")[0]
        response = await browser.post(url, data=form, allow_redirects=False)
        return response.headers.get("Location", "")


async def granted(server: OAuthServer, scopes: tuple[str, ...] = SCOPES) -> Grant:
    request = server.authorization_request(scopes, OAUTH_REDIRECT_URI)
    return await server.redeem(request, await consent(request))


async def test_from_consent_to_tokens(server: OAuthServer, dashboard: Simulator) -> None:
    grant = await granted(server)
    assert grant.scopes == SCOPES
    assert grant.expires_at == dashboard.clock.now + 3600
    assert grant.refresh_expires_at == dashboard.clock.now + 90 * 86_400
    assert str(grant.access_token) not in repr(grant)
    async with aiohttp.ClientSession() as session:
        header = {"Authorization": f"Bearer {grant.access_token!s}"}
        response = await session.get(f"{dashboard.url}/organizations", headers=header)
        assert response.status == 200


async def test_who_declines(server: OAuthServer) -> None:
    request = server.authorization_request(SCOPES, OAUTH_REDIRECT_URI)
    with pytest.raises(OAuthError, match="the administrator declined") as raised:
        await server.redeem(request, await consent(request, "deny"))
    assert raised.value.error == "access_denied"


async def test_a_scope_that_is_none(server: OAuthServer) -> None:
    request = server.authorization_request(["no:such:scope"], OAUTH_REDIRECT_URI)
    async with aiohttp.ClientSession() as browser:
        response = await browser.get(request.url, allow_redirects=False)
    with pytest.raises(OAuthError, match="not registered for one of the scopes"):
        await server.redeem(request, response.headers["Location"])


@pytest.mark.parametrize("change", [{"state": "other"}, {"state": ""}, {"code": ""}])
async def test_what_comes_back_is_checked(server: OAuthServer, change: dict[str, str]) -> None:
    request = server.authorization_request(SCOPES, OAUTH_REDIRECT_URI)
    back = urlsplit(await consent(request))
    values = {k: v[0] for k, v in parse_qs(back.query).items()} | change
    with pytest.raises(OAuthError, match=r"state is another|neither a code"):
        await server.redeem(request, f"{OAUTH_REDIRECT_URI}?{urlencode(values)}")


async def test_a_code_used_twice_and_one_too_late(
    server: OAuthServer, dashboard: Simulator
) -> None:
    request = server.authorization_request(SCOPES, OAUTH_REDIRECT_URI)
    back = await consent(request)
    await server.redeem(request, back)
    with pytest.raises(ReconnectNeededError):
        await server.redeem(request, back)
    back = await consent(request)
    dashboard.clock.advance(601)
    with pytest.raises(ReconnectNeededError, match="expired, was used or revoked"):
        await server.redeem(request, back)


async def test_a_redirect_uri_that_is_wrong(server: OAuthServer) -> None:
    """One that is not registered is refused on a page; a code is for the one it was asked for."""
    request = server.authorization_request(SCOPES, "http://127.0.0.1:8000/elsewhere")
    async with aiohttp.ClientSession() as browser:
        response = await browser.get(request.url, allow_redirects=False)
        assert response.status == 400
        assert "redirect uri" in (await response.text()).lower()
    request = server.authorization_request(SCOPES, OAUTH_REDIRECT_URI)
    back = await consent(request)
    other = msgspec.structs.replace(request, redirect_uri="http://127.0.0.1:8000/elsewhere")
    with pytest.raises(ReconnectNeededError, match="for another redirect URI"):
        await server.redeem(other, back)


async def test_wrong_credentials_of_the_application(dashboard: Simulator) -> None:
    server = OAuthServer(OAUTH_CLIENT_ID, "wrong", url=root(dashboard))
    request = server.authorization_request(SCOPES, OAUTH_REDIRECT_URI)
    with pytest.raises(OAuthError, match="client id or the client secret is wrong") as raised:
        await server.redeem(request, await consent(request))
    assert not isinstance(raised.value, ReconnectNeededError)


async def test_a_grant_renews_itself_before_it_expires(
    server: OAuthServer, dashboard: Simulator
) -> None:
    kept: list[Grant] = []

    async def keep(grant: Grant) -> None:
        kept.append(grant)

    first = await granted(server)
    auth = OAuth(GrantInMemory(first, keep), server, name="acme")
    assert str(await auth.authorization()) == f"Bearer {first.access_token!s}"
    assert auth.header is not None
    dashboard.clock.advance(3600 - 299)
    before: Secret | None = auth.header
    assert before is None
    second = await auth.authorization()
    assert str(second) != f"Bearer {first.access_token!s}"
    assert auth.header is not None
    assert str(kept[-1].refresh_token) != str(first.refresh_token)
    assert kept[-1].granted_at == first.granted_at


async def test_one_refresh_for_all_who_wait(server: OAuthServer, dashboard: Simulator) -> None:
    auth = OAuth(await granted(server), server)
    dashboard.clock.advance(3600)
    before = token_requests(dashboard)
    headers: set[str] = set()

    async def ask() -> None:
        headers.add(str(await auth.authorization()))

    async with anyio.create_task_group() as tasks:
        for _ in range(50):
            tasks.start_soon(ask)
    assert len(headers) == 1
    assert token_requests(dashboard) == before + 1


def token_requests(dashboard: Simulator) -> int:
    return sum(seen.path.endswith("/oauth/token") for seen in dashboard.requests)


async def test_a_grant_that_was_revoked_is_said_once_and_for_all(
    server: OAuthServer, dashboard: Simulator
) -> None:
    auth = OAuth(await granted(server), server, name="acme")
    header = await auth.authorization()
    for organization_id in dashboard.oauth.grantable_organizations():
        dashboard.oauth.disconnect(organization_id)
    dashboard.clock.advance(3601)
    before = token_requests(dashboard)
    for _ in range(3):
        with pytest.raises(ReconnectNeededError, match=r"acme: access has to be granted again"):
            await auth.authorization()
    assert token_requests(dashboard) == before + 1
    with pytest.raises(ReconnectNeededError):
        await auth.refresh(header)


async def test_after_ninety_days_unused(server: OAuthServer, dashboard: Simulator) -> None:
    auth = OAuth(await granted(server), server, name="acme")
    assert not await auth.keep_alive(within=30 * 86_400)
    dashboard.clock.advance(61 * 86_400)
    assert await auth.keep_alive(within=30 * 86_400)
    dashboard.clock.advance(91 * 86_400)
    with pytest.raises(ReconnectNeededError):
        await auth.authorization()


async def test_a_refresh_that_was_cut_off_is_remembered(
    server: OAuthServer, dashboard: Simulator
) -> None:
    first = await granted(server)
    store = GrantInMemory(first)
    await server.refresh(first)  # another process, killed before it could store the response

    await store.write(msgspec.structs.replace(first, refreshing_since=dashboard.clock.now))
    dashboard.clock.advance(3600)
    with pytest.raises(ReconnectNeededError, match=r"a refresh of .* was cut off"):
        await OAuth(store, server).authorization()


async def test_a_cancelled_caller_loses_no_token(server: OAuthServer, dashboard: Simulator) -> None:
    stored = GrantInMemory(await granted(server))
    auth = OAuth(stored, server)
    dashboard.clock.advance(3600)
    with anyio.move_on_after(0.0) as scope:
        await auth.authorization()
    assert scope.cancelled_caught or auth.header is not None
    # whether or not it was sent: the grant lives
    assert await auth.authorization()
    dashboard.clock.advance(3600)
    assert await auth.authorization()


async def test_a_401_renews_once(server: OAuthServer, dashboard: Simulator) -> None:
    auth = OAuth(await granted(server), server)
    header = await auth.authorization()
    assert await auth.refresh(header)
    renewed = await auth.authorization()
    assert await auth.refresh(header)  # who was refused before hears of the new one
    before = token_requests(dashboard)
    # refused as well: another one would be no better
    assert not await auth.refresh(renewed)
    assert token_requests(dashboard) == before
    dashboard.clock.advance(61)
    assert await auth.refresh(renewed)


@pytest.mark.parametrize(
    ("body", "error"),
    [
        ({"access_token": "a", "token_type": "Bearer"}, "gave no tokens"),
        ({"access_token": "a", "refresh_token": "b", "token_type": "mac"}, "unknown type"),
        (
            {"access_token": "a", "refresh_token": "b", "token_type": "bearer", "expires_in": "x"},
            "when the token expires",
        ),
        (["x"], "no JSON"),
    ],
)
async def test_tokens_that_are_none(body: Any, error: str) -> None:
    async with serving(lambda seen, number: found(body)) as raw:
        server = OAuthServer("id", "secret", url=raw.url.removesuffix("/api/v1"))
        grant = Grant(
            refresh_token=Secret("r"),
            access_token=Secret("a"),
            expires_at=0,
            scopes=(),
            granted_at=0,
            refreshed_at=0,
        )
        with pytest.raises((OAuthError, TransportError), match=error):
            await server.refresh(grant)


async def test_a_server_that_is_away_or_broken() -> None:
    away = OAuthServer("id", "secret", url="http://127.0.0.1:9")
    request = away.authorization_request(SCOPES, OAUTH_REDIRECT_URI)
    back = f"{OAUTH_REDIRECT_URI}?{urlencode({'code': 'c', 'state': str(request.state)})}"
    with pytest.raises(ConnectionFailedError, match="cannot be reached"):
        await away.redeem(request, back)

    def page(seen: Seen, number: int) -> bytes:
        return http(b"<html>", status="502 Bad Gateway")

    async with serving(page) as raw:
        server = OAuthServer("id", "secret", url=raw.url.removesuffix("/api/v1"))
        request = server.authorization_request(SCOPES, OAUTH_REDIRECT_URI)
        back = f"{OAUTH_REDIRECT_URI}?{urlencode({'code': 'c', 'state': str(request.state)})}"
        with pytest.raises(TransportError, match="status 502 and no JSON"):
            await server.redeem(request, back)


@pytest.mark.parametrize("url", ["http://as.meraki.com", "ftp://127.0.0.1.evil.example"])
def test_a_server_in_clear_is_refused(url: str) -> None:
    with pytest.raises(ConfigurationError, match="https"):
        OAuthServer("id", "secret", url=url)
