"""Secrets in the local variables of what failed, where nothing was sent or hardly anything."""

import asyncio
from collections.abc import Callable
from typing import Any

import aiohttp
import pytest
from msgspec import UNSET

from meraki_async import AiohttpTransport, ConfigurationError, Meraki, MerakiError
from meraki_async.auth.api_key import ENVIRONMENT_VARIABLE
from meraki_async.config import BASE_URL_VARIABLE

from ..raw_server import KEY, found, listening, serving
from .test_secrets_stay_secret import PASSWORD, assert_secret, logged, shown

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("no_backoff")]


@pytest.mark.parametrize(
    ("method", "body"),
    [("GET", UNSET), ("DELETE", UNSET), ("PUT", {}), ("POST", {}), ("POST", UNSET)],
)
async def test_when_the_connection_goes_before_the_first_byte(method: str, body: Any) -> None:
    """aiohttp has written the head by then, key and all, and holds it in a local variable."""

    reused: list[bool] = []
    arrived: list[bytes] = []
    is_over = asyncio.Event()

    async def respond_once(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        arrived.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(found({"id": "1"}))
        await is_over.wait()
        writer.close()

    async def wait_for_its_end(session: Any, context: Any, params: Any) -> None:
        # a hook of the user's is at work while the connection goes
        is_over.set()
        gone = False
        async with asyncio.timeout(60):
            while not gone:
                await asyncio.sleep(0)
                taken = [protocol.transport for protocol in session.connector._acquired]
                gone = all(transport is None or transport.is_closing() for transport in taken)
        reused.append(gone)

    hooks = aiohttp.TraceConfig()
    hooks.on_connection_reuseconn.append(wait_for_its_end)
    async with (
        listening(respond_once) as port,
        Meraki(
            KEY, base_url=f"http://127.0.0.1:{port}/api/v1", retries=0, trace_configs=[hooks]
        ) as meraki,
    ):
        await meraki.organizations.get_organization("1")
        with pytest.raises(MerakiError) as raised:
            await meraki.request(method, "/organizations/1", json=body)
        assert reused == [True]
        assert len(arrived) == 1
        assert_secret(shown(raised.value))


def of_a_string(text: str) -> Callable[[], Meraki]:
    return lambda: Meraki(text)


@pytest.mark.parametrize("oddity", ["\n", " ", "\x00", "é"])
async def test_a_key_that_cannot_be_one(oddity: str) -> None:
    """Pasted twice, say, or with a comment behind it: most of it is the key all the same."""
    make = of_a_string(KEY + oddity + KEY)
    with pytest.raises(ConfigurationError) as raised:
        make()
    assert_secret(shown_within(raised.value))


async def test_a_key_of_the_environment_that_cannot_be_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(ENVIRONMENT_VARIABLE, f"{KEY} # of the audit")
    with pytest.raises(ConfigurationError) as raised:
        Meraki()
    assert_secret(shown_within(raised.value))


@pytest.mark.parametrize("is_async", [False, True])
async def test_a_fetched_key_that_cannot_be_one(is_async: bool) -> None:
    def fetch() -> str:
        return f"{KEY}\n{KEY}"

    async def fetch_later() -> str:
        return fetch()

    async with serving(lambda seen, number: found([])) as server:
        key = fetch_later if is_async else fetch
        async with Meraki(key, base_url=server.url) as meraki:
            with pytest.raises(ConfigurationError) as raised:
                await meraki.organizations.get_organizations()
            assert_secret(shown_within(raised.value))
        assert server.arrived == 0


@pytest.mark.parametrize("key", [KEY.encode(), bytearray(KEY.encode()), [KEY]])
@pytest.mark.parametrize("is_fetched", [False, True])
async def test_a_key_that_is_no_text(key: Any, is_fetched: bool) -> None:
    async with serving(lambda seen, number: found([])) as server:
        with pytest.raises(ConfigurationError, match="must be a string") as raised:
            async with Meraki((lambda: key) if is_fetched else key, base_url=server.url) as meraki:
                await meraki.organizations.get_organizations()
        assert_secret(shown_within(raised.value))
        assert server.arrived == 0


BAD_SETTINGS: dict[str, Any] = {
    "user in base_url": {"base_url": f"https://user:{PASSWORD}@api.meraki.com/api/v1"},
    "no scheme": {"base_url": f"user:{PASSWORD}@api.meraki.com/api/v1"},
    "no host": {"base_url": f"https://user:{PASSWORD}"},
    "no port": {"base_url": f"https://user:{PASSWORD}@host:x/api/v1"},
    "token in the query": {"base_url": f"https://api.meraki.com/api/v1?token={PASSWORD}"},
    "base_url of bytes": {"base_url": f"https://user:{PASSWORD}@host/api/v1".encode()},
    "base_url and region": {"base_url": f"https://user:{PASSWORD}@host", "region": "world"},
    "proxy of another kind": {"proxy": f"socks5://user:{PASSWORD}@127.0.0.1:1"},
    "proxy without a port": {"proxy": f"http://user:{PASSWORD}@127.0.0.1:x"},
    "proxy of bytes": {"proxy": f"http://user:{PASSWORD}@127.0.0.1:1".encode()},
    "header of two lines": {"headers": {"X-Gateway-Key": f"{PASSWORD}\r\nX: y"}},
    "header of bytes": {"headers": {"X-Gateway-Key": PASSWORD.encode()}},
    "own header": {"headers": {"Authorization": f"Bearer {PASSWORD}"}},
    "headers in a list": {"headers": [("X-Gateway-Key", PASSWORD)]},
    "another setting": {
        "timeout": 0,
        "proxy": f"http://user:{PASSWORD}@127.0.0.1:1",
        "headers": {"X-Gateway-Key": PASSWORD},
    },
}


@pytest.mark.parametrize("name", BAD_SETTINGS)
async def test_settings_that_cannot_be(name: str) -> None:
    with pytest.raises(ConfigurationError) as raised:
        Meraki(KEY, **BAD_SETTINGS[name])
    assert_secret(shown_within(raised.value))


@pytest.mark.parametrize("name", [name for name in BAD_SETTINGS if "base_url" not in name][:3])
async def test_a_base_url_of_the_environment_that_cannot_be(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(BASE_URL_VARIABLE, BAD_SETTINGS[name]["base_url"])
    with pytest.raises(ConfigurationError, match=BASE_URL_VARIABLE) as raised:
        Meraki(KEY)
    assert_secret(shown_within(raised.value))


async def test_a_session_that_cannot_be_beside_a_proxy() -> None:
    proxy = f"http://user:{PASSWORD}@127.0.0.1:1"
    async with aiohttp.ClientSession() as session:
        for make in (
            lambda: Meraki(KEY, session=session, proxy=proxy),
            lambda: AiohttpTransport(session, proxy=proxy),
        ):
            with pytest.raises(ConfigurationError, match="auto_decompress") as raised:
                make()
            assert_secret(shown_within(raised.value))
    with pytest.raises(ConfigurationError, match="proxy must be") as raised:
        AiohttpTransport(proxy=f"socks5://user:{PASSWORD}@127.0.0.1:1")
    assert_secret(shown_within(raised.value))


def shown_within(error: BaseException) -> str:
    """As ``shown``, but for the frames of the test itself."""
    trace = error.__traceback__
    while trace is not None and trace.tb_frame.f_code.co_filename == __file__:
        trace = trace.tb_next
    error.__traceback__ = trace
    return shown(error)


BAD_PROXIES = [
    "http://user:{}@[::1",
    "http://user:{}@127.0.0.1:x",
    "http://user:{}@127.0.0.1:99999",
]


@pytest.mark.parametrize("proxy", BAD_PROXIES)
async def test_a_proxy_of_the_environment_that_cannot_be_one(
    proxy: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Its password stays out of messages and logs, whatever is wrong with the rest of it."""
    caplog.set_level("DEBUG")
    for name in ("HTTPS_PROXY", "https_proxy"):
        monkeypatch.setenv(name, proxy.format(PASSWORD))
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    with pytest.raises(MerakiError) as raised:
        async with Meraki(KEY, retries=1) as meraki:
            await meraki.organizations.get_organization("1")
    assert_secret(shown_within(raised.value))
    assert_secret(logged(caplog))
    # a person must see from it where to look
    assert "proxy" in str(raised.value).lower()
