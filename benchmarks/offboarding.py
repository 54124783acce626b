"""How long it takes to take a person's access in 200 organizations, and what is missed.

The fleet is untidy, as real ones are: addresses in any case, an alias in every tenth organization,
records without an address, two organizations where the person is the last usable full
administrator, five whose API access is off, one that responds with 503 throughout, one where the
own access is read-only. The simulated dashboard keeps Meraki's limits; it and the client are
processes of their own. ``during a crawl``: the same client reads networks and devices of all
organizations meanwhile, and the time is from the start of the off-boarding. The scripts on Cisco's
SDK do what such scripts do: list the administrators of each organization, compare addresses (in any
case, the alias too), delete, go on after an error; nothing else. *Locked out* are organizations
that had a usable full administrator and have none any more; *named* are organizations and records
that were not taken and that somebody is told of, of those there are.
"""

import asyncio
import contextlib
import importlib
import logging
import multiprocessing
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Coroutine, Iterator
from multiprocessing.connection import Connection
from typing import Any

from msgspec import Struct

from meraki_async import Meraki
from meraki_async.directory.offboarding import offboard
from meraki_async.simulator import DEFAULT_KEY, ApiOffMessage, Fault, Simulator
from meraki_async.writes.guards.administrators import is_usable

from .table import cell, measured_alone, row

_ORGANIZATIONS = 200
_ALICE, _ALIAS = "alice.ruiz@example.com", "a.ruiz@example.com"
_SECONDS = 20
_DEVICES = 40


class Result(Struct):
    """What a client took, what the server saw, and what was missed."""

    seconds: float
    requests: int
    throttled: int
    removed: int
    removable: int
    locked_out: int
    named: int
    to_name: int


class _Fleet:
    """Organizations in which the person has access."""

    def __init__(self, simulator: Simulator) -> None:
        self._simulator = simulator
        self._people = simulator.dashboard.administrators
        organizations = simulator.dashboard.organizations
        self.ids = [
            str(organizations.add({"name": f"Customer {n}"})["id"]) for n in range(_ORGANIZATIONS)
        ]
        self.last, self.off = self.ids[:2], self.ids[2:7]
        self.read_only, self.failing = self.ids[7], self.ids[8]
        self.nameless = 0
        for number, each in enumerate(self.ids):
            self._add(each, [_ALICE, _ALICE.title(), _ALICE.upper()][number % 3])
            if number % 10 == 9:
                self._add(each, _ALIAS.title())
            if number % 40 == 10:
                self._add(each, None)
                self.nameless += 1
        for each in self.last:
            self._people.change_account(each, self._owner(each), {"accountStatus": "locked"})
        for number, each in enumerate(self.off):
            text = (ApiOffMessage.ENABLE_FIRST, ApiOffMessage.DISABLED)[number % 2]
            organizations.set_api_access(each, False, message=text)
        self._people.change(self.read_only, self._owner(self.read_only), {"orgAccess": "read-only"})
        simulator.faults.add(Fault("503", organization=self.failing))
        self.before = self._records()
        self._was_usable = self._usable()

    def _add(self, organization_id: str, email: str | None) -> None:
        given = {"name": "Alice Ruiz", "orgAccess": "full", "accountStatus": "ok"}
        if email is None:
            given["orgAccess"] = "read-only"
        else:
            given["email"] = email
        self._people.add(organization_id, given)

    def _owner(self, organization_id: str) -> str:
        return str(self._people.list(organization_id)[0]["id"])

    def _records(self) -> int:
        return sum(
            str(record.get("email")).casefold() in (_ALICE, _ALIAS)
            for each in self.ids
            for record in self._people.list(each)
        )

    def _usable(self) -> set[str]:
        return {each for each in self.ids if any(map(is_usable, self._people.list(each)))}

    def outcome(self) -> tuple[int, int, int, int]:
        """What is gone, what could go, how many are locked out, and how many are to be named."""
        stuck = len(self.last) + len(self.off) + 2
        locked_out = len(self._was_usable - self._usable())
        removed = self.before - self._records()
        return removed, self.before - stuck, locked_out, stuck + self.nameless


def _serve(pipe: Connection) -> None:
    """Send the address; then, when something is received, what has arrived and what there is."""

    async def run() -> None:
        async with Simulator(organizations=1, devices_per_organization=_DEVICES) as simulator:
            fleet = _Fleet(simulator)
            pipe.send(simulator.url)
            await asyncio.to_thread(pipe.recv)
            counts = Counter(each.status for each in simulator.requests)
            pipe.send((counts.total(), counts[429], *fleet.outcome()))

    asyncio.run(run())


async def _ours(url: str) -> tuple[float, int]:
    async with Meraki(DEFAULT_KEY, base_url=url) as meraki:
        return await _off_board(meraki)


