"""``meraki-async plan`` in a process of its own, against the simulator on a real socket."""

import json
import os
import pty
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from ..command import Done, cli, one_line
from ..terminal import type_into

pytestmark = [
    pytest.mark.meraki_dashboard(
        organizations=5, devices_per_organization=120, seed=7, rate_limits=False
    ),
    pytest.mark.slow,
]
RETAG = ("updateNetwork", "--network-tag", "retail", "--set", "tags+=audited")


class Dashboard:
    """The command, told of a simulated dashboard by its environment; files are in a directory."""

    def __init__(self, simulator: Any, directory: Path) -> None:
        self.simulator = simulator
        self.directory = directory
        self.variables = {
            "MERAKI_DASHBOARD_API_KEY": simulator.api_key,
            "MERAKI_DASHBOARD_BASE_URL": simulator.url,
        }

    def plan(self, *arguments: str, **options: Any) -> Done:
        variables = self.variables | options.pop("variables", {})
        return cli("plan", *arguments, variables=variables, cwd=self.directory, **options)

    def call(self, *arguments: str) -> Any:
        done = cli("call", *arguments, "--yes", variables=self.variables, cwd=self.directory)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    def start(self, *arguments: str, **streams: Any) -> Any:
        return subprocess.Popen(
            [sys.executable, "-m", "meraki_async", "plan", *arguments],
            env=os.environ | self.variables,
            cwd=self.directory,
            **{"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | streams,
        )

    def made(self, *arguments: str) -> list[Any]:
        """The changes of a plan that is made, ``plan.jsonl``."""
        done = self.plan("new", *arguments, "--out", "plan.jsonl")
        assert done.returncode == 0, done.stderr
        return self.shown("plan.jsonl")["changes"]  # type: ignore[no-any-return]

    def shown(self, plan: str) -> Any:
        return json.loads(self.plan("show", plan, "--format", "json").stdout)

    def writes(self) -> Counter[str]:
        """Writing requests that were executed, by their path."""
        return Counter(
            each.path
            for each in self.simulator.requests
            if each.method != "GET" and each.status < 300
        )


@pytest.fixture
def dashboard(meraki_dashboard: Any, tmp_path: Path) -> Dashboard:
    return Dashboard(meraki_dashboard, tmp_path)


def tags_of(dashboard: Dashboard, changes: list[Any]) -> dict[str, list[str]]:
    organizations = {each["organizationId"] for each in changes}
    found = {}
    for organization in organizations:
        listing = ("getOrganizationNetworks", "-p", f"organizationId={organization}")
        for network in dashboard.call(*listing):
            found[network["id"]] = network["tags"]
    return {
        each["parameters"]["networkId"]: found[each["parameters"]["networkId"]] for each in changes
    }


def test_from_a_selection_to_the_world_as_it_was(dashboard: Dashboard) -> None:
    changes = dashboard.made(*RETAG, "--why", "yearly audit")
    assert len(changes) > 4
    before = tags_of(dashboard, changes)
    assert all(each["body"] == {"tags": [*each["before"]["tags"], "audited"]} for each in changes)
    assert all(each["why"] == "yearly audit" for each in changes)
    assert not dashboard.writes()
    table = dashboard.plan("show", "plan.jsonl").stdout
    assert f"{len(changes)} changes; at least " in table
    assert "tags: [retail] → [retail, audited]" in table
    checked = dashboard.plan("check", "plan.jsonl")
    assert checked.returncode == 0
    assert f"Would be applied: {len(changes)}." in checked.stdout
    status = dashboard.plan("status", "plan.jsonl")
    assert (status.returncode, status.stdout) == (1, f"Not applied yet: {len(changes)} changes.\n")
    assert not dashboard.writes()
    applied = dashboard.plan("apply", "plan.jsonl", "--yes")
    assert applied.returncode == 0, applied.stderr
    assert f"{len(changes)} done." in applied.stdout
    assert tags_of(dashboard, changes) == {
        network: [*tags, "audited"] for network, tags in before.items()
    }
    assert dashboard.plan("status", "plan.jsonl").returncode == 0
    writes = dashboard.writes()
    again = dashboard.plan("apply", "plan.jsonl")
    one_line(again, "Nothing was sent: an earlier run finished this plan on 20", 0)
    assert f"{len(changes)} done." in again.stdout
    assert dashboard.writes() == writes
    undo = dashboard.plan("revert", "plan.jsonl", "--out", "undo.jsonl")
    assert undo.returncode == 0, undo.stderr
    assert dashboard.writes() == writes
    assert dashboard.plan("apply", "undo.jsonl", "--yes").returncode == 0
    assert tags_of(dashboard, changes) == before


def test_what_is_wrong_is_said_before_anything_is_read(dashboard: Dashboard) -> None:
    new = ("new", "updateNetwork", "--out", "plan.jsonl")
    all_of_it = dashboard.plan(*new, "--org", "*", "--set", "tag+=a", "--set", "name+=b")
    assert all_of_it.returncode == 2
    assert all_of_it.stderr.splitlines() == [
        "Error: updateNetwork: the body has no 'tag'; did you mean tags?",
        "Error: updateNetwork: name is text: only a list can be added to",
    ]
    one_line(dashboard.plan(*new, "--set", "tags+=a"), "choose what updateNetwork is", 2)
    both = (*new, "--set", "tags=a", "-p", "networkId=N_1", "--network", "N_1")
    one_line(dashboard.plan(*both), "networkId is given: a selection has no place beside it", 2)
    one_line(dashboard.plan("new", "getNetwork", "--dry-run"), "getNetwork changes nothing", 2)
    one_line(dashboard.plan("new", "updateNetwrk", "--dry-run"), "did you mean updateNetwork", 2)
    one_line(
        dashboard.plan("new", "updateNetwork", "--org", "*", "--set", "name=a"),
        "give --out FILE",
        2,
    )
    rows = ("new", "updateNetwork", "--from", "no.csv")
    one_line(dashboard.plan(*rows), "no.csv: No such file", 2)
    one_line(dashboard.plan("sites", "no.csv"), "no.csv: No such file", 2)
    port = ("new", "updateDeviceSwitchPort", "--dry-run", "--org", "*", "--set", "vlan=3")
    one_line(dashboard.plan(*port), "updateDeviceSwitchPort needs portId", 2)
    one_line(
        dashboard.plan(*port, "-p", "portId=-"),
        "portId is to come from rows: give",
        2,
    )
    organization = ("new", "updateOrganization", "--dry-run", "--network", "x", "--set", "name=a")
    one_line(dashboard.plan(*organization), "choose organizations, not networks", 2)
    secret = (*new, "--org", "*", "--set", "tags=a")
    for argument in ("-p", "--set"):
        psk = ("new", "updateNetworkWirelessSsid", "--dry-run", "--org", "*", "-p", "number=0")
        done = dashboard.plan(*psk, argument, "psk=correct-horse")
        one_line(done, "psk: secrets do not belong into a command line", 2)
        assert "horse" not in done.stderr
    (dashboard.directory / "plan.jsonl").write_text("mine")
    one_line(dashboard.plan(*secret), "plan.jsonl is there already", 2)
    one_line(dashboard.plan("new", *RETAG, "--out", "no/plan"), "no is no directory", 2)
    assert (dashboard.directory / "plan.jsonl").read_text() == "mine"
    assert not dashboard.simulator.requests


def test_a_plan_that_is_only_looked_at(dashboard: Dashboard) -> None:
    done = dashboard.plan("new", *RETAG, "--dry-run")
    assert done.returncode == 0
    assert "[retail] → [retail, audited]" in done.stdout
    assert os.listdir(dashboard.directory) == []
    changes = dashboard.made(*RETAG)
    dry = dashboard.plan("apply", "plan.jsonl", "--dry-run")
    assert dry.returncode == 0
    assert f"Would be applied: {len(changes)}." in dry.stdout
    assert os.listdir(dashboard.directory) == ["plan.jsonl"]
    assert {each.method for each in dashboard.simulator.requests} == {"GET"}


def test_one_thing_by_its_id_and_nothing_to_change(dashboard: Dashboard) -> None:
    network = dashboard.made(*RETAG)[0]["parameters"]["networkId"]
    single = ("new", "updateNetwork", "-p", f"networkId={network}", "--set", "notes=hello")
    done = dashboard.plan(*single, "--out", "one.jsonl")
    assert done.returncode == 0
    assert done.stderr.startswith("Planned in one.jsonl: 1 change in 1 organization. ")
    assert dashboard.plan("apply", "one.jsonl", "-y").returncode == 0
    again = dashboard.plan(*single, "--out", "two.jsonl")
    one_line(again, "Nothing to change: 1 of 1 have it already.", 0)
    assert not (dashboard.directory / "two.jsonl").exists()
    none = dashboard.plan(
        "new", "updateNetwork", "--network", "Nope", "--set", "notes=a", "--dry-run"
    )
    assert none.returncode == 1
    assert "Left out: network Nope: no network of this id or name was found" in none.stderr
    assert none.stderr.splitlines()[-1] == "Nothing was chosen."


@pytest.mark.slow
def test_what_moved_meanwhile_is_refused_with_both_values(dashboard: Dashboard) -> None:
    changes = dashboard.made(*RETAG)
    moved, gone = (each["parameters"]["networkId"] for each in changes[:2])
    dashboard.call("updateNetwork", "-p", f"networkId={moved}", "-p", 'tags=["mine"]')
    dashboard.simulator.requests.clear()
    subprocess.run(
        [
            sys.executable,
            "-m",
            "meraki_async",
            "call",
            "deleteNetwork",
            "-p",
            f"networkId={gone}",
            "-y",
        ],
        env=os.environ | dashboard.variables,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    for command in (("check",), ("apply", "--dry-run"), ("apply", "--yes")):
        done = dashboard.plan(*command, "plan.jsonl")
        assert done.returncode == 1
        assert 'is ["mine"]' in done.stdout
    assert "2 refused" in done.stdout
    assert f"{len(changes) - 2} done" in done.stdout
    assert tags_of(dashboard, changes[:1]) == {moved: ["mine"]}
    blocked = dashboard.plan("apply", "plan.jsonl", "--yes", "--all-or-nothing")
    assert blocked.returncode == 1
    assert "Nothing was sent." in blocked.stderr
    status = json.loads(dashboard.plan("status", "plan.jsonl", "--format", "json").stdout)
    assert status["counts"]["refused"] == 2
    assert not status["isRunning"]


def test_a_value_that_the_api_refuses(dashboard: Dashboard) -> None:
    wrong = ("--set", "notes:=[1]")
    changes = dashboard.made("updateNetwork", "--network-tag", "retail", *wrong)
    done = dashboard.plan("apply", "plan.jsonl", "--yes", "--format", "json")
    assert done.returncode == 1
    report = json.loads(done.stdout)
    assert report["counts"] == {"failed": len(changes)}
    assert all("400" in each["detail"] for each in report["changes"])


def test_limits_block_all_of_it(dashboard: Dashboard) -> None:
    changes = dashboard.made("deleteNetwork", "--network-tag", "retail")
    for option, words in (
        ("--max-removals", f"it takes {len(changes)} things away, and at most 1 may go"),
        ("--max-organizations", "organizations, and at most 1 may"),
    ):
        done = dashboard.plan("apply", "plan.jsonl", "--yes", option, "1")
        assert done.returncode == 1
        assert words in done.stderr
        assert dashboard.plan("check", "plan.jsonl", option, "1").returncode == 1
    assert not dashboard.writes()


@pytest.mark.parametrize(("typed", "code"), [(b"y\n", 0), (b"n\n", 1), (b"\x03", 130)])
def test_it_asks_on_a_terminal(dashboard: Dashboard, typed: bytes, code: int) -> None:
    changes = dashboard.made(*RETAG)
    one_line(dashboard.plan("apply", "plan.jsonl"), "it needs --yes", 2)
    terminal, theirs = pty.openpty()
    with dashboard.start(
        "apply",
        "plan.jsonl",
        stdin=theirs,
        stderr=theirs,
        start_new_session=True,
        preexec_fn=_take_terminal,
    ) as process:
        os.close(theirs)
        seen = b""
        while b"changes?" not in seen:
            seen += os.read(terminal, 10_000)
        type_into(terminal, typed, process)
        while process.poll() is None:
            seen += _read_if_any(terminal)
    os.close(terminal)
    assert b"tags: [retail]" in seen
    assert process.returncode == code
    assert len(dashboard.writes()) == (len(changes) if code == 0 else 0)


def _take_terminal() -> None:
    import fcntl
    import termios

    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


def _read_if_any(terminal: int) -> bytes:
    import select

    if not select.select([terminal], [], [], 0.05)[0]:
        return b""
    try:
        return os.read(terminal, 10_000)
    except OSError:  # its other end is closed
        return b""


def test_secrets(dashboard: Dashboard) -> None:
    changes = dashboard.made(
        "updateNetworkWirelessSsid", "--org", "*", "-p", "number=0",
        "--set", "enabled=true", "--set", "authMode=psk", "--set", "encryptionMode=wpa",
        "--secret", "psk=shop",
    )  # fmt: skip
    assert all(each["body"]["psk"] == {"$secret": "shop"} for each in changes)
    assert dashboard.shown("plan.jsonl")["secrets"] == ["shop"]
    apply = ("apply", "plan.jsonl", "--yes")
    one_line(dashboard.plan(*apply), "the plan needs secrets: shop; without a terminal", 2)
    assert not dashboard.writes()
    (dashboard.directory / "secrets").write_text("# mine\n\nshop: correct-horse\n")
    wrong = dashboard.plan(*apply, "--secret-file", "secrets")
    one_line(wrong, "secrets, line 3: it is not NAME=VALUE", 2)
    one_line(dashboard.plan(*apply, "--secret-file", "none"), "none: No such file", 2)
    (dashboard.directory / "secrets").unlink()
    half = dashboard.plan(*apply, "--secret-file", "-", input="other=1\n")
    one_line(half, "the plan needs secrets: shop", 2)
    done = dashboard.plan(*apply, "--secret-file", "-", input="shop=correct-horse\n")
    assert done.returncode == 0, done.stdout
    assert f"{len(changes)} done" in done.stdout
    network = changes[0]["parameters"]["networkId"]
    ssid = dashboard.call("getNetworkWirelessSsid", "-p", f"networkId={network}", "-p", "number=0")
    assert ssid["psk"] == "correct-horse"
    for name in os.listdir(dashboard.directory):
        assert b"horse" not in (dashboard.directory / name).read_bytes(), name
        if name.startswith("plan.jsonl") and not name.endswith(".lock"):
            assert (dashboard.directory / name).stat().st_mode & 0o77 == 0
    (dashboard.directory / "plan.jsonl.journal").unlink()
    in_environment = {"MERAKI_ASYNC_SECRET_SHOP": "correct-horse"}
    checked = dashboard.plan("check", "plan.jsonl")
    assert f"Would be applied: {len(changes)}." in checked.stdout
    checked = dashboard.plan("check", "plan.jsonl", variables=in_environment)
    assert f"So already, skipped: {len(changes)}." in checked.stdout
    assert dashboard.plan(*apply, variables=in_environment).returncode == 0


@pytest.mark.slow
def test_files_that_are_no_plans(dashboard: Dashboard) -> None:
    dashboard.made(*RETAG)
    file = dashboard.directory / "plan.jsonl"
    whole = file.read_text()
    for text, words in (
        ("", "is not the file of a plan"),
        ("hello\n", "is not the file of a plan"),
        ("\0" * 4096, "is not the file of a plan"),
        (whole.replace('{"plan":1', '{"plan":99', 1), "a newer version of meraki-async"),
        (whole[:-40], ""),
        ("\n".join(whole.splitlines()[:-1]) + "\n", "changes are announced and"),
        (whole.replace("updateNetwork", "getNetwork", 1), "getNetwork changes nothing"),
    ):
        file.write_text(text)
        for command in (
            ["show"],
            ["check"],
            ["apply", "--yes"],
            ["status"],
            ["revert", "--out", "u"],
        ):
            one_line(dashboard.plan(*command, "plan.jsonl"), words, 2)
    one_line(dashboard.plan("show", "none.jsonl"), "none.jsonl cannot be read", 2)
    file.write_text(whole)
    assert dashboard.plan("apply", "plan.jsonl", "-y").returncode == 0
    file.write_text(whole.replace("audited", "inspected"))
    one_line(dashboard.plan("apply", "plan.jsonl", "-y"), "belongs to another plan", 2)
    file.write_text(whole)
    (dashboard.directory / "plan.jsonl.journal").write_bytes(b"x" * 5000)
    for command in (["apply", "-y"], ["status"], ["revert", "--out", "undo"]):
        one_line(dashboard.plan(*command, "plan.jsonl"), "plan.jsonl.journal", 2)


def test_a_wrong_key_and_a_dead_server(dashboard: Dashboard) -> None:
    changes = dashboard.made(*RETAG)
    wrong = {"MERAKI_DASHBOARD_API_KEY": "wr0ng"}
    new = ("new", *RETAG, "--out", "other.jsonl")
    one_line(dashboard.plan(*new, variables=wrong), "the API rejected the key", 1)
    done = dashboard.plan("apply", "plan.jsonl", "--yes", variables=wrong)
    assert done.returncode == 1
    assert "wr0ng" not in done.stderr + done.stdout
    assert "401" in done.stderr + done.stdout
    one_line(dashboard.plan(*new, variables={"MERAKI_DASHBOARD_API_KEY": ""}), "no API key", 2)
    dead = {"MERAKI_DASHBOARD_BASE_URL": "http://127.0.0.1:1/api/v1"}
    one_line(dashboard.plan(*new, "--retries", "0", variables=dead), "cannot connect", 1)
    other = dashboard.plan("apply", "plan.jsonl", "--yes", variables=dead)
    one_line(other, "the plan was made for ", 2)
    assert dashboard.plan("apply", "plan.jsonl", "--yes").returncode == 0
    assert len(dashboard.writes()) == len(changes)


def wait_for_writes(dashboard: Dashboard, least: int, process: Any) -> None:
    while sum(each.method == "PUT" for each in dashboard.simulator.requests) < least:
        assert process.poll() is None, process.communicate()
        time.sleep(0.02)


@contextmanager
def held(process: Any, journal: Path) -> Iterator[None]:
    """The process stands still, so that it is not done first, however busy the machine is."""
    process.send_signal(signal.SIGSTOP)
    while _is_locked(journal):
        process.send_signal(signal.SIGCONT)
        time.sleep(0.01)
        process.send_signal(signal.SIGSTOP)
    try:
        yield
    finally:
        process.send_signal(signal.SIGCONT)


def _is_locked(journal: Path) -> bool:
    with closing(sqlite3.connect(journal, timeout=0, isolation_level=None)) as database:
        try:
            database.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError:
            return True
    return False


def limit_files() -> None:
    """As if the disk was full."""
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (18_000, 18_000))


def test_a_full_disk_stops_it(dashboard: Dashboard) -> None:
    changes = dashboard.made(*RETAG)
    done = dashboard.plan("apply", "plan.jsonl", "--yes", before=limit_files)
    assert done.returncode == 1
    error, stopped = done.stderr.splitlines()
    assert error.startswith("Error: the journal plan.jsonl.journal cannot be read or written: ")
    assert "Run the same command again to go on" in stopped
    assert dashboard.plan("apply", "plan.jsonl", "--yes").returncode == 0
    assert set(dashboard.writes().values()) == {1}
    assert len(dashboard.writes()) == len(changes)


@pytest.mark.slow
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_stopped_and_gone_on_with(dashboard: Dashboard, how: signal.Signals) -> None:
    changes = dashboard.made(*RETAG)
    dashboard.simulator.faults.add("latency=8@updateNetwork")
    with dashboard.start("apply", "plan.jsonl", "--yes") as process:
        wait_for_writes(dashboard, 2, process)
        with held(process, dashboard.directory / "plan.jsonl.journal"):
            running = dashboard.plan("status", "plan.jsonl")
            assert running.returncode == 1
            assert running.stdout.startswith("Being applied, for ")
            second = dashboard.plan("apply", "plan.jsonl", "--yes")
            assert second.returncode == 2
            assert "another process is applying this plan" in second.stderr
            process.send_signal(how)
        _, errors = process.communicate()
    if how == signal.SIGINT:
        assert process.returncode == 130
        last = errors.decode().splitlines()[-1]
        assert last.startswith("Interrupted: ")
        assert "Run the same command again to go on" in last
    assert dashboard.plan("status", "plan.jsonl").stdout.startswith("Stopped: ")
    dashboard.simulator.faults.clear()
    done = dashboard.plan("apply", "plan.jsonl", "--yes")
    assert done.returncode == 0, done.stdout
    assert dashboard.writes() == Counter(
        {f"/networks/{each['parameters']['networkId']}": 1 for each in changes}
    )


def test_watching(dashboard: Dashboard) -> None:
    dashboard.made(*RETAG)
    dashboard.simulator.faults.add("latency=1.5@updateNetwork")
    with dashboard.start("apply", "plan.jsonl", "--yes", "--quiet") as process:
        wait_for_writes(dashboard, 1, process)
        with dashboard.start("status", "plan.jsonl", "--watch") as watching:
            with held(process, dashboard.directory / "plan.jsonl.journal"):
                first = watching.stdout.readline()
            rest, _ = watching.communicate()
        assert process.wait() == 0
    assert watching.returncode == 0
    assert first.startswith(b"Being applied, for ")
    assert b"Applied until " in rest


@pytest.mark.slow
def test_watching_on_a_terminal(dashboard: Dashboard) -> None:
    dashboard.made(*RETAG)
    dashboard.simulator.faults.add("latency=1.5@updateNetwork")
    with dashboard.start("apply", "plan.jsonl", "--yes", "--quiet") as process:
        wait_for_writes(dashboard, 1, process)
        terminal, theirs = pty.openpty()
        with dashboard.start("status", "plan.jsonl", "--watch", stdout=theirs) as watching:
            os.close(theirs)
            seen = b""
            with held(process, dashboard.directory / "plan.jsonl.journal"):
                while b"Being applied, for " not in seen and watching.poll() is None:
                    seen += _read_if_any(terminal)
            while watching.poll() is None:
                seen += _read_if_any(terminal)
            seen += _read_if_any(terminal)
        os.close(terminal)
        assert process.wait() == 0
    assert watching.returncode == 0
    assert b"Being applied, for " in seen
    assert b"Applied until " in seen
    assert b"\\n" not in seen


def test_a_simulated_dashboard_of_its_own(tmp_path: Path) -> None:
    simulated = ("--simulate", "--orgs", "3")
    new = cli("plan", "new", *RETAG, "--out", "plan.jsonl", *simulated, cwd=tmp_path)
    assert new.returncode == 0, new.stderr
    check = cli("plan", "check", "plan.jsonl", *simulated, cwd=tmp_path)
    assert check.returncode == 0, check.stderr
    apply = cli("plan", "apply", "plan.jsonl", "--yes", *simulated, cwd=tmp_path)
    assert apply.returncode == 0, apply.stderr
