"""What it takes to keep the directory's store up to date.

A simulated dashboard with Meraki's limits, in a process of its own, whose clock stands still; by
default 2,000 organizations of 20 administrators and 50 networks. `first sync` into an empty store;
`second sync` when nothing has changed; `full sync` reads everything again. The bound is what the
budgets allow for the requests that are needed: 100 a second from one address. Beside it a script
on Cisco's SDK that reads the same each time, since it has no store; its requests are counted.
Memory is that of the syncing process alone, at its peak, and of a quarter of the organizations for
comparison. `page` is the first 100 records of a question, in the process, the 95th percentile;
people come without the API's own records, as for a table, where it is not said otherwise. Then some
days go by in the store, written as a sync writes them: each day every second administrator was
active, one in a hundred is changed, and one network in two hundred is renamed. `as of` is the same
question about the moment before these days.
"""

import argparse
import asyncio
import gc
import importlib
import multiprocessing
import random
import statistics
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from meraki_async import Meraki
from meraki_async.directory import Filters, StoredDirectory, Sync, SyncOptions, open_store
from meraki_async.directory.store.kinds import Kind
from meraki_async.directory.store.records import OrganizationRead
from meraki_async.directory.store.store import Store
from meraki_async.simulator import Clock, Simulator

from .memory import peak
from .table import cell, row, show

_SOURCE_RATE, _SOURCE_BURST = 100, 100
_REFILL_SECONDS = 2.0
"""Until the dashboard's buckets are full again: each sync has the same to begin with."""
_REPETITIONS = 40
_MIB = 1 << 20
_DAYS = 3
_DAY = timedelta(days=1)
_FILTERS: dict[str, tuple[Any, Filters]] = {
    "users": ("users", Filters()),
    "users --without-2fa": ("users", Filters(without_2fa=True)),
    "users --idle 90d --has-api-key": ("users", Filters(idle_days=90, has_api_key=True)),
    "users --role tag:full": ("users", Filters(role=("tag:full",))),
    "users --email (a provider's staff)": ("users", Filters(email="*@fjordlys.example")),
    "users --name (nobody)": ("users", Filters(name="nobody at all")),
    "users --org '*'": ("users", Filters(organizations=("*",))),
    "roles": ("roles", Filters()),
    "organizations": ("organizations", Filters()),
    "workspaces": ("workspaces", Filters()),
    "workspaces --name (none)": ("workspaces", Filters(name="no such network")),
    "licenses": ("licenses", Filters()),
    "licenses --expires-within 30d": ("licenses", Filters(expires_days=30)),
    "activities": ("activities", Filters()),
    "activities --who (nobody)": ("activities", Filters(email="nobody@example.com")),
}


class World(Struct, frozen=True):
    """How large the simulated dashboard is."""

    organizations: int = 2000
    administrators: int = 20
    networks: int = 50


class Synced(Struct, frozen=True):
    """One sync."""

    seconds: float
    requests: int
    organizations: int
    differences: int


class Measured(Struct, frozen=True):
    """Three syncs, and the store after them."""

    syncs: list[Synced]
    peak_bytes: int
    store_bytes: int
    pages: dict[str, float]
    """95th percentile of seconds, by question."""
    past: dict[str, float]
    """The same, as of the moment before the last days."""


def _serve(world: World, pipe: Connection) -> None:
    asyncio.run(_serve_until_closed(world, pipe))


async def _serve_until_closed(world: World, pipe: Connection) -> None:
    clock = Clock()
    clock.freeze()
    async with Simulator(
        organizations=world.organizations,
        devices_per_organization=world.networks,
        networks_per_organization=world.networks,
        administrators_per_organization=world.administrators,
        source_rate=_SOURCE_RATE,
        source_burst=_SOURCE_BURST,
        clock=clock,
    ) as simulator:
        pipe.send((simulator.url, simulator.api_key))
        while True:
            if await asyncio.to_thread(pipe.recv) == "stop":
                return
            pipe.send(sum(simulator.counts.values()))


