"""Digests of the records that crawls have had."""

from collections.abc import Iterable

from .checkpoint_database import CheckpointDatabase
from .partition import Partition


class SeenTable:
    """What a crawl has had, so that it, and the one that continues it, leave it out.

    Args:
        database: of the checkpoint.
    """

    def __init__(self, database: CheckpointDatabase) -> None:
        self._database = database

    def has(self, crawl: int, partition: Partition, digest: bytes) -> bool:
        """Whether a crawl has had a record."""
        return bool(
            self._database.fetch(
                "SELECT 1 FROM seen WHERE crawl = ? AND listing = ? AND organization_id = ?"
                " AND digest = ?",
                crawl,
                partition.listing,
                partition.organization_id,
                digest,
            )
        )

    def add(self, crawl: int, partition: Partition, digests: Iterable[bytes]) -> None:
        """A crawl has had these records; within a transaction."""
        self._database.execute_many(
            "INSERT OR IGNORE INTO seen VALUES (?, ?, ?, ?)",
            [(crawl, partition.listing, partition.organization_id, each) for each in digests],
        )

    def take_over(self, crawl: int | None, partition: Partition) -> None:
        """What any crawl had of a partition counts as this one's; within a transaction."""
        self._database.execute(
            "UPDATE OR REPLACE seen SET crawl = ? WHERE listing = ? AND organization_id = ?",
            (crawl, partition.listing, partition.organization_id),
        )

    def keep_only(self, crawl: int | None) -> None:
        """Forget what other crawls have had; within a transaction."""
        self._database.execute("DELETE FROM seen WHERE crawl IS NOT ?", (crawl,))
