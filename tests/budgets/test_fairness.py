"""Who is served when, on a fake clock: nothing idles, all take turns, nobody starves."""

import asyncio
import itertools
import random
from collections import Counter, defaultdict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meraki_async import Budgets, RateLimit
from meraki_async.budgets.connection_slots import ConnectionSlots

from ..clock import run
from ..quick import quick_first
from .test_model import BASE, GET, Bucket

UNLIMITED = RateLimit(None)
FEW_SECONDS = st.sampled_from([0.0, 0.0, 1.0]) | st.floats(0, 3)


class Line:
    """Sends requests, and notes in which order they come and go."""

    def __init__(self, budgets: Budgets, latency: float = 0.0) -> None:
        self.budgets = budgets
        self.latency = latency
        self.events: list[tuple[str, str, bool]] = []
        """What happened (came, or was sent), to whose request, and whether it was urgent."""
        self.times: dict[str, list[float]] = defaultdict(list)

    @property
    def sent(self) -> list[str]:
        return [organization for what, organization, _ in self.events if what == "sent"]

    async def send(self, organization: str, *, urgent: bool = False, at: float = 0.0) -> None:
        await asyncio.sleep(at)
        self.events.append(("came", organization, urgent))
        permit = await self.budgets.acquire(BASE, organization, urgent=urgent)
        self.events.append(("sent", organization, urgent))
        self.times[organization].append(asyncio.get_running_loop().time())
        try:
            if self.latency:
                await asyncio.sleep(self.latency)
        finally:
            permit.release()

    def all_sent(self, organizations: list[str]) -> list["asyncio.Task[None]"]:
        return [asyncio.create_task(self.send(organization)) for organization in organizations]


