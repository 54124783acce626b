"""From a request on the socket to its answer."""

import asyncio
import re
from weakref import WeakSet

from aiohttp import web
from msgspec import structs

from .answers import CONCURRENT_DELETION, UNAUTHORIZED, Answer, accepts_gzip
from .broken_wire import Pause
from .contract import contract
from .dispatch import Dispatch, Incoming
from .faults import Fault, Faults, Subject
from .faulty_answers import answer_instead, spoilt
from .gate import Gate
from .identities import Identity, Keys
from .limits import Limits
from .oauth import OAuth
from .plan import Plan
from .shards import Shards

BASE_PATH = "/api/v1"
_TAKES_TURNS = re.compile("DELETE /networks/[^/]+|POST /organizations/[^/]+/networks/combine")


class Front:
    """All that a request comes by before it is done: faults, limits, redirects, sign-in.

    Args:
        dispatch: does what is asked for.
        limits: what is allowed.
        keys: who may ask.
        oauth: who else may ask.
        faults: what goes wrong.
        shards: who is sent elsewhere.
        pause: to wait with.
    """

    def __init__(
        self,
        *,
        dispatch: Dispatch,
        limits: Limits,
        keys: Keys,
        oauth: OAuth,
        faults: Faults,
        shards: Shards,
        pause: Pause,
    ) -> None:
        self._dispatch = dispatch
        self._limits = limits
        self._gate = Gate(limits, dispatch)
        self._keys = keys
        self._oauth = oauth
        self._faults = faults
        self._shards = shards
        self._pause = pause
        self._deleting: set[int] = set()
        self._connections: WeakSet[asyncio.Transport] = WeakSet()

    async def answer(
        self, request: web.Request, path: str, plan: Plan | None, now: float
    ) -> tuple[Fault | None, Answer]:
        """The answer; or if a fault strikes, that and what it leaves of the answer."""
        comes_again = request.transport in self._connections
        if request.transport is not None:
            self._connections.add(request.transport)
        if not self._faults:
            return None, await self._unharmed(request, path, plan, now)
        subject = Subject(
            operation=contract().operations_at(path).get(request.method),
            query=list(request.query.items()),
            organization_id=None if plan is None else plan.id,
            comes_again=comes_again,
            accepts_gzip=accepts_gzip(request.headers.get("Accept-Encoding", "")),
        )
        fault = self._faults.strike(subject)
        if fault is not None:
            redirect = self._shards.status(request)
            return fault, answer_instead(fault, str(request.url), redirect, self._limits)
        answer = await self._unharmed(request, path, plan, now)
        subject = structs.replace(subject, answer=answer)
        fault = self._faults.strike(subject)
        url = str(request.url).partition("?")[0]
        return fault, answer if fault is None else spoilt(fault, answer, subject, url)

    async def _unharmed(
        self, request: web.Request, path: str, plan: Plan | None, now: float
    ) -> Answer:
        """The front end's limit, then the key, then the application's limits, then the answer."""
        source = request.remote or ""
        refusal = self._gate.at_the_front(source, now)
        if refusal is not None:
            return refusal
        if plan is not None and (elsewhere := self._shards.elsewhere(request, plan)) is not None:
            return elsewhere
        who = self.signed_in(request)
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
            url=f"{request.scheme}://{request.host}{BASE_PATH}{path}",
            source=source,
        )
        return await self._in_turn(incoming, who, plan)

    async def _in_turn(self, incoming: Incoming, who: Identity, plan: Plan | None) -> Answer:
        """Networks of an organization are deleted, and combined, one request at a time."""
        if plan is None or not _TAKES_TURNS.fullmatch(f"{incoming.method} {incoming.path}"):
            return self._dispatch.answer(incoming, who)
        if plan.index in self._deleting:
            return CONCURRENT_DELETION
        answer = self._dispatch.answer(incoming, who)
        if answer.status < 300:
            self._deleting.add(plan.index)
            try:
                await self._pause(self._limits.network_deletion)
            finally:
                self._deleting.discard(plan.index)
        return answer

    def signed_in(self, request: web.Request) -> Identity | None:
        """Who asks."""
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        if scheme.lower() == "bearer":
            token = token.strip()
            who = self._keys.owner(token) or self._oauth.identity(token)
            if who is not None:
                return who
        return self._keys.owner(request.headers.get("X-Cisco-Meraki-API-Key", ""))
