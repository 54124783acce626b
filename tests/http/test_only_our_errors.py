"""Whatever a server or a setting says, what comes out is an error of ours."""

from pathlib import Path

import aiohttp
import pytest

from meraki_async import (
    AiohttpTransport,
    ConfigurationError,
    HttpRequest,
    MalformedResponseError,
    Meraki,
    MerakiError,
    UnexpectedResponseError,
)

from ..raw_server import KEY, RawResponse, Seen, chunked, found, http, serving, until_close
from ..request_kinds import client

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("no_backoff")]

# deeper than any decoder goes, whole and cut
DEEP = [b"[" * 200_000, b"[" * 100_000 + b"]" * 100_000, b'{"a":' * 100_000]


@pytest.mark.parametrize("depth", range(len(DEEP)))
@pytest.mark.parametrize("framing", [http, chunked, until_close])
async def test_nested_beyond_all_bounds(framing: type, depth: int) -> None:
    response = framing(DEEP[depth])
    async with (
        serving(lambda seen, number: response if number < 3 else found([])) as server,
        client(server, retries=1) as meraki,
    ):
        with pytest.raises((MalformedResponseError, UnexpectedResponseError)) as raised:
            await meraki.organizations.get_organizations()
        assert raised.value.attempts == server.arrived == 2
        assert meraki.budgets.snapshot().connections == 0
        assert await meraki.organizations.get_organizations() == []


ODD = ["\x01", "\x7f", "\x1b[0m", "\x80", "\xff", " ", "é"]


@pytest.mark.parametrize("odd", ODD)
async def test_a_cursor_with_characters_that_no_url_has(odd: str) -> None:
    """It is sent encoded, or refused; in no case does it break into the request's head."""

    def handle(seen: Seen, number: int) -> RawResponse | bytes:
        link = b"Link: <http://x/organizations?startingAfter=1" + odd.encode("latin-1") + b"2>; "
        head = b"HTTP/1.1 200 OK\r\nContent-Length: 12\r\n" + link + b"rel=next\r\n\r\n"
        return head + b'[{"id":"1"}]' if number == 1 else found([{"id": "2"}])

    async with serving(handle) as server, client(server, retries=0) as meraki:
        try:
            organizations = await meraki.organizations.get_organizations()
        except MerakiError:
            assert server.arrived == 1
        else:
            assert [organization.id for organization in organizations] == ["1", "2"]
            # the end of the cursor came as well
            assert server.seen[1].target.endswith("2")


@pytest.mark.parametrize("odd", ODD)
async def test_a_redirect_with_characters_that_no_url_has(odd: str) -> None:
    def handle(seen: Seen, number: int) -> RawResponse | bytes:
        if number > 1:
            return found({"id": "1"})
        location = b"Location: /api/v1/organizations/1" + odd.encode("latin-1") + b"2\r\n\r\n"
        return b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\n" + location

    async with serving(handle) as server, client(server, retries=0) as meraki:
        try:
            organization = await meraki.organizations.get_organization("1")
        except MerakiError:
            assert server.arrived == 1
        else:
            assert organization.id == "1"
            assert server.seen[1].target.endswith("2")


@pytest.mark.parametrize(
    "host", ["n1..meraki.com", "é.meraki.com", "x" * 70 + ".meraki.com", ".meraki.com"]
)
async def test_a_host_whose_name_cannot_be(host: str) -> None:
    """As a redirect may name one, within the domain that the key may go to."""
    transport = AiohttpTransport()
    request = HttpRequest(method="GET", url=f"https://{host}/api/v1/organizations", headers={})
    try:
        with pytest.raises(MerakiError):
            await transport.send(request)
    finally:
        await transport.aclose()


@pytest.mark.parametrize("host", ["a..example", "x" * 70 + ".example", ".example"])
async def test_a_base_url_whose_host_cannot_be(host: str) -> None:
    with pytest.raises(MerakiError):
        async with Meraki(KEY, base_url=f"http://{host}/api/v1", retries=0) as meraki:
            await meraki.organizations.get_organization("1")


async def test_a_session_that_reads_a_netrc_says_so(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Its sign-in and ours exclude each other, which aiohttp finds out only at the first request.

    Refused when the client is made, or else without effect.
    """
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login somebody password hunter2\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    async with (
        serving(lambda seen, number: found({"id": "1"})) as server,
        aiohttp.ClientSession(auto_decompress=False, trust_env=True) as session,
    ):
        try:
            meraki = client(server, session=session)
        except ConfigurationError:
            return
        async with meraki:
            await meraki.organizations.get_organization("1")
        assert server.seen[0].headers["authorization"] == f"Bearer {KEY}"
