"""``meraki-async provision`` in a process of its own, against the simulator on a real socket."""

import json
from pathlib import Path
from typing import Any

import pytest

from ..command import Done, cli, one_line

pytestmark = [
    pytest.mark.meraki_dashboard(
        organizations=4, devices_per_organization=20, seed=3, rate_limits=False
    ),
    pytest.mark.slow,
]
ACCESS = """
version = 1
time_zone = "Europe/Oslo"
protected = ["person1@fjordlys.example"]

[[groups.noc.grants]]
privilege = "read-only"
organizations = ["*"]

[[groups.retail.grants]]
privilege = "full"
scope = "tag"
tags = ["retail"]
organizations = ["*"]

[[people]]
email = "alice@new.example"
name = "Alice Berg"
groups = ["noc", { group = "retail", until = 2099-12-31 }]
"""


class Provisioning:
    """The command, told of a simulated dashboard by its environment; files are in a directory."""

    def __init__(self, simulator: Any, directory: Path) -> None:
        self.simulator = simulator
        self.directory = directory
        self.variables = {
            "MERAKI_DASHBOARD_API_KEY": simulator.api_key,
            "MERAKI_DASHBOARD_BASE_URL": simulator.url,
        }
        self.write("access.toml", ACCESS)

    def __call__(self, *arguments: str, **options: Any) -> Done:
        return cli("provision", *arguments, variables=self.variables, cwd=self.directory, **options)

    def apply(self, plan: str, *arguments: str) -> Done:
        return self("apply", plan, "--yes", "--state", "state.sqlite", *arguments)

    def write(self, name: str, text: str) -> None:
        (self.directory / name).write_text(text)

    def planned(self, *arguments: str) -> list[tuple[str, str]]:
        """Whom a plan that is not kept would change, and how."""
        done = self("plan", "access.toml", "--dry-run", "--format", "json", *arguments)
        changes = json.loads(done.stdout)["changes"]
        return [(each["method"], each["subject"]) for each in changes]


@pytest.fixture
def provision(meraki_dashboard: Any, tmp_path: Path) -> Provisioning:
    return Provisioning(meraki_dashboard, tmp_path)


@pytest.mark.slow
def test_from_a_file_to_access_that_ends(provision: Provisioning) -> None:
    made = provision("plan", "access.toml", "--out", "plan.jsonl")
    # one organization cannot be looked at, and is named
    assert made.returncode == 1
    assert "+ alice@new.example: read-only, full on tag retail (noc, retail)" in made.stdout
    assert "3 invited, in 3 organizations." in made.stdout
    assert "Not looked at: users of organization" in made.stdout
    assert "Next: meraki-async provision apply plan.jsonl" in made.stderr
    one_line(provision("plan", "access.toml", "--out", "plan.jsonl"), "is there already", 2)
    one_line(provision("apply", "plan.jsonl"), "without a terminal to ask on", 2)
    applied = provision.apply("plan.jsonl")
    assert (applied.returncode, applied.stdout) == (0, "3 done.\n")
    again = provision("apply", "plan.jsonl", "--state", "state.sqlite")
    one_line(again, "Nothing was sent: an earlier run finished this plan on 20", 0)
    assert provision.planned() == []
    dry = provision("expire", "access.toml", "--dry-run")
    assert "Nothing is to be changed." in dry.stdout

    provision.write("access.toml", ACCESS.replace("2099-12-31", "2026-08-01"))
    assert provision.planned() == []  # only expire and --prune take something
    command = ("expire", "access.toml", "--state", "state.sqlite", "--out", "plans")
    assert "no more full on tag retail" in provision(*command, "--dry-run").stdout
    done = provision(*command, "--yes", "--max-removals", "2")
    assert done.returncode == 1
    assert "1 staged: more than 2 would be taken away within an hour" in done.stdout
    assert "2 done." in done.stdout
    # the next run has no room either, until somebody releases it
    assert "0 done" not in provision(*command, "--yes", "--max-removals", "2").stdout
    waiting = provision("release", "--state", "state.sqlite")
    assert waiting.returncode == 1
    assert "alice@new.example" in waiting.stdout
    released = provision("release", "--all", "--state", "state.sqlite")
    assert released.returncode == 0
    done = provision(*command, "--yes", "--max-removals", "2")
    assert "1 done." in done.stdout
    assert provision("release", "--state", "state.sqlite").returncode == 0
    assert "Nothing is to be changed." in provision(*command, "--yes").stdout


def test_feeds(provision: Provisioning) -> None:
    provision.write("hires.csv", "Mail,Roles,From\nbo@new.example,noc,2026-01-01\n")
    columns = ("--map", "Mail=email", "--map", "Roles=groups", "--map", "From=start")
    planned = provision.planned("--hires", "hires.csv", *columns)
    assert ("POST", "bo@new.example") in planned
    someone = next(
        email
        for records in map(provision.simulator.dashboard.administrators.list, ["581230"])
        for record in records
        if (email := record.get("email")) and not email.startswith("person")
    )
    leaver = {"email": someone.upper(), "last_day": "2026-01-01"}
    provision.write("leavers.jsonl", json.dumps(leaver) + "\n")
    assert ("DELETE", someone) in provision.planned("--leavers", "leavers.jsonl")
    provision.write("leavers.jsonl", json.dumps(leaver | {"last_day": "2099-01-01"}) + "\n")
    later = provision("plan", "access.toml", "--dry-run", "--leavers", "leavers.jsonl")
    assert f"Not yet: {someone.upper()} has access until 2099-01-02 00:00" in later.stdout
    wrong = provision("plan", "access.toml", "--dry-run", "--hires", "hires.csv")
    one_line(wrong, "the header has no email, groups", 2)


def test_what_is_wrong_is_said_before_anything_is_read(provision: Provisioning) -> None:
    provision.write("access.toml", ACCESS.replace('"noc",', '"nok", "",'))
    done = provision("plan", "access.toml", "--dry-run")
    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        "Error: access.toml: people[1] (alice@new.example).groups[1]: there is no group 'nok'; "
        "did you mean 'noc'?",
        "Error: access.toml: people[1] (alice@new.example).groups[2]: there is no group ''",
    ]
    # a file that is not there is said before an option that is missing
    one_line(provision("plan", "no.toml"), "no.toml: cannot be read: No such file", 2)
    one_line(provision("expire", "no.toml"), "no.toml: cannot be read: No such file", 2)
    provision.write("access.toml", ACCESS)
    one_line(provision("plan", "access.toml"), "give --out PLAN", 2)
    assert not provision.simulator.requests
    one_line(provision("release", "7", "--state", "none"), "nothing is staged as number 7", 2)
    one_line(provision("release", "7", "--all"), "give numbers or --all", 2)
    one_line(provision("release", "--withdraw"), "--withdraw needs numbers", 2)
    assert not (provision.directory / "none").exists()


def test_nobody_protected_is_pruned(provision: Provisioning) -> None:
    done = provision("plan", "access.toml", "--prune", "--out", "plan.jsonl")
    assert done.returncode == 1
    assert "Left: person0@fjordlys.example is not removed in" in done.stdout
    assert "the owner of the API key that is used" in done.stdout
    assert "Left: person1@fjordlys.example is not removed in" in done.stdout
    assert "a protected person" in done.stdout
    applied = provision.apply("plan.jsonl", "--max-removals", "0", "--format", "json")
    report = json.loads(applied.stdout)
    assert applied.returncode == 1
    assert report["counts"] == {"done": 3, "planned": len(report["staged"])}
    withdrawn = provision("release", "--all", "--withdraw", "--state", "state.sqlite")
    assert withdrawn.returncode == 0
