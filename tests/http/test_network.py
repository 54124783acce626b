"""Names, certificates, proxies, addresses, headers: how the network is reached, or clearly not."""

import asyncio
import re
import socket
import ssl
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import trustme

from meraki_async import ConfigurationError, ConnectionFailedError, Meraki, MerakiError, TLSError

from ..raw_server import KEY, RawResponse, Seen, free_port, serving
from ..request_kinds import OPERATIONS, Operation, client, right

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("no_backoff", "no_proxies")]

# a dashboard that always responds has nothing to renew
by_good_operation = pytest.mark.parametrize("operation", OPERATIONS[:-1], ids=repr)
by_operation = pytest.mark.parametrize("operation", OPERATIONS, ids=repr)


def dashboard(seen: Seen, number: int) -> bytes:
    return right(seen)


# --- not reached ----------------------------------------------------------------------------------


@by_operation
@pytest.mark.parametrize("retries", [0, 2])
@pytest.mark.parametrize(
    ("host", "says"),
    [("no-such-host.invalid", "cannot connect to no-such-host"), ("127.0.0.1", "127.0.0.1:")],
    ids=["no such name", "refused"],
)
async def test_what_was_surely_not_sent_is_tried_a_few_times(
    operation: Operation, host: str, says: str, retries: int
) -> None:
    base_url = f"http://{host}:{free_port()}/api/v1"
    async with Meraki(KEY, base_url=base_url, retries=retries) as meraki:
        with pytest.raises(ConnectionFailedError, match="cannot connect") as raised:
            await operation.call(meraki)
        assert says in str(raised.value)
        assert raised.value.before_send
        assert raised.value.attempts == retries + 1


async def test_a_server_that_comes_back_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """A POST too: it was never sent."""
    async with serving(dashboard) as server, client(server, retries=2) as meraki:
        refused: list[Any] = []

        async def refuse(*given: Any) -> Any:
            if len(refused) < 2:
                refused.append(given)
                raise ConnectionRefusedError(111, "Connection refused")
            return await connect(*given)

        loop = asyncio.get_running_loop()
        connect = loop.sock_connect
        monkeypatch.setattr(loop, "sock_connect", refuse)
        response = await meraki.organizations.create_organization(name="x").response()
        assert (response.attempts, len(refused), server.arrived) == (3, 2, 1)


# --- TLS ------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


def served_with(authority: trustme.CA, *names: str, **more: Any) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert(*names, **more).configure_cert(context)
    return context


@by_operation
@pytest.mark.parametrize("wrong", ["authority", "name", "expired"])
async def test_a_wrong_certificate_is_said_once_and_nothing_goes_in_the_clear(
    operation: Operation, wrong: str, authority: trustme.CA, tmp_path: Path
) -> None:
    trusted = trustme.CA() if wrong == "authority" else authority
    trusted.cert_pem.write_to_path(tmp_path / "ca.pem")
    names = ["dashboard.example"] if wrong == "name" else ["127.0.0.1"]
    past = {
        "not_after": datetime(2020, 1, 1, tzinfo=UTC),
        "not_before": datetime(2019, 1, 1, tzinfo=UTC),
    }
    context = served_with(authority, *names, **(past if wrong == "expired" else {}))
    async with serving(dashboard, tls=context) as server:
        async with client(server, retries=4, ssl=tmp_path / "ca.pem") as meraki:
            with pytest.raises(TLSError) as raised:
                await operation.call(meraki)
        assert raised.value.attempts == 1
        assert server.arrived == 0
    text = str(raised.value)
    assert f"TLS verification failed for 127.0.0.1:{server.port}: " in text
    reason = {"authority": "unable to get local issuer|self.signed", "name": "IP address mismatch"}
    assert re.search(reason.get(wrong, "expired"), text)
    assert "ssl=" in text


async def test_a_server_without_tls_never_gets_the_key_in_the_clear() -> None:
    async with serving(dashboard) as plain:
        base_url = plain.url.replace("http:", "https:")
        async with Meraki(KEY, base_url=base_url, retries=1, timeout=0.3) as meraki:
            with pytest.raises(MerakiError):
                await meraki.organizations.get_organization("1")
        assert plain.arrived == 0


