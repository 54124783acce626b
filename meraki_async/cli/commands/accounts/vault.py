"""``accounts init``, ``new-key``, ``rotate-key``, ``backup`` and ``restore``: the vault itself."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from ....errors import VaultError
from ...connection import vault_path
from ...connection_options import VaultOption
from ...usage_error import usage_error
from .vault_access import clearly, open_vault

_PLACES = (
    ("keyring", "the system's keyring"),
    ("systemd", "a credential that systemd gives the service (systemd-creds encrypt)"),
    ("env", "MERAKI_ASYNC_VAULT_KEY, which a service manager or a secret store sets"),
    ("file", "a file of yours; on the vault's disk it protects little: who reads one reads both"),
)


@clearly
def init(
    key: Annotated[
        str | None,
        typer.Option(
            metavar="WHERE",
            help="Where the vault's key is from now on: keyring (the system's), systemd or "
            "systemd:NAME (a credential), env (MERAKI_ASYNC_VAULT_KEY), or file:PATH.  "
            "[default: asks]",
        ),
    ] = None,
    vault: VaultOption = None,
) -> None:
    """Make an empty vault.

    Its key is in exactly one place, and the vault remembers which. keyring: the system's keyring.
    systemd: a credential of the service, named meraki-async-vault-key unless told otherwise. env:
    the environment, as a service manager or a secret store sets it. "accounts new-key" prints a new
    key for these two. file:PATH: a file that only you can read, made unless it is there. A key file
    on the same disk as the vault protects little.

    Exit codes: 0 made; 2 usage error, or it cannot be made.
    """
    from ....auth.vault import Vault

    path = vault_path(vault)
    if path.exists():
        raise VaultError(f"there is a vault at {path} already")
    if key is None:
        try:
            key = _ask_for_place(path)
        except typer.Abort:
            raise KeyboardInterrupt from None
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    made = Vault.create(path, key)
    print(f"Made {path}; its key is in {made.key_source.text}.", file=sys.stderr)
    if made.key_source.kind == "file" and _is_on_one_disk(path, made.key_source.path):
        print(
            "A key file on the same disk protects little: whoever can read one can read both. "
            "Prefer keyring, systemd or env.",
            file=sys.stderr,
        )


def _ask_for_place(path: Path) -> str:
    from ....auth.vault_key import HAS_FILE_MODES, has_keyring

    if not sys.stdin.isatty():
        raise usage_error("pass --key keyring, systemd, env or file:PATH: where the key shall be")
    print(f"Where shall the key of {path} be?", file=sys.stderr)
    for number, (place, what) in enumerate(_PLACES, 1):
        is_there = {"keyring": has_keyring(), "file": HAS_FILE_MODES}.get(place, True)
        print(
            f"  {number}  {place:8} {what}{'' if is_there else ' (not on this system)'}",
            file=sys.stderr,
        )
    number = 0
    while not 1 <= number <= len(_PLACES):
        number = typer.prompt("Number", type=int, err=True)
    place = _PLACES[number - 1][0]
    if place != "file":
        return place
    default = path.with_name("vault.key")
    return f"file:{typer.prompt('Path of the key file', default=str(default), err=True)}"


def _is_on_one_disk(path: Path, other: Path) -> bool:
    return path.stat().st_dev == other.stat().st_dev


def new_key() -> None:
    """Print a new key for a vault.

    For one whose key is in the environment or a credential of systemd.
    """
    from ....auth.vault_key import new_key

    print(str(new_key()))


@clearly
def rotate_key(vault: VaultOption = None) -> None:
    """Encrypt the vault with a new key.

    It may be in use meanwhile. With a key in the environment or a credential of systemd, put the
    new key before the old one, separated by a blank, first; and leave the new one alone there
    afterwards.
    """
    opened = open_vault(vault)
    opened.rotate_key()
    print(f"Encrypted anew; the key is in {opened.key_source.text}.", file=sys.stderr)


@clearly
def backup(
    file: Annotated[Path, typer.Argument(metavar="FILE")], vault: VaultOption = None
) -> None:
    """Copy the vault, encrypted as it is.

    It may be in use meanwhile. The key is not in the copy, which needs the key of now: after
    rotate-key, make another.
    """
    open_vault(vault).backup(file)


@clearly
def restore(
    file: Annotated[Path, typer.Argument(metavar="FILE")], vault: VaultOption = None
) -> None:
    """Make the vault of a backup.

    Its place must be empty. A grant that was refreshed after the backup was made has to be granted
    again.
    """
    from ....auth.vault import Vault

    path = vault_path(vault)
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    Vault.restore(file, path)
