"""``meraki-async offboard`` in a process of its own, against the simulator on a real socket."""

import json
import os
import pty
import select
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from meraki_async.writes import Plan

from ...directory.leavers import ALIAS, ALICE, Fleet
from ..command import Done, cli, one_line
from ..terminal import type_into

pytestmark = [
    pytest.mark.meraki_dashboard(organizations=1, devices_per_organization=0, rate_limits=False),
    pytest.mark.slow,
]


class Desk:
    """The command, told of a simulated dashboard by its environment; files are in a directory."""

    def __init__(self, simulator: Any, directory: Path) -> None:
        self.fleet = Fleet(simulator)
        self.directory = directory
        self.variables = {
            "MERAKI_DASHBOARD_API_KEY": simulator.api_key,
            "MERAKI_DASHBOARD_BASE_URL": simulator.url,
            "MERAKI_ASYNC_OFFBOARD_OUT": str(directory / "kept"),
        }

    def offboard(self, *arguments: str) -> Done:
        return cli("offboard", *arguments, variables=self.variables, cwd=self.directory)

    def start(self, *arguments: str, **streams: Any) -> Any:
        return subprocess.Popen(
            [sys.executable, "-m", "meraki_async", "offboard", *arguments],
            env=os.environ | self.variables,
            cwd=self.directory,
            **streams,
        )


@pytest.fixture
def desk(meraki_dashboard: Any, tmp_path: Path) -> Desk:
    return Desk(meraki_dashboard, tmp_path)


def test_the_plan_says_in_its_first_lines_what_goes_what_stays_and_why(desk: Desk) -> None:
    fleet = desk.fleet
    shops = [fleet.organization(f"Shop {number}") for number in range(12)]
    for each in shops:
        fleet.add(each)
    fleet.people.change_account(shops[3], fleet.owner(shops[3])["id"], {"accountStatus": "locked"})
    fleet.simulator.dashboard.organizations.set_api_access(shops[4], False)
    fleet.add(shops[5], ALIAS)
    done = desk.offboard(ALICE.upper(), "--dry-run", "--ticket", "INC-7")
    assert done.returncode == 1
    assert done.stdout.splitlines()[:9] == [
        f"Off-boarding {ALICE.upper()} (INC-7)",
        "",
        "  REMOVE    10 administrator records in 10 organizations",
        "  KEEP      1 record: 1 the last usable full administrator",
        "  NOT SEEN  1 organization: 1 API access is off",
        "  BY HAND   SAML (1 organization), Sessions (2 organizations)",
        f"  CHECK     may be theirs as well: {ALIAS}",
        "  NOTHING   in 1 organization of 13",
        "",
    ]
    assert "… and 5 more; --format json has all" in done.stdout
    assert "person0@fjordlys.example (locked)" in done.stdout
    assert "must first enable API access" in done.stdout
    assert not fleet.writes()


def test_it_removes_proves_and_reports(desk: Desk) -> None:
    fleet = desk.fleet
    shop = fleet.organization("Shop")
    fleet.add(shop)
    fleet.add(shop, ALIAS)
    done = desk.offboard(ALICE, "--also", ALIAS, "--yes")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("DONE: nothing is left. Off-boarding")
    assert "REMOVED   2 administrator records in 1 organization, 2 seen to be gone" in done.stdout
    assert "REMOVE    2 administrator records" in done.stderr
    assert "2 of 2 removals" in done.stderr
    again = desk.offboard(ALICE, "--also", ALIAS, "--yes", "--format", "json", "--quiet")
    assert (again.returncode, again.stderr) == (0, "")
    assert json.loads(again.stdout)["removed"] == []
    assert len(fleet.deletions()) == 2


def test_an_address_that_nobody_has_is_no_success_story(desk: Desk) -> None:
    desk.fleet.add(desk.fleet.organization("Shop"))
    done = desk.offboard("alice.riuz@example.com", "--yes")
    assert done.returncode == 0
    assert done.stdout.startswith("NOTHING FOUND: nobody has this address; is it spelled right?")
    assert f"{ALICE}, Alice Ruiz, in 1 organization; it is spelled much alike" in done.stdout


