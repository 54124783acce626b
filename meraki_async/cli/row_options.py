"""Tables of rows as the input of a command: the options for them."""

from collections.abc import Sequence
from typing import Annotated, TypeAlias

import typer
from msgspec import Struct

from ..rows import RowChoice, parse_map

FromOption: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--from",
        metavar="FILE",
        help="A table of CSV, JSON Lines or JSON, a row each; -: standard input. Its columns are "
        "parameters, a.b fields within objects; lists and objects are JSON in a cell.",
    ),
]
MapOption: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--map",
        metavar="COLUMN=NAME",
        help="What a column of another name is; COLUMN= that it is nothing, '*=' that all are "
        "that the operation does not know; repeat for more.",
    ),
]
WhereOption: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--where",
        metavar="CONDITION",
        help="Only rows of the input that meet it: 'enabled=false and not (tags=lab or "
        "model~MR*)'; fields, = != < <= > >=, ~ for patterns; repeat for more that must be met.",
    ),
]
ExplodeOption: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--explode",
        metavar="FIELD",
        help="Make a row of each item of a list within rows: ports; its fields are ports.portId "
        "then; repeat for lists within.",
    ),
]
SkipWrongRowsOption: TypeAlias = Annotated[
    bool,
    typer.Option("--skip-wrong-rows", help="Leave out rows that are wrong; names them."),
]


class RowOptions(Struct, frozen=True, kw_only=True):
    """What a command line says of a table."""

    source: str | None
    """A file, or ``-``; None: there is no table."""
    mapped: dict[str, str]
    choice: RowChoice


def row_options(
    source: str | None,
    mapped: Sequence[str] | None,
    where: Sequence[str] | None,
    exploded: Sequence[str] | None,
) -> RowOptions:
    """What the options of a command say.

    Raises:
        ValueError: a column is mapped in a form that cannot be read.
        WhereError: a condition cannot be read.
    """
    return RowOptions(
        source=source,
        mapped=parse_map(mapped or ()),
        choice=RowChoice.of(where or (), exploded or ()),
    )
