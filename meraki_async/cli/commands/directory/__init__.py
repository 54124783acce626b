"""``meraki-async directory``: who has access to what, over all organizations."""

import typer

from .changes import changes
from .forget import forget
from .queries import activities, licenses, organizations, roles, users, workspaces
from .status import status
from .store_files import backup, restore
from .sync import sync

directory = typer.Typer(
    help="Who has access to what over all organizations: people, roles, networks, licenses and "
    "changes, kept in a database with their history.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


@directory.callback()
def root() -> None:
    """Who has access to what over all organizations, kept in a database with its history."""


directory.command()(sync)
directory.command()(users)
directory.command()(roles)
directory.command()(organizations)
directory.command()(workspaces)
directory.command()(licenses)
directory.command()(activities)
directory.command()(changes)
directory.command()(status)
directory.command()(backup)
directory.command()(restore)
directory.command()(forget)
