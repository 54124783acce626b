"""Streams that are full, closed or nobody reads; Ctrl-C at any moment; too little memory."""

import itertools
import os
import resource
import signal
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import anyio
import pytest

from ..quick import quick_first
from ..raw_server import Seen, found, serving
from .command import Done, cli, one_line

COMPLETION = {
    "_MERAKI_ASYNC_COMPLETE": "complete_bash",
    "COMP_WORDS": "meraki-async operations get",
    "COMP_CWORD": "2",
}
COMMANDS = [
    *("--help", "--version", "--show-completion bash", "call --help", "operations"),
    *("operations getOrganizations --format table", "operations --format csv", "status crawl"),
    *("verify crawl", "simulate --fault help", "simulate --port 0 --orgs 1"),
    *(f"call getOrganizations --simulate --orgs 2 --format {form}" for form in ("json", "jsonl")),
    *(f"call getOrganizations --simulate --orgs 2 --format {form}" for form in ("csv", "table")),
]


def full(descriptor: int = 1) -> None:
    os.dup2(os.open("/dev/full", os.O_WRONLY), descriptor)


def closed() -> None:
    os.close(1)
    sys.stdout = None  # as in a Python that is started like this


def unread() -> None:
    reading, writing = os.pipe()
    os.dup2(writing, 1)
    os.close(reading)


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where there is a crawl."""
    path = tmp_path_factory.mktemp("streams")
    done = cli("crawl", "getOrganizationAdmins", "--simulate", "--out", "crawl", "-q", cwd=path)
    assert done.returncode == 0
    return path


@pytest.mark.parametrize("command", quick_first(COMMANDS))
@pytest.mark.parametrize(
    ("before", "message"),
    [
        (full, "Error: cannot write the output: No space left on device\n"),
        (closed, "Error: cannot write the output: Bad file descriptor\n"),
        (unread, ""),
    ],
)
def test_output_that_cannot_be_written(
    command: str, before: Callable[[], None], message: str, directory: Path
) -> None:
    done = cli(*command.split(), before=before, cwd=directory)
    assert (done.returncode, done.stderr) == (1, message)


@pytest.mark.parametrize("before", [full, closed])
def test_completions_that_cannot_be_written(before: Callable[[], None]) -> None:
    one_line(cli(variables=COMPLETION, before=before), "Error: cannot write the output", 1)


@pytest.mark.parametrize("before", [full, closed])
@pytest.mark.slow
def test_events_of_a_crawl_that_cannot_be_written(
    before: Callable[[], None], tmp_path: Path
) -> None:
    command = ["crawl", "getOrganizationAdmins", "--simulate", "--orgs", "2", "--out", "crawl"]
    done = cli(*command, "--json", before=before, cwd=tmp_path)
    one_line(done, "Error: cannot write the output", 1)
    # no file of the crawl has taken the place of the closed stream
    assert cli(*command, "--quiet", cwd=tmp_path).returncode == 0
    assert cli("verify", "crawl", cwd=tmp_path).returncode == 0


def close_errors() -> None:
    os.close(2)
    sys.stderr = None


@pytest.mark.parametrize("before", [partial(full, 2), close_errors])
@pytest.mark.slow
def test_errors_that_nobody_sees_change_nothing_else(
    before: Callable[[], None], directory: Path
) -> None:
    call = ["call", "getOrganizations", "--simulate", "--orgs", "2", "--format", "jsonl"]
    wrong = [*call, "--select", "nmae"]
    for command in (call, wrong, ["operations", "getOrgnizations"]):
        seen, unseen = cli(*command, cwd=directory), cli(*command, before=before, cwd=directory)
        assert (seen.returncode, seen.stdout) == (unseen.returncode, unseen.stdout)


class Interrupter:
    """Ctrl-C when the command has done so many things that Python's audit hooks are told of."""

    def __init__(self, moment: int) -> None:
        self._left = moment

    def __call__(self) -> None:
        self._outside = sys.stdout
        sys.addaudithook(self._count)

    def _count(self, event: str, arguments: Any) -> None:
        if sys.stdout is self._outside:
            return  # not begun, or over
        self._left -= 1
        if not self._left:
            signal.raise_signal(signal.SIGINT)


@pytest.mark.parametrize(
    "command",
    [
        "--help",
        "operations getOrganizations",
        "status crawl",
        "verify crawl",
        "call getOrganizations --simulate --orgs 2 --format jsonl",
        "crawl getOrganizationAdmins --simulate --orgs 2 --out again --restart",
    ],
)
@pytest.mark.slow
def test_ctrl_c_at_any_moment_ends_it_with_130_and_one_line_at_most(
    command: str, directory: Path
) -> None:
    codes = []
    for moment in (2**power for power in itertools.count()):
        done = cli(*command.split(), before=Interrupter(moment), cwd=directory)
        codes.append(done.returncode)
        assert "Traceback" not in done.stderr, (moment, done.stderr)
        if done.returncode != 130:
            break
        said = [line for line in done.stderr.splitlines() if "nterrupted" in line]
        assert len(said) <= 1
    assert codes[0] == 130
    assert codes[-1] == 0


def limit_memory(room: int) -> None:
    """Allow this process so many bytes more than it has."""
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    size = pages * resource.getpagesize() + room
    resource.setrlimit(resource.RLIMIT_AS, (size, size))


RECORDS = 200_000


def organizations(seen: Seen, number: int) -> bytes:
    """Pages of 10,000 organizations."""
    start = (number - 1) * 10_000
    records = [
        {"id": str(each), "name": f"Organization {each}", "api": {"enabled": True}}
        for each in range(start, start + 10_000)
    ]
    link = f'Link: <{seen.target.partition("&")[0]}&startingAfter={start}>; rel="next"'
    return found(records, *([link] if start + 10_000 < RECORDS else []))


@pytest.mark.slow
@pytest.mark.anyio
@pytest.mark.parametrize(
    ("form", "room", "lines"),
    [("table", 150 << 20, RECORDS + 1), ("jsonl", 150 << 20, RECORDS), ("json", 20 << 20, 0)],
)
async def test_many_records_in_little_memory(form: str, room: int, lines: int) -> None:
    def call(url: str) -> Done:
        return cli(
            *("call", "getOrganizations", "--base-url", url, "--format", form),
            variables={"MERAKI_DASHBOARD_API_KEY": "k"},
            before=partial(limit_memory, room),
        )

    async with serving(organizations) as server:
        done = await anyio.to_thread.run_sync(call, server.url)
    assert done.stdout.count("\n") == lines
    if lines:
        assert (done.returncode, done.stderr) == (0, "")
    else:
        one_line(done, "Error: there is not enough memory", 1)
