"""Guards on the simulated dashboard: what blocks a plan, and what somebody is told first."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from meraki_async import Meraki, PlanBlockedError
from meraki_async.auth.api_key import ApiKey
from meraki_async.auth.oauth import OAuth
from meraki_async.auth.oauth_server import OAuthServer
from meraki_async.auth.secret import Secret
from meraki_async.simulator import (
    DEFAULT_KEY,
    LIMITED_KEY,
    OAUTH_CLIENT_ID,
    OAUTH_CLIENT_SECRET,
    Fault,
    Simulator,
)
from meraki_async.writes import Limits, Plan, apply_plan, preview_plan
from meraki_async.writes.guards.findings import Findings
from meraki_async.writes.guards.plan_guards import check_guards
from meraki_async.writes.order import levels

from ..auth.test_oauth import granted, root

pytestmark = pytest.mark.anyio
WRITES = ("PUT", "POST", "DELETE")


class Shop:
    """An organization with administrators that a test chooses; the key's owner is one of them."""

    def __init__(self, simulator: Simulator, name: str = "Shop") -> None:
        self._people = simulator.dashboard.administrators
        self.id: str = simulator.dashboard.organizations.add({"name": name})["id"]
        [owner] = self._people.list(self.id)
        self.owner: str = owner["id"]
        self.owner_email: str = owner["email"]

    def add(self, email: str | None, access: str = "full", **account: Any) -> str:
        """An administrator in good order, unless ``account`` says otherwise."""
        address = {} if email is None else {"email": email}
        given = {"name": "N", "orgAccess": access, "accountStatus": "ok", **address, **account}
        return str(self._people.add(self.id, given)["id"])

    def change_account(self, admin_id: str, **account: Any) -> None:
        self._people.change_account(self.id, admin_id, account)


@pytest.fixture
def shop(simulator: Simulator) -> Shop:
    return Shop(simulator)


def removal(meraki: Meraki, shop: Shop, admin_id: str) -> Any:
    return meraki.organizations.delete_organization_admin(shop.id, admin_id)


def access(meraki: Meraki, shop: Shop, admin_id: str, access: str) -> Any:
    return meraki.organizations.update_organization_admin(shop.id, admin_id, org_access=access)


async def check(meraki: Meraki, *calls: Any, **more: Any) -> Findings:
    return await check_guards(meraki, await Plan.of(meraki, calls), **more)


async def blocked(meraki: Meraki, simulator: Simulator, path: Path, **more: Any) -> str:
    """Apply a plan that is blocked; no write leaves, and a preview names the same problems."""
    preview = await preview_plan(meraki, path, **more)
    with pytest.raises(PlanBlockedError) as raised:
        await apply_plan(meraki, path, **more)
    assert raised.value.problems == list(preview.problems)
    assert not [r for r in simulator.requests if r.method in WRITES]
    return "; ".join(preview.problems)


async def test_the_last_usable_full_administrator_stays(
    simulator: Simulator, shop: Shop, meraki: Meraki, tmp_path: Path
) -> None:
    """The API itself counts people who cannot sign in, and would let this pass."""
    shop.change_account(shop.owner, accountStatus="locked")
    alice = shop.add("Alice@fjordlys.example")
    shop.add("pending@fjordlys.example", accountStatus="pending")
    shop.add("old@fjordlys.example", authenticationMethod="Cisco SecureX Sign-On")
    shop.add(None)
    plan = await Plan.of(meraki, [removal(meraki, shop, alice)])
    plan.save(tmp_path / "plan.jsonl")
    text = await blocked(meraki, simulator, tmp_path / "plan.jsonl")
    assert "removes Alice@fjordlys.example (change-1)" in text
    assert "pending@fjordlys.example (pending)" in text
    assert "old@fjordlys.example (signs in by Cisco SecureX Sign-On)" in text
    assert "(has no e-mail address)" in text
    assert f"{shop.owner_email} (locked)" in text
    assert shop.id in text
    assert "has to sign in once" in text


