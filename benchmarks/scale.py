"""What queueing costs, in processor time and memory.

`queue`: that many requests made at once, queued, sent and responded to, with no limits but 100
connections; without a client: aiohttp and msgspec alone, where they queue for a connection.
`waiting`: the same without the network, beside asyncio's tasks that merely wait; much of what many
cost more than few is Python's garbage collector, which goes through whatever lives. `path`: one
request at a time, without any other. Ours only: the other clients have no such queue.
"""

import asyncio
import functools
import gc
import multiprocessing
import statistics
import sys
import time
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ProcessPoolExecutor
from typing import Any, TypeVar

from msgspec import Struct

from meraki_async import Budgets, HttpRequest, HttpResponse, Meraki, RateLimit

from .measure import FLOOR, Run, Scenario, run_all
from .memory import peak
from .server import Options
from .table import cell, measured_alone, row

T = TypeVar("T")

_EACH = 50
_FEW, _MANY = 20, 2000
_CONNECTIONS = 100
_ADMISSIONS = 20_000
_NEVER_WAITS = RateLimit(1_000_000)


class Cost(Struct):
    """What a queue cost."""

    cpu: float
    """Microseconds a request, from making its task to having its response."""
    memory: float
    """Bytes a request while it waits, its task included."""


class _Wire:
    """A transport whose responses wait until they are let go."""

    def __init__(self) -> None:
        self.responses = asyncio.Event()

    async def send(self, request: HttpRequest) -> HttpResponse:
        await self.responses.wait()
        return HttpResponse(status=200, body=b'{"id":"1","name":"Fjordlys Retail"}')

    async def aclose(self) -> None:
        pass


def queue(organizations: int, *, collecting: bool = True) -> Cost:
    """Fifty requests of each organization queued at once; the median of some rounds.

    Args:
        organizations: how many.
        collecting: with Python's garbage collector on, which goes through whatever lives.
    """
    if not collecting:
        gc.disable()
    return _rounds(_queue, organizations)


def tasks(organizations: int) -> Cost:
    """As many tasks of asyncio's that merely wait, for comparison."""
    return _rounds(_tasks, organizations)


