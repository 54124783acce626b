"""Send bytes, get bytes. The only module of the client that knows aiohttp."""

import asyncio
import inspect
import math
import os
import select
import socket
import ssl
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any, Protocol
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
from msgspec import Struct
from multidict import CIMultiDict, MultiMapping
from yarl import URL

from ..auth.secret import Secret, masked
from ..config import check_proxy
from ..errors import (
    ClientStateError,
    ConfigurationError,
    ConnectionFailedError,
    MalformedResponseError,
    RequestTimeoutError,
    ResponseTooLargeError,
    TLSError,
    TransportError,
)

_AUTH_HEADERS = frozenset({"authorization", "x-cisco-meraki-api-key"})


class HttpRequest(Struct, frozen=True, kw_only=True):
    """One exchange to make."""

    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes | None = None
    timeout: float = 60.0
    """Seconds from connection to last byte."""
    max_response_bytes: int = 512 * 1024 * 1024
    """Bytes of the largest response accepted, as it comes over the wire."""
    context: Any = None
    """The exchange it belongs to, for tracing."""


class HttpResponse(Struct, frozen=True, kw_only=True):
    """A complete response, the body as it came over the wire (still compressed)."""

    status: int
    headers: MultiMapping[str] = CIMultiDict()
    body: bytes = b""
    close_delimited: bool = False
    """Whether the body ended with the connection: no Content-Length, not chunked."""

    def header(self, name: str) -> str | None:
        """The first header of this name; None when there is none."""
        return self.headers.get(name)

    def get_list(self, name: str) -> list[str]:
        """All headers of this name."""
        return self.headers.getall(name, [])


class Transport(Protocol):
    """What a client needs of its network. Implement it to send requests your own way.

    ``send`` makes one exchange: no redirects followed, nothing sent twice, nothing decompressed.
    It raises ``ConnectionFailedError`` (with ``before_send`` set when the request surely never
    reached the server), ``TLSError``, ``RequestTimeoutError``, ``MalformedResponseError`` or
    ``ResponseTooLargeError``.
    """

    async def send(self, request: HttpRequest) -> HttpResponse:
        """Make one exchange."""
        ...

    async def aclose(self) -> None:
        """Close all connections."""
        ...


@lru_cache(16)
def _client_timeout(seconds: float) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(total=seconds)


class AiohttpTransport:
    """The network, through an aiohttp session.

    Args:
        session: a session of yours, which stays yours to close; it must be made with
            ``auto_decompress=False``, and does not send anything twice by itself from then on.
            None: one is made at the first request.
        proxy: URL of an HTTP proxy; "" for none. None: what ``HTTPS_PROXY``, ``HTTP_PROXY`` and
            ``NO_PROXY`` say.
        ssl: a context of yours; True for the system's certificates.
        trace_configs: aiohttp's hooks for tracing, for the session that is made.
    """

    def __init__(
        self,
        session: aiohttp.ClientSession | None = None,
        *,
        proxy: str | None = None,
        ssl: ssl.SSLContext | bool = True,
        trace_configs: Sequence[aiohttp.TraceConfig] = (),
    ) -> None:
        proxy = masked(proxy)  # whatever fails from here on shows no password
        if proxy:
            check_proxy("proxy", proxy)
        if session is not None:
            _check_session(session)
            _send_once(session)
        self._session = session
        self._owns_session = session is None
        self._is_closed = False
        self._proxy = proxy
        self._ssl = ssl
        self._trace_configs = trace_configs
        self._environment_proxy = lru_cache(16)(_environment_proxy)

    @property
    def session(self) -> aiohttp.ClientSession | None:
        """The session in use; None before the first request, and once it is closed."""
        return self._session

    @property
    def is_closed(self) -> bool:
        """Whether nothing can be sent any more."""
        return self._is_closed

    def _open_session(self) -> aiohttp.ClientSession:
        session = aiohttp.ClientSession(
            # the budgets' slots bound the connections, so that waiting happens in one place
            connector=aiohttp.TCPConnector(limit=0, limit_per_host=0),
            auto_decompress=False,  # a truncated gzip stream would pass unnoticed
            cookie_jar=aiohttp.DummyCookieJar(),
            trace_configs=[*self._trace_configs],
            max_field_size=65_536,  # Link headers repeat every filter of the query
        )
        _send_once(session)
        return session

    async def send(self, request: HttpRequest) -> HttpResponse:
        """Make one exchange over the network; see ``Transport``."""
        if self._is_closed:
            raise ClientStateError("the transport was closed")
        if self._session is None:
            self._session = self._open_session()
        if self._session.closed:
            raise ClientStateError("the aiohttp session was closed")
        _close_unusable(self._session.connector)
        try:
            url = URL(request.url, encoded=True)
            proxy = self._proxy
            if proxy is None:
                proxy = self._environment_proxy(url.scheme, url.host, url.port)
            async with self._session.request(
                request.method,
                url,
                headers=request.headers,
                data=request.body,
                allow_redirects=False,
                proxy=proxy or None,
                ssl=self._ssl,
                timeout=_client_timeout(request.timeout),
                trace_request_ctx=request.context,
            ) as response:
                return HttpResponse(
                    status=response.status,
                    headers=response.headers,
                    body=await _body(response, request.max_response_bytes),
                    close_delimited=_is_close_delimited(response),
                )
        except ConfigurationError:
            raise
        except (aiohttp.ClientError, OSError, ValueError) as error:
            # a ValueError is of a URL that aiohttp cannot make a request of
            failure = _transport_error(error, request)
        # out here, so that the one does not drag along the other's frames, which show the key
        raise failure

    async def aclose(self) -> None:
        """Close the session, unless it is the caller's own."""
        self._is_closed = True
        if self._session is not None and self._owns_session:
            await self._session.close()
            self._session = None


