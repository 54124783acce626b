"""One client doing one workload, in a process of its own; prints what it took as JSON.

python -m benchmarks.worker '{"client": "ours", "workload": "together", "port": 8080,
                              "arguments": {"organizations": 20, "each": 60}}'
"""

import argparse
import asyncio
import importlib
import importlib.metadata
import logging
import time
from collections.abc import Awaitable, Callable
from http.client import HTTPConnection
from typing import Any

import msgspec
from msgspec import Struct

from . import memory, workloads, world
from .clients import Client


class Job(Struct, frozen=True):
    """The client, its workload, and where the server is."""

    client: str
    workload: str
    port: int
    arguments: dict[str, Any] = {}
    paced: bool = True
    """Whether the client keeps the limits it sets itself."""


class Report(Struct, frozen=True):
    """What it took; ``seconds`` and ``cpu`` without importing and the first requests."""

    version: str
    figure: float | None
    """What the workload returned."""
    seconds: float
    cpu: float
    """User and system seconds."""
    peak: int
    """Peak memory in bytes."""


async def run(job: Job) -> Report:
    """Warm up, reset the server, work."""
    module = importlib.import_module(f"{__package__}.clients.{job.client}")
    make: Callable[..., Client] = module.Client
    workload: Callable[..., Awaitable[float | None]] = getattr(workloads, job.workload)
    async with make(f"http://127.0.0.1:{job.port}/api/v1", paced=job.paced) as client:
        await client.organization(world.WARM_UP)
        async for _ in client.devices(world.WARM_UP):
            pass  # some clients import what they need at its first use
        reset(job.port)
        began, cpu = time.perf_counter(), time.process_time()
        figure = await workload(client, **job.arguments)
        return Report(
            version=importlib.metadata.version(client.PACKAGE),
            figure=figure,
            seconds=time.perf_counter() - began,
            cpu=time.process_time() - cpu,
            peak=memory.peak(),
        )


def reset(port: int) -> None:
    """Have the server begin anew."""
    connection = HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("GET", "/reset")
    connection.getresponse().read()
    connection.close()


def main() -> None:
    """Do the job and print the report."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("job", help="JSON, see Job")
    logging.disable()  # one of the clients prints every 429 on stderr
    job = msgspec.json.decode(parser.parse_args().job, type=Job)
    print(msgspec.json.encode(asyncio.run(run(job))).decode())


if __name__ == "__main__":
    main()
