"""Manifest, verification, report and estimate."""

import json
import shutil
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from meraki_async import Budgets, HttpRequest, HttpResponse, MemoryTransport, Meraki, RateLimit
from meraki_async.api import index
from meraki_async.cli.output.console import make_console
from meraki_async.cli.output.estimate import show_estimate
from meraki_async.crawl import OutputError, Plan, open_sink, read_manifest, verify, write_report
from meraki_async.crawl.reporting.estimate import estimate
from meraki_async.simulator import Simulator

from .crawling import run_crawl

pytestmark = pytest.mark.anyio


@pytest.mark.slow
async def test_the_manifest_counts_requests_time_and_drift(tmp_path: Path) -> None:
    async with Simulator(
        organizations=4, drift=True, seed=5, organization_rate=100, source_rate=1000
    ) as simulator:
        simulator.limits.retry_after = "0.05"
        await run_crawl(simulator, tmp_path, dashboard="simulated")
        paths = [one.path for one in simulator.requests]
    asked = {
        "getOrganizationDevices": sum(path.endswith("/devices") for path in paths),
        "getNetworkSettings": sum(path.endswith("/settings") for path in paths),
    }
    manifest = read_manifest(tmp_path)
    for listing, count in asked.items():
        partitions = [each for each in manifest["partitions"] if each["listing"] == listing]
        assert sum(each["requests"] for each in partitions) == count
        assert all(
            each["elapsedSeconds"] > 0 and each["startedAt"] <= each["finishedAt"]
            for each in partitions
        )
    assert manifest["apiVersion"].startswith("1.")
    assert any(each["drift"] for each in manifest["partitions"])
    assert manifest["samples"]
    text = write_report(tmp_path).read_text()
    assert "Differences from the documentation" in text
    assert "<script" not in text
    assert "http://" not in text.replace("http://www.w3.org", "")


async def test_verify_names_what_was_changed(frozen: Simulator, tmp_path: Path) -> None:
    await run_crawl(frozen, tmp_path)
    one, two, *_ = sorted(tmp_path.glob("getOrganizationDevices/*.jsonl"))  # noqa: ASYNC240
    one.write_bytes(one.read_bytes() + b"{}\n")
    two.unlink()
    wrong = await verify(tmp_path)
    assert len(wrong) == 3
    assert any(two.name in line and "No such file" in line for line in wrong)


@pytest.mark.parametrize("sink", ["jsonl", "parquet", "sqlite"])
async def test_verify_and_status_write_nothing(
    frozen: Simulator, tmp_path: Path, sink: str
) -> None:
    await run_crawl(frozen, tmp_path, sink=open_sink(sink, tmp_path))

    def entries() -> dict[Path, tuple[int, int]]:
        files = ((each, each.stat()) for each in tmp_path.rglob("*"))
        return {each: (found.st_mtime_ns, found.st_size) for each, found in files}

    if sink != "sqlite":
        shutil.rmtree(tmp_path / "getOrganizationDevices")
    before = entries()
    wrong = await verify(tmp_path)
    assert bool(wrong) == (sink != "sqlite")
    assert read_manifest(tmp_path)["isComplete"]
    assert entries() == before
    for name in ("checkpoint.sqlite", "manifest.json"):
        (tmp_path / name).unlink()
    before = entries()
    with pytest.raises(OutputError, match="no crawl has written"):
        read_manifest(tmp_path)
    assert entries() == before


@pytest.mark.parametrize("content", [b"", b"no database at all" * 200])
def test_a_damaged_checkpoint_is_not_taken_for_no_crawl(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "checkpoint.sqlite").write_bytes(content)
    with pytest.raises(OutputError, match="the checkpoint cannot be read"):
        read_manifest(tmp_path)


