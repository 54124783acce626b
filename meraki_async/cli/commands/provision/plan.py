"""``meraki-async provision plan``."""

from pathlib import Path
from typing import Annotated

import typer

from ...config import protected_people
from ...connection import Connection
from ...connection_options import with_connection
from .options import (
    AccessArgument,
    FormatOption,
    HiresOption,
    MapOption,
    ProtectOption,
    StoreOption,
    TimeZoneOption,
)


@with_connection
def plan(
    access: AccessArgument,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", metavar="PLAN", help="Where the plan goes; a file that is not there."
        ),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only print the plan; write no file.")
    ] = False,
    prune: Annotated[
        bool,
        typer.Option(
            "--prune",
            help="Take what is not declared as well, also from people who are not in the file.",
        ),
    ] = False,
    hires: HiresOption = None,
    leavers: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Who leaves, as CSV or JSON Lines (.jsonl): email, last_day. After that day they "
            "lose everything, whatever is declared.",
        ),
    ] = None,
    map: MapOption = None,
    time_zone: TimeZoneOption = None,
    db: StoreOption = None,
    protect: ProtectOption = None,
    format: FormatOption = "text",
    *,
    connection: Connection,
) -> None:
    """Compare who has access with who is to have it, and plan the least changes.

    Nothing is changed. Shown are the changes, what is left as it is and why, what could not be
    looked at, and what was declared in vain. Nothing is ever taken from protected people, the owner
    of the credentials in use, and the last usable full administrator of an organization.

    Exit codes: 0 all is as declared once the plan is applied; 1 something is left, declared in
    vain, or could not be looked at (a plan of the rest is made), wrong key, server unreachable; 2
    usage error, missing key, something wrong with a file, or PLAN is there already; 130
    interrupted.
    """
    protected = protected_people(protect)

    from ...provision_runner import Declaration, make_provisioning_plan

    declaration = Declaration(
        access=access,
        hires=hires,
        leavers=leavers,
        columns=tuple(map or ()),
        time_zone=time_zone,
        protected=protected,
    )
    raise typer.Exit(
        make_provisioning_plan(
            declaration,
            connection,
            out=out,
            is_dry_run=dry_run,
            prunes=prune,
            store=db,
            format=format,
        )
    )
