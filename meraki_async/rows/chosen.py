"""The organizations and networks that the rows of a table name."""

from collections.abc import Mapping
from typing import Self

from msgspec import UNSET, Struct

from .row import RowError, value_at
from .table import Table

_KINDS = {"organizationId": "organization_id", "networkId": "network_id"}


class ChosenIds(Struct, frozen=True, kw_only=True):
    """Ids in the columns of a table."""

    organizations: list[str]
    networks: list[str]

    @classmethod
    def of(cls, table: Table, mapped: Mapping[str, str] | None = None) -> Self:
        """The ids in the columns ``organizationId`` and ``networkId``, whichever there are.

        Args:
            table: whose other columns do not matter; an underscore in front does not either.
            mapped: columns that are one of these, by their names; default none.

        Raises:
            RowError: there is neither column, or rows lack an id.
        """
        columns = {}
        for kind, snake in _KINDS.items():
            named = [name for name, target in (mapped or {}).items() if target in (kind, snake)]
            there = [name for name in (kind, snake, f"_{kind}") if name in table.names]
            if named or there:
                columns[kind] = [*named, *there][0]
        if not columns:
            raise RowError(
                ["no column is organizationId or networkId (--map COLUMN=networkId names it)"]
            )
        found: dict[str, list[str]] = {kind: [] for kind in _KINDS}
        problems: list[str] = []
        for row in table.rows:
            problems += row.problems
            for kind, name in columns.items():
                value = value_at(row.values, name)
                if isinstance(value, str | int) and not isinstance(value, bool) and value != "":
                    found[kind].append(str(value).strip())
                elif not row.problems:
                    what = "is missing" if value in (UNSET, None, "") else "is no id"
                    problems.append(f"{row}, column {name}: {kind} {what}")
        if problems:
            raise RowError(problems)
        return cls(
            organizations=list(dict.fromkeys(found["organizationId"])),
            networks=list(dict.fromkeys(found["networkId"])),
        )
