"""``meraki-async plan check``."""

import typer

from ...config import protected_people
from ...connection import Connection
from ...connection_options import with_connection
from .options import (
    MaxOrganizationsOption,
    MaxRemovalsOption,
    PlanArgument,
    PlanFormatOption,
    ProtectOption,
)


@with_connection
def check(
    plan: PlanArgument,
    format: PlanFormatOption = "table",
    max_removals: MaxRemovalsOption = None,
    max_organizations: MaxOrganizationsOption = None,
    protect: ProtectOption = None,
    *,
    connection: Connection,
) -> None:
    """Print what would become of each change if the plan was applied now. It only reads.

    A secret that is not in the environment, as MERAKI_ASYNC_SECRET_<NAME>, counts as a change.

    Exit codes: 0 every change would be applied, or is so already; 1 some would be refused, the plan
    is blocked, wrong key, server unreachable; 2 usage error, missing key, or the file is no plan;
    130 interrupted.
    """
    from ....writes import Limits
    from ...plan_runner import Guards, check_plan

    guards = Guards(
        limits=Limits(max_removals=max_removals, max_organizations=max_organizations),
        protected=protected_people(protect),
    )
    raise typer.Exit(check_plan(plan, guards, format, connection))
