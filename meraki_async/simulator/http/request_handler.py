"""Handles every request: passes it to what responds to it, records it and sends the response."""

import asyncio
import random
import re
from collections import Counter, deque
from itertools import islice

from aiohttp import web

from ..access.oauth import OAuth
from ..access.permissions import access_to
from ..contract.contract import BASE_PATH
from ..contract.responses import (
    BAD_REQUEST,
    BODY_TOO_LARGE,
    LINE_TOO_LONG,
    ApiResponse,
    error_response,
)
from ..faults.faults import Fault, Faults
from ..faults.socket_faults import Pause, send_with_fault
from ..pages.html import SAFE
from ..pages.overview import RequestRow, overview
from ..world.blueprint import OrganizationBlueprint
from ..world.identities import Keys
from ..world.request_log import LoggedRequest
from ..world.world import World
from .browser_safety import foreign_host, foreign_origin, is_well_formed
from .controls import CONTROLS_PATH, Controls
from .encoding import encode_response
from .limits import Limits
from .oauth_endpoints import OAuthEndpoints
from .recorded_request import RecordedRequest
from .request_pipeline import RequestPipeline
from .router import Router

# Cisco's SDK appends a next page's whole address to its base URL, where that is not Meraki's own
_APPENDED_URL = re.compile(f"^{BASE_PATH}https?://[^/]+(?={BASE_PATH}/)")
_SLASHES = re.compile("/{2,}")
# nginx's limit; aiohttp is set to take longer lines, so that they get nginx's response
_MAX_LINE_BYTES = 8 * 1024
_MAX_REQUESTS_SHOWN = 50


