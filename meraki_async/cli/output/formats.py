"""The formats that records are printed in, and the option that chooses one."""

from typing import Annotated, Literal, TypeAlias

import typer

OutputFormat = Literal["table", "json", "jsonl", "csv"]
PermissionFormat = Literal["table", "json", "jsonl", "csv", "ocsf", "ecs"]

FormatOption: TypeAlias = Annotated[
    OutputFormat | None,
    typer.Option(help="How to print records.  [default: table on a terminal, else json]"),
]
