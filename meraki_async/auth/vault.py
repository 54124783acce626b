"""Credentials of many accounts in one encrypted file."""

import json
import os
import re
import sqlite3
import time
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Literal

import anyio
import msgspec
from msgspec import Struct

from ..errors import VaultError
from ..file_lock import FileLock
from .api_key import ApiKey
from .auth import Auth
from .encryption import aes_gcm
from .grant import Grant
from .oauth import OAuth
from .oauth_server import SERVER, OAuthServer
from .sealing import key_id_of_hash, key_id_of_sealed
from .secret import Secret
from .signing import SigningKey, stored_signing_key
from .vault_file import VaultFile
from .vault_key import KeySource, new_key
from .vault_secrets import VaultSecrets

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._@-]{0,63}")
_LOCK_POLL = 0.05
_CREATION_TIMEOUT = 30.0


class Account(Struct, frozen=True, kw_only=True):
    """A credential by name, without its secrets."""

    id: str
    """Stays the same when the account is renamed."""
    name: str
    kind: Literal["key", "oauth"]
    base_url: str | None = None
    """Of the API; None: the usual one."""
    oauth_server: str | None = None
    client_id: str | None = None
    identity: str | None = None
    """Whose key it is, an e-mail address; of a grant, the organization's id."""
    organizations: tuple[str, ...] = ()
    """Ids of the organizations that it was last seen to see."""
    created_at: float
    used_at: float | None = None
    """Seconds of the epoch, like the other times."""