class Dashboard:
    """A simulated dashboard in a process of its own."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self.url, self.api_key = pipe.recv()

    @property
    def requests(self) -> int:
        """How many it has responded to."""
        self._pipe.send("count")
        return int(self._pipe.recv())


@contextmanager
def dashboard(world: World) -> Iterator[Dashboard]:
    """Run a simulated dashboard."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(world, theirs), daemon=True)
    process.start()
    try:
        yield Dashboard(ours)
    finally:
        ours.send("stop")
        process.join()


def _measure(url: str, api_key: str, directory: str) -> Measured:
    return asyncio.run(_measured(url, api_key, Path(directory) / "directory.sqlite"))


async def _measured(url: str, api_key: str, path: Path) -> Measured:
    syncs: list[Synced] = []
    async with await open_store(path) as store:
        for options in (SyncOptions(), SyncOptions(), SyncOptions(full=True)):
            await asyncio.sleep(_REFILL_SECONDS)
            async with Meraki(api_key, base_url=url) as meraki:
                began = time.perf_counter()
                progress = await Sync(meraki, store, options).run()
                seconds = time.perf_counter() - began
            assert progress.is_complete, progress.unreadable
            assert not progress.missed, progress.missed
            syncs.append(
                Synced(
                    seconds,
                    progress.requests,
                    progress.organizations,
                    progress.differences.total(),
                )
            )
        memory = peak()
        gc.freeze()  # as the command line does once it is loaded
        size, pages = await store.size(), await _pages(store)
        moment = datetime.now(UTC)
        await _let_days_go_by(store, moment)
        return Measured(syncs, memory, size, pages, await _pages(store, as_of=moment))


async def _pages(store: Store, **options: Any) -> dict[str, float]:
    """How long each question takes."""
    short, whole = StoredDirectory(store, remote_data=False), StoredDirectory(store)
    pages = {name: await _page(short, *each, **options) for name, each in _FILTERS.items()}
    pages["users, with remote_data"] = await _page(whole, "users", Filters(), **options)
    return pages


async def _let_days_go_by(store: Store, since: datetime) -> None:
    """Write what happens in some days, as a sync that reads it does."""
    rng = random.Random(0)
    organizations = [each.id for each in await store.organizations()]
    for day in range(1, _DAYS + 1):
        at = since + day * _DAY
        for organization_id in organizations:
            found = {
                kind: [
                    _changed(rng, kind, msgspec.json.decode(each.json), at)
                    async for each in store.records(kind, organization_id)
                ]
                for kind in (Kind.ADMINISTRATOR, Kind.NETWORK)
            }
            moment = round(at.timestamp() * 1_000_000)
            await store.write_organization(
                OrganizationRead(
                    organization_id=organization_id,
                    started_at=moment,
                    finished_at=moment,
                    records=found,
                )
            )
        await store.merge_people()


def _changed(rng: random.Random, kind: Kind, record: Any, at: datetime) -> bytes:
    if kind is Kind.NETWORK:
        if rng.random() < 1 / 200:
            record["name"] = f"{record['name']} (renamed)"
    else:
        if rng.random() < 1 / 100:
            record["twoFactorAuthEnabled"] = not record["twoFactorAuthEnabled"]
        if rng.random() < 1 / 2:
            record["lastActive"] = at.isoformat()
    return msgspec.json.encode(record)


async def _page(
    directory: StoredDirectory, resource: Any, filters: Filters, **options: Any
) -> float:
    taken = []
    for _ in range(_REPETITIONS):
        began = time.perf_counter()
        await directory.page(resource, filters, limit=100, **options)
        taken.append(time.perf_counter() - began)
    return statistics.quantiles(taken, n=20)[-1]


def _run_sdk(url: str, api_key: str) -> None:
    asyncio.run(_sdk(url, api_key))


