"""The language of conditions on rows."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meraki_async.rows import Where, WhereError

ROW = {
    "twoFactorAuthEnabled": False,
    "name": "Store 5",
    "tags": ["retail", "west"],
    "vlan": 10,
    "ratio": 1.5,
    "empty": "",
    "nothing": None,
    "upper": "TRUE",
    "number": "010",
    "network": {"id": "N_1"},
    "lastActive": "2026-03-01T00:00:00Z",
    "Site name": "x",
    "a.b": "dotted",
    "cell": '["x", "y z"]',
    "bracket": "[x",
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("twoFactorAuthEnabled=false", True),
        ("twoFactorAuthEnabled=FALSE", True),
        ("twoFactorAuthEnabled", False),
        ("twoFactorAuthEnabled!=false", False),
        ("name='Store 5'", True),
        ("name==Store", False),
        ("name ~ 'store*'", True),
        ("name!~*9", True),
        ("tags=west", True),
        ("tags!=west", False),
        ("tags~r*", True),
        ("tags=[]", False),
        ("vlan=10", True),
        ("vlan=10.0", True),
        ("vlan>9 and vlan<=10", True),
        ("vlan<9", False),
        ("ratio>=1.5", True),
        ("empty", False),
        ("empty=null", True),
        ("empty=''", True),
        ("nothing=null", True),
        ("missing=null", True),
        ("missing!=x", True),
        ("missing<5", False),
        ("missing", False),
        ("upper=true", True),
        ("upper='true'", False),
        ("number=10", True),
        ("number='10'", False),
        ("network.id=N_1", True),
        ("network=x", False),
        ("lastActive<2026-04-01", True),
        ("'Site name'=x", True),
        ("a.b=dotted", True),
        ("cell='y z'", True),
        ("cell=y", False),
        ("bracket~'[[]x'", True),
        ("not name", False),
        ("not (name and vlan=11)", True),
        ("vlan=11 or name and tags=west", True),
        ("vlan=10 or vlan=11 and empty", True),
        ("(vlan=10 or vlan=11) and empty", False),
        ("name = \"Store 5\" and name != 'it\\'s'", True),
    ],
)
def test_conditions(text: str, expected: bool) -> None:
    assert Where.parse(text)(ROW) is expected


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "a field is expected at the end"),
        ("a=", "a value is expected at the end"),
        ("a=b c", "'and' or 'or' is expected before 'c'"),
        ("(a", r"'\)' is expected at the end"),
        ("a and", "a field is expected at the end"),
        ("a='x", "'x\" cannot be read"),
        ("=a", "a field is expected before '=a'"),
        ("a=not", "a value is expected before 'not'"),
    ],
)
def test_what_cannot_be_read_says_where(text: str, message: str) -> None:
    with pytest.raises(WhereError, match=message):
        Where.parse(text)


def test_the_fields_are_known() -> None:
    assert Where.parse("a.b=1 and not ('c d'~x or e)").fields == {"a.b", "c d", "e"}


@given(st.text(min_size=1), st.one_of(st.text(), st.integers(), st.booleans(), st.none()))
def test_any_text_can_be_asked_for(text: str, other: Any) -> None:
    quoted = text.replace("\\", "\\\\").replace("'", "\\'")
    where = Where.parse(f"x='{quoted}'")
    assert where({"x": text}) or text.startswith("[")  # which may be a list
    if isinstance(other, str) and not other.startswith("["):
        assert where({"x": other}) is (text == other)
    assert Where.parse(f"x!='{quoted}'")({"x": other}) is not where({"x": other})


@given(st.text())
def test_any_condition_is_read_or_refused(text: str) -> None:
    try:
        where = Where.parse(text)
    except WhereError:
        return
    assert where({"a": 1}) in (True, False)
