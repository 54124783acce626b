"""Budgets on a fake clock: never over, never idle, first in first out, fair."""

import asyncio
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meraki_async import Budgets, ConfigurationError, RateLimit
from meraki_async.budgets.fair_lock import FairLock
from meraki_async.budgets.throttle_scope import ThrottleScope
from meraki_async.budgets.token_bucket import TokenBucket

from ..clock import run

BASE = "http://127.0.0.1/api/v1"
GET = ("GET", "/x")


async def send(budgets: Budgets, organization: str | None, log: list[float] | None = None) -> None:
    permit = await budgets.acquire(BASE, organization)
    if log is not None:
        log.append(asyncio.get_running_loop().time())
    permit.release()


def assert_within(times: list[float], rate: float, burst: int) -> None:
    """In every window: sent ≤ burst + rate × its length."""
    for first in range(len(times)):
        for last in range(first, len(times)):
            allowed = burst + rate * (times[last] - times[first])
            assert last - first + 1 <= allowed + 1e-3


@settings(max_examples=40, deadline=None)
@given(
    rate=st.floats(0.5, 20),
    burst=st.integers(1, 12),
    arrivals=st.lists(st.floats(0, 3), min_size=1, max_size=40),
    cancelled=st.sets(st.integers(0, 39)),
)
def test_a_bucket_is_never_over_and_never_idle(
    rate: float, burst: int, arrivals: list[float], cancelled: set[int]
) -> None:
    async def main() -> None:
        budgets = Budgets(RateLimit(rate, burst))
        times: list[float] = []

        async def arrive(at: float) -> None:
            await asyncio.sleep(at)
            await send(budgets, "1", times)

        loop = asyncio.get_running_loop()
        began = loop.time()
        tasks = [asyncio.create_task(arrive(at)) for at in arrivals]
        await asyncio.sleep(1.0)
        for index in cancelled:
            if index < len(tasks):
                tasks[index].cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        assert_within(times, rate, burst)
        # nobody is forgotten, and the bucket is not slower than its rate after the last arrival
        survivors = [task for task in tasks if not task.cancelled()]
        assert len(times) >= len(survivors)
        assert loop.time() - began <= max(1.0, *arrivals) + len(arrivals) / rate + 0.1

    run(main())


def test_first_in_first_out_within_an_organization() -> None:
    async def main() -> None:
        budgets = Budgets(RateLimit(5, 1))
        order: list[int] = []

        async def numbered(number: int) -> None:
            await send(budgets, "1")
            order.append(number)

        tasks = [asyncio.create_task(numbered(number)) for number in range(30)]
        await asyncio.sleep(2)
        tasks += [asyncio.create_task(numbered(number)) for number in range(30, 40)]
        await asyncio.gather(*tasks)
        assert order == sorted(order)

    run(main())


def test_urgent_goes_ahead_of_its_organization() -> None:
    async def main() -> None:
        budgets = Budgets(RateLimit(1, 1))
        order: list[str] = []

        async def named(name: str, urgent: bool) -> None:
            permit = await budgets.acquire(BASE, "1", urgent=urgent)
            order.append(name)
            permit.release()

        tasks = [asyncio.create_task(named(name, False)) for name in "abcd"]
        await asyncio.sleep(0)
        tasks.append(asyncio.create_task(named("urgent", True)))
        await asyncio.gather(*tasks)
        assert order == ["a", "b", "urgent", "c", "d"] or order == ["a", "urgent", "b", "c", "d"]

    run(main())


def test_organizations_take_turns_at_the_source_budget() -> None:
    async def main() -> None:
        budgets = Budgets(RateLimit(10), source=RateLimit(10, 1))
        order: list[str] = []

        async def one(organization: str) -> None:
            await send(budgets, organization)
            order.append(organization)

        tasks = [asyncio.create_task(one(o)) for o in "abc" for _ in range(20)]
        await asyncio.gather(*tasks)
        # the very first goes before the others have arrived
        for begin in range(1, 55, 3):
            assert sorted(order[begin : begin + 3]) == ["a", "b", "c"]

    run(main())


def test_one_organizations_backlog_does_not_delay_another() -> None:
    async def main() -> None:
        budgets = Budgets()
        backlog = [asyncio.create_task(send(budgets, "a")) for _ in range(3000)]
        await asyncio.sleep(5)
        loop = asyncio.get_running_loop()
        began = loop.time()
        await send(budgets, "b")
        assert loop.time() - began < 0.05
        for task in backlog:
            task.cancel()
        await asyncio.gather(*backlog, return_exceptions=True)

    run(main())


