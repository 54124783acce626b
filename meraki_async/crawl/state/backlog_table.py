"""Networks and devices that fell behind the others of their partition."""

from .checkpoint_database import CheckpointDatabase
from .crawl_record import CrawlRecord
from .partition import COMPLETE, NOT_AVAILABLE, UNCLEAR, Task


class BacklogTable:
    """From when they are read, as soon as they can be.

    Args:
        database: of the checkpoint.
    """

    def __init__(self, database: CheckpointDatabase) -> None:
        self._database = database

    def since(self, task: Task, since: float) -> float | None:
        """From when a task is read, in a partition that is read from ``since``.

        Returns:
            Seconds since 1970; None: it is read anew.
        """
        rows = self._database.fetch(
            "SELECT since FROM backlog WHERE listing = ? AND parent_id = ?",
            task.listing,
            task.parent_id,
        )
        return rows[0][0] if rows else since

    def remove(self, task: Task) -> None:
        """The task has caught up with the others; within a transaction."""
        self._database.execute(
            "DELETE FROM backlog WHERE listing = ? AND parent_id = ?",
            (task.listing, task.parent_id),
        )

    def update(self, crawl: CrawlRecord) -> None:
        """Note the networks and devices that the last crawl could not read.

        They are read from where an earlier crawl left them, as soon as they can be.
        """
        if crawl.previous is None:
            self._database.execute("DELETE FROM backlog")
            return
        self._database.execute(
            "INSERT OR IGNORE INTO backlog"
            " SELECT task.listing, task.parent_id, partition.since + crawl.overlap"
            " FROM crawl, task JOIN partition USING (listing, organization_id)"
            " WHERE task.state IN (?, ?) AND partition.state = ?",
            (NOT_AVAILABLE, UNCLEAR, COMPLETE),
        )
