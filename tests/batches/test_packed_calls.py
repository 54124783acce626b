"""Packing: the whole, in order, in as few batches as there can be."""

from math import ceil

from hypothesis import given
from hypothesis import strategies as st

from meraki_async.batches.packed_calls import pack


@given(st.lists(st.integers(), max_size=450), st.booleans())
def test_as_few_as_possible_and_in_order(actions: list[int], synchronous: bool) -> None:
    size = 20 if synchronous else 100
    parts = pack(actions, synchronous=synchronous)
    assert [action for part in parts for action in part] == actions
    assert len(parts) == ceil(len(actions) / size)
    assert all(0 < len(part) <= size for part in parts)
