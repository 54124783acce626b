"""What could not be seen is never taken for absent, nor for not executed."""

from pathlib import Path
from typing import Any

import pytest

from meraki_async import Meraki
from meraki_async.simulator import Simulator
from meraki_async.writes import Plan, apply_plan, plan_status
from meraki_async.writes.change import change_of
from meraki_async.writes.effects.kinds import effect_of
from meraki_async.writes.running.journal import Journal
from meraki_async.writes.running.steps import Step, Steps

pytestmark = pytest.mark.anyio


@pytest.fixture
async def organization_id(meraki: Meraki) -> str:
    organizations = await meraki.organizations.get_organizations()
    return organizations[0].id or ""


@pytest.fixture
async def networks(meraki: Meraki, organization_id: str) -> list[Any]:
    found: list[Any] = await meraki.organizations.get_organization_networks(organization_id)
    return found


async def test_a_listing_whose_records_have_no_id_hides_nothing(
    meraki: Meraki, organization_id: str, tmp_path: Path
) -> None:
    """The records have a groupId; the path calls it id."""
    groups = [
        await meraki.organizations.create_organization_adaptive_policy_group(
            organization_id, name=f"Group {n}", sgt=100 + n
        ).decode_as(dict)
        for n in range(4)
    ]
    plan = await Plan.of(
        meraki,
        [
            meraki.organizations.delete_organization_adaptive_policy_group(
                organization_id, group["groupId"]
            )
            for group in groups
        ],
    )
    assert all(change.before for change in plan.changes)
    plan.save(tmp_path / "plan.jsonl")
    report = await apply_plan(meraki, tmp_path / "plan.jsonl")
    assert report.counts == {"done": 4}, report.outcomes
    left = await meraki.organizations.get_organization_adaptive_policy_groups(
        organization_id
    ).decode_as(dict)
    assert not {g["groupId"] for g in left} & {g["groupId"] for g in groups}


async def test_no_content_is_no_empty_listing(
    simulator: Simulator, meraki: Meraki, networks: list[Any], tmp_path: Path
) -> None:
    network_id = networks[0].id
    policies = [
        await meraki.networks.create_network_group_policy(network_id, name=f"Policy {n}")
        for n in range(3)
    ]
    plan = await Plan.of(
        meraki,
        [
            meraki.networks.delete_network_group_policy(network_id, each.group_policy_id or "")
            for each in policies
        ],
    )
    plan.save(tmp_path / "plan.jsonl")
    simulator.faults.add("204@getNetworkGroupPolicies")
    report = await apply_plan(meraki, tmp_path / "plan.jsonl")
    assert report.counts == {"refused": 3}, report.outcomes
    assert "not whole" in report.outcomes[0].detail
    simulator.faults.clear()
    report = await apply_plan(meraki, tmp_path / "plan.jsonl")
    assert report.counts == {"done": 3}, report.outcomes


async def test_what_is_in_another_organization_now_is_not_touched(
    meraki: Meraki, networks: list[Any], tmp_path: Path
) -> None:
    plan = await Plan.of(meraki, [meraki.networks.update_network(networks[0].id, notes="x")])
    text = plan.encode().replace(
        f'"organizationId":"{networks[0].organization_id}"'.encode(), b'"organizationId":"1"'
    )
    (tmp_path / "plan.jsonl").write_bytes(text)
    report = await apply_plan(meraki, tmp_path / "plan.jsonl")
    assert report.counts == {"refused": 1}, report.outcomes
    assert "it is in organization" in report.outcomes[0].detail


async def test_a_claim_that_was_refused_in_part_is_not_done(
    meraki: Meraki, organization_id: str, networks: list[Any], tmp_path: Path
) -> None:
    devices = await meraki.organizations.get_organization_devices(organization_id).decode_as(dict)
    serial, old, wrong = next(
        (device["serial"], device["networkId"], network.id)
        for device in devices
        for network in networks
        if device["productType"] not in (network.product_types or ())
    )
    plan = await Plan.of(
        meraki,
        [
            meraki.networks.remove_network_devices(old, serial=serial),
            meraki.networks.claim_network_devices(wrong, serials=[serial]),
            meraki.devices.update_device(serial, name="there"),
        ],
    )
    plan.save(tmp_path / "plan.jsonl")
    report = await apply_plan(meraki, tmp_path / "plan.jsonl", settle_after=0.0)
    assert [outcome.state for outcome in report.outcomes] == ["done", "failed", "refused"]
    assert "takes no devices of type" in report.outcomes[1].detail


async def test_a_new_key_is_in_no_file(meraki: Meraki, tmp_path: Path) -> None:
    plan = await Plan.of(
        meraki, [meraki.administered.generate_administered_identities_me_api_keys()]
    )
    plan.save(tmp_path / "plan.jsonl")
    assert (await apply_plan(meraki, tmp_path / "plan.jsonl")).is_complete
    entry = plan_status(tmp_path / "plan.jsonl").entries["change-1"]
    assert entry.result_value == {"key": {"$hidden": True}}


async def test_license_keys_are_in_no_file(
    meraki: Meraki, organization_id: str, tmp_path: Path
) -> None:
    plan = await Plan.of(
        meraki,
        [
            meraki.organizations.claim_into_organization_inventory(
                organization_id, licenses=[{"key": "Z2AA-BBBB-CCCC", "mode": "addDevices"}]
            )
        ],
    )
    assert b"Z2AA" not in plan.encode()


async def test_what_the_api_does_not_return_again_may_have_been_made(meraki: Meraki) -> None:
    call = meraki.switch.create_network_switch_link_aggregation(
        "N_1", switch_profile_ports=[{"profile": "1", "portId": "2"}]
    )
    call.discard()
    effect = effect_of(call.request, "1")
    other, new = {"id": "1", "switchPorts": []}, {"id": "2", "switchPorts": []}
    before = effect.ground([other])
    assert effect.was_executed(before, effect.ground([other])) is False
    assert effect.was_executed(before, effect.ground([other, new])) is None
    assert effect.precondition(before) is None


async def test_a_name_that_the_listing_does_not_have_tells_nothing_apart(meraki: Meraki) -> None:
    call = meraki.networks.create_network_group_policy("N_1", name="Guests")
    call.discard()
    effect = effect_of(call.request, "1")
    before = effect.ground([{"groupPolicyId": "1"}])
    assert effect.was_executed(before, effect.ground([{"groupPolicyId": "1"}])) is False
    after = effect.ground([{"groupPolicyId": "1"}, {"groupPolicyId": "2"}])
    assert effect.was_executed(before, after) is None
    assert effect.was_executed(effect.ground([]), after) is None


async def test_texts_of_the_api_that_quote_a_secret_are_not_kept(
    meraki: Meraki, tmp_path: Path
) -> None:
    call = meraki.networks.update_network("N_1", notes="x")
    call.discard()
    journal = Journal(tmp_path / "journal", "digest")
    steps = Steps(meraki, journal, None, None, 0.0, ["passphrase", "passphrase-2", "x"])
    step = Step(
        change=change_of("change-1", call.request),
        request=call.request,
        effect=effect_of(call.request, "1"),
        ground=None,
    )
    await steps.settled(step, "failed", "400: 'passphrase-2' is no extra passphrase")
    assert journal.entries()["change-1"].detail == "400: '…' is no extra …"
    journal.close()
    assert b"passphrase" not in (tmp_path / "journal").read_bytes()
