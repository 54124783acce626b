"""Options that several ``provision`` commands have."""

from pathlib import Path
from typing import Annotated, Literal, TypeAlias

import typer

DEFAULT_MAX_REMOVALS = 20
"""As the library has it, whose import would take long."""

AccessArgument: TypeAlias = Annotated[
    Path,
    typer.Argument(metavar="ACCESS", help="File that declares access, in TOML or JSON (.json)."),
]
HiresOption: TypeAlias = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE",
        help="Who comes, as CSV or JSON Lines (.jsonl): email, groups (with ; between), and "
        "perhaps name, start, end.",
    ),
]
MapOption: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--map",
        metavar="COLUMN=FIELD",
        help="A feed's column that is named otherwise than its field; repeat for more.",
    ),
]
TimeZoneOption: TypeAlias = Annotated[
    str | None,
    typer.Option(
        metavar="ZONE", help="In which dates end, such as Europe/Oslo.  [default: the file's]"
    ),
]
StoreOption: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--db",
        metavar="FILE|URL",
        help="Store of directory sync: only organizations where it shows a difference are read. "
        "It is no ground for a removal: they are read anew.  [default: all are read]",
    ),
]
ProtectOption: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        metavar="EMAIL",
        help="Never remove or lower this person, beside those that the files protect; repeat for "
        "more.",
    ),
]
StateOption: TypeAlias = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE",
        help="What all runs share: what was taken away, and what is staged.  [default: "
        "provisioning.sqlite in the configuration directory of meraki-async]",
    ),
]
MaxRemovalsOption: TypeAlias = Annotated[
    int,
    typer.Option(
        min=0,
        metavar="N",
        help="Remove or lower at most so many administrators within an hour, over all runs; stage "
        "the rest.",
    ),
]
FormatOption: TypeAlias = Annotated[
    Literal["text", "json"],
    typer.Option("--format", help="For people, or for programs: text or json."),
]

__all__ = [
    "DEFAULT_MAX_REMOVALS",
    "AccessArgument",
    "FormatOption",
    "HiresOption",
    "MapOption",
    "MaxRemovalsOption",
    "ProtectOption",
    "StateOption",
    "StoreOption",
    "TimeZoneOption",
    "state_path",
]


def state_path(given: Path | None) -> Path:
    """Where the state is."""
    return given or Path(typer.get_app_dir("meraki-async")) / "provisioning.sqlite"