def test_protected_people_of_the_configuration_are_never_removed(desk: Desk) -> None:
    shop = desk.fleet.organization("Shop")
    admin_id = desk.fleet.add(shop)
    file = desk.directory / "meraki-async.toml"
    file.write_text(f'protected = ["{ALICE.title()}"]\n')
    done = desk.offboard(ALICE, "--yes", "--protect", "bob@example.com")
    assert done.returncode == 1
    assert "A protected person." in done.stdout
    made = cli(
        *("plan", "new", "deleteOrganizationAdmin", "-p", f"organizationId={shop}"),
        *("-p", f"adminId={admin_id}", "--out", "plan.jsonl"),
        variables=desk.variables,
        cwd=desk.directory,
    )
    assert made.returncode == 0, made.stderr
    applied = cli(
        "plan", "apply", "plan.jsonl", "--yes", variables=desk.variables, cwd=desk.directory
    )
    assert applied.returncode == 1
    assert "who is a protected person" in applied.stderr
    assert not desk.fleet.writes()
    file.write_text('protected = ["alice"]\n')
    one_line(desk.offboard(ALICE, "--yes"), "protected at the top: 'alice' is no e-mail", 2)
    file.write_text('protected = "alice@example.com"\n')
    one_line(desk.offboard(ALICE, "--yes"), "protected at the top: Expected `array`", 2)


def test_usage_errors_send_nothing(desk: Desk) -> None:
    one_line(desk.offboard(ALICE), "without a terminal to ask on, offboard needs --yes", 2)
    one_line(desk.offboard("alice", "--yes"), "an e-mail address is needed, not 'alice'", 2)
    desk.variables["MERAKI_DASHBOARD_API_KEY"] = ""
    one_line(desk.offboard(ALICE, "--yes"), "no API key", 2)
    assert not desk.fleet.simulator.requests


@pytest.mark.slow
@pytest.mark.parametrize(
    ("typed", "code", "deletions"), [(b"n\n", 1, 0), (b"y\n", 0, 1), (b"\x03", 130, 0)]
)
def test_it_asks_on_a_terminal(typed: bytes, code: int, deletions: int, desk: Desk) -> None:
    desk.fleet.add(desk.fleet.organization("Shop"))
    terminal, theirs = pty.openpty()
    with desk.start(
        ALICE,
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=theirs,
        start_new_session=True,
        preexec_fn=_take_terminal,
    ) as process:
        os.close(theirs)
        seen = b""
        while b"Remove 1 record?" not in seen:
            seen += os.read(terminal, 10_000)
        type_into(terminal, typed, process)
        while process.poll() is None:
            seen += _read_if_any(terminal)
    os.close(terminal)
    assert process.returncode == code, seen
    assert b"REMOVE    1 administrator record in 1 organization" in seen
    assert len(desk.fleet.deletions()) == deletions


@pytest.mark.slow
def test_ctrl_c_says_how_far_it_is_and_the_same_command_goes_on(desk: Desk) -> None:
    fleet = desk.fleet
    shops = [fleet.organization(f"Shop {number}") for number in range(60)]
    for each in shops:
        fleet.add(each)
    # so that it is not done before it is interrupted, however busy the machine is
    fleet.simulator.faults.add("latency=60#11+@deleteOrganizationAdmin")
    with desk.start(ALICE, "--yes", stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        while len(fleet.deletions()) < 10:
            assert process.poll() is None
            time.sleep(0.005)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate()
    assert process.returncode == 130
    assert b"Run the same command again to go on." in errors
    fleet.simulator.faults.clear()
    done = desk.offboard(ALICE, "--yes")
    assert done.returncode == 0, done.stdout
    assert "EARLIER" in done.stderr
    assert "REMOVED   60 administrator records in 60 organizations, 60 seen" in done.stdout
    executed = [path for path, status in fleet.deletions() if status == 204]
    assert len(executed) == len(set(executed)) == 60


def _take_terminal() -> None:
    import fcntl
    import termios

    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


def _read_if_any(terminal: int) -> bytes:
    if not select.select([terminal], [], [], 0.05)[0]:
        return b""
    try:
        return os.read(terminal, 10_000)
    except OSError:  # its other end is closed
        return b""


@pytest.mark.parametrize(
    "command",
    [
        ("offboard", "alice@example.com", "--yes"),
        ("licenses",),
        ("audit", "--out", "out"),
        ("provision", "apply", "p.jsonl", "--yes"),
        ("call", "getOrganizations"),
    ],
)
def test_a_vault_that_is_not_there_is_a_usage_error_everywhere(
    command: tuple[str, ...], tmp_path: Path
) -> None:
    Plan(base_url="https://api.meraki.com/api/v1").save(tmp_path / "p.jsonl")
    done = cli(*command, "--all-accounts", "--vault", str(tmp_path / "none"), cwd=tmp_path)
    one_line(done, "there is no vault at", 2)
