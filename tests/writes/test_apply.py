"""Plans on the simulated dashboard: made, saved, applied, and what is refused."""

import os
from pathlib import Path
from typing import Any

import pytest

from meraki_async import Meraki, PlanBlockedError, PlanError
from meraki_async.auth.vault import Vault
from meraki_async.simulator import Simulator
from meraki_async.writes import Plan, apply_plan, preview_plan, revert_plan

pytestmark = pytest.mark.anyio


@pytest.fixture
async def networks(meraki: Meraki) -> list[Any]:
    organization = (await meraki.organizations.get_organizations())[0]
    found: list[Any] = await meraki.organizations.get_organization_networks(organization.id)
    return found


@pytest.fixture
async def retagging(meraki: Meraki, networks: list[Any], tmp_path: Path) -> Path:
    """A plan that tags every network of an organization."""
    plan = await Plan.of(
        meraki,
        [meraki.networks.update_network(n.id, tags=[*(n.tags or ()), "audited"]) for n in networks],
        why="yearly audit",
    )
    plan.save(tmp_path / "plan.jsonl")
    return tmp_path / "plan.jsonl"


async def test_a_plan_is_applied_once(
    simulator: Simulator, meraki: Meraki, networks: list[Any], retagging: Path
) -> None:
    report = await apply_plan(meraki, retagging)
    assert report.counts == {"done": len(networks)}
    again = await meraki.organizations.get_organization_networks(networks[0].organization_id)
    assert all("audited" in (network.tags or ()) for network in again)
    before = len(simulator.requests)
    report = await apply_plan(meraki, retagging)
    assert report.counts == {"done": len(networks)}
    assert len(simulator.requests) == before  # nothing is read or sent again


async def test_what_is_so_already_is_skipped(
    meraki: Meraki, networks: list[Any], retagging: Path
) -> None:
    await meraki.networks.update_network(
        networks[0].id, tags=["audited", *(networks[0].tags or ())]
    )
    report = await apply_plan(meraki, retagging)
    assert report.counts == {"done": len(networks) - 1, "skipped": 1}


async def test_what_somebody_changed_meanwhile_is_refused_with_both_values(
    meraki: Meraki, networks: list[Any], retagging: Path
) -> None:
    await meraki.networks.update_network(networks[1].id, tags=["mine"])
    report = await apply_plan(meraki, retagging)
    assert report.counts == {"done": len(networks) - 1, "refused": 1}
    refused = next(outcome for outcome in report.outcomes if outcome.state == "refused")
    assert 'is ["mine"]' in refused.detail
    assert refused.change.parameters == {"networkId": networks[1].id}
    assert (await meraki.networks.get_network(networks[1].id)).tags == ["mine"]


async def test_results_of_earlier_changes_are_used(
    meraki: Meraki, networks: list[Any], tmp_path: Path
) -> None:
    organization_id = networks[0].organization_id
    plan = Plan()
    site = plan.add(
        meraki.organizations.create_organization_network(
            organization_id, name="New shop", product_types=["appliance", "wireless"]
        )
    )
    plan.add(meraki.networks.update_network(site.result(), notes="opens in May"))
    await plan.read(meraki)
    assert plan.changes[1].organization_id == organization_id
    plan.save(tmp_path / "plan.jsonl")
    report = await apply_plan(meraki, tmp_path / "plan.jsonl")
    assert report.counts == {"done": 2}
    found = await meraki.organizations.get_organization_networks(organization_id)
    assert [n.notes for n in found if n.name == "New shop"] == ["opens in May"]


async def test_a_result_may_be_a_part_of_a_text(
    meraki: Meraki, networks: list[Any], tmp_path: Path
) -> None:
    organization_id = networks[0].organization_id
    plan = Plan()
    site = plan.add(
        meraki.organizations.create_organization_network(
            organization_id, name="New shop", product_types=["appliance"]
        )
    )
    notes = f"{site.result('name')} is {site.result()}, {site.result('isBoundToConfigTemplate')}."
    note = plan.add(meraki.networks.update_network(networks[0].id, notes=notes))
    assert note.body == {
        "notes": {
            "$text": [
                {"$ref": f"{site.id}.name"},
                " is ",
                {"$ref": f"{site.id}.id"},
                ", ",
                {"$ref": f"{site.id}.isBoundToConfigTemplate"},
                ".",
            ]
        }
    }
    assert note.needed_results() == {site.id}
    await plan.read(meraki)
    plan.save(tmp_path / "plan.jsonl")
    report = await apply_plan(meraki, tmp_path / "plan.jsonl")
    assert report.counts == {"done": 2}
    found = await meraki.organizations.get_organization_networks(organization_id)
    [made] = [each for each in found if each.name == "New shop"]
    [noted] = [each for each in found if each.id == networks[0].id]
    assert noted.notes == f"New shop is {made.id}, false."


