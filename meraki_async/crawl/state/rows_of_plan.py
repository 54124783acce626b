"""Rows of a checkpoint that each name a listing of the plan."""

from typing import Any, TypeVar

from .checkpoint_database import CheckpointDatabase

L = TypeVar("L", bound=Any)


class RowsOfPlan:
    """Reads rows that name a listing by its number.

    Args:
        database: of the checkpoint.
    """

    def __init__(self, database: CheckpointDatabase) -> None:
        self._database = database
        self.listings = 0
        """How many the plan of the crawl has that is here."""

    def fetch(self, type_: type[L], query: str, *values: object) -> list[L]:
        """The rows of a query.

        Raises:
            OutputError: one names a listing that there is not: the file is damaged.
        """
        found = self._database.fetch_as(type_, query, *values)
        unknown = next((each for each in found if each.listing >= self.listings), None)
        if unknown is not None:
            raise self._database.damaged(f"there is no listing {unknown.listing}")
        return found
