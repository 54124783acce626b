"""``meraki-async plan apply``."""

from typing import Annotated

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
    SecretFileOption,
)


@with_connection
def apply(
    plan: PlanArgument,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Apply without asking.")] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only read: print what would become of each change.")
    ] = False,
    all_or_nothing: Annotated[
        bool,
        typer.Option(
            "--all-or-nothing",
            help="Send nothing if a change would be refused, and no more once one has failed.",
        ),
    ] = False,
    no_batches: Annotated[
        bool,
        typer.Option("--no-batches", help="Send each change by itself, none in action batches."),
    ] = False,
    max_removals: MaxRemovalsOption = None,
    max_organizations: MaxOrganizationsOption = None,
    protect: ProtectOption = None,
    secret_file: SecretFileOption = None,
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="Print only errors and the report.")
    ] = False,
    format: PlanFormatOption = "table",
    *,
    connection: Connection,
) -> None:
    """Make the changes of a plan, or go on where that was stopped.

    It shows the plan in short and asks. Each change is compared with what is there now: one whose
    ground has moved since the plan was made is refused, one that is so already is skipped, and the
    rest goes on. What became of each is kept in PLAN.journal; after a kill, a power failure or
    Ctrl-C, run the same command again.

    Secrets that the plan needs are asked for; or they are in --secret-file, or in the environment
    as MERAKI_ASYNC_SECRET_<NAME>.

    Exit codes: 0 all is done, or was so already; 1 some changes were refused, failed, or their
    outcome is unknown, or the plan is blocked; 2 usage error, missing key, or the file is no plan;
    130 interrupted.
    """
    from ....writes import Limits
    from ...plan_apply_runner import ApplyOptions, run_apply
    from ...plan_runner import Guards, check_plan

    guards = Guards(
        limits=Limits(max_removals=max_removals, max_organizations=max_organizations),
        protected=protected_people(protect),
    )
    if dry_run:
        raise typer.Exit(check_plan(plan, guards, format, connection))
    options = ApplyOptions(
        plan=plan,
        connection=connection,
        guards=guards,
        all_or_nothing=all_or_nothing,
        batches=not no_batches,
        asks=not yes,
        secret_file=secret_file,
        quiet=quiet,
        format=format,
    )
    raise typer.Exit(run_apply(options))
