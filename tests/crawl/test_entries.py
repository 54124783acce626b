"""Several entries of one operation in a plan."""

import json
from pathlib import Path
from typing import Any

import pytest

from meraki_async import ConfigurationError
from meraki_async.crawl import Plan, open_sink, read_manifest, verify
from meraki_async.simulator import Simulator

from .crawling import run_crawl
from .read_back import rows_of

pytestmark = pytest.mark.anyio

ENTRIES: list[Any] = [
    {"operation": "getOrganizationDevices", "product_types": ["switch"], "as": "getSwitches"},
    {"operation": "getOrganizationDevices", "product_types": ["wireless"], "as": "get-APs"},
    "getDeviceSwitchPorts",
]


@pytest.mark.parametrize("sink", ["jsonl", "jsonl.zst", "parquet", "sqlite", "postgresql"])
async def test_entries_of_one_operation_are_told_apart(
    frozen: Simulator, tmp_path: Path, sink: str, request: pytest.FixtureRequest
) -> None:
    if sink == "postgresql":
        sink = request.getfixturevalue("postgresql")
    plan = Plan.of(ENTRIES)
    frozen.faults.add("403-html#4+@getOrganizationDevices")
    progress = await run_crawl(frozen, tmp_path, plan, sink=open_sink(sink, tmp_path))
    assert not progress.is_complete
    frozen.faults.clear()
    progress = await run_crawl(frozen, tmp_path, plan, sink=open_sink(sink, tmp_path))
    assert (progress.is_resumed, progress.is_complete) == (True, True)
    found: dict[str, set[str]] = {}
    for listing, _, _, record in await rows_of(sink, tmp_path):
        found.setdefault(listing, set()).add(json.loads(record).get("productType"))
    # the ports follow from all devices, whatever entries of devices there are
    assert found == {
        "getSwitches": {"switch"},
        "get-APs": {"wireless"},
        "getDeviceSwitchPorts": {None},
    }
    assert await verify(tmp_path, open_sink(sink, tmp_path)) == []


async def test_events_of_each_product_type(frozen: Simulator, tmp_path: Path) -> None:
    plan = Plan.of([{"operation": "getNetworkEvents", "each_product_type": True, "as": "events"}])
    names = {each.name for each in plan.listings if not each.discovery_only}
    assert {"events_switch", "events_wireless", "events_systemsManager"} <= names
    assert len(names) == 9
    progress = await run_crawl(frozen, tmp_path, plan)
    assert progress.is_complete, progress.failed
    asked = [one for one in frozen.requests if one.path.endswith("/events")]
    # of no product that a network does not have
    assert {one.status for one in asked} == {200}
    partitions = read_manifest(tmp_path)["partitions"]
    complete = sum(one["tasks"]["complete"] for one in partitions if not one["isDiscoveryOnly"])
    products = {one["listing"] for one in partitions if one["tasks"]["complete"]} & names
    assert complete > len(products) > 2


@pytest.mark.parametrize(
    ("entries", "words"),
    [
        ([{"operation": "getOrganizationAdmins", "as": "../x"}], "cannot be called '../x'"),
        ([{"operation": "getOrganizationAdmins", "as": "crawl"}], "cannot be called 'crawl'"),
        ([{"operation": "getOrganizationAdmins", "as": "x_current"}], "cannot be called"),
        ([{"operation": "getOrganizationAdmins", "as": "sqlite_x"}], "cannot be called"),
        (
            [{"operation": "getOrganizationAdmins", "as": "getOrganizationDevices"}],
            "no other operation's",
        ),
        ([{"operation": "getOrganizationAdmins", "as": 7}], "as takes a text"),
        ([{"operation": "inventory", "as": "all"}], "the preset inventory takes no as"),
        (
            [{"operation": "getOrganizationAdmins", "each_product_type": True}],
            "operations with a parameter product_type",
        ),
        (
            [
                {"operation": "getOrganizationAdmins", "as": "a"},
                {"operation": "getOrganizationDevices", "as": "A"},
            ],
            "only in upper and lower case",
        ),
        (
            ["getOrganizationDevices", {"operation": "getOrganizationDevices", "per_page": 5}],
            "a name of its own",
        ),
        ([{"operation": "getOrganizations", "per_page": 5}], "takes no parameters"),
    ],
)
def test_names_that_cannot_be_kept_apart_are_refused(entries: list[Any], words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        Plan.of(entries)


def test_an_operation_under_its_own_name_is_the_operation() -> None:
    entry = {"operation": "getOrganizationAdmins", "as": "getOrganizationAdmins"}
    assert Plan.of([entry]) == Plan.of(["getOrganizationAdmins"])
