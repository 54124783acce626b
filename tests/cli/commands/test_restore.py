"""``meraki-async diff`` and ``plan restore`` in processes of their own."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from ..command import Done, cli

pytestmark = [
    pytest.mark.meraki_dashboard(
        organizations=1, devices_per_organization=20, seed=7, rate_limits=False
    ),
    pytest.mark.slow,
]
LISTINGS = (
    "getOrganizationNetworks",
    "getNetworkApplianceVlans",
    "getNetworkApplianceVlansSettings",
    "getNetworkSyslogServers",
)


class Desk:
    """The commands, told of a simulated dashboard by their environment."""

    def __init__(self, simulator: Any, directory: Path) -> None:
        self.directory = directory
        self.variables = {
            "MERAKI_DASHBOARD_API_KEY": simulator.api_key,
            "MERAKI_DASHBOARD_BASE_URL": simulator.url,
        }

    def run(self, *arguments: str) -> Done:
        return cli(*arguments, variables=self.variables, cwd=self.directory)

    def done(self, *arguments: str) -> Done:
        done = self.run(*arguments)
        assert done.returncode == 0, done.stdout + done.stderr
        return done


@pytest.fixture
def desk(meraki_dashboard: Any, tmp_path: Path) -> Desk:
    return Desk(meraki_dashboard, tmp_path)


def network_of(desk: Desk) -> str:
    """A network with an appliance, as the crawl has it."""
    [file] = (desk.directory / "A" / "getOrganizationNetworks").iterdir()
    records = [json.loads(line) for line in file.read_text().splitlines()]
    return next(str(each["id"]) for each in records if "appliance" in each["productTypes"])


@pytest.mark.slow
def test_what_was_changed_by_hand_is_shown_and_comes_back(desk: Desk) -> None:
    desk.done("crawl", *LISTINGS, "--out", "A", "--rate", "1000")
    assert "No differences" in desk.done("diff", "A", "--now").stdout
    network = network_of(desk)
    of_network = ("-p", f"networkId={network}", "--yes")
    desk.done("call", "updateNetwork", *of_network, "-p", "name=Renamed")
    desk.done("call", "deleteNetworkApplianceVlan", *of_network, "-p", "vlanId=20")
    vlan = ("id=777", "name=New", "subnet=10.77.7.0/24", "applianceIp=10.77.7.1")
    options = [part for each in vlan for part in ("-p", each)]
    desk.done("call", "createNetworkApplianceVlan", *of_network, *options)

    found = desk.run("diff", "A", "--now", "--format", "json")
    assert found.returncode == 1
    differences = json.loads(found.stdout)["differences"]
    assert {(each["kind"], each["setting"], each.get("within", "")) for each in differences} == {
        ("changed", "getOrganizationNetworks", ""),
        ("missing", "getNetworkApplianceVlans", "20"),
        ("added", "getNetworkApplianceVlans", "777"),
    }
    assert "Renamed" in desk.run("diff", "A", "--now").stdout

    made = desk.run("plan", "restore", "A", "--out", "keep.jsonl")
    assert made.returncode == 1
    assert "--prune deletes it" in made.stderr
    pruning = ("plan", "restore", "A", "--prune", "--out", "back.jsonl", "--network", network)
    made = desk.run(*pruning)
    assert made.returncode == 1  # the new VLAN 20 may have another id within
    [named] = [line for line in made.stderr.splitlines() if line.startswith("Does not come back")]
    assert "getNetworkApplianceVlans 20 · interfaceId: no write takes it" in named
    # it is said in which network a VLAN is
    shown = desk.done("plan", "show", "back.jsonl").stdout
    assert re.search(r" Renamed · vlanId 777 +deleteNetworkApplianceVlan ", shown)
    desk.done("plan", "apply", "back.jsonl", "--yes")
    assert "No differences" in desk.done("diff", "A", "--now").stdout
    assert "Nothing to change" in desk.done("plan", "restore", "A", "--dry-run").stderr
    desk.done("crawl", *LISTINGS, "--out", "B", "--sink", "sqlite", "--rate", "1000")
    assert "No differences" in desk.done("diff", "A", "B").stdout


def test_what_is_wrong_is_a_usage_error(desk: Desk) -> None:
    for arguments, words in {
        ("diff", "A"): "--now",
        ("diff", "A", "B", "--now"): "--now",
        ("diff", "A", "B"): "no crawl",
        ("diff", "A", "--now", "--map", "x"): "OLD=NEW",
        ("plan", "restore", "A"): "--out",
        ("plan", "restore", "A", "--out", "x.jsonl"): "no crawl",
    }.items():
        done = desk.run(*arguments)
        assert done.returncode == 2, arguments
        assert words in done.stderr, arguments
