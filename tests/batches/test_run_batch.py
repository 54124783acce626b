"""Many calls over many organizations."""

import asyncio
from typing import Any

import pytest

from meraki_async import ApiError, BatchFailedError, NotFoundError

from .conftest import Fleet

pytestmark = pytest.mark.anyio


async def organizations(fleet: Fleet) -> list[str]:
    found = await fleet.meraki.organizations.get_organizations()
    return [str(each.id) for each in found if each.api is not None and each.api.enabled]


async def test_over_many_organizations(fleet: Fleet) -> None:
    meraki = fleet.meraki
    networks = [
        str(network.id)
        for organization in await organizations(fleet)
        for network in await meraki.organizations.get_organization_networks(organization)
    ]
    results = await meraki.run_batch(
        meraki.networks.update_network(network, notes=f"Seen: {network}") for network in networks
    )
    assert [each.state for each in results] == ["done"] * len(networks)
    assert [(await each).notes for each in results] == [f"Seen: {each}" for each in networks]
    assert len(fleet.seen("POST")) == len(await organizations(fleet))


async def test_what_fails_fails_alone(fleet: Fleet) -> None:
    calls: list[Any] = [fleet.make(f"Till {number % 90}") for number in range(92)]
    calls += [fleet.meraki.networks.update_network("N_1", name="Nowhere")]
    results = await fleet.meraki.run_batch(calls)
    states = [each.state for each in results]
    assert states == ["done"] * 90 + ["failed"] * 3
    assert {f"Till {number}" for number in range(90)} <= await fleet.names()
    for each in results[90:92]:
        with pytest.raises(BatchFailedError, match="already been taken"):
            await each
    with pytest.raises(NotFoundError):
        await results[92]
    assert results[0].error is None


async def test_many_failures_are_sent_singly_in_the_end(fleet: Fleet) -> None:
    results = await fleet.meraki.run_batch([fleet.make(f"Till {n % 4}") for n in range(12)])
    states = [each.state for each in results]
    assert states == ["done"] * 4 + ["failed"] * 8
    errors = [each.error for each in results[4:]]
    assert all(isinstance(error, BatchFailedError | ApiError) for error in errors)
    assert sum(isinstance(error, ApiError) for error in errors) == 5


async def test_where_batches_are_refused(fleet: Fleet) -> None:
    fleet.simulator.faults.add("403-html@createOrganizationActionBatch")
    results = await fleet.meraki.run_batch([fleet.make(f"Till {n % 4}") for n in range(12)])
    assert [each.state for each in results] == ["done"] * 4 + ["failed"] * 8


async def test_in_order(fleet: Fleet) -> None:
    calls = [fleet.make(f"Till {number}") for number in range(45)]
    results = await fleet.meraki.run_batch(calls, synchronous=True, in_order=True)
    made = await asyncio.gather(*results)
    assert [each.name for each in made] == [f"Till {number}" for number in range(45)]
    steps = [each.method for each in fleet.simulator.requests if "actionBatches" in each.path]
    assert steps == ["POST", "PUT"] * 3


async def test_no_calls(fleet: Fleet) -> None:
    assert await fleet.meraki.run_batch([]) == []