async def test_what_was_read_into_the_plan_does_not_count(
    simulator: Simulator, shop: Shop, meraki: Meraki, tmp_path: Path
) -> None:
    alice, bob = shop.add("alice@fjordlys.example"), shop.add("bob@fjordlys.example")
    shop.change_account(shop.owner, accountStatus="locked")
    plan = await Plan.of(meraki, [removal(meraki, shop, alice)])
    plan.save(tmp_path / "plan.jsonl")
    preview = await preview_plan(meraki, tmp_path / "plan.jsonl")
    assert preview.problems == []
    assert "bob@fjordlys.example would be its only usable" in preview.warnings[0]
    shop.change_account(bob, accountStatus="locked")
    assert "bob@fjordlys.example (locked)" in await blocked(
        meraki, simulator, tmp_path / "plan.jsonl"
    )


async def test_two_left_are_as_it_should_be(shop: Shop, meraki: Meraki) -> None:
    alice, bob = shop.add("alice@fjordlys.example"), shop.add("bob@fjordlys.example")
    assert await check(meraki, removal(meraki, shop, alice)) == Findings(problems=[], warnings=[])
    both = await check(meraki, access(meraki, shop, alice, "read-only"), removal(meraki, shop, bob))
    assert both.problems == []
    assert len(both.warnings) == 1


@pytest.mark.parametrize("is_raised_first", [True, False])
async def test_who_is_new_or_yet_to_be_raised_does_not_count(
    shop: Shop, meraki: Meraki, is_raised_first: bool
) -> None:
    shop.change_account(shop.owner, accountStatus="locked")
    alice, bob = shop.add("alice@fjordlys.example"), shop.add("bob@fjordlys.example", "read-only")
    calls = [access(meraki, shop, bob, "full"), access(meraki, shop, alice, "none")]
    calls = calls if is_raised_first else calls[::-1]
    new = meraki.organizations.create_organization_admin(
        shop.id, email="new@fjordlys.example", name="New", org_access="full"
    )
    found = await check(meraki, new, *calls)
    assert "lowers alice@fjordlys.example" in found.problems[0]
    # giving alone takes nothing away, whoever is usable
    assert (await check(meraki, new, access(meraki, shop, bob, "full"))).problems == []


async def test_who_has_no_full_access_may_go_where_nobody_is_usable(
    shop: Shop, meraki: Meraki
) -> None:
    shop.change_account(shop.owner, accountStatus="locked")
    leaver = shop.add("leaver@fjordlys.example", "read-only")
    assert (await check(meraki, removal(meraki, shop, leaver))).problems == []


async def test_unreadable_administrators_block(
    simulator: Simulator, shop: Shop, meraki: Meraki, tmp_path: Path, no_backoff: None
) -> None:
    alice = shop.add("alice@fjordlys.example", "read-only")
    plan = await Plan.of(meraki, [removal(meraki, shop, alice)])
    plan.save(tmp_path / "plan.jsonl")
    simulator.faults.add(Fault("503", operation="getOrganizationAdmins", organization=shop.id))
    text = await blocked(meraki, simulator, tmp_path / "plan.jsonl")
    assert f"organization {shop.id}: its administrators could not be read" in text
    assert "take change-1 out of the plan" in text


async def test_the_owner_of_the_key_stays(shop: Shop, meraki: Meraki) -> None:
    shop.add("alice@fjordlys.example")
    shop.add("bob@fjordlys.example")
    shop.change_account(shop.owner, email=shop.owner_email.upper())
    for call in (removal(meraki, shop, shop.owner), access(meraki, shop, shop.owner, "read-only")):
        [problem] = (await check(meraki, call)).problems
        assert "who is the owner of the API key" in problem
        assert "another administrator's key" in problem


async def test_a_record_without_an_address_may_be_anybodys(shop: Shop, meraki: Meraki) -> None:
    shop.add("alice@fjordlys.example")
    nobody = shop.add(None, "read-only")
    remove = await Plan.of(meraki, [removal(meraki, shop, nobody)])
    # whoever has a record with an address has no other one
    for protected in ([], ["ALICE@fjordlys.example"]):
        assert (await check_guards(meraki, remove, protected=protected)).problems == []
    [problem] = (await check_guards(meraki, remove, protected=["bob@fjordlys.example"])).problems
    assert "who may be a protected person" in problem
    assert nobody in problem


