"""The simulated dashboard: its settings, its life, its sockets."""

import asyncio
import logging
import math
import os
import random
from collections import Counter, deque
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from urllib.parse import urlsplit

from aiohttp import web
from aiohttp.http import HttpProcessingError

from .access.oauth import DEFAULT_APPLICATION, OAuth, OAuthApplication
from .contract.contract import BASE_PATH
from .dashboard.dashboard import Dashboard
from .faults.faults import Fault, Faults
from .http.callback_sender import CallbackSender
from .http.controls import CONTROLS_PATH, Controls
from .http.limits import Limits
from .http.recorded_request import RecordedRequest
from .http.request_handler import RequestHandler
from .http.request_pipeline import RequestPipeline
from .http.router import Router
from .http.shards import Shards
from .operations.catalog import RECORD_TYPES
from .operations.organizations.early_access import BETA_EVERYWHERE
from .world import people
from .world.blueprint import Population
from .world.clock import Clock
from .world.identities import DEFAULT_KEY, Keys
from .world.state import State, StateFile
from .world.world import World

_MAX_ORGANIZATIONS = 65_536
_MAX_DEVICES = 40_000
_MAX_NETWORKS = 40_000
_MAX_ADMINISTRATORS = 10_000
_MAX_REQUESTS_KEPT = 100_000
# responses end their delay when it stops; this bounds only those to a client that does not read
_SHUTDOWN_SECONDS = 2.0
# longer than the handler allows: so a line that is too long gets a response like nginx's
_MAX_LINE_BYTES_READ = 1024 * 1024
_logger = logging.getLogger(__name__)
_LOOPBACK = {"0.0.0.0": "127.0.0.1", "::": "::1", "": "127.0.0.1"}  # noqa: S104