def test_cancelled_waiters_cost_nothing() -> None:
    async def main() -> None:
        budgets = Budgets(RateLimit(10, 8))
        await asyncio.gather(*(send(budgets, "1") for _ in range(8)))
        waiting = [asyncio.create_task(send(budgets, "1")) for _ in range(200)]
        await asyncio.sleep(0.01)
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
        loop = asyncio.get_running_loop()
        began = loop.time()
        await send(budgets, "1")
        assert loop.time() - began <= 0.1 + 1e-3
        assert budgets.snapshot().waiting == 0

    run(main())


def test_a_cancelled_head_gives_its_token_back() -> None:
    async def main() -> None:
        budgets = Budgets(RateLimit(0.001, 1), max_connections=1)
        holder = await budgets.acquire(BASE, None)
        waiting = asyncio.create_task(budgets.acquire(BASE, "1"))
        await asyncio.sleep(0.01)  # it has its token now, and waits for the slot
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
        holder.release()
        loop = asyncio.get_running_loop()
        began = loop.time()
        await send(budgets, "1")
        assert loop.time() - began < 1  # else it would be a thousand seconds
        assert budgets.snapshot().connections == 0

    run(main())


def test_a_429_pauses_its_organization_only() -> None:
    async def main() -> None:
        budgets = Budgets()
        permit = await budgets.acquire(BASE, "a")
        permit.release()
        permit.throttled("organization", 7.0, operation=GET)
        loop = asyncio.get_running_loop()
        began = loop.time()
        await send(budgets, "b")
        assert loop.time() - began < 0.05
        await send(budgets, "a")
        assert loop.time() - began >= 7.0

    run(main())


def test_ten_refusals_of_one_burst_split_the_rate_once() -> None:
    async def main() -> None:
        budgets = Budgets(RateLimit(10, 10))
        permits = [await budgets.acquire(BASE, "a") for _ in range(10)]
        await asyncio.sleep(0.1)
        for permit in permits:
            permit.throttled("organization", 1.0, operation=GET)
            permit.release()
        (seen,) = budgets.snapshot().organizations
        assert seen.rate == pytest.approx(6.0)
        assert seen.throttled == 10
        await asyncio.sleep(600)
        for _ in range(60):
            await asyncio.sleep(10)
            await send(budgets, "a")
        assert budgets.snapshot().organizations[0].rate == 10

    run(main())


def test_a_source_429_pauses_everybody() -> None:
    async def main() -> None:
        budgets = Budgets()
        permit = await budgets.acquire(BASE, "a")
        permit.release()
        permit.throttled("source", 3.0, operation=GET)
        loop = asyncio.get_running_loop()
        began = loop.time()
        await asyncio.gather(send(budgets, "b"), send(budgets, None))
        assert loop.time() - began >= 3.0
        assert budgets.snapshot().organizations[0].rate == 10  # no organization is to blame

    run(main())


def test_an_operations_429_pauses_that_operation_only() -> None:
    async def main() -> None:
        budgets = Budgets()
        permit = await budgets.acquire(BASE, "a", operation=GET)
        permit.release()
        permit.throttled("operation", 5.0, operation=GET)
        loop = asyncio.get_running_loop()
        began = loop.time()
        await send(budgets, "a")
        assert loop.time() - began < 0.05
        (await budgets.acquire(BASE, "a", operation=GET)).release()
        assert loop.time() - began >= 5.0

    run(main())


def test_slow_responses_of_one_organization_do_not_starve_another() -> None:
    async def main() -> None:
        budgets = Budgets(RateLimit(None), source=RateLimit(None), max_connections=16)

        async def slow() -> None:
            permit = await budgets.acquire(BASE, "slow")
            await asyncio.sleep(20)
            permit.release()

        backlog = [asyncio.create_task(slow()) for _ in range(100)]
        await asyncio.sleep(1)
        loop = asyncio.get_running_loop()
        began = loop.time()
        await asyncio.gather(*(send(budgets, "quick") for _ in range(50)))
        assert loop.time() - began < 1
        for task in backlog:
            task.cancel()
        await asyncio.gather(*backlog, return_exceptions=True)
        assert budgets.snapshot().connections <= 16

    run(main())


