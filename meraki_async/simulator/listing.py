"""Records of one kind, encoded once."""

from collections.abc import Callable, Iterable
from typing import Any

import msgspec

Record = dict[str, Any]
Keyed = tuple[str, Record]


def key_order(key: str) -> tuple[int, str]:
    """The order of cursors: numbers as text compare as numbers, equal lengths alphabetically."""
    return len(key), key


class Listing:
    """Records in the order of their keys, which are unique.

    Args:
        keyed: records and their keys, in any order.
    """

    def __init__(self, keyed: Iterable[Keyed]) -> None:
        ordered = sorted(keyed, key=lambda pair: key_order(pair[0]))
        self.keys = [key for key, _ in ordered]
        self.records = [record for _, record in ordered]
        self.encoded = [msgspec.json.encode(record) for record in self.records]
        self._place = {key: place for place, key in enumerate(self.keys)}

    def find(self, key: str) -> tuple[Record, bytes] | None:
        """The record of a key, as it is and encoded."""
        place = self._place.get(key)
        return None if place is None else (self.records[place], self.encoded[place])

    def only(self, wanted: Callable[[Record], bool]) -> "Listing":
        """The records that are wanted, not encoded again."""
        kept = Listing(())
        for key, record, raw in zip(self.keys, self.records, self.encoded, strict=True):
            if wanted(record):
                kept._place[key] = len(kept.keys)
                kept.keys.append(key)
                kept.records.append(record)
                kept.encoded.append(raw)
        return kept

    def whole(self) -> bytes:
        """All records as one JSON array."""
        return b"[" + b",".join(self.encoded) + b"]"
