"""Arguments from NAME=VALUE: what stays text, what is JSON, what is an error."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meraki_async import MemoryTransport, Meraki
from meraki_async.api.index import OPERATIONS
from meraki_async.cli.arguments import (
    parse_arguments,
    parse_body,
    undocumented_values,
)
from meraki_async.operations.operation_info import operation_info
from meraki_async.operations.parameter_values import parse_value

UPDATE_NETWORK = operation_info("updateNetwork")


def test_every_operation_can_be_called_by_what_its_signature_says() -> None:
    samples = {"integer": "1", "number": "1", "true or false": "true", "object": "{}"}
    meraki = Meraki("key", transport=MemoryTransport(lambda request: pytest.fail("sent")))
    for operation_id in OPERATIONS:
        info = operation_info(operation_id)
        texts = [
            f"{parameter.name}={samples.get(parameter.type_name.removeprefix('list of '), '1')}"
            for parameter in info.parameters
        ]
        arguments = parse_arguments(info, texts)
        assert set(arguments.values) == {parameter.name for parameter in info.parameters}
        call = meraki.call(operation_id, **arguments.values)
        call.discard()  # a write that is not sent would warn
        assert "{" not in call.request.path


@pytest.mark.parametrize("name", ["organizationId", "organization_id"])
def test_both_spellings(name: str) -> None:
    found = parse_arguments(operation_info("getOrganization"), [f"{name}=646829496481000037"])
    assert found.values == {"organization_id": "646829496481000037"}


@given(st.text().filter(lambda text: text != "-" and not text.startswith("@")))
def test_ids_and_texts_stay_text(text: str) -> None:
    assert parse_arguments(operation_info("getDevice"), [f"serial={text}"]).values == {
        "serial": text
    }
    given_texts = ["networkId=1", f"name={text}"]
    assert parse_arguments(UPDATE_NETWORK, given_texts).values["name"] == text


@given(st.lists(st.text().filter(lambda text: not text.lstrip().startswith("["))))
def test_lists_of_text(texts: list[str]) -> None:
    tags = UPDATE_NETWORK.parameter("tags")
    assert parse_value(tags, texts) == texts
    assert parse_value(tags, [json.dumps(texts), "x"]) == [*texts, "x"]


@pytest.mark.parametrize(
    ("operation_id", "name", "text", "value"),
    [
        ("getNetworkClients", "timespan", "86400", 86400),
        ("getNetworkClients", "timespan", "1.5", 1.5),
        ("bindNetwork", "autoBind", "true", True),
        ("bindNetwork", "autoBind", "null", None),
        ("updateNetwork", "notes", "null", "null"),
        ("updateNetwork", "tags", "0123", ["0123"]),
        (
            "updateNetworkAlertsSettings",
            "muting",
            '{"byPortSchedules":{}}',
            {"byPortSchedules": {}},
        ),
        ("updateNetworkAlertsSettings", "alerts", '[{"type":"x"}]', [{"type": "x"}]),
        ("updateNetworkAlertsSettings", "alerts", '{"type":"x"}', [{"type": "x"}]),
    ],
)
def test_values_by_what_the_parameter_asks_for(
    operation_id: str, name: str, text: str, value: Any
) -> None:
    found = parse_value(operation_info(operation_id).parameter(name), [text])
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    ("texts", "message"),
    [
        (["networkId=1", "name"], "'name' is not NAME=VALUE"),
        (["networkId=1", "nmae=x"], "there are: networkId, name, timeZone"),
        (["name=x"], "updateNetwork needs networkId"),
        (["networkId=1", "networkId=2"], "networkId takes one value, not 2"),
        (["networkId=1", "network_id=1"], "networkId is given twice, also as network_id"),
        (["networkId=1", "nmae=x"], "did you mean name"),
    ],
)
def test_unusable_arguments_are_errors(texts: list[str], message: str) -> None:
    with pytest.raises((TypeError, ValueError), match=message):
        parse_arguments(UPDATE_NETWORK, texts)


def test_a_wrong_type_is_an_error() -> None:
    with pytest.raises(ValueError, match="perPage must be integer, not 'ten'"):
        parse_arguments(operation_info("getOrganizations"), ["perPage=ten"])


def test_bodies() -> None:
    body = parse_body('{"timeZone": "UTC", "notes": null}')
    found = parse_arguments(UPDATE_NETWORK, ["networkId=1"], body)
    assert found.values == {"network_id": "1", "time_zone": "UTC", "notes": None}
    # a field of the body that is called like a parameter of the path
    renamed = operation_info("updateOrganizationSaseSite")
    found = parse_arguments(renamed, ["organizationId=1", "siteId=2"], {"siteId": "3"})
    assert (found.values["site_id"], found.values["site_id_"]) == ("2", "3")
    for texts, wrong in (
        (["networkId=1"], {"x": 1}),
        (["networkId=1"], {"networkId": 1}),
        (["networkId=1", "notes=x"], body),
        (["networkId=1"], {"timeZone": "UTC", "time_zone": "UTC"}),
    ):
        with pytest.raises((TypeError, ValueError), match=r"parameter|twice"):
            parse_arguments(UPDATE_NETWORK, texts, wrong)
    with pytest.raises(ValueError, match="takes no body"):
        parse_arguments(operation_info("getNetwork"), ["networkId=1"], {})
    for text in ("[1]", "{", "1", "[" * 100_000):
        with pytest.raises(ValueError, match="the body"):
            parse_body(text)


def test_a_body_without_documented_fields_is_given_whole() -> None:
    info = next(info for info in map(operation_info, OPERATIONS) if info.whole_body)
    path = [f"{each.name}=1" for each in info.parameters if each.is_in_path]
    assert parse_arguments(info, path, {"any": 1}).values["body"] == {"any": 1}


def test_values_that_are_not_documented_are_named_with_near_ones() -> None:
    info = operation_info("getOrganizationDevices")
    values = {"product_types": ["wirless", "switch", None], "tags_filter_type": "withAllTags"}
    [said] = undocumented_values(info, values)
    assert said.startswith("productTypes: 'wirless' is not documented (did you mean 'wireless'?)")
    assert "switch" in said
    assert not list(undocumented_values(info, {"per_page": 7}))


def test_piped_parameters() -> None:
    found = parse_arguments(
        operation_info("getOrganizationDevices"), ["organizationId=-", "perPage=3"]
    )
    assert [parameter.wire_name for parameter in found.piped] == ["organizationId"]
    assert found.values == {"per_page": 3}
