"""Blocks of calls that are sent in batches."""

import asyncio
import logging
from math import ceil
from typing import Any

import pytest

from meraki_async import (
    BatchFailedError,
    ClientStateError,
    Meraki,
    NotAppliedError,
    NotBatchableError,
    NotFoundError,
    OutcomeUnknownError,
)
from meraki_async.api.models import networks as network_models
from meraki_async.api.models import switch as switch_models
from meraki_async.simulator import Simulator

from .conftest import Fleet

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("synchronous", [False, True])
async def test_calls_give_what_they_would_have_given(fleet: Fleet, synchronous: bool) -> None:
    meraki, network = fleet.meraki, fleet.networks[0]
    organization = fleet.organization_id
    async with meraki.action_batch(organization, synchronous=synchronous) as batch:
        renamed = batch.add(meraki.networks.update_network(network, name="Of a batch"))
        made = batch.add(fleet.make("Of a batch"))
        added = batch.add(
            meraki.organizations.create_organization_network(
                organization, name="New", product_types=["switch"]
            )
        )
        gone = batch.add(meraki.networks.delete_network(fleet.networks[1]))
        assert gone.state == "added"
    (created,), (confirmed,) = fleet.seen("POST"), fleet.seen("PUT")
    assert (created.status, confirmed.status) == (201, 200)
    assert confirmed.path.endswith(f"/actionBatches/{batch.batch_ids[0]}")
    result = await renamed
    assert (result.id, result.name) == (network, "Of a batch")
    assert isinstance(result, network_models.UpdateNetworkResponse)
    assert (await made).cidr == "10.9.8.0/24"
    assert (await added).product_types == ["switch"]
    await gone
    # a second await asks nothing
    before = len(fleet.simulator.requests)
    assert (await renamed).name == "Of a batch"
    assert len(fleet.simulator.requests) == before


async def test_many_results_are_read_by_one_listing(fleet: Fleet) -> None:
    meraki = fleet.meraki
    devices = meraki.organizations.get_organization_devices(
        fleet.organization_id, product_types=["switch"]
    )
    serial = (await devices)[0].serial
    ports = await meraki.switch.get_device_switch_ports(serial)
    async with meraki.action_batch(fleet.organization_id) as batch:
        changed = [
            batch.add(
                meraki.switch.update_device_switch_port(
                    serial, port.port_id, name=f"Port {port.port_id}"
                )
            )
            for port in ports
        ]
    before = len(fleet.simulator.requests)
    names = [(await each).name for each in changed]
    assert names == [f"Port {port.port_id}" for port in ports]
    assert len(fleet.simulator.requests) == before + 1
    assert isinstance(await changed[0], switch_models.UpdateDeviceSwitchPortResponse)


@pytest.mark.slow
async def test_more_than_fit_one_batch(fleet: Fleet) -> None:
    async with fleet.meraki.action_batch(fleet.organization_id) as batch:
        for number in range(730):
            batch.add(fleet.make(f"Till {number}"))
    assert len(batch.batch_ids) == len(fleet.seen("POST")) == ceil(730 / 100)
    assert {f"Till {number}" for number in range(730)} <= await fleet.names()
    # ours alone are never one too many
    assert {request.status for request in fleet.seen("PUT")} == {200}
    assert {request.status for request in fleet.seen("POST")} == {201}


async def test_in_order(fleet: Fleet) -> None:
    async with fleet.meraki.action_batch(
        fleet.organization_id, synchronous=True, in_order=True
    ) as batch:
        calls = [batch.add(fleet.make(f"Till {number}")) for number in range(65)]
    steps = [request.method for request in fleet.simulator.requests if "Batches" in request.path]
    assert steps == ["POST", "PUT"] * 4
    ids = [int(str((await each).id)) for each in calls]
    assert ids == sorted(ids)


