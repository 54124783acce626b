"""Records as rows of a database."""

import msgspec

from ..state.partition import CrawlPage

Row = tuple[int, str | None, str]
"""A record's index in its page, its key as JSON (None: it has none), its JSON text."""


def database_rows(page: CrawlPage) -> list[Row]:
    """The records of a page as rows.

    Raises:
        UnicodeDecodeError: a record is not UTF-8, and so not JSON.
    """
    rows: list[Row] = []
    for index, record in enumerate(page.records):
        key = encode_key(record, page.primary_key)
        rows.append((index, None if key is None else key.decode(), bytes(record).decode()))
    return rows


def encode_key(record: msgspec.Raw, fields: tuple[str, ...]) -> bytes | None:
    """What identifies a record: the values of its key's fields, as JSON; None: some are missing."""
    if not fields:
        return None
    value = msgspec.json.decode(record)
    values = [value.get(name) if isinstance(value, dict) else None for name in fields]
    return None if None in values else msgspec.json.encode(values, order="deterministic")
