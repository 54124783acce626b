"""Incremental crawls, and what could go wrong between two of them."""

import json
import sqlite3
import time
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import aiohttp
import anyio.to_thread
import pytest

from meraki_async import ConfigurationError, Meraki
from meraki_async.crawl import Plan, open_sink, read_manifest, verify
from meraki_async.simulator import Simulator

from .command_line import cli
from .crawling import CHANGES, run_crawl
from .read_back import rows_of

pytestmark = pytest.mark.anyio

CHANGE_LOG: list[Any] = [{"operation": CHANGES, "timespan": 86400 * 30}]


async def follow(simulator: Simulator, directory: Path, sink: str = "jsonl", **more: Any) -> Any:
    return await run_crawl(
        simulator,
        directory,
        more.pop("plan", Plan.of(CHANGE_LOG)),
        sink=open_sink(sink, directory),
        incremental=True,
        **more,
    )


async def change(simulator: Simulator) -> None:
    """Something happens in two organizations."""
    async with Meraki(simulator.api_key, base_url=simulator.url) as meraki:
        orgs = await meraki.organizations.get_organizations()
        for org in [org for org in orgs if org.api and org.api.enabled][:2]:
            await meraki.organizations.create_organization_network(
                org.id, name="New", product_types=["switch"]
            )


def records_of(rows: Counter[Any]) -> Counter[Any]:
    return Counter({key: count for key, count in rows.items() if key[0] == CHANGES})


