"""The way through the pages of a listing that is being read."""

from collections.abc import Iterable

from .checkpoint_database import CheckpointDatabase
from .partition import Task


class VisitedTable:
    """Digests of what tasks have had, so that one that goes round in circles is noticed.

    Args:
        database: of the checkpoint.
    """

    def __init__(self, database: CheckpointDatabase) -> None:
        self._database = database

    def of(self, task: Task) -> set[bytes]:
        """Digests of a task's cursors so far, and of what its pages held."""
        rows = self._database.fetch("SELECT digest FROM visited WHERE task = ?", task.id)
        return {row[0] for row in rows}

    def add(self, task: Task, digests: Iterable[bytes]) -> None:
        """Within the transaction that commits the page."""
        self._database.execute_many(
            "INSERT OR IGNORE INTO visited VALUES (?, ?)", [(task.id, each) for each in digests]
        )

    def forget(self, task: Task) -> None:
        """The task is complete; within a transaction."""
        self._database.execute("DELETE FROM visited WHERE task = ?", (task.id,))
