"""Plans whose changes rely on each other: what an earlier one makes is no moved ground."""

from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec import UNSET

from meraki_async import Meraki, PlanError
from meraki_async.writes import (
    Change,
    Plan,
    PlanReport,
    apply_plan,
    plan_status,
    preview_plan,
    revert_plan,
)
from meraki_async.writes.effects.kinds import effect_of
from meraki_async.writes.order import levels
from meraki_async.writes.running.journal import journal_path

pytestmark = pytest.mark.anyio


@pytest.fixture
async def networks(meraki: Meraki) -> list[Any]:
    organization = (await meraki.organizations.get_organizations())[0]
    found: list[Any] = await meraki.organizations.get_organization_networks(organization.id)
    return found


async def applied(
    meraki: Meraki, calls: list[Any], directory: Path, name: str = "plan.jsonl"
) -> PlanReport:
    plan = await Plan.of(meraki, calls)
    plan.save(directory / name)
    return await apply_plan(meraki, directory / name, settle_after=0.0)


async def test_what_the_plan_changed_itself_may_be_deleted(
    meraki: Meraki, networks: list[Any], tmp_path: Path
) -> None:
    policy = await meraki.networks.create_network_group_policy(networks[0].id, name="Guests")
    policy_id = policy.group_policy_id or ""
    report = await applied(
        meraki,
        [
            meraki.networks.update_network_group_policy(networks[0].id, policy_id, name="Old"),
            meraki.networks.delete_network_group_policy(networks[0].id, policy_id),
        ],
        tmp_path,
    )
    assert report.counts == {"done": 2}, report.outcomes
    # it comes back as it was before both
    reversal = await revert_plan(meraki, tmp_path / "plan.jsonl")
    assert [change.operation for change in reversal.plan.changes] == ["createNetworkGroupPolicy"]
    assert "deleted afterwards" in {c.id: why for c, why in reversal.left}["change-1"]


async def test_a_network_is_deleted_before_its_name_is_used_again(
    meraki: Meraki, networks: list[Any], tmp_path: Path
) -> None:
    organization_id = networks[0].organization_id
    create = meraki.organizations.create_organization_network
    old = await create(organization_id, name="Shop X", product_types=["switch"])
    report = await applied(
        meraki,
        [
            meraki.networks.delete_network(old.id),
            create(organization_id, name="Shop X", product_types=["switch"]),
        ],
        tmp_path,
    )
    assert report.counts == {"done": 2}, report.outcomes
    found = await meraki.organizations.get_organization_networks(organization_id)
    assert [n.id != old.id for n in found if n.name == "Shop X"] == [True]


async def test_devices_go_through_several_places(
    meraki: Meraki, networks: list[Any], tmp_path: Path
) -> None:
    organization_id = networks[0].organization_id
    device = (await meraki.organizations.get_organization_devices(organization_id))[0]
    serial, network_id = device.serial or "", device.network_id or ""
    report = await applied(
        meraki,
        [
            meraki.networks.remove_network_devices(network_id, serial=serial),
            meraki.organizations.release_from_organization_inventory(
                organization_id, serials=[serial]
            ),
            meraki.organizations.claim_into_organization_inventory(
                organization_id, serials=[serial]
            ),
            meraki.networks.claim_network_devices(network_id, serials=[serial]),
            meraki.devices.update_device(serial, name="moved"),
        ],
        tmp_path,
    )
    assert report.counts == {"done": 5}, report.outcomes
    assert (await meraki.devices.get_device(serial)).name == "moved"


async def test_equal_things_without_a_name_are_made_twice(
    meraki: Meraki, networks: list[Any], tmp_path: Path
) -> None:
    network_id = next(n.id for n in networks if "switch" in (n.product_types or ()))
    create = meraki.switch.create_network_switch_qos_rule
    before = len(await meraki.switch.get_network_switch_qos_rules(network_id))
    calls = [create(network_id, vlan=100, protocol="TCP", dscp=1) for _ in range(2)]
    report = await applied(meraki, calls, tmp_path)
    assert report.counts == {"done": 2}, report.outcomes
    assert len(await meraki.switch.get_network_switch_qos_rules(network_id)) == before + 2


async def test_what_comes_after_a_refused_change_is_refused(
    meraki: Meraki, networks: list[Any], tmp_path: Path
) -> None:
    network_id = networks[0].id
    plan = await Plan.of(
        meraki,
        [
            meraki.networks.update_network(network_id, tags=["one"]),
            meraki.networks.update_network(network_id, tags=["two"]),
        ],
    )
    plan.save(tmp_path / "plan.jsonl")
    await meraki.networks.update_network(network_id, tags=["theirs"])
    preview = await preview_plan(meraki, tmp_path / "plan.jsonl")
    assert [j and j.verdict for _, j in preview.judgements] == ["moved", None]
    report = await apply_plan(meraki, tmp_path / "plan.jsonl")
    assert report.counts == {"refused": 2}
    assert "change-1, on which it depends, is not done" in report.outcomes[1].detail
    assert (await meraki.networks.get_network(network_id)).tags == ["theirs"]


