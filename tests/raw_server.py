"""A server of bytes, for what happens below HTTP; it remembers what arrived."""

import asyncio
import json
import socket
import ssl
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from inspect import isawaitable
from typing import Any, Literal, NamedTuple

KEY = "0123456789abcdef" * 2 + "01234567"

# closing the socket then sends RST instead of FIN
_RESET = struct.pack("ii", 1, 0)


class Seen(NamedTuple):
    """One request as it arrived."""

    method: str
    target: str
    headers: dict[str, str]
    """By lower-case name."""
    body: bytes
    connection: int
    """The how-manieth connection it came on."""

    @property
    def path(self) -> str:
        return self.target.partition("?")[0].removeprefix("/api/v1")


class RawResponse(NamedTuple):
    """Bytes to send, and what becomes of the connection then."""

    sent: bytes = b""
    then: Literal["keep", "close", "reset", "hang"] = "keep"
    drip: float = 0.0
    """Seconds between one byte and the next; 0: all at once."""
    endless: bytes = b""
    """Sent after that, again and again, for as long as the client stays."""


Handler = Callable[[Seen, int], RawResponse | bytes | Awaitable[RawResponse | bytes]]
"""Gets a request and its number from 1 on."""


def http(
    body: bytes = b"", *headers: str, status: str = "200 OK", length: int | None = None
) -> bytes:
    """A response under a Content-Length, which need not be the right one."""
    size = len(body) if length is None else length
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {size}", *headers, "", ""]
    return "\r\n".join(lines).encode() + body


def found(value: Any, *headers: str, status: str = "200 OK") -> bytes:
    """A response in JSON."""
    return http(
        json.dumps(value).encode(), "Content-Type: application/json", *headers, status=status
    )


def until_close(body: bytes, *headers: str) -> RawResponse:
    """A response whose end is the connection's end."""
    head = "\r\n".join(["HTTP/1.1 200 OK", "Connection: close", *headers, "", ""])
    return RawResponse(head.encode() + body, "close")


def chunked(body: bytes, *, end: bytes = b"0\r\n\r\n") -> bytes:
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    return head + b"%x\r\n%b\r\n" % (len(body), body) + end


class RawServer:
    """Responses each request as the handler says, and remembers it."""

    def __init__(self, handler: Handler) -> None:
        self._handler = handler
        self.seen: list[Seen] = []
        self.connections = 0
        self.endless_bytes = 0
        """Bytes that clients took of endless responses."""
        self.open_connections = 0
        self.all_closed = asyncio.Event()
        """Set while no connection is open."""
        self.all_closed.set()
        self.arrival = asyncio.Event()
        """Set at every request; clear it to wait for the next one."""
        self.port = 0
        self.url = ""

    @property
    def arrived(self) -> int:
        return len(self.seen)

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.open_connections += 1
        self.all_closed.clear()
        try:
            await self._serve(reader, writer, self.connections)
        except (asyncio.IncompleteReadError, ConnectionError, ssl.SSLError):
            pass
        finally:
            self.open_connections -= 1
            if not self.open_connections:
                self.all_closed.set()
            writer.close()

    async def _serve(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, connection: int
    ) -> None:
        while True:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            method, target, _ = head.split("\r\n")[0].split(" ", 2)
            fields = [line.split(":", 1) for line in head.split("\r\n")[1:] if line]
            headers = {name.lower(): value.strip() for name, value in fields}
            body = await reader.readexactly(int(headers.get("content-length", 0)))
            seen = Seen(method, target, headers, body, connection)
            self.seen.append(seen)
            self.arrival.set()
            response = self._handler(seen, len(self.seen))
            if isawaitable(response):
                response = await response
            if isinstance(response, bytes):
                response = RawResponse(response)
            await self._send(response, writer)
            if response.then == "hang":
                await reader.read()  # the client's going ends it
            if response.then == "reset":
                connected: socket.socket = writer.get_extra_info("socket")
                connected.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
                writer.transport.abort()
            if response.then != "keep":
                return

    async def _send(self, response: RawResponse, writer: asyncio.StreamWriter) -> None:
        if not response.drip:
            writer.write(response.sent)
        else:
            for byte in response.sent:
                writer.write(bytes((byte,)))
                await writer.drain()
                await asyncio.sleep(response.drip)
        await writer.drain()
        while response.endless:
            writer.write(response.endless)
            await writer.drain()
            self.endless_bytes += len(response.endless)


@asynccontextmanager
async def listening(
    serve: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]],
    *,
    tls: ssl.SSLContext | None = None,
    host: str = "127.0.0.1",
) -> AsyncIterator[int]:
    """Serves each connection of a free port, which it yields; at the end none is left open."""
    connections: dict[asyncio.StreamWriter, asyncio.Future[None]] = {}

    def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connections[writer] = asyncio.ensure_future(serve(reader, writer))

    server = await asyncio.start_server(connected, host, 0, ssl=tls)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        # a connection is accepted over several turns of the loop, and a server that is closed
        # between two of them leaves it open
        for each in server.sockets:
            asyncio.get_running_loop().remove_reader(each.fileno())
        for _ in range(8):
            await asyncio.sleep(0)
        server.close()
        for served in connections.values():
            served.cancel()
        await asyncio.gather(*connections.values(), return_exceptions=True)
        for writer in connections:
            writer.transport.abort()
        gone = (writer.wait_closed() for writer in connections)
        await asyncio.gather(*gone, return_exceptions=True)
        await server.wait_closed()


@asynccontextmanager
async def serving(
    handler: Handler, *, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1"
) -> AsyncIterator[RawServer]:
    """A server on a free port; ends with all of its connections."""
    server = RawServer(handler)
    async with listening(server, tls=tls, host=host) as port:
        server.port = port
        shown = f"[{host}]" if ":" in host else host
        server.url = f"{'https' if tls else 'http'}://{shown}:{port}/api/v1"
        yield server


def free_port() -> int:
    """A port on which nobody listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port
