"""A crawl that is killed, cut off or refused goes on where it was: nothing lost, nothing twice."""

import asyncio
import json
import shutil
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from meraki_async import Budgets, ConfigurationError, Meraki, RateLimit, UnauthorizedError
from meraki_async.crawl import (
    OutputError,
    Plan,
    crawl,
    open_sink,
    read_manifest,
    verify,
)
from meraki_async.simulator import Clock, Simulator

pytestmark = pytest.mark.anyio

PAGED = {"operation": "getOrganizationDevices", "per_page": 5}
NETWORKS = {"operation": "getOrganizationNetworks", "per_page": 5}
NAMES: list[Any] = [
    PAGED,
    NETWORKS,
    "getOrganizationAdmins",
    "getNetworkWirelessSsids",
    "getNetworkSettings",
    "getDeviceSwitchPorts",
]


def lines_of(directory: Path) -> Counter[tuple[str, bytes]]:
    """Every record in a crawl's files, with the file it is in."""
    return Counter(
        (path.relative_to(directory).as_posix(), line)
        for path in directory.glob("*/*.jsonl")
        for line in path.read_bytes().splitlines()
    )


@pytest.fixture
async def still() -> AsyncIterator[Simulator]:
    """A world that stands still, without limits."""
    clock = Clock()
    clock.freeze()
    async with Simulator(
        organizations=6, devices_per_organization=30, seed=3, rate_limits=False, clock=clock
    ) as running:
        yield running


async def crawled(
    simulator: Simulator, directory: Path, plan: Plan | None = None, **options: Any
) -> Any:
    async with (
        Meraki(
            options.pop("api_key", simulator.api_key),
            base_url=simulator.url,
            budgets=Budgets(RateLimit(1000, 1000), source=RateLimit(5000, 5000)),
            retries=options.pop("retries", 4),
        ) as meraki,
        crawl(meraki, plan or Plan.of(NAMES), directory, **options) as run,
    ):
        return await run.finish()


async def test_networks_and_devices_follow_from_their_parents(
    still: Simulator, tmp_path: Path
) -> None:
    progress = await crawled(still, tmp_path)
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
    asked = [one for one in still.requests if one.path.endswith("/wireless/ssids")]
    assert len(asked) == len(wireless) < len(networks)
    assert await verify(tmp_path) == []


async def test_parents_that_are_not_wanted_are_read_but_not_written(
    still: Simulator, tmp_path: Path
) -> None:
    assert (await crawled(still, tmp_path, Plan.of(["getNetworkSettings"]))).is_complete
    assert {name.partition("/")[0] for name, _ in lines_of(tmp_path)} == {"getNetworkSettings"}


async def test_a_revoked_key_stops_it_and_the_next_run_goes_on(
    still: Simulator, tmp_path: Path
) -> None:
    await crawled(still, tmp_path / "whole")
    whole = len(still.requests)
    async with Meraki(still.api_key, base_url=still.url) as owner:
        new = await owner.call("generateAdministeredIdentitiesMeApiKeys").decode_as(dict)
        running = asyncio.create_task(crawled(still, tmp_path / "cut", api_key=new["key"]))
        while len(still.requests) < whole * 1.5:  # noqa: ASYNC110 - the server tells nobody
            await asyncio.sleep(0)
        await owner.call("revokeAdministeredIdentitiesMeApiKeys", suffix=new["key"][-4:])
        with pytest.raises(UnauthorizedError):
            await running
    assert not read_manifest(tmp_path / "cut")["isComplete"]
    before = len(still.requests)
    progress = await crawled(still, tmp_path / "cut")
    assert progress.is_resumed
    assert progress.is_complete
    assert 0 < len(still.requests) - before < whole * 0.9
    assert lines_of(tmp_path / "cut") == lines_of(tmp_path / "whole")


async def test_what_fails_for_a_while_is_put_off(still: Simulator, tmp_path: Path) -> None:
    still.faults.add("503x5@getOrganizationAdmins")
    progress = await crawled(still, tmp_path, retries=0, retry_delay=0.01)
    assert progress.is_complete, progress.failed
    assert progress.retries == 5


async def test_what_fails_for_good_is_named_and_read_by_the_next_run(
    still: Simulator, tmp_path: Path
) -> None:
    await crawled(still, tmp_path / "whole")
    still.faults.add("403-html@getOrganizationNetworks")
    progress = await crawled(still, tmp_path / "cut")
    # with the networks, what follows from them
    manifest = read_manifest(tmp_path / "cut")
    failed = {one["listing"] for one in manifest["partitions"] if one["state"] == "failed"}
    assert failed == {"getOrganizationNetworks", "getNetworkWirelessSsids", "getNetworkSettings"}
    assert not progress.is_complete
    still.faults.clear()
    assert (await crawled(still, tmp_path / "cut")).is_complete
    assert lines_of(tmp_path / "cut") == lines_of(tmp_path / "whole")


