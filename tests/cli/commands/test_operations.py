"""``meraki-async operations``, and completion of operationIds."""

import json

import pytest

from meraki_async.api.index import OPERATIONS
from meraki_async.cli.completion import listing_names, operation_ids

from ..command import cli, one_line


def test_listing_and_searching() -> None:
    everything = cli("operations", "--format", "jsonl").stdout.splitlines()
    assert len(everything) == len(OPERATIONS)
    found = json.loads(cli("operations", "--search", "device SWITCH ports get").stdout)
    assert {"operationId": "getDeviceSwitchPorts", "verb": "GET", "scope": "switch"}.items() <= {
        **next(each for each in found if each["operationId"] == "getDeviceSwitchPorts")
    }.items()
    table = cli("operations", "--scope", "sensor", "--format", "table").stdout
    assert "/devices/{serial}/sensor/relationships" in table
    assert cli("operations", "--search", "no such thing").returncode == 1
    one_line(cli("operations", "--scope", "x"), "there are: administered", 2)
    one_line(cli("operations", "getOrganizations", "--scope", "sensor"), "not both", 2)


def test_one_operation() -> None:
    shown = json.loads(cli("operations", "getOrganizationDevices").stdout)
    assert shown["isListing"]
    assert shown["isPaged"]
    assert shown["oauthScope"] == "dashboard:general:config:read"
    first = {"name": "organization_id", "type": "text", "required": True}
    assert shown["parameters"][0] == first
    assert {"name": "serials", "type": "list of text", "required": False} in shown["parameters"]
    table = cli("operations", "updateNetwork", "--format", "table").stdout
    assert "PUT /networks/{networkId}" in table
    assert "OAuth scope: dashboard:general:config:write" in table
    assert "enrollment_string  text" in table
    one_line(cli("operations", "updateNetwrk"), "did you mean updateNetwork", 2)


def test_completion() -> None:
    assert operation_ids("") == list(OPERATIONS)
    assert listing_names("inv") == ["inventory"]
    assert all(
        name.startswith("getOrganizationDev") for name in operation_ids("getOrganizationDev")
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
def test_the_shell_is_answered(line: str, expected: str) -> None:
    variables = {
        "_MERAKI_ASYNC_COMPLETE": "complete_bash",
        "COMP_WORDS": f"meraki-async {line}",
        "COMP_CWORD": "2",
    }
    assert expected in cli(variables=variables).stdout.splitlines()
