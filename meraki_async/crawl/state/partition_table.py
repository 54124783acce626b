"""The partitions of a crawl: a listing of an organization, and how far its output goes."""

from collections.abc import Iterator

import msgspec

from .checkpoint_database import CheckpointDatabase
from .partition import Partition
from .rows_of_plan import RowsOfPlan

_COLUMNS = Partition.__struct_fields__
_SELECT_PARTITIONS = (
    f"SELECT {', '.join(_COLUMNS)} FROM partition ORDER BY organization_id, listing"  # noqa: S608
)
_SAVE_PARTITION = (
    f"INSERT OR REPLACE INTO partition ({', '.join(_COLUMNS)})"  # noqa: S608
    f" VALUES ({', '.join('?' * len(_COLUMNS))})"
)


class PartitionTable:
    """What is committed of every partition.

    Args:
        database: of the checkpoint.
        of_plan: reads rows of it.
    """

    def __init__(self, database: CheckpointDatabase, of_plan: RowsOfPlan) -> None:
        self._database = database
        self._of_plan = of_plan

    def all(self) -> Iterator[Partition]:
        """All partitions, by organization and listing."""
        for partition in self._of_plan.fetch(Partition, _SELECT_PARTITIONS):
            try:
                _ = partition.misfit_counts
            except (msgspec.DecodeError, UnicodeDecodeError) as error:
                raise self._database.damaged(str(error)) from None
            yield partition

    def save(self, partition: Partition) -> None:
        """Within a transaction."""
        values = [getattr(partition, name) for name in _COLUMNS]
        self._database.execute(_SAVE_PARTITION, values)
