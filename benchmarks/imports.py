"""What importing costs: ours beside our four dependencies, and beside the other clients.

Every figure is the user and system CPU time of a fresh process, less that of an empty one; several
rounds in turn, of which the median counts. Clients that are not installed are left out.

    python -m benchmarks.imports [--rounds 15]
"""

import argparse
import importlib.util
import os
import statistics
import subprocess
import sys

DEPENDENCIES = "import aiohttp, aiolimiter, msgspec, anyio"
FIRST_TYPED_USE = """
import msgspec
from meraki_async import Meraki
from meraki_async.operations.lookup import response_type
call = Meraki("k").organizations.get_organization_devices("1")
msgspec.json.Decoder(list[response_type(call.request.operation)])
"""
CASES = {
    "an empty process": ("pass", None),
    "the four dependencies": (DEPENDENCIES, None),
    "import meraki_async": ("import meraki_async", None),
    "… and first typed use of the largest scope": (FIRST_TYPED_USE, None),
    "import meraki.aio": ("import meraki.aio", "meraki"),
    "import meraki_client.aio": ("import meraki_client.aio", "meraki_client"),
}


def cpu_seconds(code: str) -> float:
    """CPU seconds of one fresh process."""
    process = subprocess.Popen([sys.executable, "-c", code])
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"failed: {code}")
    process.returncode = 0
    return usage.ru_utime + usage.ru_stime


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Import times of the clients.")
    parser.add_argument("--rounds", type=int, default=15)
    rounds = parser.parse_args().rounds
    cases = {
        name: code
        for name, (code, needs) in CASES.items()
        if needs is None or importlib.util.find_spec(needs) is not None
    }
    for code in cases.values():
        cpu_seconds(code)  # writes the .pyc files
    times: dict[str, list[float]] = {name: [] for name in cases}
    for _ in range(rounds):
        for name, code in cases.items():
            times[name].append(cpu_seconds(code))
    medians = {name: statistics.median(found) for name, found in times.items()}
    empty = medians["an empty process"]
    base = medians["the four dependencies"] - empty
    print(f"{'':44} {'CPU ms':>8} {'× dependencies':>16}")
    for name, median in medians.items():
        if name != "an empty process":
            print(f"{name:44} {(median - empty) * 1000:8.1f} {(median - empty) / base:16.2f}")


if __name__ == "__main__":
    main()
