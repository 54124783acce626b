"""``--verbose`` and ``--log-file`` of every command."""

import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from meraki_async.cli.app import app

from .command import cli, one_line

SIMULATED = ("getOrganizations", "--simulate", "--orgs", "2", "--select", "id")


def commands(group: Any, above: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from commands(command, (*above, name))
        if getattr(command, "invoke_without_command", True):
            yield (*above, name), command


def test_every_command_has_them() -> None:
    found = dict(commands(typer.main.get_command(app)))
    assert {("call",), ("crawl",), ("audit",), ("plan", "apply")} <= found.keys()
    for words, command in found.items():
        options = {option for parameter in command.params for option in parameter.opts}
        assert {"-v", "--verbose", "--log-file"} <= options, words


def test_requests_are_logged(tmp_path: Path) -> None:
    file = tmp_path / "log"
    done = cli("call", *SIMULATED, "-vv", "--log-file", str(file))
    assert done.returncode == 0
    [line] = file.read_text().splitlines()
    assert " DEBUG GET /organizations: 200 in " in line
    assert "operation=getOrganizations" in line
    assert done.stderr == f"{line}\n"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    cli("call", *SIMULATED, "-vv", variables={"MERAKI_ASYNC_CALL_LOG_FILE": str(file)})
    assert len(file.read_text().splitlines()) == 2  # appended


def test_nothing_is_logged_unasked() -> None:
    assert cli("call", *SIMULATED).stderr == ""
    assert cli("call", *SIMULATED, "-v").stderr == ""  # nothing was odd


@pytest.mark.meraki_dashboard(organizations=1)
def test_what_is_retried_is_told(meraki_dashboard: Any) -> None:
    meraki_dashboard.faults.add("503x1")
    variables = {"MERAKI_DASHBOARD_API_KEY": meraki_dashboard.api_key}
    done = cli(
        *("call", "getOrganizations", "--base-url", meraki_dashboard.url, "-v"),
        variables=variables,
    )
    assert done.returncode == 0
    assert "503" in done.stderr
    assert meraki_dashboard.api_key not in done.stderr


def test_the_file_names_them(tmp_path: Path) -> None:
    (tmp_path / "meraki-async.toml").write_text('log_file = "log"\n[call]\nverbose = 2\n')
    cli("call", *SIMULATED, cwd=tmp_path)
    assert "DEBUG" in (tmp_path / "log").read_text()


def test_a_log_file_that_cannot_be_written(tmp_path: Path) -> None:
    one_line(cli("call", *SIMULATED, "--log-file", str(tmp_path)), f"{tmp_path}: Is a dir", 2)
    full = cli("call", *SIMULATED, "-vv", "--log-file", "/dev/full")
    assert full.returncode == 0
    assert "the log file cannot be written" in full.stderr
