"""``meraki-async provision expire``."""

from pathlib import Path
from typing import Annotated

import typer

from ...config import protected_people
from ...connection import Connection
from ...connection_options import with_connection
from .options import (
    DEFAULT_MAX_REMOVALS,
    AccessArgument,
    FormatOption,
    HiresOption,
    MapOption,
    MaxRemovalsOption,
    ProtectOption,
    StateOption,
    StoreOption,
    TimeZoneOption,
    state_path,
)


@with_connection
def expire(
    access: AccessArgument,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Take back without asking.")] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only read: print what would be taken back.")
    ] = False,
    hires: HiresOption = None,
    map: MapOption = None,
    time_zone: TimeZoneOption = None,
    db: StoreOption = None,
    max_removals: MaxRemovalsOption = DEFAULT_MAX_REMOVALS,
    state: StateOption = None,
    out: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR",
            help="Where plans and journals are kept.  [default: provisioning in the configuration "
            "directory of meraki-async]",
        ),
    ] = None,
    protect: ProtectOption = None,
    format: FormatOption = "text",
    *,
    connection: Connection,
) -> None:
    """Take back what was declared until a time that has passed, and nothing else.

    All that is due is taken back, however long nobody ran it: run it by cron, with --yes. A grant
    has to stay in the file until it was taken back. What somebody has beyond what was declared
    stays; who has nothing left is removed.

    Exit codes: 0 nothing that is over is left; 1 something is left, staged, or could not be looked
    at, or --dry-run found something; 2 usage error, missing key, or something wrong with a file;
    130 interrupted.
    """
    protected = protected_people(protect)

    from ...provision_runner import Breaker, Declaration
    from ...provision_runner import expire as run_expire

    declaration = Declaration(
        access=access,
        hires=hires,
        columns=tuple(map or ()),
        time_zone=time_zone,
        protected=protected,
    )
    breaker = Breaker(
        state=state_path(state), max_removals=max_removals, asks=not yes, format=format
    )
    raise typer.Exit(
        run_expire(
            declaration,
            breaker,
            connection,
            directory=out or Path(typer.get_app_dir("meraki-async")) / "provisioning",
            store=db,
            is_dry_run=dry_run,
        )
    )
