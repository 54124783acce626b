"""The network against a server of bytes, for what happens below HTTP."""

import asyncio
import gzip
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import aiohttp
import pytest

from meraki_async import (
    ConfigurationError,
    ConnectionFailedError,
    MalformedResponseError,
    Meraki,
    OutcomeUnknownError,
    RequestTimeoutError,
)

from ..raw_server import listening

pytestmark = pytest.mark.anyio
KEY = "k" * 40


def http(body: bytes, *headers: str, status: str = "200 OK", length: int | None = None) -> bytes:
    size = len(body) if length is None else length
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {size}", *headers, "", ""]
    return "\r\n".join(lines).encode() + body


class Server:
    """Responses each request with the bytes that a function gives; counts what arrives."""

    def __init__(self, response: Callable[[int], bytes | None]) -> None:
        self._response = response
        self.arrived = 0
        self.url = ""

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                await reader.readuntil(b"\r\n\r\n")
                self.arrived += 1
                response = self._response(self.arrived)
                if response is None:
                    break
                writer.write(response)
                await writer.drain()
                if b"Content-Length: 99" in response:
                    break
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()


@asynccontextmanager
async def serving(response: Callable[[int], bytes | None]) -> AsyncIterator[Server]:
    server = Server(response)
    async with listening(server) as port:
        server.url = f"http://127.0.0.1:{port}/api/v1"
        yield server


async def test_a_stale_connection_costs_one_arrival_for_each_attempt() -> None:
    # the first response keeps the connection, which then breaks as the second request comes
    async with (
        serving(lambda number: http(b"[]") if number != 2 else None) as server,
        Meraki(KEY, base_url=server.url) as meraki,
    ):
        assert (await meraki.organizations.get_organizations().response()).attempts == 1
        response = await meraki.organizations.get_organizations().response()
        assert response.attempts == 2
        assert server.arrived == 3
        assert meraki.budgets.snapshot().sent == 3


async def test_a_post_on_a_stale_connection_is_not_repeated() -> None:
    async with (
        serving(lambda number: http(b"[]") if number == 1 else None) as server,
        Meraki(KEY, base_url=server.url) as meraki,
    ):
        await meraki.organizations.get_organizations()
        with pytest.raises(OutcomeUnknownError):
            await meraki.organizations.create_organization(name="x")
        assert server.arrived == 2


async def test_half_an_response_never_passes_for_a_whole_one() -> None:
    whole = gzip.compress(b'[{"id":"1"}]' * 1000)
    for response in (
        http(whole[: len(whole) // 2], "Content-Encoding: gzip"),
        http(whole[:-4], "Content-Encoding: gzip"),
        http(b'[{"id":', length=99),
    ):
        async with (
            serving(lambda number, response=response: response) as server,  # type: ignore[misc]
            Meraki(KEY, base_url=server.url, retries=1) as meraki,
        ):
            with pytest.raises((MalformedResponseError, ConnectionFailedError)) as raised:
                await meraki.organizations.get_organizations()
            assert raised.value.attempts == server.arrived == 2


async def test_a_bomb_meets_the_size_cap() -> None:
    bomb = gzip.compress(b"[" + b" " * 5_000_000 + b"]")
    async with (
        serving(lambda number: http(bomb, "Content-Encoding: gzip")) as server,
        Meraki(KEY, base_url=server.url, retries=0, max_response_bytes=100_000) as meraki,
    ):
        with pytest.raises(MalformedResponseError, match="over 100,000 bytes"):
            await meraki.organizations.get_organizations()


async def test_a_silent_server_meets_the_time_out() -> None:
    async with (
        serving(lambda number: b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n[") as server,
        Meraki(KEY, base_url=server.url, retries=0, timeout=0.2) as meraki,
    ):
        with pytest.raises(RequestTimeoutError, match=r"within 0\.2 s"):
            await meraki.organizations.get_organizations()
        assert meraki.budgets.snapshot().connections == 0


async def test_a_link_header_over_8_kilobytes_is_read() -> None:
    long = "&".join(f"serials%5B%5D=Q2KD-7XNA-{number:04}" for number in range(400))
    link = f"Link: <http://x/api/v1/organizations?{long}>; rel=next"
    async with (
        serving(lambda number: http(b"[]", link) if number == 1 else http(b"[]")) as server,
        Meraki(KEY, base_url=server.url) as meraki,
    ):
        response = await meraki.organizations.get_organizations().response()
        assert response.next_cursor == long


async def test_a_session_of_the_users_stays_open() -> None:
    async with (
        serving(lambda number: http(b"[]")) as server,
        aiohttp.ClientSession(auto_decompress=False) as session,
    ):
        async with Meraki(KEY, base_url=server.url, session=session) as meraki:
            assert await meraki.organizations.get_organizations() == []
        assert not session.closed
    async with aiohttp.ClientSession() as session:
        with pytest.raises(ConfigurationError, match="auto_decompress=False"):
            Meraki(KEY, session=session)