async def test_nothing_is_taken_back_over_what_somebody_changed_last(
    meraki: Meraki, networks: list[Any], tmp_path: Path
) -> None:
    network_id = networks[0].id
    report = await applied(
        meraki,
        [
            meraki.networks.update_network(network_id, tags=["one"]),
            meraki.networks.update_network(network_id, notes="note"),
            meraki.networks.update_network(network_id, tags=["two"]),
        ],
        tmp_path,
    )
    assert report.is_complete
    await meraki.networks.update_network(network_id, tags=["theirs"])
    reversal = await revert_plan(meraki, tmp_path / "plan.jsonl")
    assert [list(change.body) for change in reversal.plan.changes] == [["notes"]]
    assert {change.id for change, _ in reversal.left} == {"change-1", "change-3"}


def test_the_order_of_a_list_is_a_change() -> None:
    change = Change(
        id="change-1",
        operation="updateNetworkWirelessRfProfile",
        parameters={"networkId": "N", "rfProfileId": "1"},
        body={"twoFourGhzSettings": {"validAutoChannels": [11, 1]}},
    )
    effect = effect_of(change.request({}, {}), "1")
    before = {"twoFourGhzSettings": {"validAutoChannels": [1, 11]}}
    after = {"twoFourGhzSettings": {"validAutoChannels": [11, 1]}}
    assert not effect.is_in_force(before)
    assert effect.is_in_force(after)
    assert effect.was_executed(before, before) is False
    assert effect.was_executed(before, after) is True


def test_a_put_without_a_body_is_never_in_force() -> None:
    change = Change(
        id="change-1", operation="updateNetworkSnmpTraps", parameters={"networkId": "N"}
    )
    effect = effect_of(change.request({}, {}), "1")
    assert not effect.is_in_force({"mode": "disabled"})
    assert effect.was_executed({"mode": "disabled"}, {"mode": "disabled"}) is None


def test_networks_that_are_combined_are_done_with_before() -> None:
    plan = Plan(
        [
            Change(
                id="change-1",
                operation="updateNetwork",
                parameters={"networkId": "N_1"},
                body={"notes": "x"},
            ),
            Change(
                id="change-2",
                operation="combineOrganizationNetworks",
                parameters={"organizationId": "1"},
                body={"name": "both", "networkIds": ["N_1", "N_2"]},
            ),
        ]
    )
    assert levels(plan.changes) == {"change-1": 0, "change-2": 1}


@pytest.mark.parametrize(
    ("member", "value", "said"),
    [
        ("befor", None, "unknown field"),
        ("parameters", {"networkId": "N_1", "vlanId": "1"}, "has no vlanId"),
        ("after", "change-9", "no earlier one"),
        ("organizationId", "..", "no organization's id"),
        ("body", {"a": {"$ref": "change-1.id"}}, "no earlier change"),
    ],
)
def test_what_makes_no_sense_in_a_file_is_refused(
    member: str, value: Any, said: str, tmp_path: Path
) -> None:
    change = {
        "id": "change-1",
        "operation": "updateNetwork",
        "parameters": {"networkId": "N_1"},
        "body": {"notes": "x"},
    }
    lines = [{"plan": 1, "changes": 1}, {**change, member: value}]
    (tmp_path / "plan.jsonl").write_bytes(msgspec.json.Encoder().encode_lines(lines))
    with pytest.raises(PlanError, match=f"line 2.*{said}"):
        Plan.load(tmp_path / "plan.jsonl")


def test_the_same_id_twice_is_refused() -> None:
    change = Change(id="change-1", operation="deleteNetwork", parameters={"networkId": "N_1"})
    with pytest.raises(PlanError, match="there twice"):
        Plan([change, change])


@pytest.mark.parametrize("body", [UNSET, None, 5, "x", [], {}, {"serials": 5}, {"serials": [None]}])
@pytest.mark.parametrize(
    "operation", ["bindNetwork", "claimNetworkDevices", "removeNetworkDevices"]
)
async def test_bodies_that_make_no_sense_are_left_to_the_api(
    operation: str, body: Any, meraki: Meraki, networks: list[Any], tmp_path: Path
) -> None:
    change = Change(
        id="change-1",
        operation=operation,
        parameters={"networkId": networks[0].id},
        body=body,
        organization_id=networks[0].organization_id,
    )
    Plan([change]).save(tmp_path / "plan.jsonl")
    report = await apply_plan(meraki, tmp_path / "plan.jsonl", settle_after=0.0)
    assert set(report.counts) <= {"failed", "skipped"}, report.outcomes


def test_a_plan_has_one_journal_by_whatever_name(tmp_path: Path) -> None:
    (tmp_path / "plan.jsonl").touch()
    (tmp_path / "link.jsonl").symlink_to("plan.jsonl")
    assert journal_path(tmp_path / "link.jsonl") == journal_path(tmp_path / "plan.jsonl")


@pytest.mark.parametrize("left", [0, 1, 100, 5000])
async def test_a_journal_that_was_cut_off_is_not_begun_anew(
    left: int, meraki: Meraki, networks: list[Any], tmp_path: Path
) -> None:
    await applied(meraki, [meraki.networks.update_network(networks[0].id, notes="x")], tmp_path)
    journal = journal_path(tmp_path / "plan.jsonl")
    journal.write_bytes(journal.read_bytes()[:left])
    with pytest.raises(PlanError, match="cannot be read or written"):
        await apply_plan(meraki, tmp_path / "plan.jsonl")
    with pytest.raises(PlanError, match="cannot be read or written"):
        plan_status(tmp_path / "plan.jsonl")