async def test_in_order_nothing_follows_a_failure(fleet: Fleet) -> None:
    with pytest.raises(BatchFailedError) as raised:
        async with fleet.meraki.action_batch(
            fleet.organization_id, synchronous=True, in_order=True
        ) as batch:
            calls = [batch.add(fleet.make(f"Till {number % 30}")) for number in range(65)]
    states = [each.state for each in calls]
    assert states == ["done"] * 20 + ["not_applied"] * 10 + ["failed"] + ["not_applied"] * 9 + (
        ["not_sent"] * 25
    )
    assert list(raised.value.failed) == [calls[30]]
    assert len(raised.value.not_applied) == 44
    assert len(fleet.seen("POST")) == 2


@pytest.mark.parametrize("synchronous", [False, True])
async def test_a_failure_names_its_action_and_rolls_back_the_others(
    fleet: Fleet, synchronous: bool
) -> None:
    meraki = fleet.meraki
    before = await fleet.names()
    with pytest.raises(BatchFailedError, match="Name has already been taken") as raised:
        async with meraki.action_batch(fleet.organization_id, synchronous=synchronous) as batch:
            first = batch.add(fleet.make("Till"))
            second = batch.add(meraki.networks.update_network(fleet.networks[0], name="Renamed"))
            third = batch.add(
                meraki.organizations.create_organization_policy_object(
                    fleet.organization_id,
                    name="Till",
                    category="network",
                    type="cidr",
                    cidr="10.1.1.0/24",
                )
            )
    assert await fleet.names() == before
    error = raised.value
    assert list(error.failed) == [third]
    assert list(error.not_applied) == [first, second]
    assert error.batch_id == batch.batch_ids[0]
    with pytest.raises(BatchFailedError, match="Name has already been taken") as own:
        await third
    assert not isinstance(own.value, NotAppliedError)
    for rolled_back in (first, second):
        with pytest.raises(NotAppliedError, match=r"rolled back.*already been taken"):
            await rolled_back
    assert "10.1.1.0/24" not in f"{error} {error.errors} {own.value}"


async def test_a_refusal_at_creation(fleet: Fleet) -> None:
    meraki, network = fleet.meraki, fleet.networks[0]
    await meraki.networks.get_network(network)
    await meraki.networks.delete_network(network)  # though we still know whose it was
    with pytest.raises(BatchFailedError, match=f"Network with ID {network} not found"):
        async with meraki.action_batch(fleet.organization_id) as batch:
            made = batch.add(fleet.make("Till"))
            renamed = batch.add(meraki.networks.update_network(network, name="x"))
    assert (made.state, renamed.state) == ("not_applied", "failed")
    assert "Till" not in await fleet.names()


async def test_what_a_batch_does_not_take(fleet: Fleet) -> None:
    meraki = fleet.meraki
    other = next(
        str(each.id)
        for each in await meraki.organizations.get_organizations()
        if each.api is not None and each.api.enabled and each.id != fleet.organization_id
    )
    foreign = str((await meraki.organizations.get_organization_networks(other))[0].id)
    calls: list[tuple[Any, str]] = [
        (meraki.networks.get_network(fleet.networks[0]), "getNetwork"),
        (meraki.organizations.get_organizations(), "getOrganizations"),
        (meraki.devices.reboot_device("Q2XX-0000-0000"), "rebootDevice"),
        (meraki.request("POST", "/nowhere"), "POST /nowhere"),
        (
            meraki.organizations.create_organization_policy_object(
                other, name="x", category="network", type="cidr"
            ),
            f"createOrganizationPolicyObject.* {other}",
        ),
        (meraki.networks.update_network(foreign, name="x"), f"updateNetwork.* {other}"),
        (
            meraki.networks.claim_network_devices(
                fleet.networks[0], serials=["Q2XX-0000-0000"], add_atomically=False
            ),
            "addAtomically of claimNetworkDevices",
        ),
    ]
    async with meraki.action_batch(fleet.organization_id) as batch:
        for call, text in calls:
            with pytest.raises(NotBatchableError, match=text):
                batch.add(call)
    assert fleet.seen("POST") == []
    for call, text in calls[:3]:
        with pytest.raises(NotBatchableError, match=text):
            await meraki.run_batch([call])


