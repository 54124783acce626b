"""How many actions go into a batch."""

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")

MAX_SYNCHRONOUS_ACTIONS = 20
MAX_ACTIONS = 100


def pack(actions: Sequence[T], *, synchronous: bool) -> list[Sequence[T]]:
    """Split into as few batches as the API allows, in the given order.

    Args:
        actions: or calls, in the order in which they are to be done.
        synchronous: whether the batches are: then 20 go into each, else 100.

    Returns:
        Parts that are not empty and, one after the other, the whole.
    """
    size = MAX_SYNCHRONOUS_ACTIONS if synchronous else MAX_ACTIONS
    return [actions[start : start + size] for start in range(0, len(actions), size)]
