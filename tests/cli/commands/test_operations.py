"""``meraki-async operations``."""

import json

from meraki_async.api.index import OPERATIONS

from ..command import cli, one_line


def test_listing_and_searching() -> None:
    everything = cli("operations", "--format", "jsonl").stdout.splitlines()
    assert len(everything) == len(OPERATIONS)
    found = json.loads(cli("operations", "--search", "device SWITCH ports get").stdout)
    assert {"operationId": "getDeviceSwitchPorts", "method": "GET", "scope": "switch"}.items() <= {
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
    by_name = {each["name"]: each for each in shown["parameters"]}
    first = {"name": "organization_id", "type": "text", "required": True, "values": []}
    assert shown["parameters"][0] == first
    assert by_name["serials"] == {
        "name": "serials",
        "type": "list of text",
        "required": False,
        "values": [],
    }
    assert by_name["tags_filter_type"]["values"] == ["withAllTags", "withAnyTags"]
    assert by_name["product_types"]["type"] == "list of text"
    assert "wireless" in by_name["product_types"]["values"]
    table = cli("operations", "updateNetwork", "--format", "table").stdout
    assert "PUT /networks/{networkId}" in table
    assert "OAuth scope: dashboard:general:config:write" in table
    assert "enrollment_string  text" in table
    one_line(cli("operations", "updateNetwrk"), "did you mean updateNetwork", 2)
