"""A simulated dashboard and crawls of its configuration."""

from collections.abc import AsyncIterator, Iterable
from pathlib import Path

import pytest

from meraki_async import Budgets, Meraki, RateLimit
from meraki_async.crawl import Plan, crawl, open_sink
from meraki_async.simulator import Clock, Simulator


@pytest.fixture
async def frozen() -> AsyncIterator[Simulator]:
    """A small world whose clock stands still, without rate limits."""
    clock = Clock()
    clock.freeze()
    async with Simulator(
        organizations=3, devices_per_organization=20, seed=7, rate_limits=False, clock=clock
    ) as running:
        yield running


@pytest.fixture
async def meraki(frozen: Simulator) -> AsyncIterator[Meraki]:
    """A client of that world, in no hurry to spare it."""
    async with client_of(frozen) as client:
        yield client


def client_of(simulator: Simulator) -> Meraki:
    """A client that no budget holds up."""
    unlimited = Budgets(RateLimit(None), source=RateLimit(None))
    return Meraki(simulator.api_key, base_url=simulator.url, budgets=unlimited)


SOME = (
    "getNetworkApplianceVlans",
    "getNetworkApplianceVlansSettings",
    "getNetworkGroupPolicies",
    "getNetworkSnmp",
    "getNetworkWirelessSsids",
    "getOrganizationDevices",
    "getOrganizationNetworks",
    "getOrganizationPolicyObjects",
)


async def crawl_config(
    meraki: Meraki, directory: Path, sink: str = "jsonl", listings: Iterable[str] = SOME
) -> None:
    """Crawl the configuration of all organizations, or some of it."""
    chosen = open_sink(sink, directory)
    async with crawl(meraki, Plan.of(listings), directory, sink=chosen) as run:
        await run.finish()
