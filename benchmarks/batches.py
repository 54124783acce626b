"""How long many writes take: in action batches, or one by one.

5,000 ports of switches in 5 organizations get another name. The simulated dashboard keeps Meraki's
limits, and takes as long for a batch as it says (1 to 5 s, and 0.1 s an action); it and the client
are processes of their own. ``action batches`` of ours is ``run_batch``. Cisco's SDK gives the
actions (its ``batch``) but sends no batches by itself: a loop of this script does, 100 actions a
batch, confirmed as they are created, five batches of each organization at a time, asked for every
three seconds. ``singly``: all calls at once, as far as ours lets them through. The bound of the
requests is a creation and a confirmation a batch.
"""

import asyncio
import importlib
import logging
import multiprocessing
import statistics
import sys
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from math import ceil
from multiprocessing.connection import Connection
from typing import Any

from msgspec import Struct

from meraki_async import Meraki
from meraki_async.simulator import DEFAULT_KEY, Simulator

from .table import cell, measured_alone, row

_ORGANIZATIONS = 5
_CHANGES = 1_000
_BATCH = 100
_RUNNING = 5
_LOOK_EVERY = 3.0
_DEVICES = 400

Port = tuple[str, str]
"""The serial of its switch, and its id."""


class Result(Struct):
    """What a client took, and what the server saw."""

    seconds: float
    cpu: float
    requests: int
    of_batches: Counter[str]
    statuses: Counter[int]
    changed: int


def _serve(pipe: Connection) -> None:
    """Send the address; then what arrived since, each time that something is received."""

    async def run() -> None:
        async with Simulator(
            organizations=_ORGANIZATIONS + 1, devices_per_organization=_DEVICES
        ) as simulator:
            pipe.send(simulator.url)
            while await asyncio.to_thread(pipe.recv):
                seen = list(simulator.requests)
                simulator.requests.clear()
                of_batches = [each for each in seen if "/actionBatches" in each.path]
                pipe.send(
                    (
                        len(seen),
                        Counter(each.method for each in of_batches),
                        Counter(each.status for each in seen),
                    )
                )

    asyncio.run(run())


async def _ports(meraki: Meraki) -> dict[str, list[Port]]:
    """1,000 ports of each of 5 organizations."""
    found: dict[str, list[Port]] = {}
    for organization in await meraki.organizations.get_organizations():
        if organization.api is None or not organization.api.enabled or organization.id is None:
            continue
        ports = found.setdefault(organization.id, [])
        async for switch in meraki.switch.get_organization_switch_ports_by_switch(organization.id):
            ports += [(str(switch.serial), str(port.port_id)) for port in switch.ports or ()]
            if len(ports) >= _CHANGES:
                break
        if len(ports) < _CHANGES:
            raise RuntimeError(f"organization {organization.id} has {len(ports)} ports only")
        del ports[_CHANGES:]
        if len(found) == _ORGANIZATIONS:
            return found
    raise RuntimeError(f"there are {len(found)} organizations only")


def _name(port: Port) -> str:
    return f"Desk {port[1]}"


async def _ours(url: str, ports: dict[str, list[Port]]) -> None:
    async with Meraki(DEFAULT_KEY, base_url=url) as meraki:
        results = await meraki.run_batch(
            meraki.switch.update_device_switch_port(*port, name=_name(port))
            for found in ports.values()
            for port in found
        )
        for result in results:
            await result.done()


async def _ours_singly(url: str, ports: dict[str, list[Port]]) -> None:
    async with Meraki(DEFAULT_KEY, base_url=url) as meraki:
        await asyncio.gather(
            *(
                meraki.switch.update_device_switch_port(*port, name=_name(port)).for_organization(
                    organization_id
                )
                for organization_id, found in ports.items()
                for port in found
            )
        )


async def _sdk(url: str, ports: dict[str, list[Port]]) -> None:
    aio: Any = importlib.import_module("meraki.aio")
    async with aio.AsyncDashboardAPI(
        DEFAULT_KEY,
        base_url=url,
        suppress_logging=True,
        maximum_retries=10_000,
        smart_flow_cache_path="",
    ) as api:

        async def run(organization_id: str, part: list[Port], limit: asyncio.Semaphore) -> None:
            actions = [
                api.batch.switch.updateDeviceSwitchPort(*port, name=_name(port)) for port in part
            ]
            async with limit:
                batch = await api.organizations.createOrganizationActionBatch(
                    organization_id, actions, confirmed=True, synchronous=False
                )
                while not batch["status"]["completed"]:
                    if batch["status"]["failed"]:
                        raise RuntimeError(batch["status"]["errors"])
                    await asyncio.sleep(_LOOK_EVERY)
                    batch = await api.organizations.getOrganizationActionBatch(
                        organization_id, batch["id"]
                    )

        work = []
        for organization_id, found in ports.items():
            limit = asyncio.Semaphore(_RUNNING)
            parts = [found[start : start + _BATCH] for start in range(0, len(found), _BATCH)]
            work += [run(organization_id, part, limit) for part in parts]
        await asyncio.gather(*work)


