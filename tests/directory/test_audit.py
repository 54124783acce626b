"""The access audit: against a second computation, and what it says of what it cannot see."""

import csv
import io
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meraki_async import AuditError, Meraki
from meraki_async.directory import Sync, open_store
from meraki_async.directory.audit import (
    Audit,
    AuditOptions,
    AuditRow,
    compare,
    load_audit,
    read_audit,
    write_audit,
)
from meraki_async.directory.audit.records import NetworkRight, OrganizationAudit
from meraki_async.directory.audit.totals import count_totals
from meraki_async.directory.records import Reference
from meraki_async.simulator import Clock, Fault, Simulator

from .independent_access import Json, is_dead_end, reached

pytestmark = pytest.mark.anyio
DAY = 86_400.0


async def read(simulator: Simulator, options: AuditOptions | None = None, **more: Any) -> Audit:
    async with Meraki(simulator.api_key, base_url=simulator.url, retries=0) as meraki:
        return await read_audit(meraki, options, **more)


def world(**more: Any) -> Simulator:
    clock = Clock()
    clock.freeze()
    settings: dict[str, Any] = {
        "organizations": 4,
        "devices_per_organization": 20,
        "rate_limits": False,
        "clock": clock,
    }
    return Simulator(**settings | more)


def effective(row: AuditRow, network_ids: list[str]) -> dict[str, str | None]:
    """What a row says of each of the organization's networks."""
    known = row.privilege if row.privilege in ("full", "read-only") else None
    everywhere = network_ids if "organization" in row.scope else []
    found: dict[str, str | None] = dict.fromkeys(everywhere, known)
    found.update({each.id: each.access for each in row.network_rights or () if each.is_known})
    return found


async def check_world(seed: int) -> None:
    async with world(seed=seed, organizations=5) as simulator:
        audit = await read(simulator)
        inner = simulator._world
        rows = {row.id: row for row in audit.rows}
        seen, unreadable = set(), set()
        for blueprint in inner.existing_organizations():
            if not inner.has_api_access(blueprint):
                unreadable.add(blueprint.id)
                continue
            networks = list(inner.listing(blueprint, "networks").records)
            administrators = list(inner.listing(blueprint, "admins").records)
            for admin in administrators:
                row = rows[f"{blueprint.id}:{admin['id']}"]
                seen.add(row.id)
                expected = reached(admin, networks)
                assert effective(row, [each["id"] for each in networks]) == expected
                assert row.networks == len(expected)
                check_columns(row, admin)
            organization = next(o for o in audit.organizations if o.id == blueprint.id)
            usable = [each for each in administrators if not is_dead_end(each)]
            assert organization.usable_full == len(usable)
            rules = {each.rule for each in organization.findings}
            assert ("no_usable_full_administrator" in rules) == (len(usable) == 0)
            assert ("single_usable_full_administrator" in rules) == (len(usable) == 1)
        assert seen == rows.keys()
        assert {each.id for each in audit.unreadable} == unreadable
        now = simulator.clock.now
        check_rules(audit, now)


def check_columns(row: AuditRow, admin: Json) -> None:
    assert row.email == (admin.get("email") or None)
    assert (row.name, row.privilege) == (admin["name"], admin["orgAccess"])
    assert (row.sign_in, row.status) == (admin["authenticationMethod"], admin["accountStatus"])
    assert (row.two_factor, row.api_key) == (admin["twoFactorAuthEnabled"], admin["hasApiKey"])
    assert row.last_active == admin["lastActive"]


def check_rules(audit: Audit, now: float) -> None:
    """The rules that can be told from a row alone."""
    for row in audit.rows:
        rules = {finding.rule for finding in row.findings}
        assert ("no_two_factor" in rules) == (row.two_factor is False)
        assert ("no_address" in rules) == (row.email is None)
        assert ("locked" in rules) == (row.status == "locked")
        if row.last_active:
            at = datetime.fromisoformat(row.last_active).timestamp()
            is_dormant = now - at >= 90 * DAY and row.status in ("ok", "locked")
            assert ("dormant" in rules) == is_dormant
            assert ("dormant_api_key" in rules) == (is_dormant and row.api_key is True)


@pytest.mark.parametrize("seed", [0, 7, 11])
async def test_some_worlds_computed_a_second_time(seed: int) -> None:
    await check_world(seed)


@pytest.mark.slow
@given(st.integers(0, 10**6))
@settings(max_examples=30, deadline=None)
async def test_random_worlds_computed_a_second_time(seed: int) -> None:
    await check_world(seed)