async def _during_a_crawl(url: str) -> tuple[float, int]:
    async with Meraki(DEFAULT_KEY, base_url=url) as meraki:

        async def crawl() -> None:
            for method in (
                meraki.organizations.get_organization_networks,
                meraki.organizations.get_organization_devices,
                meraki.organizations.get_organization_devices_statuses,
                meraki.organizations.get_organization_inventory_devices,
            ) * 50:
                async with meraki.fan_out(method, failures="collect") as stream:
                    async for _ in stream:
                        pass

        crawls = [asyncio.create_task(crawl()) for _ in range(4)]
        await asyncio.sleep(1)  # its requests are queued by then
        found = await _off_board(meraki)
        for each in crawls:
            each.cancel()
        await asyncio.gather(*crawls, return_exceptions=True)
        return found


async def _off_board(meraki: Meraki) -> tuple[float, int]:
    """The seconds that it took, and how many organizations and records were named."""
    started = time.perf_counter()
    with tempfile.TemporaryDirectory() as directory:
        report = await offboard(meraki, [_ALICE, _ALIAS], directory=directory)
    if report is None:
        raise RuntimeError("it was not approved")
    told = (report.kept, report.unreadable, report.possible, report.left)
    return time.perf_counter() - started, sum(map(len, told))


def _is_theirs(record: dict[str, Any]) -> bool:
    return (record.get("email") or "").lower() in (_ALICE, _ALIAS)


async def _sdk_async(url: str) -> tuple[float, int]:
    aio: Any = importlib.import_module("meraki.aio")
    async with aio.AsyncDashboardAPI(
        DEFAULT_KEY, base_url=url, suppress_logging=True, smart_flow_cache_path=""
    ) as api:

        async def one(organization_id: str) -> int:
            try:
                for record in await api.organizations.getOrganizationAdmins(organization_id):
                    if _is_theirs(record):
                        await api.organizations.deleteOrganizationAdmin(
                            organization_id, record["id"]
                        )
            except Exception:  # whatever it is, the script says so and goes on
                return 1
            return 0

        started = time.perf_counter()
        found = await api.organizations.getOrganizations()
        named = sum(await asyncio.gather(*(one(each["id"]) for each in found)))
        return time.perf_counter() - started, named


async def _sdk(url: str) -> tuple[float, int]:
    started = time.perf_counter()
    named = await asyncio.to_thread(_sdk_blocking, url)
    return time.perf_counter() - started, named


def _sdk_blocking(url: str) -> int:
    sdk: Any = importlib.import_module("meraki")
    api = sdk.DashboardAPI(
        DEFAULT_KEY, base_url=url, suppress_logging=True, smart_flow_cache_path=""
    )
    named = 0
    for organization in api.organizations.getOrganizations():
        try:
            for record in api.organizations.getOrganizationAdmins(organization["id"]):
                if _is_theirs(record):
                    api.organizations.deleteOrganizationAdmin(organization["id"], record["id"])
        except Exception:  # whatever it is, the script says so and goes on
            named += 1
    return named


_WAYS: dict[str, Callable[[str], Coroutine[Any, Any, tuple[float, int]]]] = {
    "meraki_async": _ours,
    "meraki_async, during a crawl": _during_a_crawl,
    "meraki (Cisco's SDK), asyncio": _sdk_async,
    "meraki (Cisco's SDK)": _sdk,
}


def _work(pipe: Connection, way: str, url: str) -> None:
    """Do it once, and send the seconds that it took, and how much was named."""
    logging.disable()
    pipe.send(asyncio.run(_WAYS[way](url)))


def measure(way: str) -> Result:
    """Once, with a server of its own.

    Args:
        way: a key of ``_WAYS``.
    """
    context = multiprocessing.get_context("spawn")
    server_end, theirs = context.Pipe()
    server = context.Process(target=_serve, args=(theirs,), daemon=True)
    server.start()
    url = server_end.recv()
    client_end, theirs = context.Pipe()
    client = context.Process(target=_work, args=(theirs, way, url))
    client.start()
    theirs.close()
    try:
        seconds, named = client_end.recv()
        server_end.send(None)
        requests, throttled, removed, removable, locked_out, to_name = server_end.recv()
    finally:
        client.join()
        with contextlib.suppress(ProcessLookupError):
            server.kill()
        server.join()
    return Result(
        seconds=seconds,
        requests=requests,
        throttled=throttled,
        removed=removed,
        removable=removable,
        locked_out=locked_out,
        named=named,
        to_name=to_name,
    )


def table(runs: int) -> Iterator[str]:
    """Measure, and give the table's lines as they come.

    Args:
        runs: of which the median counts.
    """
    yield row(["way", "time", "requests", "429s", "removed", "locked out", "named"])
    yield row(["---"] * 7)
    for way in _WAYS:
        found = [measure(way) for _ in range(runs)]

        def median(figure: Callable[[Result], float], found: list[Result] = found) -> float:
            return statistics.median(figure(each) for each in found)

        is_ours = way.startswith("meraki_async")
        yield row(
            [
                way,
                cell(median(lambda each: each.seconds), "s", target=_SECONDS if is_ours else None),
                cell(median(lambda each: each.requests), ""),
                cell(median(lambda each: each.throttled), ""),
                f"{median(lambda each: each.removed):.0f} of {found[0].removable}",
                cell(median(lambda each: each.locked_out), ""),
                f"{median(lambda each: each.named):.0f} of {found[0].to_name}",
            ]
        )


if __name__ == "__main__":
    measured_alone(table, __doc__)
