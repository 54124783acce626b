"""Who may send now: a gate per organization, one source-IP bucket, connection slots.

An organization's gate is held while its head request waits for the hold to pass, for an
organization token, for a source-IP token and for a connection slot, in that order. So an
organization never has more than one request waiting for the shared things: sharing among
organizations is round-robin by construction, no token is spent long before its request is sent,
and a hold stops everything that has not been sent.
"""

import asyncio
import logging
from collections import Counter, deque
from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

from .errors import ConfigurationError
from .token_bucket import FairLock, RateLimit, TokenBucket

logger = logging.getLogger("meraki_async")

Refusal = Literal["organization", "operation", "gate", "source"]
"""Whom a 429 names."""

_CUT = 0.7
_RECOVERY_SECONDS = 5.0
_RECOVERY_STEP = 0.1
_FLOOR = 0.05


class OrganizationBudget(Struct, frozen=True):
    """A look at one organization's budget."""

    organization_id: str | None
    """None: the requests that belong to no organization."""
    rate: float | None
    """Requests per second allowed now."""
    tokens: float
    """Requests that may go at once."""
    waiting: int
    """Requests at the gate."""
    held_seconds: float
    """How much longer nothing goes, after a 429."""
    sent: int
    refused: int
    """429s met."""


class Snapshot(Struct, frozen=True):
    """A look at all budgets."""

    organizations: list[OrganizationBudget]
    sent: int
    refused: int
    waiting: int
    connections: int
    """Requests on the wire."""


class Permit:
    """The right to have one request on the wire; released when its answer is in."""

    __slots__ = ("_budgets", "gate", "sent_at")

    def __init__(self, budgets: "Budgets", gate: "_Gate", sent_at: float) -> None:
        self._budgets = budgets
        self.gate = gate
        self.sent_at = sent_at

    def release(self) -> None:
        """Give the connection slot back."""
        self._budgets.slots.give_back(self.gate)


class _Gate:
    """One organization's way out."""

    def __init__(self, organization_id: str | None, limit: RateLimit) -> None:
        self.organization_id = organization_id
        self.lock = FairLock()
        self.bucket = TokenBucket(limit)
        self.sent = 0
        self.refused = 0
        self._cut_at = 0.0
        self._recovered_at = 0.0

    def refuse(self, sent_at: float, seconds: float) -> None:
        """Hold, and cut the rate once an episode: answers to what was sent before are one."""
        now = asyncio.get_running_loop().time()
        self.bucket.hold(seconds)
        rate, full = self.bucket.rate, self.bucket.limit.rate
        if rate is None or full is None or sent_at <= self._cut_at:
            return
        self.bucket.retune(max(rate * _CUT, full * _FLOOR), keep_tokens=False)
        self._cut_at = self._recovered_at = now
        logger.info(
            "organization %s: 429, held for %.1f s, now at %.2f requests/s",
            self.organization_id,
            seconds,
            self.bucket.rate,
        )

    def recover(self) -> None:
        """Raise a cut rate again, step by step."""
        rate, full = self.bucket.rate, self.bucket.limit.rate
        if rate is None or full is None or rate >= full:
            return
        now = asyncio.get_running_loop().time()
        if now - self._recovered_at >= _RECOVERY_SECONDS:
            self._recovered_at = now
            self.bucket.retune(min(full, rate + _RECOVERY_STEP * full), keep_tokens=True)


