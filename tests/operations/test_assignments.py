"""Assignments: what they make of a body, and every way in which they cannot be meant."""

import json
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meraki_async.operations.assignments import AssignmentError, Assignments
from meraki_async.operations.lookup import find_operation, operation_ids
from meraki_async.operations.schemas import Schema, body_schema
from meraki_async.operations.short_schema import members, scalar
from meraki_async.simulator.contract.schema import problems

WRITES = [each for each in operation_ids() if find_operation(each).operation.is_write]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


def body(operation_id: str, *texts: str, record: Any = None, given: Any = ()) -> dict[str, Any]:
    return Assignments.parse(operation_id, texts, given=given).body(record)


def refused(operation_id: str, *texts: str, given: Any = ()) -> list[str]:
    with pytest.raises(AssignmentError) as caught:
        Assignments.parse(operation_id, texts, given=given)
    assert all(each in str(caught.value) for each in caught.value.problems)
    return caught.value.problems


def test_values_are_text_where_the_api_takes_text_and_json_elsewhere() -> None:
    assert body("updateNetwork", "name=0123", "notes=null", "timeZone=UTC") == {
        "name": "0123",
        "notes": "null",
        "timeZone": "UTC",
    }
    assert body("updateNetwork", "notes:=null", 'new:={"a": 1}') == {
        "notes": None,
        "new": {"a": 1},
    }
    port = body("updateDeviceSwitchPort", "vlan=20", "enabled=false", "poe_enabled=true")
    assert port == {"vlan": 20, "enabled": False, "poeEnabled": True}
    assert body("updateDeviceSwitchPort", "vlan=null") == {"vlan": None}
    assert body("updateNetwork", "notes==a=b") == {"notes": "=a=b"}


def test_lists() -> None:
    assert body("updateNetwork", "tags=a", 'tags=["b", "c"]') == {"tags": ["a", "b", "c"]}
    assert body("updateNetwork", "tags=[]") == {"tags": []}
    assert body("updateNetwork", "tags=[x") == {"tags": ["[x"]}
    assert body("updateNetwork", "tags=null") == {"tags": None}
    record = {"tags": ["old", "kept"], "name": "untouched"}
    changed = body("updateNetwork", "tags-=old", "tags+=new", "tags+=kept", record=record)
    assert changed == {"tags": ["kept", "new"]}
    assert record["tags"] == ["old", "kept"]
    assert body("updateNetwork", "tags+=a", record={"tags": None}) == {"tags": ["a"]}


def test_fields_within_objects() -> None:
    assert body(
        "updateNetworkSettings",
        "localStatusPage.authentication.enabled=true",
        "localStatusPageEnabled=true",
    ) == {
        "localStatusPage": {"authentication": {"enabled": True}},
        "localStatusPageEnabled": True,
    }
    assert body("updateNetworkApplianceStaticRoute", "fixedIpAssignments.aa:bb.ip=10.0.0.1") == {
        "fixedIpAssignments": {"aa:bb": {"ip": "10.0.0.1"}}
    }
    rules = body(
        "updateNetworkApplianceFirewallL3FirewallRules",
        'rules+={"policy": "deny", "protocol": "any", "srcCidr": "any", "destCidr": "any"}',
        record={"rules": [{"policy": "allow"}]},
    )["rules"]
    assert [each["policy"] for each in rules] == ["allow", "deny"]


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        (["tag+=x"], "the body has no 'tag'; did you mean tags?"),
        (["vlan=1"], "the body has no 'vlan'; there are: "),
        (["networkId=N_1"], "networkId is a parameter of the path or the query, not of the body"),
        (["tags"], "'tags' is not FIELD=VALUE"),
        (["=x"], "'=x' is not FIELD=VALUE"),
        (["tags += x"], "'tags += x' has a space before +="),
        (["name+=x"], "name is text: only a list can be added to"),
        (["name-=x"], "name is text: only a list can be removed from"),
        (["tags="], "tags: an item is empty; an empty list is tags=[]"),
        (["tags+=[1]"], "tags[0] must be text, not 1"),
        (["name.first=x"], "name.first: name is text, and has no fields"),
        (["tags.first=x"], "tags.first: tags is a list, and has no fields"),
        (["name=a", "name=b"], "name is given twice"),
        (["tags=a", "tags+=b"], "tags is given twice"),
        (["tags-=a", "tags+=a"], "tags: 'a' is both added and removed"),
        (["x:=nul"], "x: 'nul' is not valid JSON"),
    ],
)
def test_what_cannot_be_meant(texts: list[str], words: str) -> None:
    [problem] = refused("updateNetwork", *texts)
    assert problem.startswith(words)


def test_what_does_not_fit_the_documentation() -> None:
    assert refused(
        "updateDeviceSwitchPort", "type=trnk", "enabled=yes", "vlan=x", "poeEnabeld=true"
    ) == [
        "type cannot be 'trnk'; did you mean trunk?",
        "enabled must be true or false, not 'yes'",
        "vlan must be an integer, not 'x'",
        "the body has no 'poeEnabeld'; did you mean poeEnabled or enabled or rstpEnabled?",
    ]
    [problem] = refused("updateDeviceSwitchPort", "type=mirror")
    assert problem.startswith("type must be one of access, ")
    assert body("updateDeviceSwitchPort", 'type:="mirror"') == {"type": "mirror"}
    found = refused(
        "updateNetworkApplianceFirewallL3FirewallRules",
        'rules=[{"policy": "deny", "sorceCidr": 1}]',
    )
    assert found[0].startswith("rules[0] has no 'sorceCidr'; did you mean srcCidr")
    assert found[1].startswith("rules[0] needs protocol")


