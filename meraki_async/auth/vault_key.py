"""The key of a vault: where it is, which one place was chosen, and keys by id."""

import os
import stat
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ..errors import VaultError
from .encryption import EncryptionKey
from .secret import Secret

KEY_VARIABLE = "MERAKI_ASYNC_VAULT_KEY"
_KEYRING_SERVICE = "meraki-async vault"


class VaultKeys:
    """The keys that a source has: the first encrypts, any of them decrypts.

    Args:
        texts: of the keys, in base64.

    Raises:
        VaultError: one is no key.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self._by_id = {key.id: key for key in map(EncryptionKey.from_text, texts)}
        self.current = next(iter(self._by_id), "")
        """The id of the key that encrypts: the first one, unless the vault says another."""

    def __repr__(self) -> str:
        return f"<VaultKeys {', '.join(self._by_id)}>"

    def texts(self) -> list[Secret]:
        """The keys in base64, in their order."""
        return [key.text() for key in self._by_id.values()]

    def get(self, identifier: str) -> EncryptionKey | None:
        """The key of an id; None: it is not there."""
        return self._by_id.get(identifier)


def new_key() -> Secret:
    """A new key, in base64."""
    return EncryptionKey.generate().text()


class KeySource:
    """The one place that a vault's key is in.

    Args:
        text: ``env``, ``keyring``, or ``file:PATH``.

    Raises:
        VaultError: it is none of these.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.kind, _, path = text.partition(":")
        if self.kind not in ("env", "keyring", "file") or (self.kind == "file") != bool(path):
            raise VaultError(f"a vault's key is in env, keyring or file:PATH, not {text!r}")
        self.path = Path(path)

    def __repr__(self) -> str:
        return f"<KeySource {self.text}>"

    def read(self, vault_id: str) -> VaultKeys:
        """The keys.

        Args:
            vault_id: of the vault, which the keyring knows its key by.

        Raises:
            VaultError: there is none, it cannot be read, or others could read it.
        """
        match self.kind:
            case "env":
                text = os.environ.get(KEY_VARIABLE, "")
                if not text.strip():
                    raise VaultError(
                        f"this vault's key is in the environment, but {KEY_VARIABLE} is not set"
                    )
                return VaultKeys(text.split())
            case "keyring":
                return VaultKeys(_read_keyring(vault_id).split())
        return VaultKeys(_read_private(self.path).split())

    def write(self, vault_id: str, keys: list[Secret]) -> None:
        """Keep keys there, the one that encrypts first.

        Raises:
            VaultError: they cannot be kept there; a process cannot change its environment's.
        """
        text = "\n".join(str(key) for key in keys)
        match self.kind:
            case "env":
                raise VaultError(
                    f"set {KEY_VARIABLE} to the new key and the old one, separated by a blank"
                )
            case "keyring":
                _keyring().set_password(_KEYRING_SERVICE, vault_id, text)
            case _:
                write_private(self.path, text + "\n")


def _read_private(path: Path) -> str:
    """The text of a key file that only its owner can read."""
    try:
        mode = path.stat().st_mode
        if os.name == "posix" and mode & (stat.S_IRWXG | stat.S_IRWXO):
            raise VaultError(f"others can read the key file {path}: chmod 600 it")
        return path.read_text()
    except OSError as error:
        raise VaultError(f"the key file {path} cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise VaultError(f"the key file {path} has no key in it") from None


def write_private(path: Path, text: str) -> None:
    """Write a file that only its owner can read, all of it or nothing.

    Raises:
        VaultError: it cannot be written, or not so that others cannot read it.
    """
    if os.name != "posix":
        raise VaultError(
            "a key file cannot be protected on this system: keep the key in the keyring or in the "
            "environment"
        )
    temporary = path.with_name(path.name + ".new")
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w") as file:
            os.fchmod(file.fileno(), 0o600)
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        raise VaultError(f"the key file {path} cannot be written: {error.strerror}") from None


def _read_keyring(vault_id: str) -> str:
    try:
        text: str | None = _keyring().get_password(_KEYRING_SERVICE, vault_id)
    except Exception as error:
        raise VaultError(f"the system's keyring cannot be read: {error}") from None
    if not text:
        raise VaultError("this vault's key is in the system's keyring, but is not there")
    return text


def _keyring() -> Any:
    try:
        import keyring
    except ImportError:
        raise VaultError(
            "the system's keyring needs: pip install 'meraki-async[accounts]'"
        ) from None
    return keyring
