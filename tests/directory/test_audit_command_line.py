"""``meraki-async audit``, in processes of its own, against a simulated dashboard."""

import json
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import anyio
import pytest

from meraki_async.simulator import Clock, Fault, Simulator

from ..cli import command
from ..cli.command import Done, one_line

pytestmark = [pytest.mark.anyio, pytest.mark.slow]
ME = "auditor@example.com"


@pytest.fixture
async def dashboard() -> AsyncIterator[Simulator]:
    clock = Clock()
    clock.freeze()
    async with Simulator(
        organizations=3, devices_per_organization=10, rate_limits=False, clock=clock
    ) as running:
        yield running


class Terminal:
    """A user's shell."""

    def __init__(self, dashboard: Simulator, directory: Path) -> None:
        self.directory = directory
        self.address = ("--base-url", dashboard.url)
        self.variables = {
            "MERAKI_DASHBOARD_API_KEY": dashboard.api_key,
            "MERAKI_ASYNC_VAULT": str(directory / "vault.sqlite"),
        }

    async def run(self, *arguments: str, **options: Any) -> Done:
        variables = self.variables | options.pop("variables", {})
        return await anyio.to_thread.run_sync(
            lambda: command.cli(*arguments, variables=variables, cwd=self.directory, **options)
        )

    async def audit(self, *arguments: str) -> Done:
        return await self.run("audit", "--out", "out", *self.address, *arguments)

    async def review(self, *arguments: str) -> Done:
        done = await self.run("audit", "review", *arguments)
        assert done.returncode == 0, done.stderr
        return done


@pytest.fixture
async def terminal(dashboard: Simulator, tmp_path: Path) -> Terminal:
    return Terminal(dashboard, tmp_path)


async def test_figures_and_files(terminal: Terminal) -> None:
    done = await terminal.audit()
    assert done.returncode == 1, done.stderr
    assert "administrator records in 2 organizations; 1 organization could not be read" in (
        done.stdout.replace("\n", " ")
    )
    assert "Not readable: " in done.stdout
    assert {each.name for each in (terminal.directory / "out").iterdir()} == {
        *("report.html", "audit.csv", "audit.json")
    }
    again = await terminal.audit("--format", "json", "--previous", "out", "--quiet")
    found = json.loads(again.stdout)
    assert found["is_complete"] is False
    assert len(found["unreadable_organizations"]) == 1
    assert found["changes"]["added"] == found["changes"]["removed"] == 0
    assert found["totals"]["people"]["organizations_unreadable"] == 1
    assert (terminal.directory / "out" / "changes.json").exists()
    assert again.stderr == ""


async def test_lists_and_defaults_of_a_file(terminal: Terminal) -> None:
    (terminal.directory / "allowed.txt").write_text("# nobody\nsomebody@example.com # them\n\n")
    (terminal.directory / "meraki-async.toml").write_text(
        '[audit]\nallowed = "allowed.txt"\ndomain = ["fjordlys.example"]\n'
    )
    done = await terminal.audit("--format", "json")
    rules = json.loads(done.stdout)["totals"]["by_rule"]
    assert rules["full_access_not_allowed"]["count"] > 0
    assert rules["unknown_domain"]["count"] > 0
    (terminal.directory / "allowed.txt").write_text("x\n")
    one_line(await terminal.audit(), "line 1: 'x' is no address", 2)


async def test_nothing_found_and_all_readable_is_0(tmp_path: Path) -> None:
    async with Simulator(organizations=2, devices_per_organization=0) as dashboard:
        terminal = Terminal(dashboard, tmp_path)
        organizations = [each.id for each in dashboard._world.existing_organizations()]
        for organization_id in organizations:
            dashboard.dashboard.organizations.set_api_access(organization_id, True)
            administrators = dashboard.dashboard.administrators
            for each in administrators.list(organization_id):
                if each["orgAccess"] != "full" or each["accountStatus"] != "ok":
                    administrators.remove(organization_id, each["id"])
            for each in administrators.list(organization_id):
                account = {
                    "twoFactorAuthEnabled": True,
                    "lastActive": "2999-01-01T00:00:00Z",
                    "authenticationMethod": "Email",
                    "email": each.get("email") or f"{each['id']}@example.com",
                }
                administrators.change_account(organization_id, each["id"], account)
            for name in ("a", "b"):
                made = administrators.add(
                    organization_id, {"email": f"{name}@example.com", "orgAccess": "full"}
                )
                account = {"accountStatus": "ok", "twoFactorAuthEnabled": True}
                administrators.change_account(organization_id, made["id"], account)
            blueprint = dashboard._world.find_organization(organization_id)
            assert blueprint is not None
            dashboard._world.put(blueprint, "saml", "", {"enabled": True})
        done = await terminal.audit()
        assert done.returncode == 0, done.stdout
        assert "Findings: none." in done.stdout
        dashboard.faults.add(Fault("503", operation="getOrganizationSamlRoles"))
        done = await terminal.audit("--retries", "0")
        assert done.returncode == 1
        assert "Not wholly readable: 2 organizations" in done.stdout