async def test_each_organization_has_the_owner_of_its_own_key(simulator: Simulator) -> None:
    """Of two accounts, the first acts wherever it is an administrator."""
    auth = [ApiKey(LIMITED_KEY, name="limited"), ApiKey(DEFAULT_KEY, name="all")]
    async with Meraki(auth=auth, base_url=simulator.url) as meraki:
        found = await meraki.organizations.get_organizations()
        organizations = [each for each in found if each.api and each.api.enabled]
        by_account: dict[str, list[str]] = {"limited": [], "all": []}
        removed = []
        for organization in organizations:
            organization_id = organization.id or ""
            people = simulator.dashboard.administrators.list(organization_id)
            removed += [
                (organization_id, each["id"])
                for each in people
                if each["orgAccess"] == "full" and each["hasApiKey"]
            ]
            by_account[meraki.account_of(organization_id)].append(organization_id)
        assert all(by_account.values())
        before = len(simulator.requests)
        delete = meraki.organizations.delete_organization_admin
        plan = await Plan.of(meraki, [delete(*each) for each in removed])
        findings = await check_guards(meraki, plan)
        own = [each for each in findings.problems if "owner of the API key" in each]
        for organization_id in by_account["limited"] + by_account["all"]:
            assert len([each for each in own if organization_id in each]) == 1
        paths = [each.path for each in list(simulator.requests)[before:]]
        assert paths.count("/administered/identities/me") == 2


async def test_an_identity_that_cannot_be_read_blocks(
    simulator: Simulator, shop: Shop, meraki: Meraki, no_backoff: None
) -> None:
    alice = shop.add("alice@fjordlys.example", "read-only")
    simulator.faults.add(Fault("503", operation="getAdministeredIdentitiesMe"))
    [problem] = (await check(meraki, removal(meraki, shop, alice))).problems
    assert "could not be read" in problem
    # where nobody loses anything, nobody is asked
    assert (await check(meraki, access(meraki, shop, alice, "full"))).problems == []


async def test_a_grant_has_no_identity(simulator: Simulator) -> None:
    server = OAuthServer(
        OAUTH_CLIENT_ID, OAUTH_CLIENT_SECRET, url=root(simulator), clock=lambda: simulator.clock.now
    )
    scopes = ("dashboard:general:config:read", "dashboard:iam:config:read")
    auth = OAuth(await granted(server, scopes), server, name="acme")
    async with Meraki(auth=auth, base_url=simulator.url) as meraki:
        [organization] = await meraki.organizations.get_organizations()
        people = simulator.dashboard.administrators
        leaver = people.add(organization.id or "", {"email": "l@x.example", "orgAccess": "none"})
        found = await check(
            meraki,
            meraki.organizations.delete_organization_admin(organization.id or "", leaver["id"]),
        )
        assert found.problems == []
        assert "acme has no identity of its own" in found.warnings[0]
        assert not [r for r in simulator.requests if "identities" in r.path]


class Broker:
    """A company's own credentials: nobody's key, as far as this library knows."""

    name = "broker"
    header_name = "Authorization"
    header = Secret(f"Bearer {DEFAULT_KEY}")

    async def authorization(self) -> Secret:
        return self.header

    async def refresh(self, rejected: Secret) -> bool:
        return False


async def test_credentials_of_another_kind_are_asked(simulator: Simulator, shop: Shop) -> None:
    shop.add("alice@fjordlys.example")
    async with Meraki(auth=Broker(), base_url=simulator.url) as meraki:
        [problem] = (await check(meraki, removal(meraki, shop, shop.owner))).problems
        assert "owner of the API key" in problem
        simulator.faults.add(Fault("404-empty", operation="getAdministeredIdentitiesMe"))
        found = await check(meraki, removal(meraki, shop, shop.owner))
        assert found.problems == []
        assert "broker has no identity of its own" in " ".join(found.warnings)