async def test_calls_of_others_are_found_out_before_anything_is_sent(fleet: Fleet) -> None:
    async with Meraki(fleet.simulator.api_key, base_url=fleet.simulator.url) as meraki:
        other = next(
            str(each.id)
            for each in await fleet.meraki.organizations.get_organizations()
            if each.api is not None and each.api.enabled and each.id != fleet.organization_id
        )
        foreign = str((await fleet.meraki.organizations.get_organization_networks(other))[0].id)
        for network, text in ((foreign, f"belongs to organization {other}"), ("N_1", "look")):
            with pytest.raises(NotBatchableError, match=text):
                async with meraki.action_batch(fleet.organization_id) as batch:
                    mine = batch.add(fleet.make("Till"))
                    batch.add(meraki.networks.update_network(network, name="x"))
            assert fleet.seen("POST") == []
            with pytest.raises(ClientStateError, match="nothing was sent"):
                await mine


async def test_an_exception_in_the_block_sends_nothing(fleet: Fleet) -> None:
    with pytest.raises(LookupError):
        async with fleet.meraki.action_batch(fleet.organization_id) as batch:
            made = batch.add(fleet.make("Till"))
            raise LookupError
    assert fleet.seen("POST") == []
    with pytest.raises(ClientStateError, match="nothing was sent"):
        await made
    with pytest.raises(ClientStateError):
        batch.add(call := fleet.make("x"))
    call.discard()


async def test_awaited_too_early(fleet: Fleet) -> None:
    async with fleet.meraki.action_batch(fleet.organization_id, synchronous=True) as batch:
        made = batch.add(fleet.make("Till"))
        with pytest.raises(ClientStateError, match="after the block"):
            await made
    assert (await made).name == "Till"


async def test_an_organization_without_an_id(fleet: Fleet) -> None:
    for wrong in (None, "", ".."):
        with pytest.raises(ValueError, match="organizationId"):
            fleet.meraki.action_batch(wrong)


async def test_nothing_added(fleet: Fleet) -> None:
    async with fleet.meraki.action_batch(fleet.organization_id) as batch:
        pass
    assert batch.calls == fleet.seen("POST") == []


async def test_previews(fleet: Fleet) -> None:
    meraki = fleet.meraki
    async with meraki.action_batch(
        fleet.organization_id, confirmed=False, synchronous=True
    ) as batch:
        calls = [batch.add(fleet.make(f"Till {number}")) for number in range(25)]
    assert len(batch.batch_ids) == 2
    waiting = await meraki.batch_runner(fleet.organization_id).list_batches("pending")
    assert [each.state for each in waiting] == ["unconfirmed"] * 2
    assert "Till 0" not in await fleet.names()
    with pytest.raises(ClientStateError, match="confirm"):
        await calls[0]
    await batch.confirm()
    assert (await calls[24]).name == "Till 24"
    for again in (batch.confirm, batch.discard):
        with pytest.raises(ClientStateError):
            await again()


async def test_previews_that_are_discarded(fleet: Fleet) -> None:
    meraki = fleet.meraki
    async with meraki.action_batch(fleet.organization_id, confirmed=False) as batch:
        made = batch.add(fleet.make("Till"))
    await batch.discard()
    assert await meraki.batch_runner(fleet.organization_id).list_batches() == []
    assert "Till" not in await fleet.names()
    with pytest.raises(ClientStateError, match="discarded"):
        await made


async def test_a_callback_is_passed_through(fleet: Fleet) -> None:
    callback = {"url": "https://hooks.fjordlys.example/m", "sharedSecret": "two ravens"}
    async with fleet.meraki.action_batch(fleet.organization_id, callback=callback) as batch:
        batch.add(fleet.make("Till"))
    record = await fleet.meraki.organizations.get_organization_action_batch(
        fleet.organization_id, batch.batch_ids[0]
    )
    assert record.callback is not None
    assert record.callback.url == callback["url"]


