"""The crawl: files on disk, and the command line in a process of its own."""

import json
import resource
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from meraki_async import Budgets, HttpRequest, HttpResponse, MemoryTransport, Meraki, RateLimit
from meraki_async.crawl import OutputError, Plan, crawl
from meraki_async.crawl.sinks.lines import add_context, context_prefix, encode_lines
from meraki_async.simulator import Simulator

from ..cli import command
from ..cli.command import Done

pytestmark = pytest.mark.anyio
json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@given(
    record=st.dictionaries(st.text(), json_values),
    identifier=st.text(),
    indent=st.sampled_from([None, 0, 2]),
)
def test_a_spliced_record_is_one_line_and_loses_nothing(
    record: dict[str, Any], identifier: str, indent: int | None
) -> None:
    raw = json.dumps(record, indent=indent).encode()
    line = add_context(context_prefix(identifier), raw)
    assert b"\n" not in line
    pairs = json.loads(line, object_pairs_hook=list)
    assert pairs[0] == ["_organizationId", identifier] or pairs[0] == (
        "_organizationId",
        identifier,
    )
    back = json.loads(line)
    assert {**record, "_organizationId": back["_organizationId"]} == back


@given(
    records=st.lists(st.tuples(json_values, st.sampled_from([None, 0, 2])), max_size=5),
    identifier=st.text(),
)
def test_lines_of_a_page_are_its_records_spliced_one_by_one(
    records: list[tuple[Any, int | None]], identifier: str
) -> None:
    texts = [json.dumps(record, indent=indent).encode() for record, indent in records]
    prefix = context_prefix(identifier, "network", "N_1")
    expected = b"".join(add_context(prefix, text) + b"\n" for text in texts)
    assert encode_lines(prefix, [msgspec.Raw(text) for text in texts]) == expected


def test_bytes_are_kept_as_they_came() -> None:
    raw = b'{"lat": 1.10, "big":123456789012345678901, "u":"\\u00e9"}'
    assert add_context(context_prefix("7"), raw) == b'{"_organizationId":"7",' + raw[1:]
    assert add_context(context_prefix("7"), b"{ }") == b'{"_organizationId":"7"}'
    assert add_context(context_prefix("7"), b"[1]") == b'{"_organizationId":"7","value":[1]}'


async def test_every_record_of_every_listing_is_written_once(
    simulator: Simulator, tmp_path: Path
) -> None:
    budgets, plan = Budgets(RateLimit(10)), Plan.of()
    async with Meraki(simulator.api_key, base_url=simulator.url, budgets=budgets) as meraki:
        async with crawl(meraki, plan, tmp_path) as run:
            progress = await run.finish()
        assert progress.is_complete
        assert (progress.organizations_done, len(progress.not_available)) == (5, 1)
        for organization in await meraki.organizations.get_organizations():
            if organization.id in progress.not_available:
                continue
            assert organization.id
            assert organization.licensing
            for listing in plan.listings:
                path = tmp_path / listing.name / f"{organization.id}.jsonl"
                if not listing.fits(organization.licensing.model):
                    assert not path.exists()
                    continue
                written = [msgspec.json.decode(line) for line in path.read_bytes().splitlines()]
                assert {found.pop("_organizationId") for found in written} <= {organization.id}
                expected: Any = await listing.call(meraki, organization.id, organization.id)
                assert written == [msgspec.json.decode(raw) for raw in expected]
    assert progress.total_records > 500
    assert not list(tmp_path.rglob("*.part"))  # noqa: ASYNC240
    assert simulator.counts[429] == 0


async def test_an_odd_organization_costs_only_itself(tmp_path: Path) -> None:
    good = {"id": "1", "api": {"enabled": True}, "licensing": {"model": "co-term"}}
    odd = [
        {**good, "id": 2, "licensing": "co-term"},
        {**good, "id": "3", "api": True},
        {"name": "no id"},
    ]

    def handle(request: HttpRequest) -> HttpResponse:
        path = request.url.partition("/api/v1")[2].partition("?")[0]
        body = [good, *odd, None] if path == "/organizations" else [{"a": 1}]
        return HttpResponse(status=200, body=json.dumps(body).encode())

    async with (
        Meraki("k", transport=MemoryTransport(handle)) as meraki,
        crawl(meraki, None, tmp_path) as run,
    ):
        progress = await run.finish()
    assert progress.organizations_done == 3
    assert [failed.listing for failed in progress.failed] == ["organizations"] * 2
    assert not progress.is_complete


async def test_what_an_earlier_crawl_left_does_not_pass_for_this_ones(tmp_path: Path) -> None:
    refused: list[str] = []

    def handle(request: HttpRequest) -> HttpResponse:
        path = request.url.partition("/api/v1")[2].partition("?")[0]
        if path == "/organizations":
            return HttpResponse(status=200, body=b'[{"id":"1"}]')
        return HttpResponse(status=403 if refused else 200, body=b'[{"a":1}]')

    plan = Plan.of()
    for _ in range(2):
        async with (
            Meraki("k", transport=MemoryTransport(handle)) as meraki,
            crawl(meraki, plan, tmp_path) as run,
        ):
            progress = await run.finish()
        refused.append("from now on")
    assert len(progress.failed) == len(plan.listings)
    assert all("403" in failed.error for failed in progress.failed)
    assert not list(tmp_path.rglob("*.jsonl"))  # noqa: ASYNC240
    assert len(list(tmp_path.rglob("*.jsonl.old"))) == len(plan.listings)  # noqa: ASYNC240


async def test_an_unwritable_directory_is_said_at_once(
    simulator: Simulator, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    async with Meraki(simulator.api_key, base_url=simulator.url) as meraki:
        with pytest.raises(OutputError, match="cannot write"):
            async with crawl(meraki, None, tmp_path / "file"):
                pass
    assert len(simulator.requests) == 0


def cli(*arguments: str, key: str | None = None, **options: Any) -> Done:
    variables = {} if key is None else {"MERAKI_DASHBOARD_API_KEY": key}
    return command.cli(*arguments, variables=variables, **options)


def one_clear_message(done: Done, words: str) -> None:
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) <= 3


@pytest.mark.slow
def test_the_main_job_on_the_simulator(tmp_path: Path) -> None:
    done = cli("crawl", "--simulate", "--orgs", "4", "--out", str(tmp_path / "out"))
    assert done.returncode == 0, done.stderr
    assert "Look in" in done.stdout
    assert "3 of 3 organizations complete" in done.stdout
    # a listing of licences for each licensing model, of which an organization has one
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


def test_missing_key_and_bad_use(tmp_path: Path) -> None:
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


def test_dead_server(tmp_path: Path) -> None:
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
    import anyio.to_thread

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
