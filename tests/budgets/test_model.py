"""Budgets against a model, on a fake clock: whatever arrives, is cancelled, refused and held."""

import asyncio
import itertools
import types
from collections import defaultdict
from collections.abc import Awaitable, Callable, Coroutine, Generator
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meraki_async import Budgets, RateLimit
from meraki_async.budgets.budgets import Permit
from meraki_async.budgets.throttle_scope import ThrottleScope

from ..clock import run

BASE = "http://127.0.0.1/api/v1"
GET = ("GET", "/x")
ROUNDING = 1e-3
"""Of a token: the clock goes a microsecond too far at each jump."""


class Bucket:
    """A token bucket to compare with, full at first. All of its takes succeed: that is the same as
    taken ≤ burst + rate × length in every window."""

    def __init__(self, rate: float, burst: float) -> None:
        self.rate = rate
        self.burst = burst
        self._tokens = burst
        self._at = 0.0

    def tokens(self, now: float) -> float:
        self._tokens = min(self.burst, self._tokens + (now - self._at) * self.rate)
        self._at = now
        return self._tokens

    def take(self, now: float) -> bool:
        if self.tokens(now) < 1 - ROUNDING:
            return False
        self._tokens -= 1
        return True

    def charge(self, now: float) -> None:
        """Take one that may not be there."""
        self.tokens(now)
        self._tokens -= 1


def assert_at_rest(budgets: Budgets, max_connections: int) -> None:
    """Nothing is left over: no waiter, no slot taken, no lock held."""
    seen = budgets.snapshot()
    assert (seen.waiting, seen.connections) == (0, 0)
    assert budgets.free_connections == max_connections
    assert budgets.is_idle


# --- whatever happens ---------------------------------------------------------------------------


class Limits(NamedTuple):
    organization: RateLimit
    source: RateLimit
    max_connections: int


class Ask(NamedTuple):
    """One request, and what becomes of it."""

    organization: str | None
    at: float
    latency: float
    cancelled: float
    """So many seconds after it came; most are through by then."""
    refusal: ThrottleScope | None
    seconds: float
    path: str
    urgent: bool


def limits(rate: st.SearchStrategy[float]) -> st.SearchStrategy[RateLimit]:
    return st.builds(RateLimit, rate, st.none() | st.integers(1, 6))


LIMITS = st.builds(Limits, limits(st.floats(0.5, 20)), limits(st.floats(1, 40)), st.integers(1, 10))
FEW_SECONDS = st.sampled_from([0.0, 0.0, 0.5, 1.0]) | st.floats(0, 3)
NEVER = st.just(1e6)


def asks(
    refusals: st.SearchStrategy[ThrottleScope | None], *, plain: bool = False
) -> st.SearchStrategy[list[Ask]]:
    return st.lists(
        st.builds(
            Ask,
            organization=st.sampled_from(["1", "2", "3", None]),
            at=FEW_SECONDS,
            latency=st.just(0.1) | st.floats(0, 2),
            cancelled=NEVER | NEVER | FEW_SECONDS,
            refusal=refusals,
            seconds=st.floats(0, 4),
            path=st.just("/") if plain else st.sampled_from("abc"),
            urgent=st.just(False) if plain else st.booleans(),
        ),
        min_size=1,
        max_size=25,
    )