class Simulator:
    """A simulated Meraki dashboard. Use ``async with``, or ``start()`` and ``stop()``.

    The same seed gives the same responses. One organization (the last but one) has API access off.
    ``limits`` has more limits than the arguments, and can be changed at any time.

    Example:
        A dashboard whose first two responses are errors, which the client makes up for::

            async with Simulator(organizations=3, faults=["503x2"]) as simulator:
                async with Meraki(simulator.api_key, base_url=simulator.url) as meraki:
                    organizations = await meraki.organizations.get_organizations()
                assert simulator.counts == {503: 2, 200: 1}

    Args:
        organizations: how many, 1 to 65,536, default 20.
        devices_per_organization: about how many devices each has, 0 to 40,000, default 150; half
            to one and a half times as many in fact.
        seed: what the world, the latencies and the faults follow from, default 0.
        latency: seconds before each response, evenly between two figures; default none.
        rate_limits: respond with 429 to requests over the limits, default on.
        organization_rate: requests per second of an organization, default 10.
        organization_burst: requests of an organization that may come at once, default 10.
        source_rate: requests per second of a source address, default 100.
        source_burst: requests of a source address that may come at once, default 100.
        host: address to listen on, default loopback.
        port: default 0, any free one.
        api_key: the key that sees everything, default ``DEFAULT_KEY``. ``LIMITED_KEY``,
            ``READ_ONLY_KEY`` and ``REVOKED_KEY`` are others to try.
        early_access: every organization has opted in to operations in beta, default off: they
            respond with 404 until an organization has opted in through the API.
        drift: a third of the records differ from their documentation, as the real API's do: nulls
            for arrays, numbers for strings, new values, unknown fields; default off.
        shards: hosts that organizations live on, 0 to 100, default 0: all live here. They listen
            on other ports, and a request about an organization is redirected to its own.
        redirect: the status of all redirects, 302, 307 or 308; default None: 302 for GET, 308 for
            other methods, but 307 for those when the User-Agent names Postman.
        faults: active from the start, such as ``"reset:0.01"`` or ``Fault("503", times=2)``;
            default none. ``faults.add`` and ``faults.clear`` change them at any time.
        state_file: keeps what is written, and the clock; read at the start if it is there. Default
            None: everything is forgotten at the end.
        oauth_applications: registered with the authorization server, besides the default one (see
            ``OAUTH_CLIENT_ID``).
        clock: the dashboard's time, default the machine's clock.
        networks_per_organization: how many networks each has, 1 to 40,000, default None: one for
            every ten devices.
        administrators_per_organization: how many administrators each has, 3 to 10,000, default
            None: three to nine.
        shared_administrator_ids: a person has the same administrator id in all organizations,
            default on; whether Meraki's do is not known.
        subscription_overview: organizations with subscriptions respond to
            ``getOrganizationLicensesOverview`` as those with per-device licenses do, default on;
            off: with 400. Both have been reported.
        callback_receiver: where the callbacks of action batches are sent, as
            ``http://127.0.0.1:9000``, whatever host they name: their path is kept. Default None:
            nothing is sent, and their statuses are made up.

    Raises:
        ValueError: an argument is out of range.
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
        networks_per_organization: int | None = None,
        administrators_per_organization: int | None = None,
        shared_administrator_ids: bool = True,
        subscription_overview: bool = True,
        callback_receiver: str | None = None,
    ) -> None:
        _validate_settings(organizations, devices_per_organization, latency, port, api_key)
        population = Population(
            networks=networks_per_organization,
            administrators=administrators_per_organization,
            shared_administrator_ids=shared_administrator_ids,
        )
        _validate_population(population)
        self._limits = Limits(
            enabled=rate_limits,
            organization_rate=organization_rate,
            organization_burst=organization_burst,
            source_rate=source_rate,
            source_burst=source_burst,
        )
        self.clock = clock or Clock()
        """The dashboard's time: freeze it, set it, advance it."""
        self._world = World(
            organizations,
            devices_per_organization,
            seed,
            record_types={**RECORD_TYPES, **BETA_EVERYWHERE} if early_access else RECORD_TYPES,
            clock=self.clock,
            population=population,
        )
        self._world.has_subscription_overview = subscription_overview
        owners = people.key_owners()
        owners[api_key] = owners.pop(DEFAULT_KEY)
        keys = Keys(
            {owner.email: owner for owner in owners.values()},
            {key: owner.email for key, owner in owners.items()},
        )
        self.oauth = OAuth(self._world, owners[api_key], (DEFAULT_APPLICATION, *oauth_applications))
        """The authorization server; ``oauth.disconnect`` takes back what was granted."""
        self.dashboard = Dashboard(self._world, owners[api_key])
        """What people do in the dashboard, beside the API; and what happens to their accounts."""
        self._shards = Shards(shards, redirect)
        self.faults = Faults(seed)
        """The active faults: add some, count how often each was met, clear them."""
        for fault in faults:
            self.faults.add(fault)
        self.api_key = api_key
        """The key that sees everything."""
        self.requests: deque[RecordedRequest] = deque(maxlen=_MAX_REQUESTS_KEPT)
        """The last 100,000 requests."""
        self.counts: Counter[int] = Counter()
        """How many responses there were, by status."""
        state = State(self._world, self.clock, keys)
        router = Router(self._world, keys, drift=drift)
        self._callbacks: CallbackSender | None = None
        if callback_receiver is not None:
            _validate_receiver(callback_receiver)
            self._world.delivers_callbacks = True
            self._callbacks = CallbackSender(
                world=self._world, router=router, receiver=callback_receiver
            )
        self._handler = RequestHandler(
            world=self._world,
            router=router,
            pipeline=RequestPipeline(
                router=router,
                limits=self._limits,
                keys=keys,
                oauth=self.oauth,
                faults=self.faults,
                shards=self._shards,
                pause=self._pause,
            ),
            oauth=self.oauth,
            controls=Controls(
                world=self._world,
                dashboard=self.dashboard,
                clock=self.clock,
                limits=self._limits,
                faults=self.faults,
                state=state,
                requests=self.requests,
                counts=self.counts,
            ),
            keys=keys,
            limits=self._limits,
            faults=self.faults,
            latency=latency,
            rng=random.Random(seed),
            pause=self._pause,
            requests=self.requests,
            counts=self.counts,
        )
        self._host = host
        self._port = port
        self._runner: web.AppRunner | None = None
        self._state_file = None if state_file is None else StateFile(Path(state_file), state)
        self._saving: asyncio.Task[None] | None = None
        self._sending: asyncio.Task[None] | None = None

    @property
    def url(self) -> str:
        """The base URL, ``http://127.0.0.1:PORT/api/v1``. The port is known once it listens."""
        host = _LOOPBACK.get(self._host, self._host)
        return f"http://{f'[{host}]' if ':' in host else host}:{self._port}{BASE_PATH}"

    @property
    def controls_url(self) -> str:
        """The address of the controls over HTTP: faults, limits, clock, state, requests."""
        return self.url.removesuffix(BASE_PATH) + CONTROLS_PATH

    @property
    def limits(self) -> Limits:
        """The rate limits.

        Assign to their fields, before the start or while it runs: ``limits.background_load = 5``.
        """
        return self._limits

    @property
    def records_built(self) -> int:
        """How many records were built so far, of all that the world holds."""
        return self._world.records_built

    async def start(self) -> None:
        """Listen.

        Raises:
            OSError: the port is taken, or the state file cannot be read or written.
            RuntimeError: it listens already.
            StateError: the state file does not fit these settings.
        """
        if self._runner is not None:
            raise RuntimeError("the simulator is running already")
        if self._state_file is not None:
            self._state_file.read()
            self._state_file.write()
        self._stopping = asyncio.Event()
        application = web.Application()
        application.router.add_route("*", "/{path:.*}", self._handle)
        self._runner = web.AppRunner(
            application,
            access_log=None,
            logger=_logger,
            shutdown_timeout=_SHUTDOWN_SECONDS,
            max_line_size=_MAX_LINE_BYTES_READ,
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
        if self._state_file is not None:
            self._saving = asyncio.create_task(self._state_file.save_regularly())
        if self._callbacks is not None:
            self._sending = asyncio.create_task(self._callbacks.run())

    async def _listen(self, runner: web.AppRunner, port: int) -> int:
        before = len(runner.addresses)
        await web.TCPSite(runner, self._host, port).start()
        bound_port: int = runner.addresses[before][1]
        return bound_port

    async def stop(self) -> None:
        """Close the sockets and all connections; responses under way are sent at once.

        Raises:
            OSError: the state file cannot be written.
        """
        if self._runner is not None:
            self._stopping.set()
            runner, self._runner = self._runner, None
            await runner.cleanup()
        if self._sending is not None:
            sending, self._sending = self._sending, None
            sending.cancel()
            with suppress(asyncio.CancelledError):
                await sending
        if self._saving is not None and self._state_file is not None:
            self._saving.cancel()
            self._saving = None
            self._state_file.write()

    async def __aenter__(self) -> "Simulator":
        await self.start()
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        await self.stop()

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        return await self._handler.handle(request, self.url, self._host)

    async def _pause(self, seconds: float) -> bool:
        """Wait, but not beyond ``stop``: aiohttp logs an error for responses that outlast it.

        Returns:
            Whether the simulator is still running.
        """
        with suppress(asyncio.TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), seconds)
        return not self._stopping.is_set()


