"""Proxies: by setting and by environment, and what each side gets to see."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from meraki_async import ConfigurationError, ConnectionFailedError, Meraki

from ..raw_server import KEY, RawResponse, RawServer, Seen, free_port, http, serving
from ..request_kinds import OPERATIONS, Operation, client, right

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("no_backoff", "no_proxies")]

# a dashboard that always responds has nothing to renew
by_good_operation = pytest.mark.parametrize("operation", OPERATIONS[:-1], ids=repr)


def dashboard(seen: Seen, number: int) -> bytes:
    return right(seen)


@asynccontextmanager
async def proxying(server: RawServer) -> AsyncIterator[RawServer]:
    """A proxy that takes absolute URIs, and responds for the server."""

    def forward(seen: Seen, number: int) -> bytes:
        parts = urlsplit(seen.target)
        target = parts.path + (f"?{parts.query}" if parts.query else "")
        forwarded = seen._replace(target=target)
        server.seen.append(forwarded)
        return right(forwarded)

    async with serving(forward) as proxy:
        yield proxy


@by_good_operation
@pytest.mark.parametrize("given", ["setting", "http_proxy", "HTTP_PROXY", "no scheme"])
async def test_through_a_proxy(
    monkeypatch: pytest.MonkeyPatch, operation: Operation, given: str
) -> None:
    async with serving(dashboard) as server, proxying(server) as proxy:
        settings = {"base_url": "http://dashboard.example/api/v1"}
        address = f"http://127.0.0.1:{proxy.port}"
        if given == "setting":
            settings["proxy"] = address
        elif given == "no scheme":
            monkeypatch.setenv("http_proxy", address.removeprefix("http://"))
        else:
            monkeypatch.setenv(given, address)
        async with client(server, operation, **settings) as meraki:
            await operation.call(meraki)
        assert server.connections == 0
        assert {urlsplit(seen.target).netloc for seen in proxy.seen} == {"dashboard.example"}
        assert {seen.headers["host"] for seen in proxy.seen} == {"dashboard.example"}


async def test_a_proxy_gets_its_password_and_the_dashboard_does_not() -> None:
    async with serving(dashboard) as server, proxying(server) as proxy:
        async with client(
            server,
            base_url="http://dashboard.example/api/v1",
            proxy=f"http://user:word@127.0.0.1:{proxy.port}",
        ) as meraki:
            await meraki.organizations.get_organization("1")
        assert proxy.seen[0].headers["proxy-authorization"] == "Basic dXNlcjp3b3Jk"
        assert proxy.seen[0].headers["authorization"] == f"Bearer {KEY}"


async def test_https_through_a_proxy_is_a_tunnel_that_sees_no_key() -> None:
    """The proxy refuses here; what it was told is all it would have learned."""
    refusal = http(status="403 Forbidden")
    async with serving(lambda seen, number: RawResponse(refusal, "close")) as proxy:
        async with Meraki(
            KEY,
            base_url="https://dashboard.example/api/v1",
            proxy=f"http://127.0.0.1:{proxy.port}",
            retries=1,
        ) as meraki:
            with pytest.raises(
                ConnectionFailedError, match="proxy rejected the connection: 403"
            ) as raised:
                await meraki.organizations.create_organization(name="x")
        assert raised.value.before_send
        assert [(seen.method, seen.target) for seen in proxy.seen] == [
            ("CONNECT", "dashboard.example:443")
        ] * 2
        assert not [seen for seen in proxy.seen if KEY in repr(seen)]


@pytest.mark.parametrize("spared", ["127.0.0.1", "localhost,127.0.0.1", "*", "127.0.0.1:{port}"])
async def test_no_proxy_spares_hosts(monkeypatch: pytest.MonkeyPatch, spared: str) -> None:
    async with serving(dashboard) as server, proxying(server) as proxy:
        monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{proxy.port}")
        monkeypatch.setenv("no_proxy", spared.format(port=server.port))
        async with client(server) as meraki:
            await meraki.organizations.get_organization("1")
        assert (server.connections, proxy.connections) == (1, 0)


async def test_a_proxy_of_none_overrules_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{free_port()}")
    async with serving(dashboard) as server, client(server, proxy="") as meraki:
        await meraki.organizations.get_organization("1")
        assert server.arrived == 1


async def test_a_netrc_never_signs_in(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """It would, with aiohttp's own way of reading the environment."""
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login someone password else\n")
    monkeypatch.setenv("NETRC", str(netrc))
    async with serving(dashboard) as server, client(server) as meraki:
        await meraki.organizations.get_organization("1")
        assert server.seen[0].headers["authorization"] == f"Bearer {KEY}"


@pytest.mark.parametrize(
    "proxy", ["127.0.0.1:8080", "socks5://127.0.0.1:1", "http://", "http://x:y"]
)
async def test_what_is_no_proxy_is_said_when_the_client_is_made(proxy: str) -> None:
    with pytest.raises(ConfigurationError, match="proxy must be"):
        Meraki(KEY, proxy=proxy)
