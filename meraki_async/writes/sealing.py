"""What keeps secrets of plans and journals: a vault, or anything like it."""

from typing import Protocol

from .change import Change
from .concealing import Hasher


class Sealer(Protocol):
    """Encrypts and hashes under a key that is kept elsewhere. ``Vault`` is one."""

    def seal(self, value: str | bytes, context: str) -> bytes:
        """Encrypt."""
        ...

    def open(self, sealed: bytes, context: str) -> bytes:
        """Undo ``seal``, in the same context only."""
        ...

    def keyed_hash(self, value: str | bytes, context: str) -> str:
        """The same text for the same value and context, which tells nothing without the key."""
        ...


def hasher_of(sealer: Sealer | None, change: Change) -> Hasher | None:
    """What hashes the secrets that were read for a change; None without a sealer."""
    if sealer is None:
        return None
    return lambda text: sealer.keyed_hash(text, f"plan:{change.path}")
