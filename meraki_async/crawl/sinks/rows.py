"""Records as rows of a database."""

import msgspec

from ..state.partition import CrawlPage

Row = tuple[int, str | None, str]


def rows_of(page: CrawlPage) -> list[Row]:
    """Each record's place in its page, its key as JSON (None: none is known), its JSON text.

    Raises:
        UnicodeDecodeError: a record is no UTF-8, and so no JSON.
    """
    rows: list[Row] = []
    for index, record in enumerate(page.records):
        key = key_bytes(record, page.key)
        rows.append((index, None if key is None else key.decode(), bytes(record).decode()))
    return rows


def key_bytes(record: msgspec.Raw, members: tuple[str, ...]) -> bytes | None:
    """What identifies a record: the values of its key's members, as JSON; None: it has not all."""
    if not members:
        return None
    found = msgspec.json.decode(record)
    values = [found.get(name) if isinstance(found, dict) else None for name in members]
    return None if None in values else msgspec.json.encode(values, order="deterministic")
