"""``meraki-async plan status``."""

from typing import Annotated

import typer

from .options import PlanArgument, PlanFormatOption


def status(
    plan: PlanArgument,
    watch: Annotated[
        bool, typer.Option("--watch", help="Print it again and again, until applying is over.")
    ] = False,
    format: PlanFormatOption = "table",
) -> None:
    """Print how far a plan is, also while another process is applying it.

    Exit codes: 0 all is done, or was so already; 1 not all of it (it may be running), or unwritable
    output; 2 the file is no plan, or its journal cannot be read.
    """
    from ...plan_runner import show_plan_status

    raise typer.Exit(show_plan_status(plan, format, watch=watch))
