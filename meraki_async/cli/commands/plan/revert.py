"""``meraki-async plan revert``."""

from pathlib import Path
from typing import Annotated

import typer

from ...connection import Connection
from ...connection_options import with_connection
from .options import PlanArgument


@with_connection(simulated=False)
def revert(
    plan: PlanArgument,
    out: Annotated[
        Path,
        typer.Option(
            "--out", metavar="FILE", help="Where the plan that takes it back goes; a new file."
        ),
    ],
    *,
    connection: Connection,
) -> None:
    """Make the plan that takes back what a plan has changed. Nothing is changed.

    Look at it with plan show, and make its changes with plan apply. What cannot be taken back is
    named: what has no inverse, and what somebody has changed since. Secrets come back only where
    the plan was applied with a vault, which is needed here again.

    Exit codes: 0 made, or there is nothing to take back; 1 something cannot be taken back (a plan
    of the rest is made), wrong key, server unreachable; 2 usage error, missing key, FILE is there
    already, or PLAN is no plan; 130 interrupted.
    """
    from ...plan_runner import revert_to_file

    raise typer.Exit(revert_to_file(plan, out, connection))
