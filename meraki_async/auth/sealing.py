"""What a vault encrypts for files of others: a format of its own under the vault's data key."""

import hmac

from ..errors import VaultError
from .encryption import DecryptionError, EncryptionKey

_MAGIC = b"MAS"
_FORMAT_VERSION = 1
_KEY_ID_BYTES = 8
_HEADER_BYTES = len(_MAGIC) + 1 + _KEY_ID_BYTES


class Sealer:
    """Seals and hashes with a data key.

    Args:
        data_key: which may encrypt for as long as the vault lives, being random and never seen.
    """

    def __init__(self, data_key: EncryptionKey) -> None:
        self.key_id = data_key.id
        # a key for each use, so that neither says anything of the other
        self._sealing_key = data_key.derive("meraki-async seal")
        self._hashing_key = data_key.derive("meraki-async keyed hash")

    def seal(self, value: str | bytes, context: str) -> bytes:
        """Encrypt something so that it opens in the same context only."""
        header = _MAGIC + bytes([_FORMAT_VERSION]) + bytes.fromhex(self.key_id)
        return header + self._sealing_key.encrypt(_encoded(value), header + _encoded(context))

    def open(self, sealed: bytes, context: str) -> bytes:
        """Undo ``seal``.

        Raises:
            VaultError: it was damaged, or sealed in another context.
        """
        header, encrypted = sealed[:_HEADER_BYTES], sealed[_HEADER_BYTES:]
        try:
            return self._sealing_key.decrypt(encrypted, header + _encoded(context))
        except DecryptionError:
            raise VaultError(
                f"what was sealed does not open as {context!r}: it was damaged, or sealed as "
                "something else"
            ) from None

    def keyed_hash(self, value: str | bytes, context: str) -> str:
        """A hash that says nothing of the value without the data key, whose id it begins with."""
        bound = _encoded(context)
        data = len(bound).to_bytes(8, "big") + bound + _encoded(value)
        return f"{self.key_id}:{self._hashing_key.authenticate(data)}"

    def matches(self, keyed_hash: str, value: str | bytes, context: str) -> bool:
        """Whether a hash by this data key is that of a value."""
        own = self.keyed_hash(value, context)
        return hmac.compare_digest(own.encode(), _encoded(keyed_hash))


def key_id_of_sealed(sealed: bytes) -> str:
    """The id of the data key that something was sealed with.

    Raises:
        VaultError: it is nothing sealed, or by a newer version.
    """
    if len(sealed) < _HEADER_BYTES or not sealed.startswith(_MAGIC):
        raise VaultError("this is nothing that a vault sealed, or it was damaged")
    version = sealed[len(_MAGIC)]
    if version != _FORMAT_VERSION:
        raise VaultError(
            f"this was sealed by a newer version ({version}, not {_FORMAT_VERSION}), or damaged: "
            "update meraki-async"
        )
    return sealed[len(_MAGIC) + 1 : _HEADER_BYTES].hex()


def key_id_of_hash(keyed_hash: str) -> str:
    """The id of the data key that a hash was made with.

    Raises:
        VaultError: it is no keyed hash.
    """
    identifier, colon, _ = keyed_hash.partition(":")
    if not colon:
        raise VaultError("this is no keyed hash of a vault")
    return identifier


def _encoded(value: str | bytes) -> bytes:
    # texts of the API may hold half a character, which UTF-8 has no bytes for
    return value.encode("utf-8", "surrogatepass") if isinstance(value, str) else bytes(value)
