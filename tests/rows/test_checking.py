"""Columns and cells against the description of an operation."""

from collections.abc import Sequence
from typing import Any

import pytest

from meraki_async.operations.assignments import Assignments
from meraki_async.rows import CheckedRow, Checking, Columns, Row, RowError, parse_map


def check(
    operation_id: str,
    rows: Sequence[dict[str, Any]],
    *,
    all_rows: Sequence[str] = (),
    given: Sequence[str] = (),
    **options: Any,
) -> tuple[list[CheckedRow], list[str]]:
    names = list(dict.fromkeys(name for row in rows for name in row))
    columns = Columns.of(operation_id, names, **options)
    assignments = Assignments.parse(operation_id, all_rows, is_whole=False)
    checking = Checking(columns, assignments, given)
    numbered = [Row(number=n, values=row) for n, row in enumerate(rows, start=2)]
    return list(checking.check(numbered)), checking.problems


def body(operation_id: str, **row: Any) -> dict[str, Any]:
    [found], problems = check(operation_id, [row])
    assert not problems
    return found.assignments.body()


def test_names_as_documented_and_in_snake_case() -> None:
    found, _ = check("updateNetwork", [{"network_id": " N_1 ", "time_zone": "UTC"}])
    assert found[0].parameters == {"networkId": "N_1"}
    assert found[0].assignments.body() == {"timeZone": "UTC"}
    settings = "updateNetworkSettings"
    found, _ = check(
        settings, [{"networkId": "1", "local_status_page.authentication.enabled": "TRUE"}]
    )
    assert found[0].assignments.body() == {"localStatusPage": {"authentication": {"enabled": True}}}


def test_cells() -> None:
    row = {"networkId": "N_1", "tags": '["a", "b"]', "notes": " as it is "}
    assert body("updateNetwork", **row) == {"tags": ["a", "b"], "notes": " as it is "}
    assert body("updateNetwork", networkId="1", tags="one") == {"tags": ["one"]}
    assert body("updateNetwork", networkId="1", notes='""') == {"notes": ""}
    assert body("updateNetwork", networkId="1", notes="null") == {"notes": None}
    assert body("updateNetwork", networkId="1", notes='"null"') == {"notes": "null"}
    assert body("updateNetwork", networkId=5, tags=["x"]) == {"tags": ["x"]}
    port = {"serial": "Q", "portId": "1"}
    assert body("updateDeviceSwitchPort", **port, vlan=" 10 ", enabled="False") == {
        "vlan": 10,
        "enabled": False,
    }


def test_all_wrong_rows_are_named_with_their_columns() -> None:
    rows = [
        {"serial": "Q", "portId": "1", "vlan": "ten"},
        {"serial": "Q", "portId": "2", "type": "trnk", "enabled": "yes"},
        {"portId": "3", "vlan": "10"},
        {"serial": "Q", "portId": "4", "tags": "a, b"},
        {"serial": "1.23E+11", "portId": "4"},
        {"serial": "Q", "portId": "5", "vlan": "10"},
        {"serial": "Q", "portId": "5", "vlan": "11"},
    ]
    found, problems = check("updateDeviceSwitchPort", rows)
    assert [each.label for each in found] == ["row 7"]
    assert problems == [
        "row 2, column vlan: vlan must be an integer, not 'ten'",
        "row 3, column type: type cannot be 'trnk'; did you mean trunk?",
        "row 3, column enabled: enabled must be true or false, not 'yes'",
        "row 4, column serial: serial is missing",
        'row 5, column tags: \'a, b\' looks like several items: a list is JSON, ["a","b"], and '
        'so is an item with such a sign, ["a, b"]',
        "row 6, column serial: 1.23E+11 is a number that a spreadsheet has rounded: make it a "
        "column of text",
        "row 8: serial Q, portId 5 is in row 7 already",
    ]


