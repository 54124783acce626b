"""What a change does to each member, as people are shown it."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET

from meraki_async.writes import Change
from meraki_async.writes.member_changes import MemberChange, member_changes

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("ab", min_size=1), inner),
    max_leaves=6,
)
RECORDS = st.dictionaries(st.text("abc", min_size=1, max_size=2), VALUES, max_size=4)


def update(body: Any, before: Any = UNSET) -> list[MemberChange]:
    return member_changes(
        Change(
            id="change-1",
            operation="updateNetwork",
            parameters={"networkId": "N_1"},
            body=body,
            before=before,
        )
    )


def test_members_that_differ() -> None:
    before = {"name": "a", "tags": ["x"], "settings": {"on": True, "port": 1}}
    body = {"name": "a", "tags": ["x", "y"], "settings": {"on": False}, "notes": "new"}
    assert update(body, before) == [
        MemberChange("tags", ["x"], ["x", "y"]),
        MemberChange("settings.on", True, False),
        MemberChange("notes", UNSET, "new"),
    ]


def test_marks_are_one_value() -> None:
    assert update({"psk": {"$secret": "psk"}}, {"psk": {"$hash": "k:1"}}) == [
        MemberChange("psk", {"$hash": "k:1"}, {"$secret": "psk"})
    ]


@pytest.mark.parametrize("before", [UNSET, None])
def test_without_what_was_there_all_is_new(before: Any) -> None:
    assert update({"name": "a"}, before) == [MemberChange("name", UNSET, "a")]


def test_a_deletion_takes_all_of_it() -> None:
    gone = Change(
        id="change-1",
        operation="deleteNetwork",
        parameters={"networkId": "N_1"},
        before={"name": "a"},
    )
    assert member_changes(gone) == [MemberChange("", {"name": "a"}, UNSET)]


@given(RECORDS)
def test_nothing_differs_from_itself(record: dict[str, Any]) -> None:
    assert update(record, record) == []


@given(RECORDS, RECORDS)
def test_whatever_is_shown_is_sent(body: dict[str, Any], before: dict[str, Any]) -> None:
    for each in update(body, before):
        value: Any = body
        for name in each.member.split("."):
            value = value[name]
        assert value == each.new
