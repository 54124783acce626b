"""The forms in which records are given."""

from typing import Any

import pytest

from meraki_async.directory import ListOptions, Organization, Reference, User, Workspace, mapping
from meraki_async.directory.options import arranged, shaped

RECORD = {"id": "1", "name": "Acme", "licensing": {"model": "co-term"}}
ACME = mapping.organization(RECORD)


def test_a_query_is_understood() -> None:
    options = ListOptions.from_query(
        [
            ("limit", "25"),
            ("next_cursor", "abc"),
            ("truto_exclude_fields[]", "name"),
            ("truto_exclude_fields[]", "licenses"),
            ("truto_key_by", "id"),
            ("truto_response_format", "normalized"),
            ("truto_ignore_remote_data", "true"),
            ("truto_ignore_limit", "false"),
            ("integrated_account_id", "acme"),
            ("remote_query[tags][]", "west"),
            ("remote_query[tags][]", "east"),
            ("remote_query[state]", "active"),
        ]
    )
    assert options == ListOptions(
        limit=25,
        next_cursor="abc",
        exclude=("name", "licenses"),
        key_by="id",
        response_format="normalized",
        ignore_remote_data=True,
        remote_query=(("tags[]", ("west", "east")), ("state", ("active",))),
    )
    assert ListOptions.from_query([]) == ListOptions()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("limit", "0"),
        ("limit", "-1"),
        ("limit", "ten"),
        ("limit", "9" * 30),
        ("truto_response_format", "xml"),
        ("truto_ignore_remote_data", "perhaps"),
    ],
)
def test_a_query_that_makes_no_sense_is_refused(name: str, value: str) -> None:
    with pytest.raises(ValueError, match=r"must be|whole"):
        ListOptions.from_query([(name, value)])


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (
            ListOptions(),
            {
                "id": "1",
                "name": "Acme",
                "pricing_plan": "co-term",
                "licenses": None,
                "created_at": None,
                "updated_at": None,
                "remote_data": RECORD,
            },
        ),
        (ListOptions(response_format="raw"), RECORD),
        (ListOptions(response_format="raw", exclude=("licensing",)), {"id": "1", "name": "Acme"}),
        (
            ListOptions(response_format="normalized"),
            {"id": "1", "name": "Acme", "pricing_plan": "co-term"},
        ),
        (
            ListOptions(
                ignore_remote_data=True,
                exclude=("licenses", "created_at", "updated_at", "unheard_of"),
            ),
            {"id": "1", "name": "Acme", "pricing_plan": "co-term"},
        ),
    ],
)
def test_formats(options: ListOptions, expected: dict[str, Any]) -> None:
    assert shaped(ACME, options) == expected


def test_normalized_values_can_be_compared() -> None:
    record = {"id": "1", "email": "Ada@X.example", "lastActive": "2026-08-29T15:04:51+02:00"}
    user = mapping.administrator(record, Reference(id="1"))
    shown = shaped(user, ListOptions(response_format="normalized"))
    assert shown["emails"] == [{"email": "ada@x.example", "is_primary": True}]
    assert shown["last_active_at"] == "2026-08-29T13:04:51Z"
    odd = User(id="1", last_active_at="some day")
    assert shaped(odd, ListOptions(response_format="normalized"))["last_active_at"] == "some day"


def test_keyed_by_a_field() -> None:
    records = [Workspace(id="N_1", name="A"), Workspace(id="N_2", name="A")]
    options = ListOptions(key_by="id", ignore_remote_data=True, exclude=("id",))
    found = arranged(records, options)
    assert isinstance(found, dict)
    assert list(found) == ["N_1", "N_2"]
    assert "id" not in found["N_1"]
    with pytest.raises(ValueError, match="two records"):
        arranged(records, ListOptions(key_by="name"))
    with pytest.raises(ValueError, match="no text"):
        arranged(records, ListOptions(key_by="description"))
    with pytest.raises(ValueError, match="no text"):
        arranged(records, ListOptions(key_by="model"))


def test_what_no_record_stands_behind_is_not_raw() -> None:
    found = arranged([*mapping.BUILT_IN_ROLES, ACME], ListOptions(response_format="raw"))
    assert found == [RECORD]


def test_records_encode_as_they_are_named() -> None:
    assert isinstance(ACME, Organization)
    assert list(shaped(ACME, ListOptions()))[-1] == "remote_data"