async def test_usage_errors(terminal: Terminal) -> None:
    one_line(await terminal.run("audit"), "--out is missing", 2)
    one_line(await terminal.audit("--dormant", "soon"), "--dormant takes a span of time", 2)
    one_line(await terminal.audit("--log", "2y"), "log_days must be 0 to 364", 2)
    one_line(await terminal.audit("--previous", "nowhere"), "nowhere cannot be read", 2)
    one_line(await terminal.audit("--domain", "example"), "'example' is no domain", 2)
    one_line(await terminal.audit("review", "key"), "--out does not go with review", 2)
    for option, *value in (
        ("--orgs", "3"),
        ("--rate", "10"),
        ("--previous", "a"),
        ("--verbose",),
        ("--quiet",),
    ):
        done = await terminal.run("audit", option, *value, "review", "status", "nowhere")
        one_line(done, f"{option} does not go with review", 2)
    done = await terminal.run("audit", "review", "status", "nowhere")
    one_line(done, "nowhere has no review", 2)


async def test_what_the_environment_sets_for_an_audit_is_nothing_to_its_reviews(
    terminal: Terminal,
) -> None:
    variables = {"MERAKI_ASYNC_AUDIT_OUT": "report", "MERAKI_ASYNC_AUDIT_ORGS": "3"}
    done = await terminal.run("audit", variables=variables)
    one_line(done, "--orgs needs --simulate", 2)
    done = await terminal.run("audit", "review", "status", "nowhere", variables=variables)
    one_line(done, "nowhere has no review", 2)


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not installed")
async def test_a_review_from_start_to_openssl(dashboard: Simulator, terminal: Terminal) -> None:
    organization = next(iter(dashboard._world.existing_organizations()))
    dashboard.dashboard.administrators.add(organization.id, {"email": "goes@example.com"})
    await terminal.audit()
    await terminal.run("accounts", "init", "--key", f"file:{terminal.directory / 'key'}")
    by = ("--by", ME)
    await terminal.review("start", "q4", "--audit", "out", *by)
    await terminal.review("assign", "q4", "--all", "--reviewer", ME, *by)
    await terminal.review("decide", "q4", "--all", "--decision", "keep", *by)
    leaver = ("--email", "goes@example.com", "--decision", "revoke", "--note", "left")
    await terminal.review("decide", "q4", *leaver, *by)
    one_line(
        await terminal.run("audit", "review", "close", "q4", *by),
        "not done: 1 revocations are in no plan",
        1,
    )
    planned = await terminal.review("plan", "q4", *terminal.address, *by)
    assert "1 administrators are to be removed" in planned.stderr
    applied = await terminal.run("plan", "apply", "q4/revoke-1.jsonl", "--yes", *terminal.address)
    assert applied.returncode == 0, applied.stderr
    status = json.loads((await terminal.review("status", "q4", "--format", "json")).stdout)
    assert (status["open"], status["decisions"]["revoke"]) == ([], 1)
    assert "Open: nothing." in (await terminal.review("status", "q4")).stdout
    closed = await terminal.review("close", "q4", *by)
    done = await anyio.run_process(
        closed.stdout.split(), cwd=terminal.directory / "q4", check=False
    )
    assert done.returncode == 0, done.stderr
    since = json.loads((await terminal.audit("--previous", "q4", "--format", "json")).stdout)
    assert since["changes"]["removed"] == 1
    key = await terminal.review("key")
    assert key.stdout == (terminal.directory / "q4" / "review.pem").read_text()
    one_line(await terminal.run("audit", "review", "close", "q4", *by), "is closed", 2)
    which = await terminal.run("audit", "review", "decide", "q4", "--decision", "keep", *by)
    one_line(which, "which rows?", 2)
