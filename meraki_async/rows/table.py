"""A table with what is to be done to its rows before they are used: lists within, conditions."""

import os
import sys
from collections.abc import Iterable, Sequence
from typing import Any, Self

from msgspec import UNSET, Struct

from ..operations.parameter_names import similar_names
from .explode import explode
from .reading import read_rows
from .row import Row, RowError, value_at
from .where import Where

STDIN = "-"
"""In the place of a file's name: standard input."""


class RowChoice(Struct, frozen=True, kw_only=True):
    """Which rows of a table: what is within them, and what they must meet."""

    where: tuple[Where, ...] = ()
    """All of these."""
    explode: tuple[str, ...] = ()
    """Lists whose items become rows, the outermost first."""

    @classmethod
    def of(cls, where: Iterable[str] = (), exploded: Iterable[str] = ()) -> Self:
        """Read what a command line says.

        Raises:
            WhereError: a condition cannot be read.
        """
        return cls(where=tuple(map(Where.parse, where)), explode=tuple(exploded))

    @property
    def fields(self) -> list[str]:
        """The fields that it looks at."""
        conditions = [name for each in self.where for name in sorted(each.fields)]
        return list(dict.fromkeys([*self.explode, *conditions]))

    @property
    def is_everything(self) -> bool:
        """Whether rows come as they are."""
        return not self.where and not self.explode

    def apply(self, rows: Iterable[Row]) -> list[Row]:
        """The rows that are chosen, and those that are wrong."""
        for path in self.explode:
            rows = explode(rows, path)
        # of one that cannot be read at all, nobody knows
        return [row for row in rows if (row.problems and not row.values) or self.wants(row.values)]

    def missing(self, values: Iterable[Any], among: Iterable[str] | None = None) -> set[str]:
        """Which of its fields none of these rows has.

        Args:
            values: of the rows.
            among: only of these; default all.
        """
        left = set(self.fields if among is None else among)
        for each in values:
            if not left:
                break
            left = {name for name in left if not _has(each, name)}
        return left

    def wants(self, values: Any) -> bool:
        """Whether a row meets all conditions."""
        return all(test(values) for test in self.where)


EVERYTHING = RowChoice()


class Table(Struct, frozen=True, kw_only=True):
    """The rows of a table, and the names of its columns."""

    rows: list[Row]
    names: list[str]

    @classmethod
    def load(cls, source: str | os.PathLike[str], choice: RowChoice) -> Self:
        """Read a table.

        Args:
            source: a file of CSV, JSON Lines or JSON; ``-`` is standard input.
            choice: which rows.

        Raises:
            OSError: it cannot be read.
            RowError: it is no table, or no row has a field that the choice looks at.
        """
        rows, names = read_rows(sys.stdin.buffer if source == STDIN else source)
        if names is None:
            names = list(dict.fromkeys(name for row in rows for name in row.values))
            missing = choice.missing(row.values for row in rows) if rows else set()
        else:
            missing = {n for n in choice.fields if not {n, n.partition(".")[0]} & set(names)}
        if missing:
            raise RowError([f"no row has {_unknown(each, names)}" for each in sorted(missing)])
        return cls(rows=choice.apply(rows), names=names)


def _has(values: Any, name: str) -> bool:
    """Whether a row has a field; one within a list counts as there."""
    if value_at(values, name) is not UNSET:
        return True
    above = name.rpartition(".")[0]
    while above:
        found = value_at(values, above)
        if isinstance(found, list):
            return True
        above = above.rpartition(".")[0]
    return False


def _unknown(name: str, names: Sequence[str]) -> str:
    near = similar_names(name, names)
    hint = f"did you mean {' or '.join(near)}?" if near else f"there are: {', '.join(names)}"
    return f"{name!r}; {hint}"
