"""Records that are made when they are shown."""

from collections.abc import Callable, Iterable

import msgspec

from .sorted_records import Record, key_order


class LazyRecords:
    """Records in the order of their keys, of which only those on the page are made.

    Args:
        keys: unique, in any order.
        make: the record of a key.
    """

    def __init__(self, keys: Iterable[str], make: Callable[[str], Record]) -> None:
        self.keys = sorted(keys, key=key_order)
        """The keys, in order."""
        self._make = make

    def encoded(self, begin: int = 0, end: int | None = None) -> list[bytes]:
        """Records as JSON, from one place to another."""
        return [msgspec.json.encode(self._make(key)) for key in self.keys[begin:end]]