def _is_own_error(record: logging.LogRecord) -> bool:
    """Whether a log record is about an error of the simulator's, not of a client's request."""
    error = record.exc_info[1] if record.exc_info else None
    return not isinstance(error, HttpProcessingError)


_logger.addFilter(_is_own_error)


def _validate_population(population: Population) -> None:
    for name, value, minimum, maximum in (
        ("networks_per_organization", population.networks, 1, _MAX_NETWORKS),
        ("administrators_per_organization", population.administrators, 3, _MAX_ADMINISTRATORS),
    ):
        if value is not None and not minimum <= value <= maximum:
            raise ValueError(f"{name} must be {minimum} to {maximum:,}, not {value!r}")


def _validate_receiver(url: str) -> None:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.netloc or parts.path not in ("", "/"):
        raise ValueError(f"callbacks go to an address like http://127.0.0.1:9000, not {url!r}")


def _validate_settings(
    organizations: int,
    devices_per_organization: int,
    latency: tuple[float, float],
    port: int,
    api_key: str,
) -> None:
    if not 1 <= organizations <= _MAX_ORGANIZATIONS:
        raise ValueError(
            f"organizations must be 1 to {_MAX_ORGANIZATIONS:,}, not {organizations!r}"
        )
    if not 0 <= devices_per_organization <= _MAX_DEVICES:
        raise ValueError(
            f"devices_per_organization must be 0 to {_MAX_DEVICES:,}, "
            f"not {devices_per_organization!r}"
        )
    if len(latency) != 2 or not 0 <= latency[0] <= latency[1] < math.inf:
        raise ValueError(f"latency must be (minimum, maximum) in seconds, not {latency!r}")
    if not 0 <= port <= 65_535:
        raise ValueError(f"port must be 0 to 65535, not {port!r}")
    if not api_key.strip():
        raise ValueError("api_key must be a non-empty string")
