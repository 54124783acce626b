"""The key of a vault: where it is, which one place was chosen, and keys by id."""

import os
import re
import stat
from pathlib import Path
from typing import Any

from ..errors import VaultError
from .encryption import EncryptionKey
from .secret import Secret

KEY_VARIABLE = "MERAKI_ASYNC_VAULT_KEY"
DEFAULT_CREDENTIAL = "meraki-async-vault-key"
"""Of systemd, unless another name is given."""
HAS_FILE_MODES = os.name == "posix"
"""Whether a file can be kept from other users."""
_CREDENTIALS_DIRECTORY = "CREDENTIALS_DIRECTORY"
_CREDENTIAL = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]*")
_KEYRING_SERVICE = "meraki-async vault"


class VaultKeys:
    """The keys that a source has: the first encrypts, any of them decrypts.

    Args:
        text: of the keys, in base64, separated by blanks.

    Raises:
        VaultError: one is no key.
    """

    def __init__(self, text: Secret) -> None:
        keys = map(EncryptionKey.from_text, map(Secret, str(text).split()))
        self._by_id = {key.id: key for key in keys}
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
        text: ``keyring``, ``systemd`` or ``systemd:NAME``, ``env``, or ``file:PATH``.

    Raises:
        VaultError: it is none of these.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.kind, colon, value = text.partition(":")
        match self.kind:
            case "keyring" | "env" if not colon:
                pass
            case "systemd" if not colon or _CREDENTIAL.fullmatch(value):
                pass
            case "file" if value:
                pass
            case _:
                raise VaultError(
                    "a vault's key is in keyring, systemd, systemd:NAME, env or file:PATH, not "
                    f"{text!r}"
                )
        self.path = Path(value)
        """Of a file."""
        self._credential = value or DEFAULT_CREDENTIAL

    def __repr__(self) -> str:
        return f"<KeySource {self.text}>"

    def absolute(self) -> "KeySource":
        """The same place, whatever the working directory is later."""
        if self.kind != "file":
            return self
        return KeySource(f"file:{self.path.expanduser().absolute()}")

    @property
    def is_ours(self) -> bool:
        """Whether keys are stored there by us; else somebody else puts them there."""
        return self.kind in ("keyring", "file")

    def read(self, vault_id: str) -> VaultKeys:
        """The keys.

        Args:
            vault_id: of the vault, which the keyring knows its key by.

        Raises:
            VaultError: there is none, it cannot be read, or others could read it.
        """
        match self.kind:
            case "env":
                text = Secret(os.environ.get(KEY_VARIABLE, ""))
                if not str(text).strip():
                    raise VaultError(
                        f"this vault's key is in the environment, but {KEY_VARIABLE} is not set"
                    )
            case "keyring":
                text = _read_keyring(vault_id)
            case "systemd":
                text = _read_credential(self._credential)
            case _:
                text = _read_private(self.path)
        return VaultKeys(text)

    def write(self, vault_id: str, keys: list[Secret]) -> None:
        """Keep keys there, the one that encrypts first.

        Raises:
            VaultError: they cannot be kept there, or are not ours to keep.
        """
        text = Secret("\n".join(map(str, keys)))
        match self.kind:
            case "keyring":
                _write_keyring(vault_id, text)
            case "file":
                write_private(self.path, text)
            case _:
                raise VaultError(f"the key in {self.text} is not ours to change")


def _read_credential(name: str) -> Secret:
    """A credential that systemd gave the service, which no other user can read."""
    directory = os.environ.get(_CREDENTIALS_DIRECTORY)
    if not directory:
        raise VaultError(
            f"this vault's key is the systemd credential {name}, but this process has none "
            f"({_CREDENTIALS_DIRECTORY} is not set): run it in a service with "
            f"LoadCredentialEncrypted={name}"
        )
    try:
        return Secret((Path(directory) / name).read_text())
    except OSError as error:
        raise VaultError(
            f"the systemd credential {name} cannot be read: {error.strerror}"
        ) from None
    except UnicodeDecodeError:
        raise VaultError(f"the systemd credential {name} is no key") from None


def _read_private(path: Path) -> Secret:
    """The text of a key file that only its owner can read."""
    _ensure_protectable()
    try:
        mode = path.stat().st_mode
        if mode & (stat.S_IRWXG | stat.S_IRWXO):
            raise VaultError(f"others can read the key file {path}: chmod 600 it")
        return Secret(path.read_text())
    except OSError as error:
        raise VaultError(f"the key file {path} cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise VaultError(f"the key file {path} has no key in it") from None


def write_private(path: Path, text: Secret) -> None:
    """Write a file that only its owner can read, all of it or nothing.

    Raises:
        VaultError: it cannot be written, or not so that others cannot read it.
    """
    _ensure_protectable()
    temporary = path.with_name(path.name + ".new")
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w") as file:
            os.fchmod(file.fileno(), 0o600)
            file.write(f"{text!s}\n")
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
        # something is encrypted with it next, which must not outlive it
        directory = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(directory)
        finally:
            os.close(directory)
    except OSError as error:
        raise VaultError(f"the key file {path} cannot be written: {error.strerror}") from None


def _ensure_protectable() -> None:
    if not HAS_FILE_MODES:
        raise VaultError(
            "a key file cannot be protected on this system: keep the key in the keyring or in the "
            "environment"
        )


def _read_keyring(vault_id: str) -> Secret:
    try:
        text = Secret(_keyring().get_password(_KEYRING_SERVICE, vault_id) or "")
    except VaultError:
        raise
    except Exception as error:
        raise VaultError(f"the system's keyring cannot be read: {_first_line(error)}") from None
    if not text:
        raise VaultError("this vault's key is in the system's keyring, but is not there")
    return text


def _write_keyring(vault_id: str, text: Secret) -> None:
    try:
        _keyring().set_password(_KEYRING_SERVICE, vault_id, str(text))
    except VaultError:
        raise
    except Exception as error:
        raise VaultError(f"the system's keyring cannot be written: {_first_line(error)}") from None


def has_keyring() -> bool:
    """Whether there is a keyring to keep keys in, as far as can be told without asking it."""
    try:
        return float(_keyring().get_keyring().priority) > 0
    except Exception:
        return False


def _first_line(error: Exception) -> str:
    return str(error).partition("\n")[0] or type(error).__name__


def _keyring() -> Any:
    try:
        import keyring
    except ImportError:
        raise VaultError(
            "the system's keyring needs: pip install 'meraki-async[accounts]'"
        ) from None
    return keyring
