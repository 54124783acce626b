"""A row of a table, and what is said of one that is wrong."""

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET, Struct

from ..errors import ConfigurationError


class RowError(ConfigurationError):
    """A table that cannot be used.

    Attributes:
        problems: what is wrong, each in words.
    """

    def __init__(self, problems: list[str]) -> None:
        self.problems = problems
        super().__init__("; ".join(problems))


class Row(Struct, frozen=True, kw_only=True):
    """One row."""

    number: int
    """As a spreadsheet counts: that of the header is 1. Of JSON, the number of the record."""
    values: Mapping[str, Any]
    """By the names of columns. Of CSV, texts, without empty cells; of JSON, values."""
    problems: tuple[str, ...] = ()
    """What keeps it from being used; each names the row."""

    part: str = ""
    """Which item of a list within it this is: ``ports[2]``; empty: it is the whole row."""

    def __str__(self) -> str:
        return f"row {self.number}, {self.part}" if self.part else f"row {self.number}"


def value_at(values: Mapping[str, Any], name: str) -> Any:
    """The value of a column, or of a field within one, ``a.b``; UNSET: it is not there.

    Args:
        values: of a row.
        name: the whole name of a column comes first, dots and all.
    """
    if name in values:
        return values[name]
    found: Any = values
    for part in name.split("."):
        if not isinstance(found, Mapping) or part not in found:
            return UNSET
        found = found[part]
    return found
