"""Which organizations, networks and listings a plan chooses."""

import json
from collections import Counter
from fnmatch import fnmatchcase
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rich.console import Console

from meraki_async import ConfigurationError, HttpResponse, Meraki
from meraki_async.api import index as api_index
from meraki_async.cli.output.crawl_status import show_status
from meraki_async.cli.output.estimate import show_estimate
from meraki_async.crawl import Plan, estimate, read_manifest
from meraki_async.selection.selection import Organization
from meraki_async.simulator import Simulator

from .crawling import crawl_of, response, run_crawl
from .read_back import rows_of

pytestmark = pytest.mark.anyio


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


async def test_organizations_are_chosen_by_id_name_and_shard(
    frozen: Simulator, tmp_path: Path
) -> None:
    names = ["getOrganizationAdmins"]
    everything = await run_crawl(frozen, tmp_path / "all", Plan.of(names))
    parts = 0
    for part in (1, 2, 3):
        progress = await run_crawl(frozen, tmp_path / str(part), Plan.of(names, shard=(part, 3)))
        parts += progress.organizations
    assert parts == everything.organizations == 5
    [first, *_] = sorted(path.stem for path in (tmp_path / "all").glob("*/*.jsonl"))
    one = await run_crawl(frozen, tmp_path / "one", Plan.of(names, organizations=[first]))
    assert one.organizations == 1
    none = await run_crawl(frozen, tmp_path / "none", Plan.of(names, organizations=["Nobody*"]))
    assert none.organizations == 0
    assert not none.is_complete


async def test_networks_are_chosen_by_name_tag_and_product(
    frozen: Simulator, tmp_path: Path
) -> None:
    networks = await networks_of(frozen)
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
        progress = await run_crawl(frozen, out, Plan.of(["getNetworkSettings"], **choice))
        assert progress.is_complete
        assert await asked_of(out, "getNetworkSettings") == expected


async def test_devices_are_those_of_the_chosen_networks_and_products(
    frozen: Simulator, tmp_path: Path
) -> None:
    await run_crawl(frozen, tmp_path / "all", Plan.of(["getOrganizationDevices"]))
    rows = await rows_of("jsonl", tmp_path / "all")
    devices = [json.loads(record) for *_, record in rows]
    switches = [each for each in devices if each["productType"] == "switch"]
    network = Counter(each["networkId"] for each in switches).most_common(1)[0][0]
    plan = Plan.of(["getDeviceSwitchPorts"], networks=[network], products=["switch"])
    await run_crawl(frozen, tmp_path / "some", plan)
    expected = {each["serial"] for each in switches if each["networkId"] == network}
    assert await asked_of(tmp_path / "some", "getDeviceSwitchPorts") == expected
    none = Plan.of(["getDeviceSwitchPorts"], networks=[network], products=["camera"])
    assert (await run_crawl(frozen, tmp_path / "none", none)).total_records == 0


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
    assert set(plan.unmatched([organization])) == set(wanted) - set(met)


@pytest.mark.parametrize(
    ("wanted", "name"),
    [("acme", "ACME"), ("STRASSE*", "Straße 7"), ("Caf\u00e9", "Cafe\u0301"), ("Ⅷ", "ⅷ")],
)
def test_names_that_read_the_same_are_the_same(wanted: str, name: str) -> None:
    assert Plan.of(organizations=[wanted]).wants(Organization("1", name))
    assert not Plan.of(organizations=["N_1a"]).wants(Organization("n_1A", "other"))


async def test_filters_that_match_nothing_are_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    networks = [{"id": "N_1", "name": "Store Köln", "tags": ["pci"], "productTypes": ["switch"]}]
    admins: list[int] = [403]

    def handle(path: str, query: str) -> HttpResponse:
        if path == "/organizations":
            return response([{"id": "1", "name": "Acme Nord"}])
        if path.endswith("/admins"):
            return response([{"a": 1}], admins[0])
        return response(networks if path.endswith("/networks") else [{"a": 1}])

    plan = Plan.of(
        ["getNetworkSettings", "getOrganizationAdmins"],
        organizations=["acme*", "Acme Nrd"],
        networks=["store ko\u0308ln", "Store Kolm", "Nope"],
        network_tags=["pci", "pcj", "retail"],
        products=["switch", "camera"],
    )
    expected = {
        "organization Acme Nrd: the key sees no organization of this id or name; "
        "did you mean 'Acme Nord'?",
        "network Store Kolm: no network of this id or name was found; did you mean 'Store Köln'?",
        "network Nope: no network of this id or name was found; there is 'Store Köln'",
        "tag pcj: no network has this tag; did you mean 'pci'?",
        "tag retail: no network has this tag; there is 'pci'",
        "product type camera: no network has this product type; there is 'switch'",
    }
    progress = await crawl_of(handle, tmp_path, plan)
    assert not progress.is_complete
    assert {str(each) for each in progress.not_found} == expected
    # by the next run as well, which lists no networks any more
    networks.clear()
    admins[0] = 200
    progress = await crawl_of(handle, tmp_path, plan)
    assert progress.is_complete
    assert {str(each) for each in progress.not_found} == expected
    assert show_status(tmp_path) == 1
    shown = capsys.readouterr().out
    assert all(f"Missing: {each}" in shown for each in expected)
    assert "but for what is named above" in shown