@pytest.mark.parametrize(
    "spelling", ["break-glass@fjordlys.example", " BREAK-Glass@FJORDLYS.EXAMPLE"]
)
@pytest.mark.parametrize("change", [removal, lambda m, s, a: access(m, s, a, "read-only")])
async def test_protected_people_stay(
    simulator: Simulator,
    shop: Shop,
    meraki: Meraki,
    tmp_path: Path,
    spelling: str,
    change: Callable[[Meraki, Shop, str], Any],
) -> None:
    shop.add("alice@fjordlys.example")
    guarded = shop.add("Break-Glass@fjordlys.example")
    plan = await Plan.of(meraki, [change(meraki, shop, guarded)])
    plan.save(tmp_path / "plan.jsonl")
    text = await blocked(meraki, simulator, tmp_path / "plan.jsonl", protected=[spelling])
    assert "a protected person" in text
    assert "Break-Glass@fjordlys.example (change-1)" in text
    report = await apply_plan(meraki, tmp_path / "plan.jsonl", protected=["other@fjordlys.example"])
    assert report.is_complete


@pytest.mark.parametrize("protected", ["break-glass@fjordlys.example", ["Break Glass"], [""]])
async def test_who_is_protected_is_named_by_address(meraki: Meraki, protected: Any) -> None:
    with pytest.raises(ValueError, match="must be e-mail addresses in a list"):
        await check_guards(meraki, Plan(), protected=protected)


async def test_what_is_done_is_not_looked_at_again(
    shop: Shop, meraki: Meraki, simulator: Simulator, tmp_path: Path
) -> None:
    """Who was lowered by the plan and raised again by somebody is not lowered twice."""
    alice = shop.add("alice@fjordlys.example")
    plan = await Plan.of(meraki, [access(meraki, shop, alice, "read-only")])
    plan.save(tmp_path / "plan.jsonl")
    assert (await apply_plan(meraki, tmp_path / "plan.jsonl")).is_complete
    simulator.dashboard.administrators.change(shop.id, alice, {"orgAccess": "full"})
    shop.change_account(shop.owner, accountStatus="locked")
    before = len(simulator.requests)
    assert (await apply_plan(meraki, tmp_path / "plan.jsonl")).is_complete
    assert len(simulator.requests) == before


async def test_an_organization_that_is_yet_to_be_made_cannot_be_looked_at(meraki: Meraki) -> None:
    plan = Plan()
    made = plan.add(meraki.organizations.create_organization(name="New"))
    plan.add(meraki.organizations.delete_organization_admin(made.result(), "646829496481090007"))
    await plan.read(meraki)
    [problem] = (await check_guards(meraki, plan)).problems
    assert "change-2" in problem
    assert "yet to be made" in problem


async def test_limits_count_what_is_taken_away(shop: Shop, meraki: Meraki) -> None:
    organization = (await meraki.organizations.get_organizations())[0]
    organization_id = organization.id or ""
    networks = await meraki.organizations.get_organization_networks(organization_id)
    devices = await meraki.organizations.get_organization_devices(organization_id)
    appliance = next(n for n in networks if "appliance" in (n.product_types or ()))
    rule: Any = {"policy": "deny", "protocol": "any", "srcCidr": "any", "destCidr": "any"}
    allow: Any = {**rule, "policy": "allow"}
    put_rules = meraki.appliance.update_network_appliance_firewall_l3_firewall_rules
    await put_rules(appliance.id or "", rules=[rule, rule, rule])
    shop.add("alice@fjordlys.example")
    bob = shop.add("bob@fjordlys.example", "read-only")
    serials = [device.serial or "" for device in devices[:3]]
    counted = [
        (meraki.networks.remove_network_devices(devices[0].network_id or "", serial=serials[0]), 1),
        (
            meraki.organizations.release_from_organization_inventory(
                organization_id, serials=serials
            ),
            3,
        ),
        (put_rules(appliance.id or "", rules=[rule]), 2),
        (put_rules(appliance.id or "", rules=[allow] * 3), 0),
        (meraki.networks.update_network(networks[0].id or "", tags=[], name="Renamed"), 0),
        (meraki.networks.delete_network(networks[0].id or ""), 1),
        (access(meraki, shop, bob, "none"), 1),
        (access(meraki, shop, bob, "full"), 0),
        (removal(meraki, shop, bob), 1),
        (meraki.devices.reboot_device(serials[0]), 0),
    ]
    for call, count in counted:
        plan = await Plan.of(meraki, [call])
        assert (await check_guards(meraki, plan, Limits(max_removals=count))).problems == []
        if count:
            [problem] = (await check_guards(meraki, plan, Limits(max_removals=count - 1))).problems
            assert problem == f"it takes {count} things away, and at most {count - 1} may go"
    unread = Plan()
    unread.add(put_rules(appliance.id or "", rules=[]))
    found = await check_guards(meraki, unread, Limits(max_removals=0))
    assert "is not counted" in found.warnings[0]


