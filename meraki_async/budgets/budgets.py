"""Who may send now: a lane per organization, one bucket for the source address, connection slots.

In an organization's lane only the first request waits for the end of a pause, an organization
token, a connection slot and a token of the source address, in that order; the others wait for it.
So an organization never has more than one request waiting for what is shared: organizations take
turns by construction, and a pause stops everything that has not been sent. The token of the source
address comes last, so that it is spent when its request is sent and never before.
"""

import asyncio
import logging
from collections.abc import Mapping

from msgspec import Struct

from ..config import dashboard_of
from ..errors import ClientStateError, ConfigurationError
from .adaptive_bucket import AdaptiveBucket
from .connection_slots import ConnectionSlots
from .fair_lock import FairLock
from .fair_queue import URGENT_IN_A_ROW, TurnTakenError
from .throttle_scope import ThrottleScope
from .token_bucket import RateLimit

logger = logging.getLogger("meraki_async")

_ORGANIZATION_LIMIT = RateLimit(10)
_SOURCE_LIMIT = RateLimit(100)


class OrganizationBudget(Struct, frozen=True):
    """How one organization's budget stands."""

    organization_id: str | None
    """None: the requests that belong to no organization."""
    rate: float | None
    """Requests per second allowed now; None: without limit."""
    tokens: float
    """Requests that may go at once; below zero after lookups that were charged late."""
    waiting: int
    """Requests not let through yet."""
    paused_for: float
    """Seconds until the pause after a 429 ends; 0: not paused."""
    sent: int
    throttled: int
    """429s met."""
    wait_seconds: float
    """Seconds that the requests sent so far waited for their turn, all together."""


class BudgetSnapshot(Struct, frozen=True):
    """How all budgets stand."""

    organizations: list[OrganizationBudget]
    source_rate: float | None
    """Requests per second allowed now over all organizations; None: without limit."""
    source_tokens: float
    """Requests that may go at once over all organizations."""
    source_paused_for: float
    """Seconds until the pause of the source address ends; 0: not paused."""
    sent: int
    """Requests sent so far."""
    throttled: int
    """429s met so far."""
    waiting: int
    """Requests not let through yet."""
    wait_seconds: float
    """Seconds, all together."""
    connections: int
    """Requests on the wire."""
    paused_operations: int = 0
    """Operations of which a 429 has paused all requests."""


class Permit:
    """The right to have one request on the wire; to be released when its response is in."""

    __slots__ = ("_budgets", "_lane", "_sent_at", "wait_seconds")

    def __init__(
        self, budgets: "Budgets", lane: "_OrganizationLane", sent_at: float, wait_seconds: float
    ) -> None:
        self._budgets = budgets
        self._lane = lane
        self._sent_at = sent_at
        self.wait_seconds = wait_seconds
        """Seconds until it was granted."""

    def release(self) -> float:
        """Give the connection slot back; returns the seconds since the permit was granted."""
        self._budgets._on_the_wire -= 1
        self._budgets._slots.release(self._lane)
        return asyncio.get_running_loop().time() - self._sent_at

    def throttled(self, scope: ThrottleScope, delay: float, *, operation: tuple[str, str]) -> None:
        """Note a 429, and pause what was throttled.

        Args:
            scope: what was throttled.
            delay: seconds of the pause.
            operation: method and path of the request.
        """
        self._budgets._pause(self, scope, delay, operation)


class _OrganizationLane:
    """Where one organization's requests wait for their turn."""

    __slots__ = (
        "bucket",
        "lock",
        "may_yield",
        "organization_id",
        "sent",
        "throttled",
        "wait_seconds",
        "waiting",
    )

    def __init__(self, organization_id: str | None, limit: RateLimit) -> None:
        self.organization_id = organization_id
        self.lock = FairLock()
        self.may_yield = False
        """Whether the request at its head lets an urgent one pass."""
        self.bucket = AdaptiveBucket(limit)
        self.waiting = 0
        self.sent = 0
        self.throttled = 0
        self.wait_seconds = 0.0

    def snapshot(self, now: float) -> OrganizationBudget:
        bucket = self.bucket
        return OrganizationBudget(
            self.organization_id,
            bucket.rate,
            bucket.tokens,
            self.waiting,
            max(0.0, bucket.paused_until - now),
            self.sent,
            self.throttled,
            self.wait_seconds,
        )


