"""What a crawl reads and leaves out, and what it says while it does."""

import json
import sqlite3
import time
from collections import Counter
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from meraki_async import (
    Budgets,
    ConfigurationError,
    HttpRequest,
    HttpResponse,
    MemoryTransport,
    Meraki,
    RateLimit,
)
from meraki_async.cli.status import show_status
from meraki_async.crawl import (
    Plan,
    Progress,
    crawl,
    open_sink,
    read_manifest,
    verify,
    write_report,
)
from meraki_async.crawl.plan.plan import Organization
from meraki_async.crawl.reporting.estimate import estimate
from meraki_async.simulator import Simulator

from .stored import rows_of
from .test_survival import NAMES, PAGED, crawled, still

pytestmark = pytest.mark.anyio
__all__ = ["still"]  # the fixture

CHANGES = "getOrganizationConfigurationChanges"


async def networks_of(simulator: Simulator) -> list[dict[str, Any]]:
    async with Meraki(simulator.api_key, base_url=simulator.url) as meraki:
        found: list[dict[str, Any]] = []
        async with meraki.fan_out(
            lambda org: meraki.organizations.get_organization_networks(org.id).decode_as(dict)
        ) as stream:
            async for _, network in stream:
                found.append(network)
        return found


async def asked_of(directory: Path, listing: str) -> set[str]:
    rows = await rows_of("jsonl", directory)
    return {parent for name, _, parent, _ in rows if name == listing}


async def test_networks_are_chosen_by_name_tag_and_product(
    still: Simulator, tmp_path: Path
) -> None:
    networks = await networks_of(still)
    tag = Counter(tag for network in networks for tag in network["tags"]).most_common()[-1][0]
    name = networks[0]["name"]
    choices: list[tuple[dict[str, Any], set[str]]] = [
        ({"networks": [networks[1]["id"]]}, {networks[1]["id"]}),
        (
            {"networks": [name[:4] + "*"]},
            {each["id"] for each in networks if each["name"].startswith(name[:4])},
        ),
        ({"network_tags": [tag]}, {each["id"] for each in networks if tag in each["tags"]}),
        (
            {"products": ["camera"]},
            {each["id"] for each in networks if "camera" in each["productTypes"]},
        ),
    ]
    for index, (choice, expected) in enumerate(choices):
        assert 0 < len(expected) < len(networks), choice
        out = tmp_path / str(index)
        progress = await crawled(still, out, Plan.of(["getNetworkSettings"], **choice))
        assert progress.is_complete
        assert await asked_of(out, "getNetworkSettings") == expected


async def test_devices_are_those_of_the_chosen_networks_and_products(
    still: Simulator, tmp_path: Path
) -> None:
    await crawled(still, tmp_path / "all", Plan.of(["getOrganizationDevices"]))
    rows = await rows_of("jsonl", tmp_path / "all")
    devices = [json.loads(record) for *_, record in rows]
    switches = [each for each in devices if each["productType"] == "switch"]
    network = Counter(each["networkId"] for each in switches).most_common(1)[0][0]
    plan = Plan.of(["getDeviceSwitchPorts"], networks=[network], products=["switch"])
    await crawled(still, tmp_path / "some", plan)
    expected = {each["serial"] for each in switches if each["networkId"] == network}
    assert await asked_of(tmp_path / "some", "getDeviceSwitchPorts") == expected
    none = Plan.of(["getDeviceSwitchPorts"], networks=[network], products=["camera"])
    assert (await crawled(still, tmp_path / "none", none)).total_records == 0


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
            crawl(meraki, plan, tmp_path) as run,
        ):
            return await run.finish()

    progress = await crawled_by("Acme", "9", "A?me", "Nope*", "9")
    assert (progress.is_complete, progress.organizations) == (True, 1)
    assert [each.organization_id for each in progress.not_found] == ["9", "Nope*"]
    assert show_status(tmp_path) == 0
    told = capsys.readouterr().out
    assert "Missing: organizations, organization Nope*: the key sees no organization" in told
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


@given(
    wanted=st.lists(st.text("ab*?[]", max_size=4), max_size=4),
    identifier=st.text("ab", min_size=1, max_size=3),
    name=st.text("ab*[]", max_size=4),
)
@example(wanted=["a"], identifier="b", name="a")
def test_an_id_an_exact_name_or_a_pattern_chooses(
    wanted: list[str], identifier: str, name: str
) -> None:
    plan, organization = Plan.of(organizations=wanted), Organization(identifier, name)
    met = [each for each in wanted if each in (identifier, name) or fnmatchcase(name, each)]
    assert plan.wants(organization) == (not wanted or bool(met))
    assert plan.unmatched([organization]) == sorted(set(wanted) - set(met))


