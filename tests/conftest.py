"""Fixtures of all tests."""

from collections.abc import AsyncIterator

import hypothesis
import pytest

from meraki_async import Meraki
from meraki_async.simulator import Simulator

# how long an example takes says how busy the machine is, and no more
hypothesis.settings.register_profile("any machine", deadline=None)
hypothesis.settings.load_profile("any machine")


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
async def simulator() -> AsyncIterator[Simulator]:
    """A small world on a real socket, with its rate limits on."""
    async with Simulator(organizations=6, devices_per_organization=40, seed=7) as running:
        yield running


@pytest.fixture
async def meraki(simulator: Simulator) -> AsyncIterator[Meraki]:
    """A client of that world."""
    async with Meraki(simulator.api_key, base_url=simulator.url) as client:
        yield client