class World:
    """Plays requests, and notes what it sees."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.budgets = Budgets(
            limits.organization, source=limits.source, max_connections=limits.max_connections
        )
        self.arrived: dict[str | None, list[int]] = defaultdict(list)
        self.sent: dict[str | None, list[int]] = defaultdict(list)
        self.times: dict[str | None, list[float]] = defaultdict(list)
        self.on_the_wire = 0
        self.held: dict[object, float] = defaultdict(float)

    async def _one(self, number: int, ask: Ask) -> None:
        time = asyncio.get_running_loop().time
        # what an operation's 429 names is one path, which is one organization's
        operation = ("GET", f"/{ask.organization}/{ask.path}")
        await asyncio.sleep(ask.at)
        self.arrived[ask.organization].append(number)
        permit = await self.budgets.acquire(
            BASE, ask.organization, operation=operation, urgent=ask.urgent
        )
        try:
            now = time()
            self.sent[ask.organization].append(number)
            self.times[ask.organization].append(now)
            self.on_the_wire += 1
            assert self.budgets.snapshot().connections == self.on_the_wire
            assert self.on_the_wire <= self.limits.max_connections
            whose: dict[ThrottleScope, object] = {
                "organization": ask.organization,
                "source": "source",
                "operation": operation,
            }
            assert now >= max(self.held[each] for each in whose.values())
            await asyncio.sleep(ask.latency)
            if ask.refusal:
                permit.throttled(ask.refusal, ask.seconds, operation=operation)
                held = whose[ask.refusal]
                self.held[held] = max(self.held[held], time() + ask.seconds)
        finally:
            self.on_the_wire -= 1
            permit.release()

    async def play(self, asks: list[Ask]) -> None:
        """All of them, until they are through or cancelled."""
        loop = asyncio.get_running_loop()
        tasks = [asyncio.create_task(self._one(*numbered)) for numbered in enumerate(asks)]
        for ask, task in zip(asks, tasks, strict=True):
            loop.call_later(ask.at + ask.cancelled, task.cancel)
        # each 429 may take the rate down to a twentieth, and each hold may come on top
        organization, source = self.limits.organization.rate, self.limits.source.rate
        assert organization
        assert source
        slowest = 20 / organization + 20 / source
        patience = 3 + sum(slowest + ask.latency + ask.seconds for ask in asks)
        done, stalled = await asyncio.wait(tasks, timeout=patience)
        assert not stalled
        for ask, task in zip(asks, tasks, strict=True):
            assert ask.cancelled < 1e6 or not task.cancelled()
        for task in done:
            if not task.cancelled():
                task.result()


@settings(deadline=None)
@given(LIMITS, asks(st.sampled_from([None, None, None, "organization", "source", "operation"])))
def test_no_budget_is_ever_exceeded_and_no_request_forgotten(
    limits: Limits, plan: list[Ask]
) -> None:
    async def main() -> None:
        world = World(limits)
        await world.play(plan)
        assert_at_rest(world.budgets, limits.max_connections)
        seen = world.budgets.snapshot()
        now = asyncio.get_running_loop().time()

        def assert_spent(limit: RateLimit, times: list[float], tokens: float, cut: bool) -> None:
            """Within its limit in every window; and only what was sent was spent."""
            assert limit.rate
            bucket = Bucket(limit.rate, limit.capacity)
            assert all(bucket.take(at) for at in times)
            if not cut:
                assert tokens == pytest.approx(bucket.tokens(now), abs=0.01)

        refused = {(ask.organization, ask.refusal) for ask in plan}
        for each in seen.organizations:
            times = world.times[each.organization_id]
            assert each.sent == len(times)
            if each.organization_id is not None:
                cut = (each.organization_id, "organization") in refused
                assert_spent(limits.organization, times, each.tokens, cut)
        cut = any(refusal == "source" for _, refusal in refused)
        all_times = sorted(itertools.chain(*world.times.values()))
        assert_spent(limits.source, all_times, seen.source_tokens, cut)

    run(main())


@settings(deadline=None)
@given(LIMITS, asks(st.sampled_from([None, None, "organization", "source"]), plain=True))
def test_first_come_first_sent_whatever_is_cancelled(limits: Limits, plan: list[Ask]) -> None:
    async def main() -> None:
        world = World(limits)
        await world.play(plan)
        for organization, order in world.sent.items():
            sent = set(order)
            assert order == [number for number in world.arrived[organization] if number in sent]

    run(main())


def test_a_pause_that_grows_while_the_source_is_awaited_adds_nothing_to_the_burst() -> None:
    async def main() -> None:
        time = asyncio.get_running_loop().time
        budgets = Budgets(source=RateLimit(1, 2))
        first, second = [await budgets.acquire(BASE, "1") for _ in range(2)]
        first.release()
        second.release()
        first.throttled("source", 0.1, operation=GET)
        waiting = [asyncio.create_task(budgets.acquire(BASE, name)) for name in "abcd"]
        await asyncio.sleep(1)
        second.throttled("source", 9, operation=GET)  # of the same episode: a hold, no cut
        times = []
        for task in waiting:
            (await task).release()
            times.append(time())
        bucket = Bucket(1, 2)
        assert all(bucket.take(at) for at in times)

    run(main())


# --- one request is cancelled -------------------------------------------------------------------

Tasks = list["asyncio.Task[Permit]"]
Prepare = Callable[[Budgets], Awaitable[Tasks]]


class Situation(NamedTuple):
    budgets: Callable[[], Budgets]
    prepare: Prepare
    """What a request of organization 1 meets; returns the others' tasks."""


SITUATIONS: dict[str, Situation] = {}


def situation(**limits: Any) -> Callable[[Prepare], Prepare]:
    def note(prepare: Prepare) -> Prepare:
        arguments = {"organization": RateLimit(0.5, 3), "max_connections": 4, **limits}
        SITUATIONS[prepare.__name__] = Situation(lambda: Budgets(**arguments), prepare)
        return prepare

    return note


