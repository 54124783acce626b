"""The rows of a table as the inputs of a call."""

from collections.abc import Mapping

from ..operations.operation_info import OperationInfo
from ..rows import CheckedRow, Checking, Columns, RowError, Table
from .arguments import CallArguments
from .pipe import Input
from .row_options import RowOptions
from .streams import print_error


def inputs_of_table(
    rows: RowOptions, info: OperationInfo, arguments: CallArguments, *, skip_wrong_rows: bool
) -> list[Input]:
    """The inputs that the rows of a table are; nothing is sent.

    Args:
        rows: the table.
        info: the operation.
        arguments: which parameters take which columns, if not all, and what is the same for all.
        skip_wrong_rows: leave out rows that are wrong, and say so.

    Raises:
        OSError: it cannot be read.
        RowError: it is no table, or rows are wrong: all of them are named.
    """
    table = Table.load(str(rows.source), rows.choice)
    columns = Columns.of(
        info.operation.id,
        table.names,
        mapped=rows.mapped,
        fields=column_names(arguments),
        used=rows.choice.fields,
    )
    checking = Checking(
        columns, given=[each.wire_name for each in info.parameters if each.name in arguments.values]
    )
    found = [
        _input(number, row, columns) for number, row in enumerate(checking.check(table.rows), 1)
    ]
    if checking.wrong and not skip_wrong_rows:
        raise RowError([*checking.problems, wrong_rows(checking.wrong, len(table.rows), "sent")])
    for problem in checking.problems:
        print_error(f"Left out: {problem}")
    return found


def column_names(arguments: CallArguments) -> Mapping[str, str]:
    """The columns of parameters that name one, by Python names."""
    return {each.name: arguments.fields.get(each.name, each.wire_name) for each in arguments.piped}


def wrong_rows(wrong: int, rows: int, done: str) -> str:
    """That nothing was done since rows are wrong."""
    return (
        f"{wrong:,} of {rows:,} rows are wrong, and nothing was {done}: mend them, or leave them "
        "out with --skip-wrong-rows"
    )


def _input(number: int, row: CheckedRow, columns: Columns) -> Input:
    return Input(
        number=number,
        values=row.arguments(columns),
        label={f"_{name}": value for name, value in row.parameters.items()},
        place=row.label,
    )
