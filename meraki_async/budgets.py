"""Who may send now: a gate per organization, one source-IP bucket, connection slots.

An organization's gate is held while its head request waits for the hold to pass, for an
organization token, for a connection slot and for a source-IP token, in that order. So an
organization never has more than one request waiting for the shared things: sharing among
organizations is round-robin by construction, and a hold stops everything that has not been sent.
The source-IP token comes last, so that it is spent when its request is sent and never before.
"""

import asyncio
import logging
from collections.abc import Mapping

from msgspec import Struct

from .adaptation import AdaptiveBucket
from .errors import ClientStateError, ConfigurationError
from .fair_lock import FairLock
from .slots import Slots
from .token_bucket import RateLimit
from .wire import Refusal

logger = logging.getLogger("meraki_async")

_ORGANIZATION_LIMIT = RateLimit(10)
_SOURCE_LIMIT = RateLimit(100)


class OrganizationBudget(Struct, frozen=True):
    """A look at one organization's budget."""

    organization_id: str | None
    """None: the requests that belong to no organization."""
    rate: float | None
    """Requests per second allowed now; None: without limit."""
    tokens: float
    """Requests that may go at once; below zero after look-ups that were charged late."""
    waiting: int
    """Requests not let through yet."""
    held_seconds: float
    """How much longer nothing goes, after a 429."""
    sent: int
    refused: int
    """429s met."""
    waited: float
    """Seconds that the requests sent so far waited for their turn, all together."""


class Snapshot(Struct, frozen=True):
    """A look at all budgets."""

    organizations: list[OrganizationBudget]
    source_rate: float | None
    """Requests per second allowed now over all organizations; None: without limit."""
    source_tokens: float
    source_held_seconds: float
    sent: int
    refused: int
    waiting: int
    waited: float
    """Seconds, all together."""
    connections: int
    """Requests on the wire."""


class Permit:
    """The right to have one request on the wire; released when its answer is in."""

    __slots__ = ("_budgets", "_gate", "_sent_at", "waited")

    def __init__(self, budgets: "Budgets", gate: "_Gate", sent_at: float, waited: float) -> None:
        self._budgets = budgets
        self._gate = gate
        self._sent_at = sent_at
        self.waited = waited
        """Seconds until it was granted."""

    def release(self) -> float:
        """Give the connection slot back; returns the seconds since the permit was granted."""
        self._budgets._on_the_wire -= 1
        self._budgets._slots.give_back(self._gate)
        return asyncio.get_running_loop().time() - self._sent_at

    def refused(self, kind: Refusal, seconds: float, *, operation: tuple[str, str]) -> None:
        """Note a 429, and hold whoever it names for so many seconds.

        Args:
            kind: whom it names.
            seconds: how long nothing of theirs goes.
            operation: verb and path of the request.
        """
        self._budgets._refused(self, kind, seconds, operation)


class _Gate:
    """One organization's way out."""

    __slots__ = ("bucket", "lock", "organization_id", "refused", "sent", "waited", "waiting")

    def __init__(self, organization_id: str | None, limit: RateLimit) -> None:
        self.organization_id = organization_id
        self.lock = FairLock()
        self.bucket = AdaptiveBucket(limit)
        self.waiting = 0
        self.sent = 0
        self.refused = 0
        self.waited = 0.0

    def look(self, now: float) -> OrganizationBudget:
        bucket = self.bucket
        return OrganizationBudget(
            self.organization_id,
            bucket.rate,
            bucket.tokens,
            self.waiting,
            max(0.0, bucket.held_until - now),
            self.sent,
            self.refused,
            self.waited,
        )


class _OperationHold:
    """An operation that a 429 named. Its requests wait aside, in order, while others pass."""

    __slots__ = ("lock", "until")

    def __init__(self) -> None:
        self.lock = FairLock()
        self.until = 0.0

    def is_over(self, now: float) -> bool:
        """Whether it is of no use any more."""
        return self.until <= now and not self.lock.is_locked


