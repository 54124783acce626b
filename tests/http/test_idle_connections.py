"""What arrives on a connection that nobody uses is never the response to the next request."""

import asyncio
import socket
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import Any

import aiohttp
import pytest

from meraki_async import Meraki

from ..raw_server import KEY, found, http

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("no_backoff", "no_proxies")]

UNASKED = {
    "408": http(b"", "Connection: close", status="408 Request Timeout"),
    "another's response": found({"id": "another's"}),
    "nonsense": b"SSH-2.0-OpenSSH_9.7\r\n",
    "half a head": b"HTTP/1.1 408 Req",
    "its end": b"",
}


class Server:
    """Sends something unasked on its first connection. In threads, so that it goes on while the
    event loop of the test stands still."""

    def __init__(self, unasked: bytes) -> None:
        self.url = ""
        self.requests: list[int] = []
        """On which connection each request came."""
        self.send_now = threading.Event()
        self.is_sent = threading.Event()
        self._unasked = unasked
        self._connections: list[socket.socket] = []

    @contextmanager
    def running(self) -> Iterator[None]:
        with socket.create_server(("127.0.0.1", 0)) as listener:
            self.url = f"http://127.0.0.1:{listener.getsockname()[1]}/api/v1"
            accepting = threading.Thread(target=self._accept, args=(listener,))
            accepting.start()
            try:
                yield
            finally:
                self.send_now.set()
                listener.shutdown(socket.SHUT_RDWR)
                accepting.join()

    def _accept(self, listener: socket.socket) -> None:
        threads = []
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                self._connections.append(connection)
                number = len(self._connections)
                threads.append(threading.Thread(target=self._serve, args=(connection, number)))
                threads[-1].start()
        for connection in self._connections:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in threads:
            thread.join()

    def _serve(self, connection: socket.socket, number: int) -> None:
        with connection, connection.makefile("rb") as file, suppress(OSError):
            while self._read(file):
                self.requests.append(number)
                connection.sendall(found({"id": str(number)}))
                if number == 1:
                    self.send_now.wait()
                    if self._unasked:
                        connection.sendall(self._unasked)
                    else:
                        connection.shutdown(socket.SHUT_WR)
                    self.is_sent.set()

    def _read(self, file: Any) -> bool:
        """A whole request; whether there was one."""
        length, line = 0, file.readline()
        while line.strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
            line = file.readline()
        file.read(length)
        return bool(line)


@asynccontextmanager
async def clients(server: Server, owner: str) -> AsyncIterator[Meraki]:
    if owner == "ours":
        async with Meraki(KEY, base_url=server.url, retries=0) as meraki:
            yield meraki
    else:
        async with (
            aiohttp.ClientSession(auto_decompress=False) as session,
            Meraki(KEY, base_url=server.url, retries=0, session=session) as meraki,
        ):
            yield meraki


CALLS: dict[str, Callable[[Meraki], Any]] = {
    "GET": lambda meraki: meraki.organizations.get_organization("1"),
    "POST": lambda meraki: meraki.organizations.create_organization(name="x"),
}


@pytest.mark.parametrize("method", CALLS)
@pytest.mark.parametrize("name", UNASKED)
@pytest.mark.parametrize("owner", ["ours", "the user's"])
async def test_what_came_while_the_loop_stood_still(name: str, method: str, owner: str) -> None:
    """As in a script that works on each response for a while: the system has the data, and nobody
    has read it."""
    server = Server(UNASKED[name])
    with server.running():
        async with clients(server, owner) as meraki:
            assert (await CALLS["GET"](meraki)).id == "1"
            server.send_now.set()
            assert server.is_sent.wait(60)  # blocks the loop
            response = await CALLS[method](meraki).response()
            assert (response.attempts, response.body) == (1, b'{"id": "2"}')
            assert server.requests == [1, 2]


@pytest.mark.parametrize("method", CALLS)
@pytest.mark.parametrize("name", [name for name in UNASKED if name != "half a head"])
@pytest.mark.parametrize("owner", ["ours", "the user's"])
async def test_what_came_while_the_loop_ran(name: str, method: str, owner: str) -> None:
    server = Server(UNASKED[name])
    with server.running():
        async with clients(server, owner) as meraki:
            assert (await CALLS["GET"](meraki)).id == "1"
            connector = meraki._requester.transport.session.connector  # type: ignore[attr-defined]
            (connections,) = connector._conns.values()
            ((protocol, _),) = connections
            server.send_now.set()
            async with asyncio.timeout(60):
                while not protocol.should_close:  # noqa: ASYNC110 - aiohttp has no event for it
                    await asyncio.sleep(0)
            response = await CALLS[method](meraki).response()
            assert (response.attempts, response.body) == (1, b'{"id": "2"}')
            assert server.requests == [1, 2]


async def test_an_idle_connection_on_which_nothing_came_is_used_again() -> None:
    server = Server(b"")
    with server.running():
        async with clients(server, "ours") as meraki:
            await CALLS["GET"](meraki)
            server.send_now.set()
            assert server.is_sent.wait(60)
            for _ in range(5):
                assert (await CALLS["GET"](meraki)).id == "2"
        assert server.requests == [1, 2, 2, 2, 2, 2]