async def send(budgets: Budgets, organization: str, seconds: float = 0.0) -> Permit:
    permit = await budgets.acquire(BASE, organization, operation=GET)
    await asyncio.sleep(seconds)
    permit.release()
    return permit


async def under_way(*coroutines: Coroutine[Any, Any, Permit]) -> Tasks:
    tasks = [asyncio.create_task(coroutine) for coroutine in coroutines]
    await asyncio.sleep(0.01)
    return tasks


@situation(organization=RateLimit(0.5, 1))
async def for_the_gate(budgets: Budgets) -> Tasks:
    await send(budgets, "1")
    return await under_way(send(budgets, "1"), send(budgets, "1"))


@situation()
async def for_the_organizations_hold(budgets: Budgets) -> Tasks:
    (await send(budgets, "1")).throttled("organization", 2, operation=GET)
    return []


@situation(organization=RateLimit(0.5, 1))
async def for_the_organizations_token(budgets: Budgets) -> Tasks:
    await send(budgets, "1")
    return []


@situation(organization=RateLimit(0.5, 2))
async def for_a_token_charged_to_somebody(budgets: Budgets) -> Tasks:
    await send(budgets, "1")
    await send(budgets, "1")
    asyncio.get_running_loop().call_later(0.3, budgets.charge, BASE, "1")
    return []


@situation(max_connections=1)
async def for_a_slot(budgets: Budgets) -> Tasks:
    return await under_way(send(budgets, "2", 1.5), send(budgets, "2", 0.1))


@situation(source=RateLimit(0.5, 1))
async def for_the_sources_lock(budgets: Budgets) -> Tasks:
    await send(budgets, "2")
    return await under_way(send(budgets, "2"))


@situation(source=RateLimit(0.5, 1))
async def for_the_sources_token(budgets: Budgets) -> Tasks:
    await send(budgets, "2")
    return []


@situation()
async def for_the_sources_hold(budgets: Budgets) -> Tasks:
    (await send(budgets, "2")).throttled("source", 2, operation=GET)
    return []


@situation()
async def aside(budgets: Budgets) -> Tasks:
    (await send(budgets, "1")).throttled("operation", 2, operation=GET)
    return []


@situation()
async def aside_behind_another(budgets: Budgets) -> Tasks:
    (await send(budgets, "1")).throttled("operation", 2, operation=GET)
    return await under_way(send(budgets, "1"))


def refused_soon(permit: Permit, kind: ThrottleScope, after: float, seconds: float) -> None:
    asyncio.get_running_loop().call_later(
        after, lambda: permit.throttled(kind, seconds, operation=GET)
    )


@situation(source=RateLimit(0.5, 1))
async def held_while_it_waits_for_the_source(budgets: Budgets) -> Tasks:
    refused_soon(await send(budgets, "1"), "organization", 0.3, 3)
    return []


@situation(source=RateLimit(0.5, 1))
async def sent_aside_while_it_waits_for_the_source(
    budgets: Budgets,
) -> Tasks:
    refused_soon(await send(budgets, "1"), "operation", 0.3, 3)
    return []


@situation(organization=RateLimit(0.5, 2))
async def held_longer_while_it_waits_for_a_token(budgets: Budgets) -> Tasks:
    first, second = await send(budgets, "1"), await send(budgets, "1")
    first.throttled("organization", 0.1, operation=GET)
    refused_soon(second, "organization", 1, 6)  # of the same episode: a hold, no cut
    return []


@situation(source=RateLimit(0.5, 2))
async def held_longer_while_it_waits_for_the_source(
    budgets: Budgets,
) -> Tasks:
    first, second = await send(budgets, "2"), await send(budgets, "2")
    first.throttled("source", 0.1, operation=GET)
    refused_soon(second, "source", 1, 6)
    return []


WITH_ITS_TURN = -1.0


@types.coroutine
def stepped(
    request: Coroutine[Any, Any, Permit], stop: int, delay: float
) -> Generator[Any, Any, Permit | None]:
    """Run it, but cancel it when it waits for the ``stop``-th time: so many seconds later, or in
    the instant in which what it waits for has come."""
    task = asyncio.current_task()
    assert task
    thrown: BaseException | None = None
    for step in itertools.count():
        try:
            waits_for = request.throw(thrown) if thrown else request.send(None)
        except StopIteration as end:
            permit: Permit = end.value
            return permit
        thrown = None
        if step == stop and delay != WITH_ITS_TURN:
            task.get_loop().call_later(delay, task.cancel)
        try:
            yield waits_for
        except asyncio.CancelledError as cancelled:
            thrown = cancelled
        else:
            if step == stop and delay == WITH_ITS_TURN:
                thrown = asyncio.CancelledError()
    return None


