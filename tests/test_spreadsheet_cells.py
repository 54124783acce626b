"""Cells of CSV: none is a formula, however a spreadsheet splits them, and none is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meraki_async.spreadsheet_cells import inert, text_of

STARTS = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")
TEXTS = st.text(st.sampled_from("=+-@\t\r\n; '\uff1dab\u00a0")) | st.text()


@given(TEXTS)
def test_no_part_is_a_formula(text: str) -> None:
    for part in inert(text).replace("\n", ";").split(";"):
        assert not part.lstrip(" \n\u00a0").startswith(STARTS)


@given(TEXTS)
def test_the_text_comes_back(text: str) -> None:
    # one that is there already is taken for one that was put there
    plain = text.replace("'", "")
    assert text_of(inert(plain)) == plain


@pytest.mark.parametrize("text", ["Ann-Marie", "a@x.example", "1 + 1 = 2", "Shop; Office", "'tis"])
def test_what_is_harmless_stays(text: str) -> None:
    assert inert(text) == text
