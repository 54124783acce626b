"""The simulated dashboard on a real socket."""

import asyncio
import math
import random
from collections import Counter, deque
from contextlib import suppress
from types import TracebackType

from aiohttp import web
from msgspec import Struct

from . import people
from .answers import UNAUTHORIZED, UNKNOWN_PATH, Answer, on_the_wire
from .clock import Clock
from .dispatch import Dispatch, Incoming
from .gate import Gate
from .identities import DEFAULT_KEY, Identity, Keys
from .limits import Limits
from .operations import KINDS
from .plan import Plan
from .world import World

_BASE_PATH = "/api/v1"
_MOST_ORGANIZATIONS = 65_536
_MOST_DEVICES = 40_000
# answers end their delay when it stops; this bounds only those to a client that does not read
_SHUTDOWN_SECONDS = 2.0
_LOOPBACK = {"0.0.0.0": "127.0.0.1", "::": "::1", "": "127.0.0.1"}  # noqa: S104


class RequestSeen(Struct, frozen=True):
    """A request as it arrived."""

    method: str
    path: str
    """Below the base path, as it came; the whole path where it is not below."""
    query: str
    organization_id: str | None
    """Whose budget it was charged to."""
    status: int
    at: float
    """Seconds on the event loop's clock."""


class Simulator:
    """A Meraki dashboard that is not there. ``async with`` it, or ``start()`` and ``stop()``.

    The same seed gives the same answers. One organization (the last but one) has API access off.
    ``limits`` has more limits than the arguments, and can be changed at any time.

    Args:
        organizations: how many, 1 to 65,536, default 20.
        devices_per_organization: about how many devices each has, 0 to 40,000, default 150; half
            to one and a half times as many in fact.
        seed: default 0.
        latency: seconds before each answer, evenly between two figures; default none.
        rate_limits: refuse what is over the limits, default on.
        organization_rate: requests per second of an organization, default 10.
        organization_burst: requests that may come at once, default 10.
        source_rate: requests per second of a source address, default 100.
        source_burst: default 100.
        host: address to listen on, default loopback.
        port: default 0, any free one.
        api_key: the key that sees everything, default ``DEFAULT_KEY``. ``LIMITED_KEY``,
            ``READ_ONLY_KEY`` and ``REVOKED_KEY`` are others to try.
        early_access: every organization has opted in to operations in beta, default off: an
            organization opts in by itself, and answers 404 to them before.
        clock: what the dashboard takes for the time, default the machine's clock.

    Raises:
        ValueError: an argument makes no sense.
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
        early_access: bool = False,
        clock: Clock | None = None,
    ) -> None:
        _check(organizations, devices_per_organization, latency, port, api_key)
        self._limits = Limits(
            enabled=rate_limits,
            organization_rate=organization_rate,
            organization_burst=organization_burst,
            source_rate=source_rate,
            source_burst=source_burst,
        )
        self.clock = clock or Clock()
        """The world's time: freeze it, set it, move it."""
        self._world = World(
            organizations, devices_per_organization, seed, kinds=KINDS, clock=self.clock
        )
        self._dispatch = Dispatch(self._world, early_access=early_access)
        self._gate = Gate(self._limits, self._dispatch)
        owners = people.key_owners()
        owners[api_key] = owners.pop(DEFAULT_KEY)
        self._keys = Keys(
            {owner.email: owner for owner in owners.values()},
            {key: owner.email for key, owner in owners.items()},
        )
        self._latency = latency
        self._chance = random.Random(seed)
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
        """The base URL, ``http://127.0.0.1:PORT/api/v1``. The port is known once it listens."""
        host = _LOOPBACK.get(self._host, self._host)
        return f"http://{f'[{host}]' if ':' in host else host}:{self._port}{_BASE_PATH}"

    @property
    def limits(self) -> Limits:
        """Assign to its fields, before the start or while it runs: ``limits.background = 5``."""
        return self._limits

    @property
    def built_records(self) -> int:
        """Records built so far, of all that the world holds."""
        return self._world.built_records

    async def start(self) -> None:
        """Listen.

        Raises:
            OSError: the port is taken.
            RuntimeError: it listens already.
        """
        if self._runner is not None:
            raise RuntimeError("the simulator is running already")
        self._stopping = asyncio.Event()
        application = web.Application()
        application.router.add_route("*", "/{path:.*}", self._handle)
        self._runner = web.AppRunner(
            application, access_log=None, shutdown_timeout=_SHUTDOWN_SECONDS
        )
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, self._host, self._port).start()
        except OSError:
            await self.stop()
            raise
        self._port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Close the socket and all connections; answers under way come at once."""
        if self._runner is not None:
            self._stopping.set()
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
        # undecoded: an escaped slash is part of an id
        whole = request.rel_url.raw_path
        below = whole.startswith(_BASE_PATH + "/")
        path = whole.removeprefix(_BASE_PATH) if below else whole
        plan = self._dispatch.plan_of(path) if below else None
        answer = await self._answer(request, path, plan, now) if below else UNKNOWN_PATH
        self.requests.append(
            RequestSeen(
                request.method,
                path,
                request.rel_url.raw_query_string,
                None if plan is None else plan.id,
                answer.status,
                now,
            )
        )
        self.counts[answer.status] += 1
        if self._latency[1]:
            await self._delay(self._chance.uniform(*self._latency))
        body, headers = on_the_wire(
            answer,
            request.headers.get("Accept-Encoding", ""),
            request_id=f"{self._chance.getrandbits(128):032x}",
        )
        return web.Response(status=answer.status, body=body, headers=headers)

    async def _answer(
        self, request: web.Request, path: str, plan: Plan | None, now: float
    ) -> Answer:
        """The front end's limit, then the key, then the application's limits, then the answer."""
        source = request.remote or ""
        refusal = self._gate.at_the_front(source, now)
        if refusal is not None:
            return refusal
        who = self._signed_in(request)
        if who is None:
            return UNAUTHORIZED
        refusal = self._gate.inside(source, request.method, path, plan, now)
        if refusal is not None:
            return refusal
        incoming = Incoming(
            method=request.method,
            path=path,
            query=list(request.query.items()),
            body=await request.read(),
            # links lead back to the address that the client used
            url=f"{request.scheme}://{request.host}{request.rel_url.raw_path}",
            source=source,
        )
        return self._dispatch.answer(incoming, who)

    async def _delay(self, seconds: float) -> None:
        """Wait, but not beyond ``stop``: aiohttp logs an error for answers that outlast it."""
        with suppress(asyncio.TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), seconds)

    def _signed_in(self, request: web.Request) -> Identity | None:
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        if scheme.lower() == "bearer" and (who := self._keys.owner(token.strip())) is not None:
            return who
        return self._keys.owner(request.headers.get("X-Cisco-Meraki-API-Key", ""))


def _check(
    organizations: int,
    devices_per_organization: int,
    latency: tuple[float, float],
    port: int,
    api_key: str,
) -> None:
    if not 1 <= organizations <= _MOST_ORGANIZATIONS:
        raise ValueError(
            f"organizations must be 1 to {_MOST_ORGANIZATIONS:,}, not {organizations!r}"
        )
    if not 0 <= devices_per_organization <= _MOST_DEVICES:
        raise ValueError(
            f"devices_per_organization must be 0 to {_MOST_DEVICES:,}, "
            f"not {devices_per_organization!r}"
        )
    if len(latency) != 2 or not 0 <= latency[0] <= latency[1] < math.inf:
        raise ValueError(f"latency must be (least, most) in seconds, not {latency!r}")
    if not 0 <= port <= 65_535:
        raise ValueError(f"port must be 0 to 65535, not {port!r}")
    if not api_key.strip():
        raise ValueError("api_key must be a text that is not empty")
