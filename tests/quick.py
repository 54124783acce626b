"""How much of a parametrized test runs in the README's command."""

from collections.abc import Iterable
from typing import Any

import pytest


def quick_first(values: Iterable[Any], quick: int = 1) -> list[Any]:
    """Parameters of which the first are quick and all others slow: more of the same."""
    found = list(values)
    rest = (
        pytest.param(*(each if isinstance(each, tuple) else (each,)), marks=pytest.mark.slow)
        for each in found[quick:]
    )
    return [*found[:quick], *rest]
