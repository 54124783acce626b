"""Cancelled at every await: everything that was taken is back afterwards."""

import asyncio
import gc
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from multidict import CIMultiDict

import meraki_async
from meraki_async import Budgets, HttpRequest, HttpResponse, MemoryTransport, Meraki, RateLimit

from ..budgets.test_model import assert_at_rest
from ..clock import FakeClockLoop
from ..quick import quick_first
from ..raw_server import KEY, RawResponse, RawServer, Seen, found, http, serving
from ..request_kinds import client, right

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("no_backoff")]

PACKAGE = Path(meraki_async.__file__).parent
CONNECTIONS = 3
MOST_STEPS = 2000


async def _post(meraki: Meraki) -> None:
    # made here, since a write that is dropped unsent warns
    await meraki.organizations.create_organization(name="x")


async def _listing(meraki: Meraki) -> None:
    async for _ in meraki.organizations.get_organization_devices("1"):
        await asyncio.sleep(0)


async def _pages(meraki: Meraki) -> None:
    async for _ in meraki.organizations.get_organization_devices("1").pages():
        pass


async def _fan_out(meraki: Meraki) -> None:
    async with meraki.fan_out(
        lambda key: meraki.organizations.get_organization_devices(key), ["1", "2", "3"]
    ) as stream:
        async for _ in stream:
            pass


async def _at_once(meraki: Meraki) -> None:
    # more than there are connections
    calls = [meraki.organizations.get_organization("1").send() for _ in range(5)]
    await asyncio.gather(*calls)


CALLS: dict[str, Callable[[Meraki], Awaitable[Any]]] = {
    "get": lambda meraki: meraki.organizations.get_organization("1").send(),
    "post": _post,
    "urgent": lambda meraki: meraki.organizations.get_organization("1").urgent().send(),
    "deadline": lambda meraki: (
        meraki.organizations.get_organization("1").with_options(deadline=900).send()
    ),
    "failing at first": lambda meraki: meraki.organizations.get_organization("503").send(),
    "refused at first": lambda meraki: meraki.organizations.get_organization("429").send(),
    "redirected": lambda meraki: meraki.organizations.get_organization("307").send(),
    "unread at first": lambda meraki: meraki.organizations.get_organization("half").send(),
    "lookup": lambda meraki: meraki.networks.get_network_alerts_settings("N_1").send(),
    "listing": _listing,
    "pages": _pages,
    "fan-out": _fan_out,
    "at once": _at_once,
}
by_call = pytest.mark.parametrize("name", CALLS)
by_some_calls = pytest.mark.parametrize("name", quick_first(CALLS, 2))


def world(counts: dict[str, int]) -> Callable[[Seen], bytes]:
    """A dashboard some of whose organizations respond only the second time."""

    def handle(seen: Seen) -> bytes:
        counts[seen.path] = counts.get(seen.path, 0) + 1
        if counts[seen.path] == 1:
            if seen.path.endswith("/503"):
                return http(status="503 Service Unavailable")
            if seen.path.endswith("/429"):
                return found({"errors": ["slow"]}, "Retry-After: 0.001", status="429 Too Many")
            if seen.path.endswith("/307"):
                return http(b"", f"Location: {seen.target}", status="307 Moved")
            if seen.path.endswith("/half"):
                return http(b'{"id', "Content-Type: application/json")
        return right(seen)

    return handle


async def steps(task: asyncio.Task[Any], number: int) -> bool:
    """Let the loop turn so often. True: the task has ended before."""
    for _ in range(number):
        if task.done():
            return True
        await asyncio.sleep(0)
    return task.done()


async def ended(task: asyncio.Task[Any]) -> None:
    """Cancel, and see to it that nothing but that comes of it."""
    task.cancel()
    result: Any = (await asyncio.gather(task, return_exceptions=True))[0]
    if isinstance(result, BaseException) and not isinstance(result, asyncio.CancelledError):
        raise result


async def finalized() -> None:
    """An ``async for`` that is left in its middle leaves its generator to the loop."""
    for _ in range(20):
        await asyncio.sleep(0)


@asynccontextmanager
async def dashboard() -> AsyncIterator[RawServer]:
    # begins anew with each connection of a new client: see ``counts``
    server: RawServer
    counts: dict[str, int] = {}
    handle = world(counts)
    async with serving(lambda seen, number: handle(seen)) as server:
        server.counts = counts  # type: ignore[attr-defined]
        yield server