async def test_what_cannot_be_read_is_named_and_in_every_total() -> None:
    async with world(organizations=6) as simulator:
        whole = await read(simulator)
        victim = next(each for each in whole.organizations if each.state == "complete")
        other = next(
            each for each in whole.organizations if each.state == "complete" and each != victim
        )
        simulator.faults.add(
            Fault("503", operation="getOrganizationAdmins", organization=victim.id)
        )
        simulator.faults.add(
            Fault("503", operation="getOrganizationNetworks", organization=other.id)
        )
        audit = await read(simulator)
    states = {each.id: each.state for each in audit.organizations}
    assert states[victim.id] == "unreadable"
    assert states[other.id] == "partial"
    assert {each.id for each in audit.unreadable} == {
        victim.id,
        *(each.id for each in whole.unreadable),
    }
    assert not audit.is_complete
    assert not any(row.organization.id == victim.id for row in audit.rows)
    assert all(row.networks is None for row in audit.rows if row.organization.id == other.id)
    totals = msgspec.to_builtins(audit.totals)
    figures = [each for each in totals.values() if "count" in each]
    figures += [*totals["by_severity"].values(), *totals["by_rule"].values()]
    assert {each["organizations_unreadable"] for each in figures} == {2}
    assert {each["organizations_read"] for each in figures} == {4}
    # neither clean nor with findings
    clean, found = totals["organizations_clean"], totals["organizations_with_findings"]
    assert clean["count"] + found["count"] <= 4


async def test_an_account_that_lists_nothing_is_named() -> None:
    async with (
        world() as simulator,
        Meraki(
            auth=_keys(simulator.api_key, "0" * 40), base_url=simulator.url, retries=0
        ) as meraki,
    ):
        audit = await read_audit(meraki)
    assert [each.account for each in audit.unlisted_accounts] == ["wrong"]
    assert not audit.is_complete
    assert audit.totals.people.accounts_unlisted == 1
    assert audit.rows


def _keys(right: str, wrong: str) -> Any:
    from meraki_async import ApiKey

    return [ApiKey(right, name="right"), ApiKey(wrong, name="wrong")]


async def one_organization(
    simulator: Simulator, admins: list[Json], options: AuditOptions | None = None
) -> Audit:
    """The audit of a first organization that has these administrators as well."""
    organization = next(iter(simulator._world.existing_organizations()))
    administrators = simulator.dashboard.administrators
    for number, admin in enumerate(admins):
        given = {"email": f"new{number}@example.com", "name": f"New {number}"} | admin
        account: Json = {
            name: given.pop(name)
            for name in ("twoFactorAuthEnabled", "hasApiKey", "lastActive", "accountStatus")
            if name in given
        }
        made = administrators.add(organization.id, given)
        administrators.change_account(organization.id, made["id"], account)
    return await read(simulator, options)


def rules(audit: Audit, email: str) -> dict[str, str]:
    row = next(row for row in audit.rows if row.email == email)
    return {finding.rule: finding.severity for finding in row.findings}


async def test_rules_of_administrators() -> None:
    options = AuditOptions(
        allowed=("NEW0@example.com",), domains=("@Example.com",), dormant_days=90
    )
    fine = {"accountStatus": "ok", "twoFactorAuthEnabled": True}
    async with world() as simulator:
        now = simulator.clock.now
        recent, old = iso(now - 5 * DAY), iso(now - 100 * DAY)
        audit = await one_organization(
            simulator,
            [
                {**fine, "orgAccess": "full", "lastActive": recent},
                {**fine, "orgAccess": "full", "lastActive": recent},
                {**fine, "orgAccess": "read-only", "lastActive": old, "hasApiKey": True},
                {
                    **fine,
                    "orgAccess": "read-only",
                    "lastActive": recent,
                    "email": "x@other.example",
                },
                {**fine, "orgAccess": "camera-sensor", "lastActive": recent},
                {**fine, "orgAccess": "none", "lastActive": recent, "accountStatus": "locked"},
                {
                    **fine,
                    "orgAccess": "none",
                    "lastActive": recent,
                    "tags": [{"tag": "nowhere", "access": "full"}],
                    "networks": [{"id": "N_1", "access": "full"}],
                },
                {**fine, "orgAccess": "read-only", "lastActive": None},
            ],
            options,
        )
    assert rules(audit, "new0@example.com") == {}
    assert rules(audit, "new1@example.com") == {"full_access_not_allowed": "high"}
    assert rules(audit, "new2@example.com") == {"dormant_api_key": "high", "dormant": "medium"}
    assert rules(audit, "x@other.example") == {"unknown_domain": "high"}
    assert rules(audit, "new4@example.com") == {"unknown_privilege": "medium"}
    assert rules(audit, "new5@example.com") == {"locked": "low", "no_access": "low"}
    assert rules(audit, "new6@example.com") == {
        "no_access": "low",
        "unmatched_tags": "low",
        "removed_networks": "low",
    }
    # never active, though the change log tells that they are new
    assert rules(audit, "new7@example.com") == {}