_WAYS: dict[str, Callable[[str, dict[str, list[Port]]], Awaitable[None]]] = {
    "meraki_async, action batches": _ours,
    "meraki_async, singly": _ours_singly,
    "meraki (Cisco's SDK), action batches": _sdk,
}


def _work(pipe: Connection, way: str, url: str, ports: dict[str, list[Port]]) -> None:
    """Do it once, and send the seconds and the CPU seconds that it took."""
    logging.disable()

    async def run() -> None:
        started, cpu = time.perf_counter(), time.process_time()
        await _WAYS[way](url, ports)
        pipe.send((time.perf_counter() - started, time.process_time() - cpu))

    asyncio.run(run())


async def _count_changed(url: str, ports: dict[str, list[Port]]) -> int:
    async with Meraki(DEFAULT_KEY, base_url=url) as meraki:
        serials = dict.fromkeys(port[0] for found in ports.values() for port in found)
        listed = await asyncio.gather(
            *(meraki.switch.get_device_switch_ports(serial) for serial in serials)
        )
    names = {
        (serial, port.port_id): port.name
        for serial, of_switch in zip(serials, listed, strict=True)
        for port in of_switch
    }
    return sum(names[port] == _name(port) for found in ports.values() for port in found)


async def _find_ports(url: str) -> dict[str, list[Port]]:
    async with Meraki(DEFAULT_KEY, base_url=url) as meraki:
        return await _ports(meraki)


def measure(way: str) -> Result:
    """Once, with a server of its own.

    Args:
        way: a key of ``_WAYS``.

    Returns:
        What it took.
    """
    spawn = multiprocessing.get_context("spawn")
    server, servers_end = multiprocessing.Pipe()
    process = spawn.Process(target=_serve, args=(servers_end,))
    process.start()
    try:
        url: str = server.recv()
        ports = asyncio.run(_find_ports(url))
        server.send(True)
        server.recv()
        time.sleep(2)  # the buckets are full again
        client, clients_end = multiprocessing.Pipe()
        worker = spawn.Process(target=_work, args=(clients_end, way, url, ports))
        worker.start()
        clients_end.close()
        seconds, cpu = client.recv()
        worker.join()
        server.send(True)
        requests, of_batches, statuses = server.recv()
        changed = asyncio.run(_count_changed(url, ports))
    finally:
        process.kill()
    print(f"{way}: {seconds:.1f} s, {requests} requests", file=sys.stderr, flush=True)
    return Result(seconds, cpu, requests, of_batches, statuses, changed)


def table(runs: int) -> Iterator[str]:
    """Measure, and give the table's lines as they come.

    Args:
        runs: of which the median counts.
    """
    results: dict[str, list[Result]] = {way: [] for way in _WAYS}
    for _ in range(runs):
        for way, found in results.items():
            found.append(measure(way))
    ours = next(iter(_WAYS))
    batches = _ORGANIZATIONS * ceil(_CHANGES / _BATCH)
    yield row(["way", "time", "requests", "creations + confirmations", "looks", "429s", "CPU"])
    yield row(["---"] * 7)

    def median(way: str, figure: Callable[[Result], float]) -> float:
        return statistics.median(figure(result) for result in results[way])

    for way, found in results.items():
        if any(result.changed != _ORGANIZATIONS * _CHANGES for result in found):
            raise RuntimeError(f"{way}: not all ports have their new names")
        written = median(way, lambda result: result.of_batches["POST"] + result.of_batches["PUT"])
        is_ours = way == ours
        yield row(
            [
                way,
                cell(
                    median(way, lambda result: result.seconds),
                    "s",
                    bound=None if is_ours else median(ours, lambda result: result.seconds),
                ),
                cell(median(way, lambda result: result.requests), ""),
                cell(written, "", target=2 * batches if is_ours else None),
                cell(median(way, lambda result: result.of_batches["GET"]), ""),
                cell(median(way, lambda result: result.statuses[429]), ""),
                cell(median(way, lambda result: result.cpu), "s"),
            ]
        )


if __name__ == "__main__":
    measured_alone(table, __doc__)
