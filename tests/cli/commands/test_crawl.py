"""``meraki-async crawl``: usage errors, and output that is cut off. What it crawls: tests/crawl."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ..command import cli, one_line


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("--orgs 3", "Error: --orgs needs --simulate"),
        ("--simulate --region china", "--simulate cannot be combined with --region or --base-url"),
        ("getOrganizationAdmins --plan plan.toml", "Error: give LISTING or --plan, not both"),
        ("--shard 9/8", "Error: --shard takes a part of the whole such as 2/8, not '9/8'"),
        ("--org-file none", "Error: none: No such file or directory"),
        ("--org-file empty", "Error: empty names no organization"),
        ("getOrgnizations", "Error: unknown operation 'getOrgnizations'"),
    ],
)
def test_usage_errors_are_one_clear_line(tmp_path: Path, arguments: str, message: str) -> None:
    (tmp_path / "empty").write_text("\n")
    one_line(cli("crawl", "--out", "out", *arguments.split(), cwd=tmp_path), message, 2)
    assert not (tmp_path / "out").exists()


def test_a_closed_output_pipe_stops_it_with_one_line(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = ["crawl", "getOrganizationAdmins", "--simulate", "--orgs", "2", "--json"]
    with open(writing, "wb") as closed:
        done = subprocess.run(
            [sys.executable, "-m", "meraki_async", *command, "--out", str(tmp_path)],
            stdout=closed,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    one_line(done, "Error: output pipe closed. Stopped: ", 1)


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("helth", "did you mean health?"),
        ("getOrganizationdevices", "did you mean getOrganizationDevices"),
    ],
)
def test_a_wrong_name_is_told_with_those_that_are_spelled_alike(
    tmp_path: Path, name: str, near: str
) -> None:
    done = cli("crawl", name, "--simulate", "--out", str(tmp_path))
    one_line(done, f"unknown operation {name!r}; {near}", 2)


def test_a_dry_run_as_json_is_json(tmp_path: Path) -> None:
    crawl = ("crawl", "getOrganizationAdmins", "--out", str(tmp_path / "crawl"))
    sync = ("directory", "sync", "--db", str(tmp_path / "store.sqlite"))
    for command in (crawl, sync):
        done = cli(*command, "--simulate", "--orgs", "3", "--dry-run", "--json")
        found = json.loads(done.stdout)
        assert found["requests"] > 1, done.stderr
    assert not list(tmp_path.iterdir())
