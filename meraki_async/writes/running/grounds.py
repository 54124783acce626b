"""How what was read before a write is kept in the journal: sealed where there are secrets in it."""

from typing import Any

import msgspec
from msgspec import UNSET

from ...errors import PlanError, VaultError
from ..change import Change
from ..concealing import concealed, has_secrets
from ..sealing import Sealer

_SEALED = b"\x00"


def encode_ground(change: Change, ground: Any, sealer: Sealer | None) -> bytes | None:
    """The bytes of a ground.

    Args:
        change: whose it is.
        ground: a JSON value; UNSET: nothing was read.
        sealer: encrypts it where there are secrets in it; None: they are left out.
    """
    if ground is UNSET:
        return None
    if not has_secrets(ground):
        return msgspec.json.encode(ground)
    if sealer is None:
        return msgspec.json.encode(concealed(ground, None))
    return _SEALED + sealer.seal(msgspec.json.encode(ground), _context(change))


def decode_ground(change: Change, stored: bytes | None, sealer: Sealer | None) -> Any:
    """Undo ``encode_ground``.

    Raises:
        PlanError: it is damaged, or it is sealed and the vault that opens it is not there or is
            another one.
    """
    if stored is None:
        return UNSET
    if not stored.startswith(_SEALED):
        try:
            return msgspec.json.decode(stored)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise PlanError(f"{change.id}: what was there before is damaged: {error}") from None
    if sealer is None:
        raise PlanError(f"{change.id}: what was there before is sealed, and the vault is needed")
    try:
        return msgspec.json.decode(sealer.open(stored[len(_SEALED) :], _context(change)))
    except VaultError as error:
        raise PlanError(f"{change.id}: what was there before cannot be opened: {error}") from None


def _context(change: Change) -> str:
    return f"journal:{change.id}:{change.path}"