async def test_whoever_was_never_active_is_dormant_unless_they_are_new() -> None:
    account = {"accountStatus": "ok", "twoFactorAuthEnabled": True, "orgAccess": "read-only"}
    async with world() as simulator:
        organization = next(iter(simulator._world.existing_organizations()))
        administrators = simulator.dashboard.administrators
        await one_organization(simulator, [account])
        simulator.clock.advance(100 * DAY)
        found = administrators.list(organization.id)
        old = next(each for each in found if each.get("email") == "new0@example.com")
        # other rights do not make anybody new
        administrators.change(organization.id, old["id"], {"orgAccess": "full"})
        young = administrators.add(organization.id, {"email": "young@example.com"})
        administrators.change_account(organization.id, young["id"], {"accountStatus": "ok"})
        audit = await read(simulator)
    assert "dormant" in rules(audit, "new0@example.com")
    assert "dormant" not in rules(audit, "young@example.com")


@pytest.mark.slow
async def test_an_invitation_is_open_since_it_was_made_or_seen_or_nobody_knows(
    tmp_path: Path,
) -> None:
    async with world() as simulator:
        invited = [{"orgAccess": "read-only"}]
        await one_organization(simulator, invited)
        async with (
            Meraki(simulator.api_key, base_url=simulator.url) as meraki,
            await open_store(str(tmp_path / "store.sqlite")) as store,
        ):
            await Sync(meraki, store).run()
            assert "pending" not in rules(await read_audit(meraki), "new0@example.com")
            simulator.clock.advance(40 * DAY)
            from_log = await read_audit(meraki)
            assert rules(from_log, "new0@example.com")["pending"] == "medium"
            row = next(row for row in from_log.rows if row.email == "new0@example.com")
            assert (row.granted_what, row.granted_is_guess) == ("created", True)
            assert row.granted_by
            assert row.first_seen is None
            blind = await read_audit(meraki, AuditOptions(log_days=0))
            assert rules(blind, "new0@example.com")["pending_since_unknown"] == "info"
            seen = await read_audit(meraki, AuditOptions(log_days=0), store=store)
            assert rules(seen, "new0@example.com")["pending"] == "medium"
            assert next(row for row in seen.rows if row.email == "new0@example.com").first_seen


async def test_what_was_granted_through_the_api_is_no_guess() -> None:
    async with world() as simulator:
        organization = next(iter(simulator._world.existing_organizations()))
        async with Meraki(simulator.api_key, base_url=simulator.url) as meraki:
            made = await meraki.organizations.create_organization_admin(
                organization.id, email="api@example.com", name="Api", org_access="read-only"
            )
            simulator.clock.advance(DAY)
            await meraki.organizations.update_organization_admin(
                organization.id, str(made.id), org_access="full"
            )
            audit = await read_audit(meraki, AuditOptions(api_request_days=1))
        owner = simulator.dashboard.administrators.list(organization.id)[0]
        row = next(row for row in audit.rows if row.email == "api@example.com")
        assert (row.granted_what, row.granted_is_guess) == ("changed", False)
        author = next(each for each in audit.rows if each.email == row.granted_by)
        assert author.last_change == row.granted_at
        assert author.last_change_what == f"PUT /api/v1/organizations/{organization.id}/admins/" + (
            row.admin_id
        )
        assert author.last_api_call
        assert author.last_api_user_agent
        assert owner


async def test_differences_from_the_last_audit() -> None:
    async with world() as simulator:
        organization = next(iter(simulator._world.existing_organizations()))
        administrators = simulator.dashboard.administrators
        stays = administrators.add(organization.id, {"email": "stays@example.com"})
        goes = administrators.add(organization.id, {"email": "goes@example.com"})
        before = await read(simulator)
        administrators.remove(organization.id, goes["id"])
        administrators.change(organization.id, stays["id"], {"orgAccess": "full"})
        administrators.add(organization.id, {"email": "comes@example.com"})
        now = await read(simulator)
        found = compare(before, now)
        assert [row.email for row in found.added] == ["comes@example.com"]
        assert [row.email for row in found.removed] == ["goes@example.com"]
        assert [(c.row.email, c.before, c.now) for c in found.changed] == [
            ("stays@example.com", "organization: read-only", "organization: full")
        ]
        # one that cannot be read now has lost nobody
        simulator.faults.add(
            Fault("503", operation="getOrganizationAdmins", organization=organization.id)
        )
        blind = compare(now, await read(simulator))
        assert not blind.removed
        assert organization.id in {each.id for each in blind.not_comparable}


