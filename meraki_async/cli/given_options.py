"""Options that are given on the command line where they change nothing."""

from collections.abc import Collection

import typer

from .usage_error import usage_error


def refuse_given(context: typer.Context, names: Collection[str], why: str) -> None:
    """Refuse options that change nothing this time.

    Those that the environment or the configuration file sets are for other times.

    Args:
        context: of the command that runs.
        names: of the options, as in Python.
        why: what follows the first of them that is given: ``is for --now``.

    Raises:
        typer.Exit: one is given; the usage error is already printed.
    """
    for option in context.command.params:
        source = context.get_parameter_source(option.name or "")
        if option.name in names and source is not None and source.name == "COMMANDLINE":
            raise usage_error(f"{max(option.opts, key=len)} {why}")
