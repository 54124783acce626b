"""Encryption with keys that show themselves nowhere."""

import base64
import hashlib
import hmac
import os
import secrets
from typing import TYPE_CHECKING

from ..errors import VaultError
from .secret import Secret

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_KEY_BYTES = 32
_NONCE_BYTES = 12


class DecryptionError(Exception):
    """The bytes were changed, or were encrypted with another key or bound to something else."""


class EncryptionKey:
    """A key of AES-256-GCM, and of keys derived from it.

    Args:
        key: 32 bytes.

    Raises:
        VaultError: ``cryptography`` is not installed.
    """

    def __init__(self, key: bytes) -> None:
        self._bytes = key
        self._aes = aes_gcm()(key)
        digest = hmac.new(key, b"meraki-async vault key", hashlib.sha256)
        self.id = digest.hexdigest()[:16]
        """What the key is called: it says nothing of the key."""

    def __repr__(self) -> str:
        return f"<EncryptionKey {self.id}>"

    @classmethod
    def generate(cls) -> "EncryptionKey":
        """A new key."""
        return cls(secrets.token_bytes(_KEY_BYTES))

    @classmethod
    def from_text(cls, text: Secret) -> "EncryptionKey":
        """The key that ``text`` gave.

        Raises:
            VaultError: it is no key.
        """
        if not _is_key(text):
            # no variable of this frame holds what may be most of a key
            raise VaultError(f"a vault's key is {_KEY_BYTES} bytes in base64; this is none")
        return cls(_decoded(text))

    def text(self) -> Secret:
        """The key in base64."""
        return Secret(base64.urlsafe_b64encode(self._bytes).decode())

    def encrypt(self, data: bytes, bound_to: bytes) -> bytes:
        """Encrypt with a nonce of its own, which the result begins with.

        Args:
            data: what to encrypt.
            bound_to: what ``decrypt`` must be given as well; it is not in the result.
        """
        nonce = os.urandom(_NONCE_BYTES)
        return nonce + self._aes.encrypt(nonce, data, bound_to)

    def decrypt(self, encrypted: bytes, bound_to: bytes) -> bytes:
        """Undo ``encrypt``.

        Raises:
            DecryptionError: these are not the bytes, the key or what they were bound to.
        """
        from cryptography.exceptions import InvalidTag

        nonce, ciphertext = encrypted[:_NONCE_BYTES], encrypted[_NONCE_BYTES:]
        try:
            return self._aes.decrypt(nonce, ciphertext, bound_to)
        except (InvalidTag, ValueError):
            raise DecryptionError from None

    def encrypted_with(self, key: "EncryptionKey", bound_to: bytes) -> bytes:
        """This key itself, encrypted with another one."""
        return key.encrypt(self._bytes, bound_to)

    def derive(self, purpose: str) -> "EncryptionKey":
        """The key for a purpose, from which this one cannot be found (HKDF with SHA-256)."""
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.kdf.hkdf import HKDF

        kdf = HKDF(algorithm=SHA256(), length=_KEY_BYTES, salt=None, info=purpose.encode())
        return EncryptionKey(kdf.derive(self._bytes))

    def authenticate(self, data: bytes) -> str:
        """The HMAC with SHA-256 of some data, in hexadecimal digits."""
        return hmac.new(self._bytes, data, hashlib.sha256).hexdigest()


def _is_key(text: Secret) -> bool:
    try:
        return len(_decoded(text)) == _KEY_BYTES
    except ValueError:
        return False


def _decoded(text: Secret) -> bytes:
    return base64.urlsafe_b64decode(str(text).strip())


def aes_gcm() -> "type[AESGCM]":
    """The cipher.

    Raises:
        VaultError: ``cryptography`` is not installed.
    """
    try:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    except ImportError:
        raise VaultError("a vault needs: pip install 'meraki-async[accounts]'") from None
    return AESGCM
