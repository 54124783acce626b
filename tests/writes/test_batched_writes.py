"""Plans in action batches: as few requests as the API allows, what fails set apart."""

import asyncio
from collections import Counter
from math import ceil
from pathlib import Path
from typing import Any

import pytest

from meraki_async import Budgets, Meraki, RateLimit
from meraki_async.simulator import Simulator
from meraki_async.writes import Plan, apply_plan
from meraki_async.writes.cost import cost_of

from ..batches.conftest import fast_clock

pytestmark = pytest.mark.anyio


@pytest.fixture
async def devices(meraki: Meraki) -> list[Any]:
    organization = (await meraki.organizations.get_organizations())[0]
    found: list[Any] = await meraki.organizations.get_organization_devices(organization.id)
    return found


async def save(meraki: Meraki, calls: list[Any], directory: Path) -> Path:
    plan = await Plan.of(meraki, calls)
    plan.save(directory / "plan.jsonl")
    return directory / "plan.jsonl"


def writes(simulator: Simulator) -> Counter[str]:
    found: Counter[str] = Counter()
    for request in simulator.requests:
        if request.method != "GET":
            kind = "batch" if "/actionBatches" in request.path else "single"
            found[f"{request.method} {kind}"] += 1
    return found


@pytest.mark.slow
async def test_one_batch_does_them_all(
    simulator: Simulator, meraki: Meraki, devices: list[Any], tmp_path: Path
) -> None:
    calls = [meraki.devices.update_device(d.serial, notes="batched") for d in devices]
    path = await save(meraki, calls, tmp_path)
    report = await apply_plan(meraki, path)
    assert report.counts == {"done": len(devices)}, report.outcomes
    assert writes(simulator) == {"POST batch": 1, "PUT batch": 1}
    after = await meraki.organizations.get_organization_devices(
        simulator.requests[-1].organization_id or ""
    )
    assert {device.notes for device in after} == {"batched"}


@pytest.mark.slow
async def test_without_batches_each_goes_by_itself(
    simulator: Simulator, meraki: Meraki, devices: list[Any], tmp_path: Path
) -> None:
    calls = [meraki.devices.update_device(d.serial, notes="single") for d in devices]
    report = await apply_plan(meraki, await save(meraki, calls, tmp_path), batches=False)
    assert report.counts == {"done": len(devices)}
    assert writes(simulator) == {"PUT single": len(devices)}


@pytest.mark.slow
async def test_what_fails_is_set_apart_and_the_rest_is_packed_anew(
    simulator: Simulator, meraki: Meraki, tmp_path: Path
) -> None:
    organization = (await meraki.organizations.get_organizations())[0]

    calls = [
        meraki.organizations.create_organization_policy_object(
            organization.id,
            name=f"Object {n}",
            category="nonsense" if n in (7, 19) else "network",
            type="cidr",
            cidr=f"10.0.{n}.0/24",
        )
        for n in range(30)
    ]
    report = await apply_plan(meraki, await save(meraki, calls, tmp_path))
    assert report.counts == {"done": 28, "failed": 2}, report.outcomes
    failed = [outcome for outcome in report.outcomes if outcome.state == "failed"]
    assert [outcome.change.id for outcome in failed] == ["change-8", "change-20"]
    assert all("needs category" in outcome.detail for outcome in failed), failed
    assert "POST single" not in writes(simulator)


@pytest.mark.slow
async def test_single_writes_take_over_where_batches_are_refused(
    simulator: Simulator, meraki: Meraki, devices: list[Any], tmp_path: Path
) -> None:
    simulator.faults.add("404-text@createOrganizationActionBatch")
    calls = [meraki.devices.update_device(d.serial, notes="single") for d in devices]
    report = await apply_plan(meraki, await save(meraki, calls, tmp_path))
    assert report.counts == {"done": len(devices)}, report.outcomes
    assert "takes no action batches" in report.warnings[0]


@pytest.mark.slow
async def test_a_batch_that_an_earlier_run_did_not_confirm_never_runs(
    simulator: Simulator, meraki: Meraki, devices: list[Any], tmp_path: Path
) -> None:
    calls = [meraki.devices.update_device(d.serial, notes="batched") for d in devices]
    path = await save(meraki, calls, tmp_path)
    simulator.faults.add("503@updateOrganizationActionBatch")
    applying = asyncio.create_task(apply_plan(meraki, path))
    async with asyncio.timeout(60):
        while not writes(simulator)["PUT batch"]:  # noqa: ASYNC110 - the simulator has no event
            await asyncio.sleep(0.01)
    applying.cancel()
    await asyncio.gather(applying, return_exceptions=True)
    simulator.faults.clear()
    # what it relies on changes before it is applied again
    await meraki.devices.update_device(devices[0].serial, notes="mine")
    report = await apply_plan(meraki, path)
    assert report.counts == {"done": len(devices) - 1, "refused": 1}, report.outcomes
    assert (await meraki.devices.get_device(devices[0].serial)).notes == "mine"