@pytest.mark.parametrize("kind", ["403-html", "404-text"])
async def test_where_batches_are_refused_single_calls_take_over(
    fleet: Fleet, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    fleet.simulator.faults.add(f"{kind}@createOrganizationActionBatch")
    with caplog.at_level(logging.WARNING, "meraki_async"):
        async with fleet.meraki.action_batch(fleet.organization_id) as batch:
            made = [batch.add(fleet.make(f"Till {number}")) for number in range(3)]
    assert batch.refusal is not None
    assert "one by one" in caplog.text
    assert [(await each).name for each in made] == ["Till 0", "Till 1", "Till 2"]
    with pytest.raises(BatchFailedError, match="already been taken"):
        async with fleet.meraki.action_batch(fleet.organization_id) as batch:
            again = [batch.add(fleet.make(name)) for name in ("New", "Till 0", "Newer")]
    assert [each.state for each in again] == ["done", "failed", "not_applied"]
    with pytest.raises(NotAppliedError, match="not sent"):
        await again[2]


async def test_previews_do_not_fall_back(fleet: Fleet) -> None:
    fleet.simulator.faults.add("404-text#2@createOrganizationActionBatch")
    with pytest.raises(NotFoundError):
        async with fleet.meraki.action_batch(
            fleet.organization_id, confirmed=False, synchronous=True
        ) as batch:
            for number in range(25):
                batch.add(fleet.make(f"Till {number}"))
    assert {each.state for each in batch.calls} == {"not_sent"}
    assert await fleet.meraki.batch_runner(fleet.organization_id).list_batches() == []


@pytest.mark.parametrize(
    "fault",
    [
        "reset-before#1@createOrganizationActionBatch",
        "502#1@createOrganizationActionBatch",
        "reset-before#1@updateOrganizationActionBatch",
        "503#1@updateOrganizationActionBatch",
        "reset-before#1@getOrganizationActionBatch",
        "429#1@createOrganizationActionBatch",
    ],
)
@pytest.mark.parametrize("synchronous", [False, True])
async def test_lost_responses_do_nothing_twice(fleet: Fleet, fault: str, synchronous: bool) -> None:
    fleet.simulator.faults.add(fault)
    async with fleet.meraki.action_batch(fleet.organization_id, synchronous=synchronous) as batch:
        made = batch.add(fleet.make("Till"))
    assert (await made).name == "Till"
    batches = await fleet.meraki.batch_runner(fleet.organization_id).list_batches("completed")
    assert [each.id for each in batches] == batch.batch_ids


async def test_an_end_that_nobody_sees(dashboard: Simulator) -> None:
    async with Meraki(dashboard.api_key, base_url=dashboard.url, retries=0) as meraki:
        organization = next(
            str(each.id)
            for each in await meraki.organizations.get_organizations()
            if each.api is not None and each.api.enabled
        )
        fleet = Fleet(dashboard, meraki, organization)
        dashboard.faults.add("503@getOrganizationActionBatch")
        with pytest.raises(OutcomeUnknownError, match="was not seen"):
            async with meraki.action_batch(organization) as batch:
                made = batch.add(fleet.make("Till"))
        assert made.state == "unknown"
        with pytest.raises(OutcomeUnknownError):
            await made
        dashboard.faults.clear()
        assert (await meraki.batch_runner(organization).wait(batch.batch_ids[0])).completed


async def test_a_cancelled_block_leaves_calls_unknown(fleet: Fleet) -> None:
    fleet.simulator.clock.freeze()
    block: list[Any] = []

    async def run() -> None:
        async with fleet.meraki.action_batch(fleet.organization_id) as batch:
            block.append(batch.add(fleet.make("Till")))

    task = asyncio.create_task(run())
    async with asyncio.timeout(60):
        while not fleet.seen("GET"):  # noqa: ASYNC110 - the server has no event for it
            await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert block[0].state == "unknown"