async def dropped(tasks: list["asyncio.Task[None]"]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


# --- nothing idles ------------------------------------------------------------------------------


@settings(deadline=None)
@given(
    rate=st.floats(0.5, 20),
    burst=st.integers(1, 12),
    seconds=st.floats(0.1, 4),
    organizations=st.integers(1, 12),
    bottleneck=st.sampled_from(["organization", "source"]),
    cancelled=st.lists(st.tuples(FEW_SECONDS, st.integers(0, 200)), max_size=20),
)
def test_a_backlog_uses_all_that_there_is(
    rate: float,
    burst: int,
    seconds: float,
    organizations: int,
    bottleneck: str,
    cancelled: list[tuple[float, int]],
) -> None:
    """Whoever is cancelled meanwhile, waiting at the head or elsewhere."""

    async def main() -> None:
        limit, names = RateLimit(rate, burst), [str(number) for number in range(organizations)]
        if bottleneck == "organization":
            budgets, names = Budgets(limit, source=UNLIMITED), ["1"]
        else:
            budgets = Budgets(UNLIMITED, source=limit)
        line = Line(budgets)
        most = int(burst + rate * (seconds + 0.001))
        tasks = line.all_sent((names * (most + len(cancelled) + 1))[: most + len(cancelled) + 1])
        for at, number in cancelled:
            asyncio.get_running_loop().call_later(at, tasks[number % len(tasks)].cancel)
        await asyncio.sleep(seconds)
        assert most - 1 <= len(line.sent) <= most
        await dropped(tasks)

    run(main())


# --- turns --------------------------------------------------------------------------------------


@settings(deadline=None)
@given(
    rate=st.floats(5, 50),
    burst=st.integers(1, 4),
    backlogs=st.lists(st.lists(FEW_SECONDS, min_size=1, max_size=8), min_size=2, max_size=6),
)
def test_organizations_take_turns_at_the_source(
    rate: float, burst: int, backlogs: list[list[float]]
) -> None:
    """Between two sends of one organization, each other is sent exactly one request, if both had
    some waiting all the time: a lane lets one at a time to the source, which is first in first
    out, and the next one comes there in the instant in which the one before is sent. (Who comes to
    an idle source goes at once, so nothing is said of the time before there is a backlog; and with
    a cancelled request its organization may lose its turn.)"""

    async def main() -> None:
        line = Line(Budgets(UNLIMITED, source=RateLimit(rate, burst)))
        coming = [(at, str(number)) for number, ats in enumerate(backlogs) for at in ats]
        await asyncio.gather(*(line.send(name, at=at) for at, name in coming))
        names = {name for _, name in coming}
        waiting = Counter[str]()
        served: dict[str, Counter[str]] = {}
        """Since an organization's last request was sent: who had some waiting all the time, and
        how many of theirs were sent."""
        for what, name, _ in line.events:
            waiting[name] += 1 if what == "came" else -1
            if what == "sent":
                assert set(served.get(name, Counter()).values()) <= {1}
                for others in served.values():
                    if name in others:
                        others[name] += 1
                busy = (other for other in names - {name} if waiting[other] and waiting[name])
                served[name] = Counter(dict.fromkeys(busy, 0))
            if not waiting[name]:
                served.pop(name, None)
                for others in served.values():
                    others.pop(name, None)

    run(main())


# --- a server that keeps count ------------------------------------------------------------------


@pytest.mark.slow
@settings(deadline=None)
@given(
    waves=st.lists(
        st.tuples(st.floats(0, 3), st.integers(1, 30), st.integers(1, 14)), min_size=1, max_size=3
    ),
    seed=st.integers(0, 999),
    in_lumps=st.booleans(),
)
def test_by_default_a_server_refuses_nothing(
    waves: list[tuple[float, int, int]], seed: int, in_lumps: bool
) -> None:
    """Although it takes up to 0.2 s until a request arrives, the worst case being that all that
    was sent within 0.2 s arrives at once."""

    async def main() -> None:
        line = Line(Budgets(), latency=0.1)
        await asyncio.gather(
            *(
                line.send(str(organization), at=at)
                for at, organizations, each in waves
                for organization in range(organizations)
                for _ in range(each)
            )
        )
        jitter = random.Random(seed)
        phase = jitter.uniform(0, 0.2)
        all_arrivals = []
        for times in line.times.values():
            arrivals = [
                at + ((phase - at) % 0.2 if in_lumps else jitter.uniform(0, 0.2)) for at in times
            ]
            server = Bucket(10, 10)
            assert all(server.take(at) for at in sorted(arrivals))
            all_arrivals += arrivals
        server = Bucket(100, 100)
        assert all(server.take(at) for at in sorted(all_arrivals))

    run(main())


@pytest.mark.slow
@settings(deadline=None, max_examples=20)
@given(
    others=st.sampled_from([3, 5]), each=st.sampled_from([100, 200, 300]), seed=st.integers(0, 999)
)
def test_the_rate_follows_what_others_leave(others: int, each: int, seed: int) -> None:
    """While another application evenly takes so many of the 10/s of each of five organizations:
    hardly longer than what is left allows, few 429s, one cut an episode (what was sent before a
    cut causes no other); and when it stops, all is as before."""

    async def main() -> None:
        loop = asyncio.get_running_loop()
        latency = random.Random(seed)
        budgets = Budgets()
        servers = {str(number): Bucket(10 - others, 10) for number in range(5)}
        cut_at = dict.fromkeys(servers, 0.0)
        sent = refused = 0

        def rate(organization: str) -> float:
            looks = budgets.snapshot().organizations
            (found,) = (look.rate for look in looks if look.organization_id == organization)
            assert found
            return found

        async def one(organization: str) -> None:
            nonlocal sent, refused
            passed = False
            while not passed:
                permit = await budgets.acquire(BASE, organization)
                sent, sent_at = sent + 1, loop.time()
                half = latency.uniform(0.04, 0.08)
                await asyncio.sleep(half)
                passed = servers[organization].take(loop.time())
                await asyncio.sleep(half)
                if not passed:
                    refused += 1
                    before = rate(organization)
                    permit.throttled("organization", 1.0, operation=GET)
                    is_cut = rate(organization) < before
                    assert is_cut == (sent_at > cut_at[organization])
                    if is_cut:
                        cut_at[organization] = loop.time()
                permit.release()

        began = loop.time()
        await asyncio.gather(*(one(organization) for _ in range(each) for organization in servers))
        assert loop.time() - began <= 1.12 * (each - 10) / (10 - others)
        assert 0 < refused <= 0.06 * sent
        for server in servers.values():
            server.rate = 10
        for _ in range(60):
            await asyncio.gather(asyncio.sleep(1), *(one(organization) for organization in servers))
        assert {rate(organization) for organization in servers} == {10}

    run(main())


# --- urgency ------------------------------------------------------------------------------------


@settings(deadline=None)
@given(
    coming=st.lists(st.tuples(st.booleans(), FEW_SECONDS), min_size=1, max_size=30),
    rate=st.floats(2, 10),
    burst=st.integers(1, 3),
)
def test_urgent_requests_overtake_but_do_not_starve_the_others(
    coming: list[tuple[bool, float]], rate: float, burst: int
) -> None:
    """Of the requests that are sent while an urgent one waits, normal ones are the one at the head
    when it came, and one for every four urgent ones (one in five, wherever the count stood). While
    a normal one waits, no more than four urgent ones go in a row behind the one at the head."""

    async def main() -> None:
        budgets = Budgets(RateLimit(rate, burst), source=UNLIMITED)
        order: list[bool] = []
        """Whether they were urgent, as sent."""

        async def one(urgent: bool, at: float) -> None:
            await asyncio.sleep(at)
            came = len(order)
            permit = await budgets.acquire(BASE, "1", urgent=urgent)
            overtaken_by = order[came:]
            order.append(urgent)
            permit.release()
            if urgent:
                assert overtaken_by.count(False) <= 2 + overtaken_by.count(True) // 4
            runs = [
                len(list(run))
                for is_urgent, run in itertools.groupby(overtaken_by[1:])
                if is_urgent
            ]
            assert urgent or max(runs, default=0) <= 4

        await asyncio.gather(*(one(*each) for each in coming))

    run(main())


def test_an_urgent_request_is_soon_sent_when_200_organizations_saturate_the_source() -> None:
    async def main() -> None:
        line = Line(Budgets(), latency=0.1)
        backlog = line.all_sent([str(number) for number in range(200)] * 10)
        await asyncio.sleep(3)
        for organization in ("0", "57", "111", "199"):
            before = len(line.sent)
            (await line.budgets.acquire(BASE, organization, urgent=True)).release()
            # who has the source's next token, this organization's head, one of another
            assert len(line.sent) - before <= 4
            await asyncio.sleep(0.5)
        await dropped(backlog)

    run(main())


@pytest.mark.parametrize("bottleneck", ["source", "slots"])
def test_urgent_requests_of_one_organization_do_not_starve_another(bottleneck: str) -> None:
    """One in five goes to those who wait, at whatever the organizations share."""

    async def main() -> None:
        if bottleneck == "source":
            line = Line(Budgets(UNLIMITED, source=RateLimit(10, 1)))
        else:
            line = Line(Budgets(UNLIMITED, source=UNLIMITED, max_connections=1), latency=0.1)
        urgent = [asyncio.create_task(line.send("1", urgent=True)) for _ in range(50)]
        await asyncio.sleep(0.05)
        patient = line.all_sent(["2"])
        await asyncio.gather(*patient, *urgent)
        assert line.sent.index("2") <= 6

    run(main())


# --- slots --------------------------------------------------------------------------------------

OWNERS = "abcd"


@settings(deadline=None)
@given(
    total=st.integers(1, 20),
    moves=st.lists(
        st.tuples(
            st.sampled_from(["take", "urgent", "hurry", "give back", "cancel"]),
            st.sampled_from(OWNERS),
        ),
        max_size=60,
    ),
)
def test_a_free_slot_goes_to_whoever_has_fewest_of_those_who_may_have_it(
    total: int, moves: list[tuple[str, str]]
) -> None:
    """Of the last quarter it gets another only while it has fewer than its share of what is left,
    or for an urgent request an eighth of all. Urgent ones are first, but after four of them in a
    row another is."""

    async def main() -> None:
        slots = ConnectionSlots(total)
        queues: dict[bool, list[str]] = {True: [], False: []}
        """Who waits urgently, and who otherwise."""
        in_a_row = 0
        held = Counter[str]()
        turns: dict[str, asyncio.Task[None]] = {}

        def first() -> tuple[bool, str] | None:
            free = total - held.total()
            others = max(1, len(+held) - 1)
            urgent_first = in_a_row < 4 or not queues[False]
            for urgent in (urgent_first, not urgent_first):
                for owner in sorted(queues[urgent], key=lambda owner: held[owner]):
                    share = held[owner] * others < free
                    share = share or (urgent and held[owner] < max(1, total // 8))
                    if free and (share or free >= total / 4):
                        return urgent, owner
            return None

        for move, owner in moves:
            waits = owner in queues[True] + queues[False]
            if move in ("take", "urgent") and not waits:
                turns[owner] = asyncio.create_task(slots.acquire(owner, urgent=move == "urgent"))
                nobody_waited = not any(queues.values())
                queues[move == "urgent"].append(owner)
                if nobody_waited and first() is not None:  # so nobody was overtaken
                    queues[move == "urgent"].remove(owner)
                    held[owner] += 1
            elif move == "hurry":
                slots.promote(owner)
                if owner in queues[False]:
                    queues[False].remove(owner)
                    queues[True].append(owner)
            elif move == "give back" and held[owner]:
                slots.release(owner)
                held[owner] -= 1
            elif move == "cancel" and waits:
                turns[owner].cancel()
                queues[owner in queues[True]].remove(owner)
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            while (served := first()) is not None:
                urgent, owner = served
                queues[urgent].remove(owner)
                held[owner] += 1
                in_a_row = in_a_row + 1 if urgent else 0
            assert {owner: slots.in_use_by(owner) for owner in held} == held
            assert slots.free == total - held.total()
            assert not [o for queue in queues.values() for o in queue if turns[o].done()]
        await dropped(list(turns.values()))

    run(main())


@settings(deadline=None, max_examples=50)
@given(
    total=st.integers(8, 40),
    backlogs=st.lists(st.integers(1, 12), min_size=1, max_size=4),
    cancelled=st.sets(st.integers(0, 59)),
)
def test_slow_responses_of_one_organization_delay_no_other_for_long(
    total: int, backlogs: list[int], cancelled: set[int]
) -> None:
    """A slow one gets all but a quarter of the slots. From what it leaves, the others have at
    least an eighth of all at any time: nobody over his share can be given those."""

    async def main() -> None:
        loop = asyncio.get_running_loop()
        budgets = Budgets(UNLIMITED, source=UNLIMITED, max_connections=total)
        slow, quick = Line(budgets, latency=1000), Line(budgets, latency=0.1)
        backlog = slow.all_sent(["slow"] * 60)
        await asyncio.sleep(1)
        assert len(slow.sent) == min(60, total - (total + 3) // 4 + 1)
        began = loop.time()
        requests = quick.all_sent([str(n) for n, each in enumerate(backlogs) for _ in range(each)])
        await asyncio.sleep(0.05)
        for number in cancelled:  # of those on the wire and of those that wait
            backlog[number].cancel()
        await asyncio.gather(*requests)
        assert loop.time() - began <= 0.1 * (sum(backlogs) / (total // 8) + 1) + 0.01
        await dropped(backlog)
        assert budgets.snapshot().connections == 0

    run(main())


QUICK = 30
IDEAL = (QUICK - 8) / 10
"""Seconds that an organization's budget allows for so many requests."""


async def quick_beside_slow(slow_organizations: int, head_start: float, quick: int) -> float:
    """Seconds until each of some quick organizations has had its requests answered, beside
    organizations that use all they can get and whose responses take 20 s."""
    loop = asyncio.get_running_loop()
    budgets = Budgets()
    slow, fast = Line(budgets, latency=20), Line(budgets, latency=0.12)
    backlog = slow.all_sent([f"slow {n}" for n in range(slow_organizations)] * 300)
    await asyncio.sleep(head_start)
    began = loop.time()
    await asyncio.gather(*fast.all_sent([f"quick {n}" for n in range(quick)] * QUICK))
    seconds = loop.time() - began
    await dropped(backlog)
    assert budgets.is_idle
    return seconds


@pytest.mark.parametrize("slow_organizations", quick_first([30, 1, 2, 9, 60, 90]))
@pytest.mark.parametrize("head_start", quick_first([19.9, 0.0, 2.0, 30.0, 45.0]))
def test_slow_organizations_however_many_do_not_delay_a_quick_one(
    slow_organizations: int, head_start: float
) -> None:
    assert run(quick_beside_slow(slow_organizations, head_start, quick=1)) <= 3 * IDEAL


@pytest.mark.parametrize("slow_organizations", [9, 30])
def test_slow_organizations_do_not_delay_some_quick_ones(slow_organizations: int) -> None:
    assert run(quick_beside_slow(slow_organizations, 30.0, quick=5)) <= 3 * IDEAL


@pytest.mark.parametrize("organizations", quick_first([1, 25, 2, 9, 24, 30, 75, 100, 200], 2))
def test_where_all_are_slow_a_quarter_of_the_slots_is_lost(organizations: int) -> None:
    """At most, and nothing where there are as many organizations as slots."""

    async def main() -> None:
        budgets = Budgets(UNLIMITED, source=UNLIMITED)
        line = Line(budgets, latency=1000)
        backlog = line.all_sent([str(number) for number in range(organizations)] * 100)
        await asyncio.sleep(1)
        assert budgets.snapshot().connections == max(76, min(organizations, 100))
        await dropped(backlog)

    run(main())


def test_urgent_requests_do_not_wait_for_the_heads_of_their_lanes() -> None:
    """Where the source address is what all wait for, as in a crawl over many organizations."""

    async def main() -> None:
        budgets = Budgets(RateLimit(10), source=RateLimit(20, 1))
        order: list[bool] = []
        came: list[int] = []

        async def one(organization: str, at: float, urgent: bool) -> None:
            await asyncio.sleep(at)
            if urgent:
                came.append(len(order))
            permit = await budgets.acquire(BASE, organization, urgent=urgent)
            order.append(urgent)
            permit.release()

        crawl = [one(str(n), 0.0, False) for n in range(40) for _ in range(5)]
        await asyncio.gather(*crawl, *(one(str(n), 1.0, True) for n in range(40)))
        last = len(order) - 1 - order[::-1].index(True)
        # one in five goes to the others, and no more
        assert order[came[0] : last].count(False) <= 40 / 4 + 1
        assert len(order) == 240
        assert budgets.is_idle

    run(main())
