"""How long a thousand sites take to build, and with how many requests, killed ten times or not.

Every site is a network with two devices that are claimed, placed, named and tagged, a VLAN and an
SSID. They stand in 5 organizations; the simulated dashboard keeps Meraki's limits, and is a process
of its own, as ``meraki-async plan apply`` is, which SIGKILL ends after random numbers of requests.
The bound of the requests and of the time is what ``plan new`` says that the plan takes: at the
budgets' rates, and by the limits of single operations.
"""

import asyncio
import multiprocessing
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path

from msgspec import Struct

from meraki_async import Meraki
from meraki_async.rows import RowChoice, Table
from meraki_async.simulator import DEFAULT_KEY, Simulator
from meraki_async.sites import Profile, plan_sites, read_sites
from meraki_async.writes.cost import Cost, cost_of

from .table import cell, measured_alone, row

_SITES = 1_000
_ORGANIZATIONS = 5
_KILLS = 10
_PROFILE = """\
productTypes = ["appliance", "switch", "wireless", "camera", "sensor", "cellularGateway"]
timeZone = "Europe/Berlin"
tags = ["site"]

[device]
name = "{name} {number}"
tags = ["{region}"]

[[vlans]]
id = "10"
name = "Tills"
subnet = "172.{octets}.0/24"
applianceIp = "172.{octets}.1"

[[ssids]]
number = 0
name = "{name} staff"
enabled = true
"""


def _serve(pipe: Connection) -> None:
    """Send the address; then the statuses of what arrived, whenever something is received."""

    async def run() -> None:
        async with Simulator(
            organizations=_ORGANIZATIONS, devices_per_organization=10
        ) as dashboard:
            pipe.send(dashboard.url)
            while await asyncio.to_thread(pipe.recv):
                pipe.send(Counter(each.status for each in dashboard.requests))

    asyncio.run(run())


async def _plan(url: str, directory: Path) -> Cost:
    async with Meraki(DEFAULT_KEY, base_url=url) as meraki:
        listed = await meraki.organizations.get_organizations()
        ids = [each.id for each in listed if each.api and each.api.enabled]
        lines = ["organization;name;serials;region;octets"]
        for n in range(_SITES):
            serials = f"QZ00-{2 * n:04}-ABCD, QZ00-{2 * n + 1:04}-ABCD"
            # new networks have a VLAN 1 somewhere in 10.0.0.0/8
            octets = f"{16 + n // 250}.{n % 250}"
            lines.append(f'{ids[n % len(ids)]};Site {n};"{serials}";r{n % 7};{octets}')
        (directory / "sites.csv").write_text("\n".join(lines) + "\n")
        (directory / "site.toml").write_text(_PROFILE)
        rows = read_sites(
            Table.load(directory / "sites.csv", RowChoice()),
            Profile.load(directory / "site.toml"),
        )
        made = await plan_sites(meraki, rows.sites)
        made.plan.save(directory / "plan.jsonl")
        return cost_of(made.plan.changes, rate=10.0, source_rate=100.0)


def _apply(url: str, directory: Path, pipe: Connection, kills: int, bound: Cost) -> float:
    """Seconds until the plan was applied."""
    environment = os.environ | {
        "MERAKI_DASHBOARD_API_KEY": DEFAULT_KEY,
        "MERAKI_DASHBOARD_BASE_URL": url,
        "PYTHONPATH": str(Path(__file__).parents[1]),
    }
    # many containers switch bytecode off: each start would compile what is compiled once elsewhere
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-m", "meraki_async", "plan", "apply", "plan.jsonl", "--yes", "-q"]
    chance = random.Random(11)
    began = time.perf_counter()
    while True:
        process = subprocess.Popen(command, env=environment, cwd=directory)
        if not kills:
            if process.wait() != 0:
                raise RuntimeError(f"it ended with {process.returncode}")
            return time.perf_counter() - began
        stop_at = _seen(pipe).total() + chance.randint(1, bound.requests // _KILLS)
        while process.poll() is None and _seen(pipe).total() < stop_at:
            time.sleep(0.1)
        process.kill()
        process.wait()
        kills -= 1


def _seen(pipe: Connection) -> Counter[int]:
    pipe.send("statuses")
    found: Counter[int] = pipe.recv()
    return found


class Result(Struct):
    """What one build took, and what the server saw."""

    seconds: float
    statuses: Counter[int]
    bound: Cost


def measure(kills: int) -> Result:
    """Build all sites once.

    Args:
        kills: how often the process that applies the plan is killed.
    """
    pipe, theirs = multiprocessing.Pipe()
    server = multiprocessing.Process(target=_serve, args=(theirs,), daemon=True)
    server.start()
    try:
        url = pipe.recv()
        with tempfile.TemporaryDirectory() as directory:
            bound = asyncio.run(_plan(url, Path(directory)))
            before = _seen(pipe)
            seconds = _apply(url, Path(directory), pipe, kills, bound)
            return Result(seconds=seconds, statuses=_seen(pipe) - before, bound=bound)
    finally:
        server.kill()
        server.join()


def table(runs: int) -> Iterator[str]:
    """Measure, and give the table's lines as they come.

    Args:
        runs: of which the median counts.
    """
    yield row(["kills", "requests", "time", "429s"])
    yield row(["---"] * 4)
    for kills in (0, _KILLS):
        found = [measure(kills) for _ in range(runs)]
        bound = found[0].bound
        requests = statistics.median(result.statuses.total() for result in found)
        seconds = statistics.median(result.seconds for result in found)
        throttled = statistics.median(result.statuses[429] for result in found)
        yield row(
            [
                str(kills),
                cell(requests, "", bound=bound.requests),
                cell(seconds, "s", bound=bound.seconds),
                cell(throttled, ""),
            ]
        )


if __name__ == "__main__":
    measured_alone(table, __doc__)
