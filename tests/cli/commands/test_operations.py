"""``meraki-async operations``."""

import json

from hypothesis import given
from hypothesis import strategies as st

from meraki_async.api.index import OPERATIONS
from meraki_async.crawl import PRESETS
from meraki_async.operations.lookup import operation_ids
from meraki_async.operations.operation_info import operation_info
from meraki_async.operations.parameter_schemas import (
    documented_fields,
    documented_type,
    parameter_schema,
)

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
    words = cli("operations", "--search", "offline device")
    one_line(words, "No operation has all these words. Alone, offline: 0, device: ", 1)
    one_line(cli("operations", "--scope", "x"), "there are: administered", 2)
    one_line(cli("operations", "getOrganizations", "--scope", "sensor"), "not both", 2)


def test_one_operation() -> None:
    shown = json.loads(cli("operations", "getOrganizationDevices").stdout)
    assert shown["isListing"]
    assert shown["isPaged"]
    assert shown["oauthScope"] == "dashboard:general:config:read"
    by_name = {each["name"]: each for each in shown["parameters"]}
    assert shown["sentence"] == "List the devices of an organization."
    first: dict[str, object] = {
        "name": "organizationId",
        "pythonName": "organization_id",
        "in": "path",
    }
    first |= {"type": "text", "required": True, "values": []}
    assert shown["parameters"][0].items() >= first.items()
    serials: dict[str, object] = {
        "in": "query",
        "type": "list of text",
        "required": False,
        "values": [],
    }
    assert by_name["serials"].items() >= serials.items()
    limits = {"minimum": 3, "maximum": 5000, "default": 1000}
    assert by_name["perPage"].items() >= limits.items()
    assert by_name["tagsFilterType"]["values"] == ["withAllTags", "withAnyTags"]
    assert by_name["productTypes"]["type"] == "list of text"
    assert "wireless" in by_name["productTypes"]["values"]
    table = cli("operations", "updateNetwork", "--format", "table").stdout
    assert "PUT /networks/{networkId}" in table
    assert "OAuth scope: dashboard:general:config:write" in table
    assert "enrollmentString  body  text" in table
    one_line(cli("operations", "updateNetwrk"), "did you mean updateNetwork", 2)


def test_fields_within_bodies() -> None:
    shown = json.loads(cli("operations", "updateNetworkApplianceVlan").stdout)
    [options] = [each for each in shown["parameters"] if each["name"] == "dhcpOptions"]
    by_name = {each["name"]: each for each in options["fields"]}
    assert by_name["dhcpOptions[].type"]["values"] == ["hex", "integer", "ip", "text"]
    assert by_name["dhcpOptions[].code"]["required"]
    rows = cli("operations", "updateNetworkApplianceVlan", "--format", "csv").stdout
    assert "\ndhcpOptions[].code,body,text,true," in rows


def test_search_looks_at_sentences() -> None:
    found = json.loads(cli("operations", "--search", "list the events of a network").stdout)
    assert "getNetworkEvents" in [each["operationId"] for each in found]
    assert all(each["sentence"].endswith(".") for each in found)


def test_what_a_preset_holds() -> None:
    found = json.loads(cli("operations", "health").stdout)
    assert [each["operationId"] for each in found] == list(PRESETS["health"])
    one_line(cli("operations", "helth"), "did you mean health?", 2)


@given(st.sampled_from(operation_ids()))
def test_every_operation_can_be_described(name: str) -> None:
    info = operation_info(name)
    assert info.sentence
    for parameter in info.parameters:
        schema = parameter_schema(info.operation, parameter.wire_name)
        assert documented_type(schema)
        fields = [each.name for each in documented_fields(schema, parameter.wire_name)]
        assert all(each.startswith(parameter.wire_name) for each in fields)