def test_choices_stand_in_a_plan_file(tmp_path: Path) -> None:
    path = tmp_path / "plan.toml"
    path.write_text(
        'listings = ["getNetworkSettings"]\nnetworks = ["Store*"]\nproducts = ["switch"]\n'
        'network_tags = ["pci"]\n'
    )
    plan = Plan.from_file(path)
    assert (plan.networks, plan.network_tags, plan.products) == (("Store*",), ("pci",), ("switch",))
    with pytest.raises(ConfigurationError, match="no product type 'toaster'; there are appliance"):
        Plan.of(["getNetworkSettings"], products=["toaster"])


async def test_what_the_api_repeats_is_kept_unless_unique_is_asked_for(
    still: Simulator, tmp_path: Path
) -> None:
    plan = Plan.of([PAGED])
    await crawled(still, tmp_path / "whole", plan)
    whole = await rows_of("jsonl", tmp_path / "whole")
    still.faults.add("duplicates@getOrganizationDevices")
    repeated = await crawled(still, tmp_path / "repeated", plan)
    assert repeated.total_records > whole.total()
    assert set(await rows_of("jsonl", tmp_path / "repeated")) == set(whole)
    await crawled(still, tmp_path / "unique", plan, unique=True)
    assert await rows_of("jsonl", tmp_path / "unique") == whole
    assert await verify(tmp_path / "unique") == []


async def test_the_current_state_is_the_latest_crawls(still: Simulator, tmp_path: Path) -> None:
    plan = Plan.of(["getOrganizationDevices", "getDeviceSwitchPorts"])

    def current() -> dict[str, int]:
        database = sqlite3.connect(tmp_path / "crawl.sqlite")
        rows = database.execute(
            "SELECT json_extract(record, '$.serial'), crawl FROM getOrganizationDevices_current"
        ).fetchall()
        database.close()
        return dict(rows)

    await crawled(still, tmp_path, plan, sink=open_sink("sqlite", tmp_path), unique=True)
    before = current()
    devices = {key for key in await rows_of("sqlite", tmp_path) if key[0].endswith("Devices")}
    assert len(before) == len(devices) > 50
    gone = next(iter(before))
    async with Meraki(still.api_key, base_url=still.url) as meraki:
        device = await meraki.devices.get_device(gone)
        await meraki.call("removeNetworkDevices", network_id=device.network_id, serial=gone)
    await crawled(still, tmp_path, plan, sink=open_sink("sqlite", tmp_path), unique=True)
    after = current()
    assert set(before) - set(after) == {gone}
    assert len(set(after.values())) == 1
    database = sqlite3.connect(tmp_path / "crawl.sqlite")
    [(both,)] = database.execute("SELECT COUNT(*) FROM getOrganizationDevices")
    database.close()
    assert both == len(before) + len(after)  # rows of both crawls are kept


@pytest.mark.parametrize("sink", ["jsonl", "jsonl.gz", "parquet", "sqlite"])
async def test_since_last_reads_what_is_new_and_repeats_nothing(
    still: Simulator, tmp_path: Path, sink: str
) -> None:
    plan = Plan.of([{"operation": CHANGES, "timespan": 86400 * 30}, "getOrganizationAdmins"])

    async def run() -> Counter[Any]:
        progress = await crawled(
            still, tmp_path, plan, sink=open_sink(sink, tmp_path), incremental=True
        )
        assert progress.is_complete, progress.failed
        assert await verify(tmp_path) == []
        rows: Counter[Any] = Counter()
        if sink == "sqlite":  # every crawl has rows of its own there
            database = sqlite3.connect(tmp_path / "crawl.sqlite")
            rows.update(database.execute(f"SELECT record FROM {CHANGES}").fetchall())
            database.close()
            return rows
        for key, count in (await rows_of(sink, tmp_path)).items():
            if key[0] == CHANGES:
                rows[key] += count
        return rows

    # the dashboard's clock is this machine's, as real ones are
    still.clock.set(time.time())
    first = await run()
    requests = len(still.requests)
    assert first
    async with Meraki(still.api_key, base_url=still.url) as meraki:
        orgs = await meraki.organizations.get_organizations()
        open_ones = [org for org in orgs if org.api and org.api.enabled]
        for org in open_ones[:2]:
            await meraki.organizations.create_organization_network(
                org.id, name="New", product_types=["switch"]
            )
    second = await run()
    asked = [one for one in still.requests if one.path.endswith("configurationChanges")]
    assert all("t0=" in one.query for one in asked[-5:])
    assert len(still.requests) > requests
    assert sum((second - first).values()) == 2
    assert not first - second
    assert await run() == second


