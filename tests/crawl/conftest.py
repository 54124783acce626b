"""Fixtures of the crawl's tests."""

import os
from collections.abc import AsyncIterator, Iterator

import pytest

from meraki_async import Meraki
from meraki_async.simulator import Clock, Simulator

from .postgresql import REQUIRED, programs, running_server


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The address of a PostgreSQL server."""
    if programs() is None and not os.environ.get(REQUIRED):
        pytest.skip("no PostgreSQL server is installed (Debian: apt-get install postgresql)")
    with running_server() as url:
        yield url


@pytest.fixture
async def frozen() -> AsyncIterator[Simulator]:
    """A simulated dashboard whose clock stands still, without rate limits."""
    clock = Clock()
    clock.freeze()
    async with Simulator(
        organizations=6, devices_per_organization=30, seed=3, rate_limits=False, clock=clock
    ) as running:
        yield running


@pytest.fixture
async def meraki(frozen: Simulator) -> AsyncIterator[Meraki]:
    """A client of that dashboard."""
    async with Meraki(frozen.api_key, base_url=frozen.url) as client:
        yield client
