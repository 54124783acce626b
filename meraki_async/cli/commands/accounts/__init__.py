"""``meraki-async accounts``: credentials by name."""

import typer

from .credentials import add, remove, rename
from .link import link
from .listing import check, export_organizations, list_accounts, show
from .vault import backup, init, new_key, restore, rotate_key

accounts = typer.Typer(
    help="Credentials by name, in an encrypted vault: API keys, and access granted by OAuth 2.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
accounts.command()(init)
accounts.command()(add)
accounts.command()(link)
accounts.command("list")(list_accounts)
accounts.command()(show)
accounts.command()(check)
accounts.command()(rename)
accounts.command()(remove)
accounts.command("export-organizations")(export_organizations)
accounts.command("new-key")(new_key)
accounts.command("rotate-key")(rotate_key)
accounts.command()(backup)
accounts.command()(restore)
