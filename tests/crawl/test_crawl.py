"""What a crawl writes, and what it tells while it does."""

import asyncio
import itertools
import json
import sqlite3
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import msgspec
import pytest

from meraki_async import (
    Budgets,
    ConfigurationError,
    Event,
    HttpRequest,
    HttpResponse,
    MemoryTransport,
    Meraki,
    RateLimit,
)
from meraki_async.cli.output.crawl_status import show_status
from meraki_async.cli.output.crawl_summary import has_collected
from meraki_async.crawl import OutputError, Plan, Progress, crawl, open_sink, read_manifest, verify
from meraki_async.simulator import Simulator

from .crawling import LISTINGS, PAGED, crawl_of, lines_of, response, run_crawl
from .read_back import rows_of

pytestmark = pytest.mark.anyio


async def test_every_record_of_every_listing_is_written_once(
    simulator: Simulator, tmp_path: Path
) -> None:
    budgets, plan = Budgets(RateLimit(10)), Plan.of()
    sent: defaultdict[str | None, list[float]] = defaultdict(list)

    def note(event: Event) -> None:
        if event.kind == "sent":
            sent[event.organization_id].append(asyncio.get_running_loop().time())

    async with Meraki(
        simulator.api_key, base_url=simulator.url, budgets=budgets, on_event=note
    ) as meraki:
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
                if listing.is_organizations:
                    assert [each["name"] for each in written] == [organization.name]
                    continue
                expected: Any = await listing.call(meraki, organization.id, organization.id)
                assert written == [msgspec.json.decode(raw) for raw in expected]
    assert progress.total_records > 500
    assert not list(tmp_path.rglob("*.part"))  # noqa: ASYNC240
    # as they were sent: a busy machine may deliver what was sent in time all at once
    for organization_id, times in sent.items():
        for first, last in itertools.combinations(range(len(times)), 2):
            allowed = 8 + 10 * (times[last] - times[first])
            assert organization_id is None or last - first + 1 <= allowed + 1e-6


async def test_networks_and_devices_follow_from_their_parents(
    frozen: Simulator, tmp_path: Path
) -> None:
    progress = await run_crawl(frozen, tmp_path)
    assert progress.is_complete, progress.failed
    networks = [json.loads(line) for name, line in lines_of(tmp_path) if "Networks/" in name]
    settings = [json.loads(line) for name, line in lines_of(tmp_path) if "Settings/" in name]
    assert len(networks) > 10
    assert {one["id"] for one in networks} == {one["_networkId"] for one in settings}
    devices = [json.loads(line) for name, line in lines_of(tmp_path) if "Devices/" in name]
    ports = [json.loads(line) for name, line in lines_of(tmp_path) if "Ports/" in name]
    switches = {one["serial"] for one in devices if one["productType"] == "switch"}
    assert switches
    assert {one["_serial"] for one in ports} == switches
    wireless = {one["id"] for one in networks if "wireless" in one["productTypes"]}
    asked = [one for one in frozen.requests if one.path.endswith("/wireless/ssids")]
    assert len(asked) == len(wireless) < len(networks)
    assert await verify(tmp_path) == []


async def test_parents_that_are_not_wanted_are_read_but_not_written(
    frozen: Simulator, tmp_path: Path
) -> None:
    assert (await run_crawl(frozen, tmp_path, Plan.of(["getNetworkSettings"]))).is_complete
    assert {name.partition("/")[0] for name, _ in lines_of(tmp_path)} == {"getNetworkSettings"}


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


