"""What processes do with a vault until they are killed."""

import asyncio
import shutil
from pathlib import Path

from meraki_async.accounts import Vault


def renew_without_end(path: Path) -> None:
    """Renew the grant of the account ``acme``."""

    async def renew() -> None:
        vault = Vault(path)
        while True:
            await vault.oauth(vault.find("acme")).keep_alive(within=1e9)

    asyncio.run(renew())


def seal_without_end(directory: Path, old: Path) -> None:
    """Make, turn, copy and upgrade vaults, and note what was done in the file ``output``.

    Args:
        directory: for the vaults.
        old: a vault of an earlier version.
    """
    with (directory / "output").open("a") as output:
        for number in range(10_000):
            path = directory / f"{number}.sqlite"
            print(f"vault {path}", file=output, flush=True)
            vault = Vault.create(path, f"file:{directory / f'{number}.key'}")
            print(f"sealed {vault.seal('psk', 'journal').hex()}", file=output, flush=True)
            vault.rotate_key()
            print(f"sealed {vault.seal('psk', 'journal').hex()}", file=output, flush=True)
            vault.backup(directory / f"{number}.copy.sqlite")
            path = directory / f"{number}.old.sqlite"
            shutil.copyfile(old, directory / "copying")
            (directory / "copying").rename(path)
            print(f"vault {path}", file=output, flush=True)
            print(f"sealed {Vault(path).seal('psk', 'journal').hex()}", file=output, flush=True)