@pytest.mark.parametrize("sink", ["jsonl", "jsonl.gz", "parquet", "sqlite"])
async def test_since_last_reads_what_is_new_and_repeats_nothing(
    frozen: Simulator, tmp_path: Path, sink: str
) -> None:
    plan = Plan.of([{"operation": CHANGES, "timespan": 86400 * 30}, "getOrganizationAdmins"])

    async def run() -> Counter[Any]:
        progress = await run_crawl(
            frozen, tmp_path, plan, sink=open_sink(sink, tmp_path), incremental=True
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
    frozen.clock.set(time.time())
    first = await run()
    requests = len(frozen.requests)
    assert first
    async with Meraki(frozen.api_key, base_url=frozen.url) as meraki:
        orgs = await meraki.organizations.get_organizations()
        open_ones = [org for org in orgs if org.api and org.api.enabled]
        for org in open_ones[:2]:
            await meraki.organizations.create_organization_network(
                org.id, name="New", product_types=["switch"]
            )
    second = await run()
    asked = [one for one in frozen.requests if one.path.endswith("configurationChanges")]
    assert all("t0=" in one.query for one in asked[-5:])
    assert len(frozen.requests) > requests
    assert sum((second - first).values()) == 2
    assert not first - second
    assert await run() == second


@pytest.mark.parametrize("sink", ["jsonl", "jsonl.gz", "parquet"])
async def test_a_listing_that_was_away_once_is_read_on_from_where_it_was_left(
    frozen: Simulator, tmp_path: Path, sink: str
) -> None:
    frozen.clock.set(time.time())
    await follow(frozen, tmp_path, sink)
    first = records_of(await rows_of(sink, tmp_path))
    await change(frozen)
    frozen.faults.add(f"404-text@{CHANGES}")
    assert (await follow(frozen, tmp_path, sink)).is_complete
    states = {one["state"] for one in read_manifest(tmp_path)["partitions"]}
    assert states == {"not available"}
    frozen.faults.clear()
    assert (await follow(frozen, tmp_path, sink)).is_complete
    second = records_of(await rows_of(sink, tmp_path))
    assert not first - second
    assert (second - first).total() == 2
    assert await verify(tmp_path) == []


@pytest.mark.parametrize("sink", ["jsonl", "jsonl.zst", "parquet", "sqlite"])
async def test_it_is_cut_off_and_resumes(frozen: Simulator, tmp_path: Path, sink: str) -> None:
    frozen.clock.set(time.time())
    await follow(frozen, tmp_path, sink)
    before = read_manifest(tmp_path)["partitions"]
    await change(frozen)
    frozen.faults.add(f"403-html#3+@{CHANGES}")
    assert not (await follow(frozen, tmp_path, sink)).is_complete
    frozen.faults.clear()
    progress = await follow(frozen, tmp_path, sink)
    assert progress.is_complete
    assert progress.is_resumed
    after = read_manifest(tmp_path)["partitions"]
    more = sum(one["records"] for one in after)
    if sink != "sqlite":  # where each crawl has rows of its own
        more -= sum(one["records"] for one in before)
    assert more == 2
    assert await verify(tmp_path) == []


async def test_what_was_gathered_is_not_overwritten(frozen: Simulator, tmp_path: Path) -> None:
    frozen.clock.set(time.time())
    await follow(frozen, tmp_path)
    gathered = await rows_of("jsonl", tmp_path)
    longer = Plan.of([*CHANGE_LOG, "getOrganizationAdmins"])
    refusal = "what incremental crawls have collected"
    for arguments in ({"plan": longer}, {"unique": True}, {"sink": "jsonl.gz"}):
        with pytest.raises(ConfigurationError, match=refusal):
            await follow(frozen, tmp_path, **arguments)
    with pytest.raises(ConfigurationError, match=refusal):
        await run_crawl(frozen, tmp_path, Plan.of(CHANGE_LOG))
    assert await rows_of("jsonl", tmp_path) == gathered
    assert (await follow(frozen, tmp_path, plan=longer, restart=True)).is_complete


async def enabled(simulator: Simulator, organization: str, is_enabled: bool) -> None:
    """Switch an organization's API access."""
    address = f"{simulator.url.removesuffix('/api/v1')}/simulator/organizations/{organization}"
    async with (
        aiohttp.ClientSession() as session,
        session.put(address, json={"api": {"enabled": is_enabled}}) as response,
    ):
        response.raise_for_status()


def began_earlier(directory: Path, seconds: float) -> None:
    """As if the last crawl had been so long ago."""
    checkpoint = sqlite3.connect(directory / "checkpoint.sqlite")
    with checkpoint:
        checkpoint.execute("UPDATE crawl SET started_at = started_at - ?", (seconds,))
    checkpoint.close()


@pytest.mark.parametrize("sink", ["jsonl", "jsonl.zst", "parquet", "sqlite"])
async def test_an_organization_that_was_away_is_read_on_from_where_it_was_left(
    frozen: Simulator, tmp_path: Path, sink: str
) -> None:
    frozen.clock.set(time.time())
    await follow(frozen, tmp_path, sink)
    first = records_of(await rows_of(sink, tmp_path))
    organization = min(
        each["organizationId"] for each in read_manifest(tmp_path)["partitions"] if each["records"]
    )
    await enabled(frozen, organization, False)
    for _ in range(2):
        assert (await follow(frozen, tmp_path, sink)).is_complete
    await enabled(frozen, organization, True)
    async with Meraki(frozen.api_key, base_url=frozen.url) as meraki:
        await meraki.organizations.create_organization_network(
            organization, name="New", product_types=["switch"]
        )
    progress = await follow(frozen, tmp_path, sink)
    assert progress.is_complete
    assert progress.organizations_done == progress.organizations
    # that it was switched off, and on again, is in its change log as well
    assert progress.new_records == 3
    second = records_of(await rows_of(sink, tmp_path))
    if sink == "sqlite":  # whose rows of the other crawls are apart
        assert second.total() == 3
        return
    assert not first - second
    assert (second - first).total() == 3
    assert await verify(tmp_path) == []


async def test_a_network_that_was_away_is_read_on_from_where_it_was_left(
    frozen: Simulator, tmp_path: Path
) -> None:
    frozen.clock.set(time.time())
    plan = Plan.of(["getNetworkClients"])
    await follow(frozen, tmp_path, plan=plan)
    began_earlier(tmp_path, 7200)
    first = time.time() - 7200
    frozen.faults.add("404-text#1@getNetworkClients")
    # another overlap than that of the crawls that follow
    assert (await follow(frozen, tmp_path, plan=plan, overlap=1200.0)).is_complete
    [lacking] = [each for each in read_manifest(tmp_path)["partitions"] if each["errors"]]
    [network] = [error["parentId"] for error in lacking["errors"]]
    began_earlier(tmp_path, 3600)
    second = time.time() - 3600
    asked: dict[str, float] = {}
    for expected in (first, second):
        seen = len(frozen.requests)
        assert (await follow(frozen, tmp_path, plan=plan)).is_complete
        for each in list(frozen.requests)[seen:]:
            if each.path.endswith("/clients"):
                t0 = datetime.fromisoformat(parse_qs(each.query)["t0"][0]).timestamp()
                asked[each.path.split("/")[-2]] = t0
        assert asked.pop(network) == pytest.approx(expected, abs=310)
        assert asked
        assert all(t0 == pytest.approx(second, abs=310) for t0 in asked.values())
        began_earlier(tmp_path, 3600)


async def test_what_the_api_cannot_give_any_more_is_named(
    frozen: Simulator, tmp_path: Path
) -> None:
    frozen.clock.set(time.time())
    requests = "getOrganizationApiRequests"  # which the API keeps for 31 days
    plan = Plan.of([*CHANGE_LOG, requests])
    await follow(frozen, tmp_path, plan=plan)
    first = await rows_of("jsonl", tmp_path)
    began_earlier(tmp_path, 86400 * 40)
    asked = len(frozen.requests)
    progress = await follow(frozen, tmp_path, plan=plan)
    assert progress.is_complete
    assert {gap.listing for gap in progress.gaps} == {requests}
    assert len(progress.gaps) == progress.organizations
    assert all("go back far enough" in gap.error for gap in progress.gaps)
    assert len({gap.organization_id for gap in progress.gaps}) == progress.organizations
    partitions = {each["listing"]: each for each in read_manifest(tmp_path)["partitions"]}
    assert len(partitions[requests]["gaps"]) == 1
    assert not partitions[CHANGES]["gaps"]
    refused = [each for each in list(frozen.requests)[asked:] if each.status == 400]
    assert 0 < len(refused) <= progress.organizations  # what one has found out, others know
    assert not first - await rows_of("jsonl", tmp_path)
    assert await verify(tmp_path) == []
    assert not (await follow(frozen, tmp_path, plan=plan)).gaps


async def test_nothing_new_is_a_success(frozen: Simulator, tmp_path: Path) -> None:
    await frozen.__aexit__(None, None, None)
    frozen.clock.set(time.time())
    async with Simulator(organizations=3, seed=3, clock=frozen.clock) as simulator:
        plan = tmp_path / "plan.json"
        plan.write_text(json.dumps({"listings": CHANGE_LOG}))
        arguments = ("--incremental", "--sink", "sqlite", "--base-url", simulator.url)
        for _ in range(2):
            done = await anyio.to_thread.run_sync(
                lambda: cli(
                    *("crawl", "--plan", str(plan), "--out", str(tmp_path / "out"), *arguments),
                    key=simulator.api_key,
                )
            )
            assert done.returncode == 0, done.stderr
        database = sqlite3.connect(tmp_path / "out" / "crawl.sqlite")
        [(crawls,)] = database.execute("SELECT COUNT(*) FROM crawl WHERE finished_at IS NOT NULL")
        database.close()
        assert crawls == 2
        assert "Nothing was collected" not in done.stderr


async def test_a_crawl_that_is_continued_keeps_its_overlap(
    frozen: Simulator, tmp_path: Path
) -> None:
    frozen.clock.set(time.time())
    requests = "getOrganizationApiRequests"  # which the API keeps for 31 days
    plan = Plan.of([requests])
    await follow(frozen, tmp_path, plan=plan)
    began_earlier(tmp_path, 86400 * 29)
    # back to where the last crawl began it goes, though not as far as it is asked for
    frozen.faults.add(f"403-html#2+@{requests}")
    first = await follow(frozen, tmp_path, plan=plan, overlap=86400.0 * 10)
    assert not first.is_complete
    frozen.faults.clear()
    progress = await follow(frozen, tmp_path, plan=plan)
    assert (progress.is_resumed, progress.is_complete) == (True, True)
    assert progress.gaps == []
