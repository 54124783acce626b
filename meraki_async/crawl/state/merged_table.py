"""How far the merged file of each listing goes."""

from .checkpoint_database import CheckpointDatabase


class MergedTable:
    """What is committed of merged files.

    Args:
        database: of the checkpoint.
    """

    def __init__(self, database: CheckpointDatabase) -> None:
        self._database = database

    def positions(self) -> dict[int, int]:
        """How many bytes of the merged file of each listing are committed."""
        return dict(self._database.fetch("SELECT listing, position FROM merged"))

    def save(self, listing: int, position: int) -> None:
        """Within a transaction."""
        self._database.execute("INSERT OR REPLACE INTO merged VALUES (?, ?)", (listing, position))
