"""Fixtures of the crawl's tests."""

from collections.abc import AsyncIterator

import pytest

from meraki_async import Meraki
from meraki_async.simulator import Clock, Simulator


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