@pytest.mark.slow
async def test_results_of_batched_creations_are_used(
    meraki: Meraki, tmp_path: Path, simulator: Simulator
) -> None:
    organization = (await meraki.organizations.get_organizations())[0]
    plan = Plan()
    for number in range(12):
        made = plan.add(
            meraki.organizations.create_organization_network(
                organization.id, name=f"Shop {number}", product_types=["wireless"]
            )
        )
        plan.add(meraki.networks.update_network(made.result(), notes=f"note {number}"))
    await plan.read(meraki)
    plan.save(tmp_path / "plan.jsonl")
    report = await apply_plan(meraki, tmp_path / "plan.jsonl")
    assert report.counts == {"done": 24}, report.outcomes
    networks = await meraki.organizations.get_organization_networks(organization.id)
    notes = {n.name: n.notes for n in networks if (n.name or "").startswith("Shop")}
    assert notes == {f"Shop {number}": f"note {number}" for number in range(12)}
    assert writes(simulator) == {"POST batch": 2, "PUT batch": 2}


@pytest.mark.slow
async def test_thousands_of_switch_ports(tmp_path: Path) -> None:
    """5,000 ports in 5 organizations: as few creations and confirmations as there can be."""
    async with (
        Simulator(
            organizations=7, devices_per_organization=500, seed=3, organization_rate=200,
            organization_burst=200, source_rate=2000, source_burst=2000,
        ) as simulator,
        Meraki(simulator.api_key, base_url=simulator.url) as meraki,
    ):  # fmt: skip
        ports: dict[str, list[tuple[str, str]]] = {}
        found = await meraki.organizations.get_organizations().decode_as(dict)
        for organization_id in [o["id"] for o in found if o["api"]["enabled"]][:5]:
            switches = meraki.switch.get_organization_switch_ports_by_switch(organization_id)
            ports[organization_id] = [
                (switch["serial"], port["portId"])
                async for switch in switches.decode_as(dict)
                for port in switch["ports"]
            ][:1000]
        assert sum(map(len, ports.values())) == 5000
        calls = [
            meraki.switch.update_device_switch_port(serial, port_id, name="swept")
            for own in ports.values()
            for serial, port_id in own
        ]
        plan = await Plan.of(meraki, calls)
        plan.save(tmp_path / "plan.jsonl")
        before = len(simulator.requests)
        report = await apply_plan(meraki, tmp_path / "plan.jsonl")
        assert report.counts == {"done": 5000}, report.counts
        sent: Counter[tuple[str, str]] = Counter()
        for request in list(simulator.requests)[before:]:
            if request.method != "GET":
                assert "/actionBatches" in request.path
                sent[request.organization_id or "", request.method] += 1
        for organization_id, own in ports.items():
            assert sent[organization_id, "POST"] == ceil(len(own) / 100)
            assert sent[organization_id, "PUT"] == ceil(len(own) / 100)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("ready", "batches"), [(49, 1), (99, 1), (100, 2), (120, 2), (260, 5), (520, 6)]
)
async def test_what_is_ready_is_divided_while_there_is_room(
    ready: int, batches: int, tmp_path: Path
) -> None:
    """And it is said before."""
    async with (
        Simulator(
            organizations=1, devices_per_organization=600, rate_limits=False, clock=fast_clock()
        ) as simulator,
        Meraki(
            simulator.api_key,
            base_url=simulator.url,
            budgets=Budgets(RateLimit(1000, 1000), source=RateLimit(1000, 1000)),
        ) as meraki,
    ):
        organization = (await meraki.organizations.get_organizations())[0]
        listed = meraki.organizations.get_organization_devices(organization.id)
        serials = [device.serial async for device in listed][:ready]
        assert len(serials) == ready
        calls = [meraki.devices.update_device(serial, notes="divided") for serial in serials]
        path = await save(meraki, calls, tmp_path)
        report = await apply_plan(meraki, path)
        assert report.counts == {"done": ready}
        assert writes(simulator) == {"POST batch": batches, "PUT batch": batches}
        cost = cost_of(Plan.load(path).changes, rate=None, source_rate=None)
        looks = sum(
            request.method == "GET" and "/actionBatches/" in request.path
            for request in simulator.requests
        )
        assert 2 * batches < cost.writes <= 2 * batches + looks


@pytest.mark.slow
@pytest.mark.parametrize("fault", ["404-empty", "404-empty:0.5", "400-error"])
async def test_a_batch_that_cannot_be_seen_for_a_while_is_not_sent_again(
    fault: str, simulator: Simulator, meraki: Meraki, devices: list[Any], tmp_path: Path
) -> None:
    calls = [meraki.devices.update_device(d.serial, notes="batched") for d in devices]
    path = await save(meraki, calls, tmp_path)
    simulator.faults.add(f"{fault}@getOrganizationActionBatch")
    await apply_plan(meraki, path, settle_after=0.0)
    simulator.faults.clear()
    report = await apply_plan(meraki, path, settle_after=0.0)
    assert report.counts == {"done": len(devices)}, report.outcomes
    assert writes(simulator)["PUT single"] == 0
    assert writes(simulator)["POST batch"] == 1


@pytest.mark.slow
async def test_results_of_batched_creations_have_ids_of_any_name(
    meraki: Meraki, tmp_path: Path
) -> None:
    organization = (await meraki.organizations.get_organizations())[0]
    networks = await meraki.organizations.get_organization_networks(organization.id)
    plan = Plan()
    made = [
        plan.add(
            meraki.networks.create_network_group_policy(networks[0].id, name=f"Policy {number}")
        )
        for number in range(11)
    ]
    for change in made:
        plan.add(
            meraki.networks.update_network_group_policy(
                networks[0].id, change.result("groupPolicyId"), name=f"After {change.id}"
            )
        )
    await plan.read(meraki)
    plan.save(tmp_path / "plan.jsonl")
    report = await apply_plan(meraki, tmp_path / "plan.jsonl")
    assert report.counts == {"done": 22}, report.outcomes
