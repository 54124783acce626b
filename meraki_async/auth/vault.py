"""Credentials of many accounts in one encrypted file."""

import json
import os
import re
import sqlite3
import time
import uuid
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from pathlib import Path
from typing import Any, Literal

import anyio
import msgspec
from msgspec import Struct

from ..errors import VaultError
from ..file_lock import FileLock
from .api_key import ApiKey
from .auth import Auth
from .grant import Grant
from .oauth import OAuth
from .oauth_server import SERVER, OAuthServer
from .secret import Secret
from .vault_key import KeySource, new_key

FORMAT_VERSION = 1
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._@-]{0,63}")
_LOCK_POLL = 0.05
_ROTATION_TIMEOUT = 30.0
_SCHEMA = """
CREATE TABLE vault (id TEXT NOT NULL, key_source TEXT NOT NULL, key_id TEXT NOT NULL);
CREATE TABLE accounts (
    id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, base_url TEXT,
    oauth_server TEXT, client_id TEXT, identity TEXT, organizations TEXT,
    created_at REAL NOT NULL, used_at REAL
);
CREATE TABLE secrets (
    account TEXT NOT NULL REFERENCES accounts(id) ON DELETE CASCADE, field TEXT NOT NULL,
    key_id TEXT NOT NULL, nonce BLOB NOT NULL, ciphertext BLOB NOT NULL,
    PRIMARY KEY (account, field)
);
"""


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
        _cryptography()
        if not self.path.exists():
            raise VaultError(f"there is no vault at {self.path}: meraki-async accounts init")
        with self._reading() as database:
            (version,) = database.execute("PRAGMA user_version").fetchone()
            if version > FORMAT_VERSION:
                raise VaultError(
                    f"the vault {self.path} is of a newer version ({version}, not "
                    f"{FORMAT_VERSION}): update meraki-async"
                )
            row = database.execute("SELECT id, key_source FROM vault").fetchone()
        if version < 1 or row is None:
            raise VaultError(f"{self.path} is no vault")
        self.id = str(row[0])
        self.key_source = KeySource(row[1])
        self._keys = self.key_source.read(self.id)

    def __repr__(self) -> str:
        return f"<Vault {str(self.path)!r}>"

    @classmethod
    def create(cls, path: str | os.PathLike[str], key_source: str) -> "Vault":
        """Make an empty vault, and its key unless that is in the environment.

        Args:
            path: of the file, which must not exist.
            key_source: ``env``, ``keyring`` or ``file:PATH``: where its key is from now on.

        Raises:
            VaultError: the file exists or cannot be written, or the key cannot be kept there.
        """
        _cryptography()
        path, source, vault_id = Path(path), KeySource(key_source), uuid.uuid4().hex
        if path.exists():
            raise VaultError(f"{path} exists already")
        if source.kind == "env":
            source.read(vault_id)
        elif source.kind == "file" and source.path.exists():
            source.read(vault_id)  # a key of yours, say one of systemd's credentials
        else:
            source.write(vault_id, [new_key()])
        try:
            os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
            with closing(_connect(path)) as database:
                database.executescript(_SCHEMA)
                row = (vault_id, source.text, source.read(vault_id).current)
                database.execute("INSERT INTO vault VALUES (?, ?, ?)", row)
                database.execute(f"PRAGMA user_version={FORMAT_VERSION}")
        except OSError as error:
            raise VaultError(f"the vault {path} cannot be made: {error.strerror}") from None
        except sqlite3.Error as error:
            path.unlink(missing_ok=True)
            raise VaultError(f"the vault {path} cannot be made: {error}") from None
        return cls(path)

    # --- accounts ---

    def accounts(self) -> list[Account]:
        """All accounts, by name."""
        with self._reading() as database:
            rows = database.execute("SELECT * FROM accounts ORDER BY name").fetchall()
        return [_account(row) for row in rows]

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
        """Store another grant for an account whose old one is over."""
        with self._writing() as database:
            self._put(database, account.id, "grant", _dumped(grant))

    def replace_key(self, account: Account, key: str) -> None:
        """Store another API key for an account."""
        ApiKey(Secret(key))
        with self._writing() as database:
            self._put(database, account.id, "api_key", Secret(key))

    def rename(self, name: str, new: str) -> None:
        """Give an account another name.

        Raises:
            VaultError: there is no such account, or the name is taken.
        """
        account = self.find(name)
        self._check_name(new)
        with self._writing() as database:
            database.execute("UPDATE accounts SET name = ? WHERE id = ?", (new, account.id))

    def remove(self, name: str) -> None:
        """Forget an account and its secrets.

        Raises:
            VaultError: there is no such account.
        """
        account = self.find(name)
        with self._writing() as database:
            database.execute("DELETE FROM accounts WHERE id = ?", (account.id,))

    def note_seen(self, account: Account, identity: str | None, organizations: list[str]) -> None:
        """Remember whose credential it is and what it saw, and that it was used now."""
        with self._writing() as database:
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
            return ApiKey(self._secret(account.id, "api_key"), name=account.name)
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
        secret = self._secret(account.id, "client_secret")
        return OAuthServer(
            account.client_id or "", secret, url=account.oauth_server or SERVER, **options
        )

    def grant(self, account: Account) -> Grant:
        """The grant of an account."""
        return _loaded(self._secret(account.id, "grant"))

    # --- keys ---

    def rotate_key(self) -> None:
        """Encrypt everything anew, with a new key. Other processes may go on meanwhile.

        With a key in the environment, set it to the new key and the old one first.

        Raises:
            VaultError: the new key cannot be kept where the key is, or something does not decrypt.
        """
        lock = FileLock(self.path.with_name(f"{self.path.name}.rotation.lock"))
        if not lock.acquire(timeout=_ROTATION_TIMEOUT):
            raise VaultError(f"another process is changing the key of {self.path}")
        try:
            # the new key is kept before anything is encrypted with it, the old one until nothing is
            if self.key_source.kind != "env":
                old = self.key_source.read(self.id)
                self.key_source.write(self.id, [new_key(), *old.texts()])
            keys = self.key_source.read(self.id)
            with self._writing() as database:
                self._keys = keys
                database.execute("UPDATE vault SET key_id = ?", (keys.current,))
                rows = database.execute("SELECT account, field FROM secrets").fetchall()
                for account_id, field in rows:
                    self._put(database, account_id, field, self._get(database, account_id, field))
            if self.key_source.kind != "env":
                self.key_source.write(self.id, keys.texts()[:1])
        finally:
            lock.release()

    def backup(self, path: str | os.PathLike[str]) -> None:
        """Copy the vault, encrypted as it is, while others may use it.

        Raises:
            VaultError: the file exists or cannot be written.
        """
        target = Path(path)
        try:
            os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
            with self._reading() as database, closing(_connect(target)) as copy:
                database.backup(copy)
        except OSError as error:
            raise VaultError(f"{target} cannot be written: {error.strerror}") from None

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

    # --- the file ---

    def _check_name(self, name: str) -> None:
        if not _NAME.fullmatch(name):
            raise VaultError(
                f"an account's name has up to 64 letters, digits and . _ @ -, not {name!r}"
            )
        if any(account.name == name for account in self.accounts()):
            raise VaultError(f"there is an account {name!r} already")

    def _new_account(self, name: str, **more: Any) -> Account:
        self._check_name(name)
        return Account(id=uuid.uuid4().hex, name=name, created_at=time.time(), **more)

    def _insert(self, account: Account, values: dict[str, Secret]) -> None:
        row = {**msgspec.structs.asdict(account), "organizations": "[]"}
        marks = ", ".join(f":{name}" for name in row)
        with self._writing() as database:
            database.execute(
                f"INSERT INTO accounts ({', '.join(row)}) VALUES ({marks})",  # noqa: S608 - ours
                row,
            )
            for field, value in values.items():
                self._put(database, account.id, field, value)

    def _secret(self, account_id: str, field: str) -> Secret:
        with self._reading() as database:
            return self._get(database, account_id, field)

    def _put(self, database: sqlite3.Connection, account_id: str, field: str, value: str) -> None:
        aes, identifier = _cryptography(), self._keys.current
        key = self._keys.get(identifier)
        nonce = os.urandom(12)
        bound = _bound_to(account_id, field, identifier)
        database.execute(
            "INSERT OR REPLACE INTO secrets VALUES (?, ?, ?, ?, ?)",
            (
                account_id,
                field,
                identifier,
                nonce,
                aes(key).encrypt(nonce, str(value).encode(), bound),
            ),
        )

    def _get(self, database: sqlite3.Connection, account_id: str, field: str) -> Secret:
        row = database.execute(
            "SELECT key_id, nonce, ciphertext FROM secrets WHERE account = ? AND field = ?",
            (account_id, field),
        ).fetchone()
        if row is None:
            raise VaultError(f"the vault has no {field} of this account: add it anew")
        identifier, nonce, ciphertext = row
        key = self._keys.get(identifier)
        if key is None:
            # another process may have changed the key meanwhile
            self._keys = self.key_source.read(self.id)
            key = self._keys.get(identifier)
        if key is None:
            raise self._wrong_key()
        try:
            bound = _bound_to(account_id, field, identifier)
            return Secret(_cryptography()(key).decrypt(nonce, ciphertext, bound).decode())
        except Exception as error:
            if type(error).__name__ not in ("InvalidTag", "ValueError", "UnicodeDecodeError"):
                raise
            raise VaultError(
                f"the {field} of an account does not decrypt: the vault {self.path} was damaged or "
                "tampered with"
            ) from None

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        try:
            with closing(_connect(self.path)) as database:
                yield database
        except sqlite3.Error as error:
            raise VaultError(f"the vault {self.path} cannot be read: {error}") from None

    def _ensure_current_key(self, database: sqlite3.Connection) -> None:
        """See that what is written now is encrypted with the key that the vault has now."""
        (current,) = database.execute("SELECT key_id FROM vault").fetchone()
        if current != self._keys.current:
            self._keys = self.key_source.read(self.id)  # it was changed by another process
        if self._keys.get(current) is None:
            raise self._wrong_key()
        self._keys.current = current

    def _wrong_key(self) -> VaultError:
        return VaultError(
            f"this is not the key that the vault was written with ({self.key_source.text})"
        )

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction, on the disk when it is over."""
        try:
            with closing(_connect(self.path)) as database:
                database.execute("BEGIN IMMEDIATE")
                with database:
                    self._ensure_current_key(database)
                    yield database
        except sqlite3.Error as error:
            raise VaultError(f"the vault {self.path} cannot be written: {error}") from None


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


def _connect(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path, isolation_level=None, timeout=30)
    database.row_factory = None
    for pragma in ("foreign_keys=1", "synchronous=EXTRA", "secure_delete=1", "temp_store=MEMORY"):
        database.execute(f"PRAGMA {pragma}")
    return database


def _account(row: tuple[Any, ...]) -> Account:
    values = dict(zip(_COLUMNS, row, strict=True))
    values["organizations"] = tuple(json.loads(values["organizations"] or "[]"))
    return Account(**values)


_COLUMNS = (
    *("id", "name", "kind", "base_url", "oauth_server", "client_id", "identity"),
    *("organizations", "created_at", "used_at"),
)


def _bound_to(account_id: str, field: str, key_id: str) -> bytes:
    """What a secret is bound to: moved elsewhere, it does not decrypt."""
    return f"{account_id}|{field}|{key_id}".encode()


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


def _cryptography() -> Any:
    try:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    except ImportError:
        raise VaultError("a vault needs: pip install 'meraki-async[accounts]'") from None
    return AESGCM