async def _sdk(url: str, api_key: str) -> None:
    """What a script on Cisco's SDK would do: everything, every time."""
    aio: Any = importlib.import_module("meraki.aio")
    async with aio.AsyncDashboardAPI(
        api_key,
        base_url=url,
        suppress_logging=True,
        maximum_retries=1000,
        maximum_concurrent_requests=10,
    ) as api:
        organizations = api.organizations

        async def read(organization: dict[str, Any]) -> None:
            key = organization["id"]
            await organizations.getOrganizationAdmins(key)
            await organizations.getOrganizationNetworks(key, total_pages="all")
            await organizations.getOrganizationSaml(key)
            await organizations.getOrganizationSamlIdps(key)
            await organizations.getOrganizationSamlRoles(key)
            await organizations.getOrganizationLoginSecurity(key)
            await organizations.getOrganizationConfigurationChanges(key, total_pages="all")
            match organization["licensing"]["model"]:
                case "co-term":
                    await organizations.getOrganizationLicensesOverview(key)
                    await api.licensing.getOrganizationLicensingCotermLicenses(key)
                case "per-device":
                    await organizations.getOrganizationLicensesOverview(key)
                    await organizations.getOrganizationLicenses(key, total_pages="all")
                case _:
                    await api.licensing.getAdministeredLicensingSubscriptionSubscriptions([key])

        found = await organizations.getOrganizations()
        await asyncio.gather(*(read(each) for each in found if each["api"]["enabled"]))


def _alone(function: Any, *arguments: Any) -> Any:
    """What a function gives in a process of its own."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        return pool.submit(function, *arguments).result()


def table(world: World) -> Iterator[str]:
    """The figures, as lines of Markdown."""
    with dashboard(world) as served, tempfile.TemporaryDirectory() as directory:
        found: Measured = _alone(_measure, served.url, served.api_key, directory)
        before = served.requests
        began = time.perf_counter()
        _alone(_run_sdk, served.url, served.api_key)
        sdk_seconds, sdk_requests = time.perf_counter() - began, served.requests - before
    smaller = World(max(world.organizations // 4, 2), world.administrators, world.networks)
    with dashboard(smaller) as served, tempfile.TemporaryDirectory() as directory:
        quarter: Measured = _alone(_measure, served.url, served.api_key, directory)

    yield row(("sync", "time", "requests", "requests an organization"))
    yield row("---" for _ in range(4))
    for name, each in zip(("first", "second", "full"), found.syncs, strict=True):
        bound = max(each.requests - _SOURCE_BURST, 1) / _SOURCE_RATE
        per = each.requests / each.organizations
        yield row(
            (
                name,
                cell(each.seconds, "s", bound=bound, target=1.15 * bound),
                show(each.requests, ""),
                cell(per, "", target=2.02) if name == "second" else show(per, ""),
            )
        )
    yield row(
        (
            "meraki (Cisco's SDK), each time",
            show(sdk_seconds, "s"),
            show(sdk_requests, ""),
            show(sdk_requests / found.syncs[0].organizations, ""),
        )
    )
    yield ""
    yield row(("what", "figure"))
    yield row("---" for _ in range(2))
    yield row(("store", cell(found.store_bytes / _MIB, "MiB", target=500 * 10**6 / _MIB)))
    yield row(("memory at its peak", show(found.peak_bytes / _MIB, "MiB")))
    yield row(
        (f"… with {smaller.organizations:,} organizations", show(quarter.peak_bytes / _MIB, "MiB"))
    )
    yield ""
    yield row(("page of", "now", f"as of {_DAYS} days before"))
    yield row("---" for _ in range(3))
    for name, seconds in found.pages.items():
        times = (seconds, found.past[name])
        yield row((f"`{name}`", *(cell(each * 1000, "ms", target=100) for each in times)))


def main() -> None:
    """Measure and print."""
    parser, usual = argparse.ArgumentParser(description=__doc__), World()
    parser.add_argument("--organizations", type=int, default=usual.organizations)
    parser.add_argument("--administrators", type=int, default=usual.administrators)
    parser.add_argument("--networks", type=int, default=usual.networks)
    given = parser.parse_args()
    for line in table(World(given.organizations, given.administrators, given.networks)):
        print(line, flush=True)


if __name__ == "__main__":
    main()
