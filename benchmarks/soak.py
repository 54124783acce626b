"""A crawl of 2,000 organizations for about an hour under the API's limits: does memory stay flat?

    python -m benchmarks.soak [--organizations 2000] [--out DIR]

The simulated dashboard and the crawl are processes of their own. The crawl's memory is read every
ten seconds; the table has it by tenths of the time, and what there was of 429s and failures.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from meraki_async.crawl import read_manifest

_LISTINGS = ("inventory", "getNetworkSettings", "getDeviceSwitchPorts", "getDeviceLldpCdp")
_SECONDS = 10.0
_PARTS = 10


@contextmanager
def _dashboard(organizations: int) -> Iterator[tuple[str, str]]:
    """Address and key of a simulated dashboard."""
    command = [sys.executable, "-m", "meraki_async", "simulate", "--port", "0", "--latency"]
    process = subprocess.Popen(
        [*command, "80-160", "--orgs", str(organizations)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    lines = [process.stdout.readline() for _ in range(2)]
    try:
        yield lines[0].split()[-1], lines[1].split()[-1]
    finally:
        process.kill()
        process.wait()


def _resident(process_id: int) -> float:
    """Megabytes of memory of a process, now."""
    text = Path(f"/proc/{process_id}/status").read_text()
    found = re.search(r"VmRSS:\s+(\d+) kB", text)
    return int(found[1]) / 1024 if found else 0.0


def soak(organizations: int, out: Path) -> Iterator[str]:
    """The table, line by line."""
    with _dashboard(organizations) as (url, key):
        began = time.monotonic()
        process = subprocess.Popen(
            [
                *(sys.executable, "-m", "meraki_async", "crawl", *_LISTINGS),
                *("--base-url", url, "--out", str(out), "--quiet"),
            ],
            env={**os.environ, "MERAKI_DASHBOARD_API_KEY": key},
            stdout=subprocess.DEVNULL,
        )
        memory: list[float] = []
        while process.poll() is None:
            memory.append(_resident(process.pid))
            print(f"{time.monotonic() - began:6.0f} s {memory[-1]:7.1f} MB", file=sys.stderr)
            time.sleep(_SECONDS)
        elapsed = time.monotonic() - began
    manifest = read_manifest(out)
    outputs = manifest["partitions"]
    requests = sum(each["requests"] for each in outputs)
    throttled = sum(
        last["throttled"] for last in {each["run"]: each for each in manifest["samples"]}.values()
    )
    yield "| part of the time | memory |"
    yield "| --- | --- |"
    for part in range(_PARTS):
        those = memory[len(memory) * part // _PARTS : len(memory) * (part + 1) // _PARTS]
        yield f"| {part + 1} of {_PARTS} | {max(those, default=0):.1f} MB |"
    yield ""
    yield (
        f"{elapsed:,.0f} s, {requests:,} requests ({requests / elapsed:.1f}/s), "
        f"{sum(each['records'] for each in outputs):,} records, {throttled} 429s, exit code "
        f"{process.returncode}; outputs that are not complete or not available: "
        f"{sum(each['state'] not in ('complete', 'not available') for each in outputs)}"
    )


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--organizations", type=int, default=2000)
    parser.add_argument("--out", type=Path, help="default: a temporary directory")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        for line in soak(options.organizations, options.out or Path(temporary)):
            print(line)


if __name__ == "__main__":
    main()