def _check_session(session: aiohttp.ClientSession) -> None:
    if session.auto_decompress:
        raise ConfigurationError(
            "a session of yours must be made with auto_decompress=False: aiohttp's own "
            "decompression lets truncated responses pass"
        )
    if session.trust_env:
        raise ConfigurationError(
            "a session of yours must be made with trust_env=False: it would send credentials "
            "from .netrc; the proxies of the environment are used all the same"
        )
    header_names = {name.lower() for name in session.headers}
    if session.auth is not None or not _AUTH_HEADERS.isdisjoint(header_names):
        raise ConfigurationError(
            "a session of yours must not set auth or an Authorization header: pass the key "
            "as api_key="
        )


def _send_once(session: aiohttp.ClientSession) -> None:
    # aiohttp would re-send idempotent requests on a stale connection, past the budget
    session._retry_connection = False


def _close_unusable(connector: aiohttp.BaseConnector | None) -> None:
    """Close idle connections on which something arrived: their end, or data unasked for.

    aiohttp would take the data for the response to the next request. It uses the one that is idle
    for longest, unless that is too long.
    """
    if connector is None:
        return
    oldest = time.monotonic() - (connector._keepalive_timeout or math.inf)
    for connections in connector._conns.values():
        for protocol, idle_since in connections:
            if idle_since < oldest or protocol.should_close or _is_readable(protocol.transport):
                protocol.close()
            else:
                break


def _is_readable(transport: asyncio.Transport | None) -> bool:
    # the event loop may not have come to read it yet
    connected = None if transport is None else transport.get_extra_info("socket")
    if connected is None or connected.fileno() < 0:
        return False
    if not hasattr(select, "poll"):
        return bool(select.select([connected], [], [], 0)[0])
    poll = select.poll()  # which takes any number of files, unlike select
    poll.register(connected, select.POLLIN)
    return bool(poll.poll(0))


