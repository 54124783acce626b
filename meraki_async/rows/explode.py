"""Nested lists become rows of their own."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec
from msgspec import UNSET

from .row import Row, value_at


def explode(rows: Iterable[Row], path: str) -> Iterator[Row]:
    """A row for each item of a list within each row; the item stands where the list was.

    A row whose list is empty, null or not there gives none.

    Args:
        rows: of a table.
        path: of the list: ``ports``, or ``a.b``.
    """
    for row in rows:
        found = None if row.problems else value_at(row.values, path)
        if isinstance(found, str):
            found = _decoded(found)
        if row.problems:
            yield row
        elif isinstance(found, list):
            for number, item in enumerate(found, start=1):
                part = f"{row.part}, {path}[{number}]" if row.part else f"{path}[{number}]"
                values = _with(row.values, path, item)
                yield msgspec.structs.replace(row, values=values, part=part)
        elif found is not None and found is not UNSET:
            yield msgspec.structs.replace(row, problems=(f"{row}, column {path}: it is no list",))


def _decoded(text: str) -> Any:
    """A list in a cell."""
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeEncodeError, RecursionError):
        return text


def _with(values: Mapping[str, Any], path: str, item: Any) -> dict[str, Any]:
    if path in values:
        return {**values, path: item}
    name, _, rest = path.partition(".")
    return {**values, name: _with(values[name], rest, item)}
