"""Whether what was read is what was sent, and whether two readings differ."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meraki_async.writes.comparing import ABSENT, differences, is_in_force, is_same

SCALARS = st.none() | st.booleans() | st.integers() | st.text(max_size=3)
JSON = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=2), inner),
    max_leaves=8,
)


@given(JSON)
def test_what_is_there_is_in_force_and_the_same(value: Any) -> None:
    assert is_in_force(value, value)
    assert is_same(value, value)
    assert not list(differences(value, value))


@given(JSON, JSON)
def test_a_difference_is_one_both_ways(one: Any, other: Any) -> None:
    assert is_same(one, other) == is_same(other, one)
    assert is_same(one, other) == (not list(differences(one, other)))


@given(st.dictionaries(st.text(max_size=2), JSON), st.text(max_size=2), JSON)
def test_members_that_were_not_sent_do_not_count(sent: Any, name: str, value: Any) -> None:
    assert is_in_force(sent, {name: value, **sent})


@pytest.mark.parametrize(
    ("sent", "read", "expected"),
    [
        (514, "514", True),
        ("514", 514, True),
        (["b", "a"], ["a", "b"], True),
        (["a"], ["a", "b"], False),
        ([{"name": "a"}, {"name": "b"}], [{"name": "b"}, {"name": "a"}], False),
        ({"a": {"b": 1}}, {"a": {"b": 1, "c": 2}}, True),
        (None, ABSENT, True),
        ("", None, True),
        (True, "true", True),
        (False, None, False),
        ("x", ABSENT, False),
        (
            [{"policy": "deny", "comment": "x"}],
            [{"policy": "deny", "comment": "x"}, {"policy": "allow", "comment": "Default rule"}],
            True,
        ),
    ],
)
def test_as_the_api_takes_it(sent: Any, read: Any, expected: bool) -> None:
    assert is_in_force(sent, read) is expected