class _OperationPause:
    """An operation that a 429 concerns. Its requests wait aside, in order, while others pass."""

    __slots__ = ("lock", "until")

    def __init__(self) -> None:
        self.lock = FairLock()
        self.until = 0.0

    def is_over(self, now: float) -> bool:
        """Whether the pause has passed, and nobody waits in it."""
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
        max_connections: requests on the wire at once, default 100. Where all organizations are
            slow to respond, a quarter less: it is kept for the next one that is not.

    Raises:
        ConfigurationError: an argument makes no sense.

    Example:
        >>> budgets = Budgets(RateLimit(5), overrides={"1234": RateLimit(2)})
        >>> async with Meraki(budgets=budgets) as meraki: ...
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
        # the source address is a lane as well, in which the heads of the organizations' lanes wait
        self._source_limit = _limit("source", source)
        self._source = _OrganizationLane(None, self._source_limit)
        self._slots = ConnectionSlots(max_connections)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._on_the_wire = 0
        self._lanes: dict[tuple[str, str | None], _OrganizationLane] = {}
        self._operation_pauses: dict[tuple[str, str], _OperationPause] = {}

    def limit_of(self, organization_id: str) -> RateLimit:
        """The limit set for an organization, not lowered by 429s."""
        return self._overrides.get(organization_id, self._organization)

    @property
    def source_limit(self) -> RateLimit:
        """The limit set for all requests together, not lowered by 429s."""
        return self._source_limit

    def _lane(self, base_url: str, organization_id: str | None) -> _OrganizationLane:
        key = (dashboard_of(base_url), organization_id)
        lane = self._lanes.get(key)
        if lane is None:
            limit = RateLimit(None)  # no organization's budget: the source address's alone
            if organization_id is not None:
                limit = self.limit_of(organization_id)
            lane = self._lanes[key] = _OrganizationLane(organization_id, limit)
        return lane

    async def acquire(
        self,
        base_url: str,
        organization_id: str | None,
        *,
        operation: tuple[str, str] = ("", ""),
        urgent: bool = False,
    ) -> Permit:
        """Wait until one request may be sent; its ``Permit`` must be released.

        Args:
            base_url: of the organization's dashboard, or of one of its shards.
            organization_id: whose budget is charged; None: the source address's only.
            operation: method and path, for pauses of single operations.
            urgent: go ahead of the other waiting requests, of this organization and at what the
                organizations share; one in five goes to them all the same.

        Returns:
            The permit to send.

        Raises:
            ClientStateError: the budgets were used in another event loop before.
        """
        lane = self._lane(base_url, organization_id)
        loop = asyncio.get_running_loop()
        if loop is not self._loop:
            self._bind_to_loop(loop)
        arrived = loop.time()
        lane.waiting += 1
        try:
            passed, times_yielded = False, 0
            while operation not in self._operation_pauses:
                turn = self._enqueue(lane, urgent, first=times_yielded > 0)
                if turn is not None:
                    try:
                        await turn
                    except asyncio.CancelledError:
                        lane.lock.cancel(turn)
                        raise
                may_yield = not urgent and times_yielded < URGENT_IN_A_ROW and lane.lock.may_yield
                try:
                    passed = await self._advance(lane, operation, urgent, may_yield=may_yield)
                    break
                except TurnTakenError:
                    times_yielded += 1
            if not passed:
                await self._wait_for_operation(lane, operation, urgent)
        finally:
            lane.waiting -= 1
        now = loop.time()
        lane.sent += 1
        lane.wait_seconds += now - arrived
        self._on_the_wire += 1
        return Permit(self, lane, now, now - arrived)

    def _bind_to_loop(self, loop: asyncio.AbstractEventLoop) -> None:
        if self._loop is not None:
            raise ClientStateError(
                "this Budgets was used in another event loop before: create one Budgets per event "
                "loop"
            )
        self._loop = loop

    def charge(self, base_url: str, organization_id: str) -> None:
        """Charge a request that was sent before its organization was known."""
        self._lane(base_url, organization_id).bucket.charge()

    async def _wait_for_operation(
        self, lane: _OrganizationLane, operation: tuple[str, str], urgent: bool
    ) -> None:
        """Wait where the organization's other requests may pass, then go one at a time."""
        time = asyncio.get_running_loop().time
        pause = self._operation_pauses.setdefault(operation, _OperationPause())
        await pause.lock.acquire(urgent=urgent)
        try:
            passed = False
            while not passed:
                await asyncio.sleep(max(0.0, pause.until - time()))
                await lane.lock.acquire(urgent=urgent)
                passed = await self._advance(lane, operation, urgent)
        finally:
            pause.lock.release()
            if pause.is_over(time()):
                self._operation_pauses.pop(operation, None)

    def _is_paused(self, operation: tuple[str, str]) -> bool:
        pause = self._operation_pauses.get(operation)
        return pause is not None and pause.until > asyncio.get_running_loop().time()

    def _enqueue(
        self, lane: _OrganizationLane, urgent: bool, *, first: bool
    ) -> "asyncio.Future[None] | None":
        turn = lane.lock.try_acquire(urgent=urgent, first=first)
        if urgent and turn is not None:
            # the request at the head of the lane stands in the way: it lets this one pass, or
            # becomes urgent, too
            if lane.may_yield and (self._slots.send_out(lane) or self._source.lock.send_out(lane)):
                return turn
            self._slots.promote(lane)
            self._source.lock.promote(lane)
        return turn

    async def _advance(
        self,
        lane: _OrganizationLane,
        operation: tuple[str, str],
        urgent: bool,
        *,
        may_yield: bool = False,
    ) -> bool:
        """From the head of the lane, whose lock is ours, to the wire; releases the lock.

        False: the operation is paused, and nothing was spent.

        Raises:
            TurnTakenError: an urgent request of the organization goes first; nothing was spent.
        """
        lane.may_yield = may_yield
        try:
            while not self._is_paused(operation):
                lane.bucket.recover()
                generation = await lane.bucket.acquire()
                passed = False
                try:
                    passed = await self._acquire_shared(lane, operation, urgent)
                finally:
                    if not passed:
                        lane.bucket.refund(generation)
                if passed:
                    lane.bucket.restart_refill()
                    return True
            return False
        finally:
            lane.lock.release()

    async def _acquire_shared(
        self, lane: _OrganizationLane, operation: tuple[str, str], urgent: bool
    ) -> bool:
        """Wait for what all organizations share: a slot, and a token of the source address.

        False: a 429 came meanwhile, which pauses this request, and nothing was spent.

        Raises:
            TurnTakenError: an urgent request of the organization goes first.
        """
        if lane.may_yield and lane.lock.has_urgent:
            raise TurnTakenError
        await self._slots.acquire(lane, urgent=urgent or lane.lock.has_urgent)
        passed = False
        try:
            source = self._source
            await source.lock.acquire(urgent=urgent or lane.lock.has_urgent, key=lane)
            try:
                source.bucket.recover()
                generation = await source.bucket.acquire()
                passed = not (lane.bucket.is_paused or self._is_paused(operation))
                if not passed:
                    source.bucket.refund(generation)
            finally:
                source.lock.release()
        finally:
            if not passed:
                self._slots.release(lane)
        return passed

    def _pause(
        self, permit: Permit, scope: ThrottleScope, delay: float, operation: tuple[str, str]
    ) -> None:
        permit._lane.throttled += 1
        if scope == "operation":
            self._pause_operation(operation, delay)
            return
        organization_id = permit._lane.organization_id
        bucket, throttled = permit._lane.bucket, f"organization {organization_id}"
        if scope == "source":
            bucket, throttled, organization_id = self._source.bucket, "this source address", None
        elif organization_id is None:
            throttled = "requests of no organization"
        was_paused = bucket.is_paused
        bucket.on_throttled(permit._sent_at, delay)
        if not was_paused:
            logger.info(
                "429 for %s: paused for %.1f s; rate %s/s",
                throttled,
                delay,
                bucket.rate,
                extra={
                    "organization_id": organization_id,
                    "delay": delay,
                    "rate": bucket.rate,
                },
            )

    def _pause_operation(self, operation: tuple[str, str], delay: float) -> None:
        now = asyncio.get_running_loop().time()
        for old in [o for o, pause in self._operation_pauses.items() if pause.is_over(now)]:
            del self._operation_pauses[old]
        pause = self._operation_pauses.setdefault(operation, _OperationPause())
        pause.until = max(pause.until, now + delay)
        logger.info("429 for %s %s: paused for %.1f s", *operation, delay, extra={"delay": delay})

    @property
    def is_idle(self) -> bool:
        """Whether nothing is under way: nobody waits, and every permit was released."""
        lanes = [self._source, *self._lanes.values()]
        return (
            self._on_the_wire == 0
            and self._slots.is_idle
            and not any(lane.waiting or lane.bucket.has_waiters for lane in lanes)
            and all(lane.lock.is_idle for lane in lanes)
            and all(pause.lock.is_idle for pause in self._operation_pauses.values())
        )

    @property
    def free_connections(self) -> int:
        """How many more requests could be on the wire at once."""
        return self._slots.free

    def snapshot(self) -> BudgetSnapshot:
        """How every budget stands. A few microseconds an organization: cheap enough to poll."""
        now = asyncio.get_running_loop().time()
        organizations = [lane.snapshot(now) for lane in self._lanes.values()]
        return BudgetSnapshot(
            organizations=organizations,
            source_rate=self._source.bucket.rate,
            source_tokens=self._source.bucket.tokens,
            source_paused_for=max(0.0, self._source.bucket.paused_until - now),
            sent=sum(lane.sent for lane in self._lanes.values()),
            throttled=sum(lane.throttled for lane in self._lanes.values()),
            waiting=sum(lane.waiting for lane in self._lanes.values()),
            wait_seconds=sum(lane.wait_seconds for lane in self._lanes.values()),
            connections=self._on_the_wire,
            paused_operations=len(self._operation_pauses),
        )


def _limit(name: str, limit: object) -> RateLimit:
    if not isinstance(limit, RateLimit):
        raise ConfigurationError(f"{name} must be a RateLimit, say RateLimit(10), not {limit!r}")
    return limit


def _organization_id(key: object) -> str:
    if not isinstance(key, str):
        raise ConfigurationError(f"overrides are keyed by organization ids, strings, not {key!r}")
    return key
