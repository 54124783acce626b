"""Completion of operationIds, and what it may load."""

import subprocess
import sys

import pytest

from meraki_async.api.index import OPERATIONS
from meraki_async.cli.completion import complete_listing, complete_operation_id

from .command import cli


def test_completion() -> None:
    assert complete_operation_id("") == list(OPERATIONS)
    assert complete_listing("inv") == ["inventory"]
    assert all(
        name.startswith("getOrganizationDev")
        for name in complete_operation_id("getOrganizationDev")
    )


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("call getOrganizationDevicesAv", "getOrganizationDevicesAvailabilities"),
        ("operations updateNetworkAppl", "updateNetworkApplianceVlan"),
        ("crawl dir", "directory"),
        ("crawl getNetworkCl", "getNetworkClients"),
    ],
)
def test_completion_in_the_shell(line: str, expected: str) -> None:
    variables = {
        "_MERAKI_ASYNC_COMPLETE": "complete_bash",
        "COMP_WORDS": f"meraki-async {line}",
        "COMP_CWORD": "2",
    }
    assert expected in cli(variables=variables).stdout.splitlines()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("getOrganizationDevices --param perP", ["perPage="]),
        ("getOrganizationDevices -p tagsFilterType=", ["tagsFilterType=withA"]),
        ("getOrganizationDevices -p 'productTypes=wi", ["productTypes=wireless"]),
        ("getOrganizationDevices -p x", []),
        ("getOrgnizations -p x", []),
    ],
)
def test_completion_of_parameters(line: str, expected: list[str]) -> None:
    variables = {
        "_MERAKI_ASYNC_COMPLETE": "complete_zsh",
        "_TYPER_COMPLETE_ARGS": f"meraki-async call {line}",
    }
    done = cli(variables=variables)
    assert done.stderr == ""
    assert all(text in done.stdout for text in expected)
    assert bool(expected) == ("=" in done.stdout)


def test_the_commands_load_nothing_slow_before_they_run() -> None:
    code = (
        "import sys, meraki_async.cli\n"
        "slow = ('meraki_async.simulator', 'meraki_async.crawl', 'meraki_async.api.m', 'rich.')\n"
        "print([name for name in sys.modules if name.startswith(slow)])"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"