class Slots:
    """Connection slots, fairly shared: whoever holds more than an eighth gets another only while
    a quarter is free, lest one organization with slow answers starve the rest."""

    def __init__(self, total: int) -> None:
        self._share = max(1, total // 8)
        self._reserve = total / 4
        self._free = total
        self._held: Counter[_Gate] = Counter()
        self._waiting: deque[tuple[_Gate, asyncio.Future[None]]] = deque()
        self.total = total

    @property
    def in_use(self) -> int:
        return self.total - self._free

    def _may_have(self, gate: _Gate) -> bool:
        return self._free > 0 and (self._held[gate] < self._share or self._free >= self._reserve)

    async def take(self, gate: _Gate) -> None:
        if self._may_have(gate):
            self._grant(gate)
            return
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((gate, turn))
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self.give_back(gate)
            else:
                self._waiting.remove((gate, turn))
            raise

    def _grant(self, gate: _Gate) -> None:
        self._free -= 1
        self._held[gate] += 1

    def give_back(self, gate: _Gate) -> None:
        self._free += 1
        self._held[gate] -= 1
        if not self._held[gate]:
            del self._held[gate]
        for waiter in self._waiting:
            if not waiter[1].done() and self._may_have(waiter[0]):
                self._waiting.remove(waiter)
                self._grant(waiter[0])
                waiter[1].set_result(None)
                return


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
    """

    def __init__(
        self,
        organization: RateLimit | None = None,
        *,
        overrides: Mapping[str, RateLimit] | None = None,
        source: RateLimit | None = None,
        max_connections: int = 100,
    ) -> None:
        if max_connections < 1:
            raise ConfigurationError(f"max_connections must be at least 1, not {max_connections!r}")
        self._organization = organization or RateLimit(10)
        self._overrides = dict(overrides or {})
        self._source = TokenBucket(source or RateLimit(100))
        self._source_lock = FairLock()
        self.slots = Slots(max_connections)
        self._gates: dict[tuple[str, str | None], _Gate] = {}
        self._operation_holds: dict[tuple[str, str], float] = {}

    def _gate(self, base_url: str, organization_id: str | None) -> _Gate:
        key = (base_url, organization_id)
        gate = self._gates.get(key)
        if gate is None:
            limit = RateLimit(None)  # no organization's budget: the source IP's alone
            if organization_id is not None:
                limit = self._overrides.get(organization_id, self._organization)
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
            urgent: go ahead of the organization's other waiting requests.
        """
        loop = asyncio.get_running_loop()
        gate = self._gate(base_url, organization_id)
        bucket = gate.bucket
        await gate.lock.acquire(urgent)
        while (until := self._operation_holds.get(operation, 0.0)) > loop.time():
            # aside, since the organization's other requests may pass
            gate.lock.release()
            await asyncio.sleep(until - loop.time())
            await gate.lock.acquire(urgent)
        try:
            await bucket.pass_hold()
            gate.recover()
            await bucket.take()
            try:
                await self._take_source_token()
                try:
                    await self._take_slot(gate)
                except BaseException:
                    self._source.give_back()
                    raise
            except BaseException:
                bucket.give_back()
                raise
        finally:
            gate.lock.release()
        gate.sent += 1
        return Permit(self, gate, loop.time())

    async def _take_source_token(self) -> None:
        async with self._source_lock:
            await self._source.pass_hold()
            await self._source.take()

    async def _take_slot(self, gate: _Gate) -> None:
        while True:
            await self.slots.take(gate)
            if not (gate.bucket.is_held or self._source.is_held):
                return
            # a 429 came while we queued: wait it out without keeping others from the slot
            self.slots.give_back(gate)
            await gate.bucket.pass_hold()
            await self._source.pass_hold()

    def refused(
        self, permit: Permit, kind: Refusal, seconds: float, *, operation: tuple[str, str]
    ) -> None:
        """Note a 429, and hold whoever it names for so many seconds."""
        permit.gate.refused += 1
        if kind == "organization":
            permit.gate.refuse(permit.sent_at, seconds)
        elif kind == "gate":
            permit.gate.bucket.hold(seconds)
        elif kind == "source":
            self._source.hold(seconds)
            logger.info("429 for this source address: everything held for %.1f s", seconds)
        else:
            now = asyncio.get_running_loop().time()
            self._operation_holds = {
                key: until for key, until in self._operation_holds.items() if until > now
            }
            self._operation_holds[operation] = now + seconds

    def snapshot(self) -> Snapshot:
        """How every budget stands."""
        now = asyncio.get_running_loop().time()
        organizations = [
            OrganizationBudget(
                organization_id=gate.organization_id,
                rate=gate.bucket.rate,
                tokens=gate.bucket.tokens,
                waiting=gate.lock.waiting,
                held_seconds=max(0.0, gate.bucket.held_until - now),
                sent=gate.sent,
                refused=gate.refused,
            )
            for gate in self._gates.values()
        ]
        return Snapshot(
            organizations=organizations,
            sent=sum(o.sent for o in organizations),
            refused=sum(o.refused for o in organizations),
            waiting=sum(o.waiting for o in organizations),
            connections=self.slots.in_use,
        )