class RequestHandler:
    """Responds to every request: to the API's, and to those for OAuth, the controls and the page.

    Args:
        world: the simulated world.
        router: finds the organization of a request to the API.
        pipeline: responds to requests to the API.
        oauth: the authorization server.
        controls: the controls over HTTP.
        keys: the API keys, for the page.
        limits: the rate limits, for the page.
        faults: the active faults, for the page.
        latency: seconds before each response, evenly between two figures.
        rng: draws latencies and request ids.
        pause: waits; not beyond the simulator's end.
        requests: where requests are recorded.
        counts: where responses are counted by status.
    """

    def __init__(
        self,
        *,
        world: World,
        router: Router,
        pipeline: RequestPipeline,
        oauth: OAuth,
        controls: Controls,
        keys: Keys,
        limits: Limits,
        faults: Faults,
        latency: tuple[float, float],
        rng: random.Random,
        pause: Pause,
        requests: deque[RecordedRequest],
        counts: Counter[int],
    ) -> None:
        self._world = world
        self._router = router
        self._pipeline = pipeline
        self._oauth = OAuthEndpoints(oauth)
        self._controls = controls
        self._keys = keys
        self._limits = limits
        self._faults = faults
        self._latency = latency
        self._rng = rng
        self._pause = pause
        self._requests = requests
        self._counts = counts

    async def handle(
        self, request: web.Request, base_url: str, bound_host: str
    ) -> web.StreamResponse:
        """Respond to a request.

        Args:
            request: as aiohttp gives it.
            base_url: the address of the API, for the page at ``/``.
            bound_host: the name or address that the simulator listens on.
        """
        now = asyncio.get_running_loop().time()
        # undecoded: an escaped slash is part of an id
        full_path = _single_slashes(_APPENDED_URL.sub("", request.rel_url.raw_path))
        if not is_well_formed(request):
            return _as_sent(BAD_REQUEST)
        if full_path == CONTROLS_PATH or full_path.startswith(CONTROLS_PATH + "/"):
            return await self._controls.handle(request, bound_host)
        if full_path == "/":
            if (foreign := foreign_host(request, bound_host)) is not None:
                return _as_sent(error_response(403, foreign))
            return _as_sent(self._overview(base_url))
        is_api = full_path.startswith(BASE_PATH + "/")
        path = full_path.removeprefix(BASE_PATH) if is_api else full_path
        organization = self._router.organization_of(path) if is_api else None
        fault: Fault | None = None
        if (error := await _proxy_error(request)) is not None:
            response = error
        elif not is_api and (foreign := foreign_origin(request)) is not None:
            response = error_response(403, foreign)
        elif is_api:
            fault, response = await self._pipeline.respond(request, path, organization, now)
            self._log(request, organization, response)
        else:
            response = self._oauth.respond(
                request.method,
                path,
                request.rel_url.raw_query_string,
                await request.read(),
                request.headers.get("Authorization", ""),
            )
        self._requests.append(
            RecordedRequest(
                method=request.method,
                path=path,
                query=request.rel_url.raw_query_string,
                organization_id=None if organization is None else organization.id,
                status=response.status,
                received_at=now,
                fault=None if fault is None else fault.kind,
            )
        )
        self._counts[response.status] += 1
        return await self._send(request, response, fault)

    async def _send(
        self, request: web.Request, response: ApiResponse, fault: Fault | None
    ) -> web.StreamResponse:
        if self._latency[1]:
            await self._pause(self._rng.uniform(*self._latency))
        body, headers = encode_response(
            response,
            request.headers.get("Accept-Encoding", ""),
            request_id=f"{self._rng.getrandbits(128):032x}",
            now=self._world.clock.now,
        )
        if fault is not None:
            return await send_with_fault(fault, response.status, body, headers, self._pause)
        return web.Response(status=response.status, body=body, headers=headers)

    def _log(
        self,
        request: web.Request,
        organization: OrganizationBlueprint | None,
        response: ApiResponse,
    ) -> None:
        """Note a request in the organization's own log, if it came as far as the application."""
        identity = self._pipeline.identify(request)
        if organization is None or identity is None or not response.from_application:
            return
        # an organization's log omits callers for whom it does not exist
        if response.status == 404 and access_to(self._world, organization, identity) is None:
            return
        self._world.request_log.add(
            LoggedRequest(
                organization_id=organization.id,
                at=self._world.clock.now,
                identity=identity,
                method=request.method,
                host=_as_utf8(request.host),
                path=request.rel_url.raw_path,
                query=request.rel_url.raw_query_string,
                user_agent=_as_utf8(request.headers.get("User-Agent", "")),
                source=request.remote or "",
                status=response.status,
            )
        )

    def _overview(self, base_url: str) -> ApiResponse:
        latest = self._requests[-1].received_at if self._requests else 0.0
        newest = islice(reversed(self._requests), _MAX_REQUESTS_SHOWN)
        return overview(
            url=base_url,
            controls_path=CONTROLS_PATH,
            world=self._world,
            limits=self._limits.summary,
            background_load=self._limits.background_load,
            faults=self._faults,
            keys=self._keys.all,
            requests=[
                RequestRow(
                    seconds_before_latest=latest - recorded.received_at,
                    method=recorded.method,
                    path=f"{recorded.path}?{recorded.query}" if recorded.query else recorded.path,
                    status=recorded.status,
                    fault=recorded.fault or "",
                )
                for recorded in newest
            ],
            counts=self._counts,
        )


def _single_slashes(path: str) -> str:
    """A path without slashes that mean nothing: several in a row, and one at the end."""
    if path.endswith("/") or "//" in path:
        return _SLASHES.sub("/", path).rstrip("/") or "/"
    return path


def _as_sent(response: ApiResponse) -> web.Response:
    return web.Response(
        status=response.status,
        body=response.body,
        headers={**SAFE, **response.headers, "Content-Type": response.content_type},
    )


async def _proxy_error(request: web.Request) -> ApiResponse | None:
    """The proxy's response to a request that it rejects; None: it passes the request on."""
    if len(f"{request.method} {request.raw_path} HTTP/1.1\r\n") > _MAX_LINE_BYTES:
        return LINE_TOO_LONG
    try:
        # aiohttp keeps the body for later reads
        await request.read()
    except web.HTTPRequestEntityTooLarge:
        return BODY_TOO_LARGE
    return None


def _as_utf8(header: str) -> str:
    """A header without the bytes that are no UTF-8: aiohttp keeps them, JSON cannot hold them."""
    return header.encode(errors="surrogateescape").decode(errors="replace")
