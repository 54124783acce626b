"""Options and arguments that several ``plan`` commands have."""

from pathlib import Path
from typing import Annotated, Literal, TypeAlias

import typer

PlanArgument: TypeAlias = Annotated[
    Path, typer.Argument(metavar="PLAN", help="File of a plan, as plan new makes it.")
]
PlanFormat = Literal["table", "json"]
PlanFormatOption: TypeAlias = Annotated[
    PlanFormat, typer.Option("--format", help="For people, or for programs: table or json.")
]
SecretFileOption: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--secret-file",
        metavar="FILE",
        help="Secrets that the plan needs, a line NAME=VALUE each; -: standard input.",
    ),
]
ProtectOption: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        metavar="EMAIL",
        help="Block a plan that removes or lowers this administrator; repeat for more.",
    ),
]
MaxRemovalsOption: TypeAlias = Annotated[
    int | None,
    typer.Option(min=0, metavar="N", help="Block a plan that takes away more things than this."),
]
MaxOrganizationsOption: TypeAlias = Annotated[
    int | None,
    typer.Option(min=0, metavar="N", help="Block a plan that changes more organizations."),
]