def _transport_error(error: Exception, request: HttpRequest) -> TransportError:
    """What went wrong, in our words: theirs may have a proxy's password."""
    match error:
        case TimeoutError():
            return RequestTimeoutError(f"no complete response within {request.timeout:g} s")
        case aiohttp.ClientConnectorSSLError() | aiohttp.ClientConnectorCertificateError():
            return _mark_unsent(
                TLSError(
                    f"TLS verification failed for {error.host}:{error.port}: {_reason(error)}; if "
                    "your network replaces certificates by its own, pass the file of its "
                    "certificate authority as ssl=…"
                )
            )
        case aiohttp.ClientProxyConnectionError():
            text = f"cannot connect to the proxy {error.host}: {_reason(error)}"
            return _mark_unsent(ConnectionFailedError(text))
        case aiohttp.ClientConnectorError():
            text = f"cannot connect to {error.host}:{error.port}: {_reason(error)}"
            return _mark_unsent(ConnectionFailedError(text))
        case aiohttp.ClientHttpProxyError():
            text = f"the proxy rejected the connection: {error.status} {error.message}"
            return _mark_unsent(ConnectionFailedError(text))
        case aiohttp.ClientResponseError() if error.request_info.method == "CONNECT":
            return _mark_unsent(ConnectionFailedError("the proxy's response is not valid HTTP"))
        case aiohttp.ClientResponseError():
            return ConnectionFailedError("the response is not valid HTTP")
        case aiohttp.ClientPayloadError():
            return MalformedResponseError("the response ended early, or is not valid HTTP")
        case ValueError():
            host = urlsplit(request.url).netloc.rpartition("@")[2][:80]
            return _mark_unsent(
                ConnectionFailedError(f"invalid request URL, host {host!r}: check base_url")
            )
    # of other texts the system's alone: they may have what the other side sent, or a whole URL
    text = getattr(error, "strerror", None) or type(error).__name__
    return ConnectionFailedError(f"the connection was lost: {text}")


def _mark_unsent(error: ConnectionFailedError) -> ConnectionFailedError:
    error.before_send = True
    return error


def _reason(error: aiohttp.ClientConnectorError) -> object:
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        # which in older versions of aiohttp has no os_error
        cause = error.certificate_error
        return getattr(cause, "verify_message", cause)
    if isinstance(error.os_error, socket.gaierror) or not error.os_error.errno:
        return error.os_error.strerror or error.os_error or type(error.os_error).__name__
    return os.strerror(error.os_error.errno)  # asyncio's own text repeats the address


def _environment_proxy(scheme: str, host: str | None, port: int | None) -> Secret:
    """The proxy that the environment names, as most tools read it; "" for none.

    Not aiohttp's own reading (``trust_env``), which would sign in with what ``.netrc`` says.

    Raises:
        ConfigurationError: it names one that makes no sense.
    """
    if not host or proxy_bypass(f"{host}:{port}"):
        return Secret("")
    proxy = Secret(getproxies().get(scheme, ""))
    if proxy and "://" not in proxy:
        proxy = Secret(f"http://{str(proxy)}")  # noqa: RUF010 - formatting would mask it
    if proxy:
        check_proxy(f"{scheme.upper()}_PROXY", proxy)
    return proxy


async def _body(response: aiohttp.ClientResponse, limit: int) -> bytes:
    """The whole body, unless it is over ``limit`` bytes."""
    size = response.content_length or 0
    blocks: list[bytes] = []
    if size <= limit:
        size = 0
        while block := await response.content.readany():
            blocks.append(block)
            size += len(block)
            if size > limit:
                break
    if size > limit:
        raise ResponseTooLargeError(f"the response is over {limit:,} bytes")
    return blocks[0] if len(blocks) == 1 else b"".join(blocks)


def _is_close_delimited(response: aiohttp.ClientResponse) -> bool:
    headers = response.headers
    return "Content-Length" not in headers and "Transfer-Encoding" not in headers


Handler = Callable[[HttpRequest], HttpResponse | Awaitable[HttpResponse]]


class MemoryTransport:
    """No network: a function gives the responses. For tests of code that uses this library.

    Args:
        handler: gets each ``HttpRequest``, returns (or awaits) its ``HttpResponse``.

    ``requests`` holds what was sent so far.
    """

    def __init__(self, handler: Handler) -> None:
        self._handler = handler
        self.requests: list[HttpRequest] = []

    async def send(self, request: HttpRequest) -> HttpResponse:
        """Note the request, and return what the handler gives."""
        self.requests.append(request)
        response = self._handler(request)
        return await response if inspect.isawaitable(response) else response

    async def aclose(self) -> None:
        """Nothing to close."""
