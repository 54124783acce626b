"""What records were at a moment: states that last, and states that have ended since."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from ..store.kinds import VOLATILE, Kind

NEVER = -1
"""Stands for the activity of whoever never was active."""
_PLACE = "organization_id, id"


class Clause(NamedTuple):
    """A part of a statement, and its parameters."""

    sql: str
    values: tuple[Any, ...] = ()


def joined(clauses: Sequence[Clause]) -> Clause:
    """All of some conditions; true where there is none."""
    return Clause(" AND ".join(each.sql for each in clauses) or "TRUE", _values(clauses))


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
        where: conditions on columns that both tables have, but not on ``active_at``.
        moment: microseconds of the epoch; None: now.
        is_visible: only records that are visible then; default true. Else one may be there twice,
            since what is out of sight stays what it was before.
    """
    selects = _selects(kinds, columns, where, moment, is_visible=is_visible)
    return Clause(
        f"({' UNION ALL '.join(each.sql for each in selects)}) AS state", _values(selects)
    )


def first_states(
    kinds: Sequence[Kind],
    columns: Sequence[str],
    where: Sequence[Clause],
    moment: int | None,
    *,
    meeting: Sequence[Clause],
    limit: int,
) -> Clause:
    """A query for the first visible records that meet some conditions, by organization and id.

    Args:
        kinds: of the records.
        columns: as of ``states``.
        where: conditions, as of ``states``.
        moment: microseconds of the epoch; None: now.
        meeting: conditions on the columns.
        limit: how many at most.
    """
    meets = joined(meeting)
    parts = [
        Clause(
            f"SELECT * FROM ({each.sql}) AS state WHERE {meets.sql}"
            f" ORDER BY {_PLACE} LIMIT {limit}",
            (*each.values, *meets.values),
        )
        for each in _selects(kinds, columns, where, moment, is_visible=True)
    ]
    return _first(parts, "UNION ALL", _PLACE, limit)


def first_values(
    kinds: Sequence[Kind], column: str, where: Sequence[Clause], moment: int | None, limit: int
) -> Clause:
    """A query for the first values of a column of visible records, each once, in their order.

    Args:
        kinds: of the records.
        column: of ``record``.
        where: conditions, as of ``states``.
        moment: microseconds of the epoch; None: now.
        limit: how many at most.
    """
    parts = [
        Clause(
            f"SELECT DISTINCT {column} FROM ({each.sql}) AS state ORDER BY {column} LIMIT {limit}",
            each.values,
        )
        for each in _selects(kinds, [column], where, moment, is_visible=True)
    ]
    return _first(parts, "UNION", column, limit)


def _first(parts: Sequence[Clause], union: str, order: str, limit: int) -> Clause:
    """The first of what is the first of each table: none is read further than need be."""
    if len(parts) == 1:
        return parts[0]
    every = f" {union} ".join(f"SELECT * FROM ({each.sql}) AS part" for each in parts)
    return Clause(f"{every} ORDER BY {order} LIMIT {limit}", _values(parts))


def samples(
    kinds: Sequence[Kind], column: str, where: Sequence[Clause], moment: int | None
) -> Clause:
    """A query for the values of a column of visible records, and the JSON of one with each.

    A value that is both of states that last and of ones that have ended comes twice.

    Args:
        kinds: of the records.
        column: of ``record``.
        where: conditions, as of ``states``.
        moment: microseconds of the epoch; None: now.
    """
    parts = [
        Clause(
            f"SELECT {column}, (SELECT json FROM {table}"
            f" WHERE {chosen.sql} AND {table}.{column} = every.{column} LIMIT 1)"
            f" FROM (SELECT DISTINCT {column} FROM {table} WHERE {chosen.sql}) AS every",
            (*chosen.values, *chosen.values),
        )
        for table, chosen in _conditions(kinds, where, moment, is_visible=True).items()
    ]
    return Clause(" UNION ALL ".join(each.sql for each in parts), _values(parts))


def _values(clauses: Sequence[Clause]) -> tuple[Any, ...]:
    return tuple(value for each in clauses for value in each.values)


def _selects(
    kinds: Sequence[Kind],
    columns: Sequence[str],
    where: Sequence[Clause],
    moment: int | None,
    *,
    is_visible: bool,
) -> list[Clause]:
    """From each table, what was there at a moment."""
    of_activity = None if VOLATILE.keys().isdisjoint(kinds) else moment
    return [
        Clause(
            f"SELECT {', '.join(_column(each, table, of_activity) for each in columns)}"
            f" FROM {table} WHERE {chosen.sql}",
            chosen.values,
        )
        for table, chosen in _conditions(kinds, where, moment, is_visible=is_visible).items()
    ]


def _conditions(
    kinds: Sequence[Kind], where: Sequence[Clause], moment: int | None, *, is_visible: bool
) -> dict[str, Clause]:
    """What the rows of each table meet that were there at a moment."""
    of_kinds = Clause(f"kind IN ({', '.join('?' * len(kinds))})", tuple(kinds))
    visible = [Clause("not_visible_since IS NULL")] if is_visible else []
    chosen = [of_kinds, *where, *visible]
    if moment is None:
        return {"record": joined(chosen)}
    began = Clause(f"began_at <= {moment}")
    return {
        "record": joined([*chosen, began]),
        "past_record": joined([*chosen, began, Clause(f"ended_at > {moment}")]),
    }


def _column(column: str, table: str, moment: int | None) -> str:
    """A column of one table; what the activity was at a moment is told by the history since."""
    if column == "activity":
        return f"{'NULL' if moment is None else _activity(table, moment)} AS activity"
    if column == "active_at" and moment is not None:
        return f"{_active_at(table, moment)} AS active_at"
    return column


def _activity(table: str, moment: int) -> str:
    # activity that was not noted, for some had been within a day, is known only since the next note
    before = _noted("new", table, f"observed_at <= {moment} ORDER BY observed_at DESC")
    after = _noted("old", table, _since(table, moment))
    is_later = f"{_active_at(table, moment)} > {moment}"
    return f"CASE WHEN {is_later} THEN COALESCE({before}, {after}) ELSE {after} END"


def _active_at(table: str, moment: int) -> str:
    after = _noted(f"COALESCE(active_at, {NEVER})", table, _since(table, moment))
    return f"COALESCE({after}, {table}.active_at)"


def _since(table: str, moment: int) -> str:
    until = " AND observed_at <= past_record.ended_at" if table == "past_record" else ""
    return f"observed_at > {moment}{until} ORDER BY observed_at"


def _noted(column: str, table: str, which: str) -> str:
    return (
        f"(SELECT {column} FROM history WHERE what = 'activity' AND kind = {table}.kind"
        f" AND organization_id = {table}.organization_id AND id = {table}.id AND {which} LIMIT 1)"
    )