async def test_an_organization_that_is_asked_for_and_not_seen_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    seen = [{"id": "1", "name": "Acme"}]
    refused: list[str] = []

    def handle(request: HttpRequest) -> HttpResponse:
        if "/organizations?" in request.url:
            return HttpResponse(status=200, body=json.dumps(seen).encode())
        return HttpResponse(status=403 if refused else 200, body=b'[{"a":1}]')

    async def crawled_by(*wanted: str) -> Progress:
        plan = Plan.of(["getOrganizationAdmins"], organizations=wanted)
        async with (
            Meraki("k", transport=MemoryTransport(handle)) as meraki,
            crawl(meraki, plan, tmp_path, replace=True) as run,
        ):
            return await run.finish()

    progress = await crawled_by("Acme", "9", "A?me", "Nope*", "9")
    assert (progress.is_complete, progress.organizations) == (True, 1)
    assert [each.organization_id for each in progress.not_found] == ["9", "Nope*"]
    assert show_status(tmp_path) == 1
    told = capsys.readouterr().out
    assert "Missing: organization Nope*: the key sees no organization" in told
    # seen by the next crawl; then by the same one, when it is gone on with
    seen.append({"id": "9", "name": "Nine"})
    assert [each.organization_id for each in (await crawled_by("1", "9", "8")).not_found] == ["8"]
    refused.append("for a while")
    assert not (await crawled_by("1", "7")).is_complete
    refused.clear()
    seen.append({"id": "7", "name": "Seven"})
    progress = await crawled_by("1", "7")
    assert (progress.is_resumed, progress.is_complete) == (True, True)
    assert (progress.organizations, progress.not_found) == (2, [])


async def test_organizations_that_come_later_are_read(tmp_path: Path) -> None:
    organizations: list[Any] = []

    def handle(request: HttpRequest) -> HttpResponse:
        path = request.url.partition("/api/v1")[2].partition("?")[0]
        body = organizations if path == "/organizations" else [{"a": 1}]
        return HttpResponse(status=200, body=json.dumps(body).encode())

    async def run() -> Any:
        async with Meraki("k", transport=MemoryTransport(handle)) as meraki:
            plan = Plan.of(["getOrganizationAdmins"])
            async with crawl(meraki, plan, tmp_path) as running:
                return await running.finish()

    assert not (await run()).is_complete
    organizations += [{"id": "1"}, {"name": "not yet there"}]
    assert [each.listing for each in (await run()).failed] == ["organizations"]
    organizations[1] = {"id": "2"}
    progress = await run()
    assert progress.is_complete
    assert len(await rows_of("jsonl", tmp_path)) == 2