@pytest.mark.parametrize("form", ["path", "text", "context"])
async def test_an_authority_of_ones_own(form: str, authority: trustme.CA, tmp_path: Path) -> None:
    file = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(file)
    own = ssl.create_default_context(cafile=str(file))
    source: Any = {"path": file, "text": str(file), "context": own}[form]
    async with serving(dashboard, tls=served_with(authority, "127.0.0.1")) as server:
        async with client(server, ssl=source) as meraki:
            assert (await meraki.organizations.get_organization("1")).id == "1"
        assert server.seen[0].headers["authorization"] == f"Bearer {KEY}"


async def test_a_certificate_of_the_clients_own(authority: trustme.CA) -> None:
    """What only a context can say: here, mutual TLS."""
    serves = served_with(authority, "127.0.0.1")
    serves.verify_mode = ssl.CERT_REQUIRED
    authority.configure_trust(serves)
    asks = ssl.create_default_context()
    authority.configure_trust(asks)
    authority.issue_cert("client@example.org").configure_cert(asks)
    async with serving(dashboard, tls=serves) as server, client(server, ssl=asks) as meraki:
        await meraki.organizations.get_organization("1")
        assert server.arrived == 1


@pytest.mark.parametrize("content", [None, b"", b"no certificate"])
async def test_a_file_without_certificates_is_said_when_the_client_is_made(
    content: bytes | None, tmp_path: Path
) -> None:
    file = tmp_path / "ca.pem"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(ConfigurationError, match=r"ca\.pem.*PEM"):
        Meraki(KEY, ssl=file)


# --- addresses ------------------------------------------------------------------------------------


def has_ipv6() -> bool:
    try:
        with socket.socket(socket.AF_INET6) as probe:
            probe.bind(("::1", 0))
    except OSError:
        return False
    return True


@pytest.mark.skipif(not has_ipv6(), reason="no IPv6 on this machine")
@by_good_operation
async def test_ipv6(operation: Operation) -> None:
    async with serving(dashboard, host="::1") as server, client(server, operation) as meraki:
        await operation.call(meraki)
        assert {seen.headers["host"] for seen in server.seen} == {f"[::1]:{server.port}"}


# --- sessions of the user's -----------------------------------------------------------------------


@pytest.mark.parametrize(
    "settings",
    [
        {"headers": {"Authorization": "Bearer other"}},
        {"headers": {"authorization": "Bearer other"}},
        {"headers": {"X-Cisco-Meraki-API-Key": "other"}},
        {"auth": ("someone", "else")},
    ],
    ids=["bearer", "lower case", "the old header", "basic"],
)
@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # aiohttp's own, of its old way
async def test_a_session_that_signs_in_is_refused(settings: dict[str, Any]) -> None:
    if "auth" in settings:
        settings = {"auth": aiohttp.BasicAuth(*settings["auth"])}
    async with aiohttp.ClientSession(auto_decompress=False, **settings) as session:
        with pytest.raises(ConfigurationError, match="must not set auth"):
            Meraki(KEY, session=session)


async def test_a_session_with_cookies_and_headers_of_its_own() -> None:
    async with (
        serving(dashboard) as server,
        aiohttp.ClientSession(
            auto_decompress=False, headers={"X-Proxy": "yes", "User-Agent": "other"}
        ) as session,
        client(server, session=session, user_agent="Audit/1.0 Fjordlys") as meraki,
    ):
        await meraki.organizations.get_organization("1")
        headers = server.seen[0].headers
        assert headers["x-proxy"] == "yes"
        assert headers["user-agent"] == "Audit/1.0 Fjordlys"
        assert headers["authorization"] == f"Bearer {KEY}"


async def test_a_session_of_the_users_does_not_send_twice_on_a_stale_connection() -> None:
    """aiohttp would by itself, and past the budget."""

    def handle(seen: Seen, number: int) -> RawResponse | bytes:
        return RawResponse(then="close") if number == 2 else right(seen)

    async with (
        serving(handle) as server,
        aiohttp.ClientSession(auto_decompress=False) as session,
        client(server, session=session, retries=0) as meraki,
    ):
        await meraki.organizations.get_organization("1")
        with pytest.raises(ConnectionFailedError):
            await meraki.organizations.get_organization("1")
        assert meraki.budgets.snapshot().sent == server.arrived == 2