async def test_files_can_be_read_again_and_are_inert(tmp_path: Path) -> None:
    async with world() as simulator:
        formulas = ["=1+1", "+1", "-1", "@x", "\tx", "\rx", " =1"]
        audit = await one_organization(simulator, [{"name": name} for name in formulas])
    write_audit(tmp_path / "out", audit)
    assert load_audit(tmp_path / "out") == audit
    text = (tmp_path / "out" / "audit.csv").read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert len(rows) == len(audit.rows)
    assert {row["name"] for row in rows} >= {f"'{name}" for name in formulas}
    for file in (tmp_path / "out").iterdir():
        assert file.stat().st_mode & 0o077 == 0
    changed = json.loads((tmp_path / "out" / "audit.json").read_text()) | {"format": 99}
    (tmp_path / "out" / "audit.json").write_text(json.dumps(changed))
    with pytest.raises(AuditError, match="newer version"):
        load_audit(tmp_path / "out")
    (tmp_path / "out" / "audit.json").write_text("{}")
    with pytest.raises(AuditError, match="is no audit"):
        load_audit(tmp_path / "out")


@pytest.mark.parametrize(
    "options",
    [
        {"dormant_days": -1},
        {"log_days": 400},
        {"api_request_days": 31},
        {"domains": ("example",)},
    ],
)
def test_options_that_make_no_sense(options: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"must be|no domain"):
        AuditOptions(**options)


def iso(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def row_of(admin_id: str, email: str = "a@example.com", **more: Any) -> AuditRow:
    nothing = dict.fromkeys(
        (
            *("person", "name", "sign_in", "status"),
            *("two_factor", "two_factor_enforced", "api_key", "last_active"),
        )
    )
    given: dict[str, Any] = {
        **nothing,
        "id": f"1:{admin_id}",
        "organization": Reference(id="1", name="Acme"),
        "account": "key",
        "admin_id": admin_id,
        "email": email,
        "privilege": "none",
        "scope": "networks",
        "networks": 0,
        "networks_of_organization": 0,
        "network_rights": (),
        "unmatched_tags": (),
        **more,
    }
    return AuditRow(**given)


def audit_of(*rows: AuditRow, state: Any = "complete") -> Audit:
    organization = OrganizationAudit(
        id="1", name="Acme", account="key", state=state, administrators=len(rows), usable_full=0
    )
    organizations = (organization,)
    return Audit(
        base_url="https://api.example",
        started_at="2026-11-30T00:00:00Z",
        finished_at="2026-11-30T00:00:00Z",
        accounts=("key",),
        options=AuditOptions(),
        has_store=False,
        unlisted_accounts=(),
        organizations=organizations,
        rows=rows,
        totals=count_totals(organizations, rows, 0),
    )


def right(access: str, name: str = "Shop") -> NetworkRight:
    return NetworkRight(id="N_1", name=name, access=access, sources=(f"{access} by network",))


def test_a_second_record_of_one_address_is_added_and_removed_by_itself() -> None:
    one, two = audit_of(row_of("7")), audit_of(row_of("5", "A@example.com"), row_of("7"))
    found = compare(one, two)
    assert ([row.admin_id for row in found.added], found.removed) == (["5"], ())
    found = compare(two, one)
    assert ([row.admin_id for row in found.removed], found.added) == (["5"], ())
    raised = audit_of(row_of("5", privilege="full"), row_of("7"))
    assert [each.row.admin_id for each in compare(two, raised).changed] == ["5"]
    # who was made anew is the same person
    anew = compare(one, audit_of(row_of("8")))
    assert (anew.added, anew.removed, anew.changed) == ((), (), ())


def test_networks_that_were_renamed_or_could_not_be_read_are_no_other_rights() -> None:
    before = audit_of(row_of("7", network_rights=(right("full"),)))
    assert not compare(
        before, audit_of(row_of("7", network_rights=(right("full", "New"),)))
    ).changed
    assert compare(before, audit_of(row_of("7", network_rights=(right("read-only"),)))).changed
    blind = audit_of(row_of("7", network_rights=None, unmatched_tags=None), state="partial")
    for first, second in ((before, blind), (blind, before)):
        found = compare(first, second)
        assert not found.changed
        assert [each.id for each in found.not_comparable] == ["1"]
    raised = audit_of(row_of("7", privilege="full", network_rights=None), state="partial")
    assert compare(before, raised).changed


def test_changes_of_an_earlier_audit_do_not_stay_beside_a_new_one(tmp_path: Path) -> None:
    audit = audit_of(row_of("7"))
    write_audit(tmp_path, audit, compare(audit, audit))
    assert (tmp_path / "changes.json").exists()
    write_audit(tmp_path, audit)
    assert not (tmp_path / "changes.json").exists()