def runs_ours(task: asyncio.Task[Any]) -> bool:
    """Whether the code of a task is the package's."""
    code = getattr(task.get_coro(), "cr_code", None)  # a generator's step has none of its own
    return code is not None and Path(code.co_filename).is_relative_to(PACKAGE)


def limits() -> Budgets:
    return Budgets(RateLimit(None), source=RateLimit(None), max_connections=CONNECTIONS)


@by_some_calls
async def test_over_a_socket_a_cancelled_call_gives_everything_back(name: str) -> None:
    async with dashboard() as server:
        finished = False
        for number in range(1, MOST_STEPS):
            server.counts.clear()  # type: ignore[attr-defined]
            budgets = limits()
            meraki = client(server, budgets=budgets, timeout=30).open()
            transport: Any = meraki._requester.transport
            task = asyncio.ensure_future(CALLS[name](meraki))
            finished = await steps(task, number)
            await ended(task)
            if name == "listing":
                await finalized()
            if name != "lookup":  # which goes on for those who ask next
                assert budgets.snapshot().connections == 0
                assert_at_rest(budgets, CONNECTIONS)
            # it goes on as if nothing had been
            await meraki.organizations.get_organization("7")
            session = transport.session
            await meraki.aclose()
            assert session.closed
            assert_at_rest(budgets, CONNECTIONS)
            async with asyncio.timeout(60):
                await server.all_closed.wait()
            if finished:
                break
        assert finished
    gc.collect()  # whatever was left open warns now


@by_some_calls
async def test_a_cancelled_block_always_closes(name: str) -> None:
    """The whole ``async with``, its beginning and its end included."""
    async with dashboard() as server:
        finished = False
        for number in range(1, MOST_STEPS):
            server.counts.clear()  # type: ignore[attr-defined]
            budgets = limits()
            meraki = client(server, budgets=budgets, timeout=30)
            transport: Any = meraki._requester.transport

            async def block(meraki: Meraki = meraki) -> None:
                async with meraki:
                    await CALLS[name](meraki)

            task = asyncio.ensure_future(block())
            finished = await steps(task, number)
            await ended(task)
            assert not meraki._requester.is_open
            if number:  # else it has not begun
                assert transport.is_closed
                assert transport.session is None or transport.session.closed
            async with asyncio.timeout(60):
                await server.all_closed.wait()
            # what is cancelled in the end needs a turn or two to be gone
            await asyncio.sleep(0)
            assert_at_rest(budgets, CONNECTIONS)
            assert not [task for task in asyncio.all_tasks() if runs_ours(task)]
            if finished:
                break
        assert finished
    gc.collect()


# --- in memory, on a fake clock, where each token can be told apart ---


class SteppingLoop(FakeClockLoop):
    """Cancels a task after so many turns, those in which time jumps included."""

    victim: "asyncio.Task[Any] | None" = None
    turns_left = 0
    was_in_time = False

    def cancel_after(self, turns: int, victim: "asyncio.Task[Any]") -> None:
        self.turns_left, self.victim = turns, victim

    def _run_once(self) -> None:
        super()._run_once()
        self.turns_left -= 1
        if self.victim is not None and not self.turns_left:
            self.was_in_time = self.victim.cancel()


def sweep(main: Callable[[SteppingLoop, int], Coroutine[Any, Any, None]]) -> None:
    """Run with every number of turns, until the victim has ended by itself before that."""
    for number in range(1, MOST_STEPS):
        loops: list[SteppingLoop] = []

        def make() -> SteppingLoop:
            loops.append(SteppingLoop())  # noqa: B023 - used within this turn only
            return loops[0]  # noqa: B023

        with asyncio.Runner(loop_factory=make) as runner:
            runner.get_loop()
            runner.run(main(loops[0], number))
        if not loops[0].was_in_time:
            return
    raise AssertionError("the victim never ended by itself")


def memory(counts: dict[str, int]) -> MemoryTransport:
    handle = world(counts)

    async def response(request: HttpRequest) -> HttpResponse:
        for _ in range(3):
            await asyncio.sleep(0)
        target = request.url.removeprefix("http://127.0.0.1:1")
        seen = Seen(request.method, target, {"host": "127.0.0.1:1"}, request.body or b"", 1)
        return parsed(handle(seen))

    return MemoryTransport(response)


