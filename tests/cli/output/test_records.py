"""Records: fields chosen, labelled and flattened, without a change to any value."""

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from meraki_async.api.models.organizations import Organization
from meraki_async.cli.output.field_selection import FieldSelection
from meraki_async.cli.output.records import (
    add_label,
    documented_columns,
    flatten,
    format_cell,
    get_path,
)

names = st.text(min_size=1).filter(lambda name: "." not in name)
scalars: st.SearchStrategy[Any] = st.none() | st.booleans() | st.integers() | st.text()
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3),
    max_leaves=8,
)
records = st.dictionaries(names, values, max_size=4)
RECORD = b'{"id":"1", "lat": 1.10, "big":123456789012345678901234567890, "net":{"id":"N","a":[1]}}'


def leaves(value: Any, path: str = "") -> dict[str, Any]:
    if not isinstance(value, dict):
        return {path: value}
    found: dict[str, Any] = {}
    for name, below in value.items():
        found |= leaves(below, f"{path}.{name}" if path else name)
    return found


@given(records)
def test_flattening_loses_nothing(record: dict[str, Any]) -> None:
    flat = dict(flatten(json.dumps(record).encode()))
    assert {path: json.loads(value) for path, value in flat.items()} == leaves(record)


@given(records)
def test_choosing_every_field_changes_nothing(record: dict[str, Any]) -> None:
    text = json.dumps(record).encode()
    selection = FieldSelection(record)
    assert json.loads(selection.apply(text)) == record
    assert selection.missing == []


@given(records, st.text())
def test_a_label_stands_in_front(record: dict[str, Any], label: str) -> None:
    text = add_label(json.dumps(record).encode(), {"_organizationId": label})
    assert next(iter(json.loads(text))) == "_organizationId"
    assert json.loads(text) == {"_organizationId": label, **record}
    assert json.loads(add_label(b"[1]", {"_serial": "Q"})) == {"_serial": "Q", "value": [1]}


def test_a_label_is_not_replaced_by_a_field_of_its_name() -> None:
    label = {"_networkId": "N_1"}
    for record in (b'{"_networkId":"N_2","a":1}', b'{"a":1,"_\\u006eetworkId":"N_2"}'):
        labelled = json.loads(add_label(record, label))
        assert labelled == {"_networkId": "N_1", "value": json.loads(record)}


def test_numbers_stay_as_they_were_written() -> None:
    assert FieldSelection(["big", "lat"]).apply(RECORD) == (
        b'{"big":123456789012345678901234567890,"lat":1.10}'
    )
    assert dict(flatten(RECORD))["lat"] == b"1.10"


def test_paths_go_through_objects_and_lists() -> None:
    record = b'{"ports":[{"id":1,"x":2},{"id":3},4],"net":{"id":"N","name":"a"},"n":null}'
    selection = FieldSelection(["net.name", "ports.id", "net.id", "no.such"])
    assert selection.apply(record) == b'{"net":{"name":"a","id":"N"},"ports":[{"id":1},{"id":3}]}'
    assert selection.missing == ["no.such"]
    assert get_path(record, "ports.id") == b"[1,3]"
    assert get_path(record, "net.id.deeper") is None
    assert FieldSelection(["net.id", "net"]).apply(record) == b'{"net":{"id":"N","name":"a"}}'
    assert FieldSelection(["net", "net.id"]).apply(record) == b'{"net":{"id":"N","name":"a"}}'
    assert FieldSelection(["x"]).apply(b"[1]") == b"[]"
    assert FieldSelection(["x"]).apply(b"1") == b"{}"


def test_cells() -> None:
    given_cells = [None, b"null", b'"a\\u00e9"', b"1.10", b"true", b'[1, "x"]']
    assert [format_cell(value) for value in given_cells] == [
        "",
        "",
        "aé",
        "1.10",
        "true",
        '[1,"x"]',
    ]


def test_columns_of_a_documented_type() -> None:
    columns = documented_columns(Organization)
    assert columns[:3] == ["id", "name", "url"]
    assert "cloud.region.host.name" in columns
    assert documented_columns(Any) == []