async def test_filters_are_compared_with_networks_that_only_devices_need(
    frozen: Simulator, tmp_path: Path
) -> None:
    [network, *_] = await networks_of(frozen)
    plan = Plan.of(["getDeviceSwitchPorts"], networks=[network["name"].upper(), "Nope"])
    async with Meraki(frozen.api_key, base_url=frozen.url) as meraki:
        guess = await estimate(meraki, plan, tmp_path)
    asked = len(frozen.requests)
    progress = await run_crawl(frozen, tmp_path, plan)
    assert [each.parent_id for each in progress.not_found] == ["Nope"]
    assert guess.unmatched == progress.not_found
    # with the listings by which networks are chosen
    assert progress.requests == len(frozen.requests) - asked == read_manifest(tmp_path)["requests"]


async def test_nothing_is_said_of_filters_while_networks_are_unknown(
    frozen: Simulator, tmp_path: Path
) -> None:
    frozen.faults.add("403-html#2@getOrganizationNetworks")
    progress = await run_crawl(frozen, tmp_path, Plan.of(["getNetworkSettings"], networks=["X"]))
    assert progress.failed
    assert progress.not_found == []


async def test_a_part_without_organizations_is_no_error(frozen: Simulator, tmp_path: Path) -> None:
    sizes = []
    for part in range(1, 9):
        out = tmp_path / str(part)
        plan = Plan.of(["getOrganizationAdmins"], shard=(part, 8))
        progress = await run_crawl(frozen, out, plan)
        assert progress.is_complete
        assert read_manifest(out)["isComplete"]
        sizes.append(progress.organizations)
    assert sum(sizes) == 5
    assert 0 in sizes


@pytest.mark.parametrize("listing", ["getOrganizationAdmins", "getNetworkSettings"])
async def test_an_estimate_says_which_filters_match_nothing(
    meraki: Meraki, tmp_path: Path, listing: str
) -> None:
    plan = Plan.of([listing], networks=["Nope", "*"], organizations=["*", "Nobody"])
    guess = await estimate(meraki, plan, tmp_path)
    follows = listing == "getNetworkSettings"
    assert [each.parent_id for each in guess.unmatched] == ["Nope"] * follows
    console = Console(file=StringIO())
    code = await show_estimate(meraki, plan, tmp_path, console, Console(file=StringIO()))
    assert code == 1
    assert ("Missing: network Nope" in console.file.getvalue()) == follows  # type: ignore[attr-defined]


def test_many_names_that_match_nothing_are_not_all_compared() -> None:
    names = [f"Acme {number}" for number in range(5000)]
    known = [Organization(str(number), f"Acme X{number}") for number in range(5000)]
    assert set(Plan.of(organizations=names).unmatched(known).values()) == {""}


def test_a_preset_is_read_without_what_the_api_does_not_have(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert Plan.of(["inventory"]).skipped == ()
    monkeypatch.delitem(api_index.OPERATIONS, "getOrganizationInventoryDevices")
    plan = Plan.of(["inventory"])
    names = {each.name for each in plan.listings}
    assert "getOrganizationInventoryDevices" not in names
    assert "getOrganizationDevices" in names
    assert plan.skipped == ("getOrganizationInventoryDevices",)
    with pytest.raises(ConfigurationError, match="unknown operation"):
        Plan.of(["getOrganizationInventoryDevices"])
    monkeypatch.delitem(api_index.OPERATIONS, "getOrganizationNetworks")
    with pytest.raises(ConfigurationError, match="unknown operation 'getOrganizationNetworks'"):
        Plan.of(["getNetworkSettings"])


def test_choices_stand_in_a_plan_file(tmp_path: Path) -> None:
    path = tmp_path / "plan.toml"
    path.write_text(
        'listings = ["getNetworkSettings"]\nnetworks = ["Store*"]\nproducts = ["switch"]\n'
        'network_tags = ["pci"]\nevents_limit = 7\nevents_since = 60.5\n'
    )
    plan = Plan.from_file(path)
    assert (plan.networks, plan.network_tags, plan.products) == (("Store*",), ("pci",), ("switch",))
    assert (plan.events_limit, plan.events_since) == (7, 60.5)
    assert Plan.from_file(path, events_limit=8).events_limit == 8
    for wrong in ({"events_limit": 0}, {"events_since": -1.0}, {"events_since": float("nan")}):
        with pytest.raises(ConfigurationError, match="must be positive"):
            Plan.of(**wrong)
    with pytest.raises(ConfigurationError, match="no product type 'toaster'; there are appliance"):
        Plan.of(["getNetworkSettings"], products=["toaster"])


def test_the_order_of_listings_makes_no_other_plan() -> None:
    one = Plan.of(["getOrganizationAdmins", "getNetworkSettings"], organizations=["b", "a"])
    two = Plan.of(["getNetworkSettings", "getOrganizationAdmins"], organizations=["a", "b"])
    assert one.fingerprint == two.fingerprint


def test_what_cannot_be_crawled_is_said() -> None:
    for name, words in {
        "getOrganisations": "unknown operation .* presets are",
        "getNetworkApplianceRfProfile": "needs only an organization",
        "createOrganizationNetwork": "reads what needs only",
    }.items():
        with pytest.raises(ConfigurationError, match=words):
            Plan.of([name])
    with pytest.raises(ConfigurationError, match="colour"):
        Plan.of([{"operation": "getOrganizationDevices", "colour": "red"}])