def test_limits_can_be_overridden_and_switched_off() -> None:
    async def main() -> None:
        budgets = Budgets(
            RateLimit(1, 1), overrides={"fast": RateLimit(None)}, source=RateLimit(None)
        )
        loop = asyncio.get_running_loop()
        began = loop.time()
        await asyncio.gather(*(send(budgets, "fast") for _ in range(100)))
        assert loop.time() - began < 0.05
        await asyncio.gather(*(send(budgets, "slow") for _ in range(4)))
        assert loop.time() - began == pytest.approx(3, abs=0.01)

    run(main())


def test_the_same_organization_elsewhere_has_a_bucket_of_its_own() -> None:
    async def main() -> None:
        budgets = Budgets(RateLimit(0.001, 1))
        for base_url in (BASE, "http://127.0.0.2/api/v1"):
            (await budgets.acquire(base_url, "1")).release()
        assert Counter(o.sent for o in budgets.snapshot().organizations) == {1: 2}

    run(main())


def test_an_organization_has_one_bucket_however_its_dashboard_is_written() -> None:
    async def main() -> None:
        budgets = Budgets(RateLimit(0.001, 5))
        for base_url in (
            "https://api.meraki.com/api/v1",
            "https://api.meraki.com:443/api/v1",
            "HTTPS://API.MERAKI.COM/api/v1/",
            "https://n123.meraki.com/api/v1",
        ):
            (await budgets.acquire(base_url, "1")).release()
        budgets.charge("https://N7.meraki.com/api/v1", "1")
        (budget,) = budgets.snapshot().organizations
        assert budget.sent == 4
        assert budget.tokens == pytest.approx(0, abs=0.01)

    run(main())


def test_a_lock_passed_to_a_cancelled_waiter_goes_on_to_the_next() -> None:
    async def main() -> None:
        lock = FairLock()
        await lock.acquire()
        first = asyncio.create_task(lock.acquire())
        second = asyncio.create_task(lock.acquire())
        await asyncio.sleep(0)
        lock.release()  # handed to the first, which is cancelled before it runs
        first.cancel()
        await asyncio.wait_for(second, 1)
        lock.release()
        await asyncio.wait_for(lock.acquire(), 1)

    run(main())


def test_a_retuned_bucket_does_not_honour_old_tokens() -> None:
    async def main() -> None:
        bucket = TokenBucket(RateLimit(1, 1))
        await bucket.acquire()
        waiting = asyncio.create_task(bucket.acquire())
        await asyncio.sleep(0.5)
        bucket.set_rate(0.1, keep_tokens=False)
        loop = asyncio.get_running_loop()
        began = loop.time()
        await waiting
        assert loop.time() - began >= 9.9

    run(main())


@pytest.mark.parametrize(
    "make",
    [
        lambda: RateLimit(0),
        lambda: RateLimit(-1),
        lambda: RateLimit(float("nan")),
        lambda: RateLimit(float("inf")),
        lambda: RateLimit(10, 0),
        lambda: Budgets(max_connections=0),
    ],
)
def test_senseless_limits_are_refused(make: object) -> None:
    assert callable(make)
    with pytest.raises(ConfigurationError):
        make()


def test_urgency_reaches_through_to_what_all_organizations_share() -> None:
    async def main() -> None:
        budgets = Budgets(RateLimit(None), source=RateLimit(10, 1))
        crowd = [asyncio.create_task(send(budgets, str(o))) for o in range(300) for _ in range(3)]
        await asyncio.sleep(1)
        loop = asyncio.get_running_loop()
        began = loop.time()
        # its organization's head waits for the source since before: it has to hurry as well
        (await budgets.acquire(BASE, "299", urgent=True)).release()
        assert loop.time() - began < 1.5  # else it would be thirty seconds
        for task in crowd:
            task.cancel()
        await asyncio.gather(*crowd, return_exceptions=True)

    run(main())


def test_urgent_requests_do_not_starve_the_others() -> None:
    async def main() -> None:
        budgets = Budgets(RateLimit(1, 1))
        order: list[str] = []

        async def named(name: str) -> None:
            permit = await budgets.acquire(BASE, "1", urgent=name == "urgent")
            order.append(name)
            permit.release()

        tasks = [asyncio.create_task(named("normal")) for _ in range(3)]
        await asyncio.sleep(0)
        tasks += [asyncio.create_task(named("urgent")) for _ in range(20)]
        await asyncio.gather(*tasks)
        assert order.index("normal", 2) <= 8
        assert order[-3:] == ["urgent"] * 3

    run(main())


