"""A dashboard whose time runs fast, so that batches are over soon, and what is in it."""

import time
from collections.abc import AsyncIterator
from typing import Any

import pytest

from meraki_async import Meraki
from meraki_async.simulator import Clock, Simulator

SPEED = 200


class Fleet:
    """An organization of the simulated dashboard, and requests of ours that the server saw."""

    def __init__(self, simulator: Simulator, meraki: Meraki, organization_id: str) -> None:
        self.simulator = simulator
        self.meraki = meraki
        self.organization_id = organization_id
        self.networks: list[str] = []

    def seen(self, method: str, ending: str = "/actionBatches") -> list[Any]:
        """Requests to collections of this name, or to one thing in them."""
        return [
            request
            for request in self.simulator.requests
            if request.method == method
            and (request.path.endswith(ending) or request.path.rpartition("/")[0].endswith(ending))
        ]

    async def names(self) -> set[str]:
        """Of the policy objects."""
        objects = self.meraki.organizations.get_organization_policy_objects(self.organization_id)
        return {str(each.name) for each in await objects}

    def make(self, name: str) -> Any:
        """A call that makes a policy object."""
        return self.meraki.organizations.create_organization_policy_object(
            self.organization_id, name=name, category="network", type="cidr", cidr="10.9.8.0/24"
        )


def fast_clock() -> Clock:
    """A dashboard's time that runs fast."""
    started = time.time()
    return Clock(lambda: started + (time.time() - started) * SPEED)


@pytest.fixture
async def dashboard() -> AsyncIterator[Simulator]:
    clock = fast_clock()
    async with Simulator(
        organizations=6, devices_per_organization=40, seed=7, rate_limits=False, clock=clock
    ) as running:
        yield running


@pytest.fixture
async def fleet(dashboard: Simulator, no_backoff: None) -> AsyncIterator[Fleet]:
    async with Meraki(dashboard.api_key, base_url=dashboard.url) as meraki:
        for organization in await meraki.organizations.get_organizations():
            if organization.api is not None and organization.api.enabled:
                found = Fleet(dashboard, meraki, str(organization.id))
                break
        listed = await meraki.organizations.get_organization_networks(found.organization_id)
        found.networks = [str(each.id) for each in listed]
        yield found


@pytest.fixture(autouse=True)
def quick_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look at batches as often as their time is fast."""
    monkeypatch.setattr("meraki_async.batches.running._FIRST_LOOK", 1 / SPEED)
    monkeypatch.setattr("meraki_async.batches.running._MAX_DELAY", 0.1)
