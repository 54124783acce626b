"""What the commands about accounts have in common: the vault, and how they fail."""

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias, TypeVar

import typer

from ....errors import ConfigurationError, VaultError
from ...connection import vault_path
from ...usage_error import usage_error

if TYPE_CHECKING:
    from ....auth.vault import Vault

Command = TypeVar("Command", bound=Callable[..., Any])
NameArgument: TypeAlias = Annotated[str, typer.Argument(metavar="NAME", help="Of the account.")]


def open_vault(given: Path | None) -> "Vault":
    """The vault.

    Raises:
        VaultError: it cannot be opened.
    """
    from ....auth.vault import Vault

    return Vault(vault_path(given))


def clearly(command: Command) -> Command:
    """A command whose errors are one line."""

    @wraps(command)
    def run(*arguments: Any, **options: Any) -> Any:
        try:
            return command(*arguments, **options)
        except (VaultError, ConfigurationError, OSError) as error:
            raise usage_error(error) from None

    return run  # type: ignore[return-value]
