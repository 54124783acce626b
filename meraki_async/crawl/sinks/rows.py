"""Records as rows of a database."""

from functools import cache
from hashlib import sha256
from typing import Any
from zlib import crc32

import msgspec

from ..state.partition import CrawlPage

Row = tuple[int, str | None, str]
"""A record's index in its page, its key as JSON (None: it has none), its JSON text."""
_MAX_KEY_LENGTH = 500
"""In bytes, so that PostgreSQL can index it with ids. A digest stands for a longer key."""


def database_rows(page: CrawlPage) -> tuple[list[Row], tuple[str, ...]]:
    """The records of a page as rows, and why others are not among them."""
    texts, rejected = as_text(page)
    rows: list[Row] = []
    for index, text in texts:
        key = encode_key(page.records[index], page.primary_key)
        rows.append((index, None if key is None else _short_key(key), text))
    return rows, rejected


def as_text(page: CrawlPage) -> tuple[list[tuple[int, str]], tuple[str, ...]]:
    """The records of a page as texts, with their index, and why others are not among them."""
    texts: list[tuple[int, str]] = []
    rejected: list[str] = []
    for index, record in enumerate(page.records):
        try:
            texts.append((index, bytes(record).decode()))
        except UnicodeDecodeError as error:
            rejected.append(describe_rejected(page, index, error))
    return texts, tuple(rejected)


def describe_rejected(page: CrawlPage, index: int, error: Exception) -> str:
    """Which record of a page cannot be stored, and why."""
    reason = " ".join(str(error).split())
    return f"record {index + 1} of page {page.number + 1} cannot be stored: {reason}"


def size_and_checksum(rows: list[Row], checksum: int) -> tuple[int, int]:
    """The bytes of the records of rows, and the CRC-32 of them and of what came before."""
    size = 0
    for _, _, text in rows:
        data = text.encode()
        size += len(data)
        checksum = crc32(data, checksum)
    return size, checksum


def encode_key(record: msgspec.Raw, fields: tuple[str, ...]) -> bytes | None:
    """What identifies a record: the values of its key's fields, as JSON; None: some are missing."""
    if not fields:
        return None
    try:
        value = _key_decoder(fields).decode(record)
    except (ValueError, RecursionError):  # no object, or more than can be decoded
        return None
    values = [getattr(value, name) for name in fields]
    return None if None in values else msgspec.json.encode(values, order="deterministic")


@cache
def _key_decoder(fields: tuple[str, ...]) -> msgspec.json.Decoder[Any]:
    """Decodes the fields of a key alone, whatever is beside them."""
    return msgspec.json.Decoder(msgspec.defstruct("Key", [(name, Any, None) for name in fields]))


def _short_key(key: bytes) -> str:
    if len(key) <= _MAX_KEY_LENGTH:
        return key.decode()
    return f"sha256:{sha256(key).hexdigest()}"


def decode_stored(record: bytes) -> Any:
    """A record as it was stored.

    Raises:
        OSError: it is none.
    """
    try:
        return msgspec.json.decode(record)
    except (ValueError, RecursionError) as error:
        raise OSError(f"a record is damaged: {error}") from error
