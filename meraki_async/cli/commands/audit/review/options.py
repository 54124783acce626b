"""Options that several commands of reviews have."""

from pathlib import Path
from typing import Annotated, TypeAlias

import typer

ReviewArgument: TypeAlias = Annotated[Path, typer.Argument(metavar="DIR", help="The review.")]
ByOption: TypeAlias = Annotated[
    str, typer.Option("--by", metavar="EMAIL", help="Who does this; it is kept in the review.")
]
RowOption: TypeAlias = Annotated[
    list[str] | None,
    typer.Option("--row", metavar="ID", help="The row of this id; again for more."),
]
EmailOption: TypeAlias = Annotated[
    list[str] | None,
    typer.Option("--email", metavar="EMAIL", help="Rows of this address; again for more."),
]
OrgOption: TypeAlias = Annotated[
    list[str] | None,
    typer.Option("--org", metavar="ID|NAME", help="Rows of this organization; again for more."),
]
FindingOption: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--finding", metavar="RULE", help="Rows with this finding, dormant, say; again for more."
    ),
]
SeverityOption: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--severity",
        metavar="SEVERITY",
        help="Rows whose worst finding is high, say; again for more.",
    ),
]
CleanOption: TypeAlias = Annotated[
    bool, typer.Option("--without-findings", help="Rows without findings.")
]
AllOption: TypeAlias = Annotated[bool, typer.Option("--all", help="All rows.")]
