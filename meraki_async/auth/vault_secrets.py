"""The secrets in a vault's file: encrypted with its key, which can be changed, and its data key."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from ..errors import VaultError
from ..file_lock import FileLock
from .encryption import DecryptionError, EncryptionKey
from .sealing import Sealer
from .secret import Secret
from .vault_file import VaultFile
from .vault_key import KeySource, new_key

_ROTATION_TIMEOUT = 30.0
_NONCE_BYTES = 12


class VaultSecrets:
    """What a vault's file has encrypted.

    Args:
        file: of the vault.
        vault_id: of the vault.
        key_source: where its key is.

    Raises:
        VaultError: the key is not there.
    """

    def __init__(self, file: VaultFile, vault_id: str, key_source: KeySource) -> None:
        self._file = file
        self._vault_id = vault_id
        self._key_source = key_source
        self._keys = key_source.read(vault_id)
        self._sealer: Sealer | None = None

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction, which writes with the key that the vault has now."""
        with self._file.writing() as database:
            current = self._of_vault(database, "key_id")
            if current != self._keys.current:
                self._keys = self._key_source.read(self._vault_id)  # another process changed it
            if self._keys.get(current) is None:
                raise self._wrong_key()
            self._keys.current = current
            yield database

    # --- the accounts' ---

    def put(self, database: sqlite3.Connection, account_id: str, field: str, value: str) -> None:
        """Encrypt a secret of an account, within a transaction."""
        key_id = self._keys.current
        encrypted = self._key(key_id).encrypt(
            str(value).encode(), _bound_to(account_id, field, key_id)
        )
        database.execute(
            "INSERT OR REPLACE INTO secrets VALUES (?, ?, ?, ?, ?)",
            (account_id, field, key_id, encrypted[:_NONCE_BYTES], encrypted[_NONCE_BYTES:]),
        )

    def get(self, account_id: str, field: str) -> Secret:
        """A secret of an account.

        Raises:
            VaultError: there is none, it was damaged, or this is not the key.
        """
        with self._file.reading() as database:
            return self._get(database, account_id, field)

    def _get(self, database: sqlite3.Connection, account_id: str, field: str) -> Secret:
        row = database.execute(
            "SELECT key_id, nonce, ciphertext FROM secrets WHERE account = ? AND field = ?",
            (account_id, field),
        ).fetchone()
        if row is None:
            raise VaultError(f"the vault has no {field} of this account: add it anew")
        bound_to = _bound_to(account_id, field, row[0])
        return Secret(self._decrypted(row, bound_to, f"the {field} of an account").decode())

    # --- the data key ---

    def sealer(self) -> Sealer:
        """What seals with the data key, which is made when there is none yet.

        Raises:
            VaultError: the data key is gone or damaged, or the file cannot be written.
        """
        if self._sealer is None:
            with self._file.reading() as database:
                self._sealer = self._stored_sealer(database)
        if self._sealer is None:
            with self.writing() as database:
                # another process may have made it meanwhile
                self._sealer = self._stored_sealer(database) or self._new_sealer(database)
        return self._sealer

    def sealer_of(self, data_key_id: str) -> Sealer:
        """What opens what a data key sealed.

        Raises:
            VaultError: the vault has no such data key.
        """
        if self._sealer is None:
            with self._file.reading() as database:
                self._sealer = self._stored_sealer(database)
        if self._sealer is None or self._sealer.key_id != data_key_id:
            raise VaultError(
                f"the vault {self._file.path} has not the data key ({data_key_id}) that this was "
                "made with: it is another vault's, or this one was restored from a backup that is "
                "older than its data key"
            )
        return self._sealer

    def _stored_sealer(self, database: sqlite3.Connection) -> Sealer | None:
        """What seals with the data key; None: the vault never had one."""
        if not database.execute("SELECT 1 FROM sqlite_master WHERE name = 'data_keys'").fetchone():
            return None  # of version 1, and nobody has written since
        data_key_id = self._of_vault(database, "data_key")
        if data_key_id is None:
            return None
        return Sealer(self._data_key(database, data_key_id))

    def _data_key(self, database: sqlite3.Connection, data_key_id: str) -> EncryptionKey:
        row = database.execute(
            "SELECT key_id, nonce, ciphertext FROM data_keys WHERE id = ?", (data_key_id,)
        ).fetchone()
        if row is None:
            # a new one would make everything that was sealed unreadable in silence
            raise VaultError(
                f"the data key of the vault {self._file.path} is gone: restore the vault from a "
                "backup"
            )
        bound_to = self._data_key_bound_to(data_key_id, row[0])
        return EncryptionKey(self._decrypted(row, bound_to, "the data key"))

    def _new_sealer(self, database: sqlite3.Connection) -> Sealer:
        data_key = EncryptionKey.generate()
        self._put_data_key(database, data_key)
        database.execute("UPDATE vault SET data_key = ?", (data_key.id,))
        return Sealer(data_key)

    def _put_data_key(self, database: sqlite3.Connection, data_key: EncryptionKey) -> None:
        key_id = self._keys.current
        encrypted = data_key.encrypted_with(
            self._key(key_id), self._data_key_bound_to(data_key.id, key_id)
        )
        database.execute(
            "INSERT OR REPLACE INTO data_keys VALUES (?, ?, ?, ?)",
            (data_key.id, key_id, encrypted[:_NONCE_BYTES], encrypted[_NONCE_BYTES:]),
        )

    def _data_key_bound_to(self, data_key_id: str, key_id: str) -> bytes:
        return f"data key|{self._vault_id}|{data_key_id}|{key_id}".encode()

    # --- the vault's key ---

    def rotate_key(self) -> None:
        """Encrypt everything anew, with a new key, while other processes go on.

        Raises:
            VaultError: the new key cannot be kept where the key is, or something does not decrypt.
        """
        path = self._file.path
        lock = FileLock(path.with_name(f"{path.name}.rotation.lock"))
        try:
            is_held = lock.acquire(timeout=_ROTATION_TIMEOUT)
        except sqlite3.Error as error:
            raise VaultError(f"the vault {path} cannot be locked: {error}") from None
        if not is_held:
            raise VaultError(f"another process is changing the key of {path}")
        try:
            # the new key is kept before anything is encrypted with it, the old one until nothing is
            source = self._key_source
            if source.is_ours:
                source.write(self._vault_id, [new_key(), *source.read(self._vault_id).texts()])
            keys = source.read(self._vault_id)
            if keys.current == self._current_key_id():
                raise VaultError(
                    f"the vault is encrypted with the key in {source.text} already: put a new one "
                    "before it, separated by a blank"
                )
            with self.writing() as database:
                self._keys = keys
                self._encrypt_anew(database)
            if source.is_ours:
                source.write(self._vault_id, keys.texts()[:1])
        finally:
            lock.release()

    def _current_key_id(self) -> str:
        with self._file.reading() as database:
            return str(self._of_vault(database, "key_id"))

    def _encrypt_anew(self, database: sqlite3.Connection) -> None:
        for account_id, field in database.execute("SELECT account, field FROM secrets").fetchall():
            self.put(database, account_id, field, self._get(database, account_id, field))
        for (data_key_id,) in database.execute("SELECT id FROM data_keys").fetchall():
            self._put_data_key(database, self._data_key(database, data_key_id))
        database.execute("UPDATE vault SET key_id = ?", (self._keys.current,))

    def _key(self, key_id: str) -> EncryptionKey:
        key = self._keys.get(key_id)
        if key is None:
            # another process may have changed the key meanwhile
            self._keys = self._key_source.read(self._vault_id)
            key = self._keys.get(key_id)
        if key is None:
            raise self._wrong_key()
        return key

    def _decrypted(self, row: tuple[str, bytes, bytes], bound_to: bytes, what: str) -> bytes:
        key_id, nonce, ciphertext = row
        try:
            return self._key(key_id).decrypt(nonce + ciphertext, bound_to)
        except (DecryptionError, TypeError):
            raise VaultError(
                f"{what} does not decrypt: the vault {self._file.path} was damaged or tampered with"
            ) from None

    def _of_vault(self, database: sqlite3.Connection, column: str) -> Any:
        row = database.execute(f"SELECT {column} FROM vault").fetchone()  # noqa: S608 - ours
        if row is None:
            raise VaultError(f"the vault {self._file.path} was damaged")
        return row[0]

    def _wrong_key(self) -> VaultError:
        return VaultError(
            f"this is not the key that the vault {self._file.path} was written with "
            f"({self._key_source.text}); after rotate-key, a backup of before needs the key of then"
        )


def _bound_to(account_id: str, field: str, key_id: str) -> bytes:
    """What a secret is bound to: moved elsewhere, it does not decrypt."""
    return f"{account_id}|{field}|{key_id}".encode()