class Aftermath(NamedTuple):
    seconds: float
    """How long the request had waited when it was cancelled."""
    got_through: bool
    tokens: list[float]
    """Of the organization and of the source, afterwards."""
    next_sent: float
    """When the organization's next request was sent."""


async def aftermath(situation: Situation, victim: Callable[[Budgets], Awaitable[Any]]) -> Aftermath:
    time = asyncio.get_running_loop().time
    budgets = situation.budgets()
    slots = budgets.free_connections
    others = await situation.prepare(budgets)

    async def wait_for_victim() -> None:
        if permit := await victim(budgets):
            permit.release()

    began = time()
    task = asyncio.create_task(wait_for_victim())
    await asyncio.wait([task])
    seconds = time() - began
    await asyncio.sleep(0.001)
    snapshot = budgets.snapshot()
    known = {each.organization_id: each.tokens for each in snapshot.organizations}
    tokens = [known.get("1", budgets.limit_of("1").capacity), snapshot.source_tokens]
    await asyncio.wait_for(send(budgets, "1"), 100)
    next_sent = time() - began
    await asyncio.wait_for(asyncio.gather(*others), 100)
    assert_at_rest(budgets, slots)
    return Aftermath(seconds, not task.cancelled(), tokens, next_sent)


@pytest.mark.parametrize("urgent", [False, True])
@pytest.mark.parametrize("delay", [0.0, 0.4, WITH_ITS_TURN])
@pytest.mark.parametrize("name", SITUATIONS)
def test_a_cancelled_request_leaves_no_trace(name: str, delay: float, urgent: bool) -> None:
    for stop in itertools.count():

        def cancelled(budgets: Budgets, stop: int = stop) -> Awaitable[Permit | None]:
            return stepped(budgets.acquire(BASE, "1", operation=GET, urgent=urgent), stop, delay)

        seen: Aftermath = run(aftermath(SITUATIONS[name], cancelled))
        if seen.got_through:
            assert stop > 0  # it had to wait, and was cancelled at least once
            return

        def nothing(_: Budgets, seconds: float = seen.seconds) -> Awaitable[None]:
            return asyncio.sleep(seconds)

        twin: Aftermath = run(aftermath(SITUATIONS[name], nothing))
        assert seen.tokens == pytest.approx(twin.tokens, abs=0.005)
        assert seen.next_sent == pytest.approx(twin.next_sent, abs=0.005)


# --- late charges -------------------------------------------------------------------------------


@settings(deadline=None)
@given(
    rate=st.floats(0.5, 20),
    burst=st.integers(1, 8),
    arrivals=st.lists(FEW_SECONDS, min_size=1, max_size=25),
    charges=st.lists(FEW_SECONDS, max_size=15),
)
def test_charges_count_like_requests(
    rate: float, burst: int, arrivals: list[float], charges: list[float]
) -> None:
    """In every window that ends when a request is sent: sent and charged ≤ burst + rate × length.
    (Not in one that ends with a charge: a charge never waits.) And nothing waits longer than that
    asks for: the bucket is never left with a token while a request waits.
    """

    async def main() -> None:
        loop = asyncio.get_running_loop()
        budgets = Budgets(RateLimit(rate, burst), source=RateLimit(None), max_connections=100)
        bucket = Bucket(rate, burst)
        sent = waiting = 0

        async def one(at: float) -> None:
            nonlocal sent, waiting
            await asyncio.sleep(at)
            if waiting == 0:
                came[0] = loop.time()
            waiting += 1
            (await budgets.acquire(BASE, "1")).release()
            waiting -= 1
            sent += 1
            spare = bucket.tokens(loop.time())
            assert bucket.take(loop.time())
            if came[0] < loop.time() - ROUNDING:  # it had to wait: for this very token
                assert spare <= 1 + 0.01
            came[0] = loop.time()

        came = [0.0]

        def charge() -> None:
            budgets.charge(BASE, "1")
            bucket.charge(loop.time())

        began = loop.time()
        for at in charges:
            loop.call_later(at, charge)
        await asyncio.gather(*(one(at) for at in arrivals))
        last = max(*arrivals, *charges, 0.0)
        assert loop.time() - began <= last + (len(arrivals) + len(charges)) / rate + 0.1
        await asyncio.sleep(3)
        assert budgets.snapshot().organizations[0].tokens == pytest.approx(
            bucket.tokens(loop.time()), abs=0.01
        )

    run(main())