class Budgets:
    """The call budgets of this machine's address and of the organizations it calls.

    They belong to the address and to the organizations, not to a client: give one ``Budgets`` to
    all clients (all keys) of a process. Figures: 10 requests/s an organization and 100 requests/s
    a source IP, as published for API v1.

    Args:
        organization: the limit of each organization, default ``RateLimit(10)``.
        overrides: limits of single organizations, by id.
        source: the limit over all of them, default ``RateLimit(100)``.
        max_connections: requests on the wire at once, default 100.

    Raises:
        ConfigurationError: an argument makes no sense.
    """

    def __init__(
        self,
        organization: RateLimit = _ORGANIZATION_LIMIT,
        *,
        overrides: Mapping[str, RateLimit] | None = None,
        source: RateLimit = _SOURCE_LIMIT,
        max_connections: int = 100,
    ) -> None:
        self._organization = _limit("organization", organization)
        self._overrides = {
            _organization_id(key): _limit(f"overrides[{key!r}]", limit)
            for key, limit in (overrides or {}).items()
        }
        if isinstance(max_connections, bool) or not isinstance(max_connections, int):
            raise ConfigurationError(f"max_connections must be an integer, not {max_connections!r}")
        if max_connections < 1:
            raise ConfigurationError(f"max_connections must be at least 1, not {max_connections!r}")
        # the source is a gate as well, at which the heads of the organizations' gates queue
        self._source = _Gate(None, _limit("source", source))
        self._slots = Slots(max_connections)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._on_the_wire = 0
        self._gates: dict[tuple[str, str | None], _Gate] = {}
        self._operation_holds: dict[tuple[str, str], _OperationHold] = {}

    def limit_of(self, organization_id: str) -> RateLimit:
        """What an organization is limited to, whatever 429s have made of it since."""
        return self._overrides.get(organization_id, self._organization)

    def _gate(self, base_url: str, organization_id: str | None) -> _Gate:
        key = (base_url, organization_id)
        gate = self._gates.get(key)
        if gate is None:
            limit = RateLimit(None)  # no organization's budget: the source IP's alone
            if organization_id is not None:
                limit = self.limit_of(organization_id)
            gate = self._gates[key] = _Gate(organization_id, limit)
        return gate

    async def admit(
        self,
        base_url: str,
        organization_id: str | None,
        *,
        operation: tuple[str, str] = ("", ""),
        urgent: bool = False,
    ) -> Permit:
        """Wait until one request may be sent; its ``Permit`` must be released.

        Args:
            base_url: with the organization, what a bucket is keyed by.
            organization_id: whose budget is charged; None: the source IP's only.
            operation: verb and path, for limits of single operations.
            urgent: go ahead of the other waiting requests, of this organization and at what the
                organizations share; one in five goes to them all the same.

        Raises:
            ClientStateError: the budgets were used in another event loop before.
        """
        gate = self._gate(base_url, organization_id)
        loop = asyncio.get_running_loop()
        if loop is not self._loop:
            self._begin_in(loop)
        arrived = loop.time()
        gate.waiting += 1
        try:
            passed = False
            if operation not in self._operation_holds:
                turn = self._line_up(gate, urgent)
                if turn is not None:
                    try:
                        await turn
                    except asyncio.CancelledError:
                        gate.lock.abandon(turn)
                        raise
                passed = await self._pass(gate, operation, urgent)
            if not passed:
                await self._pass_aside(gate, operation, urgent)
        finally:
            gate.waiting -= 1
        now = loop.time()
        gate.sent += 1
        gate.waited += now - arrived
        self._on_the_wire += 1
        return Permit(self, gate, now, now - arrived)

    def _begin_in(self, loop: asyncio.AbstractEventLoop) -> None:
        if self._loop is not None:
            raise ClientStateError(
                "these budgets were used in another event loop before, whose clock they go by: "
                "make new ones for each loop"
            )
        self._loop = loop

    def charge(self, base_url: str, organization_id: str) -> None:
        """Charge a request that was sent before it was known whose it is."""
        self._gate(base_url, organization_id).bucket.charge()

    async def _pass_aside(self, gate: _Gate, operation: tuple[str, str], urgent: bool) -> None:
        """Wait where the organization's other requests may pass, then go one at a time."""
        time = asyncio.get_running_loop().time
        hold = self._operation_holds.setdefault(operation, _OperationHold())
        await hold.lock.acquire(urgent=urgent)
        try:
            passed = False
            while not passed:
                await asyncio.sleep(max(0.0, hold.until - time()))
                await gate.lock.acquire(urgent=urgent)
                passed = await self._pass(gate, operation, urgent)
        finally:
            hold.lock.release()
            if hold.is_over(time()):
                self._operation_holds.pop(operation, None)

    def _is_held(self, operation: tuple[str, str]) -> bool:
        hold = self._operation_holds.get(operation)
        return hold is not None and hold.until > asyncio.get_running_loop().time()

    def _line_up(self, gate: _Gate, urgent: bool) -> "asyncio.Future[None] | None":
        if urgent:
            # the request at the head of the gate stands in the way: it has to hurry, too
            self._slots.hurry(gate)
            self._source.lock.hurry(gate)
        return gate.lock.enter(urgent=urgent)

    async def _pass(self, gate: _Gate, operation: tuple[str, str], urgent: bool) -> bool:
        """From the head of the gate, whose lock is ours, to the wire; releases the lock.

        False: the operation is held, and nothing was spent.
        """
        try:
            while not self._is_held(operation):
                gate.bucket.recover()
                taken = await gate.bucket.take()
                passed = False
                try:
                    passed = await self._share(gate, operation, urgent)
                finally:
                    if not passed:
                        gate.bucket.give_back(taken)
                if passed:
                    gate.bucket.spend_now()
                    return True
            return False
        finally:
            gate.lock.release()

    async def _share(self, gate: _Gate, operation: tuple[str, str], urgent: bool) -> bool:
        """What all organizations share: a slot, a token of the source. False: a 429 came
        meanwhile, which holds this request, and nothing was spent."""
        await self._slots.take(gate, urgent=urgent or gate.lock.has_urgent)
        passed = False
        try:
            source = self._source
            await source.lock.acquire(urgent=urgent or gate.lock.has_urgent, key=gate)
            try:
                source.bucket.recover()
                taken = await source.bucket.take()
                passed = not (gate.bucket.is_held or self._is_held(operation))
                if not passed:
                    source.bucket.give_back(taken)
            finally:
                source.lock.release()
        finally:
            if not passed:
                self._slots.give_back(gate)
        return passed

    def _refused(
        self, permit: Permit, kind: Refusal, seconds: float, operation: tuple[str, str]
    ) -> None:
        permit._gate.refused += 1
        if kind == "operation":
            self._hold_operation(operation, seconds)
            return
        bucket, whose = permit._gate.bucket, f"organization {permit._gate.organization_id}"
        if kind == "source":
            bucket, whose = self._source.bucket, "this source address"
        was_held = bucket.is_held
        bucket.refuse(permit._sent_at, seconds)
        if not was_held:
            logger.info(
                "429 for %s: held for %.1f s; rate %s/s",
                *(whose, seconds, bucket.rate),
                extra={
                    "organization_id": permit._gate.organization_id,
                    "seconds": seconds,
                    "rate": bucket.rate,
                },
            )

    def _hold_operation(self, operation: tuple[str, str], seconds: float) -> None:
        now = asyncio.get_running_loop().time()
        for old in [o for o, hold in self._operation_holds.items() if hold.is_over(now)]:
            del self._operation_holds[old]
        hold = self._operation_holds.setdefault(operation, _OperationHold())
        hold.until = max(hold.until, now + seconds)
        logger.info(
            "429 for %s %s: held for %.1f s", *operation, seconds, extra={"seconds": seconds}
        )

    def snapshot(self) -> Snapshot:
        """How every budget stands. A few microseconds an organization: cheap enough to poll."""
        now = asyncio.get_running_loop().time()
        organizations = [gate.look(now) for gate in self._gates.values()]
        return Snapshot(
            organizations=organizations,
            source_rate=self._source.bucket.rate,
            source_tokens=self._source.bucket.tokens,
            source_held_seconds=max(0.0, self._source.bucket.held_until - now),
            sent=sum(gate.sent for gate in self._gates.values()),
            refused=sum(gate.refused for gate in self._gates.values()),
            waiting=sum(gate.waiting for gate in self._gates.values()),
            waited=sum(gate.waited for gate in self._gates.values()),
            connections=self._on_the_wire,
        )


def _limit(name: str, limit: object) -> RateLimit:
    if not isinstance(limit, RateLimit):
        raise ConfigurationError(f"{name} must be a RateLimit, say RateLimit(10), not {limit!r}")
    return limit


def _organization_id(key: object) -> str:
    if not isinstance(key, str):
        raise ConfigurationError(f"overrides are keyed by organization ids, strings, not {key!r}")
    return key