class Vault:
    """An encrypted file of accounts, which several processes may use at once.

    Secrets are encrypted with AES-256-GCM, each bound to its account and field, so that one moved
    to another account does not decrypt. The key is in one place, which is chosen when the vault is
    made and remembered in it.

    Args:
        path: of the file, which exists; see ``create``.

    Raises:
        VaultError: there is no such file, it is damaged or of a newer version, or the key is not
            where it should be, or not the right one.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)
        aes_gcm()  # the first thing to say, where it is not installed
        if not self.path.exists():
            raise VaultError(
                f"there is no vault at {self.path}: make one with meraki-async accounts init"
            )
        self._file = VaultFile(self.path)
        self.id, key_source = self._file.header()
        self.key_source = KeySource(key_source)
        self._secrets = VaultSecrets(self._file, self.id, self.key_source)

    def __repr__(self) -> str:
        return f"<Vault {str(self.path)!r}>"

    @classmethod
    def create(cls, path: str | os.PathLike[str], key_source: str) -> "Vault":
        """Make an empty vault, and its key where that is ours to make.

        Args:
            path: of the file, which must not exist.
            key_source: ``keyring``, ``systemd`` or ``systemd:NAME`` (a credential that the service
                is given), ``env`` or ``file:PATH``: where its key is from now on.

        Raises:
            VaultError: the file exists or cannot be written, or the key cannot be kept there.
        """
        aes_gcm()
        path, source, vault_id = Path(path), KeySource(key_source).absolute(), uuid.uuid4().hex
        lock = FileLock(path.with_name(f"{path.name}.rotation.lock"))
        try:
            # two at once would each make a key
            if not lock.acquire(timeout=_CREATION_TIMEOUT):
                raise VaultError(f"another process is making {path}")
        except sqlite3.Error as error:
            raise VaultError(f"the vault {path} cannot be made: {error}") from None
        try:
            if path.exists():
                raise VaultError(f"{path} exists already")
            # a key file that is there is one of yours
            if source.is_ours and not (source.kind == "file" and source.path.exists()):
                source.write(vault_id, [new_key()])
            VaultFile.create(path, vault_id, source.text, source.read(vault_id).current)
        finally:
            lock.release()
        return cls(path)

    # --- accounts ---

    def accounts(self) -> list[Account]:
        """All accounts, by name."""
        with self._file.reading() as database:
            rows = database.execute("SELECT * FROM accounts ORDER BY name").fetchall()
        try:
            return [_account(row) for row in rows]
        except (TypeError, ValueError):
            raise VaultError(
                f"an account does not read: the vault {self.path} was damaged"
            ) from None

    def find(self, name: str) -> Account:
        """The account of a name.

        Raises:
            VaultError: there is none; names those there are.
        """
        known = self.accounts()
        for account in known:
            if account.name == name:
                return account
        names = ", ".join(account.name for account in known) or "none yet"
        raise VaultError(f"there is no account {name!r}; there are: {names}")

    def check_new_name(self, name: str) -> None:
        """See that an account may be given a name.

        Raises:
            VaultError: it is none, or taken.
        """
        if not _NAME.fullmatch(name):
            raise VaultError(
                f"an account's name has up to 64 letters, digits and . _ @ -, not {name!r}"
            )
        if any(account.name == name for account in self.accounts()):
            raise VaultError(f"there is an account {name!r} already")

    def add_key(self, name: str, key: str, *, base_url: str | None = None) -> Account:
        """Store an API key.

        Args:
            name: of the account, a new one.
            key: the API key.
            base_url: of the API; default the usual one.

        Raises:
            VaultError: the name is taken or none, or the file cannot be written.
            ConfigurationError: the text cannot be a key.
        """
        secret = Secret(key)
        ApiKey(secret)
        account = self._new_account(name, kind="key", base_url=base_url)
        self._insert(account, {"api_key": secret})
        return account

    def add_grant(
        self,
        name: str,
        grant: Grant,
        server: OAuthServer,
        client_secret: str,
        *,
        base_url: str | None = None,
    ) -> Account:
        """Store a grant.

        Args:
            name: of the account, a new one.
            grant: that an administrator gave.
            server: the authorization server that it came from.
            client_secret: of the application.
            base_url: of the API; default the usual one.

        Raises:
            VaultError: the name is taken or none, or the file cannot be written.
        """
        account = self._new_account(
            name,
            kind="oauth",
            base_url=base_url,
            oauth_server=server.url,
            client_id=server.client_id,
        )
        self._insert(account, {"grant": _dumped(grant), "client_secret": Secret(client_secret)})
        return account

    def replace_grant(self, account: Account, grant: Grant) -> None:
        """Store what became of an account's grant. Hold ``VaultGrant.exclusive`` meanwhile."""
        with self._secrets.writing() as database:
            self._secrets.put(database, account.id, "grant", _dumped(grant))

    async def reconnect_grant(
        self, account: Account, grant: Grant, server: OAuthServer, client_secret: str
    ) -> None:
        """Store another grant for an account whose old one is over.

        Args:
            account: whose grant it is.
            grant: that an administrator gave.
            server: the authorization server that it came from.
            client_secret: of the application.

        Raises:
            VaultError: the account is an API key, or the file cannot be written.
        """
        if account.kind != "oauth":
            raise VaultError(f"{account.name} is an API key, not a grant: add it by a new name")
        # a refresh that is under way would store the old grant's tokens over the new ones
        async with VaultGrant(self, account).exclusive():
            await anyio.to_thread.run_sync(
                self._store_grant, account, grant, server, Secret(client_secret)
            )

    def _store_grant(
        self, account: Account, grant: Grant, server: OAuthServer, client_secret: Secret
    ) -> None:
        with self._secrets.writing() as database:
            database.execute(
                "UPDATE accounts SET oauth_server = ?, client_id = ? WHERE id = ?",
                (server.url, server.client_id, account.id),
            )
            self._secrets.put(database, account.id, "grant", _dumped(grant))
            self._secrets.put(database, account.id, "client_secret", client_secret)

    def replace_key(self, account: Account, key: str) -> None:
        """Store another API key for an account.

        Raises:
            VaultError: the account is a grant, or the file cannot be written.
            ConfigurationError: the text cannot be a key.
        """
        ApiKey(Secret(key))
        if account.kind != "key":
            raise VaultError(f"{account.name} is a grant, not an API key: add it by a new name")
        with self._secrets.writing() as database:
            self._secrets.put(database, account.id, "api_key", Secret(key))

    def rename(self, name: str, new: str) -> None:
        """Give an account another name.

        Raises:
            VaultError: there is no such account, or the name is taken.
        """
        account = self.find(name)
        self.check_new_name(new)
        with self._secrets.writing() as database:
            database.execute("UPDATE accounts SET name = ? WHERE id = ?", (new, account.id))

    def remove(self, name: str) -> None:
        """Forget an account and its secrets.

        Raises:
            VaultError: there is no such account.
        """
        account = self.find(name)
        with self._secrets.writing() as database:
            database.execute("DELETE FROM accounts WHERE id = ?", (account.id,))

    def note_seen(self, account: Account, identity: str | None, organizations: list[str]) -> None:
        """Remember whose credential it is and what it saw, and that it was used now."""
        with self._secrets.writing() as database:
            database.execute(
                "UPDATE accounts SET identity = ?, organizations = ?, used_at = ? WHERE id = ?",
                (identity, json.dumps(organizations), time.time(), account.id),
            )

    def auth(self, account: Account, **server_options: Any) -> Auth:
        """The credentials of an account, for ``Meraki(auth=…)``.

        Args:
            account: of this vault.
            server_options: of ``OAuthServer``: ``ssl``, ``proxy``, ``clock``.

        Raises:
            VaultError: they cannot be read or decrypted.
        """
        if account.kind == "key":
            return ApiKey(self._secrets.get(account.id, "api_key"), name=account.name)
        return self.oauth(account, **server_options)

    def oauth(self, account: Account, **server_options: Any) -> OAuth:
        """The credentials of an account that is a grant.

        Args:
            account: of this vault.
            server_options: of ``OAuthServer``: ``ssl``, ``proxy``, ``clock``.

        Raises:
            VaultError: they cannot be read or decrypted.
        """
        server = self.oauth_server(account, **server_options)
        return OAuth(VaultGrant(self, account), server, name=account.name)

    def oauth_server(self, account: Account, **options: Any) -> OAuthServer:
        """The authorization server of an account's grant, as its application sees it."""
        secret = self._secrets.get(account.id, "client_secret")
        return OAuthServer(
            account.client_id or "", secret, url=account.oauth_server or SERVER, **options
        )

    def grant(self, account: Account) -> Grant:
        """The grant of an account."""
        return _loaded(self._secrets.get(account.id, "grant"))

    # --- what others keep in their own files ---

    def seal(self, value: str | bytes, context: str) -> bytes:
        """Encrypt something that is kept elsewhere, with the vault's data key.

        The data key is a random one in the vault, made on first use, and lives as long as the
        vault: what was sealed opens after ``rotate_key`` as well.

        Args:
            value: what to encrypt; text as UTF-8.
            context: what it is and where it belongs, which ``open`` must be given as well, so that
                it opens nowhere else. It is not in the result.

        Raises:
            VaultError: the data key is gone, damaged or cannot be stored.
        """
        return self._secrets.sealer().seal(value, context)

    def open(self, sealed: bytes, context: str) -> bytes:
        """Undo ``seal``.

        Raises:
            VaultError: it was damaged, or sealed in another context or with the data key of another
                vault.
        """
        return self._secrets.sealer_of(key_id_of_sealed(sealed)).open(sealed, context)

    def keyed_hash(self, value: str | bytes, context: str) -> str:
        """A hash by which a secret is recognized, and which says nothing of it without the vault.

        Args:
            value: the secret; text as UTF-8.
            context: what it is, so that two equal secrets do not have one hash.

        Returns:
            The same text for the same value and context: the data key's id, a colon, and the
            HMAC-SHA256.

        Raises:
            VaultError: the data key is gone, damaged or cannot be stored.
        """
        return self._secrets.sealer().keyed_hash(value, context)

    def matches(self, keyed_hash: str, value: str | bytes, context: str) -> bool:
        """Whether a keyed hash is that of a value.

        Args:
            keyed_hash: by ``keyed_hash`` of this vault, at whatever time.
            value: the secret; text as UTF-8.
            context: that the hash was made in.

        Raises:
            VaultError: the hash was made with the data key of another vault, so that it cannot be
                told.
        """
        sealer = self._secrets.sealer_of(key_id_of_hash(keyed_hash))
        return sealer.matches(keyed_hash, value, context)

    def signing_key(self, name: str) -> SigningKey:
        """A key of Ed25519 that signs, which is made on first use and lives as long as the vault.

        Args:
            name: what the key is for, such as ``audit``.

        Raises:
            VaultError: it does not decrypt, or the file cannot be written.
        """
        return stored_signing_key(self._file, self._secrets, name)

    # --- the vault itself ---

    def rotate_key(self) -> None:
        """Encrypt everything anew, with a new key. Other processes may go on meanwhile.

        Where the key is not ours to change, in the environment or a credential of systemd, put the
        new key before the old one first. What was sealed stays readable.

        Raises:
            VaultError: the new key cannot be kept where the key is, or something does not decrypt.
        """
        self._secrets.rotate_key()

    def backup(self, path: str | os.PathLike[str]) -> None:
        """Copy the vault, encrypted as it is, while others may use it.

        Raises:
            VaultError: the file exists or cannot be written.
        """
        self._file.copy_to(Path(path))

    @classmethod
    def restore(cls, backup: str | os.PathLike[str], path: str | os.PathLike[str]) -> "Vault":
        """Make a vault of a backup.

        Args:
            backup: that ``backup`` wrote.
            path: of the vault, which must not exist.

        Raises:
            VaultError: the vault exists, or the backup is none.
        """
        if Path(path).exists():
            raise VaultError(f"{path} exists already: move it away first")
        cls(backup).backup(path)
        return cls(path)

    def _new_account(self, name: str, **more: Any) -> Account:
        self.check_new_name(name)
        return Account(id=uuid.uuid4().hex, name=name, created_at=time.time(), **more)

    def _insert(self, account: Account, values: dict[str, Secret]) -> None:
        row = {**msgspec.structs.asdict(account), "organizations": "[]"}
        marks = ", ".join(f":{name}" for name in row)
        with self._secrets.writing() as database:
            database.execute(
                f"INSERT INTO accounts ({', '.join(row)}) VALUES ({marks})",  # noqa: S608 - ours
                row,
            )
            for field, value in values.items():
                self._secrets.put(database, account.id, field, value)


