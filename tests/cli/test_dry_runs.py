"""No command that is run with ``--dry-run`` writes: counted at the server."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from meraki_async.cli.app import app
from meraki_async.operations.lookup import operation_at
from meraki_async.operations.operation import READING_POSTS

from .command import cli

pytestmark = pytest.mark.meraki_dashboard(
    organizations=2, devices_per_organization=10, seed=7, rate_limits=False
)
ACCESS = """
version = 1
time_zone = "Europe/Oslo"

[[groups.noc.grants]]
privilege = "read-only"
organizations = ["*"]

[[people]]
email = "alice@new.example"
name = "Alice Berg"
groups = [{ group = "noc", until = 2099-12-31 }]
"""
NEW_PLAN = ("updateNetwork", "--org", "*", "--set", "tags+=audited")
COMMANDS: dict[tuple[str, ...], tuple[str, ...]] = {
    ("call",): ("updateNetwork", "-p", "networkId=-", "-p", "tags=x"),
    ("crawl",): ("inventory", "--out", "crawled"),
    ("directory", "sync"): ("--db", "store.sqlite"),
    ("licenses",): (),
    ("offboard",): ("ADMIN",),
    ("plan", "apply"): ("plan.jsonl",),
    ("plan", "new"): NEW_PLAN,
    ("plan", "restore"): ("config", "--prune"),
    ("plan", "sites"): ("sites.csv",),
    ("provision", "expire"): ("access.toml", "--state", "state.sqlite", "--out", "plans"),
    ("provision", "plan"): ("access.toml", "--prune"),
}
"""What each is given to have something to do."""


def with_dry_run(group: Any, above: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from with_dry_run(command, (*above, name))
        if any("--dry-run" in parameter.opts for parameter in command.params):
            yield (*above, name)


def test_every_command_that_has_it_is_tried() -> None:
    assert set(with_dry_run(typer.main.get_command(app))) == COMMANDS.keys()


def writing_requests(simulator: Any, since: int) -> list[str]:
    """Those after so many others; searches and validations by POST are none."""
    found = []
    for each in list(simulator.requests)[since:]:
        if each.method != "GET":
            operation = operation_at(each.method, each.path.partition("/api/v1")[2])
            if operation is None or operation.id not in READING_POSTS:
                found.append(f"{each.method} {each.path}")
    return found


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
@pytest.mark.slow
def test_nothing_is_written(meraki_dashboard: Any, tmp_path: Path, words: tuple[str, ...]) -> None:
    variables = {
        "MERAKI_DASHBOARD_API_KEY": meraki_dashboard.api_key,
        "MERAKI_DASHBOARD_BASE_URL": meraki_dashboard.url,
    }

    def run(*arguments: str, **options: Any) -> Any:
        return cli(*arguments, variables=variables, cwd=tmp_path, **options)

    def records(*arguments: str) -> list[Any]:
        done = run("call", *arguments, "--format", "jsonl")
        return [json.loads(line) for line in done.stdout.splitlines()]

    (tmp_path / "access.toml").write_text(ACCESS)
    [organization, *_] = [each for each in records("getOrganizations") if each["api"]["enabled"]]
    of_organization = ("-p", f"organizationId={organization['id']}")
    site = f"organization,name,productTypes\n{organization['id']},New shop,switch\n"
    (tmp_path / "sites.csv").write_text(site)
    networks = records("getOrganizationNetworks", *of_organization)
    admins = records("getOrganizationAdmins", *of_organization)
    email = next(each["email"] for each in admins if each.get("email"))
    if words == ("plan", "apply"):
        made = run("plan", "new", *NEW_PLAN, "--out", "plan.jsonl")
        assert (tmp_path / "plan.jsonl").exists(), made.stderr
    if words == ("provision", "expire"):
        run("provision", "plan", "access.toml", "--out", "plan.jsonl")
        applied = run("provision", "apply", "plan.jsonl", "--yes", "--state", "state.sqlite")
        assert applied.returncode == 0, applied.stderr
        (tmp_path / "access.toml").write_text(ACCESS.replace("2099-12-31", "2026-08-01"))
    if words == ("plan", "restore"):
        assert run("crawl", "getOrganizationNetworks", "--out", "config").returncode == 0
        changed = ("-p", f"networkId={networks[0]['id']}", "-p", "name=Renamed", "--yes")
        assert run("call", "updateNetwork", *changed).returncode == 0
    before = len(meraki_dashboard.requests)
    files = {path.name for path in tmp_path.iterdir()}
    arguments = [email if each == "ADMIN" else each for each in COMMANDS[words]]
    piped = "\n".join(each["id"] for each in networks)
    done = run(*words, *arguments, "--dry-run", input=piped)
    assert "Traceback" not in done.stderr
    assert done.returncode in (0, 1), done.stderr
    assert writing_requests(meraki_dashboard, before) == []
    assert done.stdout
    assert {path.name for path in tmp_path.iterdir()} == files
