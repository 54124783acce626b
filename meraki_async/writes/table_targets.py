"""The rows of a table as the targets of one operation."""

from collections.abc import Collection

from msgspec import Struct

from ..operations.assignments import Assignments
from ..rows import CheckedRow, Checking, Columns, Row
from .bulk import BulkTarget


class TableTargets(Struct, frozen=True, kw_only=True):
    """What rows say that is to be done, and which rows are wrong."""

    targets: list[BulkTarget]
    problems: list[str]
    """What is wrong with rows; each names the row and the column."""
    wrong: int
    """How many rows are."""


def targets_of_rows(
    rows: Collection[Row],
    columns: Columns,
    assignments: Assignments,
    given: Collection[str] = (),
) -> TableTargets:
    """Check rows against an operation, without reading anything.

    Args:
        rows: of a table.
        columns: what its columns are.
        assignments: what all bodies say beside them.
        given: the documented names of parameters that are the same for all; default none.

    Raises:
        RowError: the columns do not suffice, or contradict what is said for all.
    """
    checking = Checking(columns, assignments, given)
    targets = [_target(each) for each in checking.check(rows)]
    return TableTargets(targets=targets, problems=checking.problems, wrong=checking.wrong)


def _target(row: CheckedRow) -> BulkTarget:
    return BulkTarget(
        parameters=row.parameters,
        organization_id=row.organization_id,
        assignments=row.assignments,
        origin=row.label,
    )