async def test_what_follows_from_a_listing_that_is_not_there_is_not_complete(
    still: Simulator, tmp_path: Path
) -> None:
    still.faults.add("404-text@getOrganizationNetworks")
    assert (await crawled(still, tmp_path)).is_complete
    partitions = read_manifest(tmp_path)["partitions"]
    lacking = [one for one in partitions if one["listing"] == "getOrganizationNetworks"]
    assert {one["state"] for one in lacking} == {"not available"}
    assert all("404" in one["errors"][0]["error"] for one in lacking)
    following = [one for one in partitions if one["listing"] == "getNetworkSettings"]
    assert {one["state"] for one in following} == {"not available"}
    assert not [name for name, _ in lines_of(tmp_path) if name.startswith("getNetwork")]


async def test_what_goes_away_in_the_middle_is_a_failure(still: Simulator, tmp_path: Path) -> None:
    # of five organizations' devices, page by page: the first pages come
    still.faults.add("404-text#6+@getOrganizationDevices")
    progress = await crawled(still, tmp_path / "cut", Plan.of([PAGED]))
    assert progress.failed
    assert not progress.is_complete
    still.faults.clear()
    assert (await crawled(still, tmp_path / "cut", Plan.of([PAGED]))).is_complete
    await crawled(still, tmp_path / "whole", Plan.of([PAGED]))
    assert lines_of(tmp_path / "cut") == lines_of(tmp_path / "whole")


async def test_another_plan_or_process_is_refused(still: Simulator, tmp_path: Path) -> None:
    still.faults.add("403-html@getOrganizationAdmins")
    await crawled(still, tmp_path)
    with pytest.raises(ConfigurationError, match="another plan"):
        await crawled(still, tmp_path, Plan.of(["getOrganizationAdmins"]))
    with pytest.raises(ConfigurationError, match="another dashboard"):
        await crawled(still, tmp_path, dashboard="elsewhere")
    await crawled(still, tmp_path, Plan.of(["getOrganizationAdmins"]), restart=True)
    async with Meraki(still.api_key, base_url=still.url) as meraki:
        two = tmp_path / "two"
        async with crawl(meraki, Plan.of(NAMES), two):
            with pytest.raises(OutputError, match="another crawl is running"):
                async with crawl(meraki, Plan.of(NAMES), two):
                    pass


async def test_verify_names_what_was_changed(still: Simulator, tmp_path: Path) -> None:
    await crawled(still, tmp_path)
    one, two, *_ = sorted(tmp_path.glob("getOrganizationDevices/*.jsonl"))  # noqa: ASYNC240
    one.write_bytes(one.read_bytes() + b"{}\n")
    two.unlink()
    wrong = await verify(tmp_path)
    assert len(wrong) == 3
    assert any(two.name in line and "No such file" in line for line in wrong)


@pytest.mark.parametrize("sink", ["jsonl", "parquet", "sqlite"])
async def test_verify_and_status_write_nothing(still: Simulator, tmp_path: Path, sink: str) -> None:
    await crawled(still, tmp_path, sink=open_sink(sink, tmp_path))

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


async def test_organizations_are_chosen_by_id_name_and_shard(
    still: Simulator, tmp_path: Path
) -> None:
    names = ["getOrganizationAdmins"]
    everything = await crawled(still, tmp_path / "all", Plan.of(names))
    parts = 0
    for part in (1, 2, 3):
        progress = await crawled(still, tmp_path / str(part), Plan.of(names, shard=(part, 3)))
        parts += progress.organizations
    assert parts == everything.organizations == 5
    [first, *_] = sorted(path.stem for path in (tmp_path / "all").glob("*/*.jsonl"))
    one = await crawled(still, tmp_path / "one", Plan.of(names, organizations=[first]))
    assert one.organizations == 1
    none = await crawled(still, tmp_path / "none", Plan.of(names, organizations=["Nobody*"]))
    assert none.organizations == 0
    assert not none.is_complete


def test_what_cannot_be_crawled_is_said() -> None:
    for name, words in {
        "getOrganisations": "no operation .* presets are",
        "getNetworkClient": "needs only an organization",
        "createOrganizationNetwork": "reads what needs only",
        "getOrganizations": "needs only an organization",
    }.items():
        with pytest.raises(ConfigurationError, match=words):
            Plan.of([name])
    with pytest.raises(ConfigurationError, match="colour"):
        Plan.of([{"operation": "getOrganizationDevices", "colour": "red"}])
