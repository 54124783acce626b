"""What one core of the simulated dashboard gives.

The simulator in a process of its own, without limits, is asked for small records of many networks,
and for pages of 1,000 devices that it has built before, uncompressed. Figures are by the second of
its own CPU time, which is what a core gives when nobody else is on it.
"""

import asyncio
import multiprocessing
import statistics
import time
from collections.abc import Iterator, Sequence
from multiprocessing.connection import Connection

import msgspec

from meraki_async.simulator import DEFAULT_KEY, Simulator

from .table import cell, measured_alone, row

_CONNECTIONS = 16
_SMALL = 10_000
_PAGES = 400
_DEVICES = 5_000
_MEGABYTE = 1_000_000


def _serve(pipe: Connection) -> None:
    """Send the port, then the CPU seconds spent so far, each time that something is received."""

    async def run() -> None:
        async with Simulator(
            organizations=2, devices_per_organization=_DEVICES, rate_limits=False
        ) as simulator:
            pipe.send(simulator.url)
            while await asyncio.to_thread(pipe.recv):
                pipe.send(time.process_time())

    asyncio.run(run())


async def _ask(url: str, paths: Sequence[str]) -> tuple[int, list[bytes]]:
    """Bytes of all bodies, and the bodies themselves where there are few."""
    host, _, port = url.split("/")[2].partition(":")
    left, size = iter(paths), 0
    bodies: list[bytes] = []

    async def work() -> None:
        nonlocal size
        reader, writer = await asyncio.open_connection(host, int(port))
        for path in left:
            head = f"GET /api/v1{path} HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer "
            writer.write(f"{head}{DEFAULT_KEY}\r\n\r\n".encode())
            response = await reader.readuntil(b"\r\n\r\n")
            assert response.startswith(b"HTTP/1.1 200"), response
            length = int(response.lower().partition(b"content-length: ")[2].partition(b"\r")[0])
            body = await reader.readexactly(length)
            size += length
            if len(paths) < _CONNECTIONS:
                bodies.append(body)
        writer.close()

    await asyncio.gather(*[work() for _ in range(min(_CONNECTIONS, len(paths)))])
    return size, bodies


def measure() -> tuple[float, float]:
    """Small requests and megabytes of pages, by the second."""
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=_serve, args=(theirs,))
    process.start()
    url: str = ours.recv()

    def spent() -> float:
        ours.send(True)
        seconds: float = ours.recv()
        return seconds

    _, (organizations,) = asyncio.run(_ask(url, ["/organizations"]))
    # the first in the listing may have its API access off
    first = next(
        organization["id"]
        for organization in msgspec.json.decode(organizations)
        if organization["api"]["enabled"]
    )
    page = f"/organizations/{first}/devices?perPage=1000"
    _, (networks,) = asyncio.run(_ask(url, [f"/organizations/{first}/networks"]))
    small = [f"/networks/{network['id']}" for network in msgspec.json.decode(networks)]
    asyncio.run(_ask(url, [page, *small]))

    before = spent()
    asyncio.run(_ask(url, [small[number % len(small)] for number in range(_SMALL)]))
    between = spent()
    size, _ = asyncio.run(_ask(url, [page] * _PAGES))
    after = spent()
    ours.send(False)
    process.join()
    return _SMALL / (between - before), size / _MEGABYTE / (after - between)


def table(runs: int) -> Iterator[str]:
    """Measure, and give the table's lines."""
    rounds = [measure() for _ in range(runs)]
    small, pages = (statistics.median(figures) for figures in zip(*rounds, strict=True))
    yield row(["asked for", "by the second of CPU time", "target"])
    yield row(["---"] * 3)
    for name, value, unit, target in (
        ("records of a network", small, "requests", 2000),
        ("pages of 1,000 devices", pages, "MB", 150),
    ):
        mark = "✓" if value >= target else "✗"
        yield row([name, f"{cell(value, unit)} {mark}", f"≥ {target:,}"])


if __name__ == "__main__":
    measured_alone(table, __doc__)