async def test_a_deletion_of_what_is_gone_is_skipped_and_a_404_below_is_no_proof(
    meraki: Meraki, networks: list[Any], tmp_path: Path
) -> None:
    organization_id = networks[0].organization_id
    policy = await meraki.networks.create_network_group_policy(networks[0].id, name="Guests")
    plan = await Plan.of(
        meraki,
        [meraki.networks.delete_network_group_policy(networks[0].id, policy.group_policy_id or "")],
    )
    plan.save(tmp_path / "plan.jsonl")
    await meraki.networks.delete_network_group_policy(networks[0].id, policy.group_policy_id or "")
    report = await apply_plan(meraki, tmp_path / "plan.jsonl")
    assert report.counts == {"skipped": 1}, report.outcomes
    assert organization_id


async def test_the_file_is_the_same_twice_and_only_its_owners(
    meraki: Meraki, networks: list[Any], tmp_path: Path
) -> None:
    def calls() -> list[Any]:
        return [meraki.networks.update_network(n.id, notes="x") for n in networks]

    first = await Plan.of(meraki, calls())
    second = await Plan.of(meraki, calls())
    assert first.encode() == second.encode()
    first.save(tmp_path / "plan.jsonl")
    assert (tmp_path / "plan.jsonl").stat().st_mode & 0o777 == 0o600
    assert Plan.load(tmp_path / "plan.jsonl").encode() == first.encode()
    with pytest.raises(PlanError, match="there already"):
        second.save(tmp_path / "plan.jsonl")
    assert os.listdir(tmp_path) == ["plan.jsonl"]


async def test_secrets_are_in_no_file(meraki: Meraki, networks: list[Any], tmp_path: Path) -> None:
    wireless = next(n for n in networks if "wireless" in n.product_types)
    await meraki.wireless.update_network_wireless_ssid(
        wireless.id,
        0,
        auth_mode="psk",
        encryption_mode="wpa",
        psk="old-passphrase",
        name="Shop",
        enabled=True,
    )
    plan = await Plan.of(
        meraki, [meraki.wireless.update_network_wireless_ssid(wireless.id, 0, psk="new-passphrase")]
    )
    path = tmp_path / "plan.jsonl"
    plan.save(path)
    with pytest.raises(PlanError, match="these secrets are needed: psk"):
        await apply_plan(meraki, path)
    report = await apply_plan(meraki, path, secrets={"psk": "new-passphrase"})
    assert report.counts == {"done": 1}, report.outcomes
    for name in os.listdir(tmp_path):
        assert b"passphrase" not in (tmp_path / name).read_bytes(), name
    ssid = await meraki.wireless.get_network_wireless_ssid(wireless.id, 0)
    assert ssid.psk == "new-passphrase"


async def test_a_dead_key_stops_and_loses_nothing(
    simulator: Simulator, networks: list[Any], retagging: Path, meraki: Meraki
) -> None:
    async with Meraki("0" * 40, base_url=simulator.url) as other:
        report = await apply_plan(other, retagging)
    assert set(report.counts) <= {"refused", "planned", "failed"}
    report = await apply_plan(meraki, retagging)
    assert report.counts == {"done": len(networks)}


async def configuration(meraki: Meraki, organization_id: str) -> list[Any]:
    """Everything that the plans of these tests may change, as the API returns it."""
    found: list[Any] = []
    for listing in (
        meraki.organizations.get_organization_networks(organization_id),
        meraki.organizations.get_organization_admins(organization_id),
        meraki.organizations.get_organization_policy_objects(organization_id),
        meraki.organizations.get_organization_inventory_devices(organization_id),
    ):
        found += await listing.decode_as(dict)
    networks = await meraki.organizations.get_organization_networks(organization_id)
    for network in networks:
        found += await meraki.networks.get_network_group_policies(network.id).decode_as(dict)
        if "wireless" in (network.product_types or ()):
            found += await meraki.wireless.get_network_wireless_ssids(network.id).decode_as(dict)
    return found


