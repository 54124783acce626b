"""``meraki-async plan show``."""

import typer

from ...connection_options import DEFAULT_RATE, RateOption
from .options import PlanArgument, PlanFormatOption


def show(
    plan: PlanArgument, format: PlanFormatOption = "table", rate: RateOption = DEFAULT_RATE
) -> None:
    """Print a plan: each change with old and new values, how many where, and what it takes.

    Nothing is read but the file.

    Exit codes: 0 printed; 1 unwritable output; 2 the file is no plan, damaged, or by a newer
    version.
    """
    from ...plan_runner import show_plan

    raise typer.Exit(show_plan(plan, format, rate))
