"""``meraki-async provision release``."""

from typing import Annotated

import typer

from ...usage_error import usage_error
from .options import FormatOption, StateOption, state_path


def release(
    numbers: Annotated[
        list[int] | None,
        typer.Argument(metavar="[NUMBER]...", help="What to release; default: only show."),
    ] = None,
    all: Annotated[bool, typer.Option("--all", help="Release everything that is staged.")] = False,
    withdraw: Annotated[
        bool,
        typer.Option("--withdraw", help="Forget it instead, until it is asked for again."),
    ] = False,
    state: StateOption = None,
    format: FormatOption = "text",
) -> None:
    """Show what the circuit breaker has staged, or let some of it pass.

    What is released passes once, within a day, when it is asked for again: apply the same plan
    again, or run what made it.

    Exit codes: 0 released, or nothing is staged; 1 something is staged; 2 usage error.
    """
    if all and numbers:
        raise usage_error("give numbers or --all, not both")
    if withdraw and not (all or numbers):
        raise usage_error("--withdraw needs numbers, or --all")

    from ...provision_runner import release as run_release

    raise typer.Exit(
        run_release(state_path(state), numbers or [], is_all=all, withdraws=withdraw, format=format)
    )