async def test_an_unwritable_directory_is_said_at_once(
    simulator: Simulator, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    async with Meraki(simulator.api_key, base_url=simulator.url) as meraki:
        with pytest.raises(OutputError, match="cannot write"):
            async with crawl(meraki, None, tmp_path / "file"):
                pass
    assert len(simulator.requests) == 0


async def test_what_the_api_repeats_is_kept_unless_unique_is_asked_for(
    frozen: Simulator, tmp_path: Path
) -> None:
    plan = Plan.of([PAGED])
    await run_crawl(frozen, tmp_path / "whole", plan)
    whole = await rows_of("jsonl", tmp_path / "whole")
    frozen.faults.add("duplicates@getOrganizationDevices")
    repeated = await run_crawl(frozen, tmp_path / "repeated", plan)
    assert repeated.total_records > whole.total()
    assert set(await rows_of("jsonl", tmp_path / "repeated")) == set(whole)
    await run_crawl(frozen, tmp_path / "unique", plan, unique=True)
    assert await rows_of("jsonl", tmp_path / "unique") == whole
    assert await verify(tmp_path / "unique") == []


async def test_the_current_state_is_the_latest_crawls(frozen: Simulator, tmp_path: Path) -> None:
    plan = Plan.of(["getOrganizationDevices", "getDeviceSwitchPorts"])

    def current() -> dict[str, int]:
        database = sqlite3.connect(tmp_path / "crawl.sqlite")
        rows = database.execute(
            "SELECT json_extract(record, '$.serial'), crawl FROM getOrganizationDevices_current"
        ).fetchall()
        database.close()
        return dict(rows)

    await run_crawl(frozen, tmp_path, plan, sink=open_sink("sqlite", tmp_path), unique=True)
    before = current()
    devices = {key for key in await rows_of("sqlite", tmp_path) if key[0].endswith("Devices")}
    assert len(before) == len(devices) > 50
    gone = next(iter(before))
    async with Meraki(frozen.api_key, base_url=frozen.url) as meraki:
        device = await meraki.devices.get_device(gone)
        await meraki.call("removeNetworkDevices", network_id=device.network_id, serial=gone)
    await run_crawl(frozen, tmp_path, plan, sink=open_sink("sqlite", tmp_path), unique=True)
    after = current()
    assert set(before) - set(after) == {gone}
    assert len(set(after.values())) == 1
    database = sqlite3.connect(tmp_path / "crawl.sqlite")
    [(both,)] = database.execute("SELECT COUNT(*) FROM getOrganizationDevices")
    database.close()
    assert both == len(before) + len(after)  # rows of both crawls are kept


@pytest.mark.slow
async def test_merged_files_have_everything_once(frozen: Simulator, tmp_path: Path) -> None:
    await run_crawl(frozen, tmp_path / "apart")
    for sink in ("jsonl", "jsonl.zst"):
        out = tmp_path / sink
        await run_crawl(frozen, out, sink=open_sink(sink, out), merge=True)
        assert await rows_of(sink, out) == await rows_of("jsonl", tmp_path / "apart")
        assert not list(out.glob(f"*/*.{sink}"))
        assert await verify(out) == []
        merged = out / f"getOrganizationAdmins.{sink}"
        merged.write_bytes(merged.read_bytes() * 2)
        doubled = await verify(out)
        assert len(doubled) == 6  # of five organizations, and of the file
        assert all("getOrganizationAdmins.jsonl" in each for each in doubled)
        # without merging, later, they are replaced
        await run_crawl(frozen, out, sink=open_sink(sink, out))
        assert await rows_of(sink, out) == await rows_of("jsonl", tmp_path / "apart")
    with pytest.raises(ConfigurationError, match="merge=True works only with the JSON Lines sinks"):
        await run_crawl(
            frozen, tmp_path / "p", sink=open_sink("parquet", tmp_path / "p"), merge=True
        )


async def test_what_an_earlier_crawl_left_does_not_pass_for_this_ones(tmp_path: Path) -> None:
    refused: list[str] = []

    def handle(request: HttpRequest) -> HttpResponse:
        path = request.url.partition("/api/v1")[2].partition("?")[0]
        if path == "/organizations":
            return HttpResponse(status=200, body=b'[{"id":"1"}]')
        is_refused = any(path.endswith(each) for each in refused)
        return HttpResponse(status=403 if is_refused else 200, body=b'[{"a":1}]')

    plan = Plan.of(["getOrganizationAdmins", "getOrganizationSamlRoles"])

    async def run() -> Progress:
        async with (
            Meraki("k", transport=MemoryTransport(handle)) as meraki,
            crawl(meraki, plan, tmp_path) as running,
        ):
            return await running.finish()

    def names() -> list[str]:
        return sorted(path.parent.name[15:] + path.suffix for path in tmp_path.glob("*/*.*"))

    assert (await run()).is_complete
    # while nothing can be read, what is there is the best there is
    refused += ["/admins", "/samlRoles"]
    progress = await run()
    assert len(progress.failed) == 2
    assert all("403" in failed.error for failed in progress.failed)
    assert names() == ["Admins.jsonl", "SamlRoles.jsonl"]
    assert progress.set_aside == []
    refused.remove("/admins")
    progress = await run()
    assert names() == ["Admins.jsonl", "SamlRoles.old"]
    assert progress.set_aside == [str(tmp_path / "getOrganizationSamlRoles" / "1.jsonl")]


@pytest.mark.parametrize("sink", ["jsonl", "parquet"])
@pytest.mark.parametrize("status", [403, 404])
async def test_a_crawl_that_reads_nothing_sets_nothing_aside(
    tmp_path: Path, status: int, sink: str
) -> None:
    """The record of an organization is known from the start: it is nothing that was read."""
    statuses = [200]

    def handle(path: str, query: str) -> HttpResponse:
        if path == "/organizations":
            return response([{"id": "1", "name": "Acme"}])
        errors = {"errors": ["Not found"]}
        return response([{"a": 1}] if statuses[0] == 200 else errors, statuses[0])

    plan = Plan.of(["getOrganizations", "getOrganizationAdmins"])
    for expected in (200, status):
        statuses[0] = expected
        progress = await crawl_of(handle, tmp_path, plan, sink=open_sink(sink, tmp_path))
        assert progress.set_aside == []
        assert has_collected(progress, plan) == (expected == 200)
    rows = await rows_of(sink, tmp_path)
    assert {name for name, *_ in rows} == {"getOrganizations", "getOrganizationAdmins"}


async def test_another_crawl_is_not_set_aside_unless_asked_for(
    frozen: Simulator, tmp_path: Path
) -> None:
    plan = Plan.of(["getOrganizationAdmins", "getOrganizationSamlRoles"])
    await run_crawl(frozen, tmp_path, plan)

    def entries() -> list[Any]:
        return sorted((path, path.stat().st_mtime_ns) for path in tmp_path.glob("*/*"))

    before, manifest = entries(), read_manifest(tmp_path)
    for changed in (
        {"plan": Plan.of(["getOrganizationAdmins"])},
        {"sink": open_sink("jsonl.gz", tmp_path)},
        {"sink": open_sink("sqlite", tmp_path)},
        {"dashboard": "elsewhere"},
    ):
        arguments: Any = {"plan": plan} | changed
        with pytest.raises(ConfigurationError, match=r"complete crawl of another .*--replace"):
            await run_crawl(frozen, tmp_path, **arguments)
    async with Simulator(organizations=2, seed=3) as other:
        for _ in range(2):
            with pytest.raises(ConfigurationError, match=r"key does not see [345]: .*--replace"):
                await run_crawl(other, tmp_path, plan, dashboard=frozen.url)
    assert (entries(), read_manifest(tmp_path)) == (before, manifest)
    assert not list(tmp_path.glob("crawl.sqlite"))  # noqa: ASYNC240
    progress = await run_crawl(frozen, tmp_path, Plan.of(["getOrganizationAdmins"]), replace=True)
    assert len(progress.set_aside) == progress.organizations == 5
    assert (await run_crawl(frozen, tmp_path, Plan.of(["getOrganizationAdmins"]))).set_aside == []


async def test_an_organization_that_is_gone_is_set_aside_and_said(tmp_path: Path) -> None:
    organizations = [{"id": str(number)} for number in range(5)]

    def handle(path: str, query: str) -> HttpResponse:
        return response(organizations if path == "/organizations" else [{"a": 1}])

    plan = Plan.of(["getOrganizationAdmins"])
    await crawl_of(handle, tmp_path, plan)
    organizations.pop(0)
    progress = await crawl_of(handle, tmp_path, plan)
    assert progress.set_aside == [str(tmp_path / "getOrganizationAdmins" / "0.jsonl")]
    del organizations[:2]
    with pytest.raises(ConfigurationError, match=r"4 organizations, of which .* not see 2"):
        await crawl_of(handle, tmp_path, plan)


async def test_what_cannot_be_read_at_all_leaves_the_last_crawl(tmp_path: Path) -> None:
    organizations: list[Any] = [{"id": "1", "api": {"enabled": True}}]

    def handle(request: HttpRequest) -> HttpResponse:
        path = request.url.partition("/api/v1")[2].partition("?")[0]
        body = organizations if path == "/organizations" else [{"a": 1}]
        return HttpResponse(status=200, body=json.dumps(body).encode())

    async def run() -> Progress:
        plan = Plan.of(["getOrganizationAdmins"])
        async with (
            Meraki("k", transport=MemoryTransport(handle)) as meraki,
            crawl(meraki, plan, tmp_path) as running,
        ):
            return await running.finish()

    assert (await run()).is_complete
    organizations[0]["api"]["enabled"] = False
    with pytest.raises(ConfigurationError, match="none of its organizations can be read"):
        await run()
    assert read_manifest(tmp_path)["isComplete"]
    assert [path.suffix for path in tmp_path.glob("*/*")] == [".jsonl"]  # noqa: ASYNC240


async def test_files_of_another_sink_or_plan_are_archived(
    frozen: Simulator, tmp_path: Path
) -> None:
    plan = Plan.of(["getOrganizationAdmins", "getOrganizationSamlRoles"])
    await run_crawl(frozen, tmp_path, plan, sink=open_sink("jsonl.gz", tmp_path))
    await run_crawl(frozen, tmp_path, plan, sink=open_sink("parquet", tmp_path), replace=True)
    assert not list(tmp_path.rglob("*.gz"))  # noqa: ASYNC240
    assert list(tmp_path.rglob("*.gz.old"))  # noqa: ASYNC240
    await run_crawl(frozen, tmp_path, plan, replace=True)
    assert not list(tmp_path.glob("*/*/*.parquet"))  # noqa: ASYNC240
    assert list(tmp_path.glob(".old/*/*/*.parquet"))  # noqa: ASYNC240
    await run_crawl(frozen, tmp_path, Plan.of(["getOrganizationAdmins"]), replace=True)
    assert not list(tmp_path.glob("getOrganizationSamlRoles/*.jsonl"))  # noqa: ASYNC240
    assert list(tmp_path.glob("getOrganizationSamlRoles/*.jsonl.old"))  # noqa: ASYNC240
    assert list(tmp_path.glob("getOrganizationAdmins/*.jsonl"))  # noqa: ASYNC240


@pytest.mark.parametrize("sink", ["jsonl.gz", "parquet"])
async def test_files_of_a_sink_in_a_directory_of_its_own_are_archived(
    frozen: Simulator, tmp_path: Path, sink: str
) -> None:
    plan, state, data = Plan.of(["getOrganizationAdmins"]), tmp_path / "state", tmp_path / "data"
    await run_crawl(frozen, state, plan, sink=open_sink(sink, data))
    (data / "getOrganizationAdmins" / "notes.txt").write_text("mine")
    await run_crawl(frozen, state, plan, sink=open_sink("jsonl", tmp_path / "other"), replace=True)
    assert not await rows_of(sink, data)
    assert list(data.rglob("*.old")) or list(data.glob(".old/*/*/*.parquet"))
    assert (data / "getOrganizationAdmins" / "notes.txt").exists()
    # the same kind of sink elsewhere is another one as well
    await run_crawl(frozen, state, plan, sink=open_sink("jsonl", tmp_path / "third"), replace=True)
    assert not await rows_of("jsonl", tmp_path / "other")
    assert await rows_of("jsonl", tmp_path / "third")


async def test_events_tell_all_and_leaving_stops(frozen: Simulator, tmp_path: Path) -> None:
    async with Meraki(
        frozen.api_key,
        base_url=frozen.url,
        budgets=Budgets(RateLimit(None), source=RateLimit(None)),
    ) as meraki:
        async with crawl(meraki, Plan.of(LISTINGS), tmp_path / "all") as run:
            events = [event async for event in run]
        kinds = Counter(event.kind for event in events)
        assert (events[0].kind, events[-1].kind) == ("started", "finished")
        assert events[-1].state == "complete"
        assert kinds["listing_finished"] == events[0].listings == run.progress.listings_done
        records = sum(event.records for event in events if event.kind == "page")
        assert records == run.progress.total_records == events[-1].records > 100
        async with crawl(meraki, Plan.of(LISTINGS), tmp_path / "cut") as run:
            async for event in run:
                if event.kind == "page":
                    break
        assert not read_manifest(tmp_path / "cut")["isComplete"]
        async with crawl(meraki, Plan.of(LISTINGS), tmp_path / "cut") as run:
            assert (await run.finish()).is_complete
            assert run.progress.is_resumed
    assert await rows_of("jsonl", tmp_path / "cut") == await rows_of("jsonl", tmp_path / "all")


@pytest.mark.slow
async def test_who_stops_listening_does_not_disturb(
    frozen: Simulator, meraki: Meraki, tmp_path: Path
) -> None:
    await run_crawl(frozen, tmp_path / "whole")
    async with crawl(meraki, Plan.of(LISTINGS), tmp_path / "out") as run:
        async for event in run:
            if event.kind == "page":
                break
        assert (await run.finish()).is_complete
    assert await rows_of("jsonl", tmp_path / "out") == await rows_of("jsonl", tmp_path / "whole")


async def test_leaving_the_block_stops_it(
    frozen: Simulator, meraki: Meraki, tmp_path: Path
) -> None:
    async with crawl(meraki, Plan.of(LISTINGS), tmp_path) as run:
        running = asyncio.create_task(run.finish())
        while not run.progress.total_records:  # noqa: ASYNC110 - it tells those who iterate
            await asyncio.sleep(0)
    with pytest.raises(asyncio.CancelledError):
        await running
    asked = len(frozen.requests)
    await asyncio.sleep(0.05)
    assert len(frozen.requests) == asked
    assert not read_manifest(tmp_path)["isComplete"]