def parsed(raw: bytes) -> HttpResponse:
    head, _, body = raw.partition(b"\r\n\r\n")
    first, *fields = head.decode().split("\r\n")
    pairs = [field.partition(": ") for field in fields]
    headers = CIMultiDict([(name, value) for name, _, value in pairs])
    return HttpResponse(status=int(first.split()[1]), headers=headers, body=body)


def tokens(budgets: Budgets, organization_id: str) -> float:
    (found,) = [
        seen.tokens
        for seen in budgets.snapshot().organizations
        if seen.organization_id == organization_id
    ]
    return found


@by_call
def test_in_memory_only_what_was_sent_is_charged(name: str) -> None:
    async def main(loop: SteppingLoop, number: int) -> None:
        transport = memory({})
        # next to nothing flows in: what is missing was taken
        budgets = Budgets(
            RateLimit(1e-6, 40), source=RateLimit(1e-6, 60), max_connections=CONNECTIONS
        )
        async with Meraki(
            KEY, base_url="http://127.0.0.1:1/api/v1", transport=transport, budgets=budgets
        ) as meraki:
            task = asyncio.ensure_future(CALLS[name](meraki))
            loop.cancel_after(number, task)
            await swallowed(task)
            if name == "listing":
                await finalized()
            if name != "lookup":
                assert_at_rest(budgets, CONNECTIONS)
        assert_at_rest(budgets, CONNECTIONS)
        seen = budgets.snapshot()
        assert seen.sent == len(transport.requests)
        assert seen.source_tokens == pytest.approx(60 - len(transport.requests), abs=0.01)
        for organization in seen.organizations:
            key = organization.organization_id
            # a refusal takes what is left, and a lookup is charged to its organization later
            if key is not None and key != "429" and name != "lookup":
                sent = [r for r in transport.requests if f"/organizations/{key}" in r.url]
                assert organization.tokens == pytest.approx(40 - len(sent), abs=0.01)

    sweep(main)


async def swallowed(task: asyncio.Task[Any]) -> None:
    result: Any = (await asyncio.gather(task, return_exceptions=True))[0]
    if isinstance(result, Exception):
        raise result


@pytest.mark.parametrize("victim", range(4))
def test_one_of_many_is_cancelled_and_the_others_get_their_responses(victim: int) -> None:
    async def main(loop: SteppingLoop, number: int) -> None:
        transport = memory({})
        budgets = Budgets(RateLimit(5, 2), source=RateLimit(8, 1), max_connections=1)
        async with Meraki(
            KEY, base_url="http://127.0.0.1:1/api/v1", transport=transport, budgets=budgets
        ) as meraki:
            organizations = ["1", "429", "503", "1", "2"]
            calls = [meraki.organizations.get_organization(key).send() for key in organizations]
            tasks = [asyncio.ensure_future(call) for call in calls]
            loop.cancel_after(number, tasks[victim])
            results = await asyncio.gather(*tasks, return_exceptions=True)
            others = [result for at, result in enumerate(results) if at != victim]
            assert not [result for result in others if isinstance(result, BaseException)]
            assert_at_rest(budgets, 1)
            assert budgets.snapshot().sent == len(transport.requests)

    sweep(main)


async def test_a_block_that_raises_closes() -> None:
    async with dashboard() as server:
        meraki = client(server)
        with pytest.raises(ZeroDivisionError):
            async with meraki:
                await meraki.organizations.get_organization("1")
                session = meraki._requester.transport.session  # type: ignore[attr-defined]
                raise ZeroDivisionError
        assert session.closed
        async with asyncio.timeout(60):
            await server.all_closed.wait()


async def test_closing_ends_what_is_on_the_wire() -> None:
    """A request of another task does not hold the connection open."""
    async with serving(lambda seen, number: RawResponse(then="hang")) as server:
        meraki = client(server).open()
        task = asyncio.ensure_future(meraki.organizations.get_organization("1").send())
        await server.arrival.wait()
        await meraki.aclose()
        async with asyncio.timeout(60):
            await server.all_closed.wait()
            result: Any = (await asyncio.gather(task, return_exceptions=True))[0]
        assert isinstance(result, Exception)
        assert server.arrived == 1
        assert meraki.budgets.snapshot().connections == 0