async def test_limits_of_organizations(meraki: Meraki) -> None:
    organizations = await meraki.organizations.get_organizations()
    plan = Plan()  # one that was not read
    for organization in organizations[:3]:
        plan.add(meraki.organizations.update_organization(organization.id or "", name="X"))
    assert (await check_guards(meraki, plan, Limits(max_organizations=3))).problems == []
    [problem] = (await check_guards(meraki, plan, Limits(max_organizations=2))).problems
    assert "changes 3 organizations" in problem


CUT_OFFS: list[Callable[[Meraki, str], Any]] = [
    lambda m, o: m.organizations.update_organization(o, api={"enabled": False}),
    lambda m, o: m.organizations.delete_organization(o),
    lambda m, o: m.organizations.update_organization_login_security(
        o,
        api_authentication={"ipRestrictionsForKeys": {"enabled": True, "ranges": ["192.0.2.0/24"]}},
    ),
]


async def test_what_cuts_the_plan_off_comes_last(
    simulator: Simulator, meraki: Meraki, tmp_path: Path
) -> None:
    first, second = (await meraki.organizations.get_organizations())[:2]
    networks = await meraki.organizations.get_organization_networks(first.id or "")
    off = meraki.organizations.update_organization(first.id or "", api={"enabled": False})
    tags = [meraki.networks.update_network(n.id or "", tags=["x"]) for n in networks]
    other = meraki.organizations.update_organization(second.id or "", name="Renamed")
    plan = await Plan.of(meraki, [off, *tags])
    plan.save(tmp_path / "bad.jsonl")
    text = await blocked(meraki, simulator, tmp_path / "bad.jsonl")
    assert f"{len(tags)} changes after it" in text
    off = meraki.organizations.update_organization(first.id or "", api={"enabled": False})
    tags = [meraki.networks.update_network(n.id or "", tags=["x"]) for n in networks]
    plan = await Plan.of(meraki, [*tags, off, other])
    plan.save(tmp_path / "good.jsonl")
    # it does not share a path with the networks, and waits for them all the same
    assert levels(plan.changes)[f"change-{len(tags) + 1}"] == 1
    report = await apply_plan(meraki, tmp_path / "good.jsonl")
    assert report.counts == {"done": len(plan)}, report.outcomes
    assert "nothing may be read or reverted" in report.warnings[0]


@pytest.mark.parametrize("call", CUT_OFFS)
async def test_each_cut_off(meraki: Meraki, call: Callable[[Meraki, str], Any]) -> None:
    organization_id = (await meraki.organizations.get_organizations())[0].id or ""
    rename = meraki.organizations.update_organization(organization_id, name="Renamed")
    found = await check(meraki, call(meraki, organization_id), rename)
    assert "may cut off" in found.problems[0]
    assert (await check(meraki, call(meraki, organization_id))).problems == []


async def test_changes_of_nobody_knows_whose_may_be_cut_off(meraki: Meraki) -> None:
    organization = (await meraki.organizations.get_organizations())[0]
    networks = await meraki.organizations.get_organization_networks(organization.id or "")
    plan = Plan()  # was not read, so that it does not know whose network it is
    plan.add(
        meraki.organizations.update_organization(organization.id or "", api={"enabled": False})
    )
    plan.add(meraki.networks.update_network(networks[0].id or "", tags=["x"]))
    [problem] = (await check_guards(meraki, plan)).problems
    assert "may cut off the 1 changes after it (change-2" in problem


