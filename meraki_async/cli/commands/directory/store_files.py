"""``meraki-async directory backup`` and ``restore``."""

from pathlib import Path
from typing import Annotated

import typer

from ...directory_store import DbOption, is_there, store_place
from ...usage_error import usage_error


def backup(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Where to; it must not exist.")],
    db: DbOption = None,
) -> None:
    """Copy the store to FILE, even while a sync writes to it.

    A PostgreSQL database is backed up with its own pg_dump --schema=meraki_directory.

    Exit codes: 0 done; 2 FILE exists or cannot be written, or the store cannot be read.
    """
    from ...directory_runner import run_backup

    raise typer.Exit(run_backup(store_place(db), file))


def restore(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="That directory backup wrote.")],
    db: DbOption = None,
    replace: Annotated[
        bool, typer.Option("--replace", help="Replace the store that is there.")
    ] = False,
) -> None:
    """Have the store be as a backup is, at once or not at all.

    Exit codes: 0 done; 2 FILE is no backup, the store exists and --replace is not given, or it is
    being written.
    """
    place = store_place(db)
    if not replace and is_there(place):
        raise usage_error(f"{place} exists: --replace replaces it")

    from ...directory_runner import run_restore

    raise typer.Exit(run_restore(place, file))
