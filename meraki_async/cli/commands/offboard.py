"""``meraki-async offboard``."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from ..config import protected_people
from ..connection import Connection
from ..connection_options import with_connection


@with_connection
def offboard(
    address: Annotated[
        str, typer.Argument(metavar="EMAIL", help="The person's e-mail address, in any spelling.")
    ],
    also: Annotated[
        list[str] | None,
        typer.Option(metavar="EMAIL", help="Another address of theirs; repeat for more."),
    ] = None,
    name: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME",
            help="Their name, to find records without an address; repeat for more.  "
            "[default: the names in records that have one]",
        ),
    ] = None,
    ticket: Annotated[
        str | None, typer.Option(help="Why: kept with what is done.", metavar="TICKET")
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only read: print the plan, and send nothing.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Remove without asking.")] = False,
    out: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR",
            help="Where plans, journals and reports are kept.  "
            "[default: offboarding in the configuration directory of meraki-async]",
        ),
    ] = None,
    protect: Annotated[
        list[str] | None,
        typer.Option(
            metavar="EMAIL",
            help="Never remove this person, beside those that the configuration file protects; "
            "repeat for more.",
        ),
    ] = None,
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="Print no progress: only the plan and the report.")
    ] = False,
    format: Annotated[
        Literal["text", "json"],
        typer.Option("--format", help="For people, or for programs: text or json."),
    ] = "text",
    *,
    connection: Connection,
) -> None:
    """Take a person's access in all organizations, and prove it.

    It reads all administrators anew, shows what it would remove, what it keeps and why, what it
    could not look at and what is to be done by hand, and asks. Then it removes, reads again, and
    reports. Never removed are: the last usable full administrator of an organization, the owner of
    the credentials in use, and protected people ("protected = [...]" at the top of the
    configuration file). After a kill or Ctrl-C, run the same command again: it goes on.

    Exit codes: 0 nothing is left; 1 something is left, kept, could not be looked at, or may be
    theirs, or it was not confirmed; 2 usage error or missing key; 130 interrupted.
    """
    protected = protected_people(protect)

    from ..offboard_runner import OffboardOptions, run_offboard

    options = OffboardOptions(
        addresses=(address, *(also or ())),
        names=tuple(name or ()),
        ticket=ticket,
        is_dry_run=dry_run,
        asks=not yes,
        directory=out or Path(typer.get_app_dir("meraki-async")) / "offboarding",
        protected=protected,
        quiet=quiet,
        format=format,
        connection=connection,
    )
    raise typer.Exit(run_offboard(options))