async def test_a_crawl_of_an_operation_that_is_not_known_any_more_is_not_taken_for_none(
    frozen: Simulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await run_crawl(frozen, tmp_path, Plan.of(["getNetworkSettings"]))
    manifest = read_manifest(tmp_path)
    monkeypatch.delitem(index.OPERATIONS, "getNetworkSettings")
    assert read_manifest(tmp_path)["partitions"] == manifest["partitions"]  # from its file
    (tmp_path / "manifest.json").unlink()
    with pytest.raises(OutputError, match="unknown operation 'getNetworkSettings'"):
        read_manifest(tmp_path)


async def test_an_estimate_names_the_listing_that_replaces_hundreds(tmp_path: Path) -> None:
    async with (
        Simulator(organizations=2, devices_per_organization=1500, rate_limits=False) as dashboard,
        Meraki(dashboard.api_key, base_url=dashboard.url) as meraki,
    ):
        guess = await estimate(meraki, Plan.of(["getDeviceSwitchPorts"]), tmp_path)
    assert sum(cost.requests["getDeviceSwitchPorts"] for cost in guess.costs) >= 100
    assert ["getOrganizationSwitchPortsBySwitch" in each for each in guess.advice] == [True]


async def test_an_estimate_is_measured_only_where_all_of_it_was(
    frozen: Simulator, meraki: Meraki, tmp_path: Path
) -> None:
    ids = [str(found.id) for found in await meraki.organizations.get_organizations()][:2]
    one, both = (Plan.of(["getOrganizationAdmins"], organizations=some) for some in (ids[:1], ids))
    await run_crawl(frozen, tmp_path, one)
    assert (await estimate(meraki, one, tmp_path)).is_measured
    assert not (await estimate(meraki, both, tmp_path)).is_measured


async def test_an_estimate_is_what_it_then_takes(frozen: Simulator, tmp_path: Path) -> None:
    plan = Plan.of(["getNetworkSettings", "getDeviceSwitchPorts", "getOrganizationAdmins"])
    budgets = Budgets(RateLimit(10), source=RateLimit(100))
    async with Meraki(frozen.api_key, base_url=frozen.url, budgets=budgets) as meraki:
        guess = await estimate(meraki, plan, tmp_path)
    assert not guess.is_measured
    progress = await run_crawl(frozen, tmp_path, plan)
    assert guess.requests == progress.requests
    largest = guess.costs[0]
    assert guess.seconds == max(largest.requests.total() / 10, guess.requests / 100)
    assert largest.organization.id in guess.bottleneck
    async with Meraki(frozen.api_key, base_url=frozen.url, budgets=budgets) as meraki:
        before = len(frozen.requests)
        again = await estimate(meraki, plan, tmp_path)
    assert again.is_measured
    assert again.requests == progress.requests
    assert len(frozen.requests) == before + 1  # the organizations alone


async def test_an_estimate_is_not_measured_by_a_crawl_with_other_parameters(
    frozen: Simulator, meraki: Meraki, tmp_path: Path
) -> None:
    def plan(timespan: int, **choice: Any) -> Plan:
        return Plan.of([{"operation": "getNetworkClients", "timespan": timespan}], **choice)

    await run_crawl(frozen, tmp_path, plan(3600))
    assert (await estimate(meraki, plan(3600), tmp_path)).is_measured
    assert not (await estimate(meraki, plan(86400), tmp_path)).is_measured
    assert not (await estimate(meraki, plan(3600, products=["switch"]), tmp_path)).is_measured


async def test_an_estimate_reads_parents_as_the_crawl_will(
    frozen: Simulator, tmp_path: Path
) -> None:
    network = {"operation": "getOrganizationNetworks", "per_page": 3, "product_types": ["switch"]}
    plan = Plan.of([network, "getNetworkSettings", "getOrganizations"])
    async with Meraki(frozen.api_key, base_url=frozen.url) as meraki:
        guess = await estimate(meraki, plan, tmp_path)
    progress = await run_crawl(frozen, tmp_path, plan)
    assert guess.requests == progress.requests


async def test_every_request_is_counted(frozen: Simulator, tmp_path: Path) -> None:
    frozen.faults.add("503x5@getOrganizationAdmins")
    progress = await run_crawl(frozen, tmp_path, retries=0, retry_delay=0.001)
    assert progress.requests == len(frozen.requests) == read_manifest(tmp_path)["requests"]
    assert f"{len(frozen.requests)} requests" in write_report(tmp_path).read_text()


async def test_names_are_shown_as_they_are(tmp_path: Path) -> None:
    names = ["Acme [/b] Ltd", "[red]Rot"]

    def handle(request: HttpRequest) -> HttpResponse:
        found = [{"id": str(index), "name": name} for index, name in enumerate(names)]
        return HttpResponse(status=200, body=json.dumps(found).encode())

    console = make_console()
    console.file, console.width = StringIO(), 120
    async with Meraki("k", transport=MemoryTransport(handle)) as meraki:
        plan = Plan.of(["getOrganizationAdmins"])
        await show_estimate(meraki, plan, tmp_path, Console(file=StringIO()), console)
    shown = console.file.getvalue()
    assert all(name in shown for name in names)


def test_a_manifest_of_an_older_version_is_refused(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text('{"outputs": []}')
    with pytest.raises(OutputError, match="of another version of this program"):
        read_manifest(tmp_path)
