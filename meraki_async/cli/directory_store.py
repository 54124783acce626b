"""Which store a command of the directory is about."""

from pathlib import Path
from typing import Annotated, TypeAlias

import typer

from ..data_directory import data_directory

DbOption: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--db",
        metavar="FILE|URL",
        envvar="MERAKI_ASYNC_DB",
        help="The store: a file, or postgresql://user@host/database (a password is better kept in "
        "PGPASSWORD or ~/.pgpass).  [default: directory.sqlite among the user's data of "
        "meraki-async]",
    ),
]


def store_place(given: str | None) -> str:
    """Where the store is: a file or a URL."""
    return given or str(data_directory() / "directory.sqlite")


def is_there(place: str) -> bool:
    """Whether a store's file exists."""
    return Path(place).exists()
