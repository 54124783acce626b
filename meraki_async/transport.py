"""Send bytes, get bytes. The only module of the client that knows aiohttp."""

import inspect
import ssl
from collections.abc import Awaitable, Callable, Mapping
from functools import lru_cache
from typing import Protocol

import aiohttp
from msgspec import Struct
from multidict import CIMultiDict, MultiMapping
from yarl import URL

from .errors import (
    BrokenResponseError,
    ClientStateError,
    ConfigurationError,
    ConnectionFailedError,
    RequestTimeoutError,
)


class HttpRequest(Struct, frozen=True, kw_only=True):
    """One exchange to make. ``timeout`` in seconds, from connection to last byte."""

    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes | None = None
    timeout: float = 60.0


class HttpResponse(Struct, frozen=True, kw_only=True):
    """A whole answer, the body as it came over the wire (still compressed)."""

    status: int
    headers: MultiMapping[str] = CIMultiDict()
    body: bytes = b""

    def header(self, name: str) -> str | None:
        return self.headers.get(name)

    def all(self, name: str) -> list[str]:
        return self.headers.getall(name, [])


class Transport(Protocol):
    """What a client needs of its network. Implement it to send requests your own way.

    ``send`` makes one exchange: no redirects followed, nothing sent twice, nothing decompressed.
    It raises ``ConnectionFailedError`` (with ``before_send`` set when the request surely never
    reached the server), ``RequestTimeoutError`` or ``BrokenResponseError``.
    """

    async def send(self, request: HttpRequest) -> HttpResponse: ...

    async def aclose(self) -> None: ...


@lru_cache(16)
def _total(seconds: float) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(total=seconds)


class AiohttpTransport:
    """The network, through an aiohttp session.

    Args:
        session: a session of yours, which stays yours to close; it must be made with
            ``auto_decompress=False``. None: one is made at the first request.
        proxy: URL of an HTTP proxy.
        ssl: a context of yours; True for the system's certificates.
    """

    def __init__(
        self,
        session: aiohttp.ClientSession | None = None,
        *,
        proxy: str | None = None,
        ssl: ssl.SSLContext | bool = True,
    ) -> None:
        if session is not None and session.auto_decompress:
            raise ConfigurationError(
                "a session of yours must be made with auto_decompress=False: aiohttp's own "
                "decompression lets truncated answers pass"
            )
        self._session = session
        self._owns_session = session is None
        self._is_closed = False
        self._proxy = proxy
        self._ssl = ssl

    def _open_session(self) -> aiohttp.ClientSession:
        session = aiohttp.ClientSession(
            # the budgets' slots bound the connections, so that waiting happens in one place
            connector=aiohttp.TCPConnector(limit=0, limit_per_host=0),
            auto_decompress=False,  # a truncated gzip stream would pass unnoticed
            cookie_jar=aiohttp.DummyCookieJar(),
            max_field_size=65_536,  # Link headers repeat every filter of the query
        )
        # aiohttp would re-send idempotent requests on a stale connection, past the budget
        session._retry_connection = False
        return session

    async def send(self, request: HttpRequest) -> HttpResponse:
        if self._is_closed:
            raise ClientStateError("the transport was closed")
        if self._session is None:
            self._session = self._open_session()
        try:
            async with self._session.request(
                request.method,
                URL(request.url, encoded=True),
                headers=request.headers,
                data=request.body,
                allow_redirects=False,
                proxy=self._proxy,
                ssl=self._ssl,
                timeout=_total(request.timeout),
            ) as response:
                body = await response.read()
                return HttpResponse(status=response.status, headers=response.headers, body=body)
        except TimeoutError:
            raise RequestTimeoutError(f"no whole answer within {request.timeout:g} s") from None
        except aiohttp.ClientConnectorError as error:
            reason = error.os_error.strerror or error.os_error
            failure = ConnectionFailedError(
                f"cannot connect to {error.host}:{error.port}: {reason}"
            )
            failure.before_send = True
            raise failure from None
        except aiohttp.ClientPayloadError as error:
            raise BrokenResponseError(f"the answer broke off: {error}") from None
        except (aiohttp.ClientError, OSError) as error:
            raise ConnectionFailedError(
                f"the connection broke: {error or type(error).__name__}"
            ) from None

    async def aclose(self) -> None:
        self._is_closed = True
        if self._session is not None and self._owns_session:
            await self._session.close()
            self._session = None


Handler = Callable[[HttpRequest], HttpResponse | Awaitable[HttpResponse]]


class MemoryTransport:
    """No network: a function answers. For tests of code that uses this library.

    Args:
        handler: gets each ``HttpRequest``, returns (or awaits) its ``HttpResponse``.

    ``requests`` holds what was sent so far.
    """

    def __init__(self, handler: Handler) -> None:
        self._handler = handler
        self.requests: list[HttpRequest] = []

    async def send(self, request: HttpRequest) -> HttpResponse:
        self.requests.append(request)
        answer = self._handler(request)
        return await answer if inspect.isawaitable(answer) else answer

    async def aclose(self) -> None:
        """Nothing to close."""
