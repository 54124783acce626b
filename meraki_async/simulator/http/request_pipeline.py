"""What a request to the API passes before it is run: faults, rate limits, redirects, sign-in."""

import asyncio
import re
from weakref import WeakSet

from aiohttp import web
from msgspec import structs

from ..access.oauth import OAuth
from ..contract.contract import BASE_PATH, contract
from ..contract.responses import CONCURRENT_DELETION, UNAUTHORIZED, ApiResponse
from ..faults.faults import Fault, FaultContext, Faults
from ..faults.faulty_responses import corrupt, replace
from ..faults.socket_faults import Pause
from ..world.blueprint import OrganizationBlueprint
from ..world.identities import Identity, Keys
from .browser_safety import is_valid_host
from .encoding import accepts_gzip
from .limits import Limits
from .rate_limits import RateLimits
from .router import IncomingRequest, Router
from .shards import Shards

_ONE_AT_A_TIME = re.compile(r"DELETE /networks/[^/]+|POST /organizations/[^/]+/networks/combine")


class RequestPipeline:
    """Takes a request to the API through faults, rate limits, redirects and sign-in.

    Args:
        router: responds to a request that passes.
        limits: the rate limits.
        keys: the valid API keys.
        oauth: the valid access tokens.
        faults: the active faults.
        shards: the hosts that requests are redirected to.
        pause: waits; not beyond the simulator's end.
    """

    def __init__(
        self,
        *,
        router: Router,
        limits: Limits,
        keys: Keys,
        oauth: OAuth,
        faults: Faults,
        shards: Shards,
        pause: Pause,
    ) -> None:
        self._router = router
        self._limits = limits
        self._rate_limits = RateLimits(limits, router)
        self._keys = keys
        self._oauth = oauth
        self._faults = faults
        self._shards = shards
        self._pause = pause
        self._deleting: set[int] = set()
        self._connections: WeakSet[asyncio.Transport] = WeakSet()

    async def respond(
        self,
        request: web.Request,
        path: str,
        organization: OrganizationBlueprint | None,
        now: float,
    ) -> tuple[Fault | None, ApiResponse]:
        """The response to a request; with the fault that it met, and what that leaves of it.

        Args:
            request: as aiohttp gives it.
            path: its path below the base path.
            organization: the one that it is charged to; None: no one.
            now: seconds on the event loop's clock.
        """
        connection_reused = request.transport in self._connections
        if request.transport is not None:
            self._connections.add(request.transport)
        if not self._faults:
            return None, await self._respond_without_faults(request, path, organization, now)
        context = FaultContext(
            operation=contract().operations_at(path).get(request.method),
            query=list(request.query.items()),
            organization_id=None if organization is None else organization.id,
            connection_reused=connection_reused,
            accepts_gzip=accepts_gzip(request.headers.get("Accept-Encoding", "")),
            other_host=self._shards.other_host(request),
        )
        fault = self._faults.match(context)
        if fault is not None:
            redirect_status = self._shards.redirect_status(request)
            retry_after = self._limits.retry_after
            return fault, replace(fault, context, str(request.url), redirect_status, retry_after)
        response = await self._respond_without_faults(request, path, organization, now)
        context = structs.replace(context, response=response)
        fault = self._faults.match(context)
        if fault is None:
            return None, response
        url = str(request.url).partition("?")[0]
        return fault, corrupt(fault, response, context, url)

    async def _respond_without_faults(
        self,
        request: web.Request,
        path: str,
        organization: OrganizationBlueprint | None,
        now: float,
    ) -> ApiResponse:
        """The proxy's limit, the redirect, the key, the application's limits, the response."""
        source = request.remote or ""
        throttled = self._rate_limits.check_source(source, now)
        if throttled is not None:
            return throttled
        if organization is not None:
            redirect = self._shards.redirect(request, organization)
            if redirect is not None:
                return redirect
        public = self._router.public_response(request.method, path, request.query.get("version"))
        if public is not None:
            return public
        identity = self.identify(request)
        if identity is None:
            return UNAUTHORIZED
        throttled = self._rate_limits.check_organization(
            source, request.method, path, organization, now
        )
        if throttled is not None:
            return throttled
        incoming = IncomingRequest(
            method=request.method,
            path=path,
            query=list(request.query.items()),
            body=await request.read(),
            url=f"{_origin(request)}{BASE_PATH}{path}",
            source=source,
        )
        return await self._run(incoming, identity, organization)

    async def _run(
        self,
        request: IncomingRequest,
        identity: Identity,
        organization: OrganizationBlueprint | None,
    ) -> ApiResponse:
        """Networks of an organization are deleted, and combined, one request at a time."""
        takes_turns = _ONE_AT_A_TIME.fullmatch(f"{request.method} {request.path}")
        if organization is None or not takes_turns:
            return self._router.respond(request, identity)
        if organization.index in self._deleting:
            return CONCURRENT_DELETION
        response = self._router.respond(request, identity)
        if response.status < 300:
            self._deleting.add(organization.index)
            try:
                await self._pause(self._limits.network_deletion_seconds)
            finally:
                self._deleting.discard(organization.index)
        return response

    def identify(self, request: web.Request) -> Identity | None:
        """The caller, by key or token; None: neither is valid."""
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        if scheme.lower() == "bearer":
            token = token.strip()
            identity = self._keys.owner(token) or self._oauth.identity(token)
            if identity is not None:
                return identity
        return self._keys.owner(request.headers.get("X-Cisco-Meraki-API-Key", ""))


def _origin(request: web.Request) -> str:
    """The address that the client used, which links lead back to; a proxy in between names it."""
    scheme = request.headers.get("X-Forwarded-Proto", "")
    host = request.headers.get("X-Forwarded-Host", "")
    return (
        f"{scheme if scheme in ('http', 'https') else request.scheme}://"
        f"{host if host and is_valid_host(host) else request.host}"
    )
