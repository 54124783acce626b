"""Faults below HTTP: resets, cut bodies, bytes that drip."""

import asyncio
import gzip
import os
import socket
import struct
from collections.abc import Awaitable, Callable, Mapping
from http.client import responses

from aiohttp import web
from aiohttp.abc import AbstractStreamWriter

from .faults import Fault

# closing the socket sends RST instead of FIN, and nothing that waits to be sent
_RESET = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)
# time for the operating system to deliver what it was given
_DELIVERY_SECONDS = 0.05
_MISSING_BYTES = 100

_GZIP = {"Content-Encoding": "gzip"}
_RAW_RESPONSES = {
    "reset",
    "stale",
    "reset-before",
    "reset-during",
    "reset-after",
    "content-length",
    "chunked-cut",
    "drip",
}

Pause = Callable[[float], Awaitable[bool]]
"""Waits for some seconds. Returns False when the simulator is stopping."""


async def send_with_fault(
    fault: Fault, status: int, body: bytes, headers: Mapping[str, str], pause: Pause
) -> web.StreamResponse:
    """What is sent of a response that met a fault.

    Args:
        fault: any; those that have changed the response before do nothing to it here.
        status: the response's.
        body: the response's.
        headers: the response's.
        pause: to wait with.
    """
    match fault.kind:
        case "latency":
            await pause(fault.duration)
        case "gzip-truncated":
            body = _compressed(body, headers)
            body = body[: len(body) // 2]
            headers = {**headers, **_GZIP}
        case "gzip-corrupt":
            body = _compressed(body, headers)
            # after ten bytes of header, a block of a kind that does not exist
            body = body[:10] + b"\xff" + body[11:]
            headers = {**headers, **_GZIP}
        case kind if kind in _RAW_RESPONSES:
            return _RawResponse(fault, status, headers, body, pause)
    return web.Response(status=status, body=body, headers=headers)


def _compressed(body: bytes, headers: Mapping[str, str]) -> bytes:
    return body if "Content-Encoding" in headers else gzip.compress(body, mtime=0)


class _RawResponse(web.StreamResponse):
    """Writes to the socket without aiohttp, and has the connection closed in the end.

    Args:
        fault: one that breaks the connection, or ``drip``.
        status: the response's.
        headers: the response's.
        body: the response's.
        pause: to wait with.
    """

    def __init__(
        self, fault: Fault, status: int, headers: Mapping[str, str], body: bytes, pause: Pause
    ) -> None:
        super().__init__()
        self._fault = fault
        self._code = status
        self._fields = headers
        self._content = body
        self._pause = pause

    async def prepare(self, request: web.BaseRequest) -> AbstractStreamWriter | None:
        """Send the response, as far as the fault lets it.

        Raises:
            ConnectionResetError: always: aiohttp closes the connection and sends nothing more.
        """
        if request.transport is not None:
            await self._send(request.transport)
        raise ConnectionResetError(self._fault.kind)

    async def _send(self, transport: asyncio.Transport) -> None:
        body = self._content
        match self._fault.kind:
            case "reset" | "reset-before":
                await self._reset(transport)
            case "reset-during":
                response = self._head(len(body)) + body
                transport.write(response[: len(response) // 2])
                await self._reset(transport)
            case "reset-after":
                transport.write(self._head(len(body)) + body)
                await self._reset(transport)
            case "content-length":
                transport.write(self._head(len(body) + _MISSING_BYTES) + body)
            case "chunked-cut":
                transport.write(self._head(None) + b"%x\r\n%b\r\n" % (len(body), body))
            case "drip":
                transport.write(self._head(len(body)))
                for byte in body:
                    if not await self._pause(self._fault.duration) or transport.is_closing():
                        break
                    transport.write(bytes((byte,)))

    def _head(self, length: int | None) -> bytes:
        framing = "Transfer-Encoding: chunked" if length is None else f"Content-Length: {length}"
        lines = [
            f"HTTP/1.1 {self._code} {responses.get(self._code, '')}",
            *(f"{name}: {value}" for name, value in self._fields.items()),
            framing,
        ]
        return "\r\n".join([*lines, "", ""]).encode()

    async def _reset(self, transport: asyncio.Transport) -> None:
        if self._fault.kind in ("reset-during", "reset-after"):
            while transport.get_write_buffer_size() and await self._pause(_DELIVERY_SECONDS):
                pass
            await self._pause(_DELIVERY_SECONDS)
        # the client may have left meanwhile
        if not transport.is_closing():
            connection: socket.socket = transport.get_extra_info("socket")
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
            transport.abort()
