"""The command that a group is itself, when none of those in it is named."""

import inspect
from collections.abc import Callable
from functools import wraps
from typing import Any

import typer

from .usage_error import usage_error


def group_command(command: Callable[..., None]) -> Callable[..., None]:
    """A decorator: it does not run when a command of the group is named, and lends it no options.

    Those that the environment sets are for it alone. One that is given is refused, since it would
    change nothing.

    Args:
        command: the callback of a group that is ``invoke_without_command``.
    """

    @wraps(command)
    def invoked(context: typer.Context, **given: Any) -> None:
        if context.invoked_subcommand is None:
            command(**given)
            return
        for option in context.command.params:
            source = context.get_parameter_source(option.name or "")
            if source is not None and source.name == "COMMANDLINE":
                name = max(option.opts, key=len)
                raise usage_error(f"{name} does not go with {context.invoked_subcommand}")

    signature = inspect.signature(command)
    first = inspect.Parameter(
        "context", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=typer.Context
    )
    invoked.__signature__ = signature.replace(  # type: ignore[attr-defined]
        parameters=[first, *signature.parameters.values()]
    )
    invoked.__annotations__ = {"context": typer.Context, **command.__annotations__}
    return invoked
