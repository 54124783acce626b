"""Tables as the input of ``plan new``, ``call`` and ``crawl``."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from meraki_async import Meraki

from ..command import Done, cli, one_line

pytestmark = [
    pytest.mark.meraki_dashboard(
        organizations=5, devices_per_organization=120, seed=7, rate_limits=False
    ),
    pytest.mark.slow,
]


class Shell:
    """The command in a directory, told of a simulated dashboard by its environment."""

    def __init__(self, simulator: Any, directory: Path) -> None:
        self.simulator = simulator
        self.directory = directory
        self.variables = {
            "MERAKI_DASHBOARD_API_KEY": simulator.api_key,
            "MERAKI_DASHBOARD_BASE_URL": simulator.url,
        }

    def __call__(self, *arguments: str, input: str = "") -> Done:
        return cli(*arguments, variables=self.variables, cwd=self.directory, input=input)

    def write(self, name: str, text: str) -> None:
        (self.directory / name).write_bytes(text.encode())

    def networks(self) -> list[Any]:
        """Of all organizations whose API access is on."""

        async def read() -> list[Any]:
            async with Meraki(self.simulator.api_key, base_url=self.simulator.url) as meraki:
                found = []
                for each in await meraki.organizations.get_organizations().decode_as(dict):
                    if each["api"]["enabled"]:
                        listing = meraki.organizations.get_organization_networks(each["id"])
                        found += await listing.decode_as(dict)
                return found

        return asyncio.run(read())

    def writes(self) -> int:
        return sum(each.method != "GET" for each in self.simulator.requests)


@pytest.fixture
def shell(meraki_dashboard: Any, tmp_path: Path) -> Shell:
    return Shell(meraki_dashboard, tmp_path)


@pytest.mark.slow
def test_networks_retagged_from_a_spreadsheet_and_taken_back(shell: Shell) -> None:
    networks = shell.networks()
    lines = ["\ufeffSite;networkId;add;notes;Owner;;"]
    lines += [f'{each["name"]};{each["id"]};audited;"two\nlines";x;;' for each in networks]
    lines += ["Nobody;;audited;;;;", "Lists;N_1;a, b;;;;"]
    shell.write("sites.csv", "\r\n".join(lines) + "\r\n")
    new = ("plan", "new", "updateNetwork", "--from", "sites.csv", "--out", "plan.jsonl")
    before = len(shell.simulator.requests)
    wrong = shell(*new)
    assert wrong.returncode == 2
    assert [line.split(":")[2].strip() for line in wrong.stderr.splitlines()] == [
        "column Site",
        "column add",
        "column Owner",
    ]
    mapped = (*new, "--map", "add=tags+=", "--map", "*=")
    wrong = shell(*mapped)
    assert wrong.returncode == 2
    last = 2 + len(networks)
    assert wrong.stderr.splitlines() == [
        f"Error: sites.csv: row {last}, column networkId: networkId is missing",
        f"Error: sites.csv: row {last + 1}, column add: tags: 'a, b' looks like several items: a "
        'list is JSON, ["a","b"], and so is an item with such a sign, ["a, b"]',
        f"Error: sites.csv: 2 of {len(networks) + 2} rows are wrong, and nothing was planned: mend "
        "them, or leave them out with --skip-wrong-rows",
    ]
    assert len(shell.simulator.requests) == before
    made = shell(*mapped, "--skip-wrong-rows")
    assert made.returncode == 1, made.stderr
    assert f"Left out: row {last}, column networkId" in made.stderr
    assert shell("plan", "apply", "plan.jsonl", "--yes").returncode == 0
    after = {each["id"]: each for each in shell.networks()}
    for each in networks:
        assert after[each["id"]]["tags"] == [*each["tags"], "audited"]
        assert after[each["id"]]["notes"] == "two\nlines"
    assert shell("plan", "revert", "plan.jsonl", "--out", "undo.jsonl").returncode == 0
    assert shell("plan", "apply", "undo.jsonl", "--yes").returncode == 0
    assert shell.networks() == networks


def test_records_of_a_call_are_rows_of_a_plan(shell: Shell) -> None:
    networks = shell.networks()
    records = "".join(json.dumps(each) + "\n" for each in networks)
    done = shell(
        *("plan", "new", "updateNetwork", "--from", "-", "-p", "networkId=@id"),
        *("--where", "tags=retail", "--set", "tags-=retail", "--out", "plan.jsonl"),
        input=records,
    )
    assert done.returncode == 0, done.stderr
    shown = json.loads(shell("plan", "show", "plan.jsonl", "--format", "json").stdout)
    assert [each["parameters"]["networkId"] for each in shown["changes"]] == [
        each["id"] for each in networks if "retail" in each["tags"]
    ]
    assert all("retail" not in each["body"]["tags"] for each in shown["changes"])
    one_line(shell("plan", "new", "updateNetwork", "--dry-run", "--where", "a=1"), "of --from", 2)
    both = ("plan", "new", "updateNetwork", "--dry-run", "--from", "-", "--org", "*")
    one_line(shell(*both), "the rows of --from are what is chosen", 2)


def test_secrets_in_rows_need_a_vault(shell: Shell) -> None:
    network = shell.networks()[0]["id"]
    shell.write("ssids.csv", f"networkId,number,name,psk\n{network},0,Shop,correct horse\n")
    new = ("plan", "new", "updateNetworkWirelessSsid", "--from", "ssids.csv", "--out", "p.jsonl")
    done = shell(*new)
    one_line(done, "row 2: psk is a secret: with a vault", 2)
    assert "correct" not in done.stderr


def test_calls_of_rows(shell: Shell) -> None:
    networks = shell.networks()[:3]
    lines = [f"{each['id']},site {number}" for number, each in enumerate(networks)]
    shell.write("names.csv", "\n".join(["network_id,name", *lines, "N_1,"]) + "\n")
    new = ("call", "updateNetwork", "--from", "names.csv")
    one_line(shell(*new), "needs --yes", 2)
    assert not shell.writes()
    done = shell(*new, "--where", "name~site*", "--yes", "--format", "jsonl", "--select", "name")
    assert done.returncode == 0, done.stderr
    assert [json.loads(line) for line in done.stdout.splitlines()] == [
        {"_networkId": each["id"], "name": f"site {number}"} for number, each in enumerate(networks)
    ]
    shell.write("names.csv", f'networkId,tags\n,x\n{networks[0]["id"]},"a,b"\n')
    wrong = shell(*new, "--yes")
    assert wrong.returncode == 2
    assert [line[:31] for line in wrong.stderr.splitlines()] == [
        "Error: names.csv: row 2, column",
        "Error: names.csv: row 3, column",
        "Error: names.csv: 2 of 2 rows a",
    ]
    assert shell.writes() == 3


def test_fields_of_piped_records(shell: Shell) -> None:
    networks = shell.networks()[:4]
    records = "".join(
        json.dumps({"net": {"key": e["id"]}, "n": n}) + "\n" for n, e in enumerate(networks)
    )
    get = ("call", "getNetwork", "-p", "networkId=@net.key", "--select", "id", "--format", "jsonl")
    done = shell(*get, "--where", "n>=2", input=records)
    assert done.returncode == 0, done.stderr
    found = {json.loads(line)["id"] for line in done.stdout.splitlines()}
    assert found == {each["id"] for each in networks[2:]}
    one_line(shell(*get, "--where", "m=2", input=records), "has a field m", 2)
    one_line(shell("call", "getOrganizations", "--where", "a=1"), "are for records", 2)
    misspelled = shell(*get, "--where", "not net.kye=x", input=records)
    assert misspelled.returncode == 2
    assert misspelled.stderr.startswith(
        "Warning: the first record of standard input has no field net.kye; "
        "did you mean net.key or net?\n"
    )
    field = shell("call", "getNetwork", "-p", "networkId=@net.kye", input=records)
    assert field.stderr.startswith("Warning: the first record of standard input has no field net.k")
    quiet = shell("call", "getNetwork", "-p", "networkId=@net.kye", "-q", input=records)
    assert "Warning" not in quiet.stderr
    nested = json.dumps({"all": [{"net": each["id"]} for each in networks]}) + "\n"
    each_of = (
        "call",
        "getNetwork",
        "-p",
        "networkId=@all.net",
        "--explode",
        "all",
        "--select",
        "id",
    )
    done = shell(*each_of, "--format", "jsonl", input=nested)
    assert len(done.stdout.splitlines()) == 4
    # a condition that is spelled wrong has written nothing
    delete = ("call", "deleteNetwork", "-p", "networkId=@net.key", "--where", "m!=2", "--yes")
    one_line(shell(*delete, input=records), "has a field m", 2)
    assert not shell.writes()
    done = shell(
        "call",
        "updateNetwork",
        "-p",
        f"networkId={networks[0]['id']}",
        "-p",
        "name=@@home",
        "--yes",
        "--format",
        "json",
    )
    assert json.loads(done.stdout)["name"] == "@home"


def test_a_crawl_of_what_rows_name(shell: Shell) -> None:
    networks = shell.networks()
    shell.write("networks.jsonl", "".join(json.dumps(each) + "\n" for each in networks))
    crawl = ("crawl", "getNetworkSettings", "--from", "networks.jsonl", "--out", "crawl", "--quiet")
    done = shell(*crawl, "--map", "id=networkId", "--where", "tags=retail")
    assert done.returncode == 0, done.stderr
    files = (shell.directory / "crawl" / "getNetworkSettings").glob("*.jsonl")
    lines = [line for file in files for line in file.read_text().splitlines()]
    read = {json.loads(line)["_networkId"] for line in lines}
    assert read == {each["id"] for each in networks if "retail" in each["tags"]}
    shell.write("other.csv", "site\nx\n")
    other = ("crawl", "--from", "other.csv", "--out", "other")
    one_line(shell(*other), "other.csv: no column is organizationId or networkId", 2)
