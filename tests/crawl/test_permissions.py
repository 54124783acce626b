"""Who may read what a crawl writes."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from meraki_async.crawl import Plan, open_sink, write_report
from meraki_async.crawl.plan.secret_listings import holds_secrets
from meraki_async.simulator import Simulator

from .command_line import cli
from .crawling import run_crawl

pytestmark = pytest.mark.anyio

SECRET = "getNetworkWirelessSsids"
OPEN = "getOrganizationAdmins"
SINKS = ["jsonl", "jsonl.gz", "parquet", "sqlite"]


@pytest.fixture(autouse=True)
def umask() -> Iterator[None]:
    """What files are readable by when nobody cares."""
    before = os.umask(0o022)
    yield
    os.umask(before)


def modes(directory: Path) -> dict[str, int]:
    """The permissions of all that a crawl has written."""
    return {
        path.relative_to(directory).as_posix(): stat.S_IMODE(path.stat().st_mode)
        for path in directory.rglob("*")
        if not path.name.startswith("crawl.lock")
    }


@pytest.mark.parametrize(
    ("listing", "is_secret"),
    [
        ("getNetworkWirelessSsids", True),  # psk, RADIUS secrets
        ("getNetworkSnmp", True),  # communities, passphrases
        ("getOrganizationSnmp", True),
        ("getNetworkWebhooksHttpServers", True),  # only what is written has the shared secret
        ("getNetworkSwitchAccessPolicies", True),
        ("getNetworkApplianceSsids", True),
        ("getOrganizationLicenses", True),
        ("getNetworkMqttBrokers", True),
        ("getOrganizationDevices", False),
        ("getOrganizationAdmins", False),
        ("getOrganizationLoginSecurity", False),  # rules of passwords, and none of them
        ("getOrganizationNetworks", False),
    ],
)
def test_listings_with_secrets_are_known_by_their_members(listing: str, is_secret: bool) -> None:
    assert holds_secrets(listing) == is_secret


@pytest.mark.parametrize("sink", SINKS)
async def test_files_that_may_hold_secrets_are_private(
    frozen: Simulator, tmp_path: Path, sink: str
) -> None:
    frozen.faults.add("403-html#3@getNetworkWirelessSsids")
    for _ in range(2):  # the unfinished files as well as the finished ones
        await run_crawl(frozen, tmp_path, Plan.of([SECRET, OPEN]), sink=open_sink(sink, tmp_path))
        write_report(tmp_path)
        found = modes(tmp_path)
        secret = {name: mode for name, mode in found.items() if SECRET in name}
        public = {name: mode for name, mode in found.items() if OPEN in name}
        assert (sink == "sqlite") == (not secret)
        assert {mode for name, mode in secret.items()} <= {0o600, 0o700}
        assert {mode for name, mode in public.items()} <= {0o644, 0o755}
        assert {found[name] for name in found if "/" not in name and "." in name[1:]} == {0o600}


@pytest.mark.parametrize("sink", SINKS)
async def test_the_umask_decides_where_nothing_is_secret(
    frozen: Simulator, tmp_path: Path, sink: str
) -> None:
    await run_crawl(frozen, tmp_path, Plan.of([OPEN]), sink=open_sink(sink, tmp_path))
    assert set(modes(tmp_path).values()) <= {0o644, 0o755}


@pytest.mark.parametrize("sink", SINKS)
async def test_a_mode_is_that_of_all_files(frozen: Simulator, tmp_path: Path, sink: str) -> None:
    await run_crawl(
        frozen,
        tmp_path,
        Plan.of([SECRET, OPEN]),
        sink=open_sink(sink, tmp_path, file_mode=0o660),
        file_mode=0o660,
    )
    write_report(tmp_path)
    files = {name: mode for name, mode in modes(tmp_path).items() if (tmp_path / name).is_file()}
    assert set(files.values()) == {0o660}
    directories = {mode for name, mode in modes(tmp_path).items() if SECRET in name} - {0o660}
    assert directories <= {0o770}


async def test_merged_files_and_those_of_earlier_crawls_are_private(
    frozen: Simulator, tmp_path: Path
) -> None:
    plan = Plan.of([SECRET])
    await run_crawl(frozen, tmp_path, plan, sink=open_sink("jsonl", tmp_path, file_mode=0o644))
    await run_crawl(frozen, tmp_path, plan, merge=True)
    assert modes(tmp_path)[f"{SECRET}.jsonl"] == 0o600


@pytest.mark.slow
def test_the_command_takes_a_mode(tmp_path: Path) -> None:
    command = ("crawl", OPEN, "--simulate", "--orgs", "2", "--quiet", "--out", str(tmp_path))
    assert cli(*command, "--file-mode", "640").returncode == 0
    files = {mode for name, mode in modes(tmp_path).items() if (tmp_path / name).is_file()}
    assert files == {0o640}
    for wrong in ("rw", "77", "999", "440", "755"):
        done = cli(*command, "--file-mode", wrong)
        assert done.returncode == 2
        assert "--file-mode takes permissions such as 640" in " ".join(done.stderr.split())
