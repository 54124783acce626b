"""Crawls from the command line, in a process of its own."""

import resource
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from typing import Any

import anyio.to_thread
import pytest

from meraki_async.crawl import Plan
from meraki_async.simulator import Simulator

from ..cli import command
from .command_line import cli, one_clear_message
from .crawling import run_crawl

pytestmark = pytest.mark.anyio


@pytest.mark.slow
def test_the_main_job_on_the_simulator(tmp_path: Path) -> None:
    done = cli("crawl", "--simulate", "--orgs", "4", "--out", str(tmp_path / "out"))
    assert done.returncode == 0, done.stderr
    assert "Records: " in done.stdout
    assert "3 of 3 organizations complete" in done.stdout
    # a listing of licenses for each licensing model, of which an organization has one
    assert len(list((tmp_path / "out").rglob("*.jsonl"))) == 3 * (len(Plan.of().listings) - 2)
    assert cli("verify", str(tmp_path / "out")).returncode == 0
    assert "Complete since" in cli("status", str(tmp_path / "out")).stdout


def test_an_organization_that_is_not_seen_is_named_with_exit_code_1(tmp_path: Path) -> None:
    command = ["crawl", "getOrganizationAdmins", "--simulate", "--orgs", "2", "--quiet"]
    command += ["--out", str(tmp_path), "--org", "*", "--org", "Nope"]
    for done in (cli(*command, "--dry-run"), cli(*command)):
        one_clear_message(done, "organization Nope: the key sees no organization of this id")
        assert done.returncode == 1
    assert "Complete since" in cli("status", str(tmp_path)).stdout


def test_missing_key_and_usage_errors(tmp_path: Path) -> None:
    done = cli("crawl", "--out", str(tmp_path))
    assert done.returncode == 2
    one_clear_message(done, "MERAKI_DASHBOARD_API_KEY")
    assert cli("crawl").returncode == 2
    assert cli("crawl", "--out", str(tmp_path), "--orgs", "3").returncode == 2
    assert cli("crawl", "--out", str(tmp_path), "--region", "mars", key="k").returncode == 2
    assert cli("simulate", "--latency", "soon").returncode == 2


def test_unwritable_directory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    done = cli("crawl", "--simulate", "--out", str(tmp_path / "file"))
    assert done.returncode == 2
    one_clear_message(done, "cannot write")


def test_a_read_only_directory_is_said_at_once() -> None:
    # root may write wherever bits forbid it, but not there
    done = cli("crawl", "--simulate", "--out", "/sys/crawl")
    assert done.returncode == 2
    one_clear_message(done, "cannot write to /sys/crawl")


def test_unreachable_server(tmp_path: Path) -> None:
    done = cli(
        "crawl",
        "--base-url",
        "http://127.0.0.1:1/api/v1",
        "--retries",
        "0",
        "--out",
        str(tmp_path),
        key="k" * 40,
    )
    assert done.returncode == 1
    one_clear_message(done, "cannot connect")


async def test_wrong_key(simulator: Simulator, tmp_path: Path) -> None:

    done = await anyio.to_thread.run_sync(
        lambda: cli("crawl", "--base-url", simulator.url, "--out", str(tmp_path), key="f" * 40)
    )
    assert done.returncode == 1
    one_clear_message(done, "401")


@pytest.mark.slow
def test_ctrl_c_stops_and_says_how_far_it_got(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "meraki_async",
            "crawl",
            "--simulate",
            "--orgs",
            "400",
            "--out",
            str(tmp_path),
        ],
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    while not list(tmp_path.rglob("*.jsonl")):
        assert process.poll() is None
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate()
    assert process.returncode == 130
    assert "organizations complete" in errors
    assert "Traceback" not in errors


def leave_room(size: int) -> None:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


@pytest.mark.parametrize(("room", "code"), [(4096, 2), (150_000, 1)])
def test_a_full_disk_stops_the_crawl_with_one_message(tmp_path: Path, room: int, code: int) -> None:
    arguments = ("crawl", "--simulate", "--orgs", "3", "--out", str(tmp_path))
    done = cli(*arguments, before=partial(leave_room, room))
    assert done.returncode == code
    assert "cannot write" in done.stderr
    assert "Traceback" not in done.stderr
    # with room again it goes on
    done = cli(*arguments)
    assert done.returncode == 0, done.stderr
    assert cli("verify", str(tmp_path)).returncode == 0


def limit_open_files(count: int) -> None:
    resource.setrlimit(resource.RLIMIT_NOFILE, (count, count))


@pytest.mark.parametrize("sink", ["jsonl", "jsonl.gz", "parquet", "sqlite"])
async def test_few_open_files_are_enough(tmp_path: Path, sink: str) -> None:
    # so slow that as many connections are open as there are readers
    settings: dict[str, Any] = {"organizations": 40, "devices_per_organization": 5}
    async with Simulator(**settings, rate_limits=False, latency=(0.05, 0.1)) as simulator:
        key = {"MERAKI_DASHBOARD_API_KEY": simulator.api_key}
        arguments = ("crawl", "--base-url", simulator.url, "--out", str(tmp_path), "--sink", sink)
        done = await anyio.to_thread.run_sync(
            lambda: command.cli(
                *arguments, "--quiet", variables=key, before=partial(limit_open_files, 64)
            )
        )
    assert done.returncode == 0, done.stderr
    done = cli("verify", str(tmp_path), before=partial(limit_open_files, 32))
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("name", ["status", "verify"])
async def test_what_cannot_be_printed_is_said_in_one_line(
    frozen: Simulator, tmp_path: Path, name: str
) -> None:
    await run_crawl(frozen, tmp_path)
    program = [sys.executable, "-m", "meraki_async", name, str(tmp_path)]

    def run(**options: Any) -> subprocess.CompletedProcess[str]:
        return subprocess.run(program, stderr=subprocess.PIPE, text=True, **options)

    with Path("/dev/full").open("w") as full:  # noqa: ASYNC230
        done = await anyio.to_thread.run_sync(lambda: run(stdout=full))
    assert (done.returncode, done.stderr) == (
        2,
        "Error: cannot write the output: No space left on device\n",
    )
    with (tmp_path / "shown").open("w") as shown:
        done = await anyio.to_thread.run_sync(
            lambda: run(stdout=shown, preexec_fn=partial(leave_room, 0))
        )
    assert (done.returncode, done.stderr) == (
        2,
        "Error: cannot write the output: File too large\n",
    )


def test_a_damaged_manifest_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text('{"partitions": [{"listing": 7}]}')
    for name in ("status", "verify"):
        done = cli(name, str(tmp_path))
        assert done.returncode == 2
        one_clear_message(done, "it is no manifest, or damaged, or of another version")
