"""The filters of networks, and whether networks have met them."""

import json

import msgspec

from ...selection.network_filter import NetworkFilter
from .checkpoint_database import CheckpointDatabase


class NetworkFilterTable:
    """What is known of the filters so far.

    Args:
        database: of the checkpoint.
    """

    def __init__(self, database: CheckpointDatabase) -> None:
        self._database = database

    def all(self) -> list[NetworkFilter]:
        """The filters of networks of which something is known."""
        rows = self._database.fetch("SELECT * FROM network_filter")
        try:
            return [
                NetworkFilter(
                    kind, wanted, bool(met), near, msgspec.json.decode(others, type=list[str])
                )
                # format 6 had no others
                for kind, wanted, met, near, others in ((*row, "[]")[:5] for row in rows)
            ]
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise self._database.damaged(str(error)) from None

    def save(self, found: NetworkFilter) -> None:
        """Within a transaction."""
        self._database.execute(
            "INSERT OR REPLACE INTO network_filter VALUES (?, ?, ?, ?, ?)",
            (found.kind, found.wanted, found.is_matched, found.near, json.dumps(found.others)),
        )
