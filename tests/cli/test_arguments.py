"""Arguments from words: what stays text, what is JSON, what is refused."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meraki_async import MemoryTransport, Meraki
from meraki_async.api.index import OPERATIONS, SCOPES
from meraki_async.cli.arguments import arguments_of, body_of, value_of
from meraki_async.cli.operation_info import find, matching

UPDATE_NETWORK = find("updateNetwork")


def test_every_operation_can_be_called_by_what_its_signature_says() -> None:
    samples = {"integer": "1", "number": "1", "true or false": "true", "object": "{}"}
    meraki = Meraki("key", transport=MemoryTransport(lambda request: pytest.fail("sent")))
    for operation_id in OPERATIONS:
        entry = find(operation_id)
        words = [
            f"{parameter.name}={samples.get(parameter.title.removeprefix('list of '), '1')}"
            for parameter in entry.parameters
        ]
        arguments = arguments_of(entry, words)
        assert set(arguments.values) == {parameter.name for parameter in entry.parameters}
        call = meraki.call(operation_id, **arguments.values)
        call.discard()  # a write that is not sent would warn
        assert "{" not in call.request.path


@pytest.mark.parametrize("name", ["organizationId", "organization_id"])
def test_both_spellings(name: str) -> None:
    found = arguments_of(find("getOrganization"), [f"{name}=646829496481000037"])
    assert found.values == {"organization_id": "646829496481000037"}


@given(st.text().filter(lambda text: text != "-"))
def test_ids_and_texts_stay_text(text: str) -> None:
    assert arguments_of(find("getDevice"), [f"serial={text}"]).values == {"serial": text}
    given_words = ["networkId=1", f"name={text}"]
    assert arguments_of(UPDATE_NETWORK, given_words).values["name"] == text


@given(st.lists(st.text().filter(lambda text: not text.lstrip().startswith("["))))
def test_lists_of_text(texts: list[str]) -> None:
    tags = UPDATE_NETWORK.parameter("tags")
    assert value_of(tags, texts) == texts
    assert value_of(tags, [json.dumps(texts), "x"]) == [*texts, "x"]


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
    found = value_of(find(operation_id).parameter(name), [text])
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["networkId=1", "name"], "'name' is not NAME=VALUE"),
        (["networkId=1", "nmae=x"], "there are: network_id, name, time_zone"),
        (["name=x"], "updateNetwork needs network_id"),
        (["networkId=1", "network_id=2"], "takes one value, not 2"),
    ],
)
def test_what_is_refused(words: list[str], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        arguments_of(UPDATE_NETWORK, words)


def test_a_wrong_type_is_said() -> None:
    with pytest.raises(ValueError, match="per_page must be integer, not 'ten'"):
        arguments_of(find("getOrganizations"), ["perPage=ten"])


def test_bodies() -> None:
    body = body_of('{"timeZone": "UTC", "notes": null}')
    found = arguments_of(UPDATE_NETWORK, ["networkId=1"], body)
    assert found.values == {"network_id": "1", "time_zone": "UTC", "notes": None}
    # a field of the body that is called like a parameter of the path
    renamed = find("updateOrganizationSaseSite")
    found = arguments_of(renamed, ["organizationId=1", "siteId=2"], {"siteId": "3"})
    assert (found.values["site_id"], found.values["site_id_"]) == ("2", "3")
    for words, wrong in (
        (["networkId=1"], {"x": 1}),
        (["networkId=1"], {"networkId": 1}),
        (["networkId=1", "notes=x"], body),
    ):
        with pytest.raises(ValueError, match=r"parameter|twice"):
            arguments_of(UPDATE_NETWORK, words, wrong)
    with pytest.raises(ValueError, match="takes no body"):
        arguments_of(find("getNetwork"), ["networkId=1"], {})
    for text in ("[1]", "{", "1"):
        with pytest.raises(ValueError, match="the body"):
            body_of(text)


def test_a_body_without_documented_fields_is_given_whole() -> None:
    entry = next(entry for entry in map(find, OPERATIONS) if entry.open_body)
    path = [f"{each.name}=1" for each in entry.parameters if each.is_in_path]
    assert arguments_of(entry, path, {"any": 1}).values["body"] == {"any": 1}


def test_piped_parameters() -> None:
    found = arguments_of(find("getOrganizationDevices"), ["organizationId=-", "perPage=3"])
    assert [parameter.wire_name for parameter in found.piped] == ["organizationId"]
    assert found.values == {"per_page": 3}


def test_unknown_operations_have_near_matches() -> None:
    with pytest.raises(ValueError, match="did you mean getOrganizations"):
        find("getOrgnizations")


def test_search() -> None:
    assert len(matching([])) == len(OPERATIONS)
    found = matching(["SWITCH", "ports"], "switch")
    assert "getDeviceSwitchPorts" in [operation.id for operation in found]
    assert {operation.scope for operation in found} == {"switch"}
    assert sum(len(matching([], scope)) for scope in SCOPES) == len(OPERATIONS)
