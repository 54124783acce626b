"""What records were at a moment: states that last, and states that have ended since."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from ..store.kinds import VOLATILE, Kind

NEVER = -1
"""Stands for the activity of whoever never was active."""


class Clause(NamedTuple):
    """A part of a statement, and its parameters."""

    sql: str
    values: tuple[Any, ...] = ()


def joined(clauses: Sequence[Clause]) -> Clause:
    """All of some conditions; true where there is none."""
    values = tuple(value for clause in clauses for value in clause.values)
    return Clause(" AND ".join(clause.sql for clause in clauses) or "TRUE", values)


def states(
    kinds: Sequence[Kind],
    columns: Sequence[str],
    where: Sequence[Clause],
    moment: int | None,
    *,
    is_visible: bool = True,
) -> Clause:
    """What to select from: one row for each record.

    Args:
        kinds: of the records.
        columns: of ``record``, and ``activity``: what the JSON says differently of the activity at
            the moment, or NULL.
        where: conditions on other columns than these two and ``active_at``.
        moment: microseconds of the epoch; None: now.
        is_visible: only records that are visible then; default true. What was not visible and ended
            is never there.
    """
    chosen = joined(
        [Clause(f"kind IN ({', '.join('?' * len(kinds))})", tuple(kinds)), *where]
        if len(kinds) > 1
        else [Clause("kind = ?", tuple(kinds)), *where]
    )
    of_present = " AND not_visible_since IS NULL" if is_visible else ""
    if moment is None:
        present = ", ".join("NULL AS activity" if each == "activity" else each for each in columns)
        return Clause(
            f"(SELECT {present} FROM record WHERE {chosen.sql}{of_present}) AS state", chosen.values
        )
    has_activity = any(kind in VOLATILE for kind in kinds)
    tables = {
        "record": f"{of_present} AND began_at <= {moment}",
        "past_record": f" AND began_at <= {moment} AND ended_at > {moment}",
    }
    parts = [
        f"SELECT {', '.join(_column(each, table, moment, has_activity) for each in columns)}"
        f" FROM {table} WHERE {chosen.sql}{condition}"
        for table, condition in tables.items()
    ]
    return Clause(f"({' UNION ALL '.join(parts)}) AS state", chosen.values * len(tables))


def _column(column: str, table: str, moment: int, has_activity: bool) -> str:
    """A column of one table; what the activity was is told by the history since."""
    if column == "activity":
        found = _first_activity("old", table, moment) if has_activity else "NULL"
        return f"{found} AS activity"
    if column == "active_at" and has_activity:
        first = _first_activity(f"COALESCE(active_at, {NEVER})", table, moment)
        return f"COALESCE({first}, {table}.active_at) AS active_at"
    return column


def _first_activity(column: str, table: str, moment: int) -> str:
    until = " AND observed_at <= past_record.ended_at" if table == "past_record" else ""
    return (
        f"(SELECT {column} FROM history WHERE what = 'activity' AND kind = {table}.kind"
        f" AND organization_id = {table}.organization_id AND id = {table}.id"
        f" AND observed_at > {moment}{until} ORDER BY observed_at LIMIT 1)"
    )
