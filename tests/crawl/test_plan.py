"""Which organizations, networks and listings a plan chooses."""

import json
from collections import Counter
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from meraki_async import ConfigurationError, Meraki
from meraki_async.crawl import Plan
from meraki_async.crawl.plan.plan import Organization
from meraki_async.simulator import Simulator

from .crawling import run_crawl
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


def test_the_order_of_listings_makes_no_other_plan() -> None:
    one = Plan.of(["getOrganizationAdmins", "getNetworkSettings"], organizations=["b", "a"])
    two = Plan.of(["getNetworkSettings", "getOrganizationAdmins"], organizations=["a", "b"])
    assert one.fingerprint == two.fingerprint


def test_what_cannot_be_crawled_is_said() -> None:
    for name, words in {
        "getOrganisations": "unknown operation .* presets are",
        "getNetworkClient": "needs only an organization",
        "createOrganizationNetwork": "reads what needs only",
    }.items():
        with pytest.raises(ConfigurationError, match=words):
            Plan.of([name])
    with pytest.raises(ConfigurationError, match="colour"):
        Plan.of([{"operation": "getOrganizationDevices", "colour": "red"}])
