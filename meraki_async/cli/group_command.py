"""The command that a group is itself, when none of those in it is named."""

import inspect
from collections.abc import Callable
from functools import wraps
from typing import Any

import typer

from .given_options import refuse_given


def group_command(command: Callable[..., None]) -> Callable[..., None]:
    """A decorator: it does not run when a command of the group is named, and lends it no options.

    Args:
        command: the callback of a group that is ``invoke_without_command``.
    """

    @wraps(command)
    def invoked(context: typer.Context, **given: Any) -> None:
        if context.invoked_subcommand is None:
            command(**given)
            return
        names = {option.name for option in context.command.params if option.name}
        refuse_given(context, names, f"does not go with {context.invoked_subcommand}")

    signature = inspect.signature(command)
    first = inspect.Parameter(
        "context", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=typer.Context
    )
    invoked.__signature__ = signature.replace(  # type: ignore[attr-defined]
        parameters=[first, *signature.parameters.values()]
    )
    invoked.__annotations__ = {"context": typer.Context, **command.__annotations__}
    return invoked
