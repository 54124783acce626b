"""Records of one type, in the order of their keys."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Iterable
from typing import Any

import msgspec

Record = dict[str, Any]
KeyedRecord = tuple[str, Record]


def key_order(key: str) -> tuple[int, str]:
    """The order of cursors: numbers as text compare as numbers, equal lengths alphabetically."""
    return len(key), key


class SortedRecords:
    """Records in the order of their keys, which are unique. A record is replaced, never changed.

    Args:
        keyed_records: records and their keys, in any order.
    """

    def __init__(self, keyed_records: Iterable[KeyedRecord] = ()) -> None:
        self._by_key = {key: (record, msgspec.json.encode(record)) for key, record in keyed_records}
        self.keys = sorted(self._by_key, key=key_order)
        """The keys, in order."""

    @property
    def records(self) -> list[Record]:
        """The records, in the order of their keys."""
        return [self._by_key[key][0] for key in self.keys]

    def find(self, key: str) -> tuple[Record, bytes] | None:
        """The record of a key, as it is and encoded; None: there is none."""
        return self._by_key.get(key)

    def encoded(self, begin: int = 0, end: int | None = None) -> list[bytes]:
        """Records as JSON, from one place to another."""
        return [self._by_key[key][1] for key in self.keys[begin:end]]

    def put(self, key: str, record: Record) -> None:
        """Add a record, or replace it."""
        if key not in self._by_key:
            insort(self.keys, key, key=key_order)
        self._by_key[key] = record, msgspec.json.encode(record)

    def remove(self, key: str) -> None:
        """Take a record away, if it is there."""
        if self._by_key.pop(key, None) is not None:
            del self.keys[bisect_left(self.keys, key_order(key), key=key_order)]

    def filter(self, predicate: Callable[[Record], bool]) -> "SortedRecords":
        """The records for which ``predicate`` holds, not encoded again."""
        return self._with_keys([key for key in self.keys if predicate(self._by_key[key][0])])

    def between(self, first: str, last: str) -> "SortedRecords":
        """The records from one key to another, both included."""
        begin = bisect_left(self.keys, key_order(first), key=key_order)
        end = bisect_right(self.keys, key_order(last), key=key_order)
        return self._with_keys(self.keys[begin:end])

    def _with_keys(self, keys: list[str]) -> "SortedRecords":
        selected = SortedRecords()
        selected.keys = keys
        selected._by_key = {key: self._by_key[key] for key in keys}
        return selected

    def to_json(self) -> bytes:
        """All records as one JSON array."""
        return b"[" + b",".join(self.encoded()) + b"]"