def test_an_operation_held_while_it_queues_steps_aside_in_order() -> None:
    async def main() -> None:
        budgets = Budgets(RateLimit(1, 1))
        first = await budgets.acquire(BASE, "a", operation=GET)
        order: list[str] = []
        loop = asyncio.get_running_loop()
        began = loop.time()

        async def named(name: str, operation: tuple[str, str]) -> None:
            permit = await budgets.acquire(BASE, "a", operation=operation)
            order.append(f"{name} {loop.time() - began:.0f}")
            permit.release()

        tasks = [asyncio.create_task(named(f"held{n}", GET)) for n in range(3)]
        tasks += [asyncio.create_task(named(f"free{n}", ("PUT", "/x"))) for n in range(3)]
        await asyncio.sleep(0.5)
        first.release()
        first.throttled("operation", 10, operation=GET)
        await asyncio.gather(*tasks)
        assert order[:3] == ["free0 1", "free1 2", "free2 3"]
        assert [name.split()[0] for name in order[3:]] == ["held0", "held1", "held2"]
        assert order[3] == "held0 10" or order[3] == "held0 11"
        assert budgets.snapshot().paused_operations == 0

    run(main())


def test_what_an_operation_is_refused_costs_no_rate() -> None:
    async def main() -> None:
        budgets = Budgets()
        kinds: list[ThrottleScope] = ["operation", "unattributed"]
        for kind in kinds:
            permit = await budgets.acquire(
                BASE, "a" if kind == "operation" else None, operation=GET
            )
            permit.release()
            permit.throttled(kind, 5, operation=GET)
        a, none = budgets.snapshot().organizations
        assert (a.rate, a.paused_for, a.throttled) == (10, 0, 1)
        assert (none.rate, none.throttled) == (None, 1)
        assert none.paused_for == pytest.approx(5)
        assert budgets.snapshot().source_paused_for == 0

    run(main())


def test_the_source_gives_way_and_comes_back() -> None:
    async def main() -> None:
        budgets = Budgets(RateLimit(None), source=RateLimit(100))
        permits = [await budgets.acquire(BASE, str(o)) for o in range(50)]
        await asyncio.sleep(0.1)
        for permit in permits:
            permit.release()
            permit.throttled("source", 2, operation=GET)
        seen = budgets.snapshot()
        assert seen.source_rate == pytest.approx(60)
        assert seen.source_paused_for == pytest.approx(2)
        await asyncio.sleep(60)
        await send(budgets, "1")
        assert budgets.snapshot().source_rate == 100

    run(main())


def test_a_snapshot_tells_how_everything_stands() -> None:
    async def main() -> None:
        budgets = Budgets(RateLimit(2, 1), source=RateLimit(50, 40))
        permit = await budgets.acquire(BASE, "a")
        waiting = [asyncio.create_task(send(budgets, "a")) for _ in range(3)]
        await asyncio.sleep(0.1)
        seen = budgets.snapshot()
        (a,) = seen.organizations
        assert (a.organization_id, a.rate, a.waiting, a.sent, a.wait_seconds) == ("a", 2, 3, 1, 0)
        assert a.tokens == pytest.approx(0.2, abs=1e-3)
        assert (seen.sent, seen.waiting, seen.connections, seen.throttled) == (1, 3, 1, 0)
        assert seen.source_rate == 50
        assert seen.source_tokens == pytest.approx(40, abs=1.1)
        permit.release()
        await asyncio.gather(*waiting)
        seen = budgets.snapshot()
        assert (seen.sent, seen.waiting, seen.connections) == (4, 0, 0)
        assert seen.wait_seconds == pytest.approx(0.5 + 1 + 1.5, abs=0.01)

    run(main())


@pytest.mark.parametrize(
    "make",
    [
        lambda: RateLimit("10"),  # type: ignore[arg-type]
        lambda: RateLimit(True),
        lambda: RateLimit(10, 2.5),  # type: ignore[arg-type]
        lambda: Budgets(10),  # type: ignore[arg-type]
        lambda: Budgets(source=100),  # type: ignore[arg-type]
        lambda: Budgets(overrides={"1": 5}),  # type: ignore[dict-item]
        lambda: Budgets(overrides={1: RateLimit(5)}),  # type: ignore[dict-item]
        lambda: Budgets(max_connections=1.5),  # type: ignore[arg-type]
    ],
)
def test_what_is_no_limit_at_all_is_refused(make: object) -> None:
    assert callable(make)
    with pytest.raises(ConfigurationError, match=r"RateLimit|rate|burst|max_connections|overrides"):
        make()
