"""Keys that sign, Ed25519: what is signed with them can be checked with ``openssl``."""

import hashlib
import sqlite3
import time
from typing import TYPE_CHECKING

from ..errors import VaultError
from .vault_file import VaultFile
from .vault_secrets import VaultSecrets

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

# The table came later than the format that it is in: who does not know it leaves it alone, and
# changing the vault's key does not touch it, since the data key seals what is in it.
_TABLE = """
CREATE TABLE IF NOT EXISTS signing_keys (
    name TEXT PRIMARY KEY, sealed BLOB NOT NULL, created_at REAL NOT NULL
)
"""


class SigningKey:
    """A key that signs.

    Args:
        private: its 32 bytes.

    Raises:
        VaultError: it has another length, or ``cryptography`` is not installed.
    """

    def __init__(self, private: bytes) -> None:
        try:
            self._key = _ed25519().from_private_bytes(private)
        except ValueError:
            raise VaultError("a signing key is 32 bytes; this is none") from None

    def __repr__(self) -> str:
        return f"<SigningKey {self.fingerprint}>"

    def sign(self, data: bytes) -> bytes:
        """The signature, 64 bytes; the same for the same data."""
        return self._key.sign(data)

    @property
    def public_pem(self) -> bytes:
        """The public key, for whoever checks a signature."""
        from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

        public = self._key.public_key()
        return public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)

    @property
    def fingerprint(self) -> str:
        """The SHA-256 of the public key, as ``openssl pkey -pubin -outform DER`` writes it."""
        from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

        public = self._key.public_key()
        der = public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        return hashlib.sha256(der).hexdigest()


def stored_signing_key(file: VaultFile, secrets: VaultSecrets, name: str) -> SigningKey:
    """The signing key of a name in a vault, which is made on first use.

    Args:
        file: the vault's.
        secrets: the vault's.
        name: of the key.

    Raises:
        VaultError: it does not decrypt, the file cannot be written, or ``cryptography`` is not
            installed.
    """
    with file.reading() as database:
        sealed = _sealed(database, name)
    if sealed is None:
        from cryptography.hazmat.primitives.serialization import (
            Encoding,
            NoEncryption,
            PrivateFormat,
        )

        new = _ed25519().generate()
        private = new.private_bytes(Encoding.Raw, PrivateFormat.Raw, NoEncryption())
        made = secrets.sealer().seal(private, _context(name))
        with secrets.writing() as database:
            database.execute(_TABLE)
            # another process may have made it meanwhile
            database.execute(
                "INSERT OR IGNORE INTO signing_keys VALUES (?, ?, ?)", (name, made, time.time())
            )
            sealed = _sealed(database, name)
    assert sealed is not None  # noqa: S101 - it was put there just now
    return SigningKey(secrets.sealer().open(sealed, _context(name)))


def _sealed(database: sqlite3.Connection, name: str) -> bytes | None:
    if not database.execute("SELECT 1 FROM sqlite_master WHERE name = 'signing_keys'").fetchone():
        return None
    row = database.execute("SELECT sealed FROM signing_keys WHERE name = ?", (name,)).fetchone()
    return None if row is None else bytes(row[0])


def _context(name: str) -> str:
    return f"signing key:{name}"


def _ed25519() -> "type[Ed25519PrivateKey]":
    try:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    except ImportError:
        raise VaultError("signing needs: pip install 'meraki-async[audit]'") from None
    return Ed25519PrivateKey
