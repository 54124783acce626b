"""``meraki-async simulate``."""

import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from meraki_async.cli import app
from meraki_async.simulator import OAUTH_CLIENT_ID, OAUTH_CLIENT_SECRET, OAUTH_REDIRECT_URI
from meraki_async.simulator.faults.faults import FAULT_KINDS


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        ("--fault rest", "unknown fault 'rest'"),
        ("--fault 503 --fault 503:3", "probability must be above 0"),
        ("--redirect 302", "--redirect needs --shards"),
        ("--redirect 301 --shards 1", "301"),
        ("--shards 101", "100"),
        ("--callback-receiver hooks", "callbacks go to an address like http://"),
        ("--freeze yesterday", "'yesterday' is not a time"),
        ("--port 0 --state {}/missing/state.json", "/missing/state.json: No such file"),
        ("--port 0 --state {}/bad.json", "/bad.json: not a state of a simulated dashboard"),
    ],
)
def test_bad_use(tmp_path: Path, arguments: str, why: str) -> None:
    (tmp_path / "bad.json").write_text("{")
    done = CliRunner().invoke(app, ["simulate", *arguments.format(tmp_path).split()])
    assert done.exit_code == 2
    assert why in " ".join(done.output.split())


def test_the_faults_are_listed() -> None:
    done = CliRunner().invoke(app, ["simulate", "--fault", "help"])
    assert done.exit_code == 0
    assert all(
        f"  {name} " in done.output and kind.description in done.output
        for name, kind in FAULT_KINDS.items()
    )


def test_it_serves_until_it_is_interrupted(tmp_path: Path) -> None:
    file = tmp_path / "state.json"
    settings = f"--port 0 --state {file} --freeze 2026-08-01T12:00:00Z --fault 503#2 --shards 1"
    settings += " --networks 3 --admins 5"
    with subprocess.Popen(
        [sys.executable, "-m", "meraki_async", "simulate", *settings.split()],
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        said = ""
        while "Ctrl-C" not in said and process.stdout and (line := process.stdout.readline()):
            said += line
        process.send_signal(signal.SIGINT)
        rest, _ = process.communicate()
    assert (process.returncode, rest.strip()) == (0, "stopped")
    assert "Clock: frozen at 2026-08-01T12:00:00Z" in said
    assert "Faults: 503#2x1" in said
    assert "/oauth/authorize\n" in said
    address = re.search(r"^Simulated Meraki dashboard: (.*)$", said, re.MULTILINE)
    assert address
    assert f"  export MERAKI_DASHBOARD_BASE_URL={address[1]}\n" in said
    for text in (OAUTH_CLIENT_ID, OAUTH_CLIENT_SECRET, OAUTH_REDIRECT_URI):
        assert text in said
    assert '"frozen_at":1785585600.0' in file.read_text()
    assert '"networks":3,"administrators":5' in file.read_text()
