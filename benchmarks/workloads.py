"""What the clients are made to do. Each workload returns the figure that counts, mostly seconds."""

import asyncio
import random
import time
from collections.abc import AsyncIterator, Awaitable, Coroutine, Iterable
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from . import world
from .clients import Client

_SAMPLING = 0.1

Request = Coroutine[Any, Any, object]


async def _seconds(awaitable: Awaitable[object]) -> float:
    began = time.perf_counter()
    await awaitable
    return time.perf_counter() - began


@asynccontextmanager
async def _queued(calls: Iterable[Request]) -> AsyncIterator[None]:
    """Calls under way, cancelled in the end."""
    tasks = [asyncio.create_task(call) for call in calls]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _requests(client: Client, ids: Iterable[str], each: int) -> list[Request]:
    return [client.organization(key) for _ in range(each) for key in ids]


async def together(client: Client, *, organizations: int, each: int) -> float:
    """All requests at once."""
    ids = world.organization_ids(organizations)
    return await _seconds(asyncio.gather(*_requests(client, ids, each)))


async def behind(
    client: Client, *, organizations: int, queued: int, head_start: float, each: int
) -> float:
    """One organization's requests, after all the others queued theirs."""
    *others, last = world.organization_ids(organizations)
    async with _queued(_requests(client, others, queued)):
        await asyncio.sleep(head_start)
        return await _seconds(asyncio.gather(*_requests(client, [last], each)))


async def unknown(client: Client, *, organizations: int, networks: int) -> float:
    """Networks whose organization only the server knows."""
    ids = [
        network
        for organization in world.organization_ids(organizations)
        for network in world.network_ids(organization, networks)
    ]
    random.Random(1).shuffle(ids)
    return await _seconds(asyncio.gather(*[client.alerts(network) for network in ids]))


async def cancelled(client: Client, *, waiting: int, settle: float) -> float:
    """The one who comes after many gave up waiting."""
    async with _queued(_requests(client, ["1"], waiting)):
        await asyncio.sleep(settle)
    return await _seconds(client.organization("1"))


async def episode(client: Client, *, queued: int, seconds: float) -> float | None:
    """The lowest rate the client sets itself when the first of its requests are throttled."""
    rates: list[float] = []
    async with _queued(_requests(client, ["1"], queued)):
        for _ in range(int(seconds / _SAMPLING)):
            await asyncio.sleep(_SAMPLING)
            rate = client.rate("1")
            if rate is not None:
                rates.append(rate)
    return min(rates, default=None)


async def pages(client: Client, *, pages: int) -> float:
    """A long listing, item by item."""

    async def consume() -> None:
        count = 0
        async for _ in client.devices("1"):
            count += 1
        assert count == pages * world.RECORDS_PER_PAGE, count

    return await _seconds(consume())


async def to_disk(client: Client, *, pages: int, organizations: int = 1) -> float:
    """Long listings as JSON Lines."""
    ids = world.organization_ids(organizations)
    with TemporaryDirectory() as name:
        seconds = await _seconds(client.write_devices(ids, Path(name)))
        written = _lines_in(Path(name))
    assert written == organizations * pages * world.RECORDS_PER_PAGE, written
    return seconds


def _lines_in(directory: Path) -> int:
    """Counted piece by piece: the measured process must hardly grow or work for it."""
    count = 0
    for path in directory.rglob("*.jsonl"):
        with path.open("rb") as file:
            while piece := file.read(65536):
                count += piece.count(b"\n")
    return count


async def fleet_to_disk(client: Client, *, networks: int) -> float:
    """A listing of every network of every organization as JSON Lines."""
    with TemporaryDirectory() as name:
        seconds = await _seconds(client.write_alerts(Path(name)))
        written = _lines_in(Path(name))
    assert written == networks, written
    return seconds


async def unordered(client: Client, *, pages: int) -> float:
    """A long listing, in any order, but each record once."""

    async def consume() -> None:
        serials = [_serial_of(device) async for device in client.devices("1", unordered=True)]
        assert len(serials) == len(set(serials)) == pages * world.RECORDS_PER_PAGE, len(serials)

    return await _seconds(consume())


def _serial_of(device: Any) -> str:
    serial: str = device["serial"] if isinstance(device, dict) else device.serial
    return serial


async def small(client: Client, *, organizations: int, requests: int, concurrency: int) -> float:
    """Small responses, a fixed number under way."""
    ids = world.organization_ids(organizations)
    left = iter(range(requests))

    async def work() -> None:
        for number in left:
            await client.organization(ids[number % organizations])

    return await _seconds(asyncio.gather(*[work() for _ in range(concurrency)]))