def test_columns_that_mean_nothing_are_all_named() -> None:
    with pytest.raises(RowError) as caught:
        check("updateNetwork", [{"netwrkId": "1", "nam": "x", "notes": "y", "_other": "z"}])
    first, second = caught.value.problems
    assert first.startswith("column netwrkId: did you mean networkId? (--map netwrkId=NAME")
    assert "column nam: the body has no 'nam'; did you mean name?" in second
    assert "--map nam=NAME" in second
    row = {"networkId": "1", "nam": "x", "comment": "y", "Owner": "z"}
    found, _ = check("updateNetwork", [row], mapped=parse_map(["nam=name", "*="]))
    assert found[0].assignments.body() == {"name": "x"}
    found, _ = check("updateNetwork", [row], mapped={"nam": "", "comment": ""}, used=["Owner"])
    assert found[0].assignments.body() == {}
    with pytest.raises(RowError, match=r"there is no column 'Nam'; did you mean nam"):
        check("updateNetwork", [row], mapped={"Nam": "name", "*": ""})
    with pytest.raises(RowError, match="columns networkId and nam are both networkId"):
        check("updateNetwork", [row], mapped={"nam": "network_id", "*": ""})


def test_named_columns_are_the_only_ones_that_count() -> None:
    row = {"id": "N_1", "name": "x", "organizationId": "1", "details": {"zone": "UTC"}}
    found, _ = check("updateNetwork", [row], fields={"networkId": "id", "timeZone": "details.zone"})
    assert found[0].parameters == {"networkId": "N_1"}
    assert found[0].assignments.body() == {"timeZone": "UTC"}
    assert found[0].organization_id == "1"  # whose the network is, and no more
    found, _ = check("updateNetwork", [row], mapped={"id": "networkId", "*": ""})
    assert found[0].organization_id == "1"
    assert found[0].assignments.body() == {"name": "x"}


def test_what_commands_add_in_front_of_records() -> None:
    row = {"_networkId": "N_1", "_organizationId": "1", "_organizationName": "Acme", "name": "x"}
    found, _ = check("updateNetwork", [row])
    assert found[0].parameters == {"networkId": "N_1"}
    assert found[0].organization_id == "1"


def test_with_what_all_rows_say() -> None:
    rows = [{"networkId": "N_1", "notes": "x"}, {"networkId": "N_2"}]
    found, _ = check("updateNetwork", rows, all_rows=["tags+=audited"])
    assert [each.assignments.body({"tags": ["a"]}) for each in found] == [
        {"tags": ["a", "audited"], "notes": "x"},
        {"tags": ["a", "audited"]},
    ]
    found, _ = check("updateNetwork", [{"networkId": "N_1", "tag": "b"}], mapped={"tag": "tags+="})
    assert found[0].assignments.body({"tags": ["a"]}) == {"tags": ["a", "b"]}
    with pytest.raises(RowError, match="notes is given twice"):
        check("updateNetwork", rows, all_rows=["notes=y"])
    with pytest.raises(RowError, match="networkId is given twice: by column networkId"):
        check("updateNetwork", rows, given=["networkId"])


def test_what_is_required() -> None:
    with pytest.raises(RowError, match="no column is networkId"):
        check("updateNetwork", [{"name": "x"}])
    with pytest.raises(RowError, match="the body needs name, productTypes"):
        check("createOrganizationNetwork", [{"organizationId": "1", "notes": "x"}])
    rows = [{"organizationId": "1", "name": "x", "productTypes": "switch"}, {"organizationId": "1"}]
    found, problems = check("createOrganizationNetwork", rows)
    assert len(found) == 1
    assert problems == ["row 3: the body needs name, productTypes"]


def test_json_without_a_check() -> None:
    row = {"serial": "Q", "portId": "1", "new": '{"a": [1]}', "type": '"later"'}
    mapped = {"new": "newThing:=", "type": "type:="}
    [found], _ = check("updateDeviceSwitchPort", [row], mapped=mapped)
    assert found.assignments.body() == {"newThing": {"a": [1]}, "type": "later"}
