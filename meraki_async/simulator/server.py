"""The simulated dashboard on a real socket."""

import asyncio
import gzip
import random
from collections import Counter, deque
from types import TracebackType

from aiohttp import web
from msgspec import Struct

from .limiter import ServerBucket
from .routes import Answer, Routes, errors
from .world import World

DEFAULT_KEY = "5e1f0c3a9b7d2468ace013579bdf2468ace01357"
_BASE_PATH = "/api/v1"
_GZIP_FROM = 1024
_HEADERS = {
    "Server": "nginx",
    "Vary": "Accept-Encoding",
    "Cache-Control": "no-cache, no-store, max-age=0, must-revalidate",
    "Pragma": "no-cache",
    "X-Frame-Options": "sameorigin",
}
_FRONT_END_429 = Answer(
    429,
    b"<html>\r\n<head><title>429 Too Many Requests</title></head>\r\n<body>\r\n"
    b"<center><h1>429 Too Many Requests</h1></center>\r\n<hr><center>nginx</center>\r\n"
    b"</body>\r\n</html>\r\n",
    content_type="text/html",
)


class RequestSeen(Struct, frozen=True):
    """A request as it arrived."""

    method: str
    path: str
    """Below the base path."""
    query: str
    organization_id: str | None
    """Whose budget it was charged to."""
    status: int
    at: float
    """Seconds on the event loop's clock."""


class Simulator:
    """A Meraki dashboard that is not there. ``async with`` it, or ``start()`` and ``stop()``.

    The same seed gives the same answers. One organization (the last but one) has API access off.

    Args:
        organizations: how many, default 20.
        devices_per_organization: about how many devices each has, default 150.
        seed: default 0.
        latency: seconds before each answer, evenly between two figures; default none.
        rate_limits: refuse what is over the limits, default on.
        organization_rate: requests per second of an organization, default 10.
        organization_burst: requests that may come at once, default 10.
        source_rate: requests per second of a source address, default 100.
        source_burst: default 100.
        host: address to listen on, default loopback.
        port: default 0, any free one.
        api_key: the key that sees everything.

    Raises:
        ValueError: an argument makes no sense.
        OSError: the port is taken.
    """

    def __init__(
        self,
        *,
        organizations: int = 20,
        devices_per_organization: int = 150,
        seed: int = 0,
        latency: tuple[float, float] = (0.0, 0.0),
        rate_limits: bool = True,
        organization_rate: float = 10,
        organization_burst: int = 10,
        source_rate: float = 100,
        source_burst: int = 100,
        host: str = "127.0.0.1",
        port: int = 0,
        api_key: str = DEFAULT_KEY,
    ) -> None:
        if organizations < 1 or devices_per_organization < 0:
            raise ValueError("organizations must be 1 or more, devices_per_organization 0 or more")
        if not 0 <= latency[0] <= latency[1]:
            raise ValueError(f"latency must be two figures in seconds, not {latency!r}")
        if min(organization_rate, organization_burst, source_rate, source_burst) <= 0:
            raise ValueError("rates and bursts must be above 0")
        self._world = World(organizations, devices_per_organization, seed)
        self._routes = Routes(self._world)
        self._latency = latency
        self._chance = random.Random(seed)
        self._rate_limits = rate_limits
        self._organization_limit = (organization_rate, organization_burst)
        self._source_limit = (source_rate, source_burst)
        self._buckets: dict[str, ServerBucket] = {}
        self._sources: dict[str, ServerBucket] = {}
        self._host = host
        self._port = port
        self._runner: web.AppRunner | None = None
        self.api_key = api_key
        self.requests: deque[RequestSeen] = deque(maxlen=100_000)
        """What arrived, the last 100,000."""
        self.counts: Counter[int] = Counter()
        """Answers by status."""

    @property
    def url(self) -> str:
        """The base URL, ``http://127.0.0.1:PORT/api/v1``."""
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"http://{host}:{self._port}{_BASE_PATH}"

    @property
    def built_records(self) -> int:
        """Records built so far, of all that the world holds."""
        return self._world.built_records

    async def start(self) -> None:
        """Listen."""
        application = web.Application()
        application.router.add_route("*", "/{path:.*}", self._handle)
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, self._host, self._port).start()
        except OSError:
            await self.stop()
            raise
        self._port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Close the socket and all connections."""
        if self._runner is not None:
            runner, self._runner = self._runner, None
            await runner.cleanup()

    async def __aenter__(self) -> "Simulator":
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.stop()

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        now = asyncio.get_running_loop().time()
        path = request.path.removeprefix(_BASE_PATH)
        organization = self._routes.organization_of(path)
        answer = self._judge(request, path, organization, now)
        identifier = None if organization is None else self._world.ids[organization]
        self.requests.append(
            RequestSeen(
                request.method,
                path,
                request.rel_url.raw_query_string,
                identifier,
                answer.status,
                now,
            )
        )
        self.counts[answer.status] += 1
        if self._latency[1]:
            await asyncio.sleep(self._chance.uniform(*self._latency))
        return self._response(request, answer)

    def _judge(
        self, request: web.Request, path: str, organization: int | None, now: float
    ) -> Answer:
        """The front end's limit, then the key, then the organization's limit, then the answer."""
        if self._rate_limits:
            source = self._sources.setdefault(
                request.remote or "", ServerBucket(*self._source_limit)
            )
            if not source.take(now):
                return _FRONT_END_429
        if not self._is_signed_in(request):
            return errors(401, "No valid authentication method found")
        if self._rate_limits and organization is not None:
            bucket = self._buckets.setdefault(
                self._world.ids[organization], ServerBucket(*self._organization_limit)
            )
            if not bucket.take(now):
                refusal = errors(429, "API rate limit exceeded for organization")
                return refusal._replace(headers={"Retry-After": str(bucket.retry_after)})
        query = list(request.query.items())
        url = f"{self.url}{path}"
        return self._routes.answer(request.method, path, query, url)

    def _is_signed_in(self, request: web.Request) -> bool:
        bearer = request.headers.get("Authorization", "").removeprefix("Bearer ")
        return self.api_key in (bearer, request.headers.get("X-Cisco-Meraki-API-Key"))

    def _response(self, request: web.Request, answer: Answer) -> web.Response:
        headers = {
            **_HEADERS,
            **answer.headers,
            "Content-Type": answer.content_type,
            "X-Request-Id": f"{self._chance.getrandbits(128):032x}",
        }
        body = answer.body
        if len(body) >= _GZIP_FROM and "gzip" in request.headers.get("Accept-Encoding", ""):
            body = gzip.compress(body, compresslevel=1, mtime=0)
            headers["Content-Encoding"] = "gzip"
        return web.Response(status=answer.status, body=body, headers=headers)