@pytest.mark.parametrize(
    "settings",
    [
        {"enforce_idle_timeout": True},
        {"api_authentication": {"ipRestrictionsForKeys": {"enabled": False}}},
    ],
)
async def test_what_cuts_nothing_off(meraki: Meraki, settings: dict[str, Any]) -> None:
    organization_id = (await meraki.organizations.get_organizations())[0].id or ""
    update = meraki.organizations.update_organization
    found = await check(
        meraki,
        meraki.organizations.update_organization_login_security(organization_id, **settings),
        update(organization_id, api={"enabled": True}),
        update(organization_id, name="Renamed"),
    )
    assert found == Findings(problems=[], warnings=[])


async def test_keys_are_revoked_alone(meraki: Meraki) -> None:
    revoke = meraki.administered.revoke_administered_identities_me_api_keys
    organization_id = (await meraki.organizations.get_organizations())[0].id or ""
    alone = await check(meraki, revoke("ce01"))
    assert alone.problems == []
    assert "if it is the one in use" in alone.warnings[0]
    rename = meraki.organizations.update_organization(organization_id, name="Renamed")
    assert "a plan of its own" in (await check(meraki, rename, revoke("ce01"))).problems[0]


async def test_action_batches_carry_nothing_past_the_guards(meraki: Meraki) -> None:
    organization_id = (await meraki.organizations.get_organizations())[0].id or ""
    batch = meraki.organizations.create_organization_action_batch(
        organization_id, actions=[], confirmed=True
    )
    [problem] = (await check(meraki, batch)).problems
    assert "change-1 sends an action batch" in problem


async def test_devices_in_networks_that_go_are_named(
    simulator: Simulator, meraki: Meraki, no_backoff: None
) -> None:
    organization_id = (await meraki.organizations.get_organizations())[0].id or ""
    devices = await meraki.organizations.get_organization_devices(organization_id)
    network_id = devices[0].network_id or ""
    inside = [device.serial or "" for device in devices if device.network_id == network_id]
    delete = meraki.networks.delete_network(network_id)
    found = await check(meraki, delete)
    assert found.problems == []
    assert f"{len(inside)} devices are in networks that are deleted" in found.warnings[0]
    out = [meraki.networks.remove_network_devices(network_id, serial=each) for each in inside]
    delete = meraki.networks.delete_network(network_id)
    assert (await check(meraki, *out, delete)).warnings == []
    delete = meraki.networks.delete_network(network_id)
    plan = await Plan.of(meraki, [delete])
    simulator.faults.add(Fault("503", operation="getOrganizationDevices"))
    assert "could not be read" in (await check_guards(meraki, plan)).warnings[0]


async def test_networks_bound_to_a_template_that_goes_are_counted(meraki: Meraki) -> None:
    organization_id = (await meraki.organizations.get_organizations())[0].id or ""
    networks = await meraki.organizations.get_organization_networks(organization_id)
    network = next(n for n in networks if not n.is_bound_to_config_template)
    template = await meraki.organizations.create_organization_config_template(
        organization_id, name="Made for this test"
    )
    template_id = template.id or ""
    delete = meraki.organizations.delete_organization_config_template
    assert (await check(meraki, delete(organization_id, template_id))).warnings == []
    await meraki.networks.bind_network(network.id or "", config_template_id=template_id)
    found = await check(meraki, delete(organization_id, template_id))
    assert f"1 networks are bound to template {template_id}" in found.warnings[0]


async def test_what_keeps_people_out_is_said(meraki: Meraki) -> None:
    organization_id = (await meraki.organizations.get_organizations())[0].id or ""
    found = await check(
        meraki,
        meraki.organizations.update_organization_login_security(
            organization_id, enforce_login_ip_ranges=True, login_ip_ranges=["192.0.2.0/24"]
        ),
        meraki.organizations.update_organization_saml(organization_id, enabled=False),
    )
    assert found.problems == []
    assert "may sign in from" in found.warnings[0]
    assert "switches SAML off" in found.warnings[1]