@pytest.mark.slow
async def test_what_was_applied_is_taken_back(
    meraki: Meraki, networks: list[Any], tmp_path: Path
) -> None:
    organization_id = networks[0].organization_id
    policy = await meraki.networks.create_network_group_policy(networks[0].id, name="Guests")
    before = await configuration(meraki, organization_id)
    plan = await Plan.of(
        meraki,
        [
            *(meraki.networks.update_network(n.id, tags=["x"], notes="new") for n in networks),
            meraki.organizations.create_organization_admin(
                organization_id, email="new@fjordlys.example", name="New", org_access="read-only"
            ),
            meraki.organizations.create_organization_policy_object(
                organization_id, name="Tills", category="network", type="cidr", cidr="10.1.0.0/24"
            ),
            meraki.networks.update_network_group_policy(
                networks[0].id, policy.group_policy_id or "", name="Visitors"
            ),
        ],
    )
    plan.save(tmp_path / "plan.jsonl")
    report = await apply_plan(meraki, tmp_path / "plan.jsonl")
    assert report.is_complete, report.outcomes
    assert await configuration(meraki, organization_id) != before
    reversal = await revert_plan(meraki, tmp_path / "plan.jsonl")
    assert reversal.left == []
    assert len(reversal.plan) == len(plan)
    reversal.plan.save(tmp_path / "back.jsonl")
    report = await apply_plan(meraki, tmp_path / "back.jsonl")
    assert report.is_complete, report.outcomes
    assert await configuration(meraki, organization_id) == before


async def test_devices_come_back_without_their_settings(
    meraki: Meraki, networks: list[Any], tmp_path: Path
) -> None:
    organization_id = networks[0].organization_id
    device = (await meraki.organizations.get_organization_devices(organization_id))[0]
    plan = await Plan.of(
        meraki,
        [meraki.networks.remove_network_devices(device.network_id or "", serial=device.serial)],
    )
    plan.save(tmp_path / "plan.jsonl")
    assert (await apply_plan(meraki, tmp_path / "plan.jsonl")).is_complete
    reversal = await revert_plan(meraki, tmp_path / "plan.jsonl")
    assert [why for _, why in reversal.left] == ["comes back without its settings"]
    reversal.plan.save(tmp_path / "back.jsonl")
    assert (await apply_plan(meraki, tmp_path / "back.jsonl")).is_complete
    assert (await meraki.devices.get_device(device.serial or "")).network_id == device.network_id


async def test_what_somebody_changed_since_is_not_taken_back(
    meraki: Meraki, networks: list[Any], retagging: Path
) -> None:
    await apply_plan(meraki, retagging)
    await meraki.networks.update_network(networks[2].id, tags=["mine"])
    reversal = await revert_plan(meraki, retagging)
    assert len(reversal.plan) == len(networks) - 1
    [(change, why)] = reversal.left
    assert change.parameters == {"networkId": networks[2].id}
    assert why == "somebody has changed it since"


async def test_secrets_come_back_with_a_vault_and_are_named_without(
    meraki: Meraki, networks: list[Any], tmp_path: Path
) -> None:
    wireless = next(n for n in networks if "wireless" in (n.product_types or ()))
    update = meraki.wireless.update_network_wireless_ssid
    get = meraki.wireless.get_network_wireless_ssid
    await update(
        wireless.id, 0, auth_mode="psk", encryption_mode="wpa", psk="old-passphrase", enabled=True
    )
    before = await get(wireless.id, 0).decode_as(dict)

    plan = await Plan.of(meraki, [update(wireless.id, 0, psk="new-passphrase")])
    plan.save(tmp_path / "without.jsonl")
    await apply_plan(meraki, tmp_path / "without.jsonl", secrets=plan.secrets)
    reversal = await revert_plan(meraki, tmp_path / "without.jsonl")
    assert len(reversal.plan) == 0
    assert "psk" in reversal.left[0][1]
    await update(wireless.id, 0, psk="old-passphrase")

    vault = Vault.create(tmp_path / "vault", f"file:{tmp_path / 'key'}")
    plan = await Plan.of(meraki, [update(wireless.id, 0, psk="new-passphrase")], sealer=vault)
    plan.seal_secrets(vault)
    plan.save(tmp_path / "with.jsonl")
    report = await apply_plan(meraki, tmp_path / "with.jsonl", sealer=vault)
    assert report.is_complete, report.outcomes
    assert (await get(wireless.id, 0)).psk == "new-passphrase"
    reversal = await revert_plan(meraki, tmp_path / "with.jsonl", sealer=vault)
    assert reversal.left == []
    reversal.plan.save(tmp_path / "back.jsonl")
    report = await apply_plan(meraki, tmp_path / "back.jsonl", sealer=vault)
    assert report.is_complete, report.outcomes
    assert await get(wireless.id, 0).decode_as(dict) == before
    for name in os.listdir(tmp_path):
        assert b"passphrase" not in (tmp_path / name).read_bytes(), name


