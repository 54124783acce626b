"""Which records a crawl has had before, where that is asked for."""

from collections.abc import Iterable
from hashlib import blake2b

from msgspec import Raw

from ..plan.listing import Listing
from ..plan.plan import Plan
from ..sinks.rows import encode_key
from ..state.checkpoint import Checkpoint
from ..state.partition import Partition

_DIGEST_BYTES = 16


class Deduplicator:
    """Leaves out records that were there before.

    Args:
        plan: what is read.
        checkpoint: keeps what was seen, from page to page and from crawl to crawl.
        crawl: the crawl's number.
        previous: number of the crawl that this one continues, None for none. Its records are left
            out of listings that are read from where it ended, since the two overlap.
        unique: whether records of a known key are left out when the same crawl has had the key.
        is_incremental: whether a later crawl may continue this one, and must know its records.
    """

    def __init__(
        self,
        plan: Plan,
        checkpoint: Checkpoint,
        crawl: int,
        previous: int | None,
        *,
        unique: bool,
        is_incremental: bool,
    ) -> None:
        self._plan = plan
        self._checkpoint = checkpoint
        self._crawl = crawl
        self._previous = previous
        self._unique = unique
        self._is_incremental = is_incremental

    def primary_key(self, listing: Listing) -> tuple[str, ...]:
        """The fields by which records are told apart; empty: they are not."""
        return listing.primary_key if self._unique else ()

    def filter(
        self, partition: Partition, listing: Listing, parent_id: str, records: list[Raw]
    ) -> tuple[list[Raw], list[bytes]]:
        """The records that are new, and the digests to commit with them."""
        is_remembered = self._is_incremental and self._plan.can_read_since(listing)
        fields = self.primary_key(listing)
        if not fields and not is_remembered:
            return records, []
        prefix = parent_id.encode() + b"\0"
        new: list[Raw] = []
        digests: dict[bytes, None] = {}
        for record in records:
            key = encode_key(record, fields)
            if key is not None:
                digest = _digest(prefix, b"key", key)
                if digest in digests or self._has_seen(self._crawl, partition, digest):
                    continue
                digests[digest] = None
            if is_remembered:
                digest = _digest(prefix, b"record", bytes(record))
                digests[digest] = None
                is_continued = partition.since is not None
                if is_continued and self._has_seen(self._previous, partition, digest):
                    continue
            new.append(record)
        return new, list(digests)

    def _has_seen(self, crawl: int | None, partition: Partition, digest: bytes) -> bool:
        return crawl is not None and self._checkpoint.seen.has(crawl, partition, digest)

    def commit(self, partition: Partition, digests: Iterable[bytes]) -> None:
        """Within the transaction that commits the page."""
        self._checkpoint.seen.add(self._crawl, partition, digests)


def _digest(*parts: bytes) -> bytes:
    return blake2b(b"".join(parts), digest_size=_DIGEST_BYTES).digest()
