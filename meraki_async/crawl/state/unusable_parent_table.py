"""Networks and devices without an id, of which nothing can be read."""

from .checkpoint_database import CheckpointDatabase
from .progress import FailedListing


class UnusableParentTable:
    """Each of them once.

    Args:
        database: of the checkpoint.
    """

    def __init__(self, database: CheckpointDatabase) -> None:
        self._database = database

    def all(self) -> list[FailedListing]:
        """Networks and devices without an id, of which nothing can be read."""
        return [FailedListing(*row) for row in self._database.fetch("SELECT * FROM unusable")]

    def add(self, found: FailedListing) -> bool:
        """Within a transaction; returns whether it was not known."""
        values = [getattr(found, name) for name in FailedListing.__struct_fields__]
        added = self._database.execute_many(
            "INSERT OR IGNORE INTO unusable VALUES (?, ?, ?, ?)", [values]
        )
        return bool(added)
