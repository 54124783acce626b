"""The options that say which dashboard a command talks to and how fast."""

import inspect
from collections.abc import Callable
from functools import partial, wraps
from pathlib import Path
from typing import Annotated, Any, TypeAlias, overload

import typer

from .connection import Connection

DEFAULT_RATE = 10.0
DEFAULT_RETRIES = 4

SimulateOption: TypeAlias = Annotated[
    bool, typer.Option("--simulate", help="Use a simulated dashboard: no account needed.")
]
OrgsOption: TypeAlias = Annotated[
    int | None,
    typer.Option(
        min=1, max=65_536, help="Organizations of the simulated dashboard.  [default: 20]"
    ),
]
RegionOption: TypeAlias = Annotated[
    str | None,
    typer.Option(help="world, canada, china, india or us-government.  [default: world]"),
]
BaseUrlOption: TypeAlias = Annotated[
    str | None, typer.Option(metavar="URL", help="API address to use instead of a region's.")
]
RateOption: TypeAlias = Annotated[
    float, typer.Option(help="Requests per second allowed to each organization.")
]
RetriesOption: TypeAlias = Annotated[
    int, typer.Option(min=0, max=100, help="How often a failed request is sent again.")
]

AccountOption: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--account",
        metavar="NAME",
        help="Credentials of this account of the vault; again for more, used together.",
    ),
]
AllAccountsOption: TypeAlias = Annotated[
    bool, typer.Option("--all-accounts", help="Credentials of all accounts of the vault.")
]
VaultOption: TypeAlias = Annotated[
    Path | None,
    typer.Option(
        "--vault",
        metavar="FILE",
        envvar="MERAKI_ASYNC_VAULT",
        help="The vault.  [default: vault.sqlite in the configuration directory of meraki-async]",
    ),
]

_Command: TypeAlias = Callable[..., None]
_OPTIONS: dict[str, tuple[Any, Any]] = {
    "account": (AccountOption, None),
    "all_accounts": (AllAccountsOption, False),
    "vault": (VaultOption, None),
    "simulate": (SimulateOption, False),
    "orgs": (OrgsOption, None),
    "region": (RegionOption, None),
    "base_url": (BaseUrlOption, None),
    "rate": (RateOption, DEFAULT_RATE),
    "retries": (RetriesOption, DEFAULT_RETRIES),
}
"""Types and defaults by name."""
CONNECTION_OPTIONS = frozenset(_OPTIONS)
_SIMULATION = {"simulate": False, "orgs": None}
_GIVEN = "connection"


@overload
def with_connection(command: _Command) -> _Command: ...
@overload
def with_connection(*, simulated: bool) -> Callable[[_Command], _Command]: ...
def with_connection(
    command: _Command | None = None, *, simulated: bool = True
) -> _Command | Callable[[_Command], _Command]:
    """A decorator: the command has these options behind its own, and is given their connection.

    Args:
        command: whose last parameter is ``connection``.
        simulated: whether it can use a simulated dashboard; default true.
    """
    if command is None:
        return partial(_with_connection, simulated=simulated)
    return _with_connection(command, simulated=simulated)


def _with_connection(command: _Command, *, simulated: bool) -> _Command:
    options = {
        name: option for name, option in _OPTIONS.items() if simulated or name not in _SIMULATION
    }

    @wraps(command)
    def connected(**given: Any) -> None:
        chosen = {name: given.pop(name) for name in options}
        connection = Connection.from_options(**{**_SIMULATION, **chosen})
        command(**given, connection=connection)

    signature = inspect.signature(command)
    parameters = [each for name, each in signature.parameters.items() if name != _GIVEN]
    parameters += [
        inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=type_)
        for name, (type_, default) in options.items()
    ]
    connected.__signature__ = signature.replace(parameters=parameters)  # type: ignore[attr-defined]
    own = {name: type_ for name, type_ in command.__annotations__.items() if name != _GIVEN}
    connected.__annotations__ = own | {name: type_ for name, (type_, _) in options.items()}
    return connected
