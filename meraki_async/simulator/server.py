"""The simulated dashboard on a real socket."""

import asyncio
import math
import os
import random
import re
from collections import Counter, deque
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from aiohttp import web

from . import people
from .access import access_to
from .answers import BODY_TOO_LARGE, LINE_TOO_LONG, Answer, on_the_wire
from .broken_wire import faulty_response
from .clock import Clock
from .control import CONTROL_PATH, Control
from .dispatch import Dispatch
from .faults import Fault, Faults
from .front import BASE_PATH, Front
from .identities import DEFAULT_KEY, Keys
from .limits import Limits
from .oauth import DEFAULT_APPLICATION, OAuth, OAuthApplication
from .operations import KINDS
from .operations.early_access import EVERYWHERE
from .overview import overview
from .plan import Plan
from .request_log import LoggedRequest
from .seen import RequestSeen
from .shards import Shards
from .state import State, StateFile
from .world import World

# Cisco's SDK glues the address of a next page to its base URL, where that is not Meraki's own
_GLUED = re.compile(f"^{BASE_PATH}https?://[^/]+(?={BASE_PATH}/)")
_MOST_ORGANIZATIONS = 65_536
_MOST_DEVICES = 40_000
# answers end their delay when it stops; this bounds only those to a client that does not read
_SHUTDOWN_SECONDS = 2.0
# of nginx; aiohttp takes longer lines, so that they are refused here and in nginx's words
_LONGEST_LINE = 8 * 1024
_LONGEST_LINE_READ = 1024 * 1024
_LOOPBACK = {"0.0.0.0": "127.0.0.1", "::": "::1", "": "127.0.0.1"}  # noqa: S104


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
        drift: a third of the records differ from their documentation, as the real API's do: nulls
            for arrays, numbers for texts, new values, unknown fields; default off.
        shards: hosts that organizations live on, default 0: all live here. They listen on other
            ports, and a request about an organization is redirected to its own.
        redirect: the status of all redirects, 302, 307 or 308; default None: 302 for GET, 308 for
            other verbs.
        faults: that it has, such as ``"reset:0.01"`` or ``Fault("503", times=2)``; default none.
            ``faults.add`` and ``faults.clear`` change them at any time.
        state_file: keeps what is written, and the clock; read at the start if it is there.
        oauth_applications: may ask at ``/oauth/authorize``, besides ``DEFAULT_APPLICATION``.
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
        shards: int = 0,
        redirect: int | None = None,
        faults: Iterable[Fault | str] = (),
        state_file: str | os.PathLike[str] | None = None,
        oauth_applications: Iterable[OAuthApplication] = (),
        drift: bool = False,
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
        kinds = {**KINDS, **EVERYWHERE} if early_access else KINDS
        self._world = World(
            organizations, devices_per_organization, seed, kinds=kinds, clock=self.clock
        )
        owners = people.key_owners()
        owners[api_key] = owners.pop(DEFAULT_KEY)
        self._keys = Keys(
            {owner.email: owner for owner in owners.values()},
            {key: owner.email for key, owner in owners.items()},
        )
        self.oauth = OAuth(self._world, owners[api_key], (DEFAULT_APPLICATION, *oauth_applications))
        """The authorization server; ``oauth.disconnect`` takes back what was granted."""
        self._dispatch = Dispatch(self._world, self._keys, drift=drift)
        self._latency = latency
        self._chance = random.Random(seed)
        self._shards = Shards(shards, redirect)
        self.faults = Faults(seed)
        """The faults at work: add some, count their strikes, clear them."""
        for fault in faults:
            self.faults.add(fault)
        self._front = Front(
            dispatch=self._dispatch,
            limits=self._limits,
            keys=self._keys,
            oauth=self.oauth,
            faults=self.faults,
            shards=self._shards,
            pause=self._delay,
        )
        self._host = host
        self._port = port
        self._runner: web.AppRunner | None = None
        self.api_key = api_key
        self.requests: deque[RequestSeen] = deque(maxlen=100_000)
        """What arrived, the last 100,000."""
        self.counts: Counter[int] = Counter()
        """Answers by status."""
        state = State(self._world, self.clock, self._keys)
        self._file = None if state_file is None else StateFile(Path(state_file), state)
        self._keeping: asyncio.Task[None] | None = None
        self._control = Control(
            self._world,
            self.clock,
            self._limits,
            self.faults,
            state,
            self.requests,
            self.counts,
        )

    @property
    def url(self) -> str:
        """The base URL, ``http://127.0.0.1:PORT/api/v1``. The port is known once it listens."""
        host = _LOOPBACK.get(self._host, self._host)
        return f"http://{f'[{host}]' if ':' in host else host}:{self._port}{BASE_PATH}"

    @property
    def control_url(self) -> str:
        """Where its switches are; see ``control``."""
        return self.url.removesuffix(BASE_PATH) + CONTROL_PATH

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
            OSError: the port is taken, or the state's file cannot be read or written.
            RuntimeError: it listens already.
            StateError: what is in the state's file does not fit.
        """
        if self._runner is not None:
            raise RuntimeError("the simulator is running already")
        if self._file is not None:
            self._file.read()
            self._file.write()
        self._stopping = asyncio.Event()
        application = web.Application()
        application.router.add_route("*", "/{path:.*}", self._handle)
        self._runner = web.AppRunner(
            application,
            access_log=None,
            shutdown_timeout=_SHUTDOWN_SECONDS,
            max_line_size=_LONGEST_LINE_READ,
        )
        await self._runner.setup()
        try:
            self._port = await self._listen(self._runner, self._port)
            self._shards.ports = [
                await self._listen(self._runner, 0) for _ in range(self._shards.count)
            ]
        except OSError:
            await self.stop()
            raise
        if self._file is not None:
            self._keeping = asyncio.create_task(self._file.keep())

    async def _listen(self, runner: web.AppRunner, port: int) -> int:
        before = len(runner.addresses)
        await web.TCPSite(runner, self._host, port).start()
        found: int = runner.addresses[before][1]
        return found

    async def stop(self) -> None:
        """Close the sockets and all connections; answers under way come at once.

        Raises:
            OSError: the state's file cannot be written.
        """
        if self._runner is not None:
            self._stopping.set()
            runner, self._runner = self._runner, None
            await runner.cleanup()
        if self._keeping is not None and self._file is not None:
            self._keeping.cancel()
            self._keeping = None
            self._file.write()

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
        whole = _GLUED.sub("", request.rel_url.raw_path)
        if whole == CONTROL_PATH or whole.startswith(CONTROL_PATH + "/"):
            return await self._control.handle(request)
        below = whole.startswith(BASE_PATH + "/")
        path = whole.removeprefix(BASE_PATH) if below else whole
        if whole == "/":
            return web.Response(text=self._overview(), content_type="text/html")
        plan = self._dispatch.plan_of(path) if below else None
        fault: Fault | None = None
        if (refusal := await _too_long(request)) is not None:
            answer = refusal
        elif below:
            fault, answer = await self._front.answer(request, path, plan, now)
            self._note(request, plan, answer)
        else:
            answer = self.oauth.answer(
                request.method,
                path,
                request.rel_url.raw_query_string,
                await request.read(),
                request.headers.get("Authorization", ""),
            )
        self.requests.append(
            RequestSeen(
                request.method,
                path,
                request.rel_url.raw_query_string,
                None if plan is None else plan.id,
                answer.status,
                now,
                None if fault is None else fault.kind,
            )
        )
        self.counts[answer.status] += 1
        if self._latency[1]:
            await self._delay(self._chance.uniform(*self._latency))
        body, headers = on_the_wire(
            answer,
            request.headers.get("Accept-Encoding", ""),
            request_id=f"{self._chance.getrandbits(128):032x}",
            now=self.clock.now,
        )
        if fault is not None:
            return await faulty_response(fault, answer.status, body, headers, self._delay)
        return web.Response(status=answer.status, body=body, headers=headers)

    def _overview(self) -> str:
        return overview(
            url=self.url,
            control=CONTROL_PATH,
            world=self._world,
            clock=self.clock,
            limits=self._limits,
            faults=self.faults,
            keys=self._keys.all,
            requests=self.requests,
            counts=self.counts,
        )

    def _note(self, request: web.Request, plan: Plan | None, answer: Answer) -> None:
        """Have a request in the organization's log, if it came so far."""
        who = self._front.signed_in(request)
        if plan is None or who is None or not answer.from_application:
            return
        # of those who are not let in, an organization is not told
        if answer.status != 404 or access_to(self._world, plan, who) is not None:
            logged = LoggedRequest(
                organization_id=plan.id,
                at=self.clock.now,
                who=who,
                method=request.method,
                host=_text(request.host),
                path=request.rel_url.raw_path,
                query=request.rel_url.raw_query_string,
                user_agent=_text(request.headers.get("User-Agent", "")),
                source=request.remote or "",
                status=answer.status,
            )
            self._world.requests.note(logged)

    async def _delay(self, seconds: float) -> bool:
        """Wait, but not beyond ``stop``: aiohttp logs an error for answers that outlast it.

        Returns:
            False: it stops.
        """
        with suppress(asyncio.TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), seconds)
        return not self._stopping.is_set()


async def _too_long(request: web.Request) -> Answer | None:
    """The proxy's refusal of what it does not pass on."""
    if len(f"{request.method} {request.raw_path} HTTP/1.1\r\n") > _LONGEST_LINE:
        return LINE_TOO_LONG
    try:
        # it is kept, for whoever reads it later
        await request.read()
    except web.HTTPRequestEntityTooLarge:
        return BODY_TOO_LARGE
    return None


def _text(header: str) -> str:
    """A header with what is no UTF-8 replaced, which aiohttp leaves in it, and JSON cannot hold."""
    return header.encode(errors="surrogateescape").decode(errors="replace")


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
