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
from aiohttp import web
from aiohttp.test_utils import RawTestServer

from meraki_async.api import index
from meraki_async.crawl import Plan
from meraki_async.simulator import Simulator

from ..cli import command
from ..cli.command import Done
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


async def crawled(simulator: Simulator, *arguments: str) -> Done:
    return await anyio.to_thread.run_sync(
        lambda: cli("crawl", *arguments, "--base-url", simulator.url, key=simulator.api_key)
    )


async def test_a_refusal_that_is_not_clear_fails_only_a_strict_crawl(tmp_path: Path) -> None:
    async def handle(request: web.BaseRequest) -> web.Response:
        if request.path.endswith("admins"):
            return web.json_response({"errors": ["Unable to process"]}, status=400)
        return web.json_response([{"id": "1"}])

    async with RawTestServer(handle) as server:
        for arguments, code in ((), 0), (("--strict",), 1):
            names = ("getOrganizationAdmins", "getOrganizationSamlRoles")
            address = ("--base-url", str(server.make_url("/api/v1")), "--out", str(tmp_path))
            run = partial(cli, "crawl", *names, *arguments, *address, key="k" * 40)
            done = await anyio.to_thread.run_sync(run)
            assert done.returncode == code, done.stderr
            one_clear_message(done, "Unclear: getOrganizationAdmins, organization 1: 400")


@pytest.mark.slow
async def test_a_part_without_organizations_ends_well(frozen: Simulator, tmp_path: Path) -> None:
    codes = {}
    for part in range(1, 9):
        done = await crawled(frozen, "--shard", f"{part}/8", "--out", str(tmp_path / str(part)))
        codes["None of the organizations is in this part" in done.stderr] = done.returncode
        assert "Nothing was collected" not in done.stderr
    assert codes == {True: 0, False: 0}


async def test_what_another_crawl_has_left_is_set_aside_only_when_asked_for(
    frozen: Simulator, tmp_path: Path
) -> None:
    out = ("--out", str(tmp_path))
    assert (await crawled(frozen, "directory", *out)).returncode == 0
    done = await crawled(frozen, "getOrganizationAdmins", *out)
    assert done.returncode == 2
    one_clear_message(done, "holds a complete crawl of another plan")
    assert not list(tmp_path.rglob("*.old"))  # noqa: ASYNC240
    done = await crawled(frozen, "getOrganizationAdmins", *out, "--replace")
    assert done.returncode == 0
    renamed = list(tmp_path.rglob("*.old"))  # noqa: ASYNC240
    assert (
        f"Set aside, since this crawl has nothing in their place ({len(renamed)}):" in done.stdout
    )
    assert str(renamed[0]).removesuffix(".old") in done.stdout


def without_admins() -> None:
    del index.OPERATIONS["getOrganizationAdmins"]


async def test_what_the_api_does_not_have_is_skipped_and_named(
    frozen: Simulator, tmp_path: Path
) -> None:
    arguments = ("directory", "--base-url", frozen.url, "--out", str(tmp_path))
    run = partial(cli, "crawl", *arguments, key=frozen.api_key, before=without_admins)
    done = await anyio.to_thread.run_sync(run)
    assert done.returncode == 0
    assert "does not have it: getOrganizationAdmins\n" in done.stderr


async def test_limits_of_events_are_options(frozen: Simulator, tmp_path: Path) -> None:
    limits = ("--events-limit", "3", "--events-since", "1800000")
    done = await crawled(frozen, "getNetworkEvents", *limits, "--out", str(tmp_path))
    assert "Limited: getNetworkEvents: of the last 500 h, at most 3 of each network." in done.stdout
    assert "cut off after 3 events" in done.stderr


ORGANIZATIONS_ONLY = "--network, --network-tag and --product choose nothing of "


@pytest.mark.parametrize(
    ("choice", "listings", "said"),
    [
        ("--network-tag", ["getOrganizationDevices"], "getOrganizationDevices, read whole"),
        (
            "--product",
            ["getOrganizationSnmp", "getOrganizationAdmins"],
            "getOrganizationAdmins and getOrganizationSnmp, read whole",
        ),
        ("--network", ["inventory"], "getOrganizationDevices and 6 more, read whole"),
    ],
)
async def test_networks_are_not_chosen_of_what_is_read_whole(
    frozen: Simulator, tmp_path: Path, choice: str, listings: list[str], said: str
) -> None:
    arguments = [*listings, choice, "switch", "--out", str(tmp_path / "out")]
    for more in ([], ["--dry-run"], ["--quiet"], ["--json"]):
        done = await crawled(frozen, *arguments, *more)
        assert done.returncode == 2
        assert done.stderr.startswith(f"Error: {ORGANIZATIONS_ONLY}")
        one_clear_message(done, said)
    assert not frozen.requests
    assert not (tmp_path / "out").exists()


async def test_what_of_a_choice_of_networks_is_read_whole_is_named(
    frozen: Simulator, tmp_path: Path
) -> None:
    arguments = ["getNetworkSettings", "--product", "switch", "getOrganizationAdmins"]
    warning = f"Warning: {ORGANIZATIONS_ONLY}getOrganizationAdmins"
    for more in (["--dry-run"], ["--json"]):
        done = await crawled(frozen, *arguments, *more, "--out", str(tmp_path / "out"))
        assert done.returncode == 0, done.stderr
        assert warning in done.stderr
        # it is read for its ids alone
        assert "getOrganizationNetworks" not in done.stderr
    quiet = await crawled(frozen, *arguments, "--quiet", "--out", str(tmp_path / "out"))
    assert "Warning" not in quiet.stderr
    for name, rest in (("networks", arguments[:3]), ("all", arguments[::3])):
        done = await crawled(frozen, *rest, "--out", str(tmp_path / name))
        assert done.returncode == 0, done.stderr
        assert "Warning" not in done.stderr


async def test_rows_choose_organizations_of_what_is_read_whole(
    frozen: Simulator, tmp_path: Path
) -> None:
    [first, *_] = frozen._world.existing_organizations()
    rows = tmp_path / "rows.csv"
    rows.write_text(f"organizationId,networkId\n{first.id},N_1\n")
    arguments = ["getOrganizationAdmins", "--from", str(rows), "--out", str(tmp_path / "a")]
    done = await crawled(frozen, *arguments)
    assert done.returncode == 0, done.stderr
    assert "Warning" not in done.stderr
    rows.write_text("networkId\nN_1\n")
    done = await crawled(frozen, *arguments[:-1], str(tmp_path / "b"))
    assert done.returncode == 2
    one_clear_message(done, ORGANIZATIONS_ONLY)


def leave_room(size: int) -> None:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


@pytest.mark.parametrize(("room", "code"), [(4096, 2), (150_000, 1)])
@pytest.mark.slow
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
@pytest.mark.slow
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
@pytest.mark.slow
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
        1,
        "Error: cannot write the output: No space left on device\n",
    )
    with (tmp_path / "shown").open("w") as shown:
        done = await anyio.to_thread.run_sync(
            lambda: run(stdout=shown, preexec_fn=partial(leave_room, 0))
        )
    assert (done.returncode, done.stderr) == (
        1,
        "Error: cannot write the output: File too large\n",
    )


def test_a_damaged_manifest_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text('{"partitions": [{"listing": 7}]}')
    for name in ("status", "verify"):
        done = cli(name, str(tmp_path))
        assert done.returncode == 2
        one_clear_message(done, "it is no manifest, or damaged, or of another version")
