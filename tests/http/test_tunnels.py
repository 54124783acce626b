"""TLS all the way: through a proxy's tunnel, and by authorities that the environment names."""

import asyncio
import os
import ssl
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
import trustme

from ..raw_server import KEY, RawServer, Seen, listening, serving
from ..request_kinds import client, right

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("no_backoff", "no_proxies")]


def dashboard(seen: Seen, number: int) -> bytes:
    return right(seen)


@pytest.fixture
def authority() -> trustme.CA:
    return trustme.CA()


@asynccontextmanager
async def served_with_tls(authority: trustme.CA) -> AsyncIterator[RawServer]:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    async with serving(dashboard, tls=context) as server:
        yield server


@asynccontextmanager
async def tunnelling(told: list[bytes]) -> AsyncIterator[int]:
    """A proxy that makes tunnels; its port. What it is told in the clear is kept."""

    async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            with suppress(ConnectionError):
                while block := await reader.read(65_536):
                    writer.write(block)
                    await writer.drain()
        finally:
            writer.close()

    async def connect(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        told.append(head)
        host, _, port = head.split(b" ")[1].decode().rpartition(":")
        there, to_there = await asyncio.open_connection(host, int(port))
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await asyncio.gather(pump(reader, to_there), pump(there, writer))

    async with listening(connect) as port:
        yield port


@pytest.mark.parametrize("given", ["setting", "https_proxy", "HTTPS_PROXY"])
async def test_a_tunnel_sees_neither_key_nor_path(
    monkeypatch: pytest.MonkeyPatch, authority: trustme.CA, tmp_path: Path, given: str
) -> None:
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    told: list[bytes] = []
    async with served_with_tls(authority) as server, tunnelling(told) as port:
        address = f"http://user:word@127.0.0.1:{port}"
        settings: dict[str, Any] = {"proxy": address} if given == "setting" else {}
        if given != "setting":
            monkeypatch.setenv(given, address)
        async with client(server, ssl=tmp_path / "ca.pem", **settings) as meraki:
            assert (await meraki.organizations.get_organization("1")).id == "1"
            assert (await meraki.organizations.get_organization("1")).id == "1"
        assert [seen.path for seen in server.seen] == ["/organizations/1"] * 2
        assert server.seen[0].headers["authorization"] == f"Bearer {KEY}"
        assert "proxy-authorization" not in server.seen[0].headers
    (head,) = told  # one tunnel for both
    assert head.startswith(f"CONNECT 127.0.0.1:{server.port} ".encode())
    assert b"Basic dXNlcjp3b3Jk" in head
    assert KEY.encode() not in head


_ASKS = """
import asyncio, sys
from meraki_async import Meraki

async def main():
    async with Meraki(sys.argv[1], base_url=sys.argv[2], retries=0) as meraki:
        print((await meraki.organizations.get_organization("1")).id)

asyncio.run(main())
"""


@pytest.mark.parametrize("is_named", [True, False])
async def test_the_environment_names_the_authorities(
    authority: trustme.CA, tmp_path: Path, is_named: bool
) -> None:
    file = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(file)
    environment = {**os.environ, **({"SSL_CERT_FILE": str(file)} if is_named else {})}
    async with served_with_tls(authority) as server:
        command = [sys.executable, "-c", _ASKS, KEY, server.url]
        done = await asyncio.to_thread(
            subprocess.run, command, env=environment, capture_output=True, text=True
        )
        assert server.arrived == is_named
    if is_named:
        assert done.stdout.strip() == "1", done.stderr
    else:
        assert "TLSError" in done.stderr
        assert KEY not in done.stderr
