"""What an access audit of many organizations takes.

A simulated dashboard with Meraki's limits, in a process of its own; by default 500 organizations
of 20 administrators and 20 networks. ``meraki_async`` is ``read_audit``: administrators, networks,
login security, SAML, SAML roles and a year of the change log, judged. The script on Cisco's SDK
reads the same with its asynchronous client, all organizations at once, and judges nothing. The
bound is what the budgets allow for the requests that are needed: 100 a second from one address.
``report`` is the files of the audit, written.
"""

import argparse
import asyncio
import importlib
import logging
import multiprocessing
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection
from typing import Any

from msgspec import Struct

from meraki_async import Meraki
from meraki_async.directory.audit import read_audit, write_audit
from meraki_async.directory.audit.options import MAX_LOG_DAYS
from meraki_async.simulator import DEFAULT_KEY, Simulator

from .table import cell, row, show

_SOURCE_RATE, _SOURCE_BURST = 100, 100
_REFILL_SECONDS = 3.0


class World(Struct, frozen=True):
    """How large the simulated dashboard is."""

    organizations: int = 500
    administrators: int = 20
    networks: int = 20


class Took(Struct, frozen=True):
    """What one way took."""

    seconds: float
    cpu: float
    administrators: int
    report_seconds: float | None = None


def _serve(world: World, pipe: Connection) -> None:
    """Send the address; then the statuses of what arrived since, whenever something is received."""

    async def run() -> None:
        async with Simulator(
            organizations=world.organizations,
            devices_per_organization=20,
            administrators_per_organization=world.administrators,
            networks_per_organization=world.networks,
            source_rate=_SOURCE_RATE,
            source_burst=_SOURCE_BURST,
        ) as simulator:
            pipe.send(simulator.url)
            before = Counter[int]()
            while await asyncio.to_thread(pipe.recv):
                now = Counter(simulator.counts)
                pipe.send(now - before)
                before = now

    asyncio.run(run())


async def _ours(url: str) -> Took:
    started, cpu = time.perf_counter(), time.process_time()
    async with Meraki(DEFAULT_KEY, base_url=url) as meraki:
        audit = await read_audit(meraki)
    seconds, cpu = time.perf_counter() - started, time.process_time() - cpu
    if len(audit.unreadable) != 1 or any(each.state == "partial" for each in audit.organizations):
        raise RuntimeError("the audit is not whole")
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as directory:
        write_audit(directory, audit)
    return Took(seconds, cpu, len(audit.rows), time.perf_counter() - began)


async def _sdk(url: str) -> Took:
    started, cpu = time.perf_counter(), time.process_time()
    aio: Any = importlib.import_module("meraki.aio")
    since = (datetime.now(UTC) - timedelta(days=MAX_LOG_DAYS)).isoformat()
    administrators = 0
    async with aio.AsyncDashboardAPI(
        DEFAULT_KEY,
        base_url=url,
        suppress_logging=True,
        maximum_retries=10_000,
        smart_flow_cache_path="",
    ) as api:

        async def read(organization_id: str) -> int:
            service = api.organizations
            found = await service.getOrganizationAdmins(organization_id)
            await service.getOrganizationNetworks(organization_id, total_pages="all")
            await service.getOrganizationLoginSecurity(organization_id)
            await service.getOrganizationSaml(organization_id)
            await service.getOrganizationSamlRoles(organization_id)
            await service.getOrganizationConfigurationChanges(
                organization_id, t0=since, perPage=5000, total_pages="all"
            )
            return len(found)

        organizations = await api.organizations.getOrganizations(total_pages="all", perPage=9000)
        readable = [each["id"] for each in organizations if each["api"]["enabled"]]
        administrators = sum(await asyncio.gather(*map(read, readable)))
    return Took(time.perf_counter() - started, time.process_time() - cpu, administrators)


_WAYS = {"meraki_async, audit": _ours, "meraki (Cisco's SDK), a script": _sdk}


def _work(way: str, url: str) -> Took:
    logging.disable()
    return asyncio.run(_WAYS[way](url))


def table(world: World) -> Iterator[str]:
    """Measure each way once, and give the table's lines as they come.

    Args:
        world: how large the simulated dashboard is.
    """
    spawn = multiprocessing.get_context("spawn")
    server, servers_end = multiprocessing.Pipe()
    process = spawn.Process(target=_serve, args=(world, servers_end))
    process.start()
    yield row(
        ["way", "organizations", "administrators", "time", "requests", "429s", "CPU", "report"]
    )
    yield row(["---"] * 8)
    try:
        url: str = server.recv()
        for way in _WAYS:
            with ProcessPoolExecutor(1, mp_context=spawn) as executor:
                took = executor.submit(_work, way, url).result()
            server.send(True)
            statuses: Counter[int] = server.recv()
            bound = max(0.0, (statuses[200] - _SOURCE_BURST) / _SOURCE_RATE)
            yield row(
                [
                    way,
                    show(world.organizations, ""),
                    show(took.administrators, ""),
                    cell(took.seconds, "s", bound=bound),
                    show(statuses.total(), ""),
                    show(statuses[429], ""),
                    show(took.cpu, "s"),
                    "" if took.report_seconds is None else show(took.report_seconds, "s"),
                ]
            )
            time.sleep(_REFILL_SECONDS)
    finally:
        process.kill()


def main() -> None:
    """Print the table."""
    parser, usual = argparse.ArgumentParser(description=__doc__), World()
    parser.add_argument("--organizations", type=int, default=usual.organizations)
    parser.add_argument("--administrators", type=int, default=usual.administrators)
    parser.add_argument("--networks", type=int, default=usual.networks)
    given = parser.parse_args()
    world = World(given.organizations, given.administrators, given.networks)
    for line in table(world):
        print(line, flush=True)


if __name__ == "__main__":
    main()