def _rounds(measure: Callable[[int], Coroutine[Any, Any, Cost]], organizations: int) -> Cost:
    asyncio.run(measure(_FEW))  # warms up
    rounds = [asyncio.run(measure(organizations)) for _ in range(_MANY // organizations)]
    return Cost(cpu=statistics.median(cost.cpu for cost in rounds), memory=rounds[0].memory)


async def _queue(organizations: int) -> Cost:
    wire = _Wire()
    budgets = Budgets(_NEVER_WAITS, source=_NEVER_WAITS)
    requests = organizations * _EACH
    async with Meraki("key", transport=wire, budgets=budgets) as meraki:
        before, began = peak(), time.process_time()
        calls = [
            asyncio.create_task(meraki.organizations.get_organization(str(number)).send())
            for _ in range(_EACH)
            for number in range(organizations)
        ]
        while budgets.snapshot().waiting < requests - _CONNECTIONS:  # noqa: ASYNC110
            await asyncio.sleep(0)
        memory = peak() - before
        wire.responses.set()
        await asyncio.gather(*calls)
        cpu = time.process_time() - began
    return Cost(cpu=cpu / requests * 1e6, memory=memory / requests)


async def _tasks(organizations: int) -> Cost:
    responses = asyncio.Event()
    requests = organizations * _EACH
    before, began = peak(), time.process_time()
    calls = [asyncio.create_task(responses.wait()) for _ in range(requests)]
    await asyncio.sleep(0)
    memory = peak() - before
    responses.set()
    await asyncio.gather(*calls)
    return Cost(cpu=(time.process_time() - began) / requests * 1e6, memory=memory / requests)


def path() -> float:
    """Microseconds to admit a request and to give its place back."""
    return asyncio.run(_path())


async def _path() -> float:
    budgets = Budgets(_NEVER_WAITS, source=_NEVER_WAITS)
    began = time.process_time()
    for _ in range(_ADMISSIONS):
        permit = await budgets.acquire("https://api.meraki.com/api/v1", "1")
        permit.release()
    return (time.process_time() - began) / _ADMISSIONS * 1e6


def _fresh(title: str, runs: int, measure: Callable[..., T], *arguments: Any) -> list[T]:
    """Results of ``runs`` fresh processes."""
    results = []
    for number in range(1, runs + 1):
        context = multiprocessing.get_context("spawn")
        with ProcessPoolExecutor(1, mp_context=context) as pool:
            results.append(pool.submit(measure, *arguments).result())
        print(f"{title}: run {number} of {runs}", file=sys.stderr, flush=True)
    return results


def _costs(runs: int, measure: Callable[..., Cost]) -> tuple[Cost, Cost]:
    """Medians of few and of many organizations."""
    few, many = (
        _fresh(f"{organizations * _EACH:,} queued", runs, measure, organizations)
        for organizations in (_FEW, _MANY)
    )
    return _median(few), _median(many)


def _median(costs: list[Cost]) -> Cost:
    return Cost(
        cpu=statistics.median(cost.cpu for cost in costs),
        memory=statistics.median(cost.memory for cost in costs),
    )


def _exchanged(client: str, runs: int) -> tuple[float, float]:
    """Microseconds of CPU a request, few and many queued, each sent and responded to."""
    return _exchange(client, _FEW, runs), _exchange(client, _MANY, runs)


def _exchange(client: str, organizations: int, runs: int) -> float:
    requests = organizations * _EACH
    scenario = Scenario(
        name=f"{requests:,} queued",
        title="",
        workload="together",
        arguments={"organizations": organizations, "each": _EACH},
        figures=[],
        options=Options(
            organizations=organizations, latency=(0, 0), organization=None, source=None
        ),
        paced=False,
        is_short=organizations == _FEW,
    )
    outcomes = run_all(scenario, [client], runs)[client]
    return statistics.median(
        outcome.report.cpu / requests * 1e6 for outcome in outcomes if isinstance(outcome, Run)
    )


def table(runs: int) -> Iterator[str]:
    """Measure, and give the table's lines as they come."""
    yield row(["scenario", "figure", "target", "meraki_async", "without a client"])
    yield row(["---"] * 5)
    many = f"{_MANY * _EACH:,} requests of {_MANY:,} organizations"
    few = f"{_FEW * _EACH:,} requests of {_FEW} organizations"
    ours, floor = _exchanged("ours", runs), _exchanged(FLOOR, runs)
    title = f"`queue`: {many}, queued, sent and responded to"
    yield row([title, "CPU a request", "–", cell(ours[1], "µs"), cell(floor[1], "µs")])
    yield row([few, "CPU a request", "–", cell(ours[0], "µs"), cell(floor[0], "µs")])
    ratios = cell(ours[1] / ours[0], "×", target=1.3), cell(floor[1] / floor[0], "×")
    yield row(["many to few", "CPU a request", "≤ 1.30 ×", *ratios])

    waiting_few, waiting_many = _costs(runs, queue)
    bare_few, bare_many = _costs(runs, tasks)
    uncollected_few, uncollected_many = _costs(runs, functools.partial(queue, collecting=False))
    title = f"`waiting`: {many}, without the network"
    yield row([title, "CPU a request", "–", *_cells(waiting_many.cpu, bare_many.cpu, "µs")])
    yield row([few, "CPU a request", "–", *_cells(waiting_few.cpu, bare_few.cpu, "µs")])
    ratios = _cells(waiting_many.cpu / waiting_few.cpu, bare_many.cpu / bare_few.cpu, "×")
    yield row(["many to few", "CPU a request", "–", *ratios])
    ratio = cell(uncollected_many.cpu / uncollected_few.cpu, "×")
    yield row(["", "the same, garbage collector off", "–", ratio, "–"])
    memory = _cells(waiting_many.memory, bare_many.memory, "bytes")
    yield row([many, "memory a waiting request", "–", *memory])

    admission = statistics.median(_fresh("path", runs, path))
    title = "`path`: a request is admitted, uncontended"
    yield row([title, "CPU", "≤ 15 µs", cell(admission, "µs", target=15), "–"])


def _cells(ours: float, bare: float, unit: str) -> tuple[str, str]:
    return cell(ours, unit), cell(bare, unit)


if __name__ == "__main__":
    measured_alone(table, __doc__)
