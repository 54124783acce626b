"""Which records a crawl has had before, where that is asked for."""

from collections.abc import Iterable
from hashlib import blake2b

from msgspec import Raw

from ..plan.listing import Listing
from ..sinks.rows import key_bytes
from ..state.checkpoint import Checkpoint
from ..state.partition import Output

_DIGEST_BYTES = 16


class Seen:
    """Leaves out records that were there before.

    Args:
        checkpoint: keeps what was seen, from page to page and from crawl to crawl.
        crawl: the crawl's number.
        previous: the one that this goes on from, if any: its records are left out of listings that
            are read on from where it ended, since the two overlap.
        unique: whether records of a known key are left out when the same crawl has had the key.
        is_followed: whether a later crawl will go on from this one, and must know its records.
    """

    def __init__(
        self,
        checkpoint: Checkpoint,
        crawl: int,
        previous: int | None,
        *,
        unique: bool,
        is_followed: bool,
    ) -> None:
        self._checkpoint = checkpoint
        self._crawl = crawl
        self._previous = previous
        self._unique = unique
        self._is_followed = is_followed

    def key(self, listing: Listing) -> tuple[str, ...]:
        """Members by which records are told apart; empty: they are not."""
        return listing.key if self._unique else ()

    def sift(
        self, output: Output, listing: Listing, parent: str, records: list[Raw]
    ) -> tuple[list[Raw], list[bytes]]:
        """The records that are new, and the digests to commit with them."""
        keep = self._is_followed and listing.since_parameter is not None
        members = self.key(listing)
        if not members and not keep:
            return records, []
        begin = parent.encode() + b"\0"
        kept: list[Raw] = []
        digests: dict[bytes, None] = {}
        for record in records:
            key = key_bytes(record, members)
            if key is not None:
                digest = _digest(begin, b"key", key)
                if digest in digests or self._has(self._crawl, output, digest):
                    continue
                digests[digest] = None
            if keep:
                digest = _digest(begin, b"record", bytes(record))
                digests[digest] = None
                if output.since is not None and self._has(self._previous, output, digest):
                    continue
            kept.append(record)
        return kept, list(digests)

    def _has(self, crawl: int | None, output: Output, digest: bytes) -> bool:
        return crawl is not None and bool(
            self._checkpoint.rows(
                "SELECT 1 FROM seen WHERE crawl = ? AND listing = ? AND organization = ?"
                " AND digest = ?",
                *(crawl, output.listing, output.organization, digest),
            )
        )

    def commit(self, output: Output, digests: Iterable[bytes]) -> None:
        """Within the transaction that commits the page."""
        self._checkpoint.change(
            "INSERT OR IGNORE INTO seen VALUES (?, ?, ?, ?)",
            [(self._crawl, output.listing, output.organization, each) for each in digests],
        )


def _digest(*parts: bytes) -> bytes:
    return blake2b(b"".join(parts), digest_size=_DIGEST_BYTES).digest()
