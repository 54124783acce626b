"""``meraki-async audit review key``."""

import typer

from ....connection_options import VaultOption


def key(vault: VaultOption = None) -> None:
    """Print the public key that reviews are signed with, to be handed out beforehand.

    Exit codes: 0 done; 2 there is no vault.
    """
    from ....review_runner import run_key

    raise typer.Exit(run_key(vault))
