"""Measures everything and writes ``benchmarks/RESULTS.md``, in about two and a half hours."""

import datetime
import importlib.metadata
import os
import platform
from collections.abc import Iterator, Sequence
from pathlib import Path

from . import (
    audit,
    batches,
    directory,
    drift,
    fairness,
    measure,
    offboarding,
    scale,
    simulator,
    sites,
    throughput,
)

_PACKAGES = (
    "meraki-async",
    "aiohttp",
    "aiolimiter",
    "anyio",
    "msgspec",
    "meraki",
    "meraki-client",
    "httpx",
    "pydantic",
)
_READING = """\
Ratios in parentheses are to the bound or the floor. ✓ and ✗: ours is, or is not, within the target.
`python -m benchmarks` measures all this anew; each table can be measured alone, see `--help` of
`benchmarks.fairness`, `throughput`, `scale`, `drift`, `simulator`, `batches`, `sites`,
`offboarding`, `audit` and `directory`; the last two are measured once.

The clients are set as they come, with these exceptions. All: logging is off, and failed requests
are sent again until they succeed. meraki (Cisco's SDK): its map of networks is not kept on disk, so
that every run begins with the same knowledge; listings are streamed
(`use_iterator_for_get_pages`), which costs it less than its lists. meraki-client: 8 requests at a
time, its default. In the tables without rate limits, `smart_flow_enabled=False` and
`maximum_concurrent_requests=50`, and for ours `RateLimit(None)`."""


def _lines(clients: Sequence[str], runs: int) -> Iterator[str]:
    yield "# Benchmark results"
    yield ""
    yield (
        f"{datetime.datetime.now(datetime.UTC):%Y-%m-%d}, medians of {runs} runs (of {5 * runs}, "
        f"where one takes less than a second). {_machine()}."
    )
    yield ""
    yield from _versions()
    yield ""
    yield _READING
    for module in (fairness, throughput):
        yield from _heading(module.__doc__)
        yield from measure.table(module.SCENARIOS, clients, runs)
    for own in (scale, drift, simulator, batches, sites, offboarding):
        yield from _heading(own.__doc__)
        yield from own.table(runs)
    for once in (audit, directory):
        yield from _heading(once.__doc__)
        yield from once.table(once.World())


def _heading(text: str | None) -> list[str]:
    title, _, rest = (text or "").partition("\n")
    return ["", f"## {title}", rest, ""]


def _versions() -> Iterator[str]:
    yield f"- Python {platform.python_version()}"
    for package in _PACKAGES:
        try:
            yield f"- {package} {importlib.metadata.version(package)}"
        except importlib.metadata.PackageNotFoundError:
            yield f"- {package}: not installed"


def _machine() -> str:
    model = platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        named = [line for line in cpuinfo.read_text().splitlines() if line.startswith("model name")]
        model = named[0].partition(":")[2].strip() if named else model
    return f"{os.cpu_count()} cores, {model}, {platform.system()}"


def main() -> None:
    """Measure, print, write."""
    parser = measure.command_line(__doc__)
    parser.add_argument(
        "--out", type=Path, default=Path(__file__).with_name("RESULTS.md"), help="where to write"
    )
    arguments = parser.parse_args()
    clients = measure.installed(arguments.clients)
    written = []
    for line in _lines(clients, arguments.runs):
        print(line, flush=True)
        written.append(line + "\n")
    arguments.out.write_text("".join(written))


if __name__ == "__main__":
    main()