class VaultGrant:
    """A grant in a vault.

    Args:
        vault: that has it.
        account: whose grant it is.
    """

    def __init__(self, vault: Vault, account: Account) -> None:
        self._vault = vault
        self._account = account
        path = vault.path.with_name(f"{vault.path.name}.{account.id}.lock")
        self._lock = FileLock(path)

    @asynccontextmanager
    async def exclusive(self) -> AsyncIterator[None]:
        """Entered by one process at a time."""
        try:
            while not self._lock.acquire():  # noqa: ASYNC110 - another process holds it
                await anyio.sleep(_LOCK_POLL)
        except sqlite3.Error as error:
            raise VaultError(
                f"the grant of {self._account.name} cannot be locked: {error}"
            ) from None
        try:
            yield
        finally:
            self._lock.release()

    async def read(self) -> Grant:
        """The grant as it was last written."""
        return await anyio.to_thread.run_sync(self._vault.grant, self._account)

    async def write(self, grant: Grant) -> None:
        """Store the grant, on the disk when this returns."""
        await anyio.to_thread.run_sync(self._vault.replace_grant, self._account, grant)


def _account(row: tuple[Any, ...]) -> Account:
    values = dict(zip(_COLUMNS, row, strict=True))
    values["organizations"] = tuple(json.loads(values["organizations"] or "[]"))
    return Account(**values)


_COLUMNS = (
    *("id", "name", "kind", "base_url", "oauth_server", "client_id", "identity"),
    *("organizations", "created_at", "used_at"),
)


def _dumped(grant: Grant) -> Secret:
    values = {
        name: str(value) if isinstance(value, Secret) else value
        for name, value in msgspec.structs.asdict(grant).items()
    }
    return Secret(json.dumps(values))


def _loaded(text: Secret) -> Grant:
    values = json.loads(str(text))
    for name in ("refresh_token", "access_token"):
        values[name] = Secret(values[name])
    return Grant(**{**values, "scopes": tuple(values["scopes"])})
