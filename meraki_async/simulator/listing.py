"""Records of one kind, in the order of their keys."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Iterable
from typing import Any

import msgspec

Record = dict[str, Any]
Keyed = tuple[str, Record]


def key_order(key: str) -> tuple[int, str]:
    """The order of cursors: numbers as text compare as numbers, equal lengths alphabetically."""
    return len(key), key


class Listing:
    """Records in the order of their keys, which are unique. A record is replaced, never changed.

    Args:
        keyed: records and their keys, in any order.
    """

    def __init__(self, keyed: Iterable[Keyed] = ()) -> None:
        self._by_key = {key: (record, msgspec.json.encode(record)) for key, record in keyed}
        self.keys = sorted(self._by_key, key=key_order)

    @property
    def records(self) -> list[Record]:
        return [self._by_key[key][0] for key in self.keys]

    def find(self, key: str) -> tuple[Record, bytes] | None:
        """The record of a key, as it is and encoded."""
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

    def only(self, wanted: Callable[[Record], bool]) -> "Listing":
        """The records that are wanted, not encoded again."""
        kept = Listing()
        kept.keys = [key for key in self.keys if wanted(self._by_key[key][0])]
        kept._by_key = {key: self._by_key[key] for key in kept.keys}
        return kept

    def between(self, first: str, last: str) -> "Listing":
        """The records from one key to another, both included."""
        kept = Listing()
        begin = bisect_left(self.keys, key_order(first), key=key_order)
        kept.keys = self.keys[begin : bisect_right(self.keys, key_order(last), key=key_order)]
        kept._by_key = {key: self._by_key[key] for key in kept.keys}
        return kept

    def whole(self) -> bytes:
        """All records as one JSON array."""
        return b"[" + b",".join(self.encoded()) + b"]"