def test_what_is_required() -> None:
    [problem] = refused("createOrganizationAdmin", "name=A")
    assert problem == "the body needs email, orgAccess"
    assert body("createOrganizationAdmin", "name=A", given=["email", "orgAccess"]) == {"name": "A"}
    assert refused(
        "createOrganizationAdmin", "name=A", "email=a", given=["email", "orgAccess"]
    ) == ["email is given twice"]
    [problem] = refused("updateNetworkSettings", "localStatusPage={}", "localStatusPage.x=1")
    assert problem


def test_values_that_are_no_text_are_taken_as_they_are() -> None:
    secret = {"$secret": "psk"}
    made = Assignments.parse(
        "updateNetworkWirelessSsid", ["enabled=true"], values={"psk": secret, "radiusCoaEnabled": 1}
    )
    assert made.body() == {"enabled": True, "psk": secret, "radiusCoaEnabled": 1}
    with pytest.raises(AssignmentError, match="the body has no 'pks'; did you mean psk"):
        Assignments.parse("updateNetworkWirelessSsid", [], values={"pks": secret})
    with pytest.raises(AssignmentError, match="psk is given twice"):
        Assignments.parse("updateNetworkWirelessSsid", ["psk=a"], values={"psk": secret})


def test_an_operation_without_a_body() -> None:
    [problem] = refused("deleteNetwork", "name=a")
    assert problem == "name: there is nothing to set, since a DELETE has no body"
    assert body("deleteNetwork") == {}


def test_a_list_that_is_not_there_is_no_empty_one() -> None:
    with pytest.raises(ValueError, match="there is no tags to add to"):
        body("updateNetwork", "tags+=a", record={"name": "x"})
    with pytest.raises(ValueError, match="there is no tags to remove from"):
        body("updateNetwork", "tags-=a")
    with pytest.raises(ValueError, match="tags is no list here, but 'a b'"):
        body("updateNetwork", "tags-=a", record={"tags": "a b"})
    with pytest.raises(ValueError, match="unknown operation"):
        Assignments.parse("updateNetwrok", ["tags+=a"])


@pytest.mark.slow
@given(st.lists(JSON), st.lists(JSON, min_size=1), st.lists(JSON, min_size=1))
def test_adding_and_removing(there: list[Any], added: list[Any], removed: list[Any]) -> None:
    tag = "updateNetwork"

    def as_set(items: list[Any]) -> set[str]:
        return {json.dumps(each, sort_keys=True) for each in items}

    def apply(operator: str, items: list[Any], record: list[Any]) -> list[Any]:
        made = Assignments.parse(tag, [f"tags{operator}[]"])
        [one] = made.assignments
        one = type(one)(one.path, one.operator, items)
        found: list[Any] = type(made)(tag, (one,)).body({"tags": record})["tags"]
        return found

    more = apply("+=", added, there)
    assert more[: len(there)] == there
    assert as_set(more) == as_set(there) | as_set(added)
    assert len(more) - len(there) == len(as_set(added) - as_set(there))
    assert apply("+=", added, more) == more  # what is true already stays as it is
    less = apply("-=", removed, there)
    assert as_set(less) == as_set(there) - as_set(removed)
    assert less == [each for each in there if json.dumps(each, sort_keys=True) in as_set(less)]
    assert apply("-=", removed, less) == less


def leaves(schema: Schema, path: str = "") -> Iterator[tuple[str, str]]:
    """Each documented field, with a text that assigns it."""
    if isinstance(schema, list):
        yield path, "[]"
    elif isinstance(schema, str):
        kind = scalar(schema)
        if schema.startswith("~"):
            yield path, "{}"
        elif kind.kind in "st":
            yield path, kind.choices[0] if kind.choices else "2026-01-31T08:00:00Z"
        elif kind.kind == "b":
            yield path, "true"
        else:
            number = kind.choices[0] if kind.choices else kind.minimum or kind.maximum or 1
            yield path, json.dumps(number)
    elif not schema:
        yield path, "{}"
    else:
        for name, inner, _ in members(schema):
            below = name if name != "*" else "any"
            yield from leaves(inner, f"{path}.{below}" if path else below)


def test_every_documented_field_can_be_set() -> None:
    count = 0
    for operation_id in WRITES:
        schema = body_schema(operation_id)
        if not isinstance(schema, dict):
            continue
        texts = [f"{path}={text}" for path, text in leaves(schema)]
        made = body(operation_id, *texts)
        # by the words of the dashboard, which reads schemas on its own
        assert problems(made, schema, "") == []
        count += len(texts)
    assert count > 2000


@given(st.sampled_from(WRITES), st.lists(st.text()))
def test_no_text_does_more_than_be_refused(operation_id: str, texts: list[str]) -> None:
    with suppress(AssignmentError):
        Assignments.parse(operation_id, texts)


@given(st.data())
def test_what_is_nearly_an_assignment(data: st.DataObject) -> None:
    operation_id = data.draw(st.sampled_from(WRITES))
    schema = body_schema(operation_id)
    names = [path for path, _ in leaves(schema or {})] or ["a"]
    values = st.text(max_size=5) | JSON.map(json.dumps)
    texts = [
        data.draw(st.sampled_from(names))
        + data.draw(st.sampled_from(["=", "+=", "-=", ":="]))
        + data.draw(values)
        for _ in range(data.draw(st.integers(1, 3)))
    ]
    with suppress(AssignmentError):
        made = Assignments.parse(operation_id, texts)
        if not made.needs_record:
            json.dumps(made.body())