async def test_a_changed_secret_moves_the_ground(
    meraki: Meraki, networks: list[Any], tmp_path: Path
) -> None:
    wireless = next(n for n in networks if "wireless" in (n.product_types or ()))
    update = meraki.wireless.update_network_wireless_ssid
    await update(
        wireless.id, 0, auth_mode="psk", encryption_mode="wpa", psk="old-passphrase", enabled=True
    )
    vault = Vault.create(tmp_path / "vault", f"file:{tmp_path / 'key'}")
    plan = await Plan.of(meraki, [update(wireless.id, 0, psk="new-passphrase")], sealer=vault)
    plan.save(tmp_path / "plan.jsonl")
    await update(wireless.id, 0, psk="their-passphrase")
    report = await apply_plan(meraki, tmp_path / "plan.jsonl", sealer=vault, secrets=plan.secrets)
    assert report.counts == {"refused": 1}
    assert "passphrase" not in report.outcomes[0].detail


async def test_nothing_or_all(
    simulator: Simulator, meraki: Meraki, networks: list[Any], retagging: Path
) -> None:
    await meraki.networks.update_network(networks[1].id, tags=["mine"])
    before = [r for r in simulator.requests if r.method != "GET"]
    with pytest.raises(PlanBlockedError, match="change-2"):
        await apply_plan(meraki, retagging, all_or_nothing=True)
    preview = await preview_plan(meraki, retagging)
    verdicts = [j.verdict for _, j in preview.judgements if j is not None]
    assert verdicts.count("moved") == 1
    assert verdicts.count("due") == len(networks) - 1
    assert [r for r in simulator.requests if r.method != "GET"] == before


async def test_what_failed_in_an_earlier_run_is_tried_again(
    simulator: Simulator, meraki: Meraki, networks: list[Any], retagging: Path
) -> None:
    simulator.faults.add("400-error@updateNetwork")
    report = await apply_plan(meraki, retagging, all_or_nothing=True)
    assert report.counts["failed"] >= 1
    assert "done" not in report.counts
    report = await apply_plan(meraki, retagging, all_or_nothing=True)
    assert report.counts["failed"] >= 1  # a failure of this run stops it, too
    simulator.faults.clear()
    report = await apply_plan(meraki, retagging, all_or_nothing=True)
    assert report.counts == {"done": len(networks)}


async def test_a_plan_that_was_made_without_a_vault_is_applied_with_one(
    meraki: Meraki, networks: list[Any], tmp_path: Path
) -> None:
    wireless = next(n for n in networks if "wireless" in (n.product_types or ()))
    update = meraki.wireless.update_network_wireless_ssid
    await update(
        wireless.id, 0, auth_mode="psk", encryption_mode="wpa", psk="old-passphrase", enabled=True
    )
    vault = Vault.create(tmp_path / "vault", f"file:{tmp_path / 'key'}")
    plan = await Plan.of(meraki, [update(wireless.id, 0, psk="new-passphrase")], sealer=vault)
    plan.save(tmp_path / "with.jsonl")
    report = await apply_plan(meraki, tmp_path / "with.jsonl", secrets=plan.secrets)
    assert report.counts == {"refused": 1}
    assert report.outcomes[0].detail == (
        "psk was a secret, and is a secret that only the vault can compare"
    )
    plan = await Plan.of(meraki, [update(wireless.id, 0, psk="new-passphrase")])
    plan.save(tmp_path / "without.jsonl")
    report = await apply_plan(
        meraki, tmp_path / "without.jsonl", sealer=vault, secrets=plan.secrets
    )
    assert report.counts == {"done": 1}, report.outcomes
