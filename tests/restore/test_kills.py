"""What a killed ``diff --now`` leaves behind."""

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

pytestmark = [
    pytest.mark.meraki_dashboard(
        organizations=1, devices_per_organization=20, seed=7, rate_limits=False
    ),
    pytest.mark.slow,
]


def test_what_was_read_before_a_kill_is_removed_by_the_next_one(
    meraki_dashboard: Any, tmp_path: Path
) -> None:
    place = tmp_path / "temporary"
    place.mkdir()
    environment = {
        **os.environ,
        "MERAKI_DASHBOARD_API_KEY": meraki_dashboard.api_key,
        "MERAKI_DASHBOARD_BASE_URL": meraki_dashboard.url,
        "TMPDIR": str(place),
    }

    def command(*arguments: str) -> list[str]:
        return [sys.executable, "-m", "meraki_async", *arguments]

    listings = ("getOrganizationNetworks", "getNetworkSyslogServers")
    crawl = command("crawl", *listings, "--out", "A", "--quiet")
    subprocess.run(crawl, env=environment, cwd=tmp_path, check=True, capture_output=True)
    meraki_dashboard.faults.add("latency=60@getNetworkSyslogServers")
    for asked in (("diff", "A", "--now"), ("plan", "restore", "A", "--out", "back.jsonl")):
        with subprocess.Popen(
            command(*asked), env=environment, cwd=tmp_path, stderr=subprocess.DEVNULL
        ) as process:
            deadline = time.monotonic() + 60
            while not [*place.rglob("*.jsonl")]:
                assert process.poll() is None
                assert time.monotonic() < deadline
                time.sleep(0.02)
            process.kill()
        # that of the last one, which nobody holds any more
        assert len([*place.glob("meraki-async-*")]) == 1
    meraki_dashboard.faults.clear()
    done = subprocess.run(
        command("diff", "A", "--now"), env=environment, cwd=tmp_path, capture_output=True
    )
    assert done.returncode == 0, done.stderr
    assert [*place.glob("meraki-async-*")] == []
