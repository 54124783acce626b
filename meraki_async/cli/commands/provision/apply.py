"""``meraki-async provision apply``."""

from typing import Annotated

import typer

from ...config import protected_people
from ...connection import Connection
from ...connection_options import with_connection
from ..plan.options import PlanArgument
from .options import (
    DEFAULT_MAX_REMOVALS,
    FormatOption,
    MaxRemovalsOption,
    ProtectOption,
    StateOption,
    state_path,
)


@with_connection
def apply(
    plan: PlanArgument,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Apply without asking.")] = False,
    max_removals: MaxRemovalsOption = DEFAULT_MAX_REMOVALS,
    state: StateOption = None,
    protect: ProtectOption = None,
    format: FormatOption = "text",
    *,
    connection: Connection,
) -> None:
    """Make the changes of a plan of provisioning, or go on where that was stopped.

    Each change is compared with what is there now, and what became of it is kept in PLAN.journal.
    What would be more than --max-removals within an hour is staged, and named: provision release
    lets it pass, or an hour of waiting does. Then run the same command again.

    Exit codes: 0 all is done, or was so already; 1 some changes were staged, refused, failed, or
    their outcome is unknown, or the plan is blocked; 2 usage error, missing key, or the file is no
    plan; 130 interrupted.
    """
    protected = protected_people(protect)

    from ...provision_runner import Breaker, apply_provisioning_plan

    breaker = Breaker(
        state=state_path(state), max_removals=max_removals, asks=not yes, format=format
    )
    raise typer.Exit(apply_provisioning_plan(plan, breaker, protected, connection))