async def test_merged_files_hold_everything_once(still: Simulator, tmp_path: Path) -> None:
    await crawled(still, tmp_path / "apart")
    for sink in ("jsonl", "jsonl.zst"):
        out = tmp_path / sink
        await crawled(still, out, sink=open_sink(sink, out), merge=True)
        assert await rows_of(sink, out) == await rows_of("jsonl", tmp_path / "apart")
        assert not list(out.glob(f"*/*.{sink}"))
        assert await verify(out) == []
        merged = out / f"getOrganizationAdmins.{sink}"
        merged.write_bytes(merged.read_bytes() * 2)
        assert len(await verify(out)) == 2
        # without merging, later, they are replaced
        await crawled(still, out, sink=open_sink(sink, out))
        assert await rows_of(sink, out) == await rows_of("jsonl", tmp_path / "apart")
    with pytest.raises(ConfigurationError, match="merge joins files of JSON Lines"):
        await crawled(still, tmp_path / "p", sink=open_sink("parquet", tmp_path / "p"), merge=True)


async def test_events_tell_all_and_leaving_stops(still: Simulator, tmp_path: Path) -> None:
    async with Meraki(
        still.api_key, base_url=still.url, budgets=Budgets(RateLimit(None), source=RateLimit(None))
    ) as meraki:
        async with crawl(meraki, Plan.of(NAMES), tmp_path / "all") as run:
            events = [event async for event in run]
        kinds = Counter(event.kind for event in events)
        assert (events[0].kind, events[-1].kind) == ("started", "finished")
        assert events[-1].state == "complete"
        assert kinds["listing_finished"] == events[0].listings == run.progress.listings_done
        records = sum(event.records for event in events if event.kind == "page")
        assert records == run.progress.total_records == events[-1].records > 100
        async with crawl(meraki, Plan.of(NAMES), tmp_path / "cut") as run:
            async for event in run:
                if event.kind == "page":
                    break
        assert not read_manifest(tmp_path / "cut")["isComplete"]
        async with crawl(meraki, Plan.of(NAMES), tmp_path / "cut") as run:
            assert (await run.finish()).is_complete
            assert run.progress.is_resumed
    assert await rows_of("jsonl", tmp_path / "cut") == await rows_of("jsonl", tmp_path / "all")


async def test_the_manifest_counts_requests_time_and_drift(tmp_path: Path) -> None:
    async with Simulator(
        organizations=4, drift=True, seed=5, organization_rate=100, source_rate=1000
    ) as simulator:
        simulator.limits.retry_after = "0.05"
        await crawled(simulator, tmp_path)
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


async def test_an_estimate_is_what_it_then_takes(still: Simulator, tmp_path: Path) -> None:
    plan = Plan.of(["getNetworkSettings", "getDeviceSwitchPorts", "getOrganizationAdmins"])
    budgets = Budgets(RateLimit(10), source=RateLimit(100))
    async with Meraki(still.api_key, base_url=still.url, budgets=budgets) as meraki:
        guess = await estimate(meraki, plan, tmp_path)
    assert not guess.is_measured
    progress = await crawled(still, tmp_path, plan)
    assert guess.requests == progress.requests
    largest = guess.costs[0]
    assert guess.seconds == max(largest.requests.total() / 10, guess.requests / 100)
    assert largest.organization.id in guess.bottleneck
    assert "getOrganizationSwitchPortsBySwitch" in " ".join(guess.advice) or all(
        sum(cost.requests[name] for cost in guess.costs) < 100 for name in ("getDeviceSwitchPorts",)
    )
    async with Meraki(still.api_key, base_url=still.url, budgets=budgets) as meraki:
        before = len(still.requests)
        again = await estimate(meraki, plan, tmp_path)
    assert again.is_measured
    assert again.requests == progress.requests
    assert len(still.requests) == before + 1  # the organizations alone
