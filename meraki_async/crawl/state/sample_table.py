"""Samples of how a crawl went."""

from .checkpoint_database import CheckpointDatabase
from .sample import Sample


class SampleTable:
    """Samples of all runs of a crawl.

    Args:
        database: of the checkpoint.
    """

    def __init__(self, database: CheckpointDatabase) -> None:
        self._database = database

    def all(self) -> list[Sample]:
        """All samples, by run and time."""
        return self._database.fetch_as(Sample, "SELECT * FROM sample ORDER BY run, timestamp")

    def add(self, sample: Sample) -> None:
        """A transaction of its own."""
        with self._database.transaction():
            self._database.execute(
                "INSERT INTO sample VALUES (?, ?, ?, ?, ?, ?)",
                [getattr(sample, name) for name in Sample.__struct_fields__],
            )

    def thin_out(self, run: float) -> None:
        """Delete every other sample of a run: a transaction of its own."""
        with self._database.transaction():
            self._database.execute("DELETE FROM sample WHERE run = ? AND rowid % 2", (run,))
